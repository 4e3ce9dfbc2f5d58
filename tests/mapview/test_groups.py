import pytest

from paradiplomacy.mapview.from_dataset import scene_of
from paradiplomacy.mapview.groups import figure_groups
from paradiplomacy.web.served import today

PARTNERS = ("kh-kampot", "kh-kep", "kh-koh-kong", "kh-phnom-penh", "kh-preah-sihanouk")


@pytest.fixture(scope="module")
def kien_giang(atlas):
    [group] = [group for group in figure_groups(atlas, "signed") if group.province_id == "vn-kien-giang"]
    return group


def test_figures_for_the_same_partners_make_one_group(kien_giang):
    assert kien_giang.partner_ids == PARTNERS


def test_the_label_says_how_many_partners_and_each_figure_in_the_words_of_the_panel(kien_giang):
    heading, *figures = kien_giang.labels["en"]
    assert heading == "5 partners together"
    assert len(figures) == 3
    assert any("USD 414 million" in figure and "Total trade" in figure for figure in figures)
    assert kien_giang.labels["vi"][0] != heading
    assert {len(lines) for lines in kien_giang.labels.values()} == {4}


def test_no_group_has_fewer_than_two_partners(atlas):
    assert all(len(set(group.partner_ids)) > 1 for group in figure_groups(atlas, "signed"))


def test_in_units_of_today_a_group_belongs_to_the_successor(atlas):
    successor = atlas.places["vn-kien-giang"].successor_id
    assert (successor, PARTNERS) in {(group.province_id, group.partner_ids) for group in figure_groups(atlas, "today")}


def test_every_partner_of_a_group_is_in_the_scene_with_a_link_or_without(atlas):
    scene = scene_of(atlas, "signed", day=today())
    ids = [entry.place.place_id for entry in scene.places]
    for group in scene.groups:
        assert ids[group.province].startswith("vn-")
        assert all(0 <= partner < len(ids) for partner in group.partners)
    [group] = [group for group in scene.groups if ids[group.province] == "vn-kien-giang"]
    assert tuple(ids[partner] for partner in group.partners) == PARTNERS


def test_a_scene_of_some_links_has_only_the_groups_of_their_provinces(atlas):
    links = [link for link in atlas.links("signed") if link.province_id != "vn-kien-giang"]
    scene = scene_of(atlas, "signed", day=today(), links=links)
    assert len(scene.links) == len(links)
    assert "vn-kien-giang" not in {scene.places[group.province].place.place_id for group in scene.groups}
