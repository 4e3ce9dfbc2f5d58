"""Reads amounts of money as they are printed in English, French and Vietnamese."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from paradiplomacy.extract.languages.cues import TRADE, Cues
from paradiplomacy.extract.numbers import DIGITS, GROUPED, SCALE, SCALES, WORDS, number_of
from paradiplomacy.model.statement import Qualifier

_CURRENCIES = (
    (
        "USD",
        r"us\$|usd|u\.s\. dollars?|us dollars?|dollars? américains?"
        r"|dollars?(?! (?:australiens?|canadiens?|de (?:hong|singapour)|néo))|đô la mỹ|đô la(?! (?:úc|canada"
        r"|singapore|đài))"
        r"|đô-la(?: mỹ)?|\$us|\$",
    ),
    ("EUR", r"euros?|eur|€"),
    ("VND", r"vnd|vnđ|vietnamese dongs?|dongs?|dôngs?|đồng|₫"),
    ("LAK", r"lak|kips?|kíp"),
    ("KHR", r"khr|riels?|riel"),
    ("THB", r"thb|bahts?|bạt"),
    ("CNY", r"cny|rmb|yuans?|nhân dân tệ|ndt|renminbi"),
    ("JPY", r"jpy|yens?|yên"),
    ("KRW", r"krw|wons?|won"),
    ("GBP", r"gbp|pounds?|livres? sterling|£"),
    ("AUD", r"aud|a\$|australian dollars?|dollars? australiens?|đô la úc"),
    ("CAD", r"cad|canadian dollars?|dollars? canadiens?|đô la canada"),
    ("CHF", r"chf|swiss francs?|francs? suisses?|francs?(?! (?:cfa|français|belges))"),
    ("SGD", r"sgd|singapore dollars?|dollars? de singapour|đô la singapore"),
    ("TWD", r"twd|nt\$|taiwan dollars?|đài tệ"),
    ("RUB", r"rub|roubles?|rubles?|rúp"),
)
_SIGN = "|".join(f"(?P<b{code}>{words})" for code, words in _CURRENCIES)
_UNIT = "|".join(f"(?P<a{code}>{words})" for code, words in _CURRENCIES)
_MONEY = re.compile(
    rf"(?<![\w.,])(?:(?:{_SIGN})\s?)?(?<![\d.,])(?P<number>{DIGITS}|\b(?:{WORDS})\b(?=[ -](?:{SCALE})\b))"
    rf"(?:[\s-]?(?P<scale>{SCALE})\b(?P<half> et demie?| and a half| rưỡi)?)?"
    rf"(?:[\s-]?(?:de |d'|d’)?(?:{_UNIT})(?!\w))?"
)
_ROUND_WORD = re.compile(r"une \w+aine\b")
_NEAR = 60
HEDGES = (
    r"just (?:over|under)|a little (?:over|under)|slightly (?:more|less) than|un peu (?:plus|moins) de"
    r"|à peu près|just|only|some|about|around|roughly|approximately|nearly|almost|close to|over|more than|less than"
    r"|up to"
    r"|the|an? estimated|at least|environ|quelque|près de|plus de|moins de|seulement|à peine|mức|chỉ|khoảng|gần|hơn"
    r"|trên|ước"
)
"""Words that tell how exact a number is, as alternatives of a pattern."""
HEDGE = rf"(?: (?:{HEDGES}))*"
"""Such words, with a space before each, between anything and a number."""
_COMPARED = re.compile(
    r"\b(?:against|compared (?:with|to)|versus|(?:up|down|rose|fell|dropped|increased|decreased|grew) from|from|so với"
    r"|(?:less|more|fewer) than the|(?:moins|plus) que les|after|après|contre|au lieu de|thay vì|passée?s? d[e']"
    r"|(?:tăng|giảm|nâng) từ)"
    rf"{HEDGE}(?: us\$|\$|usd)? ?$"
)
"""What stands before the amount that another one is compared with."""
_ONWARD = re.compile(rf"(?:\b(?P<to>to|à|lên|lên tới|lên đến)|,|\b(?:and|và|et|but|mais|nhưng|then|puis)){HEDGE} ?$")
_TRADED = re.compile(
    r" (?:(?:à l'|d'|de |of |in |là )?(?:(?:ex|im)port|ventes|achats|sales|purchases)|xuất khẩu|nhập khẩu)"
)
_CURRENCY_AHEAD = re.compile(
    rf"(?: [^\d.;]{{2,60}}?) (?:{DIGITS}) (?:{SCALE})[\s-](?:de |d')?(?:{_UNIT.replace('<a', '<z')})(?!\w)"
)
"""Behind a number: another one of the same kind that names the currency ("520 million and imports for 660 million "
"USD")."""
RESPECTIVELY = re.compile(r"\b(?:respectively|respectivement|lần lượt|tương ứng)\b")
"""Says that the figures of a row belong one by one to what stands in another row."""
_IN_ROW = re.compile(
    rf"(?:(?:,|,? (?:and|et|và|to|à|lên|lên tới|lên đến))(?: d[e'])?{HEDGE} ?(?:{DIGITS})){{1,3}}"
    rf"[\s-](?P<scale>{SCALE})\b(?:[\s-](?:de |d')?(?:{_UNIT.replace('<a', '<z')})(?!\w))?"
)
"""Behind a number: others of its row, the last of which names scale and currency ("de 150 à 412 millions")."""
_IN_YEAR = re.compile(
    r" (?:in|for|en|năm|trong năm) (?:19|20)\d\d\b| \((?:19|20)\d\d\)| (?:last year|a year (?:earlier|before)"
    r"|l'an (?:dernier|passé)|l'année (?:dernière|précédente)|năm (?:ngoái|trước))\b"
)
_IN_SERIES = re.compile(
    rf"(?:\b(?:reach\w*|exceed\w*|topp\w+|surpass\w*|atteint|dépass\w+|(?:élev|établ|chiffr|mont)\w+ à|đạt|vượt|and"
    rf"|et|và|pour|for|worth|of|à|with|avec|với|soit|sont|est|là|de|cost|costs|coûté|coûte|trị giá)"
    rf"|[,:]|(?:,|;|\band|\bet|\bvà)(?: in| en| năm)? (?:19|20)\d\d,?){HEDGE}(?: de)? ?$"
)
_WORTH = re.compile(rf"\b(?:pour|worth|trị giá){HEDGE}(?: de)? ?$")
_OF_WHICH = re.compile(
    rf"^(?: [^\W\d](?:[^,;.\d]|(?:19|20)\d\d){{0,60}})?(?:,? |, ?)(?:dont|including|of which"
    rf"|trong đó(?: có)?){HEDGE} ?$"
)
"""Between a sum and a part of it in the same currency: "620 000 euros, dont 310 000"."""
_HEDGED = rf"(?:(?:{HEDGES}))*"
_PART_OF = re.compile(
    rf",? (?:dont|including|of which|trong đó)(?: có)? (?:[^\W\d]+ ){{1,3}}(?:with |avec |có )?{_HEDGED} ?"
)
"""Between a sum and that of one country in it."""
_BRACKET = re.compile(rf"\({_HEDGED} ?$")
_BRACKET_END = re.compile(r"[^()\d]{0,40}(?:\d{4})?\)")
"""Around a number in brackets that may be one of a year ("(26 millions à la même période de 2023)")."""
_GAVE = re.compile(rf"\b(?:donné|versé|offert|alloué|accordé|attribué|given|gave|granted){HEDGE} ?$")
_COUNTED = re.compile(
    r"\b(?:visitors?|tourists?|people|passengers|arrivals|tonnes|tons|visiteurs?|touristes?|personnes|passagers|khách"
    r"|lượt|tấn|người)\b"
)
_CONVERTED = re.compile(
    rf"\s?\((?:equal to|equivalent to|or|soit|tương đương|about|around|some|nearly|over|more than|environ|près de"
    rf"|khoảng|hơn|gần)?{HEDGE} ?"
)
"""Between an amount and the same sum in another currency."""
_OF_WHOLE = re.compile(r"(?:(?:out )?of|sur|parmi|trong(?: tổng)?(?: số)?) ")
_OF_WHOLE_AHEAD = re.compile(r" (?:(?:out )?of (?:its|the|their|a total of)|des|sur (?:les|un total de)) ")
"""Between a part and the whole that names the currency: "1.2 billion of its 7 billion USD"."""
_IS_PART = re.compile(r" (?:is|are|was|were|came|comes?|sont|est|étaient|viennent|proviennent|là|đến)\b")
"""Opens a sentence with a whole, and stands behind a part of it."""
_NO_NOUN = re.compile(
    r"\s*(?:$|[.,;:)]|de \d{4}|(?:in|on|at|by|against|a|an|the|during|over|for|last|of|to|year|en|au|aux|l'|d'|à|un"
    r"|il|et"
    r"|and|và"
    r"|pour|sur|năm|is|are|was|were|went|came|comes?|sont|est|étaient|viennent|proviennent|là"
    r"|cùng|của|trong|vào|quý|tháng|financ\w+|vers\w+|apport\w+|pris|payé\w*|paid|given|provided|funded|from)\b)"
)
"""What may follow a number whose unit is that of the amount before it."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount where it stands; ``amount`` is in units of ``currency``, not in millions."""

    start: int
    end: int
    text: str
    amount: float
    currency: str
    qualifier: Qualifier
    is_compared: bool = False


