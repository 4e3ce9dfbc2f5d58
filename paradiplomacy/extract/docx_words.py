"""What sees the elements of a Word file as they come, and keeps its words: paragraphs, rows of tables, its title."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

MAX_CHARACTERS = 400_000
"""Read of a file: more than any article is kept of."""
MAX_TITLE = 1_000
MAX_REPEATED = 200
"""Characters of a cell that stand in each of the rows which it was merged over: names and years, no prose."""

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MARKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_BLOCKS = frozenset({"p", "tbl", "tr", "tc"})
_LEFT_OUT = frozenset(
    {"pPr", "rPr", "del", "moveFrom", "rt", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
)
"""Settings, what was deleted or moved away, how a sign is spoken, and what older programs show in place of a box."""


class Reader:
    """A target of lxml's parser, which then builds no tree.

    Attributes:
        elements: how many have begun.
    """

    def __init__(self) -> None:
        self.elements = 0

    @property
    def is_full(self) -> bool:
        """Whether enough was read."""
        raise NotImplementedError

    def doctype(self, *_told: object) -> None:
        """Refuse what Word never writes: it could declare entities that stand for gigabytes."""
        raise ValueError("a declaration of the document's type")

    def close(self) -> None:
        """Return nothing, at the end of a part."""


class Title(Reader):
    """Takes the title out of a file's properties."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._inside = False

    @property
    def is_full(self) -> bool:
        """Whether it is longer than titles are."""
        return len(self.text) > MAX_TITLE

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        """See an element begin."""
        self.elements += 1
        self._inside = tag == _TITLE

    def end(self, _tag: str) -> None:
        """See an element end."""
        self._inside = False

    def data(self, text: str) -> None:
        """Keep what stands in the title."""
        if self._inside:
            self.text += text


@dataclass(slots=True)
class _Block:
    """A paragraph, a table, or a part of one, while it is read.

    Attributes:
        words: of a paragraph.
        lines: that are finished, of the blocks inside.
        cells: of a row, each by its lines; empty ones are left out.
        column: of a row: where its next cell begins.
        span: of a cell: over how many columns.
        merged: of a cell: whether it begins one that goes down over several rows, or goes on with it.
        above: of a table and its rows: the cells that go down, by column.
    """

    kind: str
    words: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)
    column: int = 0
    span: int = 1
    merged: Literal["no", "begins", "goes on"] = "no"
    above: dict[int, list[str]] = field(default_factory=dict)


class Words(Reader):
    """Takes paragraphs and rows out of a text, whatever they are wrapped in: changes, tags, controls, boxes."""

    def __init__(self) -> None:
        super().__init__()
        self._characters = 0
        self._stack = [_Block("text")]
        self._left_out = 0
        self._inside = False

    @property
    def is_full(self) -> bool:
        """Whether no more is read."""
        return self._characters > MAX_CHARACTERS

    def lines(self) -> list[str]:
        """Return what was read, also of blocks that have not ended."""
        while len(self._stack) > 1:
            self._fold()
        return self._stack[0].lines

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """See an element begin; of blocks, signs and merged cells a note is taken.

        Raises:
            ValueError: The part is no text of Word's.
        """
        name = _named(tag)
        self.elements += 1
        if self.elements == 1 and name != "document":
            raise ValueError(tag)
        if self._left_out or name in _LEFT_OUT:
            self._left_out += 1
        elif name in _BLOCKS:
            self._stack.append(_Block(name))
            if name == "tr":
                self._stack[-1].above = self._stack[-2].above
        elif name in _MARKS:
            self._add(_MARKS[name])
        elif name in {"gridBefore", "gridSpan", "vMerge"}:
            self._set(name, next((value for key, value in attributes.items() if _named(key) == "val"), ""))
        else:
            self._inside = name == "t"

    def end(self, tag: str) -> None:
        """See an element end, and with it perhaps a block."""
        self._inside = False
        if self._left_out:
            self._left_out -= 1
        elif _named(tag) in _BLOCKS:
            self._fold()

    def data(self, text: str) -> None:
        """Keep the words of a run that was not deleted."""
        if self._inside and not self._left_out:
            self._add(text)

    def _add(self, words: str) -> None:
        self._stack[-1].words.append(words)
        self._characters += len(words)

    def _set(self, name: str, value: str) -> None:
        """Note where a row begins, or how a cell is merged."""
        block = self._stack[-1]
        if name == "vMerge":
            block.merged = "begins" if value == "restart" else "goes on"
        elif name == "gridSpan":
            block.span = int(value)
        else:
            block.column += int(value)

    def _fold(self) -> None:
        """Hand a block that has ended on to the one around it."""
        block, around = self._stack.pop(), self._stack[-1]
        if block.kind == "p":
            around.lines += filter(str.strip, "".join(block.words).splitlines())
            around.lines += block.lines  # of boxes that hang on the paragraph
        elif block.kind == "tc":
            self._fold_cell(block, around)
        elif len(block.cells) > 1:
            around.lines.append(" | ".join(map(_on_one_line, block.cells)))
        else:
            around.lines += [*block.lines, *(line for cell in block.cells for line in cell)]

    def _fold_cell(self, cell: _Block, row: _Block) -> None:
        lines, column = cell.lines, row.column
        row.column += cell.span
        if cell.merged == "goes on" and not lines:
            lines = row.above.get(column, [])
            self._characters += sum(map(len, lines))
        elif cell.merged == "begins" and sum(map(len, lines)) <= MAX_REPEATED:
            row.above[column] = lines
        else:
            row.above.pop(column, None)
        if lines:
            row.cells.append(lines)


def _named(tag: str) -> str:
    """Return the name of one of Word's own elements; others keep their namespace."""
    return tag.removeprefix(_WORDS).removeprefix(_STRICT)


def _on_one_line(cell: Iterable[str]) -> str:
    return " ".join(line.strip() for line in cell)
