"""Tells which partners words mean that name none: "its Lao neighbour", "the two provinces", "the Lao provinces"."""

import re

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.figure_places import Sum
from paradiplomacy.extract.figure_seats import around, is_district, names_district
from paradiplomacy.extract.group_named import group_named
from paradiplomacy.extract.languages.cues import TRADE, Cues
from paradiplomacy.extract.mentions import Mention, localities, once
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.passage import Passage

_ONE = re.compile(
    r"\b(?:province|city|side|neighbou?r|partner|prefecture|region|ville|voisine?|région|préfecture)\b"
    r"|^(?:tỉnh|thành phố|tp|phía|địa phương)\b"
)
"""In words for the foreign side: it is one."""
_WITH = re.compile(r"\b(?:with|to|from|into|avec|vers|à destination|en provenance|với|sang|từ)(?: d[eu'])? ?$")
_NUMBERED = re.compile(r"(?:the |les |cả )?(?P<count>[\w-]+) ")


def meant_by_words(plain: str, context: Context, cues: Cues) -> tuple[Mention, ...]:
    """Return the partners that words such as "its Lao neighbour" mean, one where these are of one."""
    meant, words = context.partners_meant(plain, cues), cues.other_side.search(plain)
    if meant and words and not names_district(words[0]) and all(is_district(m) for m in meant):
        meant = tuple(around(meant, context)) or meant  # "the Lao province", after one of its districts
    if len(meant) < 2 or words is None or not _ONE.search(words[0]):
        return meant
    headed = [m for m in meant if context.partner and m.place_id == context.partner.place_id]
    return tuple(headed or meant[-1:])


def beside_own(passage: Passage, told: Sum, context: Context, cues: Cues) -> tuple[Mention, ...]:
    """Return the group that "Dien Bien's exports to the two provinces" means, which is of partners only."""
    group = cues.group.search(passage.plain, 0, told.start) if told.topic in TRADE else None
    number = whole_number(group.groupdict().get("count")) if group else None
    if group is None or number is None or not _WITH.search(passage.plain[: group.start()]):
        return ()
    if not any(m.is_own for m in passage.within(0, group.start())):
        return ()
    groups = (localities(near) for near in (*context.recent(), *reversed(context.scenes)))
    return next((once(near) for near in groups if len(once(near)) == number), ())


def of_that_country(passage: Passage, context: Context) -> tuple[Mention, ...]:
    """Return the localities that "the two Lao provinces" means, though they were named one by one."""
    group = group_named(passage, 0, len(passage.plain))
    told = _NUMBERED.match(group.text.lower()) if group else None
    if group is None or told is None:
        return ()
    spoken_of = once([m for near in context.recent() for m in localities(near) if m.country == group.country])
    number = whole_number(told["count"])
    return spoken_of[:number] if number is not None and len(spoken_of) >= number else ()
