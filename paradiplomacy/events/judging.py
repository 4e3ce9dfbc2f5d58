"""Whether a claim speaks of the same document as others: by its dates, its instrument, and the day of its article."""

from enum import IntEnum

from paradiplomacy.events.claims import Account, Claim, Span
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.partial_dates import days_apart, meet, soon

LOOSE = frozenset({"agreement", "MoU", "programme", "twinning"})
"""Instruments that articles take for one another: a memorandum is called an agreement, a twinning too."""
NEAR_DAYS = 31
"""No pair signs two documents of one kind within a month; sources that date them so disagree about one."""
NEWS_DAYS = 45
"""An article speaks of a signing as news for so long."""
RECENT_DAYS = 400
"""An article that gives no date means the signing of the last year rather than an older one."""
_YEAR = len("2021")


class Verdict(IntEnum):
    """How surely two claims speak of the same."""

    NO = 0
    PERHAPS = 1
    LIKELY = 2
    SAME = 3


def judge(claim: Claim, account: Account) -> Verdict:
    """Say whether a claim speaks of the same document as an account.

    A source tells its own documents apart, so no two claims of one source are the same. Dates that meet mean one
    document where the instruments agree, or where both name the month. Dates less than a month apart, and validities
    that mostly overlap, are taken as one document about which sources disagree.
    """
    if claim.side != account.claims[0].side or claim.source_id in account.source_ids:
        return Verdict.NO
    if not claim.link_ids & account.link_ids:
        return Verdict.NO
    if claim.first.status == "ended" and not claim.first.signed:
        return _by_end(claim, account)
    if claim.first.signed and account.signed:
        return _by_signing(claim, account, claim.first.signed, account.signed)
    if claim.validity and account.validity:
        if not _overlap(claim.validity, account.validity):
            return Verdict.NO
        return Verdict.SAME if similar(claim, account) else Verdict.PERHAPS
    if claim.validity and account.signed:
        return _by_start(claim, account, account.signed)
    if similar(claim, account):
        return _by_report(claim, account)
    loose = claim.first.instrument in LOOSE and account.instruments & LOOSE
    return Verdict.PERHAPS if loose and _by_report(claim, account) else Verdict.NO


def similar(claim: Claim, account: Account) -> bool:
    """Whether a claim names an instrument of an account, or one of the two names none."""
    known = account.instruments
    return claim.first.instrument in known | {"unspecified"} or known == {"unspecified"}


def _by_signing(claim: Claim, account: Account, ours: str, theirs: str) -> Verdict:
    full = min(len(ours), len(theirs)) > _YEAR
    if meet(ours, theirs):
        return Verdict.SAME if similar(claim, account) else Verdict.LIKELY if full else Verdict.PERHAPS
    apart = days_apart(ours, theirs)
    one_period = claim.validity is not None and claim.validity == account.validity and all(claim.validity)
    near = (full and apart <= NEAR_DAYS) or (one_period and apart <= RECENT_DAYS)
    return Verdict.SAME if near and similar(claim, account) else Verdict.NO


def _by_end(claim: Claim, account: Account) -> Verdict:
    """Judge the report of an end: it ends what was signed before."""
    end, start = claim.first.valid_to or claim.published, account.signed or (account.validity or (None,))[0]
    before = not end or not start or first_day(start) <= last_day(end)
    return Verdict.LIKELY if before and similar(claim, account) else Verdict.NO


def _overlap(ours: Span, theirs: Span) -> bool:
    """Whether two validities differ by a year at most at either end, and share at least half of their years."""
    years = [[first_day(end).year if end else None for end in span] for span in (ours, theirs)]
    ends = list(zip(*years, strict=True))
    if any(a is not None and b is not None and abs(a - b) > 1 for a, b in ends):
        return False
    (start, other_start), (end, other_end) = ends
    if start is None or other_start is None or end is None or other_end is None:
        return any(a is not None and a == b for a, b in ends)
    shared = min(end, other_end) - max(start, other_start) + 1
    return bool(2 * shared >= max(end, other_end) - min(start, other_start) + 1)


def _by_start(claim: Claim, account: Account, signed: str) -> Verdict:
    """Judge a claim that gives only a validity by when its article appeared, or by when the validity starts."""
    roadmap = "twinning" in account.instruments and claim.first.instrument != "twinning"
    if roadmap or not similar(claim, account):
        return Verdict.NO
    if len(signed) > _YEAR and claim.published and soon(claim.published, signed, days=NEWS_DAYS):
        return Verdict.SAME
    start = claim.first.valid_from
    return Verdict.PERHAPS if start and abs(first_day(start).year - first_day(signed).year) <= 1 else Verdict.NO


def _by_report(claim: Claim, account: Account) -> Verdict:
    """Judge a claim without dates by when its article appeared; two sides twin once."""
    twinned = claim.first.instrument == "twinning" and "twinning" in account.instruments
    dated = account.signed or (account.validity and account.validity[0])
    published, reported = claim.published, account.claims[0].published
    if dated and published and first_day(dated) > last_day(published):
        return Verdict.NO
    if twinned:
        return Verdict.SAME
    if dated:
        if not published or not soon(published, dated, days=RECENT_DAYS):
            return Verdict.PERHAPS
        news = len(dated) > _YEAR and soon(published, dated, days=NEWS_DAYS)
        return Verdict.SAME if news else Verdict.LIKELY
    if published and reported:
        return Verdict.SAME if days_apart(published, reported) <= NEWS_DAYS else Verdict.PERHAPS
    return Verdict.PERHAPS if published or reported else Verdict.SAME
