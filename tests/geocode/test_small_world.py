"""How names are scored and chosen, in a world of a dozen places where every score can be told by heart."""

import datetime as dt
from dataclasses import replace

import pytest

from paradiplomacy.geocode.rank import Hit, choose
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.resolver import Resolver, bears_name_of, overlay
from paradiplomacy.geocode.rows import COLUMNS, Gazetteer
from paradiplomacy.model.place import Alias, Place


def row(place_id: str, level: int, kind: str, names: str, **known: object) -> str:
    first = names.partition("|")[0].removeprefix("en=")
    fields = {"precision": "town", "lat": 1, "lon": 2, "population": 0, "own_keys": first.lower(), **known}
    fields |= {"place_id": place_id, "level": level, "kind": kind, "names": names}
    return "\t".join(str(fields.get(column, "")) for column in COLUMNS)


WORLD = Gazetteer(
    [
        row("aa", 0, "country", "en=Arcadia"),
        row("aa-aldana", 2, "city", "en=Aldanastan", population=100_000),
        row("aa-bruma", 1, "province", "en=Bruma|fr=Brouma", other_keys="brouma|la bruma", population=900_000),
        row("aa-bruma-town", 2, "city", "en=Bruma", population=100_000, parent_id="aa-bruma"),
        row("aa-lumen", 2, "city", "en=Lumen", population=2_000_000),
        row("aa-merindol", 1, "province", "en=Merindol"),
        row("aa-merindolaska", 1, "province", "en=Merindolaska"),
        row("aa-pelagonia", 2, "city", "en=Pelagonia", population=99_999),
        row("aa-solanda", 1, "province", "en=Solanda", other_keys="にほんはしえきまえ"),
        row("aa-solandarexa", 1, "province", "en=Solandarexa"),
        row("aa-tessa", 2, "city", "en=Tessa", population=50_000),
        row("aa-xara-van", 1, "province", "en=Xara Van"),
        row("aa-zeta", 1, "province", "en=Province Zeta", other_keys="zeta"),
        row("bb", 0, "country", "en=Boeotia"),
        row("bb-bolandarina", 1, "province", "en=Bolandarina"),
        row("bb-korva", 1, "province", "en=Korva", population=700_000),
        row("bb-korva-town", 2, "city", "en=Korva", population=500_000),
        row("bb-lumen", 2, "city", "en=Lumen", population=100_000),
        row("bb-solandarexa", 1, "province", "en=Solandarexa"),
        row("bb-tessa", 2, "city", "en=Tessa", population=40_000),
        row("cc", 0, "country", "en=Twinland"),
        row("cc-tessa", 2, "city", "en=Tessa"),
        row("dd", 0, "country", "en=Twinland"),
        row("hk", 0, "country", "en=Hong Kong"),
        row("vn-tam", 1, "province", "en=Tam"),
        row("vn-tam-city", 2, "city", "en=Tam", population=900_000),
    ]
)


def place(place_id: str, name: str = "Quillonia", **told: object) -> Place:
    values = {"place_id": place_id, "kind": "province", "country": place_id[:2].upper(), "lat": 1, "lon": 2,
              "precision": "town", "names": {"en": name}, **told}  # fmt: skip
    return Place.model_validate(values)


def resolve(name: str, **asked: object) -> Resolution:
    return Resolver(WORLD).resolve(name, **asked)


def best(found: Resolution) -> tuple[str, float, str]:
    first = found.candidates[0]
    return first.place.place_id, first.score, first.reason


