"""Finds who the two sides of a tie are: named in its clause, or meant by "the province" and "both sides"."""

import itertools
import re
from collections.abc import Iterator, Sequence

from paradiplomacy.extract.anew import UNDER
from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.context import Context, opens
from paradiplomacy.extract.governments import are_governments
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues
from paradiplomacy.extract.lists import is_label
from paradiplomacy.extract.mentions import Mention, Pair, localities, once
from paradiplomacy.extract.others import BESIDES, is_of_others
from paradiplomacy.extract.own_named import of_relative_clause, of_same_name, without_asides
from paradiplomacy.extract.passage import Heard
from paradiplomacy.extract.passing import apposed, signed_where_gone
from paradiplomacy.extract.pointed_at import pointed_at
from paradiplomacy.extract.unnamed import UnnamedPartners
from paradiplomacy.extract.words import Sentence, plain

_SCHOOL = re.compile(
    r"universit|college|school|academy|hospital|école|lycée|hôpital|đại học|cao đẳng|học viện|bệnh viện"
)
"""Bodies that have to do with a province only where it begins: "Hue has asked the University of Caen ..."."""
_LIES_IN = re.compile(r"\b\w+s (?:in|from) (?:the )?$")
"""Before the province of those with whom a foreign institution works: "partners in Hanoi", "surgeons from Hue"."""
_WHO = re.compile(r"[^.;:,]{0,25}, (?:which|who|qui|dont|vốn)\b(?! (?:[\w-]+ ){0,4}?(?:sign|inked|conclu))")
"""Behind a partner: begins what is told of it, not of the sides named before."""
_LOCALITIES = re.compile(
    r"\b(?:des|d'autres|de nouvelles|plusieurs|quelques) (?:collectivités|localités|provinces|régions|villes) $"
)
"""Before the adjective of a country whose localities are meant, in French behind it."""
_UNDER_IT = re.compile(r"(?:under|thanks to) (?:it|this|these|them)\b")
"""Begins what is done under the document just told of, whoever takes part in it."""
_REASON = re.compile(
    r"\b(?:now that|because|given that|the way|just as|like (?:that|those|the one)|à l'instar de"
    r"|when (?:[\w']+ ){1,6}?(?:visits?|travels? to|goes to|go to))\b"
)
"""Begins why something is wished for, or after whose example: whoever is named there is no side."""
_LISTED = re.compile(
    r"(?: (?:province|city|prefecture|region))?(?: - [\w ]{3,20}| \([\w ]{3,20}\)| \w+)?(?:, (?:and |et |và )?"
    r"| (?:and|et|và) )"
    r"(?:the |la |le |l')?"
)
"""Between a locality and an institution that one list names."""
_AND_WITH = re.compile(
    r"(?: [^.;,]{2,60})?(?:,|,? (?:and|et|và))(?: another| one| a (?:second|similar) one| un(?:e)? autre| l'autre)?"
    r" (?:with|avec|với) (?:the |la |le )?"
)
"""Between two of those with whom somebody is tied: "has agreements with Hue on rice and with Da Nang on ports"."""
_THE = re.compile(r"\W*(?:the |la |le |les |l'|une? |an? )")
_GONE_TO = re.compile(
    r"\b(?:come|came|coming|brought|bring\w*|sent|send\w*|went|gone|goes|invited|admitted|welcomed|moved|returned)"
    r"(?: [^.;,]{2,40})? to(?: the (?:city|town) of)? $|\bvenue?s? (?:[\w'-]+ ){0,2}?à $|\b(?:sang|đến|tới|về) $"
)
"""Before a town to which people or things went."""
_LATTER = re.compile(r"(?:the latter|that province|cette dernière|ce dernier|tỉnh này|tại đây)\b")
"""Begins a sentence about the province named last in the one before."""
_THAT_PLACE = re.compile(r"\b(?:that|this) (?:city|province)\b|\bcette (?:ville|province)\b")
"""Means a province that a sentence named only as a scene."""
_WHERE = re.compile(r", (?:nơi|where|où) [^,.;]{0,30}$")
"""Before who only was at the place that is a partner: "tied to Champasak, where the guests from Surin have been"."""
_THIS_SIGNING = re.compile(r"\bthis signing\b|\b(?:cette|la présente) signature\b|(?:ký kết|lễ ký|hợp tác) lần này")
"""What refers to the signing that the article is about."""
_NATIONAL = re.compile(r"'s (?:\w+ )?(?:embassy|ambassador|consulate|foreign (?:ministry|minister))\b")
"""Behind the capital that stands for the country: "Hanoi's embassy"."""
_BY = re.compile(r"\b(?:by|between|par|entre|giữa) $")
"""Before those who signed something."""
Inferred = frozenset[str]


