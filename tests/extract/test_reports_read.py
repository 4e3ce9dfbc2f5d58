"""English reports of all kinds: what was done under a document, what ended, who speaks, what only governments did."""

import pytest
from extraction_desk import Read, sectors, sectors_told

from paradiplomacy.extract.candidate import Extraction

SIGNED = "Ninh Binh and Oudomxay of Laos have had a memorandum of understanding since 2011."


def signed(found: Extraction) -> set[tuple[str | None, str | None]]:
    """Return (partner, day of signing) of all agreements."""
    return {(c.statement.partner_id, c.statement.signed) for c in found.candidates if c.statement.kind == "agreement"}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "In line with it, ten nurses of the province were trained, and vets have taught in Muang Xay.",
            {"health", "livestock", "human_resources"},
        ),
        ("Under it, the two opened a bus line and took turns to host chess days.", {"transport_logistics", "sports"}),
        ("Since 2014, youth camps have been held under it every summer.", {"mass_organisations"}),
        ("Mining was the first thing on the list, chess the second.", {"mining", "sports"}),
    ],
)
def test_what_was_done_under_a_document_is_what_it_holds(read: Read, told: str, expected: set[str]) -> None:
    found = read(f"{SIGNED} {told}", language="en")
    assert {status for status, _, _ in sectors_told(found)} == {"signed"}
    assert sectors(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A pact on mining and chess, which Kep, Kampot and Takeo of Cambodia signed with Tay Ninh, helps.",
            {("signed", place, "mining,sports") for place in ("kh-kep", "kh-kampot", "kh-takeo")},
        ),
        (
            "They owe it to the chess club on which Hue and Nara of Japan signed an agreement.",
            {("signed", "jp-nara", "sports")},
        ),
        (
            "Hue and Nara of Japan signed a pact, under which the first ten nurses are to leave in spring.",
            {("signed", "jp-nara", "health")},
        ),
        (
            "Hue and Nara of Japan renewed their agreement and added chess and mining to it.",
            {("renewed", "jp-nara", "mining,sports")},
        ),
        (
            "A first memorandum between Hue and Nara of Japan brought nurses to Hue and saw foresters train.",
            {("signed", "jp-nara", "forestry,health")},
        ),
        (
            "Nara of Japan and Hue have agreed to become twins. The two will start with chess.",
            {("planned", "jp-nara", "sports")},
        ),
        (
            "Hue received guests from Nara of Japan. It hopes they would invest in the Phong Dien industrial zone.",
            {("sought", "jp-nara", "investment")},
        ),
        (
            "Hue and Nara of Japan talked online on May 2 about possible cooperation in mining.",
            {("sought", "jp-nara", "mining")},
        ),
        ("Nara of Japan has inquired about nurses from Hue.", {("sought", "jp-nara", "health")}),
        ("Hue received guests from Nara of Japan. The two sides spoke of chess.", {("sought", "jp-nara", "sports")}),
        (
            "Nara of Japan, linked to Hue since 2007, took in apprentices.",
            {("established", "jp-nara", "vocational_training")},
        ),
    ],
)
def test_what_documents_and_talks_are_about(read: Read, text: str, expected: set[tuple[str, str, str]]) -> None:
    assert sectors_told(read(text, language="en")) == expected


@pytest.mark.parametrize(
    "told",
    [
        "In Hanoi, meanwhile, the two governments agreed to talk about mining.",
        "In Hanoi, he attended the signing of an agreement between the two ministries on mining.",
        "Hue was to have a nuclear plant, built by Rosatom under an agreement between Moscow and Hanoi.",
        "Friendship between the two would be a matter of time, he said.",
    ],
)
def test_what_governments_agree_on_and_what_may_come_is_no_tie(read: Read, told: str) -> None:
    found = read(f"Hue and Kursk region of Russia signed a pact on chess.\n{told}", language="en")
    assert sectors_told(found) == {("signed", "ru-kursk", "sports")}


@pytest.mark.parametrize(
    "told",
    [
        "The agreement between Dong Thap and Kampot of Cambodia, which was made for 2016-2020, has lapsed.",
        "Dong Thap has let its agreement with Kampot of Cambodia expire.",
    ],
)
def test_a_document_that_lapsed_is_told_once(read: Read, told: str) -> None:
    assert sectors_told(read(told, language="en")) == {("ended", "kh-kampot", "")}


def test_a_name_that_speaks_goes_on_about_the_only_partner(read: Read) -> None:
    text = (
        "Hue received guests from Nara of Japan.\nThe weather was fine.\nLee offered to share what it knows of sewers."
    )
    assert sectors_told(read(text, language="en")) == {("sought", "jp-nara", "water_wastewater")}


def test_days_in_a_list_by_years_are_of_the_year_of_their_line(read: Read) -> None:
    lines = (
        "Hue has friends abroad.\n2016: On May 31, Hue and Nara of Japan sign a pact.\n"
        "2017: A pact with Kep of Cambodia, signed on December 5, concerns chess.\n"
        "2018: A memorandum of understanding with Padang of Indonesia on mining."
    )
    assert signed(read(lines, language="en", published="2023-04-18")) == {
        ("jp-nara", "2016-05-31"),
        ("kh-kep", "2017-12-05"),
        ("id-padang", "2018"),
    }


def test_minutes_that_were_observed_exist(read: Read) -> None:
    text = "Report on Cao Bang.\nBaise city. The minutes of August 26, 2020 on border gates were observed."
    found = read(text, language="en")
    assert sectors_told(found) == {("signed", "cn-baise", "border_management")}
    assert signed(found) == {("cn-baise", "2020-08-26")}


def test_a_second_document_has_fields_of_its_own(read: Read) -> None:
    text = "Hue signed a memorandum with Nara of Japan in 2014, and an agreement on chess with Kep of Cambodia in 2015."
    assert sectors_told(read(text, language="en")) == {("signed", "jp-nara", ""), ("signed", "kh-kep", "sports")}


def test_where_a_delegation_went_on_to_is_the_partner_of_what_was_said_there(read: Read) -> None:
    text = (
        "Hue and Champasak of Laos signed a pact.\n"
        "The delegation went on to Attapeu, where it asked the authorities to help firms from Hue."
    )
    assert {(status, place) for status, place, _ in sectors_told(read(text, language="en"))} == {
        ("signed", "la-champasak"),
        ("sought", "la-attapeu"),
    }


def test_what_a_region_was_called_before_is_no_partner(read: Read) -> None:
    text = (
        "Hue received guests from Nouvelle-Aquitaine of France.\n"
        "The partnership between Hue and the region, then known as Aquitaine, goes back to 2002."
    )
    assert {place for _, place, _ in sectors_told(read(text, language="en"))} == {"fr-nouvelle-aquitaine"}


def test_what_two_have_hosted_in_turn_is_a_tie(read: Read) -> None:
    text = "Hue and Dongxing of China have hosted a chess festival in turn since 2006."
    assert {(status, place) for status, place, _ in sectors_told(read(text, language="en"))} == {
        ("established", "cn-dongxing")
    }
