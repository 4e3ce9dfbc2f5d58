import csv
import datetime as dt
import io
import zipfile
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from paradiplomacy.extract.tables.columns import guess_columns, header_of
from paradiplomacy.extract.tables.reading import MAX_BYTES, MAX_UNPACKED_BYTES, read_table
from paradiplomacy.extract.tables.table import (
    MAX_CELL,
    MAX_COLUMNS,
    MAX_ROWS,
    UnreadableTableError,
    line_of,
    place_in_line,
)

ROWS = (("Tỉnh", "Đối tác"), ("Đồng Nai", "Champasak"), ("Huế", "Savannakhet; Salavan"))


def as_csv(rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows(rows)
    return written.getvalue()


def as_workbook(rows: Sequence[Sequence[object]], change: Callable[[Workbook], None] = lambda book: None) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(list(row))
    change(book)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


@pytest.mark.parametrize("delimiter", list(";,\t|"))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_is_read_whatever_parts_its_cells(delimiter: str, encoding: str) -> None:
    assert read_table(as_csv(ROWS, delimiter).encode(encoding), name="a.csv").rows == ROWS


def test_excels_own_line_about_the_delimiter_is_no_row() -> None:
    assert read_table(("sep=;\r\n" + as_csv(ROWS, ";")).encode(), name="a.csv").rows == ROWS


def test_commas_inside_cells_do_not_part_them() -> None:
    rows = (("Partner", "Sectors"), ("Kampot", "trade, tourism, health"), ("Kep", "a, b, c"), ("Takeo", "d, e, f"))
    assert read_table("\n".join(";".join(row) for row in rows).encode(), name="a.csv").rows == rows


def test_lines_inside_a_cell_are_parted_by_semicolons() -> None:
    assert read_table(b'a,b\n"Kampot\nKep",x\n', name="a.csv").rows[1] == ("Kampot ; Kep", "x")


def test_a_workbook_is_read_with_days_and_whole_numbers() -> None:
    day = dt.datetime(2024, 5, 2)
    data = as_workbook([["Partner", "Signed", "Year"], ["Kampot", day, 2009.0], [], ["Kep", day.date(), 1.5]])
    table = read_table(data, name="a.xlsx")
    assert table.rows == (
        ("Partner", "Signed", "Year"),
        ("Kampot", "2024-05-02", "2009"),
        (),
        ("Kep", "2024-05-02", "1.5"),
    )


def test_sheets_are_chosen_by_name_and_hidden_ones_are_passed_over() -> None:
    def more(book: Workbook) -> None:
        book.active.sheet_state = "hidden"
        book.create_sheet("Empty")
        book.create_sheet("List").append(["Partner", "Kampot"])
        book.create_sheet("Other").append(["Partner", "Kep"])

    data = as_workbook([["secret"]], more)
    assert read_table(data, name="a.xlsx").sheet == "List"
    table = read_table(data, name="a.xlsx", sheet="Other")
    assert (table.rows, table.sheets) == ((("Partner", "Kep"),), ("Empty", "List", "Other"))
    with pytest.raises(UnreadableTableError, match="no sheet 'Sheet'"):
        read_table(data, name="a.xlsx", sheet="Sheet")


def test_what_is_too_much_is_left_out_and_said() -> None:
    data = as_csv([["x"] * (MAX_COLUMNS + 5)] + [["a", "b"]] * (MAX_ROWS + 5)).encode()
    table = read_table(data, name="a.csv")
    assert (len(table.rows), table.width) == (MAX_ROWS, MAX_COLUMNS)
    assert [str(notice).split(" were")[0] for notice in table.notices] == [
        "Only the first 60 columns",
        "Only the first 2,000 rows",
    ]
    assert len(read_table(b"a,b\n" + b"x" * 50_000 + b",y", name="a.csv").rows[1][0]) == MAX_CELL


def test_a_cell_far_away_costs_nothing() -> None:
    def far(book: Workbook) -> None:
        book.active.cell(row=1_048_576, column=16_384, value="far")

    assert read_table(as_workbook(ROWS, far), name="a.xlsx").rows == ROWS


def packed(entries: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return written.getvalue()


def bomb() -> bytes:
    return packed({"xl/workbook.xml": b"<x/>", "xl/sharedStrings.xml": bytes(MAX_UNPACKED_BYTES)})


def with_entities() -> bytes:
    """Return a workbook whose sheet would unfold to a billion laughs."""
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    evil = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{lines}]><x>&l9;</x>'.encode()
    with zipfile.ZipFile(io.BytesIO(as_workbook(ROWS))) as archive:
        return packed({n: evil if "sheet1" in n or "shared" in n else archive.read(n) for n in archive.namelist()})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "holds no cells"),
        (b"\n \n,,\n", "holds no cells"),
        (b"x" * (MAX_BYTES + 1), "larger than 10 MB"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old or locked Excel"),
        (b"\x89PNG\r\n\0\0\0", "neither CSV nor XLSX"),
        (b"PK\x03\x04 damaged", "a damaged workbook"),
        (packed({"a.txt": b"x"}), "another archive"),
        (packed({"xl/workbook.xml": b"<x/>"}), "a damaged workbook"),
        (bomb(), "too large when unpacked"),
        (packed({"xl/workbook.xml": b""} | {f"{n}.xml": b"" for n in range(1_100)}), "too large when unpacked"),
        (with_entities(), "a damaged workbook|holds no cells"),
        (b'a,b\n"' + b"x" * 200_000, "a cell without an end"),
        (b'Province,Partner\n"Hue,Nara\nHue,Kep\n', "a quotation mark is not closed"),
    ],
)
def test_what_is_no_list_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableTableError, match=words):
        read_table(data, name="list")


