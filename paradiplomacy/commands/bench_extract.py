"""`paradiplomacy bench extract`: how fast articles are read, and that memory stays flat over a corpus."""

import json
import os
import sys

import click

from paradiplomacy.commands.measuring import explained, print_goals
from paradiplomacy.project import project_folder


@click.command("extract")
@click.option("--rounds", type=click.IntRange(1, 1000), default=10, show_default=True, help="Long articles a language.")
@click.option("--articles", type=click.IntRange(0), default=0, show_default=True, help="Size of the corpus; 0: none.")
@click.option("--words", type=click.IntRange(10, 5000), default=250, show_default=True, help="Of an article of it.")
@click.option("--workers", type=click.IntRange(1, 1000), help="Processes; one for each core unless given.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, samples included.")
def bench_extract(*, rounds: int, articles: int, words: int, workers: int | None, as_json: bool) -> None:
    """Measure the extraction with made-up articles in English, French and Vietnamese.

    Each long article is timed alone, in this process, after warm-up. A corpus goes through as many processes as there
    are cores, like `paradiplomacy extract-corpus`, and the memory of the largest is taken at every hundredth of it.
    """
    from paradiplomacy.bench.figures import Figures, table

    summary = None
    with explained():
        from paradiplomacy.bench.extract_run import goals_of, measure_articles, measure_corpus
        from paradiplomacy.extract.open import open_extractor

        project = project_folder()
        figures = Figures("extraction")
        measure_articles(open_extractor(project), figures, rounds=rounds)
        if articles:
            with click.progressbar(length=articles, label="articles", file=sys.stderr) as bar:
                summary = measure_corpus(
                    figures,
                    count=articles,
                    words=words,
                    workers=workers or os.cpu_count() or 1,
                    project=project,
                    on_progress=lambda _step: bar.update(1),
                )
    goals = list(goals_of(figures))
    if as_json:
        told = {"figures": figures.as_json(), "goals": [goal.as_json() for goal in goals]}
        click.echo(json.dumps(told | {"corpus": str(summary) if summary else None}))
        return
    click.echo("Median (least, most)")
    click.echo(table([figures]))
    if summary:
        click.echo(str(summary))
    print_goals(goals)
