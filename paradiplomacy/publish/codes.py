"""What the codes of the tables mean, for the codebook."""

from collections.abc import Mapping
from typing import get_args

from paradiplomacy.model.statement import Status
from paradiplomacy.wording import status_meaning

_KINDS = {
    "province": "First-level division called a province.",
    "prefecture": "First-level division called a prefecture (Japan, Laos) or a prefecture of China.",
    "state": "First-level division of a federation.",
    "region": "First-level division called a region, oblast or the like.",
    "city": "City or town.",
    "county": "County or shire.",
    "district": "District.",
    "municipality": "City that is a first-level division.",
    "institution": "University, hospital, chamber or other body of a place.",
    "national_body": "Ministry or other body of a whole country.",
    "country": "Country as a whole: only hoped for, or a trading partner.",
}
_INSTRUMENTS = {
    "agreement": "An agreement.",
    "MoU": "A memorandum of understanding.",
    "twinning": "A twinning or friendship between the two places.",
    "minutes": "Minutes of a meeting.",
    "programme": "A programme of work.",
    "letter of intent": "A letter of intent.",
    "unspecified": "The article names no document.",
}
_DIRECTIONS = {"outbound": "Out of Vietnam.", "inbound": "Into Vietnam.", "both": "Both ways, or not told apart."}
_FLOWS = {
    "total": "Exports and imports together.",
    "export": "From Vietnam's side to the partner.",
    "import": "From the partner to Vietnam's side.",
}
MEANINGS: Mapping[str, Mapping[str, str]] = {
    "places.kind": _KINDS,
    "places.precision": {
        "town": "The point of the town, or of the unit's seat.",
        "admin1_centroid": "The label point of a first-level division.",
        "institution_city": "The city where the institution is.",
        "country_centroid": "The label point of the country.",
    },
    "spellings.origin": {
        "source": "An article prints it.",
        "alias": "The curated alias table has it.",
        "gazetteer": "The gazetteer has it, in lower case and without diacritics.",
    },
    "statements.kind": {
        "agreement": "Two sides are tied, by a document or without.",
        "intention": "A tie is wished for, talked about or planned; never counted as an agreement.",
        "trade": "A trade figure, of all its partners together.",
        "visits": "People or delegations that travelled.",
        "investment": "Capital from or to a partner.",
        "support": "Aid, gifts and funded works.",
    },
    "statements.partner_type": _KINDS,
    "statements.instrument": _INSTRUMENTS,
    "statements.flow": _FLOWS,
    "statements.qualifier": {
        "exact": "The figure as it stands.",
        "about": "About that much.",
        "more than": "More than that.",
        "nearly": "A little less than that.",
    },
    "statements.channel": {"official": "Official trade.", "border_gate": "Through one border gate."},
    "statements.direction": _DIRECTIONS,
    "trade_partners.type": _KINDS,
    "trade_goods.flow": {code: _FLOWS[code] for code in ("export", "import")},
    "events.kind": {
        "document": "A document was signed.",
        "relation": "A relation is stated without a document.",
        "plan": "A plan: no agreement.",
        "wish": "A wish: no agreement.",
    },
    "contradictions.field": {
        "signed": "The day of signing.",
        "validity": "The period for which the text holds.",
        "instrument": "The sort of document.",
        "status": "How far the tie has come.",
        "began": "The beginning of the tie, told by several events of a pair.",
    },
    "contradictions.reason": {
        "fuller_date": "It is quoted to the month or day, the others less fully.",
        "explicit": "Its source prints it, the others are worked out from the date of an article.",
        "official": "A public authority publishes it.",
        "nearest": "Its report is the nearest in time to what it tells.",
        "more_sources": "More sources that do not depend on one another tell it.",
        "stronger_document": "It is the weightier document, and nothing else speaks for either.",
        "signing_reported": "A report of the signing beats a plan of it.",
        "earlier": "It is the earlier one, and nothing else speaks for either.",
    },
    "events.instrument": _INSTRUMENTS,
    "names.side": {"province": "The Vietnamese side.", "partner": "The foreign side."},
    "names.kind": _KINDS,
    "names.how": {
        "id": "The record gives the place.",
        "country": "A whole country is meant.",
        "alias": "The curated alias table has the name.",
        "name": "The place bears the name.",
        "near": "The place bears nearly the same name.",
        "group": "A group of places is meant, which no map can draw.",
        "none": "No place was found.",
    },
    "changes.change": {
        "added": "It was not there in the release before.",
        "removed": "It is there no more.",
        "changed": "It differs.",
    },
    "issues.kind": {
        "record": "A record or curated file is not as it should be.",
        "name": "No place is found for a name.",
        "phrase": "No sector code fits a phrase.",
        "date": "A date cannot be.",
    },
    "issues.severity": {"error": "The item is left out of the dataset.", "warning": "The item is let in."},
}
"""``table.column`` -> code -> one sentence. A status means the same wherever it stands: see :func:`meaning_of`."""


def meaning_of(column: str, code: str) -> str:
    """Return what a code of a column (``statements.flow``) means, in one sentence; empty where nothing says it."""
    if column.endswith(".status") and code in get_args(Status):
        return status_meaning(code, "en")
    return MEANINGS.get(column, {}).get(code, "")
