"""Finds place names in a paragraph: every run of words is looked up in the gazetteer, the longest first.

One pass over the words, each looked up with at most six that follow it, so the time grows with the length of the text
alone, however many names the gazetteer holds.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from paradiplomacy.extract.dated import MONTHS
from paradiplomacy.extract.datelines import datelined
from paradiplomacy.extract.hits import (
    ARTICLES,
    MAX_WORDS,
    PREPOSITIONS,
    REACH,
    SMALL_WORDS,
    TOWN_HALLS,
    Hit,
    Runs,
    folded,
    goes_on,
    is_acronym,
    is_later_word,
    is_street,
    is_title_case,
    kind_beside,
    often_placed,
    run_end,
    runs_from,
    share,
    well_formed,
    with_suffix,
    without_kind,
)
from paradiplomacy.extract.institutions import Institution, body_named, institutions_in, is_local_authority
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.levels import by_heads
from paradiplomacy.extract.likelihood import is_division
from paradiplomacy.extract.meaning import OFFICE, Meaning
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.namesakes import agreeing, told_apart
from paradiplomacy.extract.nations import NationFinder
from paradiplomacy.extract.persons import SURNAMES, called, names_head
from paradiplomacy.extract.scenes import nested, settled, spread, without_regions
from paradiplomacy.extract.stated import stated_country
from paradiplomacy.extract.words import Part, Token, parts_of, plain, tokens_of
from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.resolver import Resolver

_STORM = re.compile(r"\b(?:typhoons?|typhons?|(?:tropical )?storm|tempête|cyclone|hurricane|ouragan|bão)(?: số \d+)? $")
_NO_PLACES = SURNAMES | SMALL_WORDS | MONTHS.keys() | {"world"}  # "another World Heritage town", "in May, the city"
_IN_BRACKETS = re.compile(r" ?\([^(),]{2,30}, ?")
"""Between a town and its country: "Gumi (North Gyeongsang, South Korea)"."""
_SMALL_FIRST = ARTICLES | PREPOSITIONS
_SHORTEST = 3
"""Letters of a name."""
_DATELINE = re.compile(r",| \(| ?[–—]| ?-- ")
"""Behind the place of a dateline: "ASAN, South Chungcheong Province -- "."""


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
        self._nations = NationFinder(resolver, cues)
        self._known_keys: dict[str, tuple[str, ...]] = {}

    def find(self, paragraphs: Sequence[str]) -> list[list[Mention]]:
        """Return the mentions of each paragraph, in the order of the text.

        Long paragraphs are taken piece by piece, so that comparing the names of one with each other stays cheap.
        """
        parts = [part for number, text in enumerate(paragraphs, start=1) for part in parts_of(text, number)]
        split = [tokens_of(part.text) for part in parts]
        runs = [self._looked_up_runs(part.text, tokens) for part, tokens in zip(parts, split, strict=True)]
        nations = [
            self._nations.find(part.text, tokens, named, number=part.number)
            for part, tokens, named in zip(parts, split, runs, strict=True)
        ]
        countries = Counter(nation.country for found in nations for nation in found if nation.country)
        often = often_placed((part.text for part in parts), split, runs)
        homes = {one for named in runs for found in named.values() for _, _, ids in found for one in ids}
        meaning = Meaning(
            self._resolver,
            self._cues,
            known=self._known,
            countries=countries,
            often=often,
            people=called(paragraphs) if self._cues.code != "vi" else (),
            provinces={one for one in homes if one.startswith("vn-") and is_division(self._resolver, one)},
        )
        found: list[list[Mention]] = [[] for _ in paragraphs]
        for part, tokens, named, lands in zip(parts, split, runs, nations, strict=True):
            found[part.number - 1] += [_moved(m, part.start) for m in self._part(part, tokens, named, lands, meaning)]
        sure = {m.place_id for mentions in found for m in mentions if not m.is_weak}
        kept = [[m for m in mentions if not m.is_weak or m.place_id in sure] for mentions in found]
        kept = by_heads(agreeing(kept, self._resolver), paragraphs, self._resolver)
        return settled(told_apart(kept, self._resolver), paragraphs, self._resolver)

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
        if key in MONTHS:  # a hamlet is called June
            return ()
        if key not in self._known_keys:
            self._known_keys[key] = self._resolver.bearers(key)
        return self._known_keys[key]

    def _part(
        self, part: Part, tokens: Sequence[Token], runs: Runs, nations: list[Mention], meaning: Meaning
    ) -> list[Mention]:
        text, number = part.text, part.number
        low = plain(text)
        institutions = [
            body
            for body in institutions_in(text, tokens, self._cues)
            if not any(nation.start <= body.start < nation.end for nation in nations)
        ]
        hits = self._hits(text, low, tokens, runs, nations)
        new = self._unknown(text, low, tokens, hits, nations, institutions)
        hits = [hit for hit in hits if not any(one.start < hit.start < one.end for one in new)] + new
        hits = [self._hinted(hit, text, low, nations) for hit in sorted(hits, key=lambda hit: hit.start)]
        share(hits, text, low, self._cues)
        hits = nested(hits, low, self._resolver)
        taken = is_title_case(tokens)
        places = [
            mention
            for hit in hits
            if (mention := meaning.of(hit, number, text, low, tokens, nations, lenient=taken)) is not None
        ]
        places = datelined(places, text, nations)
        places = without_regions(places, low, cues=self._cues, resolver=self._resolver)
        places = spread(places, low, self._cues)
        bodies = [
            body_named(
                body, number, nations, places, resolver=self._resolver, is_scene=meaning.is_scene(low[: body.start])
            )
            for body in institutions
            if not is_local_authority(body, places)
        ]
        free = [p for p in places if not any(body.start <= p.start < body.end for body in bodies)]
        named = [
            n for n in nations if not any(body.start <= n.start < body.end for body in bodies) and not _covered(n, free)
        ]
        return sorted([*free, *bodies, *named], key=lambda mention: (mention.start, -mention.end))

    def _hits(self, text: str, low: str, tokens: Sequence[Token], runs: Runs, nations: Sequence[Mention]) -> list[Hit]:
        """Return the names in order, none within another."""
        hits = []
        ends = {nation.start: nation.end for nation in nations}
        within = {at for nation in nations for at in range(nation.start + 1, nation.end)}
        skip = -1
        shouted = text.isupper()
        for index, named in runs.items():
            start = tokens[index].start
            if start < skip or start in within:
                continue
            heads = index == 0 and _DATELINE.match(text, tokens[index].end)
            alone = not shouted and is_acronym(tokens[index]) and not heads
            for size, key, bearers in named:
                if alone and not _is_shouted(tokens[index : index + size], key, bearers):
                    continue  # "ODA projects"
                end = tokens[index + size - 1].end
                ids = tuple(place_id for place_id in bearers if len(place_id) > 2)
                if not ids or not _is_name(key, size) or end <= ends.get(start, -1):
                    continue
                if _STORM.search(low[max(0, start - REACH) : start]) or is_street(text, low, start, end):
                    break  # "typhoon Yagi", "avenue de Téhéran"
                if self._is_part(text, tokens, index, size, runs) or not self._is_written_so(
                    text, tokens, index, size, ids
                ):
                    continue
                hit = with_suffix(without_kind(Hit(start, end, text[start:end], ids, size), self._cues), text)
                small = not well_formed(tokens[index : index + size], text) or fold(hit.text) in SMALL_WORDS
                if not small and not goes_on(text, hit.end):
                    hits.append(hit)
                    skip = hit.end
                    break
        return hits

    def _is_part(self, text: str, tokens: Sequence[Token], index: int, size: int, runs: Runs) -> bool:
        """Whether words are the beginning of a longer name: "Kim" of "Kim Bình", "Quận Ba" of "Quận Ba Đình"."""
        end = tokens[index + size - 1].end
        if self._cues.part_of_word.match(text, end):
            return True  # "Thái Bình Dương"
        part = (size == 1 and self._cues.code == "vi") or folded(tokens[index].text) in ARTICLES
        left = plain(text[max(0, tokens[index].start - REACH) : tokens[index].start])
        if part and run_end(text, tokens, index) > end and OFFICE.search(left) is None:
            return True
        follows = any(more >= size for more, _, _ in runs.get(index + 1, ()))
        return size > 1 and follows and self._cues.kind_before.search(f"{plain(tokens[index].text)} ") is not None

    def _is_written_so(self, text: str, tokens: Sequence[Token], index: int, size: int, ids: Sequence[str]) -> bool:
        """Whether the spelling can be that of a name: "Le Land" is no Leland, "Thành viên" is no Thanh Viễn."""
        if size == 1:
            return True
        first, last = tokens[index], tokens[index + size - 1]
        if self._cues.code == "vi" and last.text[0].islower() and text[last.start - 1] == " ":
            return False
        return folded(first.text) not in _SMALL_FIRST or self._has_article(ids, first)

    def _has_article(self, ids: Sequence[str], article: Token) -> bool:
        """Whether some bearer of a name is written with an article in front ("La Havane", "Le Mans")."""
        places = (self._resolver.place(place_id) for place_id in ids)
        names = (name for place in places if place for name in place.names.values())
        return any(fold(name).split(" ")[0].split("-")[0] == folded(article.text) for name in names)

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
        whole = [hit for hit in hits if self._cues.code != "vi" or not is_later_word(hit, text)]
        named: list[Hit | Mention | Institution] = [*whole, *nations, *institutions]
        taken = {at for one in named for at in range(one.start, one.end)}
        new, last = [], -1
        for index, token in enumerate(tokens):
            if not token.is_capital or token.start < last or token.start in taken:
                continue
            end = run_end(text, tokens, index)
            left = low[max(0, token.start - REACH) : token.start]
            generic = self._cues.kind_before.search(left) or self._cues.kind_after.match(low[end:])
            is_called_so = end > token.end and self._cues.code == "vi"  # "huyện Mã Quan": Mã is a surname
            begins = not token.start and folded(token.text) in PREPOSITIONS  # "Au Vietnam, la province ..."
            is_none = begins or (folded(token.text) in _NO_PLACES and not is_called_so)
            if not generic or _STORM.search(left) or is_none or names_head(text, token.start):
                continue
            if taken.isdisjoint(range(token.start, end)):
                new.append(Hit(token.start, end, text[token.start : end], (), 2))
                last = end
        return new

    def _hinted(self, hit: Hit, text: str, low: str, nations: Sequence[Mention]) -> Hit:
        """Return a hit with the kind and the country that the words beside it tell."""
        kind = kind_beside(self._cues, text, low, hit)
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
            elif hit.end <= nation.start and hint is None and _IN_BRACKETS.fullmatch(low[hit.end : nation.start]):
                hint = nation.country
                break
        return replace(hit, kind=kind, hint=hint, near=hint is not None, stated=stated_country(hit, nations, low))


def _is_shouted(tokens: Sequence[Token], key: str, bearers: Sequence[str]) -> bool:
    """Whether words that begin with an acronym are a place for all that: "TRA VINH", "HCM City"."""
    if len(tokens) > 1 and all(token.text.isupper() for token in tokens):
        return True
    return len(key) > _SHORTEST and any(place_id.startswith("vn-") for place_id in bearers)


def _is_name(key: str, size: int) -> bool:
    return len(key) >= _SHORTEST and key not in TOWN_HALLS and not (size == 1 and key in SMALL_WORDS)


def _covered(nation: Mention, places: Sequence[Mention]) -> bool:
    return any(place.start <= nation.start and nation.end <= place.end for place in places)


def _moved(mention: Mention, start: int) -> Mention:
    return replace(mention, start=mention.start + start, end=mention.end + start) if start else mention
