"""Links -> counts: the atlas at a glance, for any selection."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.model.link import Link
from paradiplomacy.model.statement import Trade
from paradiplomacy.store import Dataset


@dataclass(frozen=True, slots=True)
class Overview:
    """What a set of links amounts to; only pairs with an agreement are counted, intentions apart.

    Attributes:
        countries: of partners with an agreement.
        sectors: code -> number of links, most frequent first.
        trade: every figure about one of the links, once, figures for several partners included.
    """

    provinces: int
    localities: int
    institutions: int
    countries: int
    agreements: int
    intentions: int
    sectors: dict[str, int]
    trade: tuple[Trade, ...]


def overview_of(dataset: Dataset, links: Sequence[Link]) -> Overview:
    """Count a set of links."""
    agreed = [link for link in links if not link.intention]
    partners = {link.partner_id: dataset.places[link.partner_id] for link in agreed}
    statements = {one.statement_id: one for link in links for one in dataset.statements_of(link)}
    return Overview(
        provinces=len({link.province_id for link in agreed}),
        localities=sum(place.is_locality for place in partners.values()),
        institutions=sum(place.is_institution for place in partners.values()),
        countries=len({place.country for place in partners.values()}),
        agreements=len(agreed),
        intentions=len(links) - len(agreed),
        sectors=dict(Counter(code for link in agreed for code in link.sectors).most_common()),
        trade=tuple(one for one in statements.values() if isinstance(one, Trade) and one.amount is not None),
    )
