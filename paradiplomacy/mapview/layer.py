"""The map as folium elements: the only module that knows folium.

The base map's script is constant, so that streamlit-folium keeps one frame, with its zoom and centre, for the whole
session (a frame's identity is a hash of that script). All that varies travels in :class:`SceneUpdate`, a layer that
draws nothing: its script hands one JSON message to the map.

Clicks come back through ``Streamlit.setComponentValue``, which streamlit-folium's frontend exposes, without its delay
of 250 ms. Where a newer frontend no longer exposes it, the map fires a Leaflet click whose tooltip carries the report
instead, so pass ``returned_objects=RETURNED_OBJECTS`` to ``st_folium`` and read its value with :func:`read_report`.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import folium
from branca.element import MacroElement
from folium.template import Template

from paradiplomacy.mapview.palette import Theme

RETURNED_OBJECTS = ("last_object_clicked_tooltip",)
"""Silent while reports take the short way: the map sets that tooltip only when it has no other."""

TargetKind = Literal["link", "place"]


@dataclass(frozen=True)
class Target:
    """A link or a place on the map, by its id."""

    kind: TargetKind
    id: str


@dataclass(frozen=True, kw_only=True)
class MapState:
    """All that the map shows, apart from zoom and centre, which are the reader's own.

    Attributes:
        scene: address of the scene file, relative to the frame (:func:`asset_url`).
        visible: as :meth:`paradiplomacy.mapview.scene.Scene.visible_bits` returns it.
        selected: highlighted; None for nothing.
        seq: ``seq`` of the newest report taken in, 0 before the first. A selection older than what the reader
            clicked meanwhile is left aside.
        lang: language of place names.
        theme: None follows the page around the frame.
        units: which provinces the base map draws.
        base: ``offline`` or the id of an online tile source.
        text: the words of :data:`paradiplomacy.mapview.wording.MAP_TEXT`, translated.
        fit: another number than before moves the view to all visible links; the first view always shows them.
    """

    scene: str
    visible: str = "all"
    selected: Target | None = None
    seq: int = 0
    lang: str = "en"
    theme: Theme | None = None
    units: str = "signed"
    base: str = "offline"
    text: Mapping[str, str] = field(default_factory=dict)
    fit: int = 0


@dataclass(frozen=True, kw_only=True)
class MapReport:
    """What the reader did on the map.

    Attributes:
        seq: counts up with each report of a session; act on a report only if it is higher than the last one.
        kind: what was done: selected a ``link`` or a ``place``, selected nothing (``none``), changed the ``base``.
        id: of the link, place or base map; empty for ``none``.
        selected: the selection now, whatever ``kind`` is: no click is lost when two reports come close together.
        base: the base map now.
    """

    seq: int
    kind: Literal["link", "place", "none", "base"]
    id: str
    selected: Target | None
    base: str


@dataclass(frozen=True)
class TileSource:
    """Online tiles to choose besides the base map; ``id`` is what ``MapState.base`` names it."""

    id: str
    url: str
    attribution: str
    max_zoom: int = 19


OPEN_STREET_MAP = TileSource(
    "osm",
    "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    '© <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener">OpenStreetMap</a>',
)


class AtlasMap(folium.Map):
    """A folium map that loads one script of our own host and nothing else, and leaves page zoom to the reader."""

    _template = Template(
        """
        {% macro header(this, kwargs) %}
        <meta name="viewport" content="width=device-width, initial-scale=1">
        {% endmacro %}
        {% macro html(this, kwargs) %}
        <div class="folium-map" id={{ this.get_name()|tojson }} ></div>
        {% endmacro %}
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = L.map({{ this.get_name()|tojson }}, AtlasMap.leafletOptions);
        {% endmacro %}
        """
    )

    def __init__(self, bundle_url: str) -> None:
        super().__init__(location=(16.0, 106.0), zoom_start=3, tiles=None)
        self.default_js = [("atlas", bundle_url)]
        self.default_css = []


class LinkLayer(MacroElement):
    """The layer of links, markers and labels, with legend and controls; one on a map."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        AtlasMap.mount({{ this._parent.get_name() }}, {{ this.options_json }});
        {% endmacro %}
        """
    )

    def __init__(self, *, tile_sources: tuple[TileSource, ...] = (OPEN_STREET_MAP,)) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # branca's is not annotated
        self._name = "LinkLayer"
        self.options_json = script_json({"tiles": [asdict(source) for source in tile_sources]})


class SceneUpdate(folium.FeatureGroup):
    """What the map shows now, for ``feature_group_to_add``; it draws nothing itself."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = L.layerGroup();
        window.feature_group = [];
        AtlasMap.update({{ this.state_json }});
        {% endmacro %}
        """
    )

    def __init__(self, state: MapState) -> None:
        super().__init__()
        self.state_json = script_json(asdict(state))


def build_map(bundle_url: str, *, tile_sources: tuple[TileSource, ...] = (OPEN_STREET_MAP,)) -> folium.Map:
    """Return the map to pass to ``st_folium``: build a fresh one each time, its script is always the same.

    Args:
        bundle_url: address of the script, relative to the frame (:func:`asset_url`).
        tile_sources: online tiles to offer besides the offline base map; an empty tuple offers none.
    """
    atlas_map = AtlasMap(bundle_url)
    LinkLayer(tile_sources=tile_sources).add_to(atlas_map)
    return atlas_map


def asset_url(name: str) -> str:
    """Return the address of an asset as the map frame sees it, also where the app lives below a sub-path.

    The frame's document is ``component/streamlit_folium.st_folium/index.html`` below the app's address.
    """
    return f"../../assets/{name}"


def script_json(value: Any) -> str:
    """Return JSON that stays what it is inside a script, whatever text it holds.

    Inside strings, ``<``, ``>``, ``&``, ``'``, backticks and line separators are escaped; so are underscores and
    opening braces after another, because streamlit-folium rewrites ``_name`` and ``{{ 'name' }}`` in every script.
    None of these stands outside strings in JSON.
    """
    text = json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)
    for character in "<>&'`_":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text.replace("{{", "{\\u007b")


def read_report(value: Mapping[str, Any] | None) -> MapReport | None:
    """Return what the reader did, from the value of ``st_folium``; None where there is no report in it."""
    if not value:
        return None
    report: Any = value
    if "seq" not in value:
        try:
            report = json.loads(value.get("last_object_clicked_tooltip") or "null")
        except (TypeError, ValueError):
            return None
    return _checked_report(report) if isinstance(report, Mapping) else None


def _checked_report(report: Mapping[str, Any]) -> MapReport | None:
    """The browser can send anything: only a report of the right shape counts."""
    seq, kind, identifier, base = (report.get(key) for key in ("seq", "kind", "id", "base"))
    if not isinstance(seq, int) or kind not in {"link", "place", "none", "base"}:
        return None
    if not isinstance(identifier, str) or not isinstance(base, str):
        return None
    selected = report.get("selected")
    target = None
    if isinstance(selected, Mapping) and selected.get("kind") in {"link", "place"}:
        target = Target(selected["kind"], str(selected.get("id", "")))
    return MapReport(seq=seq, kind=kind, id=identifier, selected=target, base=base)
