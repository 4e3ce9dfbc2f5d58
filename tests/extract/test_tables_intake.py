import io
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from sample_data import HOSTILE_NAMES
from table_desk import faults, taken, told

from paradiplomacy.cli import main
from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.record import as_toml, source_of
from paradiplomacy.extract.tables import cells
from paradiplomacy.extract.tables.columns import ColumnMapping
from paradiplomacy.extract.tables.faults import Fault
from paradiplomacy.extract.tables.intake import guess_mapping, take_in
from paradiplomacy.extract.tables.reading import read_table
from paradiplomacy.records.reader import read_record

SECTORS = frozenset({"tourism", "trade", "agriculture"})
LIST = """Tỉnh;Đối tác;Nước;Ngày ký;Loại văn bản;Lĩnh vực hợp tác;Tình trạng;Hiệu lực đến
Đồng Nai;Champasak;Lào;02/05/2024;Bản ghi nhớ;du lịch, thương mại;Còn hiệu lực;2029
Kiên Giang;Kampot;Campuchia;2009;Thỏa thuận;nông nghiệp;Hết hiệu lực;
"""


def test_each_row_is_an_agreement(extractor: Extractor) -> None:
    intake = taken(extractor, LIST)
    assert told(intake) == [
        ("signed", "vn-dong-nai", "la-champasak", "MoU", "2024-05-02", ("tourism", "trade")),
        ("ended", "vn-kien-giang", "kh-kampot", "agreement", "2009", ("agriculture",)),
    ]
    first = intake.extraction.candidates[0].statement
    assert (first.valid_to, first.partner_country, first.locator.paragraph) == ("2029", "LA", 2)
    assert (intake.faults, intake.rows, intake.extraction.warnings) == ((), 2, ())


def test_a_cell_that_is_merged_over_rows_holds_for_each_of_them(extractor: Extractor) -> None:
    book = Workbook()
    sheet = book.active
    for row in [
        ("List of agreements", None, None, None),
        ("Province", "Partner", None, "Signed"),
        (None, "Name", "Country", None),
        ("Dong Nai", "Champasak", "Laos", 2011),
        (None, "Gyeongnam", "South Korea", 2012),
        ("Hue", "Savannakhet", "Laos", 2013),
    ]:
        sheet.append(row)
    for cells_ in ("A1:D1", "A2:A3", "B2:C2", "D2:D3", "A4:A5"):
        sheet.merge_cells(cells_)
    written = io.BytesIO()
    book.save(written)
    table = read_table(written.getvalue(), name="list.xlsx")
    intake = take_in(table, guess_mapping(table), extractor)
    assert [(one[1], one[2], one[4]) for one in told(intake)] == [
        ("vn-dong-nai", "la-champasak", "2011"),
        ("vn-dong-nai", "kr-south-gyeongsang", "2012"),
        ("vn-thua-thien-hue", "la-savannakhet", "2013"),
    ]
    assert (intake.faults, intake.extraction.document.paragraphs[4]) == (
        (),
        "Dong Nai | Gyeongnam | South Korea | 2012",
    )


def test_a_formula_without_its_value_is_told(extractor: Extractor) -> None:
    book = Workbook()
    for row in [
        ("Province", "Partner", "Signed", "Total"),
        ("Dong Nai", "Champasak", "=DATE(2015,1,1)", "=1+1"),
        ("Hue", "Savannakhet", 2013, "=2"),
    ]:
        book.active.append(row)
    written = io.BytesIO()
    book.save(written)
    table = read_table(written.getvalue(), name="list.xlsx")
    intake = take_in(table, guess_mapping(table), extractor)
    assert [one[4] for one in told(intake)] == [None, "2013"]
    assert faults(intake) == [(2, "Signed", "formula")]
    assert "Row 2, column “Signed”: holds a formula without its value" in str(intake.faults[0])


def test_merged_cells_without_end_cost_no_time() -> None:
    book = Workbook()
    for _ in range(3_000):
        book.active.append(["a", "b"])
    written, changed = io.BytesIO(), io.BytesIO()
    book.save(written)
    with zipfile.ZipFile(written) as given_, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in given_.namelist():
            data = given_.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.replace(b"</sheetData>", b"</sheetData>" + b'<mergeCell ref="A1:A9999999"/>' * 200_000)
            archive.writestr(name, data)
    table = read_table(changed.getvalue(), name="list.xlsx")
    assert (len(table.rows), len(table.merged)) == (2_000, 60)


def test_a_list_without_rows_is_told_so(extractor: Extractor) -> None:
    intake = taken(extractor, LIST.splitlines()[0])
    assert [str(one) for one in intake.extraction.warnings] == [
        "This list has no rows below its labels: write one agreement a row."
    ]


