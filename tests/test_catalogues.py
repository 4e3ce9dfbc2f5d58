"""The message catalogues: complete, true to their placeholders and marks, and asked for by everything on screen."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from click.testing import CliRunner

import paradiplomacy
from paradiplomacy import i18n, wording
from paradiplomacy.cli import main
from paradiplomacy.commands import messages as command
from paradiplomacy.commands.messages import messages_in, messages_in_code, updated_catalogue
from paradiplomacy.view_state import LANGUAGES

PACKAGE = Path(paradiplomacy.__file__).parent
TRANSLATED = ("vi", "fr")
FORMS = {"vi": 1, "fr": 2}
MARKS = ("*", "[", "]", "](", "`", "<", ">", "|", "#", "_", "~", "$", "\\", "\n")
LABEL_LENGTH = 30
"""Up to this many characters and without a full stop, a message is a label, which must fit a narrow phone."""


def read(language: str) -> Catalog:
    with (i18n.LOCALES / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def entries(language: str) -> list[Message]:
    return [message for message in read(language) if message.id]


def forms(message: Message) -> list[tuple[str, str]]:
    """Pairs of an English form and the translation that stands for it."""
    if isinstance(message.id, str):
        return [(message.id, message.string)]
    one, many = message.id
    if len(message.string) == 1:
        return [(many, message.string[0])]
    return list(zip((one, many), message.string, strict=True))


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def in_plain_spaces(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


# The catalogues


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_every_message_of_the_code_and_no_other(language: str) -> None:
    catalogue = read(language)
    assert {message.id for message in catalogue if message.id} == set(messages_in_code())
    assert not catalogue.obsolete


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_is_translated(language: str) -> None:
    missing = [
        message.id
        for message in entries(language)
        if message.fuzzy or not all(translation.strip() for _, translation in forms(message))
    ]
    assert missing == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_plural_has_as_many_forms_as_the_language(language: str) -> None:
    assert read(language).num_plurals == FORMS[language]
    plurals = [message for message in entries(language) if message.pluralizable]
    assert plurals
    assert {len(message.string) for message in plurals} == {FORMS[language]}


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_all_placeholders(language: str) -> None:
    pairs = [pair for message in entries(language) for pair in forms(message)]
    assert [pair for pair in pairs if placeholders(pair[0]) != placeholders(pair[1])] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_all_marks_of_markdown(language: str) -> None:
    pairs = [pair for message in entries(language) for pair in forms(message)]
    assert [(mark, pair) for pair in pairs for mark in MARKS if pair[0].count(mark) != pair[1].count(mark)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_labels_stay_short_enough_for_a_phone(language: str) -> None:
    labels = [
        pair
        for message in entries(language)
        for pair in forms(message)
        if len(pair[0]) <= LABEL_LENGTH and not pair[0].endswith(".")
    ]
    assert [pair for pair in labels if len(pair[1]) > len(pair[0]) * 1.5 + 10] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_file_is_what_the_command_would_write(language: str) -> None:
    file = (i18n.LOCALES / f"{language}.po").read_bytes()
    assert updated_catalogue(file, language=language, messages=messages_in_code()) == file


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "memorandum of understanding"), ("vi", "bản ghi nhớ"), ("fr", "protocole d’entente")],
)
def test_a_message_is_shown_in_the_language_asked_for(language: str, text: str) -> None:
    assert i18n.catalogue(language).gettext("memorandum of understanding") == text


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("countries", "country", "countries")),
        ("vi", ("quốc gia", "quốc gia", "quốc gia")),
        ("fr", ("pays", "pays", "pays")),
    ],
)
def test_a_count_takes_the_form_that_fits_it(language: str, texts: tuple[str, str, str]) -> None:
    ngettext = i18n.catalogue(language).ngettext
    assert tuple(ngettext("country", "countries", count) for count in (0, 1, 2)) == texts


def test_french_counts_nothing_in_the_singular() -> None:
    ngettext = i18n.catalogue("fr").ngettext
    assert [ngettext("{count} project", "{count} projects", n).split()[1] for n in (0, 1, 2)] == [
        "projet",
        "projet",
        "projets",
    ]


def test_english_says_what_the_code_says() -> None:
    for message in messages_in_code():
        if isinstance(message, str):
            assert i18n.catalogue("en").gettext(message) == message
        else:
            assert tuple(i18n.catalogue("en").ngettext(*message, count) for count in (1, 2)) == message


# Finding messages and bringing catalogues up to date


def test_messages_are_found_wherever_they_are_asked_for() -> None:
    source = """
