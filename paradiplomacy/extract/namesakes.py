"""Decides which of several bearers a bare name means, by what else the article says."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace

from paradiplomacy.extract.datelines import MARGIN
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.geocode.kinds import TOWNS
from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.place import Place

_NAMED_AFTER_CITIES = frozenset({"IT", "ES"})
"""Countries whose provinces are called by the names of their chief cities, which a bare name means first."""

_BODY = 3
"""Paragraphs that tell what the headline is about."""


def agreeing(found: Sequence[list[Mention]], resolver: Resolver) -> list[list[Mention]]:
    """Let a bare name mean the place that the same name means beside its generic word before, or below a headline.

    Likewise the place that is called by a longer name first: "Dali Bai Autonomous Prefecture", then "Dali".
    """
    told = {
        (fold(m.text), m.country): m
        for mentions in reversed(found)
        for m in sorted(mentions, key=lambda m: (not m.is_scene, -m.start))  # who takes part is told last, and kept
        if m.role == "locality" and m.kind and m.place_id
    }

    bare = [m for mentions in found[1:] for m in mentions if _is_bare(m)]
    first = {(fold(m.text), m.country): m for m in reversed(bare)}
    by_place = {m.place_id: m for m in reversed(told.values())}  # of one place, the name told first

    long = {m.place_id: m for mentions in found for m in mentions if m.role == "locality" and " " in m.text}

    def longer(mention: Mention) -> Mention | None:
        if mention.role != "locality" or mention.kind or mention.place_id in by_place:
            return None
        begins = f"{fold(mention.text)} "
        named = {place for place, told in long.items() if fold(told.text).startswith(begins)}
        bearers = (by_place.keys() | named) & set(resolver.bearers(squeeze(fold(mention.text))))
        place = bearers.pop() if len(bearers) == 1 else None
        return (by_place.get(place) or long.get(place)) if place else None

    def agreed(mention: Mention) -> Mention:
        clear = told.get((fold(mention.text), mention.country)) or longer(mention)
        if mention.role != "locality" or mention.kind or clear is None or 1 < mention.paragraph < clear.paragraph:
            return mention
        if clear.is_scene and not mention.is_scene and mention.paragraph == 1 and clear.paragraph > _BODY:
            return mention  # "Dong Thap and Prey Veng", and far below "a bus to the town of Prey Veng"
        if clear.is_scene and mention.paragraph == clear.paragraph and mention.start < clear.start:
            return mention  # "They came from Phongsaly. A bus to Phongsaly town ..."
        alone = first.get((fold(mention.text), mention.country))
        if alone and clear.kind in TOWNS and _at(alone) < _at(clear) and _is_region(alone, resolver):
            return mention  # "Attapeu signed. ... It is 110 km from Attapeu town. ... With Attapeu, ..."
        return replace(mention, place_id=clear.place_id, kind=clear.kind, resolution=clear.resolution)

    return [[agreed(mention) for mention in mentions] for mentions in found]


def _is_bare(mention: Mention) -> bool:
    """Whether a name stands without its generic word, and not as the place of a dateline."""
    return mention.role == "locality" and not mention.kind and not (mention.is_scene and mention.start < MARGIN)


def _at(mention: Mention) -> tuple[int, int]:
    """Return where in the text a name stands."""
    return mention.paragraph, mention.start


def _is_region(mention: Mention, resolver: Resolver) -> bool:
    """Whether a name means a region, as long as no other word decides."""
    place = resolver.place(mention.place_id) if mention.place_id else None
    return place is not None and place.kind not in TOWNS


def told_apart(found: Sequence[list[Mention]], resolver: Resolver) -> list[list[Mention]]:
    """Return mentions with bare names decided: cities pair with cities, provinces with provinces.

    "Oran" is the city where Ho Chi Minh City is the only Vietnamese side of the paragraph, or of the article where the
    paragraph names none, and the province where An Giang is one. A capital that is a division of its own (Vientiane)
    is meant by either. A name stays open where its bearers are not a region and a city of one country, or where no
    Vietnamese side is named. What is decided is kept as the kind of the place, so that a record drafted from it means
    the same place.
    """
    everywhere = _sides(itertools.chain.from_iterable(found), resolver)
    here = [_sides((m for m in mentions if not m.is_scene), resolver) or everywhere for mentions in found]

    def decided(mention: Mention, sides: set[bool]) -> Mention:
        resolution = mention.resolution
        if mention.role != "locality" or mention.kind or resolution is None:
            return mention
        if resolution.place:
            capital = _capital(resolution) if sides == {True} else None
            return replace(mention, place_id=capital.place_id, kind=capital.kind) if capital else mention
        meant = resolver.place(mention.place_id) if mention.place_id else None
        if meant is None and sides:
            bearers = [candidate.place for candidate in resolution.candidates[:2]]
            meant = _meant(bearers, are_cities=sides == {True})
        return replace(mention, place_id=meant.place_id, kind=meant.kind) if meant else mention

    return [[decided(mention, sides) for mention in mentions] for mentions, sides in zip(found, here, strict=True)]


def _sides(mentions: Iterable[Mention], resolver: Resolver) -> set[bool]:
    """Return of the Vietnamese sides named whether they are cities under the central government."""
    own = (resolver.place(m.place_id or "") for m in mentions if m.role == "province")
    return {place.kind == "municipality" for place in own if place}


def _capital(resolution: Resolution) -> Place | None:
    """Return the city beside the region of its name: for Hanoi, "Viêng Chăn" is the capital, "Livorno" the port."""
    first, *others = (candidate.place for candidate in resolution.candidates[:2])
    kinds = TOWNS if first.country in _NAMED_AFTER_CITIES else {"municipality"}
    return next((p for p in others if p.kind in kinds and p.country == first.country), None)


def _meant(bearers: Sequence[Place], *, are_cities: bool) -> Place | None:
    if len(bearers) != 2 or bearers[0].country != bearers[1].country:
        return None
    towns = [place for place in bearers if place.kind in TOWNS]
    regions = [place for place in bearers if place.kind not in TOWNS]
    if not towns or not regions:
        return None
    return towns[0] if are_cities or towns[0].kind == "municipality" else regions[0]
