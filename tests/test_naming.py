"""A name that several places bear says which one is meant."""

from sample_data import PLACES, agreement, dataset

from paradiplomacy.model.place import Place
from paradiplomacy.naming import shown_name


def _place(place_id: str, name: str, **fields: object) -> Place:
    values = {"kind": "province", "country": "VN", "lat": 10, "lon": 105, "precision": "town", "names": {"en": name}}
    return Place.model_validate({**values, "place_id": place_id, **fields})


def _data(*places: Place) -> object:
    return dataset([*PLACES, *places], [agreement("vn-hue", "kh-kep")])


def test_a_name_of_its_own_stands_alone() -> None:
    assert shown_name(_data(), "kh-kep", "en") == "Kep"


def test_units_of_one_name_say_their_years_but_not_among_those_of_today() -> None:
    old = _place("vn-bac-x", "Bac X", valid_to="2025-06-30", successor_id="vn-bac-x-2025")
    new = _place("vn-bac-x-2025", "Bac X", valid_from="2025-07-01")
    data = _data(old, new)
    assert shown_name(data, "vn-bac-x", "en") == "Bac X (\N{EN DASH}2025)"
    assert shown_name(data, "vn-bac-x-2025", "en") == "Bac X (2025\N{EN DASH})"
    assert shown_name(data, "vn-bac-x-2025", "en", units="today") == "Bac X"
    assert shown_name(data, "vn-bac-x", "en", units="today") == "Bac X (\N{EN DASH}2025)"


def test_places_of_one_name_say_their_kind() -> None:
    data = _data(
        _place("mz-maputo", "Maputo", country="MZ", kind="city"), _place("mz-maputo-province", "Maputo", country="MZ")
    )
    assert {shown_name(data, one, "en") for one in ("mz-maputo", "mz-maputo-province")} == {
        "Maputo (city)",
        "Maputo (province)",
    }
    assert shown_name(data, "mz-maputo", "fr") == "Maputo (ville)"


def test_one_name_in_two_countries_needs_no_mark() -> None:
    data = _data(_place("la-x", "X", country="LA"), _place("kh-x", "X", country="KH"))
    assert shown_name(data, "la-x", "en") == "X"