class SideFinder:
    """Finds the sides of the ties of one article.

    Args:
        cues: of its language.
        context: what has been said so far.

    Attributes:
        before: the sentence heard last; None before the first.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self._unnamed = UnnamedPartners(cues, context)
        self.before: Heard | None = None
        self._label: Heard | None = None  # the first sentence of the paragraph, where it is the label of a line

    def hear(self, sentence: Sentence, mentions: Sequence[Mention], *, told: bool) -> None:
        """Take in a sentence that has been read; ``told``: it told of a tie."""
        first = self.before is None or self.before.sentence.paragraph != sentence.paragraph
        self.before = Heard(sentence, mentions, told)
        if first:
            self._label = self.before if is_label(sentence, mentions) else None

    def partners(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], before: tuple[Mention, ...]
    ) -> tuple[tuple[Mention, ...], Inferred]:
        """Return the partners that a zone speaks of, and "partner" where they are named elsewhere.

        Args:
            sentence: that the zone is part of.
            zone: what one cue reigns over.
            mentions: names in the sentence.
            before: partners of the zone before it in the same sentence.
        """
        told = apposed(sentence, zone, mentions) or signed_where_gone(sentence, zone, mentions)
        if those := (told,) if told else pointed_at(sentence, zone, mentions, self._context, self._cues):
            return those, frozenset()
        told_by = self._cues.attribution.search(sentence.plain, zone.cue.end, zone.end)
        end = sentence.start + (told_by.start() if told_by and zone.sense in FACTS else zone.end)
        if zone.sense in WISHES and (why := _REASON.search(sentence.plain, zone.cue.end, zone.end)):
            end = sentence.start + why.start()
        there = [m for m in mentions if m.is_partner and not m.is_scene and zone.holds(m, sentence) and m.start < end]
        there = [m for m in there if not BESIDES.search(sentence.plain, 0, m.start - sentence.start)]
        there = [m for m in there if not _WHERE.search(sentence.plain, zone.cue.end, m.start - sentence.start)]
        there = _behind_colon(there, sentence, zone)
        if _UNDER_IT.match(sentence.plain, zone.cue.start):  # "Under it, pupils in Hue and Otsu have ..."
            spoken_of = {m.identity for group in self._context.groups for m in group}
            there = [m for m in there if m.identity in spoken_of]
            if not there:
                return (), frozenset()
        is_done_under = UNDER.match(sentence.plain, zone.start)
        named = there if zone.sense in FACTS and not is_done_under else _likely(there, sentence)
        if all(m.role == "institution" for m in named):  # "the two agreed that Pisa's clinic", "signed by both sides"
            agreed = self._acts_as_group(sentence, zone)
            named = [] if agreed else named
            there = [] if agreed else there
        if named:
            return once(named), frozenset()
        if before or there:
            return before, frozenset()
        body = self._cues.bodies.search(sentence.plain, zone.start, zone.cue.start)
        if body and _THE.fullmatch(sentence.plain, zone.start, body.start()):
            return (), frozenset()  # "The university has agreements with Hue"
        heard = [m for m in localities(mentions) if not m.is_scene and m.end <= sentence.start + zone.start]
        if heard and self._cues.group.search(sentence.plain, zone.start, zone.end):
            return once(heard), frozenset()  # "X and Y have signed nothing; the two sides hope ..."
        meant = self._unnamed.of(sentence, zone, mentions, self.before, self._label)
        return meant, frozenset({"partner"}) if meant else frozenset()

    def _acts_as_group(self, sentence: Sentence, zone: Zone) -> bool:
        """Whether sides that are only meant wish something, or are those by whom a document was signed."""
        if zone.sense in WISHES:
            return self._cues.group.search(sentence.plain, zone.start, zone.cue.start) is not None
        group = self._cues.group.search(sentence.plain, zone.cue.end, zone.end) if zone.sense in FACTS else None
        return group is not None and _BY.search(sentence.plain, zone.cue.end, group.start()) is not None

    def provinces(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], partners: Sequence[Mention]
    ) -> tuple[tuple[Mention, ...], Inferred]:
        """Return the Vietnamese sides of a zone, and "province" where they are named elsewhere; empty for none."""
        acting = [m for m in mentions if m.is_own and not m.is_scene and not _is_gone_to(m, sentence)]
        acting = [m for m in acting if not _NATIONAL.match(sentence.plain, m.end - sentence.start)]
        own = without_asides(acting, sentence, self._cues)
        own = own or of_same_name(sentence, mentions) or of_relative_clause(sentence, zone, mentions)
        here = [m for m in own if zone.holds(m, sentence)] or [m for m in own if m.end <= sentence.start + zone.end]
        provinces = [m for m in here if m.role == "province"] or here
        if any(_WHO.match(sentence.plain, m.end - sentence.start) for m in mentions if m.is_partner):
            behind = [m for m in provinces if m.start - sentence.start > zone.cue.start]
            provinces = behind or provinces  # "talks with Chongzuo, which is tied to Cao Bang"
        if any(BESIDES.search(sentence.plain, 0, m.start - sentence.start) for m in provinces):
            return (), frozenset()
        if _begin_as_bodies(sentence, zone, partners, provinces):
            return (), frozenset()
        if provinces:
            return tuple({m.place_id: m for m in self._together(sentence, zone, provinces, here)}.values()), frozenset()
        if any(m.role == "own_institution" and zone.holds(m, sentence) for m in mentions):
            return (), frozenset()
        words = sentence.plain[zone.start : zone.end]
        if together := self._context.provinces_meant(words, self._cues, partners=len(partners)):
            return together, frozenset({"province"})
        if is_of_others(sentence, zone, mentions, partners, before=self.before, context=self._context, cues=self._cues):
            return (), frozenset()
        if self.before and _LATTER.match(sentence.plain) and (named := _provinces_in(self.before.mentions)):
            return named[-1:], frozenset({"province"})
        if self._context.main and _THIS_SIGNING.search(words):
            return (self._context.main,), frozenset({"province"})
        return self._meant(sentence, zone, mentions), frozenset({"province"})

    def pairs(
        self,
        sentence: Sentence,
        zone: Zone,
        mentions: Sequence[Mention],
        provinces: Sequence[Mention],
        partners: Sequence[Mention],
    ) -> list[Pair]:
        """Return each province with each partner; one by one where they take turns ("X with A and Y with B")."""
        partners = [m for m in partners if not are_governments(sentence, zone, mentions, m, self._context)]
        turns = list(_turns(mentions))
        told = [(province, partner) for partner, province in itertools.product(partners, provinces)]
        if not turns:
            return told
        inside = [pair for pair in turns if all(zone.holds(m, sentence) for m in pair)]
        here = [pair for pair in turns if any(zone.holds(m, sentence) for m in pair)]
        return inside or [pair for pair in told if pair in turns] or here

    def countries(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """Yield countries whose localities are wished for: "localities in Korea", "localités coréennes"."""
        for mention in mentions:
            if mention.role not in {"country", "demonym"} or not zone.holds(mention, sentence):
                continue
            before = self._cues.localities_of if mention.role == "country" else _LOCALITIES
            if before.search(sentence.plain[: mention.start - sentence.start]):
                yield mention

    def _meant(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Return the province that no words name: that of the tie just told, where "the two" go on, else the usual."""
        before = self.before
        if before and before.told and before.sentence.paragraph == sentence.paragraph:
            named = once([m for m in before.mentions if m.role == "province" and not m.is_scene])
            if len(named) == 1 and self._cues.group.search(sentence.plain, zone.start, zone.cue.end):
                return named
        visited = once([m for m in mentions if m.role == "province" and m.is_scene])
        there = _THAT_PLACE.search(sentence.plain)
        if len(visited) == 1 and (there or (zone.sense in FACTS and not self._context.is_clear)):
            return visited  # "signed in Vinh Long a memorandum with the province"
        opening = next((m for m in mentions if m.role == "province" and opens(m, sentence)), None)
        meant = opening or self._context.own()
        return (meant,) if meant else ()

    def _together(
        self, sentence: Sentence, zone: Zone, provinces: Sequence[Mention], here: Sequence[Mention]
    ) -> list[Mention]:
        """Of several provinces, return the one beside the cue and those in one list with it, with towns between them.

        "Hai Phong, Nha Trang and Ba Ria-Vung Tau" are three, but "Nha Trang, Khanh Hoa" is one.
        """
        cue = sentence.start + zone.cue.start
        nearest = min(provinces, key=lambda m: (m.start > cue, abs(m.start - cue)))
        group = [nearest]
        ordered = sorted(here, key=lambda m: m.start)
        at = ordered.index(nearest)
        for step, others in ((-1, reversed(ordered[:at])), (1, iter(ordered[at + 1 :]))):
            for other in others:
                left, right = (other, group[0]) if step < 0 else (group[-1], other)
                gap = sentence.plain[left.end - sentence.start : right.start - sentence.start]
                if not self._cues.list_gap.fullmatch(gap) and not _AND_WITH.fullmatch(gap):
                    break
                group.insert(0, other) if step < 0 else group.append(other)
        within = [at for at, one in enumerate(group) if one in provinces]
        return group[within[0] : within[-1] + 1]


