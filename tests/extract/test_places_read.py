"""Which names are places that sign, and which place each is."""

import pytest
from extraction_desk import Read, of_kind, ties


def partners(read: Read, text: str, language: str) -> set[str | None]:
    return {partner for _, partner, _ in ties(read(text, language=language))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TP.HCM và Kobe (Nhật Bản) ký thỏa thuận.", "vn-ho-chi-minh-city"),
        ("Lãnh đạo TP. HCM ký thỏa thuận với Kobe (Nhật Bản).", "vn-ho-chi-minh-city"),
        ("Quận Ba Đình và thành phố Kobe (Nhật Bản) ký thỏa thuận.", "vn-hanoi"),
        ("Lãnh đạo Quận Ba Đình đã ký biên bản ghi nhớ với Kobe (Nhật Bản).", "vn-hanoi"),
    ],
)
def test_a_generic_word_may_be_part_of_a_vietnamese_name(read: Read, text: str, expected: str) -> None:
    (agreement,) = of_kind(read(text, language="vi"), "agreement")
    assert agreement.statement.province_id == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Central Highlands province of Dak Lak signed an agreement with Champasak of Laos.",
        "The Northern Midlands province of Phu Tho signed an agreement with Champasak of Laos.",
        "Dak Lak, a Highland province, signed an agreement with Champasak of Laos; the United States sent a guest.",
    ],
)
def test_words_for_a_landscape_are_no_partners(read: Read, text: str) -> None:
    assert partners(read, text, "en") == {"la-champasak"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Can Tho and Bavaria signed an agreement on tourism.", {"de-bavaria"}),
        ("en", "Can Tho signed an agreement with Catalonia.", {"es-catalonia"}),
        ("en", "Can Tho signed an agreement with Punjab.", set()),
        ("en", "Can Tho signed an agreement with Limburg.", set()),
        ("fr", "Can Tho et la Bavière ont signé un accord.", {"de-bavaria"}),
        ("fr", "Can Tho et la Wallonie ont signé un accord.", {"be-wallonia"}),
        ("fr", "Can Tho et le Limbourg ont signé un accord.", set()),
        ("fr", "Can Tho a signé un accord avec la Vienne.", {"fr-vienne"}),
        ("fr", "Can Tho a signé un accord avec Vienne, en Autriche.", {"at-vienna"}),
        ("vi", "Cần Thơ ký thỏa thuận với Bayern.", {"de-bavaria"}),
    ],
)
def test_a_division_that_alone_bears_its_name_needs_no_country(
    read: Read, language: str, text: str, expected: set[str]
) -> None:
    assert partners(read, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Can Tho signed an agreement with Martinique (France).", {"fr-martinique"}),
        ("en", "Can Tho signed an agreement with the French region of Guadeloupe.", {"fr-guadeloupe"}),
        ("fr", "Can Tho et La Réunion ont signé un accord.", {"fr-reunion"}),
        ("fr", "Can Tho a signé un accord avec la Guadeloupe.", {"fr-guadeloupe"}),
        ("fr", "Can Tho a signé un accord avec la Martinique.", {"fr-martinique"}),
        ("fr", "La réunion de Can Tho a porté sur un accord.", set()),
    ],
)
def test_a_region_with_a_country_code_is_a_partner(read: Read, language: str, text: str, expected: set[str]) -> None:
    assert partners(read, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Da Nang signed an agreement with Richmond (British Columbia).", "ca-richmond"),
        ("en", "Da Nang signed an agreement with Springfield, Illinois.", "us-springfield-illinois"),
        ("en", "Da Nang signed an agreement with Springfield (state of Illinois).", "us-springfield-illinois"),
        ("fr", "Da Nang a signé un accord avec Richmond (Colombie-Britannique).", "ca-richmond"),
        ("fr", "Da Nang a signé un accord avec Roncq (Nord).", "fr-roncq"),
        ("fr", "Da Nang a signé un accord avec le village de Roncq.", "fr-roncq"),
        ("fr", "Da Nang a signé un accord avec le bourg de Cluses.", "fr-cluses"),
        ("vi", "Đà Nẵng ký thỏa thuận với thành phố Kisarazu của tỉnh Chiba (Nhật Bản).", "jp-kisarazu"),
        ("en", "Da Nang and Thai Udon Thani province signed an agreement.", "th-udon-thani"),
    ],
)
def test_the_words_beside_a_name_tell_which_place_it_is(read: Read, language: str, text: str, expected: str) -> None:
    assert partners(read, text, language) == {expected}


