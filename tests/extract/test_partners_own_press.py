"""Articles by the partners' own press and offices, in which the foreign place is at home and the province a guest."""

import pytest
from extraction_desk import Read

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.model.statement import Support

HEADLINE = "News of the month"


def told(found: Extraction) -> set[tuple[str, str, str, str]]:
    """Return (status, province, partner, sectors) of all ties."""
    ties = (c.statement for c in found.candidates if c.statement.kind in {"agreement", "intention"})
    return {
        (tie.status, tie.province_id or tie.province, tie.partner_id or tie.partner, ",".join(sorted(tie.sectors)))
        for tie in ties
    }


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "Guests from afar",
            "The delegation of Can Tho leaves today for Kazan in Russia. That Russian city signed an agreement on "
            "trade "
            "with another Vietnamese place, Hai Phong, in 2019.",
            ("signed", "vn-hai-phong", "ru-kazan", "trade"),
        ),
        (
            HEADLINE,
            "Among the cities of Belarus, Minsk has the closest links with Vietnam. It has an agreement on trade with "
            "Hai Phong.",
            ("signed", "vn-hai-phong", "by-minsk-municipality", "trade"),
        ),
        (
            "Thuringia's minister on Da Nang",
            "In May our minister and the mayor of Da Nang signed a memorandum on trade.",
            ("signed", "vn-da-nang", "de-thuringia", "trade"),
        ),
        (
            HEADLINE,
            "The memorandum between the Government of Irkutsk Region in Russia and Quang Ninh was prolonged in 2023.",
            ("renewed", "vn-quang-ninh", "ru-irkutsk", ""),
        ),
        (
            "Kobe and its friends",
            "Kobe in Japan has much to do with Hai Phong. An agreement with Can Tho expired in 2021.",
            ("ended", "vn-can-tho", "jp-kobe", ""),
        ),
        (
            HEADLINE,
            "Lyon, in the suburbs of Paris for once, has been twinned with Can Tho since 1973.",
            ("established", "vn-can-tho", "fr-lyon", ""),
        ),
        (
            "French towns in Vietnam",
            "Brest works with Hai Phong. Vinh Long hopes to find partners among the localities of France in tourism.",
            ("sought", "vn-vinh-long", "fr", "tourism"),
        ),
        (
            HEADLINE,
            "Can Tho became a sister city of Yongsan, a district of Seoul in South Korea.",
            ("established", "vn-can-tho", "kr-yongsan", ""),
        ),
        (
            HEADLINE,
            "Nam Giang, a mountain district of Quang Nam, is twinned with Dak Cheung in Laos.",
            ("established", "vn-quang-nam", "la-dak-cheung", ""),
        ),
        (
            HEADLINE,
            "In China, Hai Phong has a sister in Tianjin. With Kunming it has signed a memorandum on the railway that "
            "runs from Lao Cai to the sea.",
            ("signed", "vn-hai-phong", "cn-kunming", "transport_logistics"),
        ),
    ],
)
def test_who_the_two_sides_are(read: Read, headline: str, text: str, expected: tuple[str, str, str, str]) -> None:
    assert expected in told(read(text, headline=headline))


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Brest and Dien Bien talk", "Minsk in Belarus has close links with Vietnam, the mayor of Brest said."),
        (HEADLINE, "Marieta Poey Zamora, who lives in Cuba, came to Can Tho and signed the guest book."),
        (HEADLINE, 'Further reading on our website: "Hanoi and Mumbai in India to become sister cities"'),
        (HEADLINE, "Related news: Hai Duong and Kobe of Japan sign an agreement"),
        (HEADLINE, "Kobe of Japan learned in Hanoi about Vietnam's plans for a centre of trade."),
        (HEADLINE, "In Hanoi, the mission of Kobe in Japan called on the Ministry of Labour and the Embassy."),
        (HEADLINE, "Organisations of Can Tho that wish for a partner may write to us or to Kobe of Japan."),
    ],
)
def test_what_is_no_tie(read: Read, headline: str, text: str) -> None:
    assert told(read(text, headline=headline)) == set()


def test_a_park_named_like_a_city_is_no_side(read: Read) -> None:
    found = read("The mayor asked Kobe of Japan to invest in the Thang Long II industrial park of Hung Yen.")
    assert {tie[1] for tie in told(found)} == {"vn-hung-yen"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Norfolk, Virginia – Da Nang. Sister city agreement signed in 2012.",
            ("signed", "vn-da-nang", "us-norfolk", ""),
        ),
        (
            "Nebraska – Binh Duong. Memorandum of understanding, signed in 2023. Health and education.",
            ("signed", "vn-binh-duong", "us-nebraska", "education,health"),
        ),
        (
            "3. Kazan (Russian Federation). Memorandum on culture and tourism signed in 2007.",
            ("signed", "vn-da-nang", "ru-kazan", "culture,tourism"),
        ),
        (
            "4. Kobe (Japan). No written agreement; Da Nang wishes to sign one on trade.",
            ("sought", "vn-da-nang", "jp-kobe", "trade"),
        ),
    ],
)
def test_lines_of_a_list(read: Read, line: str, expected: tuple[str, str, str, str]) -> None:
    found = read(f"Da Nang keeps this list, and writes to us.\n{line}", headline="Partners of Da Nang: sister cities")
    assert expected in told(found)


