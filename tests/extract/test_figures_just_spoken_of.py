"""Whose figure it is that a sentence tells after another one; and beside it sums and guests that are no figures."""

import pytest
from extraction_desk import Read
from figure_desk import BORDER, JAPAN, KOREA, Sum, given, invested, traded

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.model.statement import Visits

Guests = tuple[str | None, int | None, str | None]


def came(found: Extraction) -> list[Guests]:
    """Return (partner, people, first day) of all guests."""
    told = [c.statement for c in found.candidates]
    return [(v.partner_id or v.partner_country, v.people, v.period_from) for v in told if isinstance(v, Visits)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Kobe lies by the sea. Its firms have put 84 million USD into Dong Nai so far.",
         [(84, "jp-kobe", "inbound")]),
        ("fr", "Kobe est un grand port. Huit de ses entreprises ont investi 84 millions de dollars à Dong Nai.",
         [(84, "jp-kobe", "inbound")]),
        ("vi", "Kobe là một cảng lớn. Doanh nghiệp của thành phố này đã đầu tư 84 triệu USD vào Đồng Nai.",
         [(84, "jp-kobe", "inbound")]),
        ("en", "Dong Nai is an industrial province. Its firms have put 84 million USD into new plants.", []),
    ],
)  # fmt: skip
def test_capital_of_its_firms(read: Read, language: str, text: str, found: list[tuple[float, str, str]]) -> None:
    assert invested(read(JAPAN[language] + text, language=language)) == found


@pytest.mark.parametrize(
    ("language", "text", "province"),
    [
        ("en", "The province has Japanese projects worth 31 million USD, far behind Binh Duong and Long An.",
         "vn-dong-nai"),
        ("fr", "La province compte des projets japonais d'un capital de 31 millions de dollars, loin derrière Binh "
         "Duong.", "vn-dong-nai"),
        ("vi", "Tỉnh có 6 dự án Nhật Bản với vốn đăng ký 31 triệu USD, còn khiêm tốn so với Long An hay Bình "
         "Dương.", "vn-dong-nai"),
    ],
)  # fmt: skip
def test_provinces_to_compare_with(read: Read, language: str, text: str, province: str) -> None:
    told = read(JAPAN[language] + text, language=language).candidates
    assert [c.statement.province_id for c in told] == [province]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # a district named like a place far away, and the province around one
        ("en", "Quang Tri built a school in Oral district at a cost of 3 billion VND.",
         [(3_000_000, "la-savannakhet", "outbound")]),
        ("en", "The district of Kaleum has a gate. On the Lao side, a house was built with 4 billion VND granted by "
         "Quang Tri.", [(4_000_000, "la-savannakhet", "outbound")]),
        # who thanks has got something
        ("en", "The governor of Savannakhet thanked the central province for a school in Sepon district, built at a "
         "cost of 3 billion VND.", [(3_000_000, "la-savannakhet", "outbound")]),
        ("fr", "Le gouverneur de Savannakhet a remercié la province pour une école à Sepon, construite pour 3 "
         "milliards de dongs.", [(3_000_000, "la-savannakhet", "outbound")]),
        # the project of who gives aid
        ("en", "Belgium is the biggest giver of aid to the province. Its project on water has brought 9.2 million "
         "euros to Quang Tri.", [(9_200, "be", "inbound")]),
        ("fr", "La Belgique est le premier donateur d'aide de la province. Son projet sur l'eau a apporté 9,2 "
         "millions d'euros à Quang Tri.", [(9_200, "be", "inbound")]),
        # works at home, and what is not ready yet
        ("en", "Guard posts on the Vietnamese side have been built with 4 billion VND from the province's budget.", []),
        ("fr", "Du côté vietnamien, une école a été construite pour 4 milliards de dongs.", []),
        ("vi", "Bên phía Việt Nam, một trạm y tế trị giá 4 tỷ đồng đã được xây dựng.", []),
        ("en", "Savannakhet has many pupils. A dormitory costing 4 billion VND is under construction and will be ready "
         "in May.", []),
    ],
)  # fmt: skip
def test_gifts(read: Read, language: str, text: str, found: list[tuple[float, str, str]]) -> None:
    assert given(read(BORDER[language] + text, language=language)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Matanzas (Cuba) reçoit Quang Nam\nQuang Nam est jumelée avec la province de Camagüey. Elle y a fait "
         "parvenir un don de 50 000 dollars.", (50, "cu-camaguey", "outbound")),
        ("Nghê An et la région d'Oulianovsk (Russie)\nEn 2017, la province a signé un accord avec la ville "
         "d'Oulianovsk. Un monument a été offert à cette ville par Nghê An pour 12 milliards de dongs.",
         (12_000_000, "ru-ulyanovsk-city", "outbound")),
    ],
)  # fmt: skip
def test_gifts_to_whom_the_sentence_before_named(read: Read, text: str, found: tuple[float, str, str]) -> None:
    assert given(read(text, language="fr")) == [found]


