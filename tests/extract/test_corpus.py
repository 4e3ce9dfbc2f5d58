import dataclasses
import datetime as dt
import importlib.util
import io
import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from corpus_work import told
from hypothesis import given
from hypothesis import strategies as st
from sample_data import ROOT

from paradiplomacy.cli import main
from paradiplomacy.extract.corpus import articles, pool
from paradiplomacy.extract.corpus.articles import Article, CorpusError, read_corpus
from paradiplomacy.extract.corpus.cluster import Cluster
from paradiplomacy.extract.corpus.pool import Pool
from paradiplomacy.extract.corpus.results import open_results
from paradiplomacy.extract.corpus.run import run_corpus
from paradiplomacy.extract.corpus.work import extract_article
from paradiplomacy.extract.open import Extractor

TEXT = "A deal\nDong Nai signed an MoU on tourism with Champasak province of Laos on May 2, 2024."
HTML = f"<html><body><article><h1>A deal</h1><p>{TEXT} Officials of both sides met.</p></article></body></html>"


class Here:
    """An engine that works in this process, for what does not depend on processes."""

    workers = 1

    def __enter__(self) -> "Here":
        return self

    def __exit__(self, *failure: object) -> None:
        return

    def lines(self, found: Iterator[Article]) -> Iterator[tuple[Article, str]]:
        for article in found:
            yield article, extract_article(article, str(ROOT))


def written(path: Path, rows: Sequence[Mapping[str, Any] | str]) -> Path:
    lines = (row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def results(path: Path) -> dict[Any, dict[str, Any]]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: row for row in rows}


@pytest.fixture(autouse=True)
def one_extractor(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paradiplomacy.extract.corpus.work.extractor_of", lambda project: extractor)


def test_each_article_has_its_line_and_errors_are_lines(tmp_path: Path) -> None:
    corpus = written(
        tmp_path / "in.jsonl",
        [
            {"id": 7, "text": TEXT, "published": "2024-05-03T08:00:00", "publisher": "The Daily"},
            {"url": "https://news.example/a", "html": HTML, "language": "en"},
            {"text": TEXT.partition("\n")[2], "title": "A deal"},
            "{broken",
            "[1]",
            {"id": "empty"},
            {"id": "typed", "text": ["x"]},
            "",
            {"id": "blank", "text": "\u200b"},
            {"id": 7, "text": "named twice"},
        ],
    )
    summary = run_corpus(corpus, tmp_path / "out.jsonl", Here())
    found = results(tmp_path / "out.jsonl")
    assert (summary.articles, summary.errors, summary.skipped) == (9, 6, 0)
    assert [s["partner_id"] for s in found[7]["statements"]] == ["la-champasak"]
    assert (found[7]["published"], found[7]["publisher"]) == ("2024-05-03", "The Daily")
    assert found["https://news.example/a"]["statements"]
    assert found["row-3"]["title"] == "A deal"
    assert {name: row["error"] for name, row in found.items() if row["error"]} == {
        "row-4": "no JSON",
        "row-5": "no JSON object",
        "empty": "neither text nor html",
        "typed": "neither text nor html: Column text, “['x']”: is no text; it was left out.",
        "blank": "blank: holds no text",
        "row-10": "its id 7 is that of row 1 too; give each row an id of its own",
    }


def test_parquet_is_read_with_whatever_columns_it_has(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    day = dt.datetime(2024, 5, 3, 8)
    pq.write_table(pa.table({"id": [1, 2], "text": [TEXT, None], "published": [day, day], "other": ["x", "y"]}), path)
    assert [step.article for step in read_corpus(path)] == [
        Article(1, text=TEXT, published="2024-05-03"),
        Article(2, published="2024-05-03", fault="neither text nor html"),
    ]


def test_ids_keep_their_type(tmp_path: Path) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"id": name, "text": "x"} for name in (299, "299", 1.5, " a ")])
    run_corpus(corpus, tmp_path / "out.jsonl", Here())
    assert list(results(tmp_path / "out.jsonl")) == [299, "299", 1.5, "a"]
    assert run_corpus(corpus, tmp_path / "out.jsonl", Here()).skipped == 4


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("published", "garbage", "Column published, “garbage”: is no date; write 2021, 2021-03 or 2021-03-25."),
        ("published", "2024-02-31", "Column published, “2024-02-31”: is no date"),
        ("published", "14/03/2023", "Column published, “14/03/2023”: is no date"),
        ("language", 7, "Column language, “7”: is no code of a language (ISO 639-1: en, fr, vi); the language was det"),
        ("language", "english", "Column language, “english”: is no code of a language"),
        ("publisher", ["VNA"], "Column publisher, “['VNA']”: is no text; it was left out."),
        ("title", {"en": "x"}, "Column title, “{'en': 'x'}”: is no text"),
        ("id", [1], "Column id, “[1]”: is no text"),
        ("html", 7, "Column html, “7”: is no text"),
    ],
)
def test_a_column_that_cannot_be_taken_is_told_and_the_article_read(
    tmp_path: Path, column: str, value: object, told: str
) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"id": "a", "text": TEXT, column: value}])
    summary = run_corpus(corpus, tmp_path / "out.jsonl", Here())
    (row,) = results(tmp_path / "out.jsonl").values()
    assert row["error"] is None
    assert row["warnings"][0].startswith(told)
    assert row["language"] == "en"
    assert [s["partner_id"] for s in row["statements"]] == ["la-champasak"]
    assert "0 errors; 1 with a column left out" in str(summary)


