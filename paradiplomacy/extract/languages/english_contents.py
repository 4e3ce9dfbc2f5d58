"""English words of sentences whose subject is a document."""

from paradiplomacy.extract.languages.english_wishes import DOCUMENT

_NO_VERB = (
    r"(?!(?:\w+(?<!sign)(?<!renew)(?<!extend)(?<!revis)(?<!updat)(?<!amend)ed|has|is|was|will|an?|the|of|to"
    r"|provincial|national|city)\b)"
)
"""Before a word between an article and a document: "the governor proposed an agreement" tells of the governor."""
_PURPOSE = (
    r"(?:its|their) (?:(?:main|chief|stated|declared) )?(?:purpose|aim|goal|focus|subject|object|objective|theme"
    r"|content)"
)
DOCUMENT_TOLD = (
    rf"{_PURPOSE}s?(?= (?:is|are)\b)"
    rf"|(?:the|this|that|both|these|its|their) (?:{_NO_VERB}[\w'-]+ ){{0,3}}?(?:{DOCUMENT}|papers?|draft)"
    r"(?: (?:of|from) (?:(?:\d{1,2} )?(?:\w+ )?(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last \w+))?"
    r"(?: \([^()]{2,40}\)|, (?!which|who|and\b|but\b)[^,;.]{3,70},"
    r"|, which (?:bears?|carries|was signed|runs|is valid|took)[^.;]{3,140}?,(?= (?:covers|provides|names|deals"
    r"|concerns"
    r"|focuses|includes|speaks|sets|calls|lists)\b))?"
    r"(?: (?:also|mainly|chiefly|further|notably|in particular|then|now))?(?= [\w\"])"
)
"""Begins a sentence whose subject is a document, or what it is for."""
BEFALLS = (
    r"(?<!purpose)(?<!aim)(?<!goal)(?<!focus)(?<!subject)(?<!object)(?<!objective)(?<!theme) "
    r"(?:also |then |since |now |later |already |again )*(?:"
    r"(?:was|were|is|are|be|being|has|have|had|will|would|should|may|might|could|can|shall|must)"
    r"(?: (?:also|then|now|later|already|again|only|never|not|still|yet|to|be|been|have|soon|first|formally"
    r"|officially))* "
    r"(?:sign|ink|conclu|reach|renew|exten(?!ds? to)|prolong|initial|seal|draft|prepar|ratif|approv|submit|sent|end"
    r"|terminat|suspend|valid|in force|in effect|effective|due|the |an? |one|not|open|expect|expir|laps|run|last|dat"
    r"|enter|come|came|tak\w+ effect|replac|follow|mark|review|updat|adopt|exchang|hand|negotiat|discuss|propos"
    r"|announc|welcom|praise|hail|call|witness|part of|based|build|up |over\b|under |on the table|still|no longer"
    r"|remain|first|worth)"
    r"|expire|laps|takes? the place|runs?\b|ran\b|remain|enter|came\b|comes?\b|t(?:ook|akes?) effect"
    r"|end(?:s|ed)?\b|lasts?"
    r"|replac|follow|succeed|mark|date|go(?:es)? back|went|with\b|between\b|and\b|or\b|but\b|of\b|on\b|in\b|to\b"
    r"|for\b|at\b|by\b|from\b|did\b|do(?:es)?\b|says? nothing|makes? no|nam(?:es|ed) no|mention\w* no|contain\w* no"
    r"|which\b|that\b|who\b|signed|concluded|dated|stood|stands|bears?\b|cost|built|builds|cements?|reflects?"
    r"|show|drew|draws|need|await)"
)
"""What is said of such a document but its content."""
