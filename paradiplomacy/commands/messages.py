"""`paradiplomacy messages`: the words in the code -> the catalogues that translate them."""

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

import paradiplomacy
from paradiplomacy.i18n import LOCALES
from paradiplomacy.mapview.wording import MAP_TEXT
from paradiplomacy.view_state import LANGUAGES

MessageId = str | tuple[str, str]
"""A message, or its singular and plural."""

_ONE = frozenset({"_", "gettext", "text"})
_ONE_OR_MANY = frozenset({"ngettext", "texts"})
_PACKAGE = Path(paradiplomacy.__file__).parent

_HEADER = """\
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plural_forms}\\n"

"""


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; exit with status 1 where a catalogue is out of date.")
def messages(*, check: bool) -> None:
    """Bring the catalogues of all languages up to date with the words in the code.

    New messages are added untranslated, translations are kept, messages that the code no longer has are dropped.
    """
    found = messages_in_code()
    changed = False
    for language in LANGUAGES:
        path = LOCALES / f"{language}.po"
        before = path.read_bytes() if path.is_file() else b""
        after = updated_catalogue(before, language=language, messages=found)
        if after != before:
            changed = True
            click.echo(f"{path.name}: {'out of date' if check else 'updated'}")
            if not check:
                path.write_bytes(after)
    sys.exit(1 if check and changed else 0)


def messages_in_code() -> dict[MessageId, list[str]]:
    """Return every message that the code may show, with the files that have it, in a stable order."""
    found: dict[MessageId, set[str]] = {}
    for path in sorted(_PACKAGE.rglob("*.py")):
        for message in messages_in(path.read_text("utf-8")):
            found.setdefault(message, set()).add(path.relative_to(_PACKAGE).as_posix())
    for message in MAP_TEXT.values():
        found.setdefault(message, set()).add("mapview/wording.py")
    return {message: sorted(files) for message, files in found.items()}


def messages_in(source: str) -> Iterator[MessageId]:
    """Yield the messages of a module, in the order of its lines.

    The syntax tree is read, not Babel's token stream: before Python 3.12 that sees nothing inside an f-string.
    """
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        words = [arg.value for arg in call.args[:2] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if _name(call.func) in _ONE and words:
            yield words[0]
        elif _name(call.func) in _ONE_OR_MANY and len(words) == len(("one", "many")):
            yield words[0], words[1]


def _name(function: ast.expr) -> str:
    """Return the name by which a message is asked for; ``text`` of anything but the atlas is some other function."""
    if isinstance(function, ast.Name):
        return function.id if function.id == "_" else ""
    if not isinstance(function, ast.Attribute):
        return ""
    foreign = function.attr in {"text", "texts"} and not (
        isinstance(function.value, ast.Name) and function.value.id == "atlas"
    )
    return "" if foreign else function.attr


def updated_catalogue(before: bytes, *, language: str, messages: dict[MessageId, list[str]]) -> bytes:
    """Return a catalogue file with exactly these messages, translated as far as it was before.

    Args:
        before: the file as it is; empty where there is none yet.
        language: of the catalogue.
        messages: each with the files that have it.
    """
    known = read_po(io.BytesIO(before), locale=language)
    catalogue = Catalog(locale=language, fuzzy=False)
    for message, files in messages.items():
        old = known.get(message)
        kept = old if old and old.id == message else None
        catalogue.add(
            message,
            kept.string if kept else None,
            locations=[(file, 0) for file in files],
            flags=kept.flags if kept else (),
        )
    body = io.BytesIO()
    write_po(body, catalogue, width=120, omit_header=True, include_lineno=False)
    header = _HEADER.format(language=language, plural_forms=catalogue.plural_forms)
    return header.encode() + body.getvalue().lstrip()
