"""Whom an article means that names a town of the partner, a scene, a label or nobody at all."""

import pytest
from extraction_desk import Read, of_kind, sectors_told, ties


def _pairs(found: object) -> set[tuple[str | None, str | None]]:
    return {
        (c.statement.province_id, c.statement.partner_id)
        for kind in ("agreement", "intention")
        for c in of_kind(found, kind)  # type: ignore[arg-type]
    }


_SUWON = "vn-hai-duong", "kr-suwon"
_OUDOMXAY = "vn-ninh-binh", "la-oudomxay"


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "Ninh Binh prolongs memorandum with Oudomxay",
            "In Muang Xay on Tuesday, the leaders of Ninh Binh and Oudomxay renewed the memorandum of 2011. "
            "The renewed text keeps the chapter on schooling.",
            {_OUDOMXAY},
        ),
        (
            "Kratie welcomes Binh Duong leaders",
            "Kratie province hosts guests from Binh Duong.\n\nFor years the two provinces have cooperated in rubber "
            "growing, and doctors from Binh Duong have examined patients in Snuol and Chhlong districts.",
            {("vn-binh-duong", "kh-kratie")},
        ),
        (
            "Suwon and Hai Duong sign up for three more years",
            "Mr Hung, Chairman of Hai Duong, signed a memorandum at Suwon City Hall on July 9.",
            {_SUWON},
        ),
        (
            "Suwon and Hai Duong celebrate",
            "Suwon and Hai Duong became sisters in 2004. Vice Governor Ryu Soon-hyun and Hai Duong Chairman Dinh Thi "
            "put their names to a new agreement.",
            {_SUWON},
        ),
        (
            "Provincial delegation calls on Governor of Ehime",
            "Tay Ninh is a gateway to Phnom Penh. The province would be delighted if companies from Ehime built farms.",
            {("vn-tay-ninh", "jp-ehime")},
        ),
        (
            "A year abroad",
            "With Seoul, Hanoi is twinned. In October, a delegation of Hanoi travelled on to Gyeonggi, the province "
            "that surrounds Seoul, and concluded a memorandum on trade.",
            {("vn-hanoi", "kr-seoul"), ("vn-hanoi", "kr-gyeonggi")},
        ),
        (
            "Bonghwa turns to Vietnam for harvest hands",
            "Bonghwa met officials of Binh Duong and Dong Nai. Agreements are to be signed with the two in May.",
            {("vn-binh-duong", "kr-bonghwa"), ("vn-dong-nai", "kr-bonghwa")},
        ),
        (
            "Prefectures of Japan and their partners",
            "Newsletter of the embassy.\n\nTochigi. The Governor came to Vinh Phuc to sign a memorandum on trade.",
            {("vn-vinh-phuc", "jp-tochigi")},
        ),
        (
            "Toulouse and Hanoi: a new protocol",
            "Toulouse and Hanoi signed a protocol. Hanoi is not one of our twin cities, which are Atlanta and Bologna.",
            {("vn-hanoi", "fr-toulouse")},
        ),
        (
            "Hue and its friends",
            "Hue has friendly relations with Sekong, Salavan and Attapeu of Laos.\n\nSekong and Salavan lie next door. "
            "With each of these two, Hue concluded an agreement in 2021.",
            {("vn-thua-thien-hue", f"la-{name}") for name in ("sekong", "salavan", "attapeu")},
        ),
        (
            "Partner localities of Hue",
            "The department lists them below.\n\nSekong Province (Laos): minutes of talks for 2022-2025.",
            {("vn-thua-thien-hue", "la-sekong")},
        ),
        (
            "Gyeonggi: sister and friendship regions in Asia",
            "Gyeonggi Province lists its partners.\n\nHanoi (Vietnam): memorandum of 2024. Trade fairs, start-ups.\n\n"
            "Liaoning (China): sister province since 1993. Exchange of officials.",
            {("vn-hanoi", "kr-gyeonggi")},
        ),
        (
            "Geumsan gains a sister in the land of coconuts",
            "Geumsan is not the first there: South Chungcheong Province has had an agreement with Long An since 2005.",
            {("vn-long-an", "kr-south-chungcheong")},
        ),
        (
            "Dong Thap and Prey Veng of Cambodia",
            "Dong Thap and Prey Veng have an agreement. The two provinces also plan to start a coach service between "
            "Cao Lanh and the town of Prey Veng.",
            {("vn-dong-thap", "kh-prey-veng")},
        ),
        (
            "Asan extends farmworker deal with Ninh Binh",
            "ASAN, South Chungcheong Province -- Asan and Ninh Binh renewed their agreement on farmworkers.",
            {("vn-ninh-binh", "kr-asan")},
        ),
        (
            "Old temples of Quang Nam and Champasak",
            "Quang Nam signed an agreement with Champasak of Laos.\n\nThe chairman proposed that the two consider "
            "a coach service between Pakse and Tam Ky.",
            {("vn-quang-nam", "la-champasak")},
        ),
        (
            "A seat of the Germans in Vung Tau",
            "The vice chairman of Ba Ria-Vung Tau hoped to find partners among towns in Germany.",
            {("vn-ba-ria-vung-tau", "de")},
        ),
    ],
)
def test_whom_the_article_means(read: Read, headline: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert _pairs(read(text, headline=headline, language="en")) == expected


def test_a_headline_counts_where_only_what_follows_tells_more(read: Read) -> None:
    text = "The memorandum puts forests first.\n\nSuwon and Hai Duong became sisters in July 2004."
    found = read(text, headline="Suwon and Hai Duong sign memorandum", language="en")
    assert ("signed", "kr-suwon", "forestry") in sectors_told(found)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Minutes of cooperation for 2020-2024 between Hue and Sekong of Laos are in force.", "signed"),
        ("Minutes of cooperation of Hue and Sekong of Laos for 2020-2024 are in force between the two.", "signed"),
        ("In Sekong of Laos, talks were held in August with a delegation from Hue on rice.", "sought"),
        (
            "Nara of Japan has agreed with the provinces of Quang Nam and Thua Thien-Hue to train nurses.",
            "planned",
        ),
        ("Hue and Sekong of Laos are neighbours. The two hunt smugglers and dealers together.", "established"),
        ("Hue borders on Sekong of Laos. The two provinces take turns in holding a market.", "established"),
        ("Hue borders on Sekong of Laos. Both have for years exchanged price bulletins.", "established"),
        ("Hue is a twin town of Nara in Japan.", "established"),
        ("Hue and Nara of Japan have been working together since 1999.", "established"),
        ("Nara of Japan welcomes Hue\n\nOn May 3 she and the mayor signed a new pact.", "signed"),
        ("In Hue, a memorandum with Nara in Japan let 80 people leave for harvests.", "signed"),
        ("The mayor of Nara in Japan announced that his city would send doctors to Hue.", "planned"),
    ],
)
def test_words_for_how_far_it_has_come(read: Read, text: str, status: str) -> None:
    assert {told for told, *_ in ties(read(text, language="en"))} == {status}


