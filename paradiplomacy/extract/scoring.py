"""Scores extraction against curated records: pairs, status, sectors, dates, figures; and names every miss."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.statement import Agreement, Intention, Investment, Statement, Support, Trade, Visits
from paradiplomacy.records.lexicon import SectorLexicon

Split = Literal["tuning", "held-out"]
Pair = tuple[str, str]
Key = tuple[object, ...]

_ARTICLE = re.compile(r"^(?:the|les|cac) ")
"""Before the name of a group ("the northern Lao provinces"), of which it is no part."""
_FURTHEST_FIRST = ("renewed", "signed", "established", "ended", "planned", "sought")
_SALT = "held-out/"


def split_of(file_name: str) -> Split:
    """Return which part a text belongs to: by the hash of its name, so that nobody chooses; about one in three."""
    digest = hashlib.sha256(f"{_SALT}{file_name}".encode()).digest()
    return "held-out" if int.from_bytes(digest[:4]) % 3 == 0 else "tuning"


@dataclass(slots=True)
class Tally:
    """How many were found, invented and missed."""

    found: int = 0
    invented: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Of what was reported, the part that is right; 1 where nothing was reported."""
        return self.found / (self.found + self.invented) if self.found + self.invented else 1.0

    @property
    def recall(self) -> float:
        """Of what is there, the part that was reported; 1 where nothing is there."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return (
            2 * self.precision * self.recall / (self.precision + self.recall)
            if self.found
            else float(not self.invented + self.missed)
        )


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that extraction and record do not agree on."""

    name: str
    measure: str
    kind: Literal["missed", "invented", "wrong"]
    what: str


