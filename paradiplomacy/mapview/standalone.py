"""The map as one HTML file that needs nothing else: Leaflet, layer, base map, links and sources are all inside.

It opens from a disk and asks no host for anything; its content security policy forbids it to. Clicks open a panel
inside the page. The scene file, the script and the base map are those of the app; see :mod:`mapview.encode`.
"""

import base64
import datetime as dt
import gzip
import html
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from paradiplomacy import i18n
from paradiplomacy.mapview.assets import BaseMapLevel, constants, level_entry, library, read_base_map, script_file
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.facts import link_facts, source_facts
from paradiplomacy.mapview.from_dataset import scene_of
from paradiplomacy.mapview.messages import MapState, Target, script_json
from paradiplomacy.mapview.wording import MAP_TEXT
from paradiplomacy.model.link import Link
from paradiplomacy.project import project_folder
from paradiplomacy.query import Selection, select, status_on
from paradiplomacy.store import Dataset
from paradiplomacy.view_state import Language, ViewState

_SCENE = "scene.bin"
_CONTENT_SECURITY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)
_TEMPLATE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<main id="page"><noscript>{no_script}</noscript></main>
{scripts}
</body>
</html>
"""


def standalone_html(
    dataset: Dataset,
    view: ViewState,
    *,
    language: Language,
    today: dt.date,
    base_map: Sequence[BaseMapLevel] | None = None,
) -> str:
    """Return one HTML page with the links of a view, to be kept as a file.

    Args:
        dataset: whose links.
        view: filters, selection, units and colours; the page shows just what it selects.
        language: of everything on the page.
        today: the day on which a status holds.
        base_map: its levels; None for those that ship with the atlas. An empty one draws the links on open sea.

    Raises:
        DatasetError: The base map that ships with the atlas cannot be read.
    """
    selection = select(dataset, view, today=today)
    levels = _needed(read_base_map(project_folder() / "data" / "basemap") if base_map is None else base_map)
    scene = scene_of(dataset, view.units, day=today, links=selection.links)
    files = {_SCENE: encode_scene(scene)} | {f"basemap{number}.bin": one.body for number, one in enumerate(levels)}
    manifest = {
        "first": _SCENE,
        "levels": [level_entry(f"basemap{number}.bin", level) for number, level in enumerate(levels)],
        "files": {name: _packed(body) for name, body in files.items()},
        **constants(),
    }
    page = _page_data(dataset, selection, view, language=language, today=today)
    scripts = [
        f"window.AtlasManifest = {script_json(manifest)};",
        library(),
        f"window.AtlasPage = {script_json(page)};",
        script_file("standalone.js"),
    ]
    return _TEMPLATE.format(
        language=language,
        policy=html.escape(_CONTENT_SECURITY),
        title=html.escape(page["title"]),
        no_script=html.escape(page["text"]["no_script"]),
        style=script_file("standalone.css"),
        scripts="\n".join(f"<script>\n{script}\n</script>" for script in scripts),
    )


def _page_data(
    dataset: Dataset, selection: Selection, view: ViewState, *, language: Language, today: dt.date
) -> dict[str, Any]:
    """Return all that the page's own script shows, as plain data."""
    _ = i18n.catalogue(language).gettext
    source_ids = dict.fromkeys(source_id for link in selection.links for source_id in link.source_ids)
    count = i18n.catalogue(language).ngettext("{count} link", "{count} links", len(selection.links))
    made = _("Data {version} of {date}.").format(
        version=dataset.version, date=i18n.date(str(dataset.package["date"]), language)
    )
    return {
        "title": _("Paradiplomacy Atlas"),
        "summary": count.format(count=i18n.number(len(selection.links), language)),
        "made": made,
        "licence": _licence(dataset),
        "state": asdict(_state(selection, view, language)),
        "links": _links(dataset, selection.links, language=language, today=today),
        "sources": source_facts(dataset, source_ids, language=language),
        "text": {
            "choose": _("Click a line or a place on the map."),
            "sectors": _("Sectors"),
            "statements": _("What the sources say"),
            "links": _("Links"),
            "back": _("All links"),
            "open": _("Open the article"),
            "no_script": _("This page draws its map with JavaScript, which is switched off."),
        },
    }


def _links(dataset: Dataset, links: Sequence[Link], *, language: str, today: dt.date) -> dict[str, Any]:
    return {link.link_id: link_facts(dataset, link, language=language, status=status_on(link, today)) for link in links}


def _state(selection: Selection, view: ViewState, language: str) -> MapState:
    shown = {link.link_id for link in selection.links}
    places = {place_id for link in selection.links for place_id in (link.province_id, link.partner_id)}
    target = None
    if view.link in shown:
        target = Target("link", str(view.link))
    elif view.place in places:
        target = Target("place", str(view.place))
    _ = i18n.catalogue(language).gettext
    return MapState(
        scene=_SCENE,
        selected=target,
        colour=view.colour,
        lang=language,
        units=view.units,
        text={key: _(message) for key, message in MAP_TEXT.items()},
    )


def _needed(levels: Sequence[BaseMapLevel]) -> list[BaseMapLevel]:
    """Return one level of the whole world, shown at every zoom, and the regional ones: what a file can carry."""
    worlds = [level for level in levels if level.bounds is None or level.bounds[3] - level.bounds[1] >= 360]
    regions = [level for level in levels if level not in worlds]
    middle = sorted(worlds, key=lambda level: level.min_zoom)[len(worlds) // 2 : len(worlds) // 2 + 1]
    return [*middle, *regions]


def _packed(body: bytes) -> str:
    return base64.b64encode(gzip.compress(body, compresslevel=9, mtime=0)).decode("ascii")


def _licence(dataset: Dataset) -> Mapping[str, str]:
    first: Mapping[str, object] = next(iter(dataset.package.get("licenses", ())), {})
    return {"title": str(first.get("title", "")), "url": str(first.get("path", ""))}
