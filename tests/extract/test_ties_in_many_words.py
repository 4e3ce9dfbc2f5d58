"""Words that say that two sides cooperate, plan or wish to, beside words that say it not."""

import pytest
from extraction_desk import Read, ties

BOTH = {"en": "Can Tho and Kobe of Japan", "fr": "Can Tho et Kobe (Japon)", "vi": "Cần Thơ và Kobe (Nhật Bản)"}
"""The two sides, put in where a text says {both}."""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "{both} have regularly held joint drills at sea."),
        ("en", "{both} have launched a joint fund."),
        ("en", "{both} jointly run a school of languages."),
        ("en", "{both} jointly organised a fair."),
        ("en", "A contest is held each year by {both} in turn."),
        ("en", "Kobe of Japan sent three experts to Can Tho to teach nurses."),
        ("en", "Kobe of Japan sent engineers to help Can Tho with its drains."),
        ("en", "{both} carried out labour cooperation until 2019."),
        ("en", "Officials of {both} met to review their cooperation."),
        ("fr", "{both} coopéraient dans la pêche."),
        ("fr", "Can Tho collaborait avec Kobe (Japon)."),
        ("fr", "{both} travaillaient ensemble."),
        ("fr", "Le partenariat engagé en 2012 par {both} a dix ans."),
        ("fr", "Une amitié entamée en 2012 par {both} est fêtée."),
        ("fr", "Les maires de Can Tho et de Kobe (Japon) saluent leur partenariat."),
        ("fr", "{both} se félicitent de leurs relations."),
        ("fr", "{both} apprécient leurs échanges."),
        ("fr", "Kobe (Japon) a formé douze infirmières de Can Tho."),
        ("fr", "Kobe (Japon) a accueilli vingt apprentis de Can Tho."),
        ("fr", "Kobe (Japon) a envoyé des vétérinaires à la ville de Can Tho."),
        ("fr", "Kobe (Japon) a déjà dépêché trois médecins à la ville de Can Tho."),
        ("fr", "Can Tho avait reçu des pompiers de Kobe (Japon)."),
        ("fr", "{both} ont organisé une foire commune."),
        ("fr", "{both} ont mené des recherches conjointes."),
        ("fr", "{both} organisaient conjointement une course."),
        ("fr", "{both} organisent ensemble une foire."),
        ("fr", "{both} sont liés depuis 2012."),
        ("fr", "{both} sont unis depuis longtemps."),
        ("fr", "{both} sont amis depuis 2012."),
        ("vi", "{both} hợp tác từ năm 2012."),
        ("vi", "{both} hợp tác từ đầu thập niên trước."),
        ("vi", "{both} trao đổi đoàn mỗi năm."),
        ("vi", "{both} trao đổi các đoàn nghệ thuật."),
        ("vi", "Kobe (Nhật Bản) cử ba chuyên gia sang Cần Thơ."),
        ("vi", "Kobe (Nhật Bản) cử giáo viên sang Cần Thơ dạy tiếng Nhật."),
        ("vi", "Cần Thơ cử 12 học sinh sang Kobe (Nhật Bản)."),
        ("vi", "{both} cùng nhau tổ chức lễ hội."),
        ("vi", "{both} cùng nhau trồng cây."),
        ("vi", "{both} cùng nhau mở lớp tiếng Nhật."),
    ],
)
def test_what_two_sides_do_together_is_a_tie(read: Read, language: str, text: str) -> None:
    found = ties(read(text.format(both=BOTH[language]), language=language))
    assert {(status, partner) for status, partner, _ in found} == {("established", "jp-kobe")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Can Tho received Kobe of Japan. The agreement was reached at a meeting of their mayors to open a school.",
            ("planned", "agreement"),
        ),
        (
            "en",
            "Can Tho received Kobe of Japan. The understanding was made when their mayors met.",
            ("planned", "unspecified"),
        ),
        ("vi", "{both} đang soạn thảo bản ghi nhớ về cảng.", ("planned", "MoU")),
        ("vi", "Cần Thơ gửi dự thảo thỏa thuận cho Kobe (Nhật Bản).", ("planned", "agreement")),
        ("vi", "{both} xây dựng dự thảo biên bản.", ("planned", "minutes")),
        ("vi", "Thành phố Kobe (Nhật Bản) tìm đối tác, Cần Thơ trả lời.", ("sought", "unspecified")),
        ("vi", "Cần Thơ tìm đối tác cho cảng cùng thành phố Kobe (Nhật Bản).", ("sought", "unspecified")),
        (
            "en",
            "The agreement that {both} concluded with many others in the old town hall beside the harbour was extended "
            "on Monday.",
            ("renewed", "agreement"),
        ),
        (
            "en",
            "The agreement between {both}, first drawn up by the two mayors in the spring of 2014 beside the harbour, "
            "was renewed on Monday.",
            ("renewed", "agreement"),
        ),
    ],
)
def test_how_far_it_has_come_is_told_in_many_words(
    read: Read, language: str, text: str, expected: tuple[str, str]
) -> None:
    status, instrument = expected
    found = ties(read(text.format(both=BOTH[language]), language=language))
    assert found == {(status, "jp-kobe", instrument)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Few expected the mayors of {both} to meet."),
        ("en", "Nobody expected the market of Can Tho to please Kobe of Japan."),
        ("en", "{both} held a fair."),
        ("en", "Kobe of Japan sent a letter to Can Tho to say thanks."),
        ("fr", "{both} aiment les bateaux qui vont vers le nord."),
        ("fr", "{both} saluent leur équipe."),
        ("fr", "{both} ont organisé une foire."),
        ("fr", "Kobe (Japon) a envoyé une lettre à la ville de Can Tho."),
        ("vi", "Các lĩnh vực hợp tác với Kobe (Nhật Bản) không kể du lịch của Cần Thơ."),
        ("vi", "Cần Thơ bán cho Kobe (Nhật Bản) 5 tấn gạo, không tính hàng gửi theo quan hệ hợp tác."),
        ("vi", "{both} soạn thảo một cuốn sách."),
        ("vi", "{both} tổ chức lễ hội."),
        ("vi", "Kobe (Nhật Bản) cử giáo viên về làng ở Cần Thơ."),
    ],
)
def test_what_sounds_alike_is_none(read: Read, language: str, text: str) -> None:
    assert ties(read(text.format(both=BOTH[language]), language=language)) == set()


def test_a_plan_beside_it_is_still_one(read: Read) -> None:
    hoped = read("Can Tho expected the mayor of Kobe of Japan to help build a school.")
    planned = read("Can Tho et Kobe (Japon) vont ouvrir un bureau.", language="fr")
    assert ties(hoped) == {("sought", "jp-kobe", "unspecified")}
    assert ties(planned) == {("planned", "jp-kobe", "unspecified")}
