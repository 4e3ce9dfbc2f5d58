"""How articles in English tell of ties, as their many writers put it."""

import pytest
from extraction_desk import Read, sectors, ties


def pairs(read: Read, text: str) -> set[tuple[str | None, str | None]]:
    found = (c.statement for c in read(text, language="en").candidates)
    return {(s.province_id, s.partner_id or s.partner) for s in found if s.kind in {"agreement", "intention"}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayors of Hue and Nara of Japan were in Kyoto to sign an agreement.", ("signed", "agreement")),
        ("The pact of Hue with Nara of Japan was signed in 2015 and extended for two years.", ("renewed", "agreement")),
        ("The agreement of Hue with Nara of Japan would not be continued.", ("ended", "agreement")),
        ("Hue and Nara of Japan see room for work on water.", ("sought", "unspecified")),
        ("Hue and Nara of Japan have been studying cooperation in water.", ("sought", "unspecified")),
        ("Nara of Japan asked that more nurses of Hue be received.", ("sought", "unspecified")),
        ("Nara of Japan is going to send two gardeners to Hue.", ("planned", "unspecified")),
        (
            "Nara of Japan and Hue said the memorandum of understanding would be renewed in March.",
            ("planned", "MoU"),
        ),
        ("Nara of Japan has long carried out joint patrols with Hue.", ("established", "unspecified")),
        ("Nara of Japan is tied to Hue: each spring, both hold a fair.", ("established", "unspecified")),
        ("Nara of Japan has also been a friend of Hue since 2015.", ("established", "unspecified")),
        ("Patrols of Hue and Nara of Japan warn each other of floods.", ("established", "unspecified")),
        ("Since 2011, Hue and Nara of Japan have worked under a five-year agreement.", ("signed", "agreement")),
        ("Hue has papers: a memorandum with Nara of Japan, from 2019, is about wastewater.", ("signed", "MoU")),
        (
            "A pact on trade of Hue with Nara of Japan was signed in 2006 and was last extended for 2017.",
            ("renewed", "agreement"),
        ),
        ("The ties of Hue with Nara of Japan have since been broken off.", ("ended", "unspecified")),
        ("The pact between Hue and Nara of Japan is paying off.", ("signed", "agreement")),
        ("The work of Hue and Nara of Japan rests on a 2022 agreement.", ("signed", "agreement")),
        ("In preparation: a twinning agreement of Hue with Nara of Japan.", ("planned", "twinning")),
        ("The pact of Hue with Nara of Japan was signed in 2010; it is no longer in force.", ("ended", "agreement")),
        ("Nara of Japan has put forward a memorandum with Hue on rice.", ("sought", "MoU")),
        ("The chairman of Hue spoke of what it could do together with Nara of Japan.", ("sought", "unspecified")),
    ],
)
def test_words_for_how_far_a_tie_has_come(read: Read, text: str, expected: tuple[str, str]) -> None:
    status, instrument = expected
    assert (status, "jp-nara", instrument) in ties(read(text, language="en"))


@pytest.mark.parametrize(
    "text",
    [
        "Nara of Japan has no plans for a twinning with Hue.",
        "Hue turned down a twinning with Nara of Japan.",
        "Nara of Japan promised Hue to take the question up with its schools.",
    ],
)
def test_what_is_not_planned_or_refused_is_no_tie(read: Read, text: str) -> None:
    assert not {"planned", "established"} & {status for status, _, _ in ties(read(text, language="en"))}


