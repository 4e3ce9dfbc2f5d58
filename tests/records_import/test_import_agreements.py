"""How gathered agreements become agreements and intentions."""

from typing import Any

import pytest
from facts_desk import Desk, agreement, page

from paradiplomacy.model.statement import Agreement, Intention


@pytest.mark.parametrize("status", ["signed", "renewed", "established", "ended"])
def test_what_exists_is_an_agreement(desk: Desk, status: str) -> None:
    one = desk.one(agreement(status=status))
    assert isinstance(one, Agreement)
    assert (one.status, one.instrument, one.signed) == (status, "MoU", "2019-05")
    assert one.sectors_as_printed == ("trade", "tourism")


@pytest.mark.parametrize("status", ["planned", "sought"])
def test_what_is_wished_for_is_an_intention(desk: Desk, status: str) -> None:
    one = desk.one(agreement(status=status))
    assert isinstance(one, Intention)
    assert one.status == status


def test_signed_without_document_and_date_is_a_relation_and_says_so(desk: Desk) -> None:
    one = desk.one(agreement(instrument="unspecified", signed=None, evidence="signed up for closer ties with Kampot"))
    assert isinstance(one, Agreement)
    assert one.status == "established"
    assert one.note


@pytest.mark.parametrize(
    "evidence",
    [
        "les représentants des provinces ont signé un document",
        "Son La inked documents on comprehensive cooperation",
        "hai bên đã ký kết biên bản hợp tác",
        "firmaron un acuerdo de cooperación",
        "양측은 우호협력 협약을 체결했다",
        "双方签署合作备忘录",
        "友好協力に関する覚書に署名",
        "стороны подписали соглашение о сотрудничестве",
    ],
)
def test_signed_stays_signed_where_the_quote_tells_of_a_text(desk: Desk, evidence: str) -> None:
    one = desk.one(agreement(instrument="unspecified", signed=None, evidence=evidence))
    assert isinstance(one, Agreement)
    assert (one.status, one.note) == ("signed", None)


@pytest.mark.parametrize(
    "changes",
    [
        {"instrument": "MoU", "signed": None},
        {"instrument": "unspecified", "signed": "2020"},
        {"instrument": "unspecified", "signed": None, "valid_to": "2025"},
        {"instrument": "unspecified", "signed": None, "date_as_printed": "February 10"},
    ],
)
def test_signed_with_document_or_date_stays_signed(desk: Desk, changes: dict[str, Any]) -> None:
    one = desk.one(agreement(**changes))
    assert isinstance(one, Agreement)
    assert (one.status, one.note) == ("signed", None)


def test_evidence_and_paragraph_become_the_locator(desk: Desk) -> None:
    one = desk.one(agreement(paragraph=None, evidence="  signed with Kampot "))
    assert (one.locator.paragraph, one.locator.quote) == (None, "signed with Kampot")


def test_a_long_quote_is_cut_to_ten_words_and_reported(desk: Desk) -> None:
    outcome = desk.take(page(agreement(evidence=" ".join(map(str, range(14))))))
    assert desk.read()[1][0].locator.quote == "0 1 2 3 4 5 6 7 8 9"
    assert [issue.field for issue in outcome.issues] == ["line 1.statements[1].evidence"]


def test_one_text_of_many_parties_is_one_document(desk: Desk) -> None:
    pairs = [("Kon Tum", "Attapeu"), ("Kon Tum", "Sekong"), ("Binh Dinh", "Attapeu")]
    facts = [agreement(province=province, partner=partner) for province, partner in pairs]
    other = agreement(evidence="another text, signed with Takeo", partner="Takeo")
    desk.take(page(*facts, other))
    *joint, single = desk.read()[1]
    documents = {one.document for one in joint if isinstance(one, Agreement)}
    assert len(documents) == 1
    assert documents != {None}
    assert isinstance(single, Agreement)
    assert single.document is None


