"""Reads how many people or delegations travelled, which way, and when."""

import re
from collections.abc import Iterator, Sequence

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.directions import direction_of_visit
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figures import province_of, spans_of
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import number_of, qualifier_before

_PART_OF = re.compile(r"\b(?:including|dont|trong đó|of which|gồm)(?: có)? $")
"""A number after these words is part of the one before it."""
_FOREIGN = re.compile(r"foreign(?! affairs)|étrang|quốc tế|nước ngoài")
_RESIDENT = re.compile(r"\bemploy|\bhir(?:e|ed|ing)\b|\brecruit|\bwork (?:in|at|there)|tuyển dụng|làm việc|embauch")
"""Who is hired or works somewhere is no visitor."""
_SAME_GROUP = 40
"""Characters between delegations and the people in them: "54 delegations with a total of 640 members"."""

_Count = tuple[str, re.Match[str]]


class VisitReader:
    """Reads the visits of one article; see :class:`~paradiplomacy.extract.figures.FigureReader`."""

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context

    def read(self, passage: Passage, *, earlier: Dated | None) -> tuple[Figure, ...]:
        """Return the visits of one sentence; ``earlier`` is the period that "in the same period" means."""
        counts = [("delegations", match) for match in self._cues.delegations.finditer(passage.plain)]
        counts += [("people", match) for match in self._cues.people.finditer(passage.plain)]
        groups = list(_grouped(sorted(counts, key=lambda count: count[1].start())))
        edges = [match.start() for match in self._cues.boundary.finditer(passage.plain)] if len(groups) > 1 else []
        found = []
        for number, group in enumerate(groups):
            ended = groups[number - 1][-1][1].end() if number else 0
            left = max((edge for edge in edges if edge < group[0][1].start()), default=ended)
            right = min((edge for edge in edges if edge > group[-1][1].end()), default=len(passage.plain))
            if figure := self._visit(passage, group, (left, right), earlier):
                found.append(figure)
        return tuple(found)

    def _visit(
        self, passage: Passage, group: Sequence[_Count], clause: tuple[int, int], earlier: Dated | None
    ) -> Figure | None:
        start, end = group[0][1].start("n"), group[0][1].end()
        counted = {name: number_of(match["n"]) for name, match in group}
        values = {name: int(number) for name, number in counted.items() if number is not None and number.is_integer()}
        moves = self._cues.outbound.search(passage.plain) or self._cues.inbound.search(passage.plain)
        province = province_of(passage, self._context)
        if "delegations" not in values and _RESIDENT.search(passage.plain):
            return None
        if province is None or not values or not moves or _PART_OF.search(passage.plain[: group[0][1].start()]):
            return None
        partners, inferred = self._travellers(passage, start, end)
        if not partners and ("delegations" not in values or not _FOREIGN.search(passage.plain)):
            return None
        return Figure(
            kind="visits",
            province=province,
            partners=partners[:1],
            sentence=passage.sentence,
            start=start,
            end=end,
            qualifier=qualifier_before(passage.plain, start, self._cues),
            period=self._period(passage, start, end, earlier),
            direction=direction_of_visit(passage, partners, clause=clause, count=(start, end), cues=self._cues),
            people=values.get("people"),
            delegations=values.get("delegations"),
            inferred=inferred,
        )

    def _travellers(self, passage: Passage, start: int, end: int) -> tuple[tuple[Mention, ...], bool]:
        """Return where people came from or went to, and whether that was named elsewhere."""
        localities = tuple(m for m in passage.mentions if m.role == "locality")
        of_them = tuple(m for m in passage.within(start, end) if m.role == "demonym")  # "52,000 Korean visitors"
        named = localities or tuple(m for m in passage.mentions if m.role == "country") or of_them
        if named or _FOREIGN.search(passage.plain):
            return named, False
        return self._context.partners_meant(passage.plain, self._cues), True

    def _period(self, passage: Passage, start: int, end: int, earlier: Dated | None) -> Dated | None:
        told = spans_of(passage)
        before = [dated for dated in told if dated.end <= start]
        after = [dated for dated in told if dated.start >= end]
        if before or after:
            return before[-1] if before else after[0]
        return earlier if self._cues.same_period.search(passage.plain) else None


def _grouped(counts: Sequence[_Count]) -> Iterator[list[_Count]]:
    """Put delegations and the people in them together."""
    group: list[_Count] = []
    for name, match in counts:
        if group and (name in {n for n, _ in group} or match.start() - group[-1][1].end() > _SAME_GROUP):
            yield group
            group = []
        group.append((name, match))
    if group:
        yield group
