import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract.dated import Reference
from paradiplomacy.extract.dates import dates_in
from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.numbers import count_of, number_of
from paradiplomacy.extract.periods import periods_in
from paradiplomacy.extract.quantities import money_in
from paradiplomacy.extract.words import plain, sentences_of


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency", "qualifier"),
    [
        ("en", "worth nearly US$1.07 billion", 1_070_000_000, "USD", "nearly"),
        ("en", "over 8.2 billion VND", 8_200_000_000, "VND", "more than"),
        ("en", "VND9 billion", 9_000_000_000, "VND", "exact"),
        ("en", "some 850,000 kip", 850_000, "LAK", "about"),
        ("vi", "khoảng 256 triệu USD", 256_000_000, "USD", "about"),
        ("vi", "trên 344.000 USD", 344_000, "USD", "more than"),
        ("vi", "chỉ đạt 1,882 triệu USD", 1_882_000, "USD", "exact"),
        ("vi", "gần 2,74 tỷ đồng", 2_740_000_000, "VND", "nearly"),
        ("fr", "plus de 414 millions de dollars", 414_000_000, "USD", "more than"),
        ("fr", "environ 2 millions d’euros", 2_000_000, "EUR", "about"),
        ("fr", "sept milliards de dôngs", 7_000_000_000, "VND", "exact"),
        ("fr", "près de 1,2 million de dollars", 1_200_000, "USD", "nearly"),
        ("vi", "khoảng 2.650 tỷ đồng", 2_650_000_000_000, "VND", "about"),
        ("vi", "2,650 tỷ đồng", 2_650_000_000, "VND", "exact"),
        ("en", "1,250 billion VND", 1_250_000_000_000, "VND", "exact"),
        ("en", "1.250 billion VND", 1_250_000_000, "VND", "exact"),
        ("fr", "1 250 milliards de dôngs", 1_250_000_000_000, "VND", "exact"),
        ("en", "some 12 million Australian dollars", 12_000_000, "AUD", "about"),
    ],
)
def test_money_is_read_as_its_language_prints_it(
    language: str, text: str, amount: float, currency: str, qualifier: str
) -> None:
    cues = cues_of(language)
    assert cues is not None
    (money,) = money_in(plain(text), cues)
    assert (money.amount, money.currency, money.qualifier) == (amount, currency, qualifier)


def test_a_sum_converted_in_brackets_is_not_a_second_sum() -> None:
    cues = cues_of("en")
    assert cues is not None
    assert [m.currency for m in money_in("115.9 billion vnd (4.9 million usd) for laos", cues)] == ["VND"]


def test_a_number_without_a_currency_is_no_money() -> None:
    cues = cues_of("en")
    assert cues is not None
    assert list(money_in("about 6,000 hectares and 14 million visitors", cues)) == []
    assert list(money_in("most of them in quang yen and hai yen", cues)) == []


@pytest.mark.parametrize(
    ("language", "text", "amounts"),
    [
        ("en", "62 million usd in 2022, against 58.5 million in 2021", [62e6, 58.5e6]),
        ("en", "62 million usd, against 58.5 million tonnes of ore", [62e6]),
        ("en", "exports were 1.9 billion usd and imports 2.3 billion", [1.9e9, 2.3e9]),
        ("en", "5 million usd in 2020, 6 million in 2021 and 7 million in 2022", [5e6, 6e6, 7e6]),
        ("en", "5 million usd for a city of 3 million people", [5e6]),
        ("fr", "de 1,2 milliard de dollars en 2021 à 1,4 milliard en 2022", [1.2e9, 1.4e9]),
        ("vi", "tăng từ 2,1 tỷ usd năm 2018 lên 2,9 tỷ năm 2019", [2.1e9, 2.9e9]),
        ("en", "115 billion vnd (4.9 million usd)", [115e9]),
    ],
)
def test_a_series_of_sums_names_its_currency_once(language: str, text: str, amounts: list[float]) -> None:
    cues = cues_of(language)
    assert cues is not None
    assert [money.amount for money in money_in(text, cues)] == amounts


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "1.02 million", 1_020_000),
        ("vi", "1,02 triệu", 1_020_000),
        ("vi", "168.000", 168_000),
        ("fr", "12 400", 12_400),
        ("fr", "1,2 million de", 1_200_000),
        ("en", "twelve", 12),
        ("en", "1.5", None),
    ],
)
def test_people_are_counted_in_whole_numbers(language: str, text: str, count: int | None) -> None:
    cues = cues_of(language)
    assert cues is not None
    assert count_of(text, cues) == count


@given(st.integers(min_value=1_000, max_value=999_999_999), st.sampled_from(["en", "fr", "vi"]))
def test_grouped_thousands_come_back(number: int, language: str) -> None:
    cues = cues_of(language)
    assert cues is not None
    assert number_of(f"{number:,}", cues) == number
    assert number_of(f"{number:,}".replace(",", "."), cues) == number


