import pytest
from extraction_desk import Read, of_kind, ties

from paradiplomacy.extract.reasons import in_words


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kien Giang signed an MoU with Kampot province of Cambodia.", ("signed", "kh-kampot", "MoU")),
        ("en", "Kien Giang and Kampot (Cambodia) renewed their agreement.", ("renewed", "kh-kampot", "agreement")),
        ("en", "Kien Giang agreed to sign a pact with Cambodia's Kampot.", ("planned", "kh-kampot", "agreement")),
        ("en", "Kien Giang hopes to sign a deal with Cambodia's Kampot.", ("sought", "kh-kampot", "agreement")),
        ("en", "Kien Giang has twinned with France’s Lorient city.", ("established", "fr-lorient", "twinning")),
        ("en", "The deal between Kien Giang and Laos’ Salavan has expired.", ("ended", "la-salavan", "agreement")),
        ("vi", "Tỉnh Kiên Giang đã ký bản ghi nhớ với tỉnh Kampot (Campuchia).", ("signed", "kh-kampot", "MoU")),
        ("vi", "Kiên Giang mong muốn hợp tác với tỉnh Kampot, Campuchia.", ("sought", "kh-kampot", "unspecified")),
        (
            "vi",
            "Kiên Giang dự kiến ký ý định thư với Kampot (Campuchia).",
            ("planned", "kh-kampot", "letter of intent"),
        ),
        (
            "fr",
            "Kiên Giang a signé un accord avec la province de Kampot au Cambodge.",
            ("signed", "kh-kampot", "agreement"),
        ),
        ("fr", "Kiên Giang souhaite coopérer avec Kampot (Cambodge).", ("sought", "kh-kampot", "unspecified")),
        ("fr", "Kiên Giang est jumelée avec Lorient (France).", ("established", "fr-lorient", "twinning")),
    ],
)
def test_a_sentence_tells_how_far_a_tie_has_come(
    read: Read, language: str, text: str, expected: tuple[str, str, str]
) -> None:
    assert ties(read(text, language=language)) == {expected}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kien Giang has not signed any agreement with Kampot of Cambodia."),
        ("en", "Can Tho University and the University of Bordeaux signed an agreement."),
        ("en", "A delegation of Kampot province, Cambodia, visited Kien Giang."),
        ("en", "The talks in Phnom Penh were about rain."),
        ("en", "President Ho Chi Minh lived in Paris."),
        ("en", "Director Nguyen Hoa Binh signed the letter for Jeju."),
        ("vi", "Kiên Giang chưa ký kết thỏa thuận nào với Kampot (Campuchia)."),
        ("vi", "Ông Nguyễn Hòa Bình ký sách tặng du khách."),
        ("fr", "Kiên Giang n’a encore signé aucun accord avec Kampot (Cambodge)."),
    ],
)
def test_what_is_no_tie_yields_none(read: Read, language: str, text: str) -> None:
    assert {tie for tie in ties(read(text, language=language)) if tie[0] not in {"planned", "sought"}} == set()


def test_a_list_shares_its_country(read: Read) -> None:
    text = "Kien Giang signed deals with Cambodia's Kampot, Kep, Preah Sihanouk, Koh Kong and Phnom Penh."
    found = {partner for _, partner, _ in ties(read(text))}
    assert found == {"kh-kampot", "kh-kep", "kh-preah-sihanouk", "kh-koh-kong", "kh-phnom-penh"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kien Giang hosted Kampot of Cambodia. The two provinces signed an agreement."),
        ("en", "Kampot of Cambodia is near. The Vietnamese province signed an agreement with it and Kampot."),
        ("vi", "Kiên Giang giáp tỉnh Kampot. Đoàn tỉnh Kampot (Campuchia) đến thăm. Hai tỉnh đã ký thỏa thuận."),
        ("fr", "Kiên Giang a reçu Kampot (Cambodge). Les deux provinces ont signé un accord."),
    ],
)
def test_words_for_what_was_named_before_are_followed(read: Read, language: str, text: str) -> None:
    full = text if "Kien Giang" in text or "Kiên Giang" in text else f"Kien Giang lies in the south. {text}"
    found = [c for c in read(full, language=language).candidates if c.statement.kind == "agreement"]
    assert {(c.statement.province_id, c.statement.partner_id) for c in found} == {("vn-kien-giang", "kh-kampot")}


def test_a_country_is_wished_for_and_never_tied(read: Read) -> None:
    wished = read("Kien Giang hopes to work with localities of India and Hungary.")
    tied = read("Kien Giang signed deals with India.")
    assert ties(wished) == {("sought", "in", "unspecified"), ("sought", "hu", "unspecified")}
    assert ties(tied) == set()


