"""Tells sentences whose subject is a document: whatever their verb, they say what it holds or what befell it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.clauses import Cue, Zone, instrument_in
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues
from paradiplomacy.extract.words import Sentence

_IT = re.compile(r"(?:it|celui-ci|celle-ci)(?= \w)")
"""A document named in the sentence before."""
_WILL = re.compile(r"\b(?:will|shall|are to|is to|would)\b|(?:ra|ront)\b|\bsẽ\b")
_WILL_BE = re.compile(
    r"\b(?:will|shall|(?:are|is) to) (?:also )?be (?=\w+(?:ed|ght|nt|lt|ld|en|ne|wn|ade|un|ut|et)\b)|\bser(?:a"
    r"|ont) \w+ée?s?\b"
)
"""What is to be done under a document, by whomever."""
_THEY_WILL = re.compile(r"\b(?:will|shall|(?:are|is) to) (?!be\b|also be\b)\w+")
"""What somebody is to do, told right behind a document: "Merchants are to get help in selling their goods"."""
_MANY = re.compile(r"(?!the |an? |it |its |he |she |this |that |these |those |they )(?:[\w'-]+ ){0,4}?[\w'-]+s ")
"""Begins a sentence whose subject is no side, but many of its kind: "Two schools are to offer lessons"."""
_ELSE = re.compile(
    r"\b(?:also|in addition|besides|meanwhile|next (?:day|week|month|year)|tomorrow|sign|signing|said|says)\b"
)
"""Tells of something else than the document, or who said so."""
_BY = re.compile(
    r"(?:(?:by|under|according to|in line with) the (?:terms|provisions) of|with|under|in|by|through|thanks to"
    r"|according to|avec|par|dans|selon|grâce à|au titre d[eu]|aux termes d[eu]|theo) "
)
"""Before a document by which something is done."""
_ITEM = re.compile(
    r"(?:(?:the|a) (?:first|second|third|fourth|other|last|main|new|further) (?:field|one|area|topic|chapter|point|item"
    r"|pillar|strand|subject|part)|one|another|the other) (?:is|concerns|covers|deals with)\b"
    r"|(?:the|that) (?:one |other |first |second |latter |former |older |newer )?(?:one )?(?:of|from) (?:\w+ )?(?:19"
    r"|20)\d\d"
    r"(?:, [^,;.]{3,40},)? (?:is|was|deals?|dealt|covers?|concerns?|speaks?|centres|focus\w*)\b"
    r"|(?:le|la) (?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|derni(?:er|ère))"
    r"(?: (?:chapitre|volet|axe|point|article|partie|domaine))? (?:règle|concerne|porte|vise|traite|couvre|prévoit"
    r"|touche|a"
    r" trait|aborde)\b"
    r"|[^,;.]{3,60} (?:comes? (?:first|second|third|next|last)|(?:tops?|heads?) the list"
    r"|stands? at the (?:top|head) of|(?:is|was|are|were) the (?:first|second|third|next|last|main) (?:thing|item"
    r"|point|field"
    r"|subject|task)s?|(?:is|was|are|were) (?:also )?(?:added|included|mentioned|listed)"
    r"|(?:is|was|are|were|stands?) (?:at the top of|high on|on) (?:the|its) (?:list|agenda))\b"
    r"|[^.;]{3,80} (?:is|are|forms?|makes? up) (?:the|its) (?:first|second|third|fourth|last|other|main|longest)"
    r" (?:chapter|part|point|topic|field|subject|pillar|clause|article|section|item)s?\b"
    r"|[^.;]{3,120} (?:is|are) what (?:it|the \w+) (?:is|are) (?:all |mainly )?about\b"
    r"|there (?:is|are|was|were) (?:also )?(?:an?|one|two|three|its own) (?:[\w-]+ )?(?:chapter|article|section|part"
    r"|paragraph"
    r"|clause|page)s? on\b|also (?:included|covered|mentioned|named|listed|on the list) (?:is|are|was|were)\b"
    r"|(?:next|first|last|second|third|on it|in it|new(?: in it)?|new to it|part of it)(?:, [^.;]{3,60},)?"
    r" (?:is|are|was|were|comes?|stands?|figures?)\b|and after it\b"
    r"|the (?:first|second|third|fourth|fifth|last|other|rest|final one|latter)(?: (?:one|point|part|chapter|item"
    r"|clause|article|section))? (?:turns?|goes|is given|is devoted|is about|is on|speaks|looks?|has to do|relates"
    r"|concerns|covers|deals with|treats|provides)\b"
    r"|[^,;.]{3,60} (?:comes?|falls?|belongs?) (?:under|within|into) (?:it|the (?:text|paper|document|agreement|accord"
    r"|memorandum))\b|[^.;]{3,160} (?:is|are|will be|is to be|are to be|is meant to be|are meant to be) (?:its"
    r"|the) (?:\w+ )?(?:backbone|core|heart|centrepiece|mainstay|cornerstone|main thrust|gist|substance)\b"
    r"|(?:an?|one) (?:further |separate |second |third |special |longer? |whole )?(?:chapter|article|section|part"
    r"|paragraph"
    r"|clause|annex) (?:concerns?|covers?|deals with|provides for|is (?:about|on|devoted to)|sets out)\b"
)
"""Tells one of the things that a document holds, which the sentence before spoke of."""
_CHAPTER = re.compile(
    r"(?:the (?:first|second|third)|le (?:premier|deuxième|second|troisième)) (?:chap|part|section|volet|article)"
)
"""Begins what is told of a part of a document, in a paragraph of its own."""
_DONE_UNDER = re.compile(
    r"(?:under|in (?:line|accordance|keeping) with|within|as part of|on the (?:basis|strength) of|thanks to"
    r"|by virtue of"
    r"|au titre de|en vertu de|grâce à|dans le cadre de|sous)"
    r" (?:(?:it|them|celui-ci|celle-ci|ceux-ci)\b(?!')|th(?:is|ese),|(?:these|this|that|its|the|their"
    r"|the said) (?:\w+ ){0,2}"
    r"(?:documents?|agreements?|framework|programmes?|memorand\w+|mous?|minutes|basis|plans?)\b)"
    r"|(?:in|within|on) (?:this|that|its|their) (?:\w+ )?(?:framework|basis)\b|(?:sous|dans|sur) (?:son|leur|ce|cet"
    r"|cette) (?:égide|régime|cadre|base)\b"
    r"|(?:en vertu|au titre|dans le cadre|sous l'empire|sous le régime|sous l'égide|sur la base) d(?:e (?:ce(?:t|tte)?"
    r"|ces|son|leurs?)|u|e la|e l') ?(?:\w+ )?(?:textes?|documents?|accords?|conventions?|protocoles?|mémorand\w+"
    r"|programmes?|plans?)\b|sous (?:cette|leur|la même) (?:bannière|enseigne)\b"
    r"|[^.;]{3,80} (?:was|were|has been|have been|is|are) (?:being )?(?:held|done|organi[sz]ed|trained|sent|received"
    r"|built"
    r"|carried out|run|taught|granted) (?:under|thanks to) (?:it|them)\b"
)
"""Tells what has been done under the document just told of: "Under it, pupils came", "Camps were held under it"."""
_BY_THE_WAY = re.compile(
    r"(?:among (?:other|many other) things|above all|first of all|in particular|in brief|in short|notably|entre autres"
    r"|avant tout|surtout|en particulier|en bref|trước hết|cụ thể), "
)
"""May come before the document that a sentence is about."""
_IT_AIMS = re.compile(
    r"it (?:also )?(?:aims?|seeks?|(?:is|was) (?:also )?(?:meant|intended|designed|supposed)|sets out) (?:to|at)\b"
)
"""Tells what a document is for: "It aims to draw more tourists"."""
_CONTAINS = re.compile(
    r"\bwhat (?:does|do|will|did) (?:it|they) (?:contain|cover|say|provide|mean|hold|change|foresee)\b"
    r"|\bque (?:prévoi|contien|dit)"
)
"""Asks what a document holds."""
_NEW_CLAUSE = re.compile(r", (?:and|while|but|et|tandis que|đồng thời|mais) (?!to\b|à\b)")
"""Begins what somebody else does, behind what a document holds."""
_MAY_BE_CONTENT = WISHES | {"established"}
"""Senses of verbs that tell a document's content where it is their subject: "The MoU calls for ..."."""


