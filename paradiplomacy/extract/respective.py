"""Deals out what a sentence lists in one row to the figures of another row ("... 5 and 3 million respectively")."""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_spans import spans_of
from paradiplomacy.extract.languages.cues import TOPIC_OF, Cues, Topic
from paradiplomacy.extract.mentions import Mention, localities, once
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import HEDGE, RESPECTIVELY

_NEXT = re.compile(rf"(?: [^\W\d]+){{0,2}}(?:,|,? (?:and|et|và))(?: (?:de|à|for|pour)| d')?{HEDGE} ?(?:us\$|\$)?")
"""Between two figures of one row."""
_FROM = re.compile(rf"\b(?:from|de|d'|từ){HEDGE} ?(?:us\$|\$)?$")
_TO = re.compile(rf"(?: [^\W\d]+){{0,2}} (?:to|à|lên|tới|lên (?:tới|đến)){HEDGE} ?(?:us\$|\$)?")
"""Before a figure that rose or fell, and between it and what it became."""
_THE_FIGURES = re.compile(
    r"\b(?:the|these|those|both|les|ces|hai) (?:two |deux )?(?:figures|totals|amounts|values|chiffres|montants"
    r"|valeurs|con số)\b"
    r"(?= [^;.\d]{2,30}\d)"
)
"""Means those told last, in their order: "a year earlier, the figures had been 590 and 402 million"."""
_NEAR = 60
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Share:
    """What of the other rows belongs to one figure: its topic, partner, province, period; None where none does."""

    topic: Topic | None = None
    partner: Mention | None = None
    province: Mention | None = None
    period: Dated | None = None


def shares_of(
    passage: Passage, numbers: Sequence[tuple[int, int]], cues: Cues, *, before: Sequence[Figure] = ()
) -> Mapping[int, Share]:
    """Return number -> its share; empty where the sentence deals out nothing.

    Args:
        passage: the sentence.
        numbers: where its figures stand, in order.
        cues: of its language.
        before: the figures told last, which "in 2018 the two were 5 and 3 million respectively" goes on about.
    """
    if risen := _risen(passage, numbers):
        return risen
    row = _row(passage.plain, numbers)
    if not row:
        return {}
    count = len(row)
    first = numbers[row[0]][0]
    topics: Sequence[Topic | None] = _flows(passage.plain, first, cues) if count == _PAIR else ()
    partners: Sequence[Mention | None] = _sides(passage, count)
    provinces: Sequence[Mention | None] = () if partners else _provinces(passage, count)
    periods: Sequence[Dated | None] = _years(passage, count)
    if not (topics or partners or provinces or periods) and len(before) >= count:
        topics = [TOPIC_OF[figure.flow] if figure.flow else None for figure in before[-count:]]
    none = (None,) * count
    dealt = zip(topics or none, partners or none, provinces or none, periods or none, strict=True)
    return {at: Share(*share) for at, share in zip(row, dealt, strict=True)}


def _row(plain: str, numbers: Sequence[tuple[int, int]]) -> range:
    """Return the figures that stand in one row beside the word "respectively"; none where it does not stand."""
    word = RESPECTIVELY.search(plain) or _THE_FIGURES.search(plain)
    if word is None:
        return range(0)
    for first, (start, _) in enumerate(numbers):
        last = first
        while last + 1 < len(numbers) and _NEXT.fullmatch(plain, numbers[last][1], numbers[last + 1][0]):
            last += 1
        is_near = -_NEAR <= start - word.end() <= _NEAR or 0 <= word.start() - numbers[last][1] <= _NEAR
        if last > first and is_near:
            return range(first, last + 1)
    return range(0)


def _flows(plain: str, stop: int, cues: Cues) -> tuple[Topic, ...]:
    """Return exports and imports in the order in which the words before a row name them; none unless both are."""
    patterns = [(topic, pattern) for topic, pattern in cues.figures.topics if topic in {"export", "import"}]
    at: dict[Topic, int] = {}
    for topic, pattern in patterns:
        if found := pattern.search(plain, 0, stop):
            at.setdefault(topic, found.start())
    return tuple(sorted(at, key=lambda topic: at[topic])) if len(at) == _PAIR else ()


def _sides(passage: Passage, count: int) -> Sequence[Mention]:
    """Return the partners of a sentence, else the countries it names, where they are as many as its figures."""
    for named in (localities(passage.mentions), passage.nations):
        if len(sides := once(named)) == count:
            return sides
    return ()


def _provinces(passage: Passage, count: int) -> Sequence[Mention]:
    """Return the Vietnamese provinces of a sentence, where they are as many as its figures."""
    named = once(m for m in passage.mentions if m.role == "province" and not m.is_scene)
    return named if len(named) == count else ()


def _years(passage: Passage, count: int) -> Sequence[Dated]:
    """Return the years of a sentence, where they are as many as its figures: "in 2022 and 2023"."""
    told = spans_of(passage)
    if len(told) == count:
        return told
    return _each_year(told[0]) if len(told) == 1 and len(_each_year(told[0])) == count else ()


def _each_year(span: Dated) -> list[Dated]:
    """Return the years of a span one by one; empty where it is none of whole years."""
    if not span.value or not span.to or len(span.value) + len(span.to) != len("20222023"):
        return []
    years = (str(year) for year in range(int(span.value), int(span.to) + 1))
    return [replace(span, value=year, to=year) for year in years]


def _risen(passage: Passage, numbers: Sequence[tuple[int, int]]) -> Mapping[int, Share]:
    """Return the first and the last year of a span for what rose from the one to the other."""
    plain = passage.plain
    for at, ((start, end), (then, _)) in enumerate(itertools.pairwise(numbers)):
        if not _FROM.search(plain, max(0, start - _NEAR), start) or not _TO.fullmatch(plain, end, then):
            continue
        spans = [years for span in spans_of(passage) if len(years := _each_year(span)) > 1]
        if len(spans) == 1:
            return {at: Share(period=spans[0][0]), at + 1: Share(period=spans[0][-1])}
    return {}