def money_in(plain: str, cues: Cues, *, carried: str | None = None, remembered: str | None = None) -> Iterator[Money]:
    """Yield the amounts of a text in plain form that name their currency, in order.

    An amount in brackets right after another one is the same sum converted, and left out. What an amount is compared
    with may leave the currency out ("62 million USD, against 58 million in 2021").

    Args:
        plain: the text.
        cues: of its language.
        carried: currency of the sum before the text, which a first amount without one has; None: it is no money.
        remembered: currency told some sentences ago, which it has where words say what it is paid for.
    """
    last_end = -10
    last_currency = carried or remembered
    deals_out = RESPECTIVELY.search(plain) is not None
    for match in _MONEY.finditer(plain):
        is_compared = _COMPARED.search(plain, max(0, match.start() - _NEAR), match.start()) is not None
        currency = next((code for code, _ in _CURRENCIES if match[f"b{code}"] or match[f"a{code}"]), None)
        scale = match["scale"]
        if scale is None and currency is None and (deals_out or is_compared):
            row = _IN_ROW.match(plain, match.end())
            if row:
                scale = row["scale"]
                currency = next((code for code, _ in _CURRENCIES if row[f"z{code}"]), last_currency)
        if (
            currency is None
            and match["scale"]
            and (
                is_compared
                or _goes_on(plain, match, last_end, cues)
                or (last_end < 0 and (carried or _is_told(plain, match.start(), cues)))
            )
        ):
            is_bare = any(p.match(plain, match.end()) for p in (_NO_NOUN, _TRADED)) or (
                _WORTH.search(plain, 0, match.start()) and not _COUNTED.search(plain, match.end(), match.end() + _NEAR)
            )  # "et s'y est procuré pour 112 millions de bois"
            currency = last_currency if is_bare else None
        if currency is None and not match["scale"] and (last_end > 0 or carried):
            currency = last_currency if _is_bare(plain, match, last_end, is_compared=is_compared) else None
        if (
            currency is None
            and match["scale"]
            and (_is_traded(plain, match.start(), cues) or _OF_WHOLE_AHEAD.match(plain, match.end()))
        ):
            ahead = _CURRENCY_AHEAD.match(plain, match.end())
            currency = next((code for code, _ in _CURRENCIES if ahead and ahead[f"z{code}"]), None)
        if currency is None:
            continue
        number = number_of(match["number"], cues, scaled=scale is not None)
        if number is None:
            continue
        converted = currency != last_currency and _CONVERTED.fullmatch(plain[max(0, last_end) : match.start()])
        last_end, last_currency = match.end(), currency
        if converted:
            continue
        number += 0.5 if match["half"] else 0.0
        amount = round(number * SCALES.get(scale or "", 1.0), 2)
        qualifier = qualifier_before(plain, match.start(), cues)
        yield Money(match.start(), match.end(), match[0], amount, currency, qualifier, is_compared)


