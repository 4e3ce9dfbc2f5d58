"""Corrects one statement by hand: values as a form gives them, checked by the model that the records use."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.model.statement import INTENTION_STATUSES, Agreement, Intention, Statement, Trade

_STATEMENT: TypeAdapter[Statement] = TypeAdapter(Statement)
_CLOSING = ("period_from", "period_to", "scope_note", "note")
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "tie": (
        "province", "partner", "partner_country", "status", "instrument", "signed", "valid_from", "valid_to", "sectors",
        "note",
    ),
    "trade": ("province", "partners", "flow", "amount", "currency", "qualifier", "channel", *_CLOSING),
    "visits": ("province", "partner", "partner_country", "direction", "people", "delegations", "qualifier", *_CLOSING),
    "investment": (
        "province", "partner", "partner_country", "direction", "projects", "amount", "currency", "qualifier", *_CLOSING,
    ),
    "support": (
        "province", "partner", "partner_country", "direction", "amount", "currency", "qualifier", "purpose", *_CLOSING,
    ),
}  # fmt: skip
"""What a form may change, by kind; a tie is an agreement or an intention."""

_KINDS = frozenset({"agreement", "intention", *_FIELDS} - {"tie"})


class EditError(ParadiplomacyError, ValueError):
    """A correction that cannot be taken; ``faults`` are (field, reason)."""

    def __init__(self, faults: Sequence[tuple[str, str]]) -> None:
        super().__init__("; ".join(f"{field}: {reason}" for field, reason in faults))
        self.faults = tuple(faults)


def editable_fields(statement: Statement) -> tuple[str, ...]:
    """Return the names of the fields that a form may change, in its order."""
    return _FIELDS["tie" if isinstance(statement, Agreement | Intention) else statement.kind]


def value_of(statement: Statement, field: str) -> Any:
    """Return what a form shows for a field: partners of a trade figure as a list of names."""
    if field == "partners" and isinstance(statement, Trade):
        return [party.name for party in statement.partners]
    return getattr(statement, field)


def edited(statement: Statement, values: Mapping[str, Any]) -> Statement:
    """Return the statement with other values.

    Empty texts mean that the article does not tell. A name that is changed loses the place it was taken for; so does a
    partner that is said to lie in another country.

    Args:
        statement: as it stands.
        values: field -> value; ``partners`` is a list of names.

    Raises:
        EditError: A value cannot be, or no form may change the field.
    """
    if unknown := sorted(set(values) - set(editable_fields(statement))):
        raise EditError([(unknown[0], "cannot be changed here")])
    told = statement.model_dump(mode="json")
    changes = {field: _tidy(value) for field, value in values.items()}
    if isinstance(statement, Trade) and "partners" in changes:
        changes["partners"] = list(_parties(statement, changes["partners"] or []))
    if changes.get("province", statement.province) != statement.province:
        changes["province_id"] = None
    moved = ("partner", "partner_country")
    if any(changes.get(field, told.get(field)) != told.get(field) for field in moved):
        changes |= {"partner_id": None, "partner_vague": False}
    if "status" in changes:
        changes["kind"] = "intention" if changes["status"] in INTENTION_STATUSES else "agreement"
    try:
        return _STATEMENT.validate_python(told | changes)
    except ValidationError as error:
        raise EditError(list(_faults(error))) from error


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip() or None
    return [one.strip() for one in value if one.strip()] if isinstance(value, list) else value


def _parties(figure: Trade, names: Sequence[str]) -> Iterator[dict[str, Any]]:
    known = {party.name: party.model_dump(mode="json") for party in figure.partners}
    for name in dict.fromkeys(names):
        yield known.get(name) or {"name": name, "place_id": None}


def _faults(error: ValidationError) -> Iterator[tuple[str, str]]:
    for one in error.errors():
        steps = [step for step in one["loc"] if step not in _KINDS]
        yield str(steps[0]) if steps else "", str(one["msg"]).removeprefix("Value error, ")
