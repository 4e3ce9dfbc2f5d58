from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.records.reader import read_record, read_records
from paradiplomacy.records.statements import parse_statement

HOSTILE = [
    '<img src=x onerror="alert(1)">',
    "`${alert(1)}`",
    "'; DROP TABLE links; --",
    "[a](javascript:alert(1))",
    "\u202eKampot\u202c",
    "K" * 10_000,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_kept_as_printed(read: Callable, head: str, agreement: str, name: str) -> None:
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    record, issues = read(head + agreement.replace('partner = "Kampot"', f'partner = "{quoted}"'))
    assert issues == ()
    assert record.statements[0].partner == name


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_value_is_shown_short_and_visible(read: Callable, head: str, agreement: str, name: str) -> None:
    quoted = name.replace('"', '\\"')
    _, (issue,) = read(head + agreement.replace('status = "signed"', f'status = "{quoted}"'))
    assert len(issue.value) <= 80
    assert issue.value.isprintable()


@pytest.mark.parametrize(
    ("wrong", "right", "field", "reason"),
    [
        ("paragraph = 0", "paragraph = 2", "statement[1].locator.paragraph", "must be 1 or more"),
        ('paragraph = "2"', "paragraph = 2", "statement[1].locator.paragraph", "must be a whole number"),
        ('quote = ""', 'quote = "signed with Kampot"', "statement[1].locator.quote", "must not be empty"),
        ('"KHM"', '"KH"', "statement[1].partner_country", "must be two capital letters, such as KH"),
        ('"XX"', '"KH"', "statement[1].partner_country", "unknown country code 'XX'"),
        ('"EU"', '"KH"', "statement[1].partner_country", "unknown country code 'EU'"),
        ("7", '"Kampot"', "statement[1].partner", "must be text, in quotes"),
        ('"treaty"', '"agreement"', "statement[1].kind", "must be one of agreement, intention, trade"),
        ('"wished"', '"signed"', "statement[1].status", "must be 'signed', 'renewed', 'established' or 'ended'"),
    ],
)
def test_a_wrong_value_is_named_in_plain_words(
    read: Callable, head: str, agreement: str, wrong: str, right: str, field: str, reason: str
) -> None:
    record, (issue,) = read(head + agreement.replace(right, wrong, 1))
    assert record.statements == ()
    assert (issue.file, issue.field) == ("seeds/records/paper-en-1.toml", field)
    assert reason in issue.reason


@pytest.mark.parametrize(
    ("wrong", "field", "reason"),
    [
        ("amount = -1", "amount", "must be 0 or more"),
        ("amount = nan", "amount", "must be an ordinary number"),
        ("amount = inf", "amount", "must be an ordinary number"),
        ("amount = 1e999", "amount", "must be an ordinary number"),
        ('amount = "5 million"', "amount", "must be a number"),
        ("amount = true", "amount", "must be a number"),
    ],
)
def test_a_wrong_amount_is_refused(read: Callable, head: str, trade: str, wrong: str, field: str, reason: str) -> None:
    _, (issue,) = read(head + trade.replace("amount = 5_000_000", wrong))
    assert (issue.field, issue.reason) == (f"statement[1].{field}", reason)


@pytest.mark.parametrize(
    ("line", "field", "reason"),
    [
        ('partnr = "x"', "partnr", "no such field here"),
        ('sectors = ["magic"]', "sectors[1]", "unknown sector code 'magic'"),
        ('sectors = "trade"', "sectors", "must be a list"),
        ('partner_id = "Kampot!"', "partner_id", "does not have the right form"),
        ('signed = "in spring"', "signed", "not a date"),
        ('signed = "2021-02-30"', "signed", "day is out of range"),
        ('statement_id = "x"', "statement_id", "is worked out"),
        ('note = "\\u200b"', "note", "nothing that can be seen"),
        ('note = "a\\u0000b"', "note", "invisible control character"),
        ('note = "a\\u001b[31mb"', "note", "invisible control character"),
        ('further_locators = [{ paragraph = 1, quote = "a b c d e f g h i j k" }]', "further_locators[1].quote", "10"),
    ],
)
def test_a_wrong_line_is_refused(read: Callable, head: str, agreement: str, line: str, field: str, reason: str) -> None:
    record, (issue,) = read(head + agreement + line)
    assert record.statements == ()
    assert issue.field == f"statement[1].{field}"
    assert reason in issue.reason


def test_validity_that_ends_before_it_begins_is_refused(read: Callable, head: str, agreement: str) -> None:
    _, (issue,) = read(head + agreement + 'valid_from = "2024"\nvalid_to = "2023"')
    assert issue.field == "statement[1]"
    assert issue.reason == "valid_to 2023 lies before valid_from 2024"


def test_an_amount_needs_its_currency(read: Callable, head: str, trade: str) -> None:
    _, (issue,) = read(head + trade.replace('currency = "USD"', ""))
    assert issue.reason == "amount and currency go together: give both or neither"


def test_a_wrong_country_of_a_trading_partner_is_named(read: Callable, head: str, trade: str) -> None:
    _, (issue,) = read(head + trade.replace('name = "Kep", country = "KH"', 'name = "Kep", country = "ZZ"'))
    assert (issue.field, issue.value) == ("statement[1].partners[2].country", "ZZ")


def test_a_wrong_statement_leaves_the_rest_of_the_record(read: Callable, head: str, agreement: str, trade: str) -> None:
    record, issues = read(head + agreement.replace('"KH"', '"XX"') + trade)
    assert [statement.kind for statement in record.statements] == ["trade"]
    assert [issue.severity for issue in issues] == ["error"]


def test_everything_wrong_with_a_statement_is_told_at_once(read: Callable, head: str, agreement: str) -> None:
    bad = agreement.replace("paragraph = 2", "paragraph = 0").replace('"signed"', '"wished"', 1) + "colour = 1"
    _, issues = read(head + bad)
    assert [issue.field for issue in issues] == [
        "statement[1].locator.paragraph",
        "statement[1].status",
        "statement[1].colour",
    ]


def test_a_statement_told_twice_is_kept_once(read: Callable, head: str, agreement: str) -> None:
    record, (issue,) = read(head + agreement + agreement)
    assert len(record.statements) == 1
    assert issue.field == "statement[2]"
    assert issue.reason.startswith("says the same as statement[1]")


@pytest.mark.parametrize("tables", ['statement = "x"', "statement = 3", "[statement]\nkind = 1"])
def test_a_statement_without_double_brackets_is_explained(read: Callable, head: str, tables: str) -> None:
    record, (issue,) = read(head + tables)
    assert record.statements == ()
    assert "[[statement]]" in issue.reason


def test_a_list_entry_that_is_no_table_is_refused(read: Callable, head: str) -> None:
    _, (issue,) = read(head + 'statement = ["x"]')
    assert (issue.field, issue.value) == ("statement[1]", "x")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://paper.example/1", "data:text/html,x", "//paper.example", "https://a b"]
)
def test_an_address_that_is_not_http_keeps_the_record_out(read: Callable, head: str, url: str) -> None:
    record, (issue,) = read(f'url = "{url}"' + head)
    assert record is None
    assert (issue.field, issue.value) == ("url", url)
    assert issue.reason == "must begin with https:// or http:// and hold no spaces"


