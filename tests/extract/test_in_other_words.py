"""English ways of telling of a tie, and of what is none, that need a word or two of their own."""

import pytest
from extraction_desk import Read, Told, sectors_told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May 2021 came an agreement with Nara Prefecture of Japan on trade.", {("signed", "jp-nara", "trade")}),
        ("Ties with Champasak of Laos are of another kind.", {("established", "la-champasak", "")}),
        ("Talks are going on with Nara, a prefecture of Japan, about tourism.", {("sought", "jp-nara", "tourism")}),
        (
            "Can Tho and Kobe of Japan could soon be sisters.\nThe twinning might begin with students.",
            {("sought", "jp-kobe", "education")},
        ),
        (
            "The mayor of Kobe in Japan will see the leaders of Can Tho and put to them a draft memorandum on trade.",
            {("sought", "jp-kobe", "trade")},
        ),
        (
            "Can Tho and Kobe of Japan signed a pact. Culture and sports are also mentioned in it.",
            {("signed", "jp-kobe", "culture,sports")},
        ),
        (
            "Can Tho and Kobe of Japan have had a memorandum since 2011. In line with it, eye doctors of Kobe have "
            "taught in Can Tho.",
            {("signed", "jp-kobe", "health")},
        ),
        (
            "Can Tho asked Kobe of Japan to encourage its firms to invest in the Hung Phu Economic Zone.",
            {("sought", "jp-kobe", "investment")},
        ),
        (
            "Can Tho and Kobe of Japan signed a letter of intent on building materials and small businesses.",
            {("signed", "jp-kobe", "business_support,industry")},
        ),
    ],
)
def test_what_is_told(read: Read, text: str, expected: set[Told]) -> None:
    assert sectors_told(read(text, headline="News of Can Tho")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kobe of Japan tried to work with Can Tho last year, but dropped the idea.",
        "News in brief: Can Tho and Kobe of Japan sign a pact",
        "Also in this issue: Can Tho and Kobe of Japan sign a pact",
    ],
)
def test_what_is_no_tie(read: Read, text: str) -> None:
    assert sectors_told(read(text, headline="News of the week")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Can Tho proposed that Nara Prefecture of Japan, whose town of Ikoma is known for tea, help it with tea.",
        "Ikoma: A team of Nara Prefecture of Japan has asked the leaders of Can Tho to help it with tea.",
        "Can Tho wants to work with Nara Prefecture of Japan, and flights be run between Can Tho and Ikoma.",
        "Can Tho and Nara Prefecture of Japan want an agreement with the Walloon capital in mind.",
    ],
)
def test_a_place_named_in_passing_is_no_partner(read: Read, text: str) -> None:
    assert {partner for _, partner, _ in sectors_told(read(text, headline="News of the week"))} == {"jp-nara"}


def test_a_metropolitan_authority_is_its_city(read: Read) -> None:
    found = sectors_told(read("Bordeaux Métropole and Da Nang signed a pact.", headline="News of Da Nang"))
    assert found == {("signed", "fr-bordeaux", "")}


@pytest.mark.parametrize(
    ("field", "sector"),
    [
        ("plant breeding", "agriculture"),
        ("microchips", "industry"),
        ("renewables", "energy"),
        ("retail", "trade"),
        ("maternity care", "health"),
        ("nanotechnology", "science_technology"),
        ("landfills", "environment"),
        ("dykes", "disaster_climate"),
        ("sewers", "water_wastewater"),
        ("bicycles", "transport_logistics"),
        ("public works", "infrastructure"),
        ("entry-exit management", "border_management"),
        ("people's exchanges", "people_to_people"),
        ("secondment of officials", "administration"),
        ("study trips", "delegation_exchange"),
        ("manpower", "human_resources"),
    ],
)
def test_fields_are_known_by_their_words(read: Read, field: str, sector: str) -> None:
    found = sectors_told(read(f"Can Tho and Kobe of Japan signed a pact on {field}.", headline="News of Can Tho"))
    assert found == {("signed", "jp-kobe", sector)}


@pytest.mark.parametrize(
    ("between", "list_of_fields", "sectors"),
    [
        ("The mayor smiled.", "Trade, health and sports come first.", "health,sports,trade"),
        ("The mayor smiled.\nSo did the guests.", "Trade, health and sports come first.", ""),
        ("Trade stood at 5 million USD.", "Coffee, machinery and wood come first.", ""),
        ("The mayor smiled.", "The port sees 900 tonnes a day of coffee, machinery and wood.", ""),
    ],
)
def test_a_list_of_fields_may_stand_two_paragraphs_on(
    read: Read, between: str, list_of_fields: str, sectors: str
) -> None:
    text = f"Can Tho and Kobe of Japan signed a pact.\n{between}\n{list_of_fields}"
    assert sectors_told(read(text, headline="News of Can Tho")) == {("signed", "jp-kobe", sectors)}
