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
