import pytest
from extraction_desk import Read, of_kind

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.model.statement import Investment, Support, Trade, Visits

TRADE = [
    ("en", "Trade between An Giang and Kandal, Cambodia, hit 700 million USD in 2022.", "total", 7e8, "2022", "2022"),
    ("vi", "Năm 2008, An Giang xuất khẩu sang tỉnh Kandal (Campuchia) 344.000 USD.", "export", 344_000, "2008", "2008"),
    ("fr", "De janvier à mars 2022, Cao Bang a importé du Guangxi (Chine) pour 3 millions de dollars.", "import", 3e6,
     "2022-01", "2022-03"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "flow", "amount", "first", "last"), TRADE)
def test_trade_has_flow_amount_and_period(
    read: Read, language: str, text: str, flow: str, amount: float, first: str, last: str
) -> None:
    (candidate,) = of_kind(read(text, language=language), "trade")
    trade = candidate.statement
    assert isinstance(trade, Trade)
    assert (trade.flow, trade.amount, trade.period_from, trade.period_to) == (flow, amount, first, last)


def test_a_figure_of_several_partners_stays_one_figure(read: Read) -> None:
    text = "Trade between Tay Ninh and Cambodia's Svay Rieng and Prey Veng hit 1.2 billion USD in 2019."
    (candidate,) = of_kind(read(text), "trade")
    trade = candidate.statement
    assert isinstance(trade, Trade)
    assert [party.place_id for party in trade.partners] == ["kh-svay-rieng", "kh-prey-veng"]


def test_parts_of_a_total_take_its_partners_and_period(read: Read) -> None:
    text = (
        "In 2025 trade between Dong Thap and Prey Veng (Cambodia) topped 1 billion USD. Exports were 640 million USD."
    )
    figures = [c.statement for c in of_kind(read(text), "trade")]
    assert [(f.flow, f.amount, f.period_from) for f in figures if isinstance(f, Trade)] == [
        ("total", 1e9, "2025"),
        ("export", 6.4e8, "2025"),
    ]


def test_a_figure_of_the_whole_world_belongs_to_no_pair(read: Read) -> None:
    text = "Kien Giang and Kampot of Cambodia are friends.\nHai Phong exported goods worth 25 billion USD last year."
    assert [c for c in of_kind(read(text), "trade") if c.statement.province_id == "vn-hai-phong"] == []


def test_investment_knows_its_projects_and_its_way(read: Read) -> None:
    (candidate,) = of_kind(read("Korean firms run 120 projects in Binh Phuoc worth 1.1 billion USD."), "investment")
    found = candidate.statement
    assert isinstance(found, Investment)
    assert (found.partner_id, found.projects, found.amount, found.direction) == ("kr", 120, 1.1e9, "inbound")


def test_investment_goes_the_other_way_where_others_begin(read: Read) -> None:
    text = "Firms from An Giang put 9 million USD in Takeo, while Cambodian investors put 27 million USD in An Giang."
    capital = [c.statement for c in of_kind(read(text), "investment")]
    told = [(i.partner_id, i.amount, i.direction) for i in capital if isinstance(i, Investment)]
    assert told == [("kh-takeo", 9e6, "outbound"), ("kh", 27e6, "inbound")]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Ha Tinh presented 8.2 billion VND to Bolikhamsay of Laos.", "outbound"),
        ("The French department of Val-de-Marne granted Yen Bai 2 million euros.", "inbound"),
    ],
)
def test_support_knows_who_gives(read: Read, text: str, direction: str) -> None:
    (candidate,) = of_kind(read(text), "support")
    assert isinstance(candidate.statement, Support)
    assert candidate.statement.direction == direction


def test_delegations_and_their_members_are_one_visit(read: Read) -> None:
    text = "Từ tháng 8/2022, tỉnh Hủa Phăn (Lào) đã cử 29 đoàn với 338 người sang Sơn La."
    (candidate,) = of_kind(read(text, language="vi"), "visits")
    visits = candidate.statement
    assert isinstance(visits, Visits)
    assert (visits.delegations, visits.people, visits.direction) == (29, 338, "inbound")


