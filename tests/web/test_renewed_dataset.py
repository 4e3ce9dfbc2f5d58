"""A server takes in another dataset while it runs; files of maps that come and go."""

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_data import PLACES, agreement, dataset, written
from starlette.testclient import TestClient

from paradiplomacy.errors import DatasetError
from paradiplomacy.store import Dataset
from paradiplomacy.web import served


@pytest.fixture
def folder(tmp_path: Path, sample: Dataset) -> Path:
    return written(tmp_path / "data", sample)


@pytest.fixture
def client(serve: Callable[[Path], TestClient], folder: Path) -> TestClient:
    return serve(folder)


def test_every_answer_is_of_the_new_dataset(client: TestClient, folder: Path) -> None:
    addresses = ("/api/links", "/api/export/csv", "/feed.xml", "/sitemap.xml", "/preview.png")
    before = {address: client.get(address).content for address in addresses}
    scenes = {units: served.scene(units, served.today()) for units in ("signed", "today")}
    written(folder, dataset(PLACES, [agreement("vn-hue", "fr-lorient", signed="2024-05-01")]))
    assert client.get("/api/links").content == before["/api/links"]
    served.renew()
    assert [item["link_id"] for item in client.get("/api/links").json()["items"]] == ["vn-hue~fr-lorient"]
    assert all(client.get(address).content != before[address] for address in addresses)
    assert all(served.scene(units, served.today()) != scene for units, scene in scenes.items())


def test_pages_opened_before_still_find_their_files(client: TestClient, folder: Path) -> None:
    former = served.map_assets(served.today()).scenes["signed"]
    written(folder, dataset(PLACES, [agreement("vn-hue", "fr-lorient")]))
    served.renew()
    now = served.map_assets(served.today()).scenes["signed"]
    assert former != now
    assert [client.get(f"/assets/{name}").status_code for name in (former, now)] == [200, 200]


def test_a_dataset_that_cannot_be_read_leaves_the_one_before(client: TestClient, folder: Path) -> None:
    before = client.get("/api/links").content
    (folder / "links.jsonl").write_bytes(b"")
    with pytest.raises(DatasetError, match=r"links\.jsonl"):
        served.renew()
    assert client.get("/api/links").content == before


def test_the_map_of_a_draft_is_served_while_somebody_holds_it(client: TestClient) -> None:
    held = served.passing().keep(b"a scene")
    again = served.passing().keep(b"a scene")
    assert again is held
    answer = client.get(f"/assets/{held.name}")
    assert (answer.status_code, answer.content) == (200, b"a scene")
    name = held.name
    del held, again
    gc.collect()
    assert client.get(f"/assets/{name}").status_code == 404
