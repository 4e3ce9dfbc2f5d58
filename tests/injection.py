"""Faults, made for real: a process killed (-9) at a step on the disk, a disk without room, a disk that only reads."""

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

STEPS = ("open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "shutil.rmtree")


def in_a_child(work: Callable[[], object]) -> int:
    """Run something in a process of its own; its exit status, or the signal that killed it as a negative number."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except SystemExit as left:
            os._exit(int(left.code or 0))
        except BaseException:
            os._exit(99)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kill_at(step: int, folder: Path) -> None:
    """Let this process be killed (-9) right before its nth change below a folder."""
    count = 0

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count
        if event in STEPS and str(arguments[0]).startswith(str(folder)) and not _only_reads(event, arguments):
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def _only_reads(event: str, arguments: tuple[Any, ...]) -> bool:
    return event == "open" and not arguments[2] & (os.O_WRONLY | os.O_RDWR)


def killed_at_every_step(work: Callable[[], object], folder: Path, *, prepare: Callable[[], object]) -> Iterator[int]:
    """Yield after each kill, from the first step on, until the work ends by itself; each time begun anew.

    Args:
        work: what is killed.
        folder: whose changes are the steps.
        prepare: puts everything as it was, before each try.
    """
    for step in range(1, 2_000):
        prepare()

        def killed(step: int = step) -> None:
            kill_at(step, folder)
            work()

        ended = in_a_child(killed)
        if ended != -signal.SIGKILL:
            assert ended == 0, f"it ended with status {ended} where nothing was killed"
            assert step > 2, "it was never killed"
            return
        yield step


@contextmanager
def small_disk(folder: Path, *, kilobytes: int) -> Iterator[Callable[[], None]]:
    """Make a folder a disk of its own with little room.

    Yields what a child calls before it writes: nothing to do where the disk could be mounted, as root may; else a limit
    for the size of files, at which writing fails as on a full disk.
    """
    folder.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    limit = kilobytes * 1024

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    try:
        yield (lambda: None) if mounted else limited
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S607


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nobody write below a folder, not even root where it may mount."""
    bound = _mount("--bind", str(folder), str(folder)) and _mount("-o", "remount,bind,ro", str(folder))
    paths = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    if not bound:
        assert os.geteuid() != 0, "root may write everywhere and cannot mount here"
        for path in paths:
            path.chmod(0o555)
    try:
        yield
    finally:
        if bound:
            subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S607
        else:
            for path in paths:
                path.chmod(0o755)


def _mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0  # noqa: S607
