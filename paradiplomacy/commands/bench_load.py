"""`paradiplomacy bench load`: how many readers the atlas holds, and what happens beyond."""

import json
import os
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from paradiplomacy.commands.measuring import explained

if TYPE_CHECKING:
    from paradiplomacy.bench.load_run import Crowd, Level, Soak

_CROWD = 10


@click.command("load")
@click.option("--sessions", type=click.IntRange(2, 2000), default=120, show_default=True, help="At most so many.")
@click.option("--seconds", type=click.IntRange(2, 3600), default=60, show_default=True, help="For each number of them.")
@click.option("--soak", type=click.IntRange(0, 1_000_000), default=10_000, show_default=True, help="Requests; 0: none.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def bench_load(*, sessions: int, seconds: int, soak: int, as_json: bool) -> None:
    """Let more and more readers in, until 95 of 100 answers no longer come within a second.

    Each reader is a session of its own over Streamlit's websocket; it filters, clicks and turns pages, every five
    seconds on average, and waits for the run to end. What a browser then does with the answer is not measured here
    (`paradiplomacy bench` does). Then twice as many readers come as a server is told to take, and last a soak: requests
    to API, feed, previews and pages, with a look at the server's memory.

    Readers and server share this machine.
    """
    with explained():
        import psutil

        from paradiplomacy.bench.load_run import measure_crowd, measure_levels, measure_soak

        busy = psutil.getloadavg()[0]
        with click.progressbar(length=12, label="levels", file=sys.stderr) as bar:
            levels = measure_levels(most=sessions, seconds=seconds, progress=lambda: bar.update(1))
        crowd = measure_crowd(limit=_CROWD)
        soaked = None
        if soak:
            with click.progressbar(length=10, label="soak", file=sys.stderr) as bar:
                soaked = measure_soak(requests=soak, progress=lambda: bar.update(1))
    _print(levels, crowd, soaked, busy=busy, as_json=as_json)


def _print(levels: "tuple[Level, ...]", crowd: "Crowd", soak: "Soak | None", *, busy: float, as_json: bool) -> None:
    from paradiplomacy.bench.load_run import LIMIT_SECONDS, megabytes_per_session, sessions_held

    held, each = sessions_held(levels), megabytes_per_session(levels)
    if as_json:
        told = {"load_before": busy, "levels": [asdict(one) for one in levels], "sessions_held": held,
                "megabytes_per_session": each}  # fmt: skip
        click.echo(json.dumps({**told, "crowd": asdict(crowd), "soak": asdict(soak) if soak else None}))
        return
    click.echo(f"Load of this machine before (average of a minute): {busy:.1f} on {os.cpu_count()} processors")
    click.echo(f"{'sessions':>8}{'answers':>9}{'failed':>8}{'median ms':>11}{'95 % ms':>9}{'CPU ms':>8}{'MB':>8}")
    for one in levels:
        times = f"{one.median * 1000:11.0f}{one.ninety_fifth * 1000:9.0f}{one.processor * 1000:8.0f}"
        click.echo(f"{one.sessions:8}{one.answers:9}{one.failed:8}{times}{one.megabytes:8.0f}")
    click.echo(f"Held with 95 % of answers within {LIMIT_SECONDS:.0f} s: {held} sessions; {each:.1f} MB each.")
    click.echo(
        f"Told to take {crowd.limit}: {crowd.admitted} let in, {crowd.refused} refused; a page meanwhile: status "
        f"{crowd.page_status}, Retry-After {crowd.retry_after}; afterwards {'open' if crowd.recovered else 'closed'}."
    )
    if soak:
        memory = ", ".join(f"{one:.0f}" for one in soak.megabytes)
        click.echo(f"{soak.requests:,} requests in {soak.seconds:.0f} s, {soak.failed} failed; MB: {memory}.")
