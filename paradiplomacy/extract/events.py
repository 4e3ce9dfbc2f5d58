"""The days that an article has told of, on which what follows may have happened."""

import datetime as dt
import re
from collections.abc import Sequence

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.context import Context
from paradiplomacy.extract.dated import Dated
from paradiplomacy.extract.languages.cues import Cues
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.stays import day_meant, stay_of
from paradiplomacy.extract.words import Sentence

ACT = re.compile(
    r"sign|\bink|penned|clinch|seal|initial|\bput\b|conclu|reached|exchang|entered|adopt|approv|struck|renew|exten"
    r"|prolong|updat|\bdat(?:e|es|ed|ing)\b|back to|ký|trao|gia hạn|nối lại|échang|scell|paraph|renouv|recondui|prorog"
    r"|remont|pass(?:é|er)|approuv|ratifi|entérin|\bvoté|adopté|appos"
)
"""Words for what was done to a document; where none stands, a date is that of a meeting about it."""
ANNOUNCED = re.compile(
    r"\b(?:announced|said|reported|told|annoncé|indiqué|déclaré|cho biết|thông báo)(?: on)?[^,.]{0,12}$"
)
_LONG_AGO = re.compile(r"\b(?:merger|merged|founded|set up|born)\b[^.;,]{0,40}$|\bsáp nhập[^.;,]{0,40}$")
"""Before a day on which something else happened."""
_SIMPLE_PAST = re.compile(
    r"(?:cùng |chính thức |tiến hành )*(?:ký|gia hạn|trao)\b|(?:signed|inked|sealed|penned|clinched|put\b|(?:ont"
    r"|a) (?:signé|paraphé|conclu))"
)
_HAVING = re.compile(r"ha(?:s|ve|d)\b|enjoy|disposent?|đã có")
_PERFECT = re.compile(r"\b(?:ha(?:s|ve|d)|'ve|'d)(?: \w+)? $|\b(?:từng|trước đó|trước đây)\b")
_ARRIVED = re.compile(r"\b(?:arriv\w+|venue?s?|débarqu\w+|flown in|đến) $")
"""Before the day on which somebody came."""
_REVIEWED = re.compile(
    r"\b(?:according to|under|in (?:line|accordance) with|selon|en vertu|conformément|theo"
    r"|review\w*|stock of|summ\w* up|went through|implement\w*|carr\w+ out|assess\w*|evaluat\w*|look\w* (?:back )?(?:at"
    r"|on)|bilan d\w*|en revue|mise en œuvre|application d\w*|évalu\w*|đánh giá|kiểm điểm|điểm lại|nhìn lại|thực hiện"
    r"|triển khai)\b"
    r"(?:(?!\b(?:and|then|et|puis|và|rồi|đã|đồng thời)\b)[^,;:])*$"
)
"""Before the signing of what was there already: "took stock of the memoranda signed by the two"."""
_FAR = 200
_VERB = 10
"""Characters with which such a verb may begin: "took stock of"."""
DATELINE = re.compile(r"(?:[^-.:]|\b\w{3,4}\.){2,60}?\d[^-.:]{0,20} --? ")
"""Place and day at the beginning of a report ("HANOI, March 22 (VNA) - ...")."""
_SIGNING = re.compile(r"\bsign(?:ed|ings?\b|atures? (?:of|de|d'))|\binked|\bký\b|\bsigné|\bparaphé")
_CEREMONY = 3
"""Paragraphs over which "six documents were signed on Tuesday" reaches."""
_DAYS_FROM_EVENT = (
    (
        re.compile(
            r"\b(?:a few|several) hours (?:earlier|later|before)|\b(?:earlier|later) (?:that|the same|in the) day"
            r"|\bthe same (?:day|morning|afternoon|evening)|\ble même (?:jour|soir)|\ble (?:jour|soir) même|\bcùng ngày"
        ),
        0,
    ),
    (re.compile(r"\b(?:a|one) day later|\bthe (?:next|following) day|\ble lendemain|hôm sau|\bmột ngày sau"), 1),
    (
        re.compile(
            r"\b(?:a|one) day (?:earlier|before)|\bthe (?:day before|previous day)|\bla veille|\bmột ngày trước"
            r"|\btrước đó một ngày"
        ),
        -1,
    ),
)
_SOME_DAYS = re.compile(
    r"\b(?P<count>two|three|four|five|six|deux|trois|quatre|cinq|hai|ba|bốn|năm|sáu|[2-6]) (?:days|jours|ngày) "
    r"(?:(?P<before>earlier|before|plus tôt|auparavant|trước)|later|after|plus tard|après|sau)\b"
)
"""Counts a few days from the event just told."""