f"### {_('In an f-string')}"
_("Of two " "parts")
atlas.text("Of the atlas")
catalogue(language).gettext("Of a catalogue")
atlas.texts("{n} place", "{n} places", n)
_.ngettext("{n} link", "{n} links", n)
"""
    assert list(messages_in(source)) == [
        "In an f-string",
        "Of two parts",
        "Of the atlas",
        "Of a catalogue",
        ("{n} place", "{n} places"),
        ("{n} link", "{n} links"),
    ]


def test_what_is_no_message_is_left_alone() -> None:
    assert list(messages_in('values.text("q")\ntext("x")\n_(name)\nprint("hello")\n"""A docstring."""')) == []


def test_an_update_keeps_translations_adds_new_messages_and_drops_old_ones() -> None:
    first = updated_catalogue(b"", language="fr", messages={"Map": ["a.py"], "Old": ["a.py"]})
    translated = first.replace(b'msgid "Map"\nmsgstr ""', b'msgid "Map"\nmsgstr "Carte"')
    assert translated != first
    second = updated_catalogue(
        translated, language="fr", messages={"New": ["a.py"], "Map": ["b.py"], ("day", "days"): ["b.py"]}
    ).decode()
    assert 'msgid "Map"\nmsgstr "Carte"' in second
    assert 'msgid "New"\nmsgstr ""' in second
    assert 'msgid "day"\nmsgid_plural "days"\nmsgstr[0] ""\nmsgstr[1] ""' in second
    assert "Old" not in second


def test_a_file_tells_neither_lines_nor_dates() -> None:
    for language in LANGUAGES:
        text = (i18n.LOCALES / f"{language}.po").read_text("utf-8")
        assert "Date:" not in text
        assert not re.search(r"^#: .*:\d", text, re.MULTILINE)


def test_the_command_writes_only_when_asked_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "LOCALES", tmp_path)
    assert CliRunner().invoke(main, ["messages", "--check"]).exit_code == 1
    assert list(tmp_path.iterdir()) == []
    assert CliRunner().invoke(main, ["messages"]).exit_code == 0
    assert {path.stem for path in tmp_path.iterdir()} == set(LANGUAGES)
    again = CliRunner().invoke(main, ["messages", "--check"])
    assert (again.exit_code, again.output) == (0, "")


# Everything on screen goes through a catalogue


VISIBLE = frozenset(
    {"alt", "body", "caption", "description", "help", "label", "page_title", "placeholder", "text", "title"}
)
"""Keyword arguments of Streamlit and Altair whose strings readers see; the first positional one is seen as well."""
NOT_SHOWN_FIRST = frozenset(
    {"component", "Page", "Chart", "Axis", "X", "Y", "Color", "Shape", "StrokeDash", "Tooltip", "condition", "encode"}
)
"""Calls whose first argument names something: a component, a file, a column."""
ICON_OR_COLOUR = re.compile(r":material/\w+:|:[a-z-]+\[")
MESSAGES_IN_VARIABLES = {"atlas.py", "map_panel.py"}
"""Where a message may come from a variable: the wrapper of the catalogue, and the words of the map."""


def called_on_streamlit(function: ast.expr) -> str:
    """The name of a function of ``st`` or ``alt``; empty for any other."""
    name = function.attr if isinstance(function, ast.Attribute) else ""
    while isinstance(function, ast.Attribute):
        function = function.value
    return name if isinstance(function, ast.Name) and function.id in {"st", "alt"} else ""


def literals(node: ast.expr) -> Iterator[str]:
    """The literal parts of an expression; what calls inside it return is not literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not isinstance(node, ast.Call | ast.Subscript | ast.Compare | ast.Lambda):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from literals(child)


