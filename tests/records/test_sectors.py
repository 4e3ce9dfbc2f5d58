import re
from pathlib import Path

import pytest

from paradiplomacy.model.place import INSTITUTION_KINDS
from paradiplomacy.records.codelists import read_phrases, read_places, read_sectors
from paradiplomacy.records.lexicon import SectorLexicon
from paradiplomacy.records.record import Record

ROOT = Path(__file__).resolve().parents[2]
SECTORS, SECTOR_ISSUES = read_sectors(ROOT / "seeds/codelists/sectors.toml", root=ROOT)
KNOWN = {sector.code for sector in SECTORS}


def test_the_codelist_has_no_issues() -> None:
    assert SECTOR_ISSUES == ()
    assert len(KNOWN) == len(SECTORS)


@pytest.mark.parametrize("language", ["en", "vi", "fr"])
def test_every_sector_has_a_label_of_its_own(language: str) -> None:
    labels = [sector.labels[language].strip() for sector in SECTORS]
    assert all(labels)
    assert len(set(labels)) == len(labels)


def test_crs_codes_are_five_digits_of_a_known_category() -> None:
    categories = {"11", "12", "14", "15", "16", "21", "22", "23", "25", "31", "32", "33", "41", "43", "72"}
    given = [sector.crs_purpose_code for sector in SECTORS if sector.crs_purpose_code]
    assert all(re.fullmatch(r"\d{5}", code) and code[:2] in categories for code in given)


def test_every_sector_serves_a_goal_and_nothing_else_does() -> None:
    assert all((sector.sdg is not None) == sector.is_sector for sector in SECTORS)


def test_phrases_that_name_no_sector_have_codes_that_say_so() -> None:
    assert {sector.code for sector in SECTORS if not sector.is_sector} == {
        "friendship",
        "delegation_exchange",
        "comprehensive",
    }


def test_every_phrase_points_to_known_codes() -> None:
    phrases, issues = read_phrases(ROOT / "seeds/codelists/sector_phrases.toml", root=ROOT, sectors=KNOWN)
    assert issues == ()
    assert {"en", "vi", "fr"} <= set(phrases)


def test_every_code_is_reached_by_some_phrase() -> None:
    phrases, _ = read_phrases(ROOT / "seeds/codelists/sector_phrases.toml", root=ROOT, sectors=KNOWN)
    assert {code for known in phrases.values() for codes in known.values() for code in codes} == KNOWN


def test_every_printed_phrase_of_the_records_has_a_code(curated: dict[str, Record], lexicon: SectorLexicon) -> None:
    uncoded = [
        (record.source.source_id, phrase)
        for record in curated.values()
        for statement in record.statements
        for phrase in getattr(statement, "sectors_as_printed", ())
        if not lexicon.codes_of(phrase, language=record.source.language)
    ]
    assert uncoded == []


def test_curated_institutions_stand_in_a_city_of_their_country() -> None:
    places, issues = read_places(ROOT / "seeds/places.toml", root=ROOT)
    assert issues == ()
    for place in (one for one in places if one.kind in INSTITUTION_KINDS):
        assert place.precision == "institution_city"
        assert place.located_in
        assert place.located_in.startswith(f"{place.country.lower()}-")


def test_institutions_of_the_records_are_curated_places(curated: dict[str, Record]) -> None:
    places, _ = read_places(ROOT / "seeds/places.toml", root=ROOT)
    named = {
        statement.partner
        for record in curated.values()
        for statement in record.statements
        if getattr(statement, "partner_type", None) in INSTITUTION_KINDS
    }
    assert named <= {place.names["en"] for place in places}
