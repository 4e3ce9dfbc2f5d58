"""Decides which place a name means, if any: by country, kind, what the atlas knows, and how big the place is."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from paradiplomacy.extract.hits import REACH, SMALL_WORDS, Hit
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.likelihood import HOME, TOWN, VIETNAMESE, Likelihood, is_capital, is_division
from paradiplomacy.extract.mentions import Mention, Role
from paradiplomacy.extract.persons import SURNAMES, is_person, names_head
from paradiplomacy.extract.words import Token, plain
from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.rank import MARGIN
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.place import PlaceKind

_MAX_UNKNOWN = 40
"""Names of one article that are looked up as misspellings, which is slow."""
OFFICE = re.compile(r"\b(?:tỉnh trưởng|bí thư tỉnh ủy|thị trưởng) $")
"""Words behind which the name of a place goes before that of its head: "Tỉnh trưởng Kratie Vo Tha"."""
_NAMED_AFTER = re.compile(r"[^.!?:\"“”»] (?!Lord|Saint|Sainte|The|Le|La|Les)(?P<word>[^\W\d_]{2,}) $")
"""A word with a capital before another, and not at the beginning of a sentence."""
_SYLLABLE_BEFORE = re.compile(r"(?<!\w)(?P<word>[A-ZĐ][^\W\d_]{1,6}) $")
_LIVED = re.compile(
    r" (?:was born|lived|had lived|once lived|himself)\b"
    r"|(?:,? (?:y|qui))? (?:est né|naquit|a vécu|vécut|a séjourné|séjourna|avait vécu)\b"
)
"""Behind the name of somebody: "where Ho Chi Minh was born"."""
_AS_ONE = frozenset({"CN", "HK", "MO", "TW"})
"""Countries and territories of which the one is often named for the other."""
_WITH = re.compile(
    r"\b(?:with|avec|với) (?:(?:the|la|le) )?(?:(?:city|province|town|county|prefecture|region|ville|région|préfecture"
    r"|comté|thành phố|tỉnh|quận|huyện)(?: of| de| du)? )?(?:la |l')?$"
)
"""Before those with whom a province does something."""
_ITS = re.compile(r"\b(?:(?:north|south|new|united) )?[\w-]+'s $")
"""A country before its place: "a city in Japan's Osaka Prefecture"."""
_SYLLABLE = re.compile(r"[^aeiouy\s]*[aeiouy]+[^aeiouy\s]*")


class Meaning:
    """Knows what the names of one article mean.

    Args:
        resolver: knows the places.
        cues: of the article's language.
        known: ids of places that the dataset has already; they win over namesakes.
        countries: how often the article names each country.
        often: ids of places whose names it places again and again.
        provinces: ids of the Vietnamese ones that it names.
        people: words by which it calls people.
    """

    def __init__(
        self,
        resolver: Resolver,
        cues: Cues,
        *,
        known: Collection[str],
        countries: Counter[str],
        often: Collection[str] = (),
        provinces: Collection[str] = (),
        people: Collection[str] = (),
    ) -> None:
        self._provinces = frozenset(provinces)
        self._people = frozenset(people)
        self._resolver = resolver
        self._cues = cues
        self._known = frozenset(known)
        self._countries = countries
        self._looked_up = 0
        self._likelihood = Likelihood(resolver, cues, known=known, countries=countries, often=often)
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
            return self._unheard_of(hit, number, low, nations)
        hit = _hint_that_fits(replace(hit, ids=self._with_its_accents(hit, text)))
        names_person = self._cues.person.search(low, 0, hit.start) or _LIVED.match(low, hit.end)
        if (hit.kind is None and names_person) or self._is_somebody(hit):
            return None
        self._likelihood.hear(hit, number)
        ids, country = self._fitting(hit, nations, text)
        is_seat = OFFICE.search(low, 0, hit.start) is not None and any(self._is_first_level(one) for one in ids)
        if (
            not ids
            or names_head(text, hit.start)
            or (not lenient and not is_seat and is_person(hit, tokens, text, self._cues))
        ):
            return None
        if len(ids) == 1 and not self._likelihood.is_plausible(hit, ids[0], nations, text):
            return None  # said before looking closer, which takes time
        place_id, resolution = self._choose(hit, ids, country)
        settled = place_id or ids[0]
        role, country = self._role(settled, hit), settled[:2].upper()
        if role is None or not self._likelihood.is_plausible(hit, settled, nations, text):
            return None
        has_sign = lenient or is_seat or hit.kind or settled in self._known or is_division(self._resolver, settled)
        if not has_sign and hit.words == 1 and is_capital(_NAMED_AFTER.search(text, 0, hit.start)):
            return None  # "Governor Abe Shuichi"
        is_part = role == "town" or (role == "locality" and hit.kind == "district")
        if (
            is_part
            and hit.words == 1
            and not self._cues.kind_before.search(low, 0, hit.start)
            and _goes_with_another(hit, text)
        ):
            return None  # "Dinh Hoa district" is not Quan Hoa, "Ninh Kieu district" not Kyiv
        if role == "town" and hit.kind is None and self._is_elsewhere(settled):
            return None  # "the Xuan Son landfill", in an article about Hanoi
        if role == "town" and hit.kind is None and _begins_a_person(hit, tokens, text, self._cues):
            return None  # "Dinh Van Thieu"
        weak = self._likelihood.is_weak(hit, settled, text)
        scene = self.is_scene(low[max(0, hit.start - REACH) : hit.start])
        found = Mention(
            number, hit.start, hit.end, hit.text, role, place_id, country, hit.kind, scene, resolution, weak
        )
        return replace(found, stated=hit.stated) if place_id and hit.stated not in {None, country, *_AS_ONE} else found

    def _is_somebody(self, hit: Hit) -> bool:
        """Whether a word without any sign of a place is what the article calls somebody: "Luan proposed"."""
        plain_word = hit.words == 1 and hit.kind is None and not hit.near and not hit.listed and hit.hint is None
        return plain_word and hit.text in self._people and not any(is_division(self._resolver, one) for one in hit.ids)

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
        tried = (left, before) if generic else (left,)
        return any(self._cues.locative.search(words) for told in tried for words in (told, _ITS.sub("", told)))

    def _fitting(self, hit: Hit, nations: Sequence[Mention], text: str) -> tuple[tuple[str, ...], str | None]:
        """Return the bearers of a name in the country that the text points to, and that country."""
        vietnamese = tuple(place_id for place_id in hit.ids if place_id.startswith("vn-"))
        borrowed = hit.hint and not hit.near and any(is_division(self._resolver, place_id) for place_id in vietnamese)
        if hit.hint and not borrowed and (own := tuple(i for i in hit.ids if i[:2].upper() == hit.hint)):
            return own, hit.hint
        if any(is_division(self._resolver, place_id) for place_id in vietnamese):
            return vietnamese, "VN"
        if len(vietnamese) > 1 and (
            there := tuple(one for one in vietnamese if self._resolver.division_of(one) in self._provinces)
        ):
            return there, "VN"  # of the towns of a name, that in a province that the article names
        mine = {place_id[:2].upper() for place_id in hit.ids}
        near = _nearest((n for n in nations if n.country in mine), hit)
        told = near or next((country for country, _ in self._countries.most_common() if country in mine), None)
        if told:
            return tuple(i for i in hit.ids if i[:2].upper() == told), told
        known = tuple(i for i in hit.ids if i in self._known)
        if at_home := tuple(i for i in known if i[:2].upper() == HOME.get(self._cues.code)):
            return at_home, None
        at_home = tuple(i for i in hit.ids if i[:2].upper() == HOME.get(self._cues.code))
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

    def _is_elsewhere(self, town: str) -> bool:
        """Whether a town lies in none of the provinces that a Vietnamese article names, where it names any.

        Any two syllables with capitals are a town somewhere.
        """
        return (
            self._cues.code == "vi"
            and bool(self._provinces)
            and self._resolver.division_of(town) not in self._provinces
        )

    def _is_first_level(self, place_id: str) -> bool:
        return self._resolver.division_of(place_id) is None

    def _role(self, place_id: str, hit: Hit) -> Role | None:
        if not place_id.startswith("vn-"):
            return "institution" if self._resolver.is_institution(place_id) else "locality"
        if is_division(self._resolver, place_id):
            return "province"
        return "town" if hit.kind in {"city", "district"} or hit.words > 1 or hit.kind else None

    def _unheard_of(self, hit: Hit, number: int, low: str, nations: Sequence[Mention]) -> Mention | None:
        """Return the mention of a misspelt or unknown name, where a country or its letters show that it is foreign."""
        country = hit.hint or _nearest((n for n in nations if n.country), hit)
        self._looked_up += 1
        if self._looked_up > _MAX_UNKNOWN or self._is_somebody(hit):
            return None
        found = self._resolve(hit, country) if country else None
        place_id = found.place.place_id if found and found.place else None
        if place_id or hit.hint:
            scene = place_id is None and self.is_scene(low[max(0, hit.start - REACH) : hit.start])
            return Mention(number, hit.start, hit.end, hit.text, "locality", place_id, country, hit.kind, scene, found)
        if hit.kind is None or not _WITH.search(low, 0, hit.start):
            return None
        is_foreign = not all(VIETNAMESE.fullmatch(word) for word in fold(hit.text).split())
        return Mention(number, hit.start, hit.end, hit.text, "locality", None, None, hit.kind) if is_foreign else None


def _hint_that_fits(hit: Hit) -> Hit:
    """Return a hit without the country beside it where no bearer of its name lies there ("Cuba - Marieta Poey")."""
    fits = hit.hint is None or any(place_id[:2].upper() == hit.hint for place_id in hit.ids)
    return hit if fits else replace(hit, hint=None, near=False)


def _goes_with_another(hit: Hit, text: str) -> bool:
    """Whether a syllable follows another one with a capital, and is no name of its own."""
    before = _SYLLABLE_BEFORE.search(text, 0, hit.start)
    return before is not None and fold(before["word"]) not in SMALL_WORDS


def _begins_a_person(hit: Hit, tokens: Sequence[Token], text: str, cues: Cues) -> bool:
    """Whether a surname begins the words of a town, and another capitalised word follows them."""
    after = next((token for token in tokens if token.start >= hit.end), None)
    follows = after is not None and text[hit.end : after.start] == " " and after.is_capital
    first = fold(hit.text).split(" ")[0]
    return bool(after and follows and first in SURNAMES and after.text not in cues.follows_name)


def _nearest(nations: Iterable[Mention], hit: Hit) -> str | None:
    """Return the country named nearest to a name."""
    nearest = min(nations, key=lambda n: min(abs(n.start - hit.end), abs(hit.start - n.end)), default=None)
    return nearest.country if nearest else None
