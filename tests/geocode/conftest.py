from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from geopy.extra.rate_limiter import RateLimiter
from nominatim_server import StandIn, running

from paradiplomacy.geocode.cache import AnswerCache
from paradiplomacy.geocode.nominatim import NominatimGeocoder
from paradiplomacy.geocode.open import open_resolver
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.project import project_folder


@pytest.fixture(scope="session")
def resolver() -> Resolver:
    return open_resolver(project_folder())


@pytest.fixture
def service() -> Iterator[StandIn]:
    with running() as server:
        yield server


@pytest.fixture
def nominatim(service: StandIn, tmp_path: Path) -> NominatimGeocoder:
    return NominatimGeocoder(
        answers=AnswerCache(tmp_path / "answers.sqlite3", notice=pytest.fail),
        url=service.url,
        limiter=RateLimiter(_call, min_delay_seconds=0, max_retries=0, error_wait_seconds=0, swallow_exceptions=False),
    )


def _call(ask: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    return ask(*args, **kwargs)
