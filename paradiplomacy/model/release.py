"""Releases of the dataset, and what changed between two of them."""

from typing import Literal

from paradiplomacy.model.base import PartialDate, Value

ChangeKind = Literal["added", "removed", "changed"]


class Change(Value):
    """One row of the dataset that is there, or differs, in one release and not in the one before.

    Attributes:
        version: of the release that has the change; ``unreleased`` since the last one.
        date: of that release; None where it is not released yet.
        table: the table that the row is in.
        row_id: what identifies the row there (``link_id``, ``statement_id`` ...).
        change: what happened to it.
        fields: the fields that differ; empty where a row came or went, and where only their hash is kept.
    """

    version: str
    date: PartialDate | None
    table: str
    row_id: str
    change: ChangeKind
    fields: tuple[str, ...] = ()
