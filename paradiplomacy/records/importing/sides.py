"""The two sides of a statement: the Vietnamese unit with the province it belongs to, and the partner."""

from collections.abc import Callable

from paradiplomacy.records.importing.fact import Fact, Table, UnfitError, known_place_kind
from paradiplomacy.records.importing.told import Told

ParentOf = Callable[[str, str], tuple[str, str] | None]
"""(name as printed, language) -> level and province of a town or district; None for a province or an unknown name."""

NOT_NAMED = "(not named)"
SIDE_KEYS = frozenset({"kind", "province", "level", "parent_province", "paragraph", "evidence", "date_as_printed"})
PARTNER_KEYS = frozenset({"partner", "partner_type", "partner_country", "partner_vague"})
_PROVINCES_OWN = frozenset({"department", "association"})
"""Levels that stand under the name of the province itself."""


def province_side(fact: Fact, *, language: str, parent_of: ParentOf, told: Told) -> tuple[Table, list[str]]:
    """Return the Vietnamese side, and remarks for readers.

    A town or a district keeps its name; its province is the statement's, or what the page tells elsewhere, or the
    gazetteer's (``parent_of``), whose guess is told to the curator and to readers.

    Raises:
        UnfitError: There is none.
    """
    name, level, parent = fact.text("province"), fact.text("level"), fact.text("parent_province")
    if name is None:
        raise UnfitError("province", None, "is missing")
    notes = []
    if parent is None and name in told.parents:
        level, parent = told.parents[name]
    elif parent is None and level not in _PROVINCES_OWN and (found := parent_of(name, language)):
        level, parent = level or found[0], found[1]
        notes.append(f"The page does not say that this belongs to {parent}.")
        fact.warn("province", name, f"belongs to {parent} by the gazetteer, not by the page: check it")
    return {"province": name, "level": level, "parent_province": parent}, notes


def partner_side(fact: Fact, *, told: Told) -> Table:
    """Return the partner; one that the page does not name is a group.

    Figures are gathered without the kind of their partner; it is the one that the page gives it elsewhere.
    """
    name = fact.text("partner")
    if name is None:
        fact.warn("partner", None, "is missing: taken as a partner that the page does not name")
    country = fact.text("partner_country")
    kind = fact.text("partner_type") or told.partner_types.get((name, country))
    return {
        "partner": name or NOT_NAMED,
        "partner_type": known_place_kind(kind, name="partner_type", warn=fact.warn),
        "partner_country": country,
        "partner_vague": True if name is None or fact.flag("partner_vague") else None,
    }
