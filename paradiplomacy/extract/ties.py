"""Reads ties sentence by sentence: who, with whom, how far it has come, when, in which fields."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import cast

from paradiplomacy.extract.anew import OF_THEIRS, anew
from paradiplomacy.extract.clauses import Zone, instrument_in, zones_of
from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.events import EventDays
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues
from paradiplomacy.extract.lists import PartnerList
from paradiplomacy.extract.mentions import Mention, is_region, names_country
from paradiplomacy.extract.own_fields import own_fields
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import has_money
from paradiplomacy.extract.sides import SideFinder
from paradiplomacy.extract.signing import SigningDates
from paradiplomacy.extract.tie import Tie
from paradiplomacy.extract.undertakings import doings, is_of_nobody, is_undertaking
from paradiplomacy.extract.words import LEAD, Sentence
from paradiplomacy.extract.zone_fields import FieldReader, masked, with_sides
from paradiplomacy.model.statement import Status
from paradiplomacy.records.lexicon import SectorLexicon

_ENUMERATED = 3
_HEADING = 2
"""Words of a line that is a heading: "In preparation"."""
_NEAR = 2
"""Paragraphs over which "others are with ..." reaches back."""
_LINE = 10
"""Words of a line of a list that only names fields."""
_ASIDE = re.compile(
    r"\bnot (?:listed|counted|included|part)\b|\b(?:export|import|(?<!rendent )(?<!rendu )visit|tour(?:ed|s)\b|met\b"
    r"|accompan|attend|home to"
    r"|known for|boasts|inhabitant|(?<!se )(?<!pour )(?<!de )\bformer\b"
    r"|connue?s? pour\b|réputée?s?\b|célèbre|abrite|hymne|(?:has|have|had|was|were)(?: been)? built\b|donat|transiter"
    r"|rencontr|particip|\b(?:a|ont) (?:\w+ )?(?:présenté|vanté|exposé|décrit|détaillé|fait valoir)\b|\bn(?:e "
    r"|')(?:\w+ ){1,2}(?:pas|rien)\b)|xuất khẩu|nhập khẩu|tham quan|thăm|tham dự|cùng dự\b"
    r"|\b(?:sold|bought)\b|\baccount(?:s|ed) for\b|\bheaded the list\b|\bthe other way\b"
    r"|\btonn(?:e|es|age)\b|\btons\b|\btấn\b|dân số|\blượt\b|ngân sách"
)
"""Words of sentences whose lists are of wares, sights and guests."""
_IT = re.compile(r"(?:it|they|this|these|ils?|elles?|cel\w+|ces?|cet(?:te)?|le|la|l|une?|y|s'y|tels?)\b")
"""Begins what is told of something else than the partner named behind it."""
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
        self._list = PartnerList(cues)
        self._placeholder: int | None = None  # of a line that only names a partner
        self._last: list[int] = []  # places of the ties that a "detail" adds to
        self._last_sentence: Sentence | None = None

    def read(self, passage: Passage) -> bool:
        """Take in one sentence; return whether it told of a tie."""
        sentence, mentions = passage.sentence, passage.mentions
        zones = self._zones(sentence, mentions)
        new: list[int] = []
        before: tuple[Mention, ...] = ()
        for zone in zones:
            if new and zone.sense == "detail":  # "they signed a pact; it covers ..."
                self._last, self._last_sentence = new, sentence
            told, before = self._read_zone(passage, zone, before)
            new += told
        if not new and not self._says_else(sentence, zones):
            new += self._list_of_fields(sentence, mentions)
        if new:
            self._last, self._last_sentence = new, sentence
        elif self._last and sentence.plain.endswith("?") and instrument_in(sentence.plain, self._cues) != "unspecified":
            self._last_sentence = sentence  # "What is in those agreements?"
        self._events.hear(sentence, passage.dates, told=bool(new))
        self._sides.hear(sentence, mentions, told=bool(new))
        return bool(new)

    def _read_zone(
        self, passage: Passage, zone: Zone, before: tuple[Mention, ...]
    ) -> tuple[list[int], tuple[Mention, ...]]:
        """Take in a zone; return the places of its ties, and the partners that the next zone may go on with."""
        sentence, mentions = passage.sentence, passage.mentions
        partners, inferred = self._sides.partners(sentence, zone, mentions, before)
        provinces, guessed = self._sides.provinces(sentence, zone, mentions, partners)
        if zone.sense == "detail" or self._is_undertaking(sentence, zone, mentions, partners):
            told = self._add_detail(sentence, zone, mentions, partners, passage.periods)
            words = sentence.plain[zone.cue.start : zone.cue.end]
            is_new = not inferred or OF_THEIRS.match(words)
            of_it = _IT.match(words) and not OF_THEIRS.match(words) and not self._cues.ellipsis.match(sentence.plain)
            if told or not is_new or not partners or of_it:
                return told, before
            here = self._last and self._last_sentence and sentence.paragraph - self._last_sentence.paragraph <= _NEAR
            zone = anew(sentence, zone, self._cues, before=self.ties[self._last[0]].status if here else None)
        if (inferred or not partners) and zone.sense in WISHES:
            partners = tuple(self._sides.countries(sentence, zone, mentions)) or partners
        if not provinces or not partners or _is_commerce(sentence, zone, self._cues, inferred=bool(inferred)):
            return [], before
        fields = self._fields.of(sentence, zone, mentions)
        if self._list.is_page and zone.sense in FACTS | {"established"} and not fields:
            fields = self._fields.listed(sentence, masked(sentence, mentions), zone.cue.end, zone.end)
        new = []
        pairs = self._sides.pairs(sentence, zone, mentions, provinces, partners)
        for (province, partner), own in zip(pairs, own_fields(sentence, pairs, fields), strict=True):
            for sense, signed, life in self._dates.documents(
                sentence, zone, partner, partners, passage.dates, passage.periods
            ):
                tie = Tie(province, partner, cast(Status, sense), sentence, zone, zone.instrument, signed, life, own)
                new.append(self._add(replace(tie, inferred=inferred | guessed)))
        return new, tuple(partner for partner in partners if partner.is_partner)

    def _add(self, tie: Tie) -> int:
        """Add a tie, or put it in the place of a line of a list that only named its partner; return its place."""
        held = self._placeholder
        here = held is not None and self.ties[held].sentence.paragraph == tie.sentence.paragraph
        if held is not None and here and self.ties[held].pair == tie.pair:
            self._placeholder = None
            self.ties[held] = tie
            return held
        if (over := self._now_over(tie)) is not None:
            return over
        self.ties.append(tie)
        if self._list.is_bare_line(tie.sentence, tie.zone):
            self._placeholder = len(self.ties) - 1
        return len(self.ties) - 1

    def _now_over(self, tie: Tie) -> int | None:
        """Say of the document just told of that it has ended; return its place, None where there is none."""
        if tie.status != "ended" or not self.ties or self.ties[-1].pair != tie.pair:
            return None
        told = self.ties[-1]
        if (
            told.status != "signed"
            or told.sentence.paragraph != tie.sentence.paragraph
            or "partner" not in tie.inferred
        ):
            return None
        here = (told.sentence, told.zone.cue.start)
        self.ties[-1] = replace(
            tie,
            signed=tie.signed or told.signed,
            fields=(*told.fields, *tie.fields),
            instrument=told.instrument,
            further=(*told.further, here),
        )
        return len(self.ties) - 1

    def _is_undertaking(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], partners: Sequence[Mention]
    ) -> bool:
        """Whether a plan is what the document just told of holds ("They signed ... The two will open a ferry line")."""
        before = self._last_sentence
        if zone.sense != "planned" or not before or sentence.paragraph - before.paragraph > 1:
            return False
        theirs = {self._other(place) for place in self._last if self.ties[place].status in FACTS}
        named = {partner.identity for partner in partners}
        return bool(theirs) and named <= theirs and is_undertaking(zone, sentence, mentions, self._cues)

    def _zones(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[Zone]:
        if sentence.paragraph <= LEAD:
            self._list.announced_by(sentence)
        asks = sentence.plain.endswith("?") and not any(m.is_partner for m in mentions)  # "What do you look for?"
        if asks or (not mentions and len(sentence.plain.split()) <= _HEADING and sentence.plain[-1].isalnum()):
            return []
        if zones := zones_of(sentence, self._cues):
            return [zone for zone in zones if not is_of_nobody(zone, sentence, mentions, self._cues)]
        if self._denies(sentence):
            return []
        unsaid = self._list.going_on(sentence, mentions, self._sides.before) or self._list.entry(sentence, mentions)
        unsaid = unsaid or doings(sentence, mentions, self._cues)
        return [] if unsaid and has_money(sentence.plain, self._cues) else unsaid

    def _add_detail(
        self,
        sentence: Sentence,
        zone: Zone,
        mentions: Sequence[Mention],
        partners: Sequence[Mention],
        periods: Sequence[Dated],
    ) -> list[int]:
        """Add what a sentence tells about the documents just named; return the places of their ties."""
        meant, before = {partner.identity for partner in partners}, self._last_sentence
        places = [place for place in self._last if not meant or self._other(place) in meant]
        if not places:
            places = [
                place
                for place, tie in enumerate(self.ties)
                if self._other(place) in meant and tie.status in FACTS | {"established"}
            ]
        elif before and sentence.paragraph - before.paragraph > 2:
            return []
        own = self._context.province
        if own and own.paragraph == sentence.paragraph and not (before and before.paragraph == sentence.paragraph):
            theirs = {self.ties[place].province.identity for place in places}
            places = places if own.identity in theirs else []  # "Hue. The agreement covers ...", behind that of Can Tho
        places = list(self._named(zone, self._documents(places)))
        fields = self._fields.of(sentence, zone, mentions)
        told = self._dates.life_in(sentence, zone, periods)
        for place in places:
            tie = self.ties[place]
            life = told or self._dates.lasting(sentence, zone, tie.signed)
            self.ties[place] = replace(tie.with_more(fields, sentence, zone.cue.start), life=tie.life or life)
        return places

    def _says_else(self, sentence: Sentence, zones: Sequence[Zone]) -> bool:
        """Whether a sentence denies, or wishes where the ties just told are facts: it tells nothing more of them."""
        wished = any(self.ties[place].status in WISHES for place in self._last)
        return self._denies(sentence) or (not wished and any(zone.sense in WISHES for zone in zones))

    def _denies(self, sentence: Sentence) -> bool:
        return any(one.sense == "denied" and one.pattern.search(sentence.plain) for one in self._cues.triggers)

    def _list_of_fields(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[int]:
        """Add the fields that a sentence merely lists right after a tie ("Priorities are trade, transport and ...").

        Taken only where it names nobody else, tells no amount, and lists at least three known fields, or tells what
        people of one side do for the other.
        """
        before = self._last_sentence
        last = [self.ties[place] for place in self._last]
        meant = {tie.partner.identity for tie in last}
        theirs = {tie.province.identity for tie in last}
        others = any(m.role == "province" and not m.is_scene and m.identity not in theirs for m in mentions)
        heard = self._sides.before
        reach = 1 if heard and has_money(heard.sentence.plain, self._cues) else _NEAR  # behind a sum come wares
        if not before or sentence.paragraph - before.paragraph > reach or others or _ASIDE.search(sentence.plain):
            return []
        countries = {tie.partner.country for tie in last}
        here = sentence.paragraph == before.paragraph
        is_deed = here and self._cues.deed.search(with_sides(sentence, mentions, countries))
        lands = {tie.partner.country for tie in last if is_region(tie.partner)}
        where = [m for m in mentions if m.is_scene and (m.role == "institution" or m.country in lands)]
        named = {m.identity for m in mentions if m.is_partner and not (is_deed and m in where)}
        if '"' in sentence.plain or not named <= meant or names_country(mentions, but=countries if is_deed else ()):
            return []
        if has_money(sentence.plain, self._cues) or self._turned_elsewhere(meant):
            return []
        found = self._fields.listed(sentence, masked(sentence, mentions), 0, len(sentence.plain))
        is_line = self._goes_on(before, sentence) or (self._list.is_page and len(sentence.plain.split()) <= _LINE)
        is_list = len(found) >= _ENUMERATED and "," in sentence.plain
        if not found or not (is_line or is_deed or is_list):
            return []
        about = [place for place in self._last if not named or self._other(place) in named]
        for place in self._documents(about):
            self.ties[place] = self.ties[place].with_more(found, sentence, found[0].start)
        return about

    def _turned_elsewhere(self, meant: Collection[str]) -> bool:
        """Whether a partner has been named since the last tie that is none of those meant."""
        spoken_of = self._context.groups[-1] if self._context.groups else ()
        before = self._last_sentence
        later = bool(before and spoken_of and spoken_of[0].paragraph >= before.paragraph)
        return later and not any(partner.identity in meant for partner in spoken_of)

    def _goes_on(self, before: Sentence, sentence: Sentence) -> bool:
        """Whether a sentence is what a semicolon parts from the fields of a document: "...; next comes health"."""
        if before.paragraph != sentence.paragraph or not before.plain.endswith(";"):
            return False
        tie = self.ties[self._last[-1]]
        return bool(tie.fields) and any(told is before for told, _ in ((tie.sentence, 0), *tie.further))

    def _documents(self, places: Sequence[int]) -> Sequence[int]:
        """Return the ties by a document, where there are any: "it covers" tells nothing of the twinning beside it."""
        return [place for place in places if self.ties[place].is_document] or places

    def _named(self, zone: Zone, places: Sequence[int]) -> Sequence[int]:
        """Return the document that a zone names where the last one told is another ("The MoU is valid for ...")."""
        kind = zone.instrument
        if kind in {"unspecified", "agreement"} or any(self.ties[place].instrument == kind for place in places):
            return places
        pairs = {self.ties[place].pair for place in places}
        return [n for n, tie in enumerate(self.ties) if tie.pair in pairs and tie.instrument == kind][-1:] or places

    def _other(self, place: int) -> str:
        return self.ties[place].partner.identity


def _is_commerce(sentence: Sentence, zone: Zone, cues: Cues, *, inferred: bool) -> bool:
    """Whether "exchanges between" only names what a figure measures, or a wish only a sum to be reached."""
    if zone.sense in WISHES and inferred and has_money(sentence.plain[zone.cue.start : zone.end], cues):
        return True
    words = sentence.plain[zone.cue.start : zone.cue.end]
    return zone.sense == "established" and bool(_EXCHANGE.search(words)) and has_money(sentence.plain, cues)
