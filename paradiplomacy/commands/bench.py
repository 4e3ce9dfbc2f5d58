"""`paradiplomacy bench`: how fast the atlas is, in a real browser on this machine."""

import json
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paradiplomacy.commands.bench_extract import bench_extract
from paradiplomacy.commands.bench_load import bench_load
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
@click.option("--compare", "base", metavar="BASE", help="Beside a commit, branch or tag of this checkout instead.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, samples included.")
@click.pass_context
def bench(context: click.Context, *, rounds: int, path: str | None, base: str | None, as_json: bool) -> None:
    """Measure the running atlas in a real browser.

    Beside it, in the same run, a Streamlit app without any map is measured: read the two as a ratio, since
    milliseconds are those of this machine. All is measured warm, after one round that is not counted. A click or a
    filter is timed from the browser's time stamp of the input until two frames after its result is there.

    With --compare BASE, this checkout and another version of it are measured in turn, without a browser: start, a
    rerun, a filter, a click and a change of page as sessions see them, and build, resolve, extract and export. Exit
    status 1 where something has become slower.
    """
    if context.invoked_subcommand:
        return
    if base:
        sys.exit(_compare(base, rounds=rounds, as_json=as_json))
    with explained(), driven(path) as browser:
        apps = _measured(browser, rounds)
        version = browser.version
    _print(apps, version, rounds=rounds, as_json=as_json)


bench.add_command(bench_extract, "extract")
bench.add_command(bench_map, "map")
bench.add_command(bench_web, "web")
bench.add_command(bench_load, "load")


def _compare(base: str, *, rounds: int, as_json: bool) -> int:
    """Measure this checkout beside another version; return the exit status."""
    with explained():
        from paradiplomacy.bench.compare import compare, compared_table

        with click.progressbar(length=rounds, label="rounds", file=sys.stderr) as progress:
            compared = compare(base, rounds=rounds, progress=lambda: progress.update(1))
    if as_json:
        told = [{"name": one.name, "ratio": one.ratio, "old": one.old, "new": one.new} for one in compared]
        click.echo(json.dumps({"base": base, "rounds": rounds, "compared": told}))
    else:
        click.echo(f"Medians of {rounds} rounds beside {base}")
        click.echo(compared_table(compared))
    return 1 if any(one.slower for one in compared) else 0


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
