"""All participants with all numbers of links, interleaved, so that whatever else the machine does meets all alike."""

import random
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from paradiplomacy.bench.figures import Figures
from paradiplomacy.bench.map_visits import MapVisits
from paradiplomacy.bench.participants import Participant
from paradiplomacy.bench.stand_in import StandIn, build_stand_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_SLOW_SECONDS = 60.0
"""Whoever needs longer for the round that is not counted gets one round only."""


@dataclass(slots=True)
class MapRun:
    """What came out.

    Attributes:
        results: number of links -> participant -> figures.
        notes: why a participant has fewer rounds or none.
    """

    results: dict[int, dict[str, Figures]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def measure_maps(
    browser: "Browser",
    participants: Sequence[Participant],
    links: Sequence[int],
    *,
    rounds: int,
    patience_ms: int,
    project: Path,
    progress: Callable[[], None],
) -> MapRun:
    """Measure each participant in turn, in another order in every round; the first round is not counted.

    Args:
        browser: a running one.
        participants: the apps.
        links: sizes of the made-up world.
        rounds: with each participant and size.
        patience_ms: a participant that needs longer for anything is left out from there on.
        project: the folder whose gazetteer and codelist the worlds are made of.
        progress: called after each round of all participants.

    Raises:
        ParadiplomacyError: A server does not start, or the project's files cannot be read.
    """
    run = MapRun()
    for count in links:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="paradiplomacy-bench-")))
            world = build_stand_in(count, project=project, folder=folder)
            visits = []
            for one in participants:
                if one.most_links and count > one.most_links:
                    run.notes.append(
                        f"{one.name} is not tried with more than {one.most_links:,} links: it takes minutes."
                    )
                    continue
                server = stack.enter_context(one.start(world, folder / f"{one.name}.txt"))
                visits.append(MapVisits(one, world, server, patience_ms=patience_ms))
            run.results[count] = {visit.participant.name: Figures(visit.participant.name) for visit in visits}
            _all_rounds(browser, visits, world, run, rounds=rounds, progress=progress)
    return run


def _all_rounds(
    browser: "Browser",
    visits: Sequence[MapVisits],
    world: StandIn,
    run: MapRun,
    *,
    rounds: int,
    progress: Callable[[], None],
) -> None:
    left = dict.fromkeys(visits, rounds)
    for number in range(rounds + 1):
        order = [visit for visit in visits if left[visit] >= number]
        random.Random(number).shuffle(order)  # noqa: S311 -- an order, not a secret
        for visit in order:
            kept = run.results[world.links][visit.participant.name] if number else Figures(visit.participant.name)
            begun = time.monotonic()
            failure = _failure_of(visit, browser, kept)
            if failure:
                left[visit] = -1
                run.notes.append(f"{visit.participant.name}, {world.links:,} links, left out: {failure}")
            elif number == 0 and rounds > 1 and time.monotonic() - begun > _SLOW_SECONDS:
                left[visit] = 1
                run.notes.append(f"{visit.participant.name}, {world.links:,} links: one round, it is that slow.")
        progress()


def _failure_of(visit: MapVisits, browser: "Browser", figures: Figures) -> str | None:
    """Make a round; return why it could not be ended, None where it could."""
    from playwright.sync_api import Error

    try:
        visit.round(browser, figures)
    except Error as error:
        return error.message.splitlines()[0]
    return None
