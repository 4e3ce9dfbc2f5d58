"""What every page works with: dataset, view and selection, in one language."""

import datetime as dt
from dataclasses import dataclass, replace

from paradiplomacy.i18n import catalogue, country_name
from paradiplomacy.naming import shown_name
from paradiplomacy.query import Selection, select
from paradiplomacy.store import Dataset
from paradiplomacy.ui import session
from paradiplomacy.view_state import Language, ViewState
from paradiplomacy.web.served import dataset, today


@dataclass(frozen=True, slots=True)
class Atlas:
    """Dataset, view and selection of one rerun, in one language."""

    dataset: Dataset
    view: ViewState
    selection: Selection
    language: Language
    today: dt.date

    def text(self, message: str) -> str:
        """Return a message in the language of the view."""
        return catalogue(self.language).gettext(message)

    def texts(self, one: str, many: str, count: int) -> str:
        """Return the form of a message that fits a count, in the language of the view."""
        return catalogue(self.language).ngettext(one, many, count)

    def name(self, place_id: str) -> str:
        """Return the name of a place in the language of the view."""
        return shown_name(self.dataset, place_id, self.language, units=self.view.units)

    def name_with_country(self, place_id: str) -> str:
        """Return the name of a place and of its country; a country's own name stands alone."""
        place = self.dataset.places[place_id]
        if place.kind == "country":
            return self.name(place_id)
        return f"{self.name(place_id)}, {country_name(place.country, self.language)}"

    def showing(self, view: ViewState) -> "Atlas":
        """Return the same atlas with another view, and what that one selects."""
        return replace(self, view=view, selection=select(self.dataset, view, today=self.today))


def current() -> Atlas:
    """Return what the pages show in this rerun."""
    view = session.current_view()
    day = today()
    return Atlas(dataset(), view, select(dataset(), view, today=day), session.language_of(view), day)
