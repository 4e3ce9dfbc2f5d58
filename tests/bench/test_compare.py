"""Two versions side by side: what counts as slower, and what happens where the other one cannot be had."""

from pathlib import Path

import pytest
from hosted import Replica
from sample_data import PLACES, agreement, dataset, written

from paradiplomacy.bench.compare import QUANTITIES, Compared, CompareError, compare, compared_table, session_times


def test_only_what_is_slower_in_every_round_is_called_slower() -> None:
    assert Compared("click", (0.10, 0.11, 0.12), (0.20, 0.21, 0.19)).slower
    assert not Compared("click", (0.10, 0.11, 0.12), (0.20, 0.105, 0.30)).slower
    assert not Compared("click", (0.100, 0.101), (0.105, 0.106)).slower
    assert Compared("click", (0.1, 0.2, 0.3), (0.1, 0.1, 0.1)).ratio == pytest.approx(0.5)


def test_the_table_gives_medians_and_ratios() -> None:
    text = compared_table((Compared("click", (0.1, 0.2, 0.3), (0.4, 0.4, 0.5)),))
    assert text.splitlines()[1].split() == ["click", "200", "400", "2.00", "slower"]


def test_a_version_that_is_not_there_is_named() -> None:
    with pytest.raises(CompareError, match="no-such-version"):
        compare("no-such-version", rounds=1, progress=lambda: None)


def test_sessions_of_both_sides_are_measured_in_all_that_readers_do(tmp_path: Path) -> None:
    data = written(tmp_path / "data", dataset(PLACES, [agreement("vn-hue", "kh-kep")]))
    with Replica(data, log=tmp_path / "log.txt") as replica:
        times = session_times({"old": replica.url, "new": replica.url}, ["vn-hue~kh-kep"])
    assert set(times) == set(QUANTITIES) - {"start", "build", "resolve", "extract", "export"}
    assert all(set(one) == {"old", "new"} and min(one.values()) > 0 for one in times.values())
