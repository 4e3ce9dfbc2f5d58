"""What holds for every format: any view can be written, it says where it comes from, and is made the same again."""

import re
import subprocess
import sys
from io import BytesIO
from zipfile import ZipFile

import pyarrow.parquet as pq
import pypdfium2
import pytest
from export_views import HOME, hostile, snapshot
from sample_data import HOSTILE_NAMES, PLACES, dataset

from paradiplomacy.export.formats import FORMATS
from paradiplomacy.export.snapshot import ExportError
from paradiplomacy.store import Dataset

WHOLE = [name for name, kind in FORMATS.items() if not kind.needs_subject]
HOSTILE_WORDS = (*HOSTILE_NAMES, '#panic("x")', "$ x $", "\\", "= head", "*/", "%\n}", "END:VCALENDAR", "\x00\x1b[31m")
HEAVY = ("typst", "xlsxwriter", "icalendar", "pyarrow.parquet", "segno", "PIL")


def words_of(name: str, content: bytes) -> str:
    """All text in a file, whatever wraps it, without the breaks that its format puts into lines."""
    if name in ("xlsx", "datapackage"):
        parts = ZipFile(BytesIO(content))
        return " ".join(parts.read(one).decode() for one in parts.namelist())
    if name == "parquet":
        return str(pq.read_schema(BytesIO(content)).metadata)
    if name in ("pdf", "brief"):
        document = pypdfium2.PdfDocument(content)
        return " ".join(page.get_textpage().get_text_bounded() for page in document) + str(document.get_metadata_dict())
    if name == "png":
        return ""
    return content.decode().replace("\r\n ", "")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_view_gives_the_same_bytes(name: str, sample: Dataset) -> None:
    view = snapshot(sample, place="vn-hue", lang="vi")
    assert FORMATS[name].write(view) == FORMATS[name].write(view)


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("png", "html")])
def test_every_file_carries_version_filters_and_licence(name: str, sample: Dataset) -> None:
    view = snapshot(sample, province="vn-kien-giang")
    words = re.sub(r"\\u0026|&amp;|\\\\u0026", "&", words_of(name, FORMATS[name].write(view)))
    assert "1.2.3" in words
    assert "Kien Giang" in words
    assert f"{HOME}?province=vn-kien-giang" in words
    assert re.search(r"\bCC\b", words)


@pytest.mark.parametrize("name", WHOLE)
def test_a_view_without_links_can_be_written(name: str) -> None:
    assert isinstance(FORMATS[name].write(snapshot(dataset(PLACES, []))), bytes)


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("html", "pdf")])
@pytest.mark.parametrize("word", HOSTILE_WORDS)
def test_hostile_words_stop_no_format(name: str, word: str) -> None:
    content = FORMATS[name].write(snapshot(hostile(word), link="vn-hue~kh-kep"))
    assert len(content) > 100


@pytest.mark.parametrize("name", FORMATS)
def test_file_names_tell_view_language_and_version_in_plain_letters(name: str, sample: Dataset) -> None:
    kind = FORMATS[name]
    written = kind.file_name(snapshot(sample, link="vn-kien-giang~kh-kampot", lang="fr"))
    assert re.fullmatch(r"[a-z]+-[a-z]+-vn-kien-giang-kh-kampot-fr-1\.2\.3\.[a-z]+", written)
    assert written.endswith(f".{kind.extension}")


def test_a_brief_needs_a_subject(sample: Dataset) -> None:
    with pytest.raises(ExportError, match="link=… or place=…"):
        FORMATS["brief"].write(snapshot(sample))


def test_the_table_of_formats_costs_no_heavy_import() -> None:
    code = f"import sys, paradiplomacy.export.formats; print([one for one in {HEAVY!r} if one in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert found.strip() == "[]"
