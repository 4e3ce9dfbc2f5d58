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
