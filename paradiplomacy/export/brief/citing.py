"""Numbers of sources in a brief: only what is cited is listed, in the order in which it is cited."""

from collections.abc import Iterable, Mapping

from paradiplomacy.model.source import Source

MOST_NUMBERS = 3
"""So many sources stand beside a line; a figure told by twenty articles needs no twenty numbers."""


class Citing:
    """Gives each source its number when it is cited first."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._numbers: dict[str, int] = {}

    def cite(self, source_ids: Iterable[str], *, most: int = MOST_NUMBERS) -> str:
        """Return the numbers of sources as "1, 2"; of many only some: the newest that have an address."""
        chosen = sorted(dict.fromkeys(source_ids), key=self._worth, reverse=True)[:most]
        numbers = sorted(self._numbers.setdefault(one, len(self._numbers) + 1) for one in chosen)
        return ", ".join(map(str, numbers))

    def cited(self) -> list[tuple[int, Source]]:
        """Return all cited sources with their numbers, in their order."""
        return [(number, self._sources[source_id]) for source_id, number in self._numbers.items()]

    def _worth(self, source_id: str) -> tuple[bool, str]:
        source = self._sources[source_id]
        return source.url is not None, source.published_date or ""
