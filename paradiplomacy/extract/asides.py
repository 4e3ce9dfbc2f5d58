"""Tells what a clause says only in passing: beside a wish, or beside a denial."""

import re

Span = tuple[int, int]
"""First character of words, and the one behind them."""
_APPOSED = re.compile(r", (?:(?:an?|its|une?|son|sa) (?:[\w-]+ ){0,3})?$")
_THE_ONE = re.compile(
    r"\b(?:ce(?:lui|lle|ux)|celles) (?:qui |qu'|que )?(?:(?:elle|il)s? |les deux \w+ )?(?:a|ont|avai(?:t"
    r"|ent))?(?: été)? ?$"
    r"|\bthe (?:one|agreement|memorandum|mou|pact|deal)s?(?: of \w+)? (?:that |which )?(?:(?:it|they|the two \w+|was"
    r"|were"
    r"|had been) )?(?:had )?$|, (?:which|who|qui)(?: \w+){0,3} ?$"
)
"""Before the signing of an earlier document that is to be renewed."""
_SIGNED_ONE = re.compile(
    r"\b(?:l'|la |le |leur )(?:accord|convention|protocole|mémorandum|pacte|charte)"
    r"(?:(?: (?!soit|être|sera|puisse|à\b)[\w']+){0,6}? (?:signé|conclu|paraphé|passé)e?(?: (?:en|le|au))?"
    r"|(?: d'\w+)? d[eu])$"
    r"|\b(?:the|their) (?:[\w-]+ ){0,2}?(?:agreement|memorandum|mou|pact|accord|protocol)(?: of understanding)?"
    r" (?:of|from|dated)$"
)
"""A document that exists: "wishes to keep alive the agreement signed in 2015"."""
_IN_PASSING = re.compile(r", (?:(?:which|who|both|qui|vốn|already|déjà) )?[^,;]{0,40}$")
"""From the comma before a relation to the words for it: "Hue and Brest, which became twins in 1995, signed nothing"."""


def is_apposed(plain: str, at: int) -> bool:
    """Whether words that begin there are an apposition: "talks with Brest, a partner since 2007"."""
    return _APPOSED.search(plain[:at]) is not None


def is_existing_document(plain: str, after: int, words: Span) -> bool:
    """Whether words behind a wish name a document that exists: "wants to renew the one of 2014"."""
    return bool(_THE_ONE.search(plain, after, words[0]) or _SIGNED_ONE.search(plain, after, words[1]))


def is_in_passing(plain: str, start: int, words: Span, end: int) -> bool:
    """Whether words of a clause stand between two commas, before what the clause goes on to say at ``end``."""
    return _IN_PASSING.search(plain, start, words[0]) is not None and "," in plain[words[1] : end]
