"""One line a way to tell a figure, in the three languages; and beside it what looks alike but is none."""

import pytest
from extraction_desk import Read, of_kind

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.model.statement import Investment, Support, Trade, Visits

PAIR = "Ha Nam and Gyeonggi of Korea are friends.\n"


def sums(found: Extraction) -> list[tuple[str, float, str | None]]:
    """Return (flow, amount in millions, first day) of all trade."""
    told = [c.statement for c in of_kind(found, "trade")]
    return [(t.flow, round((t.amount or 0) / 1e6, 3), t.period_from) for t in told if isinstance(t, Trade)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # verbs and nouns of trade
        ("en", "Prey Veng of Cambodia supplied Dong Thap with rice worth 42 million USD.", [("import", 42, None)]),
        ("en", "Savannakhet's (Laos) gate opposite Quang Tri handled 12 million USD.", [("total", 12, None)]),
        ("fr", "La valeur des marchandises passées de Quang Tri à Savannakhet (Laos) a dépassé 73 millions de "
         "dollars.",
         [("total", 73, None)]),
        ("fr", "Quang Tri a fourni à Savannakhet (Laos) du ciment pour 14 millions de dollars en 2022.",
         [("export", 14, "2022")]),
        ("vi", "Năm 2021, giá trị hàng hóa qua cửa khẩu giữa An Giang và Takeo (Campuchia) khoảng 650 triệu USD.",
         [("total", 650, "2021")]),
        ("vi", "Kim ngạch giữa Cao Bằng và Quảng Tây (Trung Quốc) đạt 486 triệu USD, gồm 152 triệu USD hàng "
         "xuất và 334 "
         "triệu USD hàng nhập.", [("total", 486, None), ("export", 152, None), ("import", 334, None)]),
        ("vi", "Kim ngạch xuất khẩu của Long An sang thị trường Nhật Bản năm 2023 vào khoảng 310 triệu USD.",
         [("export", 310, "2023")]),
        ("en", "Quang Ninh cleared 5 million USD worth of rice bound for or coming from Guangxi of China.",
         [("total", 5, None)]),
        ("fr", "Houaphan (Laos) n'a livré à Thanh Hoa que pour 35 millions de dollars de bambou.", [("import",
         35, None)]),
        # a currency that is not printed again
        ("fr", "Le commerce de Dien Bien avec Phongsaly (Laos) s'est élevé à 58 millions de dollars en 2022, dont 40 "
         "millions d'exportations.", [("total", 58, "2022"), ("export", 40, "2022")]),
        ("en", "Trade of Son La with Houaphanh (Laos) was 1.2 million USD in 2014, and some 2 million last year.",
         [("total", 1.2, "2014"), ("total", 2, "2023")]),
        # what goes on about the trade just told of
        ("en", "Trade of Son La with Houaphanh (Laos) has grown. In 2022 it came to 14 million USD.",
         [("total", 14, "2022")]),
        ("vi", "Hàng hóa Thái Lan nhập khẩu vào Quảng Trị qua cửa khẩu Lao Bảo đạt 48 triệu USD, còn chiều ngược lại "
         "khoảng 9 triệu USD.", [("import", 48, None), ("export", 9, None)]),
        # none of these is a figure of the pair
        ("en", "Quang Tri and Savannakhet (Laos) are friends. Savannakhet sold copper for 9 million USD to "
         "China.", []),
        ("en", PAIR + "It is the heart of a country that sold Gyeonggi goods worth 412 million USD in 2020.", []),
        ("en", PAIR + "For the whole country, trade with Korea came to 86 billion USD in 2022.", []),
        ("vi", "Kim ngạch thương mại Việt Nam - Lào đạt 1,7 tỷ USD, riêng Quảng Trị với Savannakhet đạt 320 "
         "triệu USD.",
         [("total", 320, None)]),
        ("en", "Trade of Quang Binh with Khammouane (Laos) was 20 million USD, of which 15 million USD were goods in "
         "transit.", [("total", 20, None)]),
        ("en", "Xieng Khouang (Laos) plans to lift trade with Nghe An to 100 million USD.", []),
        ("fr", "Gyeonggi (République de Corée) veut porter son commerce avec Ha Nam à 100 millions de dollars.", []),
        ("vi", "Hà Nam và Gyeonggi (Hàn Quốc) thống nhất đưa kim ngạch lên 100 triệu USD.", []),
    ],
)  # fmt: skip
def test_trade_is_told_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[str, float, str | None]]
) -> None:
    assert sums(read(text, language=language)) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "En 2022, le commerce entre Cao Bang et le Guangxi (Chine) était de 50 millions de dollars. À la "
         "même époque "
         "de 2021, le total n'était que de 40 millions de dollars.", ["2022", "2021"]),
        ("vi", "Hai bên sẽ họp quý II năm 2024. Năm 2023, kim ngạch giữa Cao Bằng và Quảng Tây (Trung Quốc) đạt "
         "4 triệu USD, tăng 15% so với cùng kỳ.", ["2023"]),
        ("vi", "Sáu tháng đầu năm 2025, xuất nhập khẩu giữa Cao Bằng và Quảng Tây (Trung Quốc) giữ đà tăng. "
         "Tổng kim ngạch "
         "đạt 486 triệu USD.", ["2025"]),
        ("en", "Trade of Ha Nam with Gyeonggi of Korea was 40 million USD in 2021 and 50 million USD in the "
         "following "
         "year.", ["2021", "2022"]),
    ],
)  # fmt: skip
def test_a_period_told_before_holds_on(read: Read, language: str, text: str, found: list[str]) -> None:
    assert [(first or "")[:4] for _, _, first in sums(read(text, language=language, published="2025-07-15"))] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "As of May 2023, Korean businesses had registered 14 billion USD in Bac Ninh; Japan followed "
         "with 2 billion "
         "USD.", [("kr", 14e9, "2023-05"), ("jp", 2e9, "2023-05")]),
        ("fr", "Les entreprises japonaises ont injecté 5 milliards de dollars à Dong Nai, derrière la "
         "République de Corée (6 "
         "milliards).", [("jp", 5e9, None), ("kr", 6e9, None)]),
        ("en", "Japan has 54 projects worth 1 billion USD in Vinh Phuc as of March.", [("jp", 1e9, "2024-03")]),
        ("fr", "Au 31 décembre 2023, les investisseurs coréens détenaient 186 projets à Hai Phong, pour 9 "
         "milliards de "
         "dollars.", [("kr", 9e9, "2023-12-31")]),
        ("en", "Nghe An has 12 projects in Laos with a total investment of 70 million USD, mostly in Xieng Khouang.",
         [("la", 70e6, None)]),
        ("fr", "Phu Tho attire les investisseurs coréens. Ils détenaient 98 projets, pour 705 millions de dollars.",
         [("kr", 705e6, None)]),
        ("vi", "Nhật Bản có 165 dự án tại Hải Phòng với vốn 4 tỷ USD. Thuế do doanh nghiệp Nhật Bản nộp đạt 90 "
         "triệu USD.",
         [("jp", 4e9, None)]),
    ],
)  # fmt: skip
def test_investment_is_told_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[str, float, str | None]]
) -> None:
    capital = [c.statement for c in of_kind(read(text, language=language), "investment")]
    assert [(i.partner_id, i.amount, i.period_to) for i in capital if isinstance(i, Investment)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # each of several got as much
        ("en", "Ha Tinh gave Bolikhamxay and Khammouane of Laos 2 billion VND each.",
         [("la-bolikhamsai", 2e9), ("la-khammouane", 2e9)]),
        ("vi", "Hà Tĩnh hỗ trợ hai tỉnh Bolikhamxay và Khammuane (Lào) mỗi tỉnh 2 tỷ đồng.",
         [("la-bolikhamsai", 2e9), ("la-khammouane", 2e9)]),
        # projects that are paid for, and no business
        ("fr", "La Wallonie (Belgique) finance cinq projets à Hanoi pour 2,3 millions d'euros.",
         [("be-wallonia", 2.3e6)]),
        ("vi", "Sơn La hỗ trợ 9 tỉnh Bắc Lào thực hiện 12 dự án với tổng kinh phí 86 tỷ đồng.", [(None, 86e9)]),
        # goods and works that are given and not sold
        ("fr", "Phu Tho a livré à Luang Namtha (Laos) un internat de 9 milliards de dôngs.",
         [("la-luang-namtha", 9e9)]),
        ("en", "The volunteers of Suwon, Korea brought medicine worth 50 million won to Hai Duong.",
         [("kr-suwon", 50e6)]),
        ("en", "Kien Giang thanked Kobe (Japan) for laboratory equipment worth 45 million JPY, delivered in 2015.",
         [("jp-kobe", 45e6)]),
        ("fr", "Quang Ninh a fait don de 1 milliard de dôngs à Houaphan (Laos), et de 500 millions à Luang "
         "Prabang pour "
         "l'achat d'ordinateurs.", [("la-houaphanh", 1e9), ("la-luang-prabang", 5e8)]),
        ("fr", "Toulouse (France) a débloqué une aide d'urgence de 20 k€ pour Hanoi.", [("fr-toulouse", 20_000)]),
        ("en", "Kon Tum built a kindergarten in Attapeu, Laos. It cost 3.2 billion VND.", [("la-attapeu", 3.2e9)]),
        ("vi", "Hà Nam kết nghĩa với Gyeonggi (Hàn Quốc). Viện trợ của các tổ chức phi chính phủ đạt 2 triệu "
         "USD.", []),
    ],
)  # fmt: skip
def test_support_is_told_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[str | None, float]]
) -> None:
    gifts = [c.statement for c in of_kind(read(text, language=language), "support")]
    told = [(gift.partner_id, gift.amount) for gift in gifts if isinstance(gift, Support)]
    assert sorted(told, key=str) == sorted(found, key=str)


