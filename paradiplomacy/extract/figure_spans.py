"""Tells which dates and periods of a sentence may be those of a figure."""

import re
from dataclasses import replace

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.passage import Passage

_UP_TO = re.compile(
    r"\b(?:by|as of|as at|up to|until|till|at)(?: the)?(?: end of| end| close of| late)?(?: the)?\s?$"
    r"|\b(?:by|at) (?:late|mid-?)\s?$|\btính đến\s?$|\b(?:tính )?đến(?: hết| cuối| nay,?| thời điểm| ngày"
    r"| tháng)+(?: năm)?\s?$|\bcuối(?: tháng| năm)?\s?$|\bfin(?: de| d'| du mois d(?:e |'))?\s?$"
    r"|\bjusqu'(?:en|au|à)\s?$"
)
"""Before a date: what is told had come together by then."""
_SUMS_UP = re.compile(
    r"\btrade\b|\bexports?\b|\bimports?\b|\bfigures\b|\breview|\byear\b|\bround-?up\b|\bresults\b|\brelations in\b"
    r"|tổng kết|nhìn lại|kết quả|kim ngạch|xuất khẩu|nhập khẩu|thương mại năm|đối ngoại năm"
    r"|\bbilan\b|\bchiffres\b|\bcommerce\b|\béchanges\b|\brétrospective\b"
)
_TO_THE_END = re.compile(r"\bas (?:of|at)\b|\btính\b|\bhết\b|\bcuối\b|\bnay\b|\bend\b|\blate\b|\bmid-|\bfin\b")
_TO_COME = re.compile(
    r"\b(?:plans?|directions?|tasks|priorities|orientations|feuille de route|phương hướng|kế hoạch|nhiệm vụ)"
    r"\b[^.;,]{0,40}$"
)
"""Before a year that is still to come: "phương hướng hợp tác năm 2024"."""
_FAR = 60
_AND_DAY = re.compile(r"\s?(?:and|to|through|until|-|đến|đến hết|tới|et|au|et le|jusqu'au)(?: ngày| le)?\s?")


def told_alone(passage: Passage) -> Dated | None:
    """Return the only year or span that a sentence without figures tells, for those of the next one; else None."""
    told = [dated for dated in spans_of(passage) if dated.value and dated.to]
    told = [dated for dated in told if not _TO_COME.search(passage.plain, max(0, dated.start - _FAR), dated.start)]
    return told[0] if len({(dated.value, dated.to) for dated in told}) == 1 else None


def dating_all(headline: Passage) -> Dated | None:
    """Return the year that a headline gives to all figures ("Border trade in 2021", "2019: the year in review")."""
    if not _SUMS_UP.search(headline.plain):
        return None
    told = [dated for dated in spans_of(headline) if dated.value and (dated.kind == "period" or len(dated.value) == 4)]
    return told[0] if len(told) == 1 and told[0].value == told[0].to else None


def spans_of(passage: Passage) -> list[Dated]:
    """Return what may be the period of a figure: periods, months and years; single days only as a span or an end."""
    told = [_by_then(dated, passage) for dated in passage.periods if dated.value or dated.to]
    days: list[Dated] = []
    for dated in passage.dates:
        if not dated.value or any(one.start < dated.end and dated.start < one.end for one in passage.periods):
            continue
        left = passage.plain[max(0, dated.start - 30) : dated.start]
        if _UP_TO.search(left) or (len(dated.value) == len("2024-01-31") and left.endswith("au ")):
            told.append(replace(dated, value=None))
        elif len(dated.value) < 10:
            told.append(dated)
        elif days and _AND_DAY.fullmatch(passage.plain[days[-1].end : dated.start]) and days[-1].value:
            text = passage.plain[days[-1].start : dated.end]
            told.append(replace(dated, start=days[-1].start, text=text, kind="period", value=days[-1].value))
        else:
            days.append(dated)
    return told


def _by_then(dated: Dated, passage: Passage) -> Dated:
    """Return a year reached, "đến năm 2013", as that year; what had come together by its end keeps its end alone."""
    if dated.kind != "until" or _TO_THE_END.search(passage.plain[max(0, dated.start - 8) : dated.end]):
        return dated
    return replace(dated, value=dated.to)
