"""Figures of a brief in words: trade, visits, investment and support, each once with all its reports."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from paradiplomacy import i18n, wording
from paradiplomacy.event_wording import conflict_words
from paradiplomacy.export.brief.subject import BriefSubject
from paradiplomacy.figures import conflicts, grouped
from paradiplomacy.model.base import last_day
from paradiplomacy.model.statement import Investment, Support, Trade, Visits
from paradiplomacy.profile import is_group_figure
from paradiplomacy.succession import present_unit


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure: the figure itself, what it is of, and the articles that report it."""

    figure: str
    text: str
    source_ids: tuple[str, ...]
    newest: str


def figure_lines(subject: BriefSubject) -> list[FigureLine]:
    """Return the figures of a subject, the latest period first."""
    profile = subject.profile
    lines = [
        *(
            _line(one.shown, one.reports, _trade(subject, one.shown))
            for one in grouped(profile.trade)
            if one.shown.amount
        ),
        *(_line(one.shown, one.reports, _visit(subject, one.shown)) for one in profile.visits if _counts(one.shown)),
        *(_line(one.shown, one.reports, _flow(subject, one.shown)) for one in profile.investment),
        *(_line(one.shown, one.reports, _flow(subject, one.shown)) for one in profile.support),
    ]
    return sorted(lines, key=lambda line: line.newest, reverse=True)


def _counts(visit: Visits) -> bool:
    return visit.people is not None or visit.delegations is not None


def remarks(subject: BriefSubject) -> list[str]:
    """Return what to know before figures are compared: which contradict each other."""
    language = subject.snapshot.language
    found = conflicts(subject.profile.trade, unit_of=_unit_of(subject))
    return list(dict.fromkeys(conflict_words(one, language) for one in found))


def _unit_of(subject: BriefSubject) -> Callable[[str], str]:
    places = subject.snapshot.dataset.places
    if subject.snapshot.view.units == "today":
        return lambda province_id: present_unit(province_id, places)
    return lambda province_id: province_id


def _line(
    shown: Trade | Visits | Investment | Support, reports: tuple[object, ...], words: tuple[str, str]
) -> FigureLine:
    newest = shown.period_to or shown.period_from
    sources = tuple(dict.fromkeys(str(getattr(report, "source_id")) for report in reports))  # noqa: B009
    return FigureLine(words[0], words[1], sources, str(last_day(newest)) if newest else "")


def _trade(subject: BriefSubject, figure: Trade) -> tuple[str, str]:
    language = subject.snapshot.language
    what = f"{wording.flow_label(figure, language)}, {wording.trade_scope(figure, language)}"
    return wording.trade_amount(figure, language), ". ".join([what, *_sides(subject, figure)])


def _sides(subject: BriefSubject, figure: Trade) -> Iterator[str]:
    """Yield whom a figure covers, where the brief's title does not say it."""
    _ = i18n.catalogue(subject.snapshot.language).gettext
    places, language = subject.snapshot.dataset.places, subject.snapshot.language
    if subject.link and not is_group_figure(figure):
        return
    names = [places[party.place_id].name(language) if party.place_id else party.name for party in figure.partners]
    province = places[figure.province_id].name(language) if figure.province_id else figure.province
    yield f"{province} \N{EN DASH} {i18n.listed(names, language)}"
    if is_group_figure(figure):
        yield _("{count} partners together").format(count=len(figure.partners))


def _visit(subject: BriefSubject, visit: Visits) -> tuple[str, str]:
    language = subject.snapshot.language
    when = wording.period(visit.period_from, visit.period_to, language)
    named = visit.model_copy(update=_names(subject, visit))
    return wording.visit_figure(visit, language), f"{wording.visit_route(named, language)}, {when}"


def _flow(subject: BriefSubject, flow: Investment | Support) -> tuple[str, str]:
    """Return amount or projects, then purpose, sides and period; without a figure, what kind of flow it is."""
    _ = i18n.catalogue(subject.snapshot.language).gettext
    language, named = subject.snapshot.language, _names(subject, flow)
    kind = _("Investment") if isinstance(flow, Investment) else _("Support")
    words = [f"{named['province']} \N{EN DASH} {named['partner']}"]
    words.append(wording.period(flow.period_from, flow.period_to, language))
    if isinstance(flow, Support) and flow.purpose:
        words.append(flow.purpose)
    text = ", ".join(words)
    if flow.amount is None and not (isinstance(flow, Investment) and flow.projects):
        return kind, text
    figure = flow.model_copy(update={"purpose": None}) if isinstance(flow, Support) else flow
    return wording.flow_figure(figure, language), f"{kind}: {text}"


def _names(subject: BriefSubject, figure: Visits | Investment | Support) -> dict[str, str | None]:
    """Return both sides by their names; as printed where the place is not known."""
    places, language = subject.snapshot.dataset.places, subject.snapshot.language
    return {
        "province": places[figure.province_id].name(language) if figure.province_id else figure.province,
        "partner": places[figure.partner_id].name(language) if figure.partner_id else figure.partner,
    }
