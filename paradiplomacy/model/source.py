"""Sources (articles) and locators (where in an article something stands)."""

from typing import Annotated

from pydantic import Field, field_validator

from paradiplomacy.model.base import PartialDate, Value

MAX_QUOTE_WORDS = 10
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
SourceId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100)]


class Locator(Value):
    """Where in its article a statement stands.

    Attributes:
        paragraph: 1 is the headline; every line of the article that is not blank is a paragraph. None where the
            page's paragraphs could not be counted.
        quote: at most ten words, exactly as printed.
        part: tells apart several statements that one passage makes and that differ in dates or figures only, from 2
            on; None for the first of them, and where there is only one.
    """

    paragraph: Annotated[int, Field(ge=1)] | None
    quote: Annotated[str, Field(min_length=1, max_length=400)]
    part: Annotated[int, Field(ge=2)] | None = None

    @field_validator("quote")
    @classmethod
    def _short(cls, quote: str) -> str:
        if len(quote.split()) > MAX_QUOTE_WORDS:
            raise ValueError(f"longer than {MAX_QUOTE_WORDS} words; quote only what identifies the passage")
        return quote


class Source(Value):
    """One article: what is needed to cite it.

    Attributes:
        source_id: the stable id; also the name of its record file.
        title: as printed; in brackets where the page has none.
        publisher: newspaper, agency or portal.
        author: None where the page names none.
        url: None where the address is not known; only http and https are accepted.
        published_date: as far as it is known (its precision is its length); None where the article has no date.
        published_resolution: how the date was worked out, where the article does not print it; else None.
        accessed_date: when the page was read; None where nobody noted it.
        record_file: the curated file that it comes from, below the project folder; None where there is none.
        language: of the text, ISO 639.
    """

    source_id: SourceId
    title: Annotated[str, Field(min_length=1)]
    publisher: Annotated[str, Field(min_length=1)]
    author: str | None = None
    url: Annotated[str, Field(pattern=r"^https?://[^\s]+$")] | None = None
    published_date: PartialDate | None = None
    published_resolution: str | None = None
    accessed_date: PartialDate | None = None
    language: LanguageCode
    record_file: str | None = None