def _begin_as_bodies(sentence: Sentence, zone: Zone, partners: Sequence[Mention], provinces: Sequence[Mention]) -> bool:
    """Whether institutions abroad begin a zone that names a province only as where somebody is, or behind its verb."""
    cue = sentence.start + zone.cue.start
    if not partners or not provinces or not all(m.role == "institution" and m.start < cue for m in partners):
        return False
    acting = [m for m in provinces if zone.holds(m, sentence)]
    are_there = all(_LIES_IN.search(sentence.plain, 0, m.start - sentence.start) for m in acting)
    teach = all(_SCHOOL.search(plain(m.text)) and "associat" not in plain(m.text) for m in partners)
    return are_there or (teach and not any(m.end <= cue for m in acting))


def _is_gone_to(mention: Mention, sentence: Sentence) -> bool:
    """Whether a town only tells where people or things went: "has brought 44 nurses to Dong Ha"."""
    return mention.role == "town" and _GONE_TO.search(sentence.plain, 0, mention.start - sentence.start) is not None


def _turns(mentions: Sequence[Mention]) -> Iterator[Pair]:
    """Yield the pairs of a sentence in which the two sides take turns at least twice; nothing where they do not."""
    named = [m for m in mentions if not m.is_scene and m.role in {"province", "locality"}]
    runs = [list(run) for _, run in itertools.groupby(named, key=lambda mention: mention.is_partner)]
    if len(runs) < 4 or len({m.place_id for run in runs for m in run if not m.is_partner}) < 2:
        return
    for one, two in zip(runs[::2], runs[1::2], strict=False):
        own, others = (two, one) if one[0].is_partner else (one, two)
        yield from itertools.product(own, others)


def _behind_colon(named: list[Mention], sentence: Sentence, zone: Zone) -> list[Mention]:
    """Leave out who is named before a colon where somebody else behind it signs: "Caen is not alone: Brest has ..."."""
    colon = sentence.plain.rfind(": ", zone.start, zone.cue.start)
    behind = [m for m in named if m.start - sentence.start > colon]
    signs = any(m.end - sentence.start <= zone.cue.start for m in behind)
    return behind if colon > 0 and signs else named


def _provinces_in(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    return tuple(m for m in mentions if m.role == "province")


def _likely(named: Sequence[Mention], sentence: Sentence) -> list[Mention]:
    """Return the localities with institutions of their list, else institutions of which it is known where they lie.

    Others may be Vietnamese.
    """
    kept: list[Mention] = []
    for mention in named:
        gap = sentence.plain[kept[-1].end - sentence.start : mention.start - sentence.start] if kept else ""
        if mention.role == "locality" or (len(kept) > 1 and mention.country and _LISTED.fullmatch(gap)):
            kept.append(mention)
    return kept or [mention for mention in named if mention.country is not None or mention.place_id is not None]
