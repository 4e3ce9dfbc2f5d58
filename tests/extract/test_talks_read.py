"""Talks of one province with one partner, in which sentence after sentence leaves the partner unnamed."""

import pytest
from extraction_desk import Read

from paradiplomacy.extract.candidate import Extraction

Told = tuple[str, str, str]
LEAD = "The chairman of Can Tho met Ivan Kotov, Governor of the Kaluga region of Russia, on Monday.\n"


def told(found: Extraction) -> set[Told]:
    """Return (status, partner, sectors) of all ties."""
    ties = (c.statement for c in found.candidates if c.statement.kind in {"agreement", "intention"})
    return {(tie.status, tie.partner_id or tie.partner, ",".join(sorted(tie.sectors))) for tie in ties}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He suggested that the two sides sign a memorandum, so as to have a basis for work in tourism and trade.",
            ("sought", "ru-kaluga", "tourism,trade"),
        ),
        (
            "The governor said that the region feeds half of Moscow. His region stands ready to cooperate in health.",
            ("sought", "ru-kaluga", "health"),
        ),
        (
            "People there have land, but lack machines. He therefore asked Can Tho for help in agriculture.",
            ("sought", "ru-kaluga", "agriculture"),
        ),
        ("Tourism and trade are areas in which both sides might cooperate.", ("sought", "ru-kaluga", "tourism,trade")),
        ("The two sides asked whether nurses could be trained.", ("sought", "ru-kaluga", "health,human_resources")),
        ("The two sides are willing to work together in sports.", ("sought", "ru-kaluga", "sports")),
        ("A memorandum on sports has been drafted by the two sides.", ("planned", "ru-kaluga", "sports")),
    ],
)
def test_the_partner_of_the_lead_is_meant(read: Read, text: str, expected: Told) -> None:
    assert told(read(LEAD + text, headline="Can Tho looks for partners in Russia")) == {expected}


def test_a_country_in_the_headline_is_what_the_body_names(read: Read) -> None:
    text = "Can Tho hopes to work with Kaluga of Russia in sports."
    assert told(read(text, headline="Can Tho hopes for partners in Russia")) == {("sought", "ru-kaluga", "sports")}
    only = read("The governor said so.", headline="Can Tho hopes for partners in Russia")
    assert {tie[1] for tie in told(only)} == {"ru"}


@pytest.mark.parametrize(
    "text",
    [
        "Kaluga has cooperation agreements with about 40 regions.",
        "Kaluga, with its million people, feeds half of Moscow.",
        "The car park is open to all.",
    ],
)
def test_what_a_partner_has_with_others_is_no_tie(read: Read, text: str) -> None:
    assert told(read(LEAD + text, headline="Can Tho looks for partners in Russia")) <= {("sought", "ru", "")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Can Tho and Kobe of Japan signed a pact. It sets out three lines: ports, links between schools, and tea.",
            {("signed", "jp-kobe", "agriculture,education,transport_logistics")},
        ),
        (
            "Can Tho and Kobe of Japan signed a pact on ports. Tourism will be added later.",
            {("signed", "jp-kobe", "tourism,transport_logistics")},
        ),
        (
            "Can Tho is twinned with Kobe of Japan. The Japanese city runs language courses.",
            {("established", "jp-kobe", "education")},
        ),
        (
            "Can Tho is twinned with Kobe of Japan. The two neighbours fight smuggling by means of a hotline.",
            {("established", "jp-kobe", "crime_prevention")},
        ),
        (
            "Can Tho and Kobe of Japan signed a pact.\nIn Laos, Can Tho knows Attapeu well. A memorandum for 2016-2020 "
            "provides for scholarships, farming and border trade.",
            {
                ("signed", "jp-kobe", ""),
                ("signed", "la-attapeu", "agriculture,border_management,education,trade"),
            },
        ),
        (
            "Can Tho and Kobe of Japan signed a pact.\nAttapeu in Laos is far. Schools, farming and sports are few.",
            {("signed", "jp-kobe", "")},
        ),
    ],
)
def test_whose_fields_they_are(read: Read, text: str, expected: set[Told]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kobe of Japan and the deputy of Can Tho, Dinh Van Thieu, signed a pact in Parliament House.", "vn-can-tho"),
        ("The port of Kobe in Japan is large. Can Tho and Osaka Prefecture signed a pact.", "vn-can-tho"),
    ],
)
def test_neither_people_nor_venues_are_sides(read: Read, text: str, expected: str) -> None:
    found = read(text).candidates
    assert {c.statement.province_id for c in found if c.statement.kind == "agreement"} == {expected}
    assert len(found) == 1
