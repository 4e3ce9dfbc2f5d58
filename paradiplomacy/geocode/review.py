"""Every name as printed and the place it was taken for, the doubtful ones first: for people to check row by row."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, get_args

from paradiplomacy.geocode.kinds import fits, level_of
from paradiplomacy.geocode.resolution import Candidate, Resolution
from paradiplomacy.model.place import Doubt, How, Place, PlaceKind, ReviewedName

RIVAL_MARGIN = 0.06
"""Another candidate so little worse than the place taken is told as a rival."""
MAX_OTHERS = 4
NO_SCRIPT = "Zyyy"
_SCRIPTS = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "GREEK": "Grek", "HANGUL": "Hang", "CJK": "Hani", "KATAKANA": "Kana",
    "HIRAGANA": "Hira", "THAI": "Thai", "KHMER": "Khmr", "LAO": "Laoo", "ARABIC": "Arab", "HEBREW": "Hebr",
}  # fmt: skip
"""First word of a letter's Unicode name -> ISO 15924 code."""
_GRAVEST_FIRST: tuple[Doubt, ...] = get_args(Doubt)

Side = Literal["province", "partner"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A name as printed, with what stands beside it.

    Attributes:
        country: None where nothing was gathered.
        kind: None where nothing was gathered.
    """

    name: str
    language: str
    side: Side
    country: str | None
    kind: PlaceKind | None


@dataclass(slots=True)
class _Entry:
    place: Place | None
    found: Resolution | None
    is_group: bool
    source_id: str
    times: int = 0


@dataclass(slots=True)
class NameReview:
    """Gathers names while they are resolved; :meth:`rows` gives the table."""

    _entries: dict[tuple[Asked, str | None], _Entry] = field(default_factory=dict)

    def add(
        self,
        asked: Asked,
        place: Place | None,
        *,
        source_id: str,
        found: Resolution | None = None,
        is_group: bool = False,
    ) -> None:
        """Note one statement's name.

        Args:
            asked: the name as printed.
            place: what it was taken for; None where nothing was found or looked for.
            source_id: of the article.
            found: the resolver's answer; None where the record gives the place, or a whole country is meant.
            is_group: several places are meant, and none was looked for.
        """
        key = (asked, place.place_id if place else None)
        self._entries.setdefault(key, _Entry(place, found, is_group, source_id)).times += 1

    def rows(self) -> tuple[ReviewedName, ...]:
        """Return one row for each name, language, country, kind and place; the most doubtful ones come first."""
        meanings: dict[tuple[str, Side, str | None], list[Place]] = {}
        for (asked, _place_id), entry in self._entries.items():
            if entry.place:
                meanings.setdefault((asked.name, asked.side, asked.country), []).append(entry.place)
        rows = [
            _row(asked, entry, meanings=meanings.get((asked.name, asked.side, asked.country), ()))
            for (asked, _place_id), entry in self._entries.items()
        ]
        return tuple(sorted(rows, key=_gravity))


def script_of(name: str) -> str:
    """Return the ISO 15924 code of the script that most letters of a name are in."""
    words = (unicodedata.name(char, "").partition(" ")[0] for char in name if char.isalpha())
    counted = Counter(_SCRIPTS[word] for word in words if word in _SCRIPTS)
    return max(counted, key=lambda code: (counted[code], code)) if counted else NO_SCRIPT


def _row(asked: Asked, entry: _Entry, *, meanings: Iterable[Place]) -> ReviewedName:
    place, found = entry.place, entry.found
    own = place.place_id if place else None
    others = [one.place.place_id for one in (found.candidates if found else ()) if one.place.place_id != own]
    return ReviewedName(
        name=asked.name,
        language=asked.language,
        script=script_of(asked.name),
        side=asked.side,
        country=asked.country,
        kind=asked.kind,
        times=entry.times,
        place_id=own,
        how=_how(entry),
        score=found.score if found else float(place is not None),
        reason=found.reason if found else "",
        others=tuple(others[:MAX_OTHERS]),
        doubts=tuple(sorted(_doubts(asked, entry, meanings=meanings), key=_GRAVEST_FIRST.index)),
        source_id=entry.source_id,
    )


def _how(entry: _Entry) -> How:
    place, found = entry.place, entry.found
    if place is None:
        return "group" if entry.is_group else "none"
    if found is None:
        return "country" if place.kind == "country" else "id"
    reason = found.candidates[0].reason
    return "alias" if reason.startswith("curated alias") else "near" if reason.startswith("like ") else "name"


def _doubts(asked: Asked, entry: _Entry, *, meanings: Iterable[Place]) -> Iterator[Doubt]:
    place, found, how = entry.place, entry.found, _how(entry)
    if how == "none":
        yield "not_found"
    if place is None:
        return
    if asked.country and asked.country != place.country:
        yield "country"
    if any(not _same_line(place, other) for other in meanings):
        yield "two_places"
    if asked.kind and not _is_kind(place, asked.kind):
        yield "kind"
    if how == "near":
        yield "near_name"
    if found and how == "name":
        if "in another language" in found.candidates[0].reason:
            yield "other_language"
        if any(_is_rival(one, found.candidates[0], side=asked.side) for one in found.candidates[1:]):
            yield "rivals"


def _is_rival(one: Candidate, best: Candidate, *, side: Side) -> bool:
    """Whether a candidate is nearly as good; for a Vietnamese side no town is: the provinces are whom articles name."""
    if best.score - one.score >= RIVAL_MARGIN or _same_line(best.place, one.place):
        return False
    return side == "partner" or one.place.kind in ("province", "municipality")


def _is_kind(place: Place, kind: PlaceKind) -> bool:
    """Whether a place is of the kind printed, or of one that articles call so."""
    return place.kind == kind or fits(place.kind, level=level_of(place.kind), country=place.country, wanted={kind}) > 0


def _same_line(one: Place, other: Place) -> bool:
    """Whether two places are one, or units that followed each other under one name."""
    if one.place_id in (other.place_id, other.successor_id) or other.place_id == one.successor_id:
        return True
    return (
        one.successor_id is not None and one.successor_id == other.successor_id and one.names["en"] == other.names["en"]
    )


def _gravity(row: ReviewedName) -> tuple[Iterable[int], float, str, str, str]:
    """Sort by the gravest doubt, then by score; rows without doubt come last."""
    ranks = [_GRAVEST_FIRST.index(doubt) for doubt in row.doubts] or [len(_GRAVEST_FIRST)]
    return (ranks[0], -len(ranks)), row.score, row.name, row.language, row.place_id or ""
