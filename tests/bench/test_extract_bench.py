import json

import pytest
from click.testing import CliRunner

from paradiplomacy.bench.articles import LANGUAGES, article, corpus
from paradiplomacy.bench.extract_run import MEMORY, goals_of, time_of
from paradiplomacy.bench.figures import Figures
from paradiplomacy.cli import main
from paradiplomacy.extract.detection import language_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_is_as_long_as_asked_for_and_always_the_same(language: str) -> None:
    text = article(1, language=language, words=500)
    assert 500 <= len(text.split()) < 700
    assert text == article(1, language=language, words=500) != article(2, language=language, words=500)
    assert language_of(text.splitlines()) == language


def test_a_corpus_has_ids_of_its_own_and_all_languages() -> None:
    rows = list(corpus(9, words=50))
    assert len({row["id"] for row in rows}) == len({row["text"] for row in rows}) == 9
    assert {language_of(row["text"].splitlines()) for row in rows} == set(LANGUAGES)


def test_goals_judge_the_median_and_the_growth_of_memory() -> None:
    figures = Figures("extraction")
    for milliseconds in (100, 150, 900):
        figures.add(time_of("en"), milliseconds)
    for size in (100, 200, 210, 220, 230, 240, 250, 260, 270, 300):
        figures.add(MEMORY, size)
    time, memory = goals_of(figures)
    assert (time.value, time.is_met) == (150, True)
    assert (memory.value, memory.is_met) == (1.5, False)


def test_the_command_measures_articles_and_a_corpus() -> None:
    command = ["bench", "extract", "--rounds", "1", "--articles", "6", "--words", "30", "--workers", "1", "--json"]
    told = json.loads(CliRunner().invoke(main, command).stdout)
    assert {figure["unit"] for figure in told["figures"]["figures"]} == {"ms of processor time", "MiB"}
    assert told["corpus"].startswith("6 articles (0 errors)")
