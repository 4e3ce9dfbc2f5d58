"""Feeds mutated bytes to one of the readers until stopped.

    pip install -e '.[fuzz]'
    python tests/extract/fuzz.py document [corpus folder] [-max_total_time=300]

The targets are ``document`` (files of every format, and the extraction from them), ``table`` (CSV and XLSX, and the
intake from them), ``address`` (what may be fetched) and ``corpus`` (lines of a corpus). Not part of the test run.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["paradiplomacy.extract"]):
    from paradiplomacy.extract.addresses import FetchError, Network
    from paradiplomacy.extract.corpus.articles import CorpusError, read_corpus
    from paradiplomacy.extract.corpus.work import extract_article
    from paradiplomacy.extract.files import UnreadableDocumentError
    from paradiplomacy.extract.open import Extractor, open_extractor
    from paradiplomacy.extract.reading import read_document
    from paradiplomacy.extract.tables.columns import FIELDS, ColumnMapping
    from paradiplomacy.extract.tables.intake import guess_mapping, take_in
    from paradiplomacy.extract.tables.reading import read_table

from paradiplomacy.project import project_folder

_SCRATCH = Path(tempfile.gettempdir()) / f"paradiplomacy-fuzz-{os.getpid()}.jsonl"


@cache
def extractor() -> Extractor:
    """Open the extractor once."""
    return open_extractor(project_folder())


def warm_up() -> None:
    """Load what is loaded late: the first input would seem to hang."""
    page = b"<html><body><article><p>Dong Nai signed a deal with Champasak of Laos.</p></article></body></html>"
    extractor().extract(read_document(page, name="fuzz"))


def document(data: bytes) -> None:
    """Read the first byte as the language and the rest as a file."""
    provider = atheris.FuzzedDataProvider(data)
    language = provider.PickValueInList(["en", "fr", "vi", "ko", "auto"])
    try:
        read = read_document(provider.ConsumeBytes(provider.remaining_bytes()), name="fuzz", language=language)
    except UnreadableDocumentError:
        return
    for candidate in extractor().extract(read).candidates:
        for one in candidate.evidence:
            assert read.paragraphs[one.paragraph - 1][one.start : one.end] == one.text


def table(data: bytes) -> None:
    """Read a list twice: with its columns guessed, and with every column holding something."""
    try:
        read = read_table(data, name="fuzz")
    except UnreadableDocumentError:
        return
    filled = ColumnMapping({field: column for column, field in enumerate(FIELDS) if column < read.width}, "Hue")
    for mapping in (guess_mapping(read), filled):
        found = take_in(read, mapping, extractor()).extraction
        for candidate in found.candidates:
            assert candidate.statement.locator.quote in found.document.paragraphs[candidate.evidence[0].paragraph - 1]


def address(data: bytes) -> None:
    """Take an address apart; what is taken comes out of its own text again."""
    try:
        taken = Network().address(data.decode("utf-8", "surrogateescape"))
    except FetchError:
        return
    assert taken.scheme in {"http", "https"}
    assert taken.port in {80, 443}
    assert Network().address(str(taken)) == taken


def corpus(data: bytes) -> None:
    """Read a file of lines; each article has its line, whatever it holds."""
    _SCRATCH.write_bytes(data)
    try:
        steps = list(read_corpus(_SCRATCH))
    except CorpusError:
        return
    for step in steps:
        assert "id" in json.loads(extract_article(step.article, str(project_folder())))


TARGETS: dict[str, Callable[[bytes], None]] = {
    "document": document,
    "table": table,
    "address": address,
    "corpus": corpus,
}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"{sys.argv[0]}: name one of {', '.join(TARGETS)}")
    warm_up()
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()
