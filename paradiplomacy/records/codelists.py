"""Reads the codelists: sectors, the phrases that stand for them, and places that no gazetteer knows."""

import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.model.base import Value
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import Alias, Group, Place
from paradiplomacy.records.lexicon import normalised_phrase
from paradiplomacy.records.reasons import dotted, issues_of, shorten
from paradiplomacy.records.texts import faults_of_texts
from paradiplomacy.records.toml_file import file_below, read_toml

LABEL_LANGUAGES = ("en", "vi", "fr")

_Item = TypeVar("_Item", bound=Value)
_CODES = TypeAdapter(tuple[str, ...])
Phrases = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Language -> phrase as listed -> sector codes."""


def read_sectors(path: Path, *, root: Path) -> tuple[tuple[Sector, ...], tuple[Issue, ...]]:
    """Read ``[[sector]]`` tables in their order; one that is wrong, or a code's second one, is left out."""
    items, issues = _read_items(path, root=root, name="sector", model=Sector)
    sectors: dict[str, Sector] = {}
    for field, sector in items.items():
        reason = _fault_of(sector, taken=sectors)
        if reason:
            issues += (Issue(file=file_below(path, root=root), field=field, value=sector.code, reason=reason),)
        else:
            sectors[sector.code] = sector
    return tuple(sectors.values()), issues


def read_places(path: Path, *, root: Path) -> tuple[tuple[Place, ...], tuple[Issue, ...]]:
    """Read ``[[place]]`` tables in their order; one that is wrong, or an id's second one, is left out."""
    items, issues = _read_items(path, root=root, name="place", model=Place)
    places: dict[str, Place] = {}
    for field, place in items.items():
        reason = "has no English name" if "en" not in place.names else None
        reason = "this place_id stands above already" if place.place_id in places else reason
        if reason:
            issues += (Issue(file=file_below(path, root=root), field=field, value=place.place_id, reason=reason),)
        else:
            places[place.place_id] = place
    return tuple(places.values()), issues


def read_aliases(path: Path, *, root: Path) -> tuple[tuple[Alias, ...], tuple[Issue, ...]]:
    """Read ``[[alias]]`` tables in their order; one that is wrong is left out."""
    items, issues = _read_items(path, root=root, name="alias", model=Alias)
    return tuple(items.values()), issues


def read_groups(path: Path, *, root: Path) -> tuple[tuple[Group, ...], tuple[Issue, ...]]:
    """Read ``[[group]]`` tables in their order; one that is wrong is left out."""
    items, issues = _read_items(path, root=root, name="group", model=Group)
    return tuple(items.values()), issues


def read_phrases(path: Path, *, root: Path, sectors: Collection[str]) -> tuple[Phrases, tuple[Issue, ...]]:
    """Read the phrases of each language; a phrase with an unknown code, or listed twice, is left out.

    Args:
        path: usually ``seeds/codelists/sector_phrases.toml``.
        root: the project folder.
        sectors: the codes that exist.
    """
    file = file_below(path, root=root)
    table, issues = read_toml(path, root=root)
    phrases: dict[str, dict[str, tuple[str, ...]]] = {}
    for language, listed in (table or {}).items():
        if not isinstance(listed, dict):
            reason = f"write [{shorten(language)}] and below it the phrases of that language"
            issues += (Issue(file=file, field=shorten(language), value=shorten(listed), reason=reason),)
            continue
        faults = dict(_faults_of_phrases(listed, language=language, sectors=sectors))
        phrases[language] = {phrase: tuple(codes) for phrase, codes in listed.items() if phrase not in faults}
        for phrase, reason in faults.items():
            field = f"{shorten(language)}.{shorten(phrase)}"
            issues += (Issue(file=file, field=field, value=shorten(listed[phrase]), reason=reason),)
    return phrases, issues


def _faults_of_phrases(
    listed: Mapping[str, object], *, language: str, sectors: Collection[str]
) -> Iterator[tuple[str, str]]:
    first_of: dict[str, str] = {}
    for phrase, codes in listed.items():
        first = first_of.setdefault(normalised_phrase(phrase, language=language), phrase)
        reason = _fault_of_codes(codes, sectors=sectors)
        if first != phrase:
            yield phrase, f"reads the same as {shorten(first)!r} above"
        elif reason:
            yield phrase, reason


def _read_items(path: Path, *, root: Path, name: str, model: type[_Item]) -> tuple[dict[str, _Item], tuple[Issue, ...]]:
    """Return the good tables of a file by their place in it (``sector[3]``; the first is 1)."""
    file = file_below(path, root=root)
    table, issues = read_toml(path, root=root)
    good: dict[str, _Item] = {}
    for field, item in _listed(table or {}, name=name):
        if not item:
            issues += (Issue(file=file, field=field, value="", reason=f"only [[{name}]] tables belong here"),)
            continue
        try:
            read = model.model_validate_json(json.dumps(item, default=str), strict=True)
        except ValidationError as error:
            issues += issues_of(error, file=file, prefix=field)
            continue
        wrong = tuple(
            Issue(file=file, field=dotted(steps, prefix=field), value=shorten(text), reason=reason)
            for steps, text, reason in faults_of_texts(read.model_dump())
        )
        issues += wrong
        if not wrong:
            good[field] = read
    return good, issues


def _listed(table: Mapping[str, object], *, name: str) -> Iterator[tuple[str, Mapping[str, object] | None]]:
    """Yield each table with its place in the file; None for what does not belong in the file."""
    for key, value in table.items():
        if key != name or not isinstance(value, list):
            yield shorten(key), None
            continue
        for number, item in enumerate(value, start=1):
            yield f"{name}[{number}]", item if isinstance(item, dict) else None


def _fault_of(sector: Sector, *, taken: Collection[str]) -> str | None:
    if sector.code in taken:
        return "this code stands above already"
    missing = [language for language in LABEL_LANGUAGES if not sector.labels.get(language)]
    return f"has no label in: {', '.join(missing)}" if missing else None


def _fault_of_codes(codes: object, *, sectors: Collection[str]) -> str | None:
    try:
        read = _CODES.validate_python(codes)
    except ValidationError:
        return 'must be a list of sector codes, such as ["trade"]'
    unknown = [code for code in read if code not in sectors]
    if unknown:
        return f"unknown sector code {unknown[0]!r}; see seeds/codelists/sectors.toml"
    return None if read else "must name one sector code or more"
