"""What a page says about itself where it is linked: title, heading and description of the very view."""

from dataclasses import dataclass

from paradiplomacy import i18n
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.subject import headline
from paradiplomacy.web.addresses import HOME_PAGE
from paradiplomacy.web.pages import page_label

_MOST_LETTERS = 280


@dataclass(frozen=True, slots=True)
class PageWords:
    """Words of one page, plain text in the language of its snapshot.

    Attributes:
        title: of the tab, name of the atlas included.
        heading: the same without it.
    """

    title: str
    heading: str
    description: str


def words_of(page: str, snapshot: Snapshot) -> PageWords:
    """Return what a page of a view says about itself."""
    _ = i18n.catalogue(snapshot.language).gettext
    subject, counted = headline(snapshot)
    parts = [_one_line(subject)] if page == HOME_PAGE else [_one_line(subject), page_label(page, snapshot.language)]
    heading = " \N{MIDDLE DOT} ".join(parts)
    promise = _("Every link, sector and figure leads to the article and the paragraph that states it.")
    description = _one_line(f"{counted}. {promise}" if counted else promise)
    return PageWords(f"{heading} \N{EN DASH} {_('Paradiplomacy Atlas')}", heading, _cut(description))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1].rstrip()}\N{HORIZONTAL ELLIPSIS}"
