import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.geocode.cache import MAX_AGE_DAYS, AnswerCache, default_cache_path


def test_an_answer_outlives_the_cache_object(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "answers.sqlite3"
    AnswerCache(path, notice=pytest.fail).put("Kampot", [{"lat": "10.8"}])
    assert AnswerCache(path, notice=pytest.fail).get("Kampot") == [{"lat": "10.8"}]


def test_what_was_never_asked_is_none(tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite3"
    assert AnswerCache(path, notice=pytest.fail).get("Kampot") is None
    assert not path.exists()


@given(key=st.text(), value=st.recursive(st.none() | st.booleans() | st.text() | st.integers(), st.lists))
def test_any_answer_comes_back(tmp_path_factory: pytest.TempPathFactory, key: str, value: object) -> None:
    cache = AnswerCache(tmp_path_factory.getbasetemp() / "any.sqlite3", notice=pytest.fail)
    cache.put(key, value)
    assert cache.get(key) == value


@pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 500])
def test_a_damaged_file_is_thrown_away_with_a_notice(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "answers.sqlite3"
    path.write_bytes(content)
    notices: list[str] = []
    cache = AnswerCache(path, notice=notices.append)
    assert cache.get("Kampot") is None
    assert "damaged" in notices[0]
    cache.put("Kampot", [1])
    assert cache.get("Kampot") == [1]


def test_a_place_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    notices: list[str] = []
    cache = AnswerCache(tmp_path / "file" / "answers.sqlite3", notice=notices.append)
    cache.put("Kampot", [1])
    assert cache.get("Kampot") is None
    assert notices


def test_an_old_answer_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite3"
    day = dt.date(2026, 1, 1)
    AnswerCache(path, notice=pytest.fail, today=lambda: day).put("Kampot", [1])
    last = day + dt.timedelta(days=MAX_AGE_DAYS)
    assert AnswerCache(path, notice=pytest.fail, today=lambda: last).get("Kampot") == [1]
    assert AnswerCache(path, notice=pytest.fail, today=lambda: last + dt.timedelta(days=1)).get("Kampot") is None


def test_the_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PARADIPLOMACY_CACHE_DIR", str(tmp_path))
    assert default_cache_path().parent == tmp_path
