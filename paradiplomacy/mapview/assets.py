"""Files that the map frame loads: one script, the scenes, the base map. Each is named by its content.

A name is ``stem.<12 hex digits of the SHA-256 of the body>.suffix``: another content is another name, so browsers may
keep a file for ever. The script holds Leaflet, the layer and its style sheet, and knows the names of the other files;
its first statement asks for the default scene, before Leaflet is even parsed.
"""

import base64
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from paradiplomacy.errors import DatasetError
from paradiplomacy.mapview.palette import COUNTRY_COLOURS, STATUS_COLOURS
from paradiplomacy.mapview.wording import MAP_TEXT

Units = Literal["signed", "today"]

SCRIPTS = (
    "dom.js",
    "scene.js",
    "arcs.js",
    "view.js",
    "colours.js",
    "style.js",
    "grid.js",
    "lines.js",
    "raster.js",
    "raster_painter.js",
    "marks.js",
    "labels.js",
    "brackets.js",
    "link_layer.js",
    "hit_test.js",
    "card.js",
    "picker.js",
    "filters.js",
    "legend.js",
    "controls.js",
    "host.js",
    "inspector.js",
    "pointing.js",
    "atlas_map.js",
    "main.js",
)
"""Of the folder ``js``, in the order in which they build on each other."""
WORKER_SCRIPTS = ("arcs.js", "raster.js", "raster_worker.js")
"""What draws lines by the tens of thousands, beside the page."""
BASE_MAP_SCRIPTS = ("base_map_files.js", "base_map_painter.js", "base_map.js")
STYLE_SHEET = "atlas_map.css"
_JAVASCRIPT = "text/javascript; charset=utf-8"


@dataclass(frozen=True)
class Asset:
    """One file as it is served."""

    name: str
    media_type: str
    body: bytes = field(repr=False)


class AssetStore(Mapping[str, Asset]):
    """Name -> file, fixed once built."""

    def __init__(self, assets: Sequence[Asset]) -> None:
        self._by_name = MappingProxyType({asset.name: asset for asset in assets})

    def __getitem__(self, name: str) -> Asset:
        return self._by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)


@dataclass(frozen=True, kw_only=True)
class BaseMapLevel:
    """One file of the base map.

    Attributes:
        body: as ``js/base_map_files.js`` reads it.
        min_zoom: first zoom at which it shows.
        max_zoom: last zoom at which it shows.
        bounds: (south, west, north, east) in degrees, as the base map's index has them; None for the whole world.
    """

    body: bytes = field(repr=False)
    min_zoom: float
    max_zoom: float
    bounds: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, kw_only=True)
class MapAssets:
    """Everything to serve, and the two kinds of names that the Streamlit side passes on.

    Attributes:
        store: all files.
        bundle: name of the script, for ``build_map``.
        scenes: units -> name of the scene file, for ``MapState.scene``.
    """

    store: AssetStore
    bundle: str
    scenes: Mapping[Units, str]


def build_assets(
    scenes: Mapping[Units, bytes],
    *,
    base_map: Sequence[BaseMapLevel] = (),
    default_units: Units = "signed",
) -> MapAssets:
    """Build all files of the map.

    Args:
        scenes: units -> scene file (:func:`paradiplomacy.mapview.encode.encode_scene`).
        base_map: levels of the offline base map; without any, lines are drawn over the open sea.
        default_units: whose scene is fetched first.
    """
    scene_assets = {
        units: named_asset("scene", "bin", body, media_type="application/octet-stream")
        for units, body in scenes.items()
    }
    level_assets = [
        named_asset(f"basemap{number}", "bin", level.body, media_type="application/octet-stream")
        for number, level in enumerate(base_map)
    ]
    levels = [level_entry(asset.name, level) for asset, level in zip(level_assets, base_map, strict=True)]
    painter = named_asset("painter", "js", _worker().encode(), media_type=_JAVASCRIPT)
    manifest = {
        "first": scene_assets[default_units].name,
        "painter": painter.name,
        "levels": levels,
        **constants(),
    }
    known = json.dumps(manifest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    script = f"window.AtlasManifest = {known};\n{library()}"
    bundle = named_asset("atlas", "js", script.encode(), media_type=_JAVASCRIPT)
    return MapAssets(
        store=AssetStore([bundle, painter, *scene_assets.values(), *level_assets]),
        bundle=bundle.name,
        scenes=MappingProxyType({units: asset.name for units, asset in scene_assets.items()}),
    )


def read_base_map(folder: Path) -> tuple[BaseMapLevel, ...]:
    """Read the levels of the offline base map that ``basemap.json`` in a folder lists.

    Raises:
        DatasetError: The list or one of its files is missing or is not of the shape expected.
    """
    try:
        index = json.loads((folder / "basemap.json").read_text("utf-8"))
        return tuple(
            BaseMapLevel(
                body=(folder / level["file"]).read_bytes(),
                min_zoom=level["minZoom"],
                max_zoom=level["maxZoom"],
                bounds=tuple(level["bounds"]) if level.get("bounds") else None,
            )
            for level in index["levels"]
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DatasetError(f"base map in {folder}: {error}; build the data again") from error


def named_asset(stem: str, suffix: str, body: bytes, *, media_type: str) -> Asset:
    """Return a file under the name that its content gives it."""
    return Asset(f"{stem}.{hashlib.sha256(body).hexdigest()[:12]}.{suffix}", media_type, body)


def level_entry(url: str, level: BaseMapLevel) -> dict[str, Any]:
    """Return what the script must know of a level of the base map."""
    return {"url": url, "minZoom": level.min_zoom, "maxZoom": level.max_zoom, "bounds": level.bounds}


def constants() -> dict[str, Any]:
    """Return what every copy of the script must know: colours, words and looks."""
    return {
        "colours": dict(COUNTRY_COLOURS),
        "status_colours": dict(STATUS_COLOURS),
        "text": dict(MAP_TEXT),
        "css": _style_sheet(),
    }


def library() -> str:
    """Return the script without what it must know, ``window.AtlasManifest``: loader, Leaflet, base map, layer."""
    leaflet = re.sub(r"//# sourceMappingURL=.*", "", (_leaflet() / "leaflet.js").read_text("utf-8"))
    first, *rest = (script_file(name) for name in ("boot.js", *BASE_MAP_SCRIPTS, *SCRIPTS))
    return "\n;\n".join([first, leaflet, *rest])


def _worker() -> str:
    """Return the script of the worker; it has no window, under which the layer's files know each other."""
    return "\n;\n".join(["self.window = self; self.Atlas = {};", *map(script_file, WORKER_SCRIPTS)])


def script_file(name: str) -> str:
    """Return the text of one file of the folder ``js``."""
    return (files("paradiplomacy.mapview") / "js" / name).read_text("utf-8")


def _style_sheet() -> str:
    """Leaflet's style sheet, its few images inside, and the layer's own."""
    leaflet = re.sub(r"url\((images/[^)]+)\)", _image_inside, (_leaflet() / "leaflet.css").read_text("utf-8"))
    return f"{leaflet}\n{script_file(STYLE_SHEET)}"


def _image_inside(reference: re.Match[str]) -> str:
    body = base64.b64encode((_leaflet() / reference[1]).read_bytes()).decode("ascii")
    return f"url(data:image/png;base64,{body})"


def _leaflet() -> Traversable:
    return files("js_lib_leaflet") / "static" / "js_lib_leaflet"