def test_an_institution_is_told_from_a_locality(read: Read) -> None:
    (candidate,) = read("Kien Giang inked a deal with Kyungnam University of the Republic of Korea.").candidates
    assert candidate.statement.partner_id == "kr-kyungnam-university"
    assert candidate.statement.partner_type == "institution"


def test_many_documents_signed_make_signed_what_another_sentence_calls_ties(read: Read) -> None:
    text = "Kien Giang signed cooperation deals with 12 localities of Cambodia and France.\n{}"
    promoted = read(text.format("It has cooperated with Cambodia’s Kampot in trade."))
    other = read(text.format("It has cooperated with Japan’s Kobe city in trade."))
    assert {status for status, _, _ in ties(promoted)} == {"signed"}
    assert {status for status, _, _ in ties(other)} == {"established"}


def test_dates_and_life_belong_to_the_document(read: Read) -> None:
    text = "On December 28, 2021 Dong Nai signed an MoU with Champasak of Laos for 2022-2026."
    (candidate,) = read(text).candidates
    statement = candidate.statement
    assert (statement.signed, statement.valid_from, statement.valid_to) == ("2021-12-28", "2022", "2026")


def test_a_relative_date_says_how_it_was_worked_out(read: Read) -> None:
    (candidate,) = read("Last year, Dong Nai signed an MoU with Champasak of Laos.").candidates
    assert candidate.statement.signed == "2023"
    assert "2024-06-15" in str(candidate.statement.date_resolution)


def test_dates_in_brackets_belong_to_their_own_partner(read: Read) -> None:
    found = read("Da Nang signed deals with Japan’s Sakai (2009), Yokohama (2013) and Nagasaki.")
    signed = {c.statement.partner_id: c.statement.signed for c in found.candidates}
    assert signed == {"jp-sakai": "2009", "jp-yokohama": "2013", "jp-nagasaki": None}


def test_a_sentence_about_the_document_adds_to_it(read: Read) -> None:
    text = "Dong Nai signed an MoU with Champasak of Laos. The document covers health care, tourism and trade."
    (candidate,) = read(text).candidates
    assert candidate.statement.sectors == ("health", "tourism", "trade")
    assert candidate.statement.further_locators


def test_fields_of_a_wish_do_not_sit_on_the_document_beside_it(read: Read) -> None:
    text = "Dong Nai signed an MoU on tourism with Champasak of Laos, and hopes to cooperate with it in mining."
    sectors = {c.statement.kind: c.statement.sectors for c in read(text).candidates}
    assert sectors["agreement"] == ("tourism",)


def test_evidence_stands_where_it_says(read: Read) -> None:
    found = read("On May 2, 2024 Dong Nai signed an MoU on tourism with Champasak of Laos.")
    paragraphs = found.document.paragraphs
    for candidate in found.candidates:
        kinds = {evidence.kind for evidence in candidate.evidence}
        assert {"province", "partner", "cue", "date", "sector"} <= kinds
        for evidence in candidate.evidence:
            assert paragraphs[evidence.paragraph - 1][evidence.start : evidence.end] == evidence.text
        assert candidate.statement.locator.quote in paragraphs[candidate.statement.locator.paragraph - 1]
        assert 0 < candidate.confidence < 1
        assert any(one.status == "signed" for one in candidate.reasons)


def test_what_is_inferred_is_less_sure(read: Read) -> None:
    named = read("Kien Giang signed an agreement with Kampot of Cambodia.").candidates[0]
    meant = of_kind(read("Kien Giang met Kampot of Cambodia. The two sides signed an agreement."), "agreement")[0]
    assert meant.confidence < named.confidence
    assert "named before" in in_words(meant.reasons)


def test_headlines_of_other_articles_yield_nothing(read: Read) -> None:
    text = "Dong Nai signed an MoU with Champasak of Laos.\nRELATED NEWS\nQuang Ninh signs deal with China’s Guangxi"
    assert {c.statement.province_id for c in read(text).candidates} == {"vn-dong-nai"}


