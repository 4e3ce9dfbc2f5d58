"""How long a document is valid: from when, until when, for how many years."""

import re
from collections.abc import Sequence
from dataclasses import replace

from paradiplomacy.extract.clauses import Zone, instrument_in
from paradiplomacy.extract.dated import Dated, Reference
from paradiplomacy.extract.events import ACT
from paradiplomacy.extract.languages.cues import FACTS, Cues
from paradiplomacy.extract.numbers import whole_number
from paradiplomacy.extract.words import Sentence

_EXPIRES = re.compile(
    r"(?:\bexpires?|\bwill expire|\b(?:runs?|holds?(?: good)?|valid) (?:to|till|until|through)|\bruns out"
    r"|\b(?:which|that|it) (?:will )?ends? (?:in|on)|\bexpire(?:ra)?|\béchéance|\bprend(?:ra)? fin|\bs'achève(?:ra)?"
    r"|hết hạn|hết hiệu lực|(?:hiệu lực|giá trị) (?:đến|tới))(?: \w+){0,2} *$"
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
_VALID = re.compile(
    r"\bvalid|\b(?:will|to|shall) last\b|\blasts\b|\b(?:term|duration) of\b|valables?\b|in force"
    r"|en vigueur|hiệu lực|giá trị|thời hạn|durée|-year"
)
_FOR_YEAR = re.compile(r"\b(?:for(?: the year)?|pour(?: l'année)?|cho(?: cả)? năm) $")
_OF_YEAR = re.compile(r"\b(?:năm|of|de|d') ?$")
_SIGNED_IN = re.compile(r"\b(?:(?:từ|vào)|(?:ký|ký kết|có|lập)) năm $")
_ONLY_BEFORE_DATE = re.compile(r"(?: |in|on|for|en|le|pour|vào|năm|ngày|respectively|namely|notamment|lần lượt)*")
"""Between a comma and a date of what stands before it: "signed three agreements, in 2009 and 2013"."""
FROM_SIGNING = re.compile(
    r"\b(?:valid|effective|(?:in|into) force|effect)\b[^.;:]{0,30}? (?:from|of|on|upon|with|after|since)"
    r"(?: (?:the|its|their|being))? sign(?:ing|ature|ed)\b"
    r"|\b(?:en vigueur|effet|valables?|applicables?)[^.;:]{0,30} (?:dès|à|au|le|du|de)(?: (?:la|sa|leur|jour|date"
    r"|compter|partir|moment|de))* signature\b"
    r"|(?:hiệu lực|giá trị)(?: (?:ngay|kể|từ|khi|sau|ngày|thời điểm|lúc|được|hai bên|các bên))+ ký\b"
)
"""Says that a document is valid from the day on which it was signed."""
_FAR, _NEAR = 150, 45
"""Characters before the year for which a document is, in which it is named."""
_THIS_YEAR = frozenset({"this year", "cette année", "năm nay"})


class Lives:
    """Tells the lives of documents.

    Args:
        cues: of the language of the article.
        reference: what relative dates count from.
    """

    def __init__(self, cues: Cues, reference: Reference) -> None:
        self._cues = cues
        self._reference = reference

    def life_of(
        self, sentence: Sentence, zone: Zone, there: Sequence[Dated], periods: Sequence[Dated]
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
        year = next((d for d in there if self.is_year_of_document(sentence, d)), None)
        if year and zone.sense in FACTS | {"planned", "established"}:
            return life or replace(year, kind="period"), [year]
        return life, []

    def life_in(self, sentence: Sentence, zone: Zone, periods: Sequence[Dated]) -> Dated | None:
        """Return the period in which the document of a zone is valid: the first one behind its cue, else before it."""
        lives = [p for p in periods if zone.start <= p.start < zone.end and self._is_life(sentence, p)]
        return next((p for p in lives if p.start >= zone.cue.start), lives[-1] if lives else None)

    def lasting(self, sentence: Sentence, zone: Zone, signed: Dated | None) -> Dated | None:
        """Return the life of a document signed on a day, told by "for five years" or "from its signing"."""
        if not signed or not signed.value:
            return None
        match = self._cues.years_long.search(sentence.plain, zone.start, zone.end)
        if not match or not self.is_of_documents(sentence, match.start()):
            begun = FROM_SIGNING.search(sentence.plain, zone.start, zone.end)
            why = f"“{begun[0]}”: {signed.value}" if begun else None
            return Dated(begun.start(), begun.end(), begun[0], "since", signed.value, None, why) if begun else None
        years = whole_number(match.groupdict().get("count") or match.groupdict().get("adj") or "")
        if not years:
            return None
        first = int(signed.value[:4])
        why = f"“{match[0]}”: counted from {signed.value}"
        return Dated(match.start(), match.end(), match[0], "period", str(first), str(first + years), why)

    def is_of_documents(self, sentence: Sentence, at: int) -> bool:
        """Whether dates that begin there are those of documents."""
        left = sentence.plain[max(0, at - 60) : at]
        parts = [part for part in re.split(r"[,;]", left) if not _ONLY_BEFORE_DATE.fullmatch(part)]
        around = (parts[-1] if parts else "") + sentence.plain[at : at + 20]
        return bool(ACT.search(around) or _OTHERS.search(around) or _VALID.search(around)) or self.names_document(
            around
        )

    def names_document(self, plain: str) -> bool:
        """Whether words name a document."""
        return instrument_in(plain, self._cues) != "unspecified"

    def _is_life(self, sentence: Sentence, period: Dated) -> bool:
        """Whether a period is how long a document is valid."""
        if period.kind == "since":
            return False
        return (
            period.kind == "until"
            or bool(self._cues.validity.search(sentence.plain[: period.start]))
            or len(period.text.replace(" ", "")) == 9
        )

    def is_year_of_document(self, sentence: Sentence, date: Dated) -> bool:
        """Whether a bare year says for which year a document is ("thỏa thuận hợp tác năm 2025")."""
        if not date.value or len(date.value) != 4 or not (date.text.isdigit() or date.text in _THIS_YEAR):
            return False
        if _FOR_YEAR.search(sentence.plain, max(0, date.start - _NEAR), date.start):
            return self.names_document(sentence.plain[max(0, date.start - _FAR) : date.start])
        left = sentence.plain[max(0, date.start - _NEAR) : date.start]
        if not _OF_YEAR.search(left) or _SIGNED_IN.search(left):
            return False
        named = instrument_in(left, self._cues)
        if named == "programme":
            return True
        is_over = self._reference.known_year and int(date.value) < self._reference.known_year
        return left.endswith("năm ") and not is_over and (named != "unspecified" or "hợp tác năm" in left)