def test_a_number_that_is_part_of_another_is_not_a_second_one(read: Read) -> None:
    text = "Tien Giang welcomed more than 800 foreign delegations, including 64 large international delegations."
    (candidate,) = of_kind(read(text), "visits")
    assert isinstance(candidate.statement, Visits)
    assert candidate.statement.delegations == 800


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("Yunnan of China bought goods worth 9 million USD from Lao Cai in 2023.", "export"),
        ("Lao Cai bought goods worth 9 million USD from Yunnan of China in 2023.", "import"),
        ("China's Guangxi (China) buys lychees of Bac Giang, 9 million USD worth in 2023.", "export"),
        ("An Giang's exports to Kandal of Cambodia were worth 9 million USD in 2023.", "export"),
    ],
)
def test_who_buys_decides_the_flow(read: Read, text: str, flow: str) -> None:
    (candidate,) = of_kind(read(text), "trade")
    assert isinstance(candidate.statement, Trade)
    assert candidate.statement.flow == flow


def test_the_same_period_of_another_year_has_the_same_months(read: Read) -> None:
    text = (
        "From January to September 2023, trade between Ha Giang and China's Yunnan hit 148 million USD, "
        "up 12 percent from the same period of 2022, against 90 million USD in the same period of 2021."
    )
    figures = [c.statement for c in of_kind(read(text), "trade")]
    periods = [(f.amount, f.period_from, f.period_to) for f in figures if isinstance(f, Trade)]
    assert periods == [(148e6, "2023-01", "2023-09"), (90e6, "2021-01", "2021-09")]


def test_what_only_a_part_went_to_is_not_the_whole(read: Read) -> None:
    text = "Trade of Kon Tum at Bo Y was 87 million USD in 2022, of which Attapeu, Laos, took 61 million USD."
    (candidate,) = of_kind(read(text), "trade")
    assert isinstance(candidate.statement, Trade)
    assert candidate.statement.amount == 61e6


def test_delegations_that_are_exchanged_go_both_ways(read: Read) -> None:
    text = "In 2024, 320 delegations were exchanged between Quang Ninh and China's Guangxi."
    (candidate,) = of_kind(read(text), "visits")
    assert isinstance(candidate.statement, Visits)
    assert (candidate.statement.direction, candidate.statement.delegations) == ("both", 320)


def test_who_works_somewhere_is_no_visitor(read: Read) -> None:
    text = "Lang Son and Chongzuo of China are friends. Farms there employed 9,600 people from Lang Son in 2020."
    assert of_kind(read(text), "visits") == []


