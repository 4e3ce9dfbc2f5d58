"""Finds universities, ministries, chambers and companies: names that are made of a telling word and capitals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention, Role
from paradiplomacy.extract.words import Token, plain, word_set
from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.place import PlaceKind

_LINKS = word_set("of for and the de du des d la le l et và y")
_NO_PART = word_set("đến tới tại ở với cùng cử gửi ký sang từ vừa đã sẽ đang tiếp nhận")
"""Small Vietnamese words that end a name: "Bệnh viện Grenoble đến Lào Cai"."""
_FRENCH_LINKS = word_set("de du des d la le les l et pour en")
_FRENCH_ADJECTIVE = re.compile(
    r"(?:iques?|a(?:l|le|les|ux)|ell?e?s?|aires?|ien(?:ne)?s?|i(?:f|ve)s?|ains?|aines?|eure?s?|ics?|iers?|ières?)$"
)
_TAIL = re.compile(r"(?:[\s,-]+(?:of|the|de|la|du|des|in)?)+$")
"""What is left between an institution and the country behind it."""
_OURS = re.compile(r"^(?:viet ?nam|vietnamese)\b|(?:^|[^-–] )việt nam$")
"""In the name of a Vietnamese institution: "Vietnam Maritime University", "Đại học Hàng hải Việt Nam"."""
_LOCAL = re.compile(r"\b(?:regional|provincial|municipal|city|local|prefectural|metropolitan|county|state|oblast) gov")
_MAX_TOKENS = 14
_BRACKET = 2
"""Characters between an institution and the place where it lies: " ("."""
_AND_THAT_OF = re.compile(
    r" (?:et|and|avec|with) (?:cel(?:le|ui|les)|ceux|(?:son|sa|leurs?) (?:homologues?|consœurs?|pareille)|that"
    r"|its counterpart|those) (?:de |d'|of |in |from )?(?:la (?:ville|province) de )?"
)
"""Between a body and its counterpart, of which only the place is named."""


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution where it stands; ``start`` and ``end`` are characters of the paragraph."""

    start: int
    end: int
    text: str
    is_national: bool


def institutions_in(text: str, tokens: Sequence[Token], cues: Cues) -> Iterator[Institution]:
    """Yield the institutions of a paragraph in order; a telling word without a name of its own is none."""
    position = {token.start: index for index, token in enumerate(tokens)}
    done = -1
    heads = sorted(
        [(match, False) for match in cues.institution.finditer(text)]
        + [(match, True) for match in cues.national.finditer(text)],
        key=lambda found: found[0].start(),
    )
    for match, is_national in heads:
        index = position.get(match.start())
        if index is None or match.start() < done:
            continue
        first = _leftmost(text, tokens, index) if cues.code == "en" else index
        last = _rightmost(text, tokens, index, cues)
        start, end = tokens[first].start, max(tokens[last].end, match.end())
        if sum(token.is_capital for token in tokens[first : last + 1]) >= _least_capitals(match[0], cues):
            yield Institution(start, end, text[start:end], is_national)
            done = end


def is_local_authority(body: Institution, places: Sequence[Mention]) -> bool:
    """Whether a "government" is that of a foreign locality, and so the locality itself: "Government of Irkutsk"."""
    inside = any(place.role == "locality" and body.start <= place.start < body.end for place in places)
    return body.is_national and (inside or _LOCAL.search(plain(body.text)) is not None)


