"""The quote of a candidate shows what it is evidence for."""

from extraction_desk import Read, of_kind

LIST = (
    "Kien Giang has signed agreements on trade with Cambodia's Kampot, Kep, Takeo, Kratie, Pursat, Preah Sihanouk, "
    "Koh Kong and Phnom Penh."
)


def test_a_quote_names_the_partner_however_long_the_list(read: Read) -> None:
    candidates = of_kind(read(LIST, language="en"), "agreement")
    assert len(candidates) == 8
    for candidate in candidates:
        assert candidate.statement.partner in candidate.statement.locator.quote


def test_a_quote_holds_verb_and_province_where_they_fit(read: Read) -> None:
    quotes = {c.statement.partner: c.statement.locator.quote for c in of_kind(read(LIST, language="en"), "agreement")}
    assert quotes["Kampot"].startswith("Kien Giang has signed")
    assert quotes["Phnom Penh"].endswith("Koh Kong and Phnom Penh.")


def test_a_quote_of_a_partner_named_before_shows_what_is_said(read: Read) -> None:
    text = "Hue received guests from Nara of Japan. The two sides signed a memorandum on chess in May 2021."
    (candidate,) = of_kind(read(text, language="en"), "agreement")
    assert "signed a memorandum" in candidate.statement.locator.quote


def test_a_quote_of_a_figure_says_what_it_counts(read: Read) -> None:
    text = "Trade of Hue with Nara of Japan came to 215 million USD in 2022, of which exports of 180 million USD."
    quotes = [c.statement.locator.quote for c in of_kind(read(f"Hue news.\n{text}", language="en"), "trade")]
    assert any("exports of 180 million" in quote for quote in quotes)
    assert any("came to 215 million" in quote for quote in quotes)