@pytest.mark.parametrize(
    ("given", "article"),
    [
        ({"language": "EN-us", "published": "2024-05-03 08:00"}, Article("a", language="en", published="2024-05-03")),
        ({"language": "vie", "published": "2024-05-03T08:00Z"}, Article("a", language="vi", published="2024-05-03")),
        ({"language": "und", "published": "2024-05"}, Article("a", published="2024-05")),
        ({"language": "", "published": 2024, "title": 1984}, Article("a", published="2024", title="1984")),
        ({"language": None, "published": " ", "id": float("nan"), "url": "a"}, Article("a", url="a")),
    ],
)
def test_columns_are_taken_as_people_fill_them(tmp_path: Path, given: dict[str, object], article: Article) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"id": "a", "text": "x"} | given])
    assert [step.article for step in read_corpus(corpus)] == [dataclasses.replace(article, text="x")]


def test_bytes_in_a_column_are_text_in_their_encoding(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    pages = ["Kiên Giang", "Hà Nội và Île-de-France"]
    pq.write_table(pa.table({"html": [pages[0].encode(), pages[1].encode("utf-16")]}), path)
    assert [step.article.html for step in read_corpus(path)] == pages


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("in.jsonl", json.dumps({"text": TEXT}))
    return file.getvalue()


NO_CORPUS = {
    "damaged": (b"PAR1 and nothing behind it", "a damaged Parquet file"),
    "zip": (zipped(), "neither Parquet nor JSON lines"),
    "binary": (b"{\xff\n" + bytes(range(256)) * 80, "neither Parquet nor JSON lines"),
    "text": (TEXT.encode(), "neither Parquet nor JSON lines"),
    "array": (json.dumps([{"text": TEXT}], indent=1).encode(), "neither Parquet nor JSON lines"),
    "utf-16": (json.dumps({"text": TEXT}).encode("utf-16"), "neither Parquet nor JSON lines in UTF-8"),
}


@pytest.mark.parametrize(("content", "told"), NO_CORPUS.values(), ids=list(NO_CORPUS))
def test_what_is_no_corpus_is_told_in_words_and_nothing_is_written(tmp_path: Path, content: bytes, told: str) -> None:
    path, out = tmp_path / "in", tmp_path / "out.jsonl"
    path.write_bytes(content)
    result = CliRunner().invoke(main, ["extract-corpus", str(path), str(out), "--workers", "1"])
    assert result.exit_code == 1
    assert told in result.output
    assert not out.exists()


def test_parquet_without_articles_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    pq.write_table(pa.table({"body": ["x"]}), path)
    with pytest.raises(CorpusError, match="has no column text or html"):
        read_corpus(path)


def test_lines_of_another_encoding_are_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    rows = [json.dumps({"text": text}, ensure_ascii=False) for text in ("Hué, Île-de-France", "x")]
    path.write_bytes("\n".join(rows).encode("latin-1"))
    assert [step.article.fault for step in read_corpus(path)] == ["not UTF-8; save the corpus in UTF-8", None]


def test_a_corpus_may_be_empty_or_begin_with_a_mark_or_a_long_article(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    for content, texts in [
        (b"", []),
        (b"\n \n", []),
        (b'\xef\xbb\xbf{"text": "x"}\n', [1]),
        (b'{broken\n{"text": "x"}', [None, 1]),
        (b'{\0\0\0}\n{"text": "x"}', [None, 1]),
        (json.dumps({"text": "x" * 200_000}).encode(), [200_000]),
    ]:
        path.write_bytes(content)
        found = [step.article.text for step in read_corpus(path)]
        assert [len(text) if text else None for text in found] == texts


def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles, "MAX_LINE", 100)
    corpus = written(tmp_path / "in.jsonl", [{"text": "x" * 1_000}, {"text": "short"}])
    assert [step.article.fault for step in read_corpus(corpus)] == ["longer than 100 bytes", None]


def test_a_run_is_taken_up_where_it_ended(tmp_path: Path) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"id": f"a{n}", "text": TEXT} for n in range(4)])
    out = tmp_path / "out.jsonl"
    run_corpus(corpus, out, Here())
    whole = out.read_bytes()
    lines = whole.splitlines(keepends=True)
    out.write_bytes(b"".join(lines[:2]) + lines[2][:25])
    summary = run_corpus(corpus, out, Here())
    assert (summary.articles, summary.skipped) == (2, 2)
    assert out.read_bytes() == whole


