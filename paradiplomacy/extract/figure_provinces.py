"""Tells which Vietnamese side a figure is about."""

import re

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.figure_places import Sum, beside, is_gate
from paradiplomacy.extract.languages.cues import TRADE
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage

_THROUGH = re.compile(r"\b(?:through|via|at|across|par|qua)(?: the)? $")
"""Before a province whose border gate the goods of another one go through."""
_BOUND_FOR = re.compile(
    r"\b(?:en route (?:vers|pour)|(?:on (?:the|their) way|bound|heading|headed) (?:to|for)|trên đường (?:đến|tới"
    r"|sang))\b"
    r"[^;]{0,70}$"
)
"""Before a province that goods or guests only go on to."""
_RATHER_THAN = re.compile(
    r"\b(?:so với|(?:less|more|lower|higher|fewer|smaller|better) than|compared (?:with|to)|(?:far )?behind|ahead of"
    r"|unlike|derrière|devant|(?:moins|plus) qu['e])(?!.*;)"
)
"""Between a sum and a province with whose it is compared."""
_PAIRED = re.compile(r"^\s?- | - ?$|-$")
"""Around a town that makes a pair of border gates with a foreign one."""


def province_of(passage: Passage, context: Context, told: Sum | None = None) -> Mention | None:
    """Return the Vietnamese side that a figure is about: named beside it, in its sentence, or the one spoken of."""
    named = [m for m in passage.mentions if m.role == "province" and not _BOUND_FOR.search(passage.left_of(m))]
    if told:
        named = [m for m in named if not _RATHER_THAN.search(passage.plain, told.end, max(told.end, passage.at(m)))]
    at_gate = [m for m in named if is_gate(passage, m) and _THROUGH.search(passage.left_of(m))]
    provinces = [m for m in named if m not in at_gate]
    if told and len(provinces) > 1 and (own := beside(passage, told, provinces)):
        return own
    acting = [m for m in provinces if not m.is_scene]
    towns = [m for m in passage.mentions if m.role == "town"]
    goes_there = told is not None and told.topic == "support"  # "paid for two wells at Phu Vang"
    around = [
        m
        for m in towns
        if (m.is_scene and not goes_there)
        or (told is not None and told.topic in TRADE and _THROUGH.search(passage.left_of(m)))
        or is_gate(passage, m)
        or _PAIRED.search(passage.plain, max(0, passage.at(m) - 3), passage.after(m) + 3)
    ]
    return (
        next(iter(acting or provinces or [m for m in towns if m not in around]), None)
        or context.own()
        or next(iter(at_gate or around), None)
    )
