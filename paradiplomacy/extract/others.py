"""Tells whether words that name no province speak of others than the province that the article is about."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.context import NUMBERED, Context
from paradiplomacy.extract.governments import is_of_countries
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues
from paradiplomacy.extract.masking import masked
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.passage import Heard
from paradiplomacy.extract.words import Sentence

_OF_ANOTHER = re.compile(
    r"\b(?:twin|twinned|sister|partner) (?:cities|towns|provinces) of _"
    r"|_'s? (?:oldest|newest|first|other|latest|second|third|\w+th) (?:sister|twin|partner) (?:cit|town)"
    r"|\b(?:villes|provinces) (?:jumelées|jumelles|partenaires) (?:de |d')_|(?:thành phố|tỉnh"
    r"|địa phương) kết nghĩa của _"
)
"""The partners of a partner are nobody else's."""
_HAS_SO_MANY = re.compile(
    r"\b(?:ha(?:s|ve|d)|counts?|boasts?|keeps?|compt(?:e|ait|ent)|a|avait) (?:now |already )?"
    r"(?:about |some |over |more than |plus de |hơn )?(?:\d+|several|dozens of|a dozen) (?:\w+ ){0,2}?"
    r"(?:sister|twin|twinned|partner|friend\w*|villes|provinces|localités)\b"
    r"|\bcó (?:hơn )?\d+ (?:thành phố|tỉnh|địa phương)\b"
)
"""How many partners a partner has: "Guangzhou has 102 sister cities"."""
_OF_HOST = re.compile(
    r"\b(?:sister|twin|partner) (?:relation\w*|ties|cities|towns|provinces|prefectures|states) of (?:the|our)"
    r" (?:prefecture|city|town|region|county|state|department)\b"
)
"""The partners of the place whose own paper it is."""
_SOME_PROVINCE = re.compile(
    r"\b(?:une?|des|d'autres|plusieurs) (?:autres? )?"
    r"(?:partenaires?|villes?|provinces?|localités?|collectivités?|régions?) (?:\w+ )?vietnamien"
    r"|\b(?:an?|some|other|another|more) (?:\w+ )?vietnamese (?:partner|cit|province|localit|town)"
    r"|\b(?:an?|another) (?:[\w-]+ )?(?:sister|twin|partner)(?: (?:city|town|province|locality))? in viet ?nam\b"
    r"|\bune? (?:ville|province|collectivité|partenaire) (?:\w+ )?(?:jumelle |partenaire )?au viet ?nam\b"
    r"|\bmột (?:tỉnh|thành phố|địa phương) (?:[\w ]{2,20} )?(?:của|ở|tại) việt nam\b"
)
"""A Vietnamese partner that is still to be found."""
_CONTRACT = re.compile(r"\bcontracts?\b|\bcontrats?\b|hợp đồng")
"""What companies sign: "a trading company which sealed a contract with a buyer from Lyon"."""
_DEALER = re.compile(
    r"\b(?:subsidiary|maker|buyer|importer|exporter|dealer|developer|operator|manufacturer|producer"
    r"|distributor|shoemaker|trader|retailer|supplier)s?\b|\bdair(?:y|ies)\b|\bbrewer(?:y|ies)\b"
)
_WITH_MANY = re.compile(
    r"\b(?:with|avec|với) (?:about |some |over |more than |nearly |quelque |près de |plus de |khoảng |hơn )?"
    r"(?:\d+|dozens of|many|several|des dizaines de|une (?:dizaine|vingtaine|trentaine|quarantaine) de|d'autres"
    r"|plusieurs|nhiều) (?:\w+ )?(?:regions|cities|provinces|localities"
    r"|partners"
    r"|countries|régions|villes|provinces|collectivités|pays|tỉnh|thành phố|địa phương|nước)"
)
"""Partners of a partner in general: "Brest has agreements with about 40 regions"."""
_ABROAD = re.compile(r"\b(?:with|avec) (?:foreign countries|partners abroad|l'étranger|des partenaires étrangers)\b")
_WITH_SOME = re.compile(
    r"\b(?:with|to|avec|à) (?:[\w-]+ ){0,2}(?:counties|cities|towns|provinces|prefectures|regions|districts|villes"
    r"|comtés|régions|préfectures|départements) (?:in|of|from|d[eu]|des|d'|en|au|aux) (?!viet|the two|both)"
)
"""Unnamed partners of a partner, elsewhere: "Pyeongchang has sister ties with counties in Japan and China"."""
_PROVINCIAL = re.compile(
    r"\bprovincial|\bmunicipal|\b(?:province|city)'s\b|\b(?:de|par) la province\b|\b(?:của|ubnd) tỉnh\b"
)
_OPENING = 12
"""Characters before the name of what a sentence is about: "The city of"."""
_WITH = re.compile(r"(?:with|avec|với)\b")
"""Begins a sentence whose first name is not what it is about: "With Kunming, it has signed ..."."""
PASSED_TO = re.compile(
    r"[^,;.]{0,25} (?:with|to|avec|à) (?:the (?:city|province) of |la (?:ville|province) de )?(?=[A-ZÀ-Ý])"
)
"""Before whom a partner told of in passing is tied to."""
_HIS_OWN = re.compile(
    r"\b(?:his|her|their|our|my) (?:own )?(?:city|town|province|prefecture|region)\b"
    r"|\b(?:thành phố|tỉnh|vùng|bang|quận|huyện|địa phương) (?:của )?(?:ông|bà|chúng tôi|tôi|họ)\b"
)
"""What the guest or host of whom the sentence before tells has at home."""
BESIDES = re.compile(
    r"(?:^|[,;] )(?:besides|apart from|in addition to|other than|outre|en plus de|en dehors de|ngoài|bên cạnh)"
    r"(?: (?:the|la|le|tỉnh|thành phố|tp\.?|province of|province de))? $"
)
"""Before a side whose other partners are told of: "Besides Hue, the city is tied to Nanjing"."""
_BESIDE = re.compile(rf"{BESIDES.pattern}|[^,] (?:with|avec|với) $")
"""Before a partner that a sentence is not about."""
_THAT_ONE = re.compile(r"ceux\b|cel(?:ui|les?)\b")
"""Stands for a document, whoever is named before it: "ceux passés avec Attapeu et celui passé avec Brest"."""
_AND_ALSO = re.compile(r",? ?(?:and|but|et|và) (?:also |aussi |còn )?")
"""Before a second verb of whoever begins a sentence: "Hue works with Sakai and Otsu, and has known Nagasaki"."""
_TIED_TO = re.compile(r"(?: \([^()]{2,40}\))? (?:to|with|à|au|avec|với) ")
"""Between two partners that a sentence ties to each other."""
_THAT = re.compile(r"\b(?:qu(?:e |')|that |which )(?:la |le |l')?(?:(?:ville|province) (?:de |d'))?$")
"""Between a document and who signed it: "the accord that Brest has signed with Qingdao"."""
_WHICH_HAS = re.compile(r"[^.;,]{0,40},? (?:that|which|who|qui|dont) (?:\w+ )?")
"""Between a body and what it has."""
_LABELLED = re.compile(r"(?: \([^()]{2,40}\))?: ")
"""Behind the name that heads a line."""
_BUSINESS = re.compile(r"(?:les|des|plusieurs|l'|le|une?|certaine?s|the|some|several|an?) ?(?:\w+ )?$")
"""Before the companies that a sentence is about."""
_WHOEVER = re.compile(
    r"(?:for |pour )?(?:companies|firms|businesses|schools|readers|citizens|residents|anyone|anybody|those"
    r"|les (?:collectivités|communes|villes|entreprises|lecteurs"
    r"|personnes))(?: françaises?)?(?: and \w+)? (?:that|who|which|wishing|interested|willing|qui|désireu|intéressé"
    r"|souhaitant)"
)
_PARTICIPANTS = re.compile(r"(?:the |les |des )?(?:participants|delegates|délégués|congressistes|attendees)\b")
"""Begins what all who came to a conference have done."""
_AMONG_BODIES = re.compile(
    r"(?:(?!\b(?:which|to|on|for|in|exchanges?|cooperation|links?"
    r"|contacts)\b)[^.;,])*?\bbetween (?:[\w-]+ ){0,3}?(?:developers|makers|companies|firms|businesses|enterprises"
    r"|traders|investors"
    r"|manufacturers|exporters|schools|universities|hospitals|colleges|clubs|associations|chambers)\b"
)
"""Behind what bodies, and not localities, have signed with each other."""
_AMONG_THEM = re.compile(
    r"\b(?:sister|twin|twinned|partner|friendly|friendship) (?:and \w+ )?(?:cities|towns|provinces|regions|ones"
    r"|places)\b"
    r"[^.;]*\b(?:among (?:them|which|those)|of which|including|such as)\b"
)
"""The partners of a place in general: "Durban has sister cities on five continents, among them Guangzhou"."""
_AND_A_BODY = re.compile(
    r" and (?:an?|one|another) (?:[\w-]+ ){0,2}?(?:university|college|school|hospital|institute|company|firm|club)\b"
)
"""Behind a body that has to do with another one: "between Ube Frontier University and a university in Hue"."""
_CONSUL = re.compile(r"(?:le|la|the|an?|une?) (?:\w+ )?consule?\b")


