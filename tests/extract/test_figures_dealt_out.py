"""Figures of one row that belong one by one to what stands in another row; and figures that rose or fell."""

import pytest
from extraction_desk import Read
from figure_desk import BORDER, JAPAN, KOREA, given, invested, traded, visited


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Exports and imports between the two provinces reached 120 million and 85 million USD, respectively.",
         [("export", 120), ("import", 85)]),
        ("en", "Imports from Savannakhet and exports to it stood at 85 and 120 million USD respectively in 2023.",
         [("import", 85), ("export", 120)]),
        ("fr", "Les exportations et les importations entre Quang Tri et Savannakhet ont atteint respectivement 120 "
         "et 85 "
         "millions de dollars.", [("export", 120), ("import", 85)]),
        ("fr", "Quang Tri a exporté vers Savannakhet pour 120 millions de dollars. Elle ne lui a acheté que pour 85 "
         "millions. En 2021, ces deux montants étaient respectivement de 98 et de 60 millions.",
         [("export", 120), ("import", 85), ("export", 98), ("import", 60)]),
        ("vi", "Kim ngạch xuất khẩu và nhập khẩu giữa Quảng Trị và Savannakhet lần lượt là 120 và 85 triệu USD.",
         [("export", 120), ("import", 85)]),
        # without the word, a number without currency is no sum
        ("en", "Trade between the two provinces, in 2022 and 2023, was worth 85 million USD.", [("total", 85)]),
    ],
)  # fmt: skip
def test_flows_are_dealt_out(read: Read, language: str, text: str, found: list[tuple[str, float]]) -> None:
    assert [(flow, amount) for flow, amount, _ in traded(read(BORDER[language] + text, language=language))] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Trade of Dong Nai with Kobe and Osaka of Japan was worth 205 and 95 million USD respectively in 2023.",
         [("total", 205, "jp-kobe"), ("total", 95, "jp-osaka")]),
        ("en", "Exports of Dong Nai to Japan and South Korea stood at 1.2 billion USD and 800 million USD "
         "respectively.",
         [("export", 1200, "jp"), ("export", 800, "kr")]),
        ("fr", "Les échanges de Dong Nai avec le Japon et la Chine se sont montés respectivement à 1,2 et 2,1 "
         "milliards "
         "de dollars.", [("total", 1200, "jp"), ("total", 2100, "cn")]),
        ("vi", "Kim ngạch của Đồng Nai với Nhật Bản và Trung Quốc lần lượt đạt 1,2 tỷ USD và 2,1 tỷ USD.",
         [("total", 1200, "jp"), ("total", 2100, "cn")]),
    ],
)  # fmt: skip
def test_partners_are_dealt_out(read: Read, language: str, text: str, found: list[tuple[str, float, str]]) -> None:
    assert traded(read(JAPAN[language] + text, language=language)) == found


def test_years_are_dealt_out(read: Read) -> None:
    for language, text in {
        "en": "Trade between Quang Tri and Savannakhet was 150 million USD and 205 million USD in 2022 and 2023 "
        "respectively.",
        "fr": "En 2022 et 2023, les échanges entre Quang Tri et Savannakhet se sont montés respectivement à 150 et 205 "
        "millions de dollars.",
        "vi": "Kim ngạch giữa Quảng Trị và Savannakhet năm 2022 và 2023 lần lượt đạt 150 triệu USD và 205 triệu USD.",
    }.items():
        told = read(BORDER[language] + text, language=language)
        assert [c.statement.period_from for c in told.candidates if c.statement.kind == "trade"] == ["2022", "2023"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade between Quang Tri and Savannakhet rose from 150 to 412 million USD between 2019 and 2023."),
        ("en", "Trade between Quang Tri and Savannakhet rose from 150 million to 412 million USD from 2019 to 2023."),
        ("fr", "Les échanges entre Quang Tri et Savannakhet sont passés de 150 à 412 millions de dollars entre 2019 et "
         "2023."),
        ("vi", "Kim ngạch giữa Quảng Trị và Savannakhet tăng từ 150 lên 412 triệu USD giai đoạn 2019-2023."),
    ],
)  # fmt: skip
def test_what_rose_has_the_ends_of_the_span(read: Read, language: str, text: str) -> None:
    told = [c.statement for c in read(BORDER[language] + text, language=language).candidates]
    found = [(t.amount, t.period_from, t.period_to) for t in told if t.kind == "trade"]
    assert found == [(150e6, "2019", "2019"), (412e6, "2023", "2023")]


def test_gifts_and_capital_are_dealt_out(read: Read) -> None:
    gifts = "Quang Tri a offert à Savannakhet et à Salavan respectivement 5 et 3 milliards de dôngs."
    told = given(read(BORDER["fr"] + gifts, language="fr"))
    assert told == [(5e6, "la-savannakhet", "outbound"), (3e6, "la-salavan", "outbound")]
    capital = "Investors from Japan and South Korea hold 4.2 billion USD and 6.1 billion USD of capital respectively."
    assert invested(read(JAPAN["en"] + capital)) == [(4200, "jp", "inbound"), (6100, "kr", "inbound")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Da Nang received 1.2 million and 800,000 visitors from South Korea and Japan, respectively, in 2023."),
        ("en", "Visitors from South Korea and Japan to Da Nang numbered 1.2 million and 800,000 respectively in 2023."),
        ("vi", "Năm 2023, khách Hàn Quốc và Nhật Bản đến Đà Nẵng lần lượt đạt 1,2 triệu lượt và 800.000 lượt."),
    ],
)  # fmt: skip
def test_guests_are_dealt_out(read: Read, language: str, text: str) -> None:
    assert visited(read(KOREA[language] + text, language=language)) == [
        ("kr", 1_200_000, "inbound", "2023"),
        ("jp", 800_000, "inbound", "2023"),
    ]


def test_provinces_are_dealt_out(read: Read) -> None:
    text = "Quang Tri and Quang Binh exported 50 million USD and 30 million USD respectively to Savannakhet of Laos."
    told = [c.statement for c in read(text, headline="Trade with Laos").candidates if c.statement.kind == "trade"]
    assert [(t.province_id, t.amount) for t in told] == [("vn-quang-tri", 50e6), ("vn-quang-binh", 30e6)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Daegu and Da Nang, home to 2.4 and 1.2 million people respectively, became sister cities in 2004."),
        ("fr", "Le PIB de Da Nang et celui de Daegu sont respectivement de 1,8 et 2,1 milliards de dollars."),
        ("vi", "Daegu và Đà Nẵng có dân số lần lượt 2,4 triệu và 1,2 triệu người."),
    ],
)  # fmt: skip
def test_what_is_dealt_out_need_be_no_figure(read: Read, language: str, text: str) -> None:
    told = read(KOREA[language] + text, language=language)
    assert not {c.statement.kind for c in told.candidates} & {"trade", "investment", "support", "visits"}
