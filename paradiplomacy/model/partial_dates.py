"""Partial dates (``2021``, ``2021-03``, ``2021-03-25``) compared: each stands for every day that it may mean."""

import datetime as dt

from paradiplomacy.model.base import first_day, last_day


def is_partial_date(text: str) -> bool:
    """Whether a text is such a date, of a day that exists."""
    try:
        first_day(text)
    except ValueError:
        return False
    return True


def meet(one: str, other: str) -> bool:
    """Whether two partial dates may mean the same day."""
    return first_day(one) <= last_day(other) and first_day(other) <= last_day(one)


def days_apart(one: str, other: str) -> int:
    """Return how many days lie between two partial dates; 0 where they meet."""
    return max(0, (first_day(one) - last_day(other)).days, (first_day(other) - last_day(one)).days)


def soon(published: str, date: str, *, days: int) -> bool:
    """Whether an article may have appeared on the day or up to so many days after it."""
    return last_day(published) >= first_day(date) and first_day(published) <= last_day(date) + dt.timedelta(days=days)
