"""Where sources disagree: the value shown, the rule that chose it, and all the others with their statements."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from paradiplomacy.events.claims import Account, Claim, Span
from paradiplomacy.events.judging import RECENT_DAYS
from paradiplomacy.model.event import Alternative, ChoiceReason, Contradiction, DisputedField
from paradiplomacy.model.partial_dates import meet, soon
from paradiplomacy.model.statement import Instrument

OPEN_END = ".."
"""Stands for an end that no source states, as in ISO 8601."""
_STRENGTH: tuple[Instrument, ...] = ("letter of intent", "minutes", "programme", "MoU", "agreement", "twinning")
_NAMED: Mapping[str, Instrument] = {instrument: instrument for instrument in _STRENGTH}
_DATE_RULES: tuple[ChoiceReason, ...] = ("fuller_date", "explicit", "official", "nearest", "more_sources")
_NAME_RULES: tuple[ChoiceReason, ...] = ("more_sources", "official", "nearest")
"""Names are loose where dates are not: what most articles call a document counts more than what one authority does."""

Options = Mapping[str, Sequence[Claim]]
"""Value -> the claims that give it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value out of several; ``reason`` is None where the others agree with it."""

    value: str
    reason: ChoiceReason | None
    claims: tuple[Claim, ...]
    others: Mapping[str, tuple[Claim, ...]]

    def contradiction(self, field: DisputedField) -> Contradiction | None:
        """Return what there is to tell; None where nothing is disputed."""
        if self.reason is None:
            return None
        return Contradiction(
            field=field,
            value=self.value,
            reason=self.reason,
            statement_ids=statement_ids(self.claims),
            alternatives=tuple(
                Alternative(value=value, statement_ids=statement_ids(claims))
                for value, claims in sorted(self.others.items())
            ),
        )


def statement_ids(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Return the ids of all statements of claims, in order."""
    return tuple(sorted(one.statement_id for claim in claims for one in claim.statements))


def choose_date(options: Options) -> Choice:
    """Choose among partial dates; those that meet agree, and the fullest of them is shown."""
    return _choose(options, agree=meet, fullness=len, when=lambda value: value)


def choose_validity(options: Options) -> Choice:
    """Choose among validities, written ``2022/2025``; one told together with the day of signing comes first."""

    def fullness(value: str) -> int:
        return _stated(value) + max(len(claim.first.signed or "") for claim in options[value])

    return _choose(options, agree=_same_ends, fullness=fullness, when=lambda _value: None)


def choose_instrument(options: Options, *, date: str | None) -> Choice:
    """Choose among instruments; ``date`` is that of the signing."""
    return _choose(
        options,
        agree=lambda one, other: one == other,
        fullness=lambda _value: 0,
        when=lambda _value: date,
        rules=_NAME_RULES,
    )


def validity_text(start: str | None, end: str | None) -> str:
    """Return a validity as one text."""
    return f"{start or OPEN_END}/{end or OPEN_END}"


def _stated(validity: str) -> int:
    return sum(len(end) for end in validity.split("/") if end != OPEN_END)


def _same_ends(one: str, other: str) -> bool:
    ends = zip(one.split("/"), other.split("/"), strict=True)
    return all(OPEN_END in pair or meet(*pair) for pair in ends)


def _choose(
    options: Options,
    *,
    agree: Callable[[str, str], bool],
    fullness: Callable[[str], int],
    when: Callable[[str], str | None],
    rules: tuple[ChoiceReason, ...] = _DATE_RULES,
) -> Choice:
    """Weigh all values by the same rules, in their order; the next rule decides where the one before does not."""

    def weight(value: str) -> tuple[int, ...]:
        claims, date = options[value], when(value)
        told: dict[str, int] = {
            "fuller_date": fullness(value),
            "explicit": any(claim.first.date_resolution is None for claim in claims),
            "official": any(claim.official for claim in claims),
            "nearest": any(_told_soon(claim, date) for claim in claims),
            "more_sources": len({claim.agency for other in options if agree(value, other) for claim in options[other]}),
        }
        return tuple(told[rule] for rule in rules)

    def tie(value: str) -> tuple[int, str]:
        return (0 if rules == _DATE_RULES else -_STRENGTH.index(_NAMED[value]), value)

    shown = min(options, key=lambda value: (tuple(-part for part in weight(value)), tie(value)))
    others = {value: tuple(claims) for value, claims in options.items() if not agree(value, shown)}
    claims = tuple(claim for value in options if value not in others for claim in options[value])
    if not others:
        return Choice(shown, None, claims, others)
    best = max(weight(value) for value in others)
    decided = (rule for rule, ours, theirs in zip(rules, weight(shown), best, strict=True) if ours > theirs)
    return Choice(shown, next(decided, "earlier" if rules == _DATE_RULES else "stronger_document"), claims, others)


def _told_soon(claim: Claim, date: str | None) -> bool:
    return bool(date and claim.published and soon(claim.published, date, days=RECENT_DAYS))


def options_of(claims: Iterable[Claim], value_of: Callable[[Claim], str | None]) -> dict[str, list[Claim]]:
    """Return value -> claims, for the claims that give a value."""
    options: dict[str, list[Claim]] = {}
    for claim in claims:
        if value := value_of(claim):
            options.setdefault(value, []).append(claim)
    return options


@dataclass(frozen=True, slots=True)
class Settled:
    """What is shown of an account, and what its claims disagree about."""

    signed: str | None
    valid_from: str | None
    valid_to: str | None
    instrument: Instrument
    contradictions: tuple[Contradiction, ...]


def settle(account: Account) -> Settled:
    """Choose date, validity and instrument; of a relation, what disagrees is its beginning, which is told apart."""
    claims = account.claims
    dates = options_of(claims, lambda claim: claim.first.signed)
    validities = options_of(claims, lambda claim: validity_text(*claim.validity) if claim.validity else None)
    named = options_of(claims, lambda claim: _NAMED.get(claim.first.instrument))
    signed = choose_date(dates) if dates else None
    validity = choose_validity(validities) if validities else None
    instrument = choose_instrument(named, date=signed.value if signed else None) if named else None
    told = (
        signed and signed.contradiction("signed"),
        validity and validity.contradiction("validity"),
        instrument and instrument.contradiction("instrument"),
    )
    start, end = _ends(validity) if validity else (None, None)
    return Settled(
        signed=signed.value if signed else None,
        valid_from=start,
        valid_to=end,
        instrument=_NAMED[instrument.value] if instrument and claims[0].kind != "relation" else "unspecified",
        contradictions=tuple(one for one in told if one) if claims[0].kind == "document" else (),
    )


def _ends(choice: Choice) -> Span:
    """Return both ends of the validity shown; one that it leaves open is taken from a claim that agrees with it."""
    start, end = (None if part == OPEN_END else part for part in choice.value.split("/"))
    agreeing = [claim.first for claim in choice.claims]
    start = start or min((one.valid_from for one in agreeing if one.valid_from), default=None)
    return start, end or max((one.valid_to for one in agreeing if one.valid_to), default=None)
