"""One statement in words: what kind of claim it is, and what it says, with names as the article prints them.

Everything here returns plain text. Words that come from data are not escaped: whoever puts them on a page is.
"""

from paradiplomacy import i18n, wording
from paradiplomacy.model.statement import Agreement, Intention, Statement, Trade, Visits


def statement_kind(statement: Statement, language: str) -> str:
    """Return what kind of claim a statement is; of an agreement or a wish, its status."""
    _ = i18n.catalogue(language).gettext
    if isinstance(statement, Agreement | Intention):
        return wording.status_label(statement.status, language)
    if isinstance(statement, Trade):
        return wording.flow_label(statement, language)
    return {"visits": _("Visits"), "investment": _("Investment"), "support": _("Support")}[statement.kind]


def statement_words(statement: Statement, language: str) -> str:
    """Return what a statement says: parties, then figures or dates."""
    parties = [statement.province, _partners(statement, language)]
    said = " \N{EN DASH} ".join(one for one in parties if one)
    return ", ".join(one for one in (said, *_details(statement, language)) if one)


def _partners(statement: Statement, language: str) -> str:
    if isinstance(statement, Trade):
        return i18n.listed([party.name for party in statement.partners], language)
    return statement.partner or ""


def _details(statement: Statement, language: str) -> list[str]:
    if isinstance(statement, Agreement | Intention):
        period = (
            wording.period(statement.valid_from, statement.valid_to, language)
            if statement.valid_from or statement.valid_to
            else ""
        )
        signed = i18n.date(statement.signed, language) if statement.signed else ""
        return [wording.instrument_label(statement, language), signed, period]
    if isinstance(statement, Trade):
        return [wording.trade_amount(statement, language), wording.trade_scope(statement, language)]
    period = wording.period(statement.period_from, statement.period_to, language)
    if isinstance(statement, Visits):
        return [wording.visit_figure(statement, language), period]
    return [wording.flow_figure(statement, language), period]
