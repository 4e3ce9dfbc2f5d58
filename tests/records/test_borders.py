"""Which provinces touch: read from a curated file."""

from pathlib import Path

import pytest

from paradiplomacy.errors import RecordError
from paradiplomacy.records.borders import read_borders


def test_neighbours_are_read_by_province(tmp_path: Path) -> None:
    path = tmp_path / "borders.toml"
    path.write_text('[[border]]\nprovince = "vn-a"\nneighbours = ["la-b", "la-c"]\n')
    assert read_borders(path, root=tmp_path) == {"vn-a": ("la-b", "la-c")}


@pytest.mark.parametrize(
    "text",
    ["[[border]", '[[border]]\nprovince = "vn-a"\n', '[[border]]\nprovince = "A B"\nneighbours = []\n', "border = 1\n"],
)
def test_another_shape_is_refused_by_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "borders.toml"
    path.write_text(text)
    with pytest.raises(RecordError, match=r"borders\.toml"):
        read_borders(path, root=tmp_path)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"borders\.toml"):
        read_borders(tmp_path / "borders.toml", root=tmp_path)
