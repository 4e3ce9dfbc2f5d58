"""`paradiplomacy run`: the atlas in the browser."""

import os
import sys
from pathlib import Path

import click

from paradiplomacy.commands.pairs import NoTablesError, folder_to_show
from paradiplomacy.commands.report import complain, print_issues
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.project import project_folder


@click.command(context_settings={"ignore_unknown_options": True})
@click.option(
    "--data",
    type=click.Path(exists=True, path_type=Path),
    help="Show this folder of tables or this table of pairs (see `build --help`) instead of the project's data/.",
)
@click.argument("streamlit_options", nargs=-1, type=click.UNPROCESSED)
def run(*, data: Path | None, streamlit_options: tuple[str, ...]) -> None:
    """Open the atlas in the browser.

    Everything after the options goes to Streamlit, for example --server.port 8600.
    """
    app = project_folder() / "app.py"
    if data:
        os.environ["PARADIPLOMACY_DATA"] = str(_tables(data).resolve())
    elif not (app.parent / "data" / "datapackage.json").is_file():
        complain("data/datapackage.json is missing; run `paradiplomacy build` first")
        sys.exit(1)
    if os.environ.get("PARADIPLOMACY_LOG"):
        os.environ.setdefault("STREAMLIT_LOGGER_HIDE_WELCOME_MESSAGE", "true")  # it is no JSON
    arguments = [sys.executable, "-m", "streamlit", "run", str(app), *streamlit_options]
    os.chdir(app.parent)  # Streamlit reads .streamlit/config.toml from here
    os.execv(sys.executable, arguments)  # noqa: S606 -- no shell; signals reach the server itself


def _tables(data: Path) -> Path:
    """Return the folder to show; a table of pairs is built first. Ends the command where there is none."""
    try:
        folder, issues = folder_to_show(data)
    except NoTablesError as error:
        raise click.BadParameter(str(error), param_hint="--data") from error
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        sys.exit(1)
    if issues:
        print_issues(issues)
    return folder
