"""Cuts a sentence into zones: what one cue says, and over which words it reigns."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from paradiplomacy.extract.asides import is_apposed, is_existing_document, is_in_passing
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues, Sense
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence
from paradiplomacy.model.statement import Instrument

_DOCUMENT_BY = re.compile(
    r"\b(?:the|this|that|their) (?:[\w-]+ ){1,6}?(?:of the \w+)?, $"
    r"|(?:\b(?:le|la|ce|cet|cette|leur) |\bl')(?:accord|convention|protocole|mémorandum|texte|document|acte|charte"
    r"|entente"
    r"|pacte|procès-verbal|plan|programme)(?: [\w'-]+){0,8}, $"
)
_UNDER = re.compile(
    r"\b(?:under|within|as part of|in line with|thanks to|following) (?:an?|the|their|its) (?:[\w-]+ ){1,5}$"
)
_UNDER_DOCUMENT = re.compile(r"(?:theo|trong khuôn khổ) (?!đó|này|nội dung)")
_ITS_AIM = re.compile(
    r"\b(?:that|qui) (?=(?:aim|look|seek|intend|propos|call|plan|vis|prévoi|envisag))|\bwhich (?=aim)"
)
"""Before the verb of a document: "a deal that looks to tourism" wishes nothing."""
_BY_WHICH = re.compile(
    r"\b(?:in|under|by|through) which\b|\bwhereby\b|\b(?:dans|par|avec) (?:lequel|laquelle|lesquels|lesquelles)\b"
    r"|\b(?:aux termes|en vertu) (?:duquel|desquels|de laquelle|desquelles)\b|\btheo đó\b|\btrong đó\b"
)
"""Between a document and what its sides undertake in it."""
_GOES_ON = re.compile(r"(?:will|shall|sẽ)\b|\w+(?:ra|ront)\b")
"""Begins what else is to be done under a document: "will share ships, and will encourage trade"."""
_TO = re.compile(r"\b(?:will|shall|(?:is|are) to) (?:\w+ly )?$")
_VOWS = re.compile(r"\b(?:will|shall|sẽ)\b")
"""Before what else is to be done under a document: "accordingly they will help firms look for partners"."""
_ITEM = re.compile(
    r", (?:and|et|và) (?:(?!\b(?:has|have|had|is|are|was|were|do|does|did|a|ont|est|sont|avait|avaient|đã|đang"
    r"|là)\b)[^.;])*\.?"
)
_BY_DOCUMENT = re.compile(
    r"(?:according to|under|in (?:line|accordance|keeping) with|as part of|thanks to|pursuant to"
    r"|within the framework of"
    r"|selon|conform\w*|aux termes|en vertu|dans le cadre|au titre|theo"
    r"|trong khuôn khổ)\b"
)
"""Begins what names the document by which something is done."""
_IS_TO_COME = re.compile(
    r"(?:\w+ ){0,3}?(?:be|being|in) (?:\w+ )?(?:signed|drafted|prepared|finali[sz]ed|drawn|concluded"
    r"|preparation|the making|renewed)"
    r"|(?:\w+ ){0,2}?(?:être|sera|seront|serait|seraient|en) (?:\w+ )?(?:sign|paraph|conclu|renouvel|prépar|négoci"
    r"|cours|soumis|vot|approuv|ratifi)"
    r"|(?:\w+ ){0,3}?được ký|à l'étude\b|(?:is |are )?under (?:study|consideration|discussion)"
)
"""Says of a document that it is still to come."""
_PLEDGING = re.compile(r"(?:pledging|agreeing|promising|undertaking|vowing|committing)\b|s'engageant\b")
_HAS_SIGNED = re.compile(r"(?:a|ont|vient de|viennent de) (?:\w+ )?(?:signé|signer|paraphé|conclu|renouvelé|scellé)\b")
_WHO = re.compile(r", (?:qui|which|who) (?:\w+ )?$")
"""Before what a side is after in general, told in passing."""
_WHICH_THEY = re.compile(r"\b(?:que |qu'|dont |où )(?:[\w']+ ){0,4}$")
"""Between a document still to be renewed and what was done before: "the one that they have signed"."""
_AND_WITH = re.compile(r"(?:,|,? et) avec\b")
"""Begins what is said of another partner: "works with Brest on ports, and with Caen on fisheries"."""
_ACT = re.compile(r"sign|ink|conclu|exchang|reach|approv|adopt|renew|exten|\bký|trao|gia hạn|échang|scell|renouv")
_TO_SIGN = re.compile(r" (?:to )?(?:sign|ink|paraph|conclu|ký)")
"""Behind a plan that counts more than a wish before it: "talks on the deal that both mean to sign"."""
_AFTER = re.compile(
    r",? (?:(?:[\w-]+ ){1,3}(?:after|before)|after|following|(?:[\w']+ ){1,3}après|après) "
    r"(?=[^.;]{3,60}\b(?:sign|exchang|agree|conclu|échang|inked))"
)
"""Begins what was signed earlier: "signed an agreement, a year after they exchanged a letter of intent"."""
_RANK: tuple[Sense, ...] = ("denied", "ended", "renewed", "signed", "detail", "established")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue where it stands, in characters of the sentence."""

    start: int
    end: int
    sense: Sense

    @property
    def span(self) -> tuple[int, int]:
        """Its first character and the one behind it."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Zone:
    """Part of a sentence and what it says.

    Attributes:
        start: in characters of the sentence; ``end`` likewise.
        cue: the words that decide.
        instrument: the document that these words name; ``unspecified`` where they name none.
    """

    start: int
    end: int
    cue: Cue
    instrument: Instrument

    @property
    def sense(self) -> Sense:
        """What it says of the tie."""
        return self.cue.sense

    def holds(self, mention: Mention, sentence: Sentence) -> bool:
        """Whether a name stands in this zone of a sentence."""
        here = mention.paragraph == sentence.paragraph
        return here and self.start <= mention.start - sentence.start < self.end


def zones_of(sentence: Sentence, cues: Cues) -> list[Zone]:
    """Return the zones of a sentence in order; empty where no cue stands in it."""
    found = _cues_in(sentence.plain, cues)
    if not found:
        return []
    edges = [0, *(match.start() for match in cues.boundary.finditer(sentence.plain)), len(sentence.plain)]
    zones: list[Zone] = []
    for start, end in itertools.pairwise(edges):
        within = [cue for cue in found if start <= cue.start < end]
        if within and zones and _goes_on(zones[-1], start, end, within, sentence.plain):
            within = []
        if within:
            zones.extend(_clause(sentence.plain, start, end, within, cues))
        elif zones and (another := _AND_WITH.match(sentence.plain, start)):
            cue = Cue(start, another.end(), zones[-1].sense)
            zones.append(Zone(start, end, cue, zones[-1].instrument))
        elif zones:
            last = zones[-1]
            zones[-1] = Zone(last.start, end, last.cue, last.instrument)
    if zones and not any(cue.sense == "denied" for cue in found if cue.start < zones[0].start):
        first = zones[0]
        zones[0] = Zone(0, first.end, first.cue, first.instrument)
    return zones


def _goes_on(last: Zone, start: int, end: int, within: Sequence[Cue], plain: str) -> bool:
    """Whether a clause only goes on about what the one before says.

    Behind a colon or with "and will ..." about what a document holds; without a verb, as the last thing wished for:
    "proposed a fair, and joint work in medicine".
    """
    stated = all(cue.sense == "established" for cue in within)
    if last.sense in WISHES:
        return stated and _ITEM.fullmatch(plain, start, end) is not None
    to_do = all(cue.sense in WISHES and _is_to_be_done(cue, plain, start) for cue in within)
    if last.sense in FACTS:  # "have signed an accord: one will train nurses, and both will"
        return to_do and ":" in plain[last.cue.end : start]
    # "under the pact, pupils came, and nurses were"
    by_document = _BY_DOCUMENT.match(plain, last.cue.start) is not None
    return last.sense == "detail" and (to_do or (stated and (plain[start] == ":" or by_document)))


def _is_to_be_done(cue: Cue, plain: str, start: int) -> bool:
    return (_GOES_ON.match(plain, cue.start) or _TO.search(plain, start, cue.start)) is not None


def instrument_in(plain: str, cues: Cues) -> Instrument:
    """Return the document that a text names, the most telling word first; ``unspecified`` where it names none."""
    return next((instrument for instrument, pattern in cues.instruments if pattern.search(plain)), "unspecified")


def _cues_in(plain: str, cues: Cues) -> list[Cue]:
    """Return cues in order, none within another; where two begin together the more telling one is kept."""
    found: list[Cue] = []
    for trigger in cues.triggers:
        for match in trigger.pattern.finditer(plain):
            if match.end() > match.start():
                found.append(Cue(match.start(), match.end(), trigger.sense))
    kept: list[Cue] = []
    for cue in found:  # in the order of the triggers: the first one to claim words keeps them
        if not any(cue.start < other.end and other.start < cue.end for other in kept):
            kept.append(cue)
    return sorted(kept, key=lambda cue: cue.start)


def _clause(plain: str, start: int, end: int, found: Sequence[Cue], cues: Cues) -> list[Zone]:
    """Return the zones of one clause: a wish or a plan reigns over what follows it, a fact over the whole clause."""
    found = _undenied(found, plain, start)
    if not found:
        return []
    modal = _modal(found, plain, start)
    facts = [cue for cue in found if cue.sense not in WISHES and (modal is None or cue.start < modal.start)]
    ground = next((cue for cue in found if _is_ground(cue, plain, start, modal)), None)
    if (
        modal
        and facts
        and _IS_TO_COME.match(plain, modal.start)
        and not any(_ACT.search(plain, c.start, c.end) for c in facts)
    ):
        return [_zone(plain, start, end, modal, cues)]  # "an agreement between the two is expected to be signed"
    under = next((cue for cue in facts if cue.sense == "detail" and _BY_DOCUMENT.match(plain, cue.start)), None)
    vows = under and modal and (modal.sense == "planned" or _VOWS.search(plain, under.end, modal.start))
    if under and modal and (vows or _GOES_ON.match(plain, modal.start)):
        return [_zone(plain, start, end, under, cues)]  # "according to the memorandum, they will establish a ferry"
    if ground and modal and modal.start < ground.start:
        return [_zone(plain, start, end, ground, cues)]  # "will work together under a deal signed on Monday"
    done = next((c for c in found if modal and c.start > modal.end and _is_done(c, modal, plain)), None)
    if done:  # "Brest, which looked for a partner in Asia, has signed ..."
        return [_zone(plain, start, end, done, cues)]
    if modal is None or _is_aside(facts, modal, plain, end):
        return [_zone(plain, start, end, _leading(facts, plain), cues)]
    zones = []
    if facts:
        zones.append(_zone(plain, start, modal.start, _leading(facts, plain), cues))
        start = modal.start
    aside = next((cue for cue in found if cue.start > modal.start and _is_apposition(cue, modal, plain)), None)
    if aside:
        comma = plain.find(",", aside.end)
        zones.append(_zone(plain, start, comma if 0 < comma < end else end, aside, cues))
    return [*zones, _zone(plain, start, end, modal, cues)]


def _undenied(found: Sequence[Cue], plain: str, start: int) -> Sequence[Cue]:
    """Return what a denial leaves of a clause: the end told before it, or a relation told in passing."""
    denial = next((cue for cue in found if cue.sense == "denied"), None)
    if denial is None:
        return found
    before = [cue for cue in found if cue.end <= denial.start]
    stated = [cue for cue in before if cue.sense == "established"]
    aside = [cue for cue in stated if is_in_passing(plain, start, cue.span, denial.start)]
    return [cue for cue in before if cue.sense == "ended" or cue in aside]


def _modal(found: Sequence[Cue], plain: str, start: int) -> Cue | None:
    """Return the cue of the wish or plan that a clause tells: the first, unless it only says what a side is after.

    "Hue, which wants to draw factories, would like to learn from Brest". A plan to sign goes before a wish.
    """
    wishes = [cue for cue in found if cue.sense in WISHES]
    modal, after = [*wishes, None, None][:2]
    if modal and after and _WHO.search(plain, start, modal.start) and "," in plain[modal.end : after.start]:
        modal = after
    if modal and modal.sense == "sought":
        return next((cue for cue in found if cue.sense == "planned" and _TO_SIGN.match(plain, cue.end)), modal)
    return modal


def _leading(facts: Sequence[Cue], plain: str) -> Cue:
    """Return the cue that decides: the most telling; what is told more of a relation just stated goes with that."""
    stated = next((cue.start for cue in facts if cue.sense == "established"), None)
    more = (cue for cue in facts if cue.sense == "detail" and stated is not None and cue.start > stated)
    rest = {cue for cue in more if not _BY_DOCUMENT.match(plain, cue.start)}
    kept = [cue for cue in facts if cue not in rest]
    return min(kept, key=lambda cue: _RANK.index(cue.sense))


def _is_ground(cue: Cue, plain: str, start: int, modal: Cue | None) -> bool:
    """Whether what is to be done is done under the document that a cue names."""
    if cue.sense == "detail":
        return modal is not None and modal.sense == "planned" and _UNDER_DOCUMENT.match(plain, cue.start) is not None
    return cue.sense in FACTS and _UNDER.search(plain[start : cue.start]) is not None


def _is_apposition(cue: Cue, modal: Cue, plain: str) -> bool:
    """Whether something is told in passing: "talks with Brest, a partner since 2007", "renew the one of 2014"."""
    if cue.sense in FACTS:
        return is_existing_document(plain, modal.end, cue.span)
    return cue.sense == "established" and is_apposed(plain, cue.start)


def _is_done(cue: Cue, modal: Cue, plain: str) -> bool:
    """Whether a cue says what was done after all, behind an aside that tells what was wished for."""
    is_act = cue.sense in FACTS and _HAS_SIGNED.match(plain, cue.start) is not None
    return is_act and "," in plain[modal.end : cue.start] and not _WHICH_THEY.search(plain, modal.end, cue.start)


def _is_aside(facts: Sequence[Cue], modal: Cue, plain: str, end: int) -> bool:
    """Whether a plan only says what a document just signed is for ("signed a deal that aims to ...")."""
    signed = next((cue for cue in facts if cue.sense in FACTS), None)
    acts = [cue for cue in facts if cue.sense in FACTS and _DOCUMENT_BY.search(plain[: cue.start])]
    if any(plain[cue.end : modal.start].count(",") == 1 for cue in acts):
        return True  # "the minutes, signed by both sides, call for ..."
    if signed and (_ITS_AIM.search(plain, signed.end, modal.end) or _BY_WHICH.search(plain, signed.end, modal.start)):
        return True
    if signed and _PLEDGING.match(plain, modal.start):
        return True  # "signed a programme, pledging to share know-how on metro lines"
    if signed and ":" in plain[signed.end : modal.start] and _GOES_ON.match(plain, modal.start):
        return True
    return signed is not None and not re.search(r"[,:]", plain[facts[-1].end : modal.start])


def _zone(plain: str, start: int, end: int, cue: Cue, cues: Cues) -> Zone:
    later = _AFTER.search(plain, cue.end, end)
    near = plain[max(start, cue.start - 80) : later.start() if later else end]
    return Zone(start, end, cue, instrument_in(near, cues) if cue.sense != "denied" else "unspecified")
