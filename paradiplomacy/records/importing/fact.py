"""One gathered statement, read key by key; whatever cannot be taken as it stands is said, never dropped."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args

from paradiplomacy.errors import RecordError
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.place import PlaceKind
from paradiplomacy.model.source import MAX_QUOTE_WORDS
from paradiplomacy.model.statement import Qualifier

Table = dict[str, Any]
Warn = Callable[[str, object, str], None]
"""Takes the key, its value, and what is wrong with it."""

MAX_QUOTE = 400
_PLACE_KINDS = frozenset(get_args(PlaceKind))
_OTHER_KINDS: Mapping[str, str] = {
    "town": "city",
    "commune": "municipality",
    "autonomous region": "region",
    "oblast": "region",
    "university": "institution",
    "company": "institution",
    "association": "institution",
    "ministry": "national_body",
}
_QUALIFIERS: Mapping[str, str] = {qualifier.replace(" ", "_"): qualifier for qualifier in get_args(Qualifier)}


class UnfitError(RecordError):
    """A statement that cannot become part of a record; ``field`` is the key at fault."""

    def __init__(self, field: str, value: object, reason: str) -> None:
        super().__init__(reason)
        self.field = field
        self.value = value


class Fact:
    """A statement as gathered.

    Args:
        table: its keys and values.
        warn: is told of each value that is not taken as it stands.
    """

    def __init__(self, table: Mapping[str, Any], *, warn: Warn) -> None:
        self._table = table
        self.warn = warn
        self._lost_dates: list[str] = []

    def raw(self, name: str) -> Any:
        """Return a value whatever it is; the record's model judges it."""
        return self._table.get(name)

    def keys(self) -> frozenset[str]:
        """Return the keys that are there."""
        return frozenset(self._table)

    def text(self, name: str) -> str | None:
        """Return a text without the space around it; None where there is none."""
        value = self._table.get(name)
        if value is not None and not isinstance(value, str):
            raise UnfitError(name, value, "must be text")
        return (value or "").strip() or None

    def flag(self, name: str) -> bool:
        """Return whether a mark is set."""
        return self._table.get(name) is True

    def phrases(self, name: str) -> list[str]:
        """Return a list of texts, each once, in their order."""
        value = self._table.get(name) or []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise UnfitError(name, value, "must be a list of texts")
        return list(dict.fromkeys(text for item in value if (text := item.strip())))

    def date(self, name: str) -> str | None:
        """Return a date; one that does not exist is put among the words of the date instead."""
        value = self.text(name)
        if value is None:
            return None
        try:
            first_day(value)
        except ValueError as error:
            self.lose_date(name, value, f"no such date ({error}); kept in date_as_printed")
            return None
        return value

    def span(self, start: str, end: str) -> Table:
        """Return a first and a last day under their names; both are put among the words where they are crossed."""
        first, last = self.date(start), self.date(end)
        if first and last and first_day(first) > last_day(last):
            self.lose_date(end, f"{first}/{last}", "ends before it begins; kept in date_as_printed")
            return {}
        return {start: first, end: last}

    def lose_date(self, name: str, value: str, reason: str) -> None:
        """Keep a date that is none as words."""
        self._lost_dates.append(f"{name} {value}")
        self.warn(name, value, reason)

    def date_as_printed(self) -> str | None:
        """Return the words of the date, with the dates that could not be read; call it after all dates."""
        return "; ".join(filter(None, (self.text("date_as_printed"), *self._lost_dates))) or None

    def qualifier(self) -> str:
        """Return how exact a figure is; an unknown word would make it look exact, so the statement is refused."""
        value = self.text("qualifier")
        if value is None:
            return "exact"
        if value.replace(" ", "_") not in _QUALIFIERS:
            raise UnfitError("qualifier", value, f"must be one of {', '.join(_QUALIFIERS)}")
        return _QUALIFIERS[value.replace(" ", "_")]

    def locator(self) -> Table:
        """Return where the statement stands; a longer quote is cut to what a locator may hold."""
        quote = self.text("evidence")
        if quote is None:
            raise UnfitError("evidence", None, "is missing: nothing shows where the page says so")
        words = quote.split()
        if len(words) > MAX_QUOTE_WORDS or len(quote) > MAX_QUOTE:
            self.warn("evidence", quote, f"cut to {MAX_QUOTE_WORDS} words")
            quote = " ".join(words[:MAX_QUOTE_WORDS])[:MAX_QUOTE].strip()
        paragraph = self.raw("paragraph")
        if paragraph is not None and (type(paragraph) is not int or paragraph < 1):
            self.warn("paragraph", paragraph, "must be a whole number from 1 on; left out")
            paragraph = None
        return {"paragraph": paragraph, "quote": quote}

    def tell_unknown(self, known: Iterable[str]) -> None:
        """Warn of keys that no rule knows."""
        for name in sorted(self.keys() - set(known)):
            self.warn(name, self._table[name], "no rule knows this key; not taken")


def known_place_kind(value: str | None, *, name: str, warn: Warn) -> str | None:
    """Return the model's word for a kind of place; None, and a warning, where it has none."""
    if value is None or value in _PLACE_KINDS:
        return value
    if value not in _OTHER_KINDS:
        warn(name, value, "no kind of place known; left out")
    return _OTHER_KINDS.get(value)
