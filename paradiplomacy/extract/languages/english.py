"""Cues of English."""

import re

from paradiplomacy.extract.languages.cues import Cues, by_word, kinds, trigger
from paradiplomacy.extract.languages.stems import ENGLISH, codes_by_stem
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


CUES = Cues(
    code="en",
    kind_before=re.compile(rf"\b(?:{kinds(_KINDS)})(?: of(?: the)?)? $"),
    kind_after=re.compile(rf"^(?:[ -]|, an? (?:\w+ )?)(?:{kinds(_KINDS)})\b"),
    countries=by_word(
        {
            "KR": "republicofkorea, rok",
            "LA": "laopdr, laopeoplesdemocraticrepublic",
            "CZ": "czechrepublic",
            "DE": "federalrepublicofgermany",
            "US": "us, usa, unitedstates",
            "GB": "uk",
            "RU": "russianfederation",
            "CN": "peoplesrepublicofchina",
            "AE": "uae",
            "NL": "holland",
        }
    ),
    demonyms=by_word(
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
            "AE": "emirati",
        }
    ),
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
        r"(?:\b(?:(?:investors?|business(?:es)?|enterprises|firms|companies|ships|students|tourists|visitors"
        r"|workers)(?: from| of| in)(?: the)?(?: whole)?|in|at|near|inside|visit(?:ed|ing)? to|adjacent to|via"
        r"|through|(?:links?|routes?|roads?|motorways?|railways?|lines?|flights?|bus(?:es)?)(?: \w+)? (?:between"
        r"|linking|from)"
        r"(?: [\w ]{2,30} (?:and|to))?|as far as|bound for|routes? to|flights? to|borders?|bordering)(?: the)? )$"
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
            r"|\bsigned no\b|\bwithout signing\b",
        ),
        trigger(
            "ended", r"\b(?:expired|lapsed|terminated|cancelled|scrapped|came to an end|ceased|was ended|suspended)\b"
        ),
        trigger(
            "planned",
            r"\b(?:agreed|plans?|planned|planning|intends?|intended|aims?|aimed|prepar\w+|vow\w*|pledg\w+"
            r"|commit\w* (?:itself|themselves)?) (?:itself |themselves )?(?:to|for|on|that)\b|\b(?:set|due|scheduled"
            r"|expected|slated|about|ready) to\b|\bwill (?:soon |then |also |jointly )?(?:sign|ink|open|hold"
            r"|establish|set up|launch|organi[sz]e|become)\b|\bto (?:sign|ink|renew|seal|finali[sz]e|conclude|draft)\b"
            r"|\bis (?:in the pipeline|planned)\b|\bwill be signed\b|\bplan for\b"
            r"|\breached (?:a )?(?:high )?consensus (?:on|to)\b|\bthere will be\b|\b(?:accelerat\w+"
            r"|speed(?:ing)? up|hasten\w*|towards|promot(?:e|ing)|work(?:ing)? on"
            r"|endors\w+) (?:the )?(?:early )?(?:signing|re-signing|conclusion|signature)\b"
            r"|\bcommon perceptions? on\b|\breached? agreement on (?:specific )?measures\b",
        ),
        trigger(
            "sought",
            r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|want(?:s|ed|ing)?|propos(?:e|es|ed|al|als|ing)"
            r"|suggest(?:s|ed|ing)?|seek(?:s|ing)?|sought|call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)"
            r"|expects?(?:ed)? (?:that|stronger|more|the)|look(?:s|ed|ing)? (?:to|forward|outward|for)|invit(?:e|es"
            r"|ed|ing)|attach(?:es|ed|ing)? (?:\w+ ){0,2}importance to|keen (?:on"
            r"|to)|eager to|desires?|interest(?:ed)? in|request(?:s|ed)?|ask(?:s|ed) (?:\w+ ){1,5}to|would like"
            r"|explor(?:e|es|ed|ing)|negotiat\w+|talks (?:on|with|about|centre|center|focus)|discuss(?:es|ed|ing"
            r"|ions?)?|eye(?:s|d|ing)?|should|need to|exchang(?:e|ed|ing) (?:views|opinions)|potential for"
            r"|opportunit(?:y|ies) (?:for|to)|would (?:\w+ )?(?:continue|like|welcome|help|support|create)"
            r"|stands? ready to|necessity (?:for|of|to)|measures to (?:further )?(?:promote|strengthen|step up"
            r"|boost|enhance|expand)|look(?:ed)? into|appeal(?:ed)? (?:to|for)|will (?:also "
            r"|jointly )?(?:continue to |further "
            r"|work to |strive to |do its (?:best|utmost) to )?(?:strengthen|enhance|boost|expand|promote"
            r"|intensify|deepen|work to|continue to|consider|seek|step up|create|give|encourage|facilitate))\b",
        ),
        trigger(
            "detail",
            r"\b(?:under|according to|in line with|as part of) (?:the|this|its|that|their) (?:new |newly signed "
            rf"|signed )?(?:\w+ )?{_DOCUMENT}|\b(?:the|this|that|these|those|both) (?:new |\w+-year )?(?:{_DOCUMENT}"
            r"|cooperation)\b(?: \w+)? (?:covers?|focus\w*|concern\w*|deals?|dealt|includ\w+|provid\w+|spans?|aims?"
            r"|targets?|is|are|runs?|names?|lists?|sets? out|calls? for|,)|\b(?:areas?|fields?|sectors?|contents"
            r"|pillars?|priorities|provisions|axes) (?:of cooperation )?(?:include|includes|are|were|envisaged)\b"
            r"|\bpriority (?:goes|will go|will be given|is given|was given) to\b"
            r"|\b(?:it|they|this|these) (?:also |mainly |will |chiefly )?(?:covers?|focus\w*|concern\w*|includ\w+"
            r"|spans?|deals? with)\b|\b(?:focus|emphasis|stress|accent|priorit(?:y|ies)) (?:is|are|was|were|will be"
            r"|lies|falls) (?:placed |laid )?(?:on|in)\b|\bcooperation (?:centres|centers) on\b"
            r"|\b(?:areas|fields|sectors|priorities) rang\w+ from\b"
            r"|\bamong the (?:areas|fields|sectors)\b|\baccordingly\b|\b(?:are|were) to (?:work"
            r"|cooperate|co-operate|collaborate|support|join)|\b(?:will|shall) (?:\w+ )?(?:cooperate|co-operate"
            r"|collaborate|work (?:together|closely)|join (?:hands|forces)|support each other|coordinate|exchange"
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
            r"|signatures?)|pen) to)\b|\bsignator\w+\b|\bsigning\b|\bsignature of\b|\b(?:sign|signs|ink|inks)\b(?! of)",
        ),
        trigger(
            "signed",
            r"\b(?:concluded|reached|exchanged|entered into|adopted|approved|struck|has|have|had"
            rf"|enjoys?)\b(?: \w+)? (?:an? |the |several |many |its |their |\d+ |various )?{_ADJ}?(?:memorand\w+"
            r"|minutes|mous?|agreements?|deals?|pacts?|accords?)\b"
            rf"|\b(?:19|20)\d\d-(?:20)?\d\d (?:[\w-]+ ){{0,2}}?{_DOCUMENT}\b"
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
            r"|long-?time|long-?standing|trusted|close) (?:friends?|partners?)\b|\bpartners? since\b"
            r"|\bfriends since\b|\bcooperation (?:programme|mechanism"
            r"|relationship)s? (?:between|with)\b|\b(?:cooperation|collaboration|exchanges?"
            rf"|friendship) (?:in [\w ,-]{{0,40}} )?(?:with|between|of)\b|\byears of (?:\w+ )?(?:cooperation"
            rf"|partnership|friendship|ties|relations)\b|\banniversary of (?:\w+ ){{0,3}}?(?:cooperation"
            r"|partnership|friendship|ties|relations|twinning)\b|\bcoordinated (?:closely|well|effectively)\b"
            r"|\bcoordinated (?:with|in)\b|\b(?:nurtured|initiated)\b|\b(?:cooperation results"
            r"|results of (?:their |the )?cooperation|good cooperation|traditional (?:friendship|relationship"
            rf"|ties))\b|\bstarted (?:\w+ ){{0,3}}?cooperat\w+",
        ),
        trigger(
            "signed",
            r"\b(?:memorand(?:um|a) of (?:understanding|cooperation|agreement)|mous?|(?:friendship|friendly"
            r"|framework|twinning|bilateral|cooperation|twin city|sister city|economic"
            r"|technical)(?: \w+)? (?:agreements?"
            r"|memorand\w+|pacts?|minutes)|agreements?(?= between\b)|letters? of intent)\b(?: \((?:mou|moc"
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
        r"|(?:with )?priority (?:is |was |will be |being )?given to|priority (?:goes|will go) to"
        r"|prioritis\w+|pillars? (?:are|include)"
        r"|to (?:promote|boost|develop|expand|enhance|strengthen|facilitate|increase|step up"
        r"|foster|support|improve)|specialis\w+ in|concentrat\w+ on|spans?|spanned|dealt with|provid\w+ for"
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
        r"\b(?:the )?(?P<adj>lao|laotian|cambodian|thai|chinese|japanese|korean|french|german|russian|belgian"
        r"|italian|dutch|american|indian) (?:\w+ )?(?:provinces?|cit(?:y|ies)|localit(?:y|ies)|sides?"
        r"|partners?|prefectures?|regions?|county|friends?|neighbou?rs?)\b|\b(?:its|the) (?:partners?|guests?"
        r"|visitors|counterparts?)\b"
    ),
    occasion=re.compile(
        r"\b(?:on (?:this|the) (?:same )?occasion|at the (?:event|meeting|ceremony|reception|conference"
        r"|working session|function|talks)|there|during the (?:visit|trip|meeting|event)|on the same day"
        rf"|also at|concluding|at the end|where|the (?:\w+ )?(?:{_DOCUMENT}|extension|renewal)(?= of the (?:meeting"
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
        r"|effective|from|until|to)\b[ ,]*(?:the |from |period |for |in )*$"
    ),
    years_long=re.compile(
        r"\bfor (?:another |a further |the next |the following |a period of )?(?P<count>two|three|five|four"
        r"|ten|\d+)(?: more)? years\b|\b(?P<adj>two|three|four|five|ten)-year\b"
    ),
    topics=(
        (
            "trade",
            re.compile(
                r": total (?=(?:over |about |nearly |some )?(?:us\$|\$|usd ?)?\d)|\bgoods (?:worth"
                r"|valued at) .{3,60}?(?:passed|exchanged|traded|between)\b|\bgoods (?:exchanges?|exchanged|traded)\b"
                r"|\btraded goods\b"
                r"|\bimports? and exports?\b|\bexports? and imports?\b|\bimport-export\b|\bexport-import\b|\btwo-way\b"
                r"|\bbilateral trade\b|\btrade (?:between|turnover|revenue|value|volume|exchange|with|of)\b"
                r"|\bturnover\b|(?<!industry and )\btrade\b(?! (?:fair|union|promotion|agreement|office|mission"
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
                r"|offered)\b"
            ),
        ),
        (
            "investment",
            re.compile(r"\b(?:invest(?:s|ed|ing|ment|ments|or|ors)?|fdi|registered capital|poured|projects?)\b"),
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
    outbound=re.compile(r"\b(?:sent|dispatched|sends|travelled to|visited|went to|paid (?:a )?visits?|sending)\b"),
    inbound=re.compile(r"\b(?:received|welcomed|exchang\w+|hosted|receiving|welcoming|from|guests|came|inbound)\b"),
    delegations=re.compile(
        r"(?P<n>\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten"
        r"|a dozen) (?:[\w-]+ ){0,3}?(?:delegations|missions|working groups|working trips)\b"
    ),
    people=re.compile(
        r"(?P<n>\d[\d,.]*) (?!per ?cent)(?:[\w-]+ ){0,2}?(?:delegates|people|persons|officials|visitors|tourists"
        r"|students"
        r"|trips|arrivals|members|cadres|participants|entrepreneurs|businesspeople|turns of visitors)\b"
    ),
    projects=re.compile(r"(?P<n>\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]+ ){0,4}?projects?\b"),
    other_money=re.compile(
        r"\b(?:tax(?:es|ation)?|budgets?|state revenues?|fees?|fines?|grdp|gdp|wages?|salar\w+|loans?|debts?"
        r"|incomes?|earn(?:s|ed|ings?)?|costs?|costing"
        r"|(?P<apart>as a whole|worldwide|(?:does|do|did) not (?:include|count)|exclud(?:es?|ing)|aim(?:s|ed"
        r"|ing)? (?:for|to|at)"
        r"|(?:expected|set|projected|forecast) to (?:reach|hit|rise|exceed|top|grow|climb)|target(?:s|ed|ing)?|goal of"
        r"|striv\w+|hop(?:es?|ed|ing) to (?:reach|raise|bring|lift|double)))\b"
    ),
    same_period=re.compile(
        r"\b(?:in the same period|of which|of (?:the|this) (?:sum|total|figure|amount)|while|of that)\b|\w's?,"
    ),
    caption=re.compile(
        r"^(?:photo|illustration|illustrative|caption|image|video|file photo)\b|\((?:photo|file photo|source"
        r"|illustrative)[^)]*\)?$|\bphoto: "
    ),
    sector_stems=codes_by_stem(ENGLISH),
)
