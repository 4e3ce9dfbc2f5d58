"""Names as they are shown: a place whose name another one bears says what tells it apart."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from paradiplomacy import wording
from paradiplomacy.model.place import Place
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Units


def shown_name(dataset: Dataset, place_id: str, language: str, *, units: Units = "signed") -> str:
    """Return the name of a place in a language.

    Where several places of a country bear it, a unit says from when to when it stood ("An Giang (2025\N{EN DASH})"),
    and other places say their kind. Among provinces of today a present unit needs no years.
    """
    place = dataset.places[place_id]
    if units == "today" and place.valid_from and not place.valid_to:
        return place.name(language)
    return _distinct(dataset, language).get(place_id) or place.name(language)


@lru_cache(maxsize=8)
def _distinct(dataset: Dataset, language: str) -> Mapping[str, str]:
    """Return id -> name of the places that share theirs."""
    bearers = Counter((place.country, place.name(language)) for place in dataset.places.values())
    return MappingProxyType(
        {
            place.place_id: f"{place.name(language)} ({_mark(place, language)})"
            for place in dataset.places.values()
            if bearers[place.country, place.name(language)] > 1
        }
    )


def _mark(place: Place, language: str) -> str:
    start, end = ((date or "")[:4] for date in (place.valid_from, place.valid_to))
    return f"{start}\N{EN DASH}{end}" if start or end else wording.kind_label(place, language).lower()
