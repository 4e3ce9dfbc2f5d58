"""`paradiplomacy bench`: how fast the atlas is, in a real browser on this machine."""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from paradiplomacy.bench.browser import BrowserMissingError, find_browser, flags, missing_message, this_machine
from paradiplomacy.commands.bench_map import bench_map
from paradiplomacy.commands.report import complain
from paradiplomacy.errors import ParadiplomacyError
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
    try:
        with driven(path) as browser:
            apps = _measured(browser, rounds)
            version = browser.version
    except ImportError as error:
        complain(f"bench needs {error.name}: pip install 'paradiplomacy-atlas[dev]'")
        sys.exit(1)
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        sys.exit(1)
    _print(apps, version, rounds=rounds, as_json=as_json)


bench.add_command(bench_map, "map")


@contextmanager
def driven(path: str | None) -> "Iterator[Browser]":
    """Start the browser that is at a path, or the one that is found; playwright is needed for nothing else here.

    Raises:
        BrowserMissingError: There is none, or it cannot be driven.
    """
    from playwright.sync_api import Error, sync_playwright

    machine = this_machine()
    with sync_playwright() as playwright:
        chosen = path or find_browser(machine, own=playwright.chromium.executable_path)
        if chosen is None:
            raise BrowserMissingError(missing_message(machine))
        try:
            browser = playwright.chromium.launch(executable_path=chosen, args=flags(is_root=machine.is_root))
        except Error as error:
            raise BrowserMissingError(f"{chosen} cannot be driven: {error.message.splitlines()[0]}") from error
        yield browser
        browser.close()


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
