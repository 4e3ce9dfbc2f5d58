"""Numbers written as words, in the three languages together: no word means one number here and another there."""

from collections.abc import Mapping

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


def whole_number(text: str | None) -> int | None:
    """Return a small whole number written in digits or as a word; None where it is neither."""
    if text is None:
        return None
    return int(text) if text.isdigit() else NUMBER_WORDS.get(text)
