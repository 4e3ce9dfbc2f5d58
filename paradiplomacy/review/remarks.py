"""What a person should know before accepting a candidate: told before, contradicted, no sum, another country."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.events.grouping import build_events
from paradiplomacy.figures import F, Reported, conflicts, grouped
from paradiplomacy.linking import partner_ids
from paradiplomacy.model.event import DisputedField, Event
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.partial_dates import days_apart
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import (
    Agreement,
    Intention,
    Investment,
    Statement,
    Support,
    Trade,
    Visits,
)
from paradiplomacy.review.effect import Effect
from paradiplomacy.review.memory import Memory
from paradiplomacy.store import Dataset
from paradiplomacy.trade import check_parts

RemarkKind = Literal["known", "near", "disputed", "status", "figure", "sum", "outside", "unplaced", "phrase", "late"]

_NEAR_DAYS = 60
"""Articles often give the day of a visit, or their own, for the day of a signing."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark about one candidate.

    Attributes:
        kind: ``known``: other articles tell the same; ``near``: others tell of a document of the pair that was signed
            about that time, which may be the same; ``disputed``: another article gives another date, validity or
            instrument; ``status``: the atlas knows the pair as further, or as ended; ``figure``: another article gives
            another figure; ``sum``: exports and imports do not make up the total; ``outside``: the place does not lie
            in the country that the article names; ``unplaced``: a name has no place; ``phrase``: a
            phrase has no sector code; ``late``: the signing would lie after the article.
        field: what is disputed; None for the other kinds.
        value: what the others say, as they write it: a date, a status; or the name or phrase that it is about.
        source_ids: of the articles that say so.
    """

    kind: RemarkKind
    field: DisputedField | None = None
    value: str = ""
    amount: float | None = None
    currency: str | None = None
    source_ids: tuple[str, ...] = ()

    @property
    def is_warning(self) -> bool:
        """Whether something may be wrong; that others say the same is no fault."""
        return self.kind != "known"


RemarksMemory = Memory[tuple[Source, tuple[Statement, ...]], tuple[tuple[str, Remark], ...]]
"""Article, and statements about pairs that hang together -> statement id and remark, for those of the article."""


def remarks_of(
    effect: Effect, dataset: Dataset, *, numbers: Mapping[str, int], memory: RemarksMemory | None = None
) -> dict[int, tuple[Remark, ...]]:
    """Return candidate's number -> remarks, the gravest first.

    Args:
        effect: of the record.
        dataset: the atlas without it.
        numbers: statement id -> number of its candidate.
        memory: of earlier remarks of the review, beside the same dataset.
    """
    own = {one.statement_id: one for one in effect.resolved.statements}
    found: dict[int, dict[Remark, None]] = {}
    told = (
        *_unplaced(own.values()),
        *_outside(own.values(), effect.dataset.places),
        *_about_ties(own, effect.dataset, dataset, memory or Memory()),
        *_about_figures(own, effect.dataset),
        *_from_build(effect.resolved.issues),
    )
    for statement_id, remark in told:
        if statement_id in numbers:
            found.setdefault(numbers[statement_id], {})[remark] = None
    return {number: tuple(sorted(remarks, key=lambda one: not one.is_warning)) for number, remarks in found.items()}


_Told = Iterator[tuple[str, Remark]]


def _from_build(issues: Iterable[Issue]) -> _Told:
    kinds: Mapping[str, RemarkKind] = {"phrase": "phrase", "date": "late"}  # names are told by the statements
    for issue in issues:
        if issue.kind in kinds:
            yield issue.statement_id or "", Remark(kinds[issue.kind], value=issue.value)


def _unplaced(statements: Iterable[Statement]) -> _Told:
    for one in statements:
        if not one.province_id:
            yield one.statement_id, Remark("unplaced", value=one.parent_province or one.province)
        if isinstance(one, Trade):
            missing = [party.name for party in one.partners if not party.place_id and not party.vague]
        else:
            missing = [one.partner] if one.partner and not one.partner_id and not one.partner_vague else []
        for name in missing:
            yield one.statement_id, Remark("unplaced", value=name)


def _outside(statements: Iterable[Statement], places: Mapping[str, Place]) -> _Told:
    for one in statements:
        if isinstance(one, Trade):
            stated = [(party.country, party.place_id) for party in one.partners]
        else:
            stated = [(one.partner_country, one.partner_id)]
        for country, place_id in stated:
            if country and place_id and places[place_id].country != country:
                yield one.statement_id, Remark("outside", value=places[place_id].name("en"))


# ---- ties


def _about_ties(own: Mapping[str, Statement], after: Dataset, before: Dataset, memory: RemarksMemory) -> _Told:
    def work(missing: Sequence[tuple[Source, tuple[Statement, ...]]]) -> list[tuple[tuple[str, Remark], ...]]:
        return [tuple(_about_events(group, own, after)) for _, group in missing]

    source = next((after.sources[one.source_id] for one in own.values()), None)
    about = [(source, group) for group in _hanging_together(own.values(), after)] if source else []
    for told in memory.all(about, work):
        yield from told
    known = {(link.province_id, link.partner_id): link for link in before.links_as_signed}
    for one in own.values():
        if isinstance(one, Agreement | Intention) and (link := known.get((str(one.province_id), str(one.partner_id)))):
            is_behind = isinstance(one, Intention) and not link.intention
            sources = _others(link.source_ids, one)
            if sources and (is_behind or (link.status == "ended") != (one.status == "ended")):
                yield one.statement_id, Remark("status", value=link.status, source_ids=sources)


def _about_events(about: Sequence[Statement], own: Mapping[str, Statement], after: Dataset) -> _Told:
    events = build_events(about, after.places, after.sources)
    by_link: dict[str, list[Event]] = {}
    for event in events:
        for link_id in event.link_ids:
            by_link.setdefault(link_id, []).append(event)
    for event in events:
        rivals = {other.event_id: other for link_id in event.link_ids for other in by_link[link_id]}
        for statement in (own[each] for each in event.statement_ids if each in own):
            yield from ((statement.statement_id, remark) for remark in _of_event(event, statement, after))
            yield from ((statement.statement_id, remark) for remark in _near(event, rivals.values(), statement))


def _hanging_together(own: Iterable[Statement], after: Dataset) -> list[tuple[Statement, ...]]:
    """Return the ties of the pairs that the article speaks of, in groups that share no pair and no document."""
    pairs = {pair for one in own if _is_tie(one) for pair in _pairs_of(one)}
    first: dict[Hashable, Hashable] = {}  # pair or document -> one that it hangs together with, or itself

    def group_of(key: Hashable) -> Hashable:
        while first.setdefault(key, key) != key:
            key = first[key]
        return key

    about = [one for one in after.statements.values() if _is_tie(one) and pairs.intersection(_pairs_of(one))]
    for one in about:
        pair, *others = [group_of(each) for each in _pairs_of(one)]
        named = one.document if isinstance(one, Agreement | Intention) else None
        document = [group_of((one.source_id, "document", named))] if named else []
        first |= dict.fromkeys((*others, *document), pair)
    groups: dict[Hashable, list[Statement]] = {}
    for one in about:
        groups.setdefault(group_of(_pairs_of(one)[0]), []).append(one)
    return [tuple(group) for group in groups.values()]


def _pairs_of(statement: Statement) -> list[tuple[str | None, str]]:
    return [(statement.province_id, partner) for partner in partner_ids(statement)]


def _is_tie(statement: Statement) -> bool:
    return isinstance(statement, Agreement | Intention) and bool(statement.province_id)


def _of_event(event: Event, statement: Statement, data: Dataset) -> Iterator[Remark]:
    disputed: dict[str, None] = {}
    for one in event.contradictions:
        values = [(one.value, one.statement_ids), *((other.value, other.statement_ids) for other in one.alternatives)]
        if not any(statement.statement_id in ids for _value, ids in values):
            continue
        for value, ids in values:
            if statement.statement_id not in ids:
                sources = _others((data.statements[each].source_id for each in ids), statement)
                disputed |= dict.fromkeys(sources)
                if sources:
                    yield Remark("disputed", field=one.field, value=value, source_ids=sources)
    same = tuple(each for each in _others(event.source_ids, statement) if each not in disputed)
    if same:
        yield Remark("known", source_ids=same)


def _near(event: Event, rivals: Iterable[Event], statement: Statement) -> Iterator[Remark]:
    """Yield the other documents of the pair that were signed about the same time."""
    for other in rivals:
        if other is not event and other.is_document and event.is_document and event.signed and other.signed:
            sources = _others(other.source_ids, statement)
            if sources and days_apart(other.signed, event.signed) <= _NEAR_DAYS:
                yield Remark("near", value=other.signed, source_ids=sources)


def _others(source_ids: Iterable[str], statement: Statement) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in source_ids if each != statement.source_id))


# ---- figures


def _about_figures(own: Mapping[str, Statement], after: Dataset) -> _Told:
    provinces = {one.province_id for one in own.values()}
    about = [one for one in after.statements.values() if one.province_id in provinces and one.province_id]
    yield from _told_before(own, grouped(one for one in about if isinstance(one, Trade)))
    yield from _told_before(own, grouped(one for one in about if isinstance(one, Visits)))
    yield from _told_before(own, grouped(one for one in about if isinstance(one, Investment)))
    yield from _told_before(own, grouped(one for one in about if isinstance(one, Support)))
    trade = [one for one in about if isinstance(one, Trade)]
    for conflict in conflicts(trade):
        for ours, theirs in ((conflict.one, conflict.other), (conflict.other, conflict.one)):
            if ours.statement_id in own:
                yield ours.statement_id, _figure(theirs)
    for check in check_parts(one for one in trade if one.statement_id in own):
        if not check.within_rounding:
            remark = Remark("sum", amount=abs(check.difference), currency=check.total.currency)
            yield from ((one.statement_id, remark) for one in (check.total, check.exports, check.imports))


def _figure(other: Trade) -> Remark:
    return Remark("figure", amount=other.amount, currency=other.currency, source_ids=(other.source_id,))


def _told_before(own: Mapping[str, Statement], groups: Iterable[Reported[F]]) -> _Told:
    for group in groups:
        sources = tuple(dict.fromkeys(one.source_id for one in group.reports))
        for one in group.reports:
            if one.statement_id in own and (others := tuple(each for each in sources if each != one.source_id)):
                yield one.statement_id, Remark("known", source_ids=others)
