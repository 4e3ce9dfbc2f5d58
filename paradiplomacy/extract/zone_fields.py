"""Reads the fields of cooperation that belong to what one zone of a sentence says."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from paradiplomacy.extract.clauses import Cue, Zone
from paradiplomacy.extract.document_names import beside_document
from paradiplomacy.extract.enumerations import side_by_side
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues
from paradiplomacy.extract.masking import masked
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.relative_clauses import which_does, which_says
from paradiplomacy.extract.sectors import Field, fields_in
from paradiplomacy.extract.words import Sentence
from paradiplomacy.records.lexicon import SectorLexicon

_ARE_THE_FIELDS = re.compile(
    r"\b(?:would|will) come first\b|\b(?:are|were|is|was) among the (?:\w+ ){0,2}(?:events|activities|programmes"
    r"|projects)\b|\b(?:are|is) (?:also )?on (?:its|the) (?:list|agenda|programme)\b|"
    r"\b(?:are|were) (?:all |also )?(?:covered|named|listed|included|mentioned|addressed) (?:by|in) (?=the|a|an"
    r"|this)\b|"
    r"\b(?:are|is|lies?|stands?|remains?|form|make up|sont|est|sera|seront|restent) (?:at the (?:heart|core|cent(?:re"
    r"|er))|au (?:cœur|coeur|centre)) (?:of|de|du|d'|des)"
    r"|(?:\b(?:are|were|is|remains?|form|make up|tels sont|sont|restent|figurent|là)|:) (?:among |parmi )?"
    r"(?:the |its |their |les |ses |leurs |những |các |hai |ba |bốn )?(?:\w+ ){0,2}?"
    r"(?:areas?|fields?|sectors?|priorities|pillars?|subjects?|topics?|themes?|steps|measures|projects|items"
    r"|commitments|domaines?|secteurs?|priorités?|axes?"
    r"|thèmes?|piliers?|lĩnh vực|nội dung|trọng tâm|ưu tiên|mảng|trụ cột)\b(?! (?:are|were) covered)"
    r"|(?<=\w) y figur(?:e|ent)\b|\ben (?:constitu|form)\w+ (?:le |la |l'|les )(?:\w+ )?(?:noyau|cœur|socle|ossature"
    r"|pilier|axe|épine|essentiel)"
    r"|\bpourrai(?:t|ent) (?:\w+ )?(?:constituer|devenir|offrir|être) une? (?:\w+ )?(?:terrain|domaine|champ|axe|volet"
    r"|secteur|piste|sujet)\b|\b(?:được (?:đặt lên|ưu tiên|chú trọng|nhấn mạnh|đưa vào|(?:chọn|xác định|coi) (?:làm"
    r"|là (?=trọng|ưu tiên"
    r"|khâu|mũi|nền)))|đứng đầu)\b"
)
"""Behind a list of fields: "tourism and trade are the areas in which ..."."""
_WHICH_ALSO = re.compile(
    r", which also (?:names|covers|includes|mentions|provides for)|, qui (?:\w+ )?(?:aussi|également)"
    r"|, (?:de même que|ainsi que|tout comme) "
)
_ON = re.compile(r"(?: of (?:understanding|cooperation)| d'entente| de coopération| hợp tác)? (?:on|about|sur|về)\b")
_UNDER = re.compile(
    r"\W*(?:\w+ \w+, )?(?:under|as part of|thanks to|within the framework|dans le cadre|aux termes|en vertu"
    r"|sur la base|en application|trong khuôn khổ|trên cơ sở"
    r"|since (?=signing|they signed)|depuis (?=la signature|la conclusion|qu['e])|(?:kể )?từ (?:khi|ngày|lúc) (?=ký)"
    r"|theo)\b"
)
"""Begins a sentence that goes on to say what is done under the document."""
_TOLD_AHEAD = re.compile(r",|\b(?:and|et|và)\b|\binvest\w* $")
"""Between what is to be done and what else is to be done, or where: both are told of."""
_ON_WHICH = re.compile(r"\b(?:on|about) which\b")
"""Behind what a document is on: "the smart gate on which they signed an agreement"."""
_BROUGHT = re.compile(r"\b(?:brought|saw|enabled|let|allowed|sent|helped)\b")
"""Between a document and what came of it: "A first memorandum brought students to Hue and saw doctors train"."""
_NEW_CLAUSE = re.compile(r"(?:, (?:and|et|và)|;) (?=(?:the|its|their|both|les?|la|leurs?|hai|các)\b|_)")
"""Begins a clause with a subject of its own: what stands before is not what it is about."""
_DASH = re.compile(r"(?: - |: | ?; | \((?=[^()\d]{3,80}\)))(?=[^-:;.\"]{3,150}\.?$)")
"""Before the fields in a line of a list: "Sakai - agreement signed in 2019 - culture, tourism"."""
_COLON = re.compile(r"[^.;:,]{0,40}? ?: ")
"""Before fields that whoever told of them lists: "in two fields, the mayor said: health and sport"."""
_WHEN = re.compile(r", (?:when|the year in which|the day on which) ")
"""Between what the sides do and the day of its document: "have swapped surgeons since 2015, when it was signed"."""
_TO_DO = re.compile(r"\b(?:will|shall|are to|is to)\b")
"""Begins what is done under a document, whatever stands between: "Under the pact, which bears ..., they will ..."."""
_BE = re.compile(r" (?:\w+ )?be\b")
_RELATIVE = re.compile(r"\W*(?:which|that|qui)\b")
_TAUGHT = re.compile(
    r"\bpatrol|\brendr(?:a|ont)\b|\btrained|\btaught|\bexchang|\béchang|(?<!en )\bform(?:é|e|ent|era|eront)\b"
    r"|tuần tra|phòng,? chống|đấu tranh|quản lý|bảo vệ|quy tập|đào tạo|trao đổi|\b(?:cử|gửi)\b"
    r"|chuyển giao|tư vấn"
)
_BESIDES = re.compile(
    r"(?:besides|in addition to|apart from|beyond|as (?:for|regards)|with regard to|regarding|concerning"
    r"|when it comes to|in the fields? of|outre|en plus d[eu]|quant (?:à|aux?)|en matière d[eu']|s'agissant d[eu']"
    r"|pour ce qui est d[eu]|concernant|au chapitre d[eu]|ngoài|bên cạnh|cùng với|riêng|đối với|trong lĩnh vực"
    r"|trên lĩnh vực|về) ?(?!ra\b|đó\b)"
)
"""Begins a sentence that names a field ahead: "Besides tourism, it covers health", "As for farming, Hue will ..."."""
_WHILE = re.compile(r", (?:while|whereas|tandis que|trong khi) ")
"""Before what else was done under a document: "Under it, Hue has trained guides, while police have ..."."""
_HABIT = re.compile(
    r"thường(?: xuyên)?|h[ằà]ng năm|mỗi năm|năm nào|nhiều lần|định kỳ|đều đặn|ha(?:s|ve) (?:performed|competed"
    r"|exhibited)"
)
"""Tells how often, and stands behind those who do it: "thanh niên hai bên năm nào cũng thi đấu bóng chuyền".

