"""`paradiplomacy evaluate`: how good extraction is, measured against curated records."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.open import Extractor, open_extractor
from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.scoring import Score, Scorer, Split, split_of
from paradiplomacy.project import project_folder
from paradiplomacy.records.codelists import read_sectors
from paradiplomacy.records.reader import read_record
from paradiplomacy.records.record import Record

TEXTS = Path("tests") / "extract" / "texts"
MEASURES = ("pairs", "sectors", "dates", "figures", "periods", "qualifiers")


@click.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--records",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of the records, where they do not lie beside the texts.",
)
@click.option(
    "--all", "show_all", is_flag=True, help="List the misses of the held-out texts too; who tunes must not look."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def evaluate(*, folder: Path | None, records: Path | None, show_all: bool, as_json: bool) -> None:
    """Score extraction over the texts of FOLDER (NAME.txt beside NAME.toml); by default those of the tests.

    A third of the texts, chosen by the hash of their names, is held out: their misses are counted and not shown.

    Exit status: 0 scored, 1 no text with a record was found, 2 usage.
    """
    project = project_folder()
    folder = folder or project / TEXTS
    try:
        scores = score_folder(folder, open_extractor(project), project=project, records=records or folder)
    except ParadiplomacyError as error:
        complain(str(error))
        sys.exit(1)
    if not scores:
        complain(f"{folder}: no text with a record beside it; write NAME.txt and NAME.toml")
        sys.exit(1)
    shown = {key: score for key, score in scores.items() if show_all or key[1] == "tuning"}
    if as_json:
        click.echo(json.dumps(_table(scores), ensure_ascii=False, indent=1))
        return
    click.echo("\n".join([*_rows(scores), "", *_confusion(scores), "", *_misses(shown)]))


def score_folder(folder: Path, extractor: Extractor, *, project: Path, records: Path) -> dict[tuple[str, Split], Score]:
    """Return the scores of a folder's texts by language and part.

    Raises:
        UnreadableDocumentError: A text cannot be read.
    """
    scorer = Scorer(extractor.resolver, extractor.lexicon)
    scores: dict[tuple[str, Split], Score] = {}
    for text, record in _texts(folder, records, project=project):
        source = record.source
        document = read_document(
            text.read_bytes(), name=text.name, language=source.language, published=source.published_date
        )
        told = [candidate.statement for candidate in extractor.extract(document).candidates]
        score = scorer.score(told, record.statements, name=text.name, language=source.language)
        scores.setdefault((source.language, split_of(text.name)), Score()).add(score)
    return dict(sorted(scores.items()))


def _texts(folder: Path, records: Path, *, project: Path) -> Iterator[tuple[Path, Record]]:
    """Yield texts with their records, which bear the same name or name the text's beginning in a comment-free way."""
    sectors, _issues = read_sectors(project / "seeds" / "codelists" / "sectors.toml", root=project)
    codes = frozenset(sector.code for sector in sectors)
    for text in sorted(folder.glob("*.txt")):
        path = records / f"{text.stem}.toml"
        if not path.is_file():
            continue
        record, issues = read_record(path, root=project, sectors=codes)
        for issue in issues:
            complain(str(issue))
        if record:
            yield text, record


def _rows(scores: dict[tuple[str, Split], Score]) -> Iterator[str]:
    yield f"{'':16}{'texts':>6}" + "".join(f"{measure:>20}" for measure in MEASURES) + f"{'status':>9}"
    for (language, part), score in scores.items():
        cells = "".join(f"{_cell(score, measure):>20}" for measure in MEASURES)
        yield f"{language} {part:13}{score.texts:>6}{cells}{score.status_accuracy:>9.3f}"
    yield "Each cell: precision / recall / F1; status: part of the pairs found whose furthest status is right."


def _cell(score: Score, measure: str) -> str:
    tally = score.tally(measure)
    return f"{tally.precision:.2f}/{tally.recall:.2f}/{tally.f1:.3f}"


def _confusion(scores: dict[tuple[str, Split], Score]) -> Iterator[str]:
    yield "Status confused (should be -> is):"
    for (language, part), score in scores.items():
        wrong = [
            f"{truth} -> {told} x{count}" for (truth, told), count in sorted(score.confusion.items()) if truth != told
        ]
        yield f"  {language} {part}: {', '.join(wrong) or 'none'}"


def _misses(scores: dict[tuple[str, Split], Score]) -> Iterator[str]:
    yield "Misses:"
    for score in scores.values():
        for miss in score.misses:
            yield f"  {miss.name}: {miss.measure} {miss.kind}: {miss.what}"


def _table(scores: dict[tuple[str, Split], Score]) -> list[dict[str, Any]]:
    return [
        {"language": language, "split": part, "texts": score.texts, "status_accuracy": round(score.status_accuracy, 4)}
        | {
            measure: {name: round(getattr(score.tally(measure), name), 4) for name in ("precision", "recall", "f1")}
            for measure in MEASURES
        }
        for (language, part), score in scores.items()
    ]
