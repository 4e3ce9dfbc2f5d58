"""Words of French that tell of documents older than the news: by their year, or by the years for which they are."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.french_wishes import TIE

_BINDING = (
    r"(?:accords?|mémorandums?(?: d'entente)?|protocoles?(?: d'(?:accord|entente))?|conventions?|pactes?|ententes?)"
    r"(?:-cadres?)?(?: (?:de|d')[ ]?(?:coopération|amitié|jumelage|partenariat))?"
)
_THE = (
    r"(?:\b(?:le|la|leur|ce|cet|cette|une?|du|au) |\bl'|\bd')"
    r"(?:(?:premi(?:er|ère)|précédente?|dernière?|anciene?|ancienne|vieux|vieil) )?"
)
_DAY = r"(?:\d{1,2}(?:er)? )?(?:\w+ )?(?:19|20)\d\d\b"
_SPAN = r"(?:19|20)\d\d ?(?:-|à|au) ?(?:(?:19|20)\d\d|\d\d\b)"
_LIVES = r"(?![^.;]*\b(?:renouv|recondu|prolong|prorog|remplac|expir|caduc|échéance|dénonc|pris fin))"
_PROGRAMME = (
    r"(?:programmes?|plans? (?:d'action|de coopération|de travail|d'échanges?))(?: (?:d'action|de coopération"
    r"|de travail|d'échanges?))?(?: (?:commun|conjoint|triennal|quinquennal|annuel))?"
)

OLDER: tuple[Trigger, ...] = (
    trigger(
        "signed",
        rf"{_THE}{_BINDING} (?:signée?|conclue?|paraphée?|passée?) (?:en|le|au)(?= {_DAY}){_LIVES}"
        rf"|(?:\b(?:en vertu|au titre|aux termes|dans le cadre) d(?:e |u |'))?{_THE}?{_BINDING} (?:de|du|daté\w* d[eu])"
        rf"(?= {_DAY}){_LIVES}|{_THE}?{_BINDING}(?: couvrant(?: la période| les années)?)?(?= {_SPAN}){_LIVES}"
        rf"|{_THE}{_BINDING} (?:remonte à|date d[eu])(?= {_DAY})",
    ),
    trigger(
        "established",
        rf"\b(?:la|leur|le|cette|ce|notre|l') ?(?:\w+ )?{TIE}(?: (?:entre|avec) [^.;,]{{3,60}}?)? (?:a|ont|est|sont)"
        r" (?:\w+ment )?(?:débuté|commencé|pris forme|été (?:\w+ment )?(?:lancée?s?|engagée?s?|formalisée?s?"
        r"|officialisée?s?)"
        r"|née?s?)\b",
    ),
)

PROGRAMMES: tuple[Trigger, ...] = (
    trigger(
        "established",
        rf"(?:\b(?:le|leur|un|du|au) |\bd'un |\bl'actuel ){_PROGRAMME}(?: (?:en (?:cours|vigueur)|actuel))?(?: (?:va"
        rf"|court"
        rf"|s'étend|s'étale|couvre|porte|couvrant|courant|pour|sur))?(?: (?:de|sur|pour))?(?: la période| les années)?"
        rf"(?: de)?(?= {_SPAN})",
    ),
)
"""A programme that runs; these words come after all that say that it was signed."""
