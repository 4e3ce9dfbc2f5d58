"""Finds the fields of cooperation that a passage names, and the sector codes they stand for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from paradiplomacy.extract.languages import cues_of
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.words import word_set
from paradiplomacy.records.lexicon import SectorLexicon

_ITEM = re.compile(r"[^,;:.…()]+")
_AND = {
    "en": re.compile(r"\s(?:and|as well as|&)\s"),
    "fr": re.compile(r"\s(?:et|ainsi que)\s"),
    "vi": re.compile(r"\s(?:và|cùng)\s"),
}
_LEAD = {
    "en": re.compile(
        r"^(?:(?:the|its|their|such as|including|in|on|of|and|for|more|other|both|as well as|areas?|fields?|sectors?|to"
        r"|promot\w+|developing|develop|expanding|boosting|cooperation|cooperate"
        r"|exchange of(?! (?:high-\w+ )?(?:officials|civil"
        r"|public|students|visits|delegations))|that|with a focus on"
        r"|especially|particularly|notably) )+"
    ),
    "fr": re.compile(
        r"^(?:(?:les|la|le|des|de|du|et|en|dans|sur|au|aux|à|ainsi que|notamment|pour|que|de la|développer|promouvoir"
        r"|attirer) |l'|d'|de l'|qu'|ainsi que )+"
    ),
    "vi": re.compile(
        r"^(?:(?:các|lĩnh vực|trong|về|như|và|trên|là|hợp tác|phát triển|những|việc|công tác|gồm|cùng|lĩnh|vực|đẩy mạnh"
        r"|tăng cường|thúc đẩy|mở rộng|ở|mặt) )+"
    ),
}
"""Small words before a field, which are no part of it."""
_CLAUSE = re.compile(
    r" (?:which|who|whose|that|where|when|while|after|before|because|though|although|but(?! also\b)|said"
    r"|the (?:first|second|third|only|largest|oldest"
    r"|same)|qui|(?:most|many|some|all|none|one|half) of (?:whom|which)|dont|où|alors|après|avant|le premier"
    r"|la première|nơi|khi|sau khi|đây là"
    r"|and (?:[\w-]+ ){1,4}?(?:companies|firms|businesses|investors|enterprises)(?: \w+){0,2} ha(?:s|ve|d)"
    r"|(?:above all |especially |mainly )?among)\b"
)
"""Begins what is no item of a list any more."""
_GOES_ON = re.compile(
    r", (?:and (?:to|on|for|with|about)|as well as|along with|together with|plus|ainsi que|cùng với) "
)
"""Behind an aside: the list goes on."""
_OF_SOMETHING = re.compile(r"(?:construction|production) (?:of |d[eu] |des |d')|xây dựng \w|sản xuất \w")
"""What is built tells the field."""
_EMPTY = word_set(
    "it cooperation friendship coopération amitié échanges exchange exchanges development développement "
    "relations market power"
)
_EMPTY_WITHIN = _EMPTY | word_set("service services facilities")
"""Some words are a field only where they stand alone; "port services" are those of ports."""
_GAP = "~"
"""In a stem: up to three words may stand there."""
_ALL_FIELDS = re.compile(r"comprehensive|all (?:fields|areas)|toàn diện|mọi lĩnh vực|glob|tous les domaines")
_FARMING = re.compile(r"agric|nông nghiệp|farm|cultivat|trồng|growing|cultur")
_ELSEWHERE = re.compile(
    r"\bimportan(?:t|tly|ce)\b|\bfruitful(?:ly)?\b|\bhospitality\b(?! (?:industry|training|sector|services|staff"
    r"|schools?|courses?))"
    r"|\bquarrel\w*|\bnursery schools?\b|\bbusinesslike\b|\bsocialistes?\b|\bbanquets?\b"
    r"|\bdoctorates?\b|\brattanavong\b"
    r"|shar\w+ (?:an? |the |its |their )?(?:[\w-]+ ){0,3}?(?:border|frontier)s?(?:line)?\b(?! (?:manage|secur|patrol"
    r"|trade))|partag\w+ (?:[\w'-]+ ){0,3}?frontières?|chung (?:đường )?biên giới|giáp biên giới"
    r"|(?:bộ đội|quân) tình nguyện|volunteer (?:soldiers|troops|army)|soldats volontaires"
    r"|(?:other|either|both|this|each) sides? of the (?:[\w' ]{2,30} )?(?:border|frontier|bridge)|diplomatic (?:ties"
    r"|relations|links)|foreign affairs (?:offices?|chiefs?|heads?|directors?|officials?|departments?"
    r"|ministry)|travel+(?:ed|ing|s)? (?:to|in|from|between|both ways|back and forth)|cross-border(?= e-)"
    r"|\beast[ –-]west economic corridor|\beconomical(?:ly)?\b|\bspecial administrative regions?\b|\band (?:an?|the"
    r"|its) (?:\w+ )?delegation\b.*$|\byoung (?=officials|farmers|doctors"
    r"|workers|nurses|civil servants|teachers|engineers)|\bborders? (?:was|were) (?:re-?)?(?:opened|closed)"
    r"|\bborders (?:re)?open\w*"
    r"|\btaught (?:their|his|her) craft\b|\bwith (?:the )?(?:\w+ )?localities and (?:enterprises|businesses"
    r"|companies)\b|(?:across"
    r"|over|from) the border"
    r"|xuyên biên giới|de l'autre côté de la frontière"
    r"|(?:during|since|because of|due to|after|before|amid|despite|pendant|depuis|avant|malgré|do|vì) "
    r"(?:the |la |le |dịch )?(?:covid\S*|pandemic|pandémie|đại dịch|dịch bệnh)"
    r"|\b(?:japanese|korean|chinese|french|german|russian|italian|american|indian|vietnamese|breton|northern"
    r"|southern) port\b"
    r"(?! (?:authorit|operat|manage|service))"
    r"|\b(?:comité|groupe|séance|réunion|visite|programme|plan|session|déjeuner|dîner|axe|piste|thème"
    r"|domaine)s? de travail\b"
    r"|\bworking (?:groups?|sessions?|visits?|committees?)\b"
    r"|\bdans l'ordre\b(?! public| social)|\bordre du jour\b|\b(?:devant|à|conférence de|point de) (?:la )?presse\b"
    r"|\brecherche(?= et (?:\w+ ){1,3}des? (?:restes|dépouilles))"
    r"|\b(?:comité|groupe|commission|cellule)s? [^.;,]{0,40}?form(?:ée?s?|er|era)\b"
    r"|\b(?:invit|convi)\w+ [^.;,]{2,60}? (?:à|aux?) (?:la |sa |son |leur |l'|une? )?[\w -]{0,30}?"
    r"(?:foire|festival|salon|exposition|fête|forum|carnaval)s?\b(?: d(?:e |u |es |')[\w'-]+)?|\brecherch(?:er|ent"
    r"|é)\b|\bcours d'eau\b|\bmétropoles?\b|\bmetropol\w+|\bpress (?:services?|offices?"
    r"|releases?|conferences?"
    r"|secretar\w+)|\b(?:this"
    r"|the) newspaper"
    r"|\b(?:in|at|into|to) the (?:[\w'–-]+ ){1,7}?(?:economic zone|industrial (?:park|zone|cluster))\b"
    r"|\bthe _+ port\b(?= (?:has|had|is|was|will|would|wants|hopes|offered|asked)\b)"
    r"|\btwo ports(?= (?:have|had|signed|at once|agreed|exchanged|became)\b)|\babove sea level\b|\b(?:do|does|did"
    r"|doing) (?:more |good )?business\b"
    r"|\b(?:industrial|agricultural|farming|mining|fishing|university|trading|commercial"
    r"|textile)(?: and \w+)? (?:province"
    r"|city|town|region|hub|heartland|capital|powerhouse)s?\b"
    r"|\b(?:capital|cradle|granary|kingdom|birthplace) of (?:the )?[a-z]\w+(?:,? (?:and )?\w+){0,3}"
    r"|\b(?:departments?|offices?|divisions?|sections?) of (?:foreign|external) affairs\b"
    r"|\b(?:no|an?) common border\b|\b(?:km|kilomet\w+) of (?:\w+ )?border\b"
    r"|\bold (?:towns?|quarters?|city|cities) of _"
    r"|\b(?:near|next to|beside|close to|outside) (?:the |its )?(?:[\w'_-]+ ){0,5}?(?:border gate|gate|port|station"
    r"|market"
    r"|airport|temple|pagoda|museum)s?\b"
    r"|\b(?:in|at) (?:the |its )?(?:[\w'-]+ ){0,3}?(?:opera house|theatre|museum|library|palace|hotel)\b"
    r"|\btravell?ed on\b|\broad(?:s)? (?:travell?ed|no\b)|\balong the roads?\b|\bby (?:air and )?road\b"
    r"|\b(?:hotel|building|catering) trade\b|(?<=tourism) trade\b|\b(?:their|his|her) trade\b"
    r"|\bfruits of (?:the|its|their|this|that|years)\b|\b(?:bears?|bore|borne|bearing) fruit\b|\btraffic in\b"
    r"|\bdepartments of [a-z ]{3,30} (?:would|will|are to)\b|, making use of [^.;]{3,90}"
    r"|\b(?:crises?|restrictions?|mesures?|pass|situation) sanitaires?\b"
    r"|\b(?:state|party|parliamentary) diplomacy\b|\bin good health\b"
    r"|\b(?:fruit|harvest|rainy|dry|tourist|flood) season\b"
    r"|\b(?:director|head|rector|dean|principal) of (?:the |its |their )?(?:[\w'-]+ ){0,3}?(?:hospital|school"
    r"|college|university|museum|library)\b"
    r"|\bat (?:the |its |their |_+'?s? )?(?:[\w'-]+ ){0,3}?(?:political school|hospital|town hall|market)s?\b"
    r"|\bnear the (?:[\w'-]+ ){0,2}?market\b|\beconomic (?:hub|cent(?:re|er)|heart|powerhouse|engine|capital)\b"
    r"|\bécoles? (?:politique|du parti)s?\b|\bfrontières? terrestres? et maritimes?\b"
    r"|\b(?:service|section|direction|bureau) des (?:affaires (?:étrangères|extérieures)|relations (?:internationales"
    r"|extérieures))|\bs'emploi\w+|\ben bois\b"
    r"|\b(?:bon|en) train\b|\b(?:ses|leurs) fruits\b|\bdeux ports\b|\bports? (?:vietnamien|chinois|japonais|français"
    r"|sud-coréen|russe|breton"
    r"|normand)s?\b"
    r"|\b(?:villes?|provinces?|cités?|localités?|régions?|communes?) (?:industrielles?|rurales?|touristiques?"
    r"|universitaires?|minières?"
    r"|thermales?|agricoles?|rizicoles?|maritimes?|côtières?|forestières?)\b"
    r"|\b(?:a|ont) (?:\w+ )?(?:versé|donné|offert|débloqué|alloué) [^.;]{0,40}?\b(?:euros|dollars|dôngs?|yens|wons"
    r"|yuans|francs)\b[^.;]*"
    r"|\bport (?:city|cities|town)\b|\bvilles? portuaires?\b|\bthành phố cảng\b"
    r"|\bnational (?:roads?|highways?) \d|\bhighways? \d|\broutes? nationales? \d|quốc lộ \d|(?:thỏa thuận|ghi nhớ"
    r"|văn bản|hiệp định|biên bản) (?:về )?giao lưu(?:,| và)? hợp tác|\bqua (?:cặp )?cửa khẩu\b"
    r"|(?:tòa nhà|trung tâm"
    r"|khu|đơn vị) hành chính|đoàn (?:các )?doanh (?:nghiệp|nhân)|(?:những|mọi) việc làm"
    r"|\b(?:during|at|on the sidelines of|on the occasion of|invit\w+ [^.;,]{2,60} (?:to|for)) (?:the|its|their"
    r"|an?) [\w -]{0,30}?"
    r"(?:festival|fair|exhibition|expo|carnival|show|forum|congress)\b|administration (?:portuaire|municipale"
    r"|provinciale|locale)"
    r"|(?:city|municipal|provincial|local|prefectural|port|customs) administration\b(?! reform)"
)
"""Says where or who, not what about."""
MASK = "_"
"""Stands for the letters of names, out of which no field is read."""
_MAX_WORDS = 14


@dataclass(frozen=True, slots=True)
class Field:
    """A field of cooperation where it stands; ``codes`` is empty where no lexicon knows the phrase."""

    start: int
    end: int
    text: str
    codes: tuple[str, ...]


def fields_in(plain: str, *, start: int, end: int, cues: Cues, lexicon: SectorLexicon) -> Iterator[Field]:
    """Yield the fields named between two characters of a text in plain form, in order.

    The passage is read as a list: each item is looked up whole, then cut at its "and", then word by word.
    """
    plain = _ELSEWHERE.sub(lambda match: " " * len(match[0]), plain)
    for match in _ITEM.finditer(plain, start, end):
        if match.start() > start + 1 and _CLAUSE.match(match[0]):
            if plain[match.start() - 2 : match.start()] == f"{MASK}," and plain[match.end() : match.end() + 1] == ",":
                continue  # "wanted Trat, whose hatcheries are well known, to produce fry"
            if not _GOES_ON.match(plain, match.end(), end):
                return  # but "tourism, in which both are strong, as well as rice growing"
            continue
        yield from _item(plain, match.start(), match.end(), cues, lexicon)


def _item(plain: str, start: int, end: int, cues: Cues, lexicon: SectorLexicon) -> Iterator[Field]:
    start, end = _trimmed(plain, start, end, cues)
    text = plain[start:end]
    if not any(char.isalpha() for char in text) or len(text.split()) > 60:
        return
    codes = () if text in _EMPTY else _telling(text, _codes(text, cues.code, lexicon, borrowed=True))
    if codes:
        yield Field(start, end, text, codes)
        return
    joint = _AND[cues.code].search(text)
    if joint:
        yield from _item(plain, start, start + joint.start(), cues, lexicon)
        yield from _item(plain, start + joint.end(), end, cues, lexicon)
        return
    found = list(_phrases(plain, start, end, cues, lexicon))
    is_processed = any("food_processing" in field.codes for field in found) and not _FARMING.search(text)
    left_out = {"agriculture"} if is_processed else set()  # what is processed is no field: "coconut processing"
    left_out |= _vague_codes(plain, start, end, found, cues, lexicon) if found else set()
    for field in found:
        codes = tuple(code for code in field.codes if code not in left_out)
        if codes:
            yield replace(field, codes=codes)


def _vague_codes(plain: str, start: int, end: int, found: list[Field], cues: Cues, lexicon: SectorLexicon) -> set[str]:
    """Return the codes of words that tell no field beside the others of an item: what is studied, who profits."""
    text, told = plain[start:end], set(all_codes(found))
    vague = {code for code, words in cues.general if told - {code} and words.search(text)}
    whom = cues.for_whom.search(text)
    done = set(all_codes(_phrases(plain, start, start + whom.start(), cues, lexicon))) if whom else set()
    return vague | (told - done if done else set())


def _phrases(plain: str, start: int, end: int, cues: Cues, lexicon: SectorLexicon) -> Iterator[Field]:
    """Yield the longest known phrases within an item; else what the beginnings of its words tell."""
    text = plain[start:end]
    longer = [stem for stem in _long_stems(cues.code) if stem in text]
    words = [(match.start(), match.end()) for match in re.finditer(r"[^\s]+", text)][:_MAX_WORDS]
    index, rest = 0, list(text)
    while index < len(words):
        for size in range(min(6, len(words) - index), 0, -1):
            first, last = start + words[index][0], start + words[index + size - 1][1]
            codes = _telling(plain[first:last], _codes(plain[first:last], cues.code, lexicon, borrowed=False))
            if codes and _OF_SOMETHING.match(plain[first:end]):
                break
            words_alone = plain[first:last].removeprefix("the ")
            at, end_at = _trimmed(plain, first, last, cues)
            is_part = " " not in plain[at:end_at] and _within(plain, at, longer)  # "l'administration électronique"
            if codes and words_alone not in _EMPTY_WITHIN and not is_part:
                yield Field(first, last, plain[first:last], codes)
                rest[first - start : last - start] = " " * (last - first)
                index += size - 1
                break
        index += 1
    codes = _stem_codes("".join(rest), cues.code)
    if codes:
        yield Field(start, end, text, codes)


@cache
def _long_stems(language: str) -> tuple[str, ...]:
    """Return the stems of several words."""
    cues = cues_of(language)
    return tuple(stem for stem in cues.sector_stems if " " in stem) if cues else ()


def _telling(text: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return codes without that of all fields, unless the words say so: "cooperation programme" tells of none."""
    return () if codes == ("comprehensive",) and not _ALL_FIELDS.search(text) else codes


