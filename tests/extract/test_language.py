import pytest

from paradiplomacy.extract.detection import language_of

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


PLACES = "Kampot, Kep, Takeo, Koh Kong, Kandal, Pursat, Battambang, Siem Reap, Svay Rieng, Prey Veng, Kratie, Sekong"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dong Nai - Champasak\nDong Nai and Champasak signed a deal on May 2, 2011.", "en"),
        ("Ben Tre, Gyeongsangbuk sign MoU\nBen Tre province and Gyeongsangbuk signed an MoU.", "en"),
        (f"Quang Nam and Sekong signed an agreement. The partners are {PLACES}, {PLACES}.", "en"),
        (f"La province de Quang Nam a signé des accords avec {PLACES}, {PLACES}, {PLACES}.", "fr"),
        (f"Tỉnh Quảng Nam đã ký thỏa thuận với {PLACES}, {PLACES}, {PLACES}.", "vi"),
        (
            "UBND tinh Kien Giang da ky ket ban ghi nho hop tac voi tinh Kampot ve thuong mai, du lich.",
            "vi",
        ),
        ("Đà Nẵng und Berlin haben eine Vereinbarung unterzeichnet.", "de"),
        ("Hanoi e Roma hanno firmato un accordo di cooperazione nel turismo.", "it"),
        ("云南省与老街省签署合作协议。云南省与越南老街省签署合作协议，双方将在贸易、旅游等领域加强合作。", "zh"),
    ],
)
def test_little_text_and_many_names_are_told_by_the_small_words_among_them(text: str, language: str) -> None:
    assert language_of(text.splitlines()) == language


@pytest.mark.parametrize(
    "text", ["Hanoi e Roma firmano un accordo.", "Hanoi a Praha podepsaly dohodu o spolupraci.", PLACES]
)
def test_a_language_that_can_only_be_guessed_is_not_told(text: str) -> None:
    assert language_of([text]) == "und"
