"""Reads ties sentence by sentence: who, with whom, how far it has come, when, in which fields."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from paradiplomacy.extract.clauses import Cue, Zone, zones_of
from paradiplomacy.extract.context import Context, opens
from paradiplomacy.extract.dates import Dated, Reference
from paradiplomacy.extract.languages.cues import Cues, Sense
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import money_in
from paradiplomacy.extract.sectors import Field, fields_in
from paradiplomacy.extract.signing import SigningDates
from paradiplomacy.extract.tie import Tie
from paradiplomacy.extract.words import Sentence
from paradiplomacy.model.statement import Status
from paradiplomacy.records.lexicon import SectorLexicon

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
        self._lexicon = lexicon
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
            provinces, guessed = self._provinces(sentence, zone, mentions)
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
            fields = self._fields(sentence, zone, mentions)
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
        named = [m for m in mentions if m.is_partner and not m.is_scene and _within(m, sentence, zone)]
        if named:
            return tuple({m.place_id or m.text: m for m in named}.values()), frozenset()
        words = sentence.plain[zone.start : zone.end]
        if before:
            return before, frozenset()
        meant = self._context.partners_meant(words, self._cues) or self._context.partners_meant(
            sentence.plain[: zone.end], self._cues
        )
        previous = self._last_heard
        if not meant and zone.sense in {"planned", "sought"} and previous and not _has_countries(mentions):
            meant = self._context.groups[-1] if self._context.groups and previous == sentence.paragraph else ()
        if not meant and zone.sense in {"signed", "renewed"} and self._cues.occasion.search(sentence.plain):
            meant = self._context.groups[-1] if self._context.groups else ()
        if (
            not meant
            and zone.sense in {"signed", "renewed"}
            and self._cues.own_side.search(words)
            and not _has_countries(mentions)
        ):
            meant = self._context.groups[-1] if self._context.groups else ()
        return meant, frozenset({"partner"}) if meant else frozenset()

    def _provinces(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]
    ) -> tuple[tuple[Mention, ...], frozenset[str]]:
        own = [m for m in mentions if m.role in {"province", "town"} and not m.is_scene]
        here = [m for m in own if _within(m, sentence, zone)] or [m for m in own if m.end <= sentence.start + zone.end]
        provinces = [m for m in here if m.role == "province"] or here
        if provinces:
            return tuple({m.place_id: m for m in self._together(sentence, zone, provinces)}.values()), frozenset()
        if any(m.role == "own_institution" and _within(m, sentence, zone) for m in mentions):
            return (), frozenset()
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

    def _fields(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Field, ...]:
        """Return the fields that a zone names: after its cue, else before it, else beside the document."""
        masked = _masked(sentence, mentions)
        told_by = self._cues.attribution.search(masked, zone.cue.end, zone.end)
        end = told_by.start() if told_by else zone.end
        for first, last in ((zone.cue.end, end), (zone.start, zone.cue.start)):
            intro = self._cues.field_intro.search(masked, first, last)
            while intro:
                found = tuple(fields_in(masked, start=intro.end(), end=last, cues=self._cues, lexicon=self._lexicon))
                if found:
                    return found
                intro = self._cues.field_intro.search(masked, intro.end(), last)
        if zone.sense in {"established", "planned", "sought", "detail"}:
            found = tuple(fields_in(masked, start=zone.cue.end, end=end, cues=self._cues, lexicon=self._lexicon))
            if found:
                return found
        if zone.sense == "detail":
            return tuple(
                fields_in(masked, start=zone.start, end=zone.cue.start, cues=self._cues, lexicon=self._lexicon)
            )
        return tuple(self._beside_document(masked, zone))

    def _beside_document(self, plain: str, zone: Zone) -> Iterator[Field]:
        """Yield the field in "a comprehensive agreement", "un accord de coopération touristique"."""
        for _, pattern in self._cues.instruments:
            match = pattern.search(plain, zone.start, zone.end)
            if match:
                left = max(zone.start, plain.rfind(" ", 0, max(0, match.start() - 30)))
                span = (
                    (left, match.start()) if self._cues.code == "en" else (match.end(), min(zone.end, match.end() + 40))
                )
                found = fields_in(plain, start=span[0], end=span[1], cues=self._cues, lexicon=self._lexicon)
                yield from (field for field in found if "friendship" not in field.codes)
                return

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
        fields = self._fields(sentence, zone, mentions)
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


def _has_countries(mentions: Sequence[Mention]) -> bool:
    return any(mention.role == "country" for mention in mentions)


def _masked(sentence: Sentence, mentions: Sequence[Mention]) -> str:
    """Return a sentence in which names are spaces, so that no field is read out of them."""
    letters = list(sentence.plain)
    for mention in mentions:
        for at in range(max(0, mention.start - sentence.start), min(len(letters), mention.end - sentence.start)):
            letters[at] = "_"
    return "".join(letters)