def test_evidence_and_quote_stand_in_the_row(extractor: Extractor) -> None:
    extraction = taken(extractor, LIST).extraction
    for candidate in extraction.candidates:
        assert candidate.evidence
        assert candidate.statement.locator.quote in extraction.document.paragraphs[candidate.evidence[0].paragraph - 1]
        for one in candidate.evidence:
            assert extraction.document.paragraphs[one.paragraph - 1][one.start : one.end] == one.text


def test_a_row_with_several_partners_is_one_document(extractor: Extractor) -> None:
    intake = taken(extractor, 'Province,Partner,Signed\nHue,"Champasak\nSalavan",2020\n')
    statements = [candidate.statement for candidate in intake.extraction.candidates]
    assert [s.partner_id for s in statements] == ["la-champasak", "la-salavan"]  # type: ignore[union-attr]
    assert {s.document for s in statements} == {"row-2"}  # type: ignore[union-attr]


def test_wishes_and_plans_are_intentions(extractor: Extractor) -> None:
    intake = taken(extractor, "Province,Partner,Status\nHue,Champasak,Proposed\nHue,Salavan,To be signed\n")
    assert [(c.statement.kind, c.statement.status) for c in intake.extraction.candidates] == [
        ("intention", "sought"),
        ("intention", "planned"),
    ]


def test_a_town_is_told_with_its_province(extractor: Extractor) -> None:
    statement = taken(extractor, "Province,Partner\nPhu Quoc,Kampot\n").extraction.candidates[0].statement
    assert (statement.province, statement.province_id) == ("Phu Quoc", "vn-kien-giang")
    assert statement.parent_province == "Kien Giang"


def test_one_province_may_stand_for_all_rows(extractor: Extractor) -> None:
    text = "Partner,Country\nKampot,Cambodia\nChampasak,Laos\n"
    assert faults(taken(extractor, text)) == [(2, "", "no_province"), (3, "", "no_province")]
    assert {one[1] for one in told(taken(extractor, text, province="Dong Nai"))} == {"vn-dong-nai"}


def test_what_cannot_be_taken_is_told_by_row_column_and_value(extractor: Extractor) -> None:
    text = (
        "Province,Partner,Country,Signed,Type of document,Sectors,Status,Valid from,Valid until\n"
        "Hue,Champasak,Atlantis,31/02/2020,Riddle,juggling,signed,2022,2021\n"
        "Hue,Salavan,Laos,,,,perhaps,,\n"
        "Hue,,Laos,2020,,,,,\n"
        "II. Europe,,,,,,,,\n"
    )
    intake = taken(extractor, text)
    assert faults(intake) == [
        (2, "Type of document", "instrument"),
        (2, "Sectors", "sector"),
        (2, "Signed", "date"),
        (2, "Valid until", "crossed"),
        (2, "Country", "country"),
        (3, "Status", "status"),
        (4, "Partner", "no_partner"),
    ]
    statement = intake.extraction.candidates[0].statement
    assert statement.date_as_printed == "31/02/2020; 2022; 2021"
    assert statement.sectors_as_printed == ("juggling",)
    assert "Row 2, column “Signed”, “31/02/2020”: no such date" in "\n".join(map(str, intake.extraction.warnings))
    assert "Row 3, column “Status”, “perhaps”" in "\n".join(map(str, intake.extraction.warnings))


def test_a_list_becomes_a_record_that_is_valid(extractor: Extractor, tmp_path: Path) -> None:
    extraction = taken(extractor, LIST).extraction
    path = tmp_path / f"{source_of(extraction).source_id}.toml"
    path.write_text(as_toml(extraction), encoding="utf-8")
    record, issues = read_record(path, root=tmp_path, sectors=SECTORS)
    assert issues == ()
    assert record is not None
    assert len(record.statements) == 2


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2024-05-02", "2024-05-02"),
        ("2/5/2024", "2024-05-02"),
        ("02.05.2024", "2024-05-02"),
        ("5/2024", "2024-05"),
        ("2024-5", "2024-05"),
        ("Năm 2009", "2009"),
        ("ngày 2 tháng 5 năm 2024", "2024-05-02"),
        ("2 mai 2024", "2024-05-02"),
        ("May 2, 2024", "2024-05-02"),
        ("45414", "2024-05-02"),
        ("31/02/2020", None),
        ("13/13/2020", None),
        ("2/5/24", None),
        ("12", None),
        ("2099", "2099"),
        ("9999", None),
        ("soon", None),
        ("2/5/2024 và 3/6/2024", None),
    ],
)
def test_days_are_read_day_before_month(cell: str, day: str | None) -> None:
    assert cells.day_of(cell) == day


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Còn hiệu lực", "signed"),
        ("Hết hiệu lực", "ended"),
        ("Không còn hiệu lực", "ended"),
        ("Đã ký", "signed"),
        ("Chưa ký", "planned"),
        ("Đang đàm phán", "sought"),
        ("Gia hạn 2022", "renewed"),
        ("In force", "signed"),
        ("No longer in force", "ended"),
        ("To be signed", "planned"),
        ("Renewed in 2020", "renewed"),
        ("En vigueur", "signed"),
        ("Plus en vigueur", "ended"),
        ("À signer", "planned"),
        ("Résilié", "ended"),
        ("Renouvelé", "renewed"),
        ("???", None),
    ],
)
def test_status_is_read_in_three_languages(cell: str, status: str | None) -> None:
    assert cells.status_of(cell) == status


