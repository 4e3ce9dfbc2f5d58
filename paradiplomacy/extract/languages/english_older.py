"""Words of English that tell of documents older than the news: what a new one follows, what talks look back at."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.english_endings import TIE
from paradiplomacy.extract.languages.english_wishes import DOCUMENT

_NOT_RENEWED = r"(?![^.;]*\b(?:renewed|extended|prolonged)\b)"
_LIVES = r"(?![^.;]*\b(?:renew\w*|extend\w*|prolong\w*|replaced|expire[ds]?|lapsed?|ended|ran out|terminated)\b)"
_YEAR = r"(?=[^.;]*\b(?:19|20)\d\d\b)"
_ADJECTIVES = r"(?:(?!draft|new|future|planned|proposed|possible|coming|next|second|said|follow)[\w'-]+ )"
_FOLLOWS = (
    r"(?:follow(?:s|ed|ing)|replac(?:es|ed|ing)|succeed(?:s|ed|ing)|supersed(?:es|ed|ing)|buil(?:ds|t|ding) (?:up)?on"
    r"|(?:takes|took|taking) the place of|(?:comes|came|coming) after|(?:takes|took|taking) over from"
    r"|supplement(?:s|ed|ing)|complement(?:s|ed|ing))"
)
_LOOKS_BACK = (
    r"(?:look(?:ed|ing|s)? back (?:at|on|over)|(?:took|taking|takes|take) stock of|review(?:ed|ing|s)?"
    r"|assess(?:ed|es|ing)?|evaluat(?:e|ed|es|ing)|sum(?:med|s|ming)? up|went through|spent [^.;,]{3,25} on"
    r"|recall(?:ed|ing|s)?|referr(?:ed|ing) to|point(?:ed|ing|s) to|mention(?:ed|ing|s)?|praised?)"
)
_DAY = r"(?:the )?(?:\d{1,2} )?(?:\w+ )?(?:\d{1,2},? )?(?:19|20)\d\d\b"
_SPAN = r"(?:19|20)\d\d ?(?:-|–|to|and|until|through) ?(?:(?:19|20)\d\d|\d\d\b)"
_BINDING = r"(?:agreements?|memorand(?:um|a)|mous?|minutes|accords?|pacts?|protocols?|conventions?|deals?)"

_BEGAN = (
    r"(?:began|begun|started|took shape|got under way|(?:was|were) (?:\w+ly )?(?:launched|born|formali[sz]ed|begun"
    r"|started"
    r"|initiated|made official|put on (?:a|an) (?:formal|official) footing))"
)

OLDER: tuple[Trigger, ...] = (
    trigger(
        "signed",
        rf"\b{_FOLLOWS} (?:one\b|(?:an?|the|its|their) {_ADJECTIVES}{{0,3}}?{DOCUMENT}\b){_YEAR}"
        rf"|\b{_LOOKS_BACK} (?:[\w-]+ ){{0,8}}?(?:the|their|its) {_ADJECTIVES}{{0,2}}?{_BINDING}\b"
        rf"|\b{DOCUMENT} (?:that |which )?(?:they|the two(?: \w+)?|both(?: \w+)?)"
        rf" (?:had |have )?(?:concluded|struck|reached|sealed|initialled|adopted)\b{_NOT_RENEWED}{_YEAR}"
        rf"|\b{DOCUMENT} (?:that|which) [^.;]{{2,80}}? ha(?:d|ve|s) (?:concluded|struck|reached|sealed|initialled)\b"
        rf"{_NOT_RENEWED}",
    ),
    trigger(
        "signed",
        rf"\b(?:under (?:an?|the|their|its) {_ADJECTIVES}{{0,2}}?{_BINDING}(?: of understanding)? (?:of|for|from|dated"
        rf"|dating from)(?= {_DAY})"
        rf"|(?:under )?(?:the|their) (?:19|20)\d\d(?:-(?:20)?\d\d)? {_ADJECTIVES}{{0,2}}?{_BINDING}\b"
        rf"|(?:the|their|an?) {_ADJECTIVES}{{0,2}}?{_BINDING}(?: of understanding)?(?: \(\w+\))?,? (?:of|dated"
        rf"|dating from)"
        rf"(?= {_DAY})){_LIVES}",
    ),
    trigger(
        "established",
        rf"\b(?:their|the|this|our|its) (?:[\w-]+ ){{0,2}}?{TIE}(?: (?:between|with) [^.;,]{{3,60}}?)?"
        rf" (?:first |formally |officially |really )?{_BEGAN}\b|^{TIE} (?:first |formally |officially )?{_BEGAN}\b",
    ),
    trigger(
        "established",
        rf"\b{_LOOKS_BACK} (?:[\w-]+ ){{0,8}}?(?:the|their|its) {_ADJECTIVES}{{0,2}}?(?:programmes?|programs?)\b",
    ),
)

PROGRAMMES: tuple[Trigger, ...] = (
    trigger(
        "established",
        rf"\b(?:the|their|its) {_ADJECTIVES}{{0,3}}?(?:(?<!development )programmes?|(?<!development )programs?"
        rf"|(?:action"
        rf"|work|cooperation) plans?|plans? of (?:action|cooperation|work))"
        r"(?: (?:now |currently |still )?in force| under way)?,? (?:for|of|covering|covers?|spans?|runs?|ran|running"
        r"|valid"
        rf"|from)(?: from| for| over)?(?: the)?(?: period| years?)?(?: of| from)?(?= {_SPAN})",
    ),
)
"""A programme that runs; these words come after all that say that it was signed."""
