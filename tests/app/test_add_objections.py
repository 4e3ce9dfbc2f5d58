"""What speaks against a record, told in the language of the view and by the names that the page uses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from adding import ARTICLE, PASSWORD, press, review, spoken_key
from reading import assert_well, text_of
from streamlit.testing.v1 import AppTest

from paradiplomacy import i18n
from paradiplomacy.records import toml_file
from paradiplomacy.review import entry

Visit = Callable[..., AppTest]
pytestmark = pytest.mark.usefixtures("fresh_settings")
SEVERAL = pytest.mark.parametrize("language", ["en", "vi", "fr"])
UNSEEN = "holds a character that cannot be seen; type it anew, or give the text again without it"
TECHNICAL = ("statement[", "source_id", "control character", "seeds/", "locator", "kB; split")
"""Words of the command line."""


@pytest.fixture
def word(language: str) -> Callable[[str], str]:
    """A message in the language of the test."""
    return i18n.catalogue(language).gettext


@pytest.fixture
def app(visit: Visit, language: str, word: Callable[[str], str]) -> AppTest:
    app = visit("add", lang=language)
    app.text_area(key="add_pasted").set_value(ARTICLE)
    return press(app, word("Read the article"))


def correct(app: AppTest, word: Callable[[str], str], number: int, **values: object) -> None:
    """Correct a candidate, which is accepted with that."""
    press(app, word("Edit"), which=number)
    for field, value in values.items():
        widget = app.multiselect if field == "sectors" else app.text_input
        widget(key=spoken_key(app, f"{field}_{number}")).set_value(value)
    press(app, word("Keep and accept"))


def told(app: AppTest) -> str:
    """What the page objects to."""
    assert_well(app)
    (error,) = app.error
    text = text_of(app)
    assert not [one for one in TECHNICAL if one in error.value.replace("\\", "")]
    return text


@SEVERAL
def test_a_statement_is_called_by_its_number_in_the_file_its_pair_and_its_field(
    app: AppTest, language: str, word: Callable[[str], str]
) -> None:
    correct(app, word, 1, partner="Spring\x07field", province="\N{ZERO WIDTH SPACE}")
    text = told(app)
    pair = f"\N{ZERO WIDTH SPACE} \N{EN DASH} Spring field ({i18n.country_name('US', language)})"
    for field, reason in (
        ("Partner, as printed", UNSEEN),
        ("Province, as printed", "holds nothing that can be seen; write it, or leave it empty"),
    ):
        where = " \N{MIDDLE DOT} ".join([word("Statement {number} of the file").format(number=1), pair, word(field)])
        assert word("{field}: {advice}").format(field=where, advice=word(reason)) in text
    correct(app, word, 0)
    assert word("Statement {number} of the file").format(number=2) in told(app)  # the first candidate stands before it


@SEVERAL
def test_a_field_of_the_article_is_called_as_on_the_page(
    app: AppTest, language: str, word: Callable[[str], str]
) -> None:
    app.text_input(key=spoken_key(app, "source_title")).set_value("A\x07title").run()
    assert word("{field}: {advice}").format(field=word("Title"), advice=word(UNSEEN)) in told(app)


@SEVERAL
def test_a_record_that_is_too_large_is_told(
    app: AppTest, language: str, word: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (entry, toml_file):
        monkeypatch.setattr(module, "MAX_BYTES", 400)
    press(app, word("Accept all that are left"))
    reason = word("larger than {count} kB; give the article, or the list, in two parts").format(count=0)
    assert word("{field}: {advice}").format(field=word("The file"), advice=reason) in told(app)


@SEVERAL
def test_what_is_too_much_only_with_what_is_still_to_check_is_no_fault(
    app: AppTest, language: str, word: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    press(app, word("Accept"))
    here = review(app)
    assert here.result is not None
    size = len(here.result[1].text.encode())
    for module in (entry, toml_file):
        monkeypatch.setattr(module, "MAX_BYTES", size)
    here.worked = here.result = None
    app.run()
    assert_well(app)
    assert not app.error
    assert word("It passes the checks of the atlas.") in text_of(app)


@SEVERAL
def test_a_save_that_the_build_would_not_take_is_told(
    own_files: Path, app: AppTest, language: str, word: Callable[[str], str]
) -> None:
    press(app, word("Reject"), which=1)
    correct(app, word, 0, sectors=["tourism"])
    app.text_input(key=review(app).key("password")).set_value(PASSWORD)
    press(app, word("Sign in"))
    sectors = own_files / "codelists" / "sectors.toml"
    sectors.write_text(sectors.read_text("utf-8").replace('code = "tourism"', 'code = "travels"'), "utf-8")
    press(app, word("Save to the atlas"))
    text = told(app)
    assert word("Not saved. {reason}").format(reason=word("Statement {number} of the file").format(number=1)) in text
    reason = word("the atlas has no sector “{value}”; choose others").format(value="tourism")
    assert word("{field}: {advice}").format(field=word("Sectors"), advice=reason) in text
    assert not list((own_files / "records").rglob("*.toml"))


@SEVERAL
def test_what_the_build_will_warn_of_is_told_beside_the_candidate(
    app: AppTest, language: str, word: Callable[[str], str]
) -> None:
    correct(app, word, 0, signed="2030-01-01")
    assert_well(app)
    assert word("The signing would lie after the page that reports it.") in text_of(app)
