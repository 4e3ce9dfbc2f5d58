"""Makes candidates of ties and figures: statements of the model, with their evidence, confidence and reasons."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.extract.candidate import Candidate, Evidence, EvidenceKind
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.reasons import Reason, ReasonKind
from paradiplomacy.extract.tie import Tie, ToldField
from paradiplomacy.extract.words import Sentence
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.source import MAX_QUOTE_WORDS
from paradiplomacy.model.statement import INTENTION_STATUSES, Statement
from paradiplomacy.records.countries import country_name
from paradiplomacy.records.identity import statement_id_of

_WORD = re.compile(r"\S+")
_LEAD = 3
"""Words before a number that tell what it counts: "exports of 180 million USD"."""
_STATEMENT: TypeAdapter[Statement] = TypeAdapter(Statement)
_SURENESS = {"signed": 0.9, "renewed": 0.9, "ended": 0.8, "established": 0.8, "planned": 0.75, "sought": 0.75}
"""Of a tie of which everything is told in one sentence; a rule of thumb, roughly what the evaluation shows."""

_NAMED_BEFORE: Mapping[frozenset[str], ReasonKind] = {
    frozenset({"province"}): "province_before",
    frozenset({"partner"}): "partner_before",
    frozenset({"province", "partner"}): "both_before",
}

_Table = dict[str, Any]
_Place = tuple[Sentence, int]


@dataclass(frozen=True, slots=True)
class Assembler:
    """Makes candidates of what was read.

    Attributes:
        source_id: of the record to be.
        provinces: place id of a town -> id and name of the province it lies in.
        language: of the article; in it a country is named that only an adjective tells of ("Thai tourists").
    """

    source_id: str
    provinces: Mapping[str, tuple[str, str]]
    language: str

    def of_tie(self, tie: Tie) -> Candidate | None:
        """Return the candidate of a tie; None where its parts contradict each other."""
        told = [one for one in tie.fields if set(one.field.codes) != {"friendship"}]  # which every tie claims
        signed, life = _possible(tie.signed), _possible(tie.life)
        table: _Table = {
            "kind": "intention" if tie.status in INTENTION_STATUSES else "agreement",
            **self._common(tie.province, _locator_of(tie), tie.further),
            **self._partner(tie.partner),
            "status": tie.status,
            "instrument": tie.instrument,
            "signed": signed.value if signed else None,
            "valid_from": life.value if life else None,
            "valid_to": life.to if life else None,
            "sectors_as_printed": tuple(dict.fromkeys(_printed(one) for one in told)),
            "sectors": tuple(sorted({code for one in told for code in one.field.codes})),
            **_dates_told(signed, life),
        }
        evidence = [_evidence(tie.sentence, tie.zone.cue.start, tie.zone.cue.end, "cue")]
        evidence += [_evidence(one.sentence, one.field.start, one.field.end, "sector") for one in told]
        if tie.signed and tie.sentence.plain[tie.signed.start : tie.signed.end] == tie.signed.text:
            evidence.append(_evidence(tie.sentence, tie.signed.start, tie.signed.end, "date"))
        return _candidate(
            table, evidence, (tie.province, tie.partner), confidence=_confidence(tie), reasons=_reasons(tie)
        )

    def of_figure(self, figure: Figure) -> Candidate | None:
        """Return the candidate of a figure; None where its parts contradict each other."""
        period = _possible(figure.period)
        table: _Table = {
            "kind": figure.kind,
            **self._common(figure.province, _locator(figure.sentence, [(figure.start, figure.end)], lead=_LEAD), ()),
            **self._told_of(figure),
            "qualifier": figure.qualifier,
            "period_from": period.value if period else None,
            "period_to": period.to if period else None,
            **_dates_told(period),
        }
        shown = _evidence(figure.sentence, figure.start, figure.end, "figure")
        confidence = 0.85 - 0.15 * figure.inferred - 0.1 * any(p.place_id is None for p in figure.partners)
        reasons = (Reason("measured_before" if figure.inferred else "measured"),)
        return _candidate(table, [shown], (figure.province, *figure.partners), confidence=confidence, reasons=reasons)

    def _common(self, province: Mention, locator: _Table, further: Iterable[_Place]) -> _Table:
        found = (_locator(sentence, [(at, at + 1)]) for sentence, at in further)
        others = {str(other): other for other in found if other != locator}
        lies_in = self.provinces.get(province.place_id or "")
        town = {"level": province.kind or "city", "parent_province": lies_in[1]} if lies_in else {}
        return {
            "statement_id": "",
            "source_id": self.source_id,
            "province": province.text,
            "province_id": lies_in[0] if lies_in else province.place_id,
            "locator": locator,
            "further_locators": tuple(others.values()),
            **town,
        }

    def _told_of(self, figure: Figure) -> _Table:
        """Return what a figure of its kind holds."""
        amount = {"amount": figure.amount, "currency": figure.currency}
        if figure.kind == "trade":
            together = {"scope_note": "All these partners together."} if len(figure.partners) > 1 else {}
            return {
                "partners": tuple(self._party(partner) for partner in figure.partners),
                "flow": figure.flow,
                **amount,
                **together,
            }
        side = {**(self._partner(figure.partners[0]) if figure.partners else {}), "direction": figure.direction}
        if figure.partners and figure.is_vague:
            side["partner_vague"] = True
        if figure.kind == "visits":
            return side | {"people": figure.people, "delegations": figure.delegations}
        return side | amount | ({"projects": figure.projects} if figure.kind == "investment" else {})

    def _partner(self, partner: Mention) -> _Table:
        is_told_of = partner.role == "demonym" and partner.country is not None
        return {
            "partner": country_name(partner.country or "", self.language) if is_told_of else partner.text,
            "partner_type": "country" if partner.is_nation else partner.kind,
            "partner_country": partner.stated or partner.country,
            "partner_id": partner.place_id,
        }

    def _party(self, partner: Mention) -> _Table:
        told = self._partner(partner)
        names = {"name": "partner", "type": "partner_type", "country": "partner_country", "place_id": "partner_id"}
        return {ours: told[theirs] for ours, theirs in names.items()}


def _locator_of(tie: Tie) -> _Table:
    """Return a quote that names the partner, and with it as much as fits of what is said, and of whom."""
    cue = tie.zone.cue
    partner, province = (_span(side, tie.sentence) for side in (tie.partner, tie.province))
    told = (partner, (cue.start, cue.start + 1), cue.span, province)
    return _locator(tie.sentence, [part for part in told if part])


def _span(mention: Mention, sentence: Sentence) -> tuple[int, int] | None:
    """Return where a name stands in a sentence; None where it stands in another."""
    start, end = mention.start - sentence.start, mention.end - sentence.start
    return (start, end) if mention.paragraph == sentence.paragraph and 0 <= start < len(sentence.text) else None


def _locator(sentence: Sentence, told: Sequence[tuple[int, int]], *, lead: int = 0) -> _Table:
    """Return a quote of at most ten words.

    Args:
        sentence: to quote from.
        told: parts of it, in characters, that the quote should hold: the first one, and the others as they fit.
        lead: words before the first one that belong to it.
    """
    words = [match.span() for match in _WORD.finditer(sentence.text)]
    parts = [_words_of(part, words) for part in told]
    first, last = max(0, parts[0][0] - lead), parts[0][1]
    for start, end in parts[1:]:
        if max(last, end) - min(first, start) < MAX_QUOTE_WORDS:
            first, last = min(first, start), max(last, end)
    if any(start < first for start, _ in parts):  # it stands before, too far away: what leads up to it
        first = max(0, last - MAX_QUOTE_WORDS + 1)
    last = min(first + MAX_QUOTE_WORDS, len(words)) - 1
    first = max(0, last - MAX_QUOTE_WORDS + 1)
    quote = sentence.text[words[first][0] : words[last][1]][:400].strip(" ,;:")
    return {"paragraph": sentence.paragraph, "quote": quote}


def _printed(told: ToldField) -> str:
    return told.sentence.text[told.field.start : told.field.end]


def _words_of(part: tuple[int, int], words: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the places of the first and the last word of a part of a sentence."""
    starts = [start for start, _ in words]
    first, last = (max(0, bisect_right(starts, at) - 1) for at in (part[0], part[1] - 1))
    return first, max(first, last)