def test_what_a_list_leaves_out_is_no_field(read: Read) -> None:
    text = "Kobe (Japan) – Da Nang. Sister cities since 2005.\nNot listed are trade, culture, sports and education."
    assert told(read(text, headline="Sister cities of Da Nang")) == {("established", "vn-da-nang", "jp-kobe", "")}


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Can Tho and Kobe of Japan have an agreement, which names trade and health among its fields.", "health,trade"),
        ("A memorandum on tourism between Can Tho and Kobe of Japan was renewed in March.", "tourism"),
        (
            "A programme of economic and cultural cooperation was signed by Can Tho and Kobe of Japan.",
            "culture,economy",
        ),
        (
            "Can Tho and Kobe of Japan signed a pact under which the district is to send nurses.",
            "health",
        ),
        ("Can Tho and Kobe of Japan signed a pact. Tourism and trade remain its subjects.", "tourism,trade"),
        ("Can Tho and Kobe of Japan signed a pact. A fourth chapter is devoted to tourism.", "tourism"),
        ("Can Tho and Kobe of Japan signed a pact. It lays down what seasonal workers earn.", "labour"),
        ("Can Tho and Kobe of Japan signed a pact. Under it, Kobe took in 46 students.", "education"),
        ("Can Tho and Kobe of Japan signed a pact. The first version was confined to tourism.", "tourism"),
        ("Can Tho and Kobe of Japan renewed a pact. The new version takes in tourism as well.", "tourism"),
        ("Can Tho and Kobe of Japan signed a pact on the treatment of industrial waste.", "environment"),
        ("The Can Tho Investment Promotion Centre and Kobe of Japan renewed their memorandum.", ""),
        ("Can Tho and Kobe of Japan signed a pact on trade with the Department of Tourism.", "trade"),
        ("Can Tho is twinned with Kobe of Japan, which runs a school there and donated 500 USD for a clinic.", ""),
    ],
)
def test_fields(read: Read, text: str, sectors: str) -> None:
    assert {tie[3] for tie in told(read(text))} == {sectors}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Can Tho and Kobe of Japan are preparing a twinning.", "planned"),
        ("Can Tho and Kobe of Japan have a programme for 2022-2024.", "signed"),
        ("Can Tho and Kobe of Japan signed an extension of their agreement.", "renewed"),
        ("Kobe in Japan let its labour agreement with Can Tho run out in 2022.", "ended"),
        ("Can Tho met Kobe of Japan. Its mayor floated three ideas for Kobe: ports, fairs and joint work.", "sought"),
        ("Of Can Tho and Kobe of Japan, the two have run summer camps.", "established"),
    ],
)
def test_how_far_it_has_come(read: Read, text: str, status: str) -> None:
    assert {tie[0] for tie in told(read(text))} == {status}


def test_letters_are_no_tie(read: Read) -> None:
    assert told(read("Can Tho wrote to Kobe of Japan. The two have exchanged letters.")) == set()


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "Da Nang and Kobe discuss film",
            "Leaders of Da Nang received guests.\nThe mayor showed Japan's largest hall and expressed the wish to "
            "cooperate with Da Nang in film production.",
            ("sought", "vn-da-nang", "jp-kobe", "culture"),
        ),
        (
            "Da Nang and Kobe sign",
            "Leaders of Da Nang received guests.\nThe chairman and her colleague put their names to a pact on film.",
            ("signed", "vn-da-nang", "jp-kobe", "culture"),
        ),
        (
            HEADLINE,
            "Da Nang and Kobe of Japan may soon be working together on ports and tourism.",
            ("sought", "vn-da-nang", "jp-kobe", "tourism,transport_logistics"),
        ),
        (
            HEADLINE,
            "Da Nang and Kobe of Japan will sign a pact.\nMountain farming and tourism are the fields that it names.",
            ("planned", "vn-da-nang", "jp-kobe", "agriculture,tourism"),
        ),
        (
            HEADLINE,
            "Da Nang and Kobe of Japan signed a pact on marine farming, and on swapping civil servants.",
            ("signed", "vn-da-nang", "jp-kobe", "administration,fisheries"),
        ),
    ],
)
def test_who_is_meant_and_what(read: Read, headline: str, text: str, expected: tuple[str, str, str, str]) -> None:
    assert told(read(text, headline=headline)) == {expected}


def test_what_is_mountainous_is_no_place_of_that_name(read: Read) -> None:
    assert told(read("Guests of the Philippines came to Can Tho. Mountain farming is what they hope for.")) == set()


_FRIENDS = (
    "The oldest friend is Thanh Hoa, with which Houaphanh has been twinned "
    "since 1967. Last year, the Vietnamese province also paid 52 billion dong for a boarding school in Viengxay.\n\n"
    "Quang Ninh and Houaphanh are bound by a memorandum.\n\nHouaphanh hopes to ship its maize through the port of "
    "Hai Phong, and proposed a transport agreement to that city in 2019."
)


def test_in_its_partners_press_a_province_gives_what_it_is_said_to_pay(read: Read) -> None:
    (gift,) = (
        c.statement
        for c in read(_FRIENDS, headline="Houaphanh counts its Vietnamese friends").candidates
        if isinstance(c.statement, Support)
    )
    assert (gift.province_id, gift.partner_id, gift.direction) == ("vn-thanh-hoa", "la-houaphanh", "outbound")


def test_that_city_is_the_one_named_last_though_only_as_a_port(read: Read) -> None:
    sought = {
        province
        for status, province, *_ in told(read(_FRIENDS, headline="Houaphanh counts its Vietnamese friends"))
        if status == "sought"
    }
    assert sought == {"vn-hai-phong"}
