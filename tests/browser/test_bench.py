"""The bench command: it measures every quantity, and says in one sentence why it cannot."""

import json
import os
import subprocess
import sys

import pytest

from paradiplomacy.bench.figures import Figures, Quantity, table
from paradiplomacy.web.pages import existing_pages

RUN = [sys.executable, "-c", "from paradiplomacy.cli import main; main()", "bench"]


@pytest.mark.browser
def test_a_round_measures_everything():
    run = subprocess.run([*RUN, "--rounds", "1", "--json"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    atlas, plain = json.loads(run.stdout)["apps"]
    names = {figure["name"] for figure in atlas["figures"]}
    assert {"start to first complete page", "click to highlight", "click to panel", "filter to map"} <= names
    assert {f"to the page {page}, once seen" for page in existing_pages()[1:]} <= names
    assert {"filter to panel", "server memory", "over the wire, second visit"} <= names
    assert all(0 <= figure["min"] <= figure["median"] <= figure["max"] for figure in atlas["figures"])
    assert {figure["name"] for figure in plain["figures"]} < names


@pytest.mark.browser
def test_the_map_is_measured_beside_its_references():
    arguments = ["map", "--links", "40", "--rounds", "1", "--against", "naive,rerun,leaflet", "--json"]
    run = subprocess.run([*RUN, *arguments], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert found["notes"] == []
    apps = {
        app["app"]: {figure["name"]: figure["median"] for figure in app["figures"]} for app in found["results"]["40"]
    }
    assert set(apps) == {"atlas", "naive", "rerun", "leaflet"}
    for name in ("atlas", "naive", "leaflet"):
        assert {"first visit to complete map", "filter to map", "click to panel", "zoom, longest frame"} <= set(
            apps[name]
        )
    assert apps["atlas"]["map objects made anew"] == 0
    assert apps["naive"]["map objects made anew"] == 1
    assert any("highlight" in goal["goal"] for goal in found["goals"])


@pytest.mark.parametrize("arguments", [["--links", "0"], ["--links", "many"], ["--against", "google"]])
def test_what_cannot_be_measured_is_refused(arguments):
    run = subprocess.run([*RUN, "map", *arguments], capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert "Traceback" not in run.stderr


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
