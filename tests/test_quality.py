"""The data-quality report: nothing is left out, nothing is told twice, and every finding leads somewhere."""

from typing import Any, get_args

import pytest
from hypothesis import given
from sample_data import BY_ID, HOSTILE_NAMES, PLACES, ROOT, agreement, dataset, intention, place, source, trade
from strategies import datasets

from paradiplomacy import event_wording, quality_words
from paradiplomacy.model.event import ChoiceReason, DisputedField
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import Doubt, How
from paradiplomacy.quality import UNDATED, Dimension, Finding, FindingKind, provinces_of, quality_report
from paradiplomacy.store import Dataset, load_dataset
from paradiplomacy.view_state import LANGUAGES

FILE = "seeds/records/paper-en-1.toml"


def found(data: Dataset, kind: FindingKind) -> list[Finding]:
    return [finding for finding in quality_report(data).findings if finding.kind == kind]


def rows(data: Dataset, dimension: Dimension) -> dict[str, tuple[int, int, int, int]]:
    return {
        row.key: (row.links, row.intentions, row.statements, row.sources)
        for row in quality_report(data).coverage[dimension]
    }


def test_the_shipped_dataset_is_held_against_all_provinces() -> None:
    data = load_dataset(ROOT / "data")
    assert len(provinces_of(data, "signed")) == 63
    assert len(provinces_of(data, "today")) == 34


def test_a_province_without_any_link_is_told() -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep"), intention("vn-kien-giang", "fr-lorient")])
    report = quality_report(data)
    assert report.silent == ("vn-an-giang",)
    assert rows(data, "province")["vn-an-giang"] == (0, 0, 0, 0)
    assert quality_report(data, "today").silent == ()


def test_a_unit_of_another_time_is_covered_where_a_link_names_it() -> None:
    older = place("vn-ha-nam-ninh", valid_from="1976", valid_to="1991")
    data = dataset([*PLACES, older], [agreement("vn-ha-nam-ninh", "kh-kep")])
    assert "vn-ha-nam-ninh" not in provinces_of(data, "signed")
    assert rows(data, "province")["vn-ha-nam-ninh"] == (1, 0, 1, 1)
    assert "vn-ha-nam-ninh" not in rows(dataset([*PLACES, older], [agreement("vn-hue", "kh-kep")]), "province")


def test_links_and_wishes_are_counted_apart() -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep"), intention("vn-hue", "kh"), trade("vn-hue", "kh-kep")])
    assert rows(data, "province")["vn-hue"] == (1, 1, 3, 1)
    assert rows(data, "country") == {"KH": (1, 1, 3, 1)}


def test_pages_are_counted_by_language_year_and_publisher() -> None:
    pages = [
        source("paper-en-1", published_date="2020-03"),
        source("paper-fr-2", language="fr", publisher="Un journal"),
    ]
    told = [agreement("vn-hue", "kh-kep"), agreement("vn-hue", "kh-kep", source_id="paper-fr-2")]
    data = dataset(PLACES, told, sources=pages)
    assert rows(data, "language") == {"en": (1, 0, 1, 1), "fr": (1, 0, 1, 1)}
    assert list(rows(data, "year")) == ["2020", UNDATED]
    assert set(rows(data, "publisher")) == {"A paper", "Un journal"}
    assert quality_report(data).coverage["year"][0].newest == "2020-03"


def test_a_page_that_says_nothing_still_counts_as_a_page() -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep")], sources=[source("silent-en-1", published_date="2001")])
    assert rows(data, "year")["2001"] == (0, 0, 0, 1)


@given(data=datasets())
def test_coverage_adds_up_to_the_dataset(data: Dataset) -> None:
    coverage = quality_report(data).coverage
    for dimension in ("province", "country"):
        assert sum(row.links + row.intentions for row in coverage[dimension]) == len(data.links_as_signed)
    for dimension in ("language", "year", "publisher"):
        assert sum(row.sources for row in coverage[dimension]) == len(data.sources)
        assert sum(row.statements for row in coverage[dimension]) == len(data.statements)


@given(data=datasets())
def test_no_finding_is_told_twice_and_each_leads_to_what_exists(data: Dataset) -> None:
    findings = quality_report(data).findings
    assert len(findings) == len(set(map(repr, findings)))
    for finding in findings:
        assert finding.source_id is None or finding.source_id in data.sources
        assert finding.link_id is None or finding.link_id in data.link_by_id
        assert finding.statement_id is None or finding.statement_id in data.statements


@given(data=datasets())
def test_units_change_coverage_by_province_alone(data: Dataset) -> None:
    signed, today = quality_report(data, "signed"), quality_report(data, "today")
    assert signed.findings == today.findings
    assert {name: rows for name, rows in signed.coverage.items() if name != "province"} == {
        name: rows for name, rows in today.coverage.items() if name != "province"
    }


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("record", "broken_record"),
        ("name", "unresolved_name"),
        ("phrase", "uncoded_phrase"),
        ("date", "impossible_date"),
    ],
)
def test_every_issue_is_a_finding_that_leads_to_its_statement_and_link(kind: Any, expected: FindingKind) -> None:
    told = agreement("vn-hue", "kh-kep")
    issue = Issue(file=FILE, field="x", value="v", reason="r", kind=kind, statement_id=told.statement_id)
    (finding,) = found(dataset(PLACES, [told], issues=[issue]), expected)
    assert (finding.source_id, finding.link_id) == ("paper-en-1", "vn-hue~kh-kep")


