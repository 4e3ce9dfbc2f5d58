"""Finds the partners that a sentence speaks of without naming them: by what was said before."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.anew import OF_THEIRS
from paradiplomacy.extract.background import OUTSIDERS
from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.context import Context, opens
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues
from paradiplomacy.extract.lists import labelled
from paradiplomacy.extract.mentions import Mention, localities, names_country
from paradiplomacy.extract.passage import Heard
from paradiplomacy.extract.pointed_at import the_latter
from paradiplomacy.extract.speaking import goes_on_speaking, is_said
from paradiplomacy.extract.unnamed_signers import COUNTERPART, DATED, signers
from paradiplomacy.extract.words import Sentence

_JOINT = re.compile(
    r"\bjoint|\btwinning|\bjumelage|kết nghĩa|\bties\b|\brelations|\bpartnership|\bpartenariat|\bcoop[eé]ra"
    r"|\bdiscussions (?:ont"
    r"|avaient)|\bcollabora|\bcommune?s?\b|\bconjoint|hợp tác|phối hợp|\bchung\b|giao lưu"
)
_MET = re.compile(
    r"\b(?:it|they|he|she|delegation|group|guests|mission) (?:\w+ )?(?:met|held talks|had talks|sat down"
    r"|had a working session)"
    r"(?: with)?\b|\b(?:la délégation|le groupe|il|elle) (?:a|ont) (?:rencontré|été reçue?)\b"
    r"|\bđoàn (?:đã )?(?:làm việc|gặp)\b"
)
"""Guests whom a sentence does not name, with their hosts."""
_WITH = re.compile(r"\b(?:with|với|avec)(?: (?:the|la|le|tỉnh|thành phố|province|province of|province de))? $")
_KNOW_HOW = re.compile(
    r"\b(?:train|taught|treat|examin|operat|advis|sent\b|stud|learn|took (?:courses|classes)|perform|restor|form(?:é"
    r"|ent)|soign"
    r"|opér|enseign|initi|encadr|appris|conseill|suivi|envoy|accueilli|dépêch)|\b(?:l'|les )(?:aide|assiste|épaule)"
    r"|đào tạo|\bcử\b|\bgửi\b|chuyển giao"
    r"|tư vấn|\bdạy\b|hướng dẫn|tập huấn|\bgiúp\b"
)
"""What one side does for the other under the tie just told of."""
_EXCHANGE = re.compile(r"exchanges? of\b|échanges? (?:de|d')")
_HE_AND = re.compile(r"\b(?:he|she|il|elle|ông|bà) (?:and|et|và)\b")
"""Signs together with somebody: "he and the chairman of Quang Tri signed"."""
_OLD_ONE = re.compile(
    r"(?:the|le|la|un|an?) (?:first|previous|earlier|premi(?:er|ère)|précédente?)(?: \w+){1,3}, (?:signed|concluded"
    r"|conclue?|signée?)\b"
)
"""Begins a sentence about an earlier document of the two."""
_OURS = re.compile(
    r"\b(?:our|my|we) (?!vietnam)|\b(?:notre|nos|nous) (?!vietnam)|\b(?:của )?(?:chúng tôi|thành phố chúng tôi)\b"
)
"""Said by somebody of the partner that the article is about: "our minister signed with Da Nang"."""
_HIS_OWN = re.compile(
    r"\b(?:his|her) (?:own )?(?:city|town|province|prefecture|county|region)(?:'s)? (?:partner|friend|sister|twin)"
)
"""The partner's, where a guest is spoken of: "Quang Ninh has been his province's friend"."""
_IT = re.compile(
    r"(?:(?:with|since|in|until|from) [^.,;]{2,40},? )?(?:it|(?:that|this|the) (?:\w+ )?(?:city"
    r"|town|province|region|state|county|prefecture"
    r"|department|municipality"
    r"|territory)|elle|il|(?:son|sa|ses|its) \w+|(?:cette|cet|ce|la|le) (?:ville|province|région|préfecture|comté"
    r"|département|land|cité)(?: \w+)?|(?:tỉnh|thành phố|địa phương|vùng|bang|nơi) này)\b"
    r"|[^.,;]{2,40}? (?:of|de) (?:that|cette|cet|ce) (?:city|town|province|region|state|county|prefecture|department"
    r"|ville|région|préfecture|comté|département|land)\b"
)
"""Begins a sentence about a place that the one before named: "It", "With Hue, it", "Officials of that state"."""
_HEAD = re.compile(r"\b(?:and|et) (?:the (?:mayor|governor)|le maire|la maire|le gouverneur|la gouverneure)\b")
"""Signs for the place that opens the sentence: "In Nara, Mr Loan and the governor looked at ..."."""
_THEY = re.compile(r"(?:they|both|the two|the pair|elles|ils|(?:les|ces) deux|hai (?:bên|tỉnh|địa phương)) ")
"""Begins what both sides of the sentence before do."""
_LOCALITY = re.compile(
    r"\W*(?:the|la|le|notre|our) (?:city|town|region|council|ville|cité|région|département|collectivité|commune"
    r"|métropole|municipalité|canton|comté)\b"
)
"""Begins what is told of the place that the article is about, with a town of the other side."""


