"""Answers are packed for those who take it, and not sent at all to those who have them."""

import gzip
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient

from paradiplomacy.web.compression import named

LARGE = "/api/links"
PATHS = (
    LARGE,
    "/feed.xml",
    "/api/openapi.json",
    "/api/export/csv",
    "/api/export/png",
    "/",
    "/oembed?url=http://testserver/",
)


def answered(body: bytes, *, media_type: str = "text/plain", **headers: str) -> Response:
    asked = [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()]
    return named(Request({"type": "http", "headers": asked}), Response(body, media_type=media_type))


@pytest.mark.parametrize(
    ("accepted", "is_packed"),
    [
        ("gzip", True), ("br, gzip;q=0.5", True), ("*", True), ("GZIP", True), ("gzip; q=0", False), ("", False),
        ("identity", False), ("br", False), ("gzip;q=0, *", False), ("*, gzip;q=0", False), ("*;q=0, gzip", True),
        ("gzip;q=0.000", False), ("gzip;;;", True), (",,,", False),
    ],
)  # fmt: skip
def test_an_answer_is_packed_as_the_caller_takes_it(accepted: str, is_packed: bool) -> None:
    answer = answered(b"many words " * 500, accept_encoding=accepted)
    assert (answer.headers.get("content-encoding") == "gzip") is is_packed
    assert (gzip.decompress(answer.body) if is_packed else answer.body) == b"many words " * 500


@given(accepted=st.text(st.characters(max_codepoint=255), max_size=200))
def test_any_header_is_understood_somehow(accepted: str) -> None:
    answer = answered(b"many words " * 500, accept_encoding=accepted)
    assert int(answer.headers["content-length"]) == len(answer.body)


def test_small_answers_and_what_is_packed_already_stay_as_they_are() -> None:
    assert "content-encoding" not in answered(b"few words", accept_encoding="gzip").headers
    for media_type in ("image/png", "application/zip", "application/pdf"):
        assert "content-encoding" not in answered(b"x" * 5000, media_type=media_type, accept_encoding="gzip").headers


def test_the_same_answer_is_packed_into_the_same_bytes() -> None:
    first, second = (answered(b"many words " * 500, accept_encoding="gzip").body for _ in range(2))
    assert first == second
    assert struct.unpack("<I", bytes(first)[4:8]) == (0,)


def test_packed_and_plain_bytes_have_names_of_their_own(client: TestClient) -> None:
    plain = client.get(LARGE, headers={"Accept-Encoding": "identity"})
    packed = client.get(LARGE, headers={"Accept-Encoding": "br, gzip;q=0.5"})
    assert packed.json() == plain.json()
    assert int(packed.headers["content-length"]) < len(plain.content) / 2
    assert packed.headers["etag"] != plain.headers["etag"]
    for answer in (plain, packed):
        assert "Accept-Encoding" in answer.headers["vary"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_who_has_an_answer_is_sent_none(client: TestClient, path: str, encoding: str) -> None:
    headers = {"Accept-Encoding": encoding}
    first = client.get(path, headers=headers)
    etag = first.headers["etag"]
    for condition in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        again = client.get(path, headers={**headers, "If-None-Match": condition})
        assert (again.status_code, again.content) == (304, b"")
        assert (again.headers["etag"], again.headers["cache-control"]) == (etag, first.headers["cache-control"])
        assert again.headers["vary"] == first.headers["vary"]
        assert "content-length" not in again.headers
        assert "content-type" not in again.headers


@pytest.mark.parametrize("condition", ['"other"', "", '""', "nothing", 'W/"', ",", '"' * 500])
def test_who_has_something_else_is_sent_all(client: TestClient, condition: str) -> None:
    assert client.get(LARGE, headers={"If-None-Match": condition}).status_code == 200


def test_a_refusal_is_kept_by_nobody(client: TestClient) -> None:
    answer = client.get("/api/links?country=XX", headers={"If-None-Match": "*"})
    assert answer.status_code == 400
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers
