"""Places of one name, as a former unit and the present one that bears it: the map tells them apart."""

from sample_data import PLACES, agreement, dataset

from paradiplomacy.mapview.from_dataset import scene_of
from paradiplomacy.web.served import today

FORMER, PRESENT = "vn-an-giang", "vn-an-giang-2025"


def test_of_two_places_with_one_name_the_one_of_fewer_links_says_which_it_is():
    pairs = [(FORMER, "kh-kep"), (FORMER, "kh-kampot"), (PRESENT, "kh-kep")]
    data = dataset(PLACES, [agreement(*pair) for pair in pairs])
    drawn = {one.place.place_id: one.place for one in scene_of(data, "signed", day=today()).places}
    for language in ("en", "vi", "fr"):
        names = {place_id: place.name(language) for place_id, place in drawn.items()}
        assert names[FORMER] == "An Giang"
        assert names[PRESENT] == "An Giang (2025\N{EN DASH})"
        assert len(set(names.values())) == len(names)


def test_a_name_that_only_one_drawn_place_bears_stays_as_it_is():
    data = dataset(PLACES, [agreement(FORMER, "kh-kep")])
    (province,) = (one.place for one in scene_of(data, "signed", day=today()).places if one.place.place_id == FORMER)
    assert province == data.places[FORMER]