@pytest.mark.parametrize(
    "changes",
    [
        {"status": "established"},
        {"status": "planned"},
        {"instrument": "twinning"},
        {"evidence": "signed cooperation agreements with both provinces"},
        {"evidence": "đã ký 3 thỏa thuận hợp tác toàn diện"},
    ],
)
def test_relations_wishes_twinnings_and_several_texts_are_no_joint_document(
    desk: Desk, changes: dict[str, Any]
) -> None:
    desk.take(page(agreement(**changes), agreement(partner="Takeo", **changes)))
    assert [getattr(one, "document", None) for one in desk.read()[1]] == [None, None]


def test_texts_of_two_dates_in_one_passage_are_two_documents(desk: Desk) -> None:
    facts = [agreement(partner=name, signed=year) for year in ("2018", "2019") for name in ("Kandal", "Kratie")]
    desk.take(page(*facts))
    documents = [one.document for one in desk.read()[1] if isinstance(one, Agreement)]
    assert documents[0] == documents[1] != documents[2] == documents[3]


def test_a_town_keeps_its_name_beside_its_province(desk: Desk) -> None:
    one = desk.one(agreement(province="안장성 롱쑤엔시", level="city", parent_province="안장성"))
    assert (one.province, one.level, one.parent_province) == ("안장성 롱쑤엔시", "city", "안장성")


def test_the_gazetteer_tells_the_province_of_a_town_and_the_curator_is_told(desk: Desk) -> None:
    outcome = desk.take(page(agreement(province="Vinh")), parent_of=lambda name, language: ("city", "Nghe An"))
    one = desk.read()[1][0]
    assert (one.province, one.level, one.parent_province) == ("Vinh", "city", "Nghe An")
    assert one.note
    assert "check it" in outcome.issues[0].reason


def test_what_the_page_tells_elsewhere_goes_before_the_gazetteer(desk: Desk) -> None:
    named = agreement(province="Nam Giang", level="district", parent_province="Quang Nam")
    bare = agreement(province="Nam Giang", status="sought")
    desk.take(page(named, bare), parent_of=lambda name, language: ("city", "Nam Dinh"))
    assert {one.parent_province for one in desk.read()[1]} == {"Quang Nam"}


def test_a_department_stands_for_its_province(desk: Desk) -> None:
    one = desk.one(agreement(province="Kon Tum", level="department"), language="en")
    assert (one.level, one.parent_province) == ("department", None)


def test_a_group_of_partners_stays_a_group(desk: Desk) -> None:
    one = desk.one(agreement(partner="Cambodian localities", partner_vague=True, partner_country=None))
    assert isinstance(one, Agreement)
    assert (one.partner, one.partner_vague, one.partner_country) == ("Cambodian localities", True, None)


def test_a_partner_that_is_not_named_is_a_group(desk: Desk) -> None:
    one = desk.one(agreement(partner=None))
    assert isinstance(one, Agreement)
    assert one.partner_vague


@pytest.mark.parametrize(("gathered", "kind"), [("oblast", "region"), ("town", "city"), (None, None), ("moon", None)])
def test_kinds_of_partners_are_those_of_the_atlas(desk: Desk, gathered: str | None, kind: str | None) -> None:
    one = desk.one(agreement(partner_type=gathered))
    assert isinstance(one, Agreement)
    assert one.partner_type == kind


@pytest.mark.parametrize("date", ["2021-02-30", "2021-13", "21", "last May", "2021-1-1"])
def test_a_date_that_does_not_exist_stays_as_words(desk: Desk, date: str) -> None:
    outcome = desk.take(page(agreement(signed=date, date_as_printed="in spring")))
    one = desk.read()[1][0]
    assert isinstance(one, Agreement)
    assert one.signed is None
    assert one.date_as_printed == f"in spring; signed {date}"
    assert len(outcome.issues) == 1


