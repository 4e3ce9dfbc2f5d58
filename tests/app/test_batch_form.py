"""The form for an office's own list, drawn alone: the page around it is tested with the review."""

import pytest
from reading import assert_well, markdown_of, text_of
from sample_data import HOSTILE_NAMES
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Selectbox

from paradiplomacy import i18n

LIST = (
    "Province;Partner;Country;Signed;Sectors;Status\n"
    "Dong Nai;Champasak;Laos;02/05/2024;tourism;In force\n"
    "Hue;Savannakhet;Laos;31/02/2020;trade;Perhaps\n"
    "Hue;Salavan;Laos;2020;trade;Signed\n"
)


def form() -> None:
    """Run by Streamlit's test runner as a script of its own."""
    import streamlit as st

    from paradiplomacy.ui import session
    from paradiplomacy.ui.adding.batch import show_batch
    from paradiplomacy.ui.atlas import current
    from paradiplomacy.web.served import dataset

    session.open_view(dataset().vocabulary)
    found = show_batch(current())
    if found is not None:
        st.text(f"reviewing {len(found.candidates)}")


@pytest.fixture
def page() -> AppTest:
    return AppTest.from_function(form, default_timeout=60).run()


def given(page: AppTest, text: str, name: str = "list.csv") -> AppTest:
    return page.file_uploader[0].set_value((name, text.encode(), "text/csv")).run()


def chosen(page: AppTest) -> dict[str, str]:
    return {box.label: box.options[box.value + 1] for box in page.selectbox if isinstance(box.value, int)}


def test_columns_are_guessed_and_rows_shown(page: AppTest) -> None:
    given(page, LIST)
    assert_well(page)
    assert chosen(page)["Partner"] == "2. Partner (Champasak)"
    assert chosen(page)["Remark"] == "No column"
    assert "Rows: 3. Agreements found: 2. Rows left out: 1." in text_of(page)
    (rows,) = (frame.value for frame in page.dataframe)
    assert rows["Partner"].tolist() == ["Champasak", "Salavan"]
    assert rows["Row"].tolist() == [2, 4]
    assert "Row 3, Status, Perhaps: Left out: unknown status. Write signed," in text_of(page)
    assert "Row 3, Signed, 31/02/2020: No such date" in text_of(page)


def test_of_very_many_cells_the_first_are_told(page: AppTest) -> None:
    given(page, "Province;Partner;Status\n" + "Hue;Savannakhet;Perhaps\n" * 25)
    assert_well(page)
    text = text_of(page)
    assert "Row 21, Status" in text
    assert "Row 22, Status" not in text
    assert "5 more cells could not be taken as they stand." in text


def test_what_was_chosen_stays_in_another_language(page: AppTest) -> None:
    given(page, LIST)
    by_label(page, "Province of rows that name none").set_value("vn-kien-giang")
    by_label(page, "Sectors").set_value(-1).run()
    for language in ("vi", "fr", "en"):
        word = i18n.catalogue(language).gettext
        page.query_params["lang"] = language
        page.run()
        assert_well(page)
        assert by_label(page, word("Province of rows that name none")).value == "vn-kien-giang"
        assert by_label(page, word("Sectors")).value == -1
        assert chosen(page)[word("Sectors")] == word("No column")


def by_label(page: AppTest, label: str) -> Selectbox:
    return next(box for box in page.selectbox if box.label == label)


def test_the_button_hands_over_what_was_found(page: AppTest) -> None:
    given(page, LIST)
    assert page.button[0].label == "Review 2 agreements"
    assert page.button[0].click().run().text[0].value == "reviewing 2"


def test_a_column_can_be_chosen_otherwise(page: AppTest) -> None:
    given(page, LIST)
    status = next(box for box in page.selectbox if box.label == "Status")
    status.set_value(-1).run()
    assert_well(page)
    assert "Agreements found: 3." in text_of(page)


def test_without_a_partner_nothing_is_taken(page: AppTest) -> None:
    given(page, "Population;Altitude\n1;2\n")
    assert_well(page)
    assert "Say which column holds the partner" in text_of(page)
    assert not page.button


def test_a_province_for_all_rows_is_chosen(page: AppTest) -> None:
    given(page, "Partner;Country\nChampasak;Laos\n")
    assert "Agreements found: 0." in text_of(page)
    box = next(box for box in page.selectbox if box.label == "Province of all rows")
    box.set_value("vn-kien-giang").run()
    assert_well(page)
    assert "Agreements found: 1." in text_of(page)


def test_what_is_no_list_is_told(page: AppTest) -> None:
    given(page, "", name="<b>.csv")
    assert_well(page)
    assert "<b>.csv: holds no cells" in text_of(page)


def test_hostile_cells_stay_text(page: AppTest) -> None:
    cells = [name.replace("\n", " ").replace('"', '""') for name in HOSTILE_NAMES]
    rows = "\n".join(f'"{cell}";"{cell}";"{cell}";"{cell}"' for cell in cells)
    given(page, f'Province;Partner;Status;"Signed {cells[0]}"\n{rows}\n', name=f"{HOSTILE_NAMES[0]}.csv")
    assert_well(page)
    assert all(":red[" not in markdown.replace("\\", "/") for markdown in markdown_of(page))


@pytest.mark.parametrize(("language", "words"), [("vi", "Đối tác"), ("fr", "Partenaire")])
def test_it_speaks_the_language_of_the_view(language: str, words: str) -> None:
    page = AppTest.from_function(form, default_timeout=60)
    page.query_params["lang"] = language
    given(page.run(), LIST)
    assert_well(page)
    assert words in [box.label for box in page.selectbox]
