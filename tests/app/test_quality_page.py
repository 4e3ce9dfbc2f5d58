"""The data-quality page: with data, without findings, with hostile words and parameters."""

from collections.abc import Callable
from pathlib import Path

import pytest
from reading import addresses, assert_well, markdown_of, text_of, tokens
from sample_data import HOSTILE_NAMES, PLACES, ROOT, agreement, dataset, source, trade, written
from streamlit.testing.v1 import AppTest

from paradiplomacy.model.issue import Issue
from paradiplomacy.store import Dataset

QUALITY = "../../pages/quality.py"
Show = Callable[[Dataset], None]


@pytest.fixture
def quality() -> Callable[..., AppTest]:
    """Open the page with query parameters."""

    def open_page(**parameters: str) -> AppTest:
        app = AppTest.from_file(str(ROOT / "paradiplomacy" / "ui" / "entry.py"), default_timeout=120).run()
        app.switch_page(QUALITY)
        for name, value in parameters.items():
            app.query_params[name] = value
        return app.run()

    return open_page


Open = Callable[..., AppTest]
FINE = dataset(
    PLACES,
    [agreement("vn-hue", "kh-kep"), agreement("vn-hue", "kh-kep", source_id="paper-en-2")],
    sources=[source("paper-en-1", published_date="2020"), source("paper-en-2", published_date="2021")],
)


def figures(app: AppTest) -> dict[str, str]:
    return {metric.label: metric.value for metric in app.metric}


def assert_shown(app: AppTest) -> None:
    assert not app.exception, [one.message for one in app.exception]
    assert all(one.startswith(("?", "./", "https://", "http://")) for one in addresses(app))


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_it_tells_figures_coverage_findings_and_names(quality: Open, atlas: Dataset, language: str) -> None:
    app = quality(lang=language)
    assert_shown(app)
    assert len(app.metric) == 8
    assert str(len(atlas.sources)) in [metric.value for metric in app.metric]
    assert len(app.dataframe) >= 2


def test_the_figures_are_those_of_the_dataset(quality: Open, show_data: Show) -> None:
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep"), agreement("vn-kien-giang", "fr-lorient")]))
    told = figures(quality())
    assert told["Links"] == "2"
    assert told["Provinces covered"] == "2 of 3"
    assert told["Pages without a date"] == "1 of 1"
    assert told["Links from a single page"] == "2 of 2"


def test_provinces_without_a_link_are_named(quality: Open, show_data: Show) -> None:
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep"), agreement("vn-kien-giang", "fr-lorient")]))
    assert "No link is known of An Giang (–2025)." in text_of(quality())
    assert "No link is known of" not in text_of(quality(units="today"))


def test_where_nothing_is_found_it_says_so(quality: Open, show_data: Show) -> None:
    show_data(FINE)
    app = quality()
    assert_shown(app)
    assert "Nothing: no check found anything." in text_of(app)
    assert "No name is in doubt." in text_of(app)


def test_a_dataset_without_anything_is_shown(quality: Open, show_data: Show) -> None:
    show_data(dataset([], []))
    app = quality()
    assert_shown(app)
    assert figures(app)["Links"] == "0"


@pytest.mark.parametrize("dimension", ["country", "language", "year", "publisher"])
def test_every_coverage_is_drawn_with_its_table(quality: Open, dimension: str) -> None:
    app = quality()
    app.segmented_control(key="quality_by_en").set_value(dimension).run()
    assert_shown(app)
    assert len(app.dataframe[0].value) > 0


def test_findings_are_narrowed_by_kind_and_by_words(quality: Open, atlas: Dataset) -> None:
    app = quality()
    everything = len(app.dataframe[1].value)
    app.pills(key="quality_kinds_en").set_value(["undated_page"]).run()
    undated = app.dataframe[1].value
    assert set(undated["kind"]) == {"Page without a date"}
    assert len(undated) == sum(one.published_date is None for one in atlas.sources.values()) < everything
    app.pills(key="quality_kinds_en").set_value([]).run()
    app.text_input(key="quality_words").set_value("KAMPOT").run()
    assert 0 < len(app.dataframe[1].value) < everything
    app.text_input(key="quality_words").set_value("no finding says this").run()
    assert_shown(app)
    assert "No finding fits these words and kinds." in text_of(app)


def test_each_finding_leads_to_record_page_and_map(quality: Open) -> None:
    table = quality().dataframe[1].value
    single = table[table["kind"] == "Single source"]
    assert len(single) > 0
    assert all(record.startswith("seeds/records/") for record in single["record"])
    assert all(link.startswith("./?link=vn-") for link in single["map"])


def test_an_issue_leads_to_its_field(quality: Open, show_data: Show) -> None:
    told = agreement("vn-hue", "kh-kep")
    issue = Issue(
        file="seeds/records/x.toml",
        field="statement[1].partner",
        value="Qwertz",
        reason="no place",
        severity="warning",
        kind="name",
        statement_id=told.statement_id,
    )
    show_data(dataset(PLACES, [told], issues=[issue]))
    app = quality()
    assert figures(app)["Unresolved names"] == "1"
    (row,) = app.dataframe[1].value.query("kind == 'Unresolved name'").to_dict("records")
    assert (row["subject"], row["record"]) == ("Qwertz", "seeds/records/x.toml: statement[1].partner")


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_words_are_shown_as_text(quality: Open, show_data: Show, name: str) -> None:
    people = [*PLACES, PLACES[3].model_copy(update={"names": {"en": name}})]
    told = [agreement("vn-hue", "kh-kep", partner=name, quote=name[:60]), trade("vn-hue", "kh-kep", scope_note=name)]
    page = source("paper-en-1", title=name, publisher=name, url="https://paper.example/1")
    issue = Issue(file=name[:80], field=name[:80], value=name[:80], reason=name[:80])
    show_data(dataset(people, told, sources=[page], issues=[issue]))
    app = quality(lang="en")
    assert_shown(app)
    assert_well_but_for_own_links(app)


def assert_well_but_for_own_links(app: AppTest) -> None:
    own = ("./", "?", "https://creativecommons.org/")
    assert {one for one in addresses(app) if not one.startswith(own)} <= {"https://paper.example/1"}
    for markdown in markdown_of(app):
        kinds = {token.type for token in tokens(markdown)}
        assert not kinds & {"html_inline", "html_block", "image", "code_block", "fence", "code_inline"}, markdown


@pytest.mark.parametrize("parameter", ["sector", "link", "units", "place", "lang", "q"])
@pytest.mark.parametrize("value", ["<img src=x onerror=alert(1)>", "`${alert(1)}`", "K" * 10_000])
def test_a_hostile_value_in_the_address_breaks_nothing(quality: Open, parameter: str, value: str) -> None:
    app = quality(**{parameter: value})
    assert_shown(app)
    assert len(app.metric) == 8


def test_without_data_the_page_says_what_to_do(use_data: Callable[[Path], None], tmp_path: Path) -> None:
    use_data(tmp_path / "nowhere")
    app = AppTest.from_file(str(ROOT / "paradiplomacy" / "ui" / "entry.py"), default_timeout=120).run()
    assert_well(app)
    assert "paradiplomacy build" in text_of(app)


def test_names_that_cannot_be_read_are_told_and_the_rest_is_shown(
    quality: Open, use_data: Callable[[Path], None], tmp_path: Path
) -> None:
    folder = written(tmp_path / "data", FINE)
    (folder / "names.jsonl").write_bytes(b"nonsense")
    use_data(folder)
    app = quality()
    assert_shown(app)
    assert "names.jsonl is not the table that was built" in text_of(app)
    assert len(app.metric) == 8