def test_a_validity_that_ends_before_it_begins_stays_as_words(desk: Desk) -> None:
    one = desk.one(agreement(valid_from="2027", valid_to="2022"))
    assert isinstance(one, Agreement)
    assert (one.valid_from, one.valid_to) == (None, None)
    assert "2027/2022" in str(one.date_as_printed)


@pytest.mark.parametrize(("printed", "signed"), [("last year", "2019"), ("지난 6일", "2019-12-06")])
def test_a_date_without_its_year_says_how_it_was_worked_out(desk: Desk, printed: str, signed: str) -> None:
    one = desk.one(agreement(date_as_printed=printed, signed=signed))
    assert "2020-01-02" in str(one.date_resolution)


def test_a_full_date_was_not_worked_out(desk: Desk) -> None:
    assert desk.one(agreement(date_as_printed="May 2019")).date_resolution is None


def test_texts_that_differ_in_their_dates_only_both_stand(desk: Desk) -> None:
    outcome = desk.take(page(*(agreement(signed=year) for year in ("2010", "2013", "2018"))))
    assert [getattr(one, "signed", None) for one in desk.read()[1]] == ["2010", "2013", "2018"]
    assert outcome.complete


def test_the_same_statement_twice_is_listed_once(desk: Desk) -> None:
    outcome = desk.take(page(agreement(), agreement()))
    assert len(desk.read()[1]) == 1
    assert outcome.statements["refused"] == 1
    assert not outcome.complete


@pytest.mark.parametrize(
    "changes",
    [
        {"status": "dreamt"},
        {"status": None},
        {"kind": "rumour"},
        {"kind": None},
        {"province": None},
        {"province": 7},
        {"evidence": None},
        {"partner_country": "Laos"},
        {"partner_country": "ZZ"},
        {"sectors_as_printed": "trade"},
        {"sectors_as_printed": [1]},
        {"partner": "NUL \x00"},
    ],
)
def test_a_statement_that_cannot_be_taken_is_listed_and_the_others_stand(desk: Desk, changes: dict[str, Any]) -> None:
    outcome = desk.take(page(agreement(**changes), agreement(partner="Takeo")))
    assert [getattr(one, "partner", None) for one in desk.read()[1]] == ["Takeo"]
    assert outcome.statements["refused"] == 1
    assert all(issue.field.startswith("line 1.statements[1]") for issue in outcome.issues)
    assert any(issue.severity == "error" for issue in outcome.issues)


def test_a_key_that_no_rule_knows_is_told(desk: Desk) -> None:
    outcome = desk.take(page(agreement(confidence=0.5)))
    assert [issue.field for issue in outcome.issues] == ["line 1.statements[1].confidence"]
    assert outcome.complete


def test_statements_that_differ_in_dates_only_stand_side_by_side_under_ids_of_their_own(desk: Desk) -> None:
    years = ("2010", "2013", "2018")
    outcome = desk.take(page(*(agreement(signed=year) for year in years)))
    read = desk.read()[1]
    assert [getattr(one, "signed", None) for one in read] == list(years)
    assert [one.locator.part for one in read] == [None, 2, 3]
    assert len({one.statement_id for one in read}) == len({one.locator.quote for one in read}) * 3 == 3
    assert outcome.complete


def test_a_period_looked_back_on_is_no_validity(desk: Desk) -> None:
    one = desk.one(
        agreement(status="established", instrument="unspecified", signed=None, valid_from="2018", valid_to="2023")
    )
    assert isinstance(one, Agreement)
    assert (one.valid_from, one.valid_to) == (None, None)
    assert one.note is not None
    assert "2018 to 2023" in one.note


def test_a_programme_keeps_its_validity(desk: Desk) -> None:
    one = desk.one(
        agreement(status="established", instrument="programme", signed=None, valid_from="2017", valid_to="2019")
    )
    assert isinstance(one, Agreement)
    assert (one.valid_from, one.valid_to) == ("2017", "2019")
