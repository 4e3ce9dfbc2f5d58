"""`paradiplomacy bench web`: how fast the running atlas answers over HTTP."""

import json
import sys

import click

from paradiplomacy.bench.web_run import BARE, WebRun, measure_answers, web_table
from paradiplomacy.commands.measuring import explained, print_goals


@click.command("web")
@click.option("--rounds", type=click.IntRange(1, 150), default=40, show_default=True, help="How often all is asked.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, samples and goals included.")
def bench_web(*, rounds: int, as_json: bool) -> None:
    """Measure answers of the API, feed, previews and files, from a real server on this machine.

    Between any two answers, a Starlette route that says one thing is asked, on a server of its own: read the figures as
    ratios to it, since milliseconds are those of this machine. "Drawn" and "written" are views that nobody asked for
    before, "kept" ones that somebody did. One connection stays open, and answers come compressed.
    """
    with explained(), click.progressbar(length=rounds + 1, label="rounds", file=sys.stderr) as bar:
        run = measure_answers(rounds=rounds, progress=lambda: bar.update(1))
    if as_json:
        click.echo(json.dumps(_told(run, rounds)))
        return
    click.echo(f"Milliseconds of {rounds} rounds")
    click.echo(web_table(run))
    print_goals(run.goals())


def _told(run: WebRun, rounds: int) -> dict[str, object]:
    bare = run.figures.median(BARE)
    figures = [
        {**figure, "ratio": figure["median"] / bare, "path": run.paths.get(quantity), "bytes": run.sizes.get(quantity)}
        for quantity, figure in zip(run.figures.samples, run.figures.as_json()["figures"], strict=True)
    ]
    return {"rounds": rounds, "figures": figures, "goals": [goal.as_json() for goal in run.goals()]}