@pytest.mark.parametrize(
    ("name", "asked", "place_id", "score", "reason"),
    [
        ("Bruma", {}, "aa-bruma", 1.0, "name"),
        ("Bruma province", {}, "aa-bruma", 0.985, "name without its generic word"),
        ("Brouma", {}, "aa-bruma", 0.98, "name, in another language"),
        ("Brouma", {"language": "vi"}, "aa-bruma", 0.98, "name, in another language"),
        ("Brouma", {"language": "fr"}, "aa-bruma", 1.0, "name"),
        ("La Bruma", {"language": "fr"}, "aa-bruma", 0.98, "name, in another language"),
        ("Xaravan", {}, "aa-xara-van", 0.98, "name, with other word breaks"),
        ("Xaravan Province", {}, "aa-xara-van", 0.965, "name without its generic word, with other word breaks"),
        ("Korva", {"kind": "state"}, "bb-korva", 0.98, "name"),
        ("Bruma province", {"kind": "city"}, "aa-bruma-town", 0.985, "name without its generic word"),
        ("Bruma", {"kind": "institution"}, "aa-bruma", 0.9, "name; a province, not a institution"),
        ("Tessa", {"country": "AA", "kind": "district"}, "aa-tessa", 0.98, "name"),
        ("Hong Kong", {"kind": "city"}, "hk", 0.98, "name"),
        ("Arcadia", {"kind": "city"}, "aa", 0.9, "name; a country, not a city"),
        ("Merindel", {}, "aa-merindol", 0.825, "like 'merindol', 1 letters off"),
        ("Merindalasko", {}, "aa-merindolaska", round(0.95 - 2 / 12, 4), "like 'merindolaska', 2 letters off"),
        ("Solando", {}, "aa-solanda", round(0.95 - 1 / 7, 4), "like 'solanda', 1 letters off"),
        ("Solandarixo", {"country": "BB"}, "bb-solandarexa", round(0.95 - 2 / 11, 4),
         "like 'solandarexa', 2 letters off"),
        ("Aldanasten province", {}, "aa-aldana", 0.75, "like 'aldanastan', 1 letters off; a city, not a province"),
        ("Aldanasten", {}, "aa-aldana", 0.85, "like 'aldanastan', 1 letters off"),
        ("Pelagoniu", {}, "aa-pelagonia", round(0.65 - 1 / 9, 4), "like 'pelagonia', 1 letters off; a small town"),
    ],
)  # fmt: skip
def test_what_a_name_loses_and_why(
    name: str, asked: dict[str, object], place_id: str, score: float, reason: str
) -> None:
    assert best(resolve(name, **asked)) == (place_id, pytest.approx(score), reason)


def test_the_words_of_a_name_tell_its_kind() -> None:
    found = resolve("Bruma province")
    assert [(one.place.place_id, one.reason) for one in found.candidates] == [
        ("aa-bruma", "name without its generic word"),
        ("aa-bruma-town", "name without its generic word; a city, not a province"),
    ]
    assert found.reason == "name without its generic word"
    region = resolve("Bruma Region").candidates[1]
    assert region.reason == "name without its generic word; a city, not a province/region/state"


def test_what_is_known_only_as_another_kind_is_a_candidate() -> None:
    found = resolve("Bruma", kind="institution")
    assert (found.place, found.score) == (None, 0.9)
    assert found.reason == "known only as something else: name; a province, not a institution"


@pytest.mark.parametrize(
    ("name", "place_id"),
    [
        ("Tessa, Arcadia", "aa-tessa"), ("Tessa, BOEOTIA", "bb-tessa"), ("Xara, Van, Arcadia", "aa-xara-van"),
        (", Arcadia", "aa"), ("Tessa, Bruma", None), ("Tessa, Twinland", None), ("Tessa, Arcadia,", None),
        ("Tessa, Arcadia province", None),
    ],
)  # fmt: skip
def test_a_country_may_stand_behind_a_comma(name: str, place_id: str | None) -> None:
    found = resolve(name).place
    assert (found and found.place_id) == place_id


def test_a_country_may_be_asked_for_in_small_letters() -> None:
    assert best(resolve("Tessa", country="bb"))[0] == "bb-tessa"
    assert resolve("Bruma", country="bb").candidates == ()


