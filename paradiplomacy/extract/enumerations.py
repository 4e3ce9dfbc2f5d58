"""Fields that stand side by side in a sentence: a list says what it is on, whatever words announce it."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.sectors import Field

_BETWEEN = re.compile(r"(?:,|,? (?:and|et|và|as well as|ainsi que|cùng))(?: (?:the|la|le|les|de|du|d')){0,2} ?")
"""Between two items of a list."""
_COMPANY = re.compile(r"\b(?:with|among|before|avec|parmi|devant|với|cùng|trước) [^,;]{0,40}$")
"""Before those in whose company something is done."""
_ENUMERATED = 2
"""Fields side by side that are a list."""


def side_by_side(fields: Sequence[Field], plain: str) -> tuple[Field, ...]:
    """Return the first fields of a sentence that make a list; empty where none do."""
    runs: list[list[Field]] = []
    for field in fields:
        if not runs and _COMPANY.search(plain, 0, field.end):
            continue
        if runs and _BETWEEN.fullmatch(plain, runs[-1][-1].end, field.start):
            runs[-1].append(field)
        else:
            runs.append([field])
    return tuple(next((run for run in runs if len(run) >= _ENUMERATED), ()))
