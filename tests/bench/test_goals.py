"""Goals: judged by ratios of medians, and only where both sides were measured."""

import pytest

from paradiplomacy.bench import map_visits as measured
from paradiplomacy.bench.figures import Figures, Quantity
from paradiplomacy.bench.goals import goals_of


def figures(app: str, samples: dict[Quantity, tuple[float, ...]]) -> Figures:
    made = Figures(app)
    for quantity, values in samples.items():
        for value in values:
            made.add(quantity, value)
    return made


def test_a_goal_compares_medians_of_one_run():
    atlas = figures("atlas", {measured.LOAD_PAGE: (900.0, 1000.0, 9000.0)})
    rerun = figures("rerun", {measured.LOAD_PAGE: (1000.0,)})
    (goal,) = goals_of({300: {"atlas": atlas, "rerun": rerun}})
    assert goal.value == pytest.approx(1.0)
    assert goal.is_met
    assert "300 links" in goal.text


@pytest.mark.parametrize(("kb", "met"), [(4.9, True), (5.1, False)])
def test_a_figure_may_have_a_limit_of_its_own(kb, met):
    (goal,) = goals_of({300: {"atlas": figures("atlas", {measured.KB_CLICK: (kb,)})}})
    assert goal.is_met is met


def test_many_links_are_compared_with_few():
    few, many = (figures("atlas", {measured.HIGHLIGHT: (value,)}) for value in (50.0, 60.0))
    (goal,) = goals_of({20: {"atlas": few}, 40_000: {"atlas": many}})
    assert goal.value == pytest.approx(1.2)
    assert not goal.is_met


@pytest.mark.parametrize(("links", "judged"), [(300, 0), (40_000, 3)])
def test_what_is_asked_of_many_links_is_not_asked_of_few(links, judged):
    samples = {measured.LOAD: (100.0,), measured.PAN_WORST: (17.0,), measured.ZOOM_WORST: (17.0,)}
    goals = goals_of({links: {app: figures(app, samples) for app in ("atlas", "leaflet")}})
    assert len(goals) == judged


def test_without_references_nothing_is_compared():
    assert goals_of({300: {"atlas": Figures("atlas")}}) == ()
