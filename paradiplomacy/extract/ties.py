"""Reads ties sentence by sentence: who, with whom, how far it has come, when, in which fields."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from paradiplomacy.extract.clauses import Cue, Zone, instrument_in, zones_of
from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.events import EventDays
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues, Sense
from paradiplomacy.extract.mentions import Mention, names_country
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import has_money
from paradiplomacy.extract.sides import SideFinder
from paradiplomacy.extract.signing import SigningDates
from paradiplomacy.extract.tie import Tie
from paradiplomacy.extract.undertakings import has_side, is_undertaking, tells_what_is_to_be_done
from paradiplomacy.extract.words import Sentence
from paradiplomacy.extract.zone_fields import FieldReader, masked
from paradiplomacy.model.statement import Status
from paradiplomacy.records.lexicon import SectorLexicon

_ENUMERATED = 3
_PARTNERSHIPS = re.compile(
    r"\bpartn|\bparten|\btwin|\bsister|\bfriend|\bjumel|\bcoopéra|\bcoopera|kết nghĩa|đối tác|hữu nghị|hợp tác|\bties\b"
    r"|\bliens\b"
)
_PARTNERS = re.compile(
    r"\bpartners\b|\bpartnerships\b|\b(?:sister|twin|twinned) (?:cities|towns|provinces|localities)\b|\btwinnings\b"
    r"|\bpartenaires\b|\bpartenariats\b|\bjumelages\b|\bjumelées\b|\bcoopérations\b|các (?:\w+ )?(?:đối tác|kết nghĩa)"
    r"|địa phương (?:kết nghĩa|đối tác)|thành phố (?:có quan hệ|kết nghĩa)|tỉnh kết nghĩa|danh sách"
)
"""Headline of a page that lists partners."""
_LINE = re.compile(r"[\d.)*• -]{0,5}(?:(?:the )?(?:[^\W\d]+ ){1,3}(?:of |de |du |d')?)?")
"""Before the name in a line of such a list: "3. Villes de"."""
_LINE_GOES_ON = re.compile(
    r"(?: (?:city|prefecture|province|county))?(?: \([^()]{2,60}\))?,?(?:, [^\W\d][\w ]{2,25})?(?:\s*[:–—-]|\.?$"
    r"| (?:since|depuis|từ) )"
)
_HEAD = 40
"""Characters before the first name of an entry in a list: "3. Département du"."""
_PAIRED = re.compile(
    r"(?: \([^()]{2,40}\))?(?: city| prefecture| province| métropole)?,? ?(?:[-–—/]|and|et|và|với|with|avec) ?"
    r"[^.;:,]{0,30}"
)
_ENTRY = re.compile(r"(?: city| prefecture| province)?(?: \([^()]{2,60}\))?\s*(?:[:.;,–—-]|$)")
_ASIDE = re.compile(
    r"\b(?:export|import|visit|tour(?:ed|s)\b|met\b|accompan|attend|home to|known for|boasts|inhabitant|\bformer\b"
    r"|(?:has|have|had|was|were)(?: been)? built\b|donat|visite"
    r"|rencontr|particip)|xuất khẩu|nhập khẩu|tham quan|thăm|tham dự|cùng dự|dân số"
)
"""Words of sentences whose lists are of wares, sights and guests."""
_UNDER = re.compile(r"under|as part|dans le cadre|aux termes|en vertu|conform|trong khuôn khổ|theo")
"""Begins what names a document that exists."""
_IT = re.compile(r"(?:it|they|this|these|ils?|elles?|cel\w+-ci)\b")
"""Begins what is told of something else than the partner named behind it."""
_PROGRAMME = re.compile(r"program|chương trình|\bplan")
_EXCHANGE = re.compile(r"\béchanges\b|\bexchanges?\b|giao thương|trao đổi")


class TieReader:
    """Reads the ties of one article.

    Args:
        cues: of its language.
        lexicon: phrases that stand for sectors.
        reference: what relative dates count from.
        context: what has been said so far; it grows while sentences are read.
    """

    def __init__(self, cues: Cues, lexicon: SectorLexicon, reference: Reference, context: Context) -> None:
        self._cues = cues
        self._fields = FieldReader(cues, lexicon)
        self._events = EventDays(cues, context)
        self._dates = SigningDates(cues, reference, self._events)
        self._context = context
        self._sides = SideFinder(cues, context)
        self.ties: list[Tie] = []
        self._is_list = False  # the headline announces a list of partnerships
        self._is_page = False  # it announces nothing else
        self._last: list[int] = []  # places of the ties that a "detail" adds to
        self._last_sentence: Sentence | None = None

    def read(self, passage: Passage) -> None:
        """Take in one sentence."""
        sentence, mentions = passage.sentence, passage.mentions
        dates, periods = passage.dates, passage.periods
        zones = self._zones(sentence, mentions)
        new: list[int] = []
        before: tuple[Mention, ...] = ()
        for zone in zones:
            partners, inferred = self._sides.partners(sentence, zone, mentions, before)
            provinces, guessed = self._sides.provinces(sentence, zone, mentions, partners)
            if zone.sense == "detail" and tells_what_is_to_be_done(zone, sentence):
                if not has_side(zone, sentence, mentions, self._cues):
                    continue
            elif self._is_undertaking(sentence, zone, mentions, partners):
                zone = replace(zone, cue=replace(zone.cue, sense="detail"))
            if zone.sense == "detail":
                told = self._add_detail(sentence, zone, mentions, partners, periods)
                new += told
                is_new = not inferred or _UNDER.match(sentence.plain, zone.cue.start)
                if told or not is_new or not partners or _IT.match(sentence.plain, zone.cue.start):
                    continue
                zone = self._anew(sentence, zone)
            if not partners and zone.sense in WISHES:
                partners = tuple(self._sides.countries(sentence, zone, mentions))
            if not provinces or not partners or _is_commerce(sentence, zone, self._cues, inferred=bool(inferred)):
                continue
            before = tuple(partner for partner in partners if partner.is_partner)
            fields = self._fields.of(sentence, zone, mentions)
            for province, partner in self._sides.pairs(sentence, zone, mentions, provinces, partners):
                sides, named = inferred | guessed, zone.instrument
                for sense, signed, life in self._dates.documents(sentence, zone, partner, partners, dates, periods):
                    new.append(len(self.ties))
                    status = cast(Status, sense)
                    self.ties.append(Tie(province, partner, status, sentence, zone, named, signed, life, fields, sides))
        if not new and not self._says_else(sentence, zones):
            new += self._list_of_fields(sentence, mentions)
        if new:
            self._last, self._last_sentence = new, sentence
        self._events.hear(sentence, dates, told=bool(new))
        self._sides.hear(sentence, mentions, told=bool(new))

    def _is_undertaking(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], partners: Sequence[Mention]
    ) -> bool:
        """Whether a plan is what the document just told of holds ("They signed ... The two will open a ferry line")."""
        before = self._last_sentence
        if zone.sense != "planned" or not before or sentence.paragraph - before.paragraph > 1:
            return False
        theirs = {self._other(place) for place in self._last if self.ties[place].status in FACTS}
        named = {partner.place_id or partner.text for partner in partners}
        return bool(theirs) and named <= theirs and is_undertaking(zone, sentence, mentions, self._cues)

    def _zones(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[Zone]:
        if sentence.paragraph == 1:
            self._is_list = _PARTNERSHIPS.search(sentence.plain) is not None
            self._is_page = _PARTNERS.search(sentence.plain) is not None
        if zones := zones_of(sentence, self._cues):
            return zones
        unsaid = self._ellipsis(sentence, mentions) or self._entry(sentence, mentions)
        return [] if unsaid and has_money(sentence.plain, self._cues) else unsaid

    def _ellipsis(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[Zone]:
        """Return the zone of a sentence without a verb that goes on about one partner ("with Eindhoven, in ...")."""
        begins = self._cues.ellipsis.match(sentence.plain)
        first = next((m for m in mentions if m.is_partner or m.role == "province"), None)
        if not begins or not first or not first.is_partner:
            return []
        return [Zone(0, len(sentence.plain), Cue(0, begins.end(), "detail"), "unspecified")]

    def _entry(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[Zone]:
        """Return the zone of an entry in a list of partnerships, which needs no verb ("Kobe - Da Nang: seaports")."""
        sides = [m for m in mentions if not m.is_scene and m.role in {"province", "locality"}]
        if self._is_page and sides and all(m.is_partner for m in sides) and _is_line_of(sides, sentence):
            ends = sides[0].start - sentence.start, sides[-1].end - sentence.start
            return [Zone(0, len(sentence.plain), Cue(*ends, "established"), "unspecified")]
        if not self._is_list or {m.role for m in sides[:2]} != {"province", "locality"}:
            return []
        start, end = sides[0].start - sentence.start, sides[1].end - sentence.start
        gap = sentence.plain[sides[0].end - sentence.start : sides[1].start - sentence.start]
        if start > _HEAD or not _PAIRED.fullmatch(gap) or not _ENTRY.match(sentence.plain, end):
            return []
        return [Zone(0, len(sentence.plain), Cue(start, end, "established"), "unspecified")]

    def _anew(self, sentence: Sentence, zone: Zone) -> Zone:
        """Return a zone of details of partners not spoken of before as what it says of them.

        "Others are with ..." says what was said before, "under the agreement" that there is one; all else is a plan.
        """
        goes_on = self._cues.ellipsis.match(sentence.plain) and self._last and self._last_sentence
        sense: Sense = "planned"
        words = sentence.plain[zone.cue.start : zone.cue.end]
        instrument = instrument_in(words, self._cues)
        if goes_on and self._last_sentence and sentence.paragraph - self._last_sentence.paragraph <= 2:
            sense = self.ties[self._last[0]].status
        elif _UNDER.match(words) and _PROGRAMME.search(words):
            sense, instrument = "established", "programme"
        elif _UNDER.match(words) and instrument != "unspecified":
            sense = "signed"
        named = zone.instrument if instrument == "unspecified" else instrument
        return replace(zone, cue=replace(zone.cue, sense=sense), instrument=named)

    def _add_detail(
        self,
        sentence: Sentence,
        zone: Zone,
        mentions: Sequence[Mention],
        partners: Sequence[Mention],
        periods: Sequence[Dated],
    ) -> list[int]:
        """Add what a sentence tells about the documents just named; return the places of their ties."""
        meant = {partner.place_id or partner.text for partner in partners}
        places = [place for place in self._last if not meant or self._other(place) in meant]
        if not places:
            places = [
                place
                for place, tie in enumerate(self.ties)
                if self._other(place) in meant and tie.status in FACTS | {"established"}
            ]
        elif self._last_sentence and sentence.paragraph - self._last_sentence.paragraph > 2:
            return []
        places = list(self._documents(places))
        fields = self._fields.of(sentence, zone, mentions)
        told = self._dates.life_in(sentence, zone, periods)
        for place in places:
            tie = self.ties[place]
            life = told or self._dates.lasting(sentence, zone, tie.signed)
            self.ties[place] = replace(
                tie,
                fields=(*tie.fields, *fields),
                life=tie.life or life,
                further=(*tie.further, (sentence, zone.cue.start)),
            )
        return places

    def _says_else(self, sentence: Sentence, zones: Sequence[Zone]) -> bool:
        """Whether a sentence denies, or wishes where the ties just told are facts: it tells nothing more of them."""
        wished = any(self.ties[place].status in WISHES for place in self._last)
        denied = any(one.pattern.search(sentence.plain) for one in self._cues.triggers if one.sense == "denied")
        return denied or (not wished and any(zone.sense in WISHES for zone in zones))

    def _list_of_fields(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[int]:
        """Add the fields that a sentence merely lists right after a tie ("Priorities are trade, transport and ...").

        Taken only where it names nobody else, tells no amount, and lists at least three known fields.
        """
        before = self._last_sentence
        meant = {self._other(place) for place in self._last}
        named = {m.place_id or m.text for m in mentions if m.is_partner}
        if (
            not before
            or sentence.paragraph - before.paragraph > 1
            or not named <= meant
            or _ASIDE.search(sentence.plain)
            or '"' in sentence.plain
        ):
            return []
        if names_country(mentions) or has_money(sentence.plain, self._cues):
            return []
        found = self._fields.listed(sentence, masked(sentence, mentions), 0, len(sentence.plain))
        if len(found) < _ENUMERATED or "," not in sentence.plain:
            return []
        for place in self._documents(self._last):
            tie = self.ties[place]
            self.ties[place] = replace(
                tie, fields=(*tie.fields, *found), further=(*tie.further, (sentence, found[0].start))
            )
        return list(self._last)

    def _documents(self, places: Sequence[int]) -> Sequence[int]:
        """Return the ties by a document, where there are any: "it covers" tells nothing of the twinning beside it."""
        return [place for place in places if _is_document(self.ties[place])] or places

    def _other(self, place: int) -> str:
        partner = self.ties[place].partner
        return partner.place_id or partner.text


def _is_line_of(partners: Sequence[Mention], sentence: Sentence) -> bool:
    """Whether a sentence without a verb is a line of a list: a partner or several, and perhaps what is done with it."""
    first, last = partners[0].start - sentence.start, partners[-1].end - sentence.start
    return bool(_LINE.fullmatch(sentence.plain, 0, first) and _LINE_GOES_ON.match(sentence.plain, last))


def _is_commerce(sentence: Sentence, zone: Zone, cues: Cues, *, inferred: bool) -> bool:
    """Whether "exchanges between" only names what a figure measures, or a wish only a sum to be reached."""
    if zone.sense in WISHES and inferred and has_money(sentence.plain[zone.start : zone.end], cues):
        return True
    words = sentence.plain[zone.cue.start : zone.cue.end]
    return zone.sense == "established" and bool(_EXCHANGE.search(words)) and has_money(sentence.plain, cues)


def _is_document(tie: Tie) -> bool:
    return tie.status in FACTS or tie.instrument not in {"unspecified", "twinning"}