@pytest.mark.parametrize(
    "name", ["Nerindol", "Merndel", "Tesso", "Xarava", "Aldanostin", "Soland", "Solandarix", "にほんはしえきまい"]
)
def test_another_first_letter_or_too_many_errors_make_another_name(name: str) -> None:
    assert resolve(name) == Resolution(None, 0.0, (), "no place of this name is known")


def test_a_name_with_another_first_letter_does_not_hide_the_next() -> None:
    found = [one.place.place_id for one in resolve("Solandarina").candidates]
    assert found == ["aa-solandarexa", "bb-solandarexa"]
    assert [one.place.place_id for one in resolve("Solandarina", country="BB").candidates] == ["bb-solandarexa"]


def test_a_far_name_is_no_answer() -> None:
    found = resolve("Pelagoniu")
    assert (found.place, found.reason) == (None, "too far from any known name; the nearest is Pelagonia")


def test_a_curated_place_is_found_by_a_near_name_in_its_country_only() -> None:
    resolver = Resolver(WORLD, places=[place("aa-quillonia")])
    for country, found in (("BB", ()), ("AA", ("aa-quillonia",)), (None, ("aa-quillonia",)), ("BB", ())):
        hits = resolver.resolve("Quilloniu", country=country).candidates
        assert tuple(one.place.place_id for one in hits) == found
        assert bool(resolver.resolve("Merindel", country=country).candidates) is bool(found)


def test_a_curated_name_is_the_places_own() -> None:
    assert best(Resolver(WORLD, places=[place("aa-quillonia")]).resolve("Quillonia")) == ("aa-quillonia", 1.0, "name")
    resolver = Resolver(WORLD, places=[place("aa-bruma", "Bruma", names={"en": "Bruma", "de": "Brouma"})])
    assert best(resolver.resolve("Brouma")) == ("aa-bruma", 1.0, "name")


def test_who_bears_a_name_to_the_letter() -> None:
    resolver = Resolver(
        WORLD, places=[place("cc-bruma", "Bruma")], aliases=[Alias(name="Bruma", place_id="bb-korva", language="en")]
    )
    assert resolver.bearers("bruma") == ("bb-korva", "aa-bruma", "aa-bruma-town", "cc-bruma")
    assert resolver.bearers("xaravan") == ("aa-xara-van",)
    assert resolver.bearers("brum") == ()


def test_what_is_known_of_a_place() -> None:
    resolver = Resolver(WORLD)
    told = {one: (resolver.division_of(one), resolver.population_of(one)) for one in ("aa-bruma-town", "aa-bruma", "x")}
    assert told == {"aa-bruma-town": ("aa-bruma", 100_000), "aa-bruma": (None, 900_000), "x": (None, 0)}
    assert resolver.place("x") is None


def test_other_spellings_are_those_of_the_alias_table_and_the_gazetteer() -> None:
    aliases = [Alias(name=name, place_id="aa-bruma", language="en") for name in ("The Brume", "Brum Land")]
    resolver = Resolver(WORLD, aliases=[*aliases, Alias(name="Elsewhere", place_id="bb-korva", language="en")])
    known = [(one.place_id, one.name, one.language, one.origin) for one in resolver.spellings("aa-bruma")]
    assert known == [
        ("aa-bruma", "Brum Land", "en", "alias"),
        ("aa-bruma", "The Brume", "en", "alias"),
        ("aa-bruma", "la bruma", "und", "gazetteer"),
    ]
    assert [one.name for one in resolver.spellings("aa-zeta")] == ["zeta"]
    assert resolver.spellings("x") == ()


def test_a_unit_answers_to_the_name_of_the_one_before_it_from_its_first_day_on() -> None:
    former = place("aa-old", "Old Nova", iso_3166_2="AA-1", valid_to="2025-06-30", successor_id="aa-new")
    later = place("aa-new", "Nova", iso_3166_2="AA-1", valid_from="2025-07-01")
    for named, answer in ((later, "aa-new"), (place("aa-new", "Nova", valid_from="2025-07-01"), "aa-old")):
        resolver = Resolver(WORLD, places=[former, named])
        assert best(resolver.resolve("Old Nova"))[0] == "aa-old"
        assert best(resolver.resolve("Old Nova", on=dt.date(2025, 7, 1)))[0] == answer


