"""Tells whom a sum of money is about: named beside it, linked to it by a preposition, or meant by what was said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.extract.context import Context, opens
from paradiplomacy.extract.group_named import group_named
from paradiplomacy.extract.languages.cues import TRADE, Cues, Topic
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.passage import Passage

_TWO_SIDED = re.compile(r"bilateral|two-way|bilatéral|hai chiều|song phương|leurs? ")
_OWNED = re.compile(
    r"\b(?:its|the (?:province|city)(?:'s)?|our|(?:foreign|external|overseas) trade|de la (?:province|ville)|son|sa"
    r"|commerce extérieur|tỉnh|thành phố|toàn tỉnh|ngoại thương|trên địa bàn|cả nước|doanh nghiệp)\b"
)
"""Words that make trade that of a province with everybody."""
_GATE = re.compile(r"\bgates?\b|cửa khẩu|porte frontalière|poste frontalier")
"""What goes through a border gate goes to the neighbour just spoken of, where that is one."""
_HOME = re.compile(r"\bviet[ -]?nam\b|\bviệt nam\b")
_OF_HOME = re.compile(r"\b(?:in|into|with|to|with|vào|tại|với|sang|au|avec le) (?:viet[ -]?nam|việt nam)\b(?!'s|ese)")
"""A locality that deals with the country, and not with one of its provinces."""
_NATIONAL = re.compile(
    r"\bnationwide\b|\bnationally\b|\bcountrywide\b|\b(?:two|both|the) countries\b|\btwo nations\b"
    r"|\b(?:the|our) country's\b|\bnational (?:exports?|imports?|trade|total)\b"
    r"|\b(?:between|entre|giữa|and|et|và)(?: le)? (?:viet[ -]?nam|việt nam)\b"
    r"|\bvietnamese (?:investors|firms|businesses|companies|enterprises)\b"
    r"|(?<!nhất )(?<!nhì )(?<!hai )(?<!ba )(?<!tư )(?<!năm )\bcả nước\b|\btoàn quốc\b|\bhai nước\b|\bnước ta\b"
    r"|\bles deux pays\b|\bà l'échelle nationale\b|\bnationaux\b"
)
"""Words of a sentence that tells of whole countries."""
_AMONG = re.compile(r"\b(?:including|among them|of which|dont|parmi lesquels|trong đó|bao gồm)\b[^,;]{0,30}$")
"""What follows has a part in what was counted, and the amount is of all."""
_LINK = re.compile(
    r"\b(?:with|to|from|between|into|sang|với|giữa|từ|tới|avec|vers|entre|depuis|au|aux|à"
    r"|(?:provenance|destination) d[eu])\b"
)
_TRADED_AT = re.compile(
    r"\b(?:vend\w*|achet\w*|achats?|ventes?|livr\w*|procur\w*|bought|purchased|sourced|sold)(?: [\w']+){0,4}? (?:à"
    r"|au|aux|en|in)"
    r"(?: la)? (?:(?:province|ville) (?:d[eu] |d'))?$"
)
"""Before a place where somebody bought or sold."""
_JOINS = re.compile(
    r"_+|\W+|\b(?:the|and|of|its|neighbou?ring|s|lao|và|các|hai|ba|bốn|như|của|nước|phía|la|le|les|l|d|de|du|des|et"
    r"|voisines?|city|cities|provinces?|prefectures?|regions?|states?|count(?:y|ies)|districts?|autonomous|zhuang|capital"
    r"|tỉnh|thành phố|tp|khu tự trị|bang|vùng|villes?|régions?|préfectures?|départements?|états?|capitale)\b"
)
"""What may stand between such a preposition and a name: other names, which are underscores, and generic words."""


_GIVEN_TO = re.compile(
    r"[^,;.]{0,30}?\b(?:to|to help|helping|à|au|aux|cho|giúp|hỗ trợ|tặng|en faveur d[eu])"
    r"(?: (?:the|la|le|les|l'|province|provinces|people|authorities"
    r"|tỉnh|nhân dân|of|de|du|d'|\w+ of))*\s?"
)
"""Between a gift and who gets it: "200 million dong to Svay Rieng"."""
_RIGHT_BEHIND = re.compile(
    r"(?: (?!and\b|và\b|et\b|while\b|với\b|with\b|avec\b)[\w-]+){0,4}? (?:to|from|sang|từ|vers"
    r"|en provenance d[eu]|à destination d[eu])(?: [^,;.]{0,40})?\s"
)
"""Between a sum and whom it alone went to or came from."""
_AT_GATE = re.compile(
    r"(?: [\w']+){0,2} (?:international |main |national )?(?:border[- ])?(?:gates?|crossing|checkpoint)\b"
)
_BACK = re.compile(
    r"\b(?:to|with|from|for) (?:the|that|this) (?:territory|region|state|prefecture|department|oblast|county)\b"
    r"|\b(?:cette|la) (?:préfecture|région)\b"
)
"""Words that mean the foreign partner spoken of last, for no province is called so."""


_FOREIGN = re.compile(
    r"\bforeign (?:projects?|investors?|investment|capital|firms|direct)\b|\bfdi\b|nước ngoài"
    r"|(?:projets|investisseurs|capitaux) étrangers"
)
_THAT_COUNTRY = re.compile(
    r"\b(?:nước|quốc gia|thị trường) này\b|\b(?:this|that) (?:country|market)\b|\b(?:from|to) there\b|\bce pays\b"
    r"|\by (?:a|ont|avait|avaient)\b"
)


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


class FigurePartners:
    """Finds the partners of figures; see :class:`~paradiplomacy.extract.figures.FigureReader` for the arguments.

    Attributes:
        country: the one named in the sentence before; None where none was.
        after_national: whether that sentence was about whole countries.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self.country: Mention | None = None
        self.after_national = False

    def of(
        self, passage: Passage, told: Sum, *, before: tuple[Mention, ...], goes_on: bool
    ) -> tuple[tuple[Mention, ...], bool]:
        """Return whom a sum covers, and whether they were named elsewhere.

        Args:
            passage: the sentence.
            told: the sum.
            before: partners of the trade told just before; empty where none was.
            goes_on: whether the sentence says that it goes on about that trade.
        """
        if is_national(passage, self._cues, within=(told.left, told.start)):
            return (), False
        if self.after_national and told.topic in TRADE and not passage.mentions:
            return (), False  # "Algeria and Vietnam ... Their trade is worth ..."
        there = _places(passage, told.topic)
        of_part = [m for m in there if _is_part(passage, m, told.end)]
        places = [m for m in there if m not in of_part]
        meant_by = self._cues.other_side.search(passage.plain)  # "the Chinese prefecture" is no country
        nations = [m for m in passage.mentions if m.is_nation and not _is_part(passage, m, told.end)]
        countries = [m for m in nations if not (meant_by and meant_by.start() <= passage.at(m) < meant_by.end())]
        if told.topic in TRADE:
            named = self._traded_with(passage, told, places, countries, before=bool(before), goes_on=goes_on)
        else:
            named = self._given_by(passage, told, places)
        if named is not None:
            return named, False
        group = self._cues.group.search(passage.plain)
        if goes_on and before and told.topic in TRADE and not (group and group.groupdict().get("count")):
            return before, True
        meant = self._context.partners_meant(passage.plain, self._cues)
        return (meant, True) if meant or of_part else self._of_countries(passage, told, countries, before)

    def _of_countries(
        self, passage: Passage, told: Sum, countries: Sequence[Mention], before: tuple[Mention, ...]
    ) -> tuple[tuple[Mention, ...], bool]:
        """Return the country that invests, else whom the text has spoken of, and whether it was named elsewhere."""
        if told.topic == "support":  # "a Korean language room" is given by nobody
            countries = [m for m in countries if m.role == "country"]
        if countries:
            beside = [m for m in countries if told.left <= passage.at(m) < told.start]
            investor = (beside or list(countries))[0]
            return ((investor,) if told.topic == "investment" else ()), False
        spoken_of = self._spoken_of(told.topic, passage, before)
        if told.topic == "support" and spoken_of:
            return spoken_of, True
        return self._referred_to(passage) or spoken_of, True

    def _given_by(self, passage: Passage, told: Sum, places: Sequence[Mention]) -> tuple[Mention, ...] | None:
        """Return who gives, gets or invests; None where a sentence names nobody, empty where it is of all."""
        if self._is_of_all(passage, told):
            return ()
        if told.topic == "support" and (several := group_named(passage, told.left, told.right)):
            return (several,)
        if told.topic == "support" and not localities(places):
            places = self._seats(places) or places
        elif told.topic == "support" and all(m.kind == "district" for m in places):
            places = self._around(places) or places
        return (_nearest(passage, told, places),) if places else None

    def _around(self, districts: Sequence[Mention]) -> list[Mention]:
        """Return the partner spoken of in whose districts something was built; empty where none is of their country."""
        spoken_of = localities(self._context.latest())
        return [m for m in spoken_of if m.kind != "district" and m.country == districts[0].country][-1:]

    def _seats(self, institutions: Sequence[Mention]) -> list[Mention]:
        """Return the localities spoken of that bodies are named after: "the Savannakhet teachers' college"."""
        spoken_of = [m for group in self._context.recent() for m in group if m.role == "locality"]
        return [m for m in spoken_of if any(m.text in body.text for body in institutions)][:1]

    def _is_of_all(self, passage: Passage, told: Sum) -> bool:
        """Whether the words of a sum tell of foreigners at large: "4,000 foreign projects with 39 billion USD"."""
        named = [m for m in passage.within(told.left, told.start) if m.is_partner or m.is_nation]
        return not named and _FOREIGN.search(passage.plain, told.left, told.start) is not None

    def _referred_to(self, passage: Passage) -> tuple[Mention, ...]:
        """Return the partner or the country spoken of before that words such as "to the prefecture" mean."""
        if self.country and _THAT_COUNTRY.search(passage.plain):
            return (self.country,)
        return localities(self._context.latest()) if _BACK.search(passage.plain) else ()

    def _traded_with(
        self,
        passage: Passage,
        told: Sum,
        places: Sequence[Mention],
        countries: Sequence[Mention],
        *,
        before: bool,
        goes_on: bool,
    ) -> tuple[Mention, ...] | None:
        """Return the partners of trade that a sentence names; None where it names none, empty where it is another's."""
        scenes = [m for m in localities(passage.mentions) if m not in places and _TRADED_AT.search(passage.left_of(m))]
        linked = [m for m in (*places, *countries, *scenes) if m in scenes or is_linked(passage, m)]
        mine = [m for m in linked if _RIGHT_BEHIND.fullmatch(passage.plain, told.end, passage.at(m))]
        mine = mine or [m for m in linked if told.left <= passage.at(m) < told.start]
        if told.left:  # "bought cassava for 260 million, while Svay Rieng sold it rubber for 35 million"
            mine = mine or [m for m in places if told.left <= passage.at(m) < told.start]
        mine = mine or [m for m in linked if passage.at(m) < told.start]
        if not mine and self._cues.group.search(passage.plain, told.left, told.start) and not places:
            return None  # "trade of the province with the three provinces was ..., a tenth of that with China"
        mine = mine or linked
        near = [m for m in mine if m.is_partner] or mine
        if near:
            return _once(near)
        if before and goes_on and not any(passage.at(m) < told.start for m in places):
            return None
        if places and told.topic != "trade" and not before and not self._is_ours(passage):
            return ()
        return _once(places) if places else None

    def _is_ours(self, passage: Passage) -> bool:
        """Whether a sentence about what somebody sells has the province in it, named or meant."""
        own = any(m.is_own for m in passage.mentions)
        return own or self._cues.own_side.search(passage.plain) is not None

    def _spoken_of(self, topic: Topic, passage: Passage, before: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Return the partners of the figure before, or those spoken of last, where nothing else can be meant."""
        if topic != "support" and before:
            return before
        if topic == "support" and self._context.host and not self._cues.group.search(passage.plain):
            return (self._context.host,)
        recent = [group for group in self._context.recent() if localities(group)]
        is_ours = any(m.role == "province" for m in passage.mentions) or _OWNED.search(passage.plain)
        is_at_gate = _GATE.search(passage.plain) is not None
        is_open = _TWO_SIDED.search(passage.plain) or not is_ours
        if recent and topic == "trade" and is_open and not (is_at_gate and len(recent[0]) > 1):
            return recent[0]
        if recent and topic in TRADE and len(recent[0]) == 1 and _GATE.search(passage.plain):
            return recent[0]
        return localities(self._context.latest() or recent[0])[-1:] if recent and topic == "support" else ()


def is_national(passage: Passage, cues: Cues, *, within: tuple[int, int] | None = None) -> bool:
    """Whether a sentence, or its part with a figure, tells of whole countries and of no province of Vietnam."""
    if within and any(mention.is_own for mention in passage.mentions):
        here = any(mention.is_own for mention in passage.within(*within))
        return not here and _NATIONAL.search(passage.plain, *within) is not None
    if any(mention.is_own for mention in passage.mentions):
        return False
    if _NATIONAL.search(passage.plain):
        return True
    if cues.group.search(passage.plain):
        return False
    others = localities(passage.mentions)
    return (_OF_HOME if others else _HOME).search(passage.plain) is not None


def is_linked(passage: Passage, mention: Mention) -> bool:
    """Whether a preposition of trade leads to a name, over other names and generic words only."""
    left = list(passage.left_of(mention)[-120:])
    offset = passage.at(mention) - len(left)
    for other in passage.mentions:
        for at in range(max(0, passage.at(other) - offset), min(len(left), passage.after(other) - offset)):
            left[at] = "_"
    words = "".join(left)
    found = list(_LINK.finditer(words))
    return bool(found) and _JOINS.sub("", words[found[-1].end() :]) == ""


def _places(passage: Passage, topic: Topic) -> list[Mention]:
    """Return the partners that may be meant; of trade no scenes, of gifts institutions only if alone."""
    named = list(localities(passage.mentions))
    if topic == "support":
        return named or [m for m in passage.mentions if m.is_partner]
    acting = [m for m in named if not m.is_scene and not _AT_GATE.match(passage.plain, passage.after(m))]
    return acting or named


def _is_part(passage: Passage, mention: Mention, end: int) -> bool:
    """Whether a name behind a sum only had a part in it ("..., of which Attapeu took 61 million USD")."""
    return passage.at(mention) > end and _AMONG.search(passage.plain[end : passage.at(mention)]) is not None


def beside(passage: Passage, told: Sum, provinces: Sequence[Mention]) -> Mention | None:
    """Return which of several provinces a sum belongs to: it got the gift, or stands between this sum and the last."""
    given = [m for m in provinces if _GIVEN_TO.fullmatch(passage.plain, told.end, passage.at(m))]
    own = [m for m in provinces if 0 < told.left <= passage.at(m) < told.start]
    if given and told.topic == "support":
        return given[0]
    return own[-1] if own else None


def _nearest(passage: Passage, told: Sum, places: Sequence[Mention]) -> Mention:
    """Return the place named nearest before a sum within its words, else right behind it, else before these words.

    A scene counts less, and one that opens the sentence ("In Pakse, ...") least.
    """
    before = [m for m in places if told.left <= passage.at(m) < told.start]
    behind = [m for m in places if told.end <= passage.at(m) < told.right]
    earlier = [m for m in places if passage.at(m) < told.left]
    ranked = [*reversed(before), *behind, *reversed(earlier), *places]
    given = next((m for m in behind if _GIVEN_TO.fullmatch(passage.plain, told.end, passage.at(m))), None)
    if given:
        return given
    acting = [m for m in before if not m.is_scene]
    if acting:
        return acting[-1]
    return next((m for m in ranked if not (m.is_scene and opens(m, passage.sentence))), ranked[0])


def _once(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    return tuple({m.place_id or m.text: m for m in mentions}.values())
