"""Which way money goes: capital, and gifts given or received."""

import re
from typing import Literal

from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import Money
from paradiplomacy.model.statement import Direction

TOWARDS = re.compile(
    r"(?:\b(?:to|into|in|visited|visiting|visité|sang|đến|tới|thăm|tại|(?:voyage|déplacement|chemin) d[eu]|ở|vào|cho"
    r"|giúp|au|aux|à|en|vers|dans|chez)"
    r"(?: (?:the|la|le|les|l'|province|tỉnh|thành phố|province de|the province of))* ?)$"
)
_FIRMS = re.compile(r"(?:'s)? (?:\w+ )?(?:firms|companies|businesses|enterprises|investors|entrepreneurs)\b")
_OF = re.compile(
    r"(?:(?<!étranger )(?<!étrangers )\b(?:doanh nghiệp|nhà đầu tư|công ty|from|by|of|của|từ|du|de la|de|d'|des"
    r"|par) ?(?:firms |enterprises |la |le |l')*)$"
)
_OF_TRADE = re.compile(r"\b(?:while|whereas|tandis que|alors que|trong khi)\b")
"""Behind capital: something else is told of."""
_IS_WHOLE = re.compile(r"(?:(?:out )?of|sur|parmi|trong(?: tổng)?(?: số)?) (?:the |les )?")
"""Opens a sentence on a part of what a province has from everywhere."""
_IN_PROVINCE = re.compile(
    r"(?: \w+){0,2} (?:of|in|de|du|d'|à|tại|ở|của) ?(?:the |la |province de |province of |tỉnh )*"
)
"""Between the adjective of firms and the province they work in."""
_RANKED = re.compile(
    r"\b(?:premi|principa|deuxième|troisième|quatrième|cinquième|gros|grand|first|second|third|fourth|fifth|top|largest"
    r"|biggest|main|leading|major|lớn|đứng)[^,;.:\d]{0,12}? (?:investi\w+|investors?|nhà đầu tư)"
    r"(?: (?:étrang\w+|nước ngoài))?"
    r" (?:de|du|d'|of|của) ?(?:la |the |tỉnh |thành phố )?$"
)
"""Before the province that others invest in."""
_RECEIVES = re.compile(
    r"\breceived?\b[^.;]*\bfrom\b|\b(?:bénéficié|reçu)\b[^.;]*\bd[eu]\b|\bnhận\b[^.;]*\b(?:của|từ)\b"
)
"""Turns giver and taker of a gift round."""
_PEOPLE = (
    r"(?: (?:the|its|our|nos|amis|friends?|people|authorities|government|city|province|department|prefecture|region"
    r"|of|la|le|les|l'|ville"
    r"|province"
    r"|région|préfecture|conseil|peuple|population|habitants|de|du|d'|tỉnh|thành phố|nhân dân|chính quyền|người dân"
    r"|phía))* ?"
)
_GIVEN_BY = re.compile(
    rf"(?:\b(?:from|by|par|offerte?s? par|từ|do|được|thank(?:s|ed|ing)?|remerci\w+(?: \w+di)?|cảm ơn)|\b(?:gifts?|aid"
    rf"|donations?|support"
    rf"|contributions?|help) of|\b(?:dons?|cadeaux?|aides?|subventions?|soutien|contributions?|financements?"
    rf"|part|charge|frais) d[eu']|(?:quà|tặng|hỗ trợ|giúp đỡ|viện trợ|tài trợ|nguồn vốn|ngân sách) của){_PEOPLE}$"
)
"""Before the name of who gives."""
_PEOPLE_OF = re.compile(
    r"\b(?:students|pupils|trainees|patients|children|victims|families|étudiants|élèves|stagiaires|enfants|sinistrés"
    r"|victimes|malades|(?:lưu )?học sinh|sinh viên|bệnh nhân|nạn nhân)(?: \w+)? (?:from|of|in|de|du|của|từ"
    r"|ở)(?: the| la)? ?$"
)
"""Before where those live who are helped."""
_GIVEN_TO = re.compile(
    rf"\b(?:to|for|in|at|into|among|help(?:ed|s|ing)?|assist(?:ed|s|ing)?|present(?:ed|s)|gave|gives|given"
    rf"|grant(?:ed|s)"
    rf"|hand(?:ed|s)|cho|giúp|tặng|hỗ trợ|tại|ở|à|au|aux|dans|pour"
    rf"|vers|en faveur d[eu']|aid(?:er|é|ait)|(?:requests?|appeals?) (?:of|from|by)|(?:demande|appel|requête) d[eu']?"
    rf"|(?:đề nghị|đề xuất|mong muốn|nguyện vọng) của){_PEOPLE}$"
)
"""Before the name of who gets a gift, or where it went."""
AWAY = re.compile(
    r"\b(?:from|to|in|at|of|by|từ|tại|ở|của|de|du|d'|à|par|en|au|aux|dans|là|with|avec|với)(?: \w+){0,2} ?$"
)
"""Before a name that is not who acts."""
_GETS = re.compile(
    r"(?: \([^()]{2,30}\))?(?:,)? (?:(?:province|city|has|have|had|also|đã|cũng|được|a|avait|ont) )*(?:received?s?"
    r"|got|gets|benefit\w*|reçu|reçoit|bénéfici\w+|nhận)\b"
)
"""Behind the name of who gets a gift."""
_GIVES = re.compile(
    r"(?:,? (?:also|had|has|have|a|ont|avait|aussi|également|lui|leur|y|đã|cũng))*(?: [^\W\d]+)? (?:gave|gives"
    r"|presented|donated"
    r"|offered|provided|granted|handed|sent|funded|helped|aided|assisted|supported|aidé|soutenu|donné|offert|accordé"
    r"|remis|versé|alloué|attribué|fourni|fait (?:parvenir|don)|tặng|trao"
    r"|hỗ trợ|viện trợ|giúp)\b"
)
"""Behind the name of who gives; no passive, for that has "was" or "été" before the verb."""
_HEAD = re.compile(r"\b(?:the |la )?(?:city|province|prefecture|region|ville|préfecture|région)(?: of| de| d') ?$")
"""The generic word before a name, which does not keep it from being who acts: "the city of Busan sent"."""
_IT_GIVES = re.compile(rf"(?:^|, )(?:it|elle){_GIVES.pattern}")
_WHICH_GAVE = re.compile(
    r"(?:,[^,;]{2,40})?, (?:which|who|qui)\b[^;]{0,80}?\b(?:donat|gave|given|grant|fund|financ|offered|present|paid"
    r"|spent"
    r"|provid|offert|donné|versé|payé|remis)"
)
"""Behind the name of who gave a gift: "Yongsan, a district of Seoul, which has donated ..."."""
_OUR_SIDE = re.compile(
    r"\b(?:(?:the|this) (?:province|city)(?! of\b)|the vietnamese|tỉnh(?! ?$)|(?:la|cette) province(?! d[eu]\b| d')"
    r"|vietnamienne?s?)\b|(?:^|, )(?:it|elle)\b"
)
_THANKED_US = re.compile(
    r"\b(?:thank\w*|grateful to|gratitude to|indebted to) (?:the|this) (?:[\w-]+ ){0,3}?(?:province|city|metropolis"
    r"|capital)(?! of\b)|\b(?:remerci\w+|reconnaiss\w+ (?:à|envers)) (?:la|cette) (?:province|ville|métropole"
    r"|capitale)\b(?! d[eu']\b| d')|\bcảm ơn (?:lãnh đạo |nhân dân |chính quyền )*(?:tỉnh|thành phố)(?= (?:đã|về|vì))"
)
"""The head of a partner thanks the province for a gift."""
_VIETNAMESE = re.compile(r"(?<!to )(?<!for )(?<!of )(?<!by )\bthe vietnamese (?:province|city|side|partner)\b")
Role = Literal["giver", "taker"]
_WITH = re.compile(r"\b(?:with|avec|với|cùng)(?: (?:the|la|le|tỉnh|thành phố|province de))* ?$")
_THEIR_HEAD = re.compile(
    r"(?:[^,;]{3,30}, )?(?:(?:the |mr |ms |le |la |m\. |mme |ông |bà )?(?:vice-|deputy |phó )?(?:governor|mayor"
    r"|gouverneure?"
    r"|maire|préfète?|tỉnh trưởng|thị trưởng|đô trưởng))\b"
)
"""Begins a sentence on the head of a foreign side; Vietnamese provinces and cities have chairmen."""
_GIVERS = frozenset({"EUR", "THB", "CNY", "JPY", "KRW", "GBP", "AUD", "CAD", "CHF", "SGD", "TWD", "RUB"})
"""Currencies in which nobody in Vietnam gives."""
_FRIEND = re.compile(
    r"\b(?:tỉnh|thành phố|tp) bạn(?P<gives> (?:đã )?(?:giúp|hỗ trợ|tặng|tài trợ|viện trợ|gửi|trao))?\b"
)
"""The partner in the article of a province, the province in that of a partner."""
_THEIR_COUNCIL = re.compile(
    r"conseil (?:général|régional|départemental)|\b(?:le|du|un) département\b|\bla région\b|city council|phía bạn"
)