def with_content(
    sentence: Sentence, zones: Sequence[Zone], cues: Cues, *, after_document: bool, goes_on: bool
) -> Sequence[Zone]:
    """Return the zones of a sentence, with a detail for the document that is its subject; empty if none is.

    What is told behind a comma of another document stays: "The new text is on tourism, which the first, signed ...".
    """
    if _is_all_content(sentence, zones, after_document=after_document, goes_on=goes_on):
        return [_all_of(sentence)]
    is_by_it = _BY.match(sentence.plain) and begins_with_document(sentence, cues)
    if not zones and is_by_it and _WILL.search(sentence.plain):
        return [_all_of(sentence)]
    is_calm = all(zone.sense == "established" for zone in zones)  # "It sets three tasks: ... in the sister city"
    lead = _BY_THE_WAY.match(sentence.plain)
    subject = cues.document.match(sentence.plain, lead.end() if lead else 0) or (
        (after_document or goes_on) and is_calm and _IT.match(sentence.plain)
    )
    if not subject or cues.befalls.match(sentence.plain, subject.end()):
        return ()
    zones = [zone for zone in zones if not _is_quality(zone, sentence, subject.span())]
    wished = next((zone for zone in zones if zone.sense in WISHES), None)
    is_one = wished and not _NEW_CLAUSE.search(sentence.plain, subject.end(), wished.cue.start)
    may_be = _MAY_BE_CONTENT | ({"detail"} if is_one else set())
    does = subject.end() + 2  # "the agreement will help both to ...", perhaps in quotes
    own = [z for z in zones if z.sense == "detail" and subject.end() <= z.cue.start <= does and not wished]
    rest = [zone for zone in zones if zone.sense not in may_be and zone not in own]
    end = len(sentence.plain)
    if rest:
        end = sentence.plain.rfind(", ", subject.end(), rest[0].cue.start)
        if end < 0 or any(zone.sense not in FACTS | {"detail"} for zone in rest):
            return ()
        rest = [replace(rest[0], start=end), *rest[1:]]
    start = subject.end() if ", which" in subject[0] else 0  # what is told of it in passing is no content
    return [Zone(0, end, Cue(start, start, "detail"), instrument_in(subject[0], cues)), *rest]