@pytest.mark.parametrize(
    ("line", "field"),
    [('title = ""', "title"), ('colour = "red"', "colour"), ('published_date = "soon"', "published_date")],
)
def test_a_wrong_bibliography_keeps_the_record_out(read: Callable, head: str, line: str, field: str) -> None:
    known = head.replace('title = "A title"', "") if field == "title" else head
    record, (issue,) = read(line + known)
    assert record is None
    assert issue.field == field


def test_statements_are_checked_even_where_the_bibliography_is_wrong(read: Callable, head: str, agreement: str) -> None:
    _, issues = read(head.replace('title = "A title"', "") + agreement.replace('"KH"', '"XX"'))
    assert [issue.field for issue in issues] == ["title", "statement[1].partner_country"]


def test_an_id_that_is_not_the_files_name_is_refused(read: Callable, head: str) -> None:
    record, (issue,) = read(head.replace("paper-en-1", "paper-en-2"))
    assert record is None
    assert issue.reason == "must be the file's name without .toml: paper-en-1"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"title = ", "not readable as TOML: Invalid value (at end of document)"),
        (b'title = "a"\ntitle = "b"\nlanguage = "en"', "(at line 2, column"),
        (b'title = "a\x00b"', "not readable as TOML"),
        (b'title = "ok"\npublisher = "\xff"', "not UTF-8 (line 2)"),
        (b"a = " + b"9" * 5000, "not readable as TOML"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "nested more than 20 levels deep"),
        (b".".join([b"a"] * 3000) + b" = 1", "nested more than 20 levels deep"),
        (b"# " + b"x" * 5_000_000, "larger than 1000 kB"),
    ],
    ids=["cut", "twice", "nul", "latin-1", "digits", "brackets", "dots", "5 MB"],
)
def test_a_file_that_cannot_be_read_is_one_issue(read: Callable, content: bytes, reason: str) -> None:
    record, (issue,) = read(content)
    assert record is None
    assert (issue.file, issue.field) == ("seeds/records/paper-en-1.toml", "")
    assert reason in issue.reason


def test_a_folder_with_a_files_name_is_one_issue(tmp_path: Path, head: str) -> None:
    (tmp_path / "x.toml").mkdir()
    (tmp_path / "paper-en-1.toml").write_text(head, encoding="utf-8")
    records, (issue,) = read_records(tmp_path, root=tmp_path, sectors=())
    assert len(records) == 1
    assert (issue.file, issue.reason) == ("x.toml", "is no file; only files may be named *.toml here")


def test_a_link_that_leads_nowhere_is_one_issue(tmp_path: Path) -> None:
    (tmp_path / "x.toml").symlink_to(tmp_path / "gone.toml")
    _, (issue,) = read_records(tmp_path, root=tmp_path, sectors=())
    assert issue.file == "x.toml"


def test_a_broken_file_leaves_the_rest_of_the_folder(tmp_path: Path, head: str) -> None:
    (tmp_path / "a-broken.toml").write_text("title = ", encoding="utf-8")
    (tmp_path / "paper-en-1.toml").write_text(head, encoding="utf-8")
    records, issues = read_records(tmp_path, root=tmp_path, sectors=())
    assert len(records) == 1
    assert [issue.file for issue in issues] == ["a-broken.toml"]


def test_a_byte_order_mark_does_no_harm(read: Callable, head: str) -> None:
    record, issues = read(b"\xef\xbb\xbf" + head.encode())
    assert issues == ()
    assert record is not None


@given(content=st.binary(max_size=300))
def test_no_bytes_whatsoever_break_the_reader(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "paper-en-1.toml"
    path.write_bytes(content)
    record, issues = read_record(path, root=path.parent, sectors=())
    assert record is None
    assert issues


@given(value=st.recursive(st.text() | st.integers() | st.floats() | st.booleans(), st.lists, max_leaves=5))
def test_no_value_whatsoever_breaks_a_statement(value: object) -> None:
    table = {"kind": "trade", "province": value, "partners": value, "locator": value, "flow": value}
    statement, issues = parse_statement(table, source_id="paper-en-1", sectors=(), file="f", field="statement[1]")
    assert statement is None
    assert all(issue.reason and len(issue.value) <= 80 for issue in issues)
