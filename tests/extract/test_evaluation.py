"""Scores over the texts of this folder; the limits are those reached, less a little, so that a loss is seen."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from sample_data import ROOT

from paradiplomacy.cli import main
from paradiplomacy.commands.evaluate import score_folder
from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.scoring import Score, Scorer, Tally, split_of
from paradiplomacy.records.reader import read_record

TEXTS = ROOT / "tests" / "extract" / "texts"
ARTICLES = Path(os.environ.get("PARADIPLOMACY_ARTICLES") or ROOT.parent.joinpath("shared", "seeds"))
RECORDS = {
    "000": "vietnamplus-en-138475",
    "001": "baoquocte-en-197879",
    "002": "vietnamplus-fr-105938",
    "003": "vccinews-en-2020-11-27-tien-giang",
    "004": "plo-vi-782120",
}

Scores = dict[tuple[str, str], Score]


@pytest.fixture(scope="session")
def scores(extractor: Extractor) -> Scores:
    return dict(score_folder(TEXTS, extractor, project=ROOT, records=TEXTS))


@pytest.mark.parametrize(
    ("language", "measure", "least"),
    [
        ("en", "pairs", 0.89),
        ("en", "sectors", 0.77),
        ("en", "figures", 0.89),
        ("fr", "pairs", 0.90),
        ("fr", "sectors", 0.84),
        ("fr", "figures", 0.93),
        ("vi", "pairs", 0.96),
        ("vi", "sectors", 0.87),
        ("vi", "figures", 0.89),
    ],
)
def test_held_out_texts_are_read_well(scores: Scores, language: str, measure: str, least: float) -> None:
    assert scores[(language, "held-out")].tally(measure).f1 >= least


@pytest.mark.parametrize(("language", "least"), [("en", 0.92), ("fr", 0.91), ("vi", 0.96)])
def test_the_status_of_held_out_pairs_is_right(scores: Scores, language: str, least: float) -> None:
    assert scores[(language, "held-out")].status_accuracy >= least


@pytest.mark.parametrize("language", ["en", "fr", "vi"])
def test_texts_used_for_tuning_stay_read(scores: Scores, language: str) -> None:
    score = scores[(language, "tuning")]
    assert min(score.tally(measure).f1 for measure in ("pairs", "sectors", "figures")) >= 0.87


def test_there_are_texts_enough_and_about_a_third_is_held_out() -> None:
    names = [path.name for path in TEXTS.glob("*.txt")]
    held_out = [name for name in names if split_of(name) == "held-out"]
    assert all(sum(name.startswith(language) for name in names) >= 20 for language in ("en", "fr", "vi"))
    assert 0.25 < len(held_out) / len(names) < 0.45


@pytest.mark.parametrize("prefix", RECORDS)
def test_the_first_articles_give_every_pair_every_figure_and_no_pair_more(prefix: str, extractor: Extractor) -> None:
    """Runs where the articles, which the project does not hold, are at hand."""
    for path in sorted(ARTICLES.glob(f"{prefix}_*.txt")):
        codes = frozenset(
            json.loads(line)["code"] for line in (ROOT / "data" / "sectors.jsonl").read_text().splitlines()
        )
        record, _issues = read_record(ROOT / "seeds" / "records" / f"{RECORDS[prefix]}.toml", root=ROOT, sectors=codes)
        assert record is not None
        document = read_document(path.read_bytes(), name=path.name, published=record.source.published_date)
        told = [candidate.statement for candidate in extractor.extract(document).candidates]
        scorer = Scorer(extractor.resolver, extractor.lexicon)
        score = scorer.score(told, record.statements, name=path.name, language=record.source.language)
        pairs, figures = score.tally("pairs"), score.tally("figures")
        assert (pairs.missed, pairs.invented, figures.missed, score.status_accuracy) == (0, 0, 0, 1.0)


def test_a_tally_of_nothing_is_perfect_and_of_misses_only_is_nothing() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (1.0, 1.0, 1.0)
    assert Tally(missed=2).f1 == 0.0
    assert Tally(found=1, invented=1, missed=0).f1 == pytest.approx(2 / 3)


def test_misses_of_held_out_texts_are_not_shown_unless_asked_for(tmp_path: Path) -> None:
    name = next(f"text-{number}" for number in range(99) if split_of(f"text-{number}.txt") == "held-out")
    (tmp_path / f"{name}.txt").write_text("Title\nNothing is told here.", encoding="utf-8")
    toml = (TEXTS / "en-dong-nai-champasak.toml").read_text(encoding="utf-8").replace("en-dong-nai-champasak", name)
    (tmp_path / f"{name}.toml").write_text(toml, encoding="utf-8")
    hidden = CliRunner().invoke(main, ["evaluate", str(tmp_path)])
    shown = CliRunner().invoke(main, ["evaluate", str(tmp_path), "--all"])
    assert (hidden.exit_code, shown.exit_code) == (0, 0)
    assert "pairs missed" not in hidden.output
    assert "pairs missed: vn-dong-nai la-champasak" in shown.output
    rows = json.loads(CliRunner().invoke(main, ["evaluate", str(tmp_path), "--json"]).output)
    assert rows[0]["pairs"]["recall"] == 0.0


def test_a_folder_without_texts_is_an_error_in_words(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["evaluate", str(tmp_path)])
    assert result.exit_code == 1
    assert "no text with a record" in result.output
