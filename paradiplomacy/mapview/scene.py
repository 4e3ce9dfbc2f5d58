"""What the map draws: links and places as plain columns, ready for one compact file.

A scene holds *all* links of a dataset; a filter only says which of them show (:meth:`Scene.visible_bits`). So a scene
is built once, its file never changes, and the browser keeps it.
"""

import base64
import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.mapview.groups import FigureGroup
from paradiplomacy.mapview.spacing import bows_of, lanes_of, slots_of
from paradiplomacy.model.base import last_day
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.model.statement import INTENTION_STATUSES

Style = Literal["signed", "established", "intention", "ended"]
Role = Literal["province", "locality", "institution", "country"]

STYLES: tuple[Style, ...] = ("signed", "established", "intention", "ended")
ROLES: tuple[Role, ...] = ("province", "locality", "institution", "country")
"""Both in the order of their numbers in the scene file."""

MAX_SECTORS = 64
MAX_PLACES = 65_535
MAX_COUNTRIES = 255


class SceneError(ParadiplomacyError, ValueError):
    """Links that cannot be drawn: a place or sector is missing, or there are more than the scene file holds."""


@dataclass(frozen=True, kw_only=True)
class SceneLink:
    """One line.

    Attributes:
        province: index of its place in the scene.
        partner: index of its place in the scene.
        country: index of the partner's country in the scene.
        sector_mask: bit k is set where the link has the k-th sector of the scene.
        agreements: how many reports support it, at least 1; the line's width.
        bow: sideways bend as a share of the line's length, to the right seen from the province; 0 for the great
            circle (see :mod:`paradiplomacy.mapview.spacing`).
        lane: sideways shift on screen, in half lanes; 0 where no other line has the same two points.
    """

    link_id: str
    province: int
    partner: int
    country: int
    sector_mask: int
    style: Style
    agreements: int
    bow: float = 0.0
    lane: int = 0


@dataclass(frozen=True, kw_only=True)
class ScenePlace:
    """One marker; ``slot`` counts the places before it that stand at the same point."""

    place: Place
    role: Role
    links: int
    slot: int = 0


