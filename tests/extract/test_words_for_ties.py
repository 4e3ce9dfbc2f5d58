"""Words that tell how far a tie has come, and what they do not tell."""

import pytest
from extraction_desk import Read, ties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can Tho promised to build a school with Kobe of Japan.", ("planned", "unspecified")),
        ("Nurses of Can Tho have been trained by Kobe of Japan.", ("established", "unspecified")),
        ("Can Tho and Kobe of Japan hold a music fair together.", ("established", "unspecified")),
        ("Can Tho is a twin of Kobe of Japan.", ("established", "twinning")),
        ("Can Tho hosts some 30 Chinese nurses with Kobe of Japan.", ("established", "unspecified")),
        ("Can Tho is linked with Kobe of Japan.", ("established", "unspecified")),
        ("Kobe of Japan is another partner of Can Tho.", ("established", "unspecified")),
        ("Kobe of Japan has stood by Can Tho since 2005.", ("established", "unspecified")),
        ("Can Tho has been working with Kobe of Japan on ports.", ("established", "unspecified")),
        (
            "Can Tho and Kobe of Japan work on ports under a programme of cooperation signed in 2019.",
            ("signed", "programme"),
        ),
        ("Can Tho and Kobe of Japan signed a paper 20 minutes later.", ("signed", "unspecified")),
        ("Can Tho and Kobe of Japan signed minutes 20 minutes later.", ("signed", "minutes")),
    ],
)
def test_english(read: Read, text: str, expected: tuple[str, str]) -> None:
    assert ties(read(text)) == {(expected[0], "jp-kobe", expected[1])}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can Tho s'est engagée dans un jumelage avec Kobe (Japon).", ("signed", "twinning")),
        ("Un accord pourrait être signé entre Can Tho et Kobe (Japon).", ("planned", "agreement")),
        ("Can Tho et Kobe (Japon) ont accepté le principe d'un jumelage.", ("planned", "twinning")),
        ("Can Tho ambitionne de coopérer avec Kobe (Japon) dans le tourisme.", ("planned", "unspecified")),
        ("Il a été décidé que Can Tho et Kobe (Japon) ouvriraient une école.", ("planned", "unspecified")),
        ("Can Tho a exprimé l'espoir que Kobe (Japon) ouvre une école.", ("sought", "unspecified")),
        ("Can Tho a reçu Kobe (Japon). Les deux parties ont évoqué le tourisme.", ("sought", "unspecified")),
        ("Can Tho étudie avec Kobe (Japon) une coopération dans le tourisme.", ("sought", "unspecified")),
        ("Can Tho et Kobe (Japon) sont villes jumelles.", ("established", "twinning")),
        ("Can Tho et Kobe (Japon) gèrent ensemble une école.", ("established", "unspecified")),
        ("Can Tho et Kobe (Japon) ont mené ensemble des projets.", ("established", "unspecified")),
        ("Can Tho et Kobe (Japon) tiennent chaque année une foire.", ("established", "unspecified")),
        ("Can Tho et Kobe (Japon) sont sœurs depuis 2005.", ("established", "unspecified")),
        ("Can Tho et Kobe (Japon) disposent aussi d'un accord.", ("signed", "agreement")),
        ("Kobe (Japon) est la sœur de longue date de Can Tho.", ("established", "unspecified")),
        ("Un programme a été lancé par Can Tho et Kobe (Japon).", ("established", "unspecified")),
    ],
)
def test_french(read: Read, text: str, expected: tuple[str, str]) -> None:
    assert ties(read(text, language="fr")) == {(expected[0], "jp-kobe", expected[1])}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Cần Thơ phối hợp chặt chẽ với Kobe (Nhật Bản).", "established"),
        ("Cần Thơ gắn bó lâu dài với Kobe (Nhật Bản).", "established"),
        ("Cần Thơ và Kobe (Nhật Bản) đã cùng xây một trường học.", "established"),
        ("Cần Thơ đã gửi 5 giáo viên sang giúp Kobe (Nhật Bản).", "established"),
        ("Cần Thơ ngỏ ý hợp tác với Kobe (Nhật Bản).", "sought"),
        ("Cần Thơ đang trao đổi với Kobe (Nhật Bản) về du lịch.", "sought"),
    ],
)
def test_vietnamese(read: Read, text: str, status: str) -> None:
    assert ties(read(text, language="vi")) == {(status, "jp-kobe", "unspecified")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho and Kobe of Japan hold a music fair."),
        ("en", "Kobe of Japan stood by Can Tho in the flood."),
        ("en", "Can Tho has been working on ports. It received Kobe of Japan."),
        ("fr", "Can Tho a reçu Kobe (Japon). Les deux chauffeurs ont évoqué le tourisme."),
        ("vi", "Cần Thơ gửi quà cho Kobe (Nhật Bản)."),
    ],
)
def test_no_tie_is_told_by_other_words(read: Read, language: str, text: str) -> None:
    assert ties(read(text, language=language)) == set()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Kon Tum and Attapeu of Laos signed a pact. It covers trade on both sides of the border.",
            {"trade"},
        ),
        ("en", "Kon Tum and Attapeu of Laos signed a pact on border patrols.", {"border_management"}),
        (
            "en",
            "Kon Tum and Attapeu of Laos signed a pact on trade with leaders who travelled to the hall.",
            {"trade"},
        ),
        ("fr", "Hanoï et Lyon (France) ont signé un accord. Il porte sur la santé dans la métropole.", {"health"}),
        ("fr", "Hanoï et Lyon (France) ont signé un accord sur la culture des fleurs.", {"agriculture"}),
        ("fr", "Hanoï et Lyon (France) ont signé un accord sur la culture du café.", {"agriculture"}),
        ("fr", "Hanoï et Lyon (France) ont signé un accord sur la culture.", {"culture"}),
    ],
)
def test_words_for_fields_in_another_sense(read: Read, language: str, text: str, expected: set[str]) -> None:
    assert [set(c.statement.sectors) for c in read(text, language=language).candidates] == [expected]
