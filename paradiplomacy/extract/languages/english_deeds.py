"""Words of English that tell what two sides do together: who comes, teaches, sends and shares."""

from paradiplomacy.extract.languages.cues import Trigger, trigger

_ACTORS = (
    r"(?:doctors|nurses|dentists|surgeons|teachers|lecturers|professors|engineers|experts|specialists|architects"
    r"|officials|cadres|civil servants|students|pupils|farmers|technicians|trainees|apprentices|interns|volunteers"
    r"|artists|musicians|(?:art |dance |music |opera )?troupes|athletes|firefighters|librarians|scientists|researchers"
    r"|young people|youths|vets|instructors|trainers|fishermen|growers)"
)
_WHOEVER = (
    r"(?!(?:tour|visitor|investor|compan|firm|enterpris|business|export|import|truck|ship|leader|delegat|relation|tie"
    r"|link"
    r"|result)\w*)(?:[\w-]+s|[\w-]+men|people|(?:an?|the|its) (?:[\w-]+ )?(?:team|choir|orchestra|troupe|band"
    r"|ensemble))"
)
"""Whoever goes from one side to the other, but not to buy or to see: "Engineers from P have shown V how ..."."""
_BOTH = (
    r"(?:the two|both)(?: (?:sides|provinces|cities|localities|neighbours|neighbors|regions|partners|towns|places))?+"
)
_DO = (
    r"(?:train(?:ed)?|taught|teach|examined|examine|treated|treat|operated on|operate on|advised|advise|restored|helped"
    r"|learn(?:ed|t)?|studied|study|perform(?:ed)?|sung|played|graduated|t(?:ake|ook|aken) (?:part|courses|classes"
    r"|lessons)"
    r"|spent [^.;,]{2,25} (?:at|in|with|learning|studying)|visit(?:ed)? each other|planted|installed|worked (?:in|at"
    r"|on|with))"
)

DEED = (
    r"\b(?:the two|both|they)(?: \w+)? (?!will|would|told|agreed|assured|thanked|promised)[a-z]+"
    r" (?:each other|one another)\b|"
    rf"\b{_ACTORS}\b(?= (?:[\w'-]+ ){{0,9}}?{_DO}\b)"
    r"|\b(?!(?:tourists|visitors|trucks|ships|goods|people|leaders|delegations)\b)[\w-]+s (?:have "
    r"|had )?(?:travell?ed|gone|went)"
    r" (?:back and forth )?between (?:P++[^.;]{2,12}V|V++[^.;]{2,12}P)"
    rf"|\b{_WHOEVER} (?:from|of) (?:the )?(?:P++(?=[^.;]{{2,120}}V)|V++(?=[^.;]{{2,120}}P))"
    r"|^(?:the [\w-]+ (?:province|city|district|county|prefecture|side|partner|state|region)|it|they"
    r"|the two(?: [\w-]+)?)"
    r" (?:also |now |each year |every year |\w+ly )*+(?:runs?|operates?|holds?|organi[sz]es?|offers?|sponsors?|sends?"
    r"|hosts?|takes? in|teach(?:es)?|trains?|maintains?|receives?|awards?|grants?|has (?:since |also )?(?:run|held|sent"
    r"|taught|trained|hosted|opened|organi[sz]ed|advised|helped|restored))\b"
)
"""What people of one side do for the other: it tells of the tie that the sentence before spoke of."""

_OFTEN = r"(?:every|each|regularly|twice a|once a|all year round)"
_NOT_YET = r"(?<!will )(?<!would )(?<!could )(?<!should )(?<!may )(?<!might )(?<!to )(?<!can )(?<!must )(?<!also to )"

