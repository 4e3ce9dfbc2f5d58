"""Making a release: a version that is newer than all before, written into ``seeds/dataset.toml``."""

import re
from collections.abc import Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from paradiplomacy.errors import ReleaseError
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.package import DataVersion
from paradiplomacy.publish.history import Release, version_key
from paradiplomacy.records.importing.folder import write_whole


def check_release(version: str, *, releases: Sequence[Release], issues: Sequence[Issue]) -> None:
    """Make sure that a version can be released.

    Raises:
        ReleaseError: It is no version or not newer than the last one, or some entry is left out of the dataset.
    """
    try:
        TypeAdapter(DataVersion).validate_python(version)
    except ValidationError as error:
        raise ReleaseError(f"version {version[:40]!r} must be one to four numbers with dots, as 2026.12.1") from error
    if releases and version_key(version) <= version_key(releases[-1].version):
        raise ReleaseError(f"version {version} must be newer than {releases[-1].version}, which is released already")
    errors = sum(issue.severity == "error" for issue in issues)
    if errors:
        raise ReleaseError(f"{errors} entries are left out of the dataset; mend them first (`paradiplomacy validate`)")


def write_version(path: Path, *, version: str, date: str) -> None:
    """Write version and date into ``dataset.toml``, and leave the rest of it as it is.

    Raises:
        ReleaseError: The file has no such lines.
    """
    text = path.read_text(encoding="utf-8")
    for key, value in (("version", version), ("date", date)):
        text, count = re.subn(rf'(?m)^{key} *= *("[^"\n]*"|\d{{4}}-\d\d-\d\d)', f'{key} = "{value}"', text)
        if count != 1:
            raise ReleaseError(f"{path.name}: {key}: must stand once on a line of its own")
    write_whole(path, text)
