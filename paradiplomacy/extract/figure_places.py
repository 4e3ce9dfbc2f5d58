"""Where the names of a sentence stand to a sum of money: linked to it, right beside it, or only a part of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from paradiplomacy.extract.context import opens
from paradiplomacy.extract.languages.cues import Cues, Topic
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import HEDGE

_AMONG = re.compile(
    r"\b(?:including|among them|of which|mostly|mainly|chiefly|notably|especially|primarily|dont|parmi lesquels"
    r"|notamment|surtout|principalement|trong đó|bao gồm|chủ yếu|nhất là|tập trung"
    r"|(?:(?:%|per ?cent|percent|half|most|part|quarter|thirds?|fifths?|bulk) of (?:them|it|which|that)"
    r"|(?:moitié|tiers|quarts?|cinquièmes?|partie|essentiel) (?:venant|provenant|vers|vient|est)"
    r"|(?:phần|nửa|chiếm) [^,;]{0,20}(?:là|sang|từ)))\b[^,;]{0,60}$"
)
"""What follows has a part in what was counted, and the amount is of all."""
_LINK = re.compile(
    r"\b(?:with|to|from|between|into|hàng(?: h(?:óa|oá))?|thị trường|sang|với|giữa|từ|tới|avec|vers|entre|depuis|au|aux"
    r"|à|(?:provenance|destination|chemin|route|direction) d[eu])\b"
)
_JOINS = re.compile(
    r"_+|\W+|\b(?:the|and|of|its|his|her|their|our|sa|son|notre|neighbou?ring|s|vietnamese|vietnamienne|lao|và|các|hai|ba|bốn|như|của|nước|phía|la|le|les|l|d|de|du|des|et"
    r"|voisines?|city|cities|provinces?|prefectures?|regions?|states?|count(?:y|ies)|districts?|autonomous|zhuang"
    r"|capital|tỉnh|thành phố|tp|khu tự trị|bang|vùng|villes?|régions?|préfectures?|départements?|états?|capitale)\b"
)
"""What may stand between such a preposition and a name: other names, which are underscores, and generic words."""

_BOUGHT_FROM = re.compile(
    r"\b(?:sold|sells?|supplied|supplies)(?: the)? $|(?:import\w*|achet\w+|achats?|approvisionn\w+|mua"
    r"|nhập(?: khẩu)?)(?: [\w']+){0,4}? (?:d[eu]|des|d'"
    r"|auprès d[eu]|của)"
    r"(?: la| l')? ?$"
)
"""Before the name of where goods were bought, or of who was sold some."""
_GIVEN_TO = re.compile(
    r"(?:(?!\b(?:and|et|và)\b)[^,;.]){0,30}?\b(?:to|to those|à ceux|à celles|to help|helping|à|au|aux|cho|giúp"
    r"|hỗ trợ|tặng|en faveur d[eu])"
    r"(?: (?:the|la|le|les|l'|province|provinces|people|authorities|tỉnh|nhân dân|of|de|du|d'|\w+ of))*\s?"
)
"""Between a gift and who gets it: "200 million dong to Svay Rieng"."""
_HANDED_TO = re.compile(
    r"\b(?:handed over|given over|turned over|transferred|presented|remise?s?|cédée?s?|livrée?s?|offerte?s?"
    r"|transférée?s?"
    r"|bàn giao|trao)(?: (?:to|à|aux?|cho)| à la)(?: (?:the|la|province|province de|tỉnh))* ?$"
)
"""Behind what a gift paid for, before who got it: "a school in Samphan, which was handed over to Phongsaly"."""
_AND_THEN = re.compile(
    rf"(?: (?:district|province|city))?(?: (?:in|on|en|le|vào) [^,;]{{2,20}})?(?:,|;|,? (?:and|et|và))(?: (?:another"
    rf"|a further|encore"
    rf"|thêm))?{HEDGE} ?(?:us\$|\$)?"
)
"""Between a name that belongs to the sum before it and the next sum."""
_AT_GATE = re.compile(
    r"(?: [\w']+){0,2} (?:international |main |national )?(?:border[- ])?(?:gates?|crossing|checkpoint)\b"
)
_FIRMS_OF = re.compile(
    r"\b(?:compan(?:y|ies)|firms?|investors?|enterprises|business(?:es|people)|doanh nghiệp|nhà đầu tư|công ty"
    r"|entreprises|sociétés"
    r"|investisseurs)(?: (?:from|of|in|based|của|từ|de|du|tỉnh|thành phố|la|province|préfecture|prefecture)| d')+ ?$"
)
"""Before the place that investors come from."""
_ITS_FIRMS = re.compile(
    r"(?:'s?)? (?:\w+ )?(?:firms|companies|businesses|businesspeople|enterprises|investors|entrepreneurs)\b"
)
"""Behind it."""
_GATE_OF = re.compile(
    r"(?:cửa khẩu|lối mở)(?: (?:quốc tế|quốc gia|song phương|chính|phụ))*(?: đường bộ)? $"
    r"|(?:\bporte|\bposte|\bpassage)(?:[ -](?:frontalière?|frontalier|frontière|internationale?"
    r"|principale?))* d[eu] (?:la )?$"
    r"|\bgate of $"
)
"""Before the name of a border gate, which is no partner where no gazetteer knows it."""


_LIES_IN = re.compile(
    r", (?:an? |une? |một )?(?:[\w-]+ ){0,2}?(?:district|quarter|quartier|suburb|ward|part|town|commune|banlieue"
    r"|quận|huyện)"
    r" (?:of|in|de|d'|du|của|thuộc) ?(?:the |la |thành phố |tỉnh )?$"
)
"""Before the name of where a partner lies: "Yongsan, a district of Seoul"."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum where it stands.

    Attributes:
        topic: what it is about.
        left: first of the characters that belong to it alone; ``right`` likewise.
        is_told: words beside it tell what it is about, not words of an earlier sum.
    """

    topic: Topic
    start: int
    end: int
    left: int
    right: int
    is_told: bool = True


def is_linked(passage: Passage, mention: Mention) -> bool:
    """Whether a preposition of trade leads to a name, over other names and generic words only."""
    left = list(passage.left_of(mention)[-120:])
    offset = passage.at(mention) - len(left)
    for other in passage.mentions:
        for at in range(max(0, passage.at(other) - offset), min(len(left), passage.after(other) - offset)):
            left[at] = "_"
    words = "".join(left)
    if _BOUGHT_FROM.search(words):
        return True
    found = list(_LINK.finditer(words))
    return bool(found) and _JOINS.sub("", words[found[-1].end() :]) == ""


def places_of(passage: Passage, topic: Topic) -> list[Mention]:
    """Return the partners that may be meant; of trade no scenes, of gifts institutions only if alone."""
    named = [m for m in localities(passage.mentions) if not _LIES_IN.search(passage.left_of(m))]
    if topic == "support":
        return named or [m for m in passage.mentions if m.is_partner]
    named = [m for m in named if m.place_id or not _GATE_OF.search(passage.left_of(m))]
    firms = [m for m in named if _FIRMS_OF.search(passage.left_of(m))] if topic == "investment" else []
    if firms:
        return firms
    acting = [m for m in named if not m.is_scene and not is_gate(passage, m)]
    return acting or named


def is_of_firms(passage: Passage, mention: Mention) -> bool:
    """Whether a name tells where firms come from: "companies from Gia Lai", "Gia Lai's firms"."""
    left = _FIRMS_OF.search(passage.left_of(mention))
    return left is not None or _ITS_FIRMS.match(passage.plain, passage.after(mention)) is not None


def is_gate(passage: Passage, mention: Mention) -> bool:
    """Whether a name is that of a border gate, or of the place that has it."""
    at_gate = _AT_GATE.match(passage.plain, passage.after(mention)) or _GATE_OF.search(passage.left_of(mention))
    return at_gate is not None


def is_part(passage: Passage, mention: Mention, end: int) -> bool:
    """Whether a name behind a sum only had a part in it ("..., of which Attapeu took 61 million USD")."""
    return passage.at(mention) > end and _AMONG.search(passage.plain[end : passage.at(mention)]) is not None


def group_meant(passage: Passage, meant: Sequence[Mention], cues: Cues) -> Mention:
    """Return as one partner several that words such as "the eight provinces" mean."""
    words = cues.group.search(passage.plain) or cues.other_side.search(passage.plain)
    if words is None:
        return meant[-1]
    text = passage.sentence.text[words.start() : words.end()]
    begin = passage.sentence.start + words.start()
    sentence = passage.sentence
    return replace(
        meant[-1],
        paragraph=sentence.paragraph,
        start=begin,
        end=begin + len(text),
        text=text,
        place_id=None,
        kind=None,
        resolution=None,
    )


def named_before(passage: Passage, told: Sum) -> list[Mention]:
    """Return the locality or country named last before a sum, within its words; none where there is none."""
    named = [m for m in passage.within(told.left, told.start) if m.role == "locality" or m.is_nation]
    return named[-1:]


def beside(passage: Passage, told: Sum, provinces: Sequence[Mention]) -> Mention | None:
    """Return which of several provinces a sum belongs to: it got the gift, or stands between this sum and the last."""
    given = [m for m in provinces if _GIVEN_TO.fullmatch(passage.plain, told.end, passage.at(m))]
    own = [m for m in provinces if 0 < told.left <= passage.at(m) < told.start]
    if given and told.topic == "support":
        return given[0]
    return own[-1] if own else None


def nearest(passage: Passage, told: Sum, places: Sequence[Mention]) -> Mention:
    """Return the place named nearest before a sum within its words, else right behind it, else before these words.

    A scene counts less, and one that opens the sentence ("In Pakse, ...") least.
    """
    before = [m for m in places if told.left <= passage.at(m) < told.start]
    behind = [m for m in places if told.end <= passage.at(m) < told.right]
    earlier = [m for m in places if passage.at(m) < told.left]
    given = next((m for m in behind if _GIVEN_TO.fullmatch(passage.plain, told.end, passage.at(m))), None)
    given = given or next((m for m in behind if _HANDED_TO.search(passage.left_of(m))), None)
    if given:
        return given
    if behind and told.left:  # "7 billion went to a school in Phongsaly, and 4 billion to a clinic in Oudomxay"
        before = [] if before and _AND_THEN.fullmatch(passage.plain, passage.after(before[-1]), told.start) else before
    acting = [m for m in before if not m.is_scene]
    if acting:
        return acting[-1]
    ranked = [*reversed(before), *behind, *reversed(earlier), *places]
    return next((m for m in ranked if not (m.is_scene and opens(m, passage.sentence))), ranked[0])
