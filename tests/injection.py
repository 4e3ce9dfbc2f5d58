"""Faults, made for real: a process killed (-9) at a step on the disk, a disk without room, a disk that only reads."""

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
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
def full_disk(folder: Path, *, files: Mapping[str, bytes], room: int = 0) -> Iterator[Callable[[], None]]:
    """Make a folder a disk of its own that holds some files, and no more but so many pages of 4 kB.

    Yields what a child calls before it writes: nothing to do where the disk could be mounted, as root may; else no file
    of the child's may grow, and writing fails as on a full disk.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pages = sum(-(-len(body) // 4096) + 4 for body in files.values()) + 64
    mounted = _mount("-t", "tmpfs", "-o", f"size={4 * (pages + room)}k", "tmpfs", str(folder))
    try:
        for name, body in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(body)
        if mounted:
            _fill(folder / "ballast", room=room)
        yield (lambda: None) if mounted else _let_no_file_grow
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S607


def _fill(ballast: Path, *, room: int) -> None:
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(1024))
    os.truncate(ballast, ballast.stat().st_size - room * 4096)


def _let_no_file_grow() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


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
