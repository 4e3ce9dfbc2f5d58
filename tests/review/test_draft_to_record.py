"""Whatever a draft holds, its record is read back as it was meant, or it is said why not."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_articles import ARTICLE, Drafted, entry
from sample_data import HOSTILE_NAMES
from strategies import PARTIAL_DATES

from paradiplomacy.extract.candidate import Candidate, Extraction
from paradiplomacy.extract.document import Document
from paradiplomacy.model.source import Locator, Source
from paradiplomacy.model.statement import Agreement, Party, Trade
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.draft import Draft, new_draft
from paradiplomacy.review.entry import entry_of

SECTORS = frozenset({"trade", "tourism"})
WORDS = st.text(min_size=1, max_size=30).filter(lambda text: bool(text.strip()))
QUOTES = WORDS.map(lambda text: " ".join(text.split()[:10]) or "x")
DATES = st.none() | PARTIAL_DATES
COMMON = {"statement_id": st.just("draft:1"), "source_id": st.just("draft"), "province": WORDS,
          "province_id": st.none() | st.just("vn-an-giang"),
          "locator": st.builds(Locator, paragraph=st.integers(1, 9), quote=QUOTES)}  # fmt: skip
TIES = st.builds(
    Agreement, **COMMON, partner=WORDS, partner_id=st.none() | st.just("kh-kep"),
    partner_country=st.sampled_from([None, "KH"]),
    status=st.sampled_from(["signed", "renewed", "ended"]), signed=DATES, sectors=st.just(("trade",)),
    sectors_as_printed=st.lists(WORDS, max_size=2).map(tuple), note=st.none() | WORDS,
)  # fmt: skip
PARTIES = st.builds(Party, name=WORDS, place_id=st.none(), country=st.none())
FIGURES = st.builds(
    Trade, **COMMON, partners=st.lists(PARTIES, min_size=1, max_size=3).map(tuple),
    flow=st.sampled_from(["total", "export"]), amount=st.floats(0, 1e12), currency=st.just("USD"),
    goods=st.just(()), period_from=DATES,
)  # fmt: skip


def draft_of(statements: list[Agreement | Trade], *, title: str = "A title") -> Draft:
    document = Document(name="test", paragraphs=(title,), end=1, language="en", title=title)
    candidates = tuple(Candidate(one, 0.5, (), ()) for one in statements)
    return new_draft(Extraction(document, candidates))


def told(statement: Agreement | Trade) -> dict[str, object]:
    """What a record says of a statement; places are found when the atlas is built."""
    dropped = {"statement_id", "source_id", "province_id", "partner_id", "locator", "partners"}
    names = [party.name for party in statement.partners] if isinstance(statement, Trade) else []
    passage = (statement.locator.paragraph, statement.locator.quote)
    return statement.model_dump(exclude=dropped) | {"partners": names, "passage": passage}


@given(st.lists(TIES | FIGURES, max_size=5), WORDS)
def test_a_record_is_read_back_as_it_was_meant_or_its_faults_are_named(
    statements: list[Agreement | Trade], title: str
) -> None:
    draft = draft_of(statements, title=title)
    made = entry_of(draft, range(len(statements)), sectors=SECTORS, given={})
    tomllib.loads(made.text)
    if made.record is None:
        assert made.issues
        return
    assert made.record.source == draft.source.model_copy(update={"title": draft.source.title.strip()})
    for statement in made.record.statements:
        assert told(statement) == told(statements[made.numbers[statement.statement_id]])  # type: ignore[arg-type]
    if not made.issues:
        kept = [told(one) for one in made.record.statements]  # type: ignore[arg-type]
        assert all(told(one) in kept for one in statements)


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_stay_text(name: str) -> None:
    clean = name.replace("\n", " ")
    made = entry_of(draft_of([_tie(partner=clean, note=name)], title=clean[:400]), (0,), sectors=SECTORS, given={})
    assert made.is_valid, made.issues
    assert made.record is not None
    (statement,) = made.record.statements
    assert isinstance(statement, Agreement)
    assert (statement.partner, statement.note) == (clean.strip(), name.strip())


def test_an_article_that_cannot_be_cited_is_said(drafted: Drafted, desk: Desk) -> None:
    draft = drafted(ARTICLE)
    made = entry(replace(draft, source=draft.source.model_copy(update={"title": "A\x07title"})), desk)
    assert made.record is None
    assert [one.field for one in made.issues] == ["title"]


def test_two_figures_of_one_passage_are_told_apart_and_one_said_twice_is_one() -> None:
    first, second = _tie(signed="2020"), _tie(signed="2021")
    made = entry_of(draft_of([first, second, first]), (0, 1, 2), sectors=SECTORS, given={})
    assert made.is_valid, made.issues
    assert made.record is not None
    assert [one.locator.part for one in made.record.statements] == [None, 2]
    assert made.candidates == (0, 1)


def test_a_statement_that_is_left_out_is_known_by_its_candidate() -> None:
    first, second, third = _tie(signed="2020"), _tie(partner="Kep\x07"), _tie(partner="Kampot")
    made = entry_of(draft_of([first, second, third]), (0, 1, 2), sectors=SECTORS, given={})
    assert [one.field for one in made.issues] == ["statement[2].partner"]
    assert set(made.numbers.values()) == {0, 2}
    assert made.candidates == (0, 1, 2)


def test_only_the_candidates_asked_for_are_in_it(drafted: Drafted, desk: Desk) -> None:
    made = entry_of(drafted(ARTICLE), (1,), sectors=desk.sector_codes, given={})
    assert made.record is not None
    assert [one.kind for one in made.record.statements] == ["trade"]
    assert set(made.numbers.values()) == {1}


def test_its_folder_is_the_year_of_the_article(drafted: Drafted, desk: Desk) -> None:
    draft = drafted(ARTICLE)
    assert entry(draft, desk).file == f"2024/{draft.source.source_id}.toml"
    undated = draft.cited(Source.model_validate({**draft.source.model_dump(), "published_date": None}))
    assert entry(undated, desk).file.startswith("undated/")


def _tie(**fields: object) -> Agreement:
    return Agreement.model_validate(
        {
            "statement_id": "draft:1", "source_id": "draft", "province": "An Giang", "province_id": None,
            "partner": "Kep", "partner_id": None, "status": "signed", "locator": {"paragraph": 2, "quote": "signed"},
            **fields,
        }
    )  # fmt: skip
