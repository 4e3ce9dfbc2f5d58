"""What a sentence behind that about a document says of its date, and what one before it says of its day."""

import pytest
from extraction_desk import Dates, Read, dates


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hue and Nara signed a first accord. That was in 1989, when few had cars.", ("1989", None, None)),
        ("en", "Hue and Nara signed a first accord. In 1989 a bridge was built.", (None, None, None)),
        ("en", "Hue and Nara signed a first accord. It was in 1989 the only one of its kind.", (None, None, None)),
        ("en", "Hue and Nara signed an accord in 1995. That was in 1989 unthinkable.", ("1995", None, None)),
        ("fr", "Hue et Nara ont signé un premier accord. C'était en 1989.", ("1989", None, None)),
        ("vi", "Huế và Nara ký thỏa thuận đầu tiên. Đó là năm 1989.", ("1989", None, None)),
        ("en", "Hue and Nara signed an agreement in 2022. It is valid until the end of 2026.", ("2022", None, "2026")),
        ("en", "Hue and Nara signed an agreement in 2022. The paper holds good to 2026.", ("2022", None, "2026")),
        (
            "en",
            "Hue and Nara signed an agreement in 2022. It plans to train nurses until 2026.",
            ("2022", None, None),
        ),
        ("en", "Hue and Nara signed a pact in 2022. It will last five years.", ("2022", "2022", "2027")),
        (
            "en",
            "Hue and Nara signed a pact in 2022. Pupils came over the last five years.",
            ("2022", None, None),
        ),
        ("fr", "Hue et Nara ont signé en 2022 un accord. Il s'appliquera jusqu'en 2026.", ("2022", None, "2026")),
        ("fr", "Hue et Nara ont signé en 2022 un accord. Il expire fin 2026.", ("2022", None, "2026")),
        ("fr", "Hue et Nara ont signé mardi un pacte. Il est valable pour cinq ans.", ("2024-03-05", "2024", "2029")),
        ("vi", "Năm 2022, Huế và Nara ký thỏa thuận. Văn bản này có hiệu lực đến năm 2026.", ("2022", None, "2026")),
    ],
)
def test_what_follows_dates_a_document(read: Read, language: str, text: str, expected: Dates) -> None:
    assert dates(read, text, language) == [expected]


VISIT = "Guests from Nara visited Hue from March 4 to 7.\n"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", VISIT + "On the last day of the visit, the two cities signed a pact.", ["2024-03-07"]),
        ("en", VISIT + "During the visit, the two cities signed a pact.", ["2024-03"]),
        ("en", "Leaders of Hue met those of Nara on March 4.\nThe two cities then inked a pact.", ["2024-03-04"]),
        (
            "en",
            "HANOI, March 9 (VNA) -- Hue and Nara met on Tuesday.\nAt the meeting, the two signed a pact.",
            ["2024-03-05"],
        ),
        (
            "en",
            "Leaders of Hue and Nara met on March 4. They took stock of the memoranda signed by Hue with Nara.",
            [None],
        ),
        (
            "en",
            "Leaders of Hue and Nara met on March 4. They reviewed their work and signed a memorandum.",
            ["2024-03-04"],
        ),
        (
            "fr",
            "Des élus de Nara ont visité Hue du 4 au 7 mars.\nLe dernier jour de la visite, les deux villes ont signé "
            "un accord.",
            ["2024-03-07"],
        ),
        (
            "fr",
            "Des élus de Nara ont visité Hue du 28 février au 2 mars.\nÀ cette occasion, les deux villes ont signé un "
            "accord.",
            ["2024"],
        ),
        (
            "en",
            "Leaders of Hue and Nara met on March 4. Under the agreement signed by Hue with Nara, pupils will come.",
            [None],
        ),
        ("en", "On March 4, Hue said that under an agreement signed with Nara, pupils would come.", [None]),
        ("en", "In 1979 a pact was signed by Hue and Nara, which was larger than today's Nara.", ["1979"]),
        ("en", "The fair opens on March 20. Hue and Nara signed an agreement on the event there.", [None]),
        (
            "fr",
            "Les assises se sont achevées mardi par la signature de sept accords.\nHue et Nara ont conclu un pacte.",
            ["2024-03-05"],
        ),
        ("vi", "Ngày 4/3, lãnh đạo cho biết Huế mở lớp theo thỏa thuận đã ký kết giữa Huế với Nara.", [None]),
        ("vi", "Ngày 4/3, Huế và Nara gặp gỡ.\nCuối buổi, hai bên ký bản ghi nhớ.", ["2024-03-04"]),
        (
            "vi",
            "Từ ngày 4 đến 7/3, đoàn Nara thăm Huế.\nNgày cuối của chuyến thăm, hai bên ký bản ghi nhớ.",
            ["2024-03-07"],
        ),
        ("en", "Nara was in Hue on February 4-31. On the last day, Hue and Nara signed a pact.", ["2024-02-04"]),
        ("en", "Nara came from 0 to March 4. On the first day, Hue and Nara signed a pact.", ["2024-03-04"]),
        (
            "en",
            "On March 4, Nara went from March 4 to 60 schools. On the last day, Hue and Nara signed a pact.",
            ["2024-03-04"],
        ),
    ],
)
def test_what_went_before_dates_a_document(read: Read, language: str, text: str, expected: list[str | None]) -> None:
    assert [signed for signed, _, _ in dates(read, text, language)] == expected
