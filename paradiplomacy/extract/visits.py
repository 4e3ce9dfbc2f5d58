"""Reads how many people or delegations travelled, which way, and when."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_periods import Counted, FigurePeriods
from paradiplomacy.extract.figure_provinces import province_of
from paradiplomacy.extract.figure_scope import is_national
from paradiplomacy.extract.figure_spans import told_alone
from paradiplomacy.extract.figure_things import RATE
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.non_visitors import is_no_visitor
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import has_money, qualifier_before
from paradiplomacy.extract.respective import Share, shares_of
from paradiplomacy.extract.visit_counts import OF_THESE, PEOPLE, Count, CountName, groups_in, is_people
from paradiplomacy.extract.visit_directions import direction_of_visit, is_exchange
from paradiplomacy.extract.visitors import (
    AGAINST,
    AMONG,
    COMERS,
    CONJUNCTION,
    Counting,
    Visitors,
    are_foreign,
    at_large_in,
    from_where,
)
from paradiplomacy.model.statement import Direction

_PART_OF = re.compile(r"\b(?:including|dont|trong đó|of which|of whom|gồm)(?: có)? $")
"""A number after these words is part of the one before it."""
_OF_HOME = re.compile(
    r"(?: [^\W\d]+){0,2}\s?(?:(?:came|coming|venus?|đến) )?(?:from|of|du|de|từ) (?:viet[ -]?nam|việt nam)\b"
)
_OURS = re.compile(r"\bvietnamese\b|\bviệt nam\b|\bvietnamiens\b")
_MILLIONS = 1_000_000
"""So many guests are from everywhere, unless a sentence says from where."""
_BEHIND = 10
_REMEMBERS = 3
"""Sentences in which the period of the last visits is still that of others."""
_THAT_YEAR = re.compile(
    r"\b(?:trong năm|cùng năm|năm đó|cũng trong \d+ tháng|trong thời gian (?:này|đó))\b(?! \d)"
    r"|\b(?:in|over|during) (?:that|the same|the) (?:time|period)\b|\b(?:that|the same) year\b|\bcette année-là\b"
    r"|\bla même année\b"
)
_EXPECTS = re.compile(
    r"\b(?:expect(?:s|ing)?|hop(?:es?|ing) for|attend(?:ent)?|compte(?:nt)? sur)(?: (?!to\b)[\w-]+){0,3} $"
)
_ARE_EXPECTED = re.compile(r"\b(?:is|are|being) (?:now )?expected\b|\b(?:est|sont) attendue?s?\b")
"""Round the number of guests who have not come yet."""
_CAME_FROM = re.compile(r"\b(?:sent|provided|contributed|accounted|envoyé|fourni|apporté|gửi)\b")
_OTHER_WAY = re.compile(
    r"\b(?:in|from) the (?:other|opposite) direction\b|\bthe other way\b|\bl'autre sens\b|\ben sens (?:inverse"
    r"|contraire)\b"
    r"|\b(?:voyage|chemin|trajet) inverse\b|\bof (?:ours|theirs)\b|\bdes nôtres\b"
    r"|\bchiều ngược lại\b"
)
_TURNED: Mapping[Direction | None, Direction] = {"inbound": "outbound", "outbound": "inbound"}
_OF_DELEGATIONS = re.compile(
    r"(?:of|among) (?:the|these|those) delegations|(?:sur|parmi) (?:ces|les) délégations|trong (?:số )?các đoàn"
)


class VisitReader:
    """Reads the visits of one article; see :class:`~paradiplomacy.extract.figures.FigureReader`.

    Attributes:
        dated: the period that the headline gives to all figures; None where it gives none.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self._visitors = Visitors(cues, context)
        self.dated: Dated | None = None
        self._latest: Figure | None = None
        self._event: Dated | None = None  # the last day or year told
        self._since_last = 2
        self._heard: Dated | None = None  # the only period of the sentence before
        self._country: Mention | None = None  # the one that the sentence before named last
        self._named: Mention | None = None  # and this one
        self._at_large: CountName | None = None  # what foreigners the sentence before told of, without a number

    def read(self, passage: Passage, *, earlier: Dated | None) -> tuple[Figure, ...]:
        """Return the visits of one sentence; ``earlier`` is the period that "in the same period" means."""
        self._since_last += 1
        heard, self._heard = self._heard, told_alone(passage)
        nations = [m for m in passage.mentions if m.is_nation]
        self._country, self._named = self._named, nations[-1] if nations else None
        event, self._event = self._event, next((d for d in reversed(passage.dates) if d.value), self._event)
        at_large, self._at_large = self._at_large, None
        people = self._people_meant(passage)
        at_large = at_large or ("people" if people else None)
        goes_on = self._counted_before(passage) or at_large
        if goes_on and has_money(passage.plain, self._cues):
            goes_on = None  # "Exports rose from 18 million USD in 2014 to 46 million in 2023"
        groups = groups_in(passage, self._cues, goes_on=goes_on)
        if not groups:
            self._at_large = at_large_in(passage.plain)
            return ()
        numbers = [
            Counted(g[0].start, g[-1].end, AGAINST.search(passage.plain, 0, g[0].start) is not None) for g in groups
        ]
        periods = FigurePeriods(passage, numbers, before=heard or earlier, event=event)
        shares = shares_of(passage, [(one.start, one.end) for one in numbers], self._cues)
        found: list[Figure] = []
        national = False
        for at, group in enumerate(groups):
            clause = self._clause(passage.plain, groups, at)
            here = any(m.is_own for m in passage.within(*clause))
            national = is_national(passage, self._cues, within=clause) or (national and not here)
            if national or self._is_hoped_for(passage.plain, clause, group[0].start):
                continue
            before = found[-1] if found else self._latest if self._since_last <= 1 else None
            share = shares.get(at, Share())
            if share.partner:
                group = [replace(one, nation=share.partner) for one in group]
            if figure := self._visit(passage, group, clause, before, is_first=not found, at_large=at_large is not None):
                period = share.period or self._period(passage, periods, at, before, earlier) or heard
                found.append(replace(figure, period=period))
        if found:
            self._latest, self._since_last = replace(found[-1], period=_last_of(found)), 0
        return tuple(found)

    def _counted_before(self, passage: Passage) -> CountName | None:
        """Return what the sentence before counted, which a number without a noun may go on about; None for nothing."""
        latest = self._latest if self._since_last <= 1 else None
        if latest is None:
            return None
        of_delegations = latest.people is None or (latest.delegations and _OF_DELEGATIONS.match(passage.plain))
        return "delegations" if of_delegations else "people"

    def _people_meant(self, passage: Passage) -> Mention | None:
        """Return the people, named in this sentence or the one before, some "of them" are counted here; else None."""
        some = OF_THESE.search(passage.plain)
        here = passage.within(0, some.start()) if some else ()
        named = next((m for m in here if m.role == "demonym" and is_people(passage, m)), None)
        nation = self._country
        before = nation if nation and nation.role == "demonym" and PEOPLE.fullmatch(nation.text) else None
        return (named or before) if some else None

    def _clause(self, plain: str, groups: Sequence[Sequence[Count]], at: int) -> tuple[int, int]:
        """Return the part of a sentence that a group belongs to."""
        if len(groups) == 1:
            return 0, len(plain)
        first, last = groups[at][0], groups[at][-1]
        left = _parted(plain, groups[at - 1][-1].end, first.start) if at else 0
        right = _parted(plain, last.end, groups[at + 1][0].start) if at + 1 < len(groups) else len(plain)
        return left, right

    def _visit(
        self,
        passage: Passage,
        group: Sequence[Count],
        clause: tuple[int, int],
        before: Figure | None,
        *,
        is_first: bool,
        at_large: bool,
    ) -> Figure | None:
        start, end = group[0].start, group[-1].end
        told = Counting(passage, clause, start, end, before, self._people_meant(passage) or self._country)
        values = {one.name: one.number for one in group}
        words = passage.plain if group[0].nation else told.words
        province = province_of(passage, self._context)
        verb = self._moves(passage.plain, words, start)
        among = passage.plain if AMONG.search(passage.plain[:start]) else words
        if province is None or not (verb or before or COMERS.search(among)) or _OF_HOME.match(passage.plain, end):
            return None
        ours = _OURS.search(passage.plain, start, end + _BEHIND) is not None
        if ours and not any(m.is_own for m in passage.mentions):
            return None
        nation = next((one.nation for one in group if one.nation), None)
        of_nation = bool(nation or from_where(passage, (start, end)))
        of_nation = of_nation or any(m.is_nation for m in passage.within(start, end + 2))
        is_foreign = at_large or are_foreign(told, delegations="delegations" in values)
        is_part = _PART_OF.search(passage.plain[:start]) is not None
        if is_part and not of_nation and not (is_foreign and is_first):
            return None
        behind = max((passage.after(m) for m in passage.within(start, end + 2)), default=end)
        if RATE.match(passage.plain, max(end, behind)):
            return None  # "a railway that brings 400 visitors a day"
        if "delegations" not in values and is_no_visitor(passage.plain, words, start, self._cues):
            return None
        swapped = self._swapped_by(told) if "delegations" in values and not nation else ()
        partners, inferred = ((nation,), False) if nation else (swapped, True) if swapped else self._visitors.of(told)
        if self._visitors.are_at_home(told, partners):
            return None
        again = before is not None and not before.partners and AGAINST.search(passage.plain, 0, start)
        if not partners and not again and (not is_foreign or self._context.is_of_other(province)):
            return None
        if inferred and values.get("people", 0) >= _MILLIONS and not (is_foreign or any(p.is_nation for p in partners)):
            return None  # "the province was visited by 15.5 million tourists"
        direction = self._direction(told, nation, turns=verb)
        if is_foreign and "delegations" not in values:
            direction = "inbound"  # "the province has had 2.8 million foreign visitors"
        return Figure(
            kind="visits",
            province=province,
            partners=partners[:1],
            sentence=passage.sentence,
            start=start,
            end=end,
            qualifier=qualifier_before(passage.plain, start, self._cues),
            period=None,
            direction="outbound" if ours else "both" if swapped else direction,
            people=values.get("people"),
            delegations=values.get("delegations"),
            inferred=inferred,
        )

    def _swapped_by(self, told: Counting) -> tuple[Mention, ...]:
        """Return the partner where "the two provinces exchanged" delegations, whoever was counted before."""
        named = any(m.is_partner for m in told.passage.within(*told.clause))
        swapped = self._cues.group.search(told.words) and is_exchange(told.words) and not named
        return self._context.partners_meant(told.words, self._cues)[:1] if swapped else ()

    def _direction(self, told: Counting, nation: Mention | None, *, turns: bool) -> Direction:
        """Return which way guests went; ``turns``: a verb tells it, else it is that of the guests told before."""
        passage, before = told.passage, told.before
        direction = direction_of_visit(passage, clause=told.clause, count=(told.start, told.end), cues=self._cues)
        if before and before.direction and not turns:
            direction = before.direction
        if before and _OTHER_WAY.search(told.words):
            direction = _TURNED.get(before.direction, direction)
        if nation and _CAME_FROM.search(passage.plain, passage.after(nation), max(told.start, passage.after(nation))):
            direction = "inbound"  # "China, which sent 430,000"
        if direction == "both" and (nation or AMONG.search(passage.plain[: told.start])):
            direction = "inbound"  # "exchanged 85 delegations, of which Houaphanh sent 41"
        return direction

    def _is_hoped_for(self, plain: str, clause: tuple[int, int], start: int) -> bool:
        """Whether words round a number tell of guests who are only aimed at."""
        if _EXPECTS.search(plain, clause[0], start) or _ARE_EXPECTED.search(plain, start, clause[1]):
            return True
        return any(match["apart"] for match in self._cues.figures.other_money.finditer(plain, clause[0], start))

    def _moves(self, plain: str, words: str, start: int) -> bool:
        """Whether a verb of the clause, or of the sentence where a part is counted, tells that people travelled."""
        among = plain if AMONG.search(plain[:start]) else words
        return bool(
            self._cues.figures.outbound.search(words) or self._cues.figures.inbound.search(among) or is_exchange(words)
        )

    def _period(
        self, passage: Passage, periods: FigurePeriods, at: int, before: Figure | None, earlier: Dated | None
    ) -> Dated | None:
        told = periods.of(at)
        if told is None and (self._cues.figures.same_period.search(passage.plain) or _THAT_YEAR.search(passage.plain)):
            told = earlier
        if before is None and self._since_last <= _REMEMBERS:
            before = self._latest
        return told or (before.period if before else None) or self.dated


def _last_of(found: Sequence[Figure]) -> Dated | None:
    """Return the latest of the periods of a sentence, which those of the next one may leave out."""
    return max((figure.period for figure in found), key=lambda period: (period and period.value) or "")


def _parted(plain: str, start: int, end: int) -> int:
    """Return where the words of one number end and those of the next begin: at the last "and" or comma between them."""
    return max((match.start() for match in CONJUNCTION.finditer(plain, start, end)), default=start)
