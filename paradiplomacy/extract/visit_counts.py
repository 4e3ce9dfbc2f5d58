"""Finds the numbers of people and delegations in a sentence, those too whose noun is left out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.numbers import NUMBER_WORDS, count_of
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import HEDGE, HEDGES, RESPECTIVELY

CountName = Literal["people", "delegations"]
_N = r"(?P<n>(?:\d{1,3}(?: \d{3})+|\d+(?:[.,]\d+)*)(?: (?:millions?|triệu|nghìn|mille))?)"
_WORDS = "|".join(word for word, number in NUMBER_WORDS.items() if number > 1 and word not in {"both", "năm"})
_N_OR_HALF = _N.replace("(?P<n>", r"(?P<n>\b(?:half a|a|one|two|un demi|un|deux|nửa|một|hai)[ -](?:millions?|triệu)\b|")
_NW = _N.replace("(?P<n>", rf"(?P<n>\b(?:{_WORDS})\b|")
"""A number of guests or delegations, in words perhaps."""
_HEDGED = rf"(?: ?(?:{HEDGES}))*"
"""Right behind a bracket."""
_OF_NATIONALS = re.compile(rf"{_N_OR_HALF} (?:de |d'|south )?$")
_THEIR_THINGS = re.compile(
    r"-|'s?\b| (?:[\w-]+ )?(?:projects?|firms|compan|enterprises|business(?:es)?\b|investors|factories|banks"
    r"|restaurants"
    r"|schools|students|workers|dollars|universit|colleges|hospitals|cities|towns|provinces|prefectures|localit"
    r"|partners|villages)"
)
"""Behind the adjective of a country: no people of it are counted, but what they own."""
_PLURAL = ("s", "ese")
"""Ends of words for the people of a country."""
_COMERS = re.compile(r"visitor|tourist|arrival|khách|visiteur|touriste")
_NEAR = 80
_OF_SENT = ("m", "r", "o")
_MEMBERS = re.compile(
    r"(?:(?! (?:and|et|và) )[^,;.(]){0,40}?"
    r"(?:,? ?\(?\b(?:with|comprising|totall?ing|of|in|from|với|gồm|có|trong|của|avec|de|comptant|regroupant"
    r"|soit)\b.{0,24}| ?\([^\d()]{0,20})"
)
"""Between delegations and the people in them: "54 delegations with a total of 640 members"."""
_OF_THEM = re.compile(
    rf"(?:\b(?:including|dont|trong đó|of (?:which|whom)|among (?:them|these|those)|parmi (?:eux|elles|lesquel\w+)|and"
    rf"|et|và)|,)(?: có)?,?{HEDGE} {_NW}"
    rf" (?:of (?:them|whom|these) )?(?:(?:came|coming|went|travell?ed|were|was|are|étaient|allées?|parties|venus?"
    rf"|venant|en provenance|originaires"
    rf"|đến) )*(?:from|de|du|des"
    rf"|d'|từ|to|au|aux|en|à|vers|(?:đoàn )?(?:đi|sang)) ?(?:the |la |le |l')?$"
)
"""Before a country: how many of those counted came from there."""
_AND = ("and ", "et ", "và ")
"""Begins what another of the delegations did: "three came, 22 people in all, and two went to Hue"."""
_WERE = re.compile(rf"{_N} (?:were|are|of (?:them|whom)|étaient|sont|d'entre eux)(?: des?)?(?: south)? $")
"""Before a demonym, likewise: "80,000 of them French"."""
OF_THESE = re.compile(rf"{_N} (?:of (?:them|these|those)|d'entre (?:elles|eux))\b")
"""Some of those that the sentence before told of."""
PEOPLE = re.compile(r"[A-Z]\w+s")
"""The people of a nation, and no adjective: "Koreans", "les Coréens"."""
_PEOPLE_OF = re.compile(r"[A-Z]\w+(?:s|ese|ch|sh|ss)")
_BESIDE_NAME = re.compile(
    rf"(?: (?:led|leads|topped the list|(?:came|ranks?|ranked|was) (?:first|second|third|fourth|fifth|next)"
    rf"|follow(?:s|ed)))?"
    rf"(?:,? (?:with|at|for|avec|pour|với|có|đạt)|(?:,? which|, qui)?(?: (?:has|had|alone|en|y|a|avait|đã"
    rf"|gửi))* (?:sent"
    rf"|accounted for|contributed|provided|envoyé|fourni|apporté))?,?(?: au nombre de)? ?[(:]?{HEDGE} ?(?:(?:près"
    rf"|plus) d')?{_N_OR_HALF}"
    rf"(?=[,;)](?!\d)|\.?$| and | et | và | of them\b| d'entre eux\b)"
    rf"|[^,;.()\d]{{1,40}} \({_HEDGED} ?{_N.replace('<n>', '<b>')}\)"
)
"""Behind a nation: how many of those counted were of it ("ahead of the Thais (124,000)", "while India sent 600")."""
_POPULATION = re.compile(r"(?:million|triệu|millions de) (?:people|persons|residents|người|personnes)$")
_NATIONALS_WERE = re.compile(
    rf",? (?:ont été|étaient|furent|numbered|numbering|were|(?:made|making) up|account(?:ed|ing) for|représent\w+)"
    rf"{HEDGE} {_N}(?! ?(?:%|per ?cent|pour cent)|\d)"
)
"""Behind a people: how many of them there were."""
_GUESTS_FROM = re.compile(
    r"\b(?:(?P<those>those|ceux|celles)|tourists?|visitors?|arrivals|guests|touristes|visiteurs)"
    r" (?:from |de |du |d')(?:the |la )?$"
)
_NUMBERED = re.compile(
    rf"(?: (?:of|in) (?:the )?\w+)?(?:, [^,;.]{{2,60}},)? (?:numbered|totall?ed|came to|reached"
    rf"|étaient(?: au nombre de)?|ont été|atteign\w+){HEDGE} {_N}"
)
"""Round the place that guests came from: "Tourists from Guangxi numbered 46,300"."""
_AGAIN = re.compile(
    rf"\b(?:there (?:had been|were)|n'étaient (?:plus )?que|(?:ils|elles) (?:étaient|avaient été)|they numbered"
    rf"|the (?:number|figure) had been|against"
    rf"|compared (?:with|to)|(?:up|down) from|(?:fraction|half|third|quarter) of the|just|only|seulement"
    rf"|chỉ(?: có)?|đạt|contre){HEDGE} {_NW}"
    rf"(?=$|[.,;](?!\d)| (?:recorded|counted|registered) in| (?:in|en|vào|au|à la|sur|durant|pendant|lors|during"
    rf"|over|came|arrived|went|visited|a year"
    rf"|the year|last year|l'an|l'année|un an)\b)"
    rf"|\b(?:in|en|năm) \d{{4}} \({_HEDGED} ?{_N.replace('<n>', '<b>')}(?: lượt(?: khách)?)?\)"
    rf"|\b(?:in|en|năm) \d{{4}},? (?:to|à|lên(?: tới| đến)?){HEDGE} {_N.replace('<n>', '<t>')}"
    rf"|\b(?:and|et|và){HEDGE} {_N.replace('<n>', '<s>')}"
    r"(?= (?:in|en|năm|vào năm|trong năm) (?:\d{4}|the (?:following|next|previous|preceding) year)|,? (?:l'année"
    r"|last year|a year|the year|the (?:following|next|previous|preceding) year|năm (?:sau|trước))\b)"
    rf"|\b(?:the|les|des|con số){HEDGE} {_N.replace('<n>', '<u>')}"
    r"(?= (?:of|in|de|en|(?:lượt )?(?:khách )?(?:của )?năm) (?:19|20)\d\d\b)"
    rf"|\b{_N.replace('<n>', '<c>')} (?:(?:have|had|were|ont|sont) )?(?:been |été )?(?:come|came|coming|venaient"
    rf"|viennent|arrived|received|welcomed|venues?|reçues?|accueillies?)\b"
    rf"|\b(?:and|while|et|tandis que){HEDGE} {_NW.replace('<n>', '<o>').replace('(?P<o>', '(?P<o>one|une?|')}"
    r" (?:of (?:ours|theirs)|des nôtres|(?:(?:has|have|had|a|ont) )?(?:come|came|gone|went|travell?ed|venue?s?"
    r"|allée?s?)"
    r" (?:the other way|in the (?:other|opposite) direction|dans l'autre sens)|(?:have |had )?made the (?:journey"
    r"|trip|way|return journey)"
    r"(?: in the (?:other|opposite) direction| the other way| back)?)\b"
    rf"|(?:\b(?:and|while|et|tandis que){HEDGE} |^){_NW.replace('<n>', '<w>')} (?:did so|l'ont fait"
    rf"|(?:(?:went|came|travell?ed) )?(?:in )?the (?:other|opposite) (?:way|direction)|en sens inverse"
    rf"|dans l'autre sens|(?:ont fait|firent|faisaient) le (?:chemin|trajet|voyage) (?:inverse|en sens (?:inverse"
    rf"|contraire)))"
    rf"|\b(?:received|welcomed|hosted|đón|reçu|accueilli){HEDGE} {_NW.replace('<n>', '<m>')}"
    rf"(?=$|[.,;](?!\d)| (?:in|over|between|from|during|this|last|of them|de|entre|au|en|sur|cette|l'an|trong)\b)"
    rf"|\b(?:received|welcomed|hosted|sent|dispatched|đón|cử|reçu|accueilli|envoyé|dépêché)(?: out)?"
    rf" {_NW.replace('<n>', '<r>')}"
    r"(?=(?: (?:in return|in turn|en retour|the other way|back|của tỉnh|của bạn"
    r"|(?:to|au|aux|à|en|sang) [^\d,;]{2,30}?))?(?: (?:in|en|năm"
    r"|trong năm) \d{4})?\.?$)"
)
"""A number of what was just counted, without its noun: "while just 12,600 came from Laos", "and received 348"."""
_IN_ROW = (
    re.compile(rf"{_N}(?:,|,? (?:and|et|và)){HEDGE} $"),
    re.compile(rf"(?:,|,? (?:and|et|và)){HEDGE} {_N}"),
)
"""A number without its noun right before one of the same row, and right behind it: "12 and 8 delegations"."""


@dataclass(frozen=True, slots=True)
class Count:
    """Of what a number is, the number, where it stands, and of what nation those counted are, if it stands beside."""

    name: CountName
    number: int
    start: int
    end: int
    nation: Mention | None = None


def groups_in(passage: Passage, cues: Cues, *, goes_on: CountName | None) -> list[list[Count]]:
    """Return the numbers of a sentence in order, delegations and the people in them together.

    Args:
        passage: the sentence.
        cues: of its language.
        goes_on: what the sentence before counted, so that a number without a noun may be of the same; None: nothing.
    """
    found = list(_named(passage, cues))
    goes_on = goes_on or ("people" if _COMERS.search(passage.plain) else None)
    if RESPECTIVELY.search(passage.plain):
        found += [other for one in found for other in _in_row(passage.plain, one, cues)]
    if goes_on:
        among = (match for match in OF_THESE.finditer(passage.plain) if not _is_taken(match, "n", found))
        found += [one for match in among for one in _count(goes_on, match, "n", cues, end=match.end())]
    if found or goes_on:
        found += _of_nations(passage, cues, found, goes_on)
        found += _again(passage, cues, found, goes_on)
    return _grouped(passage.plain, sorted(found, key=lambda one: one.start))


def is_people(passage: Passage, nation: Mention) -> bool:
    """Whether an adjective of a country stands for its people: "the French", and not "the French firms"."""
    return bool(
        _PEOPLE_OF.fullmatch(nation.text)
        and passage.left_of(nation).endswith(("the ", "les "))
        and not _THEIR_THINGS.match(passage.plain, passage.after(nation))
    )


def _named(passage: Passage, cues: Cues) -> Iterator[Count]:
    """Yield the numbers that stand with their noun: people, delegations, or a people ("31,700 Cambodians")."""
    named: tuple[tuple[CountName, re.Pattern[str]], ...]
    named = (("delegations", cues.figures.delegations), ("people", cues.figures.people))
    for name, pattern in named:
        for match in pattern.finditer(passage.plain):
            of_delegations = name == "people" and cues.figures.delegations.match(passage.plain, match.start())
            if not of_delegations and not _POPULATION.search(match[0]):  # "21 delegations of officials"
                yield from _count(name, match, "n" if match["n"] else "m", cues, end=match.end())
    for mention in passage.mentions:
        number = _NUMBERED.match(passage.plain, passage.after(mention))
        if number and _are_from(passage, mention):
            yield from _count("people", number, "n", cues, end=number.end())
        if mention.role != "demonym" or not mention.text.endswith(_PLURAL):
            continue
        if number := _NATIONALS_WERE.match(passage.plain, passage.after(mention)):
            yield from _count("people", number, "n", cues, nation=mention)
        elif _THEIR_THINGS.match(passage.plain, passage.after(mention)):
            continue
        elif number := _OF_NATIONALS.search(passage.left_of(mention)):
            yield from _count("people", number, "n", cues, end=passage.after(mention))


def _are_from(passage: Passage, place: Mention) -> bool:
    """Whether guests from a place are told of: "tourists from Guangxi", "those from Italy" in a row of guests."""
    guests = _GUESTS_FROM.search(passage.left_of(place))
    if guests is None or not (place.is_partner or place.role == "country"):
        return False
    return not guests["those"] or _COMERS.search(passage.plain, 0, guests.start()) is not None


def _of_nations(passage: Passage, cues: Cues, found: Sequence[Count], goes_on: CountName | None) -> Iterator[Count]:
    """Yield how many of those counted were of a nation: "of them 500,000 from Russia", "the Thais (124,000)"."""
    for mention in passage.mentions:
        start = max(0, passage.at(mention) - _NEAR)
        if mention.is_own and not any(one.name == "delegations" for one in found):
            continue
        before = _OF_THEM if mention.is_own or mention.role in {"country", "locality"} else _WERE
        number = before.search(passage.plain[: passage.at(mention)], start)
        if number is None and mention.is_nation:
            number = _BESIDE_NAME.match(passage.plain, passage.after(mention))
        group = "n" if number and number["n"] else "b"
        if number and not _is_taken(number, group, found):
            start = number.start(group)
            earlier = max((one for one in found if one.start < start), key=lambda one: one.start, default=None)
            last = earlier or next(iter(found), None)
            goes = number[0].startswith(_AND) and any(one.name == "delegations" for one in found)
            if name := "delegations" if goes and mention.role != "demonym" else last.name if last else goes_on:
                yield from _count(name, number, group, cues, nation=None if mention.is_own else mention)


def _again(passage: Passage, cues: Cues, found: Sequence[Count], goes_on: CountName | None) -> Iterator[Count]:
    """Yield numbers of what was counted before them, in this sentence or in the one before."""
    first = min(found, key=lambda one: one.start, default=None)
    names: set[CountName | None] = {one.name for one in found} or {goes_on}
    comers = _COMERS.search(passage.plain, 0, first.start) if first else None
    for match in _AGAIN.finditer(passage.plain, comers.end() if comers else first.end if first else 0):
        group = next(name for name in _AGAIN.groupindex if match[name])
        name = first.name if first else goes_on
        if group in _OF_SENT and "delegations" in names:
            name = "delegations"  # "sent 12 delegations with 90 members, and received eight"
        if name and name in names and not _is_taken(match, group, found):
            yield from _count(name, match, group, cues)


def _in_row(plain: str, one: Count, cues: Cues) -> Iterator[Count]:
    """Yield the numbers beside another one that "respectively" deals out with it."""
    before, behind = _IN_ROW[0].search(plain[: one.start]), _IN_ROW[1].match(plain, one.end)
    for match in (before, behind):
        if match:
            yield from _count(one.name, match, "n", cues)


def _is_taken(match: re.Match[str], group: str, found: Sequence[Count]) -> bool:
    return any(one.start <= match.start(group) < one.end for one in found)


_YEAR = re.compile(r"(?:19|20)\d\d")
"""No count, where no noun stands by it: "up 15 percent against 2016"."""


def _count(
    name: CountName,
    match: re.Match[str],
    group: str,
    cues: Cues,
    *,
    end: int | None = None,
    nation: Mention | None = None,
) -> Iterator[Count]:
    number = count_of(match[group], cues)
    if number is not None and not (end is None and _YEAR.fullmatch(match[group])):
        yield Count(name, number, match.start(group), match.end(group) if end is None else end, nation)


def _are_in_all(plain: str, delegations: Count, people: Count) -> bool:
    """Whether people are those of the delegations right before them: "31 delegations, 259 people"."""
    gap = plain[delegations.end : people.start]
    return people.name == "people" and gap == ", " and not _COMERS.search(plain, people.start, people.end)


def _grouped(plain: str, counts: Sequence[Count]) -> list[list[Count]]:
    """Put delegations and the people in them together."""
    groups: list[list[Count]] = []
    for one in counts:
        last = groups[-1] if groups else []
        is_other = one.name not in {other.name for other in last}
        if (
            last
            and is_other
            and (_MEMBERS.fullmatch(plain, last[-1].end, one.start) or _are_in_all(plain, last[-1], one))
        ):
            last.append(one)
        else:
            groups.append([one])
    return groups
