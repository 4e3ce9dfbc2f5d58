"""Finds place names in a paragraph: every run of words is looked up in the gazetteer, the longest first.

One pass over the words, each looked up with at most six that follow it, so the time grows with the length of the text
alone, however many names the gazetteer holds.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from paradiplomacy.extract.hits import (
    MAX_WORDS,
    REACH,
    SMALL_WORDS,
    SURNAMES,
    Hit,
    Run,
    Runs,
    folded,
    goes_on,
    is_acronym,
    is_person,
    is_title_case,
    kind_beside,
    run_end,
    runs_from,
    share,
    well_formed,
    with_suffix,
)
from paradiplomacy.extract.institutions import Institution, institutions_in
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention, Role
from paradiplomacy.extract.words import Token, plain, plain_word, tokens_of, word_set
from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.resolution import Resolution
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.model.place import PlaceKind

MAX_PART = 3_000
"""Characters; no paragraph of an article is as long."""
BIG_TOWN = 100_000
HUGE_TOWN = 1_000_000
"""A town of so many people needs no other sign than its country somewhere in the article."""

_SHORT = 5
"""Single words of so few letters are taken only beside a sign, or where the same place is named with one elsewhere."""

_MAX_UNKNOWN = 40
"""Names of one article that are looked up as misspellings, which is slow."""

_TAIL = re.compile(r"(?:[\s,-]+(?:of|the|de|la|du|des|in)?)+$")
"""What is left between an institution and the country behind it."""
_VAGUE_NAMES = word_set(
    "nord sud est ouest centre central centrale north south east west northern southern eastern western "
    "delta union nam bac trung dong tay song ho hai an phu binh van son tam minh ha may most nice tours "
    "split orange man of reading hope province city dongbac taybac dongnam taynam trungbo bacbo nambo "
    "mientrung phong ban vien ninh hung lam le ly mai thanh hoa long tan tien"
)
"""Single words that are names somewhere and something else nearly everywhere: taken only beside a generic word."""
_HOME = {"fr": "FR"}
"""Of namesakes, articles in a language mean the one at home where they name no country."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph, or a piece of a very long one that begins at ``start``."""

    number: int
    start: int
    text: str


