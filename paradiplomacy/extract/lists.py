"""Reads pages that list partners: lines that need no verb."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from paradiplomacy.extract.clauses import Cue, Zone
from paradiplomacy.extract.languages.cues import WISHES, Cues, Sense
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.passage import Heard
from paradiplomacy.extract.words import Sentence

_PARTNERSHIPS = re.compile(
    r"\baffiliat|\bpartn|\bparten|\btwin|\bsister|\bfriend|\bjumel|\bcoopéra|\bcoopera|kết nghĩa|đối tác|hữu nghị"
    r"|hợp tác|\bties\b"
    r"|\bliens\b"
)
_PARTNERS = re.compile(
    r"\bpartners\b|\bpartnerships\b|\b(?:sister|twin|twinned|partner|friendly|friendship)"
    r"(?: and \w+)? (?:cities|towns|provinces|localities|regions|prefectures)\b"
    r"|\btwinnings\b|\b(?:localities|provinces|cities|places|regions) with (?:which|whom)\b"
    r"|\b(?:localités|villes|provinces|collectivités) avec lesquelles\b"
    r"|\bpartenaires\b|\bpartenariats\b|\bjumelages\b|\bjumelées\b|\bcoopérations\b|các (?:\w+ )?(?:đối tác|kết nghĩa)"
    r"|(?:địa phương|thành phố|tỉnh) [\w ]{0,20}?có quan hệ|địa phương (?:kết nghĩa|đối tác)|thành phố (?:có quan hệ"
    r"|kết nghĩa)|tỉnh kết nghĩa|danh (?:sách|mục)"
)
"""Headline of a page that lists partners."""
_KIND_BEHIND = r"(?: (?:city|prefecture|province|county))?"
_LINE = re.compile(r"[\d.)*• -]{0,5}(?:(?:the )?(?:[^\W\d]+ ){1,3}(?:of |de |du |d')?)?")
"""Before the name in a line of such a list: "3. Villes de"."""
_LINE_GOES_ON = re.compile(
    _KIND_BEHIND + r"(?: \([^()]{1,60}\))?,?(?:, [^\W\d][\w ]{2,25})?(?:\s*[:–—-]|\.?$"
    r"| (?:since|depuis|từ) )"
)
_BARE = re.compile(_KIND_BEHIND + r"(?: \([^()]{1,60}\))?(?:, [^\W\d][\w ]{2,30})?[.:]?")
"""Behind a name that stands alone in its line."""
_HEAD = 40
"""Characters before the first name of an entry in a list: "3. Département du"."""
_PAIRED = re.compile(
    r"(?: city| prefecture| province| métropole)?(?: \([^()]{2,40}\))?(?: city| prefecture| province)?,? ?(?:[-–—/]"
    r"|and|et|và|với|with|avec) ?"
    r"[^.;:,]{0,30}"
)
_BESIDE = re.compile(r"(?: \([^()]{2,40}\)|, [^\W\d][\w ]{2,25})?(?: ?[-–—/] ?| and | et | và )")
"""Between the two sides of a line that names nothing else: "Honolulu, Hawaii - Hue"."""
_LISTS = re.compile(
    r"\b(?:lists?|register|below|following)\b|\b(?:liste|recens\w+|ci-dessous|registre|suivante?s?)\b|danh sách"
    r"|dưới đây|sau đây"
)
"""Announces a list in the lead."""
_BEHIND_PAIR = re.compile(r"(?: city| prefecture| province)?(?: \([^()]{2,40}\))? ?[:–—-] ?(?:[\w-]+ ){0,2}?(?=\w)")
"""Between the two sides of a line and the document that they have."""
_AGREEMENT = re.compile(r" (?:agreement|pact|accord|memorandum|charter)\b")
_ENTRY = re.compile(r"(?: city| prefecture| province)?(?: \([^()]{1,60}\))?\s*(?:[:.;,–—-]|$)")
_BEFORE_DOCUMENT = re.compile(
    r"(?:.{2,80}?(?:: | [–-] ))?(?!no\b|without\b|aucune?\b|sans\b|không\b|chưa\b)(?:(?:an?|the|first|second|third"
    r"|new|une?|la|le|premi(?:er|ère)|second|deuxième"
    r"|troisième|nouvel(?:le)?) )?(?:[\w-]+ ){0,2}"
)
"""From the beginning of a line to the document that it names: "Minsk (Belarus): twinning"."""
_AFTER_DOCUMENT = re.compile(
    r"(?: (?:of|de|d') ?\w+)?(?:\s*(?:$|[,:;.(])| (?:of|on|for|from|about|de|du|d'|sur|pour|en|relati|về|năm"
    r"|giai đoạn|ký|signed|dated|signée?|daté|conclu))"
)
_NUMBER_AND_KIND = re.compile(
    r"[\d.)*• -]{0,5}(?:(?:the )?(?:city|town|province|prefecture|county|state|region) of |(?:ville|province"
    r"|préfecture|région"
    r"|comté|département|état) (?:de la |de l'|de |du |d')|(?:thành phố|tỉnh|vùng|bang|quận|khu tự trị|châu|tp\.?) )?"
)
"""Before the name in a line of a list: "3. City of"."""
_LABELS = re.compile(
    _KIND_BEHIND + r"(?: \([^()]{1,60}\)\s*(?:[:.–-]|$)|,? [\w ]{0,30}\([^()]{1,60}\)[:.]"
    r"|\s*:)"
)
_ALONE = re.compile(_KIND_BEHIND + r"(?:, [^.:;,]{2,40})?\.")
"""Behind a partner that a line names, with its country perhaps, and nothing else: "Tochigi."."""
_JOINED = re.compile(r"(?:,| and|, and| et| và) ")
_THE_FIRST = re.compile(
    r"(?:the (?:first|second|third|other|latest|oldest)|another)(?: one)? (?:was|is) (?:the city of |the province of )?"
    r"|l[ea] (?:premi(?:er|ère)|second|seconde|deuxième|troisième) (?:est|était|a été|fut) (?:la ville de )?"
)
"""Before the partner of whom the rest of a line tells: "The first was Ubon Ratchathani; ..."."""
_FOR_YEARS = re.compile(r"(?:for|pour) (?:[\w-]+ ){1,3}?(?:years|months|days|weeks|decades|ans|mois|jours)\b")
"""Begins how long something has been done, and names nobody: "For eleven years ..."."""
_LESS_FAR = re.compile(
    r"\b(?:less (?:advanced|far)|not (?:so|that|as|yet) (?:far|advanced)|(?:still )?at an early stage)\b"
)
"""Says that with somebody else there is no document yet."""
_NUMBERED = 8
"""Characters before the name in a line of a list: "12. "."""
_SHORT_LINE = 90
"""Characters of a line that only names a partner, as a list does: "1. Padang City, Indonesia."."""


class PartnerList:
    """Knows whether an article is a list of partners, and reads its lines.

    Args:
        cues: of its language.

    Attributes:
        is_page: whether the headline announces a list of partners and nothing else.
    """

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        self._is_list = False  # the headline announces a list of partnerships
        self._is_of_partner = False  # those of a partner, whose other partners are nobody else's
        self.is_page = False

    def announced_by(self, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        """Take in the headline, or a sentence of the lead, which may announce the list in its stead."""
        if sentence.paragraph == 1 or _LISTS.search(sentence.plain):
            self._is_list |= _PARTNERSHIPS.search(sentence.plain) is not None
        if sentence.paragraph == 1:
            self.is_page = _PARTNERS.search(sentence.plain) is not None
            first = next((m for m in mentions if m.role in {"province", "locality"}), None)
            self._is_of_partner = first is not None and first.is_partner

    def going_on(self, sentence: Sentence, mentions: Sequence[Mention], before: Heard | None) -> list[Zone]:
        """Return the zone of a sentence without a verb that goes on about one side: "with Eindhoven, in ...".

        A province is one where the partner works "with Quang Tri on water; with Hue, on forests".
        """
        begins = self._cues.ellipsis.match(sentence.plain)
        first = next((m for m in mentions if m.is_partner or m.role == "province"), None)
        if not begins or not first or _FOR_YEARS.match(sentence.plain) or _LESS_FAR.search(sentence.plain):
            return []
        told = before is not None and before.told and before.sentence.paragraph == sentence.paragraph
        if not first.is_partner and not (told and before and before.sentence.plain.endswith(";")):
            return []
        sense: Sense = "detail" if first.is_partner else "established"
        return [Zone(0, len(sentence.plain), Cue(0, begins.end(), sense), "unspecified")]

    def entry(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[Zone]:
        """Return the zone of an entry in a list of partnerships, which needs no verb ("Kobe - Da Nang: seaports")."""
        if self.is_page and (document := self._document(sentence)):
            return [document]
        sides = [m for m in mentions if not m.is_scene and m.role in {"province", "locality"}]
        one_side = {m.is_partner for m in sides} in ([{False}] if self._is_of_partner else [{True}, {False}])
        if self.is_page and one_side and self._is_line_of(sides, sentence):
            ends = sides[0].start - sentence.start, sides[-1].end - sentence.start
            return [Zone(0, len(sentence.plain), Cue(*ends, "established"), "unspecified")]
        sides = [m for m in mentions if not m.is_scene and m.role in {"province", "town", "locality"}]
        if not self._is_list or {m.is_partner for m in sides[:2]} != {True, False}:
            return []
        start, end = sides[0].start - sentence.start, sides[1].end - sentence.start
        gap = sentence.plain[sides[0].end - sentence.start : sides[1].start - sentence.start]
        if start > _HEAD or not _PAIRED.fullmatch(gap) or not _ENTRY.match(sentence.plain, end):
            return []
        behind = _BEHIND_PAIR.match(sentence.plain, end)
        for instrument, pattern in self._cues.instruments:
            named = pattern.match(sentence.plain, behind.end()) if behind else None
            if named and (instrument != "twinning" or _AGREEMENT.match(sentence.plain, named.end())):
                return [Zone(0, len(sentence.plain), Cue(start, named.end(), "signed"), instrument)]
        return [Zone(0, len(sentence.plain), Cue(start, end, "established"), "unspecified")]

    def is_bare_line(self, sentence: Sentence, zone: Zone) -> bool:
        """Whether a zone is that of a line which names a partner and says nothing more of it."""
        rest = sentence.plain[zone.cue.end :]
        return self.is_page and zone.sense == "established" and _BARE.fullmatch(rest) is not None

    def _is_line_of(self, partners: Sequence[Mention], sentence: Sentence) -> bool:
        """Whether a sentence without a verb is a line of a list: partners, and perhaps what is done with them."""
        first, last = partners[0].start - sentence.start, partners[-1].end - sentence.start
        gaps = (sentence.plain[a.end - sentence.start : b.start - sentence.start] for a, b in pairwise(partners))
        return bool(
            all(self._cues.list_gap.fullmatch(gap) for gap in gaps)
            and _LINE.fullmatch(sentence.plain, 0, first)
            and _LINE_GOES_ON.match(sentence.plain, last)
        )

    def _document(self, sentence: Sentence) -> Zone | None:
        """Return the zone of a document that a line names without a verb ("Letter of intent, 2010."), if any."""
        for instrument, pattern in self._cues.instruments:
            for match in pattern.finditer(sentence.plain):
                if _BEFORE_DOCUMENT.fullmatch(sentence.plain, 0, match.start()):
                    if not _AFTER_DOCUMENT.match(sentence.plain, match.end()):
                        return None
                    cue = Cue(match.start(), match.end(), "signed")
                    return Zone(0, len(sentence.plain), cue, instrument)
        return None


def is_short_line(sentence: Sentence) -> bool:
    """Whether a sentence is as short as a line that only names a partner."""
    return len(sentence.plain) < _SHORT_LINE


def _is_pair_line(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence only names the two sides of what follows: "Nebraska - Binh Duong."."""
    sides = [m for m in mentions if m.role in {"province", "town", "locality"} and not m.is_nation]
    if {m.is_partner for m in sides[:2]} != {True, False} or not is_short_line(sentence):
        return False
    gap = sentence.plain[sides[0].end - sentence.start : sides[1].start - sentence.start]
    begins = _NUMBER_AND_KIND.fullmatch(sentence.plain, 0, sides[0].start - sentence.start)
    return bool(begins and _BESIDE.fullmatch(gap) and _BARE.fullmatch(sentence.plain, sides[1].end - sentence.start))


