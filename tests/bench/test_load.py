"""The load generator speaks to a real server, and its figures mean what they say."""

import asyncio
from pathlib import Path

import pytest
from hosted import Replica
from sample_data import PLACES, agreement, dataset, written

from paradiplomacy.bench.load import Reader, Times
from paradiplomacy.bench.load_run import (
    Crowd,
    Level,
    Soak,
    measure_readers_beyond,
    megabytes_per_session,
    sessions_held,
)

LINK = "vn-hue~kh-kep"


def level(sessions: int, *, ninety_fifth: float = 0.5, failed: int = 0, megabytes: float = 200.0) -> Level:
    return Level(sessions, 10, failed, 0.1, ninety_fifth, megabytes, 0.05)


def test_a_reader_filters_clicks_and_turns_pages_and_readers_beyond_the_limit_are_refused(tmp_path: Path) -> None:
    data = written(tmp_path / "data", dataset(PLACES, [agreement("vn-hue", "kh-kep")]))

    async def read(url: str) -> Times:
        times = Times()
        async with Reader(url, [LINK], seed=1) as reader:
            for _ in range(12):
                await reader.act(times)
        return times

    async def addresses(url: str) -> list[str]:
        """What the server made of each thing that a reader did."""
        async with Reader(url, [LINK], seed=1) as reader:
            acts = (
                lambda: reader.filter("filter_province", 0),
                lambda: reader.filter("filter_countries", 0),
                lambda: reader.click(LINK),
                lambda: reader.filter("filter_countries", None),
                lambda: reader.open("trade"),
                lambda: reader.filter("filter_province", None),
            )
            return [(await act(), reader.query)[1] for act in acts]

    with Replica(data, log=tmp_path / "log.txt", PARADIPLOMACY_SESSIONS="2") as replica:
        times = asyncio.run(read(replica.url))
        assert set(times.seconds) == {"filter", "click", "page"}
        assert (len(times.all()), times.failed) == (12, 0)
        assert asyncio.run(addresses(replica.url)) == [
            "province=vn-hue",
            "province=vn-hue&country=KH",
            f"province=vn-hue&country=KH&link={LINK}",
            f"province=vn-hue&link={LINK}",
            f"province=vn-hue&link={LINK}",
            f"link={LINK}",
        ]
        beyond = asyncio.run(measure_readers_beyond(replica.url, 2))
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