class PlaceFinder:
    """Finds the names of one article.

    Args:
        resolver: knows the names.
        cues: of the article's language.
        known: ids of places that the dataset has already; they win over namesakes.
    """

    def __init__(self, resolver: Resolver, cues: Cues, *, known: Collection[str] = ()) -> None:
        self._resolver = resolver
        self._cues = cues
        self._known = frozenset(known)
        self._countries: Counter[str] = Counter()
        self._looked_up = 0
        self._resolved: dict[tuple[str, str | None, PlaceKind | None], Resolution] = {}
        self._known_keys: dict[str, tuple[str, ...]] = {}

    def find(self, paragraphs: Sequence[str]) -> list[list[Mention]]:
        """Return the mentions of each paragraph, in the order of the text.

        Long paragraphs are taken piece by piece, so that comparing the names of one with each other stays cheap.
        """
        parts = [part for number, text in enumerate(paragraphs, start=1) for part in _parts(text, number)]
        split = [tokens_of(part.text) for part in parts]
        runs = [self._looked_up_runs(part.text, tokens) for part, tokens in zip(parts, split, strict=True)]
        nations = [self._nations(*each) for each in zip(parts, split, runs, strict=True)]
        self._countries = Counter(nation.country for found in nations for nation in found if nation.country)
        found: list[list[Mention]] = [[] for _ in paragraphs]
        for part, tokens, named, lands in zip(parts, split, runs, nations, strict=True):
            found[part.number - 1] += [_moved(m, part.start) for m in self._part(part, tokens, named, lands)]
        sure = {m.place_id for mentions in found for m in mentions if not m.is_weak}
        kept = [[m for m in mentions if not m.is_weak or m.place_id in sure] for mentions in found]
        return _agreeing(kept)

    def _looked_up_runs(self, text: str, tokens: Sequence[Token]) -> Runs:
        """Return the names that begin at each word with a capital, the longest first: number of words, key, bearers."""
        runs: Runs = {}
        for index, token in enumerate(tokens):
            if token.is_capital or (not token.text.isascii() and not token.text[0].islower()):
                named = [(size, key, self._bearers(key)) for size, key in runs_from(text, tokens, index, MAX_WORDS)]
                if kept := [run for run in reversed(named) if run[2]]:
                    runs[index] = kept
        return runs

    def _bearers(self, key: str) -> tuple[str, ...]:
        code = self._cues.countries.get(key)
        if code:
            return (code.lower(),)
        if key not in self._known_keys:
            self._known_keys[key] = self._resolver.bearers(key)
        return self._known_keys[key]

    def _nations(self, part: _Part, tokens: Sequence[Token], runs: Runs) -> list[Mention]:
        """Return countries, and adjectives that tell of one."""
        text, number = part.text, part.number
        found: list[Mention] = []
        skip = 0
        for index, token in enumerate(tokens):
            if index < skip:
                continue
            size, code, role = self._country_at(text, token, runs.get(index, ()))
            if code:
                end = tokens[index + size - 1].end
                found.append(Mention(number, token.start, end, text[token.start : end], role, code.lower(), code))
                skip = index + size
        return found

    def _country_at(self, text: str, token: Token, runs: Sequence[Run]) -> tuple[int, str | None, Role]:
        for size, key, ids in runs:
            codes = [place_id for place_id in ids if len(place_id) == 2 and place_id != "vn"]
            if codes and (
                len(key) > 3 or token.text.isupper() or key in self._cues.countries or not token.text.isascii()
            ):
                adjective = size == 1 and plain_word(token.text) in self._cues.demonyms and self._cues.code == "en"
                return size, codes[0].upper(), "demonym" if adjective else "country"
        if text.startswith(("-coréen", "-Coréen"), token.end) and plain_word(token.text) == "sud":
            return 2, "KR", "demonym"
        return 1, self._cues.demonyms.get(plain_word(token.text)), "demonym"

    def _part(self, part: _Part, tokens: Sequence[Token], runs: Runs, nations: list[Mention]) -> list[Mention]:
        text, number = part.text, part.number
        low = plain(text)
        institutions = list(institutions_in(text, tokens, self._cues))
        hits = self._hits(text, tokens, runs, nations)
        hits += self._unknown(text, low, tokens, hits, nations, institutions)
        hits = [self._hinted(hit, text, low, nations) for hit in sorted(hits, key=lambda hit: hit.start)]
        share(hits, text, low, self._cues)
        taken = is_title_case(tokens)
        places = [
            mention
            for hit in hits
            if (mention := self._mention(hit, number, text, low, tokens, nations, lenient=taken)) is not None
        ]
        places = [
            p for p, before in zip(places, (None, *places), strict=False) if not self._tells_where(p, before, low)
        ]
        followers = (*places[1:], None) if places else ()
        places = [p for p, after in zip(places, followers, strict=True) if not _contains(p, after, low)]
        bodies = [self._institution(body, number, nations, places) for body in institutions]
        free = [p for p in places if not any(body.start <= p.start < body.end for body in bodies)]
        named = [
            n for n in nations if not any(body.start <= n.start < body.end for body in bodies) and not _covered(n, free)
        ]
        return sorted([*free, *bodies, *named], key=lambda mention: (mention.start, -mention.end))

    def _tells_where(self, place: Mention, before: Mention | None, low: str) -> bool:
        """Whether a province only tells where the town before it lies ("Shantou in China's Guangdong province")."""
        return (
            before is not None
            and before.role == place.role == "locality"
            and before.country == place.country
            and place.place_id is not None
            and self._resolver.division_of(place.place_id) is None
            and self._cues.lies_in.fullmatch(low[before.end : place.start]) is not None
        )

    def _hits(self, text: str, tokens: Sequence[Token], runs: Runs, nations: Sequence[Mention]) -> list[Hit]:
        """Return the names in order, none within another."""
        hits = []
        ends = {nation.start: nation.end for nation in nations}
        skip = -1
        shouted = text.isupper()
        for index, named in runs.items():
            start = tokens[index].start
            if start < skip or (not shouted and is_acronym(tokens[index])):
                continue
            for size, key, bearers in named:
                end = tokens[index + size - 1].end
                ids = tuple(place_id for place_id in bearers if len(place_id) > 2)
                if not ids or (size == 1 and key in SMALL_WORDS) or len(key) < 3 or end <= ends.get(start, -1):
                    continue
                hit = with_suffix(self._without_kind(Hit(start, end, text[start:end], ids, size)), text)
                small = not well_formed(tokens[index : index + size]) or fold(hit.text) in SMALL_WORDS
                if not small and not goes_on(text, hit.end):
                    hits.append(hit)
                    skip = hit.end
                    break
        return hits

    def _unknown(
        self,
        text: str,
        low: str,
        tokens: Sequence[Token],
        hits: Sequence[Hit],
        nations: Sequence[Mention],
        institutions: Sequence[Institution],
    ) -> list[Hit]:
        """Return names that stand behind a generic word and that no gazetteer has to the letter."""
        taken = [(hit.start, hit.end) for hit in hits]
        taken += [(found.start, found.end) for found in nations]
        taken += [(found.start, found.end) for found in institutions]
        new = []
        last = -1
        for index, token in enumerate(tokens):
            if not token.is_capital or token.start < last or any(a <= token.start < b for a, b in taken):
                continue
            end = run_end(text, tokens, index)
            generic = self._cues.kind_before.search(
                low[max(0, token.start - REACH) : token.start]
            ) or self._cues.kind_after.match(low[end:])
            if folded(token.text) in SURNAMES or not generic:
                continue
            if not any(a < end and token.start < b for a, b in taken):
                new.append(Hit(token.start, end, text[token.start : end], (), 2))
                last = end
        return new

    def _unheard_of(self, hit: Hit, number: int, nations: Sequence[Mention]) -> Mention | None:
        """Return the mention of a misspelt or unknown name, where a country beside it shows that it is foreign."""
        near = sorted(
            (n for n in nations if n.country), key=lambda n: min(abs(n.start - hit.end), abs(hit.start - n.end))
        )
        country = hit.hint or next((n.country for n in near), None)
        self._looked_up += 1
        if country is None or self._looked_up > _MAX_UNKNOWN:
            return None
        found = self._resolve(hit, country)
        place_id = found.place.place_id if found.place else None
        if place_id is None and not hit.hint:
            return None
        return Mention(number, hit.start, hit.end, hit.text, "locality", place_id, country, hit.kind, False, found)

    def _without_kind(self, hit: Hit) -> Hit:
        """Return a hit without a generic word that its name in the gazetteer holds ("Salavan province")."""
        low = plain(hit.text)
        for at in [match.start() for match in re.finditer("[ -]", low)]:
            generic = self._cues.kind_after.match(low[at:])
            if generic and at + generic.end() == len(low):
                return replace(hit, end=hit.start + at, text=hit.text[:at], words=len(tokens_of(hit.text[:at])))
        return hit

    def _hinted(self, hit: Hit, text: str, low: str, nations: Sequence[Mention]) -> Hit:
        """Return a hit with the kind and the country that the words beside it tell."""
        kind = kind_beside(self._cues, low, hit)
        hint = None
        for nation in nations:
            if hit.start - REACH <= nation.end <= hit.start and self._cues.country_gap.fullmatch(
                low[nation.end : hit.start]
            ):
                hint = nation.country
            elif hit.end <= nation.start <= hit.end + REACH and self._cues.country_gap.fullmatch(
                low[hit.end : nation.start]
            ):
                between = low[hit.end : nation.start]
                if hint is None or "(" in between or "," not in between:
                    hint = nation.country
                break
        return replace(hit, kind=kind, hint=hint, near=hint is not None)

    def _mention(
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
        if not hit.ids:
            return self._unheard_of(hit, number, nations)
        ids, country = self._fitting(hit, nations, text)
        if not ids or (not lenient and is_person(hit, tokens, text, self._cues)):
            return None
        place_id, resolution = self._choose(hit, ids, country)
        settled = place_id or ids[0]
        role, country = self._role(settled, hit), settled[:2].upper()
        if role is None or not self._plausible(hit, settled, country, nations, text):
            return None
        weak = (
            hit.words == 1 and len(hit.text) <= _SHORT and country != "VN" and not (hit.near or hit.kind or hit.listed)
        )
        weak = weak and (self._cues.code == "vi" or settled not in self._known)
        scene = self._is_scene(low[max(0, hit.start - REACH) : hit.start])
        return Mention(number, hit.start, hit.end, hit.text, role, place_id, country, hit.kind, scene, resolution, weak)

    def _is_scene(self, left: str) -> bool:
        """Whether the words before a name, with or without its generic word, tell where something happened."""
        generic = self._cues.kind_before.search(left)
        return bool(
            self._cues.locative.search(left) or (generic and self._cues.locative.search(left[: generic.start()]))
        )

    def _fitting(self, hit: Hit, nations: Sequence[Mention], text: str) -> tuple[tuple[str, ...], str | None]:
        """Return the bearers of a name in the country that the text points to, and that country."""
        vietnamese = tuple(place_id for place_id in hit.ids if place_id.startswith("vn-"))
        if hit.hint and (own := tuple(i for i in hit.ids if i[:2].upper() == hit.hint)):
            return own, hit.hint
        if any(self._is_division(place_id) for place_id in vietnamese):
            return vietnamese, "VN"
        near = sorted(
            (n for n in nations if n.country), key=lambda n: min(abs(n.start - hit.end), abs(hit.start - n.end))
        )
        for code in [*(n.country for n in near), *(c for c, _ in self._countries.most_common())]:
            if own := tuple(i for i in hit.ids if i[:2].upper() == code):
                return own, code
        known = tuple(i for i in hit.ids if i in self._known)
        if at_home := tuple(i for i in known if i[:2].upper() == _HOME.get(self._cues.code)):
            return at_home, None
        if known:
            return known, None
        return hit.ids, None

    def _choose(self, hit: Hit, ids: tuple[str, ...], country: str | None) -> tuple[str | None, Resolution]:
        found = self._resolve(hit, country)
        if found.place and found.place.place_id in ids:
            return found.place.place_id, found
        familiar = [place_id for place_id in ids if place_id in self._known]
        if len(familiar) == 1 or len(ids) == 1:
            return (familiar or list(ids))[0], found
        return (found.place.place_id if found.place else None), found

    def _resolve(self, hit: Hit, country: str | None) -> Resolution:
        """Return what the gazetteer makes of a name; an article names the same places again and again."""
        key = (hit.text, country, hit.kind)
        if key not in self._resolved:
            self._resolved[key] = self._resolver.resolve(
                hit.text, country=country, kind=hit.kind, language=self._cues.code
            )
        return self._resolved[key]

    def _is_division(self, place_id: str) -> bool:
        place = self._resolver.place(place_id)
        return (
            place is not None
            and place.kind in {"province", "municipality"}
            and self._resolver.division_of(place_id) is None
        )

    def _role(self, place_id: str, hit: Hit) -> Role | None:
        if not place_id.startswith("vn-"):
            return "institution" if self._is_institution(place_id) else "locality"
        if self._is_division(place_id):
            return "province"
        return "town" if hit.kind in {"city", "district"} or hit.words > 1 or hit.kind else None

    def _is_institution(self, place_id: str) -> bool:
        place = self._resolver.place(place_id)
        return place is not None and place.is_institution

    def _plausible(self, hit: Hit, place_id: str, country: str, nations: Sequence[Mention], text: str) -> bool:
        """Whether a name is likely to be meant as a place: the smaller the place, the more signs it needs."""
        if country == "VN":
            return hit.words > 1 or hit.kind is not None or self._is_division(place_id)
        if fold(hit.text).replace(" ", "") in _VAGUE_NAMES:
            is_town = self._resolver.division_of(place_id) is not None
            grown = place_id in self._known or (is_town and self._resolver.population_of(place_id) > BIG_TOWN)
            return grown and (hit.near or hit.kind is not None)
        if hit.kind is not None or hit.near or place_id in self._known:
            return True
        here = any(nation.country == country for nation in nations)
        told = here or country in self._countries
        if self._resolver.division_of(place_id) is None:
            return told and (here or len(hit.text) > 4)
        people = self._resolver.population_of(place_id)
        return people > HUGE_TOWN or (told and people > BIG_TOWN) or (here and hit.words > 1)

    def _institution(
        self, body: Institution, number: int, nations: Sequence[Mention], places: Sequence[Mention]
    ) -> Mention:
        inside = [place for place in places if body.start <= place.start < body.end]
        own = any(place.country == "VN" for place in inside)
        within = [n for n in nations if body.start <= n.start <= body.end + 25]
        near = sorted(
            (n for n in nations if n.role == "demonym" or n.start > body.end), key=lambda n: abs(n.start - body.end)
        )
        tail = next((n for n in nations if n.end == body.end and n.start > body.start + 3), None)
        if tail and (shorter := _TAIL.sub("", body.text[: tail.start - body.start])).count(" "):
            body = replace(body, end=body.start + len(shorter), text=shorter)
        country = next((place.country for place in inside), None) or next((n.country for n in within), None)
        country = country or next((n.country for n in near), None)
        ids = self._resolver.bearers(fold(body.text).replace(" ", ""))
        place_id = next((i for i in ids if self._is_institution(i)), None)
        role: Role = "own_institution" if own and place_id is None else "institution"
        country = place_id[:2].upper() if place_id else country
        kind: PlaceKind = "national_body" if body.is_national else "institution"
        return Mention(number, body.start, body.end, body.text, role, place_id, country, kind)


def _contains(place: Mention, following: Mention | None, low: str) -> bool:
    """Whether a region only tells where the next place lies ("Guangxi's Nanning")."""
    return (
        following is not None
        and following.country == place.country
        and low[place.end : following.start] in {"'s ", "' "}
    )


def _agreeing(found: list[list[Mention]]) -> list[list[Mention]]:
    """Let a bare name mean the place that the same name means beside its generic word elsewhere in the article."""
    told = {
        (fold(m.text), m.country): m
        for mentions in reversed(found)
        for m in reversed(mentions)
        if m.role == "locality" and m.kind and m.place_id
    }

    def agreed(mention: Mention) -> Mention:
        clear = told.get((fold(mention.text), mention.country))
        if mention.role != "locality" or mention.kind or clear is None:
            return mention
        return replace(mention, place_id=clear.place_id, resolution=clear.resolution)

    return [[agreed(mention) for mention in mentions] for mentions in found]


def _covered(nation: Mention, places: Sequence[Mention]) -> bool:
    return any(place.start <= nation.start and nation.end <= place.end for place in places)


def _parts(text: str, number: int) -> Iterator[_Part]:
    """Yield a paragraph in pieces that end at a space."""
    start = 0
    while len(text) - start > MAX_PART:
        space = text.rfind(" ", start + 1, start + MAX_PART)
        end = space if space > 0 else start + MAX_PART
        yield _Part(number, start, text[start:end])
        start = end
    yield _Part(number, start, text[start:])


def _moved(mention: Mention, start: int) -> Mention:
    return replace(mention, start=mention.start + start, end=mention.end + start) if start else mention
