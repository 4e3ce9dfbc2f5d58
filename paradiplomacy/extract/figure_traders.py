"""Tells with whom a sentence says that goods were traded: by a preposition, as a market, as who buys or sells."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.figure_places import Sum, is_linked
from paradiplomacy.extract.flows import is_of_trade, trader
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention, localities, once
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import HEDGE

TWO_SIDED = re.compile(r"bilateral|two-way|bilatéral|hai chiều|song phương|leurs? ")
"""Words that make trade that of two sides."""
_TRADED_AT = re.compile(
    r"\b(?:vend\w*|achet\w*|achats?|ventes?|livr\w*|procur\w*|bought|purchased|sourced|sold)(?: [\w']+){0,4}? (?:à"
    r"|au|aux|en|in)(?: la)? (?:(?:province|ville) (?:d[eu] |d'))?$"
)
"""Before a place where somebody bought or sold."""
_MARKET = re.compile(
    r"\b(?:markets?|buyers?|customers?|destinations?|suppliers?|clients?|fournisseurs?|débouchés?|marchés?|acheteurs?"
    r"|thị trường|bạn hàng|đối tác thương mại|trading partners?|partenaires? (?:commercia\w+|économiques?))\b"
)
"""Makes a country whom a province trades with, though no preposition leads to it."""
_FOLLOWS = re.compile(
    r"\b(?:follow(?:s|ed|ing)?|(?:comes?|came) (?:next|second|third|after)|suiv\w+|vien(?:t|nent) ensuite|ahead of"
    r"|behind"
    r"|devant|derrière|tiếp (?:theo|đến|sau)|kế đến|đứng (?:thứ|sau))\b"
)
_SHARES = re.compile(
    rf",? (?:alone )?(?:has |had |a |en |y |đã )*(?:accounted for|made up|took|contributed|représent\w+|absorbé"
    rf"|compt\w+ pour"
    rf"|chiếm){HEDGE} ?"
)
"""Between one of several and its part of the trade with all."""
_RIGHT_BEHIND = re.compile(
    r"(?: (?!and\b|và\b|et\b|while\b|với\b|with\b|avec\b)[\w-]+){0,4}? (?:to|from|sang|từ|vers"
    r"|en provenance d[eu]|à destination d[eu])(?: [^,;.]{0,40})?\s"
)
"""Between a sum and whom it alone went to or came from."""


class Traders:
    """Finds the partners of trade that one sentence names.

    Args:
        cues: of the language.
    """

    def __init__(self, cues: Cues) -> None:
        self._cues = cues

    def named(
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
        is_market = _MARKET.search(passage.plain) and self._is_ours(passage)
        if not linked and (is_market or (before and _FOLLOWS.search(passage.plain))):
            linked = [m for m in countries if passage.at(m) < told.start][:1]
        if not linked and told.topic != "trade" and self._is_ours(passage):
            buyer = trader(told, passage, self._cues)  # "China bought 310 million USD worth of Lang Son's fruit"
            linked = [buyer] if buyer and buyer.role == "country" else self._by_origin(passage, told, countries)
        if not linked and told.topic == "trade" and len({m.country for m in countries}) == 1:
            # "US firms have put 5.8 billion USD into the province, and two-way trade was 2.1 billion"
            linked = (
                list(countries[:1]) if not places and TWO_SIDED.search(passage.plain, told.left, told.start) else []
            )
        linked = linked or [m for m in countries if is_market and self._is_market_of(passage, m)]
        row = [m for m in countries if m.role == "country" and 0 < told.left <= passage.at(m) < told.start]
        if row and not any(told.left <= passage.at(m) for m in linked):
            return once(row[-1:])  # "2.1 billion USD, ahead of the United States (1.8 billion)"
        mine = self._with_share(passage, told, places)
        mine = mine or [m for m in linked if _RIGHT_BEHIND.fullmatch(passage.plain, told.end, passage.at(m))]
        mine = mine or [m for m in linked if told.left <= passage.at(m) < told.start]
        if told.left:  # "bought cassava for 260 million, while Svay Rieng sold it rubber for 35 million"
            mine = mine or [m for m in places if told.left <= passage.at(m) < told.start]
        mine = mine or [m for m in linked if passage.at(m) < told.start]
        if not mine and self._cues.group.search(passage.plain, told.left, told.start) and not places:
            return None  # "trade of the province with the three provinces was ..., a tenth of that with China"
        mine = mine or linked
        near = [m for m in mine if m.is_partner] or mine
        if near:
            return once(near)
        if before and goes_on and not any(passage.at(m) < told.start for m in places):
            return None
        if places and told.topic != "trade" and not before and not self._is_ours(passage):
            return ()
        return once(places) if places else None

    def _is_market_of(self, passage: Passage, nation: Mention) -> bool:
        """Whether an adjective tells which market is meant: "on the Japanese market", "le marché japonais"."""
        behind = passage.plain.startswith(" market", passage.after(nation))
        return nation.role == "demonym" and (behind or passage.left_of(nation).endswith("marché "))

    def _with_share(self, passage: Passage, told: Sum, places: Sequence[Mention]) -> list[Mention]:
        """Return one of several whose part is told ("Svay Rieng accounted for 620 million USD of this")."""
        last = [m for m in places if told.left <= passage.at(m) < told.start][-1:]
        return [m for m in last if _SHARES.fullmatch(passage.plain, passage.after(m), told.start)]

    def _by_origin(self, passage: Passage, told: Sum, countries: Sequence[Mention]) -> list[Mention]:
        """Return the country whose goods are told of: "imported Japanese machinery", "les exportations japonaises"."""
        adjectives = [m for m in countries if m.role == "demonym" and passage.at(m) < told.start]
        return [m for m in adjectives if told.topic == "import" or is_of_trade(passage, m, self._cues)][-1:]

    def _is_ours(self, passage: Passage) -> bool:
        """Whether a sentence about what somebody sells has the province in it, named or meant."""
        own = any(m.is_own for m in passage.mentions)
        return own or self._cues.own_side.search(passage.plain) is not None
