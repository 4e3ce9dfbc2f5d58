"""What a record would change: the dataset with it, beside the dataset without it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from paradiplomacy.build import ResolvedRecord, publication_order, resolve_record
from paradiplomacy.linking import build_links
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Agreement, Intention, Statement
from paradiplomacy.records.record import Record
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.memory import Memory
from paradiplomacy.store import Dataset


@dataclass(frozen=True, slots=True)
class LinkChange:
    """A pair whose standing a record changes."""

    before: Link
    after: Link


@dataclass(frozen=True, slots=True, eq=False)
class Effect:
    """What one record would change.

    Attributes:
        dataset: the atlas with the record in it; its events are those of before.
        resolved: the record as the build would take it.
        new: pairs that were not linked before.
        changed: pairs with another status, validity or other sectors.
        supported: pairs that get evidence that the atlas does not have, and change in nothing else.
        gone: pairs that only the former version of this record linked.
        places: those that the atlas did not have.
        figures: statements that are no tie, of those that the atlas does not have.
    """

    dataset: Dataset
    resolved: ResolvedRecord
    new: tuple[Link, ...]
    changed: tuple[LinkChange, ...]
    supported: tuple[Link, ...]
    gone: tuple[Link, ...]
    places: tuple[Place, ...]
    figures: int

    @property
    def is_none(self) -> bool:
        """Whether the atlas would stay as it is: it has the record already."""
        return not (self.new or self.changed or self.supported or self.gone or self.places or self.figures)

    @property
    def links(self) -> tuple[Link, ...]:
        """All pairs that the record speaks of, as they would be, ordered by id."""
        after = (*self.new, *(change.after for change in self.changed), *self.supported)
        return tuple(sorted(after, key=lambda link: link.link_id))


_Key = tuple[Statement, str, str | None, tuple[str, ...]]
EffectMemory = Memory[_Key, ResolvedRecord]
"""Statement, language and date of its article, and ids of the places given -> what the build makes of it."""


def effect_of(
    record: Record,
    dataset: Dataset,
    desk: Desk,
    *,
    given: Mapping[str, Place],
    memory: EffectMemory | None = None,
) -> Effect:
    """Return what a record would change in a dataset; a record of the same id is replaced.

    Args:
        record: as read.
        dataset: the atlas as it stands.
        desk: what the build resolves names with.
        given: id -> place, of the places that a person has given.
        memory: of earlier effects of the review, with the same desk.
    """
    resolved = _resolved(record, desk, given, memory or Memory())
    after = _with(dataset, record.source, resolved)
    before, now = _by_id(dataset), _by_id(after)
    own = {one.statement_id for one in resolved.statements}
    fresh = [one for one in resolved.statements if dataset.statements.get(one.statement_id) != one]
    said = {one.statement_id for one in fresh}
    touched = [link for link in after.links_as_signed if own & set(link.statement_ids)]
    known = [link for link in touched if link.link_id in before]
    changes = tuple(LinkChange(before[link.link_id], link) for link in known if _differs(before[link.link_id], link))
    changed = {change.after.link_id for change in changes}
    return Effect(
        dataset=after,
        resolved=resolved,
        new=tuple(link for link in touched if link.link_id not in before),
        changed=changes,
        supported=tuple(
            link for link in known if link.link_id not in changed and said.intersection(link.statement_ids)
        ),
        gone=tuple(link for link_id, link in before.items() if link_id not in now),
        places=tuple(place for place_id, place in resolved.places.items() if place_id not in dataset.places),
        figures=sum(not isinstance(one, Agreement | Intention) for one in fresh),
    )


def _resolved(record: Record, desk: Desk, given: Mapping[str, Place], memory: EffectMemory) -> ResolvedRecord:
    """Return a record as the build would take it, statement by statement."""

    def work(missing: Sequence[_Key]) -> list[ResolvedRecord]:
        resolver = desk.resolver(given.values())
        return [resolve_record(replace(record, statements=(key[0],)), desk.seeds, resolver) for key in missing]

    source = record.source
    keys = [(one, source.language, source.published_date, tuple(given)) for one in record.statements]
    parts = memory.all(keys, work)
    return ResolvedRecord(
        tuple(one for part in parts for one in part.statements),
        {place_id: place for part in parts for place_id, place in part.places.items()},
        tuple(
            issue.model_copy(update={"field": f"{record.fields[one.statement_id]}.{issue.field.partition('.')[2]}"})
            for one, part in zip(record.statements, parts, strict=True)
            for issue in part.issues
        ),
    )


def _with(dataset: Dataset, source: Source, resolved: ResolvedRecord) -> Dataset:
    places = MappingProxyType({**dataset.places, **resolved.places})
    sources = {**dataset.sources, source.source_id: source}
    by_source: dict[str, list[Statement]] = {source_id: [] for source_id in sources}
    for statement in dataset.statements.values():
        by_source[statement.source_id].append(statement)
    by_source[source.source_id] = list(resolved.statements)
    in_order = sorted(sources.values(), key=publication_order)
    statements = {one.statement_id: one for known in in_order for one in by_source[known.source_id]}
    return replace(
        dataset,
        places=places,
        sources=MappingProxyType({known.source_id: known for known in in_order}),
        statements=MappingProxyType(statements),
        links_as_signed=build_links(statements.values(), places),
    )


def _by_id(dataset: Dataset) -> dict[str, Link]:
    return {link.link_id: link for link in dataset.links_as_signed}


def _differs(before: Link, after: Link) -> bool:
    return any(
        getattr(before, name) != getattr(after, name)
        for name in ("status", "intention", "valid_from", "valid_to", "sectors")
    )