def shown_literals(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of each literal with letters that a call of Streamlit shows."""
    for call in ast.walk(ast.parse(source)):
        if not (isinstance(call, ast.Call) and (name := called_on_streamlit(call.func))):
            continue
        shown = [word.value for word in call.keywords if word.arg in VISIBLE]
        if name not in NOT_SHOWN_FIRST:
            shown += call.args[:1]
        for text in (text for expression in shown for text in literals(expression)):
            if any(letter.isalpha() for letter in ICON_OR_COLOUR.sub("", text)):
                yield call.lineno, text


def ui_sources() -> list[Path]:
    return sorted((PACKAGE / "ui").glob("*.py"))


def test_nothing_on_screen_bypasses_the_catalogues() -> None:
    found = {(path.name, text): line for path in ui_sources() for line, text in shown_literals(path.read_text("utf-8"))}
    assert found == {}


def test_a_literal_on_screen_would_be_noticed() -> None:
    source = """
st.button("Press")
st.markdown(f"### {_('Fine')} but not this")
st.markdown("# " + title + " and more")
st.text_input(_("Fine"), help="Not fine", key="fine")
st.sidebar.caption(_("Fine"))
st.markdown(f":violet-badge[:material/data_array: {_('Fine')}]")
"""
    assert [text for _, text in shown_literals(source)] == ["Press", " but not this", " and more", "Not fine"]


def test_messages_are_written_where_they_are_asked_for() -> None:
    """A message in a variable would not be found, and so never be translated."""
    variable = [
        f"{path.name}:{call.lineno}"
        for path in [*ui_sources(), Path(wording.__file__)]
        if path.name not in MESSAGES_IN_VARIABLES
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and ast.unparse(call.func) in {"_", "atlas.text", "atlas.texts", "_.gettext", "_.ngettext"}
        and not isinstance(call.args[0], ast.Constant)
    ]
    assert variable == []


# Amounts and dates


@pytest.mark.parametrize(
    ("value", "currency", "language", "text"),
    [
        (256e6, "USD", "en", "USD 256 million"),
        (256e6, "USD", "vi", "256 triệu USD"),
        (256e6, "USD", "fr", "256 millions de dollars US"),
        (1e6, "USD", "fr", "1 million de dollars US"),
        (1.5e6, "EUR", "fr", "1,5 million d’euros"),
        (2.5e9, "JPY", "fr", "2,5 milliards de yens japonais"),
        (2e12, "JPY", "fr", "2 000 milliards de yens japonais"),
        (250_000, "USD", "fr", "250 000 dollars US"),
        (30e9, "VND", "vi", "30 tỷ đồng"),
        (250_000, "VND", "vi", "250.000 đồng"),
        (256e6, "XXQ", "fr", "256 millions de XXQ"),
    ],
)
def test_an_amount_is_written_as_documents_of_the_language_write_it(
    value: float, currency: str, language: str, text: str
) -> None:
    assert in_plain_spaces(i18n.amount(value, currency, language)) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "USD 1.234567891 billion"),
        ("vi", "1,234567891 tỷ USD"),
        ("fr", "1,234567891 milliard de dollars US"),
    ],
)
def test_an_amount_is_not_rounded(language: str, text: str) -> None:
    assert i18n.amount(1_234_567_891, "USD", language) == text


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        ("2024-03-25", "en", "25 March 2024"),
        ("2024-03", "en", "March 2024"),
        ("2024-03-25", "vi", "25/3/2024"),
        ("2024-02-05", "vi", "05/02/2024"),
        ("2024-11-01", "vi", "01/11/2024"),
        ("2024-03", "vi", "tháng 3/2024"),
        ("2024-03-25", "fr", "25 mars 2024"),
        ("2025-07-01", "fr", "1er juillet 2025"),
        ("2025-07-11", "fr", "11 juillet 2025"),
        ("2024-03", "fr", "mars 2024"),
        ("2024", "fr", "2024"),
    ],
)
def test_a_date_is_written_as_documents_of_the_language_write_it(value: str, language: str, text: str) -> None:
    assert i18n.date(value, language) == text


@pytest.mark.parametrize(
    ("start", "end", "language", "text"),
    [
        ("2021", "2025", "fr", "2021–2025"),
        ("2024-03-25", "2025-07-01", "fr", "25 mars 2024 – 1er juillet 2025"),
        ("2024-03-25", "2025-07-01", "vi", "25/3/2024–01/7/2025"),
        ("2024-03-25", None, "fr", "début : 25 mars 2024, fin non précisée"),
        ("2021", None, "vi", "từ 2021, chưa rõ thời điểm kết thúc"),
    ],
)
def test_a_period_reads_well_with_days_months_and_years(
    start: str | None, end: str | None, language: str, text: str
) -> None:
    assert in_plain_spaces(wording.period(start, end, language)) == text


def test_vietnamese_spells_the_atlas_s_own_word_in_one_way() -> None:
    assert not [message.id for message in entries("vi") if "thoả" in str(message.string).casefold()]
