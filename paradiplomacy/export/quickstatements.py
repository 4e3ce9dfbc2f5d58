"""Twinnings as QuickStatements (version 1), for whoever brings them into Wikidata.

One command a line: subject, P190 (twinned administrative body), object, P580 (start time) where a source dates the
signing, and as its reference S854 (address), S1476 (title) and S577 (date) of the article. Both directions are
written, because P190 is symmetric. Left out: ties that no source calls a twinning or that have ended, and places
without a Wikidata id.
"""

import re
from collections.abc import Iterator

from paradiplomacy.export.plain_text import one_line
from paradiplomacy.export.provenance import in_one_line
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Agreement

_PRECISION = {len("2021"): 9, len("2021-03"): 10, len("2021-03-25"): 11}
_LONGEST_TITLE = 1500
"""Wikidata takes no longer text."""


def write(snapshot: Snapshot) -> bytes:
    """Return the commands, each with a remark that says where it comes from."""
    remark = _without_marks(in_one_line(snapshot))
    return "".join(f"{line}\t/* {remark} */\n" for line in dict.fromkeys(_commands(snapshot))).encode()


def _commands(snapshot: Snapshot) -> Iterator[str]:
    dataset = snapshot.dataset
    lasting = [link for link in snapshot.links if link.status != "ended"]
    for statement in (statement for link in lasting for statement in dataset.statements_of(link)):
        if isinstance(statement, Agreement) and statement.instrument == "twinning":
            source = dataset.sources[statement.source_id]
            ids = [dataset.places[str(one)].wikidata_id for one in (statement.province_id, statement.partner_id)]
            if all(ids) and source.url:
                start = f"\tP580\t{_time(statement.signed)}" if statement.signed else ""
                for subject, other in (ids, reversed(ids)):
                    yield f"{subject}\tP190\t{other}{start}{_reference(source)}"


def _reference(source: Source) -> str:
    address = str(source.url).replace('"', "%22")
    parts = [f'\tS854\t"{address}"']
    if not source.title.startswith("["):  # "[untitled page]" and the like are no titles
        title = _without_marks(one_line(source.title)).replace('"', "\N{RIGHT DOUBLE QUOTATION MARK}")
        parts.append(f'\tS1476\t{source.language}:"{title[:_LONGEST_TITLE]}"')
    if source.published_date:
        parts.append(f"\tS577\t{_time(source.published_date)}")
    return "".join(parts)


def _without_marks(text: str) -> str:
    """Return text that neither begins nor ends a remark."""
    return re.sub(r"(?<=/)(?=\*)|(?<=\*)(?=/)", " ", text)


def _time(partial: str) -> str:
    """Return a partial date as Wikidata has it: parts that are not known are 00, the precision follows."""
    day = "-".join([*partial.split("-"), "00", "00"][:3])
    return f"+{day}T00:00:00Z/{_PRECISION[len(partial)]}"
