"""Finds groups of partners that a text names as one: "three northern Lao provinces", "chín tỉnh Bắc Lào"."""

import re
from dataclasses import replace

from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage

_PLACES = frozenset({"locality", "province", "town"})
_REACH = 70
_MANY = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many|other|the|hai|ba|bốn|năm|sáu|bảy|tám|chín"
    r"|mười|các|nhiều|deux|trois|quatre|cinq|sept|huit|neuf|dix|plusieurs|les)"
)
_PLURAL = re.compile(rf"\b(?:provinces|localities|cities|localités|villes)\b|\b{_MANY} (?:tỉnh|địa phương)\b")
_SEVERAL = re.compile(
    rf"\b(?:{_MANY} )?(?:(?:(?:north|south|east|west|cent)\w* )?|(?:provinces|localities|cities|localités|villes|tỉnh"
    r"|địa phương|tỉnh, thành phố) (?:(?!(?:to|for|with|à|pour|avec|cho|với) )[^,;.()\d]{2,30} )?(?:(?:of|in|du"
    r"|de la|des|d'|de l') ?)?)$"
)
"""Before the name of a country: several of its localities are meant, if words for them stand before it or behind it."""
_LOCALITIES = re.compile(r" (?:provinces|localities|cities)\b")


def group_named(passage: Passage, start: int, end: int) -> Mention | None:
    """Return several partners that words such as "three northern Lao provinces" name together; None without any."""
    for nation in passage.within(start, end):
        if not nation.is_nation:
            continue
        head = _SEVERAL.search(passage.plain, max(start, passage.at(nation) - _REACH), passage.at(nation))
        tail = _LOCALITIES.match(passage.plain, passage.after(nation))
        if not tail and not (head and _PLURAL.search(head[0])):
            continue
        begin = head.start() if head else passage.at(nation)
        stop = tail.end() if tail else passage.after(nation)
        if not any(m.role in _PLACES for m in passage.within(begin, stop)):
            text = passage.sentence.text[begin:stop]
            first = passage.sentence.start + begin
            return replace(nation, start=first, end=first + len(text), text=text, role="locality", place_id=None)
    return None