TOLD = {"en": "Can Tho and Kobe of Japan", "fr": "Can Tho et Kobe (Japon)", "vi": "Cần Thơ và Kobe (Nhật Bản)"}
"""The two sides, put in where a text says {both}."""


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "{both} put their signatures under a memorandum.", "signed"),
        ("en", "Can Tho is linked to Kobe of Japan by an accord of 2015.", "signed"),
        ("en", "The People's Committee of Can Tho approved a cooperation agreement with Kobe of Japan.", "signed"),
        ("en", "The agreement between {both} was extended by five years.", "renewed"),
        ("en", "{both} agreed on Monday and renewed their twinning agreement.", "renewed"),
        ("en", "Under the programme with Kobe of Japan, Can Tho trained 14 nurses.", "established"),
        ("en", "Can Tho has been on friendly terms with Kobe of Japan since 2006.", "established"),
        ("en", "Can Tho counts Kobe of Japan among its oldest partners.", "established"),
        ("en", "Kobe of Japan has trained 94 officials of Can Tho in water management.", "established"),
        ("en", "Can Tho is preparing an agreement with Kobe of Japan on tourism.", "planned"),
        ("en", "An agreement between {both} is expected to be signed in August.", "planned"),
        ("en", "{both} agreed on Tuesday to open an office.", "planned"),
        ("en", "A pact between {both} is to be signed in May.", "planned"),
        ("en", "Kobe of Japan and Can Tho pledged to consider it.", None),
        ("en", "{both} have decided to open an office.", "planned"),
        ("en", "Can Tho would be happy to sign an agreement with Kobe of Japan.", "sought"),
        ("en", "Talks between {both} on a twinning agreement are under way.", "sought"),
        ("en", "Can Tho is considering an agreement with Kobe of Japan.", "sought"),
        ("en", "{both} ended their twinning in 2016.", "ended"),
        ("en", "The agreement between {both} was not renewed.", "ended"),
        ("en", "Can Tho signed nothing with Kobe of Japan.", None),
        ("en", "Can Tho took the opportunity to thank Kobe of Japan.", None),
        ("en", "Can Tho held talks with Kobe of Japan in May.", None),
        ("en", "Talks between {both} came to nothing.", None),
        ("en", "Can Tho wished Kobe of Japan a happy new year.", None),
        ("fr", "{both} ont conclu une entente.", "signed"),
        ("fr", "Can Tho a un accord avec Kobe (Japon), qui date de 2018.", "signed"),
        ("fr", "Kobe (Japon) est partenaire de Can Tho depuis 2004.", "established"),
        ("fr", "Can Tho travaille avec Kobe (Japon) sur les musées.", "established"),
        ("fr", "L'entente entre {both} touche à la logistique.", "signed"),
        ("fr", "Can Tho compte Kobe (Japon) parmi ses plus anciens partenaires.", "established"),
        ("fr", "Can Tho doit signer un accord avec Kobe (Japon) en juillet.", "planned"),
        ("fr", "{both} ont décidé d'ouvrir un bureau.", "planned"),
        ("fr", "Un accord entre {both} est en préparation.", "planned"),
        ("fr", "{both} étudient la possibilité d'un jumelage.", "sought"),
        ("fr", "{both} réfléchissent à un partenariat.", "sought"),
        ("fr", "L'accord entre {both} n'a pas été renouvelé.", "ended"),
        ("fr", "Rien n'a été signé entre {both}.", None),
        ("fr", "Can Tho n'a pas d'accord avec Kobe (Japon).", None),
        ("fr", "Les pourparlers entre {both} n'ont pas abouti.", None),
        ("fr", "Can Tho a souhaité une bonne année à Kobe (Japon).", None),
        ("fr", "Les chercheurs de Can Tho ont visité Kobe (Japon).", None),
        ("vi", "{both} là bạn bè lâu năm.", "established"),
        ("vi", "{both} duy trì cơ chế gặp gỡ đầu xuân.", "established"),
        ("vi", "Cần Thơ có chủ trương thiết lập quan hệ với Kobe (Nhật Bản).", "planned"),
        ("vi", "{both} cam kết đẩy mạnh hợp tác nông nghiệp.", "planned"),
        ("vi", "Cần Thơ đang nghiên cứu khả năng kết nghĩa với Kobe (Nhật Bản).", "sought"),
        ("vi", "Cần Thơ đang xúc tiến mở đường bay với Kobe (Nhật Bản).", "sought"),
        ("vi", "{both} không đạt được thỏa thuận.", None),
    ],
)
def test_the_ways_to_say_how_far_a_tie_has_come(read: Read, language: str, text: str, status: str | None) -> None:
    found = ties(read(text.format(both=TOLD[language]), language=language))
    furthest = ("renewed", "signed", "established", "ended", "planned", "sought")
    assert min((tie[0] for tie in found), key=furthest.index, default=None) == status


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "{both} signed a pact in June last year.", [("2023-06", None, None)]),
        ("en", "{both} signed agreements in 2009 and 2015.", [("2009", None, None), ("2015", None, None)]),
        (
            "en",
            "{both} signed a pact in 2024. It is the third after those of 2011 and 2017.",
            [("2011", None, None), ("2017", None, None), ("2024", None, None)],
        ),
        ("en", "At a meeting on June 3 {both} reviewed the agreement for 2021-2025.", [(None, "2021", "2025")]),
        ("en", "{both} signed a pact in 2023. The agreement is valid for five years.", [("2023", "2023", "2028")]),
        ("en", "{both} have a cooperation agreement, which expires in 2026.", [(None, None, "2026")]),
        (
            "en",
            "Kobe of Japan came to Can Tho on May 3. A day later the two sides signed a pact.",
            [("2024-05-04",) + (None,) * 2],
        ),
        ("en", "Six pacts were signed on Monday.\nOne is an MoU between {both}.", [("2024-06-10", None, None)]),
        ("en", "Can Tho recalled on Friday that it signed a pact with Kobe of Japan in 2021.", [("2021", None, None)]),
        ("en", "Ties between {both} go back to 2001.", [("2001", None, None)]),
        ("en", "The agreement of 2007 between {both} expired in 2012.", [("2007", None, "2012")]),
        ("fr", "{both} ont un accord qui couvre les années 2025 à 2029.", [(None, "2025", "2029")]),
        ("fr", "{both} ont signé en 2022 un accord de trois ans.", [("2022", "2022", "2025")]),
        (
            "fr",
            "{both} ont signé un accord en 2024. Elles en avaient déjà signé pour 2012-2016 puis pour 2017-2022.",
            [(None, "2012", "2016"), (None, "2017", "2022"), ("2024", None, None)],
        ),
        ("vi", "{both} sơ kết Thỏa thuận hợp tác giai đoạn 2021 - 2025 vào ngày 19/12/2023.", [(None, "2021", "2025")]),
        ("vi", "{both} ký thỏa thuận có thời hạn 3 năm vào năm 2022.", [("2022", "2022", "2025")]),
        ("vi", "Tháng 11 năm ngoái, {both} ký thỏa thuận.", [("2023-11", None, None)]),
        ("vi", "Sáng qua, {both} ký thỏa thuận.", [("2024-06-14", None, None)]),
        ("en", "On Monday {both} reviewed the cooperation agreement signed in 2022.", [("2022", None, None)]),
        ("en", "{both} announced on Friday that they signed a pact.", [(None, None, None)]),
        ("en", "{both} announced on Wednesday (June 12) that they signed a pact.", [(None, None, None)]),
        ("en", "{both} signed a pact on Wednesday (June 12).", [("2024-06-12", None, None)]),
        ("fr", "Réunies jeudi, {both} ont vanté leur accord de coopération, signé en 2022.", [("2022", None, None)]),
    ],
)
def test_each_document_has_its_own_dates(
    read: Read, language: str, text: str, dates: list[tuple[str | None, str | None, str | None]]
) -> None:
    found = of_kind(read(text.format(both=TOLD[language]), language=language), "agreement")
    told = [(c.statement.signed, c.statement.valid_from, c.statement.valid_to) for c in found]
    assert sorted(told, key=str) == sorted(dates, key=str)


