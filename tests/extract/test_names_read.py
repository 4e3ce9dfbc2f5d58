"""Which place or body a name stands for."""

import pytest
from extraction_desk import Read


def partners(read: Read, text: str, language: str) -> set[str]:
    """Return the partner of each tie: its place, else its name."""
    told = [candidate.statement for candidate in read(text, language=language).candidates]
    return {one.partner_id or one.partner for one in told if one.kind in {"agreement", "intention"}}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Can Tho cooperates with the cities of Vientiane and Luang Prabang in Laos.",
            {"la-vientiane-capital", "la-luang-prabang-city"},
        ),
        ("en", "Can Tho cooperates with Oran and Blida provinces in Algeria.", {"dz-oran", "dz-blida"}),
        ("en", "India is far.\nCan Tho has signed agreements with Kerala and Goa.", {"in-kerala", "in-goa"}),
        ("vi", "An Giang hợp tác với các thành phố Oran và Blida (Algérie).", {"dz-oran-city", "dz-blida-city"}),
    ],
)
def test_a_generic_word_in_the_plural_holds_for_a_list(
    read: Read, language: str, text: str, expected: set[str]
) -> None:
    assert partners(read, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Can Tho a signé un accord avec Le Land (Allemagne)."),
        ("fr", "Can Tho a accueilli Rennes (France). Elle coopère avec Hôtel de Ville."),
        ("vi", "Cần Thơ hợp tác với Thành viên của tổ chức."),
    ],
)
def test_common_words_with_a_capital_are_no_places(read: Read, language: str, text: str) -> None:
    assert partners(read, text, language) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can Tho coopère avec Le Mans (France).", "fr-le-mans"),
        ("Can Tho coopère avec La Havane (Cuba).", "cu-havana"),
        ("Can Tho coopère avec le Land de Hesse (Allemagne).", "de-hesse"),
    ],
)
def test_an_article_may_belong_to_a_name(read: Read, text: str, expected: str) -> None:
    assert partners(read, text, "fr") == {expected}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Can Tho a signé un accord avec la ville vaudoise de Lausanne.", "ch-lausanne"),
        ("fr", "Can Tho a signé un accord avec Reims, une vieille ville de France.", "fr-reims"),
        ("vi", "Cần Thơ ký thỏa thuận với Kobe, một thành phố cổ của Nhật Bản.", "jp-kobe"),
        ("en", "The Mekong Delta city of Can Tho signed an agreement with Kobe of Japan.", "jp-kobe"),
        ("en", "France's guests came. There are ties between Can Tho and Nice.", "fr-nice"),
        (
            "en",
            "Can Tho received guests of Gifu, Japan.\nMarkets opened.\nAn agreement was signed with Gifu.",
            "jp-gifu",
        ),
    ],
)
def test_signs_beside_a_name_tell_which_place_it_is(read: Read, language: str, text: str, expected: str) -> None:
    assert partners(read, text, language) == {expected}


def test_a_word_that_is_also_a_name_is_none_without_a_sign(read: Read) -> None:
    assert partners(read, "Can Tho signed an agreement with Nice.", "en") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La ville de Da Nang a signé un accord avec l'université de Bordeaux.", "université de Bordeaux"),
        ("Da Nang a signé un accord avec la chambre de commerce de Marseille.", "chambre de commerce de Marseille"),
        ("Da Nang a signé un accord avec le musée de Bretagne de Rennes.", "musée de Bretagne de Rennes"),
        ("Da Nang a signé un accord avec le centre hospitalier de Rennes (France).", "centre hospitalier de Rennes"),
        ("Da Nang a signé un accord avec le groupe Sanofi.", "groupe Sanofi"),
        (
            "Da Nang a signé un accord avec l'Institut des sciences de la mer de Brest.",
            "Institut des sciences de la mer de Brest",
        ),
        (
            "Da Nang a reçu la France. Elle a signé un accord avec l'Institut de recherche pour le développement de "
            "Marseille.",
            "Institut de recherche pour le développement de Marseille",
        ),
    ],
)
def test_common_nouns_belong_to_the_french_name_of_a_body(read: Read, text: str, expected: str) -> None:
    assert partners(read, text, "fr") == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Da Nang a signé un accord avec Brest (France), où l'école se trouve.", "fr-brest"),
        ("Da Nang a signé un accord avec Rennes (France), et le groupe est rentré.", "fr-rennes"),
    ],
)
def test_such_a_noun_alone_is_no_body(read: Read, text: str, expected: str) -> None:
    assert partners(read, text, "fr") == {expected}


def test_what_a_vietnamese_body_signs_is_no_tie_of_the_province(read: Read) -> None:
    text = "Vietnam Maritime University signed an agreement with Kobe of Japan. Hai Phong is a port."
    assert partners(read, text, "en") == set()


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("Un accord lie Hanoï à Moscou depuis 2010.", "ru-moscow"),
        ("Un accord lie Hanoï à Barcelone depuis 2010.", "es-barcelona-city"),
        ("Un accord lie Hanoï à Manille depuis 2010.", "ph-metro-manila"),
        ("Seattle est l'une des villes sœurs de Hanoï.", "us-seattle"),
        ("Hanoï et Xi'an (Chine) ont signé un accord.", "cn-xian"),
        ("Long An est liée depuis 2018 par un accord à l'arrondissement de Busanjin.", "kr-busanjin"),
        ("Batna est la seule ville algérienne à être jumelée avec Hanoï.", "dz-batna-city"),
    ],
)
def test_large_cities_need_no_country(read: Read, text: str, partner: str) -> None:
    assert partners(read, text, "fr") == {partner}


def test_the_man_is_no_city(read: Read) -> None:
    found = read("Nghê An, province natale de Hô Chi Minh, est liée par un accord à Brest.", language="fr")
    assert {c.statement.province for c in found.candidates} == {"Nghê An"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2022, 21,300 Thai tourists came to Quang Tri.", "Thailand"),
        ("fr", "En 2022, 21 300 touristes thaïlandais ont visité Quang Tri.", "Thaïlande"),
        ("fr", "Quang Tri souhaite nouer des liens avec des localités sud-coréennes.", "Corée du Sud"),
    ],
)
def test_a_country_told_of_by_an_adjective_is_named(read: Read, language: str, text: str, expected: str) -> None:
    (candidate,) = read(text, language=language).candidates
    assert candidate.statement.partner == expected
