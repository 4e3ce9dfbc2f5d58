"""Provinces through time: which present unit a former province became part of."""

from collections.abc import Mapping

from paradiplomacy.model.place import Place


def present_unit(place_id: str, places: Mapping[str, Place]) -> str:
    """Return the id of the unit that a place is part of today: its own where nothing succeeded it."""
    while successor := places[place_id].successor_id:
        place_id = successor
    return place_id


def check_succession(places: Mapping[str, Place]) -> None:
    """Make sure that every line of successors ends.

    Raises:
        ValueError: A successor is missing, or a unit succeeds itself over any number of steps.
    """
    for place in places.values():
        seen, place_id = {place.place_id}, place.successor_id
        while place_id:
            if place_id in seen:
                raise ValueError(f"{place.place_id}: its line of successors leads back to {place_id}")
            if place_id not in places:
                raise ValueError(f"{place.place_id}: its successor {place_id} is no known place")
            seen.add(place_id)
            place_id = places[place_id].successor_id
