import pytest

from paradiplomacy.extract.heading import language_of

ENGLISH = "Kien Giang province signed an agreement with Kampot 🇰🇭 on tourism 🏖️ in 2021."


@pytest.mark.parametrize(
    "line",
    [
        "محافظة كيين جيانغ وقعت اتفاقية مع Kampot و Sihanoukville",
        "Провинция Кьензянг и Кампот",
        "គៀនយ៉ាង និង កំពត",
        "キエンザン省とカンポット州",
    ],
)
def test_one_line_in_another_script_does_not_tell_the_language(line: str) -> None:
    assert language_of(["🎉 Kien Giang 🤝 Kampot 🎉", ENGLISH, line]) == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("キエンザン省とカンポット州が協力協定に署名した。両地域は観光と農業で協力する。", "ja"),
        ("끼엔장성과 캄폿주는 관광 협력 협정을 체결했다. Kampot (カンポット) 州.", "ko"),
        ("Провинции Кьензянг и Кампот подписали соглашение о сотрудничестве (MoU).", "ru"),
    ],
)
def test_names_in_latin_letters_do_not_either(text: str, language: str) -> None:
    assert language_of([text]) == language
