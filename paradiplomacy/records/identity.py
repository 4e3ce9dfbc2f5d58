"""Stable ids of statements: what a statement says and where it stands, not its place in the file."""

import hashlib
import json

from paradiplomacy.model.statement import Statement, Trade


def statement_id_of(statement: Statement) -> str:
    """Return ``source_id:xxxxxxxx``, eight hexadecimal digits of a hash over what makes a statement itself.

    That is its kind, both sides as printed, status, flow, direction and locator. Figures, dates and sectors are left
    out: correcting one of them keeps the id, and so do reordering a record and resolving its names. Where statements
    differ in nothing else, the ``part`` of their locator tells them apart.
    """
    partners = sorted(party.name for party in statement.partners) if isinstance(statement, Trade) else statement.partner
    told = [getattr(statement, name, None) for name in ("status", "flow", "direction")]
    locator = statement.locator
    place = [locator.paragraph, locator.quote, *([locator.part] if locator.part else [])]
    content = json.dumps([statement.kind, statement.province, partners, told, place], ensure_ascii=False)
    return f"{statement.source_id}:{hashlib.sha256(content.encode()).hexdigest()[:8]}"
