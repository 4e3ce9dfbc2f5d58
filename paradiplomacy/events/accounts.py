"""Claims -> accounts: which claims speak of one event, and which of perhaps one."""

from collections.abc import Iterable, Sequence

from paradiplomacy.events.beginnings import date_of
from paradiplomacy.events.claims import Account, Claim
from paradiplomacy.events.judging import Verdict, judge
from paradiplomacy.model.base import first_day
from paradiplomacy.model.partial_dates import days_apart, meet

PLAN_DAYS = 31
"""Reports of a pair's plans or wishes that appear so close together are one."""


def gather(claims: Sequence[Claim]) -> list[Account]:
    """Group claims that are in their canonical order; see :func:`paradiplomacy.events.build_events`."""
    by_pair: dict[str, list[Account]] = {}
    accounts: list[Account] = []
    for claim in claims:
        if claim.kind == "document":
            _take(claim, accounts, by_pair)
    return accounts + _relations(claims, by_pair) + _intended(claims)


def _take(claim: Claim, accounts: list[Account], by_pair: dict[str, list[Account]]) -> None:
    """Let a claim join the account it speaks of, or begin a new one."""
    near = _around(claim, by_pair)
    counted = {id(one): judge(claim, one) for one in near if not one.may_be}
    best = max(counted.values(), default=Verdict.NO)
    found = [one for one in near if best and counted.get(id(one)) == best]
    chosen = _sole(claim, found) if best >= Verdict.LIKELY else None
    if chosen is None:
        # A text of several pairs stays whole, and counts, where one of them has nothing that it may be.
        doubt = found if claim.link_ids <= frozenset().union(*(one.link_ids for one in found)) else []
        alike = [one for one in near if one.may_be == doubt and doubt and judge(claim, one) == Verdict.SAME]
        chosen = alike[0] if alike else Account([], may_be=doubt)
        if not alike:
            accounts.append(chosen)
    chosen.claims.append(claim)
    for link_id in claim.link_ids:
        known = by_pair.setdefault(link_id, [])
        if chosen not in known:
            known.append(chosen)


def _around(claim: Claim, by_pair: dict[str, list[Account]]) -> list[Account]:
    """Return the accounts of a claim's pairs, each once."""
    return list({id(one): one for link_id in sorted(claim.link_ids) for one in by_pair.get(link_id, [])}.values())


def _sole(claim: Claim, found: list[Account]) -> Account | None:
    """Return the one account meant; of several, the only one that names the very instrument."""
    if len(found) > 1:
        found = [one for one in found if claim.first.instrument in one.instruments - {"unspecified"}]
    return found[0] if len(found) == 1 else None


def _relations(claims: Iterable[Claim], by_pair: dict[str, list[Account]]) -> list[Account]:
    """Return one account of the relation of each pair, less the claims that date it to the signing of a document."""
    relations: dict[tuple[str, str], Account] = {}
    for claim in claims:
        if claim.kind != "relation":
            continue
        begun = claim.first.signed or claim.first.valid_from
        signings = [
            one
            for one in _around(claim, by_pair)
            if begun and not one.may_be and one.claims[0].side == claim.side and claim.source_id not in one.source_ids
            if (date := date_of(one)) and meet(begun, date) and len(begun) <= len(date)
        ]
        if len(signings) == 1:
            signings[0].claims.append(claim)
        else:
            relations.setdefault((min(claim.link_ids), claim.side), Account([])).claims.append(claim)
    return list(relations.values())


def _intended(claims: Iterable[Claim]) -> list[Account]:
    """Return the accounts of plans and wishes: those that one source tells, or several within a month."""
    groups: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        if claim.kind in ("plan", "wish"):
            told = "" if claim.published else claim.source_id
            key = (claim.kind, min(claim.link_ids), claim.side, claim.first.instrument, told)
            groups.setdefault(key, []).append(claim)
    return [Account(run) for group in groups.values() for run in _runs(group)]


def _runs(group: list[Claim]) -> list[list[Claim]]:
    """Part claims where more than a month passes between one article and the next."""
    ordered = sorted(group, key=lambda one: (first_day(one.published).isoformat() if one.published else "", one.order))
    runs: list[list[Claim]] = []
    for claim in ordered:
        last = runs[-1][-1] if runs else None
        near = last and (
            not (claim.published and last.published) or days_apart(claim.published, last.published) <= PLAN_DAYS
        )
        if near:
            runs[-1].append(claim)
        else:
            runs.append([claim])
    return runs
