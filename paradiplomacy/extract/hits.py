"""Runs of words that are somebody's name: how they are found, and what the words beside them tell."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import get_args

from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.words import Token, plain, tokens_of, word_set
from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.model.place import PlaceKind

MAX_WORDS = 7
"""Of a name; "Hồng Hà Hà Nhì và Di" has six."""
_GAP = re.compile(r"[ \u00a0]|['’]|\s?[-‐‑–]\s?|[-‐‑–]")
_DASHES = frozenset("-‐‑–—")
_PLURAL_BEFORE = re.compile(
    r"\b(?:(?:cities|provinces|prefectures|counties|towns|regions) of|(?:villes|provinces|préfectures|régions"
    r"|départements|communes) (?:\w+ )?(?:de la|de l'|de|du|d')|các (?:tỉnh|thành phố)|(?:hai|ba|bốn|năm) (?:tỉnh"
    r"|thành phố))(?: (?:la|le|l'))? ?$"
)
_PLURAL_AFTER = re.compile(r" (?:cities|provinces|prefectures|counties|towns|regions)\b")
_PART_OF = re.compile(r"\b(?:an?|one|une?) (?:[\w-]+ ){0,3}?(?:district|commune|ward|canton|quartier) (?:of|d[eu]) $")
"""Before what holds a place: "Phu Binh, a district of Thai Nguyen"."""
_OF_ANOTHER = re.compile(r"[A-ZĐ][\w'-]* (?:district|city|town|commune|ward|county|village|port) of $")
_PARTS_OF = re.compile(r"\b(?:districts|communes|wards|villages|quartiers|cities|villes|towns) (?:of|in|d[eu]) $")
_LIST_GOES_ON = re.compile(r",| (?:and|et) ")
_LATER_WORD = re.compile(r"[^.!?:\"] [^\W\d_a-zà-ỹ][^\W\d_]* $")
_SUFFIX = re.compile(r"[-‑](?:do|si|gun|gu|shi|ken|fu|ku|to)\b")
_PLACED = re.compile(r"\b(?:in|of|from|to|at|near|with|and|à|de|en|avec|et|ở|của|với|và|tại) $")
_LONG = 6
"""Letters of a name that is hardly anything else."""
_OFTEN = 3
"""Times that an article has to name a small town."""
_LONGEST_ACRONYM = 5
_HYPHENATED = 2
"""A name of more syllables may be written with hyphens and one capital."""
_SYLLABLE = re.compile(r"a(?:n|ng|o|i)?|e(?:n|r)?|ou?")
"""A syllable of a Chinese name that an apostrophe parts from the one before."""
_MAYOR_OF = re.compile(
    r"\b(?:governor|mayor|gouverneure?|maire|maïeur|préfète?|préfet|bourgmestre|syndic|wali) (?:of|de la|de l'|de|du"
    r"|d') ?$"
)
"""Words behind which the name of a place needs no other sign."""
_STREET = re.compile(r"\b(?:avenue|rue|boulevard|quai|allée) (?:de la |de l'|des |de |du |d')?$")
_STREET_BEHIND = re.compile(r" (?:Street|Avenue|Boulevard|Road|Square)\b")
"""Round a name that a street bears."""
ARTICLES = word_set("the la le les un une")
REACH = 60
"""Characters on either side of a name in which its generic word and its country are looked for."""
SMALL_WORDS = word_set(
    "the in la le les de des du un une on at of to by as it he is an and for from tai trong voi theo cac "
    "den tu nay con do day khi sau truoc cung ngay nam sang chieu toi hom nhu viet nam vietnam dans sur "
    "pour par avec selon lors son sa ses their its his her this that these those both all new also other "
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt plusieurs "
    "over two three four more most each some many city hall pacific "
    "ces nos vos quelques certaines certains toutes tous autres quelles quels telles tels "
    "atlantic sister twin partner host foreign local "
    "nghe international national vietnamese vietnamien vietnamienne vietnamiens vietnamiennes"
)
"""Never names when they stand alone, whatever some gazetteer says."""
TOWN_HALLS = frozenset({"hoteldeville", "cityhall", "townhall", "commerce"})
"""Names, folded and without spaces, that quarters bear and that nobody means by them."""
PREPOSITIONS = word_set("in at on by to as of en au aux a du for from")
"""They begin a sentence, and no name that is not written with them: "In Ca Mau" is not Inca."""
Run = tuple[int, str, tuple[str, ...]]
Runs = dict[int, list[Run]]


@dataclass(frozen=True, slots=True)
class Hit:
    """A run of words that somebody's name is."""

    start: int
    end: int
    text: str
    ids: tuple[str, ...]
    words: int
    kind: PlaceKind | None = None
    hint: str | None = None
    near: bool = False  # the country stands right beside the name
    listed: bool = False  # other names stand beside it in a list
    stated: str | None = None  # the country that the text says it lies in


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Return a word without diacritics, case and spaces; kept, because texts repeat their words."""
    return squeeze(fold(word))


def runs_from(text: str, tokens: Sequence[Token], index: int, most: int) -> Iterator[tuple[int, str]]:
    """Yield the runs of words that begin at one, as (number of words, folded without spaces), the shortest first."""
    key = ""
    for size in range(1, most + 1):
        if index + size > len(tokens):
            return
        token = tokens[index + size - 1]
        gap = text[tokens[index + size - 2].end : token.start] if size > 1 else " "
        if not _GAP.fullmatch(gap) and not (gap.strip() == "." and tokens[index + size - 2].text in {"TP", "Tp"}):
            return
        if size > 1 and " " in gap and gap.strip() in _DASHES and tokens[index + size - 2].text.isupper():
            return  # "BREST - A bay full of rubbish"
        if len(token.text) > 40:
            return
        key += folded(token.text)
        yield size, key


def often_placed(
    texts: Iterable[str], split: Iterable[Sequence[Token]], runs: Iterable[Mapping[int, Sequence[Run]]]
) -> frozenset[str]:
    """Return the bearers of names that an article repeats, and places at least once ("in Wernigerode")."""
    counts: Counter[str] = Counter()
    placed: set[str] = set()
    for text, tokens, named in zip(texts, split, runs, strict=True):
        low = plain(text)
        for index, found in named.items():
            _, key, ids = found[0]
            if len(key) >= _LONG:
                counts.update(ids)
                if _PLACED.search(low, max(0, tokens[index].start - _LONG), tokens[index].start):
                    placed.update(ids)
    return frozenset(place_id for place_id in placed if counts[place_id] >= _OFTEN)


def run_end(text: str, tokens: Sequence[Token], index: int) -> int:
    """Return where a name ends that begins at a token: capitals parted by spaces, anything parted by hyphens."""
    last = index
    for step in range(index + 1, min(index + MAX_WORDS, len(tokens))):
        gap = text[tokens[last].end : tokens[step].start]
        if gap not in {"-", "‑", "'", "’"} and not (gap == " " and tokens[step].is_capital):
            break
        last = step
    return tokens[last].end


def with_suffix(hit: Hit, text: str) -> Hit:
    """Return a hit with the Korean or Japanese generic word that a hyphen ties to it ("Chungcheongbuk-do")."""
    suffix = _SUFFIX.match(text, hit.end)
    return replace(hit, end=suffix.end(), text=text[hit.start : suffix.end()]) if suffix else hit


def without_kind(hit: Hit, cues: Cues) -> Hit:
    """Return a hit without a generic word that its name holds ("Salavan province", "Ville de Québec")."""
    low = plain(hit.text)
    for at in [match.end() for match in re.finditer("[ ']", low)]:
        generic = cues.kind_before.search(low[:at])
        if generic and not generic.start():
            return replace(hit, start=hit.start + at, text=hit.text[at:], words=len(tokens_of(hit.text[at:])))
    for at in [match.start() for match in re.finditer("[ -]", low)]:
        generic = cues.kind_after.match(low[at:])
        if generic and at + generic.end() == len(low):
            return replace(hit, end=hit.start + at, text=hit.text[:at], words=len(tokens_of(hit.text[:at])))
    return hit


def goes_on(text: str, end: int) -> bool:
    """Whether a hyphen and a small letter follow: "Chăm-pa-sắc" is not "Chăm"."""
    return text[end : end + 1] in {"-", "‑"} and text[end + 1 : end + 2].islower()


def well_formed(tokens: Sequence[Token], text: str) -> bool:
    """Whether words can be a name: not "Cho be", of which the last is a particle, and not "The northern"."""
    named = [token for token in tokens if folded(token.text) not in ARTICLES]
    if not any(token.is_capital for token in named):
        return len(tokens) == 1
    if len(tokens) > _HYPHENATED and all(text[token.start - 1] == "-" for token in tokens[1:]):
        return True  # "Bô-ly-khăm-xay"
    first, last = tokens[0], tokens[-1]
    if len(tokens) == _HYPHENATED and text[first.end : last.start] in {"'", "’"} and len(first.text) > 1:
        return _SYLLABLE.fullmatch(folded(last.text)) is not None  # "Xi'an", "Pu'er"
    return tokens[-1].is_capital or len(tokens) == 1 or len(tokens[-1].text) > 3


def kind_beside(cues: Cues, text: str, low: str, hit: Hit) -> PlaceKind | None:
    """Return the kind of place that the generic word beside a name says; None where there is none."""
    left = low[max(0, hit.start - REACH) : hit.start]
    before = cues.kind_before.search(left)
    if before and _OF_ANOTHER.search(text, 0, hit.start):
        before = None  # "Chau Thanh district of Tra Vinh"
    if before and (_PART_OF.search(left) or (_PARTS_OF.search(left) and not _LIST_GOES_ON.match(low, hit.end))):
        before = None
    for match in (cues.kind_after.match(low[hit.end : hit.end + REACH]), before):
        if match:
            kind = next((name for name, words in match.groupdict().items() if words), None)
            if kind in get_args(PlaceKind):
                return kind  # type: ignore[return-value]
    return None


def share(hits: list[Hit], text: str, low: str, cues: Cues) -> None:
    """Let the names of one list share the country and the kind that stand at its beginning or its end."""
    first = 0
    while first < len(hits):
        last = first
        while last + 1 < len(hits) and cues.list_gap.fullmatch(low[hits[last].end : hits[last + 1].start]):
            last += 1
        group = hits[first : last + 1]
        if len(group) > 1:
            kinds = _shared_kinds(group, low)
            hits[first : last + 1] = [
                replace(hit, hint=hit.hint or _borrowed(group, position), kind=kind, listed=True)
                for position, (hit, kind) in enumerate(zip(group, kinds, strict=True))
            ]
        first = last + 1


def _shared_kinds(group: Sequence[Hit], low: str) -> list[PlaceKind | None]:
    """Return the kinds that generic words in the plural give the names of a list: "the cities of Vinh and Kazan".

    Of several such words ("the cities of Nanning and Ningbo and the provinces of Guizhou and Henan") the last counts.
    """
    shared = group[-1].kind if group[-1].kind and _PLURAL_AFTER.match(low, group[-1].end) else None
    kinds: list[PlaceKind | None] = []
    for hit in group:
        if hit.kind and _PLURAL_BEFORE.search(low, max(0, hit.start - REACH), hit.start):
            shared = hit.kind
        kinds.append(hit.kind or shared)
    return kinds


def _borrowed(group: Sequence[Hit], position: int) -> str | None:
    """Return the country of the nearest later name of a list, else of the nearest earlier one."""
    later = (hit.hint for hit in group[position + 1 :] if hit.hint)
    earlier = (hit.hint for hit in reversed(group[:position]) if hit.hint)
    return next(later, None) or next(earlier, None)


def is_acronym(token: Token) -> bool:
    """Whether a word is short and all capitals: "ODA" is aid and not the town of Oda."""
    return token.text.isupper() and 2 <= len(token.text) <= _LONGEST_ACRONYM


def is_later_word(hit: Hit, text: str) -> bool:
    """Whether a hit is one word that another capital stands before: "Quan" of "huyện Mã Quan"."""
    return hit.words == 1 and _LATER_WORD.search(text, 0, hit.start) is not None


def is_title_case(tokens: Iterable[Token]) -> bool:
    """Whether a line capitalises nearly every word, so that capitals tell nothing."""
    words = [token for token in tokens if token.text.isalpha() and len(token.text) > 3]
    return len(words) > 3 and sum(token.is_capital for token in words) > 0.8 * len(words)


def has_mayor(hit: Hit, text: str) -> bool:
    """Whether the words before a name tell who heads a place."""
    return _MAYOR_OF.search(plain(text[max(0, hit.start - 40) : hit.start])) is not None


def is_street(text: str, low: str, start: int, end: int) -> bool:
    """Whether a street bears a name: "l'avenue Teheran", "Tokyo Street"."""
    return bool(_STREET.search(low, max(0, start - REACH), start) or _STREET_BEHIND.match(text, end))
