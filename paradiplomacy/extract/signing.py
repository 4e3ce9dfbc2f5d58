"""When a document was signed and how long it is valid: which of a sentence's dates is which."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.clauses import Zone, instrument_in
from paradiplomacy.extract.date_lists import dates_before, listed_dates, own_dates
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.events import ACT, ANNOUNCED, EventDays
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues, Sense
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.words import Sentence

_UP_TO = re.compile(
    r"\b(?:by|by the end of|as of|until|up to|so far in|đến|tính đến|đến hết|đến cuối|fin|jusqu'en|à la fin de|d'ici)"
    r"(?: năm| the end of)?\s*$"
)
_SIGN = re.compile(r"ký\b")
"""What was done by then: "Đến tháng 11/2019, hai bên ký ...", but not "đến nay đã ký"."""
_FOUNDING = re.compile(
    r"establish|set up|tied up|enter|began|begun|twin|sister|bec[ao]m|forg|\bgo(?:es)? back|\bdates? back|thiết lập"
    r"|kết nghĩa|nền móng|hình thành|khởi đầu|bắt đầu|biết nhau|đến với nhau|bắt nguồn|xây dựng|établi|nou|jumel"
    r"|instaur|remont"
)
"""Words that tell of a beginning; a meeting about a relation has a date that is not the relation's."""
_ANNIVERSARY = re.compile(r"kỷ niệm (?:lần thứ )?\d+ năm|năm thứ \d+")
"""What is marked, and when, tells no day of signing."""
_FEAST = re.compile(r"annivers|kỷ niệm|(?:\ble|\bun|\bthe) (?:jumelage|twinning)$")
"""What is kept on a day, or talked about, and began on another."""
_KEPT = re.compile(r"\b(?:fêt|célébr|celebrat|bougies|will mark)")
"""Between a tie and the day on which its birthday is kept."""
_BACK_TO = re.compile(r"\b(?:(?:go|goes|dates?|went) back to|remonte(?:nt)? à|date(?:nt)? de) $")
_EXPIRES = re.compile(
    r"(?:\bexpires?|\bwill expire|\bruns out|\bexpirera|\béchéance|\bexpire|hết hạn|hết hiệu lực|(?:hiệu lực"
    r"|giá trị) (?:đến|tới))(?: \w+){0,2} *$"
)
"""Before the day on which a document that is still valid ends."""
_OTHERS = re.compile(r"\b(?:those|the ones?|ceux|celles) (?:of|from|d[eu])\b")
_IN_FORCE = re.compile(
    r"(?:(?:hiệu lực|giá trị)(?: kể)? từ (?:ngày |năm |tháng )?"
    r"|\b(?:valid|effective|(?:in|into) force|(?:into|in|takes?|took|taking|take) effect)"
    r"(?: (?:from|as of|as from|starting|on|in|beginning))? (?:the )?"
    r"|\b(?:en vigueur|valables?|applicables?|effet)(?: (?:à (?:compter|partir) d[eu]|dès|en|le|au))? (?:l')?)$"
)
_UNTIL_DAY = re.compile(r" (?:đến|tới)(?: hết)? (?:ngày )?$")
"""Before the first and the last day on which a document is valid."""
_VALID = re.compile(r"\bvalid|valables?\b|in force|en vigueur|hiệu lực|giá trị|thời hạn|durée|-year")
_DATELINE = re.compile(r"[^-.:]{2,60}\d[^-.:]{0,20} - ")
"""Place and day at the beginning of a report ("HANOI, March 22 (VNA) - ...")."""
_OWN_YEAR = re.compile(
    r" (?!(?:their|its|the|an?|leur|cet?|la|le|une?) )(?:[\w-]+ )?"
    r"(?:agreement|pact|deal|programme|memorandum|mou|accord|plan)"
)
"""Behind a year: that of the document which is renewed ("their 2017 agreement"), not of its renewal."""
_LABEL = re.compile(r"\W{0,3}(?:in |en |năm )?(?:19|20)\d\d ?[:–—-] ")
"""Begins a line of a list by years: what it tells of was signed in that year."""
_BEHIND = 70
_PLAIN_WORDS = re.compile(r"(?:[^,;:()\d]|\([^()\d]{1,30}\))*")
_THIS_YEAR = frozenset({"this year", "cette année", "năm nay"})

