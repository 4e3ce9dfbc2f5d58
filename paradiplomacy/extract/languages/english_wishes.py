"""Words of English that tell what is planned and what is wished for."""

from paradiplomacy.extract.dated import MONTH, WEEKDAY
from paradiplomacy.extract.languages.cues import Trigger, trigger

DOCUMENT = (
    r"(?:agreements?|deals?|pacts?|mous?\b|memorand(?:um|a|ums)|minutes(?! later| ago| by| from| away)|programmes?"
    r"|programs?|protocols?"
    r"|letters? of intent|road ?maps?|documents?|accords?|arrangements?|action plans?|cooperation plans?|plans?|texts?"
    r"|declarations?|joint statements?|records?|contracts?|charters?)"
)

WISHES: tuple[Trigger, ...] = (
    trigger(
        "sought",
        r"\b(?:the|this|such a) (?:twinning|partnership)\b[^.;]{0,30}\b(?:might|could|would)\b"
        r"|\b(?:talks|negotiations|discussions) (?:[^.,;:]{0,40} )?(?:are|is|have been) (?:going on|under way"
        r"|continuing"
        r"|in progress)\b|\bput (?:(?:forward|to (?:him|her|them|it|[^.,;]{3,40})) )+an? draft\b"
        r"|\b(?:may|might|could) (?:soon |one day |also )?(?:be (?:working|cooperating|sisters?|twins?|partners?"
        r"|twinned)"
        r"|co-?operate|collaborate"
        r"|work together"
        r"|join (?:hands|forces))\b|\b(?:willing|prepared|ready|open(?= to (?:\w+ing|co-?operat|closer|further"
        r"|more)\b)) to (?!be\b|meet|go\b|leave|move)"
        r"|\bon the (?:table|agenda) (?:were|was)\b|\b(?:topics|subjects|issues|themes|matters)(?: (?:discussed"
        r"|raised|of"
        r" (?:the )?(?:talks|discussions?)))?(?: also)? (?:includ\w+|were|ranged from)\b"
        r"|\b(?:conversation|talks?|discussions?|exchange|agenda) (?:then |also |mainly )?(?:turned to|cent(?:re|er)ed"
        r" (?:up)?on|revolved around|dwelt on|ranged from|(?:took|takes) in)\b|\blook(?:ed|ing)? at (?:ways|how)\b"
        r"|\b(?:much|great|ample|wide|considerable|plenty of|enough|more) scope (?:for|to)\b"
        r"|\basked (?:whether|if)\b|\bsees? (?:\w+ )?room for\b"
        r"|\bwould (?:\w+ ){0,3}?be (?:\w+ )?(?:happy|glad|pleased|delighted|willing|ready|prepared|interested|keen"
        r"|honou?red)"
        r" (?:to|if|in)\b",
    ),
    trigger(
        "planned",
        r"(?<!action )(?<!cooperation )(?<!work )\b(?!plan that\b)(?:agreed|plans?|planned|planning|intends?"
        r"|intended|aims?|aimed|prepar\w+|vow\w*|promis\w+|pledg\w+"
        r"|commit\w* (?:itself|themselves)?) (?:itself |themselves |with (?!(?:this|that|its|his|it|the"
        r"(?! (?:[\w-]+ ){0,2}?(?:provinces|cities|localities|province|city)\b)) )[^.,;]{2,80}? )?(?:to|for|on|that)\b"
        r"(?! (?:give an?|consider|study|answer|reply|convey|look|pass|take (?:it|this|the (?:\w+ )?(?:question"
        r"|matter|idea|request|proposal|issue))"
        r"|raise|put|bring|examine|discuss|think)\b)"
        rf"(?! (?:the )?(?:\d|(?:{MONTH}|{WEEKDAY})\b))|\bagreed on (?:\d+|several|a number of|a series of|specific"
        rf"|concrete|some) (?:\w+ )?(?:measures|points|steps|projects|actions|areas)\b|\b(?:promised"
        rf"|assured) [^.,;]{{2,40}}? to (?=(?:share|help|send|train|provide|supply|open|receive|support|teach|build"
        rf"|host|invest|cooperate|work|promote|facilitate|encourage)\b)"
        rf"|\bagreed on [\w ]{{3,20}}? to\b|\bdecided (?:to|on)\b"
        r"|\b(?:is|are) (?:\w+ )?being (?:\w+ )?(?:drafted|prepared|finali[sz]ed|drawn up)\b|\bha(?:s"
        r"|ve) been (?:drafted|drawn up)\b"
        r"|(?<!had been )(?<!been )\b(?:in|under) (?:the making|preparation)\b|\b(?:set|due|scheduled"
        r"|expected|slated|about) to\b|\b(?:will|(?:is|are) to) (?:soon |then |also |jointly )?(?:sign|ink|open|hold"
        r"|establish|set up|launch|organi[sz]e|become)\b|\bwill (?:also |jointly )?(?:continue to |further )?"
        r"(?:strengthen|enhance|boost|expand|promote|intensify|deepen|step up|create|facilitate|encourage)\b"
        r"|\bagreed in principle to\b|\bto (?:sign"
        r"|ink|renew|seal|finali[sz]e|conclude|draft)\b"
        r"|\bplans? (?=an? (?:joint|common|new) )|\bis (?:in the pipeline|planned)\b|\b(?:is|are|was"
        r"|were) to become\b|\bwill be signed\b|\b(?:is|are) going to\b|\bwould be (?:signed|renewed|extended"
        r"|prolonged|concluded)\b"
        r"|(?<!action )(?<!cooperation )(?<!work )(?<!joint )\bplan for\b"
        r"|\bthe (?:agreement|understanding) was (?:reached|made) (?=at|during|in|when|by|between)"
        r"|\breached (?:a )?(?:(?:high )?consensus|common ground|agreement) (?:on|to)\b|\bthere will be\b"
        r"|\b(?:accelerat\w+"
        r"|speed(?:ing)? up|hasten\w*|towards|promot(?:e|ing)|work(?:ing)? on"
        r"|endors\w+) (?:the )?(?:early )?(?:signing|re-signing|conclusion|signature)\b"
        r"|\bcommon perceptions? on\b|\breached? agreement on (?:specific )?measures\b"
        r"|\b(?:is|are|was|were) to be (?:signed|renewed|inked|concluded|finali[sz]ed)\b"
        rf"|\b(?:(?:prepar|draft|finali[sz])(?:es?|ed|ing)|draw(?:s|ing)? up|(?:is|are) working on) (?:an?|the|its"
        rf"|their) (?:[\w-]+ ){{0,3}}?(?:{DOCUMENT}|twinning|partnership)\b",
    ),
    trigger(
        "sought",
        r"\b(?:hop(?:e|es|ed|ing)|(?<!that )(?<!who )wish(?:es|ed|ing)?(?! (?:[\w']+ ){0,5}?(?:happy|merry|well|good"
        r"|success)\b)|want(?:s|ed|ing)?|propos(?:e|es|ed|al|als|ing)"
        r"|suggest(?:s|ed|ing)?|seek(?:s|ing)?|sought"
        r"|(?<!agreement )(?<!document )(?<!memorandum )(?<!pact )(?<!programme )(?<!text )(?<!\bit )call(?:s|ed"
        r"|ing)? (?:for|(?:on|upon)(?= [^.;]{2,90} to [a-z]))"
        r"|urg(?:e|es|ed|ing)"
        r"|(?<!few )(?<!nobody )expects?(?:ed)? (?:that|stronger|more|the)|look(?:s|ed|ing)? (?:to|forward|outward"
        r"|for)|invit(?:e|es|ed|ing)|attach(?:es|ed|ing)? (?:\w+ ){0,2}importance to|keen (?:on"
        r"|to)|eager to|desires?|interest(?:ed)? in|(?<!at the )(?<!upon )request(?:s|ed)?|ask(?:s"
        r"|ed) (?:that|(?:[\w']+ ){0,5}?(?:to|for))"
        r"|(?:talk|spoke|speak)\w* about (?:how|ways|the)|(?:talked|spoke) (?:about|of) (?:\w+ing|how|what|ways)"
        r"|offer(?:s|ed|ing)? (?:to|its)|(?:idea|possibility|prospect) of|would like"
        r"|explor(?:e|es|ed|ing)|float(?:s|ed|ing) (?:[\w-]+ ){0,3}?(?:ideas?|proposals?)|(?:study|studies|studied"
        r"|studying|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed"
        r"|ing)?)(?: \w+)? (?:the )?(?:possibility|feasibility|idea|option|demand|an?)|put(?:s|ting)? forward"
        r"|raised (?:the )?(?:issues?|questions?|ideas?|matters?) of|negotiat\w+"
        r"|talks (?:were|have been) held(?= [^.;:]{2,120}? (?:on|about|over)\b)"
        r"|talks(?= with [^.;:]{2,90} (?:turned to|dealt with|cent(?:re|er)ed on"
        r"|focus\w+ on)\b)|talks (?:(?:with|between) [^,.;:]{2,80}? )?(?:on|about|over|cent(?:re|er)(?:ed)?"
        rf"|focus\w*)(?! (?:the )?(?:\d|(?:{MONTH}|{WEEKDAY})\b))"
        r"|discuss(?:es|ed|ing"
        r"|ions?)?|eye(?:s|d|ing)?(?! (?:doctor|surgeon|operation|hospital|care|clinic|disease|exam|test|patient))"
        r"|should(?! be (?:addressed|sent|directed|read|noted|remembered)\b)"
        r"|need to|exchang(?:e|ed|ing) (?:views|opinions)|potential for"
        r"|(?<!took the )(?<!takes the )(?<!taking the )(?<!took this )opportunit(?:y|ies) (?:for|to)"
        r"|would (?:\w+ )?(?:continue|like|welcome|help|support|create|receive|host|accept|consider)"
        r"|(?:study|studying|studied) (?:\w+ )?(?:co-?operation|collaboration|ways)|under (?:study|consideration"
        r"|discussion)|st(?:ands?|ood) ready to|\bcourt(?:ed|ing)"
        r"|could (?:also )?(?:share|help|offer|provide|supply|send|support|cooperate|learn|become|twin)"
        r"|necessity (?:for|of|to)|measures to (?:further )?(?:promote|strengthen|step up"
        r"|boost|enhance|expand)|look(?:ed)? into|appeal(?:ed)? (?:to|for)|will (?:also |jointly )?(?:consider|seek"
        r"|strive|work to|do its))\b",
    ),
)
