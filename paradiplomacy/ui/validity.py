"""How long agreements last: a bar for each stated period, those that renew one another joined."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import altair as alt

from paradiplomacy import chronicle
from paradiplomacy.chronicle import Chain, Signing
from paradiplomacy.i18n import catalogue, number
from paradiplomacy.timeline import end_of
from paradiplomacy.ui import chart, page
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.view_state import Language
from paradiplomacy.wording import period

_ROW_PX, _BAR_PX = 21, 11
_SOON = dt.timedelta(days=365)


def pair_name(atlas: Atlas, signing: Signing) -> str:
    """Return the first pair of a document, and how many more pairs signed it."""
    first = signing.links[0]
    name = f"{atlas.name(first.province_id)} \N{EN DASH} {atlas.name(first.partner_id)}"
    more = len(signing.links) - 1
    return f"{name} +{number(more, atlas.language)}" if more else name


def show(atlas: Atlas, signings: Sequence[Signing]) -> None:
    """Draw the bars, the last end on top, with a line at the day shown; nothing where no document states its end."""
    _ = atlas.text
    chains = chronicle.chains(signings)
    if not chains:
        return
    page.section(
        _("How long agreements last"),
        _(
            "Documents with a stated end, the last end on top; a thin line joins a document to the one that renews it. "
            "Most sources state no end: such documents are not drawn."
        ),
    )
    day = end_of(atlas.view.year) if atlas.view.year else atlas.today
    bars = [
        _bar(atlas, chain, one, day) for chain in chains for one in chain.signings if one.lasts_from and one.lasts_to
    ]
    chart.show(
        atlas,
        chart.filled(
            _form(atlas.language, tuple(dict.fromkeys(bar["pair"] for bar in bars))),
            bars=bars,
            joints=[_joint(atlas, chain) for chain in chains if len(chain.signings) > 1],
            days=[{"day": day.isoformat()}],
        ),
        key="validity",
        description=_("{count} agreements with a stated end, as bars over their years.").format(
            count=number(len(chains), atlas.language)
        ),
        table={
            _("Pair"): [bar["pair"] for bar in bars],
            _("Period"): [bar["period"] for bar in bars],
            _("Status"): [bar["state"] for bar in bars],
        },
    )


@lru_cache(maxsize=8)
def _form(language: Language, pairs: tuple[str, ...]) -> Mapping[str, Any]:
    """Return bars over their years, a row for each pair; thin lines for what was renewed, a broken one for the day."""
    _ = catalogue(language).gettext
    years = alt.X("start:T", axis=alt.Axis(title=None, format="%Y", orient="top", tickCount=10))
    rows = alt.Y("pair:N", sort=list(pairs), axis=alt.Axis(title=None, labelLimit=240, grid=False))
    runs, soon, ended = _states(language)
    # The sixth colour of both themes is grey; the empty names pass over those between.
    states = alt.Scale(domain=[runs, soon, "", " ", "  ", ended])
    lasting = (
        alt.Chart(chart.rows("bars"))
        .mark_bar(height=_BAR_PX, cornerRadius=3)
        .encode(
            x=years,
            x2="end:T",
            y=rows,
            color=alt.Color("state:N", scale=states, legend=alt.Legend(values=[runs, soon, ended])),
            tooltip=[
                alt.Tooltip("pair:N", title=_("Pair")),
                alt.Tooltip("period:N", title=_("Period")),
                alt.Tooltip("state:N", title=_("Status")),
            ],
        )
    )
    renewed = (
        alt.Chart(chart.rows("joints")).mark_rule(color=chart.QUIET, aria=False).encode(x=years, x2="end:T", y=rows)
    )
    shown = alt.Chart(chart.rows("days")).mark_rule(strokeDash=[4, 3], color=chart.QUIET, aria=False).encode(x="day:T")
    return chart.form(alt.layer(renewed, lasting, shown).properties(height=_ROW_PX * len(pairs)), language)


def _states(language: Language) -> list[str]:
    _ = catalogue(language).gettext
    return [_("Runs"), _("Ends within a year"), _("Has ended")]


def _bar(atlas: Atlas, chain: Chain, one: Signing, day: dt.date) -> dict[str, Any]:
    start, end = one.lasts_from or day, one.lasts_to or day
    runs, soon, ended = _states(atlas.language)
    state = ended if end < day else soon if end - day <= _SOON else runs
    return {
        "pair": pair_name(atlas, chain.signings[0]),
        "start": start.isoformat(),
        "end": end.isoformat(),
        "period": period(one.event.valid_from or one.event.signed, one.event.valid_to, atlas.language),
        "state": state,
    }


def _joint(atlas: Atlas, chain: Chain) -> dict[str, Any]:
    """Return the line through a chain, from its first known day to its last."""
    days = [day for one in chain.signings for day in (one.lasts_from, one.lasts_to) if day]
    return {
        "pair": pair_name(atlas, chain.signings[0]),
        "start": min(days).isoformat(),
        "end": max(days).isoformat(),
    }
