"""Dataset -> articles: each with what it states, and the pairs that rest on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from paradiplomacy.model.link import Link
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Units


@dataclass(frozen=True, slots=True)
class Article:
    """One article.

    Attributes:
        source: what is needed to cite it.
        statements: all that it states, in the order of its record.
        links_of_statement: id of a statement -> ids of the pairs that it is about; none for a statement about a group.
    """

    source: Source
    statements: tuple[Statement, ...]
    links_of_statement: Mapping[str, tuple[str, ...]]

    @property
    def link_ids(self) -> tuple[str, ...]:
        """The pairs that rest on the article, each once."""
        return tuple(dict.fromkeys(link_id for own in self.links_of_statement.values() for link_id in own))


@lru_cache(maxsize=4)
def articles_of(dataset: Dataset, units: Units) -> tuple[Article, ...]:
    """Return all articles, in the order of the dataset, with pairs of one kind of units."""
    pairs: dict[str, list[str]] = {}
    for link in dataset.links(units):
        for statement_id in link.statement_ids:
            pairs.setdefault(statement_id, []).append(link.link_id)
    own: dict[str, list[Statement]] = {source_id: [] for source_id in dataset.sources}
    for statement in dataset.statements.values():
        own[statement.source_id].append(statement)
    return tuple(_article(source, own[source.source_id], pairs) for source in dataset.sources.values())


def articles_about(dataset: Dataset, links: Sequence[Link], units: Units) -> tuple[Article, ...]:
    """Return the articles that any of the links rests on."""
    wanted = {source_id for link in links for source_id in link.source_ids}
    return tuple(one for one in articles_of(dataset, units) if one.source.source_id in wanted)


def _article(source: Source, statements: Sequence[Statement], pairs: Mapping[str, Sequence[str]]) -> Article:
    linked = {one.statement_id: tuple(pairs[one.statement_id]) for one in statements if one.statement_id in pairs}
    return Article(source, tuple(statements), MappingProxyType(linked))
