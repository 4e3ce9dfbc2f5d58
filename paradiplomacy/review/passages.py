"""The text of an article, cut where evidence begins and ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from paradiplomacy.extract.candidate import Evidence, EvidenceKind
from paradiplomacy.review.draft import Draft


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a paragraph.

    Attributes:
        kinds: what it is evidence of; empty for the text between.
        numbers: of the candidates that rest on it.
    """

    text: str
    kinds: tuple[EvidenceKind, ...] = ()
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Span:
    evidence: Evidence
    number: int | None


def paragraphs_of(draft: Draft) -> tuple[tuple[Passage, ...], ...]:
    """Return the paragraphs of the article, headline first, each as its passages in their order.

    Together the passages of a paragraph are its text. Evidence that overlaps is cut so that each passage is the same
    evidence from its first to its last letter.
    """
    spans: dict[int, list[_Span]] = {}
    for number, candidate in enumerate(draft.candidates):
        for one in candidate.evidence:
            spans.setdefault(one.paragraph, []).append(_Span(one, number))
    for one in draft.extraction.places:
        spans.setdefault(one.paragraph, []).append(_Span(one, None))
    body = draft.extraction.document.body
    return tuple(tuple(_cut(text, spans.get(number, ()))) for number, text in enumerate(body, start=1))


def _cut(text: str, spans: Sequence[_Span]) -> Iterable[Passage]:
    inside = [span for span in spans if 0 <= span.evidence.start < span.evidence.end <= len(text)]
    opening: dict[int, list[_Span]] = {}
    closing: dict[int, list[_Span]] = {}
    for span in inside:
        opening.setdefault(span.evidence.start, []).append(span)
        closing.setdefault(span.evidence.end, []).append(span)
    edges = sorted({0, len(text), *opening, *closing})
    open_now: list[_Span] = []
    for start, end in pairwise(edges):
        for span in closing.get(start, ()):
            open_now.remove(span)
        open_now += opening.get(start, ())
        kinds = tuple(dict.fromkeys(span.evidence.kind for span in open_now))
        numbers = tuple(sorted({span.number for span in open_now if span.number is not None}))
        yield Passage(text[start:end], kinds, numbers)
