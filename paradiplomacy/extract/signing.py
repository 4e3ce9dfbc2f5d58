"""When a document was signed and how long it is valid: which of a sentence's dates is which."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.clauses import Zone, instrument_in
from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.mentions import Mention
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.words import Sentence

_UP_TO = re.compile(
    r"\b(?:by|by the end of|as of|until|up to|so far in|đến|tính đến|đến hết|đến cuối|fin|jusqu'en|à la fin de|d'ici)"
    r"(?: năm| the end of)?\s*$"
)
_FOUNDING = re.compile(
    r"establish|set up|enter|began|begun|twin|sister|bec[ao]m|forg|thiết lập|kết nghĩa|xây dựng|établi|nou|jumel"
    r"|instaur"
)
"""Words that tell of a beginning; a meeting about a relation has a date that is not the relation's."""
_DATELINE = re.compile(r"[^-.:]{2,60}\d[^-.:]{0,20} - ")
"""Place and day at the beginning of a report ("HANOI, March 22 (VNA) - ...")."""
_OWN_YEAR = re.compile(r" (?:[\w-]+ )?(?:agreement|pact|deal|programme|memorandum|mou|accord|plan)")
"""Behind a year: that of the document which is renewed ("their 2017 agreement"), not of its renewal."""
_BEHIND = 40
_PLAIN_WORDS = re.compile(r"[^,;:()\d]*")
_THIS_YEAR = frozenset({"this year", "cette année", "năm nay"})
_IN_BRACKETS = re.compile(r"^[^,;()]{0,30}(?:\([^()\d]{1,30}\)\s*)?\([^()]*$")


