"""The about page: what is counted, the data, the articles, the gaps."""

from collections.abc import Callable

import pytest
from reading import addresses, assert_well, text_of
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, source
from streamlit.testing.v1 import AppTest

from paradiplomacy.model.issue import Issue
from paradiplomacy.store import Dataset

Visit = Callable[..., AppTest]


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_it_lists_every_article_in_every_language_of_the_page(visit: Visit, atlas: Dataset, language: str) -> None:
    app = visit(about=True, lang=language)
    assert_well(app)
    text = text_of(app)
    assert all(article.title in text for article in atlas.sources.values())
    assert {article.url for article in atlas.sources.values() if article.url} <= addresses(app)
    assert atlas.version in text


def test_it_says_that_nothing_is_left_unresolved_only_where_nothing_is(
    visit: Visit, show_data: Callable[[Dataset], None]
) -> None:
    assert "Nothing: every name and every sector phrase was resolved." in text_of(visit(about=True))
    issue = Issue(
        file="seeds/records/x.toml", field="statement[1].partner", value="<b>", reason="no place", severity="warning"
    )
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep")], issues=[issue]))
    app = visit(about=True)
    assert_well(app)
    assert "seeds/records/x.toml: statement[1].partner = '<b>': no place" in text_of(app)
    assert "Nothing: every name" not in text_of(app)


@pytest.mark.parametrize("parameter", ["sector", "link", "lang", "from_"])
def test_a_hostile_value_in_its_address_is_told(visit: Visit, parameter: str) -> None:
    app = visit(about=True, **{parameter: "<img src=x onerror=alert(1)>"})
    assert_well(app)
    assert app.warning


@pytest.mark.parametrize("title", HOSTILE_NAMES)
def test_hostile_titles_are_shown_as_text(visit: Visit, show_data: Callable[[Dataset], None], title: str) -> None:
    article = source("paper-en-1", title=title, publisher=title, url="https://paper.example/1")
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep")], sources=[article]))
    app = visit(about=True)
    assert_well(app)
    assert {address for address in addresses(app) if "creativecommons" not in address} == {"https://paper.example/1"}


@pytest.mark.parametrize(
    "url",
    [
        "https://paper.example/>)[click](https://evil.example",
        "https://paper.example/)<img/src=x>",
        "https://paper.example/\\>[x](?y)",
    ],
)
def test_an_address_cannot_end_its_link(visit: Visit, show_data: Callable[[Dataset], None], url: str) -> None:
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep")], sources=[source("paper-en-1", url=url)]))
    app = visit(about=True)
    assert_well(app)
    found = {address for address in addresses(app) if "creativecommons" not in address}
    assert len(found) == 1
    assert found.pop().startswith("https://paper.example/")
