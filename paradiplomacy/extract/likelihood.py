"""Tells how likely a name is to mean a place: by its country, its size, and what the article says of it elsewhere."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from paradiplomacy.extract.hits import Hit, has_mayor
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import LEAD, word_set
from paradiplomacy.geocode.kinds import TOWNS
from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.geocode.resolver import Resolver

SMALL_TOWN = 5_000
"""A town of so many people, which an article places again and again, needs no other sign than its country."""
TOWN = 20_000
"""A town of so many people needs no other sign in articles of its own country's language."""
BIG_TOWN = 100_000
LARGE_TOWN = 300_000
"""A short name of a town of so many people, in a country that the article names, needs no other sign."""
HUGE_TOWN = 1_000_000
"""A town of so many people needs no other sign than its country somewhere in the article."""

_SHORT = 5
"""Single words of so few letters are taken only beside a sign, or where the same place is named with one elsewhere."""

_LONG = 7
"""Letters of a name that hardly anything else bears; it may open the headline or the lead of its own paper."""
_MARGIN = 4

_VAGUE_NAMES = word_set(
    "nord sud est ouest centre central centrale north south east west northern southern eastern western "
    "delta highland highlands midland midlands uplands coast mekong union nam bac trung dong tay song ho hai an phu "
    "binh van son tam minh ha may most tour tours "
    "olympic mountain split orange man of reading hope federal republic kingdom socialist province city dongbac taybac "
    "dongnam taynam "
    "trungbo bacbo nambo "
    "mientrung nordest nordouest sudest sudouest lunion centralcoast trente cote phong ban vien ninh hung lam le ly "
    "mai thanh hoa long tan tien"
)
"""Single words that are names somewhere and something else nearly everywhere: taken only beside a generic word."""
_NICKNAME = re.compile(r"\bthe [^.,;]{2,20} City\b")
"""What a town is called in passing: "the Granite City"; names of towns have no article in English."""
_NAMED_WITH = re.compile(r"(?<!\w)(?P<word>[^\W\d_]{2,}) $")
"""A word with a capital before another."""
VIETNAMESE = re.compile(
    r"(?:[bdghklmnprstvx]|ch|gh|gi|kh|ngh?|nh|ph|qu|th|tr|c)?"
    r"(?:u?y[eu]?u?|ieu|i[aeu]?|o[aeo]?[iyo]?|u(?:[aeiu]|oi?|ou|ay?)?|a[iouy]?|e[ou]?)(?:ch|nh|ng|[cmnpt])?"
)
"""A Vietnamese syllable without its accents: "Kep", but not "Lyon"."""
HOME = {"fr": "FR"}
"""Of namesakes, articles in a language mean the one at home where they name no country."""
_AT_HOME = {"fr": ("fr-", "be-", "ch-", "ca-quebec")}
"""Places, or those of divisions, whose readers need not be told where they lie."""


