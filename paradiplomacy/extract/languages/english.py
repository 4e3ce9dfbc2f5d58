"""Cues of English."""

import re

from paradiplomacy.extract.languages.cues import Cues, by_word, kinds
from paradiplomacy.extract.languages.english_contents import BEFALLS, DOCUMENT_TOLD
from paradiplomacy.extract.languages.english_deeds import DEED
from paradiplomacy.extract.languages.english_demonyms import DEMONYMS
from paradiplomacy.extract.languages.english_figures import FIGURES
from paradiplomacy.extract.languages.english_places import LOCATIVE
from paradiplomacy.extract.languages.english_stems import ENGLISH
from paradiplomacy.extract.languages.english_triggers import TRIGGERS
from paradiplomacy.extract.languages.english_wishes import DOCUMENT
from paradiplomacy.extract.languages.stems import codes_by_stem
from paradiplomacy.extract.words import word_set

_KINDS = {
    "province": r"special self-governing provinces?|provinces?|provincial",
    "prefecture": r"(?:autonomous )?prefectures?",
    "region": r"(?:zhuang )?autonomous regions?|special administrative regions?|regions?|oblast|krai",
    "state": r"states?",
    "county": r"county|counties|departments?\b(?! of\s+\S)",
    "district": r"districts?|communes?|wards?",
    "municipality": r"municipality|municipalities|villages?",
    "city": r"(?:metropolitan )?(?:cities|city)|towns?|capital|mayor(?= of )",
}  # fmt: skip

_NATIONAL = "|".join(sorted(DEMONYMS, key=len, reverse=True))

