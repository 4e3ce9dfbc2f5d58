"""Headlines that tell whose figures follow, and what tests ask of the figures read."""

from extraction_desk import of_kind

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.model.statement import Investment, Support, Trade, Visits

BORDER = {
    "en": "Quang Tri and Savannakhet of Laos\n",
    "fr": "Quang Tri et Savannakhet (Laos)\n",
    "vi": "Quảng Trị và Savannakhet (Lào)\n",
}
JAPAN = {
    "en": "Dong Nai and Kobe of Japan\n",
    "fr": "Dong Nai et Kobe (Japon)\n",
    "vi": "Đồng Nai và Kobe (Nhật Bản)\n",
}
KOREA = {
    "en": "Da Nang and Daegu of Korea\n",
    "fr": "Da Nang et Daegu (République de Corée)\n",
    "vi": "Đà Nẵng và Daegu (Hàn Quốc)\n",
}
GERMANY = {"en": "Quang Nam and Wernigerode of Germany\n", "fr": "Quang Nam et Wernigerode (Allemagne)\n"}

Sum = tuple[str, float, str | None]


def traded(found: Extraction) -> list[Sum]:
    """Return (flow, amount in millions, partner) of all trade."""
    told = [c.statement for c in of_kind(found, "trade")]
    return [(t.flow, round((t.amount or 0) / 1e6, 1), t.partners[0].place_id) for t in told if isinstance(t, Trade)]


def invested(found: Extraction) -> list[tuple[float, str | None, str]]:
    """Return (amount in millions, partner, direction) of all capital."""
    told = [c.statement for c in of_kind(found, "investment")]
    return [(round((i.amount or 0) / 1e6, 1), i.partner_id, i.direction) for i in told if isinstance(i, Investment)]


def given(found: Extraction) -> list[tuple[float, str | None, str]]:
    """Return (amount in thousands, partner, direction) of all gifts."""
    told = [c.statement for c in of_kind(found, "support")]
    return [(round((s.amount or 0) / 1e3, 1), s.partner_id, s.direction) for s in told if isinstance(s, Support)]


def visited(found: Extraction) -> list[tuple[str | None, int, str, str | None]]:
    """Return (partner, people or delegations, direction, first day) of all visits."""
    told = [c.statement for c in of_kind(found, "visits")]
    return [
        (v.partner_id, v.people or v.delegations or 0, v.direction, v.period_from)
        for v in told
        if isinstance(v, Visits)
    ]
