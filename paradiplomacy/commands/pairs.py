"""What `build` and `run` share: a dataset from a table of pairs, built where it is needed."""

import hashlib
from pathlib import Path

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.geocode.cache import default_cache_path
from paradiplomacy.model.issue import Issue
from paradiplomacy.project import project_folder
from paradiplomacy.store import PACKAGE_FILE, SCHEMA_VERSION


class NoTablesError(ParadiplomacyError):
    """A folder that holds nothing which the atlas can show."""


def dataset_of_pairs(path: Path) -> tuple[dict[str, bytes], tuple[Issue, ...]]:
    """Return the files of a dataset built from a table of pairs, with the project's own sectors, and its issues.

    Raises:
        PairsError: The file is no table of pairs.
    """
    # Imported here: `run` needs it only where there is such a table.
    from paradiplomacy.pairs.build import build_from_pairs
    from paradiplomacy.records.codelists import read_sectors

    root = project_folder()
    sectors, _issues = read_sectors(root / "seeds" / "codelists" / "sectors.toml", root=root)
    return build_from_pairs(path, sectors=sectors)


def folder_to_show(data: Path) -> tuple[Path, tuple[Issue, ...]]:
    """Return the folder of built tables to show for a file or folder that a user names, and new issues.

    A table of pairs is built once, into the user's cache; the same content is not built again.

    Raises:
        NoTablesError: There are neither built tables nor exactly one table of pairs.
        PairsError: The table cannot be read.
        OSError: The cache cannot be written.
    """
    if (data / PACKAGE_FILE).is_file():
        return data, ()
    table = _table_of_pairs(data)
    digest = hashlib.sha256(table.name.encode() + b"\0" + table.read_bytes()).hexdigest()[:16]
    folder = default_cache_path().parent / "pairs" / f"{SCHEMA_VERSION}-{digest}"
    if (folder / PACKAGE_FILE).is_file():
        return folder, ()
    from paradiplomacy.publish.writing import write_files

    files, issues = dataset_of_pairs(table)
    write_files(folder, files)
    return folder, issues


def _table_of_pairs(data: Path) -> Path:
    from paradiplomacy.pairs.table import REQUIRED, is_pairs_table

    files = sorted(data.glob("*.csv")) if data.is_dir() else [data]
    tables = [path for path in files if is_pairs_table(path)]
    if len(tables) != 1:
        raise NoTablesError(
            f"{data} holds {len(tables)} tables of pairs and no {PACKAGE_FILE}; name one CSV file with the columns "
            f"{', '.join(REQUIRED)}"
        )
    return tables[0]
