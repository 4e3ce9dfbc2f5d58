"""Hypothesis strategies for views, datasets and trade figures."""

import datetime as dt
from collections.abc import Iterable
from typing import get_args

from hypothesis import strategies as st
from sample_data import PLACES, SECTORS, agreement, dataset, intention, source, trade

from paradiplomacy.store import Dataset
from paradiplomacy.view_state import (
    BASES,
    FIRST_YEAR,
    LANGUAGES,
    LAST_YEAR,
    MAX_COMPARED,
    MAX_TEXT,
    SILENT_YEARS,
    STATUSES,
    Colour,
    ViewState,
    Vocabulary,
)

PROVINCES = ("vn-kien-giang", "vn-an-giang", "vn-hue")
PARTNERS = ("kh-kampot", "kh-kep", "fr-lorient", "us-hawaii", "us-university", "kh")
YEARS = st.integers(2000, 2030)
PARTIAL_DATES = st.one_of(
    YEARS.map(str),
    st.builds("{}-{:02d}".format, YEARS, st.integers(1, 12)),
    st.dates(dt.date(2000, 1, 1), dt.date(2030, 12, 31)).map(str),
)

VOCABULARY = Vocabulary(
    sectors=("health", "tourism", "trade"),
    provinces=PROVINCES,
    places=tuple(place.place_id for place in PLACES),
    countries=("FR", "KH", "US"),
    sources=("paper-en-1", "paper-fr-2", "undated-3"),
    links=tuple(f"{province}~{partner}" for province in PROVINCES for partner in PARTNERS),
)


def some(values: Iterable[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of the values, in order, each once."""
    known = sorted(values)
    chosen = st.sets(st.sampled_from(known)) if known else st.just(set())
    return chosen.map(lambda codes: tuple(sorted(codes)))


def maybe(values: Iterable[str]) -> st.SearchStrategy[str | None]:
    known = sorted(values)
    return st.none() | st.sampled_from(known) if known else st.none()


@st.composite
def views(
    draw: st.DrawFn, vocabulary: Vocabulary = VOCABULARY, *, texts: st.SearchStrategy[str] | None = None
) -> ViewState:
    """Any view that a URL can name."""
    years = st.none() | st.integers(FIRST_YEAR, LAST_YEAR)
    year_from, year_to = draw(years), draw(years)
    if year_from and year_to and year_from > year_to:
        year_from, year_to = year_to, year_from
    link = draw(maybe(vocabulary.links))
    any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=MAX_TEXT).map(
        lambda text: " ".join(text.split())
    )
    return ViewState(
        sectors=draw(some(vocabulary.sectors)),
        match=draw(st.sampled_from(["any", "all"])),
        province=draw(maybe(vocabulary.provinces)),
        partner=draw(maybe(vocabulary.places)),
        countries=draw(some(vocabulary.countries)),
        statuses=draw(some(STATUSES)),
        year_from=year_from,
        year_to=year_to,
        units=draw(st.sampled_from(["signed", "today"])),
        link=link,
        place=None if link else draw(maybe(vocabulary.places)),
        source=draw(maybe(vocabulary.sources)),
        lang=draw(st.none() | st.sampled_from(LANGUAGES)),
        base=draw(st.sampled_from(BASES)),
        q=draw(any_text if texts is None else texts),
        colour=draw(st.sampled_from(get_args(Colour))),
        year=draw(years),
        compare=draw(some(vocabulary.provinces))[:MAX_COMPARED],
        silent=draw(st.none() | st.sampled_from(SILENT_YEARS)),
        version=draw(st.none() | st.sampled_from(["1.2.3", "2026.11", "7"])),
    )


@st.composite
def _ties(draw: st.DrawFn) -> object:
    make, statuses = draw(
        st.sampled_from(
            [(agreement, ("signed", "renewed", "established", "ended")), (intention, ("planned", "sought"))]
        )
    )
    return make(
        draw(st.sampled_from(PROVINCES)),
        draw(st.sampled_from(PARTNERS)),
        status=draw(st.sampled_from(statuses)),
        source_id=draw(st.sampled_from(["paper-en-1", "paper-fr-2", "undated-3"])),
        sectors=draw(some(sector.code for sector in SECTORS)),
        instrument=draw(st.sampled_from(["unspecified", "MoU", "agreement", "twinning"])),
        document=draw(st.sampled_from([None, None, None, "a text of several"])),
        signed=draw(st.none() | PARTIAL_DATES),
        valid_to=draw(st.none() | PARTIAL_DATES),
        paragraph=draw(st.integers(1, 9)),
    )


figures = st.builds(
    lambda province, partners, **fields: trade(province, *sorted(partners), **fields),
    st.sampled_from(PROVINCES),
    st.sets(st.sampled_from(["kh-kampot", "kh-kep", "fr-lorient"]), min_size=1, max_size=2),
    amount=st.sampled_from([0.0, 1.5, 414e6]),
    currency=st.sampled_from(["USD", "VND"]),
    flow=st.sampled_from(["total", "export", "import"]),
    channel=st.sampled_from([None, "official", "border_gate"]),
    period_from=st.sampled_from([None, "2020", "2021", "2022"]),
    period_to=st.sampled_from([None, "2022", "2023"]),
    paragraph=st.integers(1, 99),
)


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """A dataset of a few ties, some undated, some of provinces that have merged since."""
    statements = draw(st.lists(_ties(), min_size=1, max_size=8))
    sources = (
        source("paper-en-1", published_date="2020"),
        source("paper-fr-2", language="fr", published_date="2024-03"),
    )
    return dataset(PLACES, statements, sources=sources)
