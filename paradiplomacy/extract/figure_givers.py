"""Tells gifts of countries and of bodies that are nobody's from those of a partner."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.figure_places import Sum, group_meant
from paradiplomacy.extract.figure_things import is_of_business
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Passage
from paradiplomacy.extract.quantities import Money

_SIDE = re.compile(r"\bphía $")
"""Before a country that stands for its locality spoken of."""
_THERE = re.compile(
    r"\by (?:a|ont|avai\w+)\b|\bthere\b|\btại đây\b|\b(?:in|to) (?:the|this) (?:province|city)\b"
    r"|\b(?:dans|à) (?:la|cette) (?:province|ville)\b|\b(?:tại|cho) (?:tỉnh|thành phố)\b|\btrên địa bàn\b"
)
_ITS_GOVERNMENT = re.compile(
    r"(?:the |le |la |l')?(?:(?:government|people|gouvernement) (?:of |de |du )|chính phủ )?(?:the |la |le |l')?$"
)
"""Before the name of a country that acts."""
_OTHER_GIVERS = re.compile(
    r"\bnon-governmental\b|\bngos?\b|\bong\b|\bnon gouvernementales?\b|\baid (?:groups?|agencies|organi[sz]ations)\b"
    r"|\bphi chính phủ\b|\btổ chức quốc tế\b"
)
_GAVE = re.compile(r"\b(?:granted|gave|has given|have given|donated|presented|offered|provided) (?=the )")
"""Before the several who got something."""
_OF_ITS_OWN = re.compile(
    r" (?:of its own|(?:from|out of) its own (?:budget|funds|pocket)|as (?:its )?counterpart|de sa poche"
    r"|sur (?:ses|son) (?:fonds|budget) propres?|vốn đối ứng)\b"
)
"""Behind what the side that gets help adds itself."""
_SPENT = re.compile(r"\b(?:spen[dt]s?|spending|dépens\w+)\b")
_ON_ITSELF = re.compile(
    r" (?:on|for|pour|dans) (?:its|their|son|sa|ses|leurs?) (?!(?:\w+ )?(?:projects?|projets?|programmes?|actions?"
    r"|partner|friend|neighbou?r|twin|sister"
    r"|voisin|ami"
    r"|partenaire|jumelle|sœur))"
)
"""Behind what somebody spends at home: "spent 3 million USD on its zoo"."""
_OF_TOWNS = frozenset({"EUR", "CHF", "CAD", "GBP"})
"""Currencies of countries whose towns and regions do not trade or invest abroad, but help."""
_BODY = re.compile(
    r"\b(?:(?:from|by) the (?:department|region|council)|(?:du|par le) (?:département|conseil)|par la région)\b"
)
"""A body that helps and does not invest."""
_AT_HOME = re.compile(
    r"\b(?:on|of) (?:the|our) vietnamese side\b|\b(?:du )?côté vietnamien\b|\b(?:bên|ở|trên) (?:phía |đất )?việt nam\b"
)
"""Works there are no gift to a partner."""
_FIRMS = re.compile(r"\b(?:compan(?:y|ies)|firms|businesses|entreprises|sociétés|doanh nghiệp|công ty)\b")
_BANK = re.compile(
    r"\b(?:world|development) bank\b|\badb\b|\bbanque (?:asiatique|mondiale)\b|\bngân hàng (?:thế giới|phát triển)\b"
)
"""Gives or lends without being a partner, whoever is named beside it."""
_OF_STATE = re.compile(
    r"\b(?:gifts?|presents?|paid for|funded|financed|donated|built|presented) (?:of|by|from) the "
    r"(?:[\w-]+,? ){0,3}?(?:party|state|government)\b"
    r"|\b(?:don|cadeau|financée?s?|offerte?s?|payée?s?) (?:de|par|du) (?:l'état|l[ea] (?:parti|gouvernement)"
    r"|gouvernement)\b"
    r"|quà tặng của đảng|(?:do|của) (?:đảng|nhà nước|chính phủ) [^,;.]{0,40}(?:tặng|tài trợ|viện trợ)"
)
"""What a state paid for, through whichever of its provinces."""
_FIRM_GAVE = re.compile(
    r"(?:an?|one|une?|một) (?:[\w-]+ ){0,3}?(?:company|firm|bank|enterprise|corporation|entreprise|société|banque"
    r"|công ty|ngân hàng|doanh nghiệp)\b[^;.\d]{0,60}? (?:donated|gave|presented|offered|a (?:donné|offert|remis)|tặng"
    r"|trao|ủng hộ)\b"
)
"""Begins what a firm gave."""
_AGENCY = re.compile(
    r"\b(?:koica|jica|usaid|giz|afd|enabel|unicef|unesco|undp|unhcr|pnud|unfpa)\b|\bagence \w+ de développement\b"
)
_AID_OF = re.compile(
    r"\b\w+ (?:[\w-]+ )?(?:aid|oda|grants?|funding|assistance)\b|\b(?:aide|fonds|subventions?) \w+\b|\b(?:oda"
    r"|viện trợ) của \w+"
)

_USERS = re.compile(
    r"\b(?:schools?|hospitals?|clinics?|kindergartens?|colleges?|dormitor(?:y|ies)|écoles?|collèges?|lycées?"
    r"|hôpita(?:l|ux)|internats?|dispensaires?|trường|bệnh viện|trạm y tế)\b"
)
"""What is built or fitted out with a gift."""
_BUILT = re.compile(
    r"\b(?:built|build|inaugurat\w+|handed over|construit\w*|construction|bâti\w*|inaugur\w+|xây|khánh thành"
    r"|bàn giao)\b|\b(?:la (?:ville|région|métropole)|le (?:département|conseil)) (?:a|avait)\b"
)
"""Tells of what was built, or of a council that gave."""

_IS_GIVEN = re.compile(
    r"(?: (?:also|has|had|have|a|ont|avait|aussi|đã|cũng))* (?:been|was|were|received|got|été|reçu|bénéficié|được|nhận"
    r"|thank\w*|remerci\w*|cảm ơn|prais\w+|salué|saluent|hail\w+|appreciat\w+|welcom\w+|noted|acknowledged"
    r"|ghi nhận|đánh giá)\b"
)
"""Behind the foreign side that opens a sentence and gets, or speaks of, what was given."""
_OPENING = re.compile(r"[^,;]{3,60}, ")
"""What may stand before it: "After the typhoon, the Korean city ..."."""
_CITIES = frozenset(
    f"vn-{name}" for name in ("hanoi", "hai-phong", "da-nang", "can-tho", "ho-chi-minh-city", "hue", "thua-thien-hue")
)
_THE_CITY = re.compile(r"(?:[^,;]{3,30}, )?(?:the|la|cette) (?:city|ville)\b(?! (?:of|de|du|d')\b)")
"""Opens a sentence on what "the city" did."""


def opens_as_giver(passage: Passage, partner: Mention, own: Mention | None, cues: Cues) -> bool:
    """Whether words for the partner open a sentence on what it gave: "The Korean province paid for ..."."""
    opening = _OPENING.match(passage.plain)
    other = cues.other_side.match(passage.plain) or cues.other_side.match(
        passage.plain, opening.end() if opening else 0
    )
    if other and not _IS_GIVEN.match(passage.plain, other.end()):
        return True
    is_city = own is not None and own.place_id in _CITIES  # else the partner alone can be "the city"
    return partner.kind == "city" and not is_city and _THE_CITY.match(passage.plain) is not None


def got(passage: Passage, body: Mention, cues: Cues) -> bool:
    """Whether a school or a hospital got what the province gave: "la province a fait don de ... à une école"."""
    left = passage.plain[: passage.at(body)]
    own = any(m.is_own for m in passage.within(0, passage.at(body))) or cues.own_side.search(left)
    return bool(
        (own or _BUILT.search(passage.plain)) and body.role == "institution" and _USERS.search(body.text.lower())
    )


def is_of_nobody(passage: Passage, told: Sum) -> bool:
    """Whether a sum comes from a bank of many countries or an agency of one, and a gift from a state or a firm."""
    if _BANK.search(passage.plain, told.left, told.start):
        return True
    if told.topic == "support" and (_OF_STATE.search(passage.plain) or _FIRM_GAVE.match(passage.plain)):
        return True
    beside = any(m.role == "locality" for m in passage.within(told.left, told.start))
    return not beside and _AGENCY.search(passage.plain, told.left, told.start) is not None


def stands_for_partner(passage: Passage, country: Mention) -> bool:
    """Whether the name of a country stands for its locality spoken of ("phía Lào")."""
    return _SIDE.search(passage.left_of(country)) is not None


def gives(passage: Passage, country: Mention, told: Sum, *, here: bool) -> bool:
    """Whether a country acts in a sentence about a gift to a province ("Canada spent 12 million on ...").

    Args:
        passage: the sentence.
        country: its name there.
        told: the sum given.
        here: whether the sentence stands under the name of a place.
    """
    if not (here or any(m.is_own for m in passage.mentions) or _THERE.search(passage.plain)):
        return False
    left = _ITS_GOVERNMENT.sub("", passage.left_of(country))
    return passage.at(country) < told.start and (not left or left.endswith(", "))


def is_of_others(passage: Passage, told: Sum, spoken_of: Sequence[Mention]) -> bool:
    """Whether a gift is of bodies that are nobody's, or of another country than that of the partners spoken of."""
    if _OTHER_GIVERS.search(passage.plain, told.left, told.right) or _OF_ITS_OWN.match(passage.plain, told.end):
        return True
    if _FIRMS.search(passage.plain, told.left, told.start) or _AT_HOME.search(passage.plain, told.left, told.start):
        return True
    if _SPENT.search(passage.plain, told.left, told.start) and _ON_ITSELF.match(passage.plain, told.end):
        return True
    aid = _AID_OF.search(passage.plain, 0, told.right)
    named = (m for m in passage.mentions if m.is_nation and aid and aid.start() <= passage.at(m) < aid.end())
    of_country = next(named, None)
    return of_country is not None and all(m.country != of_country.country for m in spoken_of)


def is_of_town(passage: Passage, partner: Mention, money: Money) -> bool:
    """Whether a town or region itself, and no firm, puts money of its own country into something."""
    acts = partner in passage.mentions or _BODY.search(passage.plain) is not None
    is_town = acts and partner.role == "locality" and not partner.is_scene
    return is_town and money.currency in _OF_TOWNS and not is_of_business(passage.plain)


def group_given(passage: Passage, told: Sum, context: Context, cues: Cues) -> Mention | None:
    """Return several partners as one, where the sum right behind says what they got: "granted the four provinces"."""
    given = _GAVE.search(passage.plain, 0, told.start)
    group = cues.group.search(passage.plain, given.end(), told.start) if given else None
    some = context.partners_meant(group[0], cues) if group and group.groupdict().get("count") else ()
    return group_meant(passage, some, cues) if len(some) > 1 else None
