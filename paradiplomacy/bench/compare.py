"""This checkout beside another version of it: both measured in turn, so that both meet the same machine."""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from paradiplomacy.bench.load import Reader
from paradiplomacy.bench.server import AppServer
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.project import project_folder
from paradiplomacy.store import load_dataset

_CORE = ("build", "resolve", "extract", "export")
_SESSION = ("rerun", "filter", "click", "page")
QUANTITIES = ("start", *_SESSION, *_CORE)
_WORKER = Path(__file__).parent / "references" / "core_times.py"
_NOT_A_CHANGE = 1.1
"""Ratios closer to 1 than this are the machine's."""

_Act = Callable[[Reader], Awaitable[None]]


class CompareError(ParadiplomacyError):
    """The other version cannot be had, or does not run."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One quantity.

    Attributes:
        old: seconds with the base, one a round.
        new: seconds with this checkout.
    """

    name: str
    old: tuple[float, ...]
    new: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of this checkout as a share of the base's."""
        return statistics.median(self.new) / statistics.median(self.old)

    @property
    def slower(self) -> bool:
        """Whether it takes longer than the machine's own ups and downs explain."""
        return self.ratio > _NOT_A_CHANGE and min(self.new) > statistics.median(self.old)


def compare(base: str, *, rounds: int, progress: Callable[[], None]) -> tuple[Compared, ...]:
    """Measure both, in another order in every round.

    Args:
        base: a commit, branch or tag.
        rounds: how often each is measured.
        progress: called after each round.

    Raises:
        CompareError: There is no such version, or it cannot be measured.
    """
    times: dict[str, dict[str, list[float]]] = {name: {"old": [], "new": []} for name in QUANTITIES}
    with _worktree(base) as old:
        folders = {"old": old, "new": project_folder()}
        for number in range(rounds):
            order = ("old", "new") if number % 2 else ("new", "old")
            _round(folders, order, times)
            progress()
    return tuple(Compared(name, tuple(one["old"]), tuple(one["new"])) for name, one in times.items())


def _round(folders: Mapping[str, Path], order: tuple[str, ...], times: dict[str, dict[str, list[float]]]) -> None:
    for what in _CORE:
        for side in order:
            times[what][side].append(_core(what, folders[side]))
    with ExitStack() as stack:
        servers = {}
        logs = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="paradiplomacy-bench-")))
        for side in order:
            begun = time.perf_counter()
            servers[side] = stack.enter_context(_server(folders[side], log=logs / f"{side}.txt"))
            times["start"][side].append(time.perf_counter() - begun)
        links = [link.link_id for link in load_dataset(folders["new"] / "data").links_as_signed]
        for what, seconds in session_times({side: one.url for side, one in servers.items()}, links).items():
            for side, one in seconds.items():
                times[what][side].append(one)


def session_times(urls: Mapping[str, str], links: Sequence[str]) -> dict[str, dict[str, float]]:
    """Act in one session of each server in turn; the first of each kind is not counted.

    Args:
        urls: side -> address of its server.
        links: ids of links that both know.

    Returns:
        What was done -> side -> seconds.

    Raises:
        CompareError: A page lacks a widget that is used.
    """
    try:
        return asyncio.run(_session_times(urls, links))
    except KeyError as error:
        raise CompareError(f"sessions cannot be measured: one of the two has no widget {error}") from error


async def _session_times(urls: Mapping[str, str], links: Sequence[str]) -> dict[str, dict[str, float]]:
    acts: dict[str, tuple[_Act, _Act]] = {
        "rerun": (lambda reader: reader.open(), lambda reader: reader.open()),
        "filter": (
            lambda reader: reader.filter("filter_province", 0),
            lambda reader: reader.filter("filter_province", 5),
        ),
        "click": (lambda reader: reader.click(links[0]), lambda reader: reader.click(links[-1])),
        "page": (lambda reader: reader.tour(), lambda reader: reader.open("trade")),
    }
    found: dict[str, dict[str, float]] = {}
    async with AsyncExitStack() as stack:
        readers = {side: await stack.enter_async_context(Reader(url, (), seed=0)) for side, url in urls.items()}
        for what, (warm, measured) in acts.items():
            for reader in readers.values():
                await warm(reader)
            found[what] = {side: await _timed(measured(reader)) for side, reader in readers.items()}
    return found


async def _timed(work: Awaitable[None]) -> float:
    begun = time.perf_counter()
    await work
    return time.perf_counter() - begun


def _server(folder: Path, *, log: Path) -> AppServer:
    return AppServer(folder / "app.py", log=log, health="/readyz", environ=_environ(folder))


def _environ(folder: Path) -> dict[str, str]:
    """Return what makes a process use the package of a folder, with its data."""
    return {"PYTHONPATH": str(folder), "PARADIPLOMACY_DATA": str(folder / "data"), "PARADIPLOMACY_SESSIONS": "0"}


def _core(what: str, folder: Path) -> float:
    command = [sys.executable, str(_WORKER), what]
    environ = {**os.environ, **_environ(folder)}
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environ, check=False)  # noqa: S603
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["nothing"])[-1]
        raise CompareError(f"{what} cannot be measured in {folder.name}: {last}")
    return float(done.stdout)


@contextmanager
def _worktree(base: str) -> Iterator[Path]:
    """Check a version out into a folder of its own, for as long as it is needed."""
    root = project_folder()
    with tempfile.TemporaryDirectory(prefix="paradiplomacy-base-") as scratch:
        folder = Path(scratch) / "base"
        _git(root, "worktree", "add", "--detach", "--quiet", str(folder), base)
        try:
            yield folder
        finally:
            _git(root, "worktree", "remove", "--force", str(folder))


def _git(root: Path, *arguments: str) -> None:
    try:
        command = ["git", "-C", str(root), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    except OSError as error:
        raise CompareError(f"git cannot be run ({error.strerror})") from error
    if done.returncode:
        raise CompareError(f"git {arguments[0]}: {(done.stderr.strip().splitlines() or ['failed'])[-1]}")


def compared_table(compared: tuple[Compared, ...]) -> str:
    """Return one line for each quantity: medians and their ratio; what is slower is marked."""
    lines = [f"{'':10}{'base ms':>10}{'now ms':>10}{'ratio':>8}"]
    for one in compared:
        old, new = (statistics.median(values) * 1000 for values in (one.old, one.new))
        lines.append(f"{one.name:10}{old:10.0f}{new:10.0f}{one.ratio:8.2f}{'  slower' if one.slower else ''}")
    return "\n".join(lines)
