"""What travels between Python and the map in the browser, as JSON: the state to show, and reports of what was done.

Nothing here knows folium: a standalone page takes the same state as the frame of streamlit-folium does.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from paradiplomacy.mapview.palette import Theme
from paradiplomacy.mapview.scene import Style

TargetKind = Literal["link", "place"]
ReportKind = Literal["link", "place", "none", "base", "colour", "filter"]
_KINDS = frozenset({"link", "place", "none", "base", "colour", "filter"})
_COLOURS = frozenset({"country", "sector", "status"})
MAX_CHOSEN = 255
"""Longest list of countries or sectors taken from a report."""


@dataclass(frozen=True)
class Target:
    """A link or a place on the map, by its id."""

    kind: TargetKind
    id: str


@dataclass(frozen=True, kw_only=True)
class MapState:
    """All that the map shows, apart from zoom and centre, which are the reader's own.

    Attributes:
        scene: address of the scene file, relative to the frame (:func:`paradiplomacy.mapview.layer.asset_url`).
        visible: as :meth:`paradiplomacy.mapview.scene.Scene.visible_bits` returns it.
        pool: likewise, the links that pass every filter but ``countries`` and ``sectors``; empty where these two
            are not set, so that it would be ``visible`` again. With it the map can take them off at once.
        restyled: style -> bits of the links drawn in that style instead of the scene's (the map as of another year).
        countries: the filter of partner countries, by code; empty for all.
        sectors: the filter of sectors, by code; empty for all.
        match: whether a link needs any or all of ``sectors``.
        colour: what the colour of a line tells.
        selected: highlighted; None for nothing.
        visit: another one than before means that reports are counted anew: the server was started again, for instance.
        seq: ``seq`` of the newest report taken in, 0 before the first. What the reader did on the map meanwhile is
            newer than a state of a lower number, and stays.
        lang: language of place names.
        theme: None follows the page around the frame.
        units: which provinces the base map draws.
        base: ``offline`` or the id of an online tile source.
        text: the words of :data:`paradiplomacy.mapview.wording.MAP_TEXT`, translated.
        fit: another number than before moves the view to all visible links; the first view shows those of what is
            selected, or all.
        around: ids of the places that every such view shows instead of links; empty for links.
    """

    scene: str
    visible: str = "all"
    pool: str = ""
    restyled: Mapping[Style, str] = field(default_factory=dict)
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    match: str = "any"
    colour: str = "country"
    selected: Target | None = None
    visit: str = ""
    seq: int = 0
    lang: str = "en"
    theme: Theme | None = None
    units: str = "signed"
    base: str = "offline"
    text: Mapping[str, str] = field(default_factory=dict)
    fit: int = 0
    around: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MapReport:
    """What the reader did on the map.

    Attributes:
        seq: counts up with each report of a session; act on a report only if it is higher than the last one.
        kind: what was done: selected a ``link`` or a ``place``, selected nothing (``none``), changed the ``base``,
            the ``colour`` or a ``filter``.
        id: of the link, place, base map or colour; empty for ``none`` and ``filter``.
        selected: the selection now, whatever ``kind`` is: no click is lost when two reports come close together.
        base: the base map now.
        colour: what colour tells now; None where the reader has not changed it since the last state that arrived.
        countries: the filter now; None likewise. So a filter set elsewhere meanwhile is not undone.
        sectors: the filter now; None likewise.
    """

    seq: int
    kind: ReportKind
    id: str
    selected: Target | None
    base: str
    colour: str | None = None
    countries: tuple[str, ...] | None = None
    sectors: tuple[str, ...] | None = None


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
    if not isinstance(seq, int) or kind not in _KINDS:
        return None
    if not isinstance(identifier, str) or not isinstance(base, str):
        return None
    selected = report.get("selected")
    target = None
    if isinstance(selected, Mapping) and selected.get("kind") in {"link", "place"}:
        target = Target(selected["kind"], str(selected.get("id", "")))
    colour = report.get("colour")
    return MapReport(
        seq=seq,
        kind=kind,
        id=identifier,
        selected=target,
        base=base,
        colour=colour if isinstance(colour, str) and colour in _COLOURS else None,
        countries=_codes(report.get("countries")),
        sectors=_codes(report.get("sectors")),
    )


def _codes(value: Any) -> tuple[str, ...] | None:
    if not isinstance(value, list) or len(value) > MAX_CHOSEN:
        return None
    return tuple(sorted({code for code in value if isinstance(code, str)}))