@given(st.binary(max_size=300) | st.binary(max_size=200).map(lambda tail: b"PK\x03\x04" + tail))
def test_any_bytes_are_a_list_or_refused(data: bytes) -> None:
    try:
        table = read_table(data, name="x")
    except UnreadableTableError:
        return
    header = header_of(table)
    assert len(header.labels) == table.width
    assert set(guess_columns(header.labels).values()) <= set(range(table.width))


@given(st.lists(st.text(max_size=8), min_size=1, max_size=6))
def test_each_cell_stands_where_its_place_says(cells: list[str]) -> None:
    row = tuple(cell.strip() for cell in cells)
    for column, cell in enumerate(row):
        if cell:
            assert line_of(row)[place_in_line(row, column) :].startswith(cell)


@pytest.mark.parametrize(
    ("labels", "fields"),
    [
        (
            "STT|Tỉnh/Thành phố|Đối tác nước ngoài|Nước|Ngày ký|Loại văn bản|Lĩnh vực hợp tác|Hiệu lực đến|Ghi chú",
            "-|province|partner|country|signed|instrument|sectors|valid_to|note",
        ),
        (
            "TT|Tên địa phương nước ngoài|Quốc gia|Tên thỏa thuận|Thời gian ký kết|Nội dung hợp tác|Tình trạng",
            "-|partner|country|instrument|signed|sectors|status",
        ),
        (
            "No.|Province|Foreign locality|Country|Date signed|Type of document|Sectors|Valid from|Valid until|Status",
            "-|province|partner|country|signed|instrument|sectors|valid_from|valid_to|status",
        ),
        (
            "N°|Province vietnamienne|Collectivité partenaire|Pays|Date de signature|Type d’accord|Domaines|Échéance",
            "-|province|partner|country|signed|instrument|sectors|valid_to",
        ),
        ("Bên Việt Nam|Bên nước ngoài|Nước", "province|partner|country"),
        ("Population|Altitude|Name of mayor", "-|-|-"),
    ],
)
def test_columns_are_guessed_from_their_labels(labels: str, fields: str) -> None:
    wanted = {field: column for column, field in enumerate(fields.split("|")) if field != "-"}
    assert guess_columns(tuple(labels.split("|"))) == wanted


def test_a_header_of_two_rows_below_a_title_is_found() -> None:
    rows = [
        ["DANH SÁCH THỎA THUẬN"],
        [],
        ["STT", "Tỉnh", "Đối tác", "", "Văn bản", ""],
        ["", "", "Tên", "Nước", "Loại", "Ngày ký"],
        ["1", "Huế", "Champasak", "Lào", "MoU", "2020"],
    ]
    header = header_of(read_table(as_workbook(rows), name="a.xlsx"))
    assert (header.first, header.language) == (4, "vi")
    assert header.labels[1:4] == ("Tỉnh", "Đối tác: Tên", "Đối tác: Nước")
    assert guess_columns(header.labels) == {"province": 1, "partner": 2, "country": 3, "signed": 5, "instrument": 4}