_WORKERS = re.compile(
    r"\b(?:workers?|farm ?hands?|labou?rers?|harvest hands?|pickers?|harvesters|jobs?|employ\w*|seasonal)\b"
    r"(?=[^.;]*\b(?:farms?|orchards?|fields?|harvests?|greenhouses?|growers|factor(?:y|ies)|plants?|hotels?|boats?)\b)"
    r"|\bfarm ?hands?\b|\bfarm ?workers?\b|\bharvest (?:hands|workers)\b"
)
"""People for work, who tell the field, and not where they work: "workers for the orchards of the county"."""
CUES = Cues(
    code="en",
    kind_before=re.compile(rf"\b(?:{kinds(_KINDS)})(?: of(?: the)?)? $"),
    kind_after=re.compile(rf"^(?:[ -]|, (?:an?|the|another) (?:\w+ )?)(?:{kinds(_KINDS)})\b"),
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
    demonyms=DEMONYMS,
    list_gap=re.compile(
        rf"(?:[ -](?:{'|'.join(_KINDS.values())}))?\s*(?:\([^()]{{2,40}}\))?\s*(?:,|and|&|as well as|or|,\s*and"
        r"|-|/|along with|together with|plus)\s*(?:with |in |the "
        rf"|its )?(?:(?:{'|'.join(_KINDS.values())})(?: of)? )?"
    ),
    country_gap=re.compile(
        r"(?:'s?|\s|\(|,|-|\bof\b|\bin\b|\bfrom\b|\bthe\b|\bneighbou?ring\b|\ba\b"
        r"|\b(?:small|old|coastal|port|rural)\b|\b(?:north|south|east|west"
        r"|centr)\w*\b|\bcapital\b|\b(?:two|three|four|five|six|seven|\d+)\b"
        rf"|\b(?:{'|'.join(_KINDS.values())})\b|\bkingdom\b|\brepublic\b|\blocalit\w+\b)*"
    ),
    lies_in=re.compile(
        rf",? an? (?:[\w-]+ ){{0,2}}?(?:district|town|city|county|commune|suburb|ward|borough) (?:of|in) (?:the )?"
        rf"(?:(?:[\w-]+ ){{0,3}}?(?:{'|'.join(_KINDS.values())}) of )?"
        r"|(?:[ -](?:city|town|district|county|prefecture))? ?(?:(?:,? (?:in|of)(?: the)?|\()(?: ?[\w .]{2,30}?'s?)?"
        rf"(?: ?(?:{'|'.join(_KINDS.values())})(?: of)?)?) ?"
    ),
    locative=LOCATIVE,
    follows_name=word_set(
        "Province Provincial City Prefecture County District Region State Municipality People Party Vice "
        "Chairman Chairwoman Governor Mayor Secretary Deputy Director Department Committee Council Standing "
        "Special Self Autonomous Zhuang Metropolitan Sign Signs Signed Ink Boost Promote Enhance Strengthen "
        "Métropole And Leaders Officials Authorities In To With Ties Cooperation Border University National"
    ),
    institution=re.compile(
        r"University|Universities|College|Institutes?|Academy|School|Hospital|Chamber|Chambers|Federation"
        r"|Association|Corporation|Group|Company|Bank|Foundation|Museum|Agency|Union|Club|Organisation"
        r"|Organization|JICA|KOICA"
    ),
    national=re.compile(r"Ministry|Ministries|Government|Parliament(?! House| Building)"),
    bodies=re.compile(
        r"\b(?:compan(?:y|ies)|firms?|enterprises|businesses|universit(?:y|ies)|schools?|colleges?|hospitals?"
        r"|institutes?|associations?|chambers?|clubs?|institutions?)\b"
    ),
    localities_of=re.compile(
        r"\b(?:localit(?:y|ies)|provinces?|cities|towns|(?:partner|sister|twin) city|prefectures|partners?|places"
        r"|regions|peers|investors"
        r"|businesses|authorities)(?: and \w+)? (?:of|in|from)(?: the)? (?:[\w' -]+,? (?:and )?(?:the )?){0,12}$"
    ),
    triggers=TRIGGERS,
    instruments=(
        ("letter of intent", re.compile(r"\bletters? of intent\b")),
        (
            "minutes",
            re.compile(r"\bminutes\b(?! later| ago| by| from| away)|\brecord of (?:talks|discussions|cooperation)\b"),
        ),
        ("MoU", re.compile(r"\bmemorand(?:um|a|ums)\b|\bmous?\b")),
        (
            "twinning",
            re.compile(
                r"\btwinn\w+|\btwins?\b|\bsister[- ](?:city|cities|relation|province|agreement)\w*|\bsisterhood\b"
            ),
        ),
        (
            "programme",
            re.compile(
                r"\bprogram(?:me)?s?(?= of (?:[\w-]+ ){0,5}?(?:co-?operation|work|action)\b"
                r"|,? (?:in force )?(?:for|of|covers?|covering|spans?|runs?|ran|running|from|valid|under)"
                r" (?:[\w-]+ ){0,3}?(?:19|20)\d\d)|(?<=\d\d )program(?:me)?s?\b"
                r"|\b(?:cooperation|action|joint|exchange) (?:programmes?|programs?|plans?)\b"
            ),
        ),
        (
            "agreement",
            re.compile(
                r"\b(?:agreements?|deals?|pacts?|accords?|arrangements?|protocols?|treat(?:y|ies)|contracts?"
                r"|(?<!\bthe )(?<!\bthis )(?<!\bboth )(?:documents?|text))\b"
            ),
        ),
    ),
    boundary=re.compile(
        r", (?:while|whereas|but|though|although|yet|and(?! (?:[\w-]+ ){0,3}[\w-]+(?:,|\.?$| under\b| (?:was"
        r"|were) (?:signed|concluded|inked|exchanged|reached)\b))|then"
        r"|with [\w ]+ also|adding"
        r"|which(?! (?:[\w-]+,? ){0,12}?(?:signed|inked|sealed|concluded|reached|exchanged|adopted|approved|extended"
        r"|renewed)\b)|who)\b|\b(?:while|whereas|and then"
        r"|and also|meanwhile|before)\b| and (?=(?:has|have|also|agreed|signed|proposed|expressed|hoped|will"
        r"|bought|its|their|imports?|exports?)\b)|,? of which\b"
        r"|(?<!ideas)(?<!fields)(?<!areas)(?<!sectors)(?<!proposals)(?<!things)(?<!subjects)(?<!topics)(?<!points)"
        r"(?<!in preparation): "
        r"|; (?=the (?:present|current|new|newest|latest) one\b)"
    ),
    field_intro=re.compile(
        r"\b(?:in(?: the)?(?: (?:various|many|such|following))?(?: (?:fields?|areas?|sectors?|domains?"
        r"|spheres?))(?: of| such as| including| like)?:?|(?:fields?|areas?|sectors?"
        r"|domains?)(?: of cooperation)?(?: \w+){0,3}? (?:include|includes|including|such as|like|of|are|:)"
        r"|covers?|covering|including|such as|involving|focus\w*(?: \w+)? on|with a focus on|deal(?:s"
        r"|ing)? with|dealing with|concern(?:s|ing)|relating to|related to|regarding|adding"
        r"|support(?:ing)? each other in|in terms of|spanning|rang(?:ing|es?|ed) from|cent(?:re|er)(?:s|ed)? on"
        r"|(?:which|that|it) includes?|giv\w+ (?:(?:\w+ )?priority|pride of place|(?:first|special) place|cent(?:re"
        r"|er) stage|prominence) to|(?:with )?priority (?:is |was |will be "
        r"|being )?given to|priority (?:goes|will go) to|prioritis\w+|pillars? (?:are|include)"
        r"|to (?:promote|boost|develop|expand|enhance|strengthen|facilitate|increase|step up"
        r"|foster|support|help|improve|share|exchange|swap|transfer)|(?:under|by|through|in) which|whereby"
        r"|(?:agreements?|pacts?|memorand(?:um|a)(?: of \w+)?|mous?|deals?|accords?|protocols?) to (?!be\b)\w+"
        r"|that (?:will|is to|would) (?:let|allow|enable|help|see|bring|make|send|open)"
        r"|(?:puts?|places?|ranks?)(?= [^.;:]{3,60} (?:first|foremost|ahead|on top|at the top|cent(?:re|er) stage)\b)"
        r"|that (?:puts?|places?|gives?)|(?:agreeing|pledging|undertaking|promising) to"
        r"|(?:with a view to|aimed at|aiming at|with the (?:aim|goal) of|for the purpose of)|(?:is|are) about"
        r"|exchanges? of(?! (?:high-\w+ )?(?:delegations|visits))"
        r"|specialis\w+ in|look(?:s|ing)? to|turn(?:s|ing)? on|rest(?:s|ing)? on|dedicated to"
        r"|devoted to|concentrat\w+ on|spans?|spanned|dealt with|provid\w+ for|calls? for|across|embrac\w+"
        r"|tak(?:es?|ing) in|(?:oblig\w+|commits?|binds?) (?:\w+ ){1,3}?to|adds|added(?= [^.;]{3,80} to (?:it"
        r"|the\b))|touch(?:es|ed)? (?:up)?on|work(?:s"
        r"|ed|ing)? (?:\w+ )?on|turn(?:s|ed)? to"
        r"|singl(?:es|ed) out|names(?= [^.;:]{3,150} (?:as|among) (?:its|the|their) )"
        r"|aim(?:s|ed|ing)? at|confined to|limited to"
        r"|with(?= [^.;:]{3,150} (?:as|being) (?:its|the|their|both|joint|top|main|key) (?:\w+ ){0,3}?(?:priorit"
        r"|field|area|pillar|focus|topic))"
        r"|with(?= [^.;:]{3,150} (?:at|as) (?:its|the|their) (?:heart|core|cent))|(?:contents"
        r"|pillars|priorities|points|themes|topics|aims|goals) (?:are|were|include)"
        r"|in(?! (?:turn|return|future|mind|ten|five|four|three|two|\d{1,3}"
        r"|advance|place|force|both|either|each)\b)"
        r"|on(?! (?:both|either|each|the spot|the ground|foot|time)\b)|about)\b|\b(?:areas|fields"
        r"|sectors|pillars|contents|axes):"
    ),
    attribution=re.compile(
        r",? (?:according to|in the presence of|witnessed by|attended by|said|says|told"
        r"|added(?! [^.;:]{3,80} to (?:it|the)\b)|adding that|reported"
        r"|(?:and )?donated"
        r"|in order to|for the (?:[\w-]+ ){0,3}development|so as to (?!have|create|build|form)|contributing to|thus"
        r"|as well as to contribute)\b"
        r"|, (?:\w+ ){0,6}?(?:said|told|stressed)\b"
    ),
    group=re.compile(
        r"\b(?:(?:the|these|all) (?P<count>two|three|four|five|six|seven|eight|nine|ten|\d+)|both(?! sides of)|the)"
        r"(?: [\w-]+){0,2}? (?:sides"
        r"|provinces|localities|cities|regions|parties|neighbou?rs|neighbou?ring provinces|units|partners|leaders"
        r"|officials"
        r"|districts|communes|counties|towns|prefectures|mayors|governors|men|women|chairmen|chiefs|capitals)\b"
        r"|\bboth\b(?! sides of)|\b(?:the|these) (?P<bare>two|three|four|five)\b"
        r"(?! (?!discus|expres|focus|stres|pas|cros|als|alway|perhap|thu|beside|afterward|sometime|day|week|month"
        r"|year|hour|was\b|has\b|is\b"
        r"|department|agenc|authorit|council|port|committee|office|waterwork|people)"
        r"[\w-]+s\b)"
        r"|\btheir (?:\w+ )?(?:leaders|mayors|governors|chairmen|chiefs|heads|secretaries|councils|departments)\b"
        r"|\beach other\b|\bthey\b|\bbetween them\b|\beach (?:other|side)\b"
    ),
    ellipsis=re.compile(
        r"^(?:(?:with|for)|(?:the )?(?:others|other partners|other agreements)(?: \w+){0,2}? (?:with|include)"
        r"|the (?:oldest|latest|newest|first|most recent) (?:one )?(?:is|was) with)\b"
    ),
    own_side=re.compile(
        r"\b(?:the (?:vietnamese|mekong delta|central highlands?|northern|southern|central|coastal|host"
        r"|provincial|northwestern)(?: \w+){0,2}?|the|this|its|our) (?:province|city|metropolis|port city|hub"
        r"|gateway|locality"
        r"|side|capital|delegation|leaders?|people's committee|hosts?)\b|\bit\b|\bits\b"
    ),
    other_side=re.compile(
        rf"\b(?:the )?(?P<adj>{_NATIONAL}) (?:\w+ )?(?:provinces?|cit(?:y|ies)|localit(?:y|ies)|sides?|partners?"
        r"|prefectures?|districts?"
        r"|one(?! of)|regions?|count(?:y|ies)|states?|ports?|islands?|towns?|metropolis|friends?|neighbou?rs?)\b"
        r"|\b(?:its"
        r"|the) (?:partners?|guests?|visitors|counterparts?)\b|\bthe (?:prefecture|territory|oblast|county)\b"
        r"|\bthe region(?=,| (?:has|had|plans|will|would|is|also|wants|hopes|offered|asked|agreed|sent|invited)\b)"
    ),
    occasion=re.compile(
        r"\b(?:on (?:this|the) (?:same )?occasion|at the (?:event|meeting|ceremony|reception|conference"
        r"|working session|function|talks)|there|during the (?:visit|trip|meeting|event)|on the same day"
        r"|also at|afterwards|after that|concluding|at the end|to end the (?:\w+ )?(?:session|talks|meeting|visit)"
        r"|then (?:\w+ly )?(?:signed|inked|initialled|sealed|exchanged|put)"
        r"|(?:first|last|final|closing) day of (?:the|their|its|his|her)|while (?:they were )?there|before leaving"
        r"|(?:following|after) (?:the|their|this) (?:meeting|talks|reception|ceremony"
        rf"|session)|where|the (?:\w+ )?(?:{DOCUMENT}|extension|renewal)(?= of the (?:meeting"
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
        r"\b(?:for|(?:will|shall|to) last|lasts|(?:term|duration) of) (?:for )?(?:another |a further |the next "
        r"|the following |a (?:period|term) of )?(?P<count>two|three|five|four|six|ten|\d+)(?: more)? years\b"
        r"|\b(?P<adj>two|three|four|five|six|ten)-year\b(?!-old)"
    ),
    figures=FIGURES,
    caption=re.compile(
        r"^(?:photo|illustration|illustrative|caption|image|video|file photo)\b|\((?:photo|file photo|source"
        r"|illustrative)[^)]*\)?$|\bphoto: |^(?:also in the news|in other news|elsewhere|further reading|other news"
        r"|(?:news )?in brief|also in this (?:issue|edition)|related (?:news|stories|articles)|(?:read|see) also"
        r"|more (?:news|stories))[^.:]{0,30}:"
    ),
    document=re.compile(DOCUMENT_TOLD),
    befalls=re.compile(BEFALLS),
    deed=re.compile(DEED),
    for_whom=re.compile(
        r" (?:treated|examined|to treat|to examine) "
        r"(?=(?:[\w-]+ ){0,3}?(?:farmers|fishermen|fisherfolk|workers|women|children|villagers|patients|divers|families"
        r"|young people|the poor|the elderly)\b)"
    ),
    general=(
        ("energy", re.compile(r"\belectricians?\b")),
        ("health", re.compile(r"\bdisease-(?:free|resistant)\b")),
        (
            "health",
            re.compile(r"\b(?:buffalo|pig|cattle|cow|herd|animal|fish|shrimp|plant|crop|tree)\w*\b.*\bhealthy\b"),
        ),
        ("education", re.compile(r"\bvocational (?:schools?|colleges?|cent(?:re|er)s?)\b")),
        ("human_resources", re.compile(r"\b(?:weld|lathe|vocational)\w*")),
        *(
            (
                code,
                re.compile(r"\b(?:invest|compan|firms|enterprises)\w*\b.*\bindustrial (?:parks?|zones?|clusters?)\b"),
            )
            for code in ("industry", "infrastructure")
        ),
        ("economy", re.compile(r"\beconomic management\b")),
        ("industry", re.compile(r"\b(?:farm|agricultural|farming) machin")),
        (
            "science_technology",
            re.compile(
                r"\b(?:farming|farm|agricultural|cultivation|breeding|processing|planting) (?:technolog|techni)"
            ),
        ),
        (
            "health",
            re.compile(
                r"\b(?:tree|fruit|plant|seedling)\w*.*\bnurser(?:y|ies)\b|\bnurser(?:y|ies)\b.*\b(?:tree|fruit|plant"
                r"|seedling)"
            ),
        ),
        ("forestry", re.compile(r"\bpatrol\w* (?:in|through|of) the forests?\b")),
        ("vocational_training", re.compile(r"\b(?:officials|civil servants|cadres)\b.*\btraining courses")),
        ("agriculture", re.compile(r"\bcustoms\b.*\bfarm produce\b")),
        ("heritage", re.compile(r"\b(?:energy|heat|insulat)\w*\b.*\bold (?:buildings|houses|homes)\b")),
        ("trade", re.compile(r"\b(?:travel|tourism|book|art) fairs?\b")),
        *((code, _WORKERS) for code in ("agriculture", "fisheries", "industry", "tourism")),
        (
            "forestry",
            re.compile(r"\b(?:timber|wood|logs?) (?:and [\w-]+ )?smuggl|smuggl\w* of (?:[\w-]+ and )?(?:timber|wood)"),
        ),
        (
            "forestry",
            re.compile(
                r"^(?!.*forest).*\b(?:(?:timber|wood) (?:and [\w-]+ )?smuggl|smuggl\w* of (?:[\w-]+ and )?(?:timber"
                r"|wood)\b"
                r"|(?:against|stop|combat|fight) (?:timber|wood)\b)"
            ),
        ),
        ("industry", re.compile(r"\btrain\w* (?:of |for )?(?:[\w-]+ ){0,2}?mechanics\b")),
    ),
    towards=re.compile(
        r"\b(?:(?:sister|twin|partner|friend)s? in|(?:went|travell?ed|moved|continued|journeyed|flew|drove) on to) "
        r"(?:the )?(?:(?:city|province|prefecture) of )?$"
    ),
    sector_stems=codes_by_stem(ENGLISH),
)
