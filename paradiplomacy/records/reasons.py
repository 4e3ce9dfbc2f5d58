"""Says in plain words what is wrong with a value, where pydantic speaks to programmers."""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from paradiplomacy.model.issue import Issue

MAX_SHOWN = 80

_REASONS: Mapping[str, str] = {
    "missing": "is missing",
    "extra_forbidden": "no such field here; check its spelling",
    "string_type": "must be text, in quotes",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "finite_number": "must be an ordinary number",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list, in square brackets",
    "model_type": "must be a table, in braces",
    "mapping_type": "must be a table, in braces",
    "dict_type": "must be a table, in braces",
    "greater_than_equal": "must be {ge:g} or more",
    "less_than_equal": "must be {le:g} or less",
    "string_too_short": "must not be empty",
    "string_too_long": "must have {max_length} characters or fewer",
    "too_short": "must have {min_length} entry or more",
    "literal_error": "must be {expected}",
    "value_error": "{error}",
}

_FORMS: Mapping[str, str] = {
    "url": "must begin with https:// or http:// and hold no spaces",
    "currency": "must be three capital letters, such as USD",
    "country": "must be two capital letters, such as KH",
    "partner_country": "must be two capital letters, such as KH",
    "language": "must be a language code, such as en",
    "source_id": "must be small letters, digits and single hyphens",
    "code": "must be small letters and single underscores",
    "crs_purpose_code": "must be five digits",
    "wikidata_id": "must be Q and digits",
}
_OTHER_FORM = "does not have the right form: small letters and hyphens, beginning with a country code"


def issues_of(error: ValidationError, *, file: str, prefix: str = "") -> tuple[Issue, ...]:
    """Turn each of pydantic's errors into an issue; ``prefix`` is where in the file the value stands."""
    return tuple(
        Issue(file=file, field=dotted(detail["loc"], prefix=prefix), value=_value(detail), reason=_reason(detail))
        for detail in error.errors(include_url=False)
    )


def dotted(steps: tuple[int | str, ...], *, prefix: str = "") -> str:
    """Return ``statement[3].partners[1].name`` for the steps to a value; entries of lists count from 1."""
    path = prefix
    for step in steps:
        path += f"[{step + 1}]" if isinstance(step, int) else f".{shorten(step)}"
    return path.removeprefix(".")


def shorten(value: object, *, limit: int = MAX_SHOWN) -> str:
    """Return a value as text that fits on a line, with invisible characters spelled out."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    visible = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text[: limit + 1])
    return visible if len(visible) <= limit else visible[: limit - 1] + "…"


def _value(detail: Mapping[str, Any]) -> str:
    """Show what stands there; where something is missing, or a whole table is meant, nothing helps."""
    shown = detail["input"]
    return "" if detail["type"] == "missing" or isinstance(shown, dict) else shorten(shown)


def _reason(detail: Mapping[str, Any]) -> str:
    kind = detail["type"]
    if kind == "string_pattern_mismatch":
        return _FORMS.get(str(detail["loc"][-1]), _OTHER_FORM)
    known = _REASONS.get(kind)
    return known.format(**detail.get("ctx", {})) if known else str(detail["msg"])
