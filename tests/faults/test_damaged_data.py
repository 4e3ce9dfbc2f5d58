"""Every file of data/, missing, cut short or overwritten: what can be shown is shown, what is missing is said."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_data import PLACES, ROOT, agreement, dataset, files_of, trade, written
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from paradiplomacy.errors import DatasetError
from paradiplomacy.export.picture import land
from paradiplomacy.geocode.open import open_resolver
from paradiplomacy.store import PACKAGE_FILE, load_dataset
from paradiplomacy.web import served
from paradiplomacy.web.pages import existing_pages

DATA = dataset(PLACES, [agreement("vn-hue", "kh-kep", signed="2020"), trade("vn-hue", "kh-kep")])
FILES = sorted(files_of(DATA))
DAMAGES: dict[str, Callable[[Path], object]] = {
    "missing": lambda path: path.unlink(),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:-3] if path.stat().st_size > 3 else b"{"),
    "overwritten": lambda path: path.write_bytes(bytes(range(256)) * 64),
}
ADDRESSES = ("/", "/trade", "/sources?lang=vi", "/table?embed=true", "/readyz", "/api/links", "/api/links.csv",
             "/api/places", "/api/events", "/api/export/xlsx", "/preview.png", "/feed.xml", "/sitemap.xml",
             "/oembed?url=http://testserver/", "/api/openapi.json", "/robots.txt")  # fmt: skip
INSIDE = re.compile(r"Traceback|\.py\b|File \"|/tmp/|paradiplomacy\.[a-z]")


def is_needed(folder: Path) -> bool:
    """Whether the damage keeps the dataset from being read."""
    try:
        load_dataset(folder)
    except DatasetError:
        return True
    return False


def test_the_sample_has_every_kind_of_file_that_ships() -> None:
    ships = {path.name for path in (ROOT / "data").iterdir() if path.is_file()} - {"gazetteer.json", "gazetteer.tsv.gz"}
    assert set(FILES) == ships


@pytest.mark.parametrize("damage", DAMAGES)
def test_visitors_and_programs_are_told_or_served_whichever_file_is_damaged(
    damage: str, tmp_path: Path, serve: Callable[[Path], TestClient]
) -> None:
    needed = []
    written(tmp_path / "whole", DATA)
    for name in FILES:
        folder = shutil.copytree(tmp_path / "whole", tmp_path / name)
        DAMAGES[damage](folder / name)
        client = serve(folder)
        health = client.get("/healthz")
        if not is_needed(folder):
            assert health.status_code == 200
            described = name.endswith((".csv", ".jsonl"))
            assert health.json().get("damaged", []) == ([name] if described else [])
            continue
        needed.append(name)
        assert health.status_code == 503
        assert name in health.json()["reason"]
        assert "paradiplomacy build" in health.json()["reason"]
        for address in ADDRESSES:
            answer = client.get(address)
            assert answer.status_code in (200, 404, 503), f"{name}: {address}: {answer.status_code}"
            assert not INSIDE.search(answer.text), f"{name}: {address}: {answer.text[:300]}"
        assert client.get("/api/links").json()["error"]["message"].startswith(name)
    assert PACKAGE_FILE in needed
    assert "statements.jsonl" in needed


def shown(app: AppTest) -> str:
    text = "\n".join(one.value for kind in (app.error, app.warning, app.markdown, app.info) for one in kind)
    return text.replace("\\", "")  # what comes from outside is written so that it is no markdown


@pytest.mark.parametrize(
    ("page", "name"), [("map", "statements.jsonl"), *((page, PACKAGE_FILE) for page in existing_pages())]
)
def test_every_page_says_what_is_missing_and_what_to_do(
    page: str, name: str, tmp_path: Path, visit: Callable[..., AppTest]
) -> None:
    (written(tmp_path, DATA) / name).unlink()
    app = visit(tmp_path, page)
    assert not app.exception
    assert name in shown(app)
    assert "paradiplomacy build" in shown(app)


@pytest.mark.parametrize(("name", "page"), [("names.jsonl", "quality"), ("changes.jsonl", "map")])
def test_pages_go_on_without_a_table_that_they_can_spare(
    page: str, name: str, tmp_path: Path, visit: Callable[..., AppTest]
) -> None:
    (written(tmp_path, DATA) / name).write_bytes(b"\xff")
    app = visit(tmp_path, page, v="1.0")
    assert not app.exception
    assert len(shown(app)) > 200


@pytest.mark.parametrize("damage", DAMAGES)
def test_without_its_base_map_the_map_draws_its_links(
    damage: str, tmp_path: Path, serve: Callable[[Path], TestClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = written(tmp_path / "data", DATA)
    for name in sorted(path.name for path in (ROOT / "data" / "basemap").iterdir()):
        shutil.copytree(ROOT / "data" / "basemap", tmp_path / name / "data" / "basemap")
        for module in (served, land):
            monkeypatch.setattr(module, "project_folder", lambda name=name: tmp_path / name)
        DAMAGES[damage](tmp_path / name / "data" / "basemap" / name)
        client = serve(folder)
        for address in ("/readyz", "/", "/preview.png", "/api/export/svg"):
            assert client.get(address).status_code == 200, f"{name}: {address}"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_gazetteer_is_named(damage: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds", ignore=shutil.ignore_patterns("records"))
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "gazetteer.tsv.gz"
    shutil.copy(ROOT / "data" / path.name, path)
    DAMAGES[damage](path)
    with pytest.raises(DatasetError, match=r"gazetteer\.tsv\.gz.*paradiplomacy build --geodata"):
        open_resolver(tmp_path)
