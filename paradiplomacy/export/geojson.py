"""Links as GeoJSON (RFC 7946): great-circle lines, cut where they cross the antimeridian."""

import json
from itertools import pairwise
from typing import Any

from paradiplomacy.export.provenance import provenance_of
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.geodesy import great_circle_points
from paradiplomacy.model.link import Link
from paradiplomacy.query import status_on

Position = list[float]
_DECIMALS = 5  # about a metre, as RFC 7946 advises


def write(snapshot: Snapshot) -> bytes:
    """Return the links of a snapshot as a GeoJSON file."""
    return (json.dumps(links_geojson(snapshot), ensure_ascii=False) + "\n").encode()


def links_geojson(snapshot: Snapshot) -> dict[str, Any]:
    """Return a feature collection: one line a link, with the names and facts of the table."""
    told = provenance_of(snapshot)
    return {
        "type": "FeatureCollection",
        "title": told.title,
        "data_version": told.version,
        "data_date": told.date,
        "filters": told.filters,
        "view_url": told.address,
        "licence": told.licence,
        "licence_url": told.licence_address,
        "attribution": told.attribution,
        "features": [_feature(snapshot, link) for link in snapshot.links],
    }


def _feature(snapshot: Snapshot, link: Link) -> dict[str, Any]:
    dataset, language = snapshot.dataset, snapshot.language
    province, partner = dataset.places[link.province_id], dataset.places[link.partner_id]
    return {
        "type": "Feature",
        "id": link.link_id,
        "geometry": line_geometry((province.lat, province.lon), (partner.lat, partner.lon)),
        "properties": {
            "link_id": link.link_id,
            "province": province.name(language),
            "partner": partner.name(language),
            "partner_kind": partner.kind,
            "partner_country_code": partner.country,
            "status": link.status,
            "status_today": status_on(link, snapshot.day),
            "intention": link.intention,
            "signed": link.signed,
            "valid_from": link.valid_from,
            "valid_to": link.valid_to,
            "sectors": list(link.sectors),
            "source_ids": list(link.source_ids),
            "source_urls": [url for one in link.source_ids if (url := dataset.sources[one].url)],
        },
    }


def line_geometry(start: tuple[float, float], end: tuple[float, float]) -> dict[str, Any]:
    """Return the great circle between two (lat, lon) points as GeoJSON, which orders coordinates lon, lat."""
    parts = _cut([[lon, lat] for lat, lon in great_circle_points(start, end)])
    rounded = [[[round(lon, _DECIMALS), round(lat, _DECIMALS)] for lon, lat in part] for part in parts]
    if len(rounded) == 1:
        return {"type": "LineString", "coordinates": rounded[0]}
    return {"type": "MultiLineString", "coordinates": rounded}


def _cut(points: list[Position]) -> list[list[Position]]:
    """Return an unwrapped line (lon, lat) in parts that each keep to -180..180, meeting at the antimeridian."""
    world = _world(points[0][0])
    parts: list[list[Position]] = [[_shifted(points[0], world)]]
    for before, point in pairwise(points):
        now = _world(point[0])
        if now != world:
            edge = 180.0 + 360.0 * min(now, world)
            share = (edge - before[0]) / (point[0] - before[0])
            crossing = [edge, before[1] + share * (point[1] - before[1])]
            parts[-1].append(_shifted(crossing, world))
            parts.append([_shifted(crossing, now)])
            world = now
        parts[-1].append(_shifted(point, world))
    return parts


def _world(lon: float) -> int:
    """Return how many whole turns a longitude lies from -180..180; 180 itself belongs to the turn before it."""
    return -int((180.0 - lon) // 360.0)


def _shifted(point: Position, world: int) -> Position:
    return [point[0] - 360.0 * world, point[1]]