def begins_as_bodies(sentence: Sentence, zone: Zone, cues: Cues) -> bool:
    """Whether institutions or firms stand before the cue of a zone: "Hospitals of both countries exchanged deals"."""
    return cues.bodies.search(sentence.plain, zone.start, zone.cue.start) is not None


def is_of_those(sentence: Sentence, zone: Zone) -> bool:
    """Whether readers are told what to do, or firms what they may: "Companies that wish to take part are to write"."""
    return zone.sense in WISHES and _WHOEVER.match(sentence.plain) is not None


def is_of_body(sentence: Sentence, zone: Zone, mentions: Sequence[Mention], cues: Cues) -> bool:
    """Whether a document or relation is of a body in passing ("toured a college that has a pact"), or of dealers."""
    if zone.sense not in FACTS | {"established"}:
        return False
    plain = sentence.plain
    dealers = (_DEALER, cues.bodies)
    if _CONTRACT.search(plain, zone.cue.start, zone.end) and any(
        one.search(plain, zone.start, zone.cue.start) for one in dealers
    ):
        return True
    if zone.sense in FACTS and _PARTICIPANTS.match(plain, zone.start, zone.cue.start):
        return True
    if zone.sense in FACTS and _AMONG_BODIES.match(plain, zone.cue.end, zone.end):
        return True
    ends = [match.end() for match in cues.bodies.finditer(plain, zone.start, zone.cue.start)]
    ends += [m.end - sentence.start for m in mentions if m.role in {"institution", "own_institution"}]
    if any(_AND_A_BODY.match(plain, end) for end in ends):
        return True
    with_us = any(m.is_own and m.start - sentence.start >= zone.cue.end for m in mentions)  # "which signed with Hanoi"
    return not with_us and any(
        _WHICH_HAS.fullmatch(plain, end, zone.cue.start) for end in ends if end <= zone.cue.start
    )


