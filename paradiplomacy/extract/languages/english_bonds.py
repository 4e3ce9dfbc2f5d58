"""Words of English that tell in everyday ways that two sides are tied: partners, sisters, what has long been done."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.english_deeds import ACTORS

_NO_TRADE = (
    r"(?!(?:[\w-]+ )?(?:trad(?:e|ing)|business|export|import|commercial|investment|private|implementing|coalition"
    r"|dialogue)\b)"
)
_FRIEND = r"(?:partners?|friends?|sisters?|twins?)"
_DONE = (
    r"(?:taken(?: in| on)?|sent|received|hosted|coached|advised|trained|taught|helped|supported|invited|exchanged"
    r"|swapped|lent|guarded|patrolled|known|welcomed|recruited|hired|restored|visited|looked after|stood by)"
)
_DOING = (
    r"(?:taking(?: in| on)?|sending|receiving|hosting|coaching|advising|training|teaching|helping|supporting|inviting"
    r"|exchanging|swapping|lending|guarding|patrolling|welcoming|recruiting|hiring|restoring|visiting)"
)
_LONG = (
    r"(?:since (?:(?:19|20)\d\d|then|last|the|\w+ (?:19|20)\d\d)|for (?:(?:[\w-]+ ){1,3})?(?:years|decades)"
    r"|(?:every|each) (?:year|spring|summer|autumn|winter|season)|over the (?:past|last))\b"
)
_NOBODY = (
    r"(?![^.;]{0,40}\b(?:tourists|visitors|holidaymakers|travellers|goods|passengers|investors|cargo|investment"
    r"|companies|firms|million|billion|letters|greetings|gifts|messages|views|opinions|information)\b)"
)
"""Behind a verb: who and what comes and goes without any tie."""
_KNOW_HOW = (
    r"(?:seedlings?|saplings?|seeds?|breeds?|classes|courses|lessons|techniques?|methods?|know-how|skills|teachers"
    r"|experts|trainers)"
)

BONDS: tuple[Trigger, ...] = (
    trigger(
        "established",
        rf"\bbe(?:came|come|en) (?:an? |the |its |their )?{_NO_TRADE}(?:[\w-]+ ){{0,2}}?{_FRIEND}\b"
        rf"|\b(?:has|have|had) (?:already |long |now )?(?:had )?(?:an?|one|two|three|four|its first) {_NO_TRADE}"
        rf"(?:[\w-]+ ){{0,2}}?{_FRIEND}\b(?=:| (?:in|for|since|called|among)\b)"
        rf"|\b(?:has|have|had) been (?:(?:an?|one of|the|its|his|her|their"
        rf"|[\w' -]{{2,30}}'s?) )?{_NO_TRADE}(?:\w+ )?{_FRIEND}\b"
        r"(?= (?:since|for|of|to)\b)"
        rf"|\b(?:has|have|had) (?:also |long )?been (?:\w+ly )?(?:linked|twinned|tied|paired|bound|allied|associated"
        r"|in (?:close )?(?:contact|touch)|close)\b(?= (?:with|to|since|for)\b)"
        rf"|'s? {_NO_TRADE}(?:[\w-]+ ){{0,3}}?(?:partner|sister(?: city| province)?)\b(?! for\b)"
        rf"|(?<!not )(?<!never )(?<!longer )\b(?:an?|the) {_NO_TRADE}(?:[\w-]+ )?(?:partner|sister|twin) of\b"
        rf"|\b(?:has|have|had) (?:another|an? (?:second|third|fourth|further)) {_NO_TRADE}(?:[\w-]+ )?{_FRIEND}\b"
        r"|\b(?:the|an?|their) (?!rail|road|air|bus|ferry|sea|shipping|direct)(?:[\w-]+ )?(?:tie|bond"
        r"|link) (?:between|with)\b"
        r"|\bhave (?:\w+ )?(?:[a-z]+ed|written|taught|known|met|lent|given|kept|sung|sent)\b"
        r"(?=[^.;]{0,60} (?:each other|one another)\b)"
        r"|\bworks? (?:most |very |more )?(?:closely|hand in hand) with\b"
        r"|\bha(?:s|ve) (?:joined forces|joined hands|teamed up|paired up|linked up)\b"
        r"|\byears of (?:[\w-]+ )?(?:sisterhood|brotherhood|twinning|being (?:sisters|twins|partners|friends))\b",
    ),
    trigger(
        "established",
        rf"\b(?:has|have) (?:also |long |always |already )?(?:{_DONE}(?: and {_DONE})?|been {_DOING})\b{_NOBODY}"
        rf"(?=[^.;]{{2,100}}? {_LONG})"
        rf"|\b{ACTORS} (?:from|of)\b(?=[^.;]{{2,80}}? (?:has|have) (?:also |long )?(?:been (?:coming|going|studying"
        r"|learning|training|working|teaching)|crossed|come|gone) )"
        rf"|\b{ACTORS} (?:from|of)\b(?=[^.;]{{2,60}}? are (?:also |now |currently |just )?(?:showing|teaching|training"
        r"|advising|helping|coaching|restoring|studying|learning)\b)"
        rf"|\bsends (?:[\w-]+ ){{0,5}}?{ACTORS} to\b"
        rf"|\b{_KNOW_HOW} [^.;]{{0,30}}?(?:that|which) (?=[^.;,]{{2,50}}? (?:has|have|had) (?:brought|introduced"
        r"|passed on|lent|given) (?:to|in)\b)",
    ),
)
