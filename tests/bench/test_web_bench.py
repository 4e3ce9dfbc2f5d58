"""The bench of answers: every kind is asked for on a real server, beside a bare route, and judged."""

import json

import pytest
from click.testing import CliRunner

from paradiplomacy.bench import web_run as measured
from paradiplomacy.bench.figures import Figures, ninety_fifth
from paradiplomacy.bench.server import ServerFailedError
from paradiplomacy.bench.web_run import WebRun, web_table
from paradiplomacy.cli import main


def test_every_kind_of_answer_is_measured_beside_a_bare_route():
    result = CliRunner().invoke(main, ["bench", "web", "--rounds", "2", "--json"])
    assert result.exit_code == 0, result.stderr
    told = json.loads(result.stdout)
    figures = {one["name"]: one for one in told["figures"]}
    assert set(figures) == {quantity.name for quantity in measured._ORDER}
    for one in figures.values():
        assert 0 < one["min"] <= one["median"] <= one["p95"] <= one["max"]
        assert one["ratio"] == pytest.approx(one["median"] / figures[measured.BARE.name]["median"])
    assert len(figures[measured.LIST.name]["samples"]) == 2
    assert len(figures[measured.BARE.name]["samples"]) == 2 * (len(figures) - 1)
    assert figures[measured.PREVIEW_COLD.name]["bytes"] > 10_000
    assert {goal["limit"] for goal in told["goals"]} == {30, 1000, 20}


def test_what_cannot_be_measured_is_said_in_one_sentence(monkeypatch):
    def fail(**_options):
        raise ServerFailedError("app.py does not answer")

    monkeypatch.setattr("paradiplomacy.commands.bench_web.measure_answers", fail)
    result = CliRunner().invoke(main, ["bench", "web"])
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == "paradiplomacy: app.py does not answer"


@pytest.mark.parametrize("rounds", ["0", "many", "100000"])
def test_a_number_of_rounds_that_cannot_be_is_refused(rounds):
    assert CliRunner().invoke(main, ["bench", "web", "--rounds", rounds]).exit_code == 2


def test_the_table_gives_median_most_and_ratio():
    run = WebRun(Figures("atlas"), {measured.LIST: 12345}, {})
    for value in (1.0, 2.0, 3.0):
        run.figures.add(measured.BARE, value)
        run.figures.add(measured.LIST, value * 10)
    _head, bare, listed = web_table(run).splitlines()
    assert bare.split()[-3:] == ["2.00", "2.90", "1.0"]
    assert listed.split()[-4:] == ["20.00", "29.00", "10.0", "12,345"]


@pytest.mark.parametrize(("values", "most"), [([5.0], 5.0), ([1.0, 3.0], 2.9), ([float(n) for n in range(101)], 95.0)])
def test_nineteen_of_twenty_samples_stay_below(values, most):
    assert ninety_fifth(values) == pytest.approx(most)
