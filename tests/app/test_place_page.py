"""The places page: profiles of provinces, partners and countries, and the directory that leads to them."""

import datetime as dt
import json
import re
from collections.abc import Callable

import pytest
from reading import LICENCE, addresses, assert_well, is_own, text_of
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, source
from streamlit.testing.v1 import AppTest

from paradiplomacy.mapview.from_dataset import scene_of
from paradiplomacy.store import Dataset
from paradiplomacy.web.served import today

Visit = Callable[..., AppTest]


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_a_province_has_its_partners_sectors_figures_and_sources(visit: Visit, atlas: Dataset, language: str) -> None:
    app = visit(page="place", place="vn-kien-giang", lang=language)
    assert_well(app)
    text = text_of(app)
    for link in atlas.links("signed"):
        if link.province_id == "vn-kien-giang":
            assert atlas.places[link.partner_id].name(language) in text
    assert {source.url for source in atlas.sources.values() if source.source_id in _sources(atlas)} <= addresses(app)
    assert "256" in text


def _sources(atlas: Dataset) -> set[str]:
    return {one.source_id for one in atlas.statements_about("vn-kien-giang", "signed")}


def test_a_partner_leads_to_its_provinces_and_its_country(visit: Visit) -> None:
    app = visit(page="place", place="kh-kampot")
    assert_well(app)
    assert "./place?place=vn-kien-giang" in addresses(app)
    assert "./place?country=KH" in addresses(app)


def test_a_country_lists_its_localities_with_their_provinces(visit: Visit, atlas: Dataset) -> None:
    app = visit(page="place", country="KH")
    assert_well(app)
    text = text_of(app)
    own = [link for link in atlas.links("signed") if atlas.places[link.partner_id].country == "KH"]
    assert own
    assert all(atlas.places[link.partner_id].name("en") in text for link in own)


def test_a_country_that_a_province_hopes_for_has_the_profile_of_the_country(visit: Visit, atlas: Dataset) -> None:
    (wish, *_) = [link for link in atlas.links("signed") if atlas.places[link.partner_id].kind == "country"]
    country = atlas.places[wish.partner_id].country
    hoped_for = visit(page="place", place=wish.partner_id)
    assert_well(hoped_for)
    whole = visit(page="place", country=country)
    assert [one.value for one in hoped_for.metric] == [one.value for one in whole.metric] != []
    assert atlas.places[wish.province_id].name("en") in text_of(hoped_for)


def test_without_a_place_it_lists_all(visit: Visit, atlas: Dataset) -> None:
    app = visit(page="place")
    assert_well(app)
    provinces = {link.province_id for link in atlas.links("signed")}
    assert len(app.dataframe[0].value) == len(provinces)


def test_pairs_that_filters_hide_are_counted_and_can_be_shown(visit: Visit) -> None:
    app = visit(page="place", place="vn-kien-giang", country="FR")
    assert_well(app)
    assert "The filters hide" in text_of(app)
    app.button(key="clear_profile").click().run()
    assert "The filters hide" not in text_of(app)


def test_filters_that_leave_nothing_are_told(visit: Visit) -> None:
    app = visit(page="place", q="nothing has this word")
    assert_well(app)
    assert "No link passes all filters" in text_of(app)


def test_an_agreement_that_ends_within_a_year_is_marked(visit: Visit, show_data: Callable[[Dataset], None]) -> None:
    soon = str(dt.date.today() + dt.timedelta(days=30))
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep", signed="2020-05-01", valid_to=soon)]))
    app = visit(page="place", place="vn-hue")
    assert_well(app)
    assert "within a year" in text_of(app)


@pytest.mark.parametrize("parameter", ["place", "country", "units", "year", "source"])
def test_a_hostile_value_in_its_address_is_told(visit: Visit, parameter: str) -> None:
    app = visit(page="place", **{parameter: "<img src=x onerror=alert(1)>"})
    assert_well(app)
    assert app.warning


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_are_shown_as_text(visit: Visit, show_data: Callable[[Dataset], None], name: str) -> None:
    places = [one.model_copy(update={"names": {"en": name}}) if one.place_id == "kh-kep" else one for one in PLACES]
    article = source("paper-en-1", title=name, publisher=name)
    show_data(dataset(places, [agreement("vn-hue", "kh-kep")], sources=[article]))
    app = visit(page="place", place="kh-kep")
    assert_well(app)
    assert {one for one in addresses(app) if not is_own(one)} <= {LICENCE, article.url}


def test_its_small_map_shows_its_own_links_in_the_reader_s_language(visit: Visit, atlas: Dataset) -> None:
    app = visit(page="place", place="vn-kien-giang", lang="vi")
    (frame,) = (json.loads(found.proto.json_args) for found in app.get("component_instance"))
    assert '"compact":true' in frame["script"]
    (message,) = re.findall(r"AtlasMap\.update\((.*)\);", frame["feature_group"])
    state = json.loads(message)
    drawn = scene_of(atlas, "signed", day=today())
    own = [link.link_id for link in atlas.links("signed") if "vn-kien-giang" in (link.province_id, link.partner_id)]
    assert 0 < len(own) < len(atlas.links_as_signed)
    assert state["visible"] == drawn.visible_bits(own)
    assert (state["lang"], state["selected"]) == ("vi", None)