def has_money(plain: str, cues: Cues) -> bool:
    """Whether a text in plain form tells an amount of money."""
    return any(True for _ in money_in(plain, cues))


def _is_told(plain: str, end: int, cues: Cues) -> bool:
    """Whether words before a number tell of trade, capital or gifts."""
    return any(pattern.search(plain, 0, end) for _, pattern in cues.figures.topics)


def _is_traded(plain: str, end: int, cues: Cues) -> bool:
    """Whether words before a number tell of trade."""
    return any(pattern.search(plain, 0, end) for topic, pattern in cues.figures.topics if topic in TRADE)


def _goes_on(plain: str, match: re.Match[str], last_end: int, cues: Cues) -> bool:
    """Whether a number without a currency goes on a series: "to 1.4 billion in 2022", "and imports of 6 million"."""
    if any(
        pattern.search(plain, max(0, last_end), match.start())
        for topic, pattern in cues.figures.topics
        if topic in TRADE
    ):
        return True
    if last_end > 0 and _TRADED.match(plain, match.end()):
        return True
    if last_end > 0 and _BRACKET.search(plain, last_end, match.start()) and _BRACKET_END.match(plain, match.end()):
        return True  # "1.2 billion USD, ahead of Japan (900 million)"
    if last_end > 0 and _OF_WHOLE.match(plain) and _IS_PART.match(plain, match.end()):
        return True  # "sur les 28 milliards de dollars d'investissements, 11 milliards sont coréens"
    behind = plain[last_end : match.start()] if last_end > 0 else ""
    if _IN_SERIES.search(behind) and not _COUNTED.search(behind):
        return True  # "9.8 billion USD, and those from Japan 168 projects, for nearly 4.7 billion"
    if last_end > 0 and (_PART_OF.fullmatch(behind) or _OF_WHICH.search(behind)):
        return True  # "4.5 billion USD, of which Singapore 4 billion"
    left = _ONWARD.search(plain, max(0, match.start() - _NEAR), match.start())
    return left is not None and (left["to"] is not None or _IN_YEAR.match(plain, match.end()) is not None)


def _is_bare(plain: str, match: re.Match[str], last_end: int, *, is_compared: bool) -> bool:
    """Whether a number in full without a currency is of the one told: "30 000 euros en 2021 et 25 000 en 2022"."""
    if not GROUPED.fullmatch(match["number"]) or not _NO_NOUN.match(plain, match.end()):
        return False
    in_year = _IN_YEAR.match(plain, match.end()) is not None
    if last_end < 0:
        return in_year and _GAVE.search(plain, 0, match.start()) is not None
    onward = in_year and _ONWARD.search(plain, last_end, match.start()) is not None
    return is_compared or onward or _OF_WHICH.search(plain[last_end : match.start()]) is not None


def qualifier_before(plain: str, start: int, cues: Cues) -> Qualifier:
    """Return how exact the words before a figure make it."""
    if _ROUND_WORD.match(plain, start):
        return "about"
    left = plain[max(0, start - 40) : start]
    return next((qualifier for qualifier, pattern in cues.figures.qualifiers if pattern.search(left)), "exact")