DEEDS: tuple[Trigger, ...] = (
    trigger(
        "established",
        rf"{_NOT_YET}\b(?:patrol|train|fight|combat|run|organi[sz]e|hold|stage|restore|breed|grow|monitor|protect"
        rf"|manage"
        r"|celebrate|rehearse|perform|teach|search)(?:s|ed)?\b(?= (?:[\w'-]+ ){0,6}?(?:together|jointly"
        r"|side by side)\b)"
        rf"|\b{_ACTORS} (?:from|of)\b(?=[^.;]{{2,60}}? (?:train|teach|treat|examine|advise|help|coach|perform|study"
        rf"|learn"
        rf"|spend|attend|come|go)s?\b[^.;]* {_OFTEN}\b)"
        rf"|\b{_OFTEN} [^.;,]{{2,20}}, {_ACTORS} (?:from|of)\b(?=[^.;]{{2,60}}? (?:train|teach|treat|examine|advise"
        rf"|help"
        r"|coach|perform|study|learn|spend|attend|come|go)s?\b)"
        rf"|\b(?:sends?|receives?|hosts?|invites?) (?:[\w-]+ ){{0,3}}?{_ACTORS}\b(?=[^.;]* {_OFTEN}\b)",
    ),
    trigger(
        "established",
        r"\b(?:the two|both)(?: [\w-]+)? (?:also |jointly |now |regularly )*+(?:patrol|fight|run|share|manage|operate"
        r"|maintain|coordinate)\b"
        r"|\b(?:the two(?: [\w-]+)?|both(?: \w+)?) have (?:since |also |jointly |regularly |together )*"
        r"(?:run|held|built|taught|sent|put up|organi[sz]ed|staged|worked|trained|hosted|opened|restored|developed"
        r"|shared|launched|carried out|promoted|completed|exchanged(?! (?:letters|views|opinions|gifts)))\b"
        r"(?! (?:an? |the )?(?:[\w-]+ )?(?:agreement|memorand|deal))"
        rf"|\b{_BOTH}(?= (?:have (?:also |always )?(?:(?:for (?:years|decades|a long time)|long|regularly|repeatedly"
        r"|often) \w+(?:ed|ught|nt|lt|ld|pt|wn|un)\b|tak(?:e|en) turns)|(?:also )?(?:take|took) turns)\b)"
        r"|\bha(?:s|ve) learn(?:ed|t) (?=to\b|how\b)"
        rf"|\b{_BOTH}(?= (?!\w+ed\b|will|would|are\b|have|had|were|could|should|can\b|may|might|then|also|agreed?|hope"
        r"|plan|\w+ (?:provinces|cities|sides|localities)|want|wish|intend|discuss|talk"
        r"|met\b|meet)[a-z]+ [^.;,\d]{2,60}? (?:together|jointly|side by side)\b)"
        r"|\bha(?:s|ve) (?:long |also |since |jointly |regularly )*+(?:patrolled|fought|coordinated|exchanged staff)\b"
        r"|\bha(?:s|ve) (?:already |also |long )?(?:had )?an? (?:[\w-]+ )?(?:sister|twin|partner|friend) in\b"
        r"|\b(?:friendship|cooperation|ties|relations\w*|relationship) (?:which|that) (?=[^.;,]{2,60} (?:have|has)"
        r" (?:built|nurtured|forged|developed|cultivated|kept up)\b)"
        r"|\bhave (?:hosted|held|organi[sz]ed|staged|run) (?:[\w-]+ ){0,3}?(?:by turns|in turns?|alternately)\b"
        r"|\b(?:ha(?:s|ve) )?(?:support|help|back|assist|fund|financ)(?:e?s|e?d|ing)?\b(?=[^.;]{2,90}? (?:since"
        r"|for (?:[\w-]+ ){1,3}(?:years|decades)|over the (?:past|last))\b)|\bone of [^.;]{2,40}? partners\b"
        r"|\bha(?:s|ve) (?:been )?(?:trained|taught|treated)\b|\bha(?:s|ve) (?:supplied|provided"
        r"|sent)\b(?=[^.;\d]* (?:to|with)\b[^.;]* since\b)|\bha(?:s|ve) (?:also |long )?(?:helped|supported"
        r"|assisted)\b(?= [^.;\d]{2,60}? (?:with|in|to)\b[^.;\d]*(?:$|[.;]))|\b(?:go|goes) on joint\b"
        r"|\b(?:inform|help|warn|assist|consult|advise) (?:each other|one another)\b"
        r"|\bamong (?:its|their|the) partners\b|\b(?:bonds|ties|links) (?:\w+ )?(?:unite|link|tie|connect|bind)\b"
        r"|\b(?:has|have|had) (?:also |since |regularly |often |long |\w+ly )*+(?:held|organi[sz]ed|run|staged"
        r"|conducted"
        r"|opened|implemented|carried out|launched|hosted)\b(?= (?:[\w-]+ ){0,5}?joint(?:ly)?\b)"
        r"|\b(?:hold|run|organi[sz]e|stage|host)s? (?:in turns?|by turns|alternately)\b"
        r"|\bha(?:s|ve) (?:passed on|handed on)\b(?=[^.;]{3,80} to\b)"
        r"|\b(?:began|started) (?:to (?:work|cooperate)|working|cooperating|collaborating)(?: together"
        r"| with each other)?\b"
        r"|\bjointly (?:held|hold|organi[sz]e[ds]?|run|ran|staged?|conduct(?:ed)?|carried out|hosted?|manage[ds]?)\b"
        r"|\b(?:hold|run|organi[sz]e|stage|host)s? (?:[\w-]+ ){1,4}?(?:together|jointly)\b"
        r"|\b(?:each|every) (?:year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august"
        r"|september|october|november|december),? (?:the two|both)(?: \w+)? (?:hold|run|organi[sz]e|stage|host)\b"
        r"|\bha(?:s|ve) (?:performed|competed|exhibited)\b"
        r"(?=[^.;]{0,60} (?:each other|one another|both sides|both cities|both provinces)\b)"
        r"|\b(?:held|hold|organi[sz]ed?|staged?|hosted) (?:each|every) (?:year|two years"
        r"|quarter)(?=[^.;]{0,60}\b(?:in turn|by turns|both|two))"
        r"|\bsen(?:t|ds?) (?:[\w-]+ ){0,3}?(?:experts|teachers|doctors|volunteers|engineers|trainers|specialists"
        r"|instructors|lecturers|technicians|trainees|apprentices|interns|students|agronomists|vets|nurses|dentists"
        r"|surgeons"
        r"|officials)\b(?= (?:[\w'-]+ ){0,7}?to (?:\w+ )?(?:teach|train|pass|examine|treat|restore|introduce"
        r"|help|advise|share|show|study|learn|work|give|coach))"
        r"|\b(?:officials|students|experts|doctors|nurses|teachers|farmers|cadres|trainees|artists|engineers"
        r"|athletes)\b"
        r"(?= [^.;,]{0,40}\b(?:went|came|travel(?:led)?|have gone|have come) to [^.;]{2,40} to (?:study|learn|teach"
        r"|train|help|perform|share))|\bcarried out (?:[\w-]+ ){0,2}?cooperation\b|\b(?:review|reviewed"
        r"|reviewing) (?:of )?their (?:[\w-]+ ){0,2}?cooperation\b"
        r"|\bexchange (?:officials|students|teachers|delegations|visits|staff) (?:every|each|regularly|yearly|annually)"
        r"|'s? (?:\w+ )?partner\b(?! in crime)|\b(?:remain(?:s|ed)?|has been) (?:by far )?(?:the|its"
        r"|an?) (?:[\w-]+ ){1,3}?partner\b|\bpartners (?:now )?(?:includes?|are|range)\b"
        r"|\b(?:has|have) shared\b(?=[^.;]* since\b)|\b(?:hold|run|stage)s? (?:an? )?(?:joint|common)\b"
        r"|\b(?:has|have) (?:long )?been (?:restoring|training|teaching|helping|supporting|advising|funding|sending)\b"
        r"|\bis (?:also |still )?(?:another|an?|one|the (?:first|oldest|latest|newest)) (?:[\w-]+ )?partner\b"
        r"|\b(?:stood|stands|stuck|sticks) (?:by|with)\b(?=[^.;]* since\b)|\blinked with\b|\b(?:a |the )?(?:sister"
        r"|twin) of\b"
        r"|\b(?:names?|counts?|has|have)\b(?=[^.;]{2,80}? (?:as|for) (?:its |their |an? )?(?:[\w-]+ ){0,2}?partners?\b)"
        r"|\b(?:supports|advises|assists|accompanies)\b(?= [^.;]{3,60}? (?:in|on|with)\b)"
        r"|\b(?:has|have) had (?:an?|its|their) (?:[\w-]+ ){0,3}?(?:scheme|programme|exchange|partnership)s? since\b"
        r"|\bmade (?:its|their) (?:[\w-]+ )?(?:partnership|ties|twinning|friendship) official\b"
        r"|\b(?:(?:are|is|have been) (?:pursuing|continuing|deepening)|pursues?) (?:its|their) (?:cooperation"
        r"|partnership)\b|\bha(?:s|ve) (?:one|another|a new) (?:more )?(?:friend|partner|sister|twin)\b"
        r"|\b(?:has|have|had) (?:long |also )?been (?:working|cooperating|co-operating|collaborating|partnering)"
        r"(?: \w+ly| together)?(?= (?:with|on|in)\b)"
        r"|\b(?:trains?|educates?|receives?|hosts?) (?:about |some |up to )?\d+ (?=(?:lao|laotian|cambodian"
        r"|chinese)\b)",
    ),
)