class Likelihood:
    """Weighs the names of one article; see :class:`~paradiplomacy.extract.meaning.Meaning` for the arguments."""

    def __init__(
        self,
        resolver: Resolver,
        cues: Cues,
        *,
        known: Collection[str],
        countries: Counter[str],
        often: Collection[str],
    ) -> None:
        self._resolver = resolver
        self._cues = cues
        self._known = frozenset(known)
        self._countries = countries
        self._often = often
        self._told: set[str] = set()  # places that the article has named with a sign

    def hear(self, hit: Hit, number: int) -> None:
        """Take in a name of a paragraph: a long one that only one place bears may open the headline or the lead."""
        if number <= LEAD and hit.start < _MARGIN and len(hit.ids) == 1 and len(hit.text) > _LONG:
            self._told.add(hit.ids[0])

    def is_plausible(self, hit: Hit, place_id: str, nations: Sequence[Mention], text: str) -> bool:
        """Whether a name is likely to be meant as a place: the smaller the place, the more signs it needs.

        Args:
            hit: the name, with what the words beside it tell.
            place_id: of the bearer in question.
            nations: countries that the paragraph names.
            text: of the paragraph.
        """
        country = place_id[:2].upper()
        if country == "VN":
            return hit.words > 1 or hit.kind is not None or is_division(self._resolver, place_id)
        is_nickname = _NICKNAME.match(text, max(0, hit.start - len("the "))) and self._is_called_city(place_id)
        if is_nickname or self._is_written_in_vietnamese(hit, place_id):
            return False
        if fold(hit.text).replace(" ", "") in _VAGUE_NAMES:
            if is_capital(_NAMED_WITH.search(text, 0, hit.start)):
                return False  # "the Mekong Delta city of Can Tho"
            is_town = self._resolver.division_of(place_id) is not None
            grown = place_id in self._known or (is_town and self._resolver.population_of(place_id) > BIG_TOWN)
            told = hit.listed and country in self._countries  # "between Can Tho and Nice"
            return grown and (hit.near or hit.kind is not None or told)
        if hit.near:
            self._told.add(place_id)
        if hit.kind is not None or place_id in self._told or place_id in self._known or has_mayor(hit, text):
            return True
        here = any(nation.country == country for nation in nations)
        told = here or country in self._countries
        is_home = country == HOME.get(self._cues.code) or all(self._is_at_home(one) for one in hit.ids)
        if self._resolver.division_of(place_id) is None:
            if is_home and (len(hit.text) > _SHORT or hit.listed):
                return True
            if self._is_unmistakable(hit, place_id) or self._is_metropolis(hit, country):
                return True
            return told and (here or hit.listed or len(hit.text) > 4)
        return self._is_grown(hit, place_id, here=here, told=told, is_home=is_home)

    def _is_grown(self, hit: Hit, place_id: str, *, here: bool, told: bool, is_home: bool) -> bool:
        """Whether a town is big enough for what the text tells; ``here``, ``told``: its country, nearby or at all."""
        people = self._resolver.population_of(place_id)
        if is_home and people > TOWN:
            return True
        least = BIG_TOWN if len(hit.text) > _LONG else LARGE_TOWN
        if people > least and len(hit.ids) == hit.words == 1 and len(hit.text) >= _LONG:
            return True  # "Vladivostok", "Seattle"
        if hit.words > 1 and (here or (told and people > TOWN)):
            return True
        least = SMALL_TOWN if place_id in self._often else BIG_TOWN
        return people > HUGE_TOWN or (told and people > least)

    def _is_written_in_vietnamese(self, hit: Hit, place_id: str) -> bool:
        """Whether a name is a Chinese place as only Vietnamese calls it: "Tan Thanh" is at home in other texts."""
        place = self._resolver.place(place_id)
        if self._cues.code == "vi" or place is None or place.country != "CN" or place_id in self._known or hit.near:
            return False
        written = {squeeze(fold(name)) for name in place.names.values()}
        is_vietnamese = hit.words > 1 and all(VIETNAMESE.fullmatch(word) for word in fold(hit.text).split())
        return is_vietnamese and squeeze(fold(hit.text)) not in written

    def _is_called_city(self, place_id: str) -> bool:
        place = self._resolver.place(place_id)
        return place is not None and place.name("en").endswith(" City")

    def _is_at_home(self, place_id: str) -> bool:
        """Whether a place lies where the article's language is at home, so that no country need be named."""
        division = self._resolver.division_of(place_id) or place_id
        return division.startswith(_AT_HOME.get(self._cues.code, ()))

    def _is_unmistakable(self, hit: Hit, place_id: str) -> bool:
        """Whether a name is what the text's own language calls one division and nothing else: "Bavaria", "Wales"."""
        place = self._resolver.place(place_id)
        key = fold(hit.text).replace(" ", "")
        alone = len(key) >= _SHORT and len(self._resolver.bearers(key)) == 1
        return alone and place is not None and fold(place.name(self._cues.code)).replace(" ", "") == key

    def _is_metropolis(self, hit: Hit, country: str) -> bool:
        """Whether a name is that of a huge city, though a region of the same country bears it too: "Barcelona"."""
        there = ((one, self._resolver.place(one)) for one in hit.ids if one[:2].upper() == country)
        cities = (one for one, place in there if place and place.kind in TOWNS)
        return len(hit.text) >= _SHORT and any(self._resolver.population_of(one) > HUGE_TOWN for one in cities)

    def is_weak(self, hit: Hit, place_id: str, text: str) -> bool:
        """Whether a short word without any sign counts as a place only if it is named with one elsewhere."""
        if hit.words > 1 or len(hit.text) > _SHORT or place_id.startswith("vn-") or has_mayor(hit, text):
            return False
        if hit.near or hit.kind or hit.listed:
            return False
        people = self._resolver.population_of(place_id)
        if self._is_at_home(place_id) and people > BIG_TOWN:
            return False
        if self._cues.code == "vi":  # any short syllable may be a word, whatever else is no word at all
            return VIETNAMESE.fullmatch(fold(hit.text)) is not None
        is_large = people > LARGE_TOWN and self._cues.code == "en"
        alone = not is_capital(_NAMED_WITH.search(text, 0, hit.start))
        return place_id not in self._known and not (is_large and alone)


def is_division(resolver: Resolver, place_id: str) -> bool:
    """Whether a place is a province or a city of that rank."""
    place = resolver.place(place_id)
    return place is not None and place.kind in {"province", "municipality"} and resolver.division_of(place_id) is None


def is_capital(found: re.Match[str] | None) -> bool:
    """Whether a word was found, and begins with a capital."""
    return found is not None and found["word"][0].isupper()
