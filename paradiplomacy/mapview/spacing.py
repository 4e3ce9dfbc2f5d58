"""Keeping lines and markers apart where places lie close together or at one point.

Three means, each as small as it can be, because lines should pass where the great circle passes:

* a *bow* for links shorter than 300 km: those that leave a province in nearly the same direction are bent apart like
  a fan, in the order of their bearings, away from the longest, which stays straight;
* a *lane* for longer links with the very same two points (a university in a partner city): a few pixels sideways,
  at every zoom, 1.5 pixels to either side for two links;
* a *slot* for places at the same point: their markers stand side by side.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

from paradiplomacy.geodesy import distance_km, initial_bearing_deg
from paradiplomacy.model.place import Place

BOW_BELOW_KM = 300.0
FULL_BOW_BELOW_KM = 200.0
MAX_BOW = 0.12
"""Height of the largest bow, as a share of the line's length."""
FAN_ANGLE_DEG = 30.0
"""Neighbouring bearings closer than this belong to one fan."""
MAX_LANE = 127

Ends = tuple[Place, Place]


def bows_of(ends: Sequence[Ends]) -> tuple[float, ...]:
    """Return the bow of each link: a share of its length, to the right seen from the province; 0 for long links."""
    bows = [0.0] * len(ends)
    lengths = [distance_km(_point(province), _point(partner)) for province, partner in ends]
    short = [index for index, length in enumerate(lengths) if 0 < length < BOW_BELOW_KM]
    for indexes in _grouped(short, [ends[index][0].place_id for index in short]):
        bearing = {index: initial_bearing_deg(*map(_point, ends[index])) for index in indexes}
        for fan in _fans(indexes, bearing):
            axis = max(range(len(fan)), key=lambda rank: lengths[fan[rank]])
            widest = max(axis, len(fan) - 1 - axis, 1)
            for rank, index in enumerate(fan):
                taper = min(1.0, (BOW_BELOW_KM - lengths[index]) / (BOW_BELOW_KM - FULL_BOW_BELOW_KM))
                bows[index] = MAX_BOW * taper * (rank - axis) / widest
    return tuple(bows)


def lanes_of(ends: Sequence[Ends], bows: Sequence[float]) -> tuple[int, ...]:
    """Return the lane of each link, in half lanes: 0, or -1 and 1, or -2, 0 and 2 and so on from left to right."""
    lanes = [0] * len(ends)
    straight = [index for index, bow in enumerate(bows) if not bow]
    for indexes in _grouped(straight, [tuple(map(_point, ends[index])) for index in straight]):
        for rank, index in enumerate(indexes):
            lanes[index] = max(-MAX_LANE, min(MAX_LANE, 2 * rank - (len(indexes) - 1)))
    return tuple(lanes)


def slots_of(places: Sequence[Place], ranks: Sequence[int]) -> tuple[int, ...]:
    """Return how many places stand at the same point before each place; lower ``ranks`` stand first."""
    slots = [0] * len(places)
    by_rank = sorted(range(len(places)), key=lambda index: (ranks[index], index))
    for indexes in _grouped(by_rank, [_point(places[index]) for index in by_rank]):
        for slot, index in enumerate(indexes):
            slots[index] = min(slot, 255)
    return tuple(slots)


def _point(place: Place) -> tuple[float, float]:
    """The place's point, rounded to about a kilometre: closer places cannot be told apart on the map."""
    return round(place.lat, 2), round(place.lon, 2)


def _grouped(indexes: Iterable[int], keys: Sequence[Hashable]) -> list[list[int]]:
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for index, key in zip(indexes, keys, strict=True):
        groups[key].append(index)
    return list(groups.values())


def _fans(indexes: Sequence[int], bearing: dict[int, float]) -> list[list[int]]:
    """Part links of one province where neighbouring bearings leave a gap; the circle is cut at its widest gap."""
    ordered = sorted(indexes, key=lambda index: (bearing[index], index))
    gaps = [(bearing[index] - bearing[ordered[rank - 1]]) % 360 for rank, index in enumerate(ordered)]
    cut = max(range(len(ordered)), key=gaps.__getitem__)
    fans: list[list[int]] = []
    for rank, index in enumerate(ordered[cut:] + ordered[:cut]):
        if rank == 0 or gaps[(rank + cut) % len(ordered)] >= FAN_ANGLE_DEG:
            fans.append([])
        fans[-1].append(index)
    return fans
