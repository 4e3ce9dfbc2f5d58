"""Trade figures as a ledger: accounts of the same partners, each figure once."""

from sample_data import PLACES, agreement, dataset, source, trade

from paradiplomacy.ledger import accounts_of
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import ViewState


def accounts(data: Dataset, **view: object):
    state = ViewState(**view)
    shown = [
        link
        for link in data.links(state.units)
        if (
            state.province in (None, link.province_id) and (not state.sectors or set(state.sectors) & set(link.sectors))
        )
    ]
    return accounts_of(data, state, shown)


TIE = agreement("vn-hue", "kh-kep", sectors=("trade",))


def test_a_group_and_its_members_are_different_accounts() -> None:
    data = dataset(PLACES, [TIE, trade("vn-hue", "kh-kep"), trade("vn-hue", "kh-kep", "kh-kampot")])
    found = accounts(data)
    assert sorted(len(one.partners) for one in found) == [1, 2]
    assert [one.is_group for one in found if len(one.partners) == 2] == [True]


def test_the_order_of_partners_makes_no_other_account() -> None:
    figures = [trade("vn-hue", "kh-kep", "kh-kampot"), trade("vn-hue", "kh-kampot", "kh-kep", period_from="2020")]
    assert len(accounts(dataset(PLACES, figures))) == 1


def test_articles_that_state_the_same_figure_stand_together_and_others_apart() -> None:
    figures = [
        trade("vn-hue", "kh-kep", amount=amount, source_id=source_id)
        for amount, source_id in ((5.0, "paper-en-1"), (5.0, "paper-en-2"), (6.0, "paper-en-3"))
    ]
    (account,) = accounts(dataset(PLACES, [TIE, *figures]))
    assert [len(figure.reports) for figure in account.figures] == [2, 1]


def test_goods_of_all_reports_are_named_once() -> None:
    figures = [
        trade("vn-hue", "kh-kep", source_id=source_id, goods=[{"name": name} for name in goods])
        for source_id, goods in (("paper-en-1", ["rice"]), ("paper-en-2", ["rice", "mango"]))
    ]
    (account,) = accounts(dataset(PLACES, [TIE, *figures]))
    assert [one.name for one in account.figures[0].goods] == ["rice", "mango"]


def test_sums_are_refused_with_a_reason_and_never_for_a_single_figure() -> None:
    overlapping = [trade("vn-hue", "kh-kep", period_to=end, quote=end) for end in ("2022", "2023")]
    (account,) = accounts(dataset(PLACES, [TIE, *overlapping, trade("vn-hue", "kh-kep", flow="export")]))
    ((flow, total),) = account.sums()
    assert (flow, total.amount, total.refusal) == ("total", None, "overlap")


def test_figures_without_amount_or_start_are_not_drawn_but_kept() -> None:
    figures = [
        trade("vn-hue", "kh-kep", quote="whole"),
        trade("vn-hue", "kh-kep", amount=None, currency=None, goods=[{"name": "rice"}], quote="no amount"),
        trade("vn-hue", "kh-kep", period_from=None, period_to=None, quote="no period"),
    ]
    (account,) = accounts(dataset(PLACES, [TIE, *figures]))
    assert (len(account.figures), len(account.drawable)) == (3, 1)


def test_one_chart_shows_one_currency() -> None:
    figures = [trade("vn-hue", "kh-kep", period_from=year, period_to=year, quote=year) for year in ("2020", "2021")]
    dong = trade("vn-hue", "kh-kep", currency="VND", period_from="2019", period_to="2019")
    (account,) = accounts(dataset(PLACES, [TIE, dong, *figures]))
    assert {one.figure.currency for one in account.drawable} == {"USD"}


def test_filters_of_links_hide_the_figures_of_hidden_links() -> None:
    data = dataset(PLACES, [TIE, trade("vn-hue", "kh-kep"), trade("vn-hue", "kh-kampot")])
    assert len(accounts(data)) == 2
    assert len(accounts(data, sectors=("trade",))) == 1
    assert not accounts(data, sectors=("health",))
    assert len(accounts(data, province="vn-hue")) == 2
    assert not accounts(data, province="vn-an-giang")


def test_years_are_those_that_a_figure_covers() -> None:
    data = dataset(PLACES, [TIE, trade("vn-hue", "kh-kep", period_from="2015", period_to="2016")])
    assert accounts(data, year_from=2016, year_to=2020)
    assert not accounts(data, year_from=2017)
    assert not accounts(data, year_to=2014)


def test_units_of_today_join_the_accounts_of_their_parts() -> None:
    figures = [
        trade(province, "kh-kep", amount=amount) for province, amount in (("vn-an-giang", 1.0), ("vn-kien-giang", 2.0))
    ]
    data = dataset(PLACES, figures, sources=[source()])
    assert len(accounts(data)) == 2
    (joined,) = accounts(data, units="today")
    assert joined.province_id == "vn-an-giang-2025"
