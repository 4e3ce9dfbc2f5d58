"""How reports in English go on about a tie: what was done under it, what is asked for, what came to nothing."""

import pytest
from extraction_desk import Read, sectors, sectors_told, ties

_SIGNED = "Hue and Nara of Japan signed an agreement in 2015."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ties of Hue with Nara of Japan have become ever closer.", "established"),
        ("The mayor of Hue would in turn be glad to work with Nara of Japan.", "sought"),
        ("Hue and Nara of Japan have long patrolled the river together.", "established"),
        ("The pact of Hue with Nara of Japan lapsed in 2016 and nobody has asked for another.", "ended"),
    ],
)
def test_words_for_how_far_a_tie_has_come(read: Read, text: str, expected: str) -> None:
    assert {(status, partner) for status, partner, _ in ties(read(text, language="en"))} == {(expected, "jp-nara")}


@pytest.mark.parametrize(
    "text",
    [
        "Talks about an agreement between Hue and Nara of Japan have come to nothing.",
        "Nobody in Hue has proposed an agreement with Nara of Japan.",
        "Nurses from Hue have found work in Nara of Japan.",
    ],
)
def test_no_tie(read: Read, text: str) -> None:
    assert ties(read(text, language="en")) == set()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Thanks to it, pupils from Otsu and Hue have played football together.", {"sports", "education"}),
        ("Under it, pupils from schools in Hue and Otsu of Japan have met.", {"education"}),
        ("Thanks to the agreement, 30 nurses have come to Nara.", {"health"}),
        ("The agreement with Nara is about water supply.", {"water_wastewater"}),
        ("Tourism and mining are covered by the agreement that both signed.", {"tourism", "mining"}),
    ],
)
def test_what_is_done_under_a_document_is_of_its_sides(read: Read, told: str, expected: set[str]) -> None:
    found = read(f"{_SIGNED} {told}", language="en")
    assert {partner for _, partner, _ in ties(found)} == {"jp-nara"}
    assert sectors(found) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("asked for football lessons in Hue, and for advice on water supply.", "sports,water_wastewater"),
        ("asked Hue to train growers in prawn farming.", "agriculture,fisheries"),
        ("proposed a dairy farm in Hue.", "livestock"),
        ("asked Hue for disease-free prawns.", "fisheries"),
    ],
)
def test_what_is_asked_for_is_told_around_the_places(read: Read, told: str, expected: str) -> None:
    found = read(f"Nara of Japan {told}", language="en")
    assert sectors_told(found) == {("sought", "jp-nara", expected)}


def test_a_line_headed_by_a_province_is_of_that_province(read: Read) -> None:
    text = (
        "Nara and Vietnam\n\nNara of Japan has worked with Hue on water since 2011.\n\n"
        "Da Nang. The agreement with this city is about trade."
    )
    found = read(text, language="en")
    assert {(c.statement.province_id, *c.statement.sectors) for c in found.candidates} == {
        ("vn-thua-thien-hue", "water_wastewater"),
        ("vn-da-nang", "trade"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "The mayor hoped for car tours between Mong Cai and Dongxing of China.",
        "The mayor hoped for a railway from Mong Cai and Hai Phong to Dongxing of China.",
    ],
)
def test_the_ends_of_a_tour_are_no_partners(read: Read, told: str) -> None:
    found = read(f"Quang Ninh and Fangchenggang of China held talks on ports. {told}", language="en")
    assert {partner for _, partner, _ in ties(found)} == {"cn-fangchenggang"}


def test_a_district_that_nobody_knows_is_no_other_place(read: Read) -> None:
    found = read("Can Tho's Ninh Kieu district signed a pact with Suncheon of Korea.", language="en")
    assert {partner for _, partner, _ in ties(found)} == {"kr-suncheon"}


def test_what_was_sold_is_no_field_of_what_was_agreed(read: Read) -> None:
    found = read(f"{_SIGNED} Durian, seafood and electronics made up most of what was sold.", language="en")
    assert sectors(found) == set()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Engineers from Nara have shown Hue how to lay water pipes.", {"water_wastewater"}),
        ("A choir from Hue has often sung in Nara.", {"culture"}),
        (
            "Under the agreement, Hue has trained nurses, while police have fought smuggling.",
            {"health", "human_resources", "crime_prevention"},
        ),
        ("The document puts mining first: both sides are to seek a ferry line.", {"mining", "transport_logistics"}),
        ("With it, the two cities commit themselves to mining.", {"mining"}),
        ("Under its terms, doctors will be exchanged.", {"health"}),
        ("Tourists from Nara come to Hue for its museums.", set()),
        ("Companies from Nara have built hotels in Hue.", set()),
    ],
)
def test_who_does_what_under_a_document_tells_its_fields(read: Read, told: str, expected: set[str]) -> None:
    found = read(f"{_SIGNED} {told}", language="en")
    assert {status for status, _, _ in ties(found)} == {"signed"}
    assert sectors(found) >= expected if expected else sectors(found) == set()


