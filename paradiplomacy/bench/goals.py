"""What the map shall reach: each goal as a figure of the atlas beside that of a reference in the same run.

Goals that are about many links are judged from :data:`MANY` on: with few, plain Leaflet draws within a frame of the
screen, and nothing can take a tenth of that.
"""

from collections.abc import Iterator, Mapping
from statistics import median

from paradiplomacy.bench import map_visits as measured
from paradiplomacy.bench.figures import Figures, Goal, Quantity

Results = Mapping[int, Mapping[str, Figures]]
"""Number of links -> participant -> figures."""

MANY = 40_000
_MOST_KB_AGAIN, _MOST_KB_CLICK, _MOST_MEMORY_MB = 30.0, 5.0, 220.0


def goals_of(results: Results) -> tuple[Goal, ...]:
    """Return every goal that the participants of a run let one judge."""
    return tuple(goal for links in results for goal in _goals(results, links))


def _goals(results: Results, links: int) -> Iterator[Goal]:
    apps = results[links]

    def ratio(text: str, quantity: Quantity, limit: float, other: str, of: Quantity | None = None) -> Iterator[Goal]:
        own, theirs = _median(apps, "atlas", quantity), _median(apps, other, of or quantity)
        if own is not None and theirs:
            yield Goal(f"{links:,} links: {text}, to {other}", own / theirs, limit)

    def figure(text: str, value: float | None, limit: float) -> Iterator[Goal]:
        if value is not None:
            yield Goal(f"{links:,} links: {text}", value, limit)

    if links == min(results):
        yield from ratio("first complete page", measured.LOAD_PAGE, 1.25, "rerun")
        yield from ratio("click to panel", measured.CLICK_PANEL, 0.10, "naive")
        yield from ratio("filter to panel", measured.FILTER_PANEL, 0.10, "naive")
    if links >= MANY:
        yield from ratio("first complete map", measured.LOAD, 0.75, "leaflet")
        yield from ratio("longest pan frame", measured.PAN_WORST, 0.10, "leaflet")
        yield from ratio("longest zoom frame", measured.ZOOM_WORST, 0.10, "leaflet")
    if links == max(results):
        yield from _same_as_small(results, links)
    yield from ratio("filter on the map itself", measured.FILTER_ON_MAP, 1.10, "leaflet", measured.FILTER_MAP)
    yield from ratio("click to highlight", measured.HIGHLIGHT, 1.10, "leaflet")
    yield from ratio("click to panel", measured.CLICK_PANEL, 1.20, "rerun", measured.FILTER_PANEL)
    yield from ratio("filter to panel", measured.FILTER_PANEL, 1.20, "rerun")
    yield from ratio("server CPU of a filter", measured.CPU_FILTER, 1.50, "rerun")
    yield from figure("kB of a click", _median(apps, "atlas", measured.KB_CLICK), _MOST_KB_CLICK)
    yield from figure("map objects made anew", _median(apps, "atlas", measured.KEPT), 0.0)
    yield from figure("server memory, MB", _median(apps, "atlas", measured.MEMORY), _MOST_MEMORY_MB)
    again, theirs = _median(apps, "atlas", measured.KB_AGAIN), _median(apps, "rerun", measured.KB_AGAIN)
    if again is not None and theirs is not None:
        yield from figure("kB of a second visit beyond rerun's", again - theirs, _MOST_KB_AGAIN)


def _same_as_small(results: Results, links: int) -> Iterator[Goal]:
    small = min(results)
    if small == links:
        return
    for quantity in (measured.FILTER_MAP, measured.FILTER_PANEL, measured.HIGHLIGHT, measured.CLICK_PANEL):
        many, few = _median(results[links], "atlas", quantity), _median(results[small], "atlas", quantity)
        if many is not None and few:
            yield Goal(f"{links:,} links: {quantity.name}, to that of {small:,} links", many / few, 1.10)


def _median(apps: Mapping[str, Figures], app: str, quantity: Quantity) -> float | None:
    samples = apps[app].samples.get(quantity) if app in apps else None
    return median(samples) if samples else None