def is_label(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence begins as the line of a list does: "6. South Moravia (Czech Republic)."."""
    partners = _listed_first(sentence, mentions)
    if _is_pair_line(sentence, mentions):
        return True
    if not partners or not _NUMBER_AND_KIND.fullmatch(sentence.plain, 0, partners[0].start - sentence.start):
        return False
    end = partners[-1].end - sentence.start
    alone = is_short_line(sentence) and _ALONE.fullmatch(sentence.plain, end) is not None
    return alone or _LABELS.match(sentence.plain, end) is not None


def _listed_first(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the first partner of a sentence, with those beside it: "Houaphan, Luang Prabang and Bokeo, Laos."."""
    partners = localities(mentions)
    gaps = (sentence.plain[a.end - sentence.start : b.start - sentence.start] for a, b in pairwise(partners))
    joined = 1 + sum(1 for _ in takewhile(_JOINED.fullmatch, gaps))
    return tuple(partners[:joined])


def labelled(sentence: Sentence, zone: Zone, mentions: Sequence[Mention], heard: Heard | None) -> tuple[Mention, ...]:
    """Return the partner that the line names as its label ("1. Padang City, Indonesia. Signed in 2016.")."""
    if heard is None or heard.sentence.paragraph != sentence.paragraph or any(m.is_partner for m in mentions):
        return ()
    partners = localities(heard.mentions)
    if is_label(heard.sentence, heard.mentions):
        return _listed_first(heard.sentence, heard.mentions)
    if zone.sense in WISHES or heard.told or any(m.role == "province" for m in mentions):
        return ()
    at = partners[0].start - heard.sentence.start if partners else 0
    opens_line = partners and (at < _NUMBERED or _THE_FIRST.fullmatch(heard.sentence.plain, 0, at))
    return partners[:1] if opens_line and is_short_line(heard.sentence) else ()