def test_a_surname_before_a_name_makes_it_a_person(read: Read) -> None:
    assert partners(read, "Da Nang signed an agreement with Ho Kampot of Cambodia.", "en") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Tokyo, June 3, 2024 (VNA) - Can Tho signed an agreement with Champasak of Laos.",
        "Vientiane, Laos, June 12 - Can Tho signed an agreement with Champasak of Laos.",
        "Phnom Penh, Dec. 12: Can Tho signed an agreement with Champasak of Laos.",
        "Nanning, China (VNA) - Can Tho and Champasak of Laos signed an agreement.",
    ],
)
def test_the_place_of_a_dateline_is_no_partner(read: Read, text: str) -> None:
    assert partners(read, text, "en") == {"la-champasak"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lang Son and Guangxi of China signed an agreement to widen the Tan Thanh - Po Chai border gate."),
        ("en", "Lang Son and Guangxi of China signed an agreement on the Pingxiang border crossing."),
        ("en", "Lang Son and Guangxi of China signed an agreement on the Dongxing pair of international border gates."),
        ("fr", "Lang Son a signé un accord avec le Guangxi (Chine) au poste-frontière international de Pingxiang."),
        ("fr", "Lang Son et le Guangxi (Chine) ont signé un accord sur le poste frontalier secondaire de Pingxiang."),
        ("fr", "Lang Son et le Guangxi (Chine) ont signé un accord sur la porte-frontière de Pingxiang."),
    ],
)
def test_what_a_border_gate_is_called_is_no_partner(read: Read, language: str, text: str) -> None:
    assert partners(read, text, language) == {"cn-guangxi"}


def test_a_town_that_signs_on_a_border_gate_is_a_partner(read: Read) -> None:
    text = "Lang Son signed an agreement with Dongxing of China on a border gate."
    assert partners(read, text, "en") == {"cn-dongxing"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho signed an agreement with Gifu of Japan, and a company of Kobe took part."),
        ("en", "Can Tho signed an agreement with Gifu of Japan, with a factory built by an enterprise of Kobe."),
        ("fr", "Can Tho a signé un accord avec Gifu (Japon), en présence d'une société de Kobe."),
        ("fr", "Can Tho a signé un accord avec Gifu (Japon), en présence de la firme de Kobe."),
        ("fr", "Can Tho a signé un accord avec Gifu (Japon), en présence de la compagnie de Kobe."),
        ("fr", "Can Tho a signé un accord avec Gifu (Japon), en présence de l'université de Kobe."),
        ("fr", "Can Tho a signé un accord avec Gifu (Japon), visible à l'hôpital de Kobe."),
        ("fr", "Can Tho a signé un accord avec Gifu (Japon), en présence du lycée de Kobe."),
    ],
)
def test_the_town_of_a_company_or_school_is_no_partner(read: Read, language: str, text: str) -> None:
    assert partners(read, text, language) == {"jp-gifu"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Da Nang signed an agreement with Oran of Algeria.", "dz-oran-city"),
        ("fr", "Da Nang a signé un accord avec Oran en Algérie.", "dz-oran-city"),
        ("vi", "Đà Nẵng ký thỏa thuận với Zaragoza (Tây Ban Nha).", "es-zaragoza-city"),
        ("en", "An Giang signed an agreement with Zaragoza of Spain.", "es-zaragoza"),
        ("fr", "An Giang a signé un accord avec Oran en Algérie.", "dz-oran"),
        ("vi", "An Giang ký thỏa thuận với Oran (Algeria).", "dz-oran"),
        ("en", "An Giang and Da Nang signed an agreement with Oran of Algeria.", "dz-oran"),
        ("en", "Da Nang signed an agreement with the province of Oran of Algeria.", "dz-oran"),
        ("en", "An Giang signed an agreement with Vientiane of Laos.", "la-vientiane-capital"),
    ],
)
def test_of_namesakes_cities_sign_with_cities(read: Read, language: str, text: str, expected: str) -> None:
    assert partners(read, text, language) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Ca Mau, leaders and those of Kobe of Japan signed an agreement.", "vn-ca-mau"),
        (
            "Phu Binh, a district of Thai Nguyen, is far. Thai Nguyen and Kobe of Japan signed an agreement.",
            "vn-thai-nguyen",
        ),
        ("Kobe of Japan asked for workers from the outer districts of Hai Phong.", "vn-hai-phong"),
    ],
)
def test_words_before_a_province_do_not_change_it(read: Read, text: str, expected: str) -> None:
    found = [c.statement for c in read(text, language="en").candidates]
    assert {(s.province_id, s.partner_id) for s in found} == {(expected, "jp-kobe")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dinh Hoa, a mountain district of Thai Nguyen, and Kobe of Japan signed an agreement.", "vn-thai-nguyen"),
        ("Chau Thanh district of Tra Vinh and Kobe of Japan signed an agreement.", "vn-tra-vinh"),
        ("Chau Thanh district and Kobe of Japan signed an agreement. Tay Ninh is far.", "vn-tay-ninh"),
        ("Chau Thanh district and Kobe of Japan signed an agreement. Soc Trang is far.", "vn-soc-trang"),
    ],
)
def test_a_district_is_that_of_the_province_that_the_article_names(read: Read, text: str, expected: str) -> None:
    (agreement,) = of_kind(read(text, language="en"), "agreement")
    assert agreement.statement.province_id == expected
