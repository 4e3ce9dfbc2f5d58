"""Answers of a service, kept on disk: the public one must not be asked twice for the same name."""

import contextlib
import datetime as dt
import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import platformdirs

MAX_AGE_DAYS = 180
"""Older answers are asked for anew; places do get renamed."""
CACHE_FOLDER_VARIABLE = "PARADIPLOMACY_CACHE_DIR"

_TABLE = "CREATE TABLE IF NOT EXISTS answer (key TEXT PRIMARY KEY, asked TEXT NOT NULL, value TEXT NOT NULL)"


def default_cache_path() -> Path:
    """Return the file in the user's cache folder, or in the folder that PARADIPLOMACY_CACHE_DIR names."""
    folder = os.environ.get(CACHE_FOLDER_VARIABLE) or platformdirs.user_cache_dir(
        "paradiplomacy-atlas", appauthor=False
    )
    return Path(folder) / "geocoding.sqlite3"


class AnswerCache:
    """A small table on disk, query -> JSON answer.

    A file that is damaged or cannot be written is reported once and done without: a cache must never stop the work.

    Args:
        path: created when first written to.
        notice: takes one sentence for the user.
        today: of the entries written and of their age.
    """

    def __init__(
        self, path: Path, *, notice: Callable[[str], None], today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        self._path = path
        self._notice = notice
        self._today = today

    def get(self, key: str) -> Any | None:
        """Return the answer kept for a query; None where there is none, or it is too old."""
        if not self._path.exists():
            return None
        oldest = (self._today() - dt.timedelta(days=MAX_AGE_DAYS)).isoformat()
        rows = self._run("SELECT value FROM answer WHERE key = ? AND asked >= ?", (key, oldest))
        try:
            return json.loads(rows[0][0]) if rows else None
        except ValueError:
            self._discard("an entry is not JSON")
            return None

    def put(self, key: str, value: Any) -> None:
        """Keep an answer, in place of an older one."""
        entry = (key, self._today().isoformat(), json.dumps(value))
        self._run("INSERT OR REPLACE INTO answer VALUES (?, ?, ?)", entry)

    def _run(self, statement: str, values: tuple[str, ...]) -> list[tuple[str]]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(sqlite3.connect(self._path, timeout=5)) as connection, connection:
                connection.execute(_TABLE)
                return connection.execute(statement, values).fetchall()
        except sqlite3.OperationalError as error:
            self._notice(f"geocoding cache {self._path.name} cannot be used now ({error}); going on without it")
        except (sqlite3.DatabaseError, OSError) as error:
            self._discard(str(error))
        return []

    def _discard(self, why: str) -> None:
        self._notice(f"geocoding cache {self._path.name} is damaged ({why}); it is thrown away and begun anew")
        with contextlib.suppress(OSError):
            self._path.unlink()
