"""Events: what happened once between two sides or more, with all its reports, however many pages tell it."""

from typing import Literal

from paradiplomacy.model.base import PartialDate, Value
from paradiplomacy.model.source import SourceId
from paradiplomacy.model.statement import Instrument, Status

EventKind = Literal["document", "relation", "plan", "wish"]
DisputedField = Literal["signed", "validity", "instrument", "status", "began"]
ChoiceReason = Literal[
    "fuller_date", "explicit", "official", "nearest", "more_sources", "stronger_document", "signing_reported", "earlier"
]
DOCUMENT_STATUSES = frozenset({"signed", "renewed", "ended"})


class Alternative(Value):
    """A value that some statements give, and which statements these are.

    Attributes:
        value: written as the one shown is.
        statement_ids: of the statements that give it.
    """

    value: str
    statement_ids: tuple[str, ...]


class Contradiction(Value):
    """Sources that disagree about one thing; every value stays visible.

    Attributes:
        field: what is disputed; ``began`` is the beginning of the tie, told by several events of a pair.
        value: the one shown: a partial date, a validity (``2022/2025``; ``..`` for an end that is not stated), an
            instrument or a status.
        reason: the first rule by which the value shown beats the best of the others.

            ``fuller_date``: it is quoted to the month or day, the others less fully;
            ``explicit``: its source prints it, the others are worked out from the date of an article;
            ``official``: a public authority publishes it;
            ``nearest``: its report is the nearest in time to what it tells;
            ``more_sources``: more sources that do not depend on one another tell it;
            ``stronger_document``: nothing else speaks for either, and sources name a document too weakly rather than
            too strongly;
            ``signing_reported``: a report of the signing beats a plan of it;
            ``earlier``: nothing speaks for either; the earlier one is shown.
        statement_ids: of the statements that give the value shown, or one that it agrees with.
        alternatives: the other values, each with its statements.
    """

    field: DisputedField
    value: str
    reason: ChoiceReason
    statement_ids: tuple[str, ...]
    alternatives: tuple[Alternative, ...]


class Event(Value):
    """One signing, one relation, one plan or one wish.

    Attributes:
        event_id: made of its first pair, its date and its instrument; never counted through.
        link_ids: the pairs it ties, with provinces as they signed; a text of six provinces has six.
        kind: a ``document`` was signed; a ``relation`` is stated without one; a ``plan`` or a ``wish`` is no agreement.
        level: name of the Vietnamese side where it is a part of the province (a town, a district); else None.
        status: how far the tie has come with it.
        instrument: the sort of document; ``unspecified`` where no source names one.
        signed: of a document: the day of signing; of a relation: its beginning; as far as known.
        valid_from: first day of the stated period; None where no source states one.
        valid_to: last day of the stated period, or of a tie that was ended; None where no source states one.
        statement_ids: all its reports, in the order of their sources.
        source_ids: in the order of first mention.
        independent: how many of the sources do not repeat one agency or publisher.
        first_report: date of the oldest article; None where no article is dated.
        last_report: date of the newest article; None where no article is dated.
        renews: id of the earlier document that this one prolongs.
        fulfils: ids of the plans that came true with it.
        may_be: ids of the events that this one may be, told less exactly; it is kept apart and never counted.
        contradictions: what its reports disagree about.
    """

    event_id: str
    link_ids: tuple[str, ...]
    kind: EventKind
    level: str | None = None
    status: Status
    instrument: Instrument
    signed: PartialDate | None = None
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    statement_ids: tuple[str, ...]
    source_ids: tuple[SourceId, ...]
    independent: int
    first_report: PartialDate | None = None
    last_report: PartialDate | None = None
    renews: str | None = None
    fulfils: tuple[str, ...] = ()
    may_be: tuple[str, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def date(self) -> str | None:
        """The date it is told under: of the signing, or else of the validity; None where no source dates it."""
        return self.signed or self.valid_from or self.valid_to

    @property
    def is_document(self) -> bool:
        """Whether sources report a document that was signed."""
        return self.kind == "document" and self.status in DOCUMENT_STATUSES

    @property
    def counts(self) -> bool:
        """Whether it counts as one signed document: it is no other event told less exactly."""
        return self.is_document and not self.may_be
