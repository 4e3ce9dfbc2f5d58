"""Tables of three encodings of Vietnamese that Python does not know."""

from collections.abc import Mapping


def _from_runs(runs: Mapping[int, str]) -> dict[int, str]:
    """Return byte value -> letter, given the letters of consecutive byte values by the first of them."""
    return {first + step: letter for first, letters in runs.items() for step, letter in enumerate(letters)}


VISCII = _from_runs(
    {
        0x02: "Ẳ",
        0x05: "ẴẪ",
        0x14: "Ỷ",
        0x19: "Ỹ",
        0x1E: "Ỵ",
        0x80: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ",
        0xC4: "ẢĂẳẵ",
        0xCB: "Ẻ",
        0xCE: "ĨỳĐứ",
        0xD5: "ạỷừử",
        0xDB: "ỹỵ",
        0xDE: "ỡư",
        0xE4: "ảăữẫ",
        0xEB: "ẻ",
        0xEE: "ĩỉđự",
        0xF6: "ỏọụ",
        0xFB: "ũủ",
        0xFE: "ợỮ",
    }
)
"""RFC 1456; byte value -> letter, for the bytes that are not Latin-1."""

TCVN3 = _from_runs(
    {
        0xA1: "ĂÂÊÔƠƯĐăâêôơưđẶ̀̀̉̃́àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹ",
        0xFE: "ỵỐ",
    }
)
"""TCVN 5712:1993 as the ABC fonts use it (capitals were a matter of the font, and come out as small letters)."""

_VNI_TONES = "ùøûõï"
_VNI_OF = {
    "a": ("áàảãạ", _VNI_TONES),
    "e": ("éèẻẽẹ", _VNI_TONES),
    "o": ("óòỏõọ", _VNI_TONES),
    "u": ("úùủũụ", _VNI_TONES),
    "y": ("ýỳỷỹ", _VNI_TONES[:4]),
    "ô": ("ớờởỡợ", _VNI_TONES),
    "ö": ("ứừửữự", _VNI_TONES),
}
_VNI_HATS = {"a": ("âấầẩẫậ", "âáàåãä"), "e": ("êếềểễệ", "âáàåãä"), "o": ("ôốồổỗộ", "âáàåãä")}
_VNI_BREVE = {"a": ("ăắằẳẵặ", "êéèúüë")}
_VNI_SINGLE = {"ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ô": "ơ", "ö": "ư"}


def _vni() -> dict[str, str]:
    pairs = {
        base + sign: letter
        for group in (_VNI_OF, _VNI_HATS, _VNI_BREVE)
        for base, (letters, signs) in group.items()
        for letter, sign in zip(letters, signs, strict=True)
    } | _VNI_SINGLE
    capitals = {pair.upper(): letter.upper() for pair, letter in pairs.items()}
    mixed = {pair[0].upper() + pair[1:]: letter.upper() for pair, letter in pairs.items() if len(pair) == 2}
    return pairs | mixed | capitals


VNI = _vni()
"""VNI for Windows: letters and letter pairs (a letter and its sign, both read as Windows-1252) -> letter."""
