"""Reads the fields of cooperation that belong to what one zone of a sentence says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.sectors import Field, fields_in
from paradiplomacy.extract.words import Sentence
from paradiplomacy.records.lexicon import SectorLexicon


class FieldReader:
    """Reads the fields of one article; see :class:`~paradiplomacy.extract.ties.TieReader` for the arguments."""

    def __init__(self, cues: Cues, lexicon: SectorLexicon) -> None:
        self._cues = cues
        self._lexicon = lexicon

    def of(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Field, ...]:
        """Return the fields that a zone names: after its cue, else before it, else beside the document."""
        plain = masked(sentence, mentions)
        told_by = self._cues.attribution.search(plain, zone.cue.end, zone.end)
        end = told_by.start() if told_by else zone.end
        for first, last in ((zone.cue.end, end), (zone.start, zone.cue.start)):
            intro = self._cues.field_intro.search(plain, first, last)
            while intro:
                found = self.listed(sentence, plain, intro.end(), last)
                if found:
                    return found
                intro = self._cues.field_intro.search(plain, intro.end(), last)
        if zone.sense in {"established", "planned", "sought", "detail"}:
            found = self.listed(sentence, plain, zone.cue.end, end)
            if found:
                return found
        if zone.sense == "detail":
            return self.listed(sentence, plain, zone.start, zone.cue.start)
        return tuple(self._beside_document(sentence, plain, zone))

    def listed(self, sentence: Sentence, masked: str, start: int, end: int) -> tuple[Field, ...]:
        """Return the fields of a part of a sentence in which names are masked, with their words as printed."""
        found = fields_in(masked, start=start, end=end, cues=self._cues, lexicon=self._lexicon)
        return tuple(replace(field, text=sentence.plain[field.start : field.end]) for field in found)

    def _beside_document(self, sentence: Sentence, plain: str, zone: Zone) -> Iterator[Field]:
        """Yield the field in "a comprehensive agreement", "un accord de coopération touristique"."""
        for _, pattern in self._cues.instruments:
            match = pattern.search(plain, zone.start, zone.end)
            if match:
                left = max(zone.start, plain.rfind(" ", 0, max(0, match.start() - 30)))
                span = (
                    (left, match.start()) if self._cues.code == "en" else (match.end(), min(zone.end, match.end() + 40))
                )
                found = self.listed(sentence, plain, *span)
                yield from (field for field in found if "friendship" not in field.codes)
                return


def masked(sentence: Sentence, mentions: Sequence[Mention]) -> str:
    """Return a sentence in which names are spaces, so that no field is read out of them."""
    letters = list(sentence.plain)
    for mention in mentions:
        for at in range(max(0, mention.start - sentence.start), min(len(letters), mention.end - sentence.start)):
            letters[at] = "_"
    return "".join(letters)