def _candidate(
    table: _Table,
    evidence: Sequence[Evidence],
    sides: Sequence[Mention],
    *,
    confidence: float,
    reasons: tuple[Reason, ...],
) -> Candidate | None:
    given = {name: value for name, value in table.items() if value is not None or name.endswith("_id")}
    try:
        statement = _STATEMENT.validate_python(given)
    except ValidationError:
        return None
    shown = {*evidence, *(evidence_of(side) for side in sides)}
    numbered = statement.model_copy(update={"statement_id": statement_id_of(statement)})
    return Candidate(numbered, round(max(0.05, min(confidence, 0.99)), 2), reasons, tuple(sorted(shown)))


def evidence_of(mention: Mention) -> Evidence:
    """Return a name as evidence."""
    kinds = {"province": "province", "town": "province", "country": "country", "demonym": "country"}
    kind = cast(EvidenceKind, kinds.get(mention.role, "partner"))
    return Evidence(mention.paragraph, mention.start, mention.end, kind, mention.text)


def _evidence(sentence: Sentence, start: int, end: int, kind: EvidenceKind) -> Evidence:
    printed = sentence.text[start:end]
    start += len(printed) - len(printed.lstrip())
    text = printed.strip()
    return Evidence(sentence.paragraph, sentence.start + start, sentence.start + start + len(text), kind, text)


