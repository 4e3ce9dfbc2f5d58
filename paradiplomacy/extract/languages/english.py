"""Cues of English."""

import re

from paradiplomacy.extract.dated import MONTH, WEEKDAY
from paradiplomacy.extract.languages.cues import Cues, by_word, kinds, trigger
from paradiplomacy.extract.languages.english_stems import ENGLISH
from paradiplomacy.extract.languages.stems import codes_by_stem
from paradiplomacy.extract.words import word_set

_DOCUMENT = (
    r"(?:agreements?|deals?|pacts?|mous?\b|memorand(?:um|a|ums)|minutes|programmes?|programs?|protocols?"
    r"|letters? of intent|documents?|accords?|arrangements?|action plans?|cooperation plans?|plans?|texts?"
    r"|declarations?|joint statements?|records?|contracts?|charters?)"
)
_TIE = (
    r"(?:relations(?:hips?)?|ties|partnerships?|links|cooperation|co-operation|friendship|twinning|bonds"
    r"|collaboration|sister[- ](?:city|province)\w*|contacts)"
)
_ADJ = r"(?:(?:[\w-]+(?: and |, | )){0,6}?)"

_KINDS = {
    "province": r"special self-governing provinces?|provinces?|provincial",
    "prefecture": r"(?:autonomous )?prefectures?",
    "region": r"(?:zhuang )?autonomous regions?|special administrative regions?|regions?|oblast|krai",
    "state": r"states?",
    "county": r"county|counties|departments?\b(?! of)",
    "district": r"districts?|communes?|wards?",
    "municipality": r"municipality|municipalities|villages?",
    "city": r"(?:metropolitan )?(?:cities|city)|towns?|capital|mayor(?= of )",
}  # fmt: skip

_DEMONYMS = by_word(
    {
        "LA": "lao, laotian",
        "KH": "cambodian, khmer",
        "TH": "thai",
        "CN": "chinese",
        "JP": "japanese",
        "KR": "korean",
        "FR": "french",
        "DE": "german",
        "RU": "russian",
        "BE": "belgian",
        "NL": "dutch",
        "IT": "italian",
        "US": "american, us",
        "AU": "australian",
        "IN": "indian",
        "GB": "british",
        "BY": "belarusian",
        "CZ": "czech",
        "HU": "hungarian",
        "PL": "polish",
        "CU": "cuban",
        "MZ": "mozambican",
        "CA": "canadian",
        "CH": "swiss",
        "ES": "spanish",
        "ID": "indonesian",
        "MY": "malaysian",
        "PH": "philippine, filipino",
        "UA": "ukrainian",
        "KZ": "kazakh",
        "MN": "mongolian",
        "MM": "myanmar",
        "SE": "swedish",
        "DK": "danish",
        "FI": "finnish",
        "NO": "norwegian",
        "AT": "austrian",
        "IL": "israeli",
        "TR": "turkish",
        "TW": "taiwanese",
        "SG": "singaporean",
        "BR": "brazilian",
        "MX": "mexican",
        "AR": "argentine",
        "CL": "chilean",
        "SK": "slovak",
        "BG": "bulgarian",
        "RO": "romanian",
        "PT": "portuguese",
        "IE": "irish",
        "QA": "qatari",
        "UZ": "uzbek",
        "MA": "moroccan",
        "DZ": "algerian",
        "AE": "emirati",
    }
)
_NATIONAL = "|".join(sorted(_DEMONYMS, key=len, reverse=True))

