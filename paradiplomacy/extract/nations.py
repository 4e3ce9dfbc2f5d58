"""Finds the countries that a paragraph names, and the adjectives that tell of one."""

import re
from collections.abc import Mapping, Sequence

from paradiplomacy.extract.hits import REACH, Run, Runs, folded
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention, Role
from paradiplomacy.extract.persons import SURNAMES
from paradiplomacy.extract.words import Token, plain, plain_word, word_set
from paradiplomacy.geocode.resolver import Resolver

_NOT_A_COUNTRY = re.compile(r"\$|[ -]dollars?\b")
"""Behind "US": a currency."""
_NAMESAKES: Mapping[str, frozenset[str]] = {
    "georgia": word_set("us usa american américain américaine mỹ states unis"),
    "jordan": frozenset(),
    "chad": frozenset(),
    "israel": frozenset(),
}
"""Countries whose names people bear -> words beside them that tell of the state or town of the same name."""
_PRONOUN = 2
"""Letters of "us", which is a country in capitals only."""
_WORD = re.compile(r"\w+(?![$\w])")
_REGIONS = frozenset({"re", "gp", "mq"})
"""Regions of France that have a country code of their own (ISO 3166-1)."""
_LANGUAGE = "tiếng "
"""Before the name of a country: its language ("dạy tiếng Hàn Quốc")."""


class NationFinder:
    """Finds the countries of one article; see :class:`~paradiplomacy.extract.places.PlaceFinder`."""

    def __init__(self, resolver: Resolver, cues: Cues) -> None:
        self._resolver = resolver
        self._cues = cues

    def find(self, text: str, tokens: Sequence[Token], runs: Runs, *, number: int) -> list[Mention]:
        """Return countries, and adjectives that tell of one, in the order of the text."""
        found: list[Mention] = []
        skip = 0
        for index, token in enumerate(tokens):
            if index < skip:
                continue
            size, code, role = self._country_at(text, token, runs.get(index, ()))
            if code and not self._is_other(text, tokens, index, runs, size=size):
                end = tokens[index + size - 1].end
                place = self._resolver.place(code.lower()) if role == "country" else None
                role = "locality" if place and place.kind != "country" else role  # Macao
                found.append(Mention(number, token.start, end, text[token.start : end], role, code.lower(), code))
                skip = index + size
        return found

    def _is_other(self, text: str, tokens: Sequence[Token], index: int, runs: Runs, *, size: int) -> bool:
        name = folded(tokens[index].text)
        if any(longer > size and any(one.startswith("vn-") for one in ids) for longer, _, ids in runs.get(index, ())):
            return True  # "Thai Nguyen", "Lao Cai"
        if plain(text[max(0, tokens[index].start - len(_LANGUAGE)) : tokens[index].start]) == _LANGUAGE:
            return True
        if name in _NAMESAKES:
            return self._is_namesake(text, tokens, index, runs)
        return size == 1 and name in self._cues.syllables and self._is_syllable(text, tokens, index)

    def _is_syllable(self, text: str, tokens: Sequence[Token], index: int) -> bool:
        """Whether a syllable is no country: another word ("Ảnh", "Pháp luật") or a person's ("Nguyễn Văn Đức")."""
        token, printed = tokens[index], plain_word(tokens[index].text)
        if text.isascii():  # written without accents, which tells nothing
            return False
        if printed != self._cues.syllables[folded(token.text)] or self._cues.part_of_word.match(text, token.end):
            return True
        first = index
        while first and tokens[first - 1].is_capital and text[tokens[first - 1].end : tokens[first].start] == " ":
            first -= 1
        return any(folded(before.text) in SURNAMES for before in tokens[first:index]) or bool(
            self._cues.person.search(plain(text[max(0, token.start - REACH) : token.start]))
        )

    def _is_namesake(self, text: str, tokens: Sequence[Token], index: int, runs: Runs) -> bool:
        """Whether a country's name is that of a person ("Georgia Miller") or of a state ("Atlanta, Georgia")."""
        token, after = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
        follows = after is not None and text[token.end : after.start] == " " and after.is_capital
        if after and follows and after.text not in self._cues.follows_name:
            return True
        states = {place_id for _, _, ids in runs[index] for place_id in ids if len(place_id) > 2}
        towns = {place_id for _, _, ids in runs.get(index - 1, ()) for place_id in ids}
        if states & {self._resolver.division_of(town) for town in towns}:
            return True
        beside = plain(text[max(0, token.start - REACH) : token.end + REACH])
        return any(country in _NAMESAKES[folded(token.text)] for country in _WORD.findall(beside))

    def _country_at(self, text: str, token: Token, runs: Sequence[Run]) -> tuple[int, str | None, Role]:
        for size, key, ids in runs:
            codes = [place_id for place_id in ids if len(place_id) == 2 and place_id not in _REGIONS | {"vn"}]
            if codes and (
                len(key) > 3 or token.text.isupper() or key in self._cues.countries or not token.text.isascii()
            ):
                if _NOT_A_COUNTRY.match(text, token.end):
                    return 1, None, "country"
                adjective = size == 1 and plain_word(token.text) in self._cues.demonyms and self._cues.code == "en"
                return size, codes[0].upper(), "demonym" if adjective else "country"
        if text.startswith(("-coréen", "-Coréen"), token.end) and plain_word(token.text) == "sud":
            return 2, "KR", "demonym"
        word = plain_word(token.text)
        if len(word) <= _PRONOUN and not token.text.isupper():
            return 1, None, "demonym"
        return 1, self._cues.demonyms.get(word) or self._cues.demonyms.get(word.removesuffix("s")), "demonym"
