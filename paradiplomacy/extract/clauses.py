"""Cuts a sentence into zones: what one cue says, and over which words it reigns."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.extract.languages.cues import Cues, Sense
from paradiplomacy.extract.words import Sentence
from paradiplomacy.model.statement import Instrument

_MODAL = frozenset({"planned", "sought"})
_RANK: tuple[Sense, ...] = ("denied", "ended", "renewed", "signed", "detail", "established")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue where it stands, in characters of the sentence."""

    start: int
    end: int
    sense: Sense


@dataclass(frozen=True, slots=True)
class Zone:
    """Part of a sentence and what it says.

    Attributes:
        start: in characters of the sentence; ``end`` likewise.
        cue: the words that decide.
        instrument: the document that these words name; ``unspecified`` where they name none.
    """

    start: int
    end: int
    cue: Cue
    instrument: Instrument

    @property
    def sense(self) -> Sense:
        """What it says of the tie."""
        return self.cue.sense


def zones_of(sentence: Sentence, cues: Cues) -> list[Zone]:
    """Return the zones of a sentence in order; empty where no cue stands in it."""
    found = _cues_in(sentence.plain, cues)
    if not found:
        return []
    edges = [0, *(match.start() for match in cues.boundary.finditer(sentence.plain)), len(sentence.plain)]
    zones: list[Zone] = []
    for start, end in itertools.pairwise(edges):
        within = [cue for cue in found if start <= cue.start < end]
        if within:
            zones.extend(_clause(sentence.plain, start, end, within, cues))
        elif zones:
            last = zones[-1]
            zones[-1] = Zone(last.start, end, last.cue, last.instrument)
    if zones:
        first = zones[0]
        zones[0] = Zone(0, first.end, first.cue, first.instrument)
    return zones


def instrument_in(plain: str, cues: Cues) -> Instrument:
    """Return the document that a text names, the most telling word first; ``unspecified`` where it names none."""
    return next((instrument for instrument, pattern in cues.instruments if pattern.search(plain)), "unspecified")


def _cues_in(plain: str, cues: Cues) -> list[Cue]:
    """Return cues in order, none within another; where two begin together the more telling one is kept."""
    found: list[Cue] = []
    for trigger in cues.triggers:
        for match in trigger.pattern.finditer(plain):
            if match.end() > match.start():
                found.append(Cue(match.start(), match.end(), trigger.sense))
    kept: list[Cue] = []
    for cue in found:  # in the order of the triggers: the first one to claim words keeps them
        if not any(cue.start < other.end and other.start < cue.end for other in kept):
            kept.append(cue)
    return sorted(kept, key=lambda cue: cue.start)


def _clause(plain: str, start: int, end: int, found: Sequence[Cue], cues: Cues) -> list[Zone]:
    """Return the zones of one clause: a wish or a plan reigns over what follows it, a fact over the whole clause."""
    if any(cue.sense == "denied" for cue in found):
        return []
    modal = next((cue for cue in found if cue.sense in _MODAL), None)
    facts = [cue for cue in found if cue.sense not in _MODAL and (modal is None or cue.start < modal.start)]
    if modal is None or _is_aside(facts, modal, plain, end):
        return [_zone(plain, start, end, min(facts, key=lambda cue: _RANK.index(cue.sense)), cues)]
    zones = []
    if facts:
        zones.append(_zone(plain, start, modal.start, min(facts, key=lambda cue: _RANK.index(cue.sense)), cues))
        start = modal.start
    return [*zones, _zone(plain, start, end, modal, cues)]


def _is_aside(facts: Sequence[Cue], modal: Cue, plain: str, end: int) -> bool:
    """Whether a plan only says what a document just signed is for ("signed a deal that aims to ...")."""
    return any(cue.sense in {"signed", "renewed"} for cue in facts) and not re.search(
        r"[,:]", plain[facts[-1].end : modal.start]
    )


def _zone(plain: str, start: int, end: int, cue: Cue, cues: Cues) -> Zone:
    near = plain[max(start, cue.start - 80) : end]
    return Zone(start, end, cue, instrument_in(near, cues) if cue.sense != "denied" else "unspecified")
