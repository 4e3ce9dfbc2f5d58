import datetime as dt

import pytest
from table_desk import faults, taken, told

from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.tables.columns import ColumnMapping
from paradiplomacy.extract.tables.intake import Intake, guess_mapping, take_in
from paradiplomacy.extract.tables.reading import read_table

TITLES = [
    "I,CHÂU Á",
    "II,Châu Âu",
    ",CHÂU MỸ",
    "2,Đông Nam Á",
    "III.,Các nước ASEAN",
    ",Khu vực Châu Á - Thái Bình Dương",
]
TITLES += ["IV,Europe de l’Est", ",Asia (2)", "a),Hàn Quốc", ",LÀO", ",Japan", "B,Tổ chức quốc tế", ",CÁC TỔ CHỨC KHÁC"]
TITLES += [",Khu vực Châu Á - Thái Bình Dương", ",V. Các đối tác khác", ",Africa: 3"]


@pytest.mark.parametrize("title", TITLES)
def test_titles_between_rows_are_no_partners(extractor: Extractor, title: str) -> None:
    rows = ["STT,Đối tác,Quốc gia,Ngày ký", title, "1,Champasak,Lào,2011", title, "2,Leipzig,Đức,2014"]
    intake = taken(extractor, "\n".join(rows), province="Đồng Nai")
    assert [one[2] for one in told(intake)] == ["la-champasak", "de-leipzig"]
    assert intake.faults == ()
    assert len(intake.extraction.resolutions) == 3


BARE = [
    "1,CHAMPASAK,,",
    ",Champasak,,",
    "I,Champasak,,",
    "3,TESTVILLE,,",
    "3,Singapore,,",
    ",Singapore,,",
    ",CHÂU Á,,2011",
]


@pytest.mark.parametrize("row", BARE)
def test_a_partner_of_whom_nothing_more_is_told_is_no_title(extractor: Extractor, row: str) -> None:
    intake = taken(extractor, f"STT,Đối tác,Quốc gia,Ngày ký\n{row}\n", province="Đồng Nai")
    assert len(intake.extraction.candidates) == 1


def test_a_list_of_names_alone_has_no_titles_in_capitals(extractor: Extractor) -> None:
    intake = taken(extractor, "STT,Đối tác\n1,TESTVILLE\nII,NOWHERE\n,Châu Á\n", province="Đồng Nai")
    assert [c.statement.partner for c in intake.extraction.candidates] == ["TESTVILLE", "NOWHERE"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("row", "kinds", "signed", "printed"),
    [
        ("2/5/2099,signed,", ["future"], None, "2/5/2099"),
        ("16/6/2024,signed,", ["future"], None, "16/6/2024"),
        ("15/6/2024,signed,", [], "2024-06-15", None),
        ("6/2024,signed,", [], "2024-06", None),
        ("2024,,2099", [], "2024", None),
        ("12/2024,planned,", [], "2024-12", None),
        ("31/2/2099,signed,", ["date"], None, "31/2/2099"),
    ],
)
def test_nothing_was_signed_on_a_day_to_come(
    extractor: Extractor, row: str, kinds: list[str], signed: str | None, printed: str | None
) -> None:
    table = read_table(f"Province,Partner,Signed,Status,Valid until\nHue,Champasak,{row}\n".encode(), name="x.csv")
    intake = take_in(table, guess_mapping(table), extractor, today=dt.date(2024, 6, 15))
    statement = intake.extraction.candidates[0].statement
    assert [fault.kind for fault in intake.faults] == kinds
    assert (statement.signed, statement.date_as_printed) == (signed, printed)  # type: ignore[union-attr]
    assert all("this day is yet to come" in str(fault) for fault in intake.faults if fault.kind == "future")


def test_a_place_outside_the_country_of_its_row_is_offered_and_not_taken(extractor: Extractor) -> None:
    intake = taken(extractor, "Province,Partner,Country,Signed\nLong An,Daejeon,Japan,2012\n")
    statement = intake.extraction.candidates[0].statement
    assert (statement.partner_id, statement.partner_country) == (None, "JP")  # type: ignore[union-attr]
    assert [one.place.place_id for one in intake.extraction.resolutions["Daejeon"].candidates] == ["kr-daejeon"]
    assert faults(intake) == [(2, "Partner", "elsewhere")]
    assert "“Daejeon, Japan”: no place of this name is known in that country" in str(intake.faults[0])
    assert "No gazetteer knows" not in "".join(map(str, intake.extraction.candidates[0].reasons))


@pytest.mark.parametrize(
    "row", ["Daejeon,South Korea", "Daejeon,Hàn", "Daejeon,", "Testville,Japan", "Saravan,Laos", "Springfield,USA"]
)
def test_other_places_are_not_said_to_lie_elsewhere(extractor: Extractor, row: str) -> None:
    intake = taken(extractor, f"Province,Partner,Country\nLong An,{row}\n")
    assert intake.faults == ()


def headless(extractor: Extractor, text: str) -> Intake:
    table = read_table(text.encode(), name="list.csv")
    return take_in(table, ColumnMapping({"province": 0, "partner": 1}), extractor)


@pytest.mark.parametrize(
    "rows",
    [
        ["Hue,Champasak,LA,2012", "Long An,Leipzig,DE,2012"],
        ["Tỉnh Long An,Tỉnh Champasak,Lào,", "Hue,Leipzig,Đức,"],
        ["Long An,Champasak", "Hue,Leipzig"],
        ["Thành phố Huế,Champasak,thỏa thuận", "Nowhere,Leipzig,agreement"],
    ],
)
@pytest.mark.parametrize("above", [[], ["DANH SÁCH"], ["", "Lists"]])
def test_a_list_without_labels_loses_no_row(extractor: Extractor, rows: list[str], above: list[str]) -> None:
    intake = headless(extractor, "\n".join([*above, *rows]))
    assert {one[2] for one in told(intake)} == {"la-champasak", "de-leipzig"}
    assert faults(intake)[0] == (len(above) + 1, "", "no_header")
    assert "an agreement stands where labels should" in str(intake.extraction.warnings[0])


@pytest.mark.parametrize(
    "labels", ["TT,Địa phương,Ngày ký", "No,Province,Signed", "ID,Who,When", "A,B,C", "Phía Việt Nam,Phía bạn,Năm"]
)
def test_labels_are_no_agreement(extractor: Extractor, labels: str) -> None:
    intake = headless(extractor, f"{labels}\nLong An,Leipzig,2012\n")
    assert "no_header" not in {fault.kind for fault in intake.faults}
    assert intake.rows == 1


def test_a_title_with_a_day_above_the_labels_is_no_agreement(extractor: Extractor) -> None:
    text = "UBND tỉnh Đồng Nai,ngày 12/5/2024,\n" + "Tỉnh,Đối tác,Ngày ký\nĐồng Nai,Champasak,2011\n"
    intake = taken(extractor, text)
    assert [one[1:3] for one in told(intake)] == [("vn-dong-nai", "la-champasak")]
    assert intake.faults == ()