def body_named(
    body: Institution,
    number: int,
    nations: Sequence[Mention],
    places: Sequence[Mention],
    *,
    resolver: Resolver,
    is_scene: bool,
) -> Mention:
    """Return the mention of an institution, with the country that the words in it and round it tell."""
    inside = [place for place in places if body.start <= place.start < body.end]
    own = (
        any(place.country == "VN" for place in [*inside, *(p for p in places if p.start == body.end + _BRACKET)])
        or _OURS.search(plain(body.text)) is not None
    )
    within = [n for n in nations if body.start <= n.start <= body.end + 25]
    near = sorted(
        (n for n in nations if n.role == "demonym" or n.start > body.end), key=lambda n: abs(n.start - body.end)
    )
    tail = next((n for n in nations if n.end == body.end and n.start > body.start + 3), None)
    if tail and (shorter := _TAIL.sub("", body.text[: tail.start - body.start])).count(" "):
        body = replace(body, end=body.start + len(shorter), text=shorter)
    country = next((place.country for place in inside), None) or next((n.country for n in within), None)
    country = country or next((n.country for n in near), None)
    ids = resolver.bearers(fold(body.text).replace(" ", ""))
    place_id = next((i for i in ids if resolver.is_institution(i)), None)
    role: Role = "own_institution" if own and place_id is None else "institution"
    country = place_id[:2].upper() if place_id else country
    kind: PlaceKind = "national_body" if body.is_national else "institution"
    return Mention(number, body.start, body.end, body.text, role, place_id, country, kind, is_scene)


def _least_capitals(head: str, cues: Cues) -> int:
    return 2 if cues.code == "vi" else sum(word[0].isupper() for word in head.split()) + 1


def _leftmost(text: str, tokens: Sequence[Token], index: int) -> int:
    """Return the first of the capitalised words that lead up to an English head ("Kyungnam University")."""
    while index and index > 0:
        before = tokens[index - 1]
        if (
            not before.is_capital
            or text[before.end : tokens[index].start] not in {" ", "-"}
            or before.text in {"The", "In", "At"}
        ):
            break
        index -= 1
    return index


def _rightmost(text: str, tokens: Sequence[Token], index: int, cues: Cues) -> int:
    """Return the last word of a name: capitals, joined by small words ("Chamber of Commerce and Industry")."""
    if cues.code == "fr" and (end := _french_end(text, tokens, index, cues)):
        index = end
    last = index
    for step in range(index + 1, min(index + _MAX_TOKENS, len(tokens))):
        gap = text[tokens[step - 1].end : tokens[step].start]
        if gap not in {" ", "-", "'", "’", " & ", ", "} or (
            gap == ", " and not cues.national.match(tokens[index].text)
        ):
            break
        token = tokens[step]
        if token.text in _NO_PART:
            break
        if token.is_capital:
            last = step
        elif (token.text not in _LINKS and not (cues.code == "vi" and step - last <= 3)) or (
            token.text in {"and", "et", "và"} and _begins_another(tokens, step + 1, cues)
        ):
            break
    return last


def _french_end(text: str, tokens: Sequence[Token], index: int, cues: Cues) -> int | None:
    """Return the first capital behind the common nouns of a French name ("Institut des sciences de la mer de X").

    Nouns are joined by small words, adjectives follow them; None where anything else stands there, a verb above all.
    """
    noun = True  # an adjective may follow
    for step in range(index + 1, min(index + _MAX_TOKENS, len(tokens))):
        token = tokens[step]
        if text[tokens[step - 1].end : token.start] not in {" ", "'", "’", "-"}:
            return None
        if token.is_capital:
            return None if cues.institution.fullmatch(token.text) else step
        if token.text in _FRENCH_LINKS:
            noun = False
        elif noun and not _FRENCH_ADJECTIVE.search(token.text):
            return None
        else:
            noun = True
    return None


def _begins_another(tokens: Sequence[Token], index: int, cues: Cues) -> bool:
    """Whether another institution's name, or no name at all, follows a small word."""
    following = tokens[index : index + 4]
    return (
        not following
        or not following[0].is_capital
        or any(cues.institution.fullmatch(token.text) for token in following)
    )


def with_counterparts(mentions: Sequence[Mention], low: str) -> list[Mention]:
    """Let a province be the institution that "celle de", behind another institution, makes of it."""
    pairs = zip(mentions, (None, *mentions), strict=False)
    return [
        replace(m, role="own_institution")
        if m.is_own and before and before.role == "institution" and _AND_THAT_OF.fullmatch(low, before.end, m.start)
        else m
        for m, before in pairs
    ]
