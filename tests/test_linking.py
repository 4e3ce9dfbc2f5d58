"""Which statements tie a province to a partner, and what a link says of all of them."""

import pytest
from hypothesis import given
from sample_data import BY_ID, PLACES, agreement, dataset, intention, place, trade
from strategies import datasets

from paradiplomacy.linking import build_links
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Statement, Visits
from paradiplomacy.overview import overview_of
from paradiplomacy.profile import link_profile, links_of, place_profile, unlinked
from paradiplomacy.store import Dataset
from paradiplomacy.succession import check_succession, present_unit


def links(*statements: Statement) -> list[Link]:
    return list(build_links(statements, BY_ID))


def ids(*statements: Statement) -> list[str]:
    return [one.link_id for one in links(*statements)]


def test_an_agreement_with_a_locality_or_an_institution_makes_a_link() -> None:
    assert ids(agreement("vn-hue", "kh-kampot"), agreement("vn-hue", "us-university")) == [
        "vn-hue~kh-kampot",
        "vn-hue~us-university",
    ]


def test_a_tie_with_a_country_as_a_whole_makes_none() -> None:
    assert ids(agreement("vn-hue", "kh")) == []


def test_a_wish_for_partners_in_a_country_makes_an_intention() -> None:
    (wish,) = links(intention("vn-hue", "kh"))
    assert (wish.link_id, wish.intention, wish.status) == ("vn-hue~kh", True, "sought")


def test_a_wish_and_an_agreement_with_a_country_are_no_agreement() -> None:
    (wish,) = links(intention("vn-hue", "kh"), agreement("vn-hue", "kh"))
    assert wish.intention


@pytest.mark.parametrize("statement", [agreement("vn-hue", None), agreement(None, "kh-kep"), intention("vn-hue", None)])
def test_a_side_that_no_gazetteer_knows_makes_none(statement: Statement) -> None:
    assert ids(statement) == []


def test_trade_and_visits_make_none() -> None:
    visit = Visits.model_validate(
        {**agreement("vn-hue", "kh-kep").model_dump(include={"statement_id", "source_id", "province", "province_id",
         "locator", "partner", "partner_id"}), "direction": "both", "people": 3}
    )  # fmt: skip
    assert ids(trade("vn-hue", "kh-kampot"), visit) == []


def test_a_figure_of_several_partners_joins_the_link_of_each_that_has_one() -> None:
    group = trade("vn-hue", "kh-kampot", "kh-kep", "fr-lorient")
    kampot, kep = links(agreement("vn-hue", "kh-kampot"), group, agreement("vn-hue", "kh-kep"))
    assert group.statement_id in kampot.statement_ids
    assert group.statement_id in kep.statement_ids


def test_a_figure_of_several_partners_is_counted_once() -> None:
    group, own = trade("vn-hue", "kh-kampot", "kh-kep", amount=414e6), trade("vn-hue", "kh-kep", amount=2.0)
    goods = trade("vn-hue", "kh-kampot", amount=None, currency=None, paragraph=9)
    data = dataset(PLACES, [agreement("vn-hue", "kh-kampot"), agreement("vn-hue", "kh-kep"), group, own, goods])
    assert overview_of(data, data.links_as_signed).trade == (group, own)


def test_another_provinces_figure_joins_no_link() -> None:
    (link,) = links(agreement("vn-hue", "kh-kampot"), trade("vn-kien-giang", "kh-kampot"))
    assert len(link.statement_ids) == 1


def test_a_link_unites_sectors_and_names_sources_in_order_of_mention() -> None:
    (link,) = links(
        agreement("vn-hue", "kh-kep", source_id="z-1", sectors=("trade",)),
        agreement("vn-hue", "kh-kep", source_id="a-2", sectors=("health", "trade")),
        intention("vn-hue", "kh-kep", source_id="a-2", sectors=("tourism",)),
        trade("vn-hue", "kh-kep", source_id="m-3"),
    )
    assert link.sectors == ("health", "trade")
    assert link.source_ids == ("z-1", "a-2", "m-3")
    assert not link.intention


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        (("established", "signed"), "signed"),
        (("signed", "renewed", "established"), "renewed"),
        (("ended",), "ended"),
    ],
)
def test_the_furthest_status_counts(statuses: tuple[str, ...], status: str) -> None:
    ties = [agreement("vn-hue", "kh-kep", status=one) for one in statuses]
    assert [one.status for one in links(*ties)] == [status]
    assert [one.status for one in links(*reversed(ties))] == [status]


def test_a_plan_beside_an_agreement_leaves_its_status() -> None:
    (link,) = links(agreement("vn-hue", "kh-kep", status="ended"), intention("vn-hue", "kh-kep", status="planned"))
    assert (link.status, link.intention) == ("ended", False)