@pytest.mark.parametrize(
    ("language", "text", "direction"),
    [
        ("fr", "La province de Vinh Long a reçu de Dangjin (Corée) des ordinateurs d'une valeur de 30 000 "
         "dollars.", "inbound"),
        ("en", "A clinic in Khammouane, Laos was built with 6 billion VND from Quang Binh.", "outbound"),
        ("vi", "Champasak (Lào) cảm ơn Bình Định đã dành 5 tỷ đồng giúp xây trạm y tế.", "outbound"),
        ("vi", "Champasak (Lào) được Quảng Nam hỗ trợ 12 tỷ đồng xây trường.", "outbound"),
        ("vi", "Quảng Nam được Champasak (Lào) tặng 2 tỷ đồng.", "inbound"),
    ],
)  # fmt: skip
def test_a_gift_goes_from_who_gives_to_who_gets(read: Read, language: str, text: str, direction: str) -> None:
    (gift,) = (c.statement for c in of_kind(read(text, language=language), "support"))
    assert isinstance(gift, Support)
    assert gift.direction == direction


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # of those counted, so many were of one people
        ("en", "In 2023 Khanh Hoa received 1.4 million foreign visitors, including 700,000 Koreans and 115,000 "
         "Russians.",
         [(None, "inbound", 1_400_000), ("kr", "inbound", 700_000), ("ru", "inbound", 115_000)]),
        ("en", "Da Nang welcomed 4.9 million foreign visitors, over 480,000 of them from Japan and nearly "
         "430,000 from the "
         "Republic of Korea.",
         [(None, "inbound", 4_900_000), ("jp", "inbound", 480_000), ("kr", "inbound", 430_000)]),
        ("fr", "La Corée reste le premier marché de Da Nang, avec 1,2 million d'arrivées, devant la Chine (400 000).",
         [("kr", "inbound", 1_200_000), ("cn", "inbound", 400_000)]),
        ("en", "Ninh Binh had 6.5 million tourists in 2023, including 520,000 foreigners.", [(None, "inbound",
         520_000)]),
        # the same guests at another time
        ("en", "About 15,000 Indian tourists visited Quang Ninh in 2023, up from 4,000 in 2022.",
         [("in", "inbound", 15_000), ("in", "inbound", 4000)]),
        ("fr", "Le nombre d'arrivées en provenance de Russie à Khanh Hoa est passé de 28 000 en 2022 à 115 000 "
         "en 2023.",
         [("ru", "inbound", 28_000), ("ru", "inbound", 115_000)]),
        ("fr", "En 2017, Hanoï a reçu 251 000 touristes japonais, contre environ 218 000 l'année précédente.",
         [("jp", "inbound", 251_000), ("jp", "inbound", 218_000)]),
        ("fr", "Les Russes ont été 420 000 à visiter Khanh Hoa en 2019.", [("ru", "inbound", 420_000)]),
        # hoped for, of the country, or at home with the partner
        ("fr", "Khanh Hoa espère accueillir 400 000 touristes russes.", []),
        ("vi", "Năm 2024, Bình Thuận phấn đấu đón 400.000 lượt khách quốc tế.", []),
        ("vi", "Cả nước đón 12,6 triệu lượt khách quốc tế, trong đó Hàn Quốc 3,6 triệu lượt. Bình Thuận có biển "
         "đẹp.", []),
        ("fr", "Lao Cai et Dali (Chine) sont amies. Dali reçoit plus de 60 millions de visiteurs par an.", []),
    ],
)  # fmt: skip
def test_guests_are_told_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[str | None, str, int]]
) -> None:
    visits = [c.statement for c in of_kind(read(text, language=language), "visits")]
    assert [(v.partner_id, v.direction, v.people) for v in visits if isinstance(v, Visits)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Forty-two delegations were exchanged between Thanh Hoa and Houaphanh of Laos in 2023, and 63 in the "
         "following year.", [("both", 42, None, "2023"), ("both", 63, None, "2024")]),
        ("fr", "Cinquante-huit délégations ont été échangées en 2024 entre Thanh Hoa et Houaphan (Laos).",
         [("both", 58, None, "2024")]),
        ("fr", "Oudomxay (Laos) a envoyé 14 délégations (112 personnes) à Dien Bien en 2021.",
         [("inbound", 14, 112, "2021")]),
        ("vi", "Năm 2022, Sơn La cử 31 đoàn, 259 lượt người sang Hủa Phăn (Lào).", [("outbound", 31, 259, "2022")]),
        ("en", "Savannakhet (Laos) hosted 45 delegations from Quang Tri and sent 38 in return in 2022.",
         [("outbound", 45, None, "2022"), ("inbound", 38, None, "2022")]),
        ("en", "Nghe An received 180 foreign delegations in 2023. Of the delegations, 62 came from Laos and 28 "
         "from Japan.",
         [("inbound", 180, None, "2023"), ("inbound", 62, None, "2023"), ("inbound", 28, None, "2023")]),
    ],
)  # fmt: skip
def test_delegations_are_told_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[str, int, int | None, str]]
) -> None:
    visits = [c.statement for c in of_kind(read(text, language=language), "visits")]
    told = [(v.direction, v.delegations, v.people, v.period_from) for v in visits if isinstance(v, Visits)]
    assert told == found


def test_two_gifts_of_the_same_size_are_two(read: Read) -> None:
    text = "Son La gave 2 billion VND to Luang Prabang of Laos. It gave 2 billion VND to Phongsaly of Laos too."
    gifts = [c.statement for c in of_kind(read(text), "support")]
    assert {gift.partner_id for gift in gifts if isinstance(gift, Support)} == {"la-luang-prabang", "la-phongsaly"}


def test_a_place_name_does_not_make_a_sum_rough(read: Read) -> None:
    text = "Nghệ An hỗ trợ Xiêng Khoảng 9 tỷ đồng, Hủa Phăn (Lào) 2 tỷ đồng."
    gifts = [c.statement for c in of_kind(read(text, language="vi"), "support")]
    assert {gift.qualifier for gift in gifts if isinstance(gift, Support)} == {"exact"}