class EventDays:
    """Knows the latest day told, and the day on which documents were signed; grows sentence by sentence.

    Args:
        cues: of the language of the article.
        context: which is told the latest day.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self._event: Sentence | None = None  # that told the day of the context's event
        self._stay: tuple[str, str] | None = None  # first and last day of that event
        self._ceremony: tuple[Dated, int] | None = None  # a day on which documents were signed, and its paragraph

    def hear(self, sentence: Sentence, dates: Sequence[Dated], *, told: bool) -> None:
        """Remember the day that a sentence tells, for what follows; ``told``: it told of a tie."""
        days = [date for date in dates if date.value and len(date.value) == 10]
        days = [day for day in days if not ANNOUNCED.search(sentence.plain[: day.start])] or days
        days = [day for day in days if not _LONG_AGO.search(sentence.plain[: day.start])]
        line = DATELINE.match(sentence.plain)
        days = [day for day in days if not line or day.start >= line.end()] or days
        if days:
            self._context.event, self._event = days[0], sentence
            self._stay = stay_of(sentence.plain, days)
            if not told and _SIGNING.search(sentence.plain):
                self._ceremony = days[0], sentence.paragraph

    def day_of(self, sentence: Sentence, zone: Zone) -> Dated | None:
        """Return the day of what a zone says, where it refers to a day told before; None where it does not."""
        if old_from(sentence, zone) is not None:
            return None
        return self._event_of(sentence, zone) or self._day_of_ceremony(sentence, zone)

    def _event_of(self, sentence: Sentence, zone: Zone) -> Dated | None:
        """Return the day told before, where a sentence refers to that event or to the day after it."""
        event = self._context.event
        if event is None or not event.value or not ACT.search(sentence.plain, zone.start, zone.end):
            return None
        if counted := _days_from(sentence.plain):
            match, days = counted
            value = (dt.date.fromisoformat(event.value) + dt.timedelta(days=days)).isoformat()
            why = f"“{match[0]}”: counted from {event.value}, told before"
            return Dated(match.start(), match.end(), match[0], "date", value, value, why)
        if self._cues.occasion.search(sentence.plain) or self._goes_on(sentence, zone):
            return day_meant(sentence.plain, event, self._stay)
        return None

    def _goes_on(self, sentence: Sentence, zone: Zone) -> bool:
        """Whether a sentence goes on about the day just told: "He came on Monday. The two sides signed a pact."."""
        here = self._event is not None and self._event.paragraph == sentence.paragraph
        told = _SIMPLE_PAST.match(sentence.plain, zone.cue.start, zone.cue.end)
        return here and told is not None and not _PERFECT.search(sentence.plain[: zone.cue.start])

    def _day_of_ceremony(self, sentence: Sentence, zone: Zone) -> Dated | None:
        """Return the day of "six documents were signed on Tuesday", for those that are named right after it."""
        if self._ceremony is None or _HAVING.match(sentence.plain, zone.cue.start):
            return None
        day, paragraph = self._ceremony
        if self._event and self._event.paragraph == sentence.paragraph:
            return self._context.event
        return day if sentence.paragraph - paragraph <= _CEREMONY else None


def old_from(sentence: Sentence, zone: Zone) -> int | None:
    """Return where a zone begins to speak of a document that was there already; None where it does not."""
    cue, plain = zone.cue, sentence.plain
    before = _REVIEWED.search(plain, max(zone.start, cue.start - _FAR), cue.start)
    told = before or _REVIEWED.search(plain, cue.start, cue.end)
    return told.start() if told and told.start() < cue.start + _VERB else None


def _days_from(plain: str) -> tuple[re.Match[str], int] | None:
    """Return how many days a sentence lies after the event just told, and the words that say so."""
    for pattern, days in _DAYS_FROM_EVENT:
        match = pattern.search(plain)
        if match and not _ARRIVED.search(plain, 0, match.start()):
            return match, days
    match = _SOME_DAYS.search(plain)
    count = whole_number(match["count"]) if match and not _ARRIVED.search(plain, 0, match.start()) else None
    return (match, -count if match["before"] else count) if match and count else None
