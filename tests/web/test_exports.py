"""Files of a view over HTTP: the same as the command writes, kept and named."""

import pytest
from starlette.testclient import TestClient

from paradiplomacy.export import ris
from paradiplomacy.export.formats import FORMATS
from paradiplomacy.export.snapshot import Snapshot


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_a_file_to_download(client: TestClient, name: str) -> None:
    response = client.get(f"/api/export/{name}?place=vn-kien-giang&lang=vi")
    assert response.status_code == 200
    assert response.headers["content-type"] == FORMATS[name].media_type
    disposition = response.headers["content-disposition"]
    assert disposition.startswith('attachment; filename="')
    assert disposition.endswith(f'.{FORMATS[name].extension}"')
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["access-control-allow-origin"] == "*"


def test_the_file_holds_what_the_view_shows_and_its_address(client: TestClient) -> None:
    text = client.get("/api/export/csv?country=US").text
    assert text.count("\r\n") == 3
    assert "http://testserver/?country=US&lang=en&v=1.2.3" in text


def test_the_address_of_the_atlas_can_be_set(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARADIPLOMACY_URL", "https://atlas.example/sub")
    assert "https://atlas.example/sub/?country=US" in client.get("/api/export/csv?country=US").text


def test_who_has_the_file_already_gets_none(client: TestClient) -> None:
    tag = client.get("/api/export/ris").headers["etag"]
    again = client.get("/api/export/ris", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("path", "status", "parameter"),
    [
        ("/api/export/brief", 400, None),
        ("/api/export/csv?country=XX", 400, "country"),
        ("/api/export/docx", 404, None),
        ("/api/export/", 404, None),
    ],
)
def test_what_cannot_be_written_is_told_as_json(
    client: TestClient, path: str, status: int, parameter: str | None
) -> None:
    response = client.get(path)
    assert (response.status_code, response.json()["error"]["parameter"]) == (status, parameter)


def test_only_reading_is_answered(client: TestClient) -> None:
    assert client.post("/api/export/csv").status_code == 405
    assert client.head("/api/export/csv").content == b""


def test_without_data_it_says_so(without_data: TestClient) -> None:
    assert without_data.get("/api/export/csv").status_code == 503


def test_a_file_made_lately_is_not_made_again(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Snapshot] = []

    def counted(view: Snapshot) -> bytes:
        made.append(view)
        return b"TY  - NEWS"

    monkeypatch.setattr(ris, "write", counted)
    for query in ("", "", "country=KH", ""):
        assert client.get(f"/api/export/ris?{query}").content == b"TY  - NEWS"
    assert [view.view.countries for view in made] == [(), ("KH",)]
