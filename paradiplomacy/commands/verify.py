"""`paradiplomacy verify`: does every figure of every page lead to a passage of an article?"""

import datetime as dt
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.project import project_folder
from paradiplomacy.proof.shown import Gap
from paradiplomacy.proof.walk import Proof, prove
from paradiplomacy.publish.soundness import REMEDY, damaged_files
from paradiplomacy.store import load_dataset

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.option("--data", type=_FOLDER, help="Another folder of built tables than data/.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="The day that pages are shown on; today if not given.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def verify(*, data: Path | None, day: dt.datetime | None, as_json: bool) -> None:
    """Walk every figure on every page back to the passages that it rests on, and every file to its checksum.

    Figures are worked out as pages do it; beside each stand the statements that it must come from, found without the
    links, events and counts that pages use. A figure fails where these do not give it, or lead to no quoted passage of
    a known article.

    Exit status: 0 all is proven, 1 something is not, 2 usage.
    """
    folder = data or project_folder() / "data"
    try:
        damaged = damaged_files(folder)
        proof = prove(load_dataset(folder), day=day.date() if day else dt.datetime.now(dt.UTC).date())
    except ParadiplomacyError as error:
        complain(str(error))
        sys.exit(1)
    click.echo(json.dumps(_told(proof, damaged), ensure_ascii=False) if as_json else _text(proof, damaged))
    sys.exit(1 if proof.gaps or damaged else 0)


def _told(proof: Proof, damaged: Sequence[str]) -> dict[str, object]:
    gaps = [{"page": gap.shown.page, "figure": gap.shown.what, "value": gap.shown.value, "reason": gap.reason}
            for gap in proof.gaps]  # fmt: skip
    return {"figures": proof.figures, "without_locator": gaps, "damaged_files": list(damaged)}


def _text(proof: Proof, damaged: Sequence[str]) -> str:
    failed = [_line(gap) for gap in proof.gaps]
    files = [f"{name}: missing or not as it was built (checksum); {REMEDY}" for name in damaged]
    counts = [f"{page:10}{count:>8,}" for page, count in proof.figures.items()]
    total = sum(proof.figures.values())
    last = f"{total:,} figures, {len(proof.gaps):,} without a passage; {len(damaged)} files are not as they were built."
    return "\n".join([*failed, *files, *counts, last])


def _line(gap: Gap) -> str:
    return f"{gap.shown.page}: {gap.shown.what} = {gap.shown.value}: {gap.reason}"
