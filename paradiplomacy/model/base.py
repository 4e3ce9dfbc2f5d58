"""What all values share: they are frozen, refuse unknown fields, and know partial dates."""

import calendar
import datetime as dt
import re
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, WithJsonSchema

_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LAST_YEAR = 2500
"""Of any date: what lies later is a slip, and no calendar goes much further."""


class Value(BaseModel):
    """A frozen value that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


@lru_cache(maxsize=4096)  # the same few dates are read hundreds of thousands of times
def first_day(date: str) -> dt.date:
    """Return the first day that a partial date (``2021``, ``2021-03``, ``2021-03-25``) may mean.

    Raises:
        ValueError: It is not such a date, or no such day exists.
    """
    match = _PARTIAL_DATE.fullmatch(date)
    if not match:
        raise ValueError("not a date; write 2021, 2021-03 or 2021-03-25")
    year, month, day = (int(part) if part else 1 for part in match.groups())
    return dt.date(year, month, day)


@lru_cache(maxsize=4096)
def last_day(date: str) -> dt.date:
    """Return the last day that a partial date may mean; raises like :func:`first_day`."""
    first = first_day(date)
    if len(date) == len("2021"):
        return first.replace(month=12, day=31)
    if len(date) == len("2021-03"):
        return first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return first


def _check_partial_date(date: str) -> str:
    if first_day(date).year > _LAST_YEAR:
        raise ValueError(f"lies after {_LAST_YEAR}; check the year")
    return date


PartialDate = Annotated[
    str,
    AfterValidator(_check_partial_date),
    WithJsonSchema({"type": "string", "pattern": f"^{_PARTIAL_DATE.pattern}$"}),
]
"""An ISO date as far as it is known: year, year and month, or full day."""