def _possible(span: Dated | None) -> Dated | None:
    """Return a span; only its words where there is no such day, or where it would end before it begins."""
    if span is None:
        return None
    try:
        ends = [day(told) for day, told in ((first_day, span.value), (last_day, span.to)) if told]
        is_one = ends == sorted(ends)
    except ValueError:
        is_one = False
    return span if is_one else replace(span, value=None, to=None, resolved=None)


def _dates_told(*dates: Dated | None) -> dict[str, str]:
    """Return the printed words and the working of dates that are relative or could not be read."""
    worked = [date for date in dates if date and (date.resolved or (date.value is None and date.to is None))]
    if not worked:
        return {}
    reasons = dict.fromkeys(date.resolved for date in worked if date.resolved)
    told = {"date_as_printed": "; ".join(dict.fromkeys(date.text.strip() for date in worked))}
    return told | ({"date_resolution": "; ".join(reasons)} if reasons else {})


def _confidence(tie: Tie) -> float:
    score = _SURENESS[tie.status] - 0.07 * len(tie.inferred) - 0.05 * tie.is_promoted
    score -= (
        0.2 * (tie.partner.place_id is None)
        + 0.3 * (tie.partner.stated is not None)
        + 0.2 * (tie.sentence.paragraph == 1)
    )
    return score + 0.03 * min(len(tie.further), 3) - 0.1 * (tie.instrument == "unspecified" and tie.status == "signed")


def _reasons(tie: Tie) -> tuple[Reason, ...]:
    words = tie.sentence.text[tie.zone.cue.start : tie.zone.cue.end].strip()
    told = [Reason("cue_for_all", words) if tie.is_promoted else Reason("cue", words, tie.status)]
    if tie.inferred:
        told.append(Reason(_NAMED_BEFORE[tie.inferred]))
    if tie.partner.place_id is None:
        told.append(Reason("unplaced", tie.partner.text))
    if tie.partner.stated:
        told.append(Reason("outside", tie.partner.text))
    return tuple(told)


def order_of(candidate: Candidate) -> tuple[int, int]:
    """Return where a candidate stands in the text."""
    first = min((e for e in candidate.evidence if e.kind in {"cue", "figure"}), default=candidate.evidence[0])
    return first.paragraph, first.start
