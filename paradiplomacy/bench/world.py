"""A made-up world of twinnings between real towns: the same table of pairs for the same number, every time.

Its first pair is the probe: both its towns lie in the south, every other town in the north. A great circle between two
northern points stays north, so nothing else can lie under a click on the middle of the probe's line.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import sqrt
from pathlib import Path
from random import Random

from paradiplomacy.geocode.rows import Gazetteer
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.place import Place
from paradiplomacy.pairs.table import REQUIRED

PROBE = ("au-perth", "mg-antananarivo")
_SEED = 20261122
_TOWN, _LEAST_INHABITANTS, _SOUTHERNMOST = 2, 200_000, 1.0
_FEWEST_PLACES, _LINKS_A_PLACE = 40, 16
_STATUSES = {"signed": 60, "established": 24, "ended": 8, "planned": 5, "sought": 3}
_SECTOR_CHOICES = (1, 1, 2, 2, 3)
_NEARLY_OPPOSITE_DEG = 4.0


@dataclass(frozen=True, slots=True)
class Twinning:
    """One line between two places."""

    start: Place
    end: Place
    sectors: tuple[str, ...]
    status: str
    signed: int


def made_up_world(links: int, *, gazetteer: Gazetteer, sectors: Sequence[Sector]) -> tuple[Twinning, ...]:
    """Return so many twinnings between towns, the probe first.

    Args:
        links: at least 1.
        gazetteer: where the towns come from.
        sectors: the codelist whose codes the twinnings have.
    """
    chance = Random(_SEED)  # noqa: S311 -- figures to measure with, not secrets
    towns, weights = _towns(gazetteer, count=max(_FEWEST_PLACES, links // _LINKS_A_PLACE), chance=chance)
    cumulated = list(accumulate(weights))
    codes = [sector.code for sector in sectors]
    taken: set[frozenset[str]] = set()
    found = [Twinning(_place(gazetteer, PROBE[0]), _place(gazetteer, PROBE[1]), tuple(codes[:1]), "signed", 2020)]
    while len(found) < links:
        start, end = chance.choices(towns, cum_weights=cumulated, k=2)
        pair = frozenset((start.place_id, end.place_id))
        if len(pair) < 2 or pair in taken or _nearly_opposite(start, end):
            continue
        taken.add(pair)
        chosen = chance.sample(codes, chance.choice(_SECTOR_CHOICES))
        (status,) = chance.choices(list(_STATUSES), weights=list(_STATUSES.values()))
        found.append(Twinning(start, end, tuple(sorted(chosen)), status, chance.randint(1955, 2025)))
    return tuple(found)


def as_pairs_table(world: Sequence[Twinning]) -> str:
    """Return twinnings as the CSV text of a table of pairs."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow([*REQUIRED, "sectors", "status", "signed"])
    for one in world:
        ends = [(place.names["en"], place.lat, place.lon, place.country) for place in (one.start, one.end)]
        rows.writerow([*ends[0], *ends[1], ";".join(one.sectors), one.status, one.signed])
    return text.getvalue()


def write_world(path: Path, *, links: int, gazetteer: Gazetteer, sectors: Sequence[Sector]) -> tuple[Twinning, ...]:
    """Write such a table into a file, and return what is in it."""
    world = made_up_world(links, gazetteer=gazetteer, sectors=sectors)
    path.write_text(as_pairs_table(world), encoding="utf-8")
    return world


def _towns(gazetteer: Gazetteer, *, count: int, chance: Random) -> tuple[list[Place], list[float]]:
    """Return towns of different names and their weights: large towns have more twinnings."""
    rows = [
        row
        for row in gazetteer.rows()
        if row.level == _TOWN and row.population >= _LEAST_INHABITANTS and row.place.lat >= _SOUTHERNMOST
    ]
    by_name = {(row.place.country, row.place.names["en"]): row for row in rows}
    chosen = chance.sample(sorted(by_name), min(count, len(by_name)))
    kept = [by_name[name] for name in chosen]
    return [row.place for row in kept], [sqrt(row.population) for row in kept]


def _place(gazetteer: Gazetteer, place_id: str) -> Place:
    row = gazetteer.row(place_id)
    if row is None:
        raise KeyError(place_id)
    return row.place


def _nearly_opposite(one: Place, other: Place) -> bool:
    """Whether two points have no great circle that everybody would draw alike."""
    apart = abs(one.lon - other.lon) % 360
    return abs(apart - 180) < _NEARLY_OPPOSITE_DEG and abs(one.lat + other.lat) < _NEARLY_OPPOSITE_DEG
