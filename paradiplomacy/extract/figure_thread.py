"""What the figures of the sentences before were of, and whether a sentence goes on about them."""

import re
from collections.abc import Mapping, Sequence
from typing import cast

from paradiplomacy.extract.figure import Figure
from paradiplomacy.extract.figure_periods import goes_back
from paradiplomacy.extract.figure_places import Sum, is_linked
from paradiplomacy.extract.figure_things import is_of_business, is_of_goods, is_public
from paradiplomacy.extract.languages.cues import TOPIC_OF, TRADE, Cues, Topic
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.passage import Passage
from paradiplomacy.model.statement import Flow

_REMEMBERED = 4
INHERITS_FOR = 2
"""Sentences after a figure in which another one may speak of the same partners and period without naming them."""
_TURNED: Mapping[Flow | None, Flow] = {"export": "import", "import": "export"}
_OTHER_WAY = re.compile(
    r"\b(?:the other (?:way|direction)|(?:the )?opposite direction|in (?:turn|return)|(?:came|come|went) back"
    r"|l'autre sens|sens inverse"
    r"|en retour"
    r"|chiều ngược lại|ngược lại)\b"
)
_PRONOUN = re.compile(r"\b(?:they|elles|ils|(?:the|this|that) figure|ce chiffre|con số)\b")
"""What a figure before was of, exports perhaps, and not the trade of which it was a part."""
_IT = re.compile(
    r"(?:[^;:]{3,60}, |[^,;:]{3,50} )?(?:it|they|(?:the|this|that|their|these) (?:two |three )?(?:totals?|sums?|volume"
    r"|value|amounts?|level|numbers?|figures)|le (?:total|montant|volume)|ce (?:total|montant|volume|commerce)"
    r"|ces (?:deux |trois )?(?:montants|sommes|valeurs|chiffres)|la valeur|ils?|elles?"
    r"|(?:(?:the (?:whole|rest)|all) of |toute l'année |l'année |cả năm |năm )?(?:19|20)\d\d (?:(?:had|has|a|avait"
    r"|đã) )?"
    r"(?:brought|saw|seen|recorded|yielded|vu|rapporté|donné|n'(?:en )?avait|mang lại|ghi nhận)"
    r"|the (?:busiest|best|strongest|weakest|slowest|leanest) (?:single )?(?:month|quarter|year)"
    r"|(?:le meilleur|le plus fort|le plus faible) (?:mois|trimestre)|la meilleure année"
    r"|tổng (?:cộng|giá trị)|(?:các|hai) con số (?:này|đó)|giá trị này|mức này)\b"
)
"""Begins a sentence that goes on about the trade told just before, with a pronoun for it."""
_GATE = re.compile(
    r"\b(?:border )?(?:gates?|checkpoints?|crossings?)\b|cửa khẩu|\b(?:la|les|ces?|cette) portes?\b"
    r"|\bportes? frontalière|\bpostes?\b|\blối mở\b"
)
_FOLLOWS = re.compile(
    r"\b(?:follow(?:s|ed|ing)?|(?:comes?|came) (?:next|second|third|after)|(?:is|was) next|suiv\w+|vien(?:t"
    r"|nent) ensuite"
    r"|tiếp (?:theo|đến|sau)|kế đến|đứng (?:thứ|sau))\b"
)
"""Beside the next country in a row of markets."""
_IT_COST = re.compile(
    r"(?:it|they|elle|il|celle-ci|celui-ci|nó|(?:the|this|these|that|l[ea]|l'|cette?|ces) ?\w+|(?:công trình|dự án"
    r"|ngôi trường|căn nhà)(?: này)?)"
    r" (?:has |have |had |a |ont |có )?(?:cost|costs|was worth|were worth|is worth|coût\w+|trị giá|tổng (?:mức|kinh phí"
    r"|vốn))\b"
)
"""Begins a sentence on what something cost that was told of just before."""
_INTO_IT = re.compile(r"\b(?:into|in|for|towards?) (?:it|them|this|that)\b|\by (?:a|ont|avai\w+) ")
"""In a sentence on a sum that somebody paid for what was told of just before."""
_HOW_MUCH = re.compile(
    r"\b(?:it|they|that|il|ils|elles?|nó|con số này|(?:the|its) (?:total|value)|le total|le montant)\b"
)
_THEIR_CAPITAL = re.compile(
    r"\b(?:(?:their|its|the)(?: (?:total|combined|registered))* capital|their (?:total|combined) (?:investment|value)"
    r"|(?:leurs?|le|son) capita(?:l|ux)|tổng (?:số )?vốn)\b"
)
_THE_SUM = re.compile(
    r"(?:[^;:]{3,40}, )?(?:(?:the|this|that|its) (?:sum|figure|amount|aid)|l'enveloppe|ce(?:tte)? (?:aide|somme"
    r"|chiffre)"
    r"|con số (?:này|đó)|số tiền)\b"
)
_ADDS = re.compile(
    r"\b(?:adds?|added|ajout(?:e|é|ent)|y (?:joint|a joint|ont joint)|bổ sung thêm"
    r"|en (?:avai\w+|a|ont) (?:déjà )?(?:donné|versé|offert|alloué|accordé|attribué)|(?:had|has) (?:already )?given)"
    r"(?= [^;\d]{0,20}\d)"
)
_IN_A_YEAR = re.compile(r"(?:in|en|năm) \d{4},? (?:là|đạt|it was|another|c'était|\d)")
"""Begins what only a semicolon parts from the sum of other years."""
_ITS_PROJECT = re.compile(
    r"(?:its|their|the|one|this|son|sa|ses|le|ce|un|các|một)(?: \w+){0,2} (?:projects?|projets?|programmes?|dự án)\b"
)
"""Begins a sentence on what somebody who gives or invests pays for."""
_THEY = re.compile(r"(?:they|it|elles?|ils?|họ)\b")
PART = re.compile(
    r"(?:of (?:which|that|this)|in which|including|trong đó|dont|riêng|rien qu|(?:in|for) \w+ alone|\w+ alone"
    r"|only in|(?:en|in) [\w ]{3,12} (?:alone|seulement)|(?:au|pour le|la|sur la) seule?)\b"
)
"""Begins a sentence about parts of the sum before it."""


