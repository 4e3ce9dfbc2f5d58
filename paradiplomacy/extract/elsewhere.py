"""What can be said of a document in a language that is not supported yet: which places it names, and no more."""

import re
from collections.abc import Iterator

from paradiplomacy.extract.assembly import evidence_of
from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.extract.detection import UNTOLD
from paradiplomacy.extract.document import Document
from paradiplomacy.extract.languages import english
from paradiplomacy.extract.mentions import Mention, Role
from paradiplomacy.extract.notes import Note
from paradiplomacy.extract.places import PlaceFinder
from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.geocode.resolver import Resolver

_UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")
"""Runs of Thai, Lao, Khmer, Kana, Han and Hangul, in which names stand without spaces or with endings."""
_LONGEST, _SHORTEST = 14, 2
"""Letters of a name in those scripts."""
_EVERYDAY = frozenset(["合作", "友好", "文化", "青年", "和平", "中心", "하기", "위해", "강화"])
"""Words for cooperation, friendship, culture, youth, peace, centre, doing, for and strengthening; towns bear them."""


def places_only(document: Document, resolver: Resolver) -> Extraction:
    """Return the places that the gazetteer alone finds, and a warning that nothing else was read."""
    spaced = [mention for found in PlaceFinder(resolver, english.CUES).find(document.told) for mention in found]
    unspaced = [
        mention
        for number, paragraph in enumerate(document.told, start=1)
        for mention in _unspaced(paragraph, number, document.language, resolver)
    ]
    mentions = sorted([*spaced, *unspaced], key=lambda mention: (mention.paragraph, mention.start))
    return Extraction(
        document=document,
        candidates=(),
        places=tuple(evidence_of(mention) for mention in mentions),
        resolutions={mention.text: mention.resolution for mention in mentions if mention.resolution},
        warnings=(*document.notices, _note_of(document.language)),
    )


def _note_of(language: str) -> Note:
    return Note("language_untold") if language == UNTOLD else Note("language", language)


def _unspaced(paragraph: str, number: int, language: str, resolver: Resolver) -> Iterator[Mention]:
    """Yield names in scripts without spaces: at each letter the longest run that is somebody's name."""
    for run in _UNSPACED.finditer(paragraph):
        start = run.start()
        while start < run.end():
            mention = _at(paragraph, start, run.end(), number, language, resolver)
            if mention:
                yield mention
            start = mention.end if mention else start + 1


def _at(paragraph: str, start: int, limit: int, number: int, language: str, resolver: Resolver) -> Mention | None:
    for end in range(min(limit, start + _LONGEST), start + _SHORTEST - 1, -1):
        text = paragraph[start:end]
        if text in _EVERYDAY or not resolver.bearers(squeeze(fold(text))):
            continue
        found = resolver.resolve(text, language=language)
        if found.place:
            country = found.place.country
            role: Role = "country" if found.place.kind == "country" else "province" if country == "VN" else "locality"
            return Mention(number, start, end, text, role, found.place.place_id, country, resolution=found)
    return None