@pytest.mark.parametrize(
    ("cell", "instrument"),
    [
        ("Biên bản ghi nhớ", "MoU"),
        ("MOU", "MoU"),
        ("Kết nghĩa", "twinning"),
        ("Accord-cadre", "agreement"),
        ("Chương trình", "programme"),
        ("Minutes of meeting", "minutes"),
        ("Riddle", None),
    ],
)
def test_documents_are_read_in_three_languages(cell: str, instrument: str | None) -> None:
    assert cells.instrument_of(cell, "en") == instrument


CELLS = st.text(st.characters(exclude_characters="\0"), max_size=12) | st.sampled_from(HOSTILE_NAMES)
"""Without the zero byte: a file that holds one is no list of anything."""


@given(st.lists(st.lists(CELLS, min_size=4, max_size=4), max_size=4))
def test_any_cells_are_taken_or_told(extractor: Extractor, rows: list[list[str]]) -> None:
    text = "Province\tPartner\tSigned\tSectors\n" + "\n".join("\t".join(" ".join(c.split()) for c in r) for r in rows)
    table = read_table(text.encode("utf-8", "ignore"), name="x.csv")
    intake = take_in(table, ColumnMapping({"province": 0, "partner": 1, "signed": 2, "sectors": 3}), extractor)
    paragraphs = intake.extraction.document.paragraphs
    for candidate in intake.extraction.candidates:
        assert candidate.statement.locator.quote in paragraphs[candidate.evidence[0].paragraph - 1]
    assert len(intake.extraction.warnings) <= len(intake.faults) + 1


def test_a_fault_reads_as_a_sentence() -> None:
    assert str(Fault(3, "Signed", "31/02/2020", "date")) == (
        "Row 3, column “Signed”, “31/02/2020”: no such date; it is kept as words: "
        "write day/month/year, month/year or the year."
    )


@pytest.fixture
def list_file(tmp_path: Path) -> str:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return str(path)


def test_the_command_shows_columns_and_agreements(list_file: str) -> None:
    result = CliRunner().invoke(main, ["extract-table", list_file])
    assert result.exit_code == 0, result.output
    assert "columns: province=Tỉnh, partner=Đối tác, country=Nước" in result.stdout
    assert "signed  Đồng Nai - Champasak  MoU  2024-05-02  tourism, trade" in result.stdout


def test_the_command_takes_columns_by_label_and_number(list_file: str) -> None:
    command = ["extract-table", list_file, "--json", "--publisher", "DOFA", "--published", "2025"]
    page = json.loads(
        CliRunner().invoke(main, [*command, "--map", "signed=", "--map", "valid_to=ngay ky", "--map", "note=7"]).stdout
    )
    assert page["publisher"] == "DOFA"
    first = page["statements"][0]
    assert (first["signed"], first["valid_to"], first["note"]) == (None, "2024-05-02", "Còn hiệu lực")


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["--map", "color=Tỉnh"], 2, "the fields are province, partner"),
        (["--map", "province"], 2, "write FIELD=COLUMN"),
        (["--map", "province=Colour"], 2, "no such column; there is 'Tỉnh'"),
        (["--map", "partner=99"], 2, "no such column"),
        (["--json", "--toml"], 2, "not both"),
        (
            ["--map", "partner="],
            1,
            "say which column holds the partner (--map partner=COLUMN); the columns are 1 “Tỉn",
        ),
        (["--map", "province="], 1, "say which column holds the Vietnamese side (--map province=COLUMN, or --province"),
    ],
)
def test_wrong_calls_of_the_command_are_told_in_words(
    list_file: str, arguments: list[str], status: int, words: str
) -> None:
    result = CliRunner().invoke(main, ["extract-table", list_file, *arguments])
    assert result.exit_code == status
    assert words in result.output


def test_a_list_without_labels_is_told_once_with_what_its_columns_hold(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Long An,Leipzig\nHue,Blois\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["extract-table", str(path)])
    assert (result.exit_code, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()
    assert "row 1 holds an agreement and no labels; say which column holds the partner (--map partner=COLUMN)" in line
    assert line.endswith("the columns are 1 “Long An”, 2 “Leipzig”")
    mapped = CliRunner().invoke(main, ["extract-table", str(path), "--map", "province=1", "--map", "partner=2"])
    assert mapped.exit_code == 0
    assert "signed  Long An - Leipzig" in mapped.stdout
    assert "signed  Hue - Blois" in mapped.stdout
