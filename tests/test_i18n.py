"""Numbers, dates, amounts and names as each language writes them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import PARTIAL_DATES

from paradiplomacy import i18n
from paradiplomacy.model.base import first_day
from paradiplomacy.view_state import LANGUAGES


def plain_spaces(text: str) -> str:
    """French groups digits with narrow spaces that do not break."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "currency", "language", "text"),
    [
        (256e6, "USD", "en", "USD 256 million"),
        (256e6, "USD", "vi", "256 triệu USD"),
        (256e6, "USD", "fr", "256 millions de dollars US"),
        (1e6, "EUR", "fr", "1 million d’euros"),
        (1.5e9, "USD", "en", "USD 1.5 billion"),
        (1.5e9, "USD", "vi", "1,5 tỷ USD"),
        (1.5e9, "USD", "fr", "1,5 milliard de dollars US"),
        (12_345, "VND", "en", "VND 12,345"),
        (12_345, "VND", "vi", "12.345 đồng"),
        (12_345, "VND", "fr", "12 345 dôngs vietnamiens"),
        (0, "USD", "en", "USD 0"),
        (999_999, "USD", "en", "USD 999,999"),
    ],
)
def test_an_amount_reads_as_the_language_writes_it(value: float, currency: str, language: str, text: str) -> None:
    assert plain_spaces(i18n.amount(value, currency, language)) == text


@given(value=st.integers(10**6, 10**12))
def test_a_large_amount_keeps_every_digit(value: int) -> None:
    figure, unit = i18n.amount(value, "USD", "en").removeprefix("USD ").split(" ")
    units = {"million": 10**6, "billion": 10**9, "trillion": 10**12}
    assert Decimal(figure.replace(",", "")) * units[unit] == value


@pytest.mark.parametrize(("language", "text"), [("en", "53,000"), ("vi", "53.000"), ("fr", "53 000")])
def test_a_number_is_grouped_as_the_language_groups_it(language: str, text: str) -> None:
    assert plain_spaces(i18n.number(53_000, language)) == text


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        ("2021", "en", "2021"), ("2021", "vi", "2021"), ("2021", "fr", "2021"),
        ("2021-03", "en", "March 2021"), ("2021-03", "vi", "tháng 3/2021"), ("2021-03", "fr", "mars 2021"),
        ("2024-03-25", "en", "25 March 2024"), ("2024-03-25", "fr", "25 mars 2024"),
        ("2024-02-29", "vi", "29/02/2024"), ("1999-01-01", "fr", "1er janvier 1999"),
    ],
)  # fmt: skip
def test_a_date_tells_no_more_than_is_known(value: str, language: str, text: str) -> None:
    assert i18n.date(value, language) == text


@given(value=PARTIAL_DATES, language=st.sampled_from(LANGUAGES))
def test_every_date_names_its_year(value: str, language: str) -> None:
    assert str(first_day(value).year) in i18n.date(value, language)


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("KH", "en", "Cambodia"),
        ("KH", "vi", "Campuchia"),
        ("KH", "fr", "Cambodge"),
        ("ZZ9", "en", "ZZ9"),
        ("", "fr", ""),
    ],
)
def test_a_country_is_named_or_else_shown_by_its_code(code: str, language: str, name: str) -> None:
    assert i18n.country_name(code, language) == name


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("vi", "en", "Vietnamese"),
        ("vi", "vi", "Tiếng Việt"),
        ("zh_hant", "en", "Traditional Chinese"),
        ("qq", "fr", "qq"),
    ],
)
def test_a_language_is_named_or_else_shown_by_its_code(code: str, language: str, name: str) -> None:
    assert i18n.language_name(code, language) == name


@pytest.mark.parametrize(
    ("items", "language", "text"),
    [
        ([], "en", ""), (["Kep"], "vi", "Kep"), (["Kep", "Trat"], "en", "Kep and Trat"), (["Kep", "Trat"], "vi",
        "Kep và Trat"),
        (["Kep", "Trat", "Kobe"], "fr", "Kep, Trat et Kobe"), (["Kep", "Trat", "Kobe"], "en", "Kep, Trat, and Kobe"),
        (["{0}", "{1}", "%s"], "en", "{0}, {1}, and %s"),
    ],
)  # fmt: skip
def test_a_list_is_joined_as_the_language_joins_it(items: list[str], language: str, text: str) -> None:
    assert i18n.listed(items, language) == text


@pytest.mark.parametrize("language", ["xx", "../../etc/passwd", "", "en"])
def test_a_language_without_messages_speaks_english(language: str) -> None:
    assert i18n.catalogue(language).gettext("Share") == "Share"
    assert i18n.catalogue(language).ngettext("{count} country", "{count} countries", 1) == "{count} country"
    assert i18n.catalogue(language).ngettext("{count} country", "{count} countries", 0) == "{count} countries"
