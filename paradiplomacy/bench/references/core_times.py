"""Times what the core does, in a process of its own; run by its path, so that it measures the package that is found.

Usage: core_times.py WHAT, with WHAT one of build, resolve, extract, export. Prints seconds.
"""

import datetime as dt
import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

_NAMES = (
    "Kampot",
    "Vientiane",
    "Lorient",
    "préfecture de Yamaguchi",
    "Quảng Tây",
    "Champassak",
    "Gwangju",
    "Kien Giang",
)
_TEXT = """Kien Giang boosts cooperation

Kien Giang province signed a memorandum of understanding with Kampot province of Cambodia on trade and tourism in 2019.
Two-way trade reached 414 million USD in 2020, up 5 percent. A delegation of 25 people visited Lorient, France, in May.
The province also wishes to establish ties with Champassak province of Laos in agriculture and health.
"""


def _build(project: Path) -> Callable[[], object]:
    build_project = importlib.import_module("paradiplomacy.commands.build").build_project  # in every version
    return lambda: build_project(project).files()


def _resolve(project: Path) -> Callable[[], object]:
    from paradiplomacy.geocode.open import open_resolver

    resolver = open_resolver(project)
    return lambda: [resolver.resolve(name) for name in _NAMES * 25]


def _extract(project: Path) -> Callable[[], object]:
    from paradiplomacy.extract.open import open_extractor
    from paradiplomacy.extract.reading import read_document

    extractor = open_extractor(project)
    return lambda: [extractor.extract(read_document(_TEXT, name="x", language="en")) for _ in range(20)]


def _export(project: Path) -> Callable[[], object]:
    from paradiplomacy.export.formats import FORMATS
    from paradiplomacy.export.snapshot import take
    from paradiplomacy.store import load_dataset
    from paradiplomacy.view_state import ViewState

    snapshot = take(load_dataset(project / "data"), ViewState(), today=dt.date(2026, 1, 1))
    return lambda: [FORMATS[name].write(snapshot) for name in ("csv", "xlsx", "geojson", "json")]


def main(what: str) -> None:
    """Do it once unmeasured, then up to five times for about a second; tell the shortest."""
    from paradiplomacy.project import project_folder

    work = {"build": _build, "resolve": _resolve, "extract": _extract, "export": _export}[what](project_folder())
    work()
    times: list[float] = []
    while len(times) < 5 and sum(times) < 1:
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    sys.stdout.write(f"{min(times)}\n")


if __name__ == "__main__":
    main(sys.argv[1])
