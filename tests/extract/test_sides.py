"""Who the two sides of a tie are: named, meant, or only passed by."""

import pytest
from extraction_desk import Read

from paradiplomacy.extract.candidate import Extraction


def pairs(found: Extraction) -> set[tuple[str | None, str | None]]:
    """Return (province, partner) of all ties."""
    told = [candidate.statement for candidate in found.candidates]
    return {(one.province_id, one.partner_id) for one in told if one.kind in {"agreement", "intention"}}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Ha Nam has ties with Gyeonggi of the Republic of Korea and Nam Dinh has ties with Miyazaki of Japan.",
            {("vn-ha-nam", "kr-gyeonggi"), ("vn-nam-dinh", "jp-miyazaki")},
        ),
        (
            "vi",
            "Hà Nam đã có quan hệ với tỉnh Gyeonggi (Hàn Quốc) và Nam Định với tỉnh Miyazaki (Nhật Bản).",
            {("vn-ha-nam", "kr-gyeonggi"), ("vn-nam-dinh", "jp-miyazaki")},
        ),
        (
            "en",
            "Quang Tri and Thua Thien-Hue signed an agreement with Salavan and Sekong of Laos.",
            {(own, other) for own in ("vn-quang-tri", "vn-thua-thien-hue") for other in ("la-salavan", "la-sekong")},
        ),
    ],
)
def test_sides_that_take_turns_are_paired_one_by_one(
    read: Read, language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    assert pairs(read(text, language=language)) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Da Nang, since its merger with Quang Nam, signed an agreement with Genoa in Italy."),
        ("en", "Da Nang, 100 km from Quang Ngai, signed an agreement with Genoa in Italy."),
        ("fr", "Da Nang, au nord de Quang Ngai, a signé un accord avec Gênes en Italie."),
        ("vi", "Đà Nẵng, sau khi hợp nhất với Quảng Nam, ký thỏa thuận với Genoa (Ý)."),
    ],
)
def test_a_province_that_only_tells_where_is_no_side(read: Read, language: str, text: str) -> None:
    assert pairs(read(text, language=language)) == {("vn-da-nang", "it-genoa")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Dong Thap and Banteay Meanchey meet\nThe road passes Prey Veng, Phnom Penh and Battambang.\n"
            "Rice does well.\nThe two provinces signed a memorandum of understanding.",
            {("vn-dong-thap", "kh-banteay-meanchey")},
        ),
        (
            "fr",
            "Vinh Long et Ehime se rapprochent\nCân Tho a aussi reçu une délégation hier.\n"
            "La province a signé un accord avec la préfecture d'Ehime au Japon.",
            {("vn-vinh-long", "jp-ehime")},
        ),
        (
            "en",
            "A year in the delta\nCAN THO. Visitors came.\nTRA VINH. Gimje of the Republic of Korea signed a letter of "
            "intent with the province.\nKIEN GIANG. The province renewed its agreement with Kampot of Cambodia.",
            {("vn-tra-vinh", "kr-gimje"), ("vn-kien-giang", "kh-kampot")},
        ),
        (
            "en",
            "Partners of Ba Ria - Vung Tau\n1. Padang, Indonesia. Agreement signed in 2016.\n"
            "2. Sanjo City, Japan. Memorandum of understanding signed on 14 March 2017.",
            {("vn-ba-ria-vung-tau", "id-padang"), ("vn-ba-ria-vung-tau", "jp-sanjo")},
        ),
        (
            "fr",
            "Luang Prabang compte ses amis\nEn mars, la convention qui l’unissait à Diên Biên a été prolongée.\n"
            "Avec Son La, un accord a été signé.",
            {("vn-dien-bien", "la-luang-prabang"), ("vn-son-la", "la-luang-prabang")},
        ),
        (
            "en",
            "The Northern Territory and its friends\nHai Phong city signed a memorandum of understanding last year.",
            {("vn-hai-phong", "au-northern-territory")},
        ),
        (
            "fr",
            "Yên Bai et le Val-de-Marne prolongent leur accord\nCréteil, le 17 octobre. – Une équipe est partie.\n"
            "Les deux partenaires ont signé un accord.",
            {("vn-yen-bai", "fr-val-de-marne")},
        ),
        (
            "en",
            "Binh Dinh leaves for Laos\nBinh Dinh's team plans meetings in Attapeu, Sekong, Salavan and Champasak.\n"
            "In 2011 the five provinces signed a memorandum of understanding.",
            {("vn-binh-dinh", f"la-{one}") for one in ("attapeu", "sekong", "salavan", "champasak")},
        ),
    ],
)
def test_who_is_meant_follows_from_what_the_article_is_about(
    read: Read, language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    headline, body = text.split("\n", 1)
    assert pairs(read(body, headline=headline, language=language)) == expected


@pytest.mark.parametrize(
    ("language", "headline", "entry", "expected"),
    [
        (
            "en",
            "Sister cities in Japan",
            "Kobe – Da Nang: seaports, tourism.",
            ("established", "vn-da-nang", "jp-kobe"),
        ),
        (
            "en",
            "Partners of today",
            "4. Fukuoka Prefecture and Hanoi. Signed.",
            ("established", "vn-hanoi", "jp-fukuoka"),
        ),
        (
            "fr",
            "Les partenariats en bref",
            "Région Île-de-France – Hanoï : urbanisme.",
            ("established", "vn-hanoi", "fr-ile-de-france"),
        ),
        (
            "vi",
            "Danh sách kết nghĩa",
            "Lào Cai - Vân Nam (Trung Quốc): thương mại.",
            ("established", "vn-lao-cai", "cn-yunnan"),
        ),
        ("en", "Trade in figures", "Kobe – Da Nang: tourism.", None),
        ("en", "Sister cities and their trade", "Kobe – Da Nang: 90 million USD.", None),
    ],
)
def test_an_entry_in_a_list_of_partnerships_needs_no_verb(
    read: Read, language: str, headline: str, entry: str, expected: tuple[str, str, str] | None
) -> None:
    found = read(f"About the list.\n{entry}", headline=headline, language=language)
    told = [c.statement for c in found.candidates if c.statement.kind in {"agreement", "intention"}]
    assert {(one.status, one.province_id, one.partner_id) for one in told} == ({expected} if expected else set())


@pytest.mark.parametrize(
    "text",
    [
        "A free trade agreement between Vietnam and the Eurasian Economic Union was signed in 2016.",
        "Suwon has sister city relations with Asahikawa in Japan and Freiburg in Germany.",
        "Companies signed eleven agreements with each other.",
        "Hanoi University signed an agreement with Nagoya University of Japan.",
        "President Kaysone Phomvihane signed the agreement.",
    ],
)
def test_ties_of_others_are_no_ties_of_the_province_spoken_of(read: Read, text: str) -> None:
    assert pairs(read(f"Hai Duong received a delegation from Suwon of the Republic of Korea.\n{text}")) == set()


@pytest.mark.parametrize(
    "text", ["Chủ tịch tỉnh nói về Thương mại.", "Nghe nói tỉnh đón khách.", "Đoàn đi qua cửa khẩu Ma Lù Thàng."]
)
def test_vietnamese_words_are_no_places_with_other_accents(read: Read, text: str) -> None:
    found = read(text, language="vi")
    assert [place.text for place in found.places if place.kind != "partner"] == []
    assert pairs(found) == set()


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Khanh Hoa signed an agreement with Richmond in British Columbia.", {"ca-richmond"}),
        ("fr", "Khanh Hoa a signé un accord avec Richmond, en Colombie-Britannique.", {"ca-richmond"}),
        (
            "en",
            "The northern province of Ha Nam and Gyeonggi-do of the Republic of Korea signed a deal.",
            {"kr-gyeonggi"},
        ),
        (
            "en",
            "Da Nang signed an agreement with the Republic of Bashkortostan, Russian Federation.",
            {"ru-bashkortostan"},
        ),
    ],
)
def test_names_beside_a_partner_only_tell_where_it_lies(read: Read, language: str, text: str, names: set[str]) -> None:
    assert {other for _, other in pairs(read(text, language=language))} == names


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Cao Bang held talks with Chongzuo of China, which has ties with Lang Son.", "vn-lang-son"),
        ("en", "Cao Bang visited Chongzuo of China, which has been a partner of Lang Son since 2005.", "vn-lang-son"),
        ("en", "Cao Bang met Chongzuo of China, which signed an agreement with it in 2020.", "vn-cao-bang"),
        ("fr", "Cao Bang a écrit à Chongzuo (Chine), qui est jumelée avec Lang Son.", "vn-lang-son"),
        ("fr", "Cao Bang a reçu le maire de Chongzuo (Chine), dont la ville est jumelée avec Lang Son.", "vn-lang-son"),
        ("fr", "Cao Bang a vu Chongzuo (Chine), qui a signé un accord avec elle en 2020.", "vn-cao-bang"),
        ("vi", "Cao Bằng đón đoàn Sùng Tả (Trung Quốc), vốn có quan hệ hợp tác với Lạng Sơn.", "vn-lang-son"),
    ],
)
def test_what_is_told_of_a_partner_is_not_told_of_the_province_before(
    read: Read, language: str, text: str, expected: str
) -> None:
    assert pairs(read(text, language=language)) == {(expected, "cn-chongzuo")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Da Nang opened an exhibition in Yokohama (Japan), its sister city since 2013.", {"jp-yokohama"}),
        ("en", "A show on Da Nang began in Yokohama, a partner of the city since 2013.", {"jp-yokohama"}),
        ("en", "Da Nang's pupils sang in Yokohama (Japan), which has been its partner since 2013.", {"jp-yokohama"}),
        ("en", "Da Nang's pupils sang in Yokohama (Japan), where they also saw a museum.", set()),
        (
            "en",
            "Da Nang's pupils sang in Tokyo (Japan), a city of temples, and Kobe signed an agreement with it.",
            {"jp-kobe"},
        ),
        ("fr", "Des élèves de Da Nang ont chanté à Rennes, ville partenaire depuis 2007.", {"fr-rennes"}),
        ("fr", "Des élèves de Da Nang ont chanté à Rennes (France), qui est jumelée avec la ville.", {"fr-rennes"}),
        ("fr", "Des élèves de Da Nang ont chanté à Rennes (France), une ville de canaux.", set()),
        ("vi", "Học sinh Đà Nẵng múa tại Yokohama (Nhật Bản), thành phố kết nghĩa từ năm 2013.", {"jp-yokohama"}),
        ("vi", "Học sinh Đà Nẵng múa tại Yokohama (Nhật Bản), thành phố có cảng lớn.", set()),
    ],
)
def test_a_tie_may_be_told_of_where_something_happened(
    read: Read, language: str, text: str, expected: set[str]
) -> None:
    assert pairs(read(text, language=language)) == {("vn-da-nang", other) for other in expected}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Nghe An lies north of Ha Tinh. The latter signed a pact with Bolikhamsai of Laos.", "vn-ha-tinh"),
        ("en", "Nghe An lies north of Ha Tinh. It signed a pact with Bolikhamsai of Laos.", "vn-nghe-an"),
        ("fr", "Nghe An touche à Ha Tinh. Cette dernière a signé un accord avec Bolikhamsai (Laos).", "vn-ha-tinh"),
        ("fr", "Nghe An touche à Ha Tinh. Ce dernier a signé un accord avec Bolikhamsai (Laos).", "vn-ha-tinh"),
        ("vi", "Nghệ An giáp tỉnh Hà Tĩnh. Tỉnh này đã ký thỏa thuận với Bolikhamxay (Lào).", "vn-ha-tinh"),
    ],
)
def test_the_latter_is_the_province_named_last(read: Read, language: str, text: str, expected: str) -> None:
    found = read(text, headline="Nghe An", language=language)
    assert pairs(found) == {(expected, "la-bolikhamsai")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Long An and Svay Rieng of Cambodia sign deal\nLong An and Svay Rieng of Cambodia signed an agreement.\n"
            "Tay Ninh has ties with Prey Veng of Cambodia. With this signing, Svay Rieng gains a partner in tourism.",
        ),
        (
            "fr",
            "Accord entre Long An et Svay Rieng (Cambodge)\nLong An et Svay Rieng (Cambodge) ont signé un accord.\n"
            "Tay Ninh a des liens avec Prey Veng (Cambodge). Avec cette signature, Svay Rieng mise sur le tourisme.",
        ),
        (
            "vi",
            "Long An và Svay Rieng (Campuchia) ký thỏa thuận\nLong An và Svay Rieng (Campuchia) đã ký thỏa thuận.\n"
            "Tây Ninh có quan hệ với Prey Veng (Campuchia). Lễ ký lần này giúp Svay Rieng phát triển du lịch.",
        ),
    ],
)
def test_this_signing_is_that_of_the_province_the_article_is_about(read: Read, language: str, text: str) -> None:
    headline, body = text.split("\n", 1)
    found = pairs(read(body, headline=headline, language=language))
    assert found == {("vn-long-an", "kh-svay-rieng"), ("vn-tay-ninh", "kh-prey-veng")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The city of Gifu and its universities signed an agreement with Wonju of Korea.", set()),
        ("en", "Gifu and its firms have ties with Wonju of Korea.", set()),
        ("en", "Gifu and its firms have ties with the city.", {("vn-can-tho", "jp-gifu")}),
        ("fr", "Gifu et ses entreprises ont signé un accord avec Wonju (Corée).", set()),
        ("fr", "Gifu et ses entreprises ont signé un accord avec la ville.", {("vn-can-tho", "jp-gifu")}),
    ],
)
def test_what_a_partner_has_with_others_is_its_own(
    read: Read, language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    received = {"en": "Can Tho received Gifu of Japan.", "fr": "Can Tho a reçu Gifu (Japon)."}
    assert pairs(read(f"{received[language]} {text}", language=language)) == expected
