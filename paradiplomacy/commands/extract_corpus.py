"""`paradiplomacy extract-corpus`: the extraction over a corpus, with all cores or on a Dask cluster."""

import os
import sys
from pathlib import Path

import click

from paradiplomacy.commands.report import complain
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.corpus.articles import Step
from paradiplomacy.extract.corpus.run import Engine, run_corpus
from paradiplomacy.project import project_folder

_INTERRUPTED = 130
"""Exit status of what Ctrl-C has ended, as shells count it."""


@click.command("extract-corpus")
@click.argument("corpus", metavar="IN", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("out", metavar="OUT", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True)
@click.option("--workers", type=click.IntRange(1, 1000), help="Processes; one for each core unless given.")
@click.option("--scheduler", metavar="ADDRESS", help="A Dask scheduler that runs already, such as tcp://host:8786.")
@click.option(
    "--seconds", type=click.FloatRange(min=0.1), default=60.0, show_default=True, help="For one article (local engine)."
)
def extract_corpus(
    *, corpus: Path, out: Path, engine: str, workers: int | None, scheduler: str | None, seconds: float
) -> None:
    """Extract from every article of IN (Parquet or JSON lines) into OUT, one JSON line for each.

    Columns of IN: text or html; and, as far as they are there, id, url, title, language, published, publisher. A line
    of OUT holds id, error (null where all went well) and what `paradiplomacy extract --json` prints; a column that
    cannot be taken is told among its warnings, and an id that a row before has is an error. Lines stand in the order in
    which articles were done. A run that was interrupted is taken up where it ended; OUT may hold nothing else.

    Exit status: 0 all articles have their line, 1 the corpus cannot be read or OUT not be written, 2 usage,
    130 interrupted.
    """
    if scheduler and engine != "dask":
        raise click.UsageError("--scheduler goes with --engine dask")
    try:
        with click.progressbar(length=1000, label="articles", file=sys.stderr) as bar:
            chosen = _engine(engine, workers or os.cpu_count() or 1, scheduler, seconds)
            summary = run_corpus(corpus, out, chosen, on_progress=lambda step: _show(bar, step))
    except ParadiplomacyError as error:
        complain(str(error))
        sys.exit(1)
    except KeyboardInterrupt:
        complain(f"interrupted; the same command goes on with the articles that have no line in {out} yet")
        sys.exit(_INTERRUPTED)
    click.echo(str(summary))


def _engine(engine: str, workers: int, scheduler: str | None, seconds: float) -> Engine:
    project = str(project_folder())
    if engine == "dask":
        from paradiplomacy.extract.corpus.cluster import Cluster

        return Cluster(address=scheduler, workers=workers, project=project)
    from paradiplomacy.extract.corpus.pool import Pool

    return Pool(workers=workers, project=project, seconds=seconds)


def _show(bar: "click._termui_impl.ProgressBar[int]", step: Step) -> None:
    """Move the bar by thousandths of the corpus; how many articles a file of lines holds is not known."""
    reached = step.at * 1000 // max(1, step.total)
    if reached > bar.pos:
        bar.update(reached - bar.pos)