class SigningDates:
    """Tells the dates of documents apart; see :class:`~paradiplomacy.extract.ties.TieReader` for the arguments."""

    def __init__(self, cues: Cues, reference: Reference, context: Context) -> None:
        self._cues = cues
        self._reference = reference
        self._context = context

    def of(
        self,
        sentence: Sentence,
        zone: Zone,
        partner: Mention,
        partners: Sequence[Mention],
        dates: Sequence[Dated],
        periods: Sequence[Dated],
    ) -> tuple[Dated | None, Dated | None]:
        """Return the day of signing, and the life of the document."""
        here = self._told_here(sentence, zone, dates, partners)
        life = next((p for p in periods if zone.start <= p.start < zone.end and self.is_life(sentence, p)), None)
        year = next((d for d in here if self._is_year_of_document(sentence, d)), None)
        if year and zone.sense in {"signed", "renewed", "planned"}:
            life = life or replace(year, kind="period")
            here = [date for date in here if date is not year]
        own = self._own_date(sentence, partner, partners, [*here, *(p for p in periods if p.kind == "since")])
        if own is not None:
            here = own
        since = next(
            (
                d
                for d in (
                    [d for d in own or [] if d.kind == "since"]
                    or [p for p in periods if p.kind == "since" and own is None]
                )
            ),
            None,
        )
        if zone.sense == "established":
            life = None
        if (
            zone.sense in {"established", "signed"}
            and since
            and life is None
            and not any(d.kind == "date" for d in own or [])
        ):
            if zone.sense == "established":
                return None, since
            life = since
        if zone.sense in {"planned", "sought"}:
            return None, life if life and life.kind == "period" else None
        signed = max(
            (d for d in here if d.kind == "date" and self._is_day_of(sentence, zone, d)),
            key=lambda d: (_precision(d), -abs(d.start - zone.cue.start)),
            default=None,
        )
        if zone.sense == "ended":
            return None, Dated(signed.start, signed.end, signed.text, "until", None, signed.to) if signed else life
        if zone.sense in {"signed", "renewed"} and (signed is None or signed.value is None):
            signed = self._event_of(sentence) or signed
        return signed, self._lasting(sentence, zone, signed, life)

    def _told_here(
        self, sentence: Sentence, zone: Zone, dates: Sequence[Dated], partners: Sequence[Mention]
    ) -> list[Dated]:
        """Return the dates that may be that of what a zone says: one right behind its cue, else those within it."""
        here = [date for date in dates if zone.start <= date.start < zone.end] or [
            d for d in dates if d.start < zone.start and zone.sense != "established"
        ]
        line = _DATELINE.match(sentence.plain)
        here = [d for d in here if not line or d.start >= line.end()] or here
        if zone.sense == "renewed":
            here = [d for d in here if not _OWN_YEAR.match(sentence.plain, d.end)]
        if zone.sense in {"signed", "renewed", "ended"}:
            return self._right_behind(sentence, zone, here, partners) or here
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

    def _is_day_of(self, sentence: Sentence, zone: Zone, date: Dated) -> bool:
        """Whether a date can be the day of signing or founding, not one by which much had been signed."""
        if _UP_TO.search(sentence.plain[max(0, date.start - 30) : date.start]):
            return False
        return zone.sense != "established" or bool(_FOUNDING.search(sentence.plain[zone.cue.start : zone.cue.end]))

    def _event_of(self, sentence: Sentence) -> Dated | None:
        """Return the day told before, where a sentence refers to that event."""
        return self._context.event if self._cues.occasion.search(sentence.plain) else None

    def _own_date(
        self, sentence: Sentence, partner: Mention, partners: Sequence[Mention], dates: Sequence[Dated]
    ) -> list[Dated] | None:
        """Return the dates of one partner where each of several has its own; None where dates are common to all."""
        if len(partners) < 2 or not dates:
            return None
        ordered = sorted((p for p in partners if sentence.start <= p.start < sentence.end), key=lambda p: p.start)
        bracketed = [
            d
            for d in dates
            if any(
                _IN_BRACKETS.match(sentence.plain[p.end - sentence.start : d.start])
                for p in ordered
                if p.end - sentence.start <= d.start
            )
        ]
        if len(dates) < 2 and not bracketed:
            return None
        own = []
        for date in bracketed or dates:
            before = [p for p in ordered if p.end - sentence.start <= date.start]
            if before and before[-1] is partner:
                own.append(date)
        return own

    def is_life(self, sentence: Sentence, period: Dated) -> bool:
        """Whether a period is how long a document is valid."""
        if period.kind == "since":
            return False
        return (
            period.kind == "until"
            or bool(self._cues.validity.search(sentence.plain[: period.start]))
            or len(period.text) == 9
        )

    def _is_year_of_document(self, sentence: Sentence, date: Dated) -> bool:
        """Whether a bare year says for which year a document is ("thỏa thuận hợp tác năm 2025")."""
        if not date.value or len(date.value) != 4 or not (date.text.isdigit() or date.text in _THIS_YEAR):
            return False
        left = sentence.plain[max(0, date.start - 45) : date.start]
        if re.search(r"\b(?:in|en|từ năm|since|depuis)\s*$", left):
            return False
        if self._reference.known_year and int(date.value) < self._reference.known_year:
            return False
        named = instrument_in(left, self._cues) != "unspecified" or "hợp tác năm" in left
        return named and bool(re.search(r"(?:năm|pour|for|of)\s*$", left))

    def _lasting(self, sentence: Sentence, zone: Zone, signed: Dated | None, life: Dated | None) -> Dated | None:
        """Return the life of a document, worked out from "for another five years" where only that is said."""
        match = self._cues.years_long.search(sentence.plain[zone.start : zone.end])
        if life is not None or not match or not signed or not signed.value:
            return life
        count = match.groupdict().get("count") or match.groupdict().get("adj") or ""
        years = whole_number(count)
        first = int(signed.value[:4])
        if not years:
            return life
        why = f"“{match[0]}”: counted from {signed.value}"
        return Dated(
            zone.start + match.start(),
            zone.start + match.end(),
            match[0],
            "period",
            str(first),
            str(first + years),
            why,
        )


def _precision(date: Dated) -> int:
    return len(date.value or "")