def trades(found: Extraction) -> list[tuple[str, float, str | None, str | None]]:
    """Return (flow, amount in millions, first and last day) of all trade."""
    told = [c.statement for c in of_kind(found, "trade")]
    return [(t.flow, (t.amount or 0) / 1e6, t.period_from, t.period_to) for t in told if isinstance(t, Trade)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("vi", "Kim ngạch hai chiều giữa Đồng Tháp và Prey Veng (Campuchia) năm 2011 đạt 8,7 triệu USD, năm 2012 đạt "
         "11,2 triệu USD, 11 tháng năm 2013 ước đạt 14 triệu USD.",
         [("total", 8.7, "2011", "2011"), ("total", 11.2, "2012", "2012"), ("total", 14, "2013-01", "2013-11")]),
        ("en", "Trade between Ha Giang and China's Yunnan hit 50 million USD in 2019, 45 million USD in 2020 and 60 "
         "million USD in 2021.",
         [("total", 50, "2019", "2019"), ("total", 45, "2020", "2020"), ("total", 60, "2021", "2021")]),
        ("en", "Trade between Ha Giang and China's Yunnan was worth 50 million USD in 2021, up 8 percent from 2020.",
         [("total", 50, "2021", "2021")]),
        ("en", "In 2021 Ha Giang's exports to Yunnan of China were 50 million USD, down from 64 million USD the year "
         "before.", [("export", 50, "2021", "2021"), ("export", 64, "2020", "2020")]),
        ("en", "Ha Giang's trade with Yunnan of China fell to 50 million USD from 64 million USD in 2020.",
         [("total", 50, None, None), ("total", 64, "2020", "2020")]),
        ("fr", "Au premier trimestre de 2023, les échanges entre Cao Bang et le Guangxi (Chine) se sont élevés à 221 "
         "millions de dollars, contre 93 millions un an plus tôt.",
         [("total", 221, "2023-01", "2023-03"), ("total", 93, "2022-01", "2022-03")]),
        ("en", "Between January 1 and February 20, trade of Quang Tri with Salavan of Laos was worth 12 million USD.",
         [("total", 12, "2024-01-01", "2024-02-20")]),
        ("vi", "Kim ngạch giữa Lạng Sơn và Quảng Tây (Trung Quốc) trong tháng 5 đạt 310 triệu USD, giảm 22,5% so với "
         "tháng trước; lũy kế 5 tháng đạt 1,46 tỷ USD.",
         [("total", 310, "2024-05", "2024-05"), ("total", 1460, "2024-01", "2024-05")]),
    ],
)  # fmt: skip
def test_each_sum_has_its_own_period(
    read: Read, language: str, text: str, found: list[tuple[str, float, str | None, str | None]]
) -> None:
    assert trades(read(text, language=language)) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nationwide, exports to Korea hit 48 billion USD in 2023. Ha Nam and Gyeonggi of Korea are friends."),
        ("en", "Trade between the two countries was worth 200 million USD in 2023."),
        ("en", "Aichi of Japan is home to 120 companies that have invested 2 billion USD in Vietnam."),
        ("vi", "Asan (Hàn Quốc) là thành phố công nghiệp, kim ngạch xuất khẩu của thành phố khoảng 60 tỷ USD."),
        ("fr", "Le commerce bilatéral entre le Vietnam et le Canada a franchi 7 milliards de dollars en 2022."),
        ("vi", "Kim ngạch giữa hai nước năm 2022 đạt 10,5 tỷ USD."),
        ("en", "They aim for trade between Ha Nam and Gyeonggi of Korea of 50 million USD by 2030."),
        ("vi", "Dự kiến năm 2030, kim ngạch giữa Hà Nam và Gyeonggi (Hàn Quốc) đạt 50 triệu USD."),
        ("en", "Ha Nam's turnover reached 1.3 billion USD, of which the rest of Korea took much."),
        ("en", "Trade with Gyeonggi of Korea was far below the 32 million USD that Ha Nam once set itself."),
    ],
)
def test_sums_of_somebody_else_are_no_figures_of_the_pair(read: Read, language: str, text: str) -> None:
    before = "Ha Nam and Gyeonggi of Korea are friends.\n" if language == "en" else ""
    found = read(before + text, language=language)
    assert [c for kind in ("trade", "investment") for c in of_kind(found, kind)] == []


