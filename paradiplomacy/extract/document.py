"""A document as read: its paragraphs and what it says about itself."""

from dataclasses import dataclass

from paradiplomacy.extract.notes import Note


@dataclass(frozen=True, slots=True)
class Document:
    """One article, ready for extraction.

    Attributes:
        name: of the file or the address it came from; for messages and for the record's id.
        paragraphs: every line that is not blank, composed (NFC) and trimmed; the first is the headline.
        end: how many of the paragraphs are the article itself; what follows (related stories, other headlines) is
            kept so that paragraph numbers stay true, and yields nothing.
        language: ISO 639-1; ``und`` where it could not be told.
        published: partial date (``2021``, ``2021-03``, ``2021-03-25``); None where the document does not tell.
        published_as_printed: the words that the date was read from; None where there is none.
        url: address that the document names as its own; None where it names none.
        encoding: how the bytes were read (``utf-8``, ``tcvn3`` ...); ``text`` where text was given.
        notices: what the reader should know: that pages were left out.
        links: numbers, from 1, of paragraphs of the article that only lead to other stories.
    """

    name: str
    paragraphs: tuple[str, ...]
    end: int
    language: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    published_as_printed: str | None = None
    url: str | None = None
    encoding: str = "text"
    notices: tuple[Note, ...] = ()
    links: frozenset[int] = frozenset()

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs that belong to the article, headline included."""
        return self.paragraphs[: self.end]

    @property
    def told(self) -> tuple[str, ...]:
        """The body as it is read: what leads to other stories is blank, so that numbers stay true."""
        return tuple("" if number in self.links else text for number, text in enumerate(self.body, start=1))
