"""The quote of a candidate shows what it is evidence for."""

import pytest
from extraction_desk import Read, of_kind
from sample_data import ROOT

from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.reading import read_document

LIST = (
    "Kien Giang has signed agreements on trade with Cambodia's Kampot, Kep, Takeo, Kratie, Pursat, Preah Sihanouk, "
    "Koh Kong and Phnom Penh."
)


def test_a_quote_names_the_partner_however_long_the_list(read: Read) -> None:
    candidates = of_kind(read(LIST, language="en"), "agreement")
    assert len(candidates) == 8
    for candidate in candidates:
        assert candidate.statement.partner in candidate.statement.locator.quote


def test_a_quote_holds_verb_and_province_where_they_fit(read: Read) -> None:
    quotes = {c.statement.partner: c.statement.locator.quote for c in of_kind(read(LIST, language="en"), "agreement")}
    assert quotes["Kampot"].startswith("Kien Giang has signed")
    assert quotes["Phnom Penh"].endswith("Koh Kong and Phnom Penh.")


def test_a_quote_of_a_partner_named_before_shows_what_is_said(read: Read) -> None:
    text = "Hue received guests from Nara of Japan. The two sides signed a memorandum on chess in May 2021."
    (candidate,) = of_kind(read(text, language="en"), "agreement")
    assert "signed a memorandum" in candidate.statement.locator.quote


def test_a_quote_of_a_figure_says_what_it_counts(read: Read) -> None:
    text = "Trade of Hue with Nara of Japan came to 215 million USD in 2022, of which exports of 180 million USD."
    quotes = [c.statement.locator.quote for c in of_kind(read(f"Hue news.\n{text}", language="en"), "trade")]
    assert any("exports of 180 million" in quote for quote in quotes)
    assert any("came to 215 million" in quote for quote in quotes)


def test_a_field_of_the_headline_is_shown_in_the_headline(read: Read) -> None:
    text = "After the talks, Hue and Nara of Japan signed a memorandum."
    (candidate,) = of_kind(read(text, headline="Hue and Nara (Japan) sign memorandum on tourism"), "agreement")
    (shown,) = [piece for piece in candidate.evidence if piece.kind == "sector"]
    assert (candidate.statement.sectors_as_printed, shown.paragraph, shown.text) == (("tourism",), 1, "tourism")


def test_a_field_beside_a_name_is_shown_whole(read: Read) -> None:
    text = "Hue agreed with Oudomxay of Laos to cooperate in garment making in Oudomxay, which lies far from the sea."
    shown = [p.text for c in read(text).candidates for p in c.evidence if p.kind == "sector"]
    assert [words for words in shown if "garment" in words] == ["garment making in Oudomxay"]


def test_what_passengers_a_line_carried_is_no_figure(read: Read) -> None:
    text = "Hue signed a memorandum with Vientiane of Laos. The line of Vientiane carried over 20 million passengers."
    assert of_kind(read(text, language="en"), "visits") == []


TEXTS = ROOT / "tests" / "extract" / "texts"


@pytest.mark.parametrize("name", sorted(path.name for path in TEXTS.glob("*.txt"))[::6])
def test_evidence_is_whole_words_of_the_text(name: str, extractor: Extractor) -> None:
    document = read_document(TEXTS.joinpath(name).read_bytes(), name=name)
    for candidate in extractor.extract(document).candidates:
        for piece in candidate.evidence:
            paragraph = document.paragraphs[piece.paragraph - 1]
            assert paragraph[piece.start : piece.end] == piece.text == piece.text.strip()
            for at in (piece.start, piece.end):
                assert not (paragraph[at - 1 : at].isalnum() and paragraph[at : at + 1].isalnum()), piece.text
