"""Reads the fields that are part of a document's name: "a trade agreement", "un accord de coopération touristique"."""

import re
from collections.abc import Callable, Iterator

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.languages.cues import FACTS, Cues
from paradiplomacy.extract.sectors import Field

Listed = Callable[[int, int], tuple[Field, ...]]
_NEAR = 40
_PART = re.compile(r", (?:et |và )?| et | và ")
_OF_COOPERATION = re.compile(
    r" (?:of|on|for) ((?:[\w-]+(?:, | and | )){1,6}?)(?:co-?operation|exchanges?|ties|relations)\b"
)
"""Behind a document that says its fields as adjectives: "of economic and cultural cooperation"."""
_STOP = re.compile(
    r"[.;]|,(?! (?:chống|quy tập|cất bốc|hồi hương|bảo vệ|nghiên cứu|khai thác|chế biến|tiêu thụ)\b)"
    r"| (?:tại|vào|ngày|giữa|với|nhân|trước|trong|ở|do|mà|được|đã|có|là|tháng|năm|sáng|chiều|cùng"
    r"|và ký)\b"
)
"""Ends what stands right behind a document without a word between: "ký bản ghi nhớ tiếp nhận lao động tại Seoul"."""


def beside_document(plain: str, zone: Zone, cues: Cues, listed: Listed) -> Iterator[Field]:
    """Yield the field in "a comprehensive agreement", "un accord de coopération touristique".

    Args:
        plain: the sentence, its names masked.
        zone: the part of it that tells of the document.
        cues: of its language.
        listed: returns the fields between two characters of it.
    """
    for _, pattern in cues.instruments:
        match = pattern.search(plain, zone.start, zone.end)
        if match:
            left = max(zone.start, plain.rfind(" ", 0, max(0, match.start() - 30)))
            if cues.code == "en":
                kind = _OF_COOPERATION.match(plain, match.end())
                found = listed(left, match.start())
                found += listed(*kind.span(1)) if kind else ()
            else:
                found = _qualities(plain, match.end(), zone.end, listed)
                stop = _STOP.search(plain, match.end(), zone.end)
                if not found and zone.sense in FACTS and cues.code == "vi":
                    found = listed(match.end(), stop.start() if stop else zone.end)
            yield from (field for field in found if "friendship" not in field.codes)
            return


def _qualities(plain: str, start: int, end: int, listed: Listed) -> tuple[Field, ...]:
    """Return the fields right behind a document: "de coopération commerciale, scientifique et culturelle"."""
    found: list[Field] = []
    first = start
    for stop in (*(match.span() for match in _PART.finditer(plain, start, end)), (end, end)):
        near = stop[0] if found else min(stop[0], start + _NEAR)
        more = listed(first, near)
        is_word = found and " " not in plain[first : stop[0]]
        if near < stop[0] or not (more or is_word):
            return (*found, *more)
        found += more
        first = stop[1]
    return tuple(found)
