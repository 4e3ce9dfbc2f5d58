"""`paradiplomacy bench`: how fast the atlas is, in a real browser on this machine."""

import json
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paradiplomacy.commands.bench_map import bench_map
from paradiplomacy.commands.bench_web import bench_web
from paradiplomacy.commands.measuring import driven, explained
from paradiplomacy.project import project_folder

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from paradiplomacy.bench.figures import Figures


@click.group(invoke_without_command=True)
@click.option("--rounds", type=click.IntRange(1, 1000), default=5, show_default=True, help="Rounds with each app.")
@click.option("--browser", "path", type=click.Path(exists=True, dir_okay=False), help="The browser to drive.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, samples included.")
@click.pass_context
def bench(context: click.Context, *, rounds: int, path: str | None, as_json: bool) -> None:
    """Measure the running atlas in a real browser.

    Beside it, in the same run, a Streamlit app without any map is measured: read the two as a ratio, since
    milliseconds are those of this machine. All is measured warm, after one round that is not counted. A click or a
    filter is timed from the browser's time stamp of the input until two frames after its result is there.
    """
    if context.invoked_subcommand:
        return
    with explained(), driven(path) as browser:
        apps = _measured(browser, rounds)
        version = browser.version
    _print(apps, version, rounds=rounds, as_json=as_json)


bench.add_command(bench_map, "map")
bench.add_command(bench_web, "web")


def _measured(browser: "Browser", rounds: int) -> "list[Figures]":
    """Visit both apps in turn, so that whatever else the machine does meets both alike."""
    from paradiplomacy.bench.figures import Figures
    from paradiplomacy.bench.server import AppServer
    from paradiplomacy.bench.visits import AtlasVisits, PlainVisits

    reference = Path(__file__).parents[1] / "bench" / "plain_rerun.py"
    with ExitStack() as stack:
        logs = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="paradiplomacy-bench-")))
        atlas = AppServer(project_folder() / "app.py", log=logs / "atlas.txt", health="/healthz")
        plain = AppServer(reference, log=logs / "plain.txt", health="/_stcore/health")
        visits = (AtlasVisits(stack.enter_context(atlas)), PlainVisits(stack.enter_context(plain)))
        figures = [Figures(one.app) for one in visits]
        with click.progressbar(length=rounds + 1, label="rounds", file=sys.stderr) as progress:
            for number in range(rounds + 1):
                for one, kept in zip(visits, figures, strict=True):
                    one.round(browser, kept if number else Figures(one.app))
                progress.update(1)
    return figures


def _print(apps: "list[Figures]", version: str, *, rounds: int, as_json: bool) -> None:
    from paradiplomacy.bench.figures import table

    if as_json:
        click.echo(json.dumps({"browser": version, "rounds": rounds, "apps": [app.as_json() for app in apps]}))
    else:
        click.echo(f"Median (least, most) of {rounds} rounds, Chromium {version}")
        click.echo(table(apps))
