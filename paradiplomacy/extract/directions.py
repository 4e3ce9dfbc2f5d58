"""Which way a figure goes: capital, gifts given or received, guests coming or going."""

import re
from typing import Literal

from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import Money
from paradiplomacy.model.statement import Direction

_TOWARDS = re.compile(
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
_SENDS_OR_GETS = re.compile(
    r"\b(?:(?P<sends>sent|sends|dispatched|cử|envoyé|envoie|dépêché)|received|welcomed|hosted|receives|hosts|đón"
    r"|tiếp(?= (?:\d|đoàn|đón))|reçu|accueilli|accueille|reçoit)\b(?! (?:by|par)\b)"
)
_AWAY = re.compile(
    r"\b(?:from|to|in|at|of|by|từ|tại|ở|của|de|du|d'|à|par|en|au|aux|dans|là|with|avec|với)(?: \w+){0,2} ?$"
)
"""Before a name that is not who acts."""
_GETS = re.compile(
    r"(?: \([^()]{2,30}\))?(?:,)? (?:(?:province|city|has|have|had|also|đã|cũng|được|a|avait|ont) )*(?:received?s?"
    r"|got|gets|benefit\w*|reçu|reçoit|bénéfici\w+|nhận)\b"
)
"""Behind the name of who gets a gift."""
_GIVES = re.compile(
    r"(?:,? (?:also|had|has|have|a|ont|avait|aussi|également|lui|leur|đã|cũng))*(?: [^\W\d]+)? (?:gave|gives"
    r"|presented|donated"
    r"|offered|provided|granted|handed|sent|funded|helped|aided|assisted|supported|aidé|soutenu|donné|offert|accordé"
    r"|remis|versé|alloué|attribué|fourni|tặng|trao"
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
_VIETNAMESE = re.compile(r"(?<!to )(?<!for )(?<!of )(?<!by )\bthe vietnamese (?:province|city|side|partner)\b")
Role = Literal["giver", "taker"]
_EXCHANGED = re.compile(
    r"exchang|\beach other\b|\bone another\b|\bse sont rendu(?= )|travell?ed between|trao đổi|échang|sang nhà nhau"
    r"|qua lại|fait la navette|(?:gone|went|come and) back and forth|shuttl(?:ed|ing) between"
)
_BOTH_WAYS = re.compile(
    r"\bin both directions\b|\bboth ways\b|\bdans les deux sens\b|\bback and forth\b"
    r"|\bdans un sens ou dans l'autre\b|\b(?:cả )?hai chiều\b"
)
_FROM = re.compile(
    r"(?: [^\W\d]+){0,2}?\s?(?:from|of|of the|from the|từ|đến từ|của|de|du|des|d'|en provenance d[eu])\s?(?:tỉnh "
    r"|thành phố )?"
)
_NEAR = 40
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
        if _TOWARDS.search(left):
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
    if _GIVES.match(passage.plain, passage.after(side)) and not _AWAY.search(_HEAD.sub("", left)):
        return "giver"
    if _GIVEN_BY.search(left) or _WHICH_GAVE.match(passage.plain, passage.after(side)):
        return "giver"
    return "taker" if _GIVEN_TO.search(left) else None


def _verbs(plain: str, clause: tuple[int, int], count: int, cues: Cues) -> tuple[bool, bool]:
    """Return whether people leave, and whether they come: the nearest verb before a number, else any of its clause."""
    last = [
        max((match.start() for match in pattern.finditer(plain, clause[0], count)), default=-1)
        for pattern in (cues.figures.outbound, cues.figures.inbound)
    ]
    if last[0] != last[1]:
        return last[0] > last[1], last[1] > last[0]
    words = plain[clause[0] : clause[1]]
    return cues.figures.outbound.search(words) is not None, cues.figures.inbound.search(words) is not None


def _by_origin(passage: Passage, count: tuple[int, int]) -> Direction | None:
    """Return inbound where people of another country are counted ("52,000 Korean visitors"), whatever they did."""
    counted = passage.within(count[0], count[1] + 2)
    return "inbound" if any(mention.role == "demonym" for mention in counted) else None


def _by_actor(passage: Passage, count: int) -> Direction | None:
    """Return which way people went where the sentence is about who sends or receives them; None where it is not."""
    verb = max(_SENDS_OR_GETS.finditer(passage.plain, 0, count), key=lambda found: found.start(), default=None)
    sides = [m for m in passage.mentions if m.is_partner or m.is_own or m.role == "country"]
    if verb is None or not sides or passage.at(sides[0]) > verb.start():
        return None
    subject = sides[0]
    left = passage.left_of(subject)
    if _AWAY.search(left) or passage.plain[verb.end() : count].count(","):
        return None
    sends = verb["sends"] is not None
    return "outbound" if sends == subject.is_own else "inbound"


def is_exchange(words: str) -> bool:
    """Whether words tell of visits both ways."""
    return _EXCHANGED.search(words) is not None


def direction_of_visit(passage: Passage, *, clause: tuple[int, int], count: tuple[int, int], cues: Cues) -> Direction:
    """Return which way people went: both where they were exchanged; else the goal stands after "to".

    Args:
        passage: the sentence.
        clause: part of the sentence that the number belongs to.
        count: where the number stands.
        cues: of the language.
    """
    near = passage.plain[max(clause[0], count[0] - _NEAR) : count[1] + _NEAR]
    if is_exchange(near) or _BOTH_WAYS.search(passage.plain, *clause):
        return "both"
    if way := _by_origin(passage, count) or _by_actor(passage, count[0]):
        return way
    sides = [m for m in passage.within(*clause) if m.is_partner or m.role == "country" or m.is_own]
    before = [m for m in sides if passage.after(m) <= count[0]]
    after = [m for m in sides if passage.at(m) >= count[1]]
    for mention in (*after, *before):
        if _TOWARDS.search(passage.left_of(mention)):
            return "inbound" if mention.is_own else "outbound"
    origin = next((m for m in after if _FROM.fullmatch(passage.plain, count[1], passage.at(m))), None)
    if origin:  # "640 people from Vung Tau"
        return "outbound" if origin.is_own else "inbound"
    words = passage.plain[clause[0] : clause[1]]
    leaves, comes = _verbs(passage.plain, clause, count[0], cues)
    if not sides and leaves and (not comes or cues.own_side.search(words)):
        return "outbound"
    if comes and not leaves:
        return "inbound"
    if after and not before:
        return "outbound" if after[0].is_own else "inbound"
    if before:
        return "outbound" if before[-1].is_own else "inbound"
    return "inbound"
