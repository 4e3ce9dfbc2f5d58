"""What must hold of the dataset that ships, however much is in it."""

import pytest
from sample_data import ROOT

from paradiplomacy.linking import partner_ids
from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Agreement, Intention
from paradiplomacy.store import Dataset, load_dataset
from paradiplomacy.succession import present_unit


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return load_dataset(ROOT / "data")


def ties_of(data: Dataset, links: tuple[Link, ...]) -> list[str]:
    """The ids of the ties behind links, as often as a link has them."""
    return sorted(
        one.statement_id for link in links for one in data.statements_of(link) if isinstance(one, Agreement | Intention)
    )


def test_nearly_every_former_province_has_a_link(shipped: Dataset) -> None:
    assert len(provinces_of(shipped, shipped.links_as_signed)) >= 62


def test_today_there_are_no_more_than_34_provinces(shipped: Dataset) -> None:
    provinces = provinces_of(shipped, shipped.links_as_today)
    assert len(provinces) <= 34
    assert all(shipped.places[province_id].valid_to is None for province_id in provinces)


def provinces_of(data: Dataset, links: tuple[Link, ...]) -> set[str]:
    """The provinces of links, without the older units that were divided before there were 63."""
    return {link.province_id for link in links} - {"vn-ha-nam-ninh", "vn-ha-son-binh", "vn-nghia-binh"}


def test_links_as_of_today_hold_the_same_ties_and_none_twice(shipped: Dataset) -> None:
    assert ties_of(shipped, shipped.links_as_today) == ties_of(shipped, shipped.links_as_signed)
    pairs = [(present_unit(link.province_id, shipped.places), link.partner_id) for link in shipped.links_as_signed]
    assert len(shipped.links_as_today) == len(set(pairs))


def test_every_vietnamese_side_is_found(shipped: Dataset) -> None:
    assert [one.province for one in shipped.statements.values() if one.province_id is None] == []


def test_hardly_a_named_partner_is_not_found_and_all_such_are_listed(shipped: Dataset) -> None:
    named = [one for one in shipped.statements.values() if getattr(one, "partner", None) and not one.partner_vague]
    lost = [one for one in named if not partner_ids(one)]
    assert len(lost) <= 0.01 * len(named)
    listed = {issue.value for issue in shipped.issues if issue.field.endswith(".partner")}
    assert {str(one.partner)[:80] for one in lost} <= listed


def test_97_of_100_printed_sector_phrases_have_a_code_and_the_others_are_listed(shipped: Dataset) -> None:
    printed = sum(
        len(one.sectors_as_printed) for one in shipped.statements.values() if isinstance(one, Agreement | Intention)
    )
    uncoded = [issue for issue in shipped.issues if issue.field.endswith(".sectors_as_printed")]
    assert len(uncoded) <= 0.03 * printed


def test_nothing_curated_is_refused(shipped: Dataset) -> None:
    assert [str(issue) for issue in shipped.issues if issue.severity == "error"] == []


def test_an_agreement_never_leads_to_a_whole_country(shipped: Dataset) -> None:
    leads = [link.link_id for link in shipped.links_as_signed if shipped.places[link.partner_id].kind == "country"]
    assert [link_id for link_id in leads if not shipped.link_by_id[link_id].intention] == []


def test_partners_lie_abroad(shipped: Dataset) -> None:
    assert {
        link.link_id for link in shipped.links_as_signed if shipped.places[link.partner_id].country == "VN"
    } == set()
