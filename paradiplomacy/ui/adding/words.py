"""Words of the review: kinds of evidence, reasons, verdicts, and what speaks against a candidate, as plain text."""

from paradiplomacy import i18n
from paradiplomacy.event_wording import value_words
from paradiplomacy.extract.reasons import Reason
from paradiplomacy.model.statement import Agreement, Intention, Investment, Statement, Support, Trade, Visits
from paradiplomacy.review.remarks import Remark
from paradiplomacy.store import Dataset
from paradiplomacy.wording import (
    flow_figure,
    flow_label,
    instrument_label,
    period,
    status_label,
    trade_amount,
    trade_scope,
    visit_figure,
    visit_route,
)

_MOST_SOURCES = 3


def evidence_label(kind: str, language: str) -> str:
    """Return what a passage is evidence of."""
    _ = i18n.catalogue(language).gettext
    return {
        "province": _("Province"),
        "partner": _("Partner"),
        "country": _("Country"),
        "cue": _("Status"),
        "instrument": _("Document"),
        "date": _("Date"),
        "sector": _("Sector"),
        "figure": _("Figure"),
    }[kind]


def reason_words(reason: Reason, language: str) -> str:
    """Return why a candidate was taken as it was, as one sentence."""
    _ = i18n.catalogue(language).gettext
    status = status_label(reason.status, language) if reason.status else ""
    return {
        "cue": _("“{value}” is read as: {status}."),
        "cue_for_all": _(
            "“{value}” tells of a tie; another sentence says that documents were signed with all such localities."
        ),
        "province_before": _("The province named before is meant."),
        "partner_before": _("The partner named before is meant."),
        "both_before": _("The partner and the province named before are meant."),
        "unplaced": _("No gazetteer knows “{value}”, or several places bear the name."),
        "outside": _("The text says that “{value}” lies in another country than the place of that name."),
        "measured": _("A number beside a word for what it measures."),
        "measured_before": _(
            "A number beside a word for what it measures; its partners are named in an earlier sentence."
        ),
        "row": _("Row {value} of the list."),
        "row_without_status": _("Row {value} of the list; it gives no status, so it is taken as signed."),
        "said": "{value}",
    }[reason.kind].format(value=reason.value, status=status)


def kind_of(statement: Statement, language: str) -> str:
    """Return what a candidate says, in a word or two."""
    _ = i18n.catalogue(language).gettext
    if isinstance(statement, Agreement | Intention):
        return status_label(statement.status, language)
    return {
        "trade": _("Trade"),
        "visits": _("Visits"),
        "investment": _("Investment"),
        "support": _("Support"),
    }[statement.kind]


def details_of(statement: Statement, language: str) -> str:
    """Return document and dates, or figure and period."""
    if isinstance(statement, Agreement | Intention):
        return _tie(statement, language)
    if isinstance(statement, Trade):
        amount, scope = trade_amount(statement, language), trade_scope(statement, language)
        return i18n.labelled(flow_label(statement, language), f"{amount}, {scope}", language)
    when = period(statement.period_from, statement.period_to, language)
    if isinstance(statement, Visits):
        return f"{visit_figure(statement, language)} {visit_route(statement, language)}, {when}"
    assert isinstance(statement, Investment | Support)  # noqa: S101 -- no other kind is left
    return f"{flow_figure(statement, language)}, {when}"


def _tie(tie: Agreement | Intention, language: str) -> str:
    _ = i18n.catalogue(language).gettext
    dated = i18n.date(tie.signed, language) if tie.signed else ""
    valid = ""
    if tie.valid_from or tie.valid_to:
        valid = _("valid {period}").format(period=period(tie.valid_from, tie.valid_to, language))
    return ", ".join(one for one in (instrument_label(tie, language), dated, valid) if one)


def remark_words(remark: Remark, dataset: Dataset, language: str) -> str:
    """Return a remark as one sentence."""
    _ = i18n.catalogue(language).gettext
    sources = _sources(remark, dataset, language)
    amount = i18n.amount(remark.amount, remark.currency, language) if remark.amount and remark.currency else ""
    if remark.kind == "disputed":
        value = value_words(str(remark.field), remark.value, language)
        return _disputed(str(remark.field), language).format(value=value, sources=sources)
    if remark.kind == "status":
        return _("The atlas has this pair as: {status}. See {sources}.").format(
            status=status_label(remark.value, language), sources=sources
        )
    if remark.kind == "near":
        date = i18n.date(remark.value, language)
        return _("A document of this pair was signed {date}, as {sources} tells: is it the same?").format(
            date=date, sources=sources
        )
    return {
        "known": _("Already known from {sources}."),
        "figure": _("Another figure for this: {amount}, in {sources}."),
        "sum": _("Exports and imports do not make up the total: {amount} are missing or too many."),
        "outside": _("{value} does not lie in the country that the article names."),
        "unplaced": _("No place is chosen for {value} yet: choose it above, or the pair is not on the map."),
        "phrase": _("No sector code fits “{value}”: choose sectors, or leave it as words."),
        "late": _("The signing would lie after the page that reports it."),
    }[remark.kind].format(sources=sources, amount=amount, value=remark.value)


def _disputed(field: str, language: str) -> str:
    _ = i18n.catalogue(language).gettext
    return {
        "signed": _("Another date of signing: {value}, in {sources}."),
        "began": _("Another beginning of this tie: {value}, in {sources}."),
        "validity": _("Another period: {value}, in {sources}."),
        "instrument": _("Another kind of document: {value}, in {sources}."),
        "status": _("Another status: {value}, in {sources}."),
    }[field]


def _sources(remark: Remark, dataset: Dataset, language: str) -> str:
    """Return the articles by publisher and date; beyond a few, how many more."""
    _ = i18n.catalogue(language)
    named = []
    for source_id in remark.source_ids[:_MOST_SOURCES]:
        source = dataset.sources[source_id]
        named.append(
            f"{source.publisher} ({i18n.date(source.published_date, language)})"
            if source.published_date
            else source.publisher
        )
    if (more := len(remark.source_ids) - _MOST_SOURCES) > 0:
        named.append(_.ngettext("{count} more", "{count} more", more).format(count=i18n.number(more, language)))
    return i18n.listed(list(dict.fromkeys(named)), language) if named else ""