def is_of_others(
    sentence: Sentence,
    zone: Zone,
    mentions: Sequence[Mention],
    partners: Sequence[Mention],
    *,
    before: Heard | None,
    context: Context,
    cues: Cues,
) -> bool:
    """Whether a zone that names no province speaks of other sides than the province spoken of.

    Of countries, of companies and universities among themselves, of a partner and its other partners.

    Args:
        sentence: that the zone is part of.
        zone: what one cue reigns over.
        mentions: names in the sentence.
        partners: that the zone speaks of.
        before: the sentence before it; None where it is the first.
        context: what has been said so far.
        cues: of the language.
    """
    words = sentence.plain[zone.start : zone.end]
    named = [m for m in partners if zone.holds(m, sentence)]
    if named and before and _HIS_OWN.search(words[: zone.cue.start - zone.start]):
        heard = next((m for m in before.mentions if m.is_own or m.role == "locality"), None)
        if heard and heard.is_partner and heard.identity not in {m.identity for m in named}:
            return True
    if is_of_countries(words, sentence, before, is_named=bool(named)) or _is_of_host(
        sentence, partners, mentions, before, context
    ):
        return True
    if (
        zone.sense in FACTS
        and _CONTRACT.search(words)
        and (cues.bodies.search(sentence.plain, 0, zone.cue.start) or _DEALER.search(words))
    ):
        return True
    if _is_of_many(zone, words, named, mentions):
        return True
    if (zone.sense in WISHES and _SOME_PROVINCE.search(words)) or (context.host and _OF_HOST.search(words)):
        return True
    if _OF_ANOTHER.search(masked(sentence, [m for m in mentions if m.is_partner]), zone.start, zone.end):
        return True
    cue = sentence.start + zone.cue.start
    led = sentence.plain[zone.start : zone.cue.start]
    if _are_tied_elsewhere(sentence, zone, named, mentions, cues):
        return True
    if _is_of_bodies(zone, words, led, named, cues, among_them=bool(named) and named[0].start < cue):
        return True
    return _is_of_subject(sentence, zone, mentions, named, cues)


