"""From a document to candidate statements."""

import datetime as dt
import itertools
import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import replace

from paradiplomacy.extract.assembly import Assembler, evidence_of, order_of
from paradiplomacy.extract.candidate import Candidate, Extraction
from paradiplomacy.extract.dated import Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.document import Document
from paradiplomacy.extract.figure import Figure, once_each
from paradiplomacy.extract.figure_divisions import of_divisions
from paradiplomacy.extract.figure_spans import dating_all
from paradiplomacy.extract.figures import FigureReader
from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.likelihood import TOWN
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.merging import merged, promoted, without_parts
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.opening import context_of
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.periods import periods_in, whole_years_in
from paradiplomacy.extract.places import PlaceFinder
from paradiplomacy.extract.tie import Tie
from paradiplomacy.extract.ties import TieReader
from paradiplomacy.extract.visits import VisitReader
from paradiplomacy.extract.words import Sentence, plain, sentences_of
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.records.lexicon import SectorLexicon

DRAFT_ID = "draft"
"""Source id of statements that stand in no record yet."""
_MAX_COVERS = 20
_YEAR = re.compile(r"(?<![\d.,-])(?:19[5-9]\d|20[0-4]\d)(?!\d|[.,]\d|%|\s?-\s?\d)")
_LIES_IN = re.compile(
    r"(?:'s)?(?: (?:town|city|district|commune|ward))?,? ?(?:\(|(?:(?:an?|the|une?|le|la|một) (?:[\w-]+ ){0,4}?)?"
    r"(?:of|in|de la|de|du|d'|en|dans|thuộc|ở|tại|tỉnh)?) ?(?:(?:the |la )?province (?:of |de |du |d')|tỉnh )?"
)
"""Between a town and the province that it lies in: "Nam Giang, a mountain district of Quang Nam"."""
_YEAR_OF_LINE = re.compile(r"\W{0,3}(?:In |En |Năm )?(?P<year>(?:19[5-9]|20[0-4])\d) ?[:–—-] ?(?=\D)")
"""Begins a line of a list by years: "2016: On May 31, ..."."""
_FUTURE = re.compile(r"(?:towards|to|until|by|through|đến|tới|tầm nhìn|vers|d'ici|horizon|jusqu'en)(?: năm| à)?\s*$")


def extract(
    document: Document, resolver: Resolver, lexicon: SectorLexicon, *, known: Collection[str] = ()
) -> Extraction:
    """Find the statements that a document seems to make.

    Args:
        document: as :func:`~paradiplomacy.extract.reading.read_document` returns it.
        resolver: knows the places.
        lexicon: knows the phrases that stand for sectors.
        known: ids of places that the dataset has already; of places of one name, they are taken.

    Returns:
        Candidates in the order of the text; none, with a warning, where the language is not supported yet.
    """
    cues = cues_of(document.language)
    if cues is None:
        from paradiplomacy.extract.elsewhere import places_only

        return places_only(document, resolver)
    finder = PlaceFinder(resolver, cues, known=known)
    return _Run(document, resolver, lexicon, cues, finder.find(document.told)).extraction()


