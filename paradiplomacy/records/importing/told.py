"""What one statement of a page leaves out and another one tells: of what kind a partner is, where a town lies."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

PartnerKey = tuple[object, object]
"""Name as printed, and country."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the statements of a page agree on.

    Attributes:
        partner_types: partner and country -> kind, where the page gives the pair one kind only.
        parents: Vietnamese side -> its level and its province, where the page gives it one only.
    """

    partner_types: Mapping[PartnerKey, str]
    parents: Mapping[object, tuple[str, str]]


def told_by(statements: Iterable[object]) -> Told:
    """Gather what the statements of a page tell of names that stand in others of them."""
    types: dict[PartnerKey, set[str]] = {}
    parents: dict[object, set[tuple[str, str]]] = {}
    for statement in statements:
        if not isinstance(statement, dict):
            continue
        name, kind, country = (statement.get(key) for key in ("partner", "partner_type", "partner_country"))
        if isinstance(name, str) and isinstance(kind, str) and isinstance(country, str):
            types.setdefault((name.strip(), country), set()).add(kind)
        side, level, parent = (statement.get(key) for key in ("province", "level", "parent_province"))
        if isinstance(side, str) and isinstance(level, str) and isinstance(parent, str):
            parents.setdefault(side.strip(), set()).add((level, parent))
    return Told(
        partner_types={key: kinds.pop() for key, kinds in types.items() if len(kinds) == 1},
        parents={side: found.pop() for side, found in parents.items() if len(found) == 1},
    )
