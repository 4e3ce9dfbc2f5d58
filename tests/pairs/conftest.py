"""Tables of pairs, written with only what a test names."""

from collections.abc import Callable
from pathlib import Path

import pytest

WriteTable = Callable[..., Path]

COLUMNS = ("from", "from_lat", "from_lon", "from_country", "to", "to_lat", "to_lon", "to_country")


@pytest.fixture
def write_table(tmp_path: Path) -> WriteTable:
    """Write rows, each a pair of ends and further cells, under the columns needed and some further ones."""

    def write(*rows: tuple[str, ...], further: tuple[str, ...] = (), name: str = "pairs.csv", mark: str = ",") -> Path:
        path = tmp_path / name
        quoted = (mark.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
        path.write_text("\n".join([mark.join((*COLUMNS, *further)), *quoted]), encoding="utf-8")
        return path

    return write
