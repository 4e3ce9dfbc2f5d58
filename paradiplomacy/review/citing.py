"""How the article is cited: values as the page gives them, checked by the model of sources."""

from collections.abc import Mapping

from pydantic import ValidationError

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.record import UNKNOWN_PUBLISHER, draft_id
from paradiplomacy.geocode.names import fold
from paradiplomacy.model.source import Source

CITED = ("title", "publisher", "author", "published_date", "url", "language", "source_id")
"""What a person may say about an article."""


class CitationError(ParadiplomacyError, ValueError):
    """An article that cannot be cited so; ``fields`` are those whose values cannot be."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        super().__init__(f"cannot be cited so: {', '.join(fields)}")
        self.fields = fields


def shown_of(source: Source) -> dict[str, str]:
    """Return field -> text, as a person reads and corrects it; empty where nothing is known."""
    told = {field: getattr(source, field) or "" for field in CITED}
    return told | ({"publisher": ""} if source.publisher == UNKNOWN_PUBLISHER else {})


def cited(former: Source, values: Mapping[str, str]) -> Source:
    """Return an article as it is to be cited.

    Its name in the atlas follows publisher, language, date and title until a person gives it another.

    Args:
        former: as it was cited so far.
        values: field -> text, of all that a person may say; empty where nothing is known.

    Raises:
        CitationError: A value cannot be.
    """
    told = {field: values[field].strip() or None for field in CITED}
    told["publisher"] = told["publisher"] or UNKNOWN_PUBLISHER
    if not told["source_id"] or told["source_id"] == former.source_id == _usual_id(former.model_dump()):
        told["source_id"] = _usual_id(told)
    try:
        return Source.model_validate(told)
    except ValidationError as error:
        raise CitationError(tuple(dict.fromkeys(str(one["loc"][0]) for one in error.errors()))) from error


def same_article(source: Source, known: Mapping[str, Source]) -> Source | None:
    """Return the article that this one is: of its id, else of its address, else of its title in its language."""
    others, title = known.values(), fold(source.title)
    return (
        known.get(source.source_id)
        or next((one for one in others if source.url and one.url == source.url), None)
        or next((one for one in others if one.language == source.language and fold(one.title) == title), None)
    )


def _usual_id(told: Mapping[str, str | None]) -> str:
    """Return the name that a record has unless a person gives it another."""
    publisher = None if told["publisher"] == UNKNOWN_PUBLISHER else told["publisher"]
    return draft_id(publisher, str(told["language"]), told["published_date"], told["title"] or "")
