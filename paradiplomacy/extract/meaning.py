"""Decides which place a name means, if any: by country, kind, what the atlas knows, and how big the place is."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from paradiplomacy.extract.hits import REACH, SURNAMES, Hit, has_mayor, is_person
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention, Role
from paradiplomacy.extract.words import Token, plain, word_set
from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.rank import MARGIN
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.place import PlaceKind

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
_LEAD = 2
_MARGIN = 4
"""Letters of a name that hardly anything else bears; it may open the headline or the lead of its own paper."""
_MAX_UNKNOWN = 40
"""Names of one article that are looked up as misspellings, which is slow."""

_VAGUE_NAMES = word_set(
    "nord sud est ouest centre central centrale north south east west northern southern eastern western "
    "delta highland highlands midland midlands uplands coast mekong union nam bac trung dong tay song ho hai an phu "
    "binh van son tam minh ha may most nice tour tours "
    "mountain split orange man of reading hope federal republic kingdom socialist province city dongbac taybac "
    "dongnam taynam "
    "trungbo bacbo nambo "
    "mientrung nordest nordouest sudest sudouest lunion centralcoast trente cote phong ban vien ninh hung lam le ly "
    "mai thanh hoa long tan tien"
)
"""Single words that are names somewhere and something else nearly everywhere: taken only beside a generic word."""
OFFICE = re.compile(r"\b(?:tỉnh trưởng|bí thư tỉnh ủy|thị trưởng) $")
"""Words behind which the name of a place goes before that of its head: "Tỉnh trưởng Kratie Vo Tha"."""
_NAMED_WITH = re.compile(r"(?<!\w)(?P<word>[^\W\d_]{2,}) $")
"""A word with a capital before another."""
_NAMED_AFTER = re.compile(r"[^.!?:\"“”»] (?!Lord|Saint|Sainte|The|Le|La|Les)(?P<word>[^\W\d_]{2,}) $")
"""A word with a capital before another, and not at the beginning of a sentence."""
_SYLLABLE = re.compile(r"[^aeiouy\s]*[aeiouy]+[^aeiouy\s]*")
_WORD = re.compile(
    r"(?:[bdghklmnprstvx]|ch|gh|gi|kh|ngh?|nh|ph|qu|th|tr|c)?"
    r"(?:u?y[eu]?u?|ieu|i[aeu]?|o[aeo]?[iyo]?|u(?:[aeiu]|oi?|ou|ay?)?|a[iouy]?|e[ou]?)(?:ch|nh|ng|[cmnpt])?"
)
"""A Vietnamese syllable without its accents: "Kep", but not "Lyon"."""
_HOME = {"fr": "FR"}
"""Of namesakes, articles in a language mean the one at home where they name no country."""
_AT_HOME = {"fr": ("fr-", "be-", "ch-", "ca-quebec")}
"""Places, or those of divisions, whose readers need not be told where they lie."""


class Meaning:
    """Knows what the names of one article mean.

    Args:
        resolver: knows the places.
        cues: of the article's language.
        known: ids of places that the dataset has already; they win over namesakes.
        countries: how often the article names each country.
        often: ids of places whose names it places again and again.
    """

    def __init__(
        self,
        resolver: Resolver,
        cues: Cues,
        *,
        known: Collection[str],
        countries: Counter[str],
        often: Collection[str] = (),
    ) -> None:
        self._resolver = resolver
        self._cues = cues
        self._known = frozenset(known)
        self._countries = countries
        self._often = often
        self._looked_up = 0
        self._told: set[str] = set()  # places that the article has named with a sign
        self._resolved: dict[tuple[str, str | None, PlaceKind | None], Resolution] = {}

    def of(
        self,
        hit: Hit,
        number: int,
        text: str,
        low: str,
        tokens: Sequence[Token],
        nations: Sequence[Mention],
        *,
        lenient: bool,
    ) -> Mention | None:
        """Return a name with its place; None where no place, or nothing that matters here, seems to be meant.

        Args:
            hit: the name, with what the words beside it tell.
            number: of its paragraph.
            text: of the paragraph.
            low: the same in plain form.
            tokens: of the paragraph.
            nations: countries that the paragraph names.
            lenient: its capitals tell nothing, as in a headline.
        """
        if not hit.ids:
            return self._unheard_of(hit, number, nations)
        hit = _hint_that_fits(replace(hit, ids=self._with_its_accents(hit, text)))
        if hit.kind is None and self._cues.person.search(low, 0, hit.start):
            return None
        if number <= _LEAD and hit.start < _MARGIN and len(hit.ids) == 1 and len(hit.text) > _LONG:
            self._told.add(hit.ids[0])
        ids, country = self._fitting(hit, nations, text)
        is_seat = OFFICE.search(low, 0, hit.start) is not None and any(self._is_first_level(one) for one in ids)
        if not ids or (not lenient and not is_seat and is_person(hit, tokens, text, self._cues)):
            return None
        if len(ids) == 1 and not self._plausible(hit, ids[0], ids[0][:2].upper(), nations, text):
            return None  # said before looking closer, which takes time
        place_id, resolution = self._choose(hit, ids, country)
        settled = place_id or ids[0]
        role, country = self._role(settled, hit), settled[:2].upper()
        if role is None or not self._plausible(hit, settled, country, nations, text):
            return None
        has_sign = lenient or is_seat or hit.kind or settled in self._known or self._is_division(settled)
        if not has_sign and hit.words == 1 and _is_capital(_NAMED_AFTER.search(text, 0, hit.start)):
            return None  # "Governor Abe Shuichi"
        if role == "town" and hit.kind is None and _begins_a_person(hit, tokens, text, self._cues):
            return None  # "Dinh Van Thieu"
        weak = (
            hit.words == 1 and len(hit.text) <= _SHORT and country != "VN" and not (hit.near or hit.kind or hit.listed)
        )
        # In Vietnamese any short syllable may be a word, whatever else is no word at all.
        weak = weak and (
            _WORD.fullmatch(fold(hit.text)) is not None if self._cues.code == "vi" else settled not in self._known
        )
        large = self._resolver.population_of(settled) > LARGE_TOWN and self._cues.code == "en"
        weak = weak and not (large and not _is_capital(_NAMED_WITH.search(text, 0, hit.start)))
        weak = weak and not has_mayor(hit, text)
        weak = weak and not (self._is_at_home(settled) and self._resolver.population_of(settled) > BIG_TOWN)
        scene = self.is_scene(low[max(0, hit.start - REACH) : hit.start])
        return Mention(number, hit.start, hit.end, hit.text, role, place_id, country, hit.kind, scene, resolution, weak)

    def _with_its_accents(self, hit: Hit, text: str) -> tuple[str, ...]:
        """Return the bearers of a name that may be written so: of one Vietnamese syllable, "Thương" is not "Thuong"."""
        if self._cues.code != "vi" or text.isascii() or not _SYLLABLE.fullmatch(fold(hit.text)):
            return hit.ids
        return tuple(place_id for place_id in hit.ids if self._is_written(plain(hit.text), place_id))

    def _is_written(self, name: str, place_id: str) -> bool:
        place = self._resolver.place(place_id)
        if place is None:
            return False
        names = [place.name("vi")] if place.country == "VN" else place.names.values()
        return any(name in plain(known) for known in names)

    def is_scene(self, left: str) -> bool:
        """Whether the words before a name, with or without its generic word, tell where something happened."""
        if self._cues.towards.search(left):
            return False
        generic = self._cues.kind_before.search(left)
        before = left[: generic.start()] if generic else left
        *others, last = before.rstrip().rsplit(" ", 1)
        if generic and others and last in self._cues.demonyms:  # "workers from the Philippine city of"
            before = f"{others[0]} "
        return bool(self._cues.locative.search(left) or (generic and self._cues.locative.search(before)))

    def _fitting(self, hit: Hit, nations: Sequence[Mention], text: str) -> tuple[tuple[str, ...], str | None]:
        """Return the bearers of a name in the country that the text points to, and that country."""
        vietnamese = tuple(place_id for place_id in hit.ids if place_id.startswith("vn-"))
        borrowed = hit.hint and not hit.near and any(self._is_division(place_id) for place_id in vietnamese)
        if hit.hint and not borrowed and (own := tuple(i for i in hit.ids if i[:2].upper() == hit.hint)):
            return own, hit.hint
        if any(self._is_division(place_id) for place_id in vietnamese):
            return vietnamese, "VN"
        mine = {place_id[:2].upper() for place_id in hit.ids}
        near = _nearest((n for n in nations if n.country in mine), hit)
        told = near or next((country for country, _ in self._countries.most_common() if country in mine), None)
        if told:
            return tuple(i for i in hit.ids if i[:2].upper() == told), told
        known = tuple(i for i in hit.ids if i in self._known)
        if at_home := tuple(i for i in known if i[:2].upper() == _HOME.get(self._cues.code)):
            return at_home, None
        at_home = tuple(i for i in hit.ids if i[:2].upper() == _HOME.get(self._cues.code))
        divisions = tuple(place_id for place_id in at_home if self._resolver.division_of(place_id) is None)
        grown = tuple(place_id for place_id in at_home if self._resolver.population_of(place_id) > TOWN)
        return known or divisions or grown or hit.ids, None

    def _choose(self, hit: Hit, ids: tuple[str, ...], country: str | None) -> tuple[str | None, Resolution]:
        found = self._resolve(hit, country)
        if found.place and found.place.place_id in ids:
            return found.place.place_id, found
        familiar = [place_id for place_id in ids if place_id in self._known]
        if len(familiar) == 1 or len(ids) == 1:
            return (familiar or list(ids))[0], found
        if found.place:
            return found.place.place_id, found
        left = [candidate for candidate in found.candidates if candidate.place.place_id in ids]
        is_clear = len(left) == 1 or (len(left) > 1 and left[0].score - left[1].score > MARGIN)
        return (left[0].place.place_id if is_clear else None), found

    def _resolve(self, hit: Hit, country: str | None) -> Resolution:
        """Return what the gazetteer makes of a name; an article names the same places again and again."""
        key = (hit.text, country, hit.kind)
        if key not in self._resolved:
            self._resolved[key] = self._resolver.resolve(
                hit.text, country=country, kind=hit.kind, language=self._cues.code
            )
        return self._resolved[key]

    def _is_first_level(self, place_id: str) -> bool:
        return self._resolver.division_of(place_id) is None

    def _is_division(self, place_id: str) -> bool:
        place = self._resolver.place(place_id)
        return (
            place is not None
            and place.kind in {"province", "municipality"}
            and self._resolver.division_of(place_id) is None
        )

    def _role(self, place_id: str, hit: Hit) -> Role | None:
        if not place_id.startswith("vn-"):
            return "institution" if self._resolver.is_institution(place_id) else "locality"
        if self._is_division(place_id):
            return "province"
        return "town" if hit.kind in {"city", "district"} or hit.words > 1 or hit.kind else None

    def _plausible(self, hit: Hit, place_id: str, country: str, nations: Sequence[Mention], text: str) -> bool:
        """Whether a name is likely to be meant as a place: the smaller the place, the more signs it needs."""
        if country == "VN":
            return hit.words > 1 or hit.kind is not None or self._is_division(place_id)
        if fold(hit.text).replace(" ", "") in _VAGUE_NAMES:
            if _is_capital(_NAMED_WITH.search(text, 0, hit.start)):
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
        is_home = country == _HOME.get(self._cues.code) or all(self._is_at_home(one) for one in hit.ids)
        if self._resolver.division_of(place_id) is None:
            if is_home and (len(hit.text) > _SHORT or hit.listed):
                return True
            return (told and (here or len(hit.text) > 4)) or self._is_unmistakable(hit, place_id)
        return self._is_grown(hit, place_id, here=here, told=told, is_home=is_home)

    def _is_grown(self, hit: Hit, place_id: str, *, here: bool, told: bool, is_home: bool) -> bool:
        """Whether a town is big enough for what the text tells; ``here``, ``told``: its country, nearby or at all."""
        people = self._resolver.population_of(place_id)
        if is_home and people > TOWN:
            return True
        if hit.words > 1 and (here or (told and people > TOWN)):
            return True
        least = SMALL_TOWN if place_id in self._often else BIG_TOWN
        return people > HUGE_TOWN or (told and people > least)

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

    def _unheard_of(self, hit: Hit, number: int, nations: Sequence[Mention]) -> Mention | None:
        """Return the mention of a misspelt or unknown name, where a country beside it shows that it is foreign."""
        country = hit.hint or _nearest((n for n in nations if n.country), hit)
        self._looked_up += 1
        if country is None or self._looked_up > _MAX_UNKNOWN:
            return None
        found = self._resolve(hit, country)
        place_id = found.place.place_id if found.place else None
        if place_id is None and not hit.hint:
            return None
        return Mention(number, hit.start, hit.end, hit.text, "locality", place_id, country, hit.kind, False, found)


def _hint_that_fits(hit: Hit) -> Hit:
    """Return a hit without the country beside it where no bearer of its name lies there ("Cuba - Marieta Poey")."""
    fits = hit.hint is None or any(place_id[:2].upper() == hit.hint for place_id in hit.ids)
    return hit if fits else replace(hit, hint=None, near=False)


def _begins_a_person(hit: Hit, tokens: Sequence[Token], text: str, cues: Cues) -> bool:
    """Whether a surname begins the words of a town, and another capitalised word follows them."""
    after = next((token for token in tokens if token.start >= hit.end), None)
    follows = after is not None and text[hit.end : after.start] == " " and after.is_capital
    first = fold(hit.text).split(" ")[0]
    return bool(after and follows and first in SURNAMES and after.text not in cues.follows_name)


def _is_capital(found: re.Match[str] | None) -> bool:
    return found is not None and found["word"][0].isupper()


def _nearest(nations: Iterable[Mention], hit: Hit) -> str | None:
    """Return the country named nearest to a name."""
    nearest = min(nations, key=lambda n: min(abs(n.start - hit.end), abs(hit.start - n.end)), default=None)
    return nearest.country if nearest else None
