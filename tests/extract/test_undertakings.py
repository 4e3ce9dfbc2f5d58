"""What the sides of a document undertake in it, and what they plan beside it."""

import pytest
from extraction_desk import Read

SIGNED = {
    "en": "Can Tho and Kobe of Japan signed a pact. ",
    "fr": "Can Tho et Kobe (Japon) ont signé un accord. ",
    "vi": "Cần Thơ và Kobe (Nhật Bản) ký thỏa thuận. ",
}


def told(read: Read, text: str, language: str) -> set[tuple[str, str | None, str]]:
    """Return (status, partner, sectors in one string) of the ties."""
    return {
        (c.statement.status, c.statement.partner_id, " ".join(c.statement.sectors))
        for c in read(SIGNED[language] + text, language=language).candidates
        if c.statement.kind in {"agreement", "intention"}
    }


@pytest.mark.parametrize(
    ("language", "text", "sectors"),
    [
        ("en", "The two cities will open a school.", "education"),
        ("en", "It will open a school.", "education"),
        ("en", "Can Tho is to train nurses.", "health"),
        ("en", "Can Tho will receive nurses from it.", "health"),
        ("en", "In it, the two cities commit to train nurses.", "health"),
        ("en", "Under it, Can Tho commits to train nurses.", "health"),
        ("en", "They undertook in it to protect forests.", "forestry"),
        ("en", "Tourism and trade are the fields covered.", "tourism trade"),
        ("en", "Tourism and trade are the areas.", "tourism trade"),
        ("fr", "Les deux villes ouvriront une école.", "education"),
        ("fr", "Les deux villes construiront une école.", "education"),
        ("fr", "Can Tho formera des infirmières.", "health human_resources"),
        ("fr", "Les deux villes devront surveiller la forêt.", "forestry"),
        ("fr", "Il viserait le tourisme.", "tourism"),
        ("fr", "Cet accord, long de dix pages, porte sur le tourisme.", "tourism"),
        ("vi", "Hai thành phố sẽ mở trường học.", "education"),
        ("vi", "Hai thành phố dồn sức cho du lịch.", "tourism"),
        ("vi", "Hai bên chọn nội dung du lịch.", "tourism"),
        ("vi", "Hai thành phố hướng tới mục tiêu du lịch.", "tourism"),
    ],
)
def test_what_a_side_will_do_is_what_the_document_is_on(read: Read, language: str, text: str, sectors: str) -> None:
    assert told(read, text, language) == {("signed", "jp-kobe", sectors)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two cities will also open a school."),
        ("fr", "Par ailleurs, les deux villes ouvriront une école."),
        ("vi", "Ngoài ra, hai thành phố sẽ mở trường học."),
    ],
)
def test_what_comes_on_top_is_a_plan_of_its_own(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("signed", "jp-kobe", ""), ("planned", "jp-kobe", "education")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army will train nurses."),
        ("en", "The fair will receive teachers."),
        ("en", "The stadium will host doctors of Wonju of Korea."),
        ("fr", "La foire accueillera des infirmières."),
    ],
)
def test_what_nobody_of_the_sides_will_do_is_none_of_it(read: Read, language: str, text: str) -> None:
    assert told(read, text, language) == {("signed", "jp-kobe", "")}


def test_a_plan_with_another_is_none_of_it(read: Read) -> None:
    found = told(read, "Can Tho will open a school with Wonju of Korea.", "en")
    assert found == {("signed", "jp-kobe", ""), ("planned", "kr-wonju", "education")}


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        ("en", "What is in the agreement?", "Tourism, health, rice."),
        ("fr", "Que prévoit cet accord ?", "Tourisme, santé, riz."),
        ("vi", "Thỏa thuận có gì?", "Du lịch, y tế, trồng lúa."),
    ],
)
def test_a_question_about_a_document_is_answered_with_its_fields(
    read: Read, language: str, question: str, answer: str
) -> None:
    between = {"en": "It rained.", "fr": "La pluie est tombée.", "vi": "Trời mưa."}[language]
    text = f"\n{between}\n{between}\n{question}\n{answer}"
    assert told(read, text, language) == {("signed", "jp-kobe", "agriculture health tourism")}


def test_another_question_is_not(read: Read) -> None:
    text = "\nIt rained.\nIt rained.\nWhat was for lunch?\nTourism, health, rice."
    assert told(read, text, "en") == {("signed", "jp-kobe", "")}


@pytest.mark.parametrize(
    "text",
    [
        "Can Tho signed a pact with Kobe of Japan which singles out tourism.",
        "Can Tho and Kobe of Japan signed a pact, and under it will host tourists.",
    ],
)
def test_a_document_tells_its_fields_in_its_own_sentence(read: Read, text: str) -> None:
    assert [c.statement.sectors for c in read(text).candidates] == [("tourism",)]
