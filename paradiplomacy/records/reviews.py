"""The list of reviews: which record was read against its page, when, and what was compared.

Who did it is not written down. A review holds for the record as it was: its checksum is part of the review, and a
record that has changed since is told.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError

from paradiplomacy.model.base import Value
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.source import SourceId
from paradiplomacy.records.reasons import issues_of
from paradiplomacy.records.toml_file import file_below, read_toml

Compared = Literal["quotes", "dates", "figures", "places", "sectors", "completeness"]
FILE = "reviews.toml"


class Review(Value):
    """One record, read against its page.

    Attributes:
        checksum: of the record file as it was, ``sha256:…``; see :func:`checksum_of`.
        date: the day of the review.
        checked: what was compared; ``completeness``: whether the page says more that belongs into the record.
    """

    source_id: SourceId
    checksum: Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]
    date: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]
    checked: Annotated[tuple[Compared, ...], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The list as it was read.

    Attributes:
        reviews: by their place in the file (``review[1]``).
        issues: entries that cannot be taken.
    """

    reviews: Mapping[str, Review]
    issues: tuple[Issue, ...]


def checksum_of(record: Path) -> str:
    """Return the checksum of a record; line ends do not count, since they depend on how a file was checked out.

    Raises:
        OSError: It cannot be read.
    """
    content = record.read_bytes().replace(b"\r\n", b"\n")
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def read_reviews(path: Path, *, root: Path) -> Reviewed:
    """Read the list; where there is none, nothing has been reviewed."""
    if not path.exists():
        return Reviewed({}, ())
    table, unreadable = read_toml(path, root=root)
    if table is None:
        return Reviewed({}, unreadable)
    entries = table.get("review", [])
    if not isinstance(entries, list):
        issue = Issue(file=file_below(path, root=root), field="review", value="", reason="write [[review]]")
        return Reviewed({}, (issue,))
    good: dict[str, Review] = {}
    issues: list[Issue] = []
    for number, entry in enumerate(entries, start=1):
        field = f"review[{number}]"
        try:
            good[field] = Review.model_validate_json(json.dumps(entry, default=str))
        except ValidationError as error:
            found = issues_of(error, file=file_below(path, root=root))
            issues += [one.model_copy(update={"field": f"{field}.{one.field}".rstrip(".")}) for one in found]
    return Reviewed(good, tuple(issues))


def stale_reviews(reviewed: Reviewed, records: Path, *, path: Path, root: Path) -> Iterator[Issue]:
    """Yield an issue for each record that is gone, or has changed since its last review.

    Args:
        reviewed: the list.
        records: folder of the records.
        path: of the list.
        root: the project folder.
    """
    files = {one.stem: one for one in records.rglob("*.toml")}
    last = {review.source_id: (field, review) for field, review in reviewed.reviews.items()}
    for field, review in last.values():
        record = files.get(review.source_id)
        if record is None:
            reason = "there is no such record any more; take the review out"
        elif checksum_of(record) != review.checksum:
            reason = f"the record has changed since its review of {review.date}; read it again (`paradiplomacy sign`)"
        else:
            continue
        file = file_below(path, root=root)
        yield Issue(file=file, field=field, value=review.source_id, reason=reason, severity="warning")


def review_as_text(review: Review) -> str:
    """Return a review as the list has it."""
    checked = ", ".join(f'"{one}"' for one in review.checked)
    lines = (f'source_id = "{review.source_id}"', f'checksum = "{review.checksum}"', f'date = "{review.date}"')
    return "\n".join(["[[review]]", *lines, f"checked = [{checked}]"]) + "\n"


def signed_off(text: str, reviews: Sequence[Review]) -> str:
    """Return the text of the list with further reviews at its end."""
    return "\n".join([*([text.rstrip("\n") + "\n"] if text.strip() else []), *map(review_as_text, reviews)])
