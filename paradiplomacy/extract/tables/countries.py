"""What offices call countries in their lists: codes, names of the CLDR, official names and everyday ones."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from babel.core import get_global

from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.languages.cues import by_word
from paradiplomacy.geocode.names import fold, squeeze
from paradiplomacy.records.countries import country_codes, country_name

_LANGUAGES = ("en", "vi", "fr")
_EVERYDAY = by_word(
    {
        "AE": "emirats, emirates",
        "AO": "ăng gô la",
        "AR": "ác hen ti na",
        "AU": "ôxtrâylia",
        "AZ": "a déc bai gian, azecbaigian",
        "BD": "băng la đét",
        "BG": "bun ga ri",
        "BN": "brunei darussalam, bru nây",
        "BR": "bra xin",
        "BY": "bê la rút, belorussia",
        "CD": "democratic republic of the congo, drc, cộng hòa dân chủ công gô",
        "CH": "thụy sỹ, confederation suisse, swiss confederation",
        "CI": "ivory coast, bờ biển ngà",
        "CN": "trung hoa, prc, pr china, mainland china, chnd trung hoa, trung quốc đại lục",
        "CZ": "czech, tiệp",
        "DZ": "an giê ri",
        "FR": "french republic, république française",
        "GB": "great britain, united kingdom of great britain and northern ireland, england, scotland, wales, "
        "grande bretagne, angleterre, anh quốc, vương quốc liên hiệp anh, liên hiệp anh, vương quốc liên hiệp "
        "anh và bắc ireland, xcốt len",
        "GR": "hellenic republic",
        "HK": "hong kong, hương cảng",
        "HU": "hung ga ri, hung",
        "ID": "in đô nê xi a",
        "IE": "ai len",
        "IL": "i xra en",
        "IS": "ai xơ len",
        "KG": "kyrgyz republic, kiếc ghi di a",
        "KH": "căm bốt",
        "KP": "dprk, dpr korea, democratic people s republic of korea, bắc triều tiên, république populaire "
        "démocratique de corée, rpdc",
        "KR": "nam hàn, nam triều tiên, đại hàn dân quốc, s korea, korea south, đại hàn",
        "KZ": "ca dắc xtan, kadắcxtan",
        "LA": "ai lao, pdr lao, rdp lao, laos pdr",
        "LU": "lúc xăm bua",
        "MG": "ma đa gát xca",
        "MM": "mi an ma, miến điện, burma, birmanie",
        "MO": "ma cao, macau, áo môn",
        "MX": "united mexican states, mê hi cô, mễ tây cơ",
        "MY": "ma lai xi a, mã lai",
        "MZ": "mô dăm bích, môzămbích",
        "NL": "hollande",
        "NZ": "niu di lân, tân tây lan",
        "PH": "phi líp pin, phi luật tân",
        "PS": "palestine, pa le xtin",
        "RO": "ru ma ni",
        "RU": "nga, russian fed",
        "SA": "saudi",
        "SG": "xinh ga po, xingapo, tân gia ba",
        "SI": "xlô ven ni a",
        "SK": "xlô va ki a, slovak republic, république slovaque",
        "SY": "xi ri",
        "TH": "thái",
        "TL": "đông timor, đông ti mo, east timor",
        "TR": "thổ nhĩ kì, turkey",
        "TW": "republic of china, chinese taipei, đài loan trung quốc, taiwan roc, taiwan china",
        "UA": "u crai na",
        "US": "hợp chủng quốc hoa kỳ, united states of america, america, états unis d amérique, amérique, hiệp "
        "chủng quốc hoa kỳ",
        "UZ": "u dơ bê ki xtan",
        "VA": "holy see, tòa thánh, saint siège",
        "VE": "vê nê xu ê la",
    }
)
"""Names that the CLDR lacks, of the countries that lists of partners name -> ISO 3166-1 alpha-2."""
_STATE = re.compile(
    r"^(?:(?:the|nuoc|la|le|les|chxhcn|chdcnd|chnd|chlb|chdc|ch|lb|cong hoa|vuong quoc|dai cong quoc|lien bang|nhan dan"
    r"|dan chu|hoi giao|xa hoi chu nghia|federal|federative|democratic|people s|islamic|hashemite|socialist|united"
    r"|plurinational|bolivarian|principality|republic|kingdom|federation|state|commonwealth|sultanate|grand duchy|of"
    r"|republique|royaume|principaute|etat|federale?|populaire|democratique|islamique|socialiste|de|du|d|l) )+"
)
"""What official names have before the name itself."""
_BRACKETS = re.compile(r"\s*[(（\[]([^()（）\[\]]*)[)）\]]\s*")


def country_of(name: str) -> str | None:
    """Return ISO 3166-1 alpha-2 of a country as a list names it; None where no country is meant, or several may be.

    Args:
        name: ISO code of two or three letters, or a name in English, French or Vietnamese, with or without accents,
            its form of state, and another name in brackets.
    """
    return next(filter(None, map(_known, _readings(name))), None)


def _readings(name: str) -> Iterator[str]:
    """Yield the ways to read a cell: as it stands, without its brackets, with its halves turned, what they hold."""
    yield name
    bare = _BRACKETS.sub(" ", name)
    yield bare
    head, comma, tail = bare.partition(",")
    if comma:  # "Korea, Republic of"
        yield f"{tail} {head}"
    yield from _BRACKETS.findall(name)


def _known(name: str) -> str | None:
    text = name.strip(" .")
    code = _code(text)
    if code and not text.istitle():  # "My" is a name without its accents, "MY" and "my" are Malaysia
        return code
    folded = fold(text.replace("'", " ").replace("’", " "))
    return _names().get(squeeze(folded)) or _names().get(squeeze(_STATE.sub("", f"{folded} "))) or code


def _code(text: str) -> str | None:
    if not (text.isascii() and text.isalpha() and len(text) in {2, 3}):
        return None
    alias = get_global("territory_aliases").get(text.upper(), [text.upper()])
    return alias[0] if len(alias) == 1 and alias[0] in country_codes() else None


@cache
def _names() -> Mapping[str, str]:
    """Return name, folded and without spaces -> code; a name that languages give to two countries stands for none."""
    found: dict[str, set[str]] = {}
    for code in country_codes():
        for language in _LANGUAGES:
            found.setdefault(_key(country_name(code, language)), set()).add(code)
    known = {key: codes.pop() for key, codes in found.items() if len(codes) == 1}
    for language in _LANGUAGES:
        cues = cues_of(language)
        known |= cues.countries if cues else {}
    return known | {_key(name): code for name, code in _EVERYDAY.items()}


def _key(name: str) -> str:
    return squeeze(fold(name.replace("'", " ").replace("’", " ")))
