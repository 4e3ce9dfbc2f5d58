"""One row of a list of agreements: the statements it makes, and what is wrong with its cells."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.extract.candidate import Candidate, Evidence, EvidenceKind
from paradiplomacy.extract.reasons import Reason, ReasonKind
from paradiplomacy.extract.tables import cells
from paradiplomacy.extract.tables.columns import ColumnMapping, Field
from paradiplomacy.extract.tables.faults import Fault, FaultKind
from paradiplomacy.extract.tables.naming import Namer, Side
from paradiplomacy.extract.tables.table import Table, line_of, place_in_line
from paradiplomacy.extract.tables.titles import is_number, is_title
from paradiplomacy.model.base import first_day, last_day
from paradiplomacy.model.source import MAX_QUOTE_WORDS
from paradiplomacy.model.statement import INTENTION_STATUSES, Statement
from paradiplomacy.records.identity import statement_id_of
from paradiplomacy.records.lexicon import SectorLexicon

DRAFT_ID = "draft"
MAX_PARTNERS = 20
"""Of one row; a longer cell is no list of names."""
_TITLE_CELLS = 2
_SHOWN = 60
_MAX_QUOTE = 400
_STATEMENT: TypeAdapter[Statement] = TypeAdapter(Statement)
_KINDS: Mapping[Field, EvidenceKind] = {
    "province": "province",
    "partner": "partner",
    "country": "country",
    "signed": "date",
    "valid_from": "date",
    "valid_to": "date",
    "instrument": "instrument",
    "status": "cue",
    "sectors": "sector",
}
_Table = dict[str, Any]


class RowReader:
    """Reads the rows of one table under one mapping of its columns; ``faults`` grows with every row."""

    def __init__(
        self,
        table: Table,
        *,
        labels: tuple[str, ...],
        mapping: ColumnMapping,
        namer: Namer,
        lexicon: SectorLexicon,
        today: dt.date,
    ) -> None:
        self._table = table
        self._labels = labels
        self._mapping = mapping
        self._namer = namer
        self._lexicon = lexicon
        self._today = today
        self._has_details = bool(mapping.columns.keys() - {"province", "partner", "note"})
        self.faults: list[Fault] = []

    def candidates(self, row: int) -> Iterator[Candidate]:
        """Yield the candidates of a row, counted from 0: one for each partner it names."""
        province = self._cell(row, "province") or self._mapping.province or ""
        partners = cells.parts_of(self._cell(row, "partner"))[:MAX_PARTNERS]
        if self._is_title(row):
            return
        for field, column in self._mapping.columns.items():
            if (row, column) in self._table.unvalued:
                self._blame(row, field, "formula")
        if not province:
            self._blame(row, "province", "no_province")
        elif not partners:
            self._blame(row, "partner", "no_partner")
        elif (told := self._told(row)) is not None:
            home = self._namer.province(province)
            country = self._country(row)
            joint = {"document": f"row-{row + 1}"} if len(partners) > 1 else {}
            for partner in partners:
                side = self._namer.partner(partner, country)
                if side.is_elsewhere:
                    self._blame(row, "partner", "elsewhere", value=f"{partner}, {self._cell(row, 'country')}")
                found = self._candidate(row, told | joint, home, side)
                if found is None:
                    self._blame(row, "partner", "row")
                    return
                yield found

    def _is_title(self, row: int) -> bool:
        """Whether a row is the title of those below it: a name, with a number at most ("II. Europe")."""
        filled = {column: cell for column, cell in enumerate(self._table.rows[row]) if cell}
        partner = self._mapping.columns.get("partner")
        name = filled.pop(partner, "") if partner is not None else ""
        if not name:
            return len(filled) == 1 or (len(filled) == _TITLE_CELLS and not self._cell(row, "province"))
        held = set(self._mapping.columns.values())
        if len(filled) > 1 or any(column in held or not is_number(cell) for column, cell in filled.items()):
            return False
        number = "".join(filled.values())
        return is_title(name, number=number, has_details=self._has_details, is_known=self._namer.is_known)

    def _told(self, row: int) -> _Table | None:
        """Return what a row says about its agreement; None where its status is not understood."""
        words = self._cell(row, "status")
        status = cells.status_of(words) if words else "signed"
        if status is None:
            self._blame(row, "status", "status")
        named = self._cell(row, "instrument")
        instrument = cells.instrument_of(named, self._mapping.language) if named else None
        if named and instrument is None:
            self._blame(row, "instrument", "instrument")
        sectors = self._cell(row, "sectors")
        codes, unknown = cells.sectors_of(sectors, self._lexicon, self._mapping.language)
        if unknown:
            self._blame(row, "sectors", "sector", value=", ".join(unknown))
        dates = self._dates(row, is_intention=status in INTENTION_STATUSES)
        if status is None:
            return None
        return {
            "kind": "intention" if status in INTENTION_STATUSES else "agreement",
            "status": status,
            "instrument": instrument or "unspecified",
            "sectors": tuple(sorted(codes)),
            "sectors_as_printed": (sectors,) if sectors else (),
            "note": self._cell(row, "note") or None,
            **dates,
        }

    def _dates(self, row: int, *, is_intention: bool) -> _Table:
        told: _Table = {}
        lost = []
        for field in ("signed", "valid_from", "valid_to"):
            if not (cell := self._cell(row, field)):
                continue
            day = cells.day_of(cell)
            is_ahead = field == "signed" and not is_intention and day is not None and first_day(day) > self._today
            if day is None or is_ahead:
                self._blame(row, field, "future" if is_ahead else "date")
                lost.append(cell)
            else:
                told[field] = day
        first, last = told.get("valid_from"), told.get("valid_to")
        if first and last and first_day(first) > last_day(last):
            self._blame(row, "valid_to", "crossed")
            lost += [told.pop("valid_from"), told.pop("valid_to")]
        return told | ({"date_as_printed": "; ".join(lost)} if lost else {})

    def _country(self, row: int) -> str | None:
        cell = self._cell(row, "country")
        country = self._namer.country(cell) if cell else None
        if cell and country is None:
            self._blame(row, "country", "country")
        return country

    def _candidate(self, row: int, told: _Table, home: Side, partner: Side) -> Candidate | None:
        table = told | {
            "statement_id": "",
            "source_id": DRAFT_ID,
            **home.as_province(),
            **partner.as_partner(),
            "locator": {"paragraph": row + 1, "quote": self._quote(row, partner.text)},
        }
        given = {key: value for key, value in table.items() if value is not None or key.endswith("_id")}
        try:
            statement = _STATEMENT.validate_python(given)
        except ValidationError:
            return None
        numbered = statement.model_copy(update={"statement_id": statement_id_of(statement)})
        unplaced = [side for side in (home, partner) if side.place_id is None]
        unknown = [side.text for side in unplaced if not side.is_elsewhere]
        confidence = self._confidence(row, len(unplaced))
        return Candidate(numbered, confidence, self._reasons(row, unknown), self._evidence(row))

    def _quote(self, row: int, partner: str) -> str:
        """Return at most ten words of the row, from the partner's name on."""
        line = line_of(self._table.rows[row])
        words = line[max(0, line.find(partner)) :].split(" ")[:MAX_QUOTE_WORDS]
        return " ".join(words)[:_MAX_QUOTE].strip(" |,;:") or line[:_MAX_QUOTE]

    def _confidence(self, row: int, unplaced: int) -> float:
        wrong = sum(fault.row == row + 1 for fault in self.faults[-len(_KINDS) :])
        unsaid = not self._cell(row, "status") and not self._cell(row, "signed")
        return round(max(0.3, 0.95 - 0.2 * unplaced - 0.1 * wrong - 0.1 * unsaid), 2)

    def _reasons(self, row: int, unknown: list[str]) -> tuple[Reason, ...]:
        kind: ReasonKind = "row" if self._cell(row, "status") else "row_without_status"
        return (Reason(kind, str(row + 1)), *(Reason("unplaced", name[:_SHOWN]) for name in unknown))

    def _evidence(self, row: int) -> tuple[Evidence, ...]:
        cells_ = self._table.rows[row]
        found = []
        for field, kind in _KINDS.items():
            if cell := self._cell(row, field):
                start = place_in_line(cells_, self._mapping.columns[field])
                found.append(Evidence(row + 1, start, start + len(cell), kind, cell))
        return tuple(sorted(found))

    def _cell(self, row: int, field: Field) -> str:
        column = self._mapping.columns.get(field)
        return "" if column is None else self._table.cell(row, column)

    def _blame(self, row: int, field: Field, kind: FaultKind, *, value: str | None = None) -> None:
        column = self._mapping.columns.get(field)
        label = self._labels[column] if column is not None and column < len(self._labels) else ""
        shown = self._cell(row, field) if value is None else value
        self.faults.append(Fault(row + 1, label[:_SHOWN], shown[:_SHOWN], kind))
