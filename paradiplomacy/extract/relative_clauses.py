"""Finds the relative clause behind a document that tells what it holds: "an accord which opens farms to workers"."""

import re

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.languages.cues import FACTS

_WHICH = re.compile(
    r"\bpar (?:lequel|laquelle)\b|\b(?:which|that|qui)(?: \w+ly| \w+ment)? (?=(?:opens?|provides?|allows?|lets?"
    r"|foresees?|envisages?|sets?"
    r"|creates?|gives?|puts?"
    r"|ouvre|prévoit|permet|instaure|englobe|embrasse|traite(?:nt)?|comprend|inclut|couvre|concerne|aborde|spans?"
    r"|covers?|crée|organise|facilite|favorise|encourage|autorise|va|vont|doit|doivent|vise|porte|touche|\w+(?:era|ira"
    r"|ettra|ront))\b)"
)
"""Between a document and what it does: "an agreement which opens farms to workers"."""
_WHICH_SAYS = re.compile(
    r"\b(?:agreement|memorandum|document|pact|accord|protocol|text|paper|charter|declaration|statement|programme|plan"
    r"|deal|mou|arrangement)s?(?: (?:of|on|for|with|between) (?:[^,.;]"
    r"|, (?:19|20)\d\d){2,60}?(?:, an? [^,.;]{3,60})?)?,? (?P<which>which|that) (?:also |mainly |\w+ly )?"
    r"(?=(?:speaks?|spoke|tells?|talks?|treats?|bears? on|has to do|says?|names?|named|mentions?|turns? on|revolves?"
    r"|dwells?|regulates?|governs?|lays? down|settles?|commits?|obliges?|binds?|promises?|promised|asks?|lists?|listed"
    r"|is (?:about|on|to (?!be\b|run\b|last\b|take effect))|are (?:about|on|to (?!be\b))|encourages?|paves?|looks?"
    r"|seeks?|helps?|makes?|brings?|pledges?|adds?|has (?:chapters|articles|clauses)|contains?|holds?|extends? to"
    r"|reaches|runs from|goes from|ranges?|stretches|links?|joins?|puts?)\b)"
)
"""Between a document and what it holds, whatever the verb: "a document that speaks of hospitals and research"."""
_WOULD = re.compile(r", (?:qui(?= \w+(?:rait|raient)\b)|which would\b)")
"""Between a document still wished for and what it would do: "talks on a pact, which would further research"."""


def which_says(plain: str, zone: Zone) -> tuple[int, int] | None:
    """Return where the clause right behind a document begins, and where it begins to say what that holds, else None."""
    says = _WHICH_SAYS.search(plain, zone.start, zone.end) if zone.sense in FACTS else None
    return (says.start("which"), says.end()) if says else None


def which_does(plain: str, zone: Zone, start: int, end: int) -> int | None:
    """Return where a clause between two characters begins to say what a document does, or would do; else None."""
    if zone.sense not in FACTS and zone.instrument == "unspecified":
        return None
    does = (_WHICH if zone.sense in FACTS else _WOULD).search(plain, start, end)
    return does.end() if does else None
