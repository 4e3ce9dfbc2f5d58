"""Reads amounts of money and counts as they are printed in English, French and Vietnamese."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.numbers import NUMBER_WORDS
from paradiplomacy.model.statement import Qualifier

_SCALES = {
    word: scale
    for scale, words in {
        1e3: "thousand, nghìn, ngàn, mille",
        1e6: "million, millions, milion, mln, mn, m, triệu",
        1e9: "billion, billions, bln, bn, milliard, milliards, tỷ, tỉ",
        1e12: "trillion, nghìn tỷ, ngàn tỷ, nghìn tỉ, mille milliards",
    }.items()
    for word in words.split(", ")
}
_CURRENCIES = (
    ("USD", r"us\$|usd|u\.s\. dollars?|us dollars?|dollars? américains?|dollars?|đô la mỹ|đô la|đô-la(?: mỹ)?|\$us|\$"),
    ("EUR", r"euros?|eur|€"),
    ("VND", r"vnd|vnđ|vietnamese dongs?|dongs?|dôngs?|đồng|₫"),
    ("LAK", r"lak|kips?|kíp"),
    ("KHR", r"khr|riels?|riel"),
    ("THB", r"thb|bahts?|bạt"),
    ("CNY", r"cny|rmb|yuans?|nhân dân tệ|ndt|renminbi"),
    ("JPY", r"jpy|yens?|yên"),
    ("KRW", r"krw|wons?|won"),
    ("GBP", r"gbp|pounds?|livres? sterling|£"),
    ("AUD", r"aud|a\$|australian dollars?"),
)
_SIGN = "|".join(f"(?P<b{code}>{words})" for code, words in _CURRENCIES)
_UNIT = "|".join(f"(?P<a{code}>{words})" for code, words in _CURRENCIES)
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_DIGITS = r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d+)?|\d{1,15}(?:[.,]\d{1,6})?"
_MONEY = re.compile(
    rf"(?<![\w.,])(?:(?:{_SIGN})\s?)?(?<![\d.,])(?P<number>{_DIGITS}|\b(?:{'|'.join(NUMBER_WORDS)})\b)"
    rf"(?:[\s-]?(?P<scale>{_SCALE})\b)?(?:[\s-]?(?:de |d'|d’)?(?:{_UNIT})(?!\w))?"
)
_GROUPED = re.compile(r"\d{1,3}(?:[.,' ]\d{3})+")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount where it stands; ``amount`` is in units of ``currency``, not in millions."""

    start: int
    end: int
    text: str
    amount: float
    currency: str
    qualifier: Qualifier


def money_in(plain: str, cues: Cues) -> Iterator[Money]:
    """Yield the amounts of a text in plain form that name their currency, in order.

    An amount in brackets right after another one is the same sum converted, and left out.
    """
    last_end = -10
    for match in _MONEY.finditer(plain):
        currency = next((code for code, _ in _CURRENCIES if match[f"b{code}"] or match[f"a{code}"]), None)
        if currency is None:
            continue
        number = number_of(match["number"], scaled=match["scale"] is not None)
        if number is None:
            continue
        converted = re.fullmatch(
            r"\s?\((?:about |around |some |nearly |over |more than |equal to |equivalent to |or |environ |près de "
            r"|khoảng |hơn "
            r"|gần |tương đương |soit )*",
            plain[last_end : match.start()],
        )
        last_end = match.end()
        if converted:
            continue
        amount = round(number * _SCALES.get(match["scale"] or "", 1.0), 2)
        yield Money(
            match.start(), match.end(), match[0], amount, currency, qualifier_before(plain, match.start(), cues)
        )


def number_of(text: str, *, scaled: bool = False) -> float | None:
    """Return a number as printed; None where it is none.

    Groups of three digits are thousands (``53.000``, ``850,000``), unless a scale word follows (``1,882 triệu``).
    """
    text = text.strip()
    if text in NUMBER_WORDS:
        return float(NUMBER_WORDS[text])
    marks = re.findall(r"[.,' ]", text)
    if _GROUPED.fullmatch(text) and not (scaled and len(marks) == 1 and marks[0] in ".,"):
        return float(re.sub(r"[.,' ]", "", text))
    if len(set(marks)) == 2:  # 1,234.5 or 1.234,5: the last mark is the decimal one
        cut = max(text.rfind("."), text.rfind(","))
        return float(re.sub(r"[.,' ]", "", text[:cut]) + "." + text[cut + 1 :])
    try:
        return float(text.replace(" ", "").replace("'", "").replace(",", "."))
    except ValueError:
        return None


def qualifier_before(plain: str, start: int, cues: Cues) -> Qualifier:
    """Return how exact the words before a figure make it."""
    left = plain[max(0, start - 40) : start]
    return next((qualifier for qualifier, pattern in cues.qualifiers if pattern.search(left)), "exact")
