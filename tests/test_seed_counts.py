"""What an attentive reader counts in the five first articles, and the traps that lie in them."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from paradiplomacy.model.place import INSTITUTION_KINDS
from paradiplomacy.model.statement import Agreement, Intention, Statement, Trade, Visits
from paradiplomacy.records.codelists import read_sectors
from paradiplomacy.records.reader import read_records
from paradiplomacy.records.record import Record

ROOT = Path(__file__).resolve().parents[1]
OVERVIEW = "vietnamplus-en-138475"
BAC_GIANG = "baoquocte-en-197879"
FIVE_CAMBODIAN = "vietnamplus-fr-105938"
TIEN_GIANG = "vccinews-en-2020-11-27-tien-giang"
KAMPOT = "plo-vi-782120"


@pytest.fixture(scope="module")
def records() -> dict[str, Record]:
    sectors, _ = read_sectors(ROOT / "seeds/codelists/sectors.toml", root=ROOT)
    read, issues = read_records(ROOT / "seeds/records", root=ROOT, sectors={sector.code for sector in sectors})
    assert issues == ()
    chosen = {OVERVIEW, BAC_GIANG, FIVE_CAMBODIAN, TIEN_GIANG, KAMPOT}
    return {record.source.source_id: record for record in read if record.source.source_id in chosen}


def plain(name: str) -> str:
    """Return a name without accents and capitals: the articles write Kien Giang and Kiên Giang."""
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def about(records: dict[str, Record], province: str, kind: type[Statement]) -> Iterator[Statement]:
    for record in records.values():
        for statement in record.statements:
            if isinstance(statement, kind) and plain(statement.parent_province or statement.province) == province:
                yield statement


@pytest.mark.parametrize(("province", "count"), [("kien giang", 12), ("bac giang", 1), ("tien giang", 3)])
def test_localities_with_an_agreement(records: dict[str, Record], province: str, count: int) -> None:
    partners = {
        plain(each.partner)
        for each in about(records, province, Agreement)
        if each.partner_type not in INSTITUTION_KINDS
    }
    assert len(partners) == count


@pytest.mark.parametrize(("province", "count"), [("kien giang", 2), ("bac giang", 0), ("tien giang", 2)])
def test_institutions_with_an_agreement(records: dict[str, Record], province: str, count: int) -> None:
    partners = {each.partner for each in about(records, province, Agreement) if each.partner_type in INSTITUTION_KINDS}
    assert len(partners) == count


@pytest.mark.parametrize(
    ("province", "countries"),
    [("kien giang", {"IN", "HU", "CZ"}), ("bac giang", {"CN", "JP", "KR", "LA"}), ("tien giang", set())],
)
def test_countries_that_are_only_hoped_for(records: dict[str, Record], province: str, countries: set[str]) -> None:
    hoped = {
        each.partner_country
        for each in about(records, province, Intention)
        if each.partner_type == "country" and not each.partner_vague
    }
    assert hoped == countries


@pytest.mark.parametrize(("province", "count"), [("kien giang", 1), ("bac giang", 5), ("tien giang", 0)])
def test_intentions_toward_groups_that_no_map_can_draw(records: dict[str, Record], province: str, count: int) -> None:
    assert sum(each.partner_vague for each in about(records, province, Intention)) == count


def test_agreements_are_never_with_a_country(records: dict[str, Record]) -> None:
    ties = [each for record in records.values() for each in record.statements if isinstance(each, Agreement)]
    assert all(each.partner_type != "country" and not each.partner_vague for each in ties)


def test_the_twelve_localities_lie_in_six_countries(records: dict[str, Record]) -> None:
    ties = [each for each in records[OVERVIEW].statements if isinstance(each, Agreement)]
    places = [each.partner_country for each in ties if each.partner_type not in INSTITUTION_KINDS]
    assert {country: places.count(country) for country in places} == {
        "KH": 5, "LA": 1, "TH": 2, "KR": 1, "FR": 1, "JP": 2,
    }  # fmt: skip


def test_the_universities_train_for_trades(records: dict[str, Record]) -> None:
    ties = [each for each in records[OVERVIEW].statements if isinstance(each, Agreement)]
    assert {each.partner: each.sectors_as_printed for each in ties if each.partner_type in INSTITUTION_KINDS} == {
        "Kyungnam University": ("vocational training",),
        "Daedong College": ("vocational training",),
    }


def test_articles_without_a_date_have_none(records: dict[str, Record]) -> None:
    assert records[OVERVIEW].source.published_date is None
    assert records[FIVE_CAMBODIAN].source.published_date is None


@pytest.mark.parametrize(("source_id", "date"), [(BAC_GIANG, "2022"), (KAMPOT, "2024-03-25")])
def test_dates_worked_out_from_the_text_say_so(records: dict[str, Record], source_id: str, date: str) -> None:
    source = records[source_id].source
    assert source.published_date == date
    assert source.published_resolution


def test_last_year_is_2021_and_the_agreement_runs_to_2025(records: dict[str, Record]) -> None:
    (tie,) = about(records, "bac giang", Agreement)
    assert (tie.partner, tie.signed, tie.valid_to) == ("Xaysomboun", "2021", "2025")
    assert tie.date_as_printed.startswith("Last year")
    assert tie.date_resolution


def test_export_markets_and_delegations_are_no_ties(records: dict[str, Record]) -> None:
    named = {each.partner_country for each in about(records, "bac giang", Agreement)}
    assert named == {"LA"}
    (markets,) = about(records, "bac giang", Trade)
    assert {party.country for party in markets.partners} == {"US", "JP", "CN", "FR", "TH", "SG"}
    assert (markets.flow, markets.amount, markets.currency) == ("export", None, None)
    outbound = [each for each in about(records, "bac giang", Visits) if each.direction == "outbound"]
    assert {each.partner_country: each.delegations for each in outbound} == {"SG": None, "US": None}


def test_districts_and_the_city_are_not_taken_for_the_province(records: dict[str, Record]) -> None:
    lower = [each for each in about(records, "bac giang", Intention) if each.level]
    assert {each.level for each in lower} == {"city", "district"}


def test_one_amount_belongs_to_five_localities_together(records: dict[str, Record]) -> None:
    figures = [each for each in records[FIVE_CAMBODIAN].statements if isinstance(each, Trade)]
    assert {figure.flow: figure.amount for figure in figures} == {
        "total": 414_000_000,
        "export": 202_000_000,
        "import": 211_000_000,
    }
    assert all(len(figure.partners) == 5 for figure in figures)


def test_the_total_is_more_than_stated_and_its_period_has_no_end(records: dict[str, Record]) -> None:
    (total,) = [each for each in records[FIVE_CAMBODIAN].statements if isinstance(each, Trade) and each.flow == "total"]
    assert (total.qualifier, total.period_from, total.period_to) == ("more than", "2015", None)


def test_goods_go_with_their_flow(records: dict[str, Record]) -> None:
    figures = [each for each in records[FIVE_CAMBODIAN].statements if isinstance(each, Trade)]
    assert all(goods.flow == figure.flow for figure in figures for goods in figure.goods)
    assert {figure.flow: len(figure.goods) for figure in figures} == {"total": 0, "export": 3, "import": 3}


def test_a_tie_without_a_document_is_established(records: dict[str, Record]) -> None:
    ties = list(about(records, "tien giang", Agreement))
    assert {(each.status, each.instrument) for each in ties} == {("established", "unspecified")}


def test_maputo_is_the_province(records: dict[str, Record]) -> None:
    (maputo,) = [each for each in about(records, "tien giang", Agreement) if "Maputo" in each.partner]
    assert (maputo.partner_type, maputo.partner_country) == ("province", "MZ")


def test_sixty_four_delegations_are_among_the_eight_hundred(records: dict[str, Record]) -> None:
    counted = [each for each in about(records, "tien giang", Visits) if each.delegations]
    (delegations,) = counted
    assert (delegations.delegations, delegations.qualifier, delegations.direction) == (800, "more than", "inbound")
    assert (delegations.period_from, delegations.period_to) == ("2016", "2020")
    assert "64" in delegations.scope_note


def test_arts_exchanges_and_party_meetings_are_contacts(records: dict[str, Record]) -> None:
    contacts = [each for each in about(records, "tien giang", Visits) if each.partner_country]
    assert {each.partner_country for each in contacts} == {"IN", "KR", "JP", "CN", "LA", "KH"}
    assert {(each.direction, each.people, each.delegations) for each in contacts} == {("both", None, None)}


def test_the_review_of_two_years_was_signed_that_morning(records: dict[str, Record]) -> None:
    minutes = [each for each in records[KAMPOT].statements if getattr(each, "instrument", None) == "minutes"]
    assert [(each.status, each.signed, bool(each.date_resolution)) for each in minutes] == [
        ("signed", "2024-03-25", True)
    ]


def test_the_direction_for_the_year_is_an_intention(records: dict[str, Record]) -> None:
    (plan,) = [each for each in records[KAMPOT].statements if isinstance(each, Intention)]
    assert (plan.partner, plan.status, plan.valid_from, plan.valid_to) == ("Kampot", "planned", "2024", "2024")


def test_trade_with_kampot_is_official_and_for_two_years(records: dict[str, Record]) -> None:
    (figure,) = [each for each in records[KAMPOT].statements if isinstance(each, Trade)]
    assert (figure.amount, figure.currency, figure.qualifier) == (256_000_000, "USD", "about")
    assert (figure.channel, figure.period_from, figure.period_to) == ("official", "2022", "2023")


def test_travellers_are_counted_with_the_whole_country(records: dict[str, Record]) -> None:
    travel = [each for each in records[KAMPOT].statements if isinstance(each, Visits)]
    assert {each.partner_type for each in travel} == {"country"}
    assert {each.direction: (each.people, each.qualifier) for each in travel} == {
        "outbound": (53_000, "more than"),
        "inbound": (40_000, "about"),
    }


def test_two_articles_about_one_pair_keep_their_own_sectors(records: dict[str, Record]) -> None:
    lists = [
        each.sectors_as_printed
        for each in about(records, "kien giang", Agreement)
        if plain(each.partner) == "kampot" and each.sectors_as_printed
    ]
    assert len(lists) == len(set(lists)) == 3
