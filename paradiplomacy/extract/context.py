"""What the text has spoken of so far: who "the two provinces" and "the Lao side" are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.words import Sentence

_OPENING = 15
"""Characters before the name: "In the city of", "Tại tỉnh"."""
_PLACED = re.compile(
    r"(?:mais |puis |et )?(?:in|at|tại|ở|về phía|à|en|au|aux|dans|de|from|with|avec|tỉnh|thành phố|tp\.?)\b"
)
_GONE_TO = re.compile(
    r"\b(?:rendue?s? (?:\w+ )?|en visite (?:de travail )?|en mission |en déplacement )(?:à|au|en|dans)"
    r"(?: la (?:province|ville|préfecture|région) (?:de |d')?)? ?"
    r"(?:[\w'-]+(?: [\w'-]+){0,2}(?:,|,? et)(?: (?:à|au|aux|dans))? ){0,4}$"
)
"""Before the places that a delegation went to."""
_WITH = re.compile(r"\b(?:with|avec|với)(?: (?:each of|chacune?(?: d[e'])?|từng|cả))? ?$")
"""Before several partners, whom the province is none of."""
_WITH_OWN = re.compile(r"[^.;,]{1,40} (?:with|avec|với) (?:the|their|la|le) (?:vietnam|việt)")
_THESE = re.compile(r"(?:these|those|ces) ")
"""Means several, who may have been named before one of them."""
_DISTRICTS = re.compile(r"\b(?:districts|communes)$")
"""Means places below the province: those named last."""
_ONE = re.compile(r"\b(?:province|city|prefecture|region|county|state|town|ville|région|préfecture|département)$")
"""Ends what means one place: "the Lao province", of several just named that of the headline."""
_THE_PROVINCES = re.compile(
    r"\b(?:the (?:vietnamese )?provinces (?:and|with)|les provinces (?:vietnamiennes )?(?:et|avec)|các tỉnh (?:và"
    r"|với|cùng)) "
)
"""Those named together before, beside a partner: "the provinces and Guangxi"."""
_AND = re.compile(r" (?:and|et|và|cùng|with|avec|với) ")
_OF = " of "
NUMBERED = 4
"""Characters before a name that begins a numbered line: "12. "."""
_REACH = 5
"""Paragraphs over which "the two provinces" reaches back."""
_SUBJECT = 30
"""Characters before the name of what a sentence is about: "The leaders of"."""
_IS = re.compile(
    r"\b(?:partner|friend|twin|sister|market|partenaire|débouché|đối tác|bạn hàng)\b[^,;.]{0,40} (?:is|est"
    r"|là) (?:tỉnh )?$"
)
"""Before the province that a sentence ends up at: "Oudomxay's main trading partner in Vietnam is Dien Bien"."""
FIRST_STOP = 5
"""Characters before the first stop in a headline: "From Brest to Yen Bai"."""
_REMEMBERED = 12
"""Groups of partners that can still be meant."""


@dataclass(slots=True)
class Context:
    """Grows with the text, sentence by sentence.

    Attributes:
        main: the province that the article is about; None where it names none.
        is_clear: no other province is likely to be meant by "the province".
        partner: the partner that the headline names, else that of the lead; None where it names several.
        host: the partner whose own article it is, named before any province; None where it is a province's.
        province: the one spoken of last.
        provinces: those that the latest sentence with any named together.
        groups: the partners that one sentence named together, the latest last.
        scenes: those named together as places to go to, likewise.
        paragraph: where the text has got to.
        meant: the partners that the sentence before told of without naming them.
        event: the last day named in full, on which what follows may have happened.
    """

    main: Mention | None
    is_clear: bool = False
    partner: Mention | None = None
    host: Mention | None = None
    province: Mention | None = None
    provinces: tuple[Mention, ...] = ()
    groups: list[tuple[Mention, ...]] = field(default_factory=list)
    scenes: list[tuple[Mention, ...]] = field(default_factory=list)
    paragraph: int = 1
    meant: tuple[Mention, ...] = ()
    event: Dated | None = None

    def turn_to(self, sentence: Sentence) -> None:
        """Go on to a sentence that is about to be read; a new paragraph is about the article's own province again."""
        if self.is_clear and sentence.paragraph != self.paragraph:
            self.province = self.main
        self.paragraph = sentence.paragraph

    def is_of_other(self, side: Mention) -> bool:
        """Whether a Vietnamese side is another province than the one that the article is clearly about."""
        main = self.main
        return self.is_clear and main is not None and side.role == "province" and side.place_id != main.place_id

    def hear(self, sentence: Sentence, mentions: Sequence[Mention], *, told: bool = False) -> None:
        """Take in the names of a sentence that has been read; ``told``: it told of a tie."""
        provinces = [m for m in mentions if m.role == "province" and (not m.is_scene or opens(m, sentence))]
        if told and not provinces:
            provinces = [m for m in mentions if m.role == "town" and not m.is_scene]
        if provinces:
            self.province = self._spoken_of(provinces, sentence) or self.province
            if len(provinces) > 1:
                self.provinces = tuple({m.place_id: m for m in provinces}.values())
        others = [m for m in mentions if m.role == "locality" or (m.role == "institution" and m.place_id)]
        acting = [m for m in others if not m.is_part and self._acts(m, sentence)]
        if not told and self.partner:  # "Brest feeds half of Minsk"
            acting = [m for m in acting if side_of(m) == side_of(self.partner)] or acting
        self.groups = _grown(self.groups, [self.same_name(m) for m in acting])
        self.scenes = _grown(self.scenes, [m for m in others if m not in acting])

    def _acts(self, mention: Mention, sentence: Sentence) -> bool:
        """Whether a partner takes part: it is no scene, or the sentence is about it, or somebody travelled to it."""
        if not mention.is_scene or (opens(mention, sentence) and not self._is_dateline(mention)):
            return True
        is_titled = self.partner is not None and self.partner.paragraph == 1
        return not is_titled and _GONE_TO.search(sentence.plain, 0, mention.start - sentence.start) is not None

    def _is_dateline(self, mention: Mention) -> bool:
        """Whether a scene that begins a paragraph only tells where an article about another partner was written."""
        if mention.paragraph == 1:
            return mention.start <= FIRST_STOP  # "From Brest to Yen Bai"
        return mention.start <= 1 and self.partner is not None and mention.place_id != self.partner.place_id

    def _spoken_of(self, provinces: Sequence[Mention], sentence: Sentence) -> Mention | None:
        """Return which province a sentence is about; None where it only names some in passing."""
        if not self.is_clear or not self.main:
            return provinces[-1]
        own = next((m for m in provinces if m.place_id == self.main.place_id), None)
        ahead = ((m, m.start - sentence.start) for m in provinces)
        return own or next((m for m, at in ahead if at <= _SUBJECT or _IS.search(sentence.plain, 0, at)), None)

    def own(self) -> Mention | None:
        """Return the province that "the province" means."""
        return self.province or self.main

    def partners_meant(self, words: str, cues: Cues) -> tuple[Mention, ...]:
        """Return the partners that words such as "both sides" or "the Lao province" mean; empty where none is meant."""
        foreign = cues.other_side.search(words)
        if foreign:
            adjective = foreign.groupdict().get("adj")
            country = (
                cues.demonyms.get(adjective) or cues.countries.get((adjective or "").replace(" ", ""))
                if adjective
                else None
            )
            counted = cues.group.search(words)
            is_counted = counted is not None and counted.start() <= foreign.start() < counted.end()
            size = whole_number(counted.groupdict().get("count")) if counted and is_counted else None
            if size and (found := self._counted(size, country)):
                return found  # "the three Lao provinces"
            if found := self._of_country(country):
                one = [m for m in found if self.partner and side_of(m) == side_of(self.partner)]
                return tuple(one) if one and _ONE.search(foreign[0]) else found
        group = _group_in(words, cues)
        if not group:
            return ()
        if _DISTRICTS.search(group[0]):
            return self.latest()
        told = group.groupdict()
        count = told.get("count") or told.get("bare")
        number = 2 if group[0].endswith("both") else whole_number(count)
        if number and _WITH.search(words, 0, group.start()) and (named := self.of_exactly(number)):
            return named  # "memoranda with both", "minutes with each of the three"
        if number is None and _THESE.match(group[0]):
            several = (near for near in self.recent() if len(near) > 1)
            return next(several, ()) or self.latest()
        if number and _WITH_OWN.match(words, group.end()) and (named := self.of_exactly(number)):
            return named  # "the two provinces were twinned with the Vietnamese city"
        return self._of_size(2 if number is None and "both" in group[0] else number)

    def recent(self) -> tuple[tuple[Mention, ...], ...]:
        """Return the groups that can still be meant, the latest first; where only one was ever named, that one."""
        near = [group for group in self.groups if self.paragraph - group[0].paragraph <= _REACH]
        return tuple(reversed(near or self.groups[:1] if len(self.groups) == 1 else near))

    def latest(self) -> tuple[Mention, ...]:
        """Return the partners spoken of last; where that was paragraphs ago, the one of the headline."""
        latest = self.groups[-1] if self.groups else ()
        if self.partner and (not latest or latest[0].paragraph < self.paragraph - 1):
            return (self.partner,)
        return latest

    def same_name(self, mention: Mention) -> Mention:
        """Return the partner told of before that bears the name of a scene ("in Svay Rieng town"), else the scene."""
        told = (m for group in (*reversed(self.groups), *reversed(self.scenes)) for m in group)
        same = (m for m in told if m.text == mention.text and m.kind not in {mention.kind, None})
        return next(same, mention) if mention.is_scene else mention

    def is_one(self, partners: Sequence[Mention]) -> bool:
        """Whether partners are one, or the headline says which of them is meant."""
        return len(partners) == 1 or (
            self.partner is not None and self.partner.identity in {m.identity for m in partners}
        )

    def only_partner(self) -> tuple[Mention, ...]:
        """Return the partner that the text has spoken of, where it is the only one so far and not long ago."""
        near = self.recent()
        return near[0] if near and len({side_of(m) for group in self.groups for m in group}) == 1 else ()

    def provinces_meant(self, words: str, cues: Cues, *, partners: int) -> tuple[Mention, ...]:
        """Return the provinces that "the five sides" holds beside so many partners; empty where none is meant."""
        group = _group_in(words, cues)
        told = group.groupdict() if group else {}
        number = whole_number(told.get("count") or told.get("bare"))
        if group and number == len(self.provinces) and _WITH.search(words, 0, group.start()):
            return self.provinces  # "agreements are to be signed with the two", told of a partner
        if partners and _THE_PROVINCES.search(words):
            return self.provinces
        if group and partners and 1 < len(self.provinces) == number and _AND.match(words, group.end()):
            return self.provinces  # "the four provinces and Guangxi"
        return self.provinces if number and number > 2 and number == len(self.provinces) + partners else ()

    def _by_paragraph(self, groups: Sequence[tuple[Mention, ...]]) -> list[list[Mention]]:
        """Return the partners of each paragraph that names several groups, one country after the other."""
        found: dict[int, dict[str, Mention]] = {}
        for group in groups:
            found.setdefault(group[0].paragraph, {}).update({side_of(m): m for m in group})
        return [list(named.values()) for named in found.values()]

    def _of_country(self, country: str | None) -> tuple[Mention, ...]:
        scenes = self.scenes[-1] if self.scenes and not self._is_told_here() else ()
        if scenes and scenes[0].paragraph == self.paragraph and len(scenes) == 1 and scenes[0].country == country:
            return scenes  # "The coal comes from Sekong. Quang Tri and the Lao province signed ..."
        for group in self.recent():
            if found := tuple(mention for mention in group if country is None or mention.country == country):
                return found
        return ()

    def _counted(self, number: int, country: str | None) -> tuple[Mention, ...]:
        """Return the latest group of so many partners of a country, however long ago it was named."""
        same = ([m for m in group if m.country == country] for group in reversed(self.groups))
        return next((tuple(group) for group in same if len(group) == number), ())

    def of_exactly(self, number: int) -> tuple[Mention, ...]:
        """Return the latest group of so many partners, if one has been named not long ago."""
        near = (*self.recent(), *reversed(self.scenes))
        return next((group for group in near if len(group) == number), ())

    def _is_told_here(self) -> bool:
        """Whether the paragraph has named a partner that acts."""
        return bool(self.groups) and self.groups[-1][0].paragraph == self.paragraph

    def _of_size(self, number: int | None) -> tuple[Mention, ...]:
        """Return the latest group that makes so many sides, with the province or without it."""
        recent = self.recent()
        if number is None:
            return self.latest() if recent else ()
        if number > 2:
            sizes = {number, number - 1, number - len(self.provinces)}
            together = (tuple(group) for group in self._by_paragraph(recent))
            fits = [group for group in (*recent, *reversed(self.scenes), *together) if len(group) in sizes]
            return fits[0] if fits else ()
        here = tuple(group for group in recent if group[0].paragraph == self.paragraph)
        elsewhere: tuple[tuple[Mention, ...], ...] = ((self.partner,),) if self.partner else recent
        for group in here + elsewhere:
            if len(group) <= 2:
                return group[-1:]
        if recent and len({mention.country for mention in recent[0]}) == 1:
            return recent[0]  # "agreements with Kep and Kampot ... The two sides": the province, and those of a country
        return recent[0][-1:] if recent else ()


def _group_in(words: str, cues: Cues) -> re.Match[str] | None:
    """Return the words that mean several sides: those that count them first ("the leaders of the seven provinces")."""
    first = cues.group.search(words)
    behind = cues.group.match(words, first.end() + len(_OF)) if first and words.startswith(_OF, first.end()) else None
    return behind if behind and behind.groupdict().get("count") else first


def opens(mention: Mention, sentence: Sentence) -> bool:
    """Whether a name, a scene perhaps, opens a sentence, and so tells whom it is about ("In Quang Ngai, ...")."""
    before = sentence.plain[: mention.start - sentence.start]
    return len(before) <= _OPENING and (len(before) < NUMBERED or _PLACED.match(before) is not None)


def _grown(groups: list[tuple[Mention, ...]], named: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    group = tuple({side_of(m): m for m in named}.values())
    return [*groups[-_REMEMBERED:], group] if group else groups


def side_of(mention: Mention) -> str:
    """Return what makes two mentions one side: the place that they mean, else their words, however they are joined."""
    return mention.place_id or re.sub(r"\W+", " ", mention.text.casefold())
