"""Statements in are statements in records, or statements told as errors: nothing is lost on the way."""

import collections
import json
import os
from pathlib import Path

import pytest
from facts_desk import Desk, agreement, page, trade
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.records.importing.batch import Outcome
from paradiplomacy.records.reader import read_records

ROOT = Path(__file__).resolve().parents[2]
GATHERED = Path(os.environ.get("PARADIPLOMACY_FACTS") or ROOT.parent.joinpath("shared", "facts", "pages.jsonl"))

statements = st.sampled_from(
    [
        agreement(),
        agreement(signed="2020"),
        agreement(status="planned", partner="Kep"),
        agreement(status="unheard of"),
        agreement(evidence=None),
        agreement(province=None),
        agreement(partner_country="XX"),
        trade(),
        trade(amount=5),
        trade(currency=None),
        trade(partners=[]),
        {"kind": "weather"},
        "no statement",
        None,
    ]
)


def told(outcome: Outcome) -> int:
    """Statements (and pages) that an error names, each once."""
    errors = (issue.field for issue in outcome.issues if issue.severity == "error")
    return len({".".join(field.split(".")[:2]) for field in errors})


def written(desk: Desk) -> int:
    records, issues = read_records(desk.records, root=desk.root, sectors=())
    assert issues == ()
    return sum(len(record.statements) for record in records)


@given(st.lists(statements, max_size=8))
def test_each_statement_of_a_page_is_read_back_or_told(
    tmp_path_factory: pytest.TempPathFactory, gathered: list[object]
) -> None:
    desk = Desk(tmp_path_factory.mktemp("desk"))
    outcome = desk.take(page(*gathered))
    assert outcome.statements.total() == len(gathered)
    assert outcome.statements["refused"] == told(outcome)
    assert written(desk) + outcome.statements["refused"] == len(gathered)


def test_each_gathered_statement_is_read_back_or_told(desk: Desk) -> None:
    if not GATHERED.is_file():
        return
    lines = GATHERED.read_bytes().splitlines()
    gathered = sum(len(json.loads(line)["statements"]) for line in lines)
    outcome = desk.import_lines(*lines)
    assert outcome.bad_lines == 0
    assert written(desk) + outcome.statements["refused"] == outcome.statements.total() == gathered
    again = desk.import_lines(*lines)
    assert again.statements == collections.Counter(
        {"unchanged": outcome.statements["written"], "refused": outcome.statements["refused"]}
    )