def test_dates_before_partners_belong_to_their_own(read: Read) -> None:
    text = "Can Tho a signé un accord après celui de 2000 avec Kobe (Japon) et celui de 2011 avec Gifu (Japon)."
    signed = {c.statement.partner_id: c.statement.signed for c in read(text, language="fr").candidates}
    assert signed == {"jp-kobe": "2000", "jp-gifu": "2011"}


def test_what_is_renewed_was_signed_before(read: Read) -> None:
    found = read("Can Tho and Kobe of Japan prolonged until 2028 the agreement that they signed in 2019.")
    told = {(c.statement.status, c.statement.signed, c.statement.valid_to) for c in found.candidates}
    assert told == {("renewed", None, "2028"), ("signed", "2019", None)}


@pytest.mark.parametrize(
    ("language", "status", "text"),
    [
        ("en", "signed", "Bac Ninh and Gyeonggi of Korea formalised their cooperation with a memorandum."),
        ("en", "established", "Kon Tum counts Champasak of Laos among its partners."),
        ("en", "established", "Close bonds unite Champasak of Laos and Kon Tum."),
        ("en", "planned", "A cooperation agreement between Kon Tum and Champasak of Laos is in the pipeline."),
        ("fr", "signed", "Une convention lie Champassak au Laos et la province de Kon Tum."),
        ("fr", "signed", "Kon Tum a noué des liens avec Champassak, au Laos, formalisés par un accord."),
        ("fr", "signed", "Champassak, au Laos, a passé avec Kon Tum un accord."),
        ("fr", "established", "Des liens étroits unissent Champassak, au Laos, et Kon Tum."),
        ("fr", "established", "Kon Tum et Champassak, au Laos, liées depuis 1999, se sont retrouvées."),
        ("en", "planned", "Kon Tum and Champasak of Laos will also strengthen their ties."),
        ("fr", "planned", "Kon Tum et Champassak, au Laos, renforceront leurs liens."),
        ("fr", "planned", "Une convention sera soumise au vote entre Champassak, au Laos, et Kon Tum."),
        ("fr", "sought", "Champassak, au Laos, a fait part de son intérêt pour un jumelage avec Kon Tum."),
    ],
)
def test_ties_are_told_in_many_words(read: Read, language: str, status: str, text: str) -> None:
    assert status in {told for told, _, _ in ties(read(text, language=language))}
