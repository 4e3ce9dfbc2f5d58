"""Puts passages together: the ties of one pair become as few as the text speaks of."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from paradiplomacy.extract.languages.cues import FACTS, WISHES
from paradiplomacy.extract.tie import Tie
from paradiplomacy.extract.words import Sentence
from paradiplomacy.model.statement import Instrument

MAX_FIELDS = 60
MAX_FURTHER = 12
"""Passages kept beside the first; more of them prove nothing more."""
MAX_TIES = 40
"""Of one pair, that are put together; no article says so many things of two sides."""
Life = tuple[str | None, str | None]
_OF_DOCUMENTS = FACTS | {"ended"}


def merged(ties: Sequence[Tie]) -> list[Tie]:
    """Return one tie for each thing the article says of a pair.

    A relation merely stated joins the document signed; the same document told twice is one; a headline only repeats.
    """
    wished = {tie.partner.country for tie in ties if tie.sentence.paragraph > 1}
    by_pair: dict[tuple[str, str], list[Tie]] = {}
    for tie in ties:
        if tie.sentence.paragraph == 1 and tie.partner.is_nation and tie.partner.country in wished:
            continue  # "looks for partners in Belarus": the body says which
        by_pair.setdefault(tie.pair, []).append(tie)
    return [tie for told in by_pair.values() for tie in _of_pair(told[:MAX_TIES])]


def _of_pair(told: Sequence[Tie]) -> list[Tie]:
    signed_below = any(tie.status in _OF_DOCUMENTS for tie in told if tie.sentence.paragraph > 1)
    body = [tie for tie in told if tie.sentence.paragraph > 1 or (tie.further and not signed_below)]
    headline = [tie for tie in told if tie.sentence.paragraph == 1]
    facts = [tie for tie in body if tie.status in _OF_DOCUMENTS]
    stated = [tie for tie in body if tie.status == "established"]
    wishes = [tie for tie in body if tie.status in WISHES]
    documents: list[Tie] = []
    for tie in facts:
        _absorb(documents, tie)
    if documents and headline and headline[0].status in _OF_DOCUMENTS:  # "sign a deal on tourism": what it is on
        documents[0] = replace(documents[0], fields=(*documents[0].fields, *headline[0].fields))
    relations: list[Tie] = []
    for tie in stated:
        target = documents if documents and not _has_own_date(tie) else relations
        _absorb(target, tie, any_document=True)
    intentions: list[Tie] = []
    for tie in wishes:
        _absorb(intentions, tie)
    found = [*documents, *relations, *intentions]
    return found or [tie for tie in told if tie.status not in WISHES][:1] or list(told[:1])


def _has_own_date(tie: Tie) -> bool:
    return bool((tie.signed and tie.signed.value) or tie.life or tie.instrument == "twinning")


def _absorb(kept: list[Tie], tie: Tie, *, any_document: bool = False) -> None:
    """Join a tie to one already kept that can be the same, else keep it beside them."""
    same = [place for place, other in enumerate(kept) if any_document or _same_document(other, tie)]
    if not same:
        kept.append(tie)
        return
    before = [place for place in same if any_document and _at(kept[place]) < _at(tie)]
    place = before[-1] if before else same[0]  # what was done is of the document told of last
    kept[place] = _joined(kept[place], tie, dates=not any_document or kept[place].status == tie.status)


def _at(tie: Tie) -> tuple[int, int]:
    """Return where in the text a tie is told."""
    return (tie.sentence.paragraph, tie.sentence.start)


def _same_document(one: Tie, two: Tie) -> bool:
    if one.status != two.status:
        return False
    days = [tie.signed.value for tie in (one, two) if tie.signed and tie.signed.value]
    lives = [(tie.life.value, tie.life.to) for tie in (one, two) if tie.life]
    instruments = {one.instrument, two.instrument}
    if len(instruments) > 1 and "unspecified" not in instruments and not _is_retold(instruments, days, lives):
        return one.status in WISHES
    past = any(end and end[:4] < day[:4] for _, end in lives for day in days)  # over before it was signed
    return _compatible(days) and len(set(lives)) < 2 and not past


def _is_retold(instruments: set[Instrument], days: Sequence[str], lives: Sequence[Life]) -> bool:
    """Whether "the agreement of 2019" means the memorandum signed on 3 May 2019."""
    vaguer = len(days) == 2 and len(days[0]) != len(days[1])
    return "agreement" in instruments and (vaguer or (len(lives) == 2 and len(days) < 2))


def _compatible(days: Sequence[str]) -> bool:
    return len(days) < 2 or days[0].startswith(days[1]) or days[1].startswith(days[0])


def _joined(one: Tie, two: Tie, *, dates: bool) -> Tie:
    signed = one.signed
    if (
        dates
        and two.signed
        and two.signed.value
        and (not signed or not signed.value or len(two.signed.value) > len(signed.value))
    ):
        signed = two.signed
    return replace(
        one,
        signed=signed,
        life=one.life or (two.life if dates else None),
        instrument=one.instrument if one.instrument != "unspecified" or not dates else two.instrument,
        fields=tuple({told.field.text: told for told in (*two.fields, *one.fields)}.values())[:MAX_FIELDS],
        inferred=one.inferred & two.inferred,
        is_promoted=one.is_promoted and two.is_promoted,
        further=(*one.further, (two.sentence, two.zone.cue.start), *two.further)[:MAX_FURTHER],
    )


def without_parts(ties: Sequence[Tie], division_of: Callable[[str], str | None]) -> list[Tie]:
    """Leave out wishes with a town that lies in a partner ("a field in which Créteil is ahead").

    A town with a word for its kind ("the city of Miyazaki") speaks for itself, and so does one in the headline or with
    more than wishes. A region that a headline alone wishes for goes where the body names its towns.
    """
    body = [tie for tie in ties if tie.sentence.paragraph > 1]
    towns = {(tie.province.identity, division_of(tie.partner.place_id)) for tie in body if tie.partner.place_id}
    ties = [tie for tie in ties if tie in body or tie.status not in WISHES or tie.pair not in towns]
    pairs: set[tuple[str, str | None]] = {tie.pair for tie in ties}
    own = {tie.pair for tie in ties if tie.status not in WISHES or tie.partner.kind or tie.sentence.paragraph == 1}

    def is_part(tie: Tie) -> bool:
        town = tie.partner.place_id
        return town is not None and tie.pair not in own and (tie.province.identity, division_of(town)) in pairs

    return [tie for tie in ties if not is_part(tie)]


def promoted(ties: Sequence[Tie], covers: Sequence[tuple[Sentence, str, frozenset[str]]]) -> list[Tie]:
    """Turn relations into signed documents where a sentence says so of all localities of their countries.

    Args:
        ties: as read.
        covers: sentence, id of its province, and the countries it names; no country means all.
    """

    def promote(tie: Tie) -> Tie:
        for sentence, province, countries in covers:
            fits = tie.province.place_id == province and (not countries or tie.partner.country in countries)
            if tie.status == "established" and tie.partner.is_partner and fits:
                instrument = tie.instrument if tie.instrument != "unspecified" else "agreement"
                further = (*tie.further, (sentence, 0))
                return replace(tie, status="signed", instrument=instrument, is_promoted=True, further=further)
        return tie

    return [promote(tie) for tie in ties]
