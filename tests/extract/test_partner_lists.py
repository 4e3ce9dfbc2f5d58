"""Pages that list partners line by line, with a verb or without."""

import pytest
from extraction_desk import Read, of_kind, ties

HEADLINES = {
    "en": "The partners of Da Nang",
    "fr": "Les partenariats de Da Nang",
    "vi": "Các địa phương kết nghĩa của Đà Nẵng",
}


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "Yokohama (Japan): harbours, schools.", {"jp-yokohama"}),
        ("en", "2. City of Wonju, Republic of Korea.", {"kr-wonju"}),
        ("en", "Genoa, Italy since 2015.", {"it-genoa"}),
        ("en", "Yokohama (Japan), Genoa (Italy)", {"jp-yokohama", "it-genoa"}),
        ("en", "Kobe (Japan) - since 2007.", {"jp-kobe"}),
        ("fr", "Rennes (France) : hôpitaux.", {"fr-rennes"}),
        ("fr", "2. Ville de Gênes (Italie).", {"it-genoa"}),
        ("fr", "Yokohama (Japon) depuis 2013.", {"jp-yokohama"}),
        ("fr", "Kobe (préfecture de Hyogo) – depuis 2007.", {"jp-kobe"}),
        ("vi", "Yokohama (Nhật Bản): cảng biển.", {"jp-yokohama"}),
        ("vi", "Thành phố Wonju (Hàn Quốc).", {"kr-wonju"}),
        ("vi", "Tỉnh Champasak (Lào) từ năm 2005.", {"la-champasak"}),
        ("vi", "Champasak (tỉnh miền Nam) - từ năm 1999.", {"la-champasak"}),
        ("en", "The guests of Yokohama (Japan) took a train.", set()),
        ("en", "Genoa, Italy, in the rain.", set()),
        ("en", "Yokohama (Japan): 30 million USD.", set()),
        ("fr", "Les invités de Rennes (France) ont pris un train.", set()),
        ("vi", "Khách từ Yokohama (Nhật Bản) đi tàu.", set()),
    ],
)
def test_a_line_that_names_a_partner_tells_a_tie(read: Read, language: str, line: str, expected: set[str]) -> None:
    found = ties(read(f"Text.\n{line}", headline=HEADLINES[language], language=language))
    assert found == {("established", partner, "unspecified") for partner in expected}


@pytest.mark.parametrize("headline", ["The trade of Da Nang", "Da Nang and its partner"])
def test_a_line_of_another_page_tells_none(read: Read, headline: str) -> None:
    assert ties(read("Text.\nYokohama (Japan): harbours.\nGenoa, Italy.", headline=headline)) == set()


def test_the_date_and_the_fields_of_a_line_belong_to_its_partner(read: Read) -> None:
    found = read("Text.\nYokohama (Japan): schools.\nGenoa, Italy since 2015.", headline=HEADLINES["en"])
    told = {c.statement.partner_id: (c.statement.sectors, c.statement.valid_from) for c in found.candidates}
    assert told == {"jp-yokohama": (("education",), None), "it-genoa": ((), "2015")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sakai (Japan) - agreement signed with Da Nang (2019) - culture, tourism.", ("culture", "tourism")),
        ("Sakai (Japan) - agreement signed with Da Nang (2019) - the mayor: a lover of culture - on Monday.", ()),
    ],
)
def test_fields_stand_behind_a_dash(read: Read, text: str, expected: tuple[str, ...]) -> None:
    (agreement,) = of_kind(read(f"Text.\n{text}"), "agreement")
    assert agreement.statement.sectors == expected


@pytest.mark.parametrize(
    ("language", "lead", "line", "expected"),
    [
        ("en", "Below is a list of the sister cities of Can Tho.", "Kobe (Japan) – Can Tho: memorandum", "signed"),
        ("en", "Below is a list of the sister cities of Can Tho.", "Kobe (Japan) – Can Tho", "established"),
        ("fr", "Voici la liste des partenariats de Can Tho.", "Kobe (Japon) – Can Tho : accord de 2014", "signed"),
        ("fr", "Voici la liste des partenariats de Can Tho.", "Can Tho – Kobe (Japon)", "established"),
        ("vi", "Sau đây là danh sách quan hệ kết nghĩa của Cần Thơ.", "Kobe (Nhật Bản) – Cần Thơ", "established"),
        ("en", "The sister cities of Can Tho are many.", "Kobe (Japan) – Can Tho", None),
    ],
)
def test_the_lead_announces_a_list(read: Read, language: str, lead: str, line: str, expected: str | None) -> None:
    found = ties(read(f"{lead}\n{line}", headline="…", language=language))
    assert {(status, partner) for status, partner, _ in found} == ({(expected, "jp-kobe")} if expected else set())


def test_the_scene_in_a_headline_is_no_partner_where_the_lead_names_one(read: Read) -> None:
    found = read(
        "Une délégation de Can Tho a conclu vendredi à Florence un accord avec la région de Toscane (Italie).\n"
        "L'accord porte sur la santé.",
        headline="Can Tho signe à Florence son premier accord avec une région italienne",
        language="fr",
    )
    assert ties(found) == {("signed", "it-tuscany", "agreement")}


def test_small_words_of_french_are_no_names(read: Read) -> None:
    found = read(
        "Au Cambodge, la frontière compte.\nPrey Veng a deux amis. Avec Dong Thap, elle applique un accord de 2018.",
        headline="Ces provinces cambodgiennes",
        language="fr",
    )
    assert {partner for _, partner, _ in ties(found)} == {"kh-prey-veng"}
