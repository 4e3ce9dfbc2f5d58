"""Names that a region and a city share: who heads the place tells which of them is meant."""

import pytest
from extraction_desk import Read

from paradiplomacy.extract.candidate import Extraction


def partners(found: Extraction) -> set[str | None]:
    return {c.statement.partner_id for c in found.candidates if c.statement.kind == "agreement"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hue and Okayama of Japan signed a memorandum. Okayama Governor Ito thanked Hue.", "jp-okayama"),
        ("en", "The governor of Okayama was there: Hue and Okayama of Japan signed a memorandum.", "jp-okayama"),
        ("en", "Hue and Nara of Japan signed a memorandum. Nara's deputy mayor thanked Hue.", "jp-nara-shi"),
        ("en", "Hue and Namur of Belgium signed a memorandum, the mayor of Namur said.", "be-namur-city"),
        ("fr", "Hué et Okayama, au Japon, ont signé un accord. Le gouverneur d'Okayama l'a salué.", "jp-okayama"),
        ("vi", "Thừa Thiên Huế và Okayama (Nhật Bản) ký bản ghi nhớ. Thống đốc Okayama dự lễ.", "jp-okayama"),
    ],
)
def test_governors_head_regions_and_mayors_cities(read: Read, language: str, text: str, expected: str) -> None:
    assert partners(read(text, language=language)) == {expected}


def test_who_heads_both_tells_nothing(read: Read) -> None:
    text = "Hue and Nara of Japan signed a memorandum."
    heads = "Nara Governor Ito and Nara Mayor Sato came."
    assert partners(read(f"{text} {heads}", language="en")) == partners(read(text, language="en"))


def test_a_generic_word_beside_the_name_goes_before_its_head(read: Read) -> None:
    text = "Hue and Nara prefecture of Japan signed a memorandum. The mayor of Nara was there too."
    assert partners(read(text, language="en")) == {"jp-nara"}


def test_a_capital_that_is_a_division_has_a_governor_too(read: Read) -> None:
    text = "Hanoi and Vientiane of Laos signed an agreement on rice. Vientiane Governor Sinlavong was there."
    assert partners(read(text, language="en")) == {"la-vientiane-capital"}
