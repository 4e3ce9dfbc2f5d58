"""What all `bench` commands share: the browser that they drive, and how they say that they cannot."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from paradiplomacy.bench.browser import BrowserMissingError, find_browser, flags, missing_message, this_machine
from paradiplomacy.commands.report import complain
from paradiplomacy.errors import ParadiplomacyError

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from paradiplomacy.bench.figures import Goal


@contextmanager
def explained() -> Iterator[None]:
    """Say in one sentence why something cannot be measured, and end the command with status 1."""
    try:
        yield
    except ImportError as error:
        complain(f"bench needs {error.name}: pip install 'paradiplomacy-atlas[dev]'")
        sys.exit(1)
    except (ParadiplomacyError, OSError) as error:
        complain(str(error))
        sys.exit(1)


def print_goals(goals: "Iterable[Goal]") -> None:
    """Print one line for each goal, under a heading."""
    click.echo("\nGoals (met or not, value, limit)")
    for goal in goals:
        click.echo(str(goal))


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
