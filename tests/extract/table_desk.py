"""What a list given as text yields, in short."""

from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.tables.intake import Intake, guess_mapping, take_in
from paradiplomacy.extract.tables.reading import read_table


def taken(extractor: Extractor, text: str, **mapping: object) -> Intake:
    table = read_table(text.encode(), name="list.csv")
    return take_in(table, guess_mapping(table, **mapping), extractor)  # type: ignore[arg-type]


def told(intake: Intake) -> list[tuple[object, ...]]:
    statements = [candidate.statement for candidate in intake.extraction.candidates]
    return [(s.status, s.province_id, s.partner_id, s.instrument, s.signed, s.sectors) for s in statements]  # type: ignore[union-attr]


def faults(intake: Intake) -> list[tuple[int, str, str]]:
    return [(fault.row, fault.column, fault.kind) for fault in intake.faults]
