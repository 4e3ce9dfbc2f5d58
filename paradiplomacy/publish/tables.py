"""The tables that are published: which values each holds, what identifies a row, and what points to what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from paradiplomacy.model.base import Value
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.event import Event
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place, ReviewedName, Spelling
from paradiplomacy.model.release import Change
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Agreement, Intention, Investment, Support, Trade, Visits


@dataclass(frozen=True, slots=True)
class Child:
    """A field with several values, published as a table of its own: one row a value.

    Attributes:
        name: of that table.
        title: one sentence that says what a row is.
        value: the column of the values, where they are plain texts; None where they have fields of their own.
        languages: whether the field maps languages to texts; then a row also has its language.
        foreign: column -> the table and column that it points to.
        children: field of the values with several values again -> the table that holds them.
    """

    name: str
    title: str
    value: str | None = None
    languages: bool = False
    foreign: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    children: Mapping[str, "Child"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """One table as JSON lines and as CSV.

    Attributes:
        title: one sentence that says what a row is.
        models: the values that its rows are; rows of several kinds share one wide table.
        key: the columns that identify a row; empty where nothing does.
        foreign: column -> the table and column that it points to.
        labels: field that maps languages to texts -> beginning of its columns (``name`` for ``name_en``).
        children: field with several values -> the table that holds them.
        first: the columns to begin with.
        history: what of a row the index of a release keeps: its fields, or a hash of them; None where nothing.
    """

    title: str
    models: tuple[type[Value], ...]
    key: tuple[str, ...] = ()
    foreign: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    children: Mapping[str, Child] = field(default_factory=dict)
    first: tuple[str, ...] = ()
    history: Literal["fields", "hash"] | None = None


_PLACE = ("places", "place_id")
_STATEMENT = ("statements", "statement_id")

TABLES: Mapping[str, Table] = MappingProxyType(
    {
        "places": Table(
            title="One row a place: a province, a partner locality or institution, or a country.",
            models=(Place,),
            key=("place_id",),
            foreign={"successor_id": _PLACE, "located_in": _PLACE},
            labels={"names": "name"},
            children={
                "names": Child("place_names", "One row a place and language.", value="name", languages=True),
            },
            history="hash",
        ),
        "spellings": Table(
            title="One row a way to write a place that its own names do not give.",
            models=(Spelling,),
            key=("place_id", "name", "language", "origin"),
            foreign={"place_id": _PLACE},
        ),
        "sources": Table(
            title="One row an article or portal page.", models=(Source,), key=("source_id",), history="hash"
        ),
        "sectors": Table(
            title="One row a sector of cooperation, or an honest code for phrases that name none.",
            models=(Sector,),
            key=("code",),
            labels={"labels": "label"},
            history="hash",
        ),
        "statements": Table(
            title="One row a sourced claim of any kind; columns that a kind does not have are empty.",
            models=(Agreement, Intention, Trade, Visits, Investment, Support),
            key=("statement_id",),
            foreign={"source_id": ("sources", "source_id"), "province_id": _PLACE, "partner_id": _PLACE},
            children={
                "partners": Child(
                    "trade_partners",
                    "One row a trade figure and one of the partners that it covers together.",
                    foreign={"place_id": _PLACE},
                ),
                "goods": Child("trade_goods", "One row a trade figure and one of the goods that it names."),
                "further_locators": Child(
                    "further_locators", "One row a statement and a passage that it rests on besides the first."
                ),
            },
            first=("statement_id", "kind", "status"),
            history="hash",
        ),
        "links": Table(
            title="One row a pair of a province and a partner, with what all statements about it amount to.",
            models=(Link,),
            key=("link_id",),
            foreign={"province_id": _PLACE, "partner_id": _PLACE},
            children={
                "statement_ids": Child(
                    "link_statements",
                    "One row a link and a statement about it, in the order in which they were published.",
                    value="statement_id",
                    foreign={"statement_id": _STATEMENT},
                ),
            },
            history="fields",
        ),
        "events": Table(
            title=(
                "One row a signing, a relation, a plan or a wish, with all its reports, however many pages tell it. "
                "Signed documents are those of kind document and status signed, renewed or ended, without may_be."
            ),
            models=(Event,),
            key=("event_id",),
            foreign={"renews": ("events", "event_id")},
            children={
                "link_ids": Child(
                    "event_links",
                    "One row an event and one of the pairs that it ties, with provinces as they signed.",
                    value="link_id",
                    foreign={"link_id": ("links", "link_id")},
                ),
                "statement_ids": Child(
                    "event_statements",
                    "One row an event and one of its reports.",
                    value="statement_id",
                    foreign={"statement_id": _STATEMENT},
                ),
                "contradictions": Child(
                    "contradictions",
                    "One row an event and a thing about which its reports disagree.",
                    children={
                        "alternatives": Child(
                            "contradicting_values", "One row a value that reports give instead of the one shown."
                        ),
                    },
                ),
            },
            history="fields",
        ),
        "names": Table(
            title="One row a name as sources print it and the place it was taken for, for people to check.",
            models=(ReviewedName,),
            foreign={"place_id": _PLACE, "source_id": ("sources", "source_id")},
        ),
        "issues": Table(title="One row a thing that could not be taken as it stands.", models=(Issue,)),
        "changes": Table(
            title="One row a row of another table that came, went or differs since the release before.",
            models=(Change,),
            key=("version", "table", "row_id"),
        ),
    }
)
