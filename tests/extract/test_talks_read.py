"""Talks of one province with one partner, in which sentence after sentence leaves the partner unnamed."""

import pytest
from extraction_desk import Read, Told, sectors_told

LEAD = "The chairman of Can Tho met Ivan Kotov, Governor of the Kaluga region of Russia, on Monday.\n"


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
    assert sectors_told(read(LEAD + text, headline="Can Tho looks for partners in Russia")) == {expected}


def test_a_country_in_the_headline_is_what_the_body_names(read: Read) -> None:
    text = "Can Tho hopes to work with Kaluga of Russia in sports."
    assert sectors_told(read(text, headline="Can Tho hopes for partners in Russia")) == {
        ("sought", "ru-kaluga", "sports")
    }
    only = read("The governor said so.", headline="Can Tho hopes for partners in Russia")
    assert {tie[1] for tie in sectors_told(only)} == {"ru"}


@pytest.mark.parametrize(
    "text",
    [
        "Kaluga has cooperation agreements with about 40 regions.",
        "Kaluga, with its million people, feeds half of Moscow.",
        "The car park is open to all.",
    ],
)
def test_what_a_partner_has_with_others_is_no_tie(read: Read, text: str) -> None:
    assert sectors_told(read(LEAD + text, headline="Can Tho looks for partners in Russia")) <= {("sought", "ru", "")}


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
    assert sectors_told(read(text)) == expected


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Can Tho and Kobe of Japan signed a pact.\nUnder the pact, which bears the seals of both, the two sides "
            "will promote tours and encourage student exchanges.",
            {("signed", "jp-kobe", "education,tourism")},
        ),
        (
            "Can Tho and Kobe of Japan signed a pact.\nAccording to the pact, they will establish a ferry line.",
            {("signed", "jp-kobe", "transport_logistics")},
        ),
        (
            "Can Tho and Kobe of Japan signed a pact.\nHealth stands at the centre of the pact, which also names "
            "trade.",
            {("signed", "jp-kobe", "health,trade")},
        ),
        (
            "Can Tho and Kobe of Japan signed a pact.\nTrade and sports are on its list.",
            {("signed", "jp-kobe", "sports,trade")},
        ),
        (
            "Guests came from Thailand. The first was the governor of Mukdahan. On Monday he and the chairman of "
            "Can Tho signed a pact on trade.",
            {("signed", "th-mukdahan", "trade")},
        ),
        (
            "Kobe of Japan knows Vietnam well. It has had a pact on trade with Hai Phong for years. A memorandum with "
            "Can Tho is being prepared, and it will cover culture.",
            {("signed", "jp-kobe", "trade"), ("planned", "jp-kobe", "culture")},
        ),
        (
            "Besides Kobe, the city of Can Tho has had ties with Osaka Prefecture of Japan since 2015.",
            {("established", "jp-osaka", "")},
        ),
        (
            "Apart from Kobe in Japan, with which it signed a pact in 2011, Can Tho has no partner there.",
            {("signed", "jp-kobe", "")},
        ),
        (
            "Durban - KwaZulu-Natal of South Africa wishes to work with Can Tho in trade.",
            {("sought", "za-kwazulu-natal", "trade")},
        ),
        (
            "Can Tho wrote to Kobe of Japan, which has proposed a memorandum of understanding on trade.",
            {("sought", "jp-kobe", "trade")},
        ),
        (
            "Wernigerode of Germany and Can Tho are twinned. In Wernigerode, people like it. Wernigerode is old.",
            {("established", "de-wernigerode", "")},
        ),
    ],
)
def test_what_is_told_in_passing(read: Read, text: str, expected: set[Told]) -> None:
    assert sectors_told(read(text, headline="News of the week")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sakai City (Osaka Prefecture) - Da Nang: friendship cities since 2019",
            {("established", "jp-sakai", "")},
        ),
        (
            "Kitakyushu City - Hai Phong: sister city agreement, 18 April 2014; water supply",
            {("signed", "jp-kitakyushu", "water_wastewater")},
        ),
        (
            "Nara Prefecture - Can Tho: memorandum of understanding, 2014\nLapsed\nKobe City - Can Tho: "
            "friends since 2019",
            {("signed", "jp-nara", ""), ("established", "jp-kobe", "")},
        ),
        (
            "4. Gumi (South Korea). Memorandum with Can Tho signed in 2016; prolonged in 2021 for five years.",
            {("signed", "kr-gumi", ""), ("renewed", "kr-gumi", "")},
        ),
    ],
)
def test_lines_of_a_register(read: Read, text: str, expected: set[Told]) -> None:
    headline = "Register of affiliations between partners of Japan, Korea and Vietnam"
    assert sectors_told(read(text, headline=headline)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A market study by the Kobe chamber of commerce of Japan for Can Tho is in preparation.",
        "The road from Kobe of Japan to Can Tho is long, people who wish to travel say.",
        "From China, Zhang Jian came to Can Tho. Zhang Jian hopes for trade.",
    ],
)
def test_what_is_no_partner(read: Read, text: str) -> None:
    assert {tie[1] for tie in sectors_told(read(text, headline="News of the week"))} <= {"cn"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Can Tho asked Kobe of Japan for three things: research on rice, a fair, and joint work in medicine there.",
            ("sought", "jp-kobe", "agriculture,health,trade"),
        ),
        (
            "Can Tho and Kobe of Japan signed a pact on culture, tourism and the exchange of officials.",
            ("signed", "jp-kobe", "administration,culture,tourism"),
        ),
        (
            "Can Tho and Kobe of Japan signed a pact. The two neighbours patrol the bay together.",
            ("signed", "jp-kobe", "border_management"),
        ),
    ],
)
def test_the_last_of_a_list(read: Read, text: str, expected: Told) -> None:
    assert sectors_told(read(text, headline="News of the week")) == {expected}
