"""Models -> columns: name, type, sentence and constraints of each, all read from the models themselves."""

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_args

from paradiplomacy.i18n import language_name
from paradiplomacy.model.base import Value
from paradiplomacy.publish.tables import TABLES, Child, Table
from paradiplomacy.view_state import LANGUAGES

_Json = dict[str, Any]
_TYPES = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean", "array": "string"}
_CONSTRAINTS = ("pattern", "minimum", "maximum")
_ATTRIBUTE = re.compile(r"^    (\w+): (.*(?:\n {8,}.*)*)", re.MULTILINE)
_REQUIRED = {"required": True}
POSITION = "position"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a CSV table.

    Attributes:
        steps: the path to its value, as JSON, in the row or in the value told apart; empty where that is all of it.
        type: as Table Schema names it.
        description: one sentence or two.
        codes: the values that it may have; empty where there is no such list.
        is_list: whether a cell holds several values.
    """

    name: str
    steps: tuple[str, ...]
    type: str
    description: str
    constraints: Mapping[str, Any]
    codes: tuple[str, ...] = ()
    is_list: bool = False

    def descriptor(self) -> _Json:
        """Return the column as Table Schema describes a field."""
        constraints = {**self.constraints, **({"enum": list(self.codes)} if self.codes else {})}
        text = f"{self.description} Several values are joined by semicolons." if self.is_list else self.description
        described = {"name": self.name, "type": self.type, "description": text}
        return {**described, "constraints": constraints} if constraints else described


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns that together point to columns of a table."""

    columns: tuple[str, ...]
    table: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One CSV table: a table of the dataset, or a field with several values of one.

    Attributes:
        title: one sentence that says what a row is.
        of: the table whose rows it is made from.
        path: the field of those rows that it holds, through the fields around it; empty where it holds the rows.
    """

    name: str
    title: str
    of: str
    path: tuple[str, ...]
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    foreign: tuple[ForeignKey, ...]

    def descriptor(self) -> _Json:
        """Return the Table Schema of this table."""
        described: _Json = {"fields": [column.descriptor() for column in self.columns], "missingValues": [""]}
        if self.key:
            described["primaryKey"] = list(self.key)
        if self.foreign:
            described["foreignKeys"] = [self._reference(one) for one in self.foreign]
        return described

    def _reference(self, foreign: ForeignKey) -> _Json:
        table = "" if foreign.table == self.name else foreign.table
        return {
            "fields": list(foreign.columns),
            "reference": {"resource": table, "fields": list(foreign.targets)},
        }


@cache
def sheets() -> tuple[Sheet, ...]:
    """Return all CSV tables, each followed by those that hold its fields with several values."""
    return tuple(sheet for name, table in TABLES.items() for sheet in _sheets(name, table))


def _sheets(name: str, table: Table) -> Iterator[Sheet]:
    columns = {column.name: column for column in _merged(table)}
    order = [*table.first, *(one for one in columns if one not in table.first)]
    main = tuple(_identifying(columns[one], table.key) for one in order)
    sheet = Sheet(name, table.title, name, (), main, table.key, _foreign_keys(table.foreign))
    yield sheet
    for field, child in table.children.items():
        model = next(model for model in table.models if field in model.model_fields)
        yield from _child_sheets(sheet, field, child, model)


def _identifying(column: Column, key: tuple[str, ...]) -> Column:
    if column.name not in key:
        return column
    sure = {**_REQUIRED, **({"unique": True} if len(key) == 1 else {})}
    return replace(column, constraints={**sure, **column.constraints})


def _foreign_keys(foreign: Mapping[str, tuple[str, str]]) -> tuple[ForeignKey, ...]:
    return tuple(ForeignKey((column,), table, (target,)) for column, (table, target) in foreign.items())


def _child_sheets(parent: Sheet, field: str, child: Child, model: type[Value]) -> Iterator[Sheet]:
    """Yield the table of a field with several values, and those of its own fields with several."""
    # The position among the parent's values gets another name, because the child has positions of its own.
    names = {one: f"{parent.name}_{POSITION}" if one == POSITION else one for one in parent.key}
    whose = tuple(
        Column(names[one.name], (), one.type, f"The row of ``{parent.name}`` that this belongs to.", _REQUIRED)
        for one in parent.columns
        if one.name in parent.key
    )
    if child.languages:
        mark = Column("language", (), "string", "Language (ISO 639).", _REQUIRED)
    else:
        mark = Column(POSITION, (), "integer", "Place among the values, from 1.", {**_REQUIRED, "minimum": 1})
    sheet = Sheet(
        name=child.name,
        title=child.title,
        of=parent.of,
        path=(*parent.path, field),
        columns=(*whose, mark, *_values(child, field, model)),
        key=(*names.values(), mark.name),
        foreign=(ForeignKey(tuple(names.values()), parent.name, parent.key), *_foreign_keys(child.foreign)),
    )
    yield sheet
    for inner, grandchild in child.children.items():
        yield from _child_sheets(sheet, inner, grandchild, _model_of(model, field))


def _values(child: Child, field: str, model: type[Value]) -> Iterable[Column]:
    if child.languages:
        return [Column(str(child.value), (), "string", f"The {child.value} in that language.", _REQUIRED)]
    if child.value:
        return [Column(child.value, (), "string", descriptions(model).get(field, ""), _REQUIRED)]
    return _columns(_model_of(model, field), labels={}, children=child.children)


def _merged(table: Table) -> Iterator[Column]:
    """Yield the columns of all models of a table, each once: a code of any of them is a code of the column."""
    found: dict[str, list[Column]] = {}
    for model in table.models:
        for column in _columns(model, labels=table.labels, children=table.children):
            found.setdefault(column.name, []).append(column)
    for same in found.values():
        described = next((one.description for one in same if one.description), "")
        constraints = dict(same[0].constraints)
        if len(same) < len(table.models) or not all(one.constraints.get("required") for one in same):
            constraints.pop("required", None)
        codes = tuple(dict.fromkeys(code for one in same for code in one.codes))
        yield replace(same[0], description=described, constraints=constraints, codes=codes)


def _columns(model: type[Value], *, labels: Mapping[str, str], children: Mapping[str, Child]) -> Iterator[Column]:
    schema, told = _schema(model), descriptions(model)
    for name, described in schema["properties"].items():
        content = _resolved(described, schema)
        if name in labels:
            for code in LANGUAGES:
                text = f"{labels[name].title()} in {language_name(code, 'en')}."
                yield Column(f"{labels[name]}_{code}", (name, code), "string", text, {})
        elif name in children:
            continue
        elif content.get("type") == "object":
            for column in _columns(_model_of(model, name), labels={}, children={}):
                yield replace(column, name=f"{name}_{column.name}", steps=(name, *column.steps))
        else:
            yield _column(name, content, schema, told.get(name, ""))


def _column(name: str, content: _Json, schema: _Json, description: str) -> Column:
    choices = [_resolved(one, schema) for one in content.get("anyOf", [content])]
    given = next(one for one in choices if one.get("type") != "null")
    is_list = given["type"] == "array"
    if is_list and _resolved(given["items"], schema)["type"] != "string":
        raise TypeError(f"{name} holds several values with fields; name a table for it in publish/tables.py")
    constraints = {one: given[one] for one in _CONSTRAINTS if one in given}
    codes = tuple(given.get("enum", [given["const"]] if "const" in given else []))
    if len(choices) == 1 and not is_list and (codes or not _may_be_empty(given)):
        constraints = {**_REQUIRED, **constraints}
    return Column(name, (name,), _TYPES[given["type"]], description, constraints, codes, is_list)


def _may_be_empty(given: _Json) -> bool:
    pattern = given.get("pattern")
    refused = given.get("minLength") or (pattern and not re.fullmatch(pattern, ""))
    return given["type"] == "string" and not refused


@cache
def _schema(model: type[Value]) -> _Json:
    return model.model_json_schema(mode="serialization")


def _resolved(content: _Json, schema: _Json) -> _Json:
    return schema["$defs"][content["$ref"].rpartition("/")[2]] if "$ref" in content else content


def _model_of(model: type[Value], field: str) -> type[Value]:
    """Return the model of a field that is a value with fields of its own, or several such values."""
    annotation = model.model_fields[field].annotation
    found = next(one for one in (annotation, *get_args(annotation)) if inspect.isclass(one) and issubclass(one, Value))
    assert issubclass(found, Value)  # noqa: S101 -- tells the type checker what was looked for
    return found


@cache
def descriptions(model: type[Value]) -> Mapping[str, str]:
    """Return field -> what the docstrings of a model, and of those that it is made from, say of it."""
    found: dict[str, str] = {}
    for parent in model.__mro__:
        for name, text in _ATTRIBUTE.findall(inspect.cleandoc(parent.__doc__ or "")):
            found.setdefault(name, _as_sentence(text))
    return found


def _as_sentence(text: str) -> str:
    """Return a description as sentences about cells: where a value is None, a cell is empty."""
    one_line = re.sub(r"\bNone\b", "empty", " ".join(text.split()))
    one_line = re.sub(r"(?<=\. )empty", "Empty", one_line)
    return one_line[:1].upper() + one_line[1:] + ("" if one_line.endswith((".", ":")) else ".")
