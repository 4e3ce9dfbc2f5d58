"""Findings of the data-quality report in words, in the language of the view or of the command.

Everything here returns plain text. Words that come from data are not escaped: whoever puts them on a page is.
"""

from paradiplomacy import i18n, wording
from paradiplomacy.event_wording import reason_words, value_words
from paradiplomacy.figures import Conflict
from paradiplomacy.model.event import Contradiction
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Doubt
from paradiplomacy.model.source import Source
from paradiplomacy.naming import shown_name
from paradiplomacy.quality import UNDATED, Dimension, Finding, FindingKind
from paradiplomacy.store import Dataset
from paradiplomacy.trade import PartsCheck


def kind_label(kind: FindingKind, language: str) -> str:
    """Return what findings of a kind are called."""
    _ = i18n.catalogue(language).gettext
    return {
        "broken_record": _("Broken record"),
        "unresolved_name": _("Unresolved name"),
        "uncoded_phrase": _("Phrase without a sector"),
        "impossible_date": _("Impossible date"),
        "contradiction": _("Contradiction"),
        "figures_differ": _("Figures that differ"),
        "parts_differ": _("Sum that does not add up"),
        "undated_page": _("Page without a date"),
        "single_source": _("Single source"),
    }[kind]


def dimension_label(dimension: Dimension, language: str) -> str:
    """Return what coverage is told by."""
    _ = i18n.catalogue(language).gettext
    return {
        "province": _("Province"),
        "country": _("Country"),
        "language": _("Language"),
        "year": _("Year"),
        "publisher": _("Publisher"),
    }[dimension]


def key_label(dataset: Dataset, dimension: Dimension, key: str, language: str) -> str:
    """Return the name of what a row of coverage is about."""
    if dimension == "province":
        return shown_name(dataset, key, language)
    if dimension == "country":
        return i18n.country_name(key, language)
    if dimension == "language":
        name = i18n.language_name(key, language)
        return name[:1].upper() + name[1:]
    if key == UNDATED:
        return i18n.catalogue(language).gettext("No date")
    return key


def subject(dataset: Dataset, finding: Finding, language: str) -> str:
    """Return what a finding is about: a pair, a name, a phrase or a page."""
    about = finding.subject
    if isinstance(about, Issue):
        return about.value or about.field
    if isinstance(about, Source):
        return about.title
    return pair(dataset, finding.link_id, language) if finding.link_id else _figure(about, language)


def _figure(about: Contradiction | Conflict | PartsCheck | Link, language: str) -> str:
    """Return the sides of a figure as printed, for one that no link is known of."""
    figure = about.total if isinstance(about, PartsCheck) else about.one if isinstance(about, Conflict) else None
    if figure is None:
        return ""
    return f"{figure.province} \N{EN DASH} {i18n.listed([party.name for party in figure.partners], language)}"


def pair(dataset: Dataset, link_id: str | None, language: str) -> str:
    """Return the names of both sides of a link; empty where there is none."""
    if link_id is None:
        return ""
    link = dataset.link_by_id[link_id]
    names = (shown_name(dataset, place_id, language) for place_id in (link.province_id, link.partner_id))
    return " \N{EN DASH} ".join(names)


def reason(finding: Finding, language: str) -> str:
    """Return one or two sentences that say what is the matter."""
    _ = i18n.catalogue(language).gettext
    about = finding.subject
    if isinstance(about, Issue):
        return _issue(about, language)
    if isinstance(about, Contradiction):
        return contradiction(about, language)
    if isinstance(about, Conflict):
        return _conflict(about, language)
    if isinstance(about, PartsCheck):
        return wording.parts_sentence(about, language)
    if isinstance(about, Source):
        return _("The page tells no date of its own.")
    return _("Only one page tells of this tie.")


def _issue(issue: Issue, language: str) -> str:
    _ = i18n.catalogue(language).gettext
    return {
        "record": issue.reason,
        "name": _("No place was found for this name."),
        "phrase": _("No sector code fits this phrase."),
        "date": _("The signing would lie after the page that reports it."),
    }[issue.kind]


def _conflict(conflict: Conflict, language: str) -> str:
    _ = i18n.catalogue(language).gettext
    why = {
        "amounts": _("the same is counted, the amounts differ"),
        "power_of_ten": _("one is ten or a thousand times the other"),
        "total_or_part": _("what one page calls the total, the other calls exports or imports"),
    }[conflict.reason]
    told = (
        (wording.flow_label(one, language), wording.trade_amount(one, language), wording.trade_scope(one, language))
        for one in (conflict.one, conflict.other)
    )
    figures = "; ".join(f"{flow}: {amount} ({scope})" for flow, amount, scope in told)
    return _("{figures}. They differ: {why}.").format(figures=figures, why=why)


def contradiction(about: Contradiction, language: str) -> str:
    """Return what sources disagree about, the value shown and why, and the others with how many statements each."""
    _ = i18n.catalogue(language)
    others = [
        _.ngettext("{value} ({count} report)", "{value} ({count} reports)", len(one.statement_ids)).format(
            value=value_words(about.field, one.value, language), count=len(one.statement_ids)
        )
        for one in about.alternatives
    ]
    told = _.gettext("{field}: {value} is shown. Others say: {others}.").format(
        field=field_label(about.field, language),
        value=value_words(about.field, about.value, language),
        others=i18n.listed(others, language),
    )
    return f"{told} {reason_words(about.reason, language)}"


def doubt_label(code: Doubt, language: str) -> str:
    """Return why the place that a name was taken for deserves a second look."""
    _ = i18n.catalogue(language).gettext
    return {
        "not_found": _("no place found"),
        "country": _("lies in another country than printed"),
        "two_places": _("the same name means another place elsewhere"),
        "near_name": _("the spelling was mended"),
        "kind": _("another kind of place than printed"),
        "rivals": _("another place fits nearly as well"),
        "other_language": _("known in a third language only"),
    }[code]


def how_label(code: str, language: str) -> str:
    """Return how a name was taken for a place."""
    _ = i18n.catalogue(language).gettext
    return {
        "id": _("given by the record"),
        "country": _("a whole country"),
        "alias": _("table of aliases"),
        "name": _("its name"),
        "near": _("a name nearly the same"),
        "group": _("a group of places"),
        "none": _("not found"),
    }[code]


def field_label(field: str, language: str) -> str:
    """Return what is disputed."""
    _ = i18n.catalogue(language).gettext
    return {
        "signed": _("Day of signing"),
        "validity": _("Validity"),
        "instrument": _("Kind of document"),
        "status": _("Status"),
        "began": _("Beginning"),
    }[field]
