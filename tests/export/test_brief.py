"""The visit brief: two pages at most, in three languages, and nothing in it is read as markup."""

import pypdfium2
import pytest
from export_views import HOME, hostile, snapshot
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_data import HOSTILE_NAMES, PLACES, SECTORS, agreement, dataset, intention, place, source

from paradiplomacy.export import brief
from paradiplomacy.export.brief.content import content_of
from paradiplomacy.export.brief.lists import lists_of
from paradiplomacy.export.brief.subject import brief_subject
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.store import Dataset

A4 = (595, 842)
SUBJECTS = (
    {"link": "vn-kien-giang~kh-kampot"},
    {"place": "vn-kien-giang"},
    {"place": "kh-kep"},
    {"province": "vn-hue"},
)

MARKUP = ('#panic("x")', '#read("/etc/passwd")', "*strong* _emph_", "$x^2$", "@label <a>", "/* */", "= head")


def read(view: Snapshot) -> tuple[int, str]:
    """Number of pages and all words."""
    document = pypdfium2.PdfDocument(brief.write(view))
    assert [tuple(map(round, page.get_size())) for page in document] == [A4] * len(document)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    return len(document), " ".join(text.replace("\ufffe", "").split())


def crowded(partners: int) -> Dataset:
    """A province with many partners, each told by a source of its own."""
    made = [place(f"kr-partner-{number}", lat=36 + number / 99, lon=127.0) for number in range(partners)]
    codes = tuple(sector.code for sector in SECTORS)
    ties = [
        agreement("vn-hue", one.place_id, source_id=f"paper-{n}", signed=f"20{n % 20:02}", sectors=codes)
        for n, one in enumerate(made)
    ]
    articles = [
        source(f"paper-{n}", url=f"https://paper.example/{'x' * 80}/{n}", published_date="2015")
        for n in range(partners)
    ]
    return dataset([*PLACES, *made], ties, sources=articles)


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda view: "-".join(view))
def test_a_brief_has_two_pages_at_most_in_every_language(
    sample: Dataset, subject: dict[str, str], language: str
) -> None:
    pages, words = read(snapshot(sample, lang=language, **subject))
    assert pages <= 2
    assert "1.2.3" in words
    assert HOME in words.replace(" ", "")  # a long address is broken across lines


def test_a_brief_tells_agreements_figures_ends_and_sources(sample: Dataset) -> None:
    _pages, words = read(snapshot(sample, place="vn-kien-giang"))
    for told in ("Kampot, Cambodia", "In force", "25 March 2020", "USD 5 million", "2 partners together",
                 "Ends within a year", "https://paper.example/1", "Title of paper-en-2"):  # fmt: skip
        assert told in words, told


def test_silence_is_told_as_silence_and_only_of_agreements_that_stand(sample: Dataset) -> None:
    subject = brief_subject(snapshot(sample, place="vn-kien-giang"))
    assert subject is not None
    silent = content_of(subject, lists_of(subject), room=9)["silent"]
    assert silent["title"] == "No report for 3 years"
    assert [row["name"] for row in silent["rows"]] == ["Kep", "Kampot"]
    other = brief_subject(snapshot(sample, place="vn-kien-giang", silent=10))
    assert other is not None
    assert [row["name"] for row in content_of(other, lists_of(other), room=9)["silent"]["rows"]] == ["Kep"]


def test_wishes_are_no_agreements(sample: Dataset) -> None:
    subject = brief_subject(snapshot(sample, place="vn-hue"))
    assert subject is not None
    content = content_of(subject, lists_of(subject), room=9)
    assert [row["name"] for row in content["hoped"]["rows"]] == ["Cambodia"]
    assert "Cambodia" not in [row["name"] for row in content["agreements"]["rows"]]


@pytest.mark.parametrize("partners", [40, 150])
def test_what_finds_no_room_is_counted_and_the_rest_fills_two_pages(partners: int) -> None:
    pages, words = read(snapshot(crowded(partners), place="vn-hue"))
    assert pages == 2
    assert f"Agreements ({partners})" in words
    assert "more: see the atlas" in words


@given(room=st.integers(1, 40))
@settings(max_examples=15)
def test_every_number_leads_to_a_source_and_every_source_is_cited(room: int) -> None:
    subject = brief_subject(snapshot(crowded(30), place="vn-hue"))
    assert subject is not None
    content = content_of(subject, lists_of(subject), room=room)
    cited = {int(n) for row in content["agreements"]["rows"] for n in row["sources"].split(", ") if n}
    listed = [int(one["number"]) for side in content["sources"]["sides"] for one in side]
    assert cited == set(listed)
    assert listed == sorted(listed) == list(range(1, len(listed) + 1))


@pytest.mark.parametrize("name", [*HOSTILE_NAMES, *MARKUP])
def test_names_are_set_as_they_are(name: str) -> None:
    pages, words = read(snapshot(hostile(name), place="kh-kep"))
    assert pages <= 2
    visible = " ".join(name.replace("\u202e", "").replace("\u202c", "").split())
    assert visible[:30].rstrip() in words


def test_former_provinces_are_briefed_as_what_they_are_today(sample: Dataset) -> None:
    _pages, words = read(snapshot(sample, place="vn-kien-giang", units="today"))
    assert words.startswith("VISIT BRIEF An Giang")


def test_filters_hide_nothing_of_a_brief(sample: Dataset) -> None:
    assert brief.write(snapshot(sample, place="vn-hue")) == brief.write(
        snapshot(sample, place="vn-hue", countries=("FR",))
    )


def test_without_an_address_there_is_no_code_to_scan(sample: Dataset) -> None:
    _pages, words = read(snapshot(sample, place="vn-hue", home=""))
    assert "Open this view" not in words


def test_a_place_without_agreements_has_a_brief_too() -> None:
    data = dataset(PLACES, [intention("vn-hue", "kh-kep")])
    pages, words = read(snapshot(data, place="kh-kep"))
    assert (pages, "Sought" in words) == (1, True)
