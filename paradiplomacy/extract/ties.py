"""Reads ties sentence by sentence: who, with whom, how far it has come, when, in which fields."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import cast

from paradiplomacy.extract.afterwards import told_afterwards, without_term
from paradiplomacy.extract.anew import OF_THEIRS, UNDER_A, anew
from paradiplomacy.extract.background import is_background, is_commerce
from paradiplomacy.extract.clauses import Zone, zones_of
from paradiplomacy.extract.contents import asks_of_document, begins_with_document, is_subject, with_content
from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.deeds import is_deed
from paradiplomacy.extract.events import EventDays
from paradiplomacy.extract.governments import are_diplomatic
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues
from paradiplomacy.extract.lists import PartnerList
from paradiplomacy.extract.masking import masked, with_sides
from paradiplomacy.extract.mentions import Mention, is_region, names_country, once
from paradiplomacy.extract.others import begins_as_bodies, is_of_body, is_of_those
from paradiplomacy.extract.own_fields import own_fields
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import has_money
from paradiplomacy.extract.sides import SideFinder
from paradiplomacy.extract.signing import SigningDates
from paradiplomacy.extract.tie import Tie, told_in
from paradiplomacy.extract.told import Told
from paradiplomacy.extract.undertakings import doings, is_of_nobody, is_undertaking
from paradiplomacy.extract.unsaid import in_other_words
from paradiplomacy.extract.words import LEAD, Sentence
from paradiplomacy.extract.zone_fields import FieldReader
from paradiplomacy.model.statement import Status
from paradiplomacy.records.lexicon import SectorLexicon

_ENUMERATED = 3
_HEADING = 2
"""Words of a line that is a heading: "In preparation"."""
_NEAR = 2
"""Paragraphs over which "others are with ..." reaches back."""
_LINE = 10
"""Words of a line of a list that only names fields."""
_IT = re.compile(r"(?:it|they|this|these|ils?|elles?|cel\w+|ces?|cet(?:te)?|le|la|l|une?|y|s'y|tels?)\b")
"""Begins what is told of something else than the partner named behind it."""
_BOTH_WILL = re.compile(
    r"(?:the two|both) (?:provinces|cities|localities|sides|towns|neighbou?rs)\b[^.;]{0,60}? will\b"
)
"""Begins what two sides will do, where nothing was told of them before."""
_NOTHING = re.compile(
    r"\bc(?:a|o)me to nothing\b|\bfell through\b|\bn'(?:a|ont) (?:pas abouti|rien donné)\b|không thành\b"
)


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
        self._told = Told()
        self._list = PartnerList(cues)
        self._is_of_others = False  # told of a document, but somebody else's

    @property
    def ties(self) -> Sequence[Tie]:
        """All ties told so far."""
        return self._told.ties

    @property
    def latest_partners(self) -> tuple[Mention, ...]:
        """Partners of the ties told last."""
        return once(self._told.ties[place].partner for place in self._told.last)

    def read(self, passage: Passage) -> bool:
        """Take in one sentence; return whether it told of a tie."""
        sentence, mentions = passage.sentence, passage.mentions
        if begins_with_document(sentence, self._cues) and not self._told.is_of_documents():
            self._told.turn_back(sentence, _acting(mentions))
        zones = without_term(sentence, self._zones(sentence, mentions))
        if self._told.took_back(sentence, zones):
            zones = ()
        new: list[int] = []
        before: tuple[Mention, ...] = ()
        for zone in zones:
            if new and zone.sense == "detail":  # "they signed a pact; it covers ..."
                self._told.go_on(new, sentence)
            told, before = self._read_zone(passage, zone, before)
            new += told
        is_of_bodies = any(zone.sense in FACTS and begins_as_bodies(sentence, zone, self._cues) for zone in zones)
        if not new and not (self._is_of_others or is_of_bodies) and not self._says_else(sentence, zones):
            new += self._list_of_fields(sentence, mentions)
        if new:
            self._told.go_on(new, sentence)
        elif asks_of_document(sentence, self._cues):
            self._told.go_on(self._told.last, sentence)  # "What is in those agreements?"
        is_more = not self._is_of_others and all(zone.sense == "detail" for zone in zones)
        if is_more and _acting(mentions) <= self._told.partners(self._told.last):
            self._told.learn(sentence, *told_afterwards(passage, self._dates.lives, self._cues, self._told.signed))
        self._events.hear(sentence, passage.dates, told=bool(new))
        came_to_nothing = not new and not zones and _NOTHING.search(sentence.plain)  # no partner of what follows
        heard = [m for m in mentions if not m.is_partner] if came_to_nothing else mentions
        self._sides.hear(sentence, heard, told=bool(new))
        return bool(new)

    def _read_zone(
        self, passage: Passage, zone: Zone, before: tuple[Mention, ...]
    ) -> tuple[list[int], tuple[Mention, ...]]:
        """Take in a zone; return the places of its ties, and the partners that the next zone may go on with."""
        sentence, mentions = passage.sentence, passage.mentions
        partners, inferred = self._sides.partners(sentence, zone, mentions, before)
        provinces, guessed = self._sides.provinces(sentence, zone, mentions, partners)
        if zone.sense == "detail" or self._is_undertaking(sentence, zone, mentions, partners):
            is_content = is_subject(zone, sentence, self._cues)
            meant = () if is_content and inferred else partners  # "both papers" are those of all partners just named
            words = sentence.plain[zone.cue.start : zone.cue.end]
            is_other = meant and UNDER_A.match(words) and self._told.are_wishes()  # "have worked under an agreement"
            told = [] if is_other else self._add_detail(sentence, zone, mentions, meant, passage.periods)
            is_new = (
                not inferred or OF_THEIRS.match(words) or (not self._told.ties and _BOTH_WILL.match(sentence.plain))
            )
            of_it = _IT.match(words) and not OF_THEIRS.match(words) and not self._cues.ellipsis.match(sentence.plain)
            if told or not is_new or not partners or of_it or is_content:
                return told, before
            zone = anew(sentence, zone, self._cues, before=self._told.status_near(sentence, _NEAR))
        if (inferred or not partners) and zone.sense in WISHES:
            partners = tuple(self._sides.countries(sentence, zone, mentions)) or partners
        if not provinces or not partners or is_commerce(sentence, zone, self._cues, inferred=bool(inferred)):
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
                named = told_in(sentence, own)
                tie = Tie(province, partner, cast(Status, sense), sentence, zone, zone.instrument, signed, life, named)
                is_bare = self._list.is_bare_line(sentence, zone)
                new.append(self._told.add(replace(tie, inferred=inferred | guessed), is_bare_line=is_bare))
        return new, tuple(partner for partner in partners if partner.is_partner)

    def _is_undertaking(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], partners: Sequence[Mention]
    ) -> bool:
        """Whether a plan is what the document just told of holds ("They signed ... The two will open a ferry line")."""
        before = self._told.sentence
        if zone.sense != "planned" or not before or sentence.paragraph - before.paragraph > 1:
            return False
        theirs = {self._told.partner(place) for place in self._told.last if self._told.ties[place].status in FACTS}
        named = {partner.identity for partner in partners}
        return bool(theirs) and named <= theirs and is_undertaking(zone, sentence, mentions, self._cues)

    def _zones(self, sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Zone]:
        self._is_of_others = False
        if sentence.paragraph <= LEAD:
            self._list.announced_by(sentence, mentions)
        asks = sentence.plain.endswith("?") and not any(m.is_partner for m in mentions)  # "What do you look for?"
        if asks or (not mentions and len(sentence.plain.split()) <= _HEADING and sentence.plain[-1].isalnum()):
            return []
        zones = zones_of(sentence, self._cues)
        if content := self._content(sentence, zones, mentions):
            return content
        if zones:
            told = (zone for zone in zones if not is_of_body(sentence, zone, mentions, self._cues))
            acted = (zone for zone in told if not is_of_those(sentence, zone) and not are_diplomatic(sentence, zone))
            acting = [zone for zone in acted if not is_of_nobody(zone, sentence, mentions, self._cues)]
            self._is_of_others = not acting and any(zone.sense in FACTS for zone in zones)
            return acting
        if self._denies(sentence):
            return []
        unsaid = self._list.going_on(sentence, mentions, self._sides.before) or self._list.entry(sentence, mentions)
        unsaid = unsaid or doings(sentence, mentions, self._cues)
        unsaid = unsaid or in_other_words(sentence, mentions, {tie.pair for tie in self._told.ties})
        return [] if unsaid and has_money(sentence.plain, self._cues) else unsaid

    def _content(self, sentence: Sentence, zones: Sequence[Zone], mentions: Sequence[Mention]) -> Sequence[Zone]:
        """Return the zones of a sentence about the document just told of; empty for any other."""
        before = self._told.sentence
        if not before or sentence.paragraph - before.paragraph > _NEAR:
            return ()
        if not _acting(mentions) <= self._told.partners(self._told.last):
            return ()
        if has_money(sentence.plain, self._cues) and not begins_with_document(sentence, self._cues):
            return ()
        heard = self._sides.before
        goes_on = heard is not None and heard.told and heard.sentence is before  # in a paragraph of its own
        here = before.paragraph == sentence.paragraph and self._told.is_of_documents()
        goes_on = goes_on and self._told.is_of_documents()
        content = with_content(sentence, zones, self._cues, after_document=here, goes_on=goes_on)
        is_sure = here or not goes_on or any(self._fields.of(sentence, zone, mentions) for zone in content)
        return content if is_sure else ()  # "It rained."

    def _add_detail(
        self,
        sentence: Sentence,
        zone: Zone,
        mentions: Sequence[Mention],
        partners: Sequence[Mention],
        periods: Sequence[Dated],
    ) -> list[int]:
        """Add what a sentence tells about the documents just named; return the places of their ties."""
        meant, before = {partner.identity for partner in partners}, self._told.sentence
        places = [place for place in self._told.last if not meant or self._told.partner(place) in meant]
        if not places:
            places = [
                place
                for place, tie in enumerate(self._told.ties)
                if self._told.partner(place) in meant and tie.status in FACTS | {"established"}
            ]
        elif before and sentence.paragraph - before.paragraph > 2:
            return []
        own = self._context.province
        if own and own.paragraph == sentence.paragraph and not (before and before.paragraph == sentence.paragraph):
            theirs = {self._told.ties[place].province.identity for place in places}
            places = places if own.identity in theirs else []  # "Hue. The agreement covers ...", behind that of Can Tho
        places = list(self._told.named(sentence, zone, self._told.documents(places)))
        fields = self._fields.of(sentence, zone, mentions)
        told = self._dates.lives.life_in(sentence, zone, periods)
        for place in places:
            tie = self._told.ties[place]
            life = told or self._dates.lives.lasting(sentence, zone, tie.signed)
            self._told.ties[place] = replace(tie.with_more(fields, sentence, zone.cue.start), life=tie.life or life)
        return places

    def _says_else(self, sentence: Sentence, zones: Sequence[Zone]) -> bool:
        """Whether a sentence denies, or wishes where the ties just told are facts: it tells nothing more of them."""
        wished = any(self._told.ties[place].status in WISHES for place in self._told.last)
        return self._denies(sentence) or (not wished and any(zone.sense in WISHES for zone in zones))

    def _denies(self, sentence: Sentence) -> bool:
        return any(one.sense == "denied" and one.pattern.search(sentence.plain) for one in self._cues.triggers)

    def _list_of_fields(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[int]:
        """Add the fields that a sentence merely lists right after a tie ("Priorities are trade, transport and ...").

        Taken only where it names nobody else, tells no amount, and lists at least three known fields, or tells what
        people of one side do for the other.
        """
        before = self._told.sentence
        last = [self._told.ties[place] for place in self._told.last]
        meant = {tie.partner.identity for tie in last}
        theirs = {tie.province.identity for tie in last}
        others = any(m.role == "province" and not m.is_scene and m.identity not in theirs for m in mentions)
        heard = self._sides.before
        reach = 1 if heard and has_money(heard.sentence.plain, self._cues) else _NEAR  # behind a sum come wares
        if not before or sentence.paragraph - before.paragraph > reach or others or is_background(sentence):
            return []
        countries = {tie.partner.country for tie in last}
        here = sentence.paragraph == before.paragraph
        sides = with_sides(sentence, mentions, countries)
        is_done = is_deed(sides, self._cues, here=here)
        lands = {tie.partner.country for tie in last if is_region(tie.partner)}
        where = [m for m in mentions if m.is_scene and (m.role == "institution" or m.country in lands)]
        named = {m.identity for m in mentions if m.is_partner and not (is_done and m in where)}
        if '"' in sentence.plain or not named <= meant or names_country(mentions, but=countries if is_done else ()):
            return []
        if has_money(sentence.plain, self._cues) or self._turned_elsewhere(meant):
            return []
        found = self._fields.listed(sentence, masked(sentence, mentions), 0, len(sentence.plain))
        is_line = self._goes_on(before, sentence) or (self._list.is_page and len(sentence.plain.split()) <= _LINE)
        is_list = len(found) >= _ENUMERATED and "," in sentence.plain
        if not found or not (is_line or is_done or is_list):
            return []
        about = [place for place in self._told.last if not named or self._told.partner(place) in named]
        for place in self._told.documents(about):
            self._told.ties[place] = self._told.ties[place].with_more(found, sentence, found[0].start)
        return about

    def _turned_elsewhere(self, meant: Collection[str]) -> bool:
        """Whether a partner has been named since the last tie that is none of those meant."""
        spoken_of = self._context.groups[-1] if self._context.groups else ()
        before = self._told.sentence
        later = bool(before and spoken_of and spoken_of[0].paragraph >= before.paragraph)
        return later and not any(partner.identity in meant for partner in spoken_of)

    def _goes_on(self, before: Sentence, sentence: Sentence) -> bool:
        """Whether a sentence is what a semicolon parts from the fields of a document: "...; next comes health"."""
        if before.paragraph != sentence.paragraph or not before.plain.endswith(";"):
            return False
        tie = self._told.ties[self._told.last[-1]]
        return bool(tie.fields) and any(told is before for told, _ in ((tie.sentence, 0), *tie.further))


def _acting(mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the identities of the partners among names that take part in something."""
    return frozenset(mention.identity for mention in mentions if mention.is_partner and not mention.is_scene)
