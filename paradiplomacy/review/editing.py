"""Corrects one statement by hand: values as a form gives them, checked by the model that the records use."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.partial_dates import is_partial_date
from paradiplomacy.model.source import Locator
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

_PERIODS = (("valid_from", "valid_to"), ("period_from", "period_to"))
_DATES = frozenset({"signed", *(field for pair in _PERIODS for field in pair)})
_NUMBERS = frozenset({"amount", "people", "delegations", "projects"})
_EMPTY = frozenset({"string_type", "string_too_short", "too_short", "missing"})
_KINDS = frozenset({"agreement", "intention", *_FIELDS} - {"tie"})


FaultKind = Literal["empty", "date", "late", "crossed", "pair", "currency", "number", "fixed", "other"]


class Fault(NamedTuple):
    """Why one field cannot be taken.

    Attributes:
        kind: ``empty``: a value is needed; ``date``: no date; ``late``: far in the future; ``crossed``: ends before it
            begins; ``pair``: an amount without its currency, or a currency without an amount; ``currency``: no code of
            one; ``number``: none that can be; ``fixed``: no form may change the field; ``other``: something else.
    """

    field: str
    kind: FaultKind


class EditError(ParadiplomacyError, ValueError):
    """A correction that cannot be taken."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{fault.field}: {fault.kind}" for fault in faults))
        self.faults = tuple(faults)


def editable_fields(statement: Statement) -> tuple[str, ...]:
    """Return the names of the fields that a form may change, in its order."""
    return _FIELDS["tie" if isinstance(statement, Agreement | Intention) else statement.kind]


def value_of(statement: Statement, field: str) -> Any:
    """Return what a form shows for a field: partners of a trade figure as a list of names."""
    if field == "partners" and isinstance(statement, Trade):
        return [party.name for party in statement.partners]
    return getattr(statement, field)


def edited(statement: Statement, values: Mapping[str, Any], *, locator: Locator | None = None) -> Statement:
    """Return the statement with other values.

    Empty texts mean that the article does not tell. A name that is changed loses the place it was taken for; so does a
    partner that is said to lie in another country.

    Args:
        statement: as it stands.
        values: field -> value; ``partners`` is a list of names.
        locator: where the article says so; None: where it stands already.

    Raises:
        EditError: A value cannot be, or no form may change the field.
    """
    if unknown := sorted(set(values) - set(editable_fields(statement))):
        raise EditError([Fault(unknown[0], "fixed")])
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
    told |= changes | ({"locator": locator} if locator else {})
    try:
        return _STATEMENT.validate_python(told)
    except ValidationError as error:
        raise EditError(tuple(_faults(error, told))) from error


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip() or None
    return [one.strip() for one in value if one.strip()] if isinstance(value, list) else value


def _parties(figure: Trade, names: Sequence[str]) -> Iterator[dict[str, Any]]:
    known = {party.name: party.model_dump(mode="json") for party in figure.partners}
    for name in dict.fromkeys(names):
        yield known.get(name) or {"name": name, "place_id": None}


def _faults(error: ValidationError, told: Mapping[str, Any]) -> Iterator[Fault]:
    for one in error.errors():
        steps = [step for step in one["loc"] if step not in _KINDS]
        field = str(steps[0]) if steps else ""
        if field in _DATES:
            yield Fault(field, "late" if is_partial_date(str(told[field])) else "date")
        elif field:
            yield Fault(field, _kind_of(field, one["type"]))
        else:
            yield _of_several(told)


def _kind_of(field: str, problem: str) -> FaultKind:
    if field == "currency":
        return "currency"
    if field in _NUMBERS:
        return "number"
    return "empty" if problem in _EMPTY else "other"


def _of_several(told: Mapping[str, Any]) -> Fault:
    """Return what is wrong between fields that are well alone."""
    for first, last in _PERIODS:
        since, until = told.get(first), told.get(last)
        if since and until and first_day(since) > last_day(until):
            return Fault(last, "crossed")
    if (told.get("amount") is None) != (told.get("currency") is None):
        return Fault("amount" if told.get("amount") is None else "currency", "pair")
    return Fault("", "other")
