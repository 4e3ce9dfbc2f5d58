"""Numbers as they are printed, in digits and in words."""

import re
from collections.abc import Mapping

from paradiplomacy.extract.languages.cues import Cues

NUMBER_WORDS: Mapping[str, int] = {
    word: number
    for number, words in {
        1: "one, un, une, một",
        2: "two, both, deux, hai, cả hai",
        3: "three, trois, ba",
        4: "four, quatre, bốn",
        5: "five, cinq, năm",
        6: "six, sáu",
        7: "seven, sept, bảy",
        8: "eight, huit, tám",
        9: "nine, neuf, chín",
        10: "ten, dix, une dizaine, mười",
        11: "eleven, onze",
        12: "twelve, a dozen, douze",
        13: "thirteen, treize",
        14: "fourteen, quatorze",
        15: "fifteen, quinze",
        16: "sixteen, seize",
        20: "twenty, vingt",
        100: "une centaine",
    }.items()
    for word in words.split(", ")
}
"""In the three languages together: no word means one number here and another there."""
SCALES = {
    word: scale
    for scale, words in {
        1e3: "thousand, k, nghìn, ngàn, mille",
        1e6: "million, millions, milion, mln, mn, m, triệu",
        1e9: "billion, billions, bln, bn, milliard, milliards, tỷ, tỉ",
        1e12: "trillion, nghìn tỷ, ngàn tỷ, nghìn tỉ, mille milliards",
    }.items()
    for word in words.split(", ")
}
SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
DIGITS = r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d+)?|\d{1,15}(?:[.,]\d{1,6})?"
_PARTS = {
    "half a": 0.5, "a half": 0.5, "un demi": 0.5, "nửa": 0.5, "a quarter of a": 0.25, "three quarters of a": 0.75,
    "one and a half": 1.5, "a": 1.0,
}  # fmt: skip
WORDS = "|".join(sorted([*NUMBER_WORDS, *_PARTS], key=len, reverse=True))
"""They count only before a scale word: "hai Yen" is part of a name."""
GROUPED = re.compile(r"\d{1,3}(?:[.,' ]\d{3})+")
_DECIMAL_MARKS = {"en": "."}
"""Language -> the mark before decimals, where it is no comma."""
_COUNT = re.compile(rf"(?P<number>{DIGITS}|{WORDS})(?: (?P<scale>{SCALE}))?(?: d[e'])?")
_TENS = {
    word: 10 * number
    for number, words in enumerate(
        ("", "twenty vingt", "thirty trente", "forty quarante", "fifty cinquante", "sixty soixante", "seventy",
         "eighty", "ninety"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_ROUND = {
    "une quinzaine": 15, "une vingtaine": 20, "une trentaine": 30, "une quarantaine": 40, "une cinquantaine": 50,
    "une soixantaine": 60,
}  # fmt: skip
_WORDED = re.compile(r"(?P<tens>\w+)(?:(?:-et-| et |-)(?P<ones>\w+))?")


def whole_number(text: str | None) -> int | None:
    """Return a small whole number written in digits or as a word; None where it is neither."""
    if text is None:
        return None
    return int(text) if text.isdigit() else NUMBER_WORDS.get(text)


def number_of(text: str, cues: Cues, *, scaled: bool = False) -> float | None:
    """Return a number as printed; None where it is none.

    Groups of three digits are thousands (``53.000``, ``850,000``). Before a scale word the mark of the language parts
    decimals: ``1,882 triệu`` and ``1.882 million`` are less than two million; ``2.650 tỷ`` is more than two thousand.
    """
    text = text.strip()
    if text in NUMBER_WORDS or text in _PARTS:
        return float(NUMBER_WORDS.get(text) or _PARTS[text])
    marks = re.findall(r"[.,' ]", text)
    decimal = _DECIMAL_MARKS.get(cues.code, ",")
    if GROUPED.fullmatch(text) and not (scaled and marks == [decimal]):
        return float(re.sub(r"[.,' ]", "", text))
    if len(set(marks)) == 2:  # 1,234.5 or 1.234,5: the last mark is the decimal one
        cut = max(text.rfind("."), text.rfind(","))
        text = re.sub(r"[.,' ]", "", text[:cut]) + "." + text[cut + 1 :]
    try:
        return float(text.replace(" ", "").replace("'", "").replace(",", "."))
    except ValueError:
        return None


def count_of(text: str, cues: Cues) -> int | None:
    """Return a whole number as printed ("1.02 million", "fifty-eight"); None where it is none."""
    if text.strip() in _ROUND:
        return _ROUND[text.strip()]
    text = text.replace("demi-", "demi ")
    words = _WORDED.fullmatch(text.strip())
    if words and words["tens"] in _TENS and (words["ones"] is None or words["ones"] in NUMBER_WORDS):
        return _TENS[words["tens"]] + (NUMBER_WORDS[words["ones"]] if words["ones"] else 0)
    match = _COUNT.fullmatch(text.strip())
    number = number_of(match["number"], cues, scaled=match["scale"] is not None) if match else None
    if match is None or number is None:
        return None
    counted = round(number * SCALES.get(match["scale"] or "", 1.0), 2)
    return int(counted) if counted.is_integer() else None