def test_a_difference_and_the_whole_of_which_a_figure_is_part_are_left_out(read: Read) -> None:
    text = (
        "Tay Ninh's exports to Svay Rieng of Cambodia were 1.4 billion USD in 2022, up 200 million USD, or a fifth of "
        "the province's total of 7 billion USD."
    )
    assert trades(read(text)) == [("export", 1400, "2022", "2022")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Son La built a school in Houaphanh of Laos and gave 2 billion VND to Luang Prabang and 1 billion VND "
         "to Phongsaly.", [("la-luang-prabang", 2e9), ("la-phongsaly", 1e9)]),
        ("vi", "Nghệ An dành 12 tỷ đồng giúp Xiêng Khoảng (Lào) sửa bệnh viện và 4 tỷ đồng giúp Hủa Phăn làm đường.",
         [("la-xiangkhouang", 12e9), ("la-houaphanh", 4e9)]),
        ("en", "The trip to Houaphanh of Laos cost Son La 18,500 dollars, much of it from donations.", []),
        ("fr", "Son La a accordé 45 milliards de dôngs à neuf provinces du Nord du Laos.", [(None, 45e9)]),
    ],
)  # fmt: skip
def test_gifts_belong_to_who_gets_them(
    read: Read, language: str, text: str, found: list[tuple[str | None, float]]
) -> None:
    gifts = [c.statement for c in of_kind(read(text, language=language), "support")]
    assert [(gift.partner_id, gift.amount) for gift in gifts if isinstance(gift, Support)] == found
    assert all(gift.partner_vague == (gift.partner_id is None) for gift in gifts if isinstance(gift, Support))


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Sept projets à capitaux canadiens sont menés à Khanh Hoa, pour un capital enregistré de 35,4 millions "
         "de dollars.", [("ca", 35.4e6, 7)]),
        ("vi", "Đến hết năm 2021, Nhật Bản có 58 dự án với số vốn 1,5 tỷ USD tại Vĩnh Phúc, sau Hàn Quốc (230 dự án, "
         "5,2 tỷ USD).", [("jp", 1.5e9, 58), ("kr", 5.2e9, 230)]),
        ("en", "Danish firms run two projects worth 85 million USD in Ca Mau.", [("dk", 85e6, 2)]),
        ("vi", "Lũy kế đến nay, Nhật Bản có 85 dự án tại Hải Dương, tổng vốn 1,9 tỷ USD; riêng năm 2023 có thêm 6 dự "
         "án với 45 triệu USD.", [("jp", 1.9e9, 85), ("jp", 45e6, 6)]),
        ("en", "As of June 2022, Japan had 55 projects in Dong Nai with capital of 4.5 billion USD, out of 1,400 "
         "foreign projects with 32 billion USD.", [("jp", 4.5e9, 55)]),
        ("en", "Yen Bai received Maebashi of Japan. Japanese partners have carried out 6 projects in the province with "
         "capital of 58 million USD.", [("jp", 58e6, 6)]),
    ],
)  # fmt: skip
def test_investment_belongs_to_the_country_that_invests(
    read: Read, language: str, text: str, found: list[tuple[str, float, int]]
) -> None:
    capital = [c.statement for c in of_kind(read(text, language=language), "investment")]
    assert [(i.partner_id, i.amount, i.projects) for i in capital if isinstance(i, Investment)] == found


def test_a_gift_has_no_period_of_its_own(read: Read) -> None:
    text = "Nagasaki of Japan gave Quang Nam 12 million yen after the flood of 2009. In May it gave 2 million yen."
    told = [c.statement for c in of_kind(read(text), "support")]
    assert {gift.period_from for gift in told if isinstance(gift, Support)} == {None}


