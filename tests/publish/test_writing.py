"""Writing the files of ``data/``: all of them or none, whatever happens."""

import os
import resource
import signal
from pathlib import Path

import pytest
from injection import in_a_child, kill_at
from sample_data import PLACES, agreement, dataset, files_of, source, trade, written

from paradiplomacy.errors import DatasetError
from paradiplomacy.publish.writing import differing_files, write_files
from paradiplomacy.store import Dataset, load_dataset

OLD = dataset(PLACES, [agreement("vn-hue", "kh-kep"), trade("vn-hue", "kh-kep", "kh-kampot")])
NEW = dataset(PLACES, [agreement("vn-kien-giang", "fr-lorient")], sources=[source("paper-en-1", title="Another")])
OLD_FILES = files_of(OLD)
NEW_FILES = {**files_of(NEW), "history/1.0.jsonl.gz": b"an index"}


def told(data: Dataset) -> tuple[object, ...]:
    return (dict(data.places), dict(data.sources), dict(data.statements), data.links_as_signed, data.events)


def left(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_writer_killed_at_any_step_leaves_one_whole_version(tmp_path: Path) -> None:
    new, old = ({name: body for name, body in files.items() if needed(name)} for files in (NEW_FILES, OLD_FILES))
    seen = []
    for step in range(1, 1000):
        folder = tmp_path / str(step)
        write_files(folder, old)

        def work(folder: Path = folder, step: int = step) -> None:
            kill_at(step, folder)
            write_files(folder, new)

        ended = in_a_child(work)
        found = told(load_dataset(folder))
        assert found in (told(OLD), told(NEW)), f"mixed after step {step}"
        seen.append(found == told(NEW))
        # Whichever version the next writer brings, it finds what the killed one left in order.
        wanted = new if step % 2 else old
        write_files(folder, wanted)
        assert {name: body for name, body in left(folder).items() if name in wanted} == wanted
        assert not [name for name in left(folder) if name.startswith(".")]
        if ended == 0:
            break
        assert ended == -signal.SIGKILL
    assert len(seen) > 3 * len(new), "there are more steps than this test saw"
    assert seen == sorted(seen), "a version that held once must go on holding"
    assert not seen[0]
    assert seen[-1]


def needed(name: str) -> bool:
    """Enough of the files: what readers read, one CSV table, and one below a folder."""
    return not name.endswith((".csv", ".md")) or name == "links.csv"


def test_readers_beside_a_writer_always_see_one_version(tmp_path: Path) -> None:
    folder = written(tmp_path, OLD)
    writer = os.fork()
    if writer == 0:
        while True:
            write_files(folder, NEW_FILES)
            write_files(folder, OLD_FILES)
    try:
        assert all(told(load_dataset(folder)) in (told(OLD), told(NEW)) for _ in range(50))
    finally:
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
    assert told(load_dataset(folder)) in (told(OLD), told(NEW))


@pytest.mark.parametrize("limit", [0, 100, 5_000, 40_000])
def test_a_disk_that_takes_no_more_leaves_the_old_version(tmp_path: Path, limit: int) -> None:
    folder = written(tmp_path, OLD)

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        with pytest.raises(OSError, match="File too large"):
            write_files(folder, NEW_FILES)

    assert in_a_child(work) == 0
    assert left(folder) == OLD_FILES
    write_files(folder, NEW_FILES)
    assert left(folder) == NEW_FILES


def test_an_older_dataset_is_replaced_whole_and_nothing_else_is_touched(tmp_path: Path) -> None:
    written(tmp_path, OLD)
    (tmp_path / "gazetteer.tsv.gz").write_bytes(b"places")
    (tmp_path / "basemap").mkdir()
    (tmp_path / "basemap" / "world.bin").write_bytes(b"coasts")
    write_files(tmp_path, NEW_FILES)
    assert left(tmp_path) == {**NEW_FILES, "gazetteer.tsv.gz": b"places", "basemap/world.bin": b"coasts"}


def test_a_table_that_is_built_no_more_is_told_and_goes(tmp_path: Path) -> None:
    written(tmp_path, OLD)
    (tmp_path / "towns.csv").write_bytes(b"place_id\n")
    assert differing_files(tmp_path, OLD_FILES) == ("towns.csv",)
    write_files(tmp_path, OLD_FILES)
    assert differing_files(tmp_path, OLD_FILES) == ()
    assert left(tmp_path) == OLD_FILES


def test_files_that_differ_or_are_missing_are_named(tmp_path: Path) -> None:
    written(tmp_path, OLD)
    assert differing_files(tmp_path, OLD_FILES) == ()
    (tmp_path / "issues.csv").unlink()
    (tmp_path / "links.csv").write_bytes(b"")
    assert differing_files(tmp_path, OLD_FILES) == ("issues.csv", "links.csv")
    assert differing_files(tmp_path / "nowhere", {"a": b"", "b": b""}) == ("a", "b")


def test_a_damaged_table_is_damaged_however_often_it_is_read(tmp_path: Path) -> None:
    (written(tmp_path, OLD) / "links.jsonl").write_bytes(b"")
    with pytest.raises(DatasetError, match=r"links\.jsonl"):
        load_dataset(tmp_path)
