"""Everything that people curate, read and checked file by file."""

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from paradiplomacy.errors import RecordError
from paradiplomacy.geocode.names import fold
from paradiplomacy.model.base import Value
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.package import Description
from paradiplomacy.model.place import Alias, Place
from paradiplomacy.records.codelists import read_aliases, read_groups, read_phrases, read_places, read_sectors
from paradiplomacy.records.lexicon import SectorLexicon
from paradiplomacy.records.provinces import Succession, read_succession
from paradiplomacy.records.reader import read_records
from paradiplomacy.records.record import Record


@dataclass(frozen=True, slots=True)
class Seeds:
    """The files under ``seeds/``, as the build takes them in."""

    description: Description
    succession: Succession
    places: tuple[Place, ...]
    aliases: tuple[Alias, ...]
    groups: frozenset[tuple[str, str | None]]
    """Names of groups, folded, and their country."""
    sectors: tuple[Value, ...]
    lexicon: SectorLexicon
    records: tuple[Record, ...]
    issues: tuple[Issue, ...]


def read_seeds(folder: Path, *, with_records: bool = True) -> Seeds:
    """Read all curated files.

    Args:
        folder: usually ``seeds``.
        with_records: False leaves out the records, by far the most of what there is to read.

    Raises:
        RecordError: A file without which nothing can be built is missing or cannot be read.
    """
    root = folder.parent
    description = _read_description(folder / "dataset.toml")
    sectors, sector_issues = read_sectors(folder / "codelists" / "sectors.toml", root=root)
    codes = frozenset(sector.code for sector in sectors)
    phrases, phrase_issues = read_phrases(folder / "codelists" / "sector_phrases.toml", root=root, sectors=codes)
    places, place_issues = read_places(folder / "places.toml", root=root)
    aliases, alias_issues = read_aliases(folder / "aliases.toml", root=root)
    groups, group_issues = read_groups(folder / "groups.toml", root=root)
    records: tuple[Record, ...] = ()
    record_issues: tuple[Issue, ...] = ()
    if with_records:
        records, record_issues = read_records(folder / "records", root=root, sectors=codes)
    return Seeds(
        description=description,
        succession=read_succession(folder / "provinces.toml", root=root),
        places=places,
        aliases=aliases,
        groups=frozenset((fold(group.name), group.country) for group in groups),
        sectors=sectors,
        lexicon=SectorLexicon(codes, phrases),
        records=records,
        issues=(*sector_issues, *phrase_issues, *place_issues, *alias_issues, *group_issues, *record_issues),
    )


def _read_description(path: Path) -> Description:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return Description.model_validate_json(json.dumps(table, default=str))
    except ValidationError as error:
        first = error.errors()[0]
        raise RecordError(f"seeds/{path.name}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    except (OSError, ValueError) as error:
        raise RecordError(f"seeds/{path.name} cannot be read: {error}") from error
