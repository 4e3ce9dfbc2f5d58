"""`paradiplomacy bench map`: the map of the atlas beside other ways to draw the same links."""

import json
import sys
from typing import TYPE_CHECKING

import click

from paradiplomacy.commands.measuring import driven, explained, print_goals
from paradiplomacy.project import project_folder

if TYPE_CHECKING:
    from paradiplomacy.bench.map_run import MapRun

_REFERENCES = ("naive", "rerun", "leaflet")


def _numbers(_context: click.Context, _option: click.Parameter, text: str) -> tuple[int, ...]:
    try:
        numbers = tuple(dict.fromkeys(int(part) for part in text.split(",")))
    except ValueError:
        numbers = ()
    if not numbers or min(numbers) < 1:
        raise click.BadParameter("give numbers above 0, parted by commas")
    return numbers


def _names(_context: click.Context, _option: click.Parameter, text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if unknown := [name for name in names if name not in _REFERENCES]:
        raise click.BadParameter(f"{unknown[0]!r} is none of {', '.join(_REFERENCES)}")
    return names


@click.command("map")
@click.option("--links", callback=_numbers, default="300,5000,40000", show_default=True, help="Sizes of the world.")
@click.option("--against", callback=_names, default=",".join(_REFERENCES), show_default=True, help="References.")
@click.option("--rounds", type=click.IntRange(1, 100), default=3, show_default=True, help="Rounds with each.")
@click.option("--patience", type=click.IntRange(1, 3600), default=90, show_default=True, help="Seconds for anything.")
@click.option("--browser", "path", type=click.Path(exists=True, dir_okay=False), help="The browser to drive.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, samples and goals included.")
def bench_map(
    *, links: tuple[int, ...], against: tuple[str, ...], rounds: int, patience: int, path: str | None, as_json: bool
) -> None:
    """Measure the map on made-up worlds of many links.

    In the same run, interleaved: "naive", the usual Streamlit and folium app with one PolyLine a link; "rerun", a
    Streamlit page with the same filter and table and no map; "leaflet", a plain Leaflet page without a server's work.
    Read the figures as ratios, since milliseconds are those of this machine. "Complete" and "on screen" mean two
    frames after the browser has it.
    """
    with explained():
        from paradiplomacy.bench.map_run import measure_maps
        from paradiplomacy.bench.participants import ATLAS, REFERENCES

        participants = [ATLAS, *(REFERENCES[name] for name in against)]
        with (
            driven(path) as browser,
            click.progressbar(length=(rounds + 1) * len(links), label="rounds", file=sys.stderr) as bar,
        ):
            run = measure_maps(
                browser,
                participants,
                links,
                rounds=rounds,
                patience_ms=patience * 1000,
                project=project_folder(),
                progress=lambda: bar.update(1),
            )
            version = browser.version
    _print(run, version, rounds=rounds, as_json=as_json)


def _print(run: "MapRun", version: str, *, rounds: int, as_json: bool) -> None:
    from paradiplomacy.bench.figures import table
    from paradiplomacy.bench.goals import goals_of

    goals = goals_of(run.results)
    if as_json:
        results = {links: [one.as_json() for one in apps.values()] for links, apps in run.results.items()}
        judged = [goal.as_json() for goal in goals]
        click.echo(
            json.dumps({"browser": version, "rounds": rounds, "results": results, "goals": judged, "notes": run.notes})
        )
        return
    click.echo(f"Median (least, most) of {rounds} rounds, Chromium {version}")
    for links, apps in run.results.items():
        click.echo(f"\n{links:,} links")
        click.echo(table(apps.values()))
    print_goals(goals)
    for note in run.notes:
        click.echo(note)