def test_an_id_named_twice_is_told_in_a_line_of_its_own_and_a_run_taken_up_knows_it(tmp_path: Path) -> None:
    ids = ["a", "row-4", "a", "a", "b", "row-4"]
    corpus = written(tmp_path / "in.jsonl", [{"id": name, "text": f"{TEXT} {n}"} for n, name in enumerate(ids)])
    out = tmp_path / "out.jsonl"
    summary = run_corpus(corpus, out, Here())
    assert str(summary).startswith("6 articles (3 errors, 3 of them with the id of another), 0 done before;")
    whole = out.read_bytes().splitlines(keepends=True)
    assert {name: row["error"] and row["error"][:28] for name, row in results(out).items()} == {
        "a": None,
        "row-4": None,
        "row-3": "its id 'a' is that of row 1 ",
        "row-4'": "its id 'a' is that of row 1 ",
        "b": None,
        "row-6": "its id 'row-4' is that of ro",
    }
    for kept in itertools.permutations(whole, 2):  # workers write in any order, and may be killed at any time
        out.write_bytes(b"".join(kept))
        again = run_corpus(corpus, out, Here())
        assert (again.articles, again.skipped) == (4, 2)
        assert sorted(out.read_bytes().splitlines(keepends=True)) == sorted(whole)


