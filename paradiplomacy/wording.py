"""Statements in words: what a figure, a visit or a status says, in the language of the view.

Everything here returns plain text. Words that come from data are not escaped: whoever puts them on a page is.
"""

from paradiplomacy import i18n
from paradiplomacy.model.place import Place, PlaceKind
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Agreement, Intention, Investment, Support, Trade, Visits
from paradiplomacy.trade import PartsCheck, Sum


def status_label(status: str, language: str) -> str:
    """Return the name of a status."""
    _ = i18n.catalogue(language).gettext
    return {
        "signed": _("Signed"),
        "renewed": _("Renewed"),
        "established": _("Established"),
        "ended": _("Ended"),
        "planned": _("Planned"),
        "sought": _("Sought"),
        "in_force": _("In force"),
        "expired": _("Expired"),
    }[status]


def status_meaning(status: str, language: str) -> str:
    """Return one sentence that says what a status means."""
    _ = i18n.catalogue(language).gettext
    return {
        "signed": _("A source reports a signed document; its end is not known."),
        "renewed": _("A source reports that the document was renewed."),
        "established": _("A source states the tie and names no document."),
        "ended": _("A source reports that the tie was ended."),
        "planned": _("A source reports a plan; nothing is signed as far as the sources tell."),
        "sought": _("A source reports a wish; nothing is signed as far as the sources tell."),
        "in_force": _("The stated period runs now."),
        "expired": _("The stated period has passed; no renewal is reported."),
    }[status]


def kind_label(place: Place, language: str) -> str:
    """Return what a place is."""
    return kind_name(place.kind, language)


def kind_name(kind: PlaceKind, language: str) -> str:
    """Return what a kind of place is called."""
    _ = i18n.catalogue(language).gettext
    return {
        "province": _("Province"),
        "prefecture": _("Prefecture"),
        "state": _("State"),
        "region": _("Region"),
        "city": _("City"),
        "county": _("County"),
        "district": _("District"),
        "municipality": _("Municipality"),
        "institution": _("Institution"),
        "national_body": _("National body"),
        "country": _("Country"),
    }[kind]


def instrument_label(tie: Agreement | Intention, language: str) -> str:
    """Return the name of the document; empty where the source names none."""
    return instrument_name(tie.instrument, language)


def instrument_name(instrument: str, language: str) -> str:
    """Return what a kind of document is called; empty for ``unspecified``."""
    _ = i18n.catalogue(language).gettext
    return {
        "agreement": _("cooperation agreement"),
        "MoU": _("memorandum of understanding"),
        "twinning": _("twinning"),
        "minutes": _("minutes"),
        "programme": _("programme"),
        "letter of intent": _("letter of intent"),
        "unspecified": "",
    }[instrument]


def qualified(figure: str, qualifier: str, language: str) -> str:
    """Return a figure with the word that limits it: "about USD 256 million"."""
    _ = i18n.catalogue(language).gettext
    pattern = {
        "exact": "{figure}",
        "about": _("about {figure}"),
        "more than": _("more than {figure}"),
        "nearly": _("nearly {figure}"),
    }[qualifier]
    return pattern.format(figure=figure)


def period(start: str | None, end: str | None, language: str) -> str:
    """Return a period; an end that no source states is left open, and said to be."""
    _ = i18n.catalogue(language).gettext
    if start and end:
        if start == end:
            return i18n.date(start, language)
        first, last = i18n.date(start, language), i18n.date(end, language)
        dash = " \N{EN DASH} " if " " in first + last else "\N{EN DASH}"
        return f"{first}{dash}{last}"
    if start:
        return _("since {date}, end not stated").format(date=i18n.date(start, language))
    if end:
        return _("until {date}").format(date=i18n.date(end, language))
    return _("period not stated")


def flow_label(figure: Trade, language: str) -> str:
    """Return what a trade figure counts."""
    _ = i18n.catalogue(language).gettext
    return {
        "total": _("Total trade"),
        "export": _("Exports from Vietnam's side"),
        "import": _("Imports to Vietnam's side"),
    }[figure.flow]


def trade_amount(figure: Trade, language: str) -> str:
    """Return the amount with its qualifier; says so where the source gives none."""
    _ = i18n.catalogue(language).gettext
    if figure.amount is None or figure.currency is None:
        return _("no amount stated")
    return qualified(i18n.amount(figure.amount, figure.currency, language), figure.qualifier, language)