def direction_of_investment(passage: Passage, partner: Mention, *, end: int = 0) -> Direction:
    """Return inbound where the Vietnamese side is where money goes to, or where nothing tells; ``end``: of the sum."""
    stop = _OF_TRADE.search(passage.plain, end)
    for mention in passage.within(0, stop.start() if stop else len(passage.plain)):
        left = passage.left_of(mention)
        if TOWARDS.search(left):
            if mention.is_partner or (mention.role == "country" and mention.country == partner.country):
                return "outbound"
            if mention.is_own:
                return "inbound"
        if _RANKED.search(left):
            continue  # "the largest foreign investor of Bac Giang"
        if mention.role != "province" or _IS_WHOLE.fullmatch(left) or _are_theirs_in(passage, mention, partner):
            continue  # "Of Hai Phong's 28 billion USD, ...", "les entreprises coréennes de Tien Giang"
        if _OF.search(left) or _FIRMS.match(passage.plain, passage.after(mention)):
            return "outbound"
    return "inbound"


def _are_theirs_in(passage: Passage, province: Mention, partner: Mention) -> bool:
    """Whether it is the partner's firms that are in a province ("Korean companies of Tien Giang")."""
    adjectives = (m for m in passage.mentions if m.role == "demonym" and m.country == partner.country)
    return any(_IN_PROVINCE.fullmatch(passage.plain, passage.after(m), passage.at(province)) for m in adjectives)


