"""What the page calls the fields of a statement and of its article."""

from paradiplomacy.ui.atlas import Atlas


def statement_field(atlas: Atlas, field: str) -> str:
    """Return what a field of a statement is called, in its form or where the article's own words stand in it."""
    _ = atlas.text
    return {
        "paragraph": _("Paragraph"),
        "province": _("Province, as printed"),
        "parent_province": _("Province, as printed"),
        "partner": _("Partner, as printed"),
        "partners": _("Partners, one a line"),
        "partner_country": _("Country of the partner"),
        "status": _("Status"),
        "instrument": _("Document"),
        "signed": _("Signed"),
        "valid_from": _("Valid from"),
        "valid_to": _("Valid until"),
        "sectors": _("Sectors"),
        "sectors_as_printed": _("Sectors, as printed"),
        "flow": _("Flow"),
        "amount": _("Amount"),
        "currency": _("Currency"),
        "qualifier": _("How exactly"),
        "channel": _("Channel"),
        "direction": _("Direction"),
        "people": _("Visitors"),
        "delegations": _("Delegations"),
        "projects": _("Projects"),
        "purpose": _("Purpose"),
        "goods": _("Goods"),
        "period_from": _("Period from"),
        "period_to": _("Period to"),
        "scope_note": _("What the figure takes in"),
        "note": _("Remark for readers"),
        "date_as_printed": _("Date, as printed"),
        "date_resolution": _("Date, as printed"),
        "locator": _("Passage"),
        "further_locators": _("Passage"),
    }.get(field, field)


def article_field(atlas: Atlas, field: str) -> str:
    """Return what a field of the article is called."""
    _ = atlas.text
    return {
        "title": _("Title"),
        "publisher": _("Publisher"),
        "author": _("Author"),
        "published_date": _("Date of publication"),
        "url": _("Address"),
        "source_id": _("Name of the record"),
        "language": _("Language of the article"),
    }.get(field, field)