def trade_scope(figure: Trade, language: str) -> str:
    """Return period, channel and goods of a trade figure."""
    _ = i18n.catalogue(language).gettext
    parts = [period(figure.period_from, figure.period_to, language)]
    if figure.channel == "official":
        parts.append(_("official channel"))
    elif figure.channel == "border_gate":
        parts.append(_("through one border gate"))
    if figure.goods:
        parts.append(_("goods: {goods}").format(goods=i18n.listed([one.name for one in figure.goods], language)))
    return ", ".join(parts)


def parts_sentence(check: PartsCheck, language: str) -> str:
    """Return one sentence that sets a total beside its exports and imports."""
    _ = i18n.catalogue(language).gettext
    currency = str(check.total.currency)
    if not check.difference:
        return _("Exports and imports add up to the stated total.")
    pattern = (
        _("Exports and imports differ from the stated total by {difference}, which rounding explains.")
        if check.within_rounding
        else _("Exports and imports differ from the stated total by {difference}, more than rounding explains.")
    )
    return pattern.format(difference=i18n.amount(abs(check.difference), currency, language))


def sum_sentence(total: Sum, language: str) -> str:
    """Return the sum of several totals, or one sentence that says why there is none."""
    _ = i18n.catalogue(language).gettext
    if total.amount is not None and total.currency is not None:
        return _("Together: {amount}.").format(amount=i18n.amount(total.amount, total.currency, language))
    return {
        "currencies": _("Not added up: the currencies differ."),
        "flows": _("Not added up: the figures count different directions of trade."),
        "channels": _("Not added up: the figures count different channels of trade."),
        "overlap": _("Not added up: partners and periods overlap, so trade would be counted twice."),
        "unknown_period": _("Not added up: at least one figure has no stated start or end."),
        "no_amount": _("Not added up: at least one figure has no amount."),
    }[str(total.refusal)]


def visit_figure(visit: Visits, language: str) -> str:
    """Return how many people or delegations travelled."""
    _ = i18n.catalogue(language)
    if visit.people is not None:
        figure = _.ngettext("{count} visitor", "{count} visitors", visit.people)
        text = figure.format(count=i18n.number(visit.people, language))
    elif visit.delegations is not None:
        figure = _.ngettext("{count} delegation", "{count} delegations", visit.delegations)
        text = figure.format(count=i18n.number(visit.delegations, language))
    else:
        return _.gettext("number not stated")
    return qualified(text, visit.qualifier, language)


def visit_route(visit: Visits, language: str) -> str:
    """Return who travelled where, with names as printed."""
    _ = i18n.catalogue(language).gettext
    if not visit.partner:
        return {
            "outbound": _("from {province}"),
            "inbound": _("to {province}"),
            "both": _("to and from {province}"),
        }[visit.direction].format(province=visit.province)
    return {
        "outbound": _("from {province} to {partner}"),
        "inbound": _("from {partner} to {province}"),
        "both": _("between {province} and {partner}"),
    }[visit.direction].format(province=visit.province, partner=visit.partner)


def flow_figure(statement: Investment | Support, language: str) -> str:
    """Return amount, projects and purpose of an investment or of support."""
    _ = i18n.catalogue(language)
    parts = []
    if statement.amount is not None and statement.currency:
        money = i18n.amount(statement.amount, statement.currency, language)
        parts.append(qualified(money, statement.qualifier, language))
    if isinstance(statement, Investment) and statement.projects is not None:
        projects = _.ngettext("{count} project", "{count} projects", statement.projects)
        parts.append(projects.format(count=i18n.number(statement.projects, language)))
    if isinstance(statement, Support) and statement.purpose:
        parts.append(statement.purpose)
    return ", ".join(parts) or _.gettext("no amount stated")


def source_date(source: Source, language: str) -> str:
    """Return the date of an article, marked where it was worked out from its text."""
    _ = i18n.catalogue(language).gettext
    if not source.published_date:
        return _("no date")
    day = i18n.date(source.published_date, language)
    return _("{date} (worked out)").format(date=day) if source.published_resolution else day


def paragraph_label(paragraph: int | None, language: str) -> str:
    """Return where in its article a quote stands."""
    _ = i18n.catalogue(language).gettext
    return _("paragraph {number}").format(number=paragraph) if paragraph else _("paragraph not counted")
