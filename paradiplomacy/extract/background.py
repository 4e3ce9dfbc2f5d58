"""Tells what is background of a tie: wares, sights, guests, and what a place wants for itself."""

import re

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.languages.cues import WISHES, Cues
from paradiplomacy.extract.quantities import has_money
from paradiplomacy.extract.words import Sentence

_ASIDE = re.compile(
    r"\b(?:pib|gdp|grdp)\b|"
    r"\b(?:in|during) (?:the )?(?:years of |resistance )?wars?\b|\bwartime\b|"
    r"\bnot (?:listed|counted|included|part)\b|\b(?:export|import|(?<!rendent )(?<!rendu )visit|tour(?:ed|s)\b|met\b"
    r"|accompan|attend|home to"
    r"|known for|boasts|inhabitant|(?<!se )(?<!pour )(?<!de )\bformer\b"
    r"|\b(?:fabrique|possède|produit|compte \d|exporte|écoule)\b|\bvit d(?:e|u|es)\b|\bdominent\b|\bassistai(?:t|ent)\b"
    r"|connue?s? pour\b|réputée?s?\b|célèbre|abrite|hymne|(?:has|have|had|was|were)(?: been)? built\b|donat|transiter"
    r"|rencontr|particip|\b(?:a|ont) (?:\w+ )?(?:présenté|vanté|exposé|décrit|détaillé|fait valoir)\b|\bn(?:e "
    r"|')(?:\w+ ){1,2}(?:pas|rien)\b)|xuất khẩu|nhập khẩu|tham quan|thăm|tham dự|cùng dự\b"
    r"|\b(?:tables rondes|round ?tables|panels|workshops|ateliers|séances|hội thảo)\b|\bis one of the\b|\b(?:est"
    r"|sont) l'une? des\b|\b(?:was|were) shown\b|\b(?:main|chief|major|top) (?:items?|products?|commodit)"
    r"|\b(?:sold|bought|(?<!to )sells?|selling|buys?|booths?|mainly ships|vend(?:ent)?|achèt(?:e|ent))\b|\baccount(?:s"
    r"|ed) for\b|\bheaded the list\b|\bthe other way\b"
    r"|\b(?:go(?:es)?|comes?|went|came|travels?) (?:up|down|west|east|north|south|one way)\b"
    r"|\b(?:tourist|holidaymaker|touriste)s\b|\btặng\b|du khách"
    r"|\bthế mạnh\b|\bhàng (?:\w+ ){0,4}?chủ yếu là\b|chiều ngược lại|vốn đăng ký|giải quyết việc làm"
    r"|\btonn(?:e|es|age)\b|\btons\b|\btấn\b|dân số|\blượt\b|ngân sách"
)
"""Words of sentences whose lists are of wares, sights and guests."""
OUTSIDERS = re.compile(
    r"\b(?:foreign|international|overseas|external|diplomatic|fdi) (?:partners|investors|friends|bodies|workers"
    r"|organi[sz]ations|volunteers|missions|ngos"
    r"|non-governmental|businesses|enterprises|companies|donors|countries)\b|\b(?:other|many|various) countries\b"
    r"|\b(?:partenaires|investisseurs|amis|organisations|pays|bénévoles|entreprises) (?:étrangers|étrangères"
    r"|internationaux"
    r"|internationales)\b|\bd'autres pays\b"
    r"|\b(?:bạn bè|tổ chức|đối tác|nhà đầu tư|doanh nghiệp|tình nguyện viên) (?:quốc tế|nước ngoài)\b|\bcác nước\b"
)
"""Anybody abroad, whom no tie is with."""
_GROWTH = re.compile(
    r"[^.;]{0,40}\b(?:growth|gdp|grdp|turnover|revenue|per cent|percent|visitors|tourists|arrivals|croissance|visiteurs"
    r"|touristes|tăng trưởng|doanh thu|du khách|lượt khách)\b"
)
"""Behind "aims for": what a place wants for itself."""
_AIMS = re.compile(r"aims? (?:for|at|to reach)|targets?|vise|mục tiêu|phấn đấu")
_EXCHANGE = re.compile(r"\béchanges\b|\bexchanges?\b|giao thương|trao đổi")


def is_background(sentence: Sentence) -> bool:
    """Whether what a sentence lists is wares, sights, guests or of anybody, and no field of the tie told before."""
    return bool(_ASIDE.search(sentence.plain) or OUTSIDERS.search(sentence.plain))


def is_commerce(sentence: Sentence, zone: Zone, cues: Cues, *, inferred: bool) -> bool:
    """Whether "exchanges between" only names what a figure measures, or a wish only a sum to be reached."""
    if zone.sense in WISHES and inferred and has_money(sentence.plain[zone.cue.start : zone.end], cues):
        return True
    words = sentence.plain[zone.cue.start : zone.cue.end]
    if zone.sense in WISHES and inferred and _AIMS.match(words) and _GROWTH.match(sentence.plain, zone.cue.end):
        return True
    return zone.sense == "established" and bool(_EXCHANGE.search(words)) and has_money(sentence.plain, cues)