class UnnamedPartners:
    """Tells whom a zone speaks of that names no partner.

    Args:
        cues: of the language.
        context: what has been said so far.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context

    def of(
        self,
        sentence: Sentence,
        zone: Zone,
        mentions: Sequence[Mention],
        before: Heard | None,
        label: Heard | None = None,
    ) -> tuple[Mention, ...]:
        """Return the partners that a zone speaks of without naming them; empty where it speaks of none.

        Args:
            sentence: that the zone is part of.
            zone: what one cue reigns over.
            mentions: names in the sentence.
            before: the sentence before it.
            label: the line's own first words, where it is a line of a list.
        """
        if named := labelled(sentence, zone, mentions, label or before):
            return named
        if said := the_latter(sentence, zone, before) or self._meant_before(sentence):
            return said
        subject = self._opened_with(sentence, mentions) or _subject_before(sentence, zone, mentions, before)
        if subject := subject or self._at_home(sentence, zone, mentions, before):
            return (subject,)
        words = sentence.plain[zone.start : zone.end]
        for told in (words, sentence.plain[: zone.end]):
            if meant := self._context.partners_meant(told, self._cues):
                return meant
        if zone.sense in FACTS | {"ended"} and self._cues.occasion.search(sentence.plain):
            return self._context.latest()
        if zone.sense in WISHES | {"established"} and (there := self._spoken_of_there(sentence, zone, mentions)):
            return there
        if joined := self._joined(sentence, zone, mentions, before) or self._signed_there(sentence, zone, mentions):
            return joined
        if names_country(mentions):
            return self._whose_experts(sentence, zone, mentions)
        of_anybody = zone.sense not in FACTS and OUTSIDERS.search(words)  # "meetings with foreign partners"
        return () if of_anybody else self._spoken_of(sentence, zone, mentions, before)

    def _meant_before(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Return the partners that the sentence before told of without naming them, where "they" begins this one."""
        return self._context.meant if _THEY.match(sentence.plain) else ()

    def _whose_experts(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Return the article's only partner where experts of its country do something for the province."""
        only = self._context.only_partner()
        countries = {m.country for m in mentions if m.role == "country"}
        words = sentence.plain[zone.start : zone.end]
        is_theirs = zone.sense == "established" and _KNOW_HOW.search(words) and any(m.is_own for m in mentions)
        return only if is_theirs and len(only) == 1 and countries == {only[0].country} else ()

    def _at_home(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], before: Heard | None
    ) -> Mention | None:
        """Return the partner whose own article it is, or whose people speak, where a zone names a province."""
        if _OURS.search(sentence.plain, 0, zone.end) and _names_own(sentence, zone, mentions) and self._context.partner:
            return self._context.partner
        is_his = _HIS_OWN.search(sentence.plain, zone.start, zone.end) is not None
        if is_his and before and not any(m.is_own for m in before.mentions) and _names_own(sentence, zone, mentions):
            return self._context.partner
        others = localities(before.mentions) if before and before.told else ()
        if before and before.sentence.paragraph == sentence.paragraph and others and self._context.host not in others:
            return None  # "Nanning - Hai Phong: sister cities. Exchange of students."
        return self._context.host if self._names_province(sentence, zone, mentions) else None

    def _opened_with(self, sentence: Sentence, mentions: Sequence[Mention]) -> Mention | None:
        """Return the partner, told of before, that a sentence opens with ("In Phongsaly, he proposed ...")."""
        known = {m.place_id for group in self._context.groups for m in group}
        there = (m for m in mentions if m.role == "locality" and m.is_scene and not m.is_part and m.place_id in known)
        found = next((m for m in there if opens(m, sentence)), None)
        head = _HEAD.search(sentence.plain)
        scenes = (m for m in mentions if head and m.role == "locality" and m.is_scene and not m.is_part)
        return found or next((m for m in scenes if opens(m, sentence)), None)

    def _signed_there(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Return the partner of the article where a province signs something in it ("at Suwon City Hall")."""
        titled = self._context.partner
        named = {m.identity for m in mentions if m.is_partner}
        is_there = titled is not None and named == {titled.identity} and zone.sense in FACTS
        told = _names_own(sentence, zone, mentions) or _OLD_ONE.match(sentence.plain)
        return (titled,) if titled and is_there and told else ()

    def _spoken_of_there(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Return the partner spoken of last, else that of the article, if a wish names it, even as a scene.

        "They would like to invest in Kandal", "he hoped that companies from Ehime would come".
        """
        named = {m.place_id for m in mentions if m.is_partner and m.place_id and zone.holds(m, sentence)}
        latest, titled = self._context.latest(), self._context.partner
        if len(latest) == 1 and latest[0].place_id in named:
            return latest
        return (titled,) if titled and titled.place_id in named and zone.sense in WISHES else ()

    def _spoken_of(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], before: Heard | None
    ) -> tuple[Mention, ...]:
        """Return the partners that the article is about just then; empty where a zone does not go on about them."""
        words, latest = sentence.plain[zone.start : zone.end], self._context.latest()
        heard = before is not None and (before.told or any(m.is_partner for m in before.mentions))
        heard = heard or any(partner.paragraph == sentence.paragraph for partner in latest)
        here = before is not None and before.sentence.paragraph == sentence.paragraph
        goes_on = here and before is not None and before.told
        speaks = COUNTERPART.search(sentence.plain, 0, zone.end) or goes_on_speaking(sentence, before)
        if zone.sense in WISHES and speaks and self._context.partner:
            return self._opened_before(sentence, before) or (self._context.partner,)
        if zone.sense in WISHES and not mentions and is_said(sentence, zone) and self._context.only_partner():
            return self._context.only_partner()
        if zone.sense in WISHES and self._is_of_other(sentence, zone, mentions) and not _JOINT.search(words):
            return ()  # "Ha Nam, which is courting the same firms, offers cheaper land"
        if zone.sense in WISHES and heard and latest and (here or self._context.is_one(latest)):
            return latest if here or not self._context.partner else (self._context.partner,)
        if zone.sense in WISHES:
            is_joint = _JOINT.search(words) or _MET.search(words) or zone.instrument != "unspecified"
            return self._context.only_partner() if is_joint else ()
        if zone.sense == "renewed" and goes_on and not mentions:
            return latest
        if zone.sense in FACTS:
            comma = sentence.plain.find(",", zone.cue.end)  # what follows it tells of what was done since
            end = sentence.start + (comma if comma > 0 else len(sentence.plain))
            named = [m for m in mentions if m.start < end]
            return signers(
                sentence,
                zone,
                named,
                heard=heard,
                here=here or (before is not None and before.told),
                context=self._context,
                cues=self._cues,
            )
        if zone.sense == "ended":
            return latest if heard and not mentions else ()
        if zone.sense != "established" or any(mention.role == "demonym" for mention in mentions):
            return ()
        hands_on = goes_on and len(latest) == 1 and (_KNOW_HOW.search(words) or _EXCHANGE.match(words))
        is_theirs = _JOINT.search(words) or DATED.search(sentence.plain, zone.cue.start, zone.end)
        return latest if hands_on or (heard and is_theirs) else ()

    def _is_of_other(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> bool:
        """Whether all provinces that a zone names are others than the one that the article is about."""
        own = [m for m in mentions if m.role == "province" and not m.is_scene and zone.holds(m, sentence)]
        return bool(own) and all(self._context.is_of_other(m) for m in own)

    def _opened_before(self, sentence: Sentence, before: Heard | None) -> tuple[Mention, ...]:
        """Return the partner that the paragraph turned to in the sentence before: "In Kratie, nothing is signed"."""
        if before is None or before.sentence.paragraph != sentence.paragraph:
            return ()
        opening = (m for m in before.mentions if m.role == "locality" and not m.is_part and opens(m, before.sentence))
        return tuple(self._context.same_name(m) for m in opening)[:1]

    def _joined(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], before: Heard | None
    ) -> tuple[Mention, ...]:
        """Return who acts "with" the province that a zone names: the one just told of, else that of the headline."""
        here = [m for m in mentions if zone.holds(m, sentence)]
        joined = {m.role for m in here if _is_joined(m, sentence) or _is_asked(m, sentence, zone)}
        if "province" not in joined and not (joined and _LOCALITY.match(sentence.plain)):
            return ()
        goes_on = before is not None and before.sentence.paragraph == sentence.paragraph
        latest = self._context.latest()
        spoken_of_here = len(latest) == 1 and latest[0].paragraph == sentence.paragraph
        if goes_on and len(latest) == 1 and (spoken_of_here or zone.sense not in WISHES):
            return latest
        return (self._context.partner,) if self._context.partner else ()

    def _names_province(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> bool:
        """Whether a zone, or the line before it in its paragraph, names a Vietnamese side."""
        if any(m.is_own and not m.is_scene and m.start < sentence.start + zone.end for m in mentions):
            return True
        latest = self._context.province
        theirs = zone.sense == "detail" and OF_THEIRS.match(sentence.plain, zone.cue.start, zone.cue.end) is not None
        facts = theirs or zone.sense in FACTS | {"established", "ended"}
        return facts and latest is not None and latest.paragraph == sentence.paragraph and not names_country(mentions)


def _subject_before(
    sentence: Sentence, zone: Zone, mentions: Sequence[Mention], before: Heard | None
) -> Mention | None:
    """Return the only foreign locality of the sentence before, where "it" signs with a province named only now."""
    if before is None or before.sentence.paragraph != sentence.paragraph or not _names_own(sentence, zone, mentions):
        return None
    refers = _IT.match(sentence.plain) or (zone.sense in FACTS and _HE_AND.search(sentence.plain, 0, zone.cue.start))
    if not refers or any(m.is_own for m in before.mentions):
        return None
    named = {partner.identity: partner for partner in localities(before.mentions)}
    return next(iter(named.values())) if len(named) == 1 else None


def _names_own(sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> bool:
    return any(m.is_own and zone.holds(m, sentence) for m in mentions)


def _is_joined(mention: Mention, sentence: Sentence) -> bool:
    """Whether somebody who is not named does something with a province ("He hopes to work with Bac Kan")."""
    before = sentence.plain[: mention.start - sentence.start]
    return mention.is_own and _WITH.search(before) is not None


def _is_asked(mention: Mention, sentence: Sentence, zone: Zone) -> bool:
    """Whether the words of a wish themselves name a province ("he asked Bac Kan for advice"): somebody else wishes."""
    at = mention.start - sentence.start
    return mention.role == "province" and zone.sense in WISHES and zone.cue.start < at < zone.cue.end