def test_what_had_come_together_by_a_day_has_only_that_end(read: Read) -> None:
    (candidate,) = of_kind(
        read("By the end of April, Hau Giang had 4 Korean projects worth 35 million USD."), "investment"
    )
    assert isinstance(candidate.statement, Investment)
    assert (candidate.statement.period_from, candidate.statement.period_to) == (None, "2024-04")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Visitors from Uzbekistan to Hanoi numbered 4,100 in 2023.", [("uz", "inbound", 4100)]),
        ("en", "In 2023, 31,700 Cambodians visited Kien Giang.", [("kh", "inbound", 31_700)]),
        ("en", "Hue welcomed 214,000 Thai visitors in 2023, while just 12,600 came from Laos.",
         [("th", "inbound", 214_000), ("la", "inbound", 12_600)]),
        ("vi", "Khách du lịch Nga đến Khánh Hòa năm 2018 đạt 168.000 lượt.", [("ru", "inbound", 168_000)]),
        ("vi", "Năm 2023, Quảng Ninh đón 1,02 triệu lượt khách Trung Quốc.", [("cn", "inbound", 1_020_000)]),
        ("fr", "En 2023, 86 400 Cambodgiens sont entrés à Gia Lai.", [("kh", "inbound", 86_400)]),
        ("en", "The Japanese prefecture of Hokkaido welcomed 2,200 people from Quang Ninh in 2023.",
         [("jp-hokkaido", "outbound", 2200)]),
        ("en", "Japanese visitors to Hue numbered 41,000 in 2023; nearly 9,500 have come since the beginning of 2024.",
         [("jp", "inbound", 41_000), ("jp", "inbound", 9500)]),
        ("en", "The guests from Gwangju of Korea heard of Nghe An's 3.1 million people.", []),
        ("en", "As of the end of June, 1,204 people from Ben Tre lived in Ehime of Japan.", []),
        ("vi", "Bạc Liêu đón đoàn 35 doanh nhân tỉnh Preah Sihanouk (Campuchia).", []),
        ("en", "Its colleges take about 40 students from Khanh Hoa to Brest, France, each year.", []),
    ],
)  # fmt: skip
def test_visitors_are_told_by_where_they_come_from(
    read: Read, language: str, text: str, found: list[tuple[str, str, int]]
) -> None:
    visits = [c.statement for c in of_kind(read(text, language=language), "visits")]
    assert [(v.partner_id, v.direction, v.people) for v in visits if isinstance(v, Visits)] == found


def test_delegations_sent_and_received_go_their_own_ways(read: Read) -> None:
    text = "In 2023, Quang Tri received 40 delegations from Lao localities and sent 35 delegations to Thai provinces."
    visits = [c.statement for c in of_kind(read(text), "visits")]
    told = [(v.partner, v.partner_vague, v.direction, v.delegations) for v in visits if isinstance(v, Visits)]
    assert told == [("Lao localities", True, "inbound", 40), ("Thai provinces", True, "outbound", 35)]


def test_one_word_tells_of_two_sums_how_exact_they_are(read: Read) -> None:
    text = "Exports of Lao Cai to China's Yunnan were estimated at 720 million USD and imports at 1.1 billion USD."
    told = [c.statement for c in of_kind(read(text), "trade")]
    assert [trade.qualifier for trade in told if isinstance(trade, Trade)] == ["about", "about"]


def test_a_headline_may_date_all_figures(read: Read) -> None:
    body = "Dong Thap - Prey Veng (Cambodia): total 412 million USD."
    found = read(body, headline="Border trade of the south in 2021", published=None)
    assert trades(found) == [("total", 412, "2021", "2021")]


def test_who_bought_before_sells_no_other_thing(read: Read) -> None:
    text = (
        "Daejeon of Korea sold goods for 38 million USD to Binh Duong in 2023, and bought furniture for 17 million USD."
    )
    assert [flow for flow, *_ in trades(read(text))] == ["import", "export"]


def test_each_of_two_provinces_has_its_own_sum(read: Read) -> None:
    text = "Toulouse (France) a consacré 200 000 euros à Hanoï et 150 000 euros à Cân Tho."
    told = [c.statement for c in of_kind(read(text, language="fr"), "support")]
    assert [(gift.province_id, gift.amount) for gift in told if isinstance(gift, Support)] == [
        ("vn-hanoi", 200_000),
        ("vn-can-tho", 150_000),
    ]


def test_a_part_that_one_country_had_is_not_the_whole(read: Read) -> None:
    text = "Hanoi drew 2.9 billion USD of investment in 2023, of which Japan led with 860 million USD."
    told = [c.statement for c in of_kind(read(text), "investment")]
    assert [(i.partner_id, i.amount) for i in told if isinstance(i, Investment)] == [("jp", 860e6)]
