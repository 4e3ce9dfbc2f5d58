"""Decides by its head whether a bare name means a region or a city in it: governors head the one, mayors the other."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import plain
from paradiplomacy.geocode.kinds import TOWNS
from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.place import Place

_REGION_BEFORE = re.compile(
    r"\bgovernors? of (?:the )?$|\bgouverneure?s? d(?:e |u |e la |e l'|')$"
    r"|\bassemblée (?:préfectorale|provinciale) de $|(?:tỉnh trưởng|thống đốc)(?: tỉnh)? $"
)
"""Before the name of a region: its head, its assembly."""
_REGION_BEHIND = re.compile(
    r"(?:'s)? (?:(?:vice|deputy|lieutenant)[ -])?governor\b|(?:'s)? (?:prefectural|provincial)\b"
)
_CITY_BEFORE = re.compile(
    r"\b(?:lord )?mayors? of (?:the )?$|\b(?:maires?|mairie|bourgmestre) d(?:e |u |e la |')$|thị trưởng $"
)
_CITY_BEHIND = re.compile(r"(?:'s)? (?:(?:vice|deputy|lord)[ -])?mayor\b|(?:'s)? city (?:hall|council)\b")
_NATIONS = {"japanese": "JP", "chinese": "CN", "korean": "KR", "cambodian": "KH", "thai": "TH", "japonaise": "JP"}
_CALLED = re.compile(
    rf"\bthe (?:south )?(?P<of>{'|'.join(_NATIONS)}) (?:province|prefecture|region)\b"
    r"|\bthe prefecture\b(?! of| in)|\bla préfecture\b(?! (?:de|du)\b| d')"
)
"""A side called a region: of Japan, where no adjective says of whom."""
_REACH = 40
"""Characters before a name in which its head may stand."""


def by_heads(found: Sequence[list[Mention]], paragraphs: Sequence[str], resolver: Resolver) -> list[list[Mention]]:
    """Return mentions with bare names that a region and a city share decided by who heads the place in the article.

    What the same name is called by its generic word elsewhere, and a name with heads of both, is left alone.
    """
    lows = [plain(text) for text in paragraphs]
    levels: dict[tuple[str, str | None], set[bool]] = {}
    for mentions, low in zip(found, lows, strict=True):
        for mention in mentions:
            is_city = _headed_as_city(mention, low) if mention.role == "locality" else None
            if is_city is not None:
                levels.setdefault(_name_of(mention), set()).add(is_city)

    regions = {country for low in lows for country in _called_regions(low)}
    names: dict[str | None, set[str]] = {}
    for mention in itertools.chain.from_iterable(found):
        is_side = mention.country in regions and mention.role == "locality" and not mention.is_scene
        if is_side and _bearer(mention, resolver, is_city=False):
            names.setdefault(mention.country, set()).add(fold(mention.text))

    def decided(mention: Mention) -> Mention:
        is_meant = mention.country in regions and names.get(mention.country) == {fold(mention.text)}
        told = levels.get(_name_of(mention)) or ({False} if is_meant else set())
        if mention.role != "locality" or mention.kind or len(told) != 1:
            return mention
        place = _bearer(mention, resolver, is_city=told == {True})
        return replace(mention, place_id=place.place_id, kind=place.kind) if place else mention

    return [[decided(mention) for mention in mentions] for mentions in found] if levels or regions else list(found)


def _name_of(mention: Mention) -> tuple[str, str | None]:
    return fold(mention.text), mention.country


def _called_regions(low: str) -> Iterator[str]:
    """Yield the countries of which a text calls a side a region: "the Japanese prefecture", "the Korean province"."""
    for match in _CALLED.finditer(low):
        yield _NATIONS.get(match["of"] or "", "JP")


def _headed_as_city(mention: Mention, low: str) -> bool | None:
    """Return whether the head of a place beside its name is a mayor, or False for a governor; None for neither."""
    left = max(0, mention.start - _REACH)
    if _REGION_BEFORE.search(low, left, mention.start) or _REGION_BEHIND.match(low, mention.end):
        return False
    is_city = _CITY_BEFORE.search(low, left, mention.start) or _CITY_BEHIND.match(low, mention.end)
    return True if is_city else None


def _bearer(mention: Mention, resolver: Resolver, *, is_city: bool) -> Place | None:
    """Return the one city, or the one region, of a name in its country; None where it is not shared, or by more."""
    places: Iterable[Place | None] = (resolver.place(one) for one in resolver.bearers(squeeze(fold(mention.text))))
    there = [place for place in places if place and place.country == mention.country]
    cities = [place for place in there if place.kind in TOWNS]
    regions = [p for p in there if p not in cities and resolver.division_of(p.place_id) is None]
    if any(resolver.division_of(city.place_id) is None for city in cities):
        return None  # governors head Vientiane and Moscow too
    meant = cities if is_city else regions
    return meant[0] if cities and regions and len(meant) == 1 else None
