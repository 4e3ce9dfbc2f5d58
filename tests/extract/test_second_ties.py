"""Ties told by a second verb, in a relative clause, or by a word that stands for a document."""

import pytest
from extraction_desk import Read, of_kind, sectors, sectors_told, ties


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Da Nang knows Japan. It set up friendship relations with Sakai in 2009, Yokohama in 2013, and has "
            "maintained cooperation with Nagasaki and Mitsuke.",
            {
                ("established", "jp-sakai"),
                ("established", "jp-yokohama"),
                ("established", "jp-nagasaki"),
                ("established", "jp-mitsuke"),
            },
        ),
        ("en", "Da Nang already has Sekong as a twin in southern Laos.", {("established", "la-sekong")}),
        (
            "en",
            "The department of Da Nang is taking steps to connect it with a locality in France.",
            {("planned", "fr")},
        ),
        (
            "en",
            "It is a milestone in the friendship which Da Nang and Kandal of Cambodia have built up over generations.",
            {("established", "kh-kandal")},
        ),
        (
            "en",
            "The fair, which Da Nang and Dongxing city of China have hosted by turns since 2006, is back.",
            {("established", "cn-dongxing")},
        ),
        (
            "fr",
            "Trois accords de Da Nang sont en vigueur : ceux de Brest (France) avec Da Nang et de Lyon avec Hue.",
            {("signed", "fr-brest"), ("signed", "fr-lyon")},
        ),
        (
            "fr",
            "Da Nang a conclu des accords avec deux villes françaises. Le premier remonte à 2015, avec Brest ; celui "
            "passé en 2017 avec Lyon concerne la riziculture.",
            {("signed", "fr-brest"), ("signed", "fr-lyon")},
        ),
        (
            "fr",
            "Da Nang a reçu une délégation de Lyon. Les deux villes sont liées par un jumelage depuis 1997.",
            {("established", "fr-lyon")},
        ),
        (
            "vi",
            "Quan hệ hữu nghị truyền thống giữa hai nước nói chung, giữa ba tỉnh Long An - Svay Rieng - Prey Veng nói "
            "riêng rất tốt.",
            {("established", "kh-svay-rieng"), ("established", "kh-prey-veng")},
        ),
    ],
)
def test_a_tie_told_in_few_words(read: Read, language: str, text: str, expected: set[tuple[str, str]]) -> None:
    assert {(status, place) for status, place, _ in ties(read(text, language=language))} == expected


def test_a_relative_clause_is_of_the_province_before_it(read: Read) -> None:
    text = (
        "Hue met Nara of Japan. The guests will make a stop in Da Nang, which has been twinned with Sakai since 1967."
    )
    found = of_kind(read(text), "agreement")
    assert [(c.statement.province_id, c.statement.partner_id) for c in found] == [("vn-da-nang", "jp-sakai")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Les provinces de Kon Tum, de Hue, les provinces thaïlandaises d'Ubon Ratchathani et de Sisaket et la "
            "province lao d'Attopeu se sont réunies.\nLes représentants des cinq provinces ont signé un accord par "
            "lequel le Vietnam et leurs partenaires de Thaïlande et du Laos s'engagent à coopérer dans le tourisme.",
        ),
        (
            "en",
            "Kon Tum and Hue, the Thai provinces of Ubon Ratchathani and Sisaket and the Lao province of Attapeu met.\n"
            "The five provinces signed an agreement on tourism.",
        ),
    ],
)
def test_all_sides_counted_together_sign_with_each_other(read: Read, language: str, text: str) -> None:
    found = of_kind(read(text, language=language), "agreement")
    assert len({(c.statement.province_id, c.statement.partner_id) for c in found}) == 6


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Hue et Nara (Japon) ont signé un accord. Plusieurs tables rondes portent sur la santé, les arts, l'eau.",
        ),
        ("en", "Hue and Nara of Japan signed an agreement. Round tables deal with health, culture, trade and ports."),
    ],
)
def test_what_workshops_deal_with_is_nothing_of_a_tie(read: Read, language: str, text: str) -> None:
    assert sectors(read(text, language=language)) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hoang Van Thach and Deputy Secretary-General of Nara city Wei Jianguo agreed to keep gates open."),
        ("en", "The two sides agreed that a memorandum would be signed when leaders of Hue visit Osaka next April."),
        ("fr", "Hue a reçu Lo Van Thanh, qui a proposé de créer des circuits avec Nara (Japon)."),
        ("vi", "Huế và Nara (Nhật Bản) mong xe khách chạy thẳng từ Huế đến Osaka."),
    ],
)
def test_people_and_stops_are_no_partners(read: Read, language: str, text: str) -> None:
    named = {place for _, place, _ in ties(read(text, headline="Hue, Nara (Japan)", language=language))}
    assert named <= {"jp-nara", "jp-nara-shi"}


def test_wares_sold_are_nothing_of_a_tie(read: Read) -> None:
    text = "Hue and Nara of Japan are sister cities. 150 booths are run by firms, selling machinery, tea and silk."
    assert sectors(read(text)) == set()


def test_those_of_a_series_are_each_of_their_partner(read: Read) -> None:
    text = (
        "Kon Tum a signé des mémorandums. Parmi eux figurent ceux passés avec Attapeu et Champassak (Laos), qui "
        "sont récents, et celui passé avec Ubon Ratchathani (Thaïlande) sur le tourisme."
    )
    told = {(place, codes) for _, place, codes in sectors_told(read(text, language="fr"))}
    assert told == {("la-attapeu", ""), ("la-champasak", ""), ("th-ubon-ratchathani", "tourism")}
