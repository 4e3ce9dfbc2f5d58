"""When a document was signed and how long it is valid: which of a sentence's dates is which."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.date_lists import dates_before, listed_dates, own_dates
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.events import ACT, ANNOUNCED, DATELINE, EventDays, old_from
from paradiplomacy.extract.founding import is_founding
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues, Sense
from paradiplomacy.extract.lives import Lives
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.words import Sentence

_UP_TO = re.compile(
    r"\b(?:by|by the end of|as of|until|up to|so far in|đến|tính đến|đến hết|đến cuối|à fin|d'ici fin|jusqu'en"
    r"|à la fin de|d'ici)"
    r"(?: năm| the end of)?\s*$"
)
_SIGN = re.compile(r"ký\b")
"""What was done by then: "Đến tháng 11/2019, hai bên ký ...", but not "đến nay đã ký"."""
_ANNIVERSARY = re.compile(r"kỷ niệm (?:lần thứ )?\d+ năm|năm thứ \d+")
"""What is marked, and when, tells no day of signing."""
_OWN_YEAR = re.compile(
    r" (?!(?:their|its|the|an?|leur|cet?|la|le|une?) )(?:[\w-]+ )?"
    r"(?:agreement|pact|deal|programme|memorandum|mou|accord|plan)"
)
"""Behind a year: that of the document which is renewed ("their 2017 agreement"), not of its renewal."""
_LABEL = re.compile(r"\W{0,3}(?:in |en |năm )?(?:19|20)\d\d ?[:–—-] ")
"""Begins a line of a list by years: what it tells of was signed in that year."""
_BEHIND = 70
_FAR = 300
_PLAIN_WORDS = re.compile(r"(?:[^,;:()\d]|\([^()\d]{1,30}\))*")
_SIGNED_ON = re.compile(
    r"\b(?:signed|concluded|inked|signée?s?|conclue?s?|paraphée?s?|ký(?: kết)?)(?: (?:back )?(?:in|on|en|le|năm|ngày"
    r"|tháng|từ năm|vào))? ?$"
    r"|\b(?:agreement|pact|deal|memorandum|mou|accord|protocol)(?: of understanding)? (?:of|from) $"
    r"|\b(?:accord|convention|protocole|mémorandum)(?: d'entente)? d[eu] $"
)
"""Before the day on which a document that has ended since was signed."""
_OF_EARLIER = re.compile(
    r"(?:signed|concluded|inked|ký(?: kết)?|signée?s?|conclue?s?|(?:accord|convention|protocole|mémorandum"
    r"|pacte)(?: d'\w+| de \w+)? de|(?:agreement|memorandum|mou|pact|deal|programme|program|protocol|accord) of"
    r"|\b(?:originally|initially|dat(?:es?|ing|ed)|g(?:oes|oing) back|remonte|dat(?:e|ant)|remontant))"
    r"(?: \w+)?(?: in| on| from| to| en| de| à| le| năm| ngày| từ năm)?\s*$"
)
"""Before the date of the document that is renewed."""
_THE_ONE_OF = re.compile(r"(?<!ký )(?<!ký kết )\b(?:thỏa thuận|bản ghi nhớ|biên bản)(?: năm| ngày)? ?$")
"""Before that date in Vietnamese, where nothing says that something was signed then."""

_SIGNS = re.compile(r"\b(?:signed|concluded|inked|(?:ont|a|avai(?:t|ent)) (?:signé|paraphé|conclu)|signée?s?|ký)\b")
_SIGNED_FIRST = re.compile(
    rf"{_SIGNS.pattern}.*(?:\b(?:and|then|(?:which|that) (?:was|were|has|had|they|the two)|que|et|puis|và|rồi|sau đó"
    r"|(?:qui|lequel) (?:a|fut) été)\b|qu'|, )"
)
"""Before a renewal: "was signed in 2008 and extended in 2010"."""
_WHEN = re.compile(
    r",? (?:when|the year (?:when|in which)|lorsqu(?:e |')|quand|année où|date à laquelle|khi)\b[^,;:]{0,90}"
)
"""Between a date and what was done on it: "since 1996, when they signed a pact"."""

Told = tuple[Dated | None, Dated | None]
"""Day of signing, and the life of the document."""
Document = tuple[Sense, Dated | None, Dated | None]
"""What is said of a document, its day of signing, its life."""


class SigningDates:
    """Tells the dates of documents apart.

    Args:
        cues: of the language of the article.
        reference: what relative dates count from.
        events: the days that the article has told of so far.
    """

    def __init__(self, cues: Cues, reference: Reference, events: EventDays) -> None:
        self.lives = Lives(cues, reference)
        self._reference = reference
        self._events = events

    def documents(
        self,
        sentence: Sentence,
        zone: Zone,
        partner: Mention,
        partners: Sequence[Mention],
        dates: Sequence[Dated],
        periods: Sequence[Dated],
    ) -> list[Document]:
        """Return each document that a zone tells of: each of "signed in 2011 and 2017", one renewed and its renewal."""
        earlier = _earlier(sentence, zone, dates, periods)
        more: list[Document] = [("signed", day, None) for day in earlier]
        rest = [d for d in dates if d not in earlier]
        named = [p for p in partners if sentence.start <= p.start < sentence.end]
        if zone.sense in FACTS and (len(partners) == 1 or not named):
            listed = listed_dates(sentence.plain, zone.start, zone.end, [*rest, *periods], self.lives.names_document)
            if listed and self.lives.is_of_documents(sentence, listed[0].start):
                return [(zone.sense, d, None) if d.kind == "date" else (zone.sense, None, d) for d in listed] + more
        signed, life = self._of(sentence, zone, partner, partners, rest, periods)
        if zone.sense in FACTS and signed and self._is_to_come(signed):
            return [("planned", None, life)]
        return [(zone.sense, signed, life), *more]

    def _is_to_come(self, day: Dated) -> bool:
        """Whether a day is later than the article: what is signed then is still a plan."""
        published = self._reference.published
        return bool(published and day.value and day.value[: len(published)] > published[: len(day.value)])

    def _of(
        self,
        sentence: Sentence,
        zone: Zone,
        partner: Mention,
        partners: Sequence[Mention],
        dates: Sequence[Dated],
        periods: Sequence[Dated],
    ) -> Told:
        """Return the day of signing, and the life of the document."""
        there = [d for d in dates if zone.start <= d.start < zone.end and d.value]
        life, used = self.lives.life_of(sentence, zone, there, periods)
        here = self._told_here(sentence, zone, [date for date in dates if date not in used], partners)
        since = [p for p in periods if p.kind == "since" and (p.start == 0 or zone.start <= p.start < zone.end)]
        own = own_dates(sentence, partner, partners, [*here, *since])
        if own is None:
            own = dates_before(sentence, partner, partners, there)
        if own is None and zone.sense in FACTS:
            own = [
                replace(d, kind="date", to=d.value)
                for d in (*dates, *periods)
                if _WHEN.fullmatch(sentence.plain, d.end, zone.cue.start)
            ] or None
        if own is not None:
            here, since = own, [d for d in own if d.kind == "since"]
        if zone.sense in WISHES:
            return None, life if life and life.kind == "period" else None
        if zone.sense == "ended":
            return self._ended(sentence, zone, [*here, *since], life)
        begun = since[0] if since and not any(d.kind == "date" for d in own or ()) else None
        return self._of_fact(sentence, zone, here, begun, life)

    def _of_fact(
        self, sentence: Sentence, zone: Zone, here: Sequence[Dated], begun: Dated | None, life: Dated | None
    ) -> Told:
        if zone.sense == "established" and begun:
            return None, begun
        signed = max(
            (d for d in here if d.kind == "date" and self._is_day_of(sentence, zone, d)),
            key=lambda d: (len(d.value or ""), -abs(d.start - zone.cue.start)),
            default=None,
        )
        if _ANNIVERSARY.search(sentence.plain, zone.start, zone.cue.end):
            signed = None
        if zone.sense == "established":
            return signed, life if zone.instrument == "programme" and life and life.kind == "period" else None
        if signed is None or signed.value is None:
            day = self._events.day_of(sentence, zone)
            signed = day if day and not self._is_to_come(day) else signed
        life = life or (begun if zone.sense == "signed" else None)
        return signed, life or self.lives.lasting(sentence, zone, signed)

    def _ended(self, sentence: Sentence, zone: Zone, dates: Sequence[Dated], life: Dated | None) -> Told:
        """Return when a document that is no longer valid was signed, and when it ended."""
        told = sorted((d for d in dates if d.value), key=lambda d: (d.start < zone.cue.end, d.start))
        signing = next((d for d in told if d.kind == "date" and _SIGNED_ON.search(sentence.plain, 0, d.start)), None)
        told = [d for d in told if d is not signing]
        if not told:
            return signing, life
        end = told[0]
        signed = next((d for d in told[1:] if d.kind == "date" and d.start < zone.cue.end <= end.start), signing)
        return signed, Dated(end.start, end.end, end.text, "until", None, end.to or end.value)

    def _told_here(
        self, sentence: Sentence, zone: Zone, dates: Sequence[Dated], partners: Sequence[Mention]
    ) -> list[Dated]:
        """Return the dates that may be that of what a zone says: one right behind its cue, else those within it."""
        here = [date for date in dates if zone.start <= date.start < zone.end] or [
            d for d in dates if d.start < zone.start and zone.sense != "established"
        ]
        line = DATELINE.match(sentence.plain)
        here = [d for d in here if not line or d.start >= line.end()] or here
        here = [d for d in here if not ANNOUNCED.search(sentence.plain[: d.start])]
        if zone.sense in FACTS:
            if (old := old_from(sentence, zone)) is not None:
                here = [d for d in here if d.start >= old]
            behind = _by_verb(sentence, zone, here) or self._right_behind(sentence, zone, here, partners)
            acted = ACT.search(sentence.plain, zone.start, zone.end)
            label = _LABEL.match(sentence.plain)
            return behind or [
                d for d in here if acted or _OWN_YEAR.match(sentence.plain, d.end) or (label and d.start < label.end())
            ]
        return here

    def _right_behind(
        self, sentence: Sentence, zone: Zone, dates: Sequence[Dated], partners: Sequence[Mention]
    ) -> list[Dated]:
        """Return the date that stands right behind the cue: "after they signed a memorandum in 2017"."""
        follows = [d for d in dates if zone.cue.end <= d.start <= zone.cue.end + _BEHIND]
        follows = [d for d in follows[:1] if _PLAIN_WORDS.fullmatch(sentence.plain[zone.cue.end : d.start])]
        between = [p for p in partners if zone.cue.end <= p.start - sentence.start]
        if len(partners) > 1 and follows and any(p.start - sentence.start < follows[0].start for p in between):
            return []  # "with Kampot in 2012 and with Kep in 2014"
        return [d for d in follows if not self.lives.is_year_of_document(sentence, d)]

    def _is_day_of(self, sentence: Sentence, zone: Zone, date: Dated) -> bool:
        """Whether a date can be the day of signing or founding, not one by which much had been signed."""
        left = sentence.plain[max(0, date.start - 30) : date.start]
        if _UP_TO.search(left) and not (left == "đến " and _SIGN.match(sentence.plain, zone.cue.start)):
            return False
        if zone.sense != "established":
            return True
        return is_founding(sentence.plain, zone, date, self._reference.known_year)


def _by_verb(sentence: Sentence, zone: Zone, dates: Sequence[Dated]) -> list[Dated]:
    """Return the date right behind the verb of signing, where none follows: "reviewed a deal signed in 2022"."""
    told = [d for d in dates if _OF_EARLIER.search(sentence.plain[max(zone.start, d.start - 30) : d.start])]
    return told if len(told) == 1 and zone.sense == "signed" and told[0] is dates[-1] else []


def _earlier(sentence: Sentence, zone: Zone, dates: Sequence[Dated], periods: Sequence[Dated]) -> list[Dated]:
    """Return the date of an older document told beside another: the one renewed, or the one that it carries out."""
    plain, cue = sentence.plain, zone.cue
    within = [d for d in dates if zone.start <= d.start < zone.end and d.value]
    if zone.sense == "renewed":
        old = [d for d in within if _is_of_earlier(plain, d)]
        behind = any(d.start >= cue.end for d in [*within, *periods] if d not in old)
        if not old and behind and _SIGNED_FIRST.search(plain, max(zone.start, cue.start - _FAR), cue.end):
            old = [d for d in within if d.end <= cue.start]
        return old[:1]
    if zone.sense == "signed" and _SIGNS.search(plain, cue.start, cue.end):
        other = [d for d in within if (verb := _OF_EARLIER.search(plain, cue.end, d.start)) and verb.end() == d.start]
        return [d for d in other if any(_is_later(one, d) for one in within if one not in other)][:1]
    return []


def _is_later(one: Dated, two: Dated) -> bool:
    return bool(one.value and two.value and one.value[:4] > two.value[:4])


def _is_of_earlier(plain: str, date: Dated) -> bool:
    """Whether a date is that of the document which is renewed, not of its renewal."""
    left = plain[max(0, date.start - 30) : date.start]
    return bool(_OWN_YEAR.match(plain, date.end) or _OF_EARLIER.search(left) or _THE_ONE_OF.search(left))
