"""Small places, statements and datasets for tests: only what a test names differs from a plain, valid value."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from paradiplomacy.events.grouping import build_events
from paradiplomacy.linking import build_links
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.package import Description
from paradiplomacy.model.place import Place, Spelling
from paradiplomacy.model.source import Locator, Source
from paradiplomacy.model.statement import Agreement, Intention, Party, Statement, Trade
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.publish.writing import write_files
from paradiplomacy.records.identity import statement_id_of
from paradiplomacy.store import Dataset

ROOT = Path(__file__).resolve().parents[1]

DESCRIPTION = {
    "name": "sample",
    "title": "A sample",
    "version": "1.2.3",
    "date": "2026-01-31",
    "licence": "CC-BY-4.0",
    "licence_title": "Creative Commons Attribution 4.0 International",
    "licence_url": "https://creativecommons.org/licenses/by/4.0/",
}

HOSTILE_NAMES = (
    '<img src=x onerror="alert(1)">',
    "</script><script>alert(1)</script>",
    "`${alert(1)}`",
    "${x}",
    "'; DROP TABLE links; --",
    "[a](javascript:alert(1))",
    "![a](https://tracker.example/x.png)",
    "**bold** _under_ ~~gone~~ # head",
    ":red[red] :material/delete: $x^2$",
    "| a | b |\n|---|---|",
    "\u202eKampot\u202c",
    "&lt;b&gt; &#58;",
    "a\\",
    "K" * 10_000,
)

PLACE_FILE = """[[place]]
place_id = "la-somewhere"
kind = "city"
country = "LA"
lat = 18.0
lon = 102.6
precision = "town"

