"""Setting a brief: the template, the map, the code to scan, and as much text as two pages hold."""

import datetime as dt
import io
import json
from collections.abc import Callable
from functools import cache
from importlib.resources import files

import segno
import typst

from paradiplomacy.export.brief.content import Json, content_of
from paradiplomacy.export.brief.lists import lists_of
from paradiplomacy.export.brief.subject import BriefSubject
from paradiplomacy.export.picture.lettering import FAMILY
from paradiplomacy.export.picture.sheet import draw_bare_map
from paradiplomacy.export.picture.typesetting import fonts
from paradiplomacy.export.provenance import in_one_line, provenance_of

MOST_PAGES = 2
MAP_SIZE = (1000, 400)
_USUAL_ROOM = 6
"""Lines in each list that about fill two pages."""


def fitted(subject: BriefSubject) -> bytes:
    """Return the brief as PDF, with as many lines in each list as fit two pages."""
    lists = lists_of(subject)
    setter = _Setter(subject)

    def set_with(room: int) -> Json:
        return content_of(subject, lists, room=room)

    return setter.pdf(set_with(_largest(lists.whole_room(), lambda room: setter.pages(set_with(room)) <= MOST_PAGES)))


def _largest(most: int, fits: Callable[[int], bool]) -> int:
    """Return the largest number up to ``most`` that fits, 1 where none does; few and small tries first."""
    low, high = 0, min(most, _USUAL_ROOM)
    while fits(high):
        if high == most:
            return most
        low, high = high, min(most, 2 * high)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return max(1, low)


class _Setter:
    """Typst with everything that stays the same while lists are shortened."""

    def __init__(self, subject: BriefSubject) -> None:
        told = provenance_of(subject.snapshot)
        self._map = draw_bare_map(subject.snapshot, size=MAP_SIZE)
        self._code = _code(told.address) if subject.snapshot.home else ""
        self._about = in_one_line(subject.snapshot)
        self._day = dt.datetime.combine(dt.date.fromisoformat(told.date[:10]), dt.time(), dt.UTC)

    def pdf(self, content: Json) -> bytes:
        made = typst.compile(
            _template(),
            format="pdf",
            sys_inputs=self._inputs(content),
            font_paths=fonts(with_system_fonts=True),
            timestamp=int(self._day.timestamp()),
        )
        return bytes(made)

    def pages(self, content: Json) -> int:
        found = typst.query(
            _template(),
            "<pages>",
            field="value",
            one=True,
            sys_inputs=self._inputs(content),
            font_paths=fonts(with_system_fonts=True),
        )
        return int(json.loads(found))

    def _inputs(self, content: Json) -> dict[str, str]:
        return {
            "content": json.dumps(content, ensure_ascii=False),
            "map": self._map,
            "code": self._code,
            "about": self._about,
            "family": FAMILY,
        }


@cache
def _template() -> bytes:
    return (files("paradiplomacy.export.brief") / "brief.typ").read_bytes()


def _code(address: str) -> str:
    """Return an address as a code to scan, as SVG."""
    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", border=0, dark="#1b2733", xmldecl=False)
    return drawn.getvalue().decode()