def test_an_issue_of_a_file_without_statements_is_a_finding_too() -> None:
    issue = Issue(file="seeds/aliases.toml", field="alias[3]", value="", reason="twice")
    (finding,) = found(dataset(PLACES, [], issues=[issue]), "broken_record")
    assert (finding.subject, finding.source_id, finding.link_id) == (issue, None, None)


def test_a_link_rests_on_a_single_page_until_a_second_one_tells_of_it() -> None:
    told = [agreement("vn-hue", "kh-kep"), agreement("vn-hue", "kh-kep", paragraph=3)]
    assert [one.link_id for one in found(dataset(PLACES, told), "single_source")] == ["vn-hue~kh-kep"]
    second = agreement("vn-hue", "kh-kep", source_id="paper-en-2")
    assert found(dataset(PLACES, [*told, second]), "single_source") == []


def test_a_figure_from_another_page_does_not_support_a_tie() -> None:
    figure = trade("vn-hue", "kh-kep", source_id="paper-en-2")
    assert len(found(dataset(PLACES, [agreement("vn-hue", "kh-kep"), figure]), "single_source")) == 1


@pytest.mark.parametrize(("total", "is_found"), [(414e6, False), (450e6, True), (413e6, False)])
def test_parts_that_do_not_add_up_beyond_rounding_are_found(total: float, *, is_found: bool) -> None:
    figures = [
        trade("vn-hue", "kh-kep", flow=flow, amount=amount, paragraph=number)
        for number, (flow, amount) in enumerate((("total", total), ("export", 202e6), ("import", 211e6)), start=1)
    ]
    assert bool(found(dataset(PLACES, figures), "parts_differ")) == is_found


def test_figures_of_two_pages_that_differ_ten_times_are_found() -> None:
    figures = [trade("vn-hue", "kh-kep", amount=1e9), trade("vn-hue", "kh-kep", amount=1e8, source_id="paper-en-2")]
    (finding,) = found(dataset(PLACES, figures), "figures_differ")
    assert "USD 1 billion" in quality_words.reason(finding, "en")
    assert "USD 100 million" in quality_words.reason(finding, "en")


def test_pages_that_disagree_about_a_signing_are_found() -> None:
    told = [
        agreement("vn-hue", "kh-kep", signed="2021-11-23", instrument="MoU"),
        agreement("vn-hue", "kh-kep", signed="2021-12", instrument="MoU", source_id="paper-en-2"),
    ]
    (finding,) = found(dataset(PLACES, told), "contradiction")
    assert finding.link_id == "vn-hue~kh-kep"
    assert "23 November 2021" in quality_words.reason(finding, "en")
    assert "December 2021" in quality_words.reason(finding, "en")


def test_a_page_without_a_date_is_found_with_a_link_that_it_tells_of() -> None:
    dated = source("paper-en-2", published_date="2020")
    told = [agreement("vn-hue", "kh-kep"), agreement("vn-hue", "kh-kampot", source_id="paper-en-2")]
    (finding,) = found(dataset(PLACES, told, sources=[dated]), "undated_page")
    assert (finding.source_id, finding.link_id) == ("paper-en-1", "vn-hue~kh-kep")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words(language: str) -> None:
    words = [
        *(quality_words.kind_label(kind, language) for kind in get_args(FindingKind)),
        *(quality_words.dimension_label(dimension, language) for dimension in get_args(Dimension)),
        *(quality_words.field_label(field, language) for field in get_args(DisputedField)),
        *(event_wording.reason_words(code, language) for code in get_args(ChoiceReason)),
        *(quality_words.doubt_label(code, language) for code in get_args(Doubt)),
        *(quality_words.how_label(code, language) for code in get_args(How)),
    ]
    assert all(words)


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=datasets())
def test_every_finding_has_words(language: str, data: Dataset) -> None:
    for finding in quality_report(data).findings:
        assert quality_words.subject(data, finding, language)
        assert quality_words.reason(finding, language)


def test_provinces_of_one_name_are_told_apart_by_their_years() -> None:
    data = dataset(PLACES, [])
    assert quality_words.key_label(data, "province", "vn-an-giang", "en") == "An Giang (–2025)"
    assert quality_words.key_label(data, "province", "vn-an-giang-2025", "en") == "An Giang (2025–)"
    assert quality_words.key_label(data, "province", "vn-hue", "en") == "Hue"


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_words_are_kept_as_they_are(name: str) -> None:
    page = source("paper-en-1", title=name, publisher=name)
    people = [*PLACES, BY_ID["kh-kep"].model_copy(update={"names": {"en": name}})]
    data = dataset(people, [agreement("vn-hue", "kh-kep")], sources=[page])
    (undated,) = found(data, "undated_page")
    assert quality_words.subject(data, undated, "en") == page.title
    assert page.publisher in rows(data, "publisher")
