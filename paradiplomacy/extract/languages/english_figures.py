"""English words of figures: what a sum is about, how exact it is, which way guests went."""

import re

from paradiplomacy.extract.languages.cues import FigureCues

FIGURES = FigureCues(
    topics=(
        (
            "trade",
            re.compile(
                r"\bchanged hands\b|\bof goods (?:were|was) exchanged\b|\bhandled goods (?:worth|valued)\b"
                r"|\bin business (?:with|between)\b|\bcleared (?:goods|cargo"
                r"|merchandise)\b(?=[^;]{0,30}\d)|\b(?:value|volume) of (?:\w+ )?goods\b|\b(?:gate|crossing"
                r"|checkpoint)s?\b[^;]{0,60}\b(?:handled"
                r"|cleared|processed)\b(?=[^;]{0,30}\d)"
                r"|: total (?=(?:over |about |nearly |some )?(?:us\$|\$|usd ?)?\d)|\bgoods (?:worth"
                r"|valued at|(?:to|with|at) (?:the|a) (?:\w+ )?value of) .{3,60}?(?:passed|exchanged|traded|between"
                r"|crossed|moved|cleared|went (?:through|across|over))\b"
                r"|\bgoods (?:exchanges?|exchanged|traded|(?:passed|passing|went|moved|moving|flow(?:s|ed"
                r"|ing)) (?:through"
                r"|across|over|via))\b|\b(?:goods|cargo|freight"
                r"|merchandise)\b(?=[^;.]{0,40}\b(?:gate"
                r"|crossing|checkpoint|border)s?\b[^;.]{0,30}\b(?:worth|valued|value)\b)"
                r"|\btraded goods\b|\b(?:exchanged|traded|swapped|exchang(?:e|es|ing)) (?:[\w-]+ ){0,2}?(?:goods"
                r"|merchandise|products|commodities)\b|\btraded(?= [^;]{0,25}\d)"
                r"|\bimports? and exports?\b|\bexports? and imports?\b|\bimport-export\b|\bexport-import\b|\btwo-way\b"
                r"|(?<!chamber of )(?<!chambers of )(?<!department of )(?<!and )\bcommerce\b(?=[^;]{0,60}\d)"
                r"|\bexchanges with\b(?=[^;.]{0,60} (?:came to|reached|amounted to|totall?ed|were worth)\b)"
                r"|\b(?:did|do|does|doing) business(?= (?:worth|of|to the tune of)\b)|\bbilateral trade\b"
                r"|\btrade (?:between|turnover|revenue|value|volume|exchange|with|of)\b"
                r"|(?<!a )(?<!annual )(?<!combined )\bturnover\b|(?<!industry and )\btrade\b(?! (?:fair|union"
                r"|promotion|agreement|office|mission|delegation|cent))"
            ),
        ),
        (
            "import",
            re.compile(
                r"\bimport(?:s|ed|ing)?\b|\bbought\b|(?<!to )\bbuy(?:s|ing)?\b|(?<!for the )(?<!to )\bpurchas(?:es?|ed"
                r"|ing)\b|\bsourced\b|\bt(?:ook|akes) in\b(?= [^;]{0,50}\b(?:worth|tune|for) )|\b(?:tak(?:es?|ing)"
                r"|took|absorb\w*)\b(?=[^;]{0,40}\b(?:goods|produce|products"
                r"|worth)\b)"
            ),
        ),
        (
            "export",
            re.compile(
                r"\b(?:biggest|largest|best|top|main|second) (?:\w+ )?(?:customer|buyer|market)\b|\bexport(?:s|ed"
                r"|ing)?\b"
                r"|\bsold\b|\bsell(?:s|ing)?\b|\bsales\b|\bship(?:ped|s|ping)\b(?! (?:lines?"
                r"|routes?|compan))|\bshipments\b|\bdeliver(?:ed|ies)\b|\bexporters\b(?=[^;]{0,40}\d)|\bsuppl(?:y"
                r"|ies|ied|ying)\b(?= [^;]{0,60}\d)(?! (?:it|them) with\b)"
            ),
        ),
        (
            "support",
            re.compile(
                r"\b(?:(?:a|the) present (?:from|of)|present(?:s|ed)|donat\w+|gave|giv(?:en|es|ing)|grant(?:s|ed"
                r"|ing)?|hand(?:ed|ing"
                r"|s over)(?: over)?"
                r"|aid(?:ed)?|assist\w*"
                r"|non-refundable|(?:co-?)?fund(?:ed|s|ing)|(?:co-?)?financ(?:ed|es|ing)"
                r"|(?<!they )(?<!visitors )(?<!tourists )(?<!guests )spent"
                r"|(?<=they )spent(?=[^;.]{0,40} (?:on|to build)\b)|(?<!to )spend(?:s"
                r"|ing)|allocat(?:ed|es|ing)"
                r"|earmark(?:ed|s)|set(?:s|ting)? aside|contribut(?:ed|es|ing|ions?)|pays|paying"
                r"|support(?:s|ed)?|help(?:ed|s|ing)?|provid(?:ed|es|ing)|gifts?|voted(?= [^;]{0,25}\d)"
                r"|scholarships?|relief|sponsor(?:ed|s"
                r"|ing)?"
                r"|subsid(?!iar)\w+|bankroll\w*|footed|chipped in|disburs\w+|bore the cost|at its own expense"
                r"|transferred"
                r"|made available|(?:raised|mobili[sz]ed|collected)(?=[^;]{0,60} for\b)|award(?:ed|s)"
                r"|approved(?= (?:[\w.,$-]+ ){1,4}(?:for|to"
                r"|towards)\b)|sent (?!home\b)(?=(?:[\w.,$-]+ ){0,3}\d)"
                r"|received(?=[^;]{0,60}\bfrom\b)|offered(?! to\b)"
                r"|paid(?= (?:[\w.,$-]+ ){0,4}for)|thank(?:s|ed|ing)?(?=[^;]{2,60} for\b))\b|\b(?:built|put up"
                r"|erected) with (?=[^;]{0,40}\bfrom\b)"
            ),
        ),
        (
            "investment",
            re.compile(
                r"\b(?:invest(?:s|ed|ing|ment|ments|or|ors)?|fdi|capitali[sz]ed|licen[sc]es?|(?:registered|combined|foreign"
                r"|charter|total|their) capital|capital of(?= [^;]{0,20}\d)"
                r"|(?:operat(?:es?|ed|ing)|r(?:u|a)n(?:s|ning)?|owns?|built|open(?:ed"
                r"|s)?) (?:[\w.,$-]+ ){0,6}?(?:plants?|factor(?:y|ies))|(?:registered|put (?:in|up))(?= [^;]{0,15}\d)"
                r"|poured|(?:sunk"
                r"|sank|plough\w*|plowed|pumped|channell?ed"
                r"|injected|committed)(?= [^;]{0,25}\d)"
                r"|projects?)\b|\b(?:brought|brings?) (?=(?:(?!worth)[\w.,$-]+ ){1,6}(?:in)?to\b)"
                r"|\bput (?=(?:[\w.,$-]+ ){1,6}into\b)"
            ),
        ),
    ),
    qualifiers=(
        (
            "nearly",
            re.compile(
                r"\b(?:(?:not|n't|never) (?:exceed(?:ed|ing)?|top|surpass)|no more than|at most|nearly|almost"
                r"|close to|near(?:ed|ing)|approach(?:ed|ing)|just under"
                r"|(?<!added )(?<!adds )(?<!adding )up to|(?<!no )less than|under)(?: a total of)? ?(?:us)?\$?$"
            ),
        ),
        (
            "more than",
            re.compile(
                r"\b(?:more than|(?<!handed )over|exceed(?:s|ed|ing)?|surpass(?:ed|es|ing)?|above|at least"
                r"|no (?:less|fewer) than|topped|tops"
                r"|in excess of|upwards of)(?: the)? ?(?:us)?\$?$"
            ),
        ),
        (
            "about",
            re.compile(
                r"\b(?:about|around|some|roughly|approximately|approximat(?:ed|es|ing)|an estimated|estimated at"
                r"|nearly about|circa|est\.) ?(?:us)?\$?$"
            ),
        ),
    ),
    outbound=re.compile(
        r"\b(?:sent|dispatched|sends|travell?ed|(?<!was )(?<!been )visited|went (?=to|from|on)|made the (?:trip"
        r"|journey)"
        r"|paid (?:a )?visits?"
        r"|sending|(?:flew|carried|ferried|took)(?= [^;,]{0,12}\d)|set (?:out|off)|went the other way"
        r"|(?:has|have|had) been to)\b"
    ),
    inbound=re.compile(
        r"\b(?:(?:was|been) visited by|received|welcomed|exchang\w+|hosted|receiving|welcoming|play(?:ed|s|ing) host"
        r"|guests|came|come|entered"
        r"|made(?= [\d,.]+ (?:\w+ )?(?:trips|visits)\b)"
        r"|arranged(?: for| visits)|crossed|arriv\w+|counted|inbound|landed|disembarked|lodged|drew|attracted|stayed"
        r"|called on|toured|holidayed|vacationed|overnighted|checked in|flocked|explored"
        r"|spent"
        r"|ha(?:s|ve|d) had (?=(?:\w+ ){1,3}?delegations))\b"
    ),
    delegations=re.compile(
        r"(?<![\w-])(?P<n>\d{1,3}(?:,\d{3})*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|two"
        r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|a dozen)"
        r" (?:(?!sides|provinces|cities|localities|parties|ha[sd]\b|have"
        r"|exchang)[^\W\d][^\W\d-]* ){0,3}?(?:delegations|missions|working groups|working trips"
        r"|exchanges of (?:\w+ )?delegations)\b(?! (?:a|per|each|every) (?:day|week|month))"
        r"|\bdelegations\b[^.;:]{0,60}: (?P<m>\d{1,3}(?:,\d{3})*)(?!\d)"
    ),
    people=re.compile(
        r"(?<!carried )(?<!carried over )(?<!carried about )(?<!carried some )(?<!handled )"
        r"(?P<n>(?<!\d)(?<!\d[.,])\d+(?:[.,]\d+)*(?: million| thousand)?|(?:half a|\ba|one|two"
        r"|three) million) (?!per ?cent|years?"
        r"|months?|weeks?"
        r"|days?)(?:of (?:its|their) (?:own )?)?(?:[\w-]+ ){0,2}?(?:delegates|people|persons|nationals|citizens"
        r"|officials|visitors|tourists|trips|arrivals|members|cadres|participants|entrepreneurs|businesspeople|guests"
        r"|residents|civil servants|volunteers|artists|athletes|experts|business people|holidaymakers|travell?ers"
        r"|passengers|foreigners|backpackers|turns of visitors|vietnamese(?= (?:went|visited|crossed"
        r"|travell?ed|flew)))\b"
        r"|\b(?:visitors|tourists|arrivals|guests|travell?ers|holidaymakers)\b(?:[^.;:\d]{0,40}(?: \d{4})?:"
        r"|[^;]{0,90}?,? numbering"
        r"|[^.,;\d]{0,60}? (?:numbered|(?:were|was|are) (?:estimated|put|recorded) at|reached"
        r"|accounted for|made up|represented|(?:(?:more than )?(?:doubled|tripled|rose|grew|jumped|climbed|fell"
        r"|dropped|increased|surged|soared|recovered|went up|went down) (?:to|from))"
        r"|totall?ed|came to|stood at|amounted to|hit|topped|exceeded|passed)) (?:(?:about|some|nearly|almost|over|more"
        r"|than|around) )*(?P<m>\d+(?:[.,]\d+)*(?: million)?)(?!\d| ?(?:usd|dollars|million|per ?cent|%))"
    ),
    projects=re.compile(
        r"(?P<n>\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) (?:(?!million|billion)[^\W\d][\w-]* ){0,4}?"
        r"projects?\b"
    ),
    other_money=re.compile(
        r"\b(?:oda|paying(?= (?:\w+ ){0,3}?[\d.,]+ (?:\w+ ){0,3}?into the (?:state|provincial|local) budget)"
        r"|tax(?:es|ation)?|budgets?|state revenues?|fees?|fines?|grdp|gdp|wages?|salar\w+|loans?|debts?"
        r"|incomes?|costs?|costing|in transit"
        r"|(?<!export )(?<!exports )earn(?:s|ed|ings?)?(?!(?: \w+){0,2} \$?\d[\d.,]* ?(?:million|billion"
        r"|[mb]n?\b)(?! (?:vnd|dong)))"
        r"|(?P<ungiven>(?:damages?|loss(?:es)?)\b|set aside\b(?=[^.;]{0,60}\bbudget\b)"
        r"|(?:(?:agreed|promis\w+|pledg\w+|plan(?:s|ned|ning)?|want(?:s|ed)?"
        r"|hop(?:es|ed|ing)"
        r"|intend(?:s|ed|ing)?|offer(?:s|ed)?|vow(?:s|ed)|is|are|was|were|ask(?:s|ed)? [^,;.]{2,60}?|urg(?:es?|ed)"
        r" [^,;.]{2,60}?|called on [^,;.]{2,60}?) to|will|shall|would|may|might|could) (?:also |jointly |help )?"
        r"(?:fund|support|aid|finance|help|assist|grant|sponsor|hand over|donate|provide|give|set aside|allocate|spend"
        r"|earmark|disburse|contribute|extend|present|pay)\b"
        r"|(?:ask(?:s|ed|ing)?|appeal(?:s|ed)?|appl(?:y|ies|ied)|request(?:s|ed)?) for)"
        r"|(?P<apart>(?:exports?|imports?|trade|turnover) as a whole|worldwide|the rest of the world"
        r"|other (?:markets|countries)|(?:does|do|did) not (?:include|count)"
        r"|exclud(?:es?|ing)|(?:leaves?|left|leaving) out|aim(?:s|ed|ing)? (?:for|to|at)"
        r"|(?:may|might|could|will|would|should|shall|is to|are to) (?:\w+ )?(?:reach|hit|rise|exceed|top|grow|climb)"
        r"|forecasts?|(?:goal|aim|objective|ambition|idea|plan) (?:is|was) (?:\w+ )?to"
        r"|(?:expects?|expecting|expected) [^;,]{0,60}?to (?:reach|hit|rise|exceed|top|grow|climb)|bank(?:s|ing)? on"
        r"|eye(?:s|d|ing)|anticipat\w+|call(?:s|ed|ing)? for|consider(?:s|ed|ing)? (?:invest|build|putt|pour)\w*"
        r"|will (?:\w+ )?(?:invest|pour|put|inject)|an expected"
        r"|expect(?:s|ed|ing)? (?:[\w-]+ ){0,3}?(?:worth|of|valued)"
        r"|smuggl\w+|contracts? (?:on|for) (?:the )?(?:supply|sale|purchase|delivery)"
        r"|(?:contracts?|orders) (?:worth|valued|for|of|totall?ing)|surplus|deficit|(?:expected|set"
        r"|projected|forecast) to (?:invest|reach|hit|rise|exceed|top|grow"
        r"|climb)"
        r"|target(?:s|ed|ing)?|goal of"
        r"|striv\w+|(?:hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|agreed?|want(?:s|ed|ing)?|wish\w*|vow\w*|seek(?:s|ing)?"
        r"|sought|intend(?:s|ed|ing)?|expect(?:s|ed)?|work(?:s|ing|ed)?|pledg\w+|promis\w+"
        r"|determined)(?: \w+)? to (?:\w+ )?(?:invest|pour|put|build|reach|raise|bring|lift"
        r"|double|triple|push|boost|increase|take|grow|expand|hit|welcome|receive|attract|draw|host)))\b"
    ),
    same_period=re.compile(
        r"\b(?:in the same period|th(?:e|is|at) figure|of which|of (?:the|this) (?:sum|total|figure|amount)|while"
        r"|of th(?:at|is))\b|\w's?,"
    ),
)