CUES = Cues(
    code="en",
    kind_before=re.compile(rf"\b(?:{kinds(_KINDS)})(?: of(?: the)?)? $"),
    kind_after=re.compile(rf"^(?:[ -]|, an? (?:\w+ )?)(?:{kinds(_KINDS)})\b"),
    countries=by_word(
        {
            "KR": "republicofkorea, rok, korea",
            "LA": "laopdr, laopeoplesdemocraticrepublic",
            "CZ": "czechrepublic",
            "DE": "federalrepublicofgermany",
            "US": "us, usa, unitedstates",
            "GB": "uk, britain",
            "RU": "russianfederation",
            "CN": "peoplesrepublicofchina",
            "AE": "uae",
            "NL": "holland",
        }
    ),
    demonyms=_DEMONYMS,
    list_gap=re.compile(
        rf"(?:[ -](?:{'|'.join(_KINDS.values())}))?\s*(?:\([^()]{{2,40}}\))?\s*(?:,|and|&|as well as|or|,\s*and"
        r"|-|/|along with|together with|plus)\s*(?:with |in |the "
        rf"|its )?(?:(?:{'|'.join(_KINDS.values())})(?: of)? )?"
    ),
    country_gap=re.compile(
        r"(?:'s?|\s|\(|,|-|\bof\b|\bin\b|\bfrom\b|\bthe\b|\bneighbou?ring\b|\b(?:north|south|east|west"
        r"|centr)\w*\b|\bcapital\b|\b(?:two|three|four|five|six|seven|\d+)\b"
        rf"|\b(?:{'|'.join(_KINDS.values())})\b|\bkingdom\b|\brepublic\b|\blocalit\w+\b)*"
    ),
    lies_in=re.compile(
        r"(?:[ -](?:city|town|district|county|prefecture))? ?(?:(?:,? (?:in|of)(?: the)?|\()(?: ?[\w .]{2,30}?'s?)?"
        rf"(?: ?(?:{'|'.join(_KINDS.values())})(?: of)?)?) ?"
    ),
    locative=re.compile(
        r"(?:\b(?:(?:investors?|business(?:es)?|enterprises|firms|companies|makers|producers|exporters|towns|ships"
        r"|students|tourists|visitors"
        r"|workers)(?: from| of| in)(?: the)?(?: whole)?|in|at|near|inside|visit(?:ed|ing)? to|adjacent to|via"
        r"|through|(?:links?|routes?|roads?|motorways?|railways?|lines?|flights?|bus(?:es)?)(?: \w+)? (?:between"
        r"|linking|from)"
        r"(?: [\w ]{2,30} (?:and|to))?|as far as|bound for|routes? to|flights? to|borders?|bordering"
        r"|merge[dr] with|merging with|the former|next (?:door )?to|close to|(?:fl(?:y|ies|ew)|go|goes|went|travel\w*"
        r"|move|head\w*) (?:on )?to|le(?:ft|aves?) for|(?:north|south|east|west)(?:ern|ernmost)? (?:tip )?of"
        r"|(?:km|kilomet(?:er|re)s|miles) (?:away )?from|(?:colleague|manager|resident|native|trader|farmer)s? from"
        r")(?: the)?(?: city of)? )$"
    ),
    follows_name=word_set(
        "Province Provincial City Prefecture County District Region State Municipality People Party Vice "
        "Chairman Chairwoman Governor Mayor Secretary Deputy Director Department Committee Council Standing "
        "Special Self Autonomous Zhuang Metropolitan Sign Signs Signed Ink Boost Promote Enhance Strengthen "
        "And Leaders Officials Authorities In To With Ties Cooperation Border University National"
    ),
    institution=re.compile(
        r"University|Universities|College|Institutes?|Academy|School|Hospital|Chamber|Chambers|Federation"
        r"|Association|Corporation|Group|Company|Bank|Foundation|Museum|Agency|Union|Club|Organisation"
        r"|Organization|JICA|KOICA"
    ),
    national=re.compile(r"Ministry|Ministries|Government|Parliament"),
    bodies=re.compile(
        r"\b(?:compan(?:y|ies)|firms?|enterprises|businesses|universit(?:y|ies)|schools?|colleges?|hospitals?"
        r"|institutes?|associations?|chambers?|clubs?|institutions?)\b"
    ),
    localities_of=re.compile(
        r"\b(?:localit(?:y|ies)|provinces?|cities|prefectures|partners|places|regions|peers|investors"
        r"|businesses|authorities)(?: and \w+)? (?:of|in"
        r"|from)(?: the)? (?:[\w' -]+,? (?:and )?(?:the )?){0,12}$"
    ),
    triggers=(
        trigger(
            "denied",
            r"\bno (?:such |formal |new |current |valid |official )?(?:agreement|document|deal|pact|text|mou)s?\b"
            r"|\b(?:has|have|had"
            r"|did) not (?:yet )?(?:sign|been signed)\w*|\bnot yet (?:been )?signed|\bhas yet to sign"
            r"|\bsigned (?:no|nothing)\b|\bnothing (?:new )?(?:(?:was|were|is|has been|had been) )?(?:signed"
            r"|on paper)\b"
            r"|\bwithout (?:signing|putting)\b|\bcame to (?:nothing|naught)\b|\bfell through\b|\b(?:went|led"
            r"|got) nowhere\b"
            r"|\b(?:was|were|been) (?:dropped|shelved|abandoned)\b",
        ),
        trigger(
            "ended",
            rf"\bended (?:its|their|the) (?:[\w-]+ ){{0,3}}?(?:{_TIE}|{_DOCUMENT})|\b(?:broke off|severed|cut) (?:its"
            r"|their"
            rf"|all|the) (?:[\w-]+ ){{0,2}}?{_TIE}|\b(?:was|were|been) not (?:renewed|extended|prolonged)\b"
            r"|\b(?:expired|lapsed|terminated|cancelled|scrapped|came to an end|ceased|was ended|suspended|ran out)\b"
            rf"|\b(?:{_TIE}|{_DOCUMENT})\b[^.;]{{0,60}}?,? ended\b",
        ),
        trigger(
            "planned",
            rf"{_DOCUMENT}\b[^.;]{{0,60}}\b(?:is|are) (?:in the (?:pipeline|works|making)|on the cards"
            r"|being (?:drafted|prepared))",
        ),
        trigger(
            "signed",
            r"\b(?:formali[sz]ed|cemented|sealed|codified) [^.;]{0,40}?(?:with|by|through|in) an? (?:[\w-]+ ){0,2}?"
            rf"{_DOCUMENT}",
        ),
        trigger(
            "sought",
            r"\bwould be (?:\w+ )?(?:happy|glad|pleased|delighted|willing|ready|prepared|interested|keen|honou?red)"
            r" (?:to|if|in)\b",
        ),
        trigger(
            "planned",
            r"\b(?:agreed|plans?|planned|planning|intends?|intended|aims?|aimed|prepar\w+|vow\w*|pledg\w+"
            r"|commit\w* (?:itself|themselves)?) (?:itself |themselves )?(?:to|for|on|that)\b"
            r"(?! (?:give an?|consider|study|answer|reply|convey|look|pass)\b)"
            rf"(?! (?:the )?(?:\d|{MONTH}|{WEEKDAY}))|\bagreed on [\w ]{{3,20}}? to\b|\bdecided (?:to|on)\b"
            r"|\b(?:is|are) (?:\w+ )?being (?:\w+ )?(?:drafted|prepared|finali[sz]ed|drawn up)\b"
            r"|\b(?:in|under) (?:the making|preparation)\b|\b(?:set|due|scheduled"
            r"|expected|slated|about|ready) to\b|\bwill (?:soon |then |also |jointly )?(?:sign|ink|open|hold"
            r"|establish|set up|launch|organi[sz]e|become)\b|\bto (?:sign|ink|renew|seal|finali[sz]e|conclude|draft)\b"
            r"|\bis (?:in the pipeline|planned)\b|\bwill be signed\b|\bplan for\b"
            r"|\breached (?:a )?(?:high )?consensus (?:on|to)\b|\bthere will be\b|\b(?:accelerat\w+"
            r"|speed(?:ing)? up|hasten\w*|towards|promot(?:e|ing)|work(?:ing)? on"
            r"|endors\w+) (?:the )?(?:early )?(?:signing|re-signing|conclusion|signature)\b"
            r"|\bcommon perceptions? on\b|\breached? agreement on (?:specific )?measures\b"
            r"|\b(?:is|are|was|were) to be (?:signed|renewed|inked|concluded|finali[sz]ed)\b"
            rf"|\b(?:prepar|draft|finali[sz])(?:es?|ed|ing) (?:an?|the|its|their) (?:[\w-]+ ){{0,3}}?{_DOCUMENT}\b",
        ),
        trigger(
            "sought",
            r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?(?! (?:[\w']+ ){0,5}?(?:happy|merry|well|good|success)\b)"
            r"|want(?:s|ed|ing)?|propos(?:e|es|ed|al|als|ing)"
            r"|suggest(?:s|ed|ing)?|seek(?:s|ing)?|sought|call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)"
            r"|expects?(?:ed)? (?:that|stronger|more|the)|look(?:s|ed|ing)? (?:to|forward|outward|for)|invit(?:e|es"
            r"|ed|ing)|attach(?:es|ed|ing)? (?:\w+ ){0,2}importance to|keen (?:on"
            r"|to)|eager to|desires?|interest(?:ed)? in|request(?:s|ed)?|ask(?:s|ed) (?:[\w']+ ){1,5}(?:to|for)"
            r"|(?:talk|spoke|speak)\w* about (?:how|ways|the)"
            r"|offer(?:s|ed|ing)? (?:to|its)"
            r"|(?:idea|possibility|prospect) of|would like"
            r"|explor(?:e|es|ed|ing)|(?:study|studies|studied|studying|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?"
            r"|mull(?:s|ed"
            r"|ing)?)(?: \w+)? (?:the )?(?:possibility|feasibility|idea|option|an?)|negotiat\w+"
            r"|talks(?= with [^.;:]{2,90} (?:turned to|dealt with|cent(?:re|er)ed on"
            r"|focus\w+ on)\b)|talks (?:(?:with|between) [^,.;:]{2,80}? )?(?:on|about|over|cent(?:re|er)(?:ed)?"
            rf"|focus\w*)(?! (?:the )?(?:\d|{MONTH}|{WEEKDAY}))"
            r"|discuss(?:es|ed|ing"
            r"|ions?)?|eye(?:s|d|ing)?|should|need to|exchang(?:e|ed|ing) (?:views|opinions)|potential for"
            r"|(?<!took the )(?<!takes the )(?<!taking the )(?<!took this )opportunit(?:y|ies) (?:for|to)"
            r"|would (?:\w+ )?(?:continue|like|welcome|help|support|create)"
            r"|stands? ready to|necessity (?:for|of|to)|measures to (?:further )?(?:promote|strengthen|step up"
            r"|boost|enhance|expand)|look(?:ed)? into|appeal(?:ed)? (?:to|for)|will (?:also "
            r"|jointly )?(?:continue to |further "
            r"|work to |strive to |do its (?:best|utmost) to )?(?:strengthen|enhance|boost|expand|promote"
            r"|intensify|deepen|work to|continue to|consider|seek|step up|create|give|encourage|facilitate))\b",
        ),
        trigger(
            "detail",
            r"\b(?:(?<!signatures )(?<!names )under|according to|in line with|as part of) (?:an?|the|this|its|that"
            r"|their) (?:new |newly signed "
            rf"|signed )?(?:[\w-]+ ){{0,2}}?{_DOCUMENT}|\b(?:the|this|that|these|those|both) (?:new "
            rf"|\w+-year )?(?:{_DOCUMENT}"
            r"|cooperation)\b(?: \w+)? (?:covers?|focus\w*|concern\w*|deals?|dealt|includ\w+|provid\w+|spans?|aims?"
            r"|targets?|is|are|has|speaks? of|mentions?|touch\w*|runs?|names?|lists?|sets? out|calls? for|commits?"
            r"|binds?|rests? on|turns? on"
            r"|foresees?|envisages?|address\w*|extends? to|,|, [^.,;]{3,40}, (?:is|are|covers?|concerns?))|\b(?:areas?"
            r"|fields?|sectors?|contents?|priorities)"
            r"(?: of cooperation)?(?=:)|\b(?:two|three|four|five) (?:pillars|areas|fields|chapters|priorities"
            r"|parts)\b|\b(?:areas?|fields?|sectors?|contents"
            r"|pillars?|priorities|provisions|axes) (?:of cooperation )?(?:include|includes|are|were|envisaged)\b"
            r"|\bpriority (?:goes|will go|will be given|is given|was given) to\b"
            r"|\b(?:it|they|this|these) (?:also |mainly |will |chiefly )?(?:covers?|focus\w*|concern\w*|includ\w+"
            r"|spans?|deals? with|names|lists?|rests? on|turns? on|sets? out|provides? for|calls? for|address\w*"
            r"|extends? to|commits?)\b|\b(?:focus|emphasis|stress|accent|priorit(?:y|ies)) (?:is|are|was|were|will be"
            r"|lies|falls) (?:placed |laid )?(?:on|in)\b|\bcooperation (?:centres|centers) on\b"
            r"|\b(?:areas|fields|sectors|priorities) rang\w+ from\b"
            r"|\bamong (?:its|the) (?:areas|fields|sectors|points|contents|priorities|topics)\b|\bunder(?:take|takes"
            r"|took) to\b"
            r"|\bsince then\b(?=[^.;]{0,40}\bha(?:ve|s)\b)"
            r"|\bare (?:its|their) (?:\w+ ){0,2}?(?:areas|fields|sectors|priorities|pillars|subjects|topics|themes)\b"
            r"|\bat (?:its|the) (?:heart|core|centre|center)(?: of (?:it|the \w+))? (?:are|is|stands?|lies?|lie)\b"
            r"|\b(?:it|they) (?:will|is to|are to|has been|have been) (?:be )?(?:widened|extended|expanded"
            r"|broadened) to\b"
            r"|\b(?:both|the two) (?:sides|provinces|cities|localities|parties) (?:will|shall|are to) (?:help|assist"
            r"|send"
            r"|train|open|organi[sz]e|hold|promote|share|exchange|facilitate|swap|boost)\b"
            r"|\baccordingly\b|\b(?:are|were) to (?:work"
            r"|cooperate|co-operate|collaborate|support|join)|\b(?:will|shall) (?:\w+ )?(?:cooperate|co-operate"
            r"|collaborate|work (?:together|closely)|focus|concentrate|prioriti[sz]e|give priority|join (?:hands"
            r"|forces)|support each other|coordinate|exchange"
            r"|share)\b",
        ),
        trigger(
            "renewed",
            r"\bre-sign(?:s|ed|ing)?\b|\b(?:renew(?:s|ed|al|ing)?|extend(?:s|ed|ing)?|re-signed|prolong(?:s|ed)?"
            rf"|updated)\b(?=.{{0,80}}{_DOCUMENT}|.{{0,40}}twinning)|{_DOCUMENT}[^.]{{0,60}}\b(?:was|were|has been"
            r"|have been) (?:renewed|extended|prolonged)|\brenewed the\b|\b(?:it|which|both) (?:was|were|has been"
            r"|have been)"
            r" (?:renewed|extended|prolonged)\b",
        ),
        trigger(
            "signed",
            r"\b(?:signed|inked|penned|clinched|sealed|initialled|put(?:s|ting)? (?:(?:their|its|his|her) (?:names?"
            r"|signatures?)|pen) (?:to|under|on))\b|\bsignator\w+\b|\bsigning\b|\bsignature of\b|\b(?:sign|signs|ink"
            r"|inks)\b(?! of)",
        ),
        trigger(
            "signed",
            r"\b(?:concluded|reached|exchanged|entered into|adopted|approved|struck|has|have|had"
            rf"|enjoys?)\b(?: \w+)? (?:an? |the |several |many |its |their |\d+ |various )?{_ADJ}?(?:memorand\w+"
            r"|minutes|mous?|agreements?|deals?|pacts?|accords?|arrangements?)\b"
            rf"|\b(?:19|20)\d\d-(?:20)?\d\d (?:[\w-]+ ){{0,2}}?{_DOCUMENT}\b"
            rf"|\b(?:linked|bound|tied|joined)\b[^.;]{{2,60}}? by (?:[\w-]+ ){{1,4}}?{_DOCUMENT}"
            r"|\b(?:after|following|replac\w+|succe\w+|since) (?:those|that|the ones?"
            rf"|the (?:[\w-]+ ){{0,2}}?{_DOCUMENT})"
            r" (?:of|from|dating from)\b(?= (?:\w+ )?(?:19|20)\d\d)"
            rf"|\b{_DOCUMENT}\b(?: of)?(?= (?:[\w-]+ ){{0,6}}?(?:dat(?:es?|ing)|go(?:es)?) (?:back to|from)\b)"
            rf"|\b{_DOCUMENT}\b(?=(?: (?!not )[\w'-]+){{0,16}}?,? (?:concluded|exchanged|struck|reached|sealed)\b)",
        ),
        trigger(
            "established",
            r"\btwinned\b|\bsister (?:localit(?:y|ies)|states?)\b|\bsisterly\b|\btwinning\b|\bbe(?:came|come"
            r"|en) (?:twins|sisters?|sister cities|friends)\b|\btwins\b"
            r"|\btwin (?:cit(?:y|ies)|localit(?:y|ies)|provinces?)\b|\bsister (?:cit(?:y|ies)|provinces?"
            r"|relations\w*)\b|\b(?:establish(?:ed|es|ing)?|set(?:s|ting)? up|forg(?:ed?|es|ing)|built|buil(?:d|ds"
            r"|ding)|form(?:ed|s|ing)?|developed|maintain(?:s|ed|ing)?|enjoy(?:s|ed|ing)?|shar(?:e|es|ed|ing)"
            r"|ha(?:s|ve|d)|entered into|nurtured?|beef(?:ed)? up|fostered|boost(?:ed|s)|strengthened|cultivated"
            r"|kept|keeps?)\b (?:\w+ly )?(?:its |their |the |an? |such |long-?(?:standing|term) |good |close "
            rf"|special |fine |very |\w+ing )*{_ADJ}?{_TIE}\b|\b{_TIE} (?:\w+ ){{0,6}}?(?:was|were|has been"
            r"|have been|had been) (?:\w+ly )?(?:set up|established|forged|formed|built|maintained|developed)\b"
            r"|\b(?:has|have|had) (?:also |since |regularly )*(?:exchanged|sent)\b(?= (?:[\w-]+ ){0,3}?(?:visits"
            r"|delegations"
            r"|students|experts)\b)"
            rf"|\b{_TIE} (?:[\w-]+ ){{0,6}}?(?:(?:was|were|is|are|has been|have been|remains?|remained) (?:\w+ly )?"
            r"(?:fruitful|effective|close|good|strong|active|smooth|successful|positive|extensive)|(?:has "
            r"|have )?(?:yielded"
            r"|borne|brought|produced|grown|expanded|flourished|deepened))\b"
            rf"|\b(?:{_TIE}) between\b|\b{_TIE} (?:[\w-]+ ){{0,6}}?(?:go|date)(?:s|es)? back\b|\b(?:has|have"
            rf"|had) (?:\w+ly |long |also "
            r"|since |been )*(?:cooperated|cooperating|co-operated|collaborated|worked|partnered|joined hands"
            r"|run programmes|friends)\b|\b(?:cooperated|co-operated|collaborated|joined hands|joins hands"
            r"|joined forces|partnered|teamed up|cooperates?|collaborates?|works?) (?:\w+ly |well )?(?:with|in|on"
            r"|hand)\b|\bworked (?:well |closely )?(?:hand in hand|together|closely)\b|\b(?:old|traditional"
            r"|long-?time|long-?standing|trusted|close) (?:friends?|partners?)\b"
            r"|\bpartners? (?:of [^,;.]{2,40}? )?since\b"
            r"|\b(?:has|have|had) been (?:\w+ )?partners?\b|\b(?:tied|linked|paired|teamed) up with\b"
            r"|\b(?:friendly|friendship|cooperative|sister|twinning) (?:relations|ties|links|partnership) since\b"
            r"|\b(?:friendly|good|excellent|close) terms with\b|\b(?:has|have|had) (?:also |since )?(?:trained"
            r"|taught)\b"
            r"(?= [^.,;]{3,60}? (?:in|for)\b)"
            r"|\b(?:cooperation|action|joint|exchange) (?:programmes?|plans?)\b(?: [\w-]+){0,6}? (?:continu\w+|(?:is"
            r"|was|are"
            r"|were|be(?:ing|en)) (?:\w+ )?(?:carried out|implemented|reviewed|under way))\b"
            r"|\breview(?:ed|s|ing)? (?:[\w-]+ ){0,6}?(?:programmes?|action plans?|cooperation plans?)\b"
            r"|\bamong (?:its|their) (?:\w+ ){0,2}?(?:partners|friends)\b|\bexchang(?:e|es"
            r"|ed) (?:[\w-]+ ){0,5}?(?:troupes"
            r"|teams|students|experts|staff|teachers|artists)\b"
            r"|\bfriends since\b|\bcooperation (?:programme|mechanism"
            r"|relationship)s? (?:between|with)\b|\b(?:cooperation|collaboration|exchanges?"
            rf"|friendship) (?:in [\w ,-]{{0,40}} )?(?:with|between|of)\b|\byears of (?:\w+ )?(?:cooperation"
            rf"|partnership|friendship|ties|relations|exchanges?)\b|\banniversary of (?:\w+ ){{0,3}}?(?:cooperation"
            r"|partnership|friendship|ties|relations|twinning)\b|\bcoordinated (?:closely|well|effectively)\b"
            r"|\bcoordinated (?:with|in)\b|\b(?:nurtured|initiated)\b|\b(?:cooperation results"
            r"|results of (?:their |the )?cooperation|good cooperation|traditional (?:friendship|relationship"
            rf"|ties))\b|\bstarted (?:\w+ ){{0,3}}?cooperat\w+",
        ),
        trigger(
            "established",
            r"\b(?:ha(?:s|ve) )?(?:support|help|back|assist)(?:s|ed|ing)? [^.;]{2,60}? since\b"
            r"|\bone of [^.;]{2,40}? partners\b"
            r"|\bha(?:s|ve) (?:trained|taught|treated)\b"
            r"|\bamong (?:its|their|the) partners\b|\b(?:bonds|ties|links) (?:\w+ )?(?:unite|link|tie|connect|bind)\b"
            r"|\bexchange (?:officials|students|teachers|delegations|visits|staff) (?:every|each|regularly|yearly"
            r"|annually)"
            r"|'s? (?:\w+ )?partner\b(?! in crime)",
        ),
        trigger(
            "signed",
            r"\b(?:memorand(?:um|a) of (?:understanding|cooperation|agreement)|mous?|(?:friendship|friendly"
            r"|framework|twinning|bilateral|cooperation|twin city|sister city|economic"
            r"|technical)(?: \w+)? (?:agreements?"
            r"|memorand\w+|pacts?|minutes)|agreements?(?= between\b| for (?:19|20)\d\d)"
            r"|letters? of intent)\b(?: \((?:mou|moc"
            r"|moa)s?\))?(?= (?:on|covering"
            r"|between|with|for|to|in|reached|dated|as)\b|,|\.| of (?:\w+ )?(?:19|20)\d\d)",
        ),
    ),
    instruments=(
        ("letter of intent", re.compile(r"\bletters? of intent\b")),
        ("minutes", re.compile(r"\bminutes\b|\brecord of (?:talks|discussions|cooperation)\b")),
        ("MoU", re.compile(r"\bmemorand(?:um|a|ums)\b|\bmous?\b")),
        (
            "twinning",
            re.compile(
                r"\btwinn\w+|\btwins?\b|\bsister[- ](?:city|cities|relation|province|agreement)\w*|\bsisterhood\b"
            ),
        ),
        ("programme", re.compile(r"\b(?:cooperation|action|joint|exchange) (?:programmes?|programs?|plans?)\b")),
        (
            "agreement",
            re.compile(
                r"\b(?:agreements?|deals?|pacts?|accords?|arrangements?|protocols?|treat(?:y|ies)|contracts?"
                r"|documents?|text)\b"
            ),
        ),
    ),
    boundary=re.compile(
        r", (?:while|whereas|but|though|although|yet|and|then|which|who|with [\w ]+ also|adding)\b|\b(?:while|whereas"
        r"|and then"
        r"|and also|meanwhile|before)\b| and (?=(?:has|have|also|agreed|signed|proposed|expressed|hoped|will"
        r"|bought|its|their|imports?|exports?)\b)|,? of which\b|: "
    ),
    field_intro=re.compile(
        r"\b(?:in(?: the)?(?: (?:various|many|such|following))?(?: (?:fields?|areas?|sectors?|domains?"
        r"|spheres?))(?: of| such as| including| like)?:?|(?:fields?|areas?|sectors?"
        r"|domains?)(?: of cooperation)?(?: \w+){0,3}? (?:include|includes|including|such as|like|of|are|:)"
        r"|covers?|covering|including|such as|involving|focus\w*(?: \w+)? on|with a focus on|deal(?:s"
        r"|ing)? with|dealing with|concern(?:s|ing)|relating to|related to|regarding|adding"
        r"|support(?:ing)? each other in|in terms of|spanning|rang(?:ing|es?|ed) from|cent(?:re|er)(?:s|ed)? on"
        r"|(?:which|that|it) includes?|giv\w+ (?:\w+ )?priority to|(?:with )?priority (?:is |was |will be "
        r"|being )?given to|priority (?:goes"
        r"|will go) to"
        r"|prioritis\w+|pillars? (?:are|include)"
        r"|to (?:promote|boost|develop|expand|enhance|strengthen|facilitate|increase|step up"
        r"|foster|support|improve|share|exchange|swap|transfer)|under which [^.,;]{2,30}? (?:will|would|are to|shall)"
        r"|that (?:puts?|places?|gives?)|(?:agreeing|pledging|undertaking|promising) to|(?:is|are) about|exchanges? of"
        r"|specialis\w+ in|look(?:s|ing)? to|turn(?:s|ing)? on|rest(?:s|ing)? on"
        r"|dedicated to"
        r"|devoted to|concentrat\w+ on|spans?|spanned|dealt with|provid\w+ for"
        r"|calls? for|across|embrac\w+"
        r"|tak(?:es?|ing) in|adds|touch(?:es|ed)? (?:up)?on|work(?:s|ed|ing)? (?:\w+ )?on|turn(?:s|ed)? to"
        r"|names(?= [^.;:]{3,150} as (?:its|the|their) )|(?:contents"
        r"|pillars|priorities) (?:are|were|include)|in|on|about)\b|\b(?:areas|fields|sectors|pillars|contents|axes):"
    ),
    attribution=re.compile(
        r",? (?:according to|in the presence of|witnessed by|attended by|said|says|told|added|adding that|reported"
        r"|in order to"
        r"|for the (?:[\w-]+ ){0,3}development|so as to|contributing to|thus|as well as to contribute)\b"
        r"|, (?:\w+ ){0,6}?(?:said|told|stressed)\b"
    ),
    group=re.compile(
        r"\b(?:the (?P<count>two|three|four|five|six|seven|eight|\d+)|both|the)(?: [\w-]+){0,2}? (?:sides"
        r"|provinces|localities|cities|parties|neighbou?rs|neighbou?ring provinces|units|partners)\b|\bboth\b"
        r"|\bthe (?P<bare>two|three|four|five)\b|\beach other\b|\bthey\b|\beach (?:other|side)\b"
    ),
    ellipsis=re.compile(
        r"^(?:(?:with|for)|(?:the )?(?:others|other partners|other agreements)(?: \w+){0,2}? (?:with|include)"
        r"|the (?:oldest|latest|newest|first|most recent) (?:one )?(?:is|was) with)\b"
    ),
    own_side=re.compile(
        r"\b(?:the (?:vietnamese|mekong delta|central highlands?|northern|southern|central|coastal|host"
        r"|provincial|northwestern)(?: \w+){0,2}?|the|this|its|our) (?:province|city|locality|side|capital"
        r"|delegation|leaders?|people's committee|hosts?)\b|\bit\b|\bits\b"
    ),
    other_side=re.compile(
        rf"\b(?:the )?(?P<adj>{_NATIONAL}) (?:\w+ )?(?:provinces?|cit(?:y|ies)|localit(?:y|ies)|sides?|partners?"
        r"|prefectures?"
        r"|regions?|count(?:y|ies)|states?|friends?|neighbou?rs?)\b|\b(?:its|the) (?:partners?|guests?|visitors"
        r"|counterparts?)\b|\bthe (?:prefecture|territory|oblast|county)\b"
    ),
    occasion=re.compile(
        r"\b(?:on (?:this|the) (?:same )?occasion|at the (?:event|meeting|ceremony|reception|conference"
        r"|working session|function|talks)|there|during the (?:visit|trip|meeting|event)|on the same day"
        r"|also at|concluding|at the end|(?:following|after) (?:the|their|this) (?:meeting|talks|reception|ceremony"
        rf"|session)|where|the (?:\w+ )?(?:{_DOCUMENT}|extension|renewal)(?= of the (?:meeting"
        rf"|talks)|,? (?:concluded|signed"
        r"|inked|sealed|which))|the last one)\b"
    ),
    umbrella=re.compile(
        r"\bsigned? (?:[\w-]+ ){0,5}?(?:agreements?|deals?|pacts?|documents?|mous?|memorand\w+"
        r"|minutes)(?: \w+){0,4}? with (?:\w+ ){0,3}?(?:localities|provinces|cities|partners)\b"
        r"|\bagreements? were signed with\b|\bdeals were signed with\b"
    ),
    validity=re.compile(
        r"\b(?:for(?: the)?(?: period)?(?: of)?|in the|covering|valid|runs?|period|during|over|towards"
        r"|effective|from|until|to)\b[ ,]*(?:the |from |period |for |in |years )*$"
    ),
    years_long=re.compile(
        r"\bfor (?:another |a further |the next |the following |a period of )?(?P<count>two|three|five|four"
        r"|six|ten|\d+)(?: more)? years\b|\b(?P<adj>two|three|four|five|six|ten)-year\b(?!-old)"
    ),
    topics=(
        (
            "trade",
            re.compile(
                r": total (?=(?:over |about |nearly |some )?(?:us\$|\$|usd ?)?\d)|\bgoods (?:worth"
                r"|valued at) .{3,60}?(?:passed|exchanged|traded|between|crossed|moved|cleared)\b"
                r"|\bgoods (?:exchanges?|exchanged|traded)\b"
                r"|\btraded goods\b"
                r"|\bimports? and exports?\b|\bexports? and imports?\b|\bimport-export\b|\bexport-import\b|\btwo-way\b"
                r"|\bbilateral trade\b|\btrade (?:between|turnover|revenue|value|volume|exchange|with|of)\b"
                r"|(?<!a )(?<!annual )(?<!combined )\bturnover\b|(?<!industry and )\btrade\b(?! (?:fair|union"
                r"|promotion|agreement|office|mission"
                r"|delegation|cent))"
            ),
        ),
        ("import", re.compile(r"\bimport(?:s|ed|ing)?\b|\bbought\b|\bbuys?\b|\bpurchase[sd]?\b")),
        ("export", re.compile(r"\bexport(?:s|ed|ing)?\b|\bsold\b|\bsales (?:of|to)\b|\bshipped\b|\bshipments\b")),
        (
            "support",
            re.compile(
                r"\b(?:present(?:s|ed)|donat\w+|gave|given|grant(?:s|ed)?|handed over|aid(?:ed)?|assist\w*"
                r"|non-refundable|funded|financed|spent|allocated|earmarked|contributed|support(?:s|ed)?|help(?:ed"
                r"|s)?|provided|gifts?|scholarships?"
                r"|received(?=[^.;]{0,60}\bfrom\b)|offered(?! to\b)"
                r"|paid for)\b|\b(?:built|put up|erected) with (?=[^.;]{0,40}\bfrom\b)"
            ),
        ),
        (
            "investment",
            re.compile(
                r"\b(?:invest(?:s|ed|ing|ment|ments|or|ors)?|fdi|registered capital|poured|projects?)\b"
                r"|\bput (?=(?:[\w.,$-]+ ){1,6}into\b)"
            ),
        ),
    ),
    qualifiers=(
        (
            "nearly",
            re.compile(r"\b(?:nearly|almost|close to|just under|up to|less than|under)(?: a total of)? ?(?:us)?\$?$"),
        ),
        (
            "more than",
            re.compile(
                r"\b(?:more than|(?<!handed )over|exceed(?:s|ed|ing)?|surpass(?:ed|es|ing)?|above|at least|topped|tops"
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
        r"\b(?:sent|dispatched|sends|travelled to|visited|went to|paid (?:a )?visits?|sending|went the other way)\b"
    ),
    inbound=re.compile(
        r"\b(?:received|welcomed|exchang\w+|hosted|receiving|welcoming|from|guests|came|entered"
        r"|arriv\w+|counted|inbound)\b"
    ),
    delegations=re.compile(
        r"(?P<n>\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten"
        r"|eleven|twelve|thirteen|fourteen|fifteen|twenty|a dozen) (?:[^\W\d][^\W\d-]* ){0,3}?(?:delegations|missions"
        r"|working groups|working trips)\b"
    ),
    people=re.compile(
        r"(?P<n>\d+(?:[.,]\d+)*(?: million| thousand)?) (?!per ?cent)(?:[\w-]+ ){0,2}?(?:delegates|people|persons"
        r"|officials|visitors|tourists|trips|arrivals|members|cadres|participants|entrepreneurs|businesspeople|guests"
        r"|residents|civil servants|holidaymakers|travell?ers|turns of visitors|vietnamese(?= (?:went|visited|crossed"
        r"|travell?ed|flew)))\b"
        r"|\b(?:visitors|tourists|arrivals|guests|travell?ers|holidaymakers)\b[^.,;\d]{0,60}? (?:numbered|reached"
        r"|totall?ed|came to|stood at|amounted to|hit|topped|exceeded|passed) (?:(?:about|some|nearly|almost|over|more"
        r"|than|around) )*(?P<m>\d+(?:[.,]\d+)*(?: million)?)(?! ?(?:usd|dollars|million|per ?cent|%))"
    ),
    projects=re.compile(
        r"(?P<n>\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) (?:(?!million|billion)[^\W\d][\w-]* ){0,4}?"
        r"projects?\b"
    ),
    other_money=re.compile(
        r"\b(?:tax(?:es|ation)?|budgets?|state revenues?|fees?|fines?|grdp|gdp|wages?|salar\w+|loans?|debts?"
        r"|incomes?|(?<!export )(?<!exports )earn(?:s|ed|ings?)?|costs?|costing"
        r"|(?P<apart>(?:exports?|imports?|trade|turnover) as a whole|worldwide|(?:does|do|did) not (?:include|count)"
        r"|exclud(?:es?|ing)|aim(?:s|ed"
        r"|ing)? (?:for|to|at)"
        r"|(?:may|might|could|will|would) (?:\w+ )?(?:reach|hit|rise|exceed|top|grow|climb)|forecasts?"
        r"|(?:expected|set|projected|forecast) to (?:reach|hit|rise|exceed|top|grow|climb)|target(?:s|ed|ing)?|goal of"
        r"|striv\w+|hop(?:es?|ed|ing) to (?:reach|raise|bring|lift|double)))\b"
    ),
    same_period=re.compile(
        r"\b(?:in the same period|th(?:e|is|at) figure|of which|of (?:the|this) (?:sum|total|figure|amount)|while"
        r"|of that)\b|\w's?,"
    ),
    caption=re.compile(
        r"^(?:photo|illustration|illustrative|caption|image|video|file photo)\b|\((?:photo|file photo|source"
        r"|illustrative)[^)]*\)?$|\bphoto: "
    ),
    sector_stems=codes_by_stem(ENGLISH),
)