_ALONE = re.compile(r"[^,;.\d]{2,40}? (?:alone|à (?:lui|elle) seule?|à (?:eux|elles) seule?s)\b")
"""Opens a sentence on one of the goods that the trade told before was in."""


class FigureThread:
    """Remembers the figures of one article, sentence by sentence.

    Args:
        cues: of its language.

    Attributes:
        anchor: the first figure of the latest sentence that has any; None where none has.
        latest: the last one.
        told: those of the last sentences with any, in order.
        since_last: how many sentences ago that was; 1 is the sentence before.
    """

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        self.anchor: Figure | None = None
        self.latest: Figure | None = None
        self.told: tuple[Figure, ...] = ()
        self.since_last = INHERITS_FOR + 1
        self._before: Passage | None = None
        self._told_sums = False  # whether the sentence before told sums, figures or not

    def hear(self, passage: Passage, found: Sequence[Figure], *, tells_sums: bool) -> None:
        """Take in a sentence that has been read, and its figures."""
        self._before, self._told_sums = passage, tells_sums
        if found:
            keeps = self.since_last <= 1 and (PART.match(passage.plain) or goes_back(passage))
            self.anchor, self.latest = (self.anchor if keeps else None) or found[0], found[-1]
            self.since_last = 0
            self.told = (*self.told, *found)[-_REMEMBERED:]

    def same_topic(self, passage: Passage) -> Topic | None:
        """Return what the trade told just before was, where a sentence goes on about it ("of this sum ...")."""
        if self.goes_on(passage):
            meant = self.anchor.flow if self.anchor and _PRONOUN.search(passage.plain) else None
            return TOPIC_OF[meant or "total"]
        kind = self.latest.kind if self.latest and self.since_last <= INHERITS_FOR else None
        if kind == "trade" and _GATE.search(passage.plain):
            return "trade"
        kind = kind if self.since_last <= 1 else None
        if kind == "trade":
            follows = _FOLLOWS.search(passage.plain) and any(m.is_nation for m in passage.mentions)
            if self.anchor and (follows or self.is_parted(passage)):
                return TOPIC_OF[self.anchor.flow or "total"]
            alone = _ALONE.match(passage.plain)
            if self.anchor and alone and is_of_goods(alone[0]):
                return TOPIC_OF[self.anchor.flow or "total"]  # "Svay Rieng sold ... Cassava alone brought in ..."
            return "trade" if is_of_goods(passage.plain) or _OTHER_WAY.search(passage.plain) else None
        named = any(m.is_nation for m in passage.mentions)
        named = named or (is_of_business(passage.plain) and any(m.role == "locality" for m in passage.mentions))
        if (kind == "support" and is_public(passage.plain)) or (kind == "investment" and named):
            return cast("Topic", kind)
        if kind in {"support", "investment"} and self.is_more(passage):
            return cast("Topic", kind)
        if self._told_of("trade", passage) and _HOW_MUCH.search(passage.plain):
            return "trade"
        if self._told_of("investment", passage) and _THEIR_CAPITAL.search(passage.plain):
            return "investment"
        return None

    def is_more(self, passage: Passage) -> bool:
        """Whether a sentence tells another sum of the same: of one year, "the sum", or what somebody adds."""
        if any(pattern.match(passage.plain) for pattern in (PART, _IT, _THE_SUM)) or _ADDS.search(passage.plain):
            return True
        return self.is_parted(passage) and _IN_A_YEAR.match(passage.plain) is not None

    def meant_by(self, passage: Passage) -> Passage:
        """Return the sentence that names those whom a pronoun at the beginning of another one means; else that one."""
        before = self._before
        names = any(m.is_partner or m.is_own for m in passage.mentions)
        return before if before and not names and _THEY.match(passage.plain) else passage

    def _told_of(self, topic: Topic, passage: Passage) -> bool:
        """Whether the sentence before told of a topic without a sum, so that this one may say how much it was."""
        before = self._before
        if before is None or self._told_sums or before.sentence.paragraph != passage.sentence.paragraph:
            return False
        return any(pattern.search(before.plain) for name, pattern in self._cues.figures.topics if name == topic)

    def tells_of_aid(self, passage: Passage) -> bool:
        """Whether the sentence before tells of aid, and this one what "its project" brought."""
        goes_on = _ITS_PROJECT.match(passage.plain) and not is_of_business(passage.plain)
        return bool(goes_on and self._told_of("support", passage) and not self._told_of("investment", passage))

    def partners(self, told: Sum, passage: Passage) -> tuple[Mention, ...]:
        """Return the partners of the figure before, where a sum may be of the same."""
        kind = "trade" if told.topic in TRADE else told.topic
        if kind == "trade" and _IT.match(passage.plain) and (meant := self._traded_with(passage)):
            return meant
        if not self.latest or self.latest.kind != kind or self.since_last > INHERITS_FOR:
            return ()
        near = self.since_last <= 1
        goes_on = told.topic in TRADE or (near and self._cues.figures.same_period.search(passage.plain))
        goes_on = goes_on or (near and self.is_more(passage))
        return self.latest.partners if goes_on else ()

    def _traded_with(self, passage: Passage) -> tuple[Mention, ...]:
        """Return with whom the sentence before tells of trade, where this one says how much "it" was."""
        before = self._before if self._told_of("trade", passage) else None
        linked = [m for m in before.mentions if is_linked(before, m)] if before else []
        return localities(linked) or tuple(m for m in linked if m.role == "country")

    def goes_on(self, passage: Passage) -> bool:
        """Whether a sentence goes on about the trade told just before."""
        if self.latest is None or self.latest.kind != "trade" or self.since_last > INHERITS_FOR:
            return False
        return _IT.match(passage.plain) is not None or self._cues.figures.same_period.search(passage.plain) is not None

    def led_by(self, passage: Passage) -> str:
        """Return the words that a sentence goes on: before a semicolon, or about what "it cost"; else none."""
        goes_on = self.is_parted(passage) or _IT_COST.match(passage.plain) or _INTO_IT.search(passage.plain)
        if self._before is None or not goes_on:
            return ""
        return self._before.plain if self._before.sentence.paragraph == passage.sentence.paragraph else ""

    def is_parted(self, passage: Passage) -> bool:
        """Whether only a semicolon parts a sentence from the one before ("168 million USD; this year 190 million")."""
        before = self._before
        together = before is not None and before.sentence.paragraph == passage.sentence.paragraph
        return before is not None and together and before.plain.endswith(";")

    def _is_of_other(self, passage: Passage) -> bool:
        """Whether behind a semicolon the other side does, without a verb, what the one before it did."""
        first, then = ([m for m in one.mentions if not m.is_nation] for one in (self._before or passage, passage))
        if not (self.is_parted(passage) and first and then) or first[0].is_own == then[0].is_own:
            return False
        return passage.at(then[0]) == 0 and passage.plain.startswith(",", passage.after(then[0]))

    def turned(self, told: Sum, passage: Passage, earlier: Figure | None) -> Flow | None:
        """Return the flow of goods that went the other way than those told before; None where no words say so."""
        before = earlier or (self.latest if self.since_last <= 1 else None)
        if before is None or before.flow not in _TURNED:
            return None
        if earlier is None and self._is_of_other(passage):
            return _TURNED[before.flow]  # "Savannakhet delivered timber (7 million USD); Quang Tri, cement (2 million)"
        last = told.right if earlier is None and told.right == len(passage.plain) else told.start
        return _TURNED[before.flow] if _OTHER_WAY.search(passage.plain, told.left, last) else None
