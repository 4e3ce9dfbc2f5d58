"""Words of English that tell of documents older than the news: what a new one follows, what talks look back at."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.english_wishes import DOCUMENT

_NOT_RENEWED = r"(?![^.;]*\b(?:renewed|extended|prolonged)\b)"
_YEAR = r"(?=[^.;]*\b(?:19|20)\d\d\b)"
_ADJECTIVES = r"(?:(?!draft|new|future|planned|proposed|possible|coming|next|second|said|follow)[\w'-]+ )"
_FOLLOWS = (
    r"(?:follow(?:s|ed|ing)|replac(?:es|ed|ing)|succeed(?:s|ed|ing)|supersed(?:es|ed|ing)|buil(?:ds|t|ding) (?:up)?on"
    r"|(?:takes|took|taking) the place of|(?:comes|came|coming) after|(?:takes|took|taking) over from"
    r"|supplement(?:s|ed|ing)|complement(?:s|ed|ing))"
)
_LOOKS_BACK = (
    r"(?:look(?:ed|ing|s)? back (?:at|on|over)|(?:took|taking|takes|take) stock of|review(?:ed|ing|s)?"
    r"|assess(?:ed|es|ing)?|evaluat(?:e|ed|es|ing)|sum(?:med|s|ming)? up|went through|spent [^.;,]{3,25} on)"
)
_BINDING = r"(?:agreements?|memorand(?:um|a)|mous?|minutes|accords?|pacts?|protocols?|conventions?|deals?)"

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
        "established",
        rf"\b{_LOOKS_BACK} (?:[\w-]+ ){{0,8}}?(?:the|their|its) {_ADJECTIVES}{{0,2}}?(?:programmes?|programs?)\b",
    ),
)