class _Run:
    def __init__(
        self,
        document: Document,
        resolver: Resolver,
        lexicon: SectorLexicon,
        cues: Cues,
        mentions: Sequence[Sequence[Mention]],
    ) -> None:
        self._document = document
        self._resolver = resolver
        self._cues = cues
        self._mentions = mentions
        self._context = context_of(mentions)
        self._reference = Reference(
            document.published, None if document.published else _latest_year(document.told), _spans(document.told)
        )
        self._ties = TieReader(cues, lexicon, self._reference, self._context)
        self._money = FigureReader(cues, self._context)
        self._visits = VisitReader(cues, self._context)
        self._figures: list[Figure] = []
        self._covers: list[tuple[Sentence, str, frozenset[str]]] = []

    def extraction(self) -> Extraction:
        for number, paragraph in enumerate(self._document.told, start=1):
            if not _is_caption(paragraph, self._cues):
                self._read(paragraph, number)
        candidates = [c for c in self._candidates() if c]
        warnings = [*self._document.notices, *self._warnings()]
        if not candidates:
            warnings.append(Note("nothing"))
        return Extraction(
            document=self._document,
            candidates=tuple(sorted(candidates, key=order_of)),
            places=tuple(evidence_of(m) for found in self._mentions for m in found),
            resolutions={m.text: m.resolution for found in self._mentions for m in found if m.resolution},
            warnings=tuple(dict.fromkeys(warnings)),
        )

    def _read(self, paragraph: str, number: int) -> None:
        mentions = self._mentions[number - 1]
        starts = [mention.start for mention in mentions]
        reference = self._reference_of(paragraph)
        for sentence in sentences_of(paragraph, paragraph=number):
            if self._cues.caption.match(sentence.plain):  # "To read in our next issue: ..."
                continue
            within = tuple(mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)])
            periods = tuple(periods_in(sentence.plain, reference))
            dates = tuple(dates_in(sentence.plain, reference, periods=periods))
            passage = Passage(sentence, within, dates, periods)
            self._context.turn_to(sentence)
            self._note_cover(sentence, within)
            told = self._ties.read(passage)
            if number == 1:
                self._money.dated = self._visits.dated = self._money.dated or dating_all(passage)
            else:
                earlier = self._figures[-1].period if self._figures else None
                self._figures += [*self._money.read(passage), *self._visits.read(passage, earlier=earlier)]
            self._context.hear(sentence, within, told=told)
            self._context.meant = () if not told or any(m.is_partner for m in within) else self._ties.latest_partners

    def _reference_of(self, paragraph: str) -> Reference:
        """Return what dates in a paragraph count from: the year that begins it, as in a list, else the article."""
        year = _YEAR_OF_LINE.match(paragraph)
        return replace(self._reference, line_year=int(year["year"])) if year else self._reference

    def _note_cover(self, sentence: Sentence, mentions: Sequence[Mention]) -> None:
        """Remember a sentence that says of localities in general that documents were signed with them."""
        province = next((m for m in mentions if m.role == "province"), None) or self._context.own()
        if (
            len(self._covers) < _MAX_COVERS
            and province
            and province.place_id
            and self._cues.umbrella.search(sentence.plain)
        ):
            countries = frozenset(m.country for m in mentions if m.is_nation and m.country)
            self._covers.append((sentence, province.place_id, countries))

    def _candidates(self) -> list[Candidate | None]:
        towns = {m.place_id for found in self._mentions for m in found if m.role == "town" and m.place_id}
        told = self._parents_told()
        provinces = {town: told.get(town) or self._province_of(town) for town in towns}
        assembler = Assembler(DRAFT_ID, provinces, self._cues.code)
        below = [tie for tie in self._ties.ties if not self._is_only_titled(tie)]
        ties = merged(promoted(without_parts(below, self._resolver.division_of), self._covers))
        figures = once_each(of_divisions(self._figures, self._mentions, self._resolver.division_of))
        return [*(assembler.of_tie(tie) for tie in ties), *(assembler.of_figure(figure) for figure in figures)]

    def _parents_told(self) -> dict[str, tuple[str, str]]:
        """Return the provinces that the text itself says its towns lie in: namesakes are common among them."""
        told: dict[str, tuple[str, str]] = {}
        for paragraph, found in zip(self._document.told, self._mentions, strict=True):
            low = plain(paragraph)
            for town, province in itertools.pairwise(m for m in found if m.is_own):
                if town.role != "town" or province.role != "province" or not town.place_id or not province.place_id:
                    continue
                if _LIES_IN.fullmatch(low, town.end, province.start):
                    told.setdefault(town.place_id, (province.place_id, province.text))
        return told

    def _is_only_titled(self, tie: Tie) -> bool:
        """Whether a headline names a partner that the text below, which tells of others, never speaks of."""
        if tie.sentence.paragraph > 1:
            return False
        below = {mention.identity for found in self._mentions[1:] for mention in found}
        own = tie.province.identity
        told = any(one.province.identity == own and one.sentence.paragraph > 1 for one in self._ties.ties)
        return told and tie.partner.identity not in below

    def _province_of(self, town: str) -> tuple[str, str]:
        """Return the province of a town: of a small one that lies in none of those named, the article's own.

        Many districts are in no gazetteer, and bear the name of a small place elsewhere.
        """
        parent = self._resolver.division_of(town) or town
        named = {m.place_id for found in self._mentions for m in found if m.role == "province"}
        own = self._context.main
        if own and own.place_id and parent not in named and self._resolver.population_of(town) < TOWN:
            parent = own.place_id
        place = self._resolver.place(parent)
        return parent, place.name(self._cues.code) if place else town

    def _warnings(self) -> list[Note]:
        told = []
        if not self._document.published:
            told.append(Note("undated"))
        unknown = {m.text for found in self._mentions for m in found if m.is_partner and m.place_id is None}
        told += [Note("unknown_place", name) for name in sorted(unknown)]
        return told


def _latest_year(paragraphs: Sequence[str]) -> int | None:
    """Return the latest year that a text names as past or present; None where it names none."""
    years = []
    for paragraph in paragraphs:
        low = plain(paragraph)
        years += [int(m[0]) for m in _YEAR.finditer(low) if not _FUTURE.search(low[max(0, m.start() - 20) : m.start()])]
    return max((year for year in years if year <= dt.date.today().year), default=None)


def _spans(paragraphs: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return the periods of whole years that a text names, such as 2022-2023."""
    return tuple(dict.fromkeys(span for paragraph in paragraphs for span in whole_years_in(plain(paragraph))))


def _is_caption(paragraph: str, cues: Cues) -> bool:
    return bool(cues.caption.search(plain(paragraph))) and len(paragraph.split()) < 25
