"""Tells names that act from names that only say where: the region of a town, the stops of a journey."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.datelines import MARGIN
from paradiplomacy.extract.governments import CAPITALS
from paradiplomacy.extract.hits import Hit
from paradiplomacy.extract.institutions import with_counterparts
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import LEAD, plain
from paradiplomacy.geocode.resolver import Resolver

_ASIDE = re.compile(r"(?:[ -][a-z]+)?,(?: (?!and\b|et\b|và\b|with\b|avec\b|với\b)[\w'-]+){0,5} ?")
"""Between a town and the division it lies in: "Oakland city, California", "Wenshan, a prefecture of China's Yunnan"."""
_IN = re.compile(
    r",? (?:in|en|au|dans l[ae]|ở|thuộc|tại) (?:the |tỉnh |province de |la |le |l')?(?:(?:state|province) of )?"
)
_SEAT_OF = re.compile(
    r",? (?:which is |qui est )?(?:the |an? |la |le |une? )?(?:[\w-]+ ){0,2}?"
    r"(?:capital|seat|chief town|(?:largest|main|biggest|chief|second) city|heart|gateway|capitale|chef-lieu"
    r"|préfecture|plus grande ville|thủ phủ|tỉnh lỵ)(?: city)? (?:of |de |du |des |d'|của |tỉnh |bang |vùng )"
    r"[\w' -]{0,45}"
)
"""Between a town and the division that it is the capital of: "Turin, the capital of Italy's Piedmont region"."""
_BEING_SEAT = re.compile(
    r"\b(?:of which|dont|whose (?:[\w-]+ )?(?:capital|seat|chief town|cent(?:re|er)) is|dont (?:le chef-lieu"
    r"|la capitale)"
    r" est) (?:the (?:city|town) of |la ville de )?$"
)
"""Before the town of which the same is told: "Fukuoka Prefecture, of which Fukuoka City is the capital"."""
_BRACKET = re.compile(r" ?\((?:(?:the |la |le )?[a-zà-ỹ]+ (?:of |de la |de l'|de |du |d')?)?")
"""Between a town and its division in brackets: "Kisarazu (préfecture de Chiba)"."""
_LABEL = re.compile(r"(?: \([^()]{2,30}\))? ?: ?(?:[\w' ]{2,30} )?")
"""Between a region that heads a line and its town."""
_JOINED = re.compile(r",? (?:and|et|và) |, ")
_AND = re.compile(r"\b(?:and|et|và)\b")
_CLOSED = re.compile(r"(?:, ?[^(),]{2,30})?\)")
"""Behind a division in brackets, its country perhaps."""
_POSSESSIVE = re.compile(r"(?: (?:province|prefecture|region|state|county))?(?:'s|') ")
"""Between a region and its town: "Guangxi's Nanning", "Guangdong province's Shantou"."""
_FROM = re.compile(r"(?:^(?:de|from|từ|(?:de|du|des) \w+ (?:de|du|des))|\b(?:road|way|journey|route|path) from) $")
_TO = re.compile(r" (?:à|au|aux|to|đến) ")
"""Round the first stop of a journey: "De Séoul au delta du Mékong"."""
_RUNS_TO = re.compile(
    r"\b(?:chạy|đi|bay|nối|tuyến|xe khách|chuyến bay)\b[^,.;]{0,20} từ [^,.;]{2,25} (?:đến|tới|đi|sang)"
    r"(?: tỉnh| thành phố| thủ đô)? $"
)
"""Before the last stop of a road, a flight or a coach: "xe khách chạy thẳng từ Châu Đốc đến Phnom Penh"."""
_FROM_AFAR = re.compile(r"^(?:de|du|des|d'|from) ?[^,;:]{2,25} (?:à|au|aux|to) (?:la |the )?$")
"""Before the last stop of a journey that a headline sums up: "De Kampot à Ratanakiri"."""
_OF = re.compile(
    r"(?<!maire )(?<!maires )(?<!élus )(?<!conseil )(?<!municipal )(?<!dirigeants )(?<!autorités )(?:\bd[eu] |\bd')$"
    r"|\b(?:from|in|to|at|between|entre) (?:[\w'-]{3,20}(?: [\w'-]{2,20})?(?:,|,? and| et) |\w+'s )?$|\" $"
)
"""Before a town whose people or things are told of ("les troupes de Jeonju"), or of which somebody speaks."""
_AFTER = re.compile(r"(?:,|, and|, et|, và) (?:after|après|sau) $")
_NTH = re.compile(
    r"\b(?:second|third|fourth|fifth|newest|latest|deuxième|troisième|quatrième|cinquième) (?:(?!\bwith (?:which"
    r"|whom)\b|\bavec (?:laquelle|lequel)\b|\bha(?:s|ve) (?:signed|concluded)\b)[^.;]){2,80}, (?:after"
    r"|following"
    r"|après) (?:(?!\b(?:with|avec|those|cel\w+)\b)[^.;]){0,60}$"
)
"""Before whoever came first, up to the end: "its third partner in Asia, after Chiang Mai in Thailand and Sakai"."""
_AND_ON_TO = re.compile(r"\b(?:been|went|gone|travel\w*|flew|flown) to\b[^.;]*,? and (?:then )?to (?:the )?$")
"""Before a further stop of a journey: "had been to Hue, which is a sister city of Nara, and to Phnom Penh"."""
_REACH = 160
_GATES = re.compile(
    r"\b(?:gates|crossings|checkpoints) (?:at |of |in )?(?:[\w' ]{2,25}[-–—/][\w' ]{2,25}(?:,| and"
    r"|, and) )*(?:[\w' ]{2,25}"
    r"[-–—/] ?)?$"
    r"|\b(?:portes?|postes?)[- ]fron\w+(?: internationa\w+| principa\w+| secondaires?)?,? (?:de |du |d'|à )?"
    r"(?:[\w' ]{2,25}[-–—/][\w' ]{2,25}(?:,| et|, et) (?:de |du |d')?)*(?:[\w' ]{2,25}[-–—/] ?)?$"
)
"""Before pairs of border gates: "gates at Huu Nghi - Youyiguan and Tan Thanh - Puzhai"."""
_BY_WAY_OF = re.compile(r"\b(?:by way of|via|passing through|en passant par|qua ngả) [^.;,]{2,50} (?:and|et|và) $")
"""Before the second place on the way: "a coach to Pakse by way of Hoa Lu border gate and Stung Treng"."""
_CAPITAL_OF = re.compile(r"\b(?:the|its) capital (?:city )?of (?:the )?$")
"""Before the region of a city that the article has named by its own name."""
_FAIRS_IN = re.compile(
    r"\b(?:fairs?|exhibitions?|festivals?|shows?|conferences?|salons?|foires?|hội chợ|triển lãm) (?:in|at|à|ở|tại) "
    r"[^.;]{2,80}(?:,|,? and|,? et|,? và)(?: à)? $"
)
"""Before the next place of several fairs: "fairs in Bangkok, Hanoi and Vientiane"."""
_WHERE_ELSE = (_FAIRS_IN, _RUNS_TO, _BY_WAY_OF, _NTH, _GATES, _BEING_SEAT, _AND_ON_TO)
_AND_TO = re.compile(r"(?:,| et|, et) (?:à|au|aux) (?:la |l')?")
_COMMA = re.compile(r"(?: (?:in|en|au) \w+| \([^()]{2,30}\))?,")
"""Round who came first: "its second partner, after Nanjing, ..."."""
_VENUE = re.compile(
    r" (?:(?:[\w-]+ )?(?:festival|fair|expo|carnival)\b|hotel|restaurant|conference (?:hall|cent)|convention"
    r"|city hall|town hall|airport|embassy"
    r"|chambers? of commerce"
    r"|(?:[iv]{1,3} )?(?:(?:industrial|economic|hi-tech|high-tech) (?:[\w-]+ )?)?(?:park|zone|cluster)s?\b"
    r"(?! (?:management |managing )?(?:authorit|board|committee)))"
)
"""Behind a place that only tells where."""
_DISTRICT_OF = re.compile(r"\b(?:districts?|comtés?|cantons?|communes?) (?:de |d')$")
"""Before the name of a part of a region, with the word for what it is: "le district de Gochang"."""
_NEIGHBOUR = re.compile(r"'s? (?:[\w-]+ )?(?:neighbou?r|rival|hinterland)\b")
"""Behind whoever only tells where another lies: "Oudomxay, Luang Prabang's neighbour"."""
_BETWEEN = re.compile(r"\b(?:between|entre|giữa) (?:\w+ ){0,2}$")
_DASH = re.compile(r"\s?[-–—]\s?")
_GATE = re.compile(
    r"(?: ?[-–—/] ?[\w' ]{2,30}?)?(?: \([^()]{2,30}\))?"
    r" (?:(?:pairs? of |international |main |national |secondary )*border[- ](?:gate|crossing|pass|market)|checkpoint"
    r"|crossing\b)"
)
"""Behind the names of a border gate, of which the gazetteer may know the first only."""
_ROUTE = re.compile(
    r" (?:[\w-]+ )?(?:expressway|motorway|highway|railway|rail(?:way)? (?:link|line)|road|route|bus line|line|flights?"
    r"|air route|corridor|ferry)\b"
)
"""Behind the two ends of a route."""
_ROUTE_OF = re.compile(
    r"\b(?:autoroute|route|ligne(?: [\w']+){0,4}|chemin de fer|voie ferrée|axe|corridor(?: économique)?|vols?"
    r"|liaison(?: \w+)?"
    r"|cao tốc|đường sắt(?: \w+){0,3}|đường bay|đường bộ|tuyến(?: \w+){0,2}|hành lang(?: kinh tế)?) $"
)
"""Before the two ends of a route."""
_BY_TURNS = re.compile(
    r"[^,.;]{0,20}\b(?:by turns|in turn|alternately|tour à tour|en alternance|alternativement|luân phiên)\b"
)
"""Behind the places where something is held now here, now there."""


def nested(hits: Sequence[Hit], low: str, resolver: Resolver) -> list[Hit]:
    """Let a town be the one in the division named right behind it ("Richmond, en Colombie-Britannique")."""
    told = list(hits)
    for place, (hit, following) in enumerate(itertools.pairwise(hits)):
        gap = low[hit.end : following.start]
        if _IN.fullmatch(gap) or _ASIDE.fullmatch(gap) or _BRACKET.fullmatch(gap):
            inside = tuple(one for one in hit.ids if resolver.division_of(one) in following.ids)
            countries = {one[:2].upper() for one in following.ids}
            if not hit.ids and hit.kind == "district" and len(countries) == 1 and countries != {"VN"}:
                told[place] = replace(hit, hint=hit.hint or countries.pop())  # "quận Seo, thành phố Daejeon"
                continue
            told[place] = replace(hit, ids=inside, near=True) if inside else hit
        if gap == "'s " and following.ids:
            of_it = tuple(one for one in following.ids if resolver.division_of(one) in hit.ids)
            told[place + 1] = replace(following, ids=of_it, near=True) if of_it else following  # "Scotland's Aberdeen"
    return told


def without_regions(places: Sequence[Mention], low: str, *, cues: Cues, resolver: Resolver) -> list[Mention]:
    """Leave out divisions that only tell where a town lies: "Shantou in Guangdong", "Guangxi's Nanning".

    Likewise the one that heads a line: "Guangxi: Nanning and Hanoi to sign".
    """
    kept = [p for p, before in zip(places, (None, *places), strict=False) if not _holds(p, before, low, cues, resolver)]
    followers = (*kept[1:], None) if kept else ()
    return [p for p, after in zip(kept, followers, strict=True) if not _contains(p, after, low, resolver)]


def settled(found: Sequence[list[Mention]], texts: Sequence[str], resolver: Resolver) -> list[list[Mention]]:
    """Return the names of an article, told apart by what all of it says.

    Towns are scenes that only tell whose people or things take part, in the region that the lead is about: "Khanh Hoa
    et le Territoire du Nord ...; l'orchestre de Darwin a joué" is of the region. "The university of Caen and that of
    Can Tho" are two universities.
    """
    leading = {m.place_id for mentions in found[:LEAD] for m in mentions if m.role == "locality" and not m.is_scene}
    lows = [plain(text) for text in texts]
    titled = [m for m in found[0] if m.role == "locality"] if found else []
    named = {m.place_id for m in titled}
    leading = {one for one in leading if one in named or not one or resolver.division_of(one) not in named}
    countries = {m.country for mentions in found[:LEAD] for m in mentions if m.place_id in leading}
    wholes = {resolver.division_of(m.place_id) for m in titled if m.place_id} - {m.place_id for m in titled} - {None}

    def is_part(mention: Mention, beside: Sequence[Mention]) -> bool:
        if mention.role != "locality":
            return False
        if mention.place_id in wholes:
            return True  # "Queensland", told of Gold Coast
        if mention.kind not in {None, "district"} or mention.place_id in leading:
            return False
        if mention.place_id in CAPITALS:
            return mention.country in countries
        division = resolver.division_of(mention.place_id) if mention.place_id else None
        here = (m for m in beside if m.role == "locality" and not m.is_scene and m.end <= mention.start)
        return division is not None and (division in leading or any(m.place_id == division for m in here))

    acting = {
        m.place_id
        for mentions, low in zip(found, lows, strict=True)
        for m in mentions
        if is_part(m, mentions) and not m.is_scene and not _OF.search(low, 0, _first_of_list(m, mentions, low))
    }
    return [
        [
            replace(m, is_scene=True, is_part=True) if is_part(m, of_bodies) and m.place_id not in acting else m
            for m in of_bodies
        ]
        for of_bodies in (with_counterparts(mentions, low) for mentions, low in zip(found, lows, strict=True))
    ]


def _first_of_list(mention: Mention, mentions: Sequence[Mention], low: str) -> int:
    """Return where a name begins, or the one before it in its list: "schools in Hue and Ube"."""
    before = max((m for m in mentions if m.end <= mention.start), key=lambda m: m.end, default=None)
    if before and _JOINED.fullmatch(low, before.end, mention.start):
        return before.start
    head = _DISTRICT_OF.search(low, 0, mention.start)
    return head.start() if head else mention.start


def spread(places: Sequence[Mention], low: str, cues: Cues) -> list[Mention]:
    """Let all names of one list be scenes where the first is one ("meetings in Attapeu, Sekong and Champasak")."""
    told: list[Mention] = []
    run = 0
    for place in places:
        if place.paragraph == 1 and place.is_partner and _FROM_AFAR.search(low, 0, place.start):
            stops = all(other.is_partner for other in told)
            told = [] if stops else told
            if stops:  # no partner of the article, but where it goes
                continue
        before = told[-1] if told else None
        gap = low[before.end : place.start] if before else ""
        if _tells_where(place, before, gap, low, cues):
            place = replace(place, is_scene=True)
        if before and _DASH.fullmatch(gap) and _is_route(before, place, low):
            told[-1], place = replace(before, is_scene=True), replace(place, is_scene=True)
        if before and not before.is_scene and before.country == place.country and _AND_TO.fullmatch(gap):
            place = replace(place, is_scene=False)  # "liée à Houaphan et à Luang Prabang"
        joined = before is not None and before.country == place.country and cues.list_gap.fullmatch(gap) is not None
        run = run + 1 if joined else 0
        told.append(place)
        if run and told[-run - 1].is_scene and _AND.search(gap):
            told[-run:] = [replace(one, is_scene=True) for one in told[-run:]]
    return told


def _tells_where(place: Mention, before: Mention | None, gap: str, low: str, cues: Cues) -> bool:
    """Whether the words beside a name, or the scene before it, make it a scene as well."""
    if low[: place.start].endswith("the ") and low.startswith(" capital", place.end):  # "the Walloon capital"
        return True
    if any(one.match(low, place.end) for one in (_GATE, _VENUE, _NEIGHBOUR)):
        return True
    if place.is_partner and _CAPITAL_OF.search(low, max(0, place.start - _REACH), place.start):
        return True
    if _FROM.search(low, 0, place.start) and _TO.match(low, place.end):
        return True
    if _AFTER.search(low, 0, place.start) and _COMMA.match(low, place.end):
        return True
    if any(one.search(low, max(0, place.start - _REACH), place.start) for one in _WHERE_ELSE):
        return True
    if before is None or not before.is_scene:
        return False
    if _DASH.fullmatch(gap):  # a pair of border gates, but not a dateline
        return before.start >= MARGIN or before.country != place.country
    if _AND.fullmatch(gap.strip()) and _BETWEEN.search(low, 0, before.start):  # a route between two places
        return True
    return cues.list_gap.fullmatch(gap) is not None and _BY_TURNS.match(low, place.end) is not None


def _is_route(one: Mention, other: Mention, low: str) -> bool:
    return bool(_ROUTE.match(low, other.end) or _ROUTE_OF.search(low, 0, one.start))


def _holds(place: Mention, before: Mention | None, low: str, cues: Cues, resolver: Resolver) -> bool:
    """Whether a division holds the town before it and tells nothing else."""
    if not before or not before.role == place.role == "locality" or before.country != place.country:
        return False
    gap = low[before.end : place.start]
    if before.kind == "district" and place.kind not in {None, "district"} and _ASIDE.fullmatch(gap):
        return True  # "quận Yongsan, thủ đô Seoul"
    bracketed = gap.endswith("(") and _CLOSED.match(low, place.end)  # "Gumi (North Gyeongsang, South Korea)"
    if bracketed and place.resolution and before.place_id:  # Okayama may be the city
        division = resolver.division_of(before.place_id)
        if any(candidate.place.place_id == division for candidate in place.resolution.candidates):
            return True
    if not place.place_id or resolver.division_of(place.place_id) is not None:
        return False
    if cues.lies_in.fullmatch(gap) or bracketed or _SEAT_OF.fullmatch(gap):
        return True
    lies_there = before.place_id is not None and resolver.division_of(before.place_id) == place.place_id
    return lies_there and (_ASIDE.fullmatch(gap) or _IN.fullmatch(gap)) is not None


def _contains(place: Mention, following: Mention | None, low: str, resolver: Resolver) -> bool:
    """Whether a region only tells where the next place lies ("Guangxi's Nanning")."""
    if following is None or following.country != place.country:
        return False
    gap = low[place.end : following.start]
    if place.start == 0 and _LABEL.fullmatch(gap) and following.place_id:
        return resolver.division_of(following.place_id) == place.place_id
    return _POSSESSIVE.fullmatch(gap) is not None
