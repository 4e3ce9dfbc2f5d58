"""The apps whose maps are measured side by side: how each is started, and how its page tells what it shows."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from paradiplomacy.bench.driver import IDLE
from paradiplomacy.bench.references import WORLD_VARIABLE
from paradiplomacy.bench.server import AppServer, FolderServer
from paradiplomacy.bench.stand_in import StandIn
from paradiplomacy.project import project_folder

_ATLAS_FRAME = "document.querySelector('.st-key-map_column iframe')"
_ATLAS = f"{_ATLAS_FRAME}.contentWindow.__atlas"
_PANEL = "document.querySelector('.st-key-panel').textContent"
_TABLE = "document.querySelector('.st-key-table canvas')"
_NAIVE_FRAME = "[...document.querySelectorAll('iframe')].find((one) => one.contentWindow.map?._loaded)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One app. All texts are JavaScript expressions on the page's document, unless said otherwise.

    Attributes:
        name: as on the command line.
        start: makes the server of a stand-in, with a file for its log.
        map_window: the window that holds the Leaflet map as ``map``; None where there is no map.
        map_shows: number of links, as a text -> whether so many are on the map.
        panel_shows: number of links, as a text -> whether the page says so.
        complete: what else a complete first page has.
        words: CSS selector of the filter for words.
        in_frame: whether the map lies in a frame.
        highlighted: of a stand-in, whether the probe is highlighted; None where nothing tells.
        cleared: whether nothing is selected, after a click on an empty spot; None where such a click does nothing.
        most_links: with more, one page takes minutes.
        idle: whether nothing is left to do.
    """

    name: str
    start: Callable[[StandIn, Path], AppServer]
    map_window: str | None
    map_shows: str | None
    panel_shows: str
    complete: str
    words: str
    in_frame: bool
    highlighted: Callable[[StandIn], str] | None
    cleared: str | None = None
    most_links: int | None = None
    idle: str = IDLE

    def shows_on_map(self, links: int) -> str:
        """Return whether so many links are on the map; on the page, where there is no map."""
        return (self.map_shows or self.panel_shows).replace("COUNT", str(links))

    def says(self, links: int) -> str:
        """Return whether the page says that so many links show."""
        return self.panel_shows.replace("COUNT", str(links))

    def names_probe(self, world: StandIn) -> str:
        """Return whether the panel names both ends of the probe."""
        names = (f"{self._panel()}.includes({json.dumps(name)})" for name in world.probe_names)
        return " && ".join(names)

    def _panel(self) -> str:
        return _PANEL if self.idle == IDLE else "document.getElementById('panel').textContent"


def _atlas(world: StandIn, log: Path) -> AppServer:
    environ = {"PARADIPLOMACY_DATA": str(world.data)}
    return AppServer(project_folder() / "app.py", log=log, health="/healthz", environ=environ)


def _reference(script: str) -> Callable[[StandIn, Path], AppServer]:
    def start(world: StandIn, log: Path) -> AppServer:
        path = Path(str(files("paradiplomacy.bench") / "references" / script))
        return AppServer(path, log=log, health="/_stcore/health", environ={WORLD_VARIABLE: str(world.world)})

    return start


def _leaflet(world: StandIn, log: Path) -> AppServer:
    return FolderServer(world.page, log=log)


ATLAS = Participant(
    name="atlas",
    start=_atlas,
    map_window=f"{_ATLAS_FRAME}.contentWindow",
    map_shows=f"{_ATLAS}.shown === COUNT",
    panel_shows="document.querySelector('.st-key-filter_count strong').textContent.replace(/\\D/g, '') === 'COUNT'",
    complete=f"document.querySelector('.st-key-panel h2') && {_TABLE}",
    words=".st-key-filter_q input",
    in_frame=True,
    highlighted=lambda world: f"{_ATLAS}.selected?.id === {json.dumps(world.probe_id)}",
    cleared=f"{_ATLAS}.selected === null && !location.search.includes('link=')",
)
NAIVE = Participant(
    name="naive",
    start=_reference("naive_app.py"),
    map_window=f"({_NAIVE_FRAME}).contentWindow",
    map_shows=(
        f"((w) => Object.values(w.map._layers).filter((one) => one instanceof w.L.Polyline).length === COUNT)"
        f"(({_NAIVE_FRAME}).contentWindow)"
    ),
    panel_shows=f"{_PANEL}.includes('Shown: COUNT links')",
    complete=_TABLE,
    words=".st-key-filter_q input",
    in_frame=True,
    highlighted=None,
    most_links=5000,
)
RERUN = Participant(
    name="rerun",
    start=_reference("rerun_app.py"),
    map_window=None,
    map_shows=None,
    panel_shows=f"{_PANEL}.includes('Shown: COUNT links')",
    complete=_TABLE,
    words=".st-key-filter_q input",
    in_frame=False,
    highlighted=None,
)
LEAFLET = Participant(
    name="leaflet",
    start=_leaflet,
    map_window="window",
    map_shows="window.__bench.shown === COUNT",
    panel_shows="document.getElementById('panel').textContent.includes('Shown: COUNT links')",
    complete="window.map",
    words="#words",
    in_frame=False,
    highlighted=lambda world: "window.__bench.selected === 0",
    cleared="window.__bench.selected === null",
    idle="document.readyState === 'complete'",
)
REFERENCES: Mapping[str, Participant] = MappingProxyType({one.name: one for one in (NAIVE, RERUN, LEAFLET)})