def _is_of_many(zone: Zone, words: str, named: Sequence[Mention], mentions: Sequence[Mention]) -> bool:
    """Whether words tell of partners in general: "Guangzhou has 102 sister cities"."""
    if zone.sense in FACTS and not named and _ABROAD.search(words):
        return True
    if any(m.is_own for m in mentions):
        return False
    return bool((named and _HAS_SO_MANY.search(words)) or (zone.sense in FACTS and _WITH_MANY.search(words)))


def _is_of_host(
    sentence: Sentence,
    partners: Sequence[Mention],
    mentions: Sequence[Mention],
    before: Heard | None,
    context: Context,
) -> bool:
    """Whether the partner whose own article it is tells of its other partners: "Liaoning (China): since 1993"."""
    host = context.host
    if not host or not partners or any(m.is_own for m in mentions):
        return False
    is_ours = (
        before is not None
        and before.sentence.paragraph == sentence.paragraph
        and (before.told or any(m.is_own for m in before.mentions))
    )
    others = [m for m in partners if m.identity != host.identity]
    if others and not is_ours and all(m.country != host.country for m in others):
        return True  # "Others include Cuautla in Mexico", in an article of Riverside's
    if _AMONG_THEM.search(sentence.plain) and all(m.identity != host.identity for m in partners):
        return True
    first = partners[0]
    if first.paragraph != sentence.paragraph or any(m.identity == host.identity for m in partners):
        return False
    at, end = first.start - sentence.start, first.end - sentence.start
    return first.start < NUMBERED and (at < 0 or _LABELLED.match(sentence.plain, end) is not None)


def _are_tied_elsewhere(
    sentence: Sentence, zone: Zone, named: Sequence[Mention], mentions: Sequence[Mention], cues: Cues
) -> bool:
    """Whether partners are tied to each other ("an accord ties Bokeo to Chiang Rai"), or to a place nobody knows."""
    if len(named) > 1 and not any(m.is_own for m in mentions):
        gap = sentence.plain[named[0].end - sentence.start : named[1].start - sentence.start]
        if _TIED_TO.match(gap) and not cues.list_gap.fullmatch(gap):
            return True
    to = PASSED_TO.match(sentence.text, zone.cue.end, zone.end) if zone.sense == "established" and named else None
    return to is not None and not any(m.start - sentence.start == to.end() for m in mentions)


def _is_of_subject(
    sentence: Sentence, zone: Zone, mentions: Sequence[Mention], named: Sequence[Mention], cues: Cues
) -> bool:
    """Whether a partner, or a body, that a zone begins with has to do with others than the province."""
    if _THAT_ONE.match(sentence.plain, zone.cue.start):
        return False
    cue = sentence.start + zone.cue.start
    led = sentence.plain[zone.start : zone.cue.start]
    subject = [m for m in mentions if m.role == "locality" and not m.is_scene and m.start < cue]
    subject += [m for m in named if _THAT.search(sentence.plain, zone.cue.start, m.start - sentence.start)]
    subject = [m for m in subject if not _BESIDE.search(sentence.plain, 0, m.start - sentence.start)]
    if _AND_ALSO.fullmatch(led):
        subject = [m for m in subject if m.start - sentence.start <= _OPENING]
    leads = subject and subject[0].start - sentence.start <= _OPENING and not _WITH.match(sentence.plain)
    led_by = subject[0] if leads else None
    if cues.own_side.search(sentence.plain, zone.cue.start if led_by else zone.start, zone.end):
        return False
    if led_by and _WITH_SOME.search(sentence.plain, zone.cue.start, zone.end):
        return True
    if zone.sense in FACTS | {"established"} and cues.bodies.search(led) and not any(m.end <= cue for m in named):
        return True
    others = [m for m in named if m.start > cue and m not in subject]
    return bool(others) and (any(m not in others for m in subject) or cues.other_side.match(led) is not None)


def _is_of_bodies(zone: Zone, words: str, led: str, named: Sequence[Mention], cues: Cues, *, among_them: bool) -> bool:
    """Whether institutions are told of among themselves, or companies, or a consul, begin a wish."""
    if named:
        is_wish = zone.sense in WISHES or (among_them and not _PROVINCIAL.search(words))
        return is_wish and all(m.role == "institution" for m in named)
    body = cues.bodies.search(led)
    is_subject = body is not None and _BUSINESS.fullmatch(led, 0, body.start()) is not None
    return zone.sense == "sought" and (is_subject or _CONSUL.match(led) is not None)