_SIGNED_ON = re.compile(
    r"\b(?:signed|concluded|inked|signée?s?|conclue?s?|paraphée?s?|ký(?: kết)?)(?: (?:back )?(?:in|on|en|le|năm|ngày"
    r"|tháng|từ năm|vào))? ?$"
)
"""Before the day on which a document that has ended since was signed."""
_OF_EARLIER = re.compile(
    r"(?:signed|concluded|inked|ký(?: kết)?|signée?s?|conclue?s?|(?:accord|convention|protocole|mémorandum"
    r"|pacte)(?: d'\w+| de \w+)? de)(?: \w+)?(?: in| on| en| le| năm| ngày| từ năm)?\s*$"
)
"""Before the date of the document that is renewed."""

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
        self._cues = cues
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
        if zone.sense in FACTS and len(partners) == 1:
            listed = listed_dates(sentence.plain, zone.start, zone.end, [*dates, *periods])
            if listed and self._is_of_documents(sentence, listed[0].start):
                return [(zone.sense, d, None) if d.kind == "date" else (zone.sense, None, d) for d in listed]
        earlier = [d for d in dates if zone.sense == "renewed" and _is_of_earlier(sentence, zone, d)][:1]
        rest = [d for d in dates if d not in earlier]
        signed, life = self._of(sentence, zone, partner, partners, rest, periods)
        if zone.sense in FACTS and signed and self._is_to_come(signed):
            return [("planned", None, life)]
        return [(zone.sense, signed, life), *(("signed", day, None) for day in earlier)]

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
        here = self._told_here(sentence, zone, dates, partners)
        there = [d for d in dates if zone.start <= d.start < zone.end and d.value]
        life, used = self._life_of(sentence, zone, here, there, periods)
        here = [date for date in here if date not in used]
        since = [p for p in periods if p.kind == "since" and (p.start == 0 or zone.start <= p.start < zone.end)]
        own = own_dates(sentence, partner, partners, [*here, *since])
        if own is None:
            own = dates_before(sentence, partner, partners, there)
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
            signed = self._events.day_of(sentence, zone) or signed
        life = life or (begun if zone.sense == "signed" else None)
        return signed, life or self.lasting(sentence, zone, signed)

    def _life_of(
        self, sentence: Sentence, zone: Zone, here: Sequence[Dated], there: Sequence[Dated], periods: Sequence[Dated]
    ) -> tuple[Dated | None, Sequence[Dated]]:
        """Return the life that a zone tells, and the dates of it that are no day of signing."""
        life = self.life_in(sentence, zone, periods)
        expiring = (d for d in there if _EXPIRES.search(sentence.plain[: d.start]))
        end = None if zone.sense == "ended" else next(expiring, None)
        if first := next((d for d in there if _IN_FORCE.search(sentence.plain, 0, d.start)), None):
            last = end or next((d for d in there if _UNTIL_DAY.fullmatch(sentence.plain, first.end, d.start)), None)
            period = replace(first, kind="period" if last else "since", to=last.to if last else None)
            return life or period, [first, *([last] if last else [])]
        if end:
            return life or replace(end, kind="until", value=None, to=end.value), [end]
        year = next((d for d in here if self._is_year_of_document(sentence, d)), None)
        if year and zone.sense in FACTS | {"planned"}:
            return life or replace(year, kind="period"), [year]
        return life, []

    def life_in(self, sentence: Sentence, zone: Zone, periods: Sequence[Dated]) -> Dated | None:
        """Return the period in which the document of a zone is valid: the first one behind its cue, else before it."""
        lives = [p for p in periods if zone.start <= p.start < zone.end and self._is_life(sentence, p)]
        return next((p for p in lives if p.start >= zone.cue.start), lives[-1] if lives else None)

    def lasting(self, sentence: Sentence, zone: Zone, signed: Dated | None) -> Dated | None:
        """Return the life of a document signed on a day, worked out from "for another five years"."""
        match = self._cues.years_long.search(sentence.plain, zone.start, zone.end)
        if not match or not signed or not signed.value or not self._is_of_documents(sentence, match.start()):
            return None
        years = whole_number(match.groupdict().get("count") or match.groupdict().get("adj") or "")
        if not years:
            return None
        first = int(signed.value[:4])
        why = f"“{match[0]}”: counted from {signed.value}"
        return Dated(match.start(), match.end(), match[0], "period", str(first), str(first + years), why)

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
        line = _DATELINE.match(sentence.plain)
        here = [d for d in here if not line or d.start >= line.end()] or here
        here = [d for d in here if not ANNOUNCED.search(sentence.plain[: d.start])]
        if zone.sense in FACTS:
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
        return [d for d in follows if not self._is_year_of_document(sentence, d)]

    def _is_of_documents(self, sentence: Sentence, at: int) -> bool:
        """Whether dates that begin there are those of documents."""
        left = sentence.plain[max(0, at - 60) : at]
        parts = [part for part in re.split(r"[,;]", left) if part.strip()]
        around = (parts[-1] if parts else "") + sentence.plain[at : at + 12]
        return (
            bool(ACT.search(around) or _OTHERS.search(around) or _VALID.search(around))
            or instrument_in(around, self._cues) != "unspecified"
        )

    def _is_day_of(self, sentence: Sentence, zone: Zone, date: Dated) -> bool:
        """Whether a date can be the day of signing or founding, not one by which much had been signed."""
        left = sentence.plain[max(0, date.start - 30) : date.start]
        if _UP_TO.search(left) and not (left == "đến " and _SIGN.match(sentence.plain, zone.cue.start)):
            return False
        told = sentence.plain[zone.cue.start : max(zone.cue.end, date.start)]
        if zone.sense != "established":
            return True
        if _FEAST.search(sentence.plain, date.end, zone.cue.end) or _KEPT.search(told):
            return False
        back = _BACK_TO.search(sentence.plain, 0, date.start)
        return back is not None or _FOUNDING.search(told.split(",")[0]) is not None

    def _is_life(self, sentence: Sentence, period: Dated) -> bool:
        """Whether a period is how long a document is valid."""
        if period.kind == "since":
            return False
        return (
            period.kind == "until"
            or bool(self._cues.validity.search(sentence.plain[: period.start]))
            or len(period.text.replace(" ", "")) == 9
        )

    def _is_year_of_document(self, sentence: Sentence, date: Dated) -> bool:
        """Whether a bare year says for which year a document is ("thỏa thuận hợp tác năm 2025")."""
        if not date.value or len(date.value) != 4 or not (date.text.isdigit() or date.text in _THIS_YEAR):
            return False
        left = sentence.plain[max(0, date.start - 45) : date.start]
        if re.search(r"\b(?:in|en|từ năm|vào năm|since|depuis)\s*$", left):
            return False
        if self._reference.known_year and int(date.value) < self._reference.known_year:
            return False
        named = instrument_in(left, self._cues) != "unspecified" or "hợp tác năm" in left
        return named and bool(re.search(r"(?:năm|pour|for|of)\s*$", left))


def _by_verb(sentence: Sentence, zone: Zone, dates: Sequence[Dated]) -> list[Dated]:
    """Return the date right behind the verb of signing, where none follows: "reviewed a deal signed in 2022"."""
    told = [d for d in dates if _OF_EARLIER.search(sentence.plain[max(zone.start, d.start - 30) : d.start])]
    return told if len(told) == 1 and zone.sense == "signed" and told[0] is dates[-1] else []


def _is_of_earlier(sentence: Sentence, zone: Zone, date: Dated) -> bool:
    """Whether a date is that of the document which is renewed, not of its renewal."""
    if not zone.start <= date.start < zone.end:
        return False
    left = sentence.plain[max(0, date.start - 30) : date.start]
    return bool(_OWN_YEAR.match(sentence.plain, date.end) or _OF_EARLIER.search(left))
