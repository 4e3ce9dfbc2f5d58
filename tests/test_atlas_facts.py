"""What a reader finds in the atlas as it ships, from article to link."""

import datetime as dt

import pytest

from paradiplomacy.linking import partner_ids
from paradiplomacy.model.statement import Trade
from paradiplomacy.overview import overview_of
from paradiplomacy.profile import is_group_figure, link_profile, links_of, place_profile, unlinked
from paradiplomacy.query import select
from paradiplomacy.store import Dataset
from paradiplomacy.trade import add, check_parts
from paradiplomacy.view_state import ViewState

TODAY = dt.date(2026, 11, 21)
FIVE = {"kh-kampot", "kh-kep", "kh-preah-sihanouk", "kh-koh-kong", "kh-phnom-penh"}


def test_the_first_five_articles_tell_of_27_links(atlas: Dataset) -> None:
    assert len(atlas.links_as_signed) == 27
    assert len(atlas.links_as_today) == 27


@pytest.mark.parametrize(
    ("province", "localities", "institutions", "intentions"),
    [("vn-kien-giang", 12, 2, 3), ("vn-bac-giang", 1, 0, 4), ("vn-tien-giang", 3, 2, 0)],
)
def test_each_province_has_its_partners(
    atlas: Dataset, province: str, localities: int, institutions: int, intentions: int
) -> None:
    seen = overview_of(atlas, links_of(atlas, atlas.places[province], "signed"))
    assert (seen.localities, seen.institutions, seen.intentions) == (localities, institutions, intentions)
    filtered = overview_of(atlas, select(atlas, ViewState(province=province), today=TODAY).links)
    assert filtered == seen
    successor = str(atlas.places[province].successor_id)
    assert overview_of(atlas, links_of(atlas, atlas.places[successor], "today"), units="today") == seen


def test_the_sectors_with_kampot_come_from_three_articles_and_say_which(atlas: Dataset) -> None:
    profile = link_profile(atlas, atlas.link_by_id["vn-kien-giang~kh-kampot"])
    assert len(profile.sources) == 3
    numbers = {code: sorted({profile.source_number(tie) for tie in ties}) for code, ties in profile.sectors.items()}
    assert {number for cited in numbers.values() for number in cited} == {1, 2, 3}
    articles = {source.source_id: number for number, source in enumerate(profile.sources, 1)}
    assert numbers["energy"] == [articles["plo-vi-782120"]]
    assert articles["plo-vi-782120"] in numbers["trade"]
    assert len(numbers["trade"]) > 1


def test_trade_with_kampot_is_about_256_million_dollars_of_two_years_in_the_official_channel(atlas: Dataset) -> None:
    (figure,) = [
        one for one in atlas.statements.values() if isinstance(one, Trade) and partner_ids(one) == ("kh-kampot",)
    ]
    assert (figure.amount, figure.currency, figure.qualifier) == (256e6, "USD", "about")
    assert (figure.period_from, figure.period_to, figure.channel) == ("2022", "2023", "official")
    assert figure.source_id == "plo-vi-782120"


def test_the_figures_of_five_partners_stand_with_each_and_are_counted_once(atlas: Dataset) -> None:
    groups = [
        one for one in atlas.statements.values() if isinstance(one, Trade) and one.amount and is_group_figure(one)
    ]
    assert {one.flow: one.amount for one in groups} == {"total": 414e6, "export": 202e6, "import": 211e6}
    for figure in groups:
        assert set(partner_ids(figure)) == FIVE
        for partner in FIVE:
            assert figure in link_profile(atlas, atlas.link_by_id[f"vn-kien-giang~{partner}"]).trade
    assert sorted(one.amount for one in overview_of(atlas, atlas.links_as_signed).trade) == [202e6, 211e6, 256e6, 414e6]
    assert [one.amount for one in place_profile(atlas, atlas.places["vn-kien-giang"], "signed").trade].count(414e6) == 1


def test_the_parts_of_the_414_million_fit_within_rounding(atlas: Dataset) -> None:
    (check,) = check_parts(overview_of(atlas, atlas.links_as_signed).trade)
    assert (check.difference, check.within_rounding) == (1e6, True)


def test_the_figure_of_kampot_is_not_added_to_that_of_the_five(atlas: Dataset) -> None:
    totals = [one for one in overview_of(atlas, atlas.links_as_signed).trade if one.flow == "total"]
    assert add(totals).amount is None


def test_the_agreement_with_xaysomboun_ran_to_the_end_of_2025(atlas: Dataset) -> None:
    for day, status in ((dt.date(2025, 12, 31), "in_force"), (dt.date(2026, 1, 1), "expired")):
        shown = select(atlas, ViewState(statuses=(status,)), today=day).links
        assert [link.link_id for link in shown] == ["vn-bac-giang~la-xaysomboun"]


def test_wishes_toward_groups_are_told_though_no_line_shows_them(atlas: Dataset) -> None:
    assert len(unlinked(atlas, place_profile(atlas, atlas.places["vn-bac-giang"], "signed"))) == 5


def test_every_statement_rests_on_an_article_and_every_link_on_a_statement(atlas: Dataset) -> None:
    assert all(one.source_id in atlas.sources for one in atlas.statements.values())
    assert all(one.source_ids and atlas.statements_of(one) for one in atlas.links_as_signed)
    assert atlas.issues == ()
