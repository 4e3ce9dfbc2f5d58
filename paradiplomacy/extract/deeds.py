"""Tells what the sides of a tie do for each other, in sentences that name no tie."""

import re

from paradiplomacy.extract.languages.cues import Cues

_FROM_THERE = re.compile(
    r"\b(?!tourists|visitors|goods|firms|companies|investors)[\w-]+s from (?:the )?P++[^.;]{2,120}V"
)
"""What people from one side do for the other, told a paragraph later."""
_MUTUAL = re.compile(
    r"\b(?:each other(?:'s)?|one another(?:'s)?|(?:of|by|from|in) (?:both|the two)(?! countries| nations| peoples)\b"
    r"|in both directions|by turns|in turns?|together(?! with)|jointly|swap(?:s|ped)?)\b"
)
"""Tells of what both do, wherever it stands: "Museums of the two cities have lent each other pottery"."""
_LASTING = re.compile(r"\b(?:have|has|since|regularly|(?:each|every) (?!other)\w+|once|twice)\b")
"""Tells of what lasts or comes again, not of what was done on a visit."""


def is_deed(sides: str, cues: Cues, *, here: bool) -> bool:
    """Whether a sentence tells what people of one side do for the other, or what both do.

    Args:
        sides: the sentence as :func:`~paradiplomacy.extract.masking.with_sides` returns it.
        cues: of its language.
        here: it stands in the paragraph that told of the tie.
    """
    if _MUTUAL.search(sides) and _LASTING.search(sides):
        return True
    if not here:
        return _FROM_THERE.search(sides) is not None
    return cues.deed.search(sides) is not None or ("P" in sides and "V" in sides)
