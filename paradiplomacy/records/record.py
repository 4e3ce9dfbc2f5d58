"""A source record as curated: one article and what it says, with names as printed and not yet resolved."""

from collections.abc import Mapping
from dataclasses import dataclass

from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Record:
    """One article and its statements, in the order of the file.

    Attributes:
        statements: ``province_id``, ``partner_id`` and the parties' ``place_id`` are None, and ``sectors`` is empty,
            unless the curator gave them.
        file: path below the project folder, for issues that come up later.
        fields: statement id -> where it stands in the file (``statement[3]``), for the same use.
    """

    source: Source
    statements: tuple[Statement, ...]
    file: str
    fields: Mapping[str, str]
