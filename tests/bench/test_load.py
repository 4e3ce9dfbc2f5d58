"""The load generator speaks to a real server, and its figures mean what they say."""

import asyncio
from pathlib import Path

import pytest
from hosted import Replica
from sample_data import PLACES, agreement, dataset, written

from paradiplomacy.bench.load import Choices, Reader, Times
from paradiplomacy.bench.load_run import (
    Crowd,
    Level,
    Soak,
    measure_readers_beyond,
    megabytes_per_session,
    sessions_held,
)

CHOICES = Choices(["KH"], ["vn-hue"], ["vn-hue~kh-kep"])


def level(sessions: int, *, ninety_fifth: float = 0.5, failed: int = 0, megabytes: float = 200.0) -> Level:
    return Level(sessions, 10, failed, 0.1, ninety_fifth, megabytes)


def test_a_reader_filters_clicks_and_turns_pages_and_readers_beyond_the_limit_are_refused(tmp_path: Path) -> None:
    data = written(tmp_path / "data", dataset(PLACES, [agreement("vn-hue", "kh-kep")]))

    async def read(url: str) -> Times:
        times = Times()
        async with Reader(url, CHOICES, seed=1) as reader:
            for _ in range(12):
                await reader.act(times)
        return times

    with Replica(data, log=tmp_path / "log.txt", PARADIPLOMACY_SESSIONS="2") as replica:
        times = asyncio.run(read(replica.url))
        assert set(times.seconds) == {"filter", "click", "page"}
        assert (len(times.all()), times.failed) == (12, 0)
        beyond = asyncio.run(measure_readers_beyond(replica.url, CHOICES, 2))
    assert beyond == Crowd(2, admitted=2, refused=2, page_status=503, retry_after="20", recovered=True)


def test_sessions_held_are_the_most_that_are_served_well() -> None:
    assert sessions_held([level(5), level(10), level(15, ninety_fifth=1.2)]) == 10
    assert sessions_held([level(5, failed=1)]) == 0
    assert not level(5, ninety_fifth=1.0).holds


def test_memory_of_a_session_is_what_one_more_costs() -> None:
    levels = [level(5, megabytes=205), level(10, megabytes=210), level(20, megabytes=220)]
    assert megabytes_per_session(levels) == pytest.approx(1.0)
    assert megabytes_per_session(levels[:1]) == 0


def test_growth_is_told_of_the_second_half_of_a_soak() -> None:
    assert Soak(10, 1.0, 0, (100, 130, 140, 141, 141)).growth == 1
