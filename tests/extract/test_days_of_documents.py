"""The day on which a document was signed, and the time for which it is valid, told beside other days."""

import pytest
from extraction_desk import Dates, Read, dates, of_kind
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


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
        ("en", "In 2022, Hue and Nara signed an agreement which runs to 2026.", ("2022", None, "2026")),
        ("en", "In 2022, Hue and Nara signed a pact that holds good until the end of 2026.", ("2022", None, "2026")),
        ("fr", "Hue et Nara ont signé en 2022 un accord qui prendra fin en 2026.", ("2022", None, "2026")),
        ("en", "Hue and Nara have signed an agreement on health, trade and sports for 2024.", (None, "2024", "2024")),
        ("en", "Hue and Nara met to review their cooperation programme for 2023.", (None, "2023", "2023")),
        ("en", "Hue and Nara signed an agreement for the first time in 2023.", ("2023", None, None)),
        ("fr", "Hue et Nara ont passé en revue leur programme de coopération de 2023.", (None, "2023", "2023")),
        ("fr", "Hue et Nara ont un accord de 2023.", ("2023", None, None)),
        ("vi", "Huế và Nara ký chương trình hợp tác năm 2023.", (None, "2023", "2023")),
        ("vi", "Huế và Nara có bản ghi nhớ ký năm 2023.", ("2023", None, None)),
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
        (
            "en",
            "Hue and Nara signed a memorandum on Thursday. The paper was initialled by the mayor of Nara, who had "
            "arrived two days earlier.",
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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hue and Nara signed an accord three years ago.", "2021"),
        ("en", "Hue and Nara signed an accord more than three years ago.", None),
        ("en", "Two months ago Hue and Nara signed an accord.", "2024-01"),
        ("en", "Hue and Nara signed an accord last week.", "2024-03"),
        ("en", "Hue and Nara signed an accord earlier this month.", "2024-03"),
        ("en", "Hue and Nara signed an accord the year before last.", "2022"),
        ("en", "Hue and Nara signed an accord in mid-November.", "2023-11"),
        ("en", "Hue and Nara signed an accord on the 3rd of March 2021.", "2021-03-03"),
        ("en", "Guests came on March 3. On the 6th, Hue and Nara signed an accord.", "2024-03-06"),
        ("en", "Hue and Nara signed an accord in Nara on the 29th.", "2024-02-29"),
        ("en", "Hue and Nara signed an accord on the 6th floor.", None),
        ("fr", "Hue et Nara ont signé un accord il y a trois ans.", "2021"),
        ("fr", "Hue et Nara ont signé un accord il y a plus de trois ans.", None),
        ("fr", "Hue et Nara ont signé un accord la semaine dernière.", "2024-03"),
        ("fr", "Hue et Nara ont signé un accord avant-hier.", "2024-03-08"),
        ("fr", "Hue et Nara ont signé un accord fin 2019.", "2019"),
        ("fr", "Hue et Nara ont signé un accord début mars.", "2024-03"),
        ("fr", "Hue et Nara ont signé le 6 un accord sur la santé.", "2024-03-06"),
        ("fr", "Hue et Nara ont signé un accord pour le 93 rue Foch.", None),
        ("vi", "Huế và Nara ký thỏa thuận cách đây ba năm.", "2021"),
        ("vi", "Ba năm trước, Huế và Nara ký thỏa thuận.", "2021"),
        ("vi", "Hơn ba năm trước, Huế và Nara ký thỏa thuận.", None),
        ("vi", "Tuần trước, Huế và Nara ký thỏa thuận.", "2024-03"),
        ("vi", "Ngày 6, tại Huế, lãnh đạo Huế và Nara ký thỏa thuận.", "2024-03-06"),
    ],
)
def test_days_count_back_from_the_article(read: Read, language: str, text: str, expected: str | None) -> None:
    assert [signed for signed, _, _ in dates(read, text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The friendship between Hue and Nara dates from 1984.", "1984"),
        ("en", "The ties between Hue and Nara were born in 1984.", "1984"),
        ("en", "He praised the cooperation between Hue and Nara, which was first established in 1984.", "1984"),
        ("en", "Cooperation between Hue and Nara started in 1984.", "1984"),
        ("en", "Cooperation between Hue and Nara slowed down in 2020.", None),
        ("en", "Hue has friendly ties with Nara, and a school was set up there in 2019.", None),
        ("en", "Hue and Nara on March 5 marked the anniversary of their friendly relations.", None),
        ("en", "Hue and Nara held a ceremony for the anniversary of their twinning on March 5.", None),
        ("fr", "Nouées en 1996, les relations entre Hue et Nara portent leurs fruits.", "1996"),
        ("fr", "Le partenariat entre Hue et Nara a vu le jour en 1996.", "1996"),
        ("fr", "Le partenariat entre Hue et Nara, né en 1996, porte sur l'eau.", "1996"),
        ("fr", "La coopération entre Hue et Nara a débuté en 1996.", "1996"),
        ("fr", "La coopération entre Hue et Nara a été saluée en 2019.", None),
        ("fr", "Hue coopère avec Nara, et une école a été créée en 2019.", None),
        ("vi", "Huế và Nara đặt quan hệ hữu nghị vào năm 2004.", "2004"),
        ("vi", "Huế và Nara bắt tay hợp tác vào năm 2004.", "2004"),
        ("vi", "Quan hệ hữu nghị giữa Huế và Nara được đánh giá cao tại hội nghị năm 2019.", None),
    ],
)
def test_a_relation_began_when_the_text_says_so(read: Read, language: str, text: str, expected: str | None) -> None:
    assert [signed for signed, _, _ in dates(read, text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "A cooperation agreement was signed by Hue and Nara in 2008 and extended in 2010 for three years.",
            [("2008", None, None), ("2010", "2010", "2013")],
        ),
        (
            "en",
            "In 2011, Hue and Nara signed a memorandum, which was renewed for 2012-2016.",
            [("2011", None, None), (None, "2012", "2016")],
        ),
        ("en", "On March 5, Hue and Nara signed and exchanged a renewed agreement.", [("2024-03-05", None, None)]),
        (
            "fr",
            "En 2008, Hue et Nara ont signé un mémorandum d'entente, que leurs dirigeants ont reconduit en 2018.",
            [("2008", None, None), ("2018", None, None)],
        ),
        (
            "fr",
            "Le 5 mars, Hue et Nara ont signé un avenant qui proroge jusqu'en 2026 le mémorandum conclu en 2018.",
            [("2018", None, None), ("2024-03-05", None, "2026")],
        ),
        ("vi", "Ngày 5/3, Huế và Nara ký văn bản gia hạn thỏa thuận đến năm 2026.", [("2024-03-05", None, "2026")]),
        (
            "en",
            "Hue and Nara on March 5 inked a plan to carry out the memorandum that they concluded in 1998.",
            [("1998", None, None), ("2024-03-05", None, None)],
        ),
        ("en", "On March 5, Hue and Nara reviewed their agreement, signed in 2022.", [("2022", None, None)]),
        (
            "en",
            "On March 5, Hue recalled the years since 1996, when Hue and Nara signed a pact.",
            [("1996", None, None)],
        ),
        ("fr", "Hue a évoqué l'année 1996, lorsque Hue et Nara ont signé un accord.", [("1996", None, None)]),
        ("vi", "Ông nhắc lại chặng đường từ năm 1996, khi Huế và Nara ký thỏa thuận.", [("1996", None, None)]),
    ],
)
def test_an_older_document_has_its_own_date(read: Read, language: str, text: str, expected: list[Dates]) -> None:
    assert sorted(dates(read, text, language), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hue and Nara have signed three agreements so far, in 2009, 2013 and 2018.", ["2009", "2013", "2018"]),
        (
            "en",
            "Hue and Nara signed an accord in 2009, another in 2013 and a third one in 2018.",
            ["2009", "2013", "2018"],
        ),
        ("en", "Hue and Nara signed an agreement in 2009 and a memorandum on sports in 2013.", ["2009", "2013"]),
        ("en", "Hue and Nara signed a pact in 2009, followed by a memorandum on sports in 2013.", ["2009", "2013"]),
        ("en", "Under the 2008 agreement and the 2013 memorandum, Hue and Nara exchange pupils.", ["2008", "2013"]),
        ("vi", "Huế và Nara ký thỏa thuận năm 2009 và biên bản ghi nhớ về du lịch năm 2013.", ["2009", "2013"]),
        ("en", "Hue and Nara signed a pact in 2009, and the school named in the memorandum opened in 2013.", ["2009"]),
        ("en", "Hue and Nara signed an agreement in 2009 and met under the memorandum again in 2013.", ["2009"]),
        ("fr", "Hué et Nara ont signé un accord en 2009, et la maison de la convention a ouvert en 2013.", ["2009"]),
        ("vi", "Huế và Nara ký thỏa thuận năm 2009 và tổ chức hội nghị theo thỏa thuận năm 2013.", ["2009"]),
    ],
)
def test_each_document_of_a_list_has_its_date(read: Read, language: str, text: str, expected: list[str]) -> None:
    assert sorted(signed or "" for signed, _, _ in dates(read, text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The memorandum between Hue and Nara, which dates from 2014, was extended on March 5."),
        ("en", "The memorandum of 2014 between Hue and Nara was extended on March 5."),
        ("en", "On March 5, Hue and Nara renewed their memorandum, originally from 2014."),
        ("en", "On March 5, Hue and Nara extended a pact that goes back to 2014."),
        ("fr", "L'accord entre Hué et Nara, qui date de 2014, a été prolongé le 5 mars."),
    ],
)
def test_what_is_renewed_has_its_own_day(read: Read, language: str, text: str) -> None:
    assert {signed for signed, _, _ in dates(read, text, language)} == {"2014", "2024-03-05"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On March 5, Hue and Nara signed a pact, which comes into force upon signature.", ("2024-03-05", None)),
        ("en", "On March 5, Hue and Nara signed a pact. It takes effect on the day of signing.", ("2024-03-05", None)),
        (
            "en",
            "On March 5, Hue and Nara signed a pact. It is valid for five years from its signing.",
            ("2024", "2029"),
        ),
        (
            "fr",
            "Le 5 mars, Hué et Nara ont signé un pacte. Il entre en vigueur dès sa signature.",
            ("2024-03-05", None),
        ),
        ("vi", "Ngày 5/3, Huế và Nara ký thỏa thuận. Thỏa thuận có hiệu lực kể từ ngày ký.", ("2024-03-05", None)),
        ("en", "On March 5, Hue and Nara signed a pact. It is valued by all who saw the signing.", (None, None)),
    ],
)
def test_a_document_is_valid_from_its_signing(
    read: Read, language: str, text: str, expected: tuple[str | None, str | None]
) -> None:
    assert dates(read, text, language) == [("2024-03-05", *expected)]


def test_a_month_of_a_year(read: Read) -> None:
    assert dates(read, "In April of 2004, Hue and Nara signed a pact.", "en") == [("2004-04", None, None)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.integers(0, 40), st.integers(0, 40), st.integers(1990, 2023))
def test_whatever_the_dates_the_pair_is_told(read: Read, one: int, two: int, year: int) -> None:
    text = f"Ngày 4/2/2024, Huế và Nara ký thỏa thuận về thể thao, có hiệu lực từ {one}/2 đến {two}/2/{year}."
    found = of_kind(read(text, headline="Huế, Nara (Nhật Bản)", language="vi", published="2024-03-10"), "agreement")
    assert {candidate.statement.partner_id for candidate in found} == {"jp-nara"}
