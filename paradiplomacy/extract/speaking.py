"""Tells who speaks in a sentence that names no partner: somebody by name, or the counterpart of the one before."""

import re

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.passage import Heard
from paradiplomacy.extract.unnamed_signers import COUNTERPART
from paradiplomacy.extract.words import Sentence

_HIS = re.compile(r"(?:he|she|his|her|il|elle|son|sa|ses) ")
_SPEAKER = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|M|Mme|Ông|Bà)\.? )?(?!The|This|They|It|In|At|On|And|But|For|As)[A-ZÀ-ỸĐ][\w'-]+"
    r"(?: [A-ZÀ-ỸĐ][\w'-]+){0,3}(?:, for (?:his|her) part,|, in turn,)?"
    r"(?: (?:has|had|also|then|further|and|said|a|aussi|cũng))* "
)
"""Somebody's name, up to what he or she says."""


def is_said(sentence: Sentence, zone: Zone) -> bool:
    """Whether a zone begins with somebody's name, and so is what he or she wishes: "Lee offered to ..."."""
    return _SPEAKER.fullmatch(sentence.text, zone.start, zone.cue.start) is not None


def goes_on_speaking(sentence: Sentence, before: Heard | None) -> bool:
    """Whether "his region" is that of the counterpart who spoke in the sentence before."""
    return bool(before and _HIS.match(sentence.plain) and COUNTERPART.match(before.sentence.plain))
