"""Places that only tell where something is, and who only looks on."""

import pytest
from extraction_desk import Read, ties


def partners(read: Read, text: str, language: str = "en", headline: str = "A headline") -> set[str | None]:
    return {partner for _, partner, _ in ties(read(text, headline=headline, language=language))}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lao Cai signed a pact with Honghe of China on trade along the Kunming - Nanning railway."),
        ("fr", "Lao Cai coopère avec Honghe (Chine) sur l'autoroute Kunming - Nanning."),
        ("vi", "Lào Cai hợp tác với châu Hồng Hà (Trung Quốc) về đường sắt Côn Minh - Nam Ninh."),
        ("vi", "Lào Cai hợp tác với châu Hồng Hà (Trung Quốc) về cao tốc Côn Minh - Nam Ninh."),
    ],
)
def test_the_ends_of_a_route_are_no_partners(read: Read, language: str, text: str) -> None:
    assert partners(read, text, language) == {"cn-honghe"}


def test_two_places_with_a_dash_may_be_partners(read: Read) -> None:
    text = "Lao Cai cooperates with Honghe of China and Kunming - Nanning firms."
    assert partners(read, text) == {"cn-honghe", "cn-kunming", "cn-nanning"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho signed an agreement with Kobe of Japan after talks with the Yokohama City Hall."),
        ("en", "Can Tho signed a pact with Kobe of Japan to train workers from the Korean city of Wonju."),
        ("en", "Can Tho signed a pact with Kobe of Japan at a hall in the Korean city of Wonju."),
        ("en", "Can Tho signed a pact with Kobe of Japan and a farm in South Korea's Wonju Prefecture."),
        ("en", "Can Tho signed a pact with Kobe of Japan, known for the Wonju fireworks festival."),
        ("en", "Can Tho signed an agreement with Kobe of Japan at the University of Osaka."),
        ("fr", "Can Tho a signé un accord avec Kobe (Japon) à l'Université de Nantes."),
        ("fr", "Can Tho a signé un accord avec Kobe (Japon) au musée de Bretagne."),
        ("vi", "Cần Thơ ký thỏa thuận với thành phố Kobe (Nhật Bản) đưa gạo về cảng Osaka (Nhật Bản)."),
    ],
)
def test_a_place_of_meeting_is_no_partner(read: Read, language: str, text: str) -> None:
    assert partners(read, text, language) == {"jp-kobe"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho signed an agreement with Kobe of Japan, its second partner, after Nanjing, on Monday."),
        ("en", "Can Tho signed an agreement with Kobe of Japan, after Nanjing in China, in May."),
        ("fr", "Can Tho a signé un accord avec Kobe (Japon), après Nankin, en mai."),
        ("fr", "Can Tho a signé un accord avec Kobe (Japon), après Nankin en Chine, en mai."),
        ("vi", "Cần Thơ ký thỏa thuận với Kobe (Nhật Bản), sau Nam Kinh, vào tháng 5."),
    ],
)
def test_who_came_first_is_not_told_of(read: Read, language: str, text: str) -> None:
    assert partners(read, text, language) == {"jp-kobe"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho and Kobe of Japan signed an agreement, witnessed by leaders of Osaka of Japan."),
        ("fr", "Can Tho a signé un accord avec Kobe (Japon) en présence de la maire de Nantes (France)."),
    ],
)
def test_onlookers_are_no_partners(read: Read, language: str, text: str) -> None:
    assert partners(read, text, language) == {"jp-kobe"}


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        (
            "en",
            "From Kobe to Can Tho: a journey",
            "Can Tho received Wonju of Korea.\nThe two cities signed an agreement.",
        ),
        ("fr", "De Rennes à Can Tho", "Can Tho a reçu Wonju (Corée).\nLes deux villes ont signé un accord."),
    ],
)
def test_the_first_stop_of_a_journey_is_not_whom_an_article_is_about(
    read: Read, language: str, headline: str, text: str
) -> None:
    assert partners(read, text, language, headline) == {"kr-wonju"}


def test_a_dateline_is_not_whom_an_article_is_about(read: Read) -> None:
    text = "Osaka, Japan, May 3 - Leaders of Can Tho spoke. They hope to open a school."
    assert partners(read, text, headline="Kobe of Japan comes to Can Tho") == {"jp-kobe"}


def test_an_island_where_something_is_signed_is_no_partner(read: Read) -> None:
    assert partners(read, "Can Tho a reçu Kobe (Japon). Un accord a été signé sur l'île de Jeju.", "fr") == set()


@pytest.mark.parametrize(
    ("language", "signed", "line"),
    [
        ("en", "Can Tho signed a pact with Kobe of Japan.", "Also in the news: Can Tho signed a pact with {}."),
        ("en", "Can Tho signed a pact with Kobe of Japan.", "Elsewhere: Can Tho signed a pact with {}."),
        ("fr", "Can Tho a signé un accord avec Kobe (Japon).", "En bref : Can Tho a signé un accord avec {}."),
        ("fr", "Can Tho a signé un accord avec Kobe (Japon).", "Dans l'actualité : Can Tho a signé un accord avec {}."),
        ("vi", "Cần Thơ ký thỏa thuận với Kobe (Nhật Bản).", "Tin khác: Cần Thơ vừa ký bản ghi nhớ với {}."),
    ],
)
def test_other_news_are_left_out(read: Read, language: str, signed: str, line: str) -> None:
    other = {"en": "Wonju of Korea", "fr": "Wonju (Corée)", "vi": "thành phố Busan (Hàn Quốc)"}[language]
    assert partners(read, f"{signed}\n{line.format(other)}", language) == {"jp-kobe"}


def test_a_line_that_begins_otherwise_is_read(read: Read) -> None:
    text = "Can Tho signed a pact with Kobe of Japan.\nIn the news: Can Tho signed a pact with Wonju of Korea."
    assert partners(read, text) == {"jp-kobe", "kr-wonju"}