@given(st.lists(st.sampled_from(["a", "b", "row-1", "row-3", None]), max_size=6))
def test_every_row_has_exactly_one_line_whatever_the_ids(ids: list[str | None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        corpus = written(Path(folder) / "in.jsonl", [{"id": name} for name in ids])
        summary = run_corpus(corpus, Path(folder) / "out.jsonl", Here())
        assert len(results(Path(folder) / "out.jsonl")) == summary.articles == len(ids)
        assert run_corpus(corpus, Path(folder) / "out.jsonl", Here()).skipped == len(ids)


def test_ids_that_cannot_be_written_as_they_stand_are_known_again(tmp_path: Path) -> None:
    rows = [
        {"id": "sur\ud800", "text": "x"},
        {"id": "sur\ud801", "text": "x"},
        {"url": "https://a.vn/\udfff", "text": "x"},
    ]
    corpus = written(tmp_path / "in.jsonl", [json.dumps(row) for row in rows])
    run_corpus(corpus, tmp_path / "out.jsonl", Here())
    assert set(results(tmp_path / "out.jsonl")) == {"sur?", "row-2", "https://a.vn/?"}
    assert run_corpus(corpus, tmp_path / "out.jsonl", Here()).skipped == 3


RESULT = '{"id": "a0", "error": null, "title": "A deal", "statements": []}\n'
FOREIGN = [
    "precious\n",
    "precious",
    json.dumps({"id": "a", "text": TEXT}) + "\n",
    json.dumps({"id": "a", "text": TEXT}),
    '{"id": "a',
    '{"id": "a", "error": 7, "statements": []}\n',
    '{"id": "a", "error": null, "level": "info"}\n',
    RESULT + json.dumps({"id": "b", "text": TEXT}) + "\n",
    RESULT + "[1]\n" + RESULT,
]


@pytest.mark.parametrize("content", FOREIGN)
def test_results_of_something_else_are_left_alone(tmp_path: Path, content: str) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text(content, encoding="utf-8")
    with pytest.raises(CorpusError, match=r"line \d is no result of this command"), open_results(out):
        pass
    assert out.read_text(encoding="utf-8") == content


@given(st.integers(min_value=len('{"id": "a0", "error": '), max_value=len(RESULT) - 1))
def test_a_result_cut_anywhere_behind_its_id_is_written_anew(length: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.jsonl"
        out.write_text(RESULT[:length], encoding="utf-8")
        with open_results(out) as found:
            assert not found.is_done("a0")
        assert out.read_bytes() == b""


@pytest.mark.parametrize("way", ["itself", "symlink", "hard link", "other path"])
def test_a_corpus_is_never_its_own_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"id": "a", "text": TEXT}])
    content = corpus.read_bytes().rstrip()
    corpus.write_bytes(content)
    out = tmp_path / "out.jsonl"
    match way:
        case "symlink":
            out.symlink_to(corpus)
        case "hard link":
            out.hardlink_to(corpus)
        case "other path":
            monkeypatch.chdir(tmp_path)
            out = Path("..") / tmp_path.name / "in.jsonl"
        case _:
            out = corpus
    result = CliRunner().invoke(main, ["extract-corpus", str(corpus), str(out), "--workers", "1"])
    assert result.exit_code == 1
    assert "is the corpus itself; give another file" in result.output
    assert corpus.read_bytes() == content


def test_two_runs_do_not_write_to_one_file(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with open_results(out), pytest.raises(CorpusError, match="another run writes to it"), open_results(out):
        pass


def test_where_posix_is_missing_a_file_is_held_as_windows_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held: set[int] = set()

    def locking(file: int, mode: str, count: int) -> None:
        assert os.lseek(file, 0, os.SEEK_CUR) > out.stat().st_size, "a byte that somebody may want to read"
        if mode == "take" and os.fstat(file).st_ino in held:
            raise OSError(13, "Permission denied")
        {"take": held.add, "give": held.discard}[mode](os.fstat(file).st_ino)

    out = tmp_path / "out.jsonl"
    out.write_text("kept\n")
    windows = SimpleNamespace(LK_NBLCK="take", LK_UNLCK="give", locking=locking)
    found = importlib.util.find_spec("paradiplomacy.extract.corpus.locking")
    assert found is not None
    assert found.loader is not None
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", "win32")
        patched.setitem(sys.modules, "fcntl", None)
        patched.setitem(sys.modules, "msvcrt", windows)
        module = importlib.util.module_from_spec(found)
        found.loader.exec_module(module)
    with out.open("a+b") as one, out.open("a+b") as other:
        with module.locked(one), pytest.raises(OSError, match="denied"), module.locked(other):
            pass
        with module.locked(other):
            other.write(b"appended\n")
    assert out.read_text() == "kept\nappended\n"


def test_without_what_only_posix_has_a_corpus_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"id": "a", "text": TEXT}])
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "resource", None)
    summary = run_corpus(corpus, tmp_path / "out.jsonl", Here())
    assert (summary.articles, summary.peak_mb) == (1, None)
    assert "largest process" not in str(summary)


def test_an_article_that_hangs_or_kills_its_process_costs_no_other(tmp_path: Path) -> None:
    texts = ["x", "hang", "x", "die", "x", "x"]
    corpus = written(tmp_path / "in.jsonl", [{"id": str(n), "text": text} for n, text in enumerate(texts)])
    run_corpus(corpus, tmp_path / "out.jsonl", Pool(workers=2, project=str(ROOT), seconds=1, work=told))
    found = results(tmp_path / "out.jsonl")
    assert {name: row["error"] for name, row in sorted(found.items())} == {
        "0": None,
        "1": "not read within 1 seconds",
        "2": None,
        "3": "the process that read it died",
        "4": None,
        "5": None,
    }


