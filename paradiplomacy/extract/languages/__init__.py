"""What the extraction knows about each language it reads; one module per language, patterns only."""

from paradiplomacy.extract.languages.cues import Cues


def cues_of(language: str) -> Cues | None:
    """Return the cues of a language (ISO 639-1); None where it is not supported yet."""
    from paradiplomacy.extract.languages import english, french, vietnamese

    return {"en": english.CUES, "fr": french.CUES, "vi": vietnamese.CUES}.get(language)
