"""`paradiplomacy sign`: note that records were read against their pages."""

import datetime as dt
import sys
from typing import cast, get_args

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.project import project_folder
from paradiplomacy.records.importing.folder import write_whole
from paradiplomacy.records.reviews import FILE, Compared, Review, checksum_of, signed_off


@click.command()
@click.argument("source_ids", nargs=-1, required=True, metavar="SOURCE_ID...")
@click.option(
    "--checked",
    multiple=True,
    required=True,
    type=click.Choice(get_args(Compared)),
    help="What was compared with the page; give the option several times.",
)
def sign(*, source_ids: tuple[str, ...], checked: tuple[str, ...]) -> None:
    """Note in seeds/reviews.toml that records were read against their pages: what, when, and which version.

    Only whoever has done so may say so. `paradiplomacy validate` tells which records have changed since.
    """
    root = project_folder()
    files = {path.stem: path for path in (root / "seeds" / "records").rglob("*.toml")}
    if missing := [source_id for source_id in source_ids if source_id not in files]:
        complain(f"{missing[0][:100]}: no such record below seeds/records")
        sys.exit(1)
    day = dt.datetime.now(dt.UTC).date().isoformat()
    what = cast(tuple[Compared, ...], tuple(dict.fromkeys(checked)))
    path = root / "seeds" / FILE
    try:
        reviews = [
            Review(source_id=one, checksum=checksum_of(files[one]), date=day, checked=what)
            for one in dict.fromkeys(source_ids)
        ]
        write_whole(path, signed_off(path.read_text("utf-8") if path.exists() else "", reviews))
    except OSError as error:
        complain(f"{path.name}: {error.strerror}")
        sys.exit(1)
    click.echo(f"seeds/{FILE}: {len(reviews)} added")