AT = Reference("2022-12-29")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on December 28, 2021", "2021-12-28"),
        ("le 24 juin 2024", "2024-06-24"),
        ("Ngày 21-12-2015, hai tỉnh", "2015-12-21"),
        ("ngày 7 tháng 3 năm 2020", "2020-03-07"),
        ("tháng 10/2025", "2025-10"),
        ("yesterday", "2022-12-28"),
        ("hôm qua", "2022-12-28"),
        ("last year", "2021"),
        ("l’an dernier", "2021"),
        ("on Monday", "2022-12-26"),
        ("Sáng 25-3, ", "2022-03-25"),
    ],
)
def test_dates_are_read_and_relative_ones_counted_from_the_article(text: str, value: str) -> None:
    (found,) = dates_in(plain(text), AT)
    assert found.value == value
    assert (found.resolved is None) == (any(char.isdigit() for char in text) and "25-3" not in text)


def test_a_relative_date_without_an_article_date_stays_open() -> None:
    (found,) = dates_in("last year", Reference())
    assert found.value is None


@pytest.mark.parametrize("text", ["31/2/2021 was no day", "tăng 25-30%", "1.882.000", "99/99/9999"])
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert [found for found in dates_in(plain(text), AT) if found.value and len(found.value) == 10] == []


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("for 2022-2026", ("2022", "2026")),
        ("từ năm 2014 đến 2017", ("2014", "2017")),
        ("in the first nine months of 2025", ("2025-01", "2025-09")),
        ("Sáu tháng đầu năm 2024", ("2024-01", "2024-06")),
        ("De janvier à septembre 2022", ("2022-01", "2022-09")),
        ("Từ tháng 1/2022 đến tháng 2/2023", ("2022-01", "2023-02")),
        ("depuis 2015", ("2015", None)),
        ("between January and November", ("2022-01", "2022-11")),
        ("the January-March period", ("2022-01", "2022-03")),
        ("the first half of 2021", ("2021-01", "2021-06")),
        ("over the first ten months", ("2022-01", "2022-10")),
        ("since the beginning of the year", ("2022-01", "2022-12")),
        ("depuis le début de l'année", ("2022-01", "2022-12")),
        ("au premier semestre de 2022", ("2022-01", "2022-06")),
        ("từ đầu năm đến nay", ("2022-01", "2022-12")),
        ("towards 2025", (None, "2025")),
        ("in the third quarter", ("2022-07", "2022-09")),
        ("quý II/2021", ("2021-04", "2021-06")),
        ("au premier trimestre de 2023", ("2023-01", "2023-03")),
        ("Lũy kế 10 tháng", ("2022-01", "2022-10")),
        ("9 tháng qua", ("2022-01", "2022-09")),
        ("trong 11 tháng", ("2022-01", "2022-11")),
        ("since the beginning of 2018", ("2018", None)),
        ("over the year", ("2022", "2022")),
        ("Từ năm 2021 đến năm 2023", ("2021", "2023")),
    ],
)
def test_periods_are_read(text: str, period: tuple[str | None, str | None]) -> None:
    (found,) = periods_in(plain(text), AT)
    assert (found.value, found.to) == period


@pytest.mark.parametrize("text", ["a course of 3 tháng", "dừng 2 tháng", "over the years"])
def test_a_length_of_time_is_no_period(text: str) -> None:
    assert [found for found in periods_in(plain(text), AT) if found.value] == []


def test_months_still_to_come_are_those_of_the_year_before() -> None:
    (months,) = periods_in("between may and november", Reference("2022-06-10"))
    (month,) = dates_in("it signed in october", Reference("2022-06-10"))
    assert (months.value, months.to, month.value) == ("2021-05", "2021-11", "2021-10")


def test_the_past_two_years_are_those_that_the_text_names() -> None:
    (found,) = periods_in("thống kê 2 năm qua", Reference("2024-03-25", spans=(("2022", "2023"),)))
    assert (found.value, found.to) == ("2022", "2023")
    assert found.resolved


@given(st.text(max_size=200))
def test_any_text_has_dates_in_order_and_inside_it(text: str) -> None:
    low = plain(text)
    found = [*dates_in(low, AT), *periods_in(low, AT)]
    assert all(low[one.start : one.end] == one.text for one in found)


@given(st.text(max_size=300))
def test_sentences_stand_where_they_say(text: str) -> None:
    for sentence in sentences_of(text, paragraph=1):
        assert text[sentence.start : sentence.end] == sentence.text
        assert len(sentence.plain) == len(sentence.text)


def test_a_semicolon_parts_statements_and_not_items_of_a_list() -> None:
    listed = list(sentences_of("Hợp tác về du lịch; thương mại; điện.", paragraph=1))
    parted = list(sentences_of("Sơn La cử 31 đoàn; Hủa Phăn cử 29 đoàn.", paragraph=1))
    assert (len(listed), len(parted)) == (1, 2)


def test_abbreviations_do_not_end_sentences() -> None:
    assert (
        len(list(sentences_of("Mr. Phi and TP. Cần Thơ met St. Petersburg officials. They talked.", paragraph=1))) == 2
    )