@pytest.mark.parametrize(
    "text",
    [
        "The delegation of Hue visited in Nara of Japan a college that has an arrangement with a polytechnic.",
        "After an exchange of views with Nara of Japan, Hue thanked its guests.",
        "A cake maker from Nara of Japan and a distributor from Da Nang signed a contract.",
        "Hue and Nara of Japan have a great deal of rain.",
        "Hue, on the doorstep of Nara, Japan, has cooperated since 1999.",
        "Hue received guests from Nara of Japan. Nara, an old capital, has sister ties with towns in France and Peru.",
        "Not counted here are the agreements of schools in Hue with schools in Nara of Japan.",
        "Two companies, one from Hue and one from Nara of Japan, initialled a contract on yarn.",
    ],
)
def test_what_is_of_a_body_or_only_polite_is_no_tie(read: Read, text: str) -> None:
    assert ties(read(text, language="en")) == set()


def test_each_of_the_two_is_of_two_only(read: Read) -> None:
    text = (
        "Hue has friendly relations with Sekong, Salavan and Attapeu of Laos.\n\nSekong and Salavan lie next door. "
        "With each of these two, Hue concluded an agreement in 2021."
    )
    signed = {partner for status, partner, _ in ties(read(text, language="en")) if status == "signed"}
    assert signed == {"la-sekong", "la-salavan"}
