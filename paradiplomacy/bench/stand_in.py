"""The made-up world as each app wants it: a dataset for the atlas, one JSON file for the references."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from paradiplomacy.bench.world import PROBE, Twinning, write_world
from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.rows import FILE_NAME, Gazetteer
from paradiplomacy.geodesy import Point, great_circle_points
from paradiplomacy.i18n import country_name
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.link import link_id_of
from paradiplomacy.pairs.build import build_from_pairs
from paradiplomacy.publish.writing import write_files
from paradiplomacy.records.codelists import read_sectors
from paradiplomacy.view_state import LANGUAGES

_ARC_STEP_DEG = 5.0
_LEAFLET_FILES = ("leaflet.js", "leaflet.css")


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIn:
    """Files of a made-up world, and what is known about it.

    Attributes:
        data: folder of the atlas's tables.
        page: folder of the plain Leaflet page.
        world: the JSON file of the references.
        links: how many there are.
        words: word -> how many links it leaves, each another number.
        probe_id: id of the link that lies alone.
        probe_names: of its ends.
        probe_middle: a point of its line, (lat, lon).
    """

    data: Path
    page: Path
    world: Path
    links: int
    words: Mapping[str, int]
    probe_id: str
    probe_names: tuple[str, str]
    probe_middle: Point


def build_stand_in(links: int, *, project: Path, folder: Path) -> StandIn:
    """Write the files of a world of so many links into a folder.

    Raises:
        ParadiplomacyError: The project's gazetteer or codelist cannot be read.
    """
    gazetteer = Gazetteer.read(project / "data" / FILE_NAME)
    sectors, _issues = read_sectors(project / "seeds" / "codelists" / "sectors.toml", root=project)
    data, page = folder / "data", folder / "page"
    page.mkdir(parents=True)
    twinnings = write_world(folder / "world.csv", links=links, gazetteer=gazetteer, sectors=sectors)
    write_files(data, build_from_pairs(folder / "world.csv", sectors=sectors)[0])
    (page / "world.json").write_text(json.dumps(_for_references(twinnings, sectors)), encoding="utf-8")
    _write_page(page)
    first, middle = twinnings[0], _arc(twinnings[0])
    return StandIn(
        data=data,
        page=page,
        world=page / "world.json",
        links=links,
        words=_telling_words(twinnings, sectors),
        probe_id=link_id_of(*PROBE),
        probe_names=(first.start.names["en"], first.end.names["en"]),
        probe_middle=middle[len(middle) // 2],
    )


def _write_page(folder: Path) -> None:
    own = files("paradiplomacy.bench") / "references" / "leaflet_page.html"
    (folder / "index.html").write_bytes(own.read_bytes())
    for name in _LEAFLET_FILES:
        (folder / name).write_bytes((files("js_lib_leaflet") / "static" / "js_lib_leaflet" / name).read_bytes())


def _for_references(world: Sequence[Twinning], sectors: Sequence[Sector]) -> dict[str, object]:
    places = {place.place_id: place for one in world for place in (one.start, one.end)}
    number = {place_id: index for index, place_id in enumerate(places)}
    words = _words_of(sectors)
    return {
        "places": [[place.names["en"], place.lat, place.lon] for place in places.values()],
        "links": [[number[one.start.place_id], number[one.end.place_id], _text(one, words)] for one in world],
        "arcs": [[(round(lat, 4), round(lon, 4)) for lat, lon in _arc(one)] for one in world],
    }


def _arc(one: Twinning) -> tuple[Point, ...]:
    start, end = (one.start.lat, one.start.lon), (one.end.lat, one.end.lon)
    return great_circle_points(start, end, step_deg=_ARC_STEP_DEG)


def _words_of(sectors: Sequence[Sector]) -> dict[str, str]:
    return {sector.code: fold(" ".join(sector.labels.values())) for sector in sectors}


def _text(one: Twinning, words: Mapping[str, str]) -> str:
    return " ".join(words[code] for code in one.sectors)


def _telling_words(world: Sequence[Twinning], sectors: Sequence[Sector]) -> dict[str, int]:
    """Return words of sectors that stand in no name, so that every app finds the same links with them."""
    words = _words_of(sectors)
    texts = [_text(one, words) for one in world]
    places = {place.place_id: place for one in world for place in (one.start, one.end)}.values()
    names = fold(" ".join(name for place in places for name in place.names.values()))
    names += fold(" ".join(country_name(place.country, language) for place in places for language in LANGUAGES))
    found: dict[int, str] = {}
    for sector in sectors:
        for word in fold(sector.labels["en"]).split():
            count = sum(word in text for text in texts)
            if len(word) > 4 and word not in names and 0 < count < len(world):
                found.setdefault(count, word)
    return {word: count for count, word in found.items()}
