"""Tells where the guests that a text counts came from, or where they went to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_places import group_meant
from paradiplomacy.extract.group_named import group_named
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import HEDGE
from paradiplomacy.extract.visit_counts import CountName
from paradiplomacy.extract.visit_directions import is_exchange
from paradiplomacy.geocode.names import fold

_FOREIGN = re.compile(
    r"foreign(?! (?:affairs|relations))|\babroad\b|overseas|étrang|quốc tế|nước ngoài|đoàn vào"
    r"|international delegations"
)
_FOREIGNERS = re.compile(
    r"\bforeigners\b|\d étrangers\b|\bd'étrangers\b|\bdes étrangers\b|\b(?:foreign|international"
    r"|overseas) (?:\w+ )?(?:visitors"
    r"|tourists|arrivals|guests|travell?ers|holidaymakers)"
    r"|\b(?:visitors|tourists|guests) from abroad|\bkhách (?:du lịch )?(?:quốc tế|nước ngoài)"
    r"|\b(?:visiteurs|touristes|voyageurs|arrivées|vacanciers)(?: \w+)? (?:étrang|internationa)"
)
_ORIGIN = re.compile(
    r" (?:(?:have |had |sont |étaient |ont )?(?:came|come|coming|venus?|venant|đến) )?(?:from|de|du|des|d'|từ"
    r"|của) ?(?:the |la |le |l')?"
)
_OF_HOME = re.compile(r"(?: [^\W\d]+){0,3}" + _ORIGIN.pattern)
"""Between a number of delegations and the province that sent them."""
_THAT_COUNTRY = re.compile(r"\b(?:this|that) country\b|\bce pays\b|\b(?:nước|quốc gia) (?:này|đó)\b")
_OF_THEM = re.compile(r"\b(?:of them|d'entre (?:eux|elles))$")
_RECEIVES = re.compile(
    rf"[^.;]{{0,120}}? (?:receives?|received|welcomes?|welcomed|draws?|attracts?|attracted|drew|has|had|reçoit"
    rf"|accueill\w+|attire|a reçu|đón|tiếp nhận|thu hút){HEDGE} "
)
AGAINST = re.compile(rf"\b(?:against|compared (?:with|to)|up from|down from|so với|contre){HEDGE} $")
"""Before a number with which that of the same guests is compared."""
COMERS = re.compile(
    r"\bvisitors?\b|\btourists?\b|\barrivals?\b|\bholidaymakers\b|\barrivées\b|\bkhách\b|\blượt\b|visiteur|touriste"
)
"""Words for people that say by themselves that they come."""
AMONG = re.compile(
    r"\b(?:including|among them|of which|of whom|of them|d'entre (?:eux|elles)|dont|trong đó|gồm)\b[^;]*$"
)
"""Before a number that is part of another one."""
CONJUNCTION = re.compile(r"[,;]|\b(?:and|while|và|còn|trong khi|et|tandis)\b")
_BEHIND = 10
_ADJECTIVE = 25
_ALIKE = 4
"""Letters that the adjective of a town shares with its name."""
_DELEGATIONS = re.compile(
    r"\b(?:foreign|international|overseas) delegations\b|\bdélégations (?:étrangères|internationales)\b"
    r"|\bđoàn (?:khách )?(?:nước ngoài|quốc tế)\b"
)


@dataclass(frozen=True, slots=True)
class Counting:
    """A number of guests where it stands.

    Attributes:
        clause: part of the sentence that it belongs to.
        start: of the number; ``end`` likewise, with its noun.
        before: the guests told just before; None where none were.
        country: the one that the sentence before named last; None where it named none.
    """

    passage: Passage
    clause: tuple[int, int]
    start: int
    end: int
    before: Figure | None
    country: Mention | None

    @property
    def words(self) -> str:
        """The clause."""
        return self.passage.plain[self.clause[0] : self.clause[1]]


class Visitors:
    """Finds who the guests of one article were; see :class:`~paradiplomacy.extract.figures.FigureReader`."""

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context

    def of(self, told: Counting) -> tuple[tuple[Mention, ...], bool]:
        """Return where people came from or went to, and whether that was named elsewhere."""
        passage, clause, count, before = told.passage, told.clause, (told.start, told.end), told.before
        meant_by = self._cues.other_side.search(passage.plain)  # "delegations of the Chinese region"
        of_side = meant_by.span() if meant_by else (0, 0)
        counted = [m for m in passage.within(count[0], count[1] + 2) if m.is_nation]
        of_them = tuple(m for m in counted if not of_side[0] <= passage.at(m) < of_side[1])
        of_them = of_them or from_where(passage, count)
        foreigners = _FOREIGN.search(passage.plain, count[0], count[1] + _BEHIND)  # "142 foreign delegations"
        if of_them or foreigners or are_foreign(told, delegations=False):
            return of_them, False  # "52,000 Korean visitors", "500,000 from Russia"
        if again := self._again(told):
            return again, before is None or before.inferred
        others = [m for m in passage.mentions if not (passage.at(m) > count[1] and AMONG.search(passage.left_of(m)))]
        for start, end in (clause, (0, len(passage.plain))):
            within = [m for m in others if start <= passage.at(m) < end]
            several = group_named(passage, start, end)
            named = (several,) if several else localities(within)
            named = named or tuple(m for m in within if m.role == "country")
            # "the number of Chinese tourists reached ..."
            named = named or tuple(m for m in within if m.role == "demonym" and passage.at(m) < count[0])[-1:]
            if named:
                return named, False
        return self._meant(told)

    def _meant(self, told: Counting) -> tuple[tuple[Mention, ...], bool]:
        """Return whom a sentence means that names nobody."""
        passage, before = told.passage, told.before
        if _FOREIGN.search(passage.plain):
            return (), False
        meant = self._context.partners_meant(passage.plain, self._cues)
        if meant:
            return (meant if len(meant) == 1 else (group_meant(passage, meant, self._cues),)), True
        if is_exchange(told.words):
            return localities(self._context.latest()), True
        partner = self._context.partner
        ours = (m for m in passage.mentions if m.is_own and passage.at(m) >= told.end)
        if any(_OF_HOME.fullmatch(passage.plain, told.end, passage.at(m)) for m in ours):
            there = partner or self._context.host
            return ((there,) if there else localities(self._context.latest())), True  # "five delegations from Can Tho"
        if partner and not before and (self._cues.figures.outbound.search(told.words) or _called_after(told, partner)):
            return (partner,), True
        return (before.partners if before else ()), True

    def _again(self, told: Counting) -> tuple[Mention, ...]:
        """Return where people came from as told before, where a number is compared, bare, or of "this country"."""
        passage, before = told.passage, told.before
        if before and AGAINST.search(passage.plain[: told.start]):
            return before.partners
        if told.country and _THAT_COUNTRY.search(passage.plain, *told.clause):
            return (told.country,)
        if told.country and before is None and _OF_THEM.search(passage.plain, told.start, told.end):
            return (told.country,)  # "Koreans love the city. Some 1.8 million of them ..."
        is_bare = not re.search(r"[^\W\d]", passage.plain[told.start : told.end].replace("million", ""))
        if before and is_bare and not any(m.is_partner or m.is_nation for m in passage.within(*told.clause)):
            return before.partners  # "there had been only 1,100"
        return ()

    def are_at_home(self, told: Counting, partners: Sequence[Mention]) -> bool:
        """Whether guests are counted that a partner has from everywhere ("Dali receives 60 million visitors")."""
        passage, start = told.passage, told.start
        named = [m for m in partners if m in passage.mentions and m.role == "locality" and passage.after(m) <= start]
        ours = any(m.is_own for m in passage.mentions) or self._cues.own_side.search(passage.plain)
        received = named and _RECEIVES.fullmatch(passage.plain, passage.after(named[0]), start)
        return bool(received and not ours and COMERS.search(passage.plain, start))


def _called_after(told: Counting, partner: Mention) -> bool:
    """Whether those counted are told of by an adjective of the partner's name: "vingt missions rennaises"."""
    behind = told.passage.plain[told.start : told.end + _ADJECTIVE]
    return any(fold(word).startswith(fold(partner.text)[:_ALIKE]) for word in re.findall(r"[^\W\d]{6,}", behind))


def are_foreign(told: Counting, *, delegations: bool) -> bool:
    """Whether those counted are foreigners at large; of delegations any word of the sentence may tell."""
    plain = told.passage.plain
    if delegations:
        return _FOREIGN.search(plain) is not None
    stop = CONJUNCTION.search(plain, told.end)
    return _FOREIGNERS.search(plain, told.clause[0], stop.start() if stop else told.clause[1]) is not None


def at_large_in(plain: str) -> CountName | None:
    """Return what foreigners a sentence without numbers tells of, which the next one may count ("86 of them")."""
    if _DELEGATIONS.search(plain):
        return "delegations"
    return "people" if _FOREIGNERS.search(plain) else None


def from_where(passage: Passage, count: tuple[int, int]) -> tuple[Mention, ...]:
    """Return the country or locality that stands right behind a number as the origin of those counted."""
    others = [m for m in passage.mentions if m.role in {"country", "locality"} and passage.at(m) >= count[1]]
    return tuple(m for m in others if _ORIGIN.fullmatch(passage.plain, count[1], passage.at(m)))
