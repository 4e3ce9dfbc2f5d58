"""The map as folium elements: the only module that knows folium.

The base map's script is constant, so that streamlit-folium keeps one frame, with its zoom and centre, for the whole
session (a frame's identity is a hash of that script). All that varies travels in :class:`SceneUpdate`, a layer that
draws nothing: its script hands one JSON message to the map.

Clicks come back through ``Streamlit.setComponentValue``, which streamlit-folium's frontend exposes, without its delay
of 250 ms. Where a newer frontend no longer exposes it, the map fires a Leaflet click whose tooltip carries the report
instead, so pass ``returned_objects=RETURNED_OBJECTS`` to ``st_folium`` and read its value with
:func:`paradiplomacy.mapview.messages.read_report`.
"""

from dataclasses import asdict, dataclass

import folium
from branca.element import MacroElement
from folium.template import Template

from paradiplomacy.mapview.messages import MapState, script_json

RETURNED_OBJECTS = ("last_object_clicked_tooltip",)
"""Silent while reports take the short way: the map sets that tooltip only when it has no other."""


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

    def __init__(self, *, tile_sources: tuple[TileSource, ...] = (OPEN_STREET_MAP,), compact: bool = False) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # branca's is not annotated
        self._name = "LinkLayer"
        options = {"tiles": [asdict(source) for source in tile_sources], "compact": compact}
        self.options_json = script_json(options)


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


def build_map(
    bundle_url: str, *, tile_sources: tuple[TileSource, ...] = (OPEN_STREET_MAP,), compact: bool = False
) -> folium.Map:
    """Return the map to pass to ``st_folium``: build a fresh one each time, its script is always the same.

    Args:
        bundle_url: address of the script, relative to the frame (:func:`asset_url`).
        tile_sources: online tiles to offer besides the offline base map; an empty tuple offers none.
        compact: a small picture of a few links: no controls, no legend; clicks are reported all the same.
    """
    atlas_map = AtlasMap(bundle_url)
    LinkLayer(tile_sources=() if compact else tile_sources, compact=compact).add_to(atlas_map)
    return atlas_map


def asset_url(name: str) -> str:
    """Return the address of an asset as the map frame sees it, also where the app lives below a sub-path.

    The frame's document is ``component/streamlit_folium.st_folium/index.html`` below the app's address.
    """
    return f"../../assets/{name}"
