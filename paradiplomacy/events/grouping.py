"""Statements -> events: one signing, relation, plan or wish with all its reports, however many pages tell it."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from paradiplomacy.events.accounts import gather
from paradiplomacy.events.beginnings import dispute
from paradiplomacy.events.claims import Account, claims_of
from paradiplomacy.events.disputes import Settled, settle
from paradiplomacy.events.sequels import with_sequels
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.event import Contradiction, Event
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Statement, Status

_FURTHEST_FIRST: tuple[Status, ...] = ("ended", "renewed", "signed", "established", "planned", "sought")


def build_events(
    statements: Iterable[Statement], places: Mapping[str, Place], sources: Mapping[str, Source]
) -> tuple[Event, ...]:
    """Group all statements that tie a pair into events, ordered by date, undated ones last.

    Every such statement stands in exactly one event, and the order they come in does not matter:

    1. Statements of one source about one ``document`` are one claim, with all their pairs.
    2. Claims of documents are taken from the most exact (full day) to the least (no date at all). Each joins the event
       that it surely or likely speaks of (:func:`paradiplomacy.events.judging.judge`), if there is exactly one. Where
       it may be one of several, or may be one only perhaps, it stays an event of its own that says which others it
       ``may_be``, and does not count. Else it begins a new event.
    3. Of a relation without a document there is one event a pair. A claim that dates a relation joins the document
       that the pair signed then.
    4. Plans and wishes of a pair are one event where one source tells them, or several within a month.
    5. Where the beginning of a tie is disputed (:mod:`paradiplomacy.events.beginnings`), the event whose date is shown
       says so, and vague accounts of other dates may be that event and do not count.
    """
    order = list(statements)
    position = {one.statement_id: index for index, one in enumerate(order)}
    accounts = gather(claims_of(order, places, sources))
    begun = _disputed_beginnings(accounts)
    settled = {id(account): settle(account) for account in accounts}
    ids = _ids(accounts, settled)
    events = [
        _event(account, settled[id(account)], ids=ids, position=position, begun=begun.get(id(account), []))
        for account in accounts
    ]
    return tuple(sorted(with_sequels(events), key=_order))


def _order(event: Event) -> tuple[bool, str, str]:
    return (event.date is None, event.date or event.first_report or "", event.event_id)


def _disputed_beginnings(accounts: Sequence[Account]) -> dict[int, list[Contradiction]]:
    """Return the account whose beginning is shown -> the contradiction; vague accounts learn what they may be."""
    pairs: dict[tuple[str, str], list[Account]] = {}
    for account in accounts:
        if account.claims[0].kind in ("document", "relation") and not account.may_be:
            for link_id in sorted(account.link_ids):
                pairs.setdefault((link_id, account.claims[0].side), []).append(account)
    found: dict[int, list[Contradiction]] = {}
    for pair in pairs.values():
        if disputed := dispute(pair):
            choice, shown, vague = disputed
            if contradiction := choice.contradiction("began"):
                found.setdefault(id(shown), []).append(contradiction)
            for account in vague:
                if shown.claims[0].kind == "document" and not shown.may_be and len(account.link_ids) == 1:
                    account.may_be = [shown]
    return found


def _ids(accounts: Sequence[Account], settled: Mapping[int, Settled]) -> dict[int, str]:
    """Return the id of each account: pair, date and instrument, and a hash of a statement where two share these."""
    plain = {id(account): _plain_id(account, settled[id(account)]) for account in accounts}
    shared = {name for name, count in Counter(plain.values()).items() if count > 1}
    return {
        key: f"{plain[key]}.{_hash(account)}" if plain[key] in shared else plain[key]
        for key, account in ((id(account), account) for account in accounts)
    }


def _plain_id(account: Account, settled: Settled) -> str:
    first = account.claims[0]
    date = settled.signed or settled.valid_from or settled.valid_to
    told = f"told-{first.published}" if first.published and first.kind != "relation" else "undated"
    what = settled.instrument if first.kind == "document" else first.kind
    slug = "document" if what == "unspecified" else what.lower().replace(" ", "-")
    return f"{min(account.link_ids)}.{date or told}.{slug}"


def _hash(account: Account) -> str:
    smallest = min(one.statement_id for claim in account.claims for one in claim.statements)
    return hashlib.sha256(smallest.encode()).hexdigest()[:8]


def _event(
    account: Account,
    settled: Settled,
    *,
    ids: Mapping[int, str],
    position: Mapping[str, int],
    begun: Sequence[Contradiction],
) -> Event:
    claims = account.claims
    told = sorted((one for claim in claims for one in claim.statements), key=lambda one: position[one.statement_id])
    reports = [claim.published for claim in claims if claim.published]
    return Event(
        event_id=ids[id(account)],
        link_ids=tuple(sorted(account.link_ids)),
        kind=claims[0].kind,
        level=min((one.province for one in told if one.level), default=None),
        status=min((claim.first.status for claim in claims), key=_FURTHEST_FIRST.index),
        instrument=settled.instrument,
        signed=settled.signed,
        valid_from=settled.valid_from,
        valid_to=settled.valid_to,
        statement_ids=tuple(one.statement_id for one in told),
        source_ids=tuple(dict.fromkeys(one.source_id for one in told)),
        independent=len({claim.agency for claim in claims}),
        first_report=min(reports, key=first_day, default=None),
        last_report=max(reports, key=last_day, default=None),
        may_be=tuple(sorted(ids[id(one)] for one in account.may_be)),
        contradictions=(*settled.contradictions, *begun),
    )
