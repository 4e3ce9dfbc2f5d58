"""The sources page: every article, what it states, and the way to the map."""

from collections.abc import Callable

import pytest
from reading import LICENCE, addresses, assert_well, is_own, text_of
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, source
from streamlit.testing.v1 import AppTest

from paradiplomacy.store import Dataset

Visit = Callable[..., AppTest]


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_it_lists_every_article(visit: Visit, atlas: Dataset, language: str) -> None:
    app = visit(page="sources", lang=language)
    assert_well(app)
    titles = set(app.dataframe[0].value.iloc[:, 0])
    assert titles == {one.title for one in atlas.sources.values()}


def test_filters_leave_the_articles_that_speak_of_what_they_leave(visit: Visit, atlas: Dataset) -> None:
    app = visit(page="sources", partner="fr-lorient")
    assert_well(app)
    wanted = {one for link in atlas.links("signed") if link.partner_id == "fr-lorient" for one in link.source_ids}
    assert set(app.dataframe[0].value.iloc[:, 0]) == {atlas.sources[one].title for one in wanted}


def test_an_article_shows_each_statement_with_its_passage_and_the_way_to_the_map(visit: Visit, atlas: Dataset) -> None:
    article = next(iter(atlas.sources.values()))
    app = visit(page="sources", source=article.source_id)
    assert_well(app)
    text = text_of(app)
    own = [one for one in atlas.statements.values() if one.source_id == article.source_id]
    assert own
    assert all(one.locator.quote in text for one in own)
    pairs = {link.link_id for link in atlas.links("signed") if article.source_id in link.source_ids}
    assert all(any(f"link={pair}" in one for one in addresses(app)) for pair in pairs)


def test_words_narrow_the_list(visit: Visit, atlas: Dataset) -> None:
    app = visit(page="sources")
    app.text_input(key="source_words").input("kien giang enjoys").run()
    assert_well(app)
    assert len(app.dataframe[0].value) == 1


@pytest.mark.parametrize("title", HOSTILE_NAMES)
def test_hostile_titles_are_shown_as_text(visit: Visit, show_data: Callable[[Dataset], None], title: str) -> None:
    article = source("paper-en-1", title=title, publisher=title, url="https://paper.example/1")
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep")], sources=[article]))
    app = visit(page="sources", source="paper-en-1")
    assert_well(app)
    assert {one for one in addresses(app) if not is_own(one)} == {LICENCE, "https://paper.example/1"}
