"""Every figure of every page leads to a passage; one that does not is found and named."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from sample_data import PLACES, agreement, dataset, intention, link, source, trade, written
from strategies import datasets

from paradiplomacy.cli import main
from paradiplomacy.overview import Overview, overview_of
from paradiplomacy.proof import glance
from paradiplomacy.proof.shown import Page
from paradiplomacy.proof.walk import Proof, prove
from paradiplomacy.store import Dataset

DAY = dt.date(2026, 3, 1)
PAGES: set[Page] = {"map", "links", "places", "sectors", "trade", "timeline", "sources", "quality", "exports"}
SAMPLE = dataset(
    PLACES,
    [
        agreement("vn-kien-giang", "kh-kampot", sectors=("trade",), signed="2020", valid_from="2020", valid_to="2021"),
        agreement("vn-kien-giang", "kh-kep", sectors=("trade", "health"), source_id="paper-en-2"),
        agreement("vn-an-giang", "kh-kep", sectors=("tourism",), signed="2019-05-01"),
        agreement("vn-hue", "us-university", status="established"),
        intention("vn-hue", "kh"),
        trade("vn-kien-giang", "kh-kampot", "kh-kep", amount=5e6),
        trade("vn-kien-giang", "kh-kampot", amount=3e6, period_from="2021", period_to="2021"),
        trade("vn-kien-giang", "kh-kampot", amount=2e6, period_from="2023", period_to="2023", source_id="paper-en-2"),
    ],
    sources=[source("paper-en-1", published_date="2021"), source("paper-en-2", published_date="2024-03")],
)


def found(proof: Proof) -> str:
    return "\n".join(f"{gap.shown.page}: {gap.shown.what}: {gap.reason}" for gap in proof.gaps)


def verify(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["verify", *arguments])


def test_every_page_of_a_sample_is_proven() -> None:
    proof = prove(SAMPLE, day=DAY)
    assert found(proof) == ""
    assert {page for page, count in proof.figures.items() if count} >= PAGES


def test_the_five_articles_are_proven(atlas: Dataset) -> None:
    assert found(prove(atlas, day=DAY)) == ""


@settings(max_examples=15)
@given(data=datasets())
def test_whatever_the_statements_are_their_figures_lead_back_to_them(data: Dataset) -> None:
    assert found(prove(data, day=DAY)) == ""


def test_a_link_that_no_statement_tells_of_is_found() -> None:
    invented = link("vn-hue", "fr-lorient", sectors=("trade",), statement_ids=())
    proof = prove(replace(SAMPLE, links_as_signed=(*SAMPLE.links_as_signed, invented)), day=DAY)
    assert "links: vn-hue~fr-lorient: the pair: 1 of 1 rest on no statement" in found(proof)
    assert "map: all: pairs with an agreement: 1 of 5 rest on no statement" in found(proof)


def test_a_date_that_no_statement_says_is_found() -> None:
    first = SAMPLE.links_as_signed[0].model_copy(update={"valid_to": "2031"})
    proof = prove(replace(SAMPLE, links_as_signed=(first, *SAMPLE.links_as_signed[1:])), day=dt.date(2019, 1, 1))
    assert f"exports: {first.link_id}: valid_to: none of" in found(proof)


def test_a_statement_of_an_unknown_article_is_found() -> None:
    known = MappingProxyType({"paper-en-2": SAMPLE.sources["paper-en-2"]})
    unknown = next(one for one in SAMPLE.statements.values() if one.source_id == "paper-en-1")
    walked = prove(SAMPLE, day=DAY)
    assert not walked.gaps
    from paradiplomacy.proof.shown import Told, Walk

    gap = Walk(replace(SAMPLE, sources=known)).gap(Told("map", "a figure", "2020", (unknown.statement_id,)))
    assert gap is not None
    assert "names the source paper-en-1, which is not known" in gap.reason


def test_a_count_that_the_statements_do_not_give_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def one_more(*arguments: object, **named: object) -> Overview:
        seen = overview_of(*arguments, **named)  # type: ignore[arg-type]
        return replace(seen, localities=seen.localities + 1)

    monkeypatch.setattr(glance, "overview_of", one_more)
    assert "map: all: is_locality: the statements give 2" in found(prove(SAMPLE, day=DAY))


def test_the_command_counts_figures_by_page(tmp_path: Path) -> None:
    result = verify("--data", str(written(tmp_path, SAMPLE)), "--day", "2026-03-01")
    assert result.exit_code == 0
    assert " figures, 0 without a passage; 0 files are not as they were built." in result.stdout
    told = json.loads(verify("--data", str(tmp_path), "--json").stdout)
    assert (told["without_locator"], told["damaged_files"]) == ([], [])
    assert told["figures"]["exports"] > 0


def test_the_command_fails_where_a_file_is_not_as_it_was_built(tmp_path: Path) -> None:
    (written(tmp_path, SAMPLE) / "links.csv").write_bytes(b"link_id\n")
    result = verify("--data", str(tmp_path))
    assert result.exit_code == 1
    assert "links.csv: missing or not as it was built (checksum); run `paradiplomacy build`" in result.stdout


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")])
def test_the_command_says_what_it_cannot_read(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    damage(written(tmp_path, SAMPLE) / "statements.jsonl")
    result = verify("--data", str(tmp_path))
    assert result.exit_code == 1
    assert "statements.jsonl" in result.stderr
    assert result.stdout == ""


def test_the_command_fails_and_names_each_figure_without_a_passage(tmp_path: Path) -> None:
    invented = link("vn-hue", "fr-lorient", statement_ids=())
    folder = written(tmp_path, replace(SAMPLE, links_as_signed=(*SAMPLE.links_as_signed, invented)))
    result = verify("--data", str(folder))
    assert result.exit_code == 1
    assert "links: vn-hue~fr-lorient: the pair = 1: 1 of 1 rest on no statement" in result.stdout
