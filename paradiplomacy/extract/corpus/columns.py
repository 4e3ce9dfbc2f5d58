"""What the columns of one row hold; what does not fit its column is told, and the rest of the row is read."""

import datetime as dt
import math
import re
from collections.abc import Mapping

from paradiplomacy.extract.encodings import decode
from paradiplomacy.extract.language_codes import language_code
from paradiplomacy.model.partial_dates import is_partial_date

ArticleId = str | int | float
COLUMNS = ("id", "url", "title", "text", "html", "language", "published", "publisher")
_DAY = re.compile(r"(\d{4}(?:-\d\d){0,2})(?:[T Z+].*)?", re.DOTALL)
"""A partial date; a time behind the day is left out."""
_UNTOLD = frozenset({"auto", "und"})
"""What stands in a column of languages where none is known."""
_LONG = frozenset({"text", "html"})
_SHOWN = 60


class Columns:
    """The columns of one row; ``remarks`` grows with what could not be taken.

    Args:
        row: column -> value, as JSON or Parquet gives it.
    """

    def __init__(self, row: Mapping[str, object]) -> None:
        self._row = row
        self.remarks: list[str] = []

    def identity(self) -> ArticleId | None:
        """Return the row's id, a number as a number; None where it has none."""
        value = self._row.get("id")
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            return value
        return self.words("id")

    def words(self, column: str) -> str | None:
        """Return the text of a column; None where it holds none. Whole numbers, as years in titles, become text."""
        value = self._row.get(column)
        if isinstance(value, bytes):
            value = decode(value)[0]
        if isinstance(value, int) and not isinstance(value, bool) and column not in _LONG:
            value = str(value)
        if isinstance(value, str):
            # half a pair of surrogates cannot be written: as an id it has to be read as it will stand in the results
            whole = value if column in _LONG else value.encode("utf-8", "replace").decode()
            return whole.strip() or None
        if not _is_missing(value):
            self._leave_out(column, "is no text; it was left out")
        return None

    def published(self) -> str | None:
        """Return the partial date of publication; None where none is given."""
        value = self._row.get("published")
        if isinstance(value, dt.date):  # a time of the day is one too
            return value.isoformat()[:10]
        told = self.words("published")
        if told is None:
            return None
        match = _DAY.fullmatch(told)
        if match is None or not is_partial_date(match[1]):
            self._leave_out("published", "is no date; write 2021, 2021-03 or 2021-03-25")
            return None
        return match[1]

    def language(self) -> str | None:
        """Return the code of the language; None where none is given, and it is to be detected."""
        told = self.words("language")
        if told is None or told.casefold() in _UNTOLD:
            return None
        code = language_code(told)
        if code is None:
            self._leave_out("language", "is no code of a language (ISO 639-1: en, fr, vi); the language was detected")
        return code

    def _leave_out(self, column: str, advice: str) -> None:
        value = self._row.get(column)
        shown = value if isinstance(value, str) else repr(value)
        self.remarks.append(f"Column {column}, “{shown[:_SHOWN]}”: {advice}.")


def _is_missing(value: object) -> bool:
    """Whether a cell is empty: null, or what pandas writes in its place."""
    return value is None or (isinstance(value, float) and math.isnan(value))