@dataclass(frozen=True, kw_only=True)
class SceneGroup:
    """A bracket over partners that share a figure.

    Attributes:
        province: index of its place in the scene.
        partners: indexes of their places; each is in the scene, with a link or without.
        labels: language -> lines of text.
    """

    province: int
    partners: tuple[int, ...]
    labels: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class Scene:
    """All that can be drawn, ordered: links by id, places by id, countries by how many links they have."""

    links: tuple[SceneLink, ...]
    places: tuple[ScenePlace, ...]
    sectors: tuple[Sector, ...]
    countries: tuple[str, ...]
    country_names: Mapping[str, Mapping[str, str]]
    groups: tuple[SceneGroup, ...] = ()

    @cached_property
    def _position(self) -> dict[str, int]:
        return {link.link_id: index for index, link in enumerate(self.links)}

    def visible_bits(self, link_ids: Iterable[str]) -> str:
        """Return which links show: ``all``, or base64 of a bit set (bit k of byte k // 8 is link k, lowest first).

        Ids that are not in the scene are left out.
        """
        positions = {self._position[link_id] for link_id in link_ids if link_id in self._position}
        return "all" if len(positions) == len(self.links) else self._bits(positions)

    def restyled_bits(self, links: Iterable[Link], *, as_of: dt.date) -> dict[Style, str]:
        """Return style -> bits of those links that are drawn otherwise on a day than the scene has them.

        Args:
            links: as they are known on that day; those that the scene lacks are left out.
            as_of: as in :func:`build_scene`.
        """
        changed: dict[Style, set[int]] = {}
        for link in links:
            position = self._position.get(link.link_id)
            style = style_of(link, as_of=as_of)
            if position is not None and self.links[position].style != style:
                changed.setdefault(style, set()).add(position)
        return {style: self._bits(positions) for style, positions in sorted(changed.items())}

    def _bits(self, positions: Iterable[int]) -> str:
        bits = bytearray((len(self.links) + 7) // 8)
        for position in positions:
            bits[position // 8] |= 1 << position % 8
        return base64.b64encode(bits).decode("ascii")


def build_scene(
    links: Sequence[Link],
    places: Mapping[str, Place],
    sectors: Sequence[Sector],
    *,
    country_names: Mapping[str, Mapping[str, str]],
    agreement_counts: Mapping[str, int] | None = None,
    as_of: dt.date | None = None,
    groups: Sequence[FigureGroup] = (),
) -> Scene:
    """Build the scene of a dataset.

    Args:
        links: in any order; the scene has them by id.
        places: place id -> place, at least those that the links name.
        sectors: the codelist; bit k of a sector mask is its k-th entry.
        country_names: country code -> language -> name.
        agreement_counts: link id -> number of agreements that support it; None counts the link's sources.
        as_of: day on which agreements whose end has passed are drawn as ended; None leaves them as reported.
        groups: partners that share a figure.

    Raises:
        SceneError: A link or group names a place or sector that is not given, two links have one id, or there are
            too many sectors (64), places (65,535) or countries (255).
    """
    ordered = sorted(links, key=lambda link: link.link_id)
    _check(ordered, places, sectors)
    used = _used_places(ordered, places, groups)
    countries = _countries_by_links(ordered, places)
    place_index = {place_id: index for index, place_id in enumerate(used)}
    country_index = {code: index for index, code in enumerate(countries)}
    bit = {sector.code: 1 << index for index, sector in enumerate(sectors)}
    ends = [(places[link.province_id], places[link.partner_id]) for link in ordered]
    bows = bows_of(ends)
    lanes = lanes_of(ends, bows)
    scene_links = tuple(
        SceneLink(
            link_id=link.link_id,
            province=place_index[link.province_id],
            partner=place_index[link.partner_id],
            country=country_index[places[link.partner_id].country],
            sector_mask=sum(bit[code] for code in set(link.sectors)),
            style=style_of(link, as_of=as_of),
            agreements=max(1, (agreement_counts or {}).get(link.link_id, len(link.source_ids))),
            bow=bow,
            lane=lane,
        )
        for link, bow, lane in zip(ordered, bows, lanes, strict=True)
    )
    scene = Scene(
        links=scene_links,
        places=_scene_places(ordered, [places[place_id] for place_id in used]),
        sectors=tuple(sectors),
        countries=countries,
        country_names={code: country_names.get(code, {"en": code}) for code in countries},
        groups=tuple(
            SceneGroup(
                province=place_index[group.province_id],
                partners=tuple(place_index[place_id] for place_id in group.partner_ids),
                labels=group.labels,
            )
            for group in groups
        ),
    )
    _check_size(scene)
    return scene


def style_of(link: Link, *, as_of: dt.date | None = None) -> Style:
    """Return how a link is drawn; ``as_of`` as in :func:`build_scene`."""
    if link.intention or link.status in INTENTION_STATUSES:
        return "intention"
    if link.status == "ended" or (as_of and link.valid_to and last_day(link.valid_to) < as_of):
        return "ended"
    return "established" if link.status == "established" else "signed"


def role_of(place: Place, *, is_province: bool) -> Role:
    """Return which marker a place gets; ``is_province`` where it is the Vietnamese side of a link."""
    if is_province:
        return "province"
    if place.is_institution:
        return "institution"
    return "country" if place.kind == "country" else "locality"


def _used_places(links: Sequence[Link], places: Mapping[str, Place], groups: Sequence[FigureGroup]) -> list[str]:
    linked = {place_id for link in links for place_id in (link.province_id, link.partner_id)}
    grouped = {place_id for group in groups for place_id in (group.province_id, *group.partner_ids)}
    if unknown := sorted(grouped - set(places)):
        raise SceneError(f"figure for several partners: place {unknown[0]} is not among the places; add it")
    return sorted(linked | grouped)


def _scene_places(links: Sequence[Link], used: Sequence[Place]) -> tuple[ScenePlace, ...]:
    counts = Counter(place_id for link in links for place_id in (link.province_id, link.partner_id))
    provinces = {link.province_id for link in links}
    roles = [role_of(place, is_province=place.place_id in provinces) for place in used]
    slots = slots_of(used, [ROLES.index(role) for role in roles])
    return tuple(
        ScenePlace(place=place, role=role, links=counts[place.place_id], slot=slot)
        for place, role, slot in zip(used, roles, slots, strict=True)
    )


def _countries_by_links(links: Sequence[Link], places: Mapping[str, Place]) -> tuple[str, ...]:
    counts = Counter(places[link.partner_id].country for link in links)
    return tuple(sorted(counts, key=lambda code: (-counts[code], code)))


def _check(links: Sequence[Link], places: Mapping[str, Place], sectors: Sequence[Sector]) -> None:
    codes = {sector.code for sector in sectors}
    seen: set[str] = set()
    for link in links:
        if link.link_id in seen or link.link_id != link_id_of(link.province_id, link.partner_id):
            raise SceneError(f"link {link.link_id}: the id is used twice or is not province~partner; correct it")
        seen.add(link.link_id)
        for place_id in (link.province_id, link.partner_id):
            if place_id not in places:
                raise SceneError(f"link {link.link_id}: place {place_id} is not among the places; add it")
        if unknown := sorted(set(link.sectors) - codes):
            raise SceneError(f"link {link.link_id}: sector {unknown[0]} is not in the codelist; add it")


def _check_size(scene: Scene) -> None:
    for what, count, limit in (
        ("sectors", len(scene.sectors), MAX_SECTORS),
        ("places", len(scene.places), MAX_PLACES),
        ("countries", len(scene.countries), MAX_COUNTRIES),
    ):
        if count > limit:
            raise SceneError(f"scene: {count} {what}; the scene file holds {limit}, split the dataset")
