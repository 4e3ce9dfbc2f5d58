"""A Frictionless data package (ZIP) of a view: the dataset's own tables, cut to what the view shows.

Tables and columns are those of ``data/`` (see ``publish/schema.py``), so that what reads the whole dataset reads this.
"""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from paradiplomacy.export.provenance import notes, provenance_of
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import headline
from paradiplomacy.linking import partner_ids
from paradiplomacy.model.base import Value
from paradiplomacy.model.event import Event
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.publish.csv_sheets import as_json, csv_of
from paradiplomacy.publish.schema import sheets
from paradiplomacy.succession import present_unit

_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def write(snapshot: Snapshot) -> bytes:
    """Return the archive; equal input gives equal bytes."""
    rows = {name: as_json(values) for name, values in _tables(snapshot).items()}
    files, resources = {}, []
    for sheet in sheets():
        if sheet.of in rows:
            content, count = csv_of(sheet, rows[sheet.of])
            files[f"{sheet.name}.csv"] = content
            resources.append(_resource(sheet.name, sheet.title, sheet.descriptor(), len(content), count))
    described = json.dumps(_descriptor(snapshot, resources), ensure_ascii=False, indent=1) + "\n"
    readme = "\n\n".join(f"{label}: {text}" for label, text in notes(snapshot)) + "\n"
    files = {"datapackage.json": described.encode(), "README.txt": readme.encode(), **files}
    return _zipped(files, dt.date.fromisoformat(provenance_of(snapshot).date[:10]))


def _tables(snapshot: Snapshot) -> Mapping[str, Iterable[Value]]:
    """Return the rows of each table; whatever a row names is there too, so that every key leads somewhere."""
    dataset = snapshot.dataset
    links = _as_signed(snapshot)
    events = _among(snapshot.events(), {link.link_id for link in links})
    statements = {one.statement_id: one for one in snapshot.statements()}
    statements |= {one: dataset.statements[one] for event in events for one in event.statement_ids}
    cited = {one.source_id for one in statements.values()}
    named = {place_id for link in links for place_id in (link.province_id, link.partner_id)}
    for one in statements.values():
        named |= {place_id for place_id in (one.province_id, *partner_ids(one)) if place_id}
    return {
        "places": _with_relatives(snapshot, named),
        "sources": [source for source in dataset.sources.values() if source.source_id in cited],
        "sectors": list(dataset.sectors.values()),
        "statements": list(statements.values()),
        "links": links,
        "events": events,
    }


def _as_signed(snapshot: Snapshot) -> list[Link]:
    """Return the links with provinces as they signed, as all tables name them."""
    if snapshot.view.units == "signed":
        return list(snapshot.links)
    places, shown = snapshot.dataset.places, {link.link_id for link in snapshot.links}
    return [
        link
        for link in snapshot.dataset.links_as_signed
        if link_id_of(present_unit(link.province_id, places), link.partner_id) in shown
    ]


def _among(events: Sequence[Event], link_ids: set[str]) -> list[Event]:
    """Return events without those parties, and those earlier documents, that the view does not show."""
    shown = {event.event_id for event in events}
    return [
        event.model_copy(
            update={
                "link_ids": tuple(one for one in event.link_ids if one in link_ids),
                "renews": event.renews if event.renews in shown else None,
            }
        )
        for event in events
    ]


def _with_relatives(snapshot: Snapshot, place_ids: set[str]) -> list[Place]:
    """Return places with their successors and the cities of institutions."""
    places, open_ids, found = snapshot.dataset.places, set(place_ids), set[str]()
    while open_ids:
        place = places[open_ids.pop()]
        found.add(place.place_id)
        open_ids |= {one for one in (place.successor_id, place.located_in) if one and one not in found}
    return [places[place_id] for place_id in sorted(found)]


def _descriptor(snapshot: Snapshot, resources: list[dict[str, Any]]) -> dict[str, Any]:
    told = provenance_of(snapshot)
    return {
        "$schema": _PROFILE,
        "name": "paradiplomacy-atlas-view",
        "title": f"{told.title}: {headline(snapshot)[0]}",
        "description": f"{told.filters}. {told.attribution}",
        "version": told.version,
        "created": f"{told.date[:10]}T00:00:00Z",
        "filters": told.filters,
        "view_url": told.address,
        "licenses": [{"name": told.licence, "title": told.licence_title, "path": told.licence_address}],
        "sources": [{"title": source.title, "path": source.url} for source in snapshot.sources() if source.url],
        "resources": resources,
    }


def _resource(name: str, title: str, schema: Mapping[str, Any], size: int, rows: int) -> dict[str, Any]:
    return {
        "name": name,
        "title": title,
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "rows": rows,
        "schema": schema,
    }


def _zipped(files: Mapping[str, bytes], day: dt.date) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, content)
    return archive.getvalue()
