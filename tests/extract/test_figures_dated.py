"""When the figures of a text were: one line a way to date them, in the three languages."""

import pytest
from extraction_desk import Read
from figure_desk import BORDER, GERMANY, JAPAN

Period = tuple[str | None, str | None]


def periods_told(read: Read, text: str, language: str, published: str | None = None) -> list[Period]:
    """Return the first and the last day of each figure of a text."""
    told = [c.statement for c in read(text, language=language, published=published).candidates]
    figures = [s for s in told if s.kind in {"trade", "investment", "support", "visits"}]
    return [(s.period_from, s.period_to) for s in figures]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        # what has come together by the end of a month
        ("en", "As of January, Dong Nai had 34 projects from Japan with capital of $1.9 billion.", (None, "2024-01")),
        ("en", "By late January, Japanese firms had put $1.9 billion into Dong Nai.", (None, "2024-01")),
        ("en", "By the end of February, 34 projects from Japan were running in Dong Nai, with capital totalling $1.9 "
         "billion.", (None, "2024-02")),
        ("en", "By the end of February, firms from Japan will put $1.9 billion into Dong Nai.", None),
        # quarters, and years one by one
        ("en", "In the first three quarters of 2023, Dong Nai sold goods worth 42 million USD to Japan.",
         ("2023-01", "2023-09")),
        ("fr", "Sur les trois premiers trimestres de 2023, Dong Nai a exporté pour 42 millions de dollars vers le "
         "Japon.", ("2023-01", "2023-09")),
        ("vi", "Ba quý đầu năm 2023, Đồng Nai xuất khẩu sang Nhật Bản 42 triệu USD.", ("2023-01", "2023-09")),
        ("vi", "Kobe tặng Đồng Nai 3 tỷ đồng sửa chữa Trường Phổ thông dân tộc nội trú ở huyện Tân Phú trong hai năm "
         "2022 và 2023.", ("2022", "2023")),
    ],
)  # fmt: skip
def test_parts_of_years(read: Read, language: str, text: str, period: Period | None) -> None:
    told = periods_told(read, JAPAN[language] + text, language, "2024-03-10")
    assert told == ([period] if period else [])


@pytest.mark.parametrize(
    ("language", "text", "periods"),
    [
        ("en", "Dong Nai now hosts 14 projects from Japan with 1.3 billion USD of capital, while its exports to Japan "
         "came to 61 million USD in 2023.", [(None, None), ("2023", "2023")]),
        ("fr", "Dong Nai compte aujourd'hui 14 projets japonais d'un capital de 1,3 milliard de dollars, tandis que "
         "ses exportations vers le Japon ont atteint 61 millions de dollars en 2023.",
         [(None, None), ("2023", "2023")]),
        ("vi", "Đồng Nai hiện có 14 dự án Nhật Bản với tổng vốn 1,3 tỷ USD, trong khi xuất khẩu sang Nhật Bản đạt 61 "
         "triệu USD trong năm 2023.", [(None, None), ("2023", "2023")]),
        ("en", "Exports of Dong Nai to Japan were 61 million USD while imports were 40 million USD in 2023.",
         [("2023", "2023"), ("2023", "2023")]),
    ],
)  # fmt: skip
def test_what_is_of_now_has_no_period(read: Read, language: str, text: str, periods: list[Period]) -> None:
    assert periods_told(read, JAPAN[language] + text, language, "2024-03-10") == periods


@pytest.mark.parametrize(
    ("language", "text", "periods"),
    [
        # the period of the same sentence goes before that of another one
        ("en", "The economy grew by 4 percent in the first nine months of 2023. Goods worth 18 million USD were "
         "exchanged between Quang Tri and the markets of Savannakhet from January to October 2023, and 7,120 visitors "
         "from Savannakhet came in the same period.", [("2023-01", "2023-10")] * 2),
        # the years of an agreement, though another one is to come
        ("en", "They signed an agreement for 2024-2026 and reviewed that of 2021-2023. Nurses were trained. Over the "
         "three years, Quang Tri gave Savannakhet 3 billion VND.", [("2021", "2023")]),
        ("fr", "Quang Tri et Savannakhet ont eu un accord pour 2021-2023. Des infirmières ont été formées. Durant ces "
         "trois années, Quang Tri a donné 3 milliards de dongs à Savannakhet.", [("2021", "2023")]),
        ("vi", "Hai tỉnh có thỏa thuận giai đoạn 2021-2023. Trong ba năm đó, Quảng Trị hỗ trợ Savannakhet 3 tỷ đồng.",
         [("2021", "2023")]),
        # since a day of the same sentence
        ("en", "The talks were on 5 March 2024. In 2016, a memorandum was signed, and two delegations from "
         "Savannakhet have come to Quang Tri since then.", [("2016", None)]),
        ("fr", "En 2016, un mémorandum a été signé, et deux délégations de Savannakhet sont venues à Quang Tri depuis "
         "lors.", [("2016", None)]),
        # the year of what is still to come tells nothing of what was
        ("vi", "Hai bên ký báo cáo và phương hướng hợp tác năm 2024. Kim ngạch xuất nhập khẩu giữa Quảng Trị và "
         "Savannakhet đạt 256 triệu USD.", [(None, None)]),
        ("en", "They signed a report and the directions for 2024. Trade between Quang Tri and Savannakhet reached 256 "
         "million USD.", [(None, None)]),
        # that year, and some years later
        ("en", "In 2017, Quang Tri signed an agreement. The same year, it gave 12 billion VND to Savannakhet.",
         [("2017", "2017")]),
        ("fr", "En 2017, Quang Tri a signé un accord. La même année, elle a offert 12 milliards de dongs à "
         "Savannakhet.", [("2017", "2017")]),
        ("vi", "Vỡ đập năm 2018 gây thiệt hại lớn. Khi ấy, Quảng Trị ủng hộ Savannakhet 1 tỷ đồng.",
         [("2018", "2018")]),
        ("vi", "Hai bên kết nghĩa năm 2018. Cảm ơn Quảng Trị đã giúp đỡ trong đợt lụt vừa qua; khi ấy, Quảng Trị ủng "
         "hộ Savannakhet 1 tỷ đồng.", [(None, None)]),
        ("en", "In 2016, Quang Tri gave Savannakhet 2 billion VND. Three years later, it gave Savannakhet 3 billion "
         "VND for a school.", [("2016", "2016"), ("2019", "2019")]),
        ("vi", "Năm 2016, Quảng Trị tặng Savannakhet 2 tỷ đồng. Ba năm sau, Quảng Trị lại tặng Savannakhet 3 tỷ đồng "
         "xây trường.", [("2016", "2016"), ("2019", "2019")]),
    ],
)  # fmt: skip
def test_times_told_before(read: Read, language: str, text: str, periods: list[Period]) -> None:
    assert periods_told(read, BORDER[language] + text, language, "2024-03-10") == periods


def test_years_later_in_french(read: Read) -> None:
    text = (
        "En 2016, Wernigerode a donné 180 000 euros à Quang Nam. Trois ans plus tard, elle a donné 40 000 euros à "
        "Quang Nam pour une école."
    )
    assert periods_told(read, GERMANY["fr"] + text, "fr") == [("2016", "2016"), ("2019", "2019")]


def test_a_year_before_a_leap_day(read: Read) -> None:
    text = (
        "By February 29, 2024, Dong Nai had sold goods worth 3 million USD to Japan, against 2 million a year earlier."
    )
    assert periods_told(read, text, "en") == [(None, "2024-02-29"), (None, "2023-02-28")]
