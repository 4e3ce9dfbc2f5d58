"""Words of English that tell how far a tie has come; the first to claim them has its way."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.english_bonds import BONDS
from paradiplomacy.extract.languages.english_deeds import DEEDS
from paradiplomacy.extract.languages.english_endings import ENDINGS, TIE
from paradiplomacy.extract.languages.english_older import OLDER, PROGRAMMES
from paradiplomacy.extract.languages.english_papers import PAPERS
from paradiplomacy.extract.languages.english_wishes import DOCUMENT, WISHES

_ADJ = r"(?:(?:[\w-]+(?: and |, | )){0,6}?)"

TRIGGERS: tuple[Trigger, ...] = (
    *ENDINGS,
    trigger(
        "planned",
        rf"{DOCUMENT}\b[^.;]{{0,60}}\b(?:is|are) (?:in the (?:pipeline|works|making)|on the cards"
        r"|being (?:drafted|prepared))",
    ),
    trigger(
        "signed",
        r"\b(?:formali[sz]ed|cemented|sealed|codified) [^.;]{0,40}?(?:with|by|through|in) an? (?:[\w-]+ ){0,2}?"
        rf"{DOCUMENT}",
    ),
    trigger(
        "detail",
        r"\b(?:has|have|gets?|fills?|takes? up) (?:an?|its own|their own|another|one) (?:chapter|paragraph|section"
        r"|article|page|part)\b"
        r"|\b(?:is|are|stands?|lies?) at the (?:heart|core|cent(?:re|er)) of (?:it|them|(?:the|this|that) \w+)|\b(?:is"
        r"|are) (?:also )?on (?:its|the)"
        r" (?:list|agenda|programme)\b|\b(?:will|shall|(?:is|are) to) (?:also |later )?(?:be added|follow)\b"
        r"|\b(?:the|both) (?:two )?(?:parties|sides|signatories|partners) (?:\w+ )?(?:commit(?: themselves)?"
        r"|are committed"
        r"|bind themselves|are bound) to\b"
        r"|^(?:under|thanks to) (?:it|this"
        r"|these|them)\b(?!,? (?:the"
        r"|this|that|its) )"
        r"|\b(?:chapter|section|part|article|annex)s? (?:\w+ )?(?:is|are|deals?|covers?|dealt|covered)\b"
        r"|\b(?:it|they|document|text|version|paper|one) (?:also )?(?:lays? down|regulates?|governs?"
        r"|(?:is|was|are|were) (?:confined|limited|restricted) to)\b"
        r"|^under (?:its|the) (?:terms|provisions)\b"
        r"|\b(?:in|under|by|through|with) (?:it|which),? [^.;]{2,60}?\b(?:commit(?:s|ted)?|undert\w+|agree[ds]?"
        r"|pledge[ds]?|promise[ds]?)"
        r"(?: themselves| itself)? (?:to|on)\b|\bunder(?:take|takes|took) in it to\b|\bin it the (?:two|sides)\b"
        r"|\b(?:came up|(?:was|were) (?:also )?(?:raised|touched (?:up)?on|talked about)|figured)(?: as well| too)?\b"
        r"|\b(?:is|are|was|were) (?:also )?(?:mentioned|named|listed|included) in (?:it|the \w+)\b"
        r"|\b(?:areas|fields|sectors|topics|subjects) (?:are|were) (?:covered|listed|named|concerned|singled out)\b",
    ),
    trigger(
        "signed",
        rf"\bunder (?:an?|the|their) (?:[\w-]+ ){{0,2}}?{DOCUMENT}(?: of [\w]+)?(?: \([^)]*\))?"
        r" (?:(?:they|it|the two [\w]+|which was|that was) )?(?:signed|concluded|inked|reached|exchanged|sealed"
        r"|adopted)\b",
    ),
    trigger(
        "signed",
        r"\bthe (?:[\w-]+ ){0,2}?(?:minutes|memorandum|mou|protocol|agreement)(?: of understanding)? of"
        r"(?= (?:\d{1,2} )?(?:\w+ )?(?:\d{1,2}, )?(?:19|20)\d\d\b[^.;]{0,90} (?:observed|implemented|honou?red"
        r"|respected"
        r"|followed|carried out)\b)"
        rf"|\b(?:its|their|the|a) (?:19|20)\d\d (?:[\w-]+ ){{0,2}}?{DOCUMENT}\b(?= with| between)"
        r"|\b(?:twinning|friendship|sister[- ]city|cooperation) (?:agreement|memorandum|pact|accord|protocol"
        r"|charter) of"
        r"(?= (?:\d{1,2} )?(?:\w+ )?(?:19|20)\d\d\b)"
        rf"|\b(?:voted (?:for|through)|ratified) (?:an?|the) (?:[\w-]+ ){{0,2}}?{DOCUMENT}\b",
    ),
    trigger(
        "signed",
        rf"\bthe (?:[\w-]+ ){{0,2}}?{DOCUMENT} (?:that|which) (?:ran|was in force|had been in force|expired"
        rf"|was valid|lapsed)\b"
        r"(?=[^.;]*\b(?:19|20)\d\d)|\b(?:signed|concluded|reached|struck|sealed) (?:one|another) of (?:its|their"
        r"|his) own\b"
        r"|\b(?:came|travell?ed|flew|gathered|met|(?:was|were) in)\b[^.;]{0,60}? to (?=(?:sign|ink)\b)",
    ),
    trigger(
        "signed",
        r"\b(?:implement\w*|fulfil\w*|carr(?:y|ying|ied) out)(?: \w+ly)? (?=the (?:signed|existing"
        r"|concluded) (?:[\w-]+ )?"
        r"(?:agreements?|memorand|documents?|deals?|minutes|contents))",
    ),
    *PAPERS,
    *OLDER,
    *WISHES,
    trigger(
        "detail",
        rf"\b(?:the|this) (?:[\w-]+ )?{DOCUMENT} (?:with|between) [^.;,]{{2,60}}?"
        r"(?=(?:, [^.;,]{3,60},)? (?:is (?:about|on|to (?!be\b))|(?:also )?(?:covers|concerns"
        r"|includes|contains|names|lists|encourages|regulates|governs|adds|foresees|envisages|gives|puts|sets"
        r"|calls for)"
        r"|deals with|centres on|focuses on|provides for|spans|(?:turns|rests|touches) on|speaks of)\b)"
        r"|^cooperation (?:in|on|covers|focuses)\b|\b(?:(?<!signatures )(?<!names )under|according to|in (?:line"
        r"|accordance|keeping) with|thanks to"
        r"|pursuant to|within the framework of|as part of) (?:an?|the|this|its|that|their) (?:new |newly signed "
        rf"|signed )?(?:[\w-]+ ){{0,2}}?{DOCUMENT}|\b(?:the|this|that|these|those|both) (?:new "
        rf"|\w+-year )?(?:{DOCUMENT}"
        r"|cooperation)\b(?: of the \w+| \w+)? (?:gives|puts|covers?|focus\w*|concern\w*|deals?|dealt|includ\w+"
        r"|provid\w+|spans?|aims?"
        r"|targets?|is|are|has|speaks?(?:, [^,.;]{3,30},)? of|mentions?|touch\w*|runs?|names?|lists?|sets? out"
        r"|calls? for|commits?"
        r"|binds?|obliges?|rests? on|turns? on"
        r"|foresees?|envisages?|address\w*|extends? to|,|, [^.,;]{3,40}, (?:is|are|covers?|concerns?))|\b(?:areas?"
        r"|fields?|sectors?|contents?|priorities)"
        r"(?: of cooperation)?(?=:)|\b(?:two|three|four|five) (?:pillars|areas|fields|chapters|priorities"
        r"|parts)\b|\b(?:areas?|fields?|sectors?|contents"
        r"|pillars?|priorities|provisions|axes) (?:of cooperation )?(?:include|includes|are|were|envisaged)\b"
        r"|\b(?:the (?:one|other|first|second|third)|another)(?: one)? with (?=[^.;,]{2,40} (?:is|was"
        r"|deals?|concerns?|covers?|speaks?|provides?|names?|lists?|turns? on)\b)"
        r"|\bpriority (?:goes|will go|will be given|is given|was given) to\b"
        r"|\bthe (?:new|old|first|original|earlier|updated|revised|extended|renewed) (?:version|edition"
        r"|one) (?:\w+ )?(?:takes|took|adds?|added|covers?|includ\w+|deals?|dealt|names?|provid\w+|extend\w+)\b"
        r"|\b(?:it|they|this|these) (?:also |mainly |will |chiefly )?(?:covers?|focus\w*|concern\w*|includ\w+"
        r"|spans?|deals? with|names|lists?|rests? on|turns? on|sets? out|provides? for|calls? for|address\w*"
        r"|extends? to|commits?)\b|\b(?:focus|emphasis|stress|accent|priorit(?:y|ies)) (?:is|are|was|were|will be"
        r"|lies|falls) (?:placed |laid )?(?:on|in)\b|\bcooperation (?:centres|centers) on\b"
        r"|\b(?:areas|fields|sectors|priorities) rang\w+ from\b"
        r"|\b(?:high|first|top) on the (?:list|agenda)(?: are| is| come| comes)?\b"
        r"|\bamong (?:its|the) (?:areas|fields|sectors|points|contents|priorities|topics|steps|measures|projects|items"
        r"|plans|commitments)\b|\bunder(?:take|takes|took) to\b|\bin the (?:years|decades?|months"
        r"|time) (?:that (?:followed|have followed)|since(?: then)?|after that)\b|\bthereafter\b"
        r"|\bsince (?:then|that (?:year|day"
        r"|date))\b(?=[^.;]{0,40}\bha(?:ve|s)\b)"
        r"|\b(?:are|remain|form|make up) (?:its|their|the) (?:\w+ ){0,2}?(?:areas|fields|sectors|priorities|pillars"
        r"|subjects|topics|themes)\b(?! (?:in|on|for) which\b)"
        r"|\bat (?:its|the) (?:heart|core|centre|center)(?: of (?:it|the \w+))? (?:are|is|stands?|lies?|lie)\b"
        r"|\bit (?:has )?(?:also )?(?:extended|widened|broadened|expanded) (?:the|their) (?:[\w-]+ )?(?:partnership"
        r"|cooperation|ties"
        r"|relationship|scope) to\b"
        r"|\b(?:it|they) (?:will|is to|are to|has been|have been) (?:be )?(?:widened|extended|expanded|broadened) to\b"
        r"|\b(?:both|the two)(?: (?:sides|provinces|cities|localities|parties))? (?:will|shall|are to) (?:start with"
        r"|begin with|help|assist|send"
        r"|train|open|organi[sz]e|hold|promote|share|exchange|facilitate|swap|boost)\b"
        r"|\b(?:both|the two)(?: (?:sides|provinces|cities|localities|parties))? (?:\w+ly )?(?:focus"
        r"|concentrate)(?:ed)? on\b"
        r"|\b(?:is|are) to be (?:encouraged|supported|helped|trained|promoted|expanded|developed|improved|protected"
        r"|exchanged|opened|linked)\b|\b(?:would|will) come first\b|\baccordingly\b|\bwere to (?:work|cooperate"
        r"|co-operate|collaborate|support|join)"
        r"|\b(?:will|shall|(?:is|are) to) (?:\w+ly )?(?:stand together|act together|patrol|help|assist|aid|support"
        r"|train|send|supply|provide|build|develop"
        r"|encourage|facilitate|arrange|study|research|introduce|advise|receive|take|host|run|pool|swap|coordinate"
        r"|work|cooperate|co-operate|collaborate|join|boost|step up|strengthen|improve"
        r"|invest|offer|teach|deliver|plant|raise|produce|carry out|implement|protect|combat|fight|prevent"
        r"|conduct)\b|\b(?:will|shall) (?:\w+ )?(?:cooperate|co-operate"
        r"|collaborate|work (?:together|closely)|focus|concentrate|prioriti[sz]e|give priority|join (?:hands"
        r"|forces)|support each other|coordinate|exchange"
        r"|share)\b",
    ),
    trigger(
        "renewed",
        r"\b(?:signed|signing|inked|agreed) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:extension|renewal|prolongation) of\b"
        r"|\bre-sign(?:s|ed|ing)?\b|\b(?:renew(?:s|ed|al|ing)?|extend(?:s|ed|ing)?|re-signed|prolong(?:s|ed)?"
        rf"|updated)\b(?=.{{0,80}}{DOCUMENT}|.{{0,40}}twinning)|{DOCUMENT}[^.]{{0,160}}?\b(?:was|were|has been"
        r"|have been) (?:renewed|extended|prolonged)|\brenewed the\b"
        r"|(?:\band|\bthen|,|^) ?(?:(?:was|were) )?(?:(?:last|later|then|since) )?(?:renewed|extended"
        r"|prolonged)(?= (?:in|on|until|by|for)\b)"
        r"|\b(?:renewed|extended|prolonged) (?:it|them)\b|\b(?:it|which|both) (?:was|were|has been|have been)"
        r" (?:renewed|extended|prolonged)\b",
    ),
    trigger(
        "signed",
        r"\b(?:signed|inked|penned|clinched|sealed|initialled)\b"
        r"(?! (?:an?|the|its|several|\w+) (?:(?!agreement|memorand|deal\b|pact|accord"
        r"|protocol)[\w-]+ ){0,2}?(?:orders?|leases?|purchase|loans?|bills?|laws?)\b)"
        r"|\b(?:put(?:s|ting)? (?:(?:their|its|his|her) (?:names?"
        r"|signatures?|seals?)|pen) (?:to|under|on))\b|\bsignator\w+\b|\bsigning\b|\bsignature of\b|\b(?:sign"
        r"|signs(?! (?:near|on|along|above|in|that|at)\b)|ink"
        r"|inks)\b(?! of)",
    ),
    trigger(
        "signed",
        r"\b(?:concluded|reached|exchanged|swapped|entered into|adopted|approved|struck|has|have|had"
        rf"|enjoys?)\b(?: (?!let|lost|proposed|suggested|sought|drafted|prepared|requested|offered"
        rf"|discussed)\w+)? (?:an? "
        rf"|the |several |many |its |their |\d+ |various )?{_ADJ}?(?:memorand\w+"
        r"|minutes|mous?|agreements?|(?<!great )(?<!good )deals?|pacts?|accords?|arrangements?|action plans?"
        r"|cooperation plans?)\b"
        rf"|\b(?:19|20)\d\d-(?:20)?\d\d (?:[\w-]+ ){{0,2}}?{DOCUMENT}\b"
        rf"|\b(?:linked|bound|tied|joined)\b[^.;]{{0,60}}? by (?:[\w-]+ ){{1,4}}?{DOCUMENT}"
        r"|\b(?:after|following|replac\w+|succe\w+|since) (?:those|that|the ones?"
        rf"|the (?:[\w-]+ ){{0,2}}?{DOCUMENT})"
        r" (?:of|from|dating from)\b(?= (?:\w+ )?(?:19|20)\d\d)"
        rf"|\b{DOCUMENT}\b(?: of)?(?= (?:[\w-]+,? ){{0,6}}?(?:dat(?:es?|ing)|go(?:es)?) (?:back to|from)\b)"
        rf"|\b{DOCUMENT}\b(?=(?: (?!not )[\w'-]+){{0,16}}?,? (?:concluded|exchanged|struck|reached|sealed)\b)",
    ),
    trigger(
        "signed",
        rf"\b(?:was|were) followed (?:[^.;]{{2,40}} )?by (?:one\b|another\b|an? (?:[\w-]+ ){{0,3}}?{DOCUMENT})"
        rf"|\b(?:its|their) (?:[\w-]+ ){{0,2}}?(?:agreements?|memorandum|mou|pact|accord|protocol)(?: of \w+)? with\b"
        rf"|\b(?:has|have|had) (?:worked|cooperated|been (?:working"
        rf"|cooperating))(?: together)? under an? (?:[\w-]+ ){{0,3}}?"
        rf"{DOCUMENT}|\ban? (?:[\w-]+ ){{0,2}}?(?:agreement|memorandum|mou|pact|accord|protocol)(?: (?:on|about"
        rf"|for) [^.;,]{{2,40}}?)? with\b"
        rf"(?=[^.;]{{2,60}}? (?:is (?:about|on)|covers|concerns|deals|let|brought|brings|led|allow(?:s|ed)|helped"
        rf"|opened|sends|sent|sets out)\b)"
        rf"|\b(?:an?|the|its|their) (?:first|second|third|earlier|previous|old) (?:[\w-]+ ){{0,2}}?{DOCUMENT}\b"
        r"(?=(?: (?:of|with|between) [^.;,]{2,50})?(?:, for [^.;,]{4,30},)? (?:brought|saw|let|led|opened|helped"
        r"|enabled"
        r"|allowed|sent|took)\b)"
        rf"|\brests? on an? (?:(?:19|20)\d\d )?(?:[\w-]+ ){{0,2}}?{DOCUMENT}"
        rf"|\b{DOCUMENT}\b[^.;]{{0,80}}? (?:has been|have been|is|are) (?:now |still )?in (?:place|force)\b"
        rf"|\b{DOCUMENT}(?: of \w+)?(?:, (?:on|for) [^.;,]{{2,40}},)? (?:followed|came next)\b|\b(?:came"
        rf"|followed) (?:an?"
        rf"|the) (?:[\w-]+ ){{0,2}}?{DOCUMENT}\b(?= with\b)|\bthe (?:present|current|new(?:est)?"
        rf"|latest) one\b(?=[^.;]*\b(?:runs?|covers?|valid|in force|signed)\b)"
        r"|\b(?:has|have|had) (?:an?|their|its) (?:[\w-]+ ){0,3}?(?:programmes?|programs?|plans?)\b(?= for (?:19"
        r"|20)\d\d)",
    ),
    trigger(
        "established",
        rf"^{TIE} with\b(?=[^.;]{{3,60}} (?:is|are|have|has|date|go)\b)|\btwinned\b|\bsister (?:localit(?:y|ies)"
        rf"|states?)\b|\bsisterly\b|\btwinnings?\b|\bbe(?:came|come"
        r"|en) (?:twins|sisters?|sister cities|friends)\b|\btwins\b|\bas (?:an?|its|one of its) (?:\w+ )?(?:twin"
        r"|sister)s?\b"
        r"|\btwin (?:cit(?:y|ies)|towns?|localit(?:y|ies)|provinces?)\b(?! agreement, )"
        r"|\bsister (?:cit(?:y|ies)|towns?|provinces?|relations\w*)\b(?! agreement, )"
        r"|\b(?:establish(?:ed|es|ing)?|set(?:s|ting)? up|forg(?:ed?|es|ing)|built"
        r"|buil(?:d|ds"
        r"|ding)|form(?:ed|s|ing)?|developed|maintain(?:s|ed|ing)?|enjoy(?:s|ed|ing)?|shar(?:e|es|ed|ing)"
        r"|ha(?:s|ve|d)|entered into|nurtured?|beef(?:ed)? up|fostered|boost(?:ed|s)|strengthened|cultivated"
        r"|kept|keeps?)\b (?:\w+ly )?(?:its |their |the |an? |such |long-?(?:standing|term) |good |close "
        rf"|special |fine |very |\w+ing )*{_ADJ}?{TIE}\b|\b{TIE} (?:\w+ ){{0,6}}?(?:was|were|has been"
        r"|have been|had been) (?:\w+ly )?(?:set up|established|forged|formed|built|maintained|developed)\b"
        r"|\b(?:kept|keeps?) up (?:[\w-]+,? (?:and )?){0,6}?(?:exchanges|contacts|visits)\b"
        r"|\b(?:linked|tied|joined) to [^.;,]{2,30} since (?=(?:\w+ )?(?:19|20)\d\d)"
        r"|\b(?:has|have|had) taken turns (?:to|in|at)\b|\b(?:has|have|had) (?:hosted|organi[sz]ed|held"
        r"|staged) [^.;]{3,60}? (?:in turn|by turns|alternately"
        r"|jointly)\b"
        r"|\b(?:has|have|had) (?:also |since |regularly )*(?:exchanged|sent)\b(?= (?:[\w-]+ ){0,3}?(?:visits"
        r"|delegations|students|experts|civil servants|officials|staff|doctors|nurses|athletes|footballers)\b)"
        rf"|\b{TIE} (?:[\w-]+ ){{0,6}}?(?:(?:was|were|is|are|has been|have been|remains?|remained) (?:\w+ly )?"
        r"(?:fruitful|effective|close(?:st)?|good|strong(?:est)?|active|smooth|successful|positive|extensive)|(?:has "
        r"|have |had )?(?:yielded|borne|brought|produced|grown|expanded|flourished|deepened|developed|improved"
        r"|intensified)"
        r"|ha(?:s|ve|d) become)\b"
        rf"|\b(?:{TIE}) between\b|\bpartnership of [^.;,]{{3,50}}? with\b|\b{TIE} (?:[\w-]+ ){{0,6}}?(?:go"
        rf"|date)(?:s|es)? back\b|\b(?:has|have"
        rf"|had) (?:\w+ly |long |also "
        r"|since |been )*(?:cooperated|cooperating|co-operated|collaborated|worked|working (?:closely )?together"
        r"|partnered|joined hands|run programmes|friends)\b|\b(?:cooperated|co-operated|collaborated|joined hands"
        r"|joins hands"
        r"|joined forces|partnered|teamed up|cooperates?|collaborates?|(?<!found )(?<!find )(?<!for )(?<!to )works?"
        r"|works together(?= in\b)) (?:\w+ly "
        r"|well )?(?:with|in|on"
        r"|hand)\b|\bco-?operates?(?= (?:[\w-]+ ){1,3}?(?:in|on)\b)"
        r"|\bco-?operate\.?$|\bworked (?:well |closely )?(?:hand in hand|together|closely)\b|\b(?:old|traditional"
        r"|long-?time|long-?standing|trusted|close) (?:friends?|partners?)\b|\bpartners? (?:of [^,;.]{2,40}? )?since\b"
        r"|\b(?:has|have|had) (?:also |since \d{4} )?been (?:\w+ )?(?:partners?|friends?|sisters?|twins?)\b"
        r"|\b(?:tied|linked"
        r"|paired|teamed) up with\b"
        r"|\b(?:friendly|friendship|cooperative|sister|twinning) (?:relations|ties|links|partnership) since\b"
        r"|\b(?:friendly|good|excellent|close) terms (?:with|since)\b|\b(?:has|have|had) (?:also |since )?(?:trained"
        r"|taught)\b"
        r"(?= [^.,;]{3,60}? (?:in|for)\b)"
        r"|\b(?:cooperation|action|joint|exchange) (?:programmes?|plans?)\b(?: [\w-]+){0,6}? (?:continu\w+|(?:is"
        r"|was|are|were|be(?:ing|en)) (?:\w+ )?(?:carried out|implemented|reviewed|under way))\b"
        r"|\b(?:programmes?|programs?) of cooperation\b(?=[^.;]*\b(?:carr(?:y|ies|ied)|runs?|implement))"
        r"|\b(?:treasures?|values?"
        r"|cherish\w*) (?:its|the|their) (?:[\w-]+ ){0,4}?(?:relationship|relations|friendship|ties"
        r"|cooperation)(?= with\b)"
        r"|\bworks? side by side (?=in\b)|\bkeeps? up (?:an? |the )?(?:[\w-]+ )?(?:tie|bond|link) (?=with\b)"
        r"|\breview(?:ed|s|ing)? (?:[\w-]+ ){0,6}?(?:programmes?|action plans?|cooperation plans?)\b"
        r"|\bamong (?:its|their) (?:\w+ ){0,2}?(?:partners|friends)\b|\bexchang(?:e|es|ed) (?:[\w-]+ ){0,5}?(?:troupes"
        r"|teams|students|experts|staff|teachers|artists)\b|\bfriends since\b|\bcooperation (?:programme|mechanism"
        r"|relationship)s? (?:between|with)\b|\b(?!(?<=and )exchanges? of\b)(?:cooperation|collaboration|exchanges?"
        rf"|friendship) (?:in [\w ,-]{{0,40}} )?(?:with|between|of)\b(?! [^.;,]{{2,60}} (?:would|could"
        rf"|might) be\b)(?! (?:views|opinions|ideas|letters|gifts"
        r"|greetings|information|courtesies)\b)|\byears of (?:\w+ )?(?:cooperation"
        rf"|partnership|friendship|ties|relations|exchanges?)\b|\banniversary of (?:\w+ ){{0,3}}?(?:cooperation"
        r"|partnership|friendship|ties|relations|twinning)\b|\bcoordinated (?:closely|well|effectively)\b"
        r"|\bcoordinated (?:with|in)\b|\b(?:nurtured|initiated)\b|\b(?:cooperation results"
        r"|results of (?:their |the )?cooperation|good cooperation|traditional (?:friendship|relationship"
        rf"|ties))\b|\bstarted (?:\w+ ){{0,3}}?cooperat\w+",
    ),
    *DEEDS,
    *BONDS,
    *PROGRAMMES,
    trigger(
        "signed",
        r"\b(?:memorand(?:um|a) of (?:understanding|cooperation|agreement)|mous?|(?:friendship|friendly"
        r"|framework|twinning|bilateral|cooperation|twin city|sister city|economic|technical)(?: \w+)? (?:agreements?"
        r"|memorand\w+|pacts?|minutes)|(?:agreements?|pacts?|accords?|deals?)(?= between\b)|(?:agreement|memorandum"
        r"|programme"
        r"|protocol)(?= for (?:19|20)\d\d)"
        r"|letters? of intent)\b(?: \((?:mou|moc|moa)s?\))?(?= (?:on|covering"
        r"|between|with|for|to|in|reached|dated|as)\b|,|\.| of (?:\w+ )?(?:19|20)\d\d)",
    ),
)