def test_a_document_that_followed_another_is_one_of_its_own(read: Read) -> None:
    text = "Hue signed a pact with Nara of Japan. The next day it was followed by one with Sakai of Japan on rice."
    assert {partner for status, partner, _ in ties(read(text, language="en")) if status == "signed"} == {
        "jp-nara",
        "jp-sakai",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thai Nguyen University and Kyungpook National University of South Korea signed a memorandum.", set()),
        ("Leipzig University has worked with partners in Hanoi since 1990.", set()),
        ("Leipzig University in Germany has trained surgeons from Hue.", set()),
        ("The University of Caen in France signed an agreement with Hue.", set()),
        (
            "Hue signed an agreement with the University of Caen in France.",
            {("vn-thua-thien-hue", "University of Caen")},
        ),
        (
            "News of Nara\nNara is in Japan.\nSister cities of the city: Toledo (Spain), Xi'an (China).\nHue is far.",
            set(),
        ),
        (
            "Hue and Nara\nHue received guests of Nara of Japan.\nNara has asked its guests to help it find a sister "
            "city in Vietnam.",
            set(),
        ),
        ("Hue and Aberdeen of Britain, the Granite City, signed a pact.", {("vn-thua-thien-hue", "gb-aberdeen")}),
        (
            "Hue and Gangneung, a city in the South Korean province of Gangwon, signed a pact.",
            {("vn-thua-thien-hue", "kr-gangneung")},
        ),
    ],
)
def test_who_is_no_side_of_a_tie(read: Read, text: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(read, text) == expected


def test_one_province_of_several_is_that_of_the_headline(read: Read) -> None:
    text = (
        "Nghe An and Thailand's Nakhon Phanom sign\n"
        "Nghe An first signed minutes with Nakhon Phanom, Sakon Nakhon and Bueng Kan of Thailand in 2015.\n"
        "The chairman suggested opening language classes at schools in the Thai province."
    )
    wished = {partner for status, partner, _ in ties(read(text, language="en")) if status == "sought"}
    assert wished == {"th-nakhon-phanom"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They deal with the fight against drugs and ship repair.", "crime_prevention industry"),
        ("It covers waterworks and civil protection.", "water_wastewater disaster_climate"),
        ("More than 400 young people from Nara have studied at its schools.", "education"),
        ("Nara's mayor said that charter flights should be considered.", "transport_logistics"),
        ("Their choirs have performed on each other's stages.", "culture"),
        ("The agreement calls for student exchanges.", "education"),
        ("It covers tourism. Rice is also on the list.", "tourism agriculture"),
        ("They will stand together against drug trafficking.", "crime_prevention"),
        ("The document obliges both to protect the common border.", "border_management"),
        ("The memorandum speaks, in general terms, of culture.", "culture"),
        ("Rice and mining would come first.", "agriculture mining"),
        ("Under it, doctors from Nara treated fishermen.", "health"),
    ],
)
def test_fields_named_after_a_tie(read: Read, text: str, expected: str) -> None:
    found = read(f"Hue and Nara\nHue and Nara of Japan signed an agreement in 2015. {text}", language="en")
    assert sectors(found) == set(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "The pact was signed on the occasion of the anniversary of diplomatic ties between Vietnam and Japan.",
        "The mayor has invited the governor to Hue for the kite festival.",
        "Nara lies on the other side of the long bridge.",
        "Among its friends is the present director of the provincial hospital.",
        "A house of friendship has opened near the central market.",
        "The southern economic hub was full of flags.",
        "The pact remains in force; the contracts ended in May.",
    ],
)
def test_occasions_and_landmarks_are_no_fields(read: Read, text: str) -> None:
    found = read(f"Hue and Nara\nHue and Nara of Japan signed an agreement in 2015. {text}", language="en")
    assert sectors(found) == set()


def test_a_country_wished_for_in_the_headline_is_that_of_the_partner_below(read: Read) -> None:
    text = "Hue would like to sign an agreement with Nara of Japan."
    found = read(text, headline="Hue eyes a sister city in Japan", language="en").candidates
    assert {c.statement.partner_id for c in found} == {"jp-nara"}
    assert ("vn-thua-thien-hue", "JP") in {
        (c.statement.province_id, c.statement.partner_country)
        for c in read("Hue hopes for a partner city in Japan.", language="en").candidates
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nara of Japan works with Hue on water; with Da Nang, on forest protection.",
            {("vn-thua-thien-hue", "jp-nara"), ("vn-da-nang", "jp-nara")},
        ),
        (
            "Nara and Sakai, Japan. A memorandum has been in place with each of these cities since 2022.",
            {("vn-thua-thien-hue", "jp-nara"), ("vn-thua-thien-hue", "jp-sakai")},
        ),
        ("Hue is old. A trading company there sealed a contract for jackets with a buyer from Nara of Japan.", set()),
    ],
)
def test_sides_that_are_not_named_in_full(read: Read, text: str, expected: set[tuple[str, str]]) -> None:
    found = read(text, headline="Foreign partners of Hue", language="en").candidates
    told = (c.statement for c in found)
    assert {(s.province_id, s.partner_id) for s in told if s.kind in {"agreement", "intention"}} == expected


def test_a_town_of_the_partner_only_tells_where(read: Read) -> None:
    text = "They met in Hue.\nHue will send 30 students to Pakse for training."
    found = read(text, headline="Champasak of Laos and Hue meet", language="en").candidates
    assert "la-pakse" not in {c.statement.partner_id for c in found}


def test_what_was_done_under_a_programme_tells_its_fields(read: Read) -> None:
    found = read("Nara of Japan has trained farm technicians for Hue under a programme until 2025.", language="en")
    assert "agriculture" in sectors(found)


