"""The day on which a document was signed, and the time for which it is valid, told beside other days."""

import pytest
from extraction_desk import Read, of_kind

Dates = tuple[str | None, str | None, str | None]


def dates(read: Read, text: str, language: str) -> list[Dates]:
    """Signed, valid from, valid to of each agreement; the article is of Sunday, 10 March 2024."""
    found = of_kind(read(text, headline="Hue, Nara (Japan)", language=language, published="2024-03-10"), "agreement")
    return [(c.statement.signed, c.statement.valid_from, c.statement.valid_to) for c in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hue and Nara signed an agreement, valid from 2013.", (None, "2013", None)),
        ("en", "Hue and Nara signed an agreement that is in force as of January 2024.", (None, "2024-01", None)),
        ("en", "Hue and Nara signed a pact which takes effect in 2024 and expires in 2029.", (None, "2024", "2029")),
        (
            "en",
            "On March 3, 2024 Hue and Nara signed a pact, which came into effect on March 5, 2024.",
            ("2024-03-03", "2024-03-05", None),
        ),
        ("fr", "Hue et Nara ont signé un accord, en vigueur à compter de 2013.", (None, "2013", None)),
        (
            "fr",
            "Hue et Nara ont signé le 3 mars un accord qui prendra effet au 1er avril 2024.",
            ("2024-03-03", "2024-04-01", None),
        ),
        ("vi", "Huế và Nara ký thỏa thuận, có hiệu lực từ năm 2024.", (None, "2024", None)),
        ("fr", "Avec Nara, un accord de Hue a été signé au mois de juillet.", ("2023-07", None, None)),
        ("fr", "Avec Nara, un accord de Hue a été signé au mois d'août.", ("2023-08", None, None)),
        (
            "fr",
            "Hue et Nara ont eu une séance de travail jeudi après-midi. À l'issue de la rencontre, les deux parties"
            " ont "
            "signé un mémorandum.",
            ("2024-03-07", None, None),
        ),
        (
            "fr",
            "Le 20 février au matin, Hue a reçu la délégation de Nara.\nAprès les entretiens, les deux villes ont"
            " signé "
            "un mémorandum d'une durée de cinq ans.",
            ("2024-02-20", "2024", "2029"),
        ),
        (
            "fr",
            "Hue et Nara ont signé jeudi un mémorandum. Le document a été paraphé par la maire de Nara, arrivée la "
            "veille.",
            ("2024-03-07", None, None),
        ),
    ],
)
def test_dates(read: Read, language: str, text: str, expected: Dates) -> None:
    assert dates(read, text, language) == [expected]


def test_since_is_of_the_tie_beside_it(read: Read) -> None:
    text = "Nara and Hue have been sisters since 1995, and Sakai of Japan is twinned with Da Nang."
    assert dates(read, text, "en") == [(None, "1995", None), (None, None, None)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hue met Nara on March 6. Afterwards they signed minutes, each in his own office.", "2024-03-06"),
        (
            "en",
            "He received guests on March 8. He applauded the signing of an agreement between Nara and Hue, which had "
            "taken place two days earlier.",
            "2024-03-06",
        ),
        ("fr", "Hue a reçu Nara le 4 mars. Trois jours plus tard, les deux villes ont signé un accord.", "2024-03-07"),
        ("vi", "Ngày 4/3, Huế tiếp đoàn Nara. Hai ngày sau, hai bên ký bản ghi nhớ.", "2024-03-06"),
    ],
)
def test_days_are_counted_from_an_event(read: Read, language: str, text: str, expected: str) -> None:
    assert [signed for signed, _, _ in dates(read, text, language)] == [expected]


def test_the_day_before_an_event_is_the_day_of_what_was_signed_then(read: Read) -> None:
    text = "On March 7, 2024 Hue received guests from Nara. The two sides had signed a memorandum the day before."
    assert dates(read, text, "en") == [("2024-03-06", None, None)]
