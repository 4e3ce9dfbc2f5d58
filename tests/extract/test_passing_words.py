"""What is told in passing beside a tie: no field of it, and nobody but its sides is meant."""

import pytest
from extraction_desk import Read, sectors, sectors_told, ties

SIGNED = "Hue and Nara (Japan) signed a memorandum in May 2022. "


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The northern industrial province of Hue and Nara (Japan) signed a memorandum on sports.", {"sports"}),
        ("Hue, the capital of rice and poetry, and Nara (Japan) signed a memorandum on sports.", {"sports"}),
        ("Hue and Nara (Japan) signed a memorandum on sports in the Opera House.", {"sports"}),
        ("Hue and Nara (Japan) wish to do more business with each other in sports.", {"sports"}),
        ("Hue and Nara (Japan) agreed on sports, most of which are played near the Dong Ba market.", {"sports"}),
        ("Hue and Nara (Japan) agreed on sports at 700 metres above sea level.", {"sports"}),
        ("Nara (Japan) has trained medical workers of Hue.", {"health", "human_resources"}),
        ("Hue and Nara (Japan) signed an agreement. The memorandum with Nara also includes sports.", {"sports"}),
        ("Hue and Nara (Japan) agreed on the exchange of high-level delegations.", {"delegation_exchange"}),
    ],
)
def test_fields(read: Read, told: str, expected: set[str]) -> None:
    assert sectors(read(told, headline="Hue and Nara", language="en")) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("In the years that followed, student exchange became the heart of it.", {"education"}),
        ("In the years since then they have exchanged orchestras.", {"culture"}),
        ("Farming and forestry came up as well.", {"agriculture", "forestry"}),
        ("Heritage was also touched on.", {"heritage"}),
    ],
)
def test_what_came_of_a_tie_or_up_beside_it(read: Read, told: str, expected: set[str]) -> None:
    assert sectors(read(SIGNED + told, headline="Hue and Nara", language="en")) == expected


def test_two_roads_are_no_sides(read: Read) -> None:
    text = (
        "The minutes were signed in Thakhek by Nghe An of Vietnam, Bolikhamxay and Khammouane of Laos, and Nakhon "
        "Phanom "
        "of Thailand.\nThe document is devoted to trade and tourism along the two routes."
    )
    told = {(partner, fields) for _, partner, fields in sectors_told(read(text, headline="Roads", language="en"))}
    assert told == {(p, "tourism,trade") for p in ("la-bolikhamsai", "la-khammouane", "th-nakhon-phanom")}


def test_a_town_in_a_list_of_provinces_is_a_side(read: Read) -> None:
    text = "With Hai Phong, Nha Trang and Ba Ria-Vung Tau we began to work in 2007."
    found = read(text, headline="Brest (France), our city", language="en")
    provinces = {c.statement.province_id for c in found.candidates}
    assert provinces == {"vn-hai-phong", "vn-khanh-hoa", "vn-ba-ria-vung-tau"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # guests and hosts whom the sentence does not name
            "A delegation from Pyeongchang county, South Korea, is in Binh Thuan.\nThe group of nine left on Monday. "
            "On "
            "Tuesday, it met with the vice chairman of the provincial People's Committee to explore fisheries.",
            {("sought", "kr-pyeongchang")},
        ),
        ("Both sides of the strait, Hai Phong and Zhanjiang (China), keep an eye on goods.", set()),
        ("The fair that Lao Cai and Yunnan (China) organise in turn opens in May.", {("established", "cn-yunnan")}),
        (
            "Doctors of Ha Nam have passed on techniques of surgery to their Oudomxay (Laos) colleagues.",
            {("established", "la-oudomxay")},
        ),
    ],
)
def test_ties(read: Read, text: str, expected: set[tuple[str, str]]) -> None:
    found = ties(read(text, headline="Guests", language="en"))
    assert {(status, partner) for status, partner, _ in found} == expected
