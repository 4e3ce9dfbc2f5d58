"""The atlas as it is hosted: replicas as processes of their own, and nginx before them with the project's own site."""

import json
import os
import re
import signal
import sys
import urllib.request
from collections.abc import Sequence
from pathlib import Path

from sample_data import ROOT

from paradiplomacy.bench.browser import Machine
from paradiplomacy.bench.server import AppServer

DEPLOY = ROOT / "deploy"
NGINX_MISSING = "No nginx was found: install it, for example `sudo apt-get install nginx`."
_DOWNLOAD = 'cd "$0" && apt-get download nginx && dpkg -x nginx_*.deb .'
_STOP_SECONDS = 30  # only ever waited out by a test that fails
_MAIN = """daemon off;
{user}
worker_processes 2;
pid {folder}/nginx.pid;
error_log stderr;
events {{}}
http {{
    access_log off;
    {temporary}
    include {folder}/site.conf;
}}
"""


class Replica(AppServer):
    """One replica, started as container and systemd start it: by ``paradiplomacy run``, told all by its environment.

    Args:
        data: folder of tables.
        log: the file that takes the server's output.
        base_path: below which path it lives.
        environ: further variables.
    """

    def __init__(self, data: Path, *, log: Path, base_path: str = "", **environ: str) -> None:
        told = {"PARADIPLOMACY_DATA": str(data), "STREAMLIT_SERVER_BASE_URL_PATH": base_path, **environ}
        super().__init__(ROOT / "app.py", log=log, health="/readyz", environ=told)
        self.port = self.url.rpartition(":")[2]
        self.url += f"/{base_path}" if base_path else ""
        self._environ |= {
            "STREAMLIT_SERVER_PORT": self.port,
            "STREAMLIT_SERVER_ADDRESS": "127.0.0.1",
            "STREAMLIT_SERVER_HEADLESS": "true",
        }

    def _command(self, _port: str) -> list[str]:
        return [sys.executable, "-c", "from paradiplomacy.cli import main; main()", "run"]

    @property
    def environ(self) -> dict[str, str]:
        return self._environ

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """End the replica by a signal, and return how it ended."""
        os.kill(self.pid, number)
        return self._process.wait(_STOP_SECONDS)

    def metrics(self) -> str:
        """What it counts; asks for PARADIPLOMACY_METRICS."""
        with urllib.request.urlopen(f"{self.url}/metrics") as response:
            return response.read().decode()

    def sessions(self) -> int:
        """How many browsers are connected."""
        return int(float(re.search(r"^paradiplomacy_sessions (\S+)$", self.metrics(), re.MULTILINE)[1]))

    def lines(self) -> list[dict]:
        """All that was written, as JSON lines."""
        return [json.loads(line) for line in self.output(last=1_000_000).splitlines()]


class AsgiReplica(Replica):
    """One replica, run by a plain ASGI server."""

    def _command(self, _port: str) -> list[str]:
        return [sys.executable, "-m", "uvicorn", "app:app", "--host", "127.0.0.1", "--port", self.port]


class Nginx(AppServer):
    """The site of ``deploy/nginx.conf`` before replicas, with their ports in place of its own.

    Args:
        program: path of nginx.
        replicas: two, as the site names, or one for both.
        folder: takes settings, temporary files and output.
    """

    def __init__(self, program: str, replicas: Sequence[Replica], *, folder: Path) -> None:
        super().__init__(folder / "nginx.conf", log=folder / "output.txt", health="/readyz")
        port, base_path = self.url.rpartition(":")[2], replicas[0].url.partition(replicas[0].port)[2]
        self.url += base_path
        self._program = program
        site = _replaced((DEPLOY / "nginx.conf").read_text("utf-8"), "listen 80;", f"listen 127.0.0.1:{port};")
        first, second = replicas[0], replicas[-1]
        site = _replaced(site, "server atlas-1:8501", f"server 127.0.0.1:{first.port}")
        site = _replaced(site, "server atlas-2:8501", f"server 127.0.0.1:{second.port}")
        (folder / "site.conf").write_text(site, "utf-8")
        kinds = ("client_body", "proxy", "fastcgi", "scgi", "uwsgi")
        temporary = "\n    ".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds)
        user = "user root root;" if os.geteuid() == 0 else ""  # a test's folder is its owner's alone
        self._script.write_text(_MAIN.format(user=user, folder=folder, temporary=temporary), "utf-8")

    def _command(self, _port: str) -> list[str]:
        return [self._program, "-p", str(self._folder()), "-c", str(self._script), "-e", "stderr"]


def _replaced(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, f"{old!r} is not there once"
    return text.replace(old, new)


def find_or_download_nginx(machine: Machine, cache: Path) -> str | None:
    """Return the path of nginx: installed, or Debian's package unpacked into a folder; None where neither can be.

    Nothing is installed, and no service is started.
    """
    unpacked = cache / "usr" / "sbin" / "nginx"
    usual = filter(machine.is_file, ("/usr/sbin/nginx", str(unpacked)))
    if found := machine.which("nginx") or next(usual, None):
        return found
    if not (machine.which("apt-get") and machine.which("dpkg")):
        return None
    cache.mkdir(parents=True, exist_ok=True)
    download = ("sh", "-c", _DOWNLOAD, str(cache))
    if not machine.run(download) and machine.is_root and machine.run(("apt-get", "update")):
        machine.run(download)
    return str(unpacked) if machine.run((str(unpacked), "-v")) else None
