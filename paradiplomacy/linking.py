"""Statements -> links: one link for each province-partner pair that an agreement or an intention names."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from paradiplomacy.model.base import last_day
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.model.statement import Agreement, Intention, Statement, Status, Trade

_FURTHEST_FIRST = ("renewed", "signed", "established", "ended", "planned", "sought")


def partner_ids(statement: Statement) -> tuple[str, ...]:
    """Return the ids of the partners that a statement speaks of; empty where none is a known place."""
    if isinstance(statement, Trade):
        return tuple(party.place_id for party in statement.partners if party.place_id)
    return (statement.partner_id,) if statement.partner_id else ()


def makes_link(statement: Statement, places: Mapping[str, Place]) -> bool:
    """Whether a statement ties its province to its partner.

    A tie with a country as a whole is none; a wish for partners in a country is kept, as an intention.
    """
    if not isinstance(statement, Agreement | Intention) or not statement.province_id or not statement.partner_id:
        return False
    return isinstance(statement, Intention) or places[statement.partner_id].kind != "country"


def build_links(
    statements: Iterable[Statement],
    places: Mapping[str, Place],
    *,
    unit_of: Callable[[str], str] = lambda province_id: province_id,
) -> tuple[Link, ...]:
    """Build the links of all pairs, ordered by id; figures join the links of their partners but make none.

    Args:
        statements: in the order in which their sources shall be named.
        places: every place that the statements name.
        unit_of: province id -> id of the unit that it is shown as (its successor, for links as of today).
    """
    ties: dict[tuple[str, str], list[Agreement | Intention]] = {}
    about: dict[tuple[str, str], list[Statement]] = {}
    for statement in statements:
        if not statement.province_id:
            continue
        province_id = unit_of(statement.province_id)
        for partner_id in partner_ids(statement):
            about.setdefault((province_id, partner_id), []).append(statement)
        if isinstance(statement, Agreement | Intention) and makes_link(statement, places):
            ties.setdefault((province_id, str(statement.partner_id)), []).append(statement)
    return tuple(_build_link(pair, ties[pair], about[pair]) for pair in sorted(ties))


def _build_link(pair: tuple[str, str], ties: Sequence[Agreement | Intention], about: Sequence[Statement]) -> Link:
    agreements = [tie for tie in ties if isinstance(tie, Agreement)]
    counted = agreements or ties
    return Link(
        link_id=link_id_of(*pair),
        province_id=pair[0],
        partner_id=pair[1],
        status=_status(counted),
        sectors=tuple(sorted({code for tie in counted for code in tie.sectors})),
        signed=max((tie.signed for tie in counted if tie.signed), key=last_day, default=None),
        intention=not agreements,
        source_ids=tuple(dict.fromkeys(statement.source_id for statement in about)),
        statement_ids=tuple(statement.statement_id for statement in about),
        **_validity(counted),
    )


def _status(ties: Sequence[Agreement | Intention]) -> Status:
    """Return the furthest status reported; a tie reported as ended has ended unless a later report signs it anew."""
    statuses = [tie.status for tie in ties]
    if "ended" in statuses:
        last_end = len(statuses) - 1 - statuses[::-1].index("ended")
        if not {"signed", "renewed"} & set(statuses[last_end:]):
            return "ended"
    return min(statuses, key=_FURTHEST_FIRST.index)


def _validity(ties: Sequence[Agreement | Intention]) -> dict[str, Any]:
    """Return the validity of the tie that lasts longest."""
    lasting = [tie for tie in ties if tie.valid_to]
    if lasting:
        longest = max(lasting, key=lambda tie: last_day(str(tie.valid_to)))
    else:
        longest = next((tie for tie in ties if tie.valid_from), ties[0])
    return {"valid_from": longest.valid_from, "valid_to": longest.valid_to}