@pytest.mark.parametrize("name", ["", " ", "x" * 201])
def test_what_is_no_name_is_said_to_be_none(name: str) -> None:
    assert resolve(name) == Resolution(None, 0.0, (), "no name: empty, or longer than a name can be")


def test_no_more_than_eight_candidates_are_named() -> None:
    many = Resolver(WORLD, places=[place(f"cc-same-{number}", "Sametown") for number in range(9)])
    assert len(many.resolve("Sametown").candidates) == 8


def test_a_kind_that_division_and_town_answer_to_alike_decides_nothing() -> None:
    assert resolve("Bruma", kind="county").reason == "2 places fit as well; name the country or the kind"


def test_an_alias_stands_for_the_whole_name_only() -> None:
    resolver = Resolver(WORLD, aliases=[Alias(name="Bruma province", place_id="bb-korva", language="en")])
    assert best(resolver.resolve("Bruma province")) == ("bb-korva", 1.0, "curated alias")
    assert best(resolver.resolve("Bruma"))[0] == "aa-bruma"


def test_a_place_without_any_values_is_none() -> None:
    with pytest.raises(ValueError, match="neither") as raised:
        overlay(None, None)
    assert str(raised.value) == "neither a gazetteer row nor a curated place"


def test_a_unit_takes_over_the_name_or_the_code_of_the_one_before_it() -> None:
    former = place("aa-old", "Old Lumen", iso_3166_2="AA-1")
    assert bears_name_of(place("aa-new", "Lumen", iso_3166_2="AA-1"), former)
    assert bears_name_of(place("aa-new", "OLD-LUMEN", iso_3166_2="AA-2"), former)
    assert not bears_name_of(place("aa-new", "Lumen", iso_3166_2="AA-2"), former)
    assert not bears_name_of(place("aa-new", "Lumen"), place("aa-old", "Old Lumen"))


def hit(place_id: str, *, level: int = 2, population: int = 0, score: float = 1.0, **told: object) -> Hit:
    found = place(place_id, "Same", **told)
    return Hit(found, score, "name", level=level, population=population)


def chosen(*hits: Hit, kind: str | None = None, on: dt.date | None = None) -> tuple[str | None, str]:
    found = choose(hits, kind=kind, on=on, limit=8)
    return found.place.place_id if found.place else None, found.reason


LARGEST, DIVISION = "by far the largest place of this name", "the division rather than a town of its name"
AMBIGUOUS = (None, "2 places fit as well; name the country or the kind")


@pytest.mark.parametrize(
    ("hits", "answer"),
    [
        ((hit("aa-a", population=11), hit("bb-a")), ("aa-a", LARGEST)),
        ((hit("aa-a", population=10), hit("bb-a")), AMBIGUOUS),
        ((hit("aa-a", population=1_000), hit("bb-a", population=100)), AMBIGUOUS),
        ((hit("aa-a", population=1_001), hit("bb-a", population=100)), ("aa-a", LARGEST)),
        ((hit("aa-a", population=1_001), hit("aa-b", population=1)), ("aa-a", LARGEST)),
        ((hit("aa-a", level=1, population=99), hit("bb-a", population=1)),
         ("aa-a", LARGEST)),
        ((hit("aa-a", level=1, population=99), hit("aa-b", level=1, population=1)), AMBIGUOUS),
        ((hit("aa-a", level=1), hit("aa-b")), ("aa-a", DIVISION)),
        ((hit("aa-a", level=1), hit("aa-b", population=499_999)),
         ("aa-a", DIVISION)),
        ((hit("aa-a", level=1), hit("aa-b", population=500_000)), AMBIGUOUS),
        ((hit("vn-a", level=1), hit("vn-b", population=500_000)),
         ("vn-a", DIVISION)),
        ((hit("aa-a", level=1), hit("bb-b")), AMBIGUOUS),
        ((hit("aa-a"), hit("aa-b", score=0.98)), ("aa-a", "name")),
        ((hit("aa-a"), hit("aa-b", score=0.99)), AMBIGUOUS),
        ((hit("aa-a", score=0.7),), ("aa-a", "name")),
    ],
)  # fmt: skip
def test_which_of_several_places_is_meant(hits: tuple[Hit, ...], answer: tuple[str | None, str]) -> None:
    assert chosen(*hits) == chosen(*reversed(hits)) == answer


