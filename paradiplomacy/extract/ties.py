"""Reads ties sentence by sentence: who, with whom, how far it has come, when, in which fields."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from paradiplomacy.extract.clauses import Cue, Zone, zones_of
from paradiplomacy.extract.context import Context, opens
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.languages.cues import Cues, Sense
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import money_in
from paradiplomacy.extract.signing import SigningDates
from paradiplomacy.extract.tie import Tie
from paradiplomacy.extract.words import Sentence
from paradiplomacy.extract.zone_fields import FieldReader, masked
from paradiplomacy.model.statement import Status
from paradiplomacy.records.lexicon import SectorLexicon

_JOINT = re.compile(
    r"\bjoint|\bties\b|\brelations|\bpartnership|\bcoopera|\bcollabora|\bcommune?s?\b|\bconjoint|hợp tác|phối hợp"
    r"|\bchung\b|giao lưu"
)
_SIGNED = frozenset({"signed", "renewed"})
_WISHES = frozenset({"planned", "sought"})
_ENUMERATED = 3
_ASIDE = re.compile(
    r"\b(?:export|import|visit|tour(?:ed|s)\b|met\b|accompan|attend|home to|known for|boasts|inhabitant|visite"
    r"|rencontr|particip)|xuất khẩu|nhập khẩu|tham quan|thăm|tham dự|cùng dự|dân số"
)
"""Words of sentences whose lists are of wares, sights and guests."""
_EXCHANGE = re.compile(r"échang|exchang|giao thương|trao đổi")


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
        self._dates = SigningDates(cues, reference, context)
        self._context = context
        self.ties: list[Tie] = []
        self._last: list[int] = []  # places of the ties that a "detail" adds to
        self._last_sentence: Sentence | None = None
        self._last_heard: int | None = None  # paragraph of the sentence before, if it spoke of a partner

    def read(self, passage: Passage) -> None:
        """Take in one sentence."""
        sentence, mentions = passage.sentence, passage.mentions
        dates, periods = passage.dates, passage.periods
        zones = zones_of(sentence, self._cues) or self._ellipsis(sentence, mentions)
        new: list[int] = []
        before: tuple[Mention, ...] = ()
        for zone in zones:
            partners, inferred = self._partners(sentence, zone, mentions, before)
            provinces, guessed = self._provinces(sentence, zone, mentions, len(partners))
            if zone.sense == "detail":
                told = self._add_detail(sentence, zone, mentions, partners, periods)
                new += told
                if told or inferred or not partners:
                    continue
                zone = replace(zone, cue=replace(zone.cue, sense=self._sense_anew(sentence, zone)))
            if not partners and zone.sense in {"planned", "sought"}:
                partners = tuple(self._countries(sentence, zone, mentions))
            if not provinces or not partners or _is_commerce(sentence, zone, self._cues):
                continue
            before = tuple(partner for partner in partners if partner.is_partner)
            fields = self._fields.of(sentence, zone, mentions)
            for partner in partners:
                signed, life = self._dates.of(sentence, zone, partner, partners, dates, periods)
                for province in provinces:
                    new.append(len(self.ties))
                    self.ties.append(
                        Tie(
                            province,
                            partner,
                            cast(Status, zone.sense),
                            sentence,
                            zone,
                            zone.instrument,
                            signed,
                            life,
                            fields,
                            inferred | guessed,
                        )
                    )
        if not new and not self._says_else(sentence, zones):
            new += self._list_of_fields(sentence, mentions)
        if new:
            self._last, self._last_sentence = new, sentence
        self._remember_event(sentence, dates)
        self._last_heard = sentence.paragraph if new or any(m.is_partner for m in mentions) else None

    def _ellipsis(self, sentence: Sentence, mentions: Sequence[Mention]) -> list[Zone]:
        """Return the zone of a sentence without a verb that goes on about one partner ("with Eindhoven, in ...")."""
        begins = self._cues.ellipsis.match(sentence.plain)
        if not begins or not any(m.is_partner for m in mentions):
            return []
        return [Zone(0, len(sentence.plain), Cue(0, begins.end(), "detail"), "unspecified")]

    def _sense_anew(self, sentence: Sentence, zone: Zone) -> Sense:
        """Return what "others are with ..." or "will work together" says of partners not spoken of before."""
        goes_on = self._cues.ellipsis.match(sentence.plain) and self._last and self._last_sentence
        if goes_on and self._last_sentence and sentence.paragraph - self._last_sentence.paragraph <= 2:
            return self.ties[self._last[0]].status
        return "planned"

    def _remember_event(self, sentence: Sentence, dates: Sequence[Dated]) -> None:
        days = [date for date in dates if date.value and len(date.value) == 10]
        if days:
            self._context.event = days[0]

    def _partners(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], before: tuple[Mention, ...]
    ) -> tuple[tuple[Mention, ...], frozenset[str]]:
        """Return the partners that a zone speaks of, and "partner" where they are named elsewhere."""
        there = [m for m in mentions if m.is_partner and not m.is_scene and _within(m, sentence, zone)]
        named = there if zone.sense in _SIGNED else [m for m in there if _is_known(m)]
        if named:
            return tuple({m.place_id or m.text: m for m in named}.values()), frozenset()
        if before or there:
            return before, frozenset()
        meant = self._meant(sentence, zone, mentions)
        return meant, frozenset({"partner"}) if meant else frozenset()

    def _meant(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Return the partners that a zone speaks of without naming them; empty where it speaks of none."""
        words = sentence.plain[zone.start : zone.end]
        for told in (words, sentence.plain[: zone.end]):
            if meant := self._context.partners_meant(told, self._cues):
                return meant
        latest = self._context.groups[-1] if self._context.groups else ()
        if zone.sense in _SIGNED | {"ended"} and self._cues.occasion.search(sentence.plain):
            return latest
        if _has_countries(mentions):
            return ()
        heard = self._last_heard is not None
        if zone.sense in _WISHES and heard and self._last_heard == sentence.paragraph and latest:
            return latest
        if zone.sense in _WISHES and _JOINT.search(words):
            return self._context.only_partner()
        goes_on = zone.sense in _SIGNED and self._cues.own_side.search(words)
        of_them = zone.sense == "established" and heard and _JOINT.search(words) and not _has_demonyms(mentions)
        return latest if goes_on or of_them else ()

    def _provinces(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], partners: int
    ) -> tuple[tuple[Mention, ...], frozenset[str]]:
        own = [m for m in mentions if m.role in {"province", "town"} and not m.is_scene]
        here = [m for m in own if _within(m, sentence, zone)] or [m for m in own if m.end <= sentence.start + zone.end]
        provinces = [m for m in here if m.role == "province"] or here
        if provinces:
            return tuple({m.place_id: m for m in self._together(sentence, zone, provinces)}.values()), frozenset()
        if any(m.role == "own_institution" and _within(m, sentence, zone) for m in mentions):
            return (), frozenset()
        together = self._context.provinces_meant(sentence.plain[zone.start : zone.end], self._cues, partners=partners)
        if together:
            return together, frozenset({"province"})
        meant = next((m for m in mentions if m.role == "province" and opens(m, sentence)), None) or self._context.own()
        return ((meant,) if meant else ()), frozenset({"province"})

    def _together(self, sentence: Sentence, zone: Zone, provinces: Sequence[Mention]) -> list[Mention]:
        """Of several provinces, return the one beside the cue and those in one list with it."""
        cue = sentence.start + zone.cue.start
        nearest = min(provinces, key=lambda m: (m.start > cue, abs(m.start - cue)))
        group = [nearest]
        ordered = sorted(provinces, key=lambda m: m.start)
        at = ordered.index(nearest)
        for step, others in ((-1, reversed(ordered[:at])), (1, iter(ordered[at + 1 :]))):
            for other in others:
                left, right = (other, group[0]) if step < 0 else (group[-1], other)
                gap = sentence.plain[left.end - sentence.start : right.start - sentence.start]
                if not self._cues.list_gap.fullmatch(gap):
                    break
                group.insert(0, other) if step < 0 else group.append(other)
        return group

    def _countries(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """Yield countries whose localities are wished for."""
        for mention in mentions:
            if mention.role != "country" or not _within(mention, sentence, zone):
                continue
            left = sentence.plain[: mention.start - sentence.start]
            if self._cues.localities_of.search(left):
                yield mention

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
                if self._other(place) in meant and tie.status in {"signed", "renewed", "established"}
            ]
        elif self._last_sentence and sentence.paragraph - self._last_sentence.paragraph > 2:
            return []
        fields = self._fields.of(sentence, zone, mentions)
        life = next((p for p in periods if self._dates.is_life(sentence, p)), None)
        for place in places:
            tie = self.ties[place]
            self.ties[place] = replace(
                tie,
                fields=(*tie.fields, *fields),
                life=tie.life or life,
                further=(*tie.further, (sentence, zone.cue.start)),
            )
        return places

    def _says_else(self, sentence: Sentence, zones: Sequence[Zone]) -> bool:
        """Whether a sentence denies, or wishes where the ties just told are facts: it tells nothing more of them."""
        wished = any(self.ties[place].status in _WISHES for place in self._last)
        denied = any(one.pattern.search(sentence.plain) for one in self._cues.triggers if one.sense == "denied")
        return denied or (not wished and any(zone.sense in _WISHES for zone in zones))

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
        ):
            return []
        if _has_countries(mentions) or any(True for _ in money_in(sentence.plain, self._cues)):
            return []
        found = self._fields.listed(sentence, masked(sentence, mentions), 0, len(sentence.plain))
        if len(found) < _ENUMERATED or "," not in sentence.plain:
            return []
        for place in self._last:
            tie = self.ties[place]
            self.ties[place] = replace(
                tie, fields=(*tie.fields, *found), further=(*tie.further, (sentence, found[0].start))
            )
        return list(self._last)

    def _other(self, place: int) -> str:
        partner = self.ties[place].partner
        return partner.place_id or partner.text


def _is_commerce(sentence: Sentence, zone: Zone, cues: Cues) -> bool:
    """Whether "exchanges between" only names what a figure measures."""
    words = sentence.plain[zone.cue.start : zone.cue.end]
    return (
        zone.sense == "established"
        and bool(_EXCHANGE.search(words))
        and any(True for _ in money_in(sentence.plain, cues))
    )


def _within(mention: Mention, sentence: Sentence, zone: Zone) -> bool:
    return zone.start <= mention.start - sentence.start < zone.end


def _is_known(mention: Mention) -> bool:
    """Whether it is known where a partner lies; a university of nowhere may as well be Vietnamese."""
    return mention.role != "institution" or mention.country is not None or mention.place_id is not None


def _has_demonyms(mentions: Sequence[Mention]) -> bool:
    return any(mention.role == "demonym" for mention in mentions)


def _has_countries(mentions: Sequence[Mention]) -> bool:
    return any(mention.role == "country" for mention in mentions)
