from collections.abc import Callable
from pathlib import Path

import pytest

from paradiplomacy.model.issue import Issue
from paradiplomacy.records.codelists import read_phrases, read_sectors
from paradiplomacy.records.lexicon import SectorLexicon
from paradiplomacy.records.reader import read_record, read_records
from paradiplomacy.records.record import Record

ROOT = Path(__file__).resolve().parents[2]

_HEAD = """
source_id = "paper-en-1"
title = "A title"
publisher = "A paper"
language = "en"
"""

_AGREEMENT = """
[[statement]]
kind = "agreement"
province = "Kien Giang"
partner = "Kampot"
partner_country = "KH"
status = "signed"
locator = { paragraph = 2, quote = "signed with Kampot" }
"""

_TRADE = """
[[statement]]
kind = "trade"
province = "Kien Giang"
partners = [{ name = "Kampot", country = "KH" }, { name = "Kep", country = "KH" }]
flow = "total"
amount = 5_000_000
currency = "USD"
locator = { paragraph = 3, quote = "5 million dollars" }
"""

Reading = tuple[Record | None, tuple[Issue, ...]]


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str | bytes], Reading]:
    """Write a record and read it back; ``trade`` is the only sector there is."""

    def read_text(content: str | bytes) -> Reading:
        path = tmp_path / "seeds" / "records" / "paper-en-1.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_record(path, root=tmp_path, sectors={"trade"})

    return read_text


@pytest.fixture(scope="session")
def sector_codes() -> tuple[str, ...]:
    sectors, _ = read_sectors(ROOT / "seeds/codelists/sectors.toml", root=ROOT)
    return tuple(sector.code for sector in sectors)


@pytest.fixture(scope="session")
def lexicon(sector_codes: tuple[str, ...]) -> SectorLexicon:
    phrases, _ = read_phrases(ROOT / "seeds/codelists/sector_phrases.toml", root=ROOT, sectors=sector_codes)
    return SectorLexicon(sector_codes, phrases)


@pytest.fixture(scope="session")
def curated(sector_codes: tuple[str, ...]) -> dict[str, Record]:
    """The records that people wrote by hand: imported ones stand in folders below."""
    records, _ = read_records(ROOT / "seeds/records", root=ROOT, sectors=sector_codes)
    by_hand = (record for record in records if Path(record.file).parent.name == "records")
    return {record.source.source_id: record for record in by_hand}


@pytest.fixture
def head() -> str:
    """The bibliography of a good record."""
    return _HEAD


@pytest.fixture
def agreement() -> str:
    """A good statement."""
    return _AGREEMENT


@pytest.fixture
def trade() -> str:
    """A good trade figure of two partners."""
    return _TRADE