[place.names]
en = "Somewhere"
"""
"""One place as it stands in seeds/places.toml, near the Lao capital."""


def place(place_id: str, *, kind: str = "province", lat: float = 10.0, lon: float = 105.0, **fields: Any) -> Place:
    """A place whose English name is made of its id, unless ``names`` say otherwise."""
    names = fields.pop("names", {"en": place_id[3:].replace("-", " ").title() or place_id})
    return Place.model_validate(
        {
            "place_id": place_id,
            "kind": kind,
            "country": place_id[:2].upper(),
            "lat": lat,
            "lon": lon,
            "precision": "town",
            "names": names,
            **fields,
        }
    )


def source(source_id: str = "paper-en-1", **fields: Any) -> Source:
    return Source.model_validate(
        {"source_id": source_id, "title": f"Title of {source_id}", "publisher": "A paper", "language": "en", **fields}
    )


def agreement(province_id: str | None, partner_id: str | None, **fields: Any) -> Agreement:
    return _tie(Agreement, province_id, partner_id, {"status": "signed", **fields})


def intention(province_id: str | None, partner_id: str | None, **fields: Any) -> Intention:
    return _tie(Intention, province_id, partner_id, {"status": "sought", **fields})


def trade(province_id: str | None, *partner_ids: str | None, **fields: Any) -> Trade:
    """A total of one US dollar of the year 2022, unless fields say otherwise."""
    content = {
        "partners": [_party(partner_id) for partner_id in partner_ids],
        "flow": "total",
        "amount": 1.0,
        "currency": "USD",
        "period_from": "2022",
        "period_to": "2022",
        **fields,
    }
    return _identified(Trade, province_id, content)


def _party(place_id: str | None) -> Party:
    known = place_id or "xx-nobody-knows"
    kind = "country" if len(known) == 2 else "province"
    return Party(name=known, type=kind, country=known[:2].upper(), place_id=place_id)


def _tie(kind: Any, province_id: str | None, partner_id: str | None, fields: dict[str, Any]) -> Any:
    named = {"partner": partner_id or "Nowhere", "partner_country": (partner_id or "xx")[:2].upper()}
    return _identified(kind, province_id, {**named, "partner_id": partner_id, **fields})


def _identified(kind: Any, province_id: str | None, fields: dict[str, Any]) -> Any:
    quote, paragraph = fields.pop("quote", "as printed"), fields.pop("paragraph", 2)
    common = {
        "statement_id": "",
        "source_id": "paper-en-1",
        "province": province_id or "Nowhere",
        "province_id": province_id,
        "locator": Locator(paragraph=paragraph, quote=quote),
    }
    made = kind.model_validate({**common, **fields})
    return made.model_copy(update={"statement_id": statement_id_of(made)})


def link(province_id: str, partner_id: str, **fields: Any) -> Link:
    content: dict[str, Any] = {
        "status": "signed",
        "sectors": (),
        "signed": None,
        "valid_from": None,
        "valid_to": None,
        "intention": False,
        "source_ids": ("paper-en-1",),
        "statement_ids": (),
    }
    ids = {"link_id": link_id_of(province_id, partner_id), "province_id": province_id, "partner_id": partner_id}
    return Link.model_validate({**content, **ids, **fields})


SECTORS = tuple(
    Sector(code=code, labels={"en": english, "vi": vietnamese, "fr": french})
    for code, english, vietnamese, french in (
        ("trade", "Trade", "Thương mại", "Commerce"),
        ("tourism", "Tourism", "Du lịch", "Tourisme"),
        ("health", "Health", "Y tế", "Santé"),
    )
)


def dataset(
    places: Iterable[Place],
    statements: Iterable[Statement],
    *,
    sources: Iterable[Source] = (),
    spellings: Sequence[Spelling] = (),
    issues: Sequence[Issue] = (),
) -> Dataset:
    """A dataset in memory, as :func:`load_dataset` would give it; cited sources that are not given are made."""
    by_place = {one.place_id: one for one in places}
    by_statement = {one.statement_id: one for one in statements}
    by_source = {one.source_id: one for one in sources}
    for statement in by_statement.values():
        by_source.setdefault(statement.source_id, source(statement.source_id))
    printed: dict[str, tuple[str, ...]] = {}
    for spelling in spellings:
        printed[spelling.place_id] = (*printed.get(spelling.place_id, ()), spelling.name)
    return Dataset(
        places=MappingProxyType(by_place),
        sources=MappingProxyType(by_source),
        sectors=MappingProxyType({one.code: one for one in SECTORS}),
        statements=MappingProxyType(by_statement),
        links_as_signed=build_links(by_statement.values(), by_place),
        events=build_events(by_statement.values(), by_place, by_source),
        spellings=MappingProxyType(printed),
        issues=tuple(issues),
        package={**DESCRIPTION, "licenses": [{"name": "CC-BY-4.0", "title": "CC", "path": "https://cc.example/"}]},
    )


def files_of(data: Dataset) -> dict[str, bytes]:
    """The files of ``data/`` that hold a dataset."""
    return tables_as_files(
        Description.model_validate(DESCRIPTION),
        {
            "places": tuple(data.places.values()),
            "spellings": (),
            "sources": tuple(data.sources.values()),
            "sectors": tuple(data.sectors.values()),
            "statements": tuple(data.statements.values()),
            "links": data.links_as_signed,
            "events": data.events,
            "issues": data.issues,
        },
    )


def written(folder: Path, data: Dataset) -> Path:
    """Write a dataset as built tables into a folder, and return the folder."""
    write_files(folder, files_of(data))
    return folder


PLACES = (
    place("vn-kien-giang", lat=10.0, lon=105.1, successor_id="vn-an-giang-2025", valid_to="2025-06-30",
          names={"en": "Kien Giang", "vi": "Kiên Giang", "fr": "Kiên Giang"}),
    place("vn-an-giang", lat=10.4, lon=105.4, successor_id="vn-an-giang-2025", valid_to="2025-06-30"),
    place("vn-an-giang-2025", lat=10.0, lon=105.1, valid_from="2025-07-01", names={"en": "An Giang", "vi": "An Giang"}),
    place("vn-hue", lat=16.5, lon=107.6, names={"en": "Hue", "vi": "Huế", "fr": "Hué"}),
    place("kh", kind="country", lat=12.6, lon=104.9, names={"en": "Cambodia", "vi": "Campuchia", "fr": "Cambodge"}),
    place("kh-kampot", lat=10.6, lon=104.2, names={"en": "Kampot", "vi": "Cam Pốt", "fr": "Kampot", "zh": "贡布"}),
    place("kh-kep", lat=10.5, lon=104.3),
    place("fr-lorient", kind="city", lat=47.7, lon=-3.4),
    place("us-hawaii", kind="state", lat=21.3, lon=-157.9),
    place("us-university", kind="institution", lat=21.3, lon=-157.9, located_in="us-hawaii"),
)  # fmt: skip
BY_ID = {one.place_id: one for one in PLACES}
