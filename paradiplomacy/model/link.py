"""Links: a province and a partner, with all the statements that support the pair."""

from paradiplomacy.model.base import PartialDate, Value
from paradiplomacy.model.place import PlaceId
from paradiplomacy.model.source import SourceId
from paradiplomacy.model.statement import Status


class Link(Value):
    """One province-partner pair.

    Attributes:
        link_id: ``province_id~partner_id``.
        province_id: the Vietnamese side.
        partner_id: the foreign side.
        status: the furthest that any statement reports; what it means on a given day is worked out in ``query``.
        sectors: codes, union over the agreements (over the intentions where there is no agreement).
        signed: the latest signing reported; None where none is dated.
        valid_from: of the agreement that lasts longest; None where none is stated.
        valid_to: of the agreement that lasts longest; None where none is stated.
        intention: True where nothing but wishes, talks or plans is reported: no agreement.
        source_ids: in the order of first mention.
        statement_ids: every statement about the pair, group figures included.
    """

    link_id: str
    province_id: PlaceId
    partner_id: PlaceId
    status: Status
    sectors: tuple[str, ...]
    signed: PartialDate | None
    valid_from: PartialDate | None
    valid_to: PartialDate | None
    intention: bool
    source_ids: tuple[SourceId, ...]
    statement_ids: tuple[str, ...]


def link_id_of(province_id: str, partner_id: str) -> str:
    """Return the id of a pair; province first, always."""
    return f"{province_id}~{partner_id}"
