import pytest
from extraction_desk import Read, of_kind

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
