"""Tells whom a sum of money is about: named beside it, linked to it by a preposition, or meant by what was said."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.figure_givers import gives, got, group_given, is_of_nobody, is_of_others, stands_for_partner
from paradiplomacy.extract.figure_groups import beside_own, meant_by_words, of_that_country
from paradiplomacy.extract.figure_investors import (
    backed_by,
    invested_in,
    investing_nation,
    investor,
    is_of_all,
    is_told_abroad,
)
from paradiplomacy.extract.figure_places import Sum, group_meant, is_part, nearest, places_of
from paradiplomacy.extract.figure_scope import at_border, is_national
from paradiplomacy.extract.figure_seats import around, not_far_away, seats, sent_there
from paradiplomacy.extract.figure_traders import TWO_SIDED, Traders
from paradiplomacy.extract.flows import HE_TRADES
from paradiplomacy.extract.group_named import group_named
from paradiplomacy.extract.languages.cues import TRADE, Cues
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.passage import Passage

_OWNED = re.compile(
    r"\b(?:its|the (?:province|city)(?:'s)?|our|(?:foreign|external|overseas) trade|de la (?:province|ville)|son|sa"
    r"|commerce extérieur|tỉnh|thành phố|toàn tỉnh|ngoại thương|trên địa bàn|cả nước|doanh nghiệp)\b"
)
"""Words that make trade that of a province with everybody."""
_BACK = re.compile(
    r"\b(?:to|with|from|for) (?:the|that|this) (?:territory|region|state|prefecture|department|oblast|county)\b"
    r"|\b(?:cette|la) (?:préfecture|région)\b"
)
"""Words that mean the foreign partner spoken of last, for no province is called so."""
_THAT_COUNTRY = re.compile(
    r"\b(?:nước|quốc gia|thị trường) (?:này|đó)\b|\b(?:this|that|the (?:european|asian|african|american|east asian"
    r"|southeast asian|neighbou?ring"
    r"|island)) (?:country|nation|market)\b|\ble (?:pays|marché) (?:européen|asiatique|africain|voisin|nippon)\b"
    r"|\bl'archipel\b|\b(?:with|to|from|and) the country\b(?!'s|side| as a whole)|\b(?:avec"
    r"|vers) le pays\b(?! (?:tout|entier))"
    r"|\b(?:ce|cet) (?:pays|marché|archipel)\b|\bcette destination\b|\by (?:a|ont|avait|avaient)\b"
)
_FROM_THERE = re.compile(r"\b(?:from|to|out) there\b")
_WE = re.compile(r"\b(?:we|us|our|nous|notre|nos|chúng tôi|chúng ta)\b")
"""Means the partner in its own article."""
_OUR_TRADE = re.compile(
    r"\b(?:our|nos|notre) (?:\w+ )?(?:exports|imports|trade|sales|purchases|(?:ex|im)portations|échanges|commerce"
    r"|ventes"
    r"|achats) (?:\w+ )?(?:to|from|with|vers|avec|depuis|à|en provenance d[eu])(?: the| la)? $"
)
"""Before the province, where its partner speaks ("our exports to Binh Duong")."""
_ARTICLE, _STOP = 4, 3
"""Characters before the first name of a sentence, and beside the name in a line that is a heading: "Japan:"."""
_VIETNAM = re.compile(r"viet ?nam|việt nam")
"""The country, and adjectives of it: goods told of beside these are those of whole countries."""
_CLAUSE = re.compile(r";|, (?:and|while|et|tandis|alors|và|trong khi|còn) ")
_CURRENCY = re.compile(r"\b(?:dollars?|francs?|đô la) $")
_ITS = re.compile(r"(?:its|their|son|sa|ses|leurs?)\b")
_DOLLARS = re.compile(r" (?:dollars?|francs?)\b")
_TO = re.compile(r"\b(?:to|à|au|aux|cho|tặng) ?$|(?:présent|offr|remi|remett|present|hand|gave|giv)\w* ?$")
"""Before who gets a gift, be it for a hospital in another town."""
_HOST = re.compile(
    r"\b(?:à|to|for|pour) (?:the|la|its|leur) (?:host (?:province|city)|(?:province|ville|région) hôte)\b"
)
"""Whom guests bring a gift."""


class FigurePartners:
    """Finds the partners of figures; see :class:`~paradiplomacy.extract.figures.FigureReader` for the arguments.

    Attributes:
        subject: the side that the latest sentence with any was about; None where none was.
        opener: the country that the latest sentence began with; None where it began with none.
        after_national: whether the sentence before was about whole countries.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self._traders = Traders(cues)
        self.subject: Mention | None = None
        self.opener: Mention | None = None
        self.after_national = False
        self._nation: Mention | None = None  # named last in the sentence before
        self._country: Mention | None = None  # likewise, or in the one before that
        self._named_last: Mention | None = None  # a place or a country abroad, in the sentence before
        self._is_abroad = False  # the article is for readers there
        self._is_heading = False  # that sentence was a name and nothing else

    def hear(self, passage: Passage) -> None:
        """Take in a sentence that has been read."""
        nation = next(reversed(passage.nations), None)
        self._country, self._nation = nation or self._nation, nation
        names = passage.mentions
        places = localities(names) or tuple(m for m in names if m.role == "country") or (self._named_last,)
        self._named_last = places[-1]  # of "China's Yunnan" or "Kobe, Japan" the locality
        self._is_heading = len(names) == 1 and len(passage.plain) - len(names[0].text) < _STOP
        self.after_national = is_national(passage, self._cues)
        self._is_abroad = self._is_abroad or is_told_abroad(passage)
        self.opener = next((m for m in names[:1] if m.role == "country" and passage.at(m) <= _ARTICLE), None)
        sides = (m for m in names if (m.is_own or m.is_partner) and not m.is_scene)
        self.subject = next(sides, None) or self.subject

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
        if self._is_national(passage, told):
            return (), False
        there = not_far_away(places_of(passage, told.topic), self._context)
        of_part = [m for m in there if is_part(passage, m, told.end)]
        places = [m for m in there if m not in of_part]
        meant_by = self._cues.other_side.search(passage.plain)  # "the Chinese prefecture" is no country
        nations = _nations(passage, told, before)
        countries = [m for m in nations if not (meant_by and meant_by.start() <= passage.at(m) < meant_by.end())]
        if told.topic in TRADE:
            named = self._traders.named(passage, told, places, countries, before=bool(before), goes_on=goes_on)
        else:
            got = meant_by and meant_by.start() < told.start and _TO.search(passage.plain[: meant_by.start()])
            aims = got and all(passage.at(m) > told.end for m in places)
            named = None if aims else self._given_by(passage, told, places)
        if named is not None:
            return named, False
        if told.topic == "support" and (far := sent_there(passage, self._named_last)):
            return (far,), True
        if taken_up := self._taken_up(passage, told, countries):
            return (taken_up,), taken_up not in passage.mentions
        group = self._cues.group.search(passage.plain)
        if goes_on and before and told.topic in TRADE and not (group and group.groupdict().get("count")):
            return before, True
        meant = beside_own(passage, told, self._context, self._cues) or meant_by_words(
            passage.plain, self._context, self._cues
        )
        many = whole_number(group.groupdict().get("count")) if group else None
        if told.topic == "support" and (len(meant) > 1 or (many or 0) > 2):
            some = meant or localities(self._context.latest())
            meant = (group_meant(passage, some, self._cues),) if some else ()
        elif told.topic in TRADE:
            meant = of_that_country(passage, self._context) or meant
        if meant or (of_part and not countries):
            return meant, True
        return self._of_countries(passage, told, countries, before)

    def _is_national(self, passage: Passage, told: Sum) -> bool:
        """Whether a sum is that of whole countries, told of here or, by its bare clause, in the sentence before."""
        part = (told.left, told.start) if any(m.is_own for m in passage.mentions) else None
        if is_national(passage, self._cues, within=part):
            return True
        clause = _CLAUSE.search(passage.plain, told.end)
        is_bare = not any(passage.within(0, clause.start() if clause else len(passage.plain)))
        return self.after_national and told.topic in TRADE and is_bare

    def _taken_up(self, passage: Passage, told: Sum, countries: Sequence[Mention]) -> Mention | None:
        """Return who invests, or the partner that trades, where a pronoun means it or a country stands before a sum."""
        if told.topic == "support" and self.opener and _ITS.match(passage.plain):
            return self.opener  # "Belgium ... Its project has brought 9 million euros"
        if told.topic in TRADE:  # "It sold logs worth 30 million USD to Quang Tri"
            he = self.opener or self.subject if HE_TRADES.match(passage.plain) else None
            return he if he and not he.is_own else None
        if told.topic != "investment":
            return None
        theirs = investor(passage, told, countries, before=self._country)
        subject = self._nation if self._nation and self._nation.role == "country" else self.subject
        return theirs or (None if countries else backed_by(passage, told, subject))

    def _of_countries(
        self, passage: Passage, told: Sum, countries: Sequence[Mention], before: tuple[Mention, ...]
    ) -> tuple[tuple[Mention, ...], bool]:
        """Return the country that invests, else whom the text has spoken of, and whether it was named elsewhere."""
        if told.topic == "support":  # "a Korean language room" is given by nobody
            giver = next(
                (m for m in countries if m.role == "country" and gives(passage, m, told, here=self._is_heading)), None
            )
            if giver:
                return (giver,), False
            countries = [m for m in countries if m.role == "country" and not stands_for_partner(passage, m)]
        of_theirs = all(m.role == "demonym" and passage.at(m) > told.end for m in countries)
        if countries and not (of_theirs and before and told.topic in TRADE):  # "..., the rest being Lao timber"
            beside = [m for m in countries if told.left <= passage.at(m) < told.start]
            investor = (beside or list(countries))[0]
            return ((investor,) if told.topic == "investment" else ()), False
        spoken_of = self._spoken_of(told, passage, before)
        if told.topic == "support" and is_of_others(passage, told, spoken_of):
            return (), False
        if told.topic == "support" and spoken_of:
            return spoken_of, True
        return self._referred_to(passage, before) or spoken_of, True

    def _given_by(self, passage: Passage, told: Sum, places: Sequence[Mention]) -> tuple[Mention, ...] | None:
        """Return who gives, gets or invests; None where a sentence names nobody, empty where it is of all."""
        if is_of_all(passage, told) or is_of_nobody(passage, told):
            return ()
        if told.topic == "investment" and (theirs := investing_nation(passage, told)):
            return (theirs,)
        if told.topic == "support" and (
            several := group_named(passage, told.left, told.right)
            or group_given(passage, told, self._context, self._cues)
        ):
            return (several,)
        if told.topic == "support" and not localities(places):
            spoken_of = localities(self._context.latest())
            places = seats(places, self._context) or [
                m for m in places if not (spoken_of and got(passage, m, self._cues))
            ]
        elif told.topic == "support" and all(m.kind == "district" for m in places):
            places = around(places, self._context) or places
        elif told.topic == "support":  # "2 billion to the Savannakhet hospital, 1 billion to Salavan"
            bodies = [m for m in passage.mentions if m.role == "institution"]
            places = [
                *places,
                *(replace(m, start=b.start, end=b.end) for b in bodies for m in seats([b], self._context)),
            ]
        return (nearest(passage, told, places),) if places else None

    def _referred_to(self, passage: Passage, before: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Return the partner or the country spoken of before that words such as "to the prefecture" mean."""
        country = self._country
        if _FROM_THERE.search(passage.plain) and (there := self._named_last):
            return (there,)
        if country and _THAT_COUNTRY.search(passage.plain):
            return tuple(m for m in before if m.country == country.country) or (country,)
        return localities(self._context.latest()) if _BACK.search(passage.plain) else ()

    def _host_of_guests(self, passage: Passage) -> Mention | None:
        """Return the partner whom the words for a host mean, or in whose own article a gift is told of."""
        if self._context.partner and _HOST.search(passage.plain):
            return self._context.partner
        return None if self._cues.group.search(passage.plain) else self._context.host

    def _spoken_of(self, told: Sum, passage: Passage, before: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Return the partners of the figure before, or those spoken of last, where nothing else can be meant."""
        topic = told.topic
        if topic != "support" and before:
            return before
        if topic == "support" and (host := self._host_of_guests(passage)):
            return (host,)
        if topic == "investment":
            return invested_in(passage, self._context, abroad=self._is_abroad)
        if topic in TRADE and self._context.host and _WE.search(passage.plain):
            return (self._context.host,)
        if topic in TRADE and any(_OUR_TRADE.search(passage.left_of(m)) for m in passage.mentions if m.is_own):
            return (self._context.partner,) if self._context.partner else localities(self._context.latest())[-1:]
        recent = [group for group in self._context.recent() if localities(group)]
        is_ours = any(m.role == "province" for m in passage.within(0, told.start)) or _OWNED.search(passage.plain)
        is_at_gate = at_border(passage, of=recent[0][0].country if recent else None)
        is_open = TWO_SIDED.search(passage.plain) or not is_ours
        if recent and topic == "trade" and is_open and not (is_at_gate and len(recent[0]) > 1):
            return recent[0]
        if recent and topic in TRADE and len(recent[0]) == 1 and is_at_gate:
            return recent[0]
        if topic == "trade" and not recent and len(self._context.scenes) == 1:
            return localities(self._context.scenes[0])  # "The gate leads to Xieng Khouang. Goods worth ..."
        if topic != "support":
            return ()
        spoken_of = (
            (self._context.latest(), *recent, *reversed(self._context.scenes))
            if recent
            else reversed(self._context.scenes)
        )
        last = next((found for group in spoken_of if (found := localities(group))), ())
        return tuple(m for m in last if m.place_id)[-1:] or last[-1:]


def _nations(passage: Passage, told: Sum, before: Sequence[Mention]) -> list[Mention]:
    """Return the nations whose sum it may be; "Lao goods" behind the trade of a pair are those of the pair."""
    theirs = {one.country for one in before} if told.topic in TRADE and not _VIETNAM.search(passage.plain) else set()
    nations = [m for m in passage.nations if not is_part(passage, m, told.end) and not _of_currency(passage, m)]
    return [m for m in nations if m.role != "demonym" or m.country not in theirs]


def _of_currency(passage: Passage, nation: Mention) -> bool:
    """Whether an adjective only tells what dollars are meant ("54 millions de dollars canadiens")."""
    return bool(_CURRENCY.search(passage.left_of(nation)) or _DOLLARS.match(passage.plain, passage.after(nation)))