def _within(plain: str, at: int, longer: list[str]) -> bool:
    """Whether a word is part of a longer stem, which tells more: "social insurance" is not society."""
    return any(stem in plain[max(0, at - len(stem)) : at + len(stem)] for stem in longer)


@lru_cache(maxsize=50_000)
def _codes(text: str, language: str, lexicon: SectorLexicon, *, borrowed: bool) -> tuple[str, ...]:
    if MASK in text:  # "Quang Binh it"
        return ()
    return lexicon.codes_of(text, language=language, borrowed=borrowed)


@lru_cache(maxsize=4096)
def _stem_codes(text: str, language: str) -> tuple[str, ...]:
    """Return the codes of the stems in a text; a stem of several words keeps these to itself."""
    cues, found = cues_of(language), dict[str, None]()
    for stem, codes in cues.sector_stems.near(text) if cues else ():
        if stem.split(_GAP)[-1] in text and (match := _stem_pattern(stem).search(text)):
            found.update(dict.fromkeys(codes))
            if " " in stem:
                text = f"{text[: match.start()]} {text[match.end() :].lstrip('abcdefghijklmnopqrstuvwxyz')}"
    return tuple(found)


@cache
def _stem_pattern(stem: str) -> re.Pattern[str]:
    """Return what finds a stem at the beginning of a word; a short one has to be the whole word.

    "train~official" is also "training of 50 young officials".
    """
    parts = r"\w* (?:[\w'-]+ ){0,3}?".join(map(re.escape, stem.split(_GAP)))
    return re.compile(rf"(?<!\w){parts}" + (r"(?!\w)" if len(stem) <= 4 else ""))


def _trimmed(plain: str, start: int, end: int, cues: Cues) -> tuple[int, int]:
    """Return an item without the space and the small words around it."""
    while start < end and plain[start] in " '\"-":
        start += 1
    while end > start and plain[end - 1] in " '\"-":
        end -= 1
    lead = _LEAD[cues.code].match(plain[start:end])
    return (start + lead.end() if lead else start), end


def all_codes(fields: Iterator[Field] | tuple[Field, ...] | list[Field]) -> Mapping[str, None]:
    """Return the codes of fields, each once, in order."""
    return dict.fromkeys(code for field in fields for code in field.codes)
