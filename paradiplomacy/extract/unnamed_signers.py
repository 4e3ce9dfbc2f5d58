"""Finds who signed a document that is told of without its partner's name."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.context import Context
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence

COUNTERPART = re.compile(
    r"\bto the (?:governor|mayor|county|prefecture)\b"
    r"|\bwith (?:the )?(?:vice |deputy )?(?:governor|mayor|commissioner)\b(?! of)"
    r"|(?:^|, )the (?:governor|mayor|visitor|guest|vice governor"
    r"|deputy mayor)\b|\b(?:his|her|its) (?:counterpart|colleague|host|guest|visitor)\b"
    r"|(?:^|, |- )l[ea] (?:vice-)?(?:présidente? (?:de la (?:région|métropole)|du (?:conseil (?:\w+al|exécutif)"
    r"|département))(?=,)|gouverneure?|maire|préfète?|préfet|visiteur|bourgmestre|chef du comté)\b"
    r"|\bson (?:homologue|hôte)\b"
)
"""Who signs for the partner that the article is about."""
_EARLIER = re.compile(
    r"\b(?:first|second|third|fourth|fifth|earlier|previous|former) (?:one|such|agreement|document|memorand|pact|deal"
    r"|text)|\bthe (?:latest|last|newest|most recent)(?: one)?,|\b(?:le|la) (?:derni(?:er|ère)"
    r"|plus récente?)(?: (?:accord|convention|protocole|mémorandum|document|texte))?(?: en date)?,"
    r"|\ba (?:new|further) one\b|\ban? (?:separate|second|third|further|similar) (?:[\w-]+ ){0,2}?(?:agreement"
    r"|memorand|pact|accord|document|mou)|\b(?:un|une) (?:nouveau|nouvelle|autre|second|seconde) (?:a|avait)\b"
    r"|\b(?:those|that|the ones?) (?:of|signed|from|concluded)\b|\bla suite de\b|\b(?:ceux|celui) de \d|\bprécédent"
    r"|\bdéjà signé|\b(?:có|ký) thêm\b|\bký tiếp\b|(?:thỏa thuận|văn bản|biên bản|bản)[\w ]{0,20} (?:đầu tiên|trước"
    r"|thứ \w+)"
)
"""What refers to other documents of those just told of."""
_THE_DOCUMENT = re.compile(
    r"\b(?:the|this|that|their) (?:(?!signed\b|inked\b)[\w-]+ ){0,3}?(?:agreements?|memorand|mou\b|pacts?\b|deals?\b"
    r"|documents?|accords?\b|protocol|charter|minutes)"
    r"|\b(?:l[ea] |l'|cet(?:te)? |ce |leur )(?:[\w-]+ ){0,2}?(?:accord|convention|protocole|mémorandum|document"
    r"|texte|charte)|\b(?:thỏa thuận|bản ghi nhớ|biên bản|văn bản)\b[^.,;]{0,30} (?:này|trên|nói trên|(?:đã )?được ký)"
    r"|\b(?:thực hiện|triển khai|trên cơ sở|theo) (?:thỏa thuận|bản ghi nhớ|biên bản)(?: \w+){0,4}? (?:đã )?ký\b"
)
"""What refers to the document of the two that an article is about."""
_WAS_SIGNED = re.compile(
    r"\b(?:was|were) (?:signed|concluded|renewed|extended) (?:in|on)(?= [^.;,]{0,15}\d| \w+day\b)"
    r"|\b(?:a|ont|avai(?:t|ent)) été (?:signée?s?|conclue?s?|renouvelée?s?|paraphée?s?) (?:à [\w' -]{2,25} )?(?:en"
    r"|le)\b|, (?:signed|concluded|inked|signée?s?|conclue?s?|paraphée?s?) (?:in|on|en|le|(?:au )?début|fin"
    r"|au printemps|à l'automne)(?= [^.;,]{0,15}\d)"
    r"|\bđược ký (?:kết )?(?:năm|ngày|tháng|vào)\b"
)
DATED = re.compile(
    r"\b(?<!new )(?<!nouvel )(?<!nouveau )(?:agreements?|memorand(?:um|a)|mous?|pacts?|accords?|protocols?|minutes"
    r"|programmes?|programs?|action plans?|conventions?|protocoles?|mémorandums?|procès-verba(?:l|ux)|plans? d'action"
    r"|plans? de (?:coopération|travail)|thỏa thuận|bản ghi nhớ|biên bản|chương trình|kế hoạch)\b"
    r"(?:[^.,;:]{0,50}? (?:of|for|from|in|covering|covers?|since|dated|de|du|à|pour|en|couvr\w+|sur|giai đoạn|năm|ngày"
    r"|tháng))?(?: [\w']+){0,3}? (?:\d\d?/)?(?:19|20)\d\d\b"
)
"""A document told by its year, or by those for which it is: "under an agreement signed in 1994"."""
_STATESMEN = re.compile(
    r"\b(?:president(?! of the (?:provinc|city|municip|council))|prime ministers?|the premiers?|kings?|ministers?"
    r"|emperor)\b"
    r"|\b(?:premiers? ministres?|ministres?|roi|président de la république)\b|thủ tướng|chủ tịch nước|bộ trưởng"
    r"|quốc vương"
)
"""Who signs for a country."""
_HEAD = r"(?:vice[- ]|deputy )?(?:governor|mayor|chairman|chairwoman|secretary|chief|president|speaker|commissioner)"
_TWO_HEADS = re.compile(rf"\b(?:{_HEAD}\b[^.;]{{2,80}} and [^.;,]{{0,60}}?|(?:he|she|its leader) and the ){_HEAD}\b")
"""Those who sign for two sides: "Vice Governor Ryu and Dong Nai Chairman Thai signed"."""
_A = re.compile(r"(?:an?|another|une?|un autre|une autre|một) (?!contra[ct]t?\b)")
_WHEN = re.compile(r"(?:in|on|at|during|after|en|le|au|à|lors|après|năm|ngày|tháng|tại) [^,;:]{2,40}, ")
"""Begins a sentence with when or where something was signed."""
_OPENING_WORDS = 25
"""Characters before a document that a sentence is about: "A new cooperation agreement"."""
_SIGNED_IN = re.compile(
    r"\b(?:signed|inked|concluded|initialled|sealed|reached|renewed|signée?s?|conclue?s?|paraphée?s?|scellée?s?|ký"
    r"|ký kết)"
    r"(?: (?:on|in|le|en|au|vào|ngày|tháng|năm) [^.,;]{1,25}?)? (?:there, )?(?:in|at|à|au|tại|ở)"
    r"(?: (?:the (?:city|town) of|la ville de|thành phố|thị xã|thủ đô))? $"
)
"""Before the place where a document was signed."""
_ONLY_THERE = re.compile(
    r"(?: city| town| \([^()]*\))?(?: (?:in|on|last|this|early|late|en|le|au|vào|ngày|năm|tháng|hôm|and|et|và)\b"
    r"|[.,;:!?)]|$)"
)
"""Behind such a place: when it was, or what is told next."""
_WITH_WHOM = re.compile(
    r"\b(?:sign\w*|conclu\w*|ký)\b[^.;]* (?:with|avec|với) (?!(?:the )?(?:vice |deputy )?(?:governor|mayor"
    r"|commissioner)\b(?! of))"
)
_WITH_ANOTHER = re.compile(
    r" (?:(?:with|avec) (?:the|an?|la|une?) (?:city|town|province|ville|région)|với (?:thành phố|tỉnh))\b"
)
"""With a place that nobody knows, or that is still to be named."""


def signers(
    sentence: Sentence,
    zone: Zone,
    mentions: Sequence[Mention],
    *,
    heard: bool,
    here: bool,
    context: Context,
    cues: Cues,
) -> tuple[Mention, ...]:
    """Return the partners of a document that is told of without a name; empty where nothing tells whose it is.

    Args:
        sentence: that tells of it.
        zone: part of it that the cue of the document reigns over.
        mentions: names in it, up to what was done since.
        heard: the sentence before named a partner, or told of a tie.
        here: that was in the same paragraph, or it told of a tie.
        context: what has been said so far.
        cues: of the language.
    """
    words = sentence.plain[zone.start : zone.end]
    mentions = [m for m in mentions if not _is_where_signed(m, sentence)]
    if heard and here and not mentions and _begins_with_document(sentence, cues):
        return context.latest()
    earlier = heard and not mentions and _EARLIER.search(words)
    if earlier or cues.own_side.search(words):
        return context.latest()
    by_heads = COUNTERPART.search(words) or _TWO_HEADS.search(sentence.plain, 0, zone.end)
    if context.partner and by_heads and not _WITH_WHOM.search(words):
        return (context.partner,)
    is_said = _THE_DOCUMENT.search(words) or _WAS_SIGNED.search(words) or DATED.search(words)
    is_theirs = is_said and not mentions and not _STATESMEN.search(words) and not _WITH_ANOTHER.search(words)
    if not is_theirs:
        return ()
    latest = context.latest()
    titled = context.partner
    here = len(latest) == 1 and latest[0].paragraph == context.paragraph
    here = here and (titled is None or titled.paragraph > 1 or titled.identity == latest[0].identity)
    return context.only_partner() or (latest if here else ())


def _begins_with_document(sentence: Sentence, cues: Cues) -> bool:
    """Whether a sentence begins with a document not told of before: "A memorandum ...", "In 2008, a memorandum ..."."""
    when = _WHEN.match(sentence.plain)
    start = when.end() if when else 0
    document = min(
        (match.start() for _, pattern in cues.instruments if (match := pattern.search(sentence.plain, start))),
        default=start + _OPENING_WORDS,
    )
    return document < start + _OPENING_WORDS and _A.match(sentence.plain, start) is not None


def _is_where_signed(mention: Mention, sentence: Sentence) -> bool:
    """Whether a name only tells where something was signed, and perhaps when ("was signed in Hanoi in 2008")."""
    at, end = mention.start - sentence.start, mention.end - sentence.start
    return (
        mention.is_scene
        and _SIGNED_IN.search(sentence.plain, 0, at) is not None
        and _ONLY_THERE.match(sentence.plain, end) is not None
    )