def _is_all_content(sentence: Sentence, zones: Sequence[Zone], *, after_document: bool, goes_on: bool) -> bool:
    """Whether a sentence that need not name the document tells from its first word to its last what it holds.

    Args:
        sentence: as read.
        zones: of it.
        after_document: the document was told of in the same paragraph.
        goes_on: it was told of in the sentence before, be it in another paragraph.
    """
    plain = sentence.plain
    is_item = _ITEM.match(plain) and all(zone.sense in _MAY_BE_CONTENT for zone in zones)
    if is_item and (after_document or goes_on or _CHAPTER.match(plain)):
        return True
    if not after_document:
        return False
    if _is_foreseen(plain, zones) or (_IT_AIMS.match(plain) and len(zones) < 2):
        return True
    if _DONE_UNDER.match(plain) and not any(zone.sense in FACTS | WISHES for zone in zones):
        return True
    will = _THEY_WILL.search(plain)
    if not will or _ELSE.search(plain):
        return False
    return not zones or (_MANY.match(plain) is not None and all(zone.cue.start >= will.start() for zone in zones))


def _is_quality(zone: Zone, sentence: Sentence, subject: tuple[int, int]) -> bool:
    """Whether the cue of a zone only says which document is the subject: "The renewed text encourages ..."."""
    within = subject[0] <= zone.cue.start and zone.cue.end < subject[1]
    return within and zone.sense in FACTS and sentence.plain.startswith("ed ", zone.cue.end - 2)


def begins_with_document(sentence: Sentence, cues: Cues) -> bool:
    """Whether a sentence begins with a document told of before: "The agreement ...", "With the new protocol, ..."."""
    by = _BY.match(sentence.plain)
    told = sentence.plain[by.end() :].replace(",", "", 1) if by else sentence.plain
    return cues.document.match(told) is not None


def asks_of_document(sentence: Sentence, cues: Cues) -> bool:
    """Whether a question is about the document just told of: what comes next answers it."""
    asks = sentence.plain.endswith("?")
    return asks and (
        _CONTAINS.search(sentence.plain) is not None or instrument_in(sentence.plain, cues) != "unspecified"
    )


def _is_foreseen(plain: str, zones: Sequence[Zone]) -> bool:
    """Whether something is to be done by nobody named: "Young musicians will be invited in both directions"."""
    done = _WILL_BE.search(plain)
    may_be = _MAY_BE_CONTENT | {"detail"}
    return done is not None and all(zone.sense in may_be and zone.cue.start >= done.start() for zone in zones)


def _all_of(sentence: Sentence) -> Zone:
    """Return a sentence as content of a document from its first word to its last: no cue stands in it."""
    return Zone(0, len(sentence.plain), Cue(0, 0, "detail"), "unspecified")


def is_subject(zone: Zone, sentence: Sentence, cues: Cues) -> bool:
    """Whether the cue of a zone is the document that a sentence is about."""
    return zone.cue.start == zone.cue.end
