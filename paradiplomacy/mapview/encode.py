"""The scene file: little-endian columns and a JSON tail, read by ``js/scene.js``.

=========  =====================  ===================================================================
bytes      type                   what
=========  =====================  ===================================================================
4          ASCII                  ``PDSC``
1          u8                     version, :data:`VERSION`
3          u8                     zero
4, 4, 4    u32                    number of links L, number of places P, bytes of the JSON tail
4P, 4P     f32                    latitude, longitude of each place, in degrees
4L, 4L     u32                    sector mask of each link: bits 0 to 31, bits 32 to 63
2L, 2L     u16                    province and partner of each link: index of the place
2P         u16                    links of each place, at most 65,535
L          u8                     country of each link: index into ``countries``
L          u8                     style of each link: index into :data:`scene.STYLES`
L          u8                     agreements of each link, at most 255
L          i8                     bow of each link, in 1/500 of its length
L          i8                     lane of each link
P          u8                     role of each place: index into :data:`scene.ROLES`
P          u8                     slot of each place
rest       UTF-8 JSON             ``places`` (ids), ``names`` (language -> a name for each place; 0 where it is the
                                  English one), ``place_countries`` (codes), ``sectors`` (code and labels),
                                  ``countries`` (code and names), ``groups`` (indexes of ``province`` and
                                  ``partners``, and for each language the lines of their label)
=========  =====================  ===================================================================

Widths fall from column to column, so that every column is aligned. A link's id is that of its province, ``~``, and
that of its partner, so ids of links are not stored.
"""

import json
import struct
import sys
from array import array
from collections.abc import Iterable, Mapping
from typing import Any

from paradiplomacy.mapview.scene import ROLES, STYLES, Scene

MAGIC = b"PDSC"
VERSION = 2
LANGUAGES = ("en", "vi", "fr")
HEADER = struct.Struct("<4sB3xIII")
BOW_UNITS = 500


def encode_scene(scene: Scene) -> bytes:
    """Return the scene file of a scene; equal scenes give equal bytes."""
    tail = json.dumps(_tail(scene), ensure_ascii=False, separators=(",", ":")).encode()
    links, places = scene.links, scene.places
    columns = (
        _column("f", (entry.place.lat for entry in places)),
        _column("f", (entry.place.lon for entry in places)),
        _column("I", (link.sector_mask & 0xFFFF_FFFF for link in links)),
        _column("I", (link.sector_mask >> 32 for link in links)),
        _column("H", (link.province for link in links)),
        _column("H", (link.partner for link in links)),
        _column("H", (min(entry.links, 0xFFFF) for entry in places)),
        _column("B", (link.country for link in links)),
        _column("B", (STYLES.index(link.style) for link in links)),
        _column("B", (min(link.agreements, 0xFF) for link in links)),
        _column("b", (round(link.bow * BOW_UNITS) for link in links)),
        _column("b", (link.lane for link in links)),
        _column("B", (ROLES.index(entry.role) for entry in places)),
        _column("B", (entry.slot for entry in places)),
    )
    return HEADER.pack(MAGIC, VERSION, len(links), len(places), len(tail)) + b"".join(columns) + tail


def _column(typecode: str, values: Iterable[float]) -> bytes:
    column = array(typecode, values)
    if sys.byteorder == "big":
        column.byteswap()
    return column.tobytes()


def _tail(scene: Scene) -> dict[str, Any]:
    places = [entry.place for entry in scene.places]
    names: dict[str, list[str | int]] = {"en": [place.names["en"] for place in places]}
    for language in LANGUAGES[1:]:
        shown = (place.name(language) for place in places)
        names[language] = [0 if name == english else name for name, english in zip(shown, names["en"], strict=True)]
    return {
        "places": [place.place_id for place in places],
        "names": names,
        "place_countries": [place.country for place in places],
        "sectors": [{"code": sector.code, **_in_each_language(sector.labels)} for sector in scene.sectors],
        "countries": [{"code": code, **_in_each_language(scene.country_names[code])} for code in scene.countries],
        "groups": [
            {"province": group.province, "partners": group.partners, "labels": dict(group.labels)}
            for group in scene.groups
        ],
    }


def _in_each_language(labels: Mapping[str, str]) -> dict[str, str]:
    return {language: labels.get(language) or labels["en"] for language in LANGUAGES}
