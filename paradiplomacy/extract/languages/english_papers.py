"""Words of English that tell in everyday ways that a document came about: agreed, brought home, put on paper."""

from paradiplomacy.extract.languages.cues import Trigger, trigger

_PAPER = (
    r"(?:agreements?|memorand(?:um|a)|mous?\b|minutes(?! later| ago| by| from| away)|protocols?|letters? of intent"
    r"|accords?|pacts?|programmes?|programs?|action plans?|cooperation plans?|conventions?(?! cent)|declarations?"
    r"|(?:work|(?:two|three|four|five|ten|\d+)-year) plans?|charters?|arrangements?|joint statements?|documents?)"
)
_A = r"(?:an?|one|another|its|their|two|three|several|separate|joint)"
_JOINT = r"(?:joint|common) (?:statements?|communiqu\w+|declarations?)"
_SIGN = r"(?:sign|ink|conclude|seal|initial|renew)\b"
_FRIENDS = r"(?:partners?|friends?|sisters?|twins?|sister (?:city|cities|provinces?))"

PAPERS: tuple[Trigger, ...] = (
    trigger(
        "signed",
        rf"\b{_PAPER}\b(?=[^.;]{{0,90}}? (?:was|were|has been|have been) (?:agreed|adopted|settled)"
        r"(?! (?:to|that|in principle)\b))"
        rf"|\bsh(?:ook|aken) hands on {_A} (?:[\w-]+ ){{0,2}}?(?:{_PAPER}|deals?\b)"
        rf"|\bg(?:ave|iven) (?:its|their) (?:blessing|approval|assent|consent) to {_A} (?:[\w-]+ ){{0,2}}?{_PAPER}"
        r"|\b(?:approved|endorsed|voted for|waved through|backed|cleared|said yes to)"
        r" (?:an?|the|its) (?:[\w-]+ )?twinning\b"
        rf"|\b{_PAPER}(?: of \w+)? (?:that|which) (?:bears?|carr(?:y|ies)) the (?:signatures?|names?|seals?|stamps?)\b"
        rf"|\bas of (?:last |this )?\w+(?: \d+)?, an? (?:new )?{_PAPER}"
        r"|\b(?:came|come) to (?:an? (?:\w+ )?(?:agreement|understanding|accord|arrangement)|terms)\b"
        r"|\b(?:agreed|settled|undert(?:ook|aken)|promised|laid down|set down) (?:in writing|on paper)\b"
        rf"|\b(?:issued|published|adopted|released) (?:an? |the |their )?(?:\w+ )?{_JOINT}\b"
        rf"|\b{_JOINT} (?:that |which )?(?:was |were )?(?:issued|published|adopted|released)\b"
        rf"|\b(?:be(?:came|come|en) (?:[\w-]+ ){{0,2}}?{_FRIENDS}|came together|joined hands)\b"
        rf"(?=[^.;]{{0,30}}? (?:by|through|under|with) {_A} (?:[\w-]+ ){{0,2}}?{_PAPER})",
    ),
    trigger(
        "signed",
        rf"(?<!be )(?<!become )\bthe (?:first|second|third|fourth|latest|newest|only|last) (?:(?!countr"
        rf"|nation)[\w'-]+ ){{0,6}}?to {_SIGN}"
        r"|(?<!not )\b(?:managed|found (?:the |some )?(?:[\w-]+ ){1,4}?|sat down|came together|(?:took"
        r"|seized) (?:the|this"
        r"|that) (?:opportunity|occasion|chance)|used (?:the|this|that|their|his|her) (?:\w+ )?(?:visit|trip|stay"
        rf"|occasion|meeting|stopover)) ?(?:[^.;,]{{2,30}} )?to {_SIGN}",
    ),
    trigger(
        "signed",
        rf"\b(?:returned|came (?:home|back|away)|went home|flew (?:home|back)|drove (?:home|back)|(?:is|are|was"
        rf"|were) back)"
        rf"\b(?=[^.;]{{0,70}}? with (?:{_A}|the) (?:[\w-]+ ){{0,2}}?{_PAPER})"
        rf"|\bbr(?:ought|ings?) (?:home|back)\b(?=[^.;]{{0,50}}? (?:{_A}|the) (?:[\w-]+ ){{0,2}}?{_PAPER})"
        rf"|\bin {_A} (?:[\w-]+ ){{0,3}}?{_PAPER}(?: of \w+)?(?: (?:on|about|for) [^.;,]{{2,40}})?,"
        r"(?=[^.;]{3,120}? (?:settled|agree[ds]?|pledge[ds]?|undert\w+|commit\w*|promise[ds]?|vow\w*|declare[ds]?"
        r"|laid down|set out)\b)"
        r"|\b(?:has|have|had)(?: also| now| already)? (?:an?|one|another|two|three|its own) (?:[\w-]+ ){0,2}?"
        r"(?:documents?|protocols?|charters?|treat(?:y|ies)|conventions?|papers?|letters? of intent)(?: of \w+)?"
        r"(?: (?:on|about|for) [^.;,]{2,40}?)?(?= (?:with|between)\b)",
    ),
    trigger(
        "signed",
        r"(?:\b(?:an?|its|the|their) (?:[\w-]+ )?plan (?:for|to) )?\b(?:implement\w*|fulfil\w*|carr(?:y|ying|ied) out"
        r"|put(?:ting)? into (?:practice|effect|action))"
        rf"(?= the (?:[\w-]+ ){{0,3}}?{_PAPER}(?: of \w+)? (?:(?:that|which) [^.;,]{{2,40}} )?"
        r"(?:signed|concluded|inked)\b)",
    ),
    trigger(
        "renewed",
        r"\b(?:signed|sealed|agreed (?:on|to)) (?:an?|the|its|their) (?:[\w-]+ ){0,2}?"
        r"(?:extension|renewal|prolongation)\b"
        rf"|\bbreathed (?:new|fresh) life into (?:their|its|the|an?) (?:[\w-]+ ){{0,2}}?{_PAPER}"
        rf"|\b(?:gave|given) (?:their|its|the) (?:[\w-]+ ){{0,2}}?{_PAPER}(?: of \w+)? (?:another|a new lease"
        rf"|a further)\b",
    ),
)
"""They come before the words of wishes, some of which they contain."""
