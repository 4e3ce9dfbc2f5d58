"""The about page: what is counted, the data, the articles, the gaps."""

from collections.abc import Callable

import pytest
from reading import addresses, assert_well, text_of
from sample_data import PLACES, agreement, dataset
from streamlit.testing.v1 import AppTest

from paradiplomacy.model.issue import Issue
from paradiplomacy.store import Dataset

Visit = Callable[..., AppTest]


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_it_tells_rules_codelist_succession_version_and_citation(visit: Visit, atlas: Dataset, language: str) -> None:
    app = visit("about", lang=language)
    assert_well(app)
    assert atlas.version in text_of(app)
    assert set(app.dataframe[0].value.iloc[:, 1]) == set(atlas.sectors)
    assert "./place?place=vn-an-giang-2025" in {one.split("&")[0] for one in addresses(app)}
    assert all(atlas.version in block.value and "Paradiplomacy Atlas" in block.value for block in app.code)
    assert any(one.startswith("./sources") for one in addresses(app))


@pytest.mark.parametrize(
    ("contact", "shown"),
    [
        ("mailto:atlas@example.org", True),
        ("https://example.org/report", True),
        ("javascript:alert(1)", False),
        ("", False),
    ],
)
def test_readers_are_told_where_to_report_only_to_an_address_of_a_page_or_a_mailbox(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, contact: str, *, shown: bool
) -> None:
    monkeypatch.setenv("PARADIPLOMACY_CONTACT", contact)
    app = visit("about")
    assert not app.exception
    assert (contact in addresses(app)) == shown


def test_it_says_that_nothing_is_left_unresolved_only_where_nothing_is(
    visit: Visit, show_data: Callable[[Dataset], None]
) -> None:
    assert "Nothing: every name and every sector phrase was resolved." in text_of(visit("about"))
    issue = Issue(
        file="seeds/records/x.toml", field="statement[1].partner", value="<b>", reason="no place", severity="warning"
    )
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep")], issues=[issue]))
    app = visit("about")
    assert_well(app)
    assert "seeds/records/x.toml: statement[1].partner = '<b>': no place" in text_of(app)
    assert "Nothing: every name" not in text_of(app)


@pytest.mark.parametrize("parameter", ["sector", "link", "lang", "from_"])
def test_a_hostile_value_in_its_address_is_told(visit: Visit, parameter: str) -> None:
    app = visit("about", **{parameter: "<img src=x onerror=alert(1)>"})
    assert_well(app)
    assert app.warning


def test_of_other_data_it_says_what_the_data_says_and_nothing_of_provinces(
    visit: Visit, show_data: Callable[[Dataset], None]
) -> None:
    show_data(dataset(PLACES, [agreement("kh-kep", "us-hawaii")]))
    app = visit("about")
    assert_well(app)
    told = text_of(app)
    assert "links between places, as the table" in told
    assert "Provinces of Vietnam" not in told
    assert "63 provinces" not in told
    assert "Provinces through time" not in told