@dataclass(slots=True)
class Score:
    """What came of one text or of many; its misses are not printed, for those of held-out texts are to stay unseen."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list, repr=False)
    texts: int = 0

    def tally(self, measure: str) -> Tally:
        """Return the tally of a measure, an empty one at first."""
        return self.tallies.setdefault(measure, Tally())

    @property
    def status_accuracy(self) -> float:
        """Of the pairs found, the part whose furthest status is right; 1 where none was found."""
        right = sum(count for (truth, told), count in self.confusion.items() if truth == told)
        return right / self.confusion.total() if self.confusion else 1.0

    def add(self, other: "Score") -> None:
        """Add another score to this one."""
        for measure, tally in other.tallies.items():
            mine = self.tally(measure)
            mine.found, mine.invented, mine.missed = (
                mine.found + tally.found,
                mine.invented + tally.invented,
                mine.missed + tally.missed,
            )
        self.confusion.update(other.confusion)
        self.misses.extend(other.misses)
        self.texts += other.texts


@dataclass(frozen=True, slots=True)
class Scorer:
    """Compares statements with statements; names are resolved on both sides alike."""

    resolver: Resolver
    lexicon: SectorLexicon

    def score(self, told: Iterable[Statement], truth: Iterable[Statement], *, name: str, language: str) -> Score:
        """Score what extraction tells about one text against what its record states."""
        score = Score(texts=1)
        mine, theirs = _Facts.of(self, told, language), _Facts.of(self, truth, language)
        for measure in ("pairs", "sectors", "dates", "figures"):
            _compare(score, measure, getattr(mine, measure), getattr(theirs, measure), name)
        common = mine.figures.keys() & theirs.figures.keys()
        for measure, place in (("periods", 0), ("qualifiers", 1)):
            said, right = ({(*key, facts.figures[key][place]): None for key in common} for facts in (mine, theirs))
            _compare(score, measure, said, right, name)
        for pair in sorted(mine.pairs.keys() & theirs.pairs.keys()):
            true, told_status = theirs.pairs[pair], mine.pairs[pair]
            score.confusion[(true, told_status)] += 1
            if true != told_status:
                score.misses.append(Miss(name, "status", "wrong", f"{'~'.join(pair)}: {told_status}, should be {true}"))
        return score

    def side(self, name: str, *, country: str | None, kind: str | None, place_id: str | None, language: str) -> str:
        """Return what a name stands for: a place id, or the folded name where no place is known."""
        if place_id:
            return place_id
        if kind == "country" and country:
            return country.lower()
        found = self.resolver.resolve(name, country=country, kind=kind, language=language)  # type: ignore[arg-type]
        return found.place.place_id if found.place else _ARTICLE.sub("", fold(name))


@dataclass(slots=True)
class _Facts:
    """What a list of statements comes down to; the values say more where two lists agree on a key."""

    pairs: dict[Pair, str] = field(default_factory=dict)
    sectors: dict[Key, None] = field(default_factory=dict)
    dates: dict[Key, None] = field(default_factory=dict)
    figures: dict[Key, tuple[object, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, scorer: Scorer, statements: Iterable[Statement], language: str) -> "_Facts":
        facts, ties = cls(), dict[Pair, list[Agreement | Intention]]()
        for statement in statements:
            province = _province(scorer, statement, language)
            if isinstance(statement, Agreement | Intention):
                if not statement.partner_vague:
                    ties.setdefault((province, _partner(scorer, statement, language)), []).append(statement)
            elif key := _figure(scorer, statement, province, language):
                facts.figures[key] = ((statement.period_from, statement.period_to), statement.qualifier)
        for pair, told in ties.items():
            facts._add_pair(pair, told, scorer, language)
        return facts

    def _add_pair(self, pair: Pair, told: list[Agreement | Intention], scorer: Scorer, language: str) -> None:
        agreements = [tie for tie in told if isinstance(tie, Agreement)]
        counted: list[Agreement | Intention] = [*agreements] or told
        self.pairs[pair] = min((tie.status for tie in counted), key=_FURTHEST_FIRST.index)
        for tie in counted:
            for code in _codes(scorer, tie, language):
                self.sectors[(*pair, code)] = None
            for name in ("signed", "valid_from", "valid_to"):
                if value := getattr(tie, name):
                    self.dates[(*pair, name, value)] = None


def _codes(scorer: Scorer, tie: Agreement | Intention, language: str) -> Iterator[str]:
    if tie.sectors:
        yield from tie.sectors
        return
    for phrase in tie.sectors_as_printed:
        yield from scorer.lexicon.codes_of(phrase, language=language)


def _province(scorer: Scorer, statement: Statement, language: str) -> str:
    name = statement.parent_province or statement.province
    return scorer.side(name, country="VN", kind=None, place_id=statement.province_id, language=language)


def _partner(scorer: Scorer, statement: Agreement | Intention | Visits | Investment | Support, language: str) -> str:
    if not statement.partner:
        return ""
    return scorer.side(
        statement.partner,
        country=statement.partner_country,
        kind=statement.partner_type,
        place_id=statement.partner_id,
        language=language,
    )


def _figure(
    scorer: Scorer, statement: Trade | Visits | Investment | Support, province: str, language: str
) -> Key | None:
    """Return what makes a figure itself; None where a statement holds no number."""
    if isinstance(statement, Trade):
        partners = frozenset(
            scorer.side(p.name, country=p.country, kind=p.type, place_id=p.place_id, language=language)
            for p in statement.partners
        )
        return (
            ("trade", province, partners, statement.flow, statement.amount, statement.currency)
            if statement.amount
            else None
        )
    partner = _partner(scorer, statement, language)
    if isinstance(statement, Visits):
        numbers = (statement.people, statement.delegations)
        return ("visits", province, partner, statement.direction, *numbers) if any(numbers) else None
    return (statement.kind, province, partner, statement.amount, statement.currency) if statement.amount else None


def _compare(
    score: Score,
    measure: str,
    told: Mapping[Key, object] | Mapping[Pair, str],
    truth: Mapping[Key, object] | Mapping[Pair, str],
    name: str,
) -> None:
    tally = score.tally(measure)
    tally.found += len(told.keys() & truth.keys())
    tally.invented += len(told.keys() - truth.keys())
    tally.missed += len(truth.keys() - told.keys())
    for kind, keys in (("missed", truth.keys() - told.keys()), ("invented", told.keys() - truth.keys())):
        score.misses += [Miss(name, measure, kind, _shown(key)) for key in sorted(keys, key=str)]  # type: ignore[arg-type]


def _shown(key: Key | Pair) -> str:
    parts = (", ".join(sorted(map(str, part))) if isinstance(part, frozenset) else part for part in key)
    return " ".join(f"{part:,.0f}" if isinstance(part, float) else str(part) for part in parts)
