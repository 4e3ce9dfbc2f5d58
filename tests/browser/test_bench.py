"""The bench command: it measures every quantity, and says in one sentence why it cannot."""

import json
import os
import subprocess
import sys

import pytest

from paradiplomacy.bench.figures import Figures, Quantity, table

RUN = [sys.executable, "-c", "from paradiplomacy.cli import main; main()", "bench"]


@pytest.mark.browser
def test_a_round_measures_everything():
    run = subprocess.run([*RUN, "--rounds", "1", "--json"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    atlas, plain = json.loads(run.stdout)["apps"]
    names = {figure["name"] for figure in atlas["figures"]}
    assert {"start to first complete page", "click to highlight", "click to panel", "filter to map"} <= names
    assert {"filter to panel", "server memory", "over the wire, second visit"} <= names
    assert all(0 <= figure["min"] <= figure["median"] <= figure["max"] for figure in atlas["figures"])
    assert {figure["name"] for figure in plain["figures"]} < names


def test_a_browser_that_is_not_there_is_named():
    run = subprocess.run(
        RUN, capture_output=True, text=True, check=False, env={**os.environ, "CHROMIUM": "/nowhere/chromium"}
    )
    assert run.returncode == 1
    assert "/nowhere/chromium" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_table_has_a_column_an_app_and_a_line_a_quantity():
    one, other = Figures("one"), Figures("other")
    for value in (3.0, 1.0, 2.0):
        one.add(Quantity("wait", "ms"), value)
    other.add(Quantity("memory", "MB"), 250.4)
    lines = [line.split("  ") for line in table([one, other]).splitlines()]
    assert [[cell.strip() for cell in line if cell.strip()] for line in lines] == [
        ["one", "other"],
        ["wait, ms", "2.00 (1.00, 3.00)", "-"],
        ["memory, MB", "-", "250 (250, 250)"],
    ]