@pytest.mark.parametrize(
    "told",
    [
        "On the table were mining and football.",
        "Topics of the talks included mining and football.",
        "The conversation turned to mining and football.",
        "They looked at ways to start mining and football.",
        "There is much scope for mining and football, both agreed.",
    ],
)
def test_what_was_talked_about_is_sought(read: Read, told: str) -> None:
    found = read(f"The governor of Nara of Japan received the chairman of Hue on Monday. {told}", language="en")
    assert sectors_told(found) == {("sought", "jp-nara", "mining,sports")}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("signed a pact aimed at easing trade.", {"trade"}),
        ("signed a pact on Monday, whose main points are trade and mining.", {"trade", "mining"}),
        ("signed a pact on preserving wooden houses.", {"heritage"}),
    ],
)
def test_what_a_document_is_for(read: Read, told: str, expected: set[str]) -> None:
    assert sectors(read(f"Hue and Nara of Japan {told}", language="en")) == expected


@pytest.mark.parametrize(
    "told",
    [
        "The mayor hoped for work on forests, now that those of Otsu and Hue are ill.",
        "The mayor hoped for fairs in Hue like those that Otsu holds.",
        "Hue is its third partner in Asia, after Chiang Mai in Thailand and Siem Reap in Cambodia.",
        "The mayor asked Hue to help fruit reach Otsu and Sakai by rail.",
        "They agreed to open gates at Huu Nghi - Otsu and Tan Thanh - Sakai.",
    ],
)
def test_examples_and_reasons_name_no_partner(read: Read, told: str) -> None:
    found = read(f"{_SIGNED} {told}", language="en")
    assert {partner for _, partner, _ in ties(found)} == {"jp-nara"}


def test_whom_a_reader_should_ask_is_no_wish(read: Read) -> None:
    text = "Questions about the links of Nara University of Japan with Hue should be addressed to its office."
    assert ties(read(text, language="en")) == set()


def test_after_whom_a_partner_comes_may_have_its_own_document(read: Read) -> None:
    text = "It is the third pact of Hue with a city of Japan, after the one signed in 2000 with Sakai."
    assert ("signed", "jp-sakai", "agreement") in ties(read(text, language="en"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hue has agreements with Nara of Japan on culture and with Sakai, also in Japan, on ports.",
            {("vn-thua-thien-hue", "jp-nara", "culture"), ("vn-thua-thien-hue", "jp-sakai", "transport_logistics")},
        ),
        (
            "Nara of Japan has agreements with Hue on culture and with Ninh Binh on tourism.",
            {("vn-thua-thien-hue", "jp-nara", "culture"), ("vn-ninh-binh", "jp-nara", "tourism")},
        ),
        (
            "Hue and Da Nang have agreements with Nara of Japan on culture and tourism.",
            {("vn-thua-thien-hue", "jp-nara", "culture,tourism"), ("vn-da-nang", "jp-nara", "culture,tourism")},
        ),
        (
            "Hue works with Nara of Japan on heritage, Da Nang with Sakai on ports.",
            {("vn-thua-thien-hue", "jp-nara", "heritage"), ("vn-da-nang", "jp-sakai", "transport_logistics")},
        ),
    ],
)
def test_each_pair_has_its_own_fields(read: Read, text: str, expected: set[tuple[str, str, str]]) -> None:
    found = [c.statement for c in read(text, language="en").candidates]
    assert {(s.province_id, s.partner_id, ",".join(sorted(s.sectors))) for s in found} == expected


def test_a_line_of_a_list_goes_on_about_its_own_pair(read: Read) -> None:
    text = (
        "Twin cities of Kansai in Vietnam\n\nKansai of Japan has many friends.\n\n"
        "Nara - Hue (Central Vietnam): twinning agreement of 18 May 2013. Exchange of students."
    )
    assert sectors_told(read(text, language="en")) == {("signed", "jp-nara", "education")}
