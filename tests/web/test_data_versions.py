"""`v=` in an address: what changed in its view since the data that it was made with."""

import pytest
from sample_data import PLACES, agreement, dataset
from starlette.testclient import TestClient

from paradiplomacy.model.release import Change
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import ViewState
from paradiplomacy.web.versions import Since, added_in, since

KAMPOT, KEP, HAWAII = "vn-kien-giang~kh-kampot", "vn-kien-giang~kh-kep", "vn-hue~us-hawaii"


def change(version: str, row_id: str, kind: str = "added", *, table: str = "links", **fields: object) -> Change:
    date = None if version == "unreleased" else "2026-01-31"
    return Change.model_validate(
        {"version": version, "date": date, "table": table, "row_id": row_id, "change": kind, **fields}
    )


def told(data: Dataset, *changes: Change, version: str = "1.1", **view: object) -> Since:
    state = ViewState(**view)
    links = [one for one in data.links(state.units) if state.province in (None, one.province_id)]
    return since(data, changes, state, links, version=version)


def test_links_that_came_later_are_told_and_earlier_ones_not(sample: Dataset) -> None:
    found = told(sample, change("1.2", KAMPOT), change("1.1", KEP), change("0.9.9", HAWAII))
    assert [link.link_id for link in found.added] == [KAMPOT]
    assert not found.is_same


def test_versions_are_compared_as_numbers(sample: Dataset) -> None:
    data = dataset(PLACES, sample.statements.values())
    assert told(data, change("1.2.3", KAMPOT), version="1.2.10").is_newer
    assert [link.link_id for link in told(data, change("1.2.3", KAMPOT), version="1.2.2").added] == [KAMPOT]
    assert told(data, change("1.2.3", KAMPOT), version="1.2.3").is_same


def test_what_is_not_released_yet_is_later_than_any_release(sample: Dataset) -> None:
    found = told(sample, change("unreleased", KEP), version="1.2.3")
    assert [link.link_id for link in found.added] == [KEP]


def test_a_link_that_differs_is_told_with_its_fields(sample: Dataset) -> None:
    found = told(sample, change("1.2", KAMPOT, "changed", fields=("status", "sectors")))
    assert [(link.link_id, fields) for link, fields in found.changed] == [(KAMPOT, ("status", "sectors"))]


def test_only_what_the_view_shows_is_told(sample: Dataset) -> None:
    changes = [change("1.2", KAMPOT), change("1.2", HAWAII), change("1.2", "vn-hue~kh-gone", "removed")]
    found = told(sample, *changes, province="vn-kien-giang")
    assert ([link.link_id for link in found.added], found.removed) == ([KAMPOT], ())
    assert told(sample, *changes, province="vn-hue").removed == ("vn-hue~kh-gone",)


def test_with_provinces_of_today_former_ones_count_for_their_successor(sample: Dataset) -> None:
    changes = [change("1.2", KAMPOT), change("1.2", "vn-an-giang~kh-gone", "removed")]
    found = told(sample, *changes, units="today", province="vn-an-giang-2025")
    assert [link.link_id for link in found.added] == ["vn-an-giang-2025~kh-kampot"]
    assert found.removed == ("vn-an-giang~kh-gone",)
    assert told(sample, *changes, units="today", province="vn-hue").is_same


def test_a_removed_link_of_a_place_that_is_gone_too_is_told(sample: Dataset) -> None:
    gone = change("1.2", "vn-nowhere~kh-gone", "removed")
    assert told(sample, gone, units="today").removed == ("vn-nowhere~kh-gone",)


def test_events_of_the_links_shown_are_counted_once() -> None:
    data = dataset(
        PLACES, [agreement("vn-hue", "kh-kep", document="a"), agreement("vn-hue", "kh-kampot", document="a")]
    )
    (event,) = data.events
    changes = [change("1.2", event.event_id, table="events"), change("1.2", "another", table="events")]
    assert told(data, *changes).events == 1
    assert told(data, *changes, province="vn-kien-giang").events == 0


def test_rows_that_came_are_dated_by_their_release() -> None:
    changes = [change("1.2", "a", table="events"), change("1.2", "b", "changed", table="events"),
               change("unreleased", "c", table="events"), change("1.2", KAMPOT)]  # fmt: skip
    assert added_in(changes, "events") == {"a": "2026-01-31"}


@pytest.mark.parametrize("version", ["1.0", "1.2.3", "999999.9"])
def test_the_api_answers_from_the_present_data_whatever_the_version(client: TestClient, version: str) -> None:
    assert client.get(f"/api/links?v={version}").content == client.get("/api/links").content


@pytest.mark.parametrize("version", ["x", "1..2", "1.2.3.4.5", "١", "1;2", "-1", "1.2 "])
def test_a_version_that_is_none_is_refused(client: TestClient, version: str) -> None:
    answer = client.get("/api/links", params={"v": version})
    assert (answer.status_code, answer.json()["error"]["parameter"]) == (400, "v")
