"""Links as a CSV table that a spreadsheet opens without running anything in it."""

import csv
import datetime as dt
import io
from collections.abc import Sequence

from paradiplomacy.i18n import country_name
from paradiplomacy.model.link import Link
from paradiplomacy.query import status_on
from paradiplomacy.store import Dataset

COLUMNS = (
    "link_id",
    "province",
    "partner",
    "partner_kind",
    "partner_country_code",
    "partner_country_name",
    "status",
    "status_today",
    "intention",
    "signed_date",
    "valid_from",
    "valid_to",
    "sectors",
    "province_lat",
    "province_lon",
    "partner_lat",
    "partner_lon",
    "source_ids",
    "source_urls",
    "data_version",
)
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def links_csv(dataset: Dataset, links: Sequence[Link], *, language: str, today: dt.date) -> str:
    """Return the links as CSV with a header, one row a link; lists are joined by semicolons."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for link in links:
        writer.writerow([_cell(value) for value in _row(dataset, link, language=language, today=today)])
    return text.getvalue()


def _row(dataset: Dataset, link: Link, *, language: str, today: dt.date) -> tuple[object, ...]:
    province, partner = dataset.places[link.province_id], dataset.places[link.partner_id]
    return (
        link.link_id,
        province.name(language),
        partner.name(language),
        partner.kind,
        partner.country,
        country_name(partner.country, language),
        link.status,
        status_on(link, today),
        str(link.intention).lower(),
        link.signed,
        link.valid_from,
        link.valid_to,
        ";".join(link.sectors),
        province.lat,
        province.lon,
        partner.lat,
        partner.lon,
        ";".join(link.source_ids),
        ";".join(url for source_id in link.source_ids if (url := dataset.sources[source_id].url)),
        dataset.version,
    )


def _cell(value: object) -> object:
    """Return a cell; text that a spreadsheet would run as a formula is marked as text."""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return "'" + value
    return "" if value is None else value
