"""How fast the extraction is: one long article after warm-up, and a corpus through all cores."""

import gc
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil

from paradiplomacy.bench.articles import LANGUAGES, article, corpus
from paradiplomacy.bench.figures import Figures, Goal, Quantity
from paradiplomacy.extract.corpus.articles import Step
from paradiplomacy.extract.corpus.pool import Pool
from paradiplomacy.extract.corpus.run import Summary, run_corpus
from paradiplomacy.extract.open import Extractor
from paradiplomacy.extract.reading import read_document

LONG_ARTICLE = 2_000
"""Words."""
MOST_MILLISECONDS = 200.0
MOST_GROWTH = 1.10
"""Memory at the end of a corpus, to that after its first fifth."""
_WARM_UP = 3
_MEBIBYTE = 2**20


def time_of(language: str) -> Quantity:
    """Return the quantity that is measured of one article."""
    return Quantity(f"article of {LONG_ARTICLE:,} words, {language}", "ms of processor time")


MEMORY = Quantity("memory of the largest process", "MiB")


def measure_articles(extractor: Extractor, figures: Figures, *, rounds: int) -> None:
    """Time long articles in each language, every round another one; the first ones are not counted.

    Processor time, because nothing here waits for anything: what else the machine does counts as little as it can.
    """
    for language in LANGUAGES:
        for number in range(rounds + _WARM_UP):
            text = article(number, language=language, words=LONG_ARTICLE)
            gc.collect()
            begun = time.process_time()
            extractor.extract(read_document(text, name="bench", published="2024-06-15"))
            if number >= _WARM_UP:
                figures.add(time_of(language), 1000 * (time.process_time() - begun))


def measure_corpus(
    figures: Figures, *, count: int, words: int, workers: int, project: Path, on_progress: Callable[[Step], None]
) -> Summary:
    """Run a corpus of made-up articles through a pool; the memory of its largest process is kept at every hundredth."""
    with tempfile.TemporaryDirectory(prefix="paradiplomacy-bench-") as folder:
        path = Path(folder) / "corpus.jsonl"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in corpus(count, words=words))
        pool = Pool(workers=workers, project=str(project), seconds=60)
        seen = iter(range(0, 101))
        due = next(seen)

        def watch(step: Step) -> None:
            nonlocal due
            if step.at * 100 >= due * step.total:
                figures.add(MEMORY, max(_sizes(pool.process_ids)))
                due = next(seen, 101)
            on_progress(step)

        return run_corpus(path, Path(folder) / "out.jsonl", pool, on_progress=watch)


def _sizes(process_ids: tuple[int, ...]) -> Iterator[float]:
    """Yield the resident sizes of this process and of others, in MiB; one that has ended meanwhile has none."""
    for process_id in (None, *process_ids):
        with suppress(psutil.NoSuchProcess):
            yield psutil.Process(process_id).memory_info().rss / _MEBIBYTE


def goals_of(figures: Figures) -> Iterator[Goal]:
    """Yield what the extraction shall reach, as far as it was measured."""
    for language in LANGUAGES:
        quantity = time_of(language)
        if quantity in figures.samples:
            text = f"an article of {LONG_ARTICLE:,} words, {language}, in milliseconds of processor time (median)"
            yield Goal(text, figures.median(quantity), MOST_MILLISECONDS)
    if sizes := figures.samples.get(MEMORY):
        warm = max(sizes[: max(1, len(sizes) // 5)])
        yield Goal("memory at the end of the corpus, to that after its first fifth", sizes[-1] / warm, MOST_GROWTH)