@pytest.mark.parametrize(("kind", "answer"), [("city", ("aa-a", LARGEST)), ("county", AMBIGUOUS)])
def test_of_a_city_that_is_a_division_and_a_small_town_the_city_is_meant(
    kind: str, answer: tuple[str | None, str]
) -> None:
    division = hit("aa-a", level=1, population=1_001, kind=kind)
    assert chosen(division, hit("aa-b", population=100, kind=kind), kind=kind) == answer


def test_a_kind_that_is_asked_for_leaves_the_choice_between_division_and_town_to_it() -> None:
    assert chosen(hit("aa-a", level=1), hit("aa-b"), kind="city") == AMBIGUOUS


@pytest.mark.parametrize(
    ("former", "later", "on", "answer"),
    [
        ({"valid_to": "2025-06-30"}, {"valid_from": "2025-07-01"}, "2025-06-30", "aa-former"),
        ({"valid_to": "2025-06-30"}, {"valid_from": "2025-07-01"}, "2025-07-01", "aa-later"),
        ({"valid_to": "2025-06-30"}, {"valid_from": "2025-07-01"}, None, "aa-former"),
        ({}, {"valid_from": "2025-07-01"}, "2025-07-01", "aa-later"),
        ({"valid_to": "2025-07-01"}, {"valid_from": "2025-07-01"}, "2025-07-01", None),
        ({"valid_from": "2000-01-01"}, {"valid_from": "2025-07-01"}, "2025-07-01", None),
    ],
)
def test_of_units_that_followed_each_other_the_one_of_the_day_is_meant(
    former: dict[str, str], later: dict[str, str], on: str | None, answer: str | None
) -> None:
    hits = (hit("aa-former", level=1, **former), hit("aa-later", level=1, score=0.96, **later))
    if answer is None:
        hits = (hits[0], replace(hits[1], score=1.0))
    found, reason = chosen(*hits, on=dt.date.fromisoformat(on) if on else None)
    assert found == answer
    assert reason == ("the unit of that name and day" if answer else AMBIGUOUS[1])


def test_only_divisions_of_one_country_follow_each_other() -> None:
    former, later = {"valid_to": "2025-06-30"}, {"valid_from": "2025-07-01"}
    day = dt.date(2025, 7, 1)
    assert chosen(hit("aa-a", level=1, **former), hit("bb-a", level=1, **later), on=day) == AMBIGUOUS
    assert chosen(hit("aa-a", **former), hit("aa-b", **later), on=day) == AMBIGUOUS
    assert chosen(hit("aa-a", level=1, **former), hit("aa-b", **later), on=day, kind="city") == AMBIGUOUS


def test_candidates_are_ranked_by_fit_score_level_people_and_id() -> None:
    hits = [
        hit("aa-a"), hit("aa-b", population=5), hit("aa-c", level=1), hit("aa-d", score=0.9),
        replace(hit("aa-e"), fits=False), hit("bb-a", score=-1.0),
    ]  # fmt: skip
    found = choose(reversed(hits), kind="city", on=None, limit=8).candidates
    assert [one.place.place_id for one in found] == ["aa-c", "aa-b", "aa-a", "aa-d", "bb-a", "aa-e"]
    assert found[4].score == 0.0
    assert len(choose(hits, kind="city", on=None, limit=2).candidates) == 2
