"""The links of a view as tables with typed columns: what CSV, workbook, Parquet and data package write down."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.export.provenance import provenance_of
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.i18n import country_name
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.query import status_on

Kind = Literal["string", "date", "number", "integer", "boolean", "list"]
Cell = str | float | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        kind: ``date`` is a partial date (year, month or day); ``list`` holds several texts.
        meaning: one sentence, for whoever works with the table.
    """

    name: str
    kind: Kind
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each row with one cell for each column; ``key`` is the column that tells rows apart."""

    name: str
    meaning: str
    key: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]


LINK_COLUMNS = (
    Column("link_id", "string", "Province and partner, joined by a tilde; stable."),
    Column("province", "string", "Name of the Vietnamese province, in the language of the export."),
    Column("partner", "string", "Name of the foreign locality or institution, in the language of the export."),
    Column("partner_kind", "string", "What the partner is: province, city, institution and so on."),
    Column("partner_country_code", "string", "ISO 3166-1 alpha-2 code of the partner's country."),
    Column("partner_country_name", "string", "Name of that country, in the language of the export."),
    Column("status", "string", "The furthest that any source reports."),
    Column("status_today", "string", "The same on the day of the export: in_force or expired where dates tell."),
    Column("intention", "boolean", "Whether nothing but wishes or plans is reported: no agreement."),
    Column("signed_date", "date", "The latest signing reported, as far as its date is known."),
    Column("valid_from", "date", "Start of the agreement that lasts longest."),
    Column("valid_to", "date", "End of the agreement that lasts longest."),
    Column("sectors", "list", "Codes of the sectors agreed on."),
    Column("province_lat", "number", "Degrees north."),
    Column("province_lon", "number", "Degrees east."),
    Column("partner_lat", "number", "Degrees north."),
    Column("partner_lon", "number", "Degrees east."),
    Column("source_ids", "list", "The articles that report about the pair."),
    Column("source_urls", "list", "Their addresses, as far as known."),
    Column("data_version", "string", "Version of the dataset."),
    Column("filters", "string", "The filters of the export, in words."),
    Column("view_url", "string", "Address of the view that was exported."),
    Column("licence", "string", "Licence of the dataset."),
)
_PLACE_COLUMNS = (
    Column("place_id", "string", "Stable id of the place."),
    Column("name", "string", "Name in the language of the export."),
    Column("kind", "string", "Province, city, institution and so on."),
    Column("country", "string", "ISO 3166-1 alpha-2 code."),
    Column("iso_3166_2", "string", "Code of the first-level division, where there is one."),
    Column("geonames_id", "integer", "Id at GeoNames."),
    Column("wikidata_id", "string", "Id at Wikidata."),
    Column("lat", "number", "Degrees north."),
    Column("lon", "number", "Degrees east."),
    Column("precision", "string", "What the point stands for: a town, a division's middle, an institution's city."),
    Column("successor_id", "string", "The unit that it became part of."),
)
_SOURCE_COLUMNS = (
    Column("source_id", "string", "Stable id of the article."),
    Column("title", "string", "Title as printed."),
    Column("publisher", "string", "Who published it."),
    Column("author", "string", "Who wrote it, where the article says so."),
    Column("published_date", "date", "Date of the article, as far as known."),
    Column("accessed_date", "date", "When it was read."),
    Column("language", "string", "ISO 639 code."),
    Column("url", "string", "Address of the article."),
)


def links_table(snapshot: Snapshot) -> Table:
    """Return one row a link; the last columns say where the table comes from."""
    told = provenance_of(snapshot)
    origin = (told.version, told.filters, told.address, told.licence)
    rows = [(*_link_row(snapshot, link), *origin) for link in snapshot.links]
    return Table("links", "Pairs of a province and a foreign partner.", "link_id", LINK_COLUMNS, rows)


def places_table(snapshot: Snapshot) -> Table:
    """Return one row for each province and partner of the links."""
    rows = [_place_row(place, snapshot.language) for place in snapshot.places()]
    return Table("places", "Provinces and partners of the links.", "place_id", _PLACE_COLUMNS, rows)


def sources_table(snapshot: Snapshot) -> Table:
    """Return one row for each article that the links rest on."""
    rows = [_source_row(source) for source in snapshot.sources()]
    return Table("sources", "Articles that the links rest on.", "source_id", _SOURCE_COLUMNS, rows)


def _link_row(snapshot: Snapshot, link: Link) -> tuple[Cell, ...]:
    dataset, language = snapshot.dataset, snapshot.language
    province, partner = dataset.places[link.province_id], dataset.places[link.partner_id]
    return (
        link.link_id,
        province.name(language),
        partner.name(language),
        partner.kind,
        partner.country,
        country_name(partner.country, language),
        link.status,
        status_on(link, snapshot.day),
        link.intention,
        link.signed,
        link.valid_from,
        link.valid_to,
        link.sectors,
        province.lat,
        province.lon,
        partner.lat,
        partner.lon,
        link.source_ids,
        tuple(url for source_id in link.source_ids if (url := dataset.sources[source_id].url)),
    )


def _place_row(place: Place, language: str) -> tuple[Cell, ...]:
    return (
        place.place_id,
        place.name(language),
        place.kind,
        place.country,
        place.iso_3166_2,
        place.geonames_id,
        place.wikidata_id,
        place.lat,
        place.lon,
        place.precision,
        place.successor_id,
    )


def _source_row(source: Source) -> tuple[Cell, ...]:
    return (
        source.source_id,
        source.title,
        source.publisher,
        source.author,
        source.published_date,
        source.accessed_date,
        source.language,
        source.url,
    )
