"""How a person corrects what is known about the article: checked, and the record's name with it."""

import pytest

from paradiplomacy.extract.record import UNKNOWN_PUBLISHER
from paradiplomacy.model.source import Source
from paradiplomacy.review.citing import CitationError, cited, same_article, shown_of

FORMER = Source(
    source_id="unknown-en-2024-a-title",
    title="A title",
    publisher=UNKNOWN_PUBLISHER,
    published_date="2024",
    language="en",
)


def corrected(former: Source = FORMER, **values: str) -> Source:
    return cited(former, shown_of(former) | values)


def test_nothing_changed_gives_the_article_as_it_was() -> None:
    assert corrected() == FORMER


def test_a_publisher_that_is_not_known_is_shown_as_empty_and_stays_unknown() -> None:
    assert shown_of(FORMER)["publisher"] == ""
    assert corrected(publisher=" ").publisher == UNKNOWN_PUBLISHER


def test_the_name_follows_the_article_until_a_person_gives_another() -> None:
    named = corrected(publisher="Báo Đồng Nai")
    assert named.source_id == "bao-dong-nai-en-2024-a-title"
    own = corrected(named, source_id="mine")
    assert corrected(own, title="Another").source_id == "mine"
    assert corrected(own, source_id="").source_id == named.source_id


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("url", "javascript:alert(1)"),
        ("url", "https://a b.example"),
        ("published_date", "soon"),
        ("published_date", "2024-13"),
        ("source_id", "../../etc"),
        ("source_id", "x" * 200),
        ("title", ""),
    ],
)
def test_a_value_that_cannot_be_is_named_by_its_field(field: str, value: str) -> None:
    with pytest.raises(CitationError) as refused:
        corrected(publisher="VNA", **{field: value})
    assert refused.value.fields == (field,)


def known(**told: str) -> Source:
    return Source.model_validate({"source_id": "mine", "title": "Mine", "publisher": "VNA", "language": "en"} | told)


@pytest.mark.parametrize(
    ("told", "is_same"),
    [
        ({"source_id": FORMER.source_id}, True),
        ({"url": "https://river.example/1"}, True),
        ({"title": "A  Title"}, True),
        ({"title": "A title", "language": "fr"}, False),
        ({}, False),
    ],
)
def test_an_article_is_known_by_its_name_its_address_or_its_title(told: dict[str, str], is_same: bool) -> None:
    other = known(**told)
    source = FORMER.model_copy(update={"url": "https://river.example/1"})
    assert same_article(source, {other.source_id: other}) == (other if is_same else None)
    assert same_article(FORMER.model_copy(update={"title": "Another"}), {"mine": known()}) is None
