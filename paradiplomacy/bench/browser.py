"""Finding a browser to drive: Chromium, Chrome or Edge as installed, Playwright's own, or one to install now."""

import os
import platform
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePosixPath, PureWindowsPath

from paradiplomacy.errors import ParadiplomacyError

OVERRIDE = "CHROMIUM"
"""Environment variable: path or name of the browser to drive, whatever else is installed."""

_PATH_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
_MAC_APPS = ("Chromium", "Google Chrome", "Microsoft Edge")
_WINDOWS_PROGRAMS = (
    ("Chromium", "Application", "chrome.exe"),
    ("Google", "Chrome", "Application", "chrome.exe"),
    ("Microsoft", "Edge", "Application", "msedge.exe"),
)
_LINUX_FILES = ("/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium")
_QUIET = (
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class BrowserMissingError(ParadiplomacyError):
    """No browser can be driven; the message says what to install."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What the choice of a browser depends on.

    Attributes:
        system: as :func:`platform.system` names it.
        distribution: ``ID`` of /etc/os-release; empty elsewhere.
        which: the path of a command; None where there is none.
        run: runs a command; whether it ended well.
    """

    system: str
    distribution: str
    is_root: bool
    environ: Mapping[str, str]
    which: Callable[[str], str | None]
    is_file: Callable[[str], bool]
    run: Callable[[Sequence[str]], bool]


def this_machine() -> Machine:
    """Return the machine that this process runs on."""
    try:
        distribution = platform.freedesktop_os_release().get("ID", "")
    except OSError:
        distribution = ""
    return Machine(
        system=platform.system(),
        distribution=distribution,
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        environ=os.environ,
        which=shutil.which,
        is_file=lambda path: Path(path).is_file(),
        run=_ends_well,
    )


def _ends_well(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0  # noqa: S603 -- no shell
    except OSError:
        return False


def find_browser(machine: Machine, *, own: str) -> str | None:
    """Return the path of a browser that is installed; None where there is none.

    Args:
        machine: where to look.
        own: where Playwright would keep its own Chromium; taken after all others.

    Raises:
        BrowserMissingError: The environment variable ``CHROMIUM`` names no browser.
    """
    if named := machine.environ.get(OVERRIDE):
        chosen = named if machine.is_file(named) else machine.which(named)
        if chosen is None:
            raise BrowserMissingError(
                f"{OVERRIDE} = {named!r} names no browser; set it to the path of one or unset it."
            )
        return chosen
    on_path = filter(None, map(machine.which, _PATH_NAMES))
    elsewhere = filter(machine.is_file, (*_usual_places(machine), own))
    return next(chain(on_path, elsewhere), None)


def _usual_places(machine: Machine) -> Iterator[str]:
    if machine.system == "Darwin":
        for folder in ("/Applications", str(PurePosixPath(machine.environ.get("HOME", "/")) / "Applications")):
            yield from (f"{folder}/{app}.app/Contents/MacOS/{app}" for app in _MAC_APPS)
    elif machine.system == "Windows":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            if programs := machine.environ.get(variable):
                yield from (str(PureWindowsPath(programs, *parts)) for parts in _WINDOWS_PROGRAMS)
    else:
        yield from _LINUX_FILES


def find_or_install_browser(machine: Machine, *, own: str, python: str) -> str:
    """Return the path of a browser, installing Chromium where there is none.

    Args:
        machine: where to look and to install.
        own: where Playwright would keep its own Chromium.
        python: the interpreter whose Playwright installs one, where no package manager does.

    Raises:
        BrowserMissingError: None is installed and none can be.
    """
    if found := find_browser(machine, own=own):
        return found
    for commands in _installations(machine, python):
        if all(machine.run(command) for command in commands) and (installed := find_browser(machine, own=own)):
            return installed
    raise BrowserMissingError(missing_message(machine))


def _installations(machine: Machine, python: str) -> Iterator[tuple[Sequence[str], ...]]:
    """Each way to install Chromium, as commands to run in order; Debian has it as a package, Ubuntu only as a snap."""
    if machine.distribution == "debian" and machine.which("apt-get"):
        sudo = ("sudo", "-n") if not machine.is_root else ()
        if machine.is_root or (machine.which("sudo") and machine.run(("sudo", "-n", "true"))):
            install = (*sudo, "apt-get", "install", "--yes", "--no-install-recommends", "chromium")
            yield ((*sudo, "apt-get", "update"), install)
    yield ((python, "-m", "playwright", "install", "chromium"),)


def missing_message(machine: Machine) -> str:
    """Return in one sentence what to install."""
    how = "`sudo apt-get install chromium`" if machine.distribution == "debian" else "`playwright install chromium`"
    return (
        f"No Chromium, Chrome or Edge was found: install one (for example {how}) or set {OVERRIDE} to the path of one."
    )


def flags(*, is_root: bool) -> list[str]:
    """Return the arguments that keep a driven browser quiet; its sandbox is off only where it cannot be on."""
    return [*(["--no-sandbox"] if is_root else []), *_QUIET]
