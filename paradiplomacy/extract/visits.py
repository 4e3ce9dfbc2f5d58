"""Reads how many people or delegations travelled, which way, and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.directions import direction_of_visit, is_exchange
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_partners import is_national
from paradiplomacy.extract.figure_periods import Counted, FigurePeriods
from paradiplomacy.extract.figures import province_of
from paradiplomacy.extract.group_named import group_named
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import count_of, qualifier_before

_PART_OF = re.compile(r"\b(?:including|dont|trong đó|of which|of whom|gồm)(?: có)? $")
"""A number after these words is part of the one before it."""
_FOREIGN = re.compile(
    r"foreign(?! (?:affairs|relations))|\babroad\b|overseas|étrang|quốc tế|nước ngoài|international delegations"
)
_LEARNS = re.compile(
    r"\bstud(?:y|ied|ying)\b|\btrain(?:ed|ing)\b|\bcourses?\b|du học|học tập|đào tạo|tập huấn|étudient"
)
"""Who is taught is no visitor, unless the number tells who was sent."""
_RESIDENT = re.compile(
    r"\bemploy|\bhir(?:e|ed|ing)\b|\brecruit|\b(?:are|now|currently|who) work|\bwork(?:s|ed|ing)? (?:in|at|there)"
    r"|tuyển dụng|làm việc tại|embauch|travaill|\blives?\b|\blived\b|\bliving\b|\bresid(?:e|es|ed|ing)\b|sinh sống"
    r"|\bvivent\b|\binhabitants\b|\bpatients?\b|\bpopulation\b|dân số|habitants"
)
"""Who is hired or lives somewhere is no visitor."""
_TAUGHT = re.compile(
    r"\b(?:trained|taught|treated|examined|told|employed|hired|khám|soigné|examiné|đào tạo|tập huấn|formé"
    r"|accueilli en stage)(?: \w+)? $"
)
_HOME_TO = re.compile(
    r"\b(?:(?:city|town|county|prefecture|province|state|department|region|district|port|island) of|home to|ville de"
    r"|préfecture de|peuplée? de)(?: (?:some|about|nearly|over|more than|quelque|près de|environ))? $"
)
"""Before a number of people who live in a place."""
_PARTY = re.compile(
    r"\b(?:đoàn(?: đại biểu| công tác| gồm| có)*|(?:delegation|(?<!est )(?<!main )(?<!second )group|team|mission)"
    r"(?: of| with| made up of)"
    r"|(?:délégation|groupe) (?:de|d'|composée? d[e']))(?: (?:some|about|nearly|more than|over|khoảng|hơn|gần))? ?$"
)
"""Before the size of a delegation that is being received."""
_MEMBERS = re.compile(
    r"[^,;.]{0,12}?(?:,? ?\(?\b(?:with|comprising|totall?ing|of|in|from|với|gồm|có|trong|của|avec|de|comptant"
    r"|regroupant|soit)\b).{0,24}"
)
"""Between delegations and the people in them: "54 delegations with a total of 640 members"."""
_N = r"(?P<n>(?:\d{1,3}(?: \d{3})+|\d+(?:[.,]\d+)*)(?: (?:millions?|triệu|nghìn|mille))?)"
_OF_THEM = re.compile(
    rf"\b(?:including|dont|trong đó|of (?:which|whom)|and|et|và|,)(?: (?:có|some|about|nearly|more than|over|près de"
    rf"|plus de|quelque|khoảng|gần|hơn))* {_N} (?:(?:came|coming|venus?|venant|đến) )?(?:from|de|du|des|d'|từ)"
    rf" ?(?:la |le |l')?$"
)
"""Before a country: how many of those counted came from there."""
_ORIGIN = re.compile(r" (?:(?:came|coming|venus?|venant|đến) )?(?:from|de|du|des|d'|từ|của) ?(?:the |la |le |l')?")
_OF_HOME = re.compile(r"\s?(?:(?:came|coming|venus?|đến) )?(?:from|of|du|de|từ) (?:viet[ -]?nam|việt nam)\b")
_CONJUNCTION = re.compile(r"[,;]|\b(?:and|while|và|còn|trong khi|et|tandis)\b")
_OURS = re.compile(r"\bvietnamese\b|\bviệt nam\b|\bvietnamiens\b")
_BEHIND = 10
_REMEMBERS = 3
"""Sentences in which the period of the last visits is still that of others."""
_FOREIGNERS = re.compile(
    r"\bforeigners\b|\bd'étrangers\b|\bdes étrangers\b|\b(?:foreign|international|overseas) (?:\w+ )?(?:visitors"
    r"|tourists|arrivals|guests|travell?ers|holidaymakers)"
    r"|\b(?:visitors|tourists|guests) from abroad|\bkhách (?:du lịch )?(?:quốc tế|nước ngoài)"
    r"|\b(?:visiteurs|touristes|voyageurs|arrivées|vacanciers)(?: \w+)? (?:étrang|internationa)"
)
_THAT_YEAR = re.compile(
    r"\b(?:trong năm|cùng năm|năm đó|cũng trong \d+ tháng|trong thời gian (?:này|đó))\b(?! \d)"
    r"|\b(?:in|over|during) (?:that|the same|the) (?:time|period)\b|\b(?:that|the same) year\b|\bcette année-là\b"
    r"|\bla même année\b"
)
_AGAINST = re.compile(
    r"\b(?:against|compared (?:with|to)|up from|down from|so với|contre)(?: (?:mức|some|about|nearly|only|just|gần"
    r"|hơn|près de))* $"
)
"""Before a number with which that of the same guests is compared."""
_BESIDE_NAME = re.compile(
    rf"(?: (?:with|at|for|avec|pour|với|có|đạt))?,? ?[(:]? ?(?:(?:about|some|nearly|over|more than|environ|près de"
    rf"|plus de|khoảng"
    rf"|gần|hơn|trên) )*{_N}(?=[,;)]|\.?$| and | et | và )"
)
"""Behind a nation: how many of those counted were of it ("ahead of the Thais (124,000)")."""
_POPULATION = re.compile(r"(?:million|triệu|millions de) (?:people|persons|người|personnes)$")
_COMERS = re.compile(
    r"\bvisitors?\b|\btourists?\b|\barrivals?\b|\bholidaymakers\b|\bkhách\b|\blượt\b|visiteur|touriste"
)
"""Words for people that say by themselves that they come."""
_AMONG = re.compile(r"\b(?:including|among them|of which|of whom|dont|trong đó|gồm)\b[^;]*$")
_AGAIN = re.compile(
    rf"\b(?:there (?:had been|were)|against|compared (?:with|to)|just|only|chỉ(?: có)?|đạt|contre)"
    rf"(?: (?:just|only|some|about|nearly|almost|over|more than|hơn|gần|khoảng|trên|près de|plus de))* {_N}"
    rf"(?=$|[.,;](?!\d)| (?:in|en|vào|came|arrived|went|visited|a year|the year|last year)\b)"
    rf"|\b{_N.replace('<n>', '<c>')} (?:(?:have|had|were|ont|sont) )?(?:been |été )?(?:come|came|arrived|received"
    rf"|welcomed"
    rf"|venues?|reçues?|accueillies?)\b"
    rf"|\b(?:received|welcomed|hosted|đón|reçu|accueilli) {_N.replace('<n>', '<m>')}(?=$|[.,;](?!\d)| (?:in|over)\b)"
    rf"|\b(?:received|welcomed|hosted|sent|dispatched|đón|cử|reçu|accueilli|envoyé) {_N.replace('<n>', '<r>')}"
    r"(?=(?: (?:in return|in turn|en retour|the other way|back|của tỉnh|của bạn))?\.?$)"
)
"""A number of what was just counted, without its noun: "while just 12,600 came from Laos", "and received 348"."""


@dataclass(frozen=True, slots=True)
class _Count:
    """Of what a number is, the number, and where it stands."""

    name: str
    number: int
    start: int
    end: int


class VisitReader:
    """Reads the visits of one article; see :class:`~paradiplomacy.extract.figures.FigureReader`.

    Attributes:
        dated: the period that the headline gives to all figures; None where it gives none.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self.dated: Dated | None = None
        self._latest: Figure | None = None
        self._event: Dated | None = None  # the last day or year told
        self._since_last = 2

    def read(self, passage: Passage, *, earlier: Dated | None) -> tuple[Figure, ...]:
        """Return the visits of one sentence; ``earlier`` is the period that "in the same period" means."""
        self._since_last += 1
        event, self._event = self._event, next((d for d in reversed(passage.dates) if d.value), self._event)
        groups = list(_grouped(passage.plain, self._counts(passage)))
        if not groups or is_national(passage, self._cues):
            return ()
        numbers = [Counted(group[0].start, group[-1].end) for group in groups]
        periods = FigurePeriods(passage, numbers, before=earlier, event=event)
        found: list[Figure] = []
        for at, group in enumerate(groups):
            clause = self._clause(passage.plain, groups, at)
            before = found[-1] if found else self._latest if self._since_last <= 1 else None
            if figure := self._visit(passage, group, clause, before):
                found.append(replace(figure, period=self._period(passage, periods, at, before, earlier)))
        if found:
            self._latest, self._since_last = found[-1], 0
        return tuple(found)

    def _counts(self, passage: Passage) -> list[_Count]:
        """Return the numbers of people and delegations, in order."""
        plain, found = passage.plain, list[_Count]()
        for name, pattern in (("delegations", self._cues.figures.delegations), ("people", self._cues.figures.people)):
            for match in pattern.finditer(plain):
                group = "n" if match["n"] else "m"
                if not _POPULATION.search(match[0]):
                    found += self._counted(name, match[group], match.start(group), match.end())
        for mention in passage.mentions:
            if mention.role == "demonym" and mention.text.endswith(("s", "ese")):  # "31,700 Cambodians"
                number = re.search(_N + r" (?:de |d')?$", passage.left_of(mention))
                if number and not any(one.start == number.start("n") for one in found):
                    found += self._counted("people", number["n"], number.start("n"), passage.after(mention))
        for mention in passage.mentions if found else ():
            number = _OF_THEM.search(passage.left_of(mention)) if mention.role == "country" else None
            if number is None and mention.is_nation:
                number = _BESIDE_NAME.match(plain, passage.after(mention))
            if number and not any(one.start <= number.start("n") < one.end for one in found):
                found += self._counted("people", number["n"], number.start("n"), number.end("n"))
        return sorted([*found, *self._again(plain, found)], key=lambda one: one.start)

    def _again(self, plain: str, found: Sequence[_Count]) -> Iterator[_Count]:
        """Yield numbers of what was counted before them, in this sentence or in the one before."""
        first = min(found, key=lambda one: one.start, default=None)
        latest = self._latest if first is None and self._since_last <= 1 else None
        if first is None and (latest is None or latest.people is None):
            return
        for match in _AGAIN.finditer(plain, first.end if first else 0):
            group, name = ("c" if match["c"] else "n", first.name if first else "people")
            if match["m"] or match["r"]:
                group, name = "m" if match["m"] else "r", "delegations"
            taken = any(one.start <= match.start(group) < one.end for one in found)
            if not taken and (name == "people" or name in {one.name for one in found}):
                yield from self._counted(name, match[group], match.start(group), match.end(group))

    def _counted(self, name: str, text: str, start: int, end: int) -> list[_Count]:
        number = count_of(text, self._cues)
        return [_Count(name, number, start, end)] if number is not None else []

    def _clause(self, plain: str, groups: Sequence[Sequence[_Count]], at: int) -> tuple[int, int]:
        """Return the part of a sentence that a group belongs to."""
        if len(groups) == 1:
            return 0, len(plain)
        first, last = groups[at][0], groups[at][-1]
        left = _parted(plain, groups[at - 1][-1].end, first.start) if at else 0
        right = _parted(plain, last.end, groups[at + 1][0].start) if at + 1 < len(groups) else len(plain)
        return left, right

    def _visit(
        self, passage: Passage, group: Sequence[_Count], clause: tuple[int, int], before: Figure | None
    ) -> Figure | None:
        start, end = group[0].start, group[-1].end
        values = {one.name: one.number for one in group}
        words = passage.plain[clause[0] : clause[1]]
        province = province_of(passage, self._context)
        verb = self._moves(passage.plain, words, start)
        if province is None or not (verb or before or _COMERS.search(words)) or _OF_HOME.match(passage.plain, end):
            return None
        ours = _OURS.search(passage.plain, start, end + _BEHIND) is not None
        if ours and province not in passage.mentions:
            return None
        if _PART_OF.search(passage.plain[:start]) and not _from_where(passage, (start, end)):
            return None
        if "delegations" not in values and self._is_no_visit(passage.plain, words, start):
            return None
        partners, inferred = self._travellers(passage, clause, (start, end), before)
        if not partners and not self._are_foreign(passage.plain, clause, end, delegations="delegations" in values):
            return None
        direction = direction_of_visit(passage, clause=clause, count=(start, end), cues=self._cues)
        if before and before.direction and not verb:
            direction = before.direction
        return Figure(
            kind="visits",
            province=province,
            partners=partners[:1],
            sentence=passage.sentence,
            start=start,
            end=end,
            qualifier=qualifier_before(passage.plain, start, self._cues),
            period=None,
            direction="outbound" if ours else direction,
            people=values.get("people"),
            delegations=values.get("delegations"),
            inferred=inferred,
        )

    def _moves(self, plain: str, words: str, start: int) -> bool:
        """Whether a verb of the clause, or of the sentence where a part is counted, tells that people travelled."""
        among = plain if _AMONG.search(plain[:start]) else words
        return bool(
            self._cues.figures.outbound.search(words) or self._cues.figures.inbound.search(among) or is_exchange(words)
        )

    def _is_no_visit(self, plain: str, words: str, start: int) -> bool:
        """Whether people are counted who live or learn somewhere, or make up one delegation."""
        learns = _LEARNS.search(words) and not self._cues.figures.outbound.search(words)
        left = plain[:start]
        is_other = any(pattern.search(left) for pattern in (_PARTY, _TAUGHT, _HOME_TO))
        return bool(_RESIDENT.search(words) or learns or is_other)

    def _are_foreign(self, plain: str, clause: tuple[int, int], end: int, *, delegations: bool) -> bool:
        """Whether those counted are foreigners at large; of delegations any word of the sentence may tell."""
        if delegations:
            return _FOREIGN.search(plain) is not None
        stop = _CONJUNCTION.search(plain, end)
        return _FOREIGNERS.search(plain, clause[0], stop.start() if stop else clause[1]) is not None

    def _travellers(
        self, passage: Passage, clause: tuple[int, int], count: tuple[int, int], before: Figure | None
    ) -> tuple[tuple[Mention, ...], bool]:
        """Return where people came from or went to, and whether that was named elsewhere."""
        of_them = tuple(m for m in passage.within(count[0], count[1] + 2) if m.is_nation)
        of_them = of_them or _from_where(passage, count)
        if of_them or self._are_foreign(passage.plain, clause, count[1], delegations=False):
            return of_them, False  # "52,000 Korean visitors", "500,000 from Russia"
        if before and _AGAINST.search(passage.plain[: count[0]]):
            return before.partners, before.inferred
        others = [m for m in passage.mentions if not (passage.at(m) > count[1] and _AMONG.search(passage.left_of(m)))]
        for start, end in (clause, (0, len(passage.plain))):
            within = [m for m in others if start <= passage.at(m) < end]
            several = group_named(passage, start, end)
            named = (several,) if several else localities(within)
            named = named or tuple(m for m in within if m.role == "country")
            if named:
                return named, False
        nations = tuple(m for m in others if m.role == "demonym" and clause[0] <= passage.at(m) < count[0])
        if nations:
            return nations[-1:], False  # "the number of Chinese tourists reached ..."
        if _FOREIGN.search(passage.plain):
            return (), False
        meant = self._context.partners_meant(passage.plain, self._cues)
        if meant:
            return meant, True
        if is_exchange(passage.plain[clause[0] : clause[1]]):
            return localities(self._context.latest()), True
        if (
            self._context.partner
            and not before
            and self._cues.figures.outbound.search(passage.plain[clause[0] : clause[1]])
        ):
            return (self._context.partner,), True
        return (before.partners if before else ()), True

    def _period(
        self, passage: Passage, periods: FigurePeriods, at: int, before: Figure | None, earlier: Dated | None
    ) -> Dated | None:
        told = periods.of(at)
        if told is None and (self._cues.figures.same_period.search(passage.plain) or _THAT_YEAR.search(passage.plain)):
            told = earlier
        if before is None and self._since_last <= _REMEMBERS:
            before = self._latest
        return told or (before.period if before else None) or self.dated


def _parted(plain: str, start: int, end: int) -> int:
    """Return where the words of one number end and those of the next begin: at the last "and" or comma between them."""
    return max((match.start() for match in _CONJUNCTION.finditer(plain, start, end)), default=start)


def _from_where(passage: Passage, count: tuple[int, int]) -> tuple[Mention, ...]:
    """Return the country or locality that stands right behind a number as the origin of those counted."""
    others = [m for m in passage.mentions if m.role in {"country", "locality"} and passage.at(m) >= count[1]]
    return tuple(m for m in others if _ORIGIN.fullmatch(passage.plain, count[1], passage.at(m)))


def _grouped(plain: str, counts: Sequence[_Count]) -> Iterator[list[_Count]]:
    """Put delegations and the people in them together."""
    group: list[_Count] = []
    for one in counts:
        if group and (
            one.name in {other.name for other in group} or not _MEMBERS.fullmatch(plain, group[-1].end, one.start)
        ):
            yield group
            group = []
        group.append(one)
    if group:
        yield group