def test_few_articles_are_read_ahead_of_the_work() -> None:
    read = 0

    def endless() -> Iterator[Article]:
        nonlocal read
        for read in itertools.count(1):
            yield Article(str(read), text="x")

    with Pool(workers=2, project=str(ROOT), seconds=30, work=told) as workers:
        for _ in itertools.islice(workers.lines(endless()), 20):
            pass
    assert read <= 22


def test_processes_that_cannot_start_end_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_START_SECONDS", 60)
    with (
        Pool(workers=1, project=str(tmp_path), seconds=1, work=told) as workers,
        pytest.raises(CorpusError, match="does not start"),
    ):
        list(workers.lines(iter([Article("1", text="x")])))


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_ended_is_taken_up_and_loses_nothing(tmp_path: Path, sent: signal.Signals) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"id": f"a{n}", "text": f"{TEXT}\n{n}"} for n in range(900)])
    out = tmp_path / "out.jsonl"
    code = "from paradiplomacy.cli import main; main()"
    run = [sys.executable, "-c", code, "extract-corpus", str(corpus), str(out), "--workers", "1"]
    with subprocess.Popen(run, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT) as process:
        while process.poll() is None and (not out.exists() or out.stat().st_size == 0):
            os.sched_yield()
        assert process.poll() is None
        process.send_signal(sent)
        said = process.communicate()[1].decode()
    if sent == signal.SIGINT:
        assert process.returncode == 130
        assert f"interrupted; the same command goes on with the articles that have no line in {out}" in said
    begun = len(out.read_bytes().splitlines())
    assert 0 < begun < 900
    result = CliRunner().invoke(main, ["extract-corpus", str(corpus), str(out), "--workers", "1"])
    assert result.exit_code == 0, result.output
    assert set(results(out)) == {f"a{n}" for n in range(900)}
    assert "articles per second per core" in result.output


def test_a_cluster_of_two_workers_gives_the_same_lines(tmp_path: Path) -> None:
    rows = [{"id": str(n), "text": TEXT if n % 2 else "Nothing"} for n in range(12)]
    corpus = written(tmp_path / "in.jsonl", rows)
    run_corpus(corpus, tmp_path / "here.jsonl", Here())
    summary = run_corpus(corpus, tmp_path / "dask.jsonl", Cluster(address=None, workers=2, project=str(ROOT)))
    assert results(tmp_path / "dask.jsonl") == results(tmp_path / "here.jsonl")
    assert summary.workers == 2


def test_a_scheduler_that_does_not_answer_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paradiplomacy.extract.corpus.cluster.CONNECT_SECONDS", 1)
    corpus = written(tmp_path / "in.jsonl", [{"text": TEXT}])
    result = CliRunner().invoke(
        main,
        ["extract-corpus", str(corpus), str(tmp_path / "o"), "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9"],
    )
    assert result.exit_code == 1
    assert "no Dask scheduler answers" in result.output


@pytest.mark.parametrize("address", ["nonsense", "foo://1:2", "tcp://127.0.0.1:port", ""])
def test_what_is_no_address_of_a_scheduler_is_told_in_words(tmp_path: Path, address: str) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"text": TEXT}])
    result = CliRunner().invoke(
        main, ["extract-corpus", str(corpus), str(tmp_path / "o"), "--engine", "dask", "--scheduler", address]
    )
    assert result.exit_code == 1
    assert f"“{address}”: no address of a Dask scheduler" in result.output


def test_a_scheduler_without_dask_is_a_wrong_call(tmp_path: Path) -> None:
    corpus = written(tmp_path / "in.jsonl", [{"text": TEXT}])
    result = CliRunner().invoke(main, ["extract-corpus", str(corpus), str(tmp_path / "o"), "--scheduler", "tcp://x:1"])
    assert result.exit_code == 2
    assert "goes with --engine dask" in result.output
