"""From hits to an answer: the best one if it is clearly best, else ranked candidates and no guess."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from paradiplomacy.geocode.resolution import Candidate, Resolution
from paradiplomacy.model.base import first_day
from paradiplomacy.model.place import Place

MARGIN = 0.012
"""A hit that is worse than the best by no more than this is as good."""
SAME_NAME_MARGIN = 0.05
"""Units that followed each other are compared by day even if one of them was found a little less directly."""
LEAST_SCORE = 0.7
"""Below it a hit is a candidate, not a result."""
DAY_OF_63_UNITS = dt.date(2024, 12, 31)
"""Where a text speaks of no day: all of Vietnam's 63 units stood until then, and signed most of what was signed."""
BIG_CITY = 500_000
"""From this population on, a bare name means a division's capital as readily as the division (Kyoto, Fukuoka)."""
DOMINANT = 10
"""A place with so many times the people of each of its namesakes is the one meant (Paris)."""


@dataclass(frozen=True)
class Hit:
    """A place found under a name, with what ranks it.

    Attributes:
        level: 0 country, 1 first-level division, 2 below.
        population: 0 where unknown.
        fits: False where the kind asked for is another one: a candidate only.
    """

    place: Place
    score: float
    reason: str
    level: int
    population: int
    fits: bool = True

    def less(self, cost: float, because: str, *, fits: bool = True) -> "Hit":
        """Return the hit with a lower score and the reason for it."""
        reason = f"{self.reason}; {because}" if because else self.reason
        return replace(self, score=self.score - cost, reason=reason, fits=self.fits and fits)


def choose(hits: Iterable[Hit], *, kind: str | None, on: dt.date | None, limit: int) -> Resolution:
    """Return the place that is clearly meant, or none and the candidates in order.

    Args:
        hits: in any order; one a place.
        kind: the kind asked for; None lets a division stand for its own capital's name.
        on: the day that the text speaks of; None: :data:`DAY_OF_63_UNITS`.
        limit: most candidates to return.
    """
    ranked = sorted(
        hits, key=lambda hit: (not hit.fits, -round(hit.score, 4), hit.level, -hit.population, hit.place.place_id)
    )
    if not ranked:
        return Resolution(None, 0.0, (), "no place of this name is known")
    winner, reason = _winner([hit for hit in ranked if hit.fits], kind=kind, on=on or DAY_OF_63_UNITS)
    if winner:
        ranked = [winner, *(hit for hit in ranked if hit is not winner)]
    candidates = tuple(Candidate(hit.place, round(max(hit.score, 0.0), 4), hit.reason) for hit in ranked[:limit])
    best = candidates[0]
    if winner is None and not ranked[0].fits:
        reason = f"known only as something else: {best.reason}"
    return Resolution(winner.place if winner else None, best.score, candidates, reason)


def _winner(ranked: Sequence[Hit], *, kind: str | None, on: dt.date) -> tuple[Hit | None, str]:
    """Return the hit that is clearly best, or None, and why."""
    if not ranked:
        return None, ""
    if ranked[0].score < LEAST_SCORE:
        return None, f"too far from any known name; the nearest is {ranked[0].place.name('en')}"
    left, because = _of_the_day([hit for hit in ranked if ranked[0].score - hit.score <= SAME_NAME_MARGIN], on)
    left = [hit for hit in left if left[0].score - hit.score <= MARGIN]
    if kind is None:
        left, why = _divisions_first(left)
        because = because or why
    if len(left) > 1:
        left, why = _dominant(left)
        because = because or why
    if len(left) > 1:
        return None, f"{len(left)} places fit as well; name the country or the kind"
    return left[0], because or left[0].reason


def _of_the_day(hits: Sequence[Hit], on: dt.date) -> tuple[list[Hit], str]:
    """Of units that followed each other under one name, keep the one of the day."""
    left = list(hits)
    for former in hits:
        for later in hits:
            start = later.place.valid_from
            if start and former in left and later in left and _follows(later, former):
                left.remove(former if on >= first_day(start) else later)
    return left, "" if len(left) == len(hits) else "the unit of that name and day"


def _follows(later: Hit, former: Hit) -> bool:
    """Whether one unit began when or after another one ended; a unit without dates is a former one."""
    if later.place.country != former.place.country or {later.level, former.level} != {1}:
        return False
    if former.place.valid_to is None:
        return former.place.valid_from is None
    return first_day(later.place.valid_from or "") > first_day(former.place.valid_to)


def _divisions_first(hits: Sequence[Hit]) -> tuple[list[Hit], str]:
    """A bare name that a division shares with towns of its country means the division, unless a town is a big city.

    In Vietnam it always does: there the provinces are whom the articles speak of.
    """
    countries = {hit.place.country for hit in hits if hit.level == 1}
    big = {hit.place.place_id for hit in hits if hit.population >= BIG_CITY and hit.place.country != "VN"}
    left = [hit for hit in hits if hit.level != 2 or hit.place.country not in countries or hit.place.place_id in big]
    return left, "" if len(left) == len(hits) else "the division rather than a town of its name"


def _dominant(hits: Sequence[Hit]) -> tuple[list[Hit], str]:
    """Among towns and cities, or places of different countries, keep the one that is by far the largest."""
    first, second, *_ = sorted(hits, key=lambda hit: (-hit.population, hit.place.place_id))
    are_towns = all(hit.level == 2 or hit.place.kind == "city" for hit in hits)
    comparable = are_towns or len({hit.place.country for hit in hits}) > 1
    if comparable and first.population > DOMINANT * max(second.population, 1):
        return [first], "by far the largest place of this name"
    return list(hits), ""
