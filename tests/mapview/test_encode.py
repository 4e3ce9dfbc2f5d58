import json
import struct
from dataclasses import replace

import pytest

from paradiplomacy.mapview.encode import BOW_UNITS, HEADER, MAGIC, VERSION, encode_scene
from paradiplomacy.mapview.groups import FigureGroup
from paradiplomacy.mapview.scene import ROLES, STYLES, build_scene

HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "`${x}`",
    "\"'\\",
    "[a](javascript:alert(1))",
    "\u202eRTL\u2028line",
    "x" * 10_000,
]


def decode(body: bytes) -> dict:
    """An independent reader of the documented layout."""
    magic, version, links, places, tail = HEADER.unpack_from(body)
    assert (magic, version) == (MAGIC, VERSION)
    columns = [
        ("lat", "f", places), ("lon", "f", places), ("low", "I", links), ("high", "I", links),
        ("province", "H", links), ("partner", "H", links), ("links_of_place", "H", places),
        ("country", "B", links), ("style", "B", links), ("agreements", "B", links), ("bow", "b", links),
        ("lane", "b", links), ("role", "B", places), ("slot", "B", places),
    ]  # fmt: skip
    offset, decoded = HEADER.size, {}
    for name, code, count in columns:
        assert offset % struct.calcsize(code) == 0, f"{name} is not aligned"
        decoded[name] = struct.unpack_from(f"<{count}{code}", body, offset)
        offset += count * struct.calcsize(code)
    assert len(body) == offset + tail
    return decoded | {"tail": json.loads(body[offset:])}


def test_every_column_comes_back(scene):
    decoded = decode(encode_scene(scene))
    assert decoded["province"] == tuple(link.province for link in scene.links)
    assert decoded["partner"] == tuple(link.partner for link in scene.links)
    assert decoded["country"] == tuple(link.country for link in scene.links)
    assert [low | high << 32 for low, high in zip(decoded["low"], decoded["high"], strict=True)] == [
        link.sector_mask for link in scene.links
    ]
    assert [STYLES[number] for number in decoded["style"]] == [link.style for link in scene.links]
    assert decoded["agreements"] == tuple(link.agreements for link in scene.links)
    assert [bow / BOW_UNITS for bow in decoded["bow"]] == pytest.approx([link.bow for link in scene.links], abs=0.001)
    assert decoded["lane"] == tuple(link.lane for link in scene.links)
    assert [ROLES[number] for number in decoded["role"]] == [entry.role for entry in scene.places]
    assert decoded["slot"] == tuple(entry.slot for entry in scene.places)
    assert decoded["links_of_place"] == tuple(entry.links for entry in scene.places)
    assert decoded["lat"] == pytest.approx([entry.place.lat for entry in scene.places], abs=1e-5)
    assert decoded["lon"] == pytest.approx([entry.place.lon for entry in scene.places], abs=1e-5)


def test_names_come_in_three_languages_without_repeating_the_english_one(scene):
    tail = decode(encode_scene(scene))["tail"]
    hue, kampot = tail["places"].index("vn-hue"), tail["places"].index("kh-kampot")
    assert [tail["names"][language][hue] for language in ("en", "vi", "fr")] == ["Hue", "Huế", "Hué"]
    assert [tail["names"][language][kampot] for language in ("en", "vi", "fr")] == ["Kampot", 0, 0]
    assert tail["countries"][0] == {"code": "KH", "en": "Cambodia", "vi": "Campuchia", "fr": "Cambodge"}
    assert tail["sectors"][2] == {
        "code": "labour_migration",
        "en": "Labour_Migration",
        "vi": "Labour_Migration",
        "fr": "Labour_Migration",
    }


def test_a_group_names_its_places_by_index_and_its_words_in_each_language(make, places):
    labels = {"en": ("2 partners together", "USD 1 million"), "vi": ("2 đối tác",), "fr": ("2 partenaires",)}
    group = FigureGroup(province_id="vn-kien-giang", partner_ids=("kh-kampot", "kh-takeo"), labels=labels)
    places["kh-takeo"] = make.place("kh-takeo", 11.0, 104.8)
    tail = decode(encode_scene(build_scene(make.links, places, make.sectors, country_names={}, groups=[group])))["tail"]
    [entry] = tail["groups"]
    assert tail["places"][entry["province"]] == "vn-kien-giang"
    assert [tail["places"][index] for index in entry["partners"]] == ["kh-kampot", "kh-takeo"]
    assert entry["labels"] == {language: list(lines) for language, lines in labels.items()}


def test_equal_scenes_give_equal_bytes(make, places, scene):
    again = build_scene(make.links[::-1], places, make.sectors, country_names=make.country_names)
    assert encode_scene(again) == encode_scene(scene)


def test_any_change_changes_the_bytes(scene):
    changed = replace(scene, links=(replace(scene.links[0], style="ended"), *scene.links[1:]))
    assert encode_scene(changed) != encode_scene(scene)


def test_the_64th_sector_has_a_bit(scene):
    marked = replace(scene, links=(replace(scene.links[0], sector_mask=1 << 63), *scene.links[1:]))
    decoded = decode(encode_scene(marked))
    assert (decoded["low"][0], decoded["high"][0]) == (0, 1 << 31)


def test_the_largest_numbers_of_every_column_come_back(scene):
    link = replace(scene.links[0], sector_mask=(1 << 64) - 1, province=0xFFFF, partner=0xFFFE, country=0xFF)
    place = replace(scene.places[0], links=70_000, slot=0xFF)
    largest = replace(scene, links=(link, *scene.links[1:]), places=(place, *scene.places[1:]))
    decoded = decode(encode_scene(largest))
    assert decoded["low"][0] == decoded["high"][0] == 0xFFFF_FFFF
    assert (decoded["province"][0], decoded["partner"][0], decoded["country"][0]) == (0xFFFF, 0xFFFE, 0xFF)
    assert (decoded["links_of_place"][0], decoded["slot"][0]) == (0xFFFF, 0xFF)


def test_every_place_says_its_country(scene):
    tail = decode(encode_scene(scene))["tail"]
    assert dict(zip(tail["places"], tail["place_countries"], strict=True)) == {
        entry.place.place_id: entry.place.country for entry in scene.places
    }


def test_more_than_255_agreements_are_written_as_255(scene):
    many = replace(scene, links=(replace(scene.links[0], agreements=1000), *scene.links[1:]))
    assert decode(encode_scene(many))["agreements"][0] == 255


@pytest.mark.parametrize("name", HOSTILE, ids=["html", "template", "quotes", "markdown", "direction", "long"])
def test_hostile_names_come_back_unchanged(make, places, name):
    places["nz"] = make.place("nz", -41.3, 174.8, kind="country", en=name)
    tail = decode(encode_scene(build_scene(make.links, places, make.sectors, country_names={})))["tail"]
    assert tail["names"]["en"][tail["places"].index("nz")] == name


def test_an_empty_scene_is_a_header_and_a_tail():
    decoded = decode(encode_scene(build_scene([], {}, [], country_names={})))
    assert decoded["tail"]["places"] == []