def test_supplies_for_a_hospital_are_a_gift(read: Read) -> None:
    text = "Daegu a fourni pour 200 millions de wons d'appareils à l'hôpital pour enfants de Da Nang."
    found = read(KOREA["fr"] + text, language="fr")
    assert (given(found), traded(found)) == ([(200_000, "kr-daegu", "inbound")], [])


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The only crossing of the two provinces is Lao Bao. Goods worth 46 million USD went through it in 2023.",
         [("total", 46, "la-savannakhet")]),
        ("en", "The envoy praised the relations of the two countries. Two-way trade had gone beyond 3 billion USD, and "
         "a minister of Laos had come to Hanoi.", []),
        ("en", "The exports of Quang Tri reached 76 million USD, a quarter of it from sales to the United States.", []),
        ("en", "People of the border communes may buy goods for up to VND500,000 a day free of duty.", []),
        ("fr", "Les frontaliers peuvent acheter à Savannakhet des marchandises pour 500 000 dongs par jour.", []),
        ("vi", "Cư dân biên giới được mua hàng Lào trị giá 2 triệu đồng/người/ngày miễn thuế.", []),
    ],
)  # fmt: skip
def test_trade(read: Read, language: str, text: str, found: list[Sum]) -> None:
    told = read(BORDER[language] + text, language=language)
    assert (traded(told), invested(told)) == (found, [])


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # those of another country, of another year, and some of a people
        ("en", "Kazakhstan sent 63,000 tourists to Da Nang in 2024, while those from Italy numbered 9,400.",
         [("kz", 63000, "2024"), ("it", 9400, "2024")]),
        ("fr", "Da Nang a reçu 63 000 touristes du Kazakhstan en 2023, et ceux d'Italie étaient 9 400.",
         [("kz", 63000, "2023"), ("it", 9400, "2023")]),
        ("en", "Projects from Japan were many, and those from Italy numbered 40.", []),
        ("en", "In 2023, 9,600 Chinese holidaymakers came to Da Nang, a far cry from the 730,000 of 2019.",
         [("cn", 9600, "2023"), ("cn", 730000, "2019")]),
        ("fr", "En 2023, 9 600 touristes chinois sont venus à Da Nang, bien loin des 730 000 de 2019.",
         [("cn", 9600, "2023"), ("cn", 730000, "2019")]),
        ("vi", "Năm 2023, Đà Nẵng đón 9.600 khách Trung Quốc, còn xa mới bằng con số 730.000 lượt của năm 2019.",
         [("cn", 9600, "2023"), ("cn", 730000, "2019")]),
        ("en", "Nor are the French strangers in Da Nang: about 62,000 of them visited the city in 2023.",
         [("fr", 62000, "2023")]),
        ("en", "The French firms like Da Nang: about 62 of them visited the city in 2023.", []),
        # who was at an event, comes each day, or learns
        ("en", "A Daegu reception was held in Da Nang, at which some 200 guests tried ginseng.", []),
        ("fr", "Une réception a été donnée à Da Nang, à laquelle 200 visiteurs de Daegu étaient venus.", []),
        ("vi", "Đà Nẵng tổ chức hội nghị gặp gỡ doanh nghiệp Hàn Quốc, với gần 150 đại biểu.", []),
        ("en", "At the conference, the chairman said that Da Nang had welcomed 5,000 visitors from Daegu in 2023.",
         [("kr-daegu", 5000, "2023")]),
        ("en", "A new railway brings 400 visitors a day to Daegu.", []),
        ("fr", "Deux vols amènent 400 touristes coréens par jour à Da Nang.", []),
        ("vi", "Các chuyến bay đưa 400 khách Hàn Quốc mỗi ngày đến Đà Nẵng.", []),
        ("vi", "Đà Nẵng tiếp nhận 112 cán bộ Daegu sang học tại Đại học Đà Nẵng.", []),
    ],
)  # fmt: skip
def test_guests(read: Read, language: str, text: str, found: list[Guests]) -> None:
    assert came(read(KOREA[language] + text, language=language)) == found
