"""When a tie began: a pair ties itself once, so sources that date its beginning to different years disagree."""

from collections.abc import Iterable, Sequence

from paradiplomacy.events.claims import Account, Claim
from paradiplomacy.events.disputes import Choice, choose_date
from paradiplomacy.events.judging import NEWS_DAYS, RECENT_DAYS
from paradiplomacy.model.base import first_day
from paradiplomacy.model.partial_dates import meet, soon

_YEAR = len("2021")


def date_of(account: Account) -> str | None:
    """Return when an account begins: signed, or else valid from."""
    return account.signed or (account.validity[0] if account.validity else None)


def dispute(accounts: Sequence[Account]) -> tuple[Choice, Account, list[Account]] | None:
    """Return how the beginning of one pair is disputed; None where it is not.

    The beginning is told by statements of a relation, by twinnings, by signings of unnamed documents long past, and by
    signings of which only the year is told later, if they are of the instrument of one of these. A document older than
    all of them tells another beginning. Dates that one source tells side by side are no contradiction.

    Returns:
        The choice; the account whose date is shown; and accounts of documents that may be that of the one shown.
    """
    told = [(date, claim, account) for account in accounts for date, claim in _beginnings(account)]
    retold = _retold(accounts, told)
    told += [*retold, *_older(accounts, told)]
    options: dict[str, list[Claim]] = {}
    for date, claim, _account in told:
        options.setdefault(date, []).append(claim)
    if len(options) < 2:
        return None
    choice = _reconciled(choose_date(options))
    if choice.reason is None:
        return None
    shown = min((a for d, _c, a in told if meet(d, choice.value)), key=lambda account: account.claims[0].kind)
    rest = _unique(account for date, _claim, account in told if date in choice.others and account is not shown)
    again = [account for _date, _claim, account in retold]
    return choice, shown, [account for account in rest if account in again or _unnamed(account)]


def _unique(accounts: Iterable[Account]) -> list[Account]:
    return list({id(account): account for account in accounts}.values())


def _beginnings(account: Account) -> list[tuple[str, Claim]]:
    """Return the dates of a beginning that an account tells, each with its claim."""
    if account.claims[0].kind == "relation":
        dated = [(claim.first.signed or claim.first.valid_from, claim) for claim in account.claims]
        return [(date, claim) for date, claim in dated if date and not _is_news(claim, date)]
    date = date_of(account)
    if not date or (account.validity and account.validity[1]):
        return []
    if "twinning" in account.instruments or (_unnamed(account) and not _news(account, date)):
        return [(date, claim) for claim in account.claims]
    return [(date, claim) for claim in account.claims if claim.first.status == "established"]


def _news(account: Account, date: str) -> bool:
    """Whether an account is told as news, or to the day: no vague memory of a beginning."""
    published = [claim.published for claim in account.claims if claim.published]
    return any(soon(one, date, days=RECENT_DAYS) for one in published) or (len(date) > _YEAR and not published)


def _is_news(claim: Claim, date: str) -> bool:
    """Whether a source tells a day as news; no memory of how a tie began."""
    return len(date) > _YEAR and claim.published is not None and soon(claim.published, date, days=NEWS_DAYS)


def _unnamed(account: Account) -> bool:
    """Whether sources report a signing and name no document."""
    return account.claims[0].kind == "document" and account.instruments == {"unspecified"}


def _retold(
    accounts: Sequence[Account], told: Sequence[tuple[str, Claim, Account]]
) -> list[tuple[str, Claim, Account]]:
    begun = _unique(account for _date, _claim, account in told)
    known = frozenset().union(*(account.instruments for account in begun)) - {"unspecified"}
    found = []
    for account in accounts:
        date = date_of(account)
        late = all(claim.published for claim in account.claims) and date and not _news(account, date)
        if account in begun or not date or not late or len(date) > _YEAR or account.validity:
            continue
        if account.claims[0].first.status == "signed" and account.instruments & known:
            found += [(date, claim, account) for claim in account.claims]
    return found


def _older(accounts: Sequence[Account], told: Sequence[tuple[str, Claim, Account]]) -> list[tuple[str, Claim, Account]]:
    plain = [date for date, _claim, account in told if "twinning" not in account.instruments]
    dated = [(first_day(date), account) for account in accounts if (date := date_of(account))]
    if not plain or not dated:
        return []
    start, oldest = min(dated, key=lambda pair: pair[0])
    if any(account is oldest for _date, _claim, account in told) or start.year >= first_day(min(plain)).year:
        return []
    return [(str(date_of(oldest)), claim, oldest) for claim in oldest.claims]


def _reconciled(choice: Choice) -> Choice:
    """Leave out the dates that a source of the date shown tells too."""
    sources = {claim.source_id for claim in choice.claims}
    others = {
        value: claims for value, claims in choice.others.items() if not sources & {claim.source_id for claim in claims}
    }
    return Choice(choice.value, choice.reason if others else None, choice.claims, others)
