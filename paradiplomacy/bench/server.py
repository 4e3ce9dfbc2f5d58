"""A Streamlit app as a process of its own: started on a free port, awaited, looked at, ended."""

import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO

from paradiplomacy.errors import ParadiplomacyError

_TRIES, _PAUSE_SECONDS = 600, 0.1


class ServerFailedError(ParadiplomacyError):
    """A server that ended or never answered; the message holds the end of its output."""


def free_port() -> int:
    """Return a port of the loopback interface that nothing listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


class AppServer:
    """Serves one app on the loopback interface while its ``with`` block lasts.

    Args:
        script: the app to run; the server works in its folder, where Streamlit looks for its settings.
        log: the file that takes the server's output.
        health: the path that answers once the app can be used.
        environ: variables to add to those of this process.
    """

    def __init__(self, script: Path, *, log: Path, health: str, environ: Mapping[str, str] | None = None) -> None:
        self.url = f"http://127.0.0.1:{free_port()}"
        self._script, self._log, self._health = script, log, health
        self._environ = {**os.environ, **(environ or {})}
        self._process: subprocess.Popen[bytes] | None = None
        self._output: IO[bytes] | None = None

    def __enter__(self) -> "AppServer":
        """Start the server and wait until it answers.

        Raises:
            ServerFailedError: It ended or did not answer within a minute.
        """
        command, folder = self._command(self.url.rpartition(":")[2]), self._folder()
        self._output = self._log.open("wb")
        self._process = subprocess.Popen(  # noqa: S603 -- no shell; all arguments are our own
            command, cwd=folder, env=self._environ, stdout=self._output, stderr=subprocess.STDOUT
        )
        try:
            self._wait_for_answer(self._process)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the server."""
        self._end()

    def _command(self, port: str) -> list[str]:
        options = ["--server.port", port, "--server.address", "127.0.0.1", "--server.headless", "true"]
        return [sys.executable, "-m", "streamlit", "run", str(self._script), *options]

    def _folder(self) -> Path:
        return self._script.parent

    def _wait_for_answer(self, process: "subprocess.Popen[bytes]") -> None:
        for _ in range(_TRIES):
            if self._answers():
                return
            try:
                process.wait(_PAUSE_SECONDS)  # the pause ends at once where the server does
            except subprocess.TimeoutExpired:
                continue
            break
        raise ServerFailedError(f"{self._script.name} does not answer at {self.url}{self._health}:\n{self.output()}")

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(self.url + self._health, timeout=5) as response:  # noqa: S310 # nosec B310 -- loopback
                return bool(response.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def _end(self) -> None:
        if self._process:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._output:
            self._output.close()

    @property
    def pid(self) -> int:
        """The id of the server's process."""
        assert self._process is not None  # noqa: S101 -- the server has been started
        return self._process.pid

    def output(self, *, last: int = 3000) -> str:
        """Return the last characters that the server wrote."""
        return self._log.read_text(encoding="utf-8", errors="replace")[-last:]


class FolderServer(AppServer):
    """Serves the files of a folder as they are, with nothing computed.

    Args:
        folder: whose ``index.html`` is the page.
        log: the file that takes the server's output.
    """

    def __init__(self, folder: Path, *, log: Path) -> None:
        super().__init__(folder, log=log, health="/")

    def _command(self, port: str) -> list[str]:
        return [sys.executable, "-m", "http.server", port, "--bind", "127.0.0.1"]

    def _folder(self) -> Path:
        return self._script