def test_the_only_locality_of_an_article_is_its_partner(read: Read) -> None:
    text = (
        "The mayor and the chairman of Hue met at Izumisano City Hall in Japan and renewed the agreement "
        "between our two communities.\nThe first agreement dates from 2018.\nIzumisano lies by the sea."
    )
    assert {partner for _, partner, _ in ties(read(text, headline="City and Hue go on", language="en"))} == {
        "jp-izumisano"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Memoranda with both date from 2014.", {"th-ubon-ratchathani", "th-si-sa-ket"}),
        ("The memorandum with Sisaket was signed in 2014.", {"th-si-sa-ket"}),
    ],
)
def test_both_are_two_partners_where_the_province_has_something_with_them(
    read: Read, text: str, expected: set[str]
) -> None:
    before = "In Thailand, Kon Tum has two partners, Ubon Ratchathani and Sisaket. "
    assert {partner for _, partner, _ in ties(read(before + text, headline="Kon Tum", language="en"))} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ferry between Phu Quoc and Ko Chang was proposed by Trat of Thailand.", {"th-trat"}),
        ("Kien Giang wanted Trat of Thailand, whose hatcheries are well known, to produce shrimp fry.", {"th-trat"}),
        (
            "Kien Giang has a pact with Trat of Thailand. The first was Kampot of Cambodia; that memorandum was signed "
            "in 2018.",
            {"th-trat", "kh-kampot"},
        ),
        (
            "Kien Giang helped a school in Samphan district of Laos. Kien Giang and Trat of Thailand agreed to work "
            "on rice.",
            {"th-trat"},
        ),
    ],
)
def test_places_on_the_way_are_no_partners(read: Read, text: str, expected: set[str]) -> None:
    assert {partner for _, partner, _ in ties(read(text, headline="Kien Giang", language="en"))} == expected


def test_who_lived_somewhere_is_no_city(read: Read) -> None:
    text = "Nara of Japan and Hue, where Ho Chi Minh lived as a child, have been sister cities since 2007."
    assert pairs(read, text) == {("vn-thua-thien-hue", "jp-nara")}


def test_the_list_of_a_partner_names_provinces_line_by_line(read: Read) -> None:
    text = "Champasak, in Laos, keeps this list.\nHue: joint promotion of tourism since 2015.\nDa Nang: health."
    found = read(text, headline="Partners of Champasak province", language="en").candidates
    assert {(c.statement.province_id, c.statement.sectors) for c in found} == {
        ("vn-thua-thien-hue", ("tourism",)),
        ("vn-da-nang", ("health",)),
    }


@pytest.mark.parametrize(
    ("text", "status", "fields"),
    [
        ("Hue and Nara of Japan vowed to maintain talks on maritime transport.", "planned", "transport_logistics"),
        ("Hue and Nara of Japan held talks on marine tourism.", "sought", "tourism"),
        ("Hue and Nara of Japan agreed on 12 measures, among them courses for nurses.", "planned", "health"),
        ("Hue and Nara of Japan are drafting a roadmap covering higher education.", "planned", "education"),
        ("Hue and Nara of Japan are to hold a joint trade fair.", "planned", "trade"),
        ("Hue promised Nara of Japan to share its experience in forestry.", "planned", "forestry"),
        ("Hue and Nara of Japan reached common ground on shipping.", "planned", "transport_logistics"),
        ("Hue has since 2014 been a partner of Nara of Japan in livestock.", "established", "livestock"),
        ("Nara of Japan has helped Hue with mine clearance.", "established", "humanitarian"),
        ("Hue and Nara of Japan swapped letters of intent on mining.", "signed", "mining"),
        ("Hue and Nara of Japan have exchanged footballers since 2004.", "established", "sports"),
        (
            "Hue and Nara of Japan signed a programme for 2024-2029, pledging to share know-how on elderly care.",
            "signed",
            "social_welfare",
        ),
        ("Hue agreed with Nara of Japan that fish markets would be linked.", "planned", "fisheries trade"),
        ("Hue raised the issue of migrant workers with Nara of Japan.", "sought", "labour"),
        ("Hue and Nara of Japan aim at tourism under an agreement that they signed.", "signed", "tourism"),
        ("Hue and Nara of Japan signed a pact on free eye operations.", "signed", "health"),
        ("Hue and Nara of Japan renewed their pact, giving pride of place to forestry.", "renewed", "forestry"),
    ],
)
def test_how_a_tie_and_its_fields_are_told_at_once(read: Read, text: str, status: str, fields: str) -> None:
    found = read(text, language="en")
    assert {told for told, _, _ in ties(found)} == {status}
    assert sectors(found) == set(fields.split())
