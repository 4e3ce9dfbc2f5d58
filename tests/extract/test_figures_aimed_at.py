"""Figures that are only aimed at or expected are no figures; a rise is counted from a year that is not its own."""

import pytest
from extraction_desk import Read

BORDER = "Leaders of Quang Tri province and Savannakhet province (Laos) met on Friday. "
BORDER_FR = "Les dirigeants de la province de Quang Tri et de celle de Savannakhet (Laos) se sont rencontrés vendredi. "


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade is to reach 300 million USD by 2030."),
        ("en", "Trade should reach 300 million USD in 2025."),
        ("en", "The goal is to bring trade to 300 million USD."),
        ("en", "Savannakhet hopes for 20,000 visitors from Quang Tri."),
        ("en", "Savannakhet expects some 20,000 visitors from Quang Tri."),
        ("en", "20,000 visitors from Savannakhet are expected in Quang Tri this year."),
        ("fr", "Savannakhet attend 20 000 visiteurs de Quang Tri cette année."),
        ("fr", "20 000 visiteurs de Savannakhet sont attendus à Quang Tri."),
    ],
)
def test_what_is_aimed_at_is_no_figure(read: Read, language: str, text: str) -> None:
    lead = BORDER if language == "en" else BORDER_FR
    found = read(lead + text, language=language, published="2024-05-14").candidates
    assert {c.statement.kind for c in found} <= {"agreement", "intention"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade reached nearly 120 million USD, a rise of 10 million over 2022."),
        ("en", "Trade reached 120 million USD, a fall of 10 million from 2022."),
        ("fr", "Les échanges ont atteint 120 millions de dollars, une hausse de 10 millions sur 2022."),
    ],
)
def test_the_year_that_a_rise_is_counted_from(read: Read, language: str, text: str) -> None:
    lead = BORDER if language == "en" else BORDER_FR
    found = read(lead + text, language=language, published="2024-05-14").candidates
    (trade,) = [c.statement for c in found if c.statement.kind == "trade"]
    assert (trade.amount, trade.period_from, trade.period_to) == (120_000_000, None, None)
