"""Finds the paragraphs of a printed page by how its lines are set: size, distance, width, indent."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from paradiplomacy.extract.heading import is_byline
from paradiplomacy.extract.wrapping import begins_item, ends_sentence, join_lines

_SAME_SIZE = 0.12
"""Share by which sizes of one typeface may differ, upright, slanted and bold."""
_HEADLINE, _HEADLINE_WITHIN = 1.2, 8
"""How much larger than the text a headline is, and among how many first paragraphs it stands."""
_BYLINE_WITHIN = 2
_PITCH, _WIDER = 1.45, 1.22
"""From line to line in heights, where a text does not tell its own; how much wider parts paragraphs."""
_INDENT = 0.6
"""In heights of a line."""
_AROUND = 30
"""Lines before and after one that show how wide its column is."""
_EDGE = 2
"""Lines at the top and at the bottom of a page that may belong to the page and not to the text."""
_NUMBER = re.compile(
    r"\W{0,5}(?:page|trang|p\.)?\W{0,5}\d{1,4}(?:\s?(?:/|of|sur|de|trên)\s?\d{1,4})?\W{0,5}", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:https?://|file:|about:)\S+(?:\s+\d+/\d+)?")
_MOMENT = r"(?:\d{1,4}[/.-]){2}\d{1,4},? \d{1,2}:\d\d(?:\s?[AP]M)?"
_STAMP = re.compile(rf"{_MOMENT}(?: .*)?|.* {_MOMENT}")
"""When a page was printed, beside its title: browsers put it where they put the address."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page, in points from its lower left corner.

    Attributes:
        text: ends with a soft hyphen where a word goes on in the next line.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """Of its typeface, not of its letters."""
        return max(self.top - self.bottom, 0.1)


def article_of(pages: Sequence[Sequence[Line]]) -> tuple[bool, list[str]]:
    """Return whether a headline stands out by its size, and the paragraphs, the headline first.

    Numbers of pages, running heads and the short lines above a headline (menus) are left out; its byline is not.
    """
    lines = [line for page in _without_edges(pages) for line in page] or [line for page in pages for line in page]
    usual = _usual_height(lines)
    paragraphs = _paragraphs(lines, usual)
    first = _headline_of(paragraphs, usual)
    texts = [join_lines(line.text for line in paragraph) for paragraph in paragraphs]
    if first is None:
        return False, texts
    below = texts[first + 1 :]
    dated = any(map(is_byline, below[:_BYLINE_WITHIN]))  # what stands above it then shows the day of a visit
    above = [text for text in texts[:first] if ends_sentence(text) or (is_byline(text) and not dated)]
    return True, [texts[first], *above, *below]


def _without_edges(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Leave out page numbers, what browsers print around a page, and what the edges of several pages have in common."""
    edges = [_edge_of(page) for page in pages]
    marks = [_NUMBER, _ADDRESS]
    if any(_ADDRESS.fullmatch(line.text) for edge in edges for line in edge):
        marks.append(_STAMP)
    seen = Counter(key for edge in edges for key in {_key(line) for line in edge})

    def is_of_page(line: Line) -> bool:
        return seen[_key(line)] > 1 or any(mark.fullmatch(line.text) for mark in marks)

    return [
        [line for line in page if line not in edge or not is_of_page(line)]
        for page, edge in zip(pages, edges, strict=True)
    ]


def _edge_of(page: Sequence[Line]) -> list[Line]:
    ordered = sorted(page, key=lambda line: line.bottom)
    return ordered[:_EDGE] + ordered[-_EDGE:]


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def _usual_height(lines: Sequence[Line]) -> float:
    """Return the height in which most of the text is set."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.height, 1)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 1.0


def _paragraphs(lines: Sequence[Line], usual: float) -> list[list[Line]]:
    edges = [_right_edge(lines, index) for index in range(len(lines))]
    pitch = _usual_pitch(lines, edges)
    paragraphs: list[list[Line]] = [[line] for line in lines[:1]]
    for index, following in enumerate(lines[1:]):
        after = lines[index + 2] if index + 2 < len(lines) else None
        if _parted(paragraphs[-1], following, after, edge=edges[index], pitch=pitch, usual=usual):
            paragraphs.append([])
        paragraphs[-1].append(following)
    return paragraphs


def _right_edge(lines: Sequence[Line], index: int) -> float:
    """Return where the column of a line ends on the right."""
    line = lines[index]
    near = lines[max(0, index - _AROUND) : index + _AROUND]
    return max(
        (one.right for one in near if _same_size(one, line) and abs(one.left - line.left) < 3 * line.height),
        default=line.right,
    )


def _usual_pitch(lines: Sequence[Line], edges: Sequence[float]) -> float:
    """Return how far apart lines stand that are surely of one paragraph, in heights."""
    told = [
        (line.bottom - following.bottom) / line.height
        for (line, following), edge in zip(pairwise(lines), edges, strict=False)
        if _same_size(line, following)
        and following.text[:1].islower()
        and _is_full(line, following, edge)
        and 0 < line.bottom - following.bottom < 4 * line.height
    ]
    return median(told) if told else _PITCH


def _parted(
    paragraph: Sequence[Line], following: Line, after: Line | None, *, edge: float, pitch: float, usual: float
) -> bool:
    """Tell whether a paragraph ends before the line that follows; ``after`` comes next."""
    line = paragraph[-1]
    if line.text.endswith("\u00ad") or _on_one_line(line, following):
        return False
    if not _same_size(line, following):
        return True
    down = line.bottom - following.bottom
    if down > pitch * _WIDER * line.height:
        return True
    if line.height > usual * _HEADLINE:  # its lines are short, and begin with capitals
        return False
    if not following.text[:1].islower() and (not _is_full(line, following, edge) or begins_item(following.text)):
        return True
    if down < 0:  # to the next column or page
        return ends_sentence(line.text)
    return _is_indented(paragraph, following, after)


def _same_size(line: Line, other: Line) -> bool:
    return abs(line.height - other.height) <= _SAME_SIZE * max(line.height, other.height)


def _on_one_line(line: Line, following: Line) -> bool:
    return abs(line.bottom - following.bottom) < 0.5 * line.height


def _is_full(line: Line, following: Line, edge: float) -> bool:
    """Tell whether the next word would not have gone into a line: then no end of a paragraph broke it off."""
    letter = (following.right - following.left) / max(1, len(following.text))
    word = following.text.split(" ", 1)[0]
    return line.right + (len(word) + 1) * letter > edge - 0.5 * letter


def _is_indented(paragraph: Sequence[Line], following: Line, after: Line | None) -> bool:
    """Tell whether a line is set in as first lines are; those of an item are too, below its mark."""
    if after is None or not _same_size(following, after) or begins_item(paragraph[0].text):
        return False
    step = _INDENT * following.height
    line = paragraph[-1]
    was_first = len(paragraph) == 1 and ends_sentence(line.text)
    return step < following.left - after.left < 6 * following.height and (
        was_first or following.left - line.left > step
    )


def _headline_of(paragraphs: Sequence[Sequence[Line]], usual: float) -> int | None:
    """Return which paragraph is set largest, well above the text; None where none is."""
    sizes = [paragraph[0].height for paragraph in paragraphs[:_HEADLINE_WITHIN]]
    first = sizes.index(max(sizes)) if sizes else 0
    return first if sizes and sizes[first] >= _HEADLINE * usual else None