def test_the_latest_signing_and_the_longest_validity_count() -> None:
    (link,) = links(
        agreement("vn-hue", "kh-kep", signed="2021", valid_from="2021", valid_to="2023", paragraph=1),
        agreement("vn-hue", "kh-kep", signed="2010-05-01", valid_from="2010", valid_to="2030-06", paragraph=2),
        agreement("vn-hue", "kh-kep", signed="2021-03", paragraph=3),
    )
    assert (link.signed, link.valid_from, link.valid_to) == ("2021", "2010", "2030-06")


@given(data=datasets())
def test_links_are_ordered_by_id_each_pair_once(data: Dataset) -> None:
    found = [one.link_id for one in data.links_as_signed]
    assert found == sorted(set(found))
    assert all(one.link_id == f"{one.province_id}~{one.partner_id}" for one in data.links_as_signed)


@given(data=datasets())
def test_countries_are_never_partners_of_an_agreement(data: Dataset) -> None:
    assert all(one.intention or data.places[one.partner_id].kind != "country" for one in data.links_as_signed)


def test_localities_institutions_and_intentions_are_counted_apart() -> None:
    ties = [
        agreement("vn-hue", "kh-kep"),
        agreement("vn-kien-giang", "kh-kep"),
        agreement("vn-hue", "us-university"),
        intention("vn-hue", "us-hawaii"),
        intention("vn-hue", "kh"),
    ]
    data = dataset(PLACES, ties)
    seen = overview_of(data, data.links_as_signed)
    assert (seen.localities, seen.institutions, seen.agreements, seen.intentions) == (1, 1, 3, 2)
    assert (seen.provinces, seen.countries) == (2, 2)


def test_a_province_that_only_wishes_has_no_agreement_to_count() -> None:
    data = dataset(PLACES, [agreement("vn-hue", "kh-kep"), intention("vn-kien-giang", "kh")])
    assert overview_of(data, data.links_as_signed).provinces == 1


def test_a_province_lists_its_wishes_that_no_line_can_show() -> None:
    vague = intention("vn-hue", None, partner="localities of ASEAN", partner_vague=True)
    data = dataset(PLACES, [intention("vn-hue", "kh"), vague])
    assert unlinked(data, place_profile(data, BY_ID["vn-hue"], "signed")) == (vague,)


def test_a_profile_numbers_its_sources_in_the_order_of_mention() -> None:
    first, second = agreement("vn-hue", "kh-kep", source_id="z-1"), agreement("vn-hue", "kh-kep", source_id="a-2")
    data = dataset(PLACES, [first, second])
    profile = link_profile(data, data.links_as_signed[0])
    assert (profile.source_number(first), profile.source_number(second)) == (1, 2)


def test_agreements_are_told_oldest_first_and_undated_ones_last() -> None:
    dates = ("2020", None, "1999-12-31", "2020-01")
    ties = [agreement("vn-hue", "kh-kep", signed=date, paragraph=number) for number, date in enumerate(dates, 1)]
    data = dataset(PLACES, ties)
    told = link_profile(data, data.links_as_signed[0]).agreements
    assert [tie.signed for tie in told] == ["1999-12-31", "2020", "2020-01", None]


def test_a_present_unit_tells_what_its_former_provinces_signed() -> None:
    data = dataset(PLACES, [agreement("vn-kien-giang", "kh-kampot"), agreement("vn-an-giang", "kh-kep")])
    unit = BY_ID["vn-an-giang-2025"]
    assert len(place_profile(data, unit, "today").agreements) == 2
    assert len(links_of(data, unit, "today")) == 2
    assert links_of(data, unit, "signed") == ()
    assert len(links_of(data, BY_ID["kh-kampot"], "today")) == 1


def test_a_unit_is_followed_through_every_successor() -> None:
    line = {
        one.place_id: one
        for one in (place("vn-a", successor_id="vn-b"), place("vn-b", successor_id="vn-c"), place("vn-c"))
    }
    assert [present_unit(one, line) for one in line] == ["vn-c", "vn-c", "vn-c"]
    check_succession(line)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ((place("vn-a", successor_id="vn-b"), place("vn-b", successor_id="vn-a")), "leads back to"),
        ((place("vn-a", successor_id="vn-a"),), "leads back to vn-a"),
        ((place("vn-a", successor_id="vn-gone"),), "vn-gone is no known place"),
        ((place("vn-a", successor_id="vn-b"), place("vn-b", successor_id="vn-gone")), "vn-gone is no known place"),
    ],
)
def test_a_line_of_successors_that_leads_nowhere_is_refused(line: tuple[object, ...], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        check_succession({one.place_id: one for one in line})


def test_a_tie_that_a_later_article_reports_as_ended_has_ended() -> None:
    (link,) = links(
        agreement("vn-hue", "kh-kep", signed="2010", source_id="paper-en-2010"),
        agreement("vn-hue", "kh-kep", status="ended", source_id="paper-en-2020"),
    )
    assert link.status == "ended"
