"""The `paradiplomacy` command; a subcommand's module is imported only when it is called."""

import importlib
import io
import sys
from typing import Any

import click

COMMANDS = {
    "run": "paradiplomacy.commands.run",
    "build": "paradiplomacy.commands.build",
    "validate": "paradiplomacy.commands.validate",
    "verify": "paradiplomacy.commands.verify",
    "sign": "paradiplomacy.commands.sign",
    "import": "paradiplomacy.commands.import_",
    "geocode": "paradiplomacy.commands.geocode",
    "extract": "paradiplomacy.commands.extract",
    "extract-corpus": "paradiplomacy.commands.extract_corpus",
    "extract-table": "paradiplomacy.commands.extract_table",
    "evaluate": "paradiplomacy.commands.evaluate",
    "curate": "paradiplomacy.commands.curate",
    "export": "paradiplomacy.commands.export",
    "audit": "paradiplomacy.commands.audit",
    "bench": "paradiplomacy.commands.bench",
    "messages": "paradiplomacy.commands.messages",
}


class _LazyGroup(click.Group):
    def main(self, *args: Any, **kwargs: Any) -> Any:
        _write_utf8()
        return super().main(*args, **kwargs)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name])
        command = getattr(module, module.__name__.rpartition(".")[2])
        assert isinstance(command, click.Command)  # noqa: S101 -- tells the type checker what the table holds
        return command


def _write_utf8() -> None:
    """Write UTF-8 wherever output goes: Windows redirects it in a code page that lacks most Vietnamese letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="paradiplomacy-atlas")
def main() -> None:
    """Agreements of Vietnam's provinces with foreign localities: sourced, geocoded, mapped.

    Exit status: 0 good, 1 the data has issues, 2 the command was called in a way it does not know.
    """
