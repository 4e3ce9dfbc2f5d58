"""Claims: what one source says of one document, relation, plan or wish; and accounts: claims taken for one event."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from paradiplomacy.geocode.names import fold, readings
from paradiplomacy.linking import makes_link
from paradiplomacy.model.event import EventKind
from paradiplomacy.model.link import link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Agreement, Intention, Statement

Tie = Agreement | Intention
Span = tuple[str | None, str | None]

_AGENCY = re.compile(r"\(([^()]+)\)\s*$")
_PUBLIC_HOST = re.compile(
    r"(^|\.)(gov|go|lg|gouv|gob|govt)(\.[a-z]{2})?$|(^|\.)(pref|city|metro)\.[a-z0-9.-]+\.jp$|\.gouv\.fr$"
)
"""Internet hosts that only public authorities get: .gov.vn, .go.kr, .lg.jp and the like."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement, or all statements of one source about one text with many parties.

    Attributes:
        side: the part of a province that is tied (a town, a district), folded; empty for the province itself.
        published: date of the article; None where it has none.
        official: a public authority publishes it.
        agency: who first told it, folded: reprints of one agency do not bear each other out.
    """

    kind: EventKind
    statements: tuple[Tie, ...]
    link_ids: frozenset[str]
    side: str
    published: str | None
    official: bool
    agency: str

    @property
    def first(self) -> Tie:
        """The statement that speaks for all: those of one text say the same."""
        return self.statements[0]

    @property
    def source_id(self) -> str:
        """The source that makes the claim."""
        return self.first.source_id

    @property
    def validity(self) -> Span | None:
        """Start and end as stated; None where neither is."""
        stated = (self.first.valid_from, self.first.valid_to)
        return stated if any(stated) else None

    @property
    def order(self) -> tuple[object, ...]:
        """The most exact claims first, those of many parties before those of one: none depends on the input's order."""
        one = self.first
        exact = -len(one.signed) if one.signed else -1 if self.validity else 0
        date = one.signed or one.valid_from or one.valid_to or ""
        undated = (not self.published, self.published or "")
        vague = one.instrument == "unspecified"
        return (exact, -len(self.link_ids), date, vague, one.instrument, undated, one.statement_id)


def claims_of(
    statements: Iterable[Statement], places: Mapping[str, Place], sources: Mapping[str, Source]
) -> tuple[Claim, ...]:
    """Return the claims of all statements that tie a pair, in their order; other statements make none."""
    groups: dict[tuple[str, ...], list[Tie]] = {}
    for statement in statements:
        if isinstance(statement, Agreement | Intention) and makes_link(statement, places):
            document = statement.document if _kind(statement) == "document" else None
            text = (statement.source_id, "text", document) if document else ("one", statement.statement_id)
            groups.setdefault(text, []).append(statement)
    claims = (_claim(sorted(group, key=lambda one: one.statement_id), sources) for group in groups.values())
    return tuple(sorted(claims, key=lambda claim: claim.order))


def _claim(group: list[Tie], sources: Mapping[str, Source]) -> Claim:
    source = sources[group[0].source_id]
    return Claim(
        kind=_kind(group[0]),
        statements=tuple(group),
        link_ids=frozenset(link_id_of(str(one.province_id), str(one.partner_id)) for one in group),
        side=_side(group[0]),
        published=source.published_date,
        official=is_official(source),
        agency=_agency(source),
    )


def is_official(source: Source) -> bool:
    """Whether a public authority publishes an article, as far as its address tells."""
    return bool(source.url and _PUBLIC_HOST.search(urlsplit(source.url).hostname or ""))


def _agency(source: Source) -> str:
    named = _AGENCY.search(source.publisher)
    return fold(named[1] if named else source.publisher)


def _kind(tie: Tie) -> EventKind:
    if isinstance(tie, Intention):
        return "plan" if tie.status == "planned" else "wish"
    named = tie.instrument not in ("unspecified", "programme") or tie.valid_to
    return "document" if tie.status != "established" or named else "relation"


def _side(tie: Tie) -> str:
    if not tie.level:
        return ""
    return min((reading.key for reading in readings(tie.province)), key=lambda key: (len(key), key), default="")


@dataclass(slots=True, eq=False)
class Account:
    """Claims taken for one event; the first is the most exact, and new ones are compared with it.

    Attributes:
        may_be: other accounts that this one may be, told less exactly.
    """

    claims: list[Claim]
    may_be: list["Account"] = field(default_factory=list)

    @property
    def link_ids(self) -> frozenset[str]:
        """The pairs of all claims."""
        return frozenset().union(*(claim.link_ids for claim in self.claims))

    @property
    def source_ids(self) -> frozenset[str]:
        """The sources of all claims."""
        return frozenset(claim.source_id for claim in self.claims)

    @property
    def instruments(self) -> frozenset[str]:
        """Every instrument that a claim names, ``unspecified`` included."""
        return frozenset(claim.first.instrument for claim in self.claims)

    @property
    def signed(self) -> str | None:
        """The date of signing of the most exact claim that gives one."""
        return next((claim.first.signed for claim in self.claims if claim.first.signed), None)

    @property
    def validity(self) -> Span | None:
        """The validity of the most exact claim that gives one."""
        return next((claim.validity for claim in self.claims if claim.validity), None)

    @property
    def key(self) -> tuple[object, ...]:
        """What accounts of one text agree in."""
        return (self.signed, self.validity, self.claims[0].first.instrument)
