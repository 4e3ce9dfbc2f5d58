"""Tells names of people from names of places: by the words beside them, and by how the article calls people."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.hits import REACH, Hit, folded
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.words import Token, plain, word_set
from paradiplomacy.geocode.names import fold

SURNAMES = word_set(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong luu cao mai to "
    "lam ha trinh luong doan ta chu tong quach chau van ton vuong thai kieu diep hua quan la lo lau vang sung"
)
CHINESE = word_set(
    "liu wang zhang li chen zhao zhou wu xu sun zhu guo gao luo zheng liang xie song tang deng feng peng zeng xiao"
    " yuan cai jiang cheng wei lu shen yao qin yan huang"
)
"""Chinese surnames, before one or two syllables: "Liu Jianning"."""
_WORD = r"[A-ZÀ-ỸĐ][^\W\d_]+(?:-[^\W\d_]+)?"
_TITLE = re.compile(
    r"\b(?:president|premier|prime minister|ambassador|mayor|governor|chairman|chairwoman|secretary|minister|general"
    r"|comrade|mr|mrs|ms|dr|prof|king|prince(?:ss)?|m|mme|monsieur|madame|président|présidente|maire|gouverneure?"
    r"|ministre|ambassadeur|ambassadrice|ông|bà|đồng chí)\.? $"
)
"""Words behind which a name is a person's; "Governor of", "gouverneur de" tell of a place."""
_HEAD_OF = re.compile(
    r"\b(?:governor|mayor|chairman|chairwoman|chairperson|head|chief|leader|gouverneure?|maire|préfète?|préfet"
    r"|présidente?) (?:of|de la|de l'|de|du|d')(?: the)? ?$"
)
"""Words behind which the name of a place goes before that of its head."""
_OF_HEAD = re.compile(
    r"\b(?:[Gg]overnor|[Mm]ayor|[Cc]hair(?:man|woman|person)|[Hh]ead|[Cc]hief|[Ll]eader|[Ss]ecretary|[Mm]ember|[Dd]irector)"
    rf" (?:[\w-]+ ){{0,4}}of (?:the )?(?:[\w-]+'s )?(?:[\w-]+ ){{0,2}}?{_WORD}(?: {_WORD})?"
    r" (?:[Pp]rovince|[Cc]ity|[Pp]refecture|[Cc]ounty|[Dd]istrict|[Rr]egion|[Ss]tate|[Tt]own) $"
)
"""Words behind which somebody is named: "Deputy Mayor of Fukuoka City Yamashita Koji"."""
_MIDDLE = re.compile(r"[a-z]{2,6} (?:van|thi)")
"""A surname and a middle name: "Lo Van Thanh" is not of Leuven, that is Lovan."""
_TO = re.compile(r"(?:^|[.!?] )To $")
"""A preposition that begins a sentence, and no surname: "To Kampong Thom, the province sold goods"."""
_TITLED = re.compile(
    r"\b(?:[Aa]mbassad(?:or|eur)(?: to Viet ?[Nn]am)?|[Cc]onsuls?[ -][Gg]eneral|[Cc]onsul général|[Gg]overnor|[Mm]ayor"
    r"|[Mm]aire|Mr|Mrs|Ms|Dr|M|Mme|[Mm]inister|[Pp]remier|[Pp]resident|[Cc]hairman|[Cc]hairwoman)\.?"
    rf" (?P<name>{_WORD}(?: {_WORD}){{1,2}})(?! {_WORD}|'s)"
)
"""A title and the two or three words of a name."""
_VIETNAMESE = re.compile(rf"(?<![\w-])(?P<surname>{_WORD}) {_WORD}(?: {_WORD})?? (?P<given>{_WORD})(?! {_WORD})")
"""A surname, and the given name that ends a Vietnamese name."""
_GENERIC = word_set(
    "province provincial city prefecture county district region state people peoples party vice deputy committee"
    " council of and"
)
"""They stand beside a title, and name nobody."""


def called(paragraphs: Sequence[str]) -> frozenset[str]:
    """Return the words, as printed, by which the text may call somebody whom it names in full."""
    found: set[str] = set()
    for text in paragraphs:
        for match in _TITLED.finditer(text):
            words = match["name"].split(" ")
            if not any(fold(word) in _GENERIC for word in words):
                found |= {words[0], words[-1]}
        found |= {match["given"] for match in _VIETNAMESE.finditer(text) if fold(match["surname"]) in SURNAMES}
    return frozenset(found)


def names_head(text: str, start: int) -> bool:
    """Whether the words before ``start`` are a post at a place, so that whoever holds it is named there."""
    return _OF_HEAD.search(text, max(0, start - REACH), start) is not None


def is_person(hit: Hit, tokens: Sequence[Token], text: str, cues: Cues) -> bool:
    """Whether capitalised neighbours make the words part of somebody's name."""
    if hit.kind is None and _TITLE.search(plain(text[max(0, hit.start - 20) : hit.start])):
        return True
    if _HEAD_OF.search(plain(text[max(0, hit.start - 40) : hit.start])):
        return False  # "Governor of Champasak Buasone Vongsongkhone"
    inside = [i for i, token in enumerate(tokens) if hit.start <= token.start < hit.end]
    before = tokens[inside[0] - 1] if inside[0] else None
    after = tokens[inside[-1] + 1] if inside[-1] + 1 < len(tokens) else None
    if after and after.is_capital and text[hit.end : after.start] == " " and _begins_as_person(fold(hit.text)):
        return True
    article = before is not None and cues.code == "fr" and before.text in {"Le", "La"}  # "Le Morbihan", not Mr Le
    first = inside[0]
    while first and tokens[first - 1].is_capital and text[tokens[first - 1].end : tokens[first].start] == " ":
        first -= 1
    if cues.code == "en" and _TO.search(text, max(0, hit.start - len("! To ")), hit.start):
        first = inside[0]
    if not hit.kind and not article and any(folded(token.text) in SURNAMES for token in tokens[first : inside[0]]):
        return True  # "Ly Long Tuong"
    if not hit.kind and not hit.near and _is_chinese(tokens[first], hit, hit.start == tokens[first].start):
        return True
    if after and text[hit.end : after.start] == " " and after.is_capital and after.text not in cues.follows_name:
        return (
            hit.words == 1 and folded(after.text) not in {"city", "province", "ville"} and not hit.kind and not hit.near
        )
    return False


def _begins_as_person(name: str) -> bool:
    """Whether a folded name is a surname alone, or one and a middle name."""
    return name in SURNAMES or name in CHINESE or _MIDDLE.fullmatch(name) is not None


def _is_chinese(first: Token, hit: Hit, begins: bool) -> bool:
    """Whether a Chinese surname begins a name, of which a place is the second word or, written apart, both."""
    in_china = all(one.startswith(("cn-", "tw-")) for one in hit.ids)
    return folded(first.text) in CHINESE and hit.words == 1 + begins and in_china