def direction_of_support(
    passage: Passage,
    partner: Mention,
    money: Money,
    *,
    hosted: bool = False,
    subject: Mention | None = None,
    acts: bool = False,
) -> Direction:
    """Return outbound where the province gives: a gift comes from who stands after "by", to who stands after "to".

    Where no such word tells, who is named first gives; of an unnamed side, the one that is named decides.

    Args:
        passage: the sentence.
        partner: the foreign side, named here or before.
        money: the amount; one in a currency that only givers to Vietnam have tells as well.
        hosted: whether it is the partner's own article, in which "the city" is the partner.
        subject: the side that the sentence before was about; None where it named none.
        acts: whether words for the partner open the sentence ("The Korean city donated ...").
    """
    homes = [m for m in passage.mentions if m.is_own]
    home = next((m for m in homes if not m.is_scene), homes[0] if homes else None)
    bodies = (m for m in passage.mentions if m.role == "institution" and m.country == partner.country)
    foreign = partner if partner in passage.mentions else next(bodies, None)
    own_role, their_role = (_role(passage, side) for side in (home, foreign))
    if own_role != their_role:
        return "outbound" if own_role == "giver" or (their_role == "taker" and own_role is None) else "inbound"
    if not hosted and _THANKED_US.search(passage.plain):
        return "outbound"
    if money.currency in _GIVERS or (acts and foreign is None):
        return "inbound"
    turned = _RECEIVES.search(passage.plain) is not None
    if home and foreign:
        return "outbound" if (home.start < foreign.start) != turned else "inbound"
    if foreign:
        ours = _OUR_SIDE.search(passage.plain, 0, passage.at(foreign))
        if ours and turned:
            return "inbound"
        ours = ours or _WITH.search(passage.left_of(foreign))  # "With Champasak, the city carries on its aid"
        return "outbound" if ours or money.end < passage.at(foreign) else "inbound"
    if friend := _FRIEND.search(passage.plain):  # each side calls the other one so
        return "outbound" if hosted == (friend["gives"] is not None) else "inbound"
    hosted = hosted or _THEIR_HEAD.match(passage.plain) is not None
    if home:
        return "inbound" if hosted or turned else "outbound"
    if subject is not None and subject.is_own and _IT_GIVES.search(passage.plain):
        return "outbound"
    hosted = hosted and _VIETNAMESE.search(passage.plain, 0, money.start) is None
    theirs = hosted or _THEIR_COUNCIL.search(passage.plain) is not None
    meant = subject is not None and subject.is_partner and _OUR_SIDE.search(passage.plain) is None
    return "inbound" if theirs or meant else "outbound"


def _role(passage: Passage, side: Mention | None) -> Role | None:
    """Return whether words beside a name make it who gives or who gets; None where they do not tell."""
    if side is None:
        return None
    left = passage.left_of(side)
    if _GETS.match(passage.plain, passage.after(side)):
        return "taker"
    if _PEOPLE_OF.search(left):
        return "taker"
    if _GIVES.match(passage.plain, passage.after(side)) and not AWAY.search(_HEAD.sub("", left)):
        return "giver"
    if _GIVEN_BY.search(left) or _WHICH_GAVE.match(passage.plain, passage.after(side)):
        return "giver"
    return "taker" if _GIVEN_TO.search(left) else None
