"""Words of English that deny a tie, or tell that it is over or put off; they come before all others."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.english_wishes import DOCUMENT

TIE = (
    r"(?:relations(?:hips?)?|ties|partnerships?|links|cooperation|co-operation|friendship|twinning|bonds"
    r"|collaboration|sister[- ](?:city|province)\w*|contacts)"
)

_SIGNING = r"(?:signing|signature|ceremony)"

ENDINGS: tuple[Trigger, ...] = (
    trigger(
        "denied",
        rf"\b{_SIGNING}\b[^.;]{{0,140}}?\b(?:is|was|were|been) (?:called off|cancell?ed|scrapped|abandoned)\b"
        rf"|\b(?:cancell?(?:ed|ing|s)|call(?:ed|ing|s) off|scrapp(?:ed|ing)) (?:the|their|its"
        rf"|an?) (?:\w+ )?{_SIGNING}\b"
        rf"|\bcalled (?:the|their|its) {_SIGNING} off\b",
    ),
    trigger(
        "planned",
        rf"\b{_SIGNING}\b[^.;]{{0,140}}?\b(?:is|was|were|been) (?:postponed|put (?:off|back)|delayed|deferred)\b"
        rf"|\b{_SIGNING}\b[^.;]{{0,100}}? (?:is|are) (?:now )?(?:planned|scheduled|due|set|foreseen|expected"
        rf"|to take place)\b"
        rf"|\b(?:postpon(?:ed|ing|es)|put off|delay(?:ed|ing)) (?:the|their|its) (?:\w+ )?{_SIGNING}\b",
    ),
    trigger(
        "denied",
        r"\bnot (?:counted|listed|included|recorded|entered) (?:here|below|above|in this)\b"
        r"|\b(?:is|are) not (?:one of|(?:counted )?among) (?:our|its|their|the) (?:[\w-]+ ){0,2}?(?:twin|sister"
        r"|partner)"
        r"|\bno (?:such |formal |new |current |valid |official )?(?:agreement|document|deal|pact|text|mou)s?\b"
        r"|\b(?:has|have|had|did) not (?:yet )?(?:sign|been signed)\w*|\bnot yet (?:been )?signed|\bhas yet to sign"
        r"|\bno plans? (?:for|to)\b|\b(?:turned down|rejected|declined|refused) (?:an?|the|its|their|to)\b"
        r"|\bsigned (?:no|nothing)\b|\bnever (?:been )?(?:signed|inked|concluded)\b"
        r"|\bnothing (?:new )?(?:(?:was"
        r"|were|is|has been|had been) )?(?:signed|on paper)\b"
        r"|\bwithout (?:signing|putting)\b|\b(?:came|come|comes) to (?:nothing|naught)\b|\bfell through\b|\b(?:went"
        r"|led|got) nowhere\b"
        r"|\b(?:was|were|been) (?:dropped|shelved|abandoned)\b"
        r"|\b(?:nobody|no one|neither(?: \w+)?)\b[^.,;]{0,40} (?:has|have|had) (?:yet )?(?:asked|proposed|sought"
        r"|spoken)\b"
        r"|\b(?:dropped|shelved|abandoned|gave up(?: on)?) (?:the|this|that|its|their) (?:idea|plan|project|talks)\b"
        r"|\b(?:tried|attempted) (?:in vain )?to\b[^.;]{2,90}\bbut\b",
    ),
    trigger(
        "ended",
        rf"\bended (?:its|their|the) (?:[\w-]+ ){{0,3}}?(?:{TIE}|{DOCUMENT})|\b(?:broke off|broken off|called off"
        rf"|severed|cut) (?:its"
        r"|their"
        rf"|all|the) (?:[\w-]+ ){{0,2}}?{TIE}|\b(?:(?:was|were|been) not|(?:will|would) not be) (?:renewed|extended"
        rf"|prolonged|continued)\b"
        rf"|\blet(?:ting)? [^.;,]{{0,40}}?{DOCUMENT}[^.;,]{{0,60}} (?:expire|lapse|run out|end|drop)\b"
        r"|\bbeen broken off\b|\bno longer in force\b|\b(?<!can be )(?<!may be )(?<!could be )(?:expired"
        r"|lapsed|terminated|cancelled|scrapped"
        r"|came to an end|ceased|was ended"
        r"|suspended|(?:ran|run) out(?! of\b))\b(?![^.;]{0,60} (?:was|were|has been|have been) (?:renewed|extended"
        r"|prolonged)\b)"
        rf"|\b(?:{TIE}|{DOCUMENT})\b[^.;]{{0,100}}?(?<!contracts)(?<!contract),? ended\b",
    ),
)
