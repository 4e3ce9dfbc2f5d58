"""A clock that is wrong by centuries changes statuses, and breaks nothing."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from sample_data import PLACES, agreement, dataset, intention, source, trade, written
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from paradiplomacy.export.formats import FORMATS
from paradiplomacy.web import served
from paradiplomacy.web.pages import existing_pages

DAYS = (dt.date(1, 1, 1), dt.date(1826, 2, 28), dt.date(1969, 12, 31), dt.date(2226, 11, 22), dt.date(9999, 12, 31))
SAMPLE = dataset(
    PLACES,
    [
        agreement("vn-kien-giang", "kh-kampot", sectors=("trade",), signed="2020", valid_from="2020", valid_to="2031"),
        agreement("vn-kien-giang", "kh-kep", sectors=("trade", "health"), signed="2019-05-01", source_id="paper-en-2"),
        agreement("vn-hue", "us-hawaii", status="established"),
        intention("vn-hue", "kh"),
        trade("vn-kien-giang", "kh-kampot", "kh-kep", amount=5e6),
    ],
    sources=[source("paper-en-1", published_date="2021"), source("paper-en-2", published_date="2019-05")],
)
LINK = "vn-kien-giang~kh-kampot"
ADDRESSES = (
    "/", "/readyz", "/trade", "/timeline?year=2020", f"/?link={LINK}", "/api/links", "/api/events", "/api/trade",
    "/feed.xml", "/sitemap.xml", f"/preview.png?link={LINK}", *(f"/api/export/{name}?link={LINK}" for name in FORMATS),
)  # fmt: skip


class Clock(dt.datetime):
    """A clock that stands still."""

    day = dt.date(2026, 1, 1)

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:  # type: ignore[override]
        return dt.datetime.combine(cls.day, dt.time(12), tzinfo=tz)


@pytest.fixture
def day(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> dt.date:
    """Set the one clock of the server."""
    monkeypatch.setattr(Clock, "day", request.param)
    monkeypatch.setattr(served, "dt", SimpleNamespace(datetime=Clock, UTC=dt.UTC, timedelta=dt.timedelta, date=dt.date))
    assert served.today() == request.param
    return request.param


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return written(tmp_path, SAMPLE)


@pytest.mark.parametrize("day", DAYS, indirect=True, ids=str)
def test_every_answer_comes_on_any_day(day: dt.date, data: Path, serve: Callable[[Path], TestClient]) -> None:
    client = serve(data)
    for address in ADDRESSES:
        answer = client.get(address)
        assert answer.status_code == 200, f"{address}: {answer.status_code} {answer.text[:300]}"
    status = next(one["status_today"] for one in client.get("/api/links").json()["items"] if one["link_id"] == LINK)
    assert status == ("expired" if day.year > 2031 else "signed" if day.year < 2020 else "in_force")


@pytest.mark.parametrize(
    ("page", "day"),
    [*((page, dt.date(9999, 12, 31)) for page in existing_pages()), ("map", DAYS[1]), ("timeline", DAYS[1])],
    indirect=["day"],
    ids=str,
)
def test_every_page_is_drawn_on_any_day(day: dt.date, page: str, data: Path, visit: Callable[..., AppTest]) -> None:
    app = visit(data, page, link=LINK)
    assert not app.exception
    assert not app.error
