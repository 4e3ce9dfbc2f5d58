"""The words on the map, in English: the keys and messages that the interface translates for ``SceneUpdate``.

``{n}`` stands for a number that the map fills in.
"""

from collections.abc import Mapping
from types import MappingProxyType

MAP_TEXT: Mapping[str, str] = MappingProxyType(
    {
        "map": "Map of links between provinces of Vietnam and foreign partners",
        "loading": "Loading the map…",
        "load_failed": "The map data could not be loaded. Reload the page to try again.",
        "legend": "Legend",
        "legend_empty": "No link lies in this part of the map.",
        "colour_by": "Colour by",
        "colour_country": "Country",
        "colour_sector": "Sector",
        "colour_status": "Status",
        "countries": "Partner country",
        "other_countries": "Other countries",
        "sectors": "Sector",
        "other_sectors": "Another sector, or none named",
        "sector_note": "A line has the colour of its rarest sector listed here; the numbers count all its sectors.",
        "show_only": "Show only {name}",
        "show_all_of": "No longer only {name}",
        "lines": "Lines",
        "style_signed": "Signed or renewed",
        "style_established": "Established, no document named",
        "style_intention": "Planned or sought",
        "style_ended": "Ended or expired",
        "line_width": "The wider the line, the more reports",
        "places": "Places",
        "role_province": "Province of Vietnam",
        "role_locality": "Partner locality",
        "role_institution": "Institution",
        "role_country": "Country hoped for",
        "marker_size": "The larger the marker, the more links",
        "links": "Links: {n}",
        "zoom_in": "Zoom in",
        "zoom_out": "Zoom out",
        "fit": "Show all links",
        "full_screen": "Full screen",
        "exit_full_screen": "Leave full screen",
        "base_map": "Base map",
        "base_offline": "Built in",
        "base_osm": "OpenStreetMap (online)",
        "wheel_hint": "Click the map, or hold Ctrl, to zoom with the wheel",
        "clear": "Clear the selection",
        "close": "Close",
        "links_here": "{n} links here",
        "places_here": "{n} places here",
        "zoom_here": "Zoom in here",
        "nothing_here": "No link or place here",
    }
)
