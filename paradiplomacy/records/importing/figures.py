"""Figures: trade, visits, investment and support, each with all that the model keeps of it."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from paradiplomacy.records.importing.fact import Fact, Table, UnfitError, known_place_kind
from paradiplomacy.records.importing.sides import NOT_NAMED, PARTNER_KEYS, SIDE_KEYS, partner_side
from paradiplomacy.records.importing.told import Told

_COMMON = SIDE_KEYS | {"period_from", "period_to", "scope_note", "qualifier"}
_DIRECTIONS: Mapping[str, str] = {
    "outbound": "outbound",
    "inbound": "inbound",
    "both": "both",
    "given": "outbound",
    "received": "inbound",
}
"""Support is gathered as seen by the Vietnamese side: given goes out, received comes in."""
_NAMED_GATE = re.compile(
    r"\b[^\W\d_a-z]\w+ (?i:(international|national|main) )?(?i:border gates?)\b"
    r"|\b(?i:cửa khẩu)( (?i:quốc tế|quốc gia|chính|phụ))? [^\W\d_a-zà-ỹđ]"
    r"|\b(?i:postes?-frontières?) [^\W\d_a-z]"
    r"|国境ゲート"
)


def trade_table(fact: Fact, _told: Told) -> Table:
    """Return a trade figure; its partners stay together."""
    fact.tell_unknown(_COMMON | {"partners", "flow", "amount", "currency", "goods", "partner_vague"})
    return {
        "kind": "trade",
        "partners": _parties(fact),
        "flow": fact.text("flow"),
        **_money(fact),
        "qualifier": fact.qualifier(),
        "channel": _channel(fact),
        **_period(fact),
        "goods": _goods(fact) or None,
    }


def visits_table(fact: Fact, told: Told) -> Table:
    """Return people or delegations that travelled; a partner that the page does not name is left out."""
    fact.tell_unknown(_COMMON | PARTNER_KEYS | {"direction", "people", "delegations"})
    partner = partner_side(fact, told=told) if fact.text("partner") else {}
    return {
        "kind": "visits",
        **partner,
        "direction": _direction(fact),
        "people": fact.raw("people"),
        "delegations": fact.raw("delegations"),
        "qualifier": fact.qualifier(),
        **_period(fact),
    }


def investment_table(fact: Fact, told: Told) -> Table:
    """Return capital from or to a partner."""
    fact.tell_unknown(_COMMON | PARTNER_KEYS | {"direction", "projects", "amount", "currency"})
    return {
        "kind": "investment",
        **partner_side(fact, told=told),
        "direction": _direction(fact),
        "projects": fact.raw("projects"),
        **_money(fact),
        "qualifier": fact.qualifier(),
        **_period(fact),
    }


def support_table(fact: Fact, told: Told) -> Table:
    """Return aid, gifts or funded works."""
    fact.tell_unknown(_COMMON | PARTNER_KEYS | {"direction", "amount", "currency", "purpose"})
    return {
        "kind": "support",
        **partner_side(fact, told=told),
        "direction": _direction(fact),
        **_money(fact),
        "qualifier": fact.qualifier(),
        "purpose": fact.text("purpose"),
        **_period(fact),
    }


FIGURES: Mapping[str, Callable[[Fact, Told], Table]] = {
    "trade": trade_table,
    "visits": visits_table,
    "investment": investment_table,
    "support": support_table,
}


def _period(fact: Fact) -> Table:
    return {**fact.span("period_from", "period_to"), "scope_note": fact.text("scope_note")}


def _money(fact: Fact) -> Table:
    amount, currency = fact.raw("amount"), fact.text("currency")
    if (amount is None) != (currency is None):
        raise UnfitError("amount", amount, "amount and currency go together")
    return {"amount": amount, "currency": currency}


def _channel(fact: Fact) -> str | None:
    """Return ``border_gate`` where the scope or the quote names the gates; gates in general are no single channel."""
    told = f"{fact.text('scope_note') or ''}\n{fact.text('evidence') or ''}"
    return "border_gate" if _NAMED_GATE.search(told) else None


def _direction(fact: Fact) -> str | None:
    direction = fact.text("direction")
    if direction is not None and direction not in _DIRECTIONS:
        raise UnfitError("direction", direction, f"must be one of {', '.join(_DIRECTIONS)}")
    return _DIRECTIONS.get(direction or "")


def _parties(fact: Fact) -> list[Table]:
    parties = fact.raw("partners")
    if not isinstance(parties, list) or not parties or not all(isinstance(party, dict) for party in parties):
        raise UnfitError("partners", parties, "must be a list of partners")
    return [_party(fact, party) for party in parties]


def _party(fact: Fact, party: Mapping[str, Any]) -> Table:
    inner = Fact(party, warn=lambda name, value, reason: fact.warn(f"partners.{name}", value, reason))
    inner.tell_unknown({"name", "type", "country"})
    return {
        "name": inner.text("name") or NOT_NAMED,
        "type": known_place_kind(inner.text("type"), name="type", warn=inner.warn),
        "country": inner.text("country"),
        "vague": True if fact.flag("partner_vague") else None,
    }


def _goods(fact: Fact) -> list[Table]:
    """Return goods with the way they go; gathered as names, or as tables in which ``total`` means no certain way."""
    goods = fact.raw("goods")
    listed = [goods] if isinstance(goods, str) else goods or []
    if not isinstance(listed, list):
        raise UnfitError("goods", goods, "must be a list of goods")
    return [_good(item, goods) for item in listed]


def _good(item: object, goods: object) -> Table:
    if isinstance(item, str):
        return {"name": item.strip()}
    if not isinstance(item, dict) or not isinstance(item.get("name"), str):
        raise UnfitError("goods", goods, "each must be a name, or a table with a name")
    flow = item.get("flow")
    return {"name": item["name"].strip(), "flow": None if flow == "total" else flow}