Likewise what they have shown: "their choirs have performed in both cities".
"""
_A_PROJECT = re.compile(r"(?:(?:các|những|nhiều|hai|ba) )?(?:dự án|chương trình|mô hình|công trình) ")
"""Begins a sentence whose subject tells the field: "Dự án xử lý rác do Lyon phối hợp với tỉnh triển khai"."""
_TOGETHER = re.compile(r"\w+ent (?:\w+ )?(?:ensemble|conjointement|de concert)$")
"""What two do: who does it tells the field as well ("their border guards patrol together")."""
_DUE = re.compile(
    r"(?:should|could|might) (?:also |soon |then )?be (?:consider|stud|examin|look|expand|widen|promot|develop|open"
    r"|launch"
    r"|resum|restor|improv|set up|establish|organi[sz]|held|strengthen|given|includ|add|encourag)"
)
"""Behind what a wish is about: "charter flights should be considered"."""
_WAS_DONE = re.compile(r"ont été\b")
"""Behind those whom something was done for: "120 nurses were trained"."""
_IN_NAME = re.compile(r"(?:in|en|dans) (?:the (?:city|province) of )?_")
_BESIDE_NAME = re.compile(
    r"(?<=_),? (?:avec l[ae]quell?e? |(?:the|an?|its|which|who(?:se)?|where|le|la|un|une|son|sa|qui|dont|où|nơi|vốn"
    r"|là) |l')"
)
"""A name and what is said about it: no field of what was agreed with it."""


_DOCUMENT = re.compile(r"\b(?:first|second|third|earlier|previous|old) [^.;,]*$")
"""What a cue ends with that is a document, not a verb."""
_IN_COMMAS = re.compile(r", (?:and|et|và) ")
"""Behind who said so, where that stands in passing."""


_NEXT_FIELD = re.compile(r" ?; (?=(?:in|on|as for|for|en|dans|sur|pour|quant|về|trong) )")
"""Between what a document says of one field and of the next: "in farming, they will ...; in health, they will ..."."""


def _part(zone: Zone, start: int, end: int) -> Zone:
    """Return a part of a zone; where the cue does not stand in it, its first word is the cue."""
    cue = zone.cue if start <= zone.cue.start < end else Cue(start, start, zone.sense)
    return replace(zone, start=start, end=end, cue=cue)


class FieldReader:
    """Reads the fields of one article; see :class:`~paradiplomacy.extract.ties.TieReader` for the arguments."""

    def __init__(self, cues: Cues, lexicon: SectorLexicon) -> None:
        self._cues = cues
        self._lexicon = lexicon

    def of(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Field, ...]:
        """Return the fields that a zone names: after its cue, else before it, else beside the document."""
        if zone.sense in {"detail", "planned"} and (
            stops := list(_NEXT_FIELD.finditer(sentence.plain, zone.start, zone.end))
        ):
            edges = [zone.start, *(stop.end() for stop in stops), zone.end]
            parts = (_part(zone, start, end) for start, end in itertools.pairwise(edges))
            return tuple(field for part in parts for field in self.of(sentence, part, mentions))
        plain = masked(sentence, mentions)
        told_by = self._cues.attribution.search(plain, zone.cue.end, zone.end)
        aside = told_by and told_by[0].startswith(",") and plain.startswith(",", told_by.end())
        is_all = zone.cue.start == zone.cue.end  # no word decides: all of it is content
        announced = is_all and told_by and _COLON.match(plain, told_by.end(), zone.end)
        if told_by and (aside or announced or _IN_COMMAS.match(plain, told_by.end())):
            told_by = None  # "is being drafted, an official says, and will cover rice"
        end = told_by.start() if told_by else zone.end
        found = (
            self._content(sentence, plain, zone.cue.start, end)
            if is_all
            else self._said(sentence, plain, zone, end, told_by)
        )
        return found if found or is_all else side_by_side(self.listed(sentence, plain, zone.start, end), plain)

    def _content(self, sentence: Sentence, plain: str, start: int, end: int) -> tuple[Field, ...]:
        """Return all fields of a sentence that only tells what a document holds."""
        also = _WHILE.search(plain, start, end)
        told = self.listed(sentence, plain, start, also.start() if also else end)
        return (*told, *self.listed(sentence, plain, also.end(), end)) if also else told

    def _said(
        self, sentence: Sentence, plain: str, zone: Zone, end: int, told_by: re.Match[str] | None
    ) -> tuple[Field, ...]:
        """Return the fields that a zone names in one of the ways known, up to where it says who told of them."""
        areas = _ARE_THE_FIELDS.search(plain, zone.start, zone.cue.end)
        if areas and plain.startswith((": ", " : "), areas.end()):
            return self.listed(sentence, plain, areas.end() + 1, end)
        if areas:
            also = _WHICH_ALSO.search(plain, zone.cue.end, end)
            return (
                *self.listed(sentence, plain, zone.start, areas.start()),
                *(self.listed(sentence, plain, also.end(), end) if also else ()),
            )
        if zone.sense == "established" and _TOGETHER.search(plain, zone.cue.start, zone.cue.end):
            who = self.listed(sentence, plain, zone.start, zone.cue.start)
            return (*who, *self._told(sentence, plain, zone.cue.end, end))
        besides = _BESIDES.match(plain, zone.start, zone.cue.start) if zone.sense == "detail" else None
        ahead = self.listed(sentence, plain, besides.end(), zone.cue.start) if besides else ()
        if found := self._introduced(sentence, plain, zone, end):
            return (*ahead, *found)
        if told_by and (colon := _COLON.match(plain, told_by.end(), zone.end)):
            return self.listed(sentence, plain, colon.end(), zone.end)
        if zone.sense in FACTS and (dash := _DASH.search(plain, zone.cue.end, end)):
            return self.listed(sentence, plain, dash.end(), end)
        begins = zone.cue.start if plain[: zone.cue.start].endswith(": ") else zone.start
        if zone.sense == "signed" and _UNDER.match(plain, begins):
            return self._told(sentence, plain, zone.cue.end, end)
        if found := self._to_be_done(sentence, plain, zone, end):
            return (*ahead, *found)
        is_done = _WAS_DONE.match(plain, zone.cue.start) or _A_PROJECT.match(plain, zone.start)
        if zone.sense == "detail" or is_done:
            relative = _RELATIVE.match(plain, zone.start)
            return self.listed(sentence, plain, relative.end() if relative else zone.start, zone.cue.start)
        beside = tuple(beside_document(plain, zone, self._cues, partial(self.listed, sentence, plain)))
        before = _WHEN.search(plain, zone.start, zone.cue.start) if zone.sense in FACTS and not beside else None
        return self.listed(sentence, plain, zone.start, before.start()) if before else beside

    def _to_be_done(self, sentence: Sentence, plain: str, zone: Zone, end: int) -> tuple[Field, ...]:
        """Return the fields that a wish, a relation or a detail of a document names without announcing them."""
        if zone.sense not in WISHES | {"established", "detail"}:
            return ()
        due = _DUE.match(plain, zone.cue.start)
        if due and (found := self._due(sentence, plain, zone)):
            return found
        taught = _TAUGHT.search(plain, zone.cue.start, zone.cue.end)
        under = zone.sense == "detail" and _UNDER.match(plain, zone.cue.start)
        to_do = _TO_DO.search(plain, zone.cue.end, end) if under else None
        to_do = None if to_do and _BE.match(plain, to_do.end()) else to_do  # "under it, doctors will be exchanged"
        start = taught.start() if taught else to_do.end() if to_do else zone.cue.end
        start = zone.start if _HABIT.match(plain, zone.cue.start, zone.cue.end) else start
        aside = _WHILE.search(plain, start, end) if under else None
        also = self.listed(sentence, plain, aside.end(), end) if aside else ()
        return (*self._told(sentence, plain, start, end), *also)

    def _due(self, sentence: Sentence, plain: str, zone: Zone) -> tuple[Field, ...]:
        """Return the fields of what should be done, as somebody says: "He said that flights should be resumed"."""
        said = self._cues.attribution.search(plain, zone.start, zone.cue.start)
        that = plain.rfind(" that ", zone.start, zone.cue.start)
        return self.listed(sentence, plain, max(that, said.end() if said else zone.start), zone.cue.start)

    def _introduced(self, sentence: Sentence, plain: str, zone: Zone, end: int) -> tuple[Field, ...]:
        """Return the fields behind words that announce them, after the cue, else before it.

        What stands on a document itself goes first; "under an agreement on X they do Y" tells both.
        """
        is_to_do = zone.sense == "detail" and _TO_DO.match(plain, zone.cue.start)
        behind, ahead = (zone.cue.start if is_to_do else zone.cue.end, end), (zone.start, zone.cue.start)
        if zone.sense in FACTS:  # the cue itself may reach from a document to what became of it
            ahead = (zone.start, zone.cue.end)
        else:
            clauses = list(_NEW_CLAUSE.finditer(plain, *ahead))
            ahead = (clauses[-1].end() if clauses else zone.start, zone.cue.start)
        says = which_says(plain, zone)
        if says and (found := self._told(sentence, plain, says[1], end)):
            is_named = self._names_content(plain, zone.start, says[0])
            return (*(self._behind_intro(sentence, plain, zone.start, says[0]) if is_named else ()), *found)
        if zone.sense in FACTS and self._names_content(plain, *ahead):
            content = self._behind_intro(sentence, plain, *ahead)
            goes_on = not content or _UNDER.match(plain, zone.start)
            return (*content, *(self._behind_intro(sentence, plain, *behind) if goes_on else ()))
        if does := which_does(plain, zone, *behind):
            return self._told(sentence, plain, does, end)
        if zone.sense in FACTS and (on_it := _ON_WHICH.search(plain, *ahead)):
            return self.listed(sentence, plain, zone.start, on_it.start())
        if zone.sense in FACTS and _DOCUMENT.search(plain, *zone.cue.span) and (did := _BROUGHT.search(plain, *behind)):
            return self._told(sentence, plain, did.end(), end)
        under = _UNDER.match(plain, zone.cue.start) or _UNDER.match(plain, zone.start)
        is_list = zone.sense in WISHES | {"detail", "established"} or under is not None
        if found := self._behind_intro(sentence, plain, *behind, is_list=is_list):
            return found
        if zone.sense in WISHES and (wished := self._to_be_done(sentence, plain, zone, end)):
            return wished
        return self._behind_intro(sentence, plain, *ahead)

    def _behind_intro(
        self, sentence: Sentence, plain: str, start: int, end: int, *, is_list: bool = False
    ) -> tuple[Field, ...]:
        intro = self._cues.field_intro.search(plain, start, end)
        while intro:
            is_where = _IN_NAME.match(plain, intro.start(), end)  # "train nurses in Matanzas, and study fish farming"
            found = () if is_where else self._told(sentence, plain, intro.end(), end)
            if found and is_list and _TOLD_AHEAD.search(plain, start, intro.start()):
                # "will swap teachers, ships, and help in mining"
                return self._told(sentence, plain, start, end) or found
            if found:
                return found
            intro = self._cues.field_intro.search(plain, intro.end(), end)
        return ()

    def listed(self, sentence: Sentence, masked: str, start: int, end: int) -> tuple[Field, ...]:
        """Return the fields of a part of a sentence in which names are masked, with their words as printed."""
        for office in self._cues.offices.finditer(sentence.text):
            masked = masked[: office.start()] + "_" * len(office[0]) + masked[office.end() :]
        found = fields_in(masked, start=start, end=end, cues=self._cues, lexicon=self._lexicon)
        return tuple(replace(field, text=sentence.plain[field.start : field.end]) for field in found)

    def _told(self, sentence: Sentence, plain: str, start: int, end: int) -> tuple[Field, ...]:
        """Return the fields listed up to where a name is explained ("with Brest, a port for ..."), else all of them."""
        beside = _BESIDE_NAME.search(plain, start, end)
        found = self.listed(sentence, plain, start, beside.start()) if beside else ()
        return found or self.listed(sentence, plain, start, end)

    def _names_content(self, plain: str, start: int, end: int) -> bool:
        """Whether a document named there is at once followed by what it is on ("an agreement on rice, signed ...")."""
        return any(
            _ON.match(plain, match.end())
            for _, pattern in self._cues.instruments
            for match in pattern.finditer(plain, start, end)
        )
