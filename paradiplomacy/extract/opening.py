"""Tells what an article is about before it is read: whose province, which partner, whose own paper."""

from collections import Counter
from collections.abc import Sequence

from paradiplomacy.extract.context import FIRST_STOP, NUMBERED, Context, side_of
from paradiplomacy.extract.mentions import Mention

_WEIGHTS = {0: 3, 1: 2, 2: 2}
"""How often a name in the headline and in the lead, which may be a place and a date, counts."""
_LEAD = 2
"""Paragraphs of the body, of which the first may be a mere appetiser, that tell who an article is about."""


def context_of(mentions: Sequence[Sequence[Mention]]) -> Context:
    """Return what an article is about before it is read: its province and the partner of its headline.

    The province is the one named most, headline and lead counted more; it is clear where the headline names no
    other, or where most mentions are its own.
    """
    provinces = [
        m
        for number, found in enumerate(mentions)
        for m in found
        if m.role == "province" and not (m.is_scene and number)
        for _ in range(_WEIGHTS.get(number, 1))
    ]
    if not provinces:  # "he said in Ca Mau that his province ..."
        provinces = [m for found in mentions for m in found if m.role == "province"]
    if not provinces:
        provinces = [m for found in mentions for m in found if m.role == "town"]
    counts = Counter(mention.place_id for mention in provinces)
    main = max(provinces, key=lambda mention: counts[mention.place_id], default=None)
    headline = mentions[0] if mentions else ()
    titled = {m.place_id for m in headline if m.role == "province"}
    is_clear = main is not None and (titled == {main.place_id} or 2 * counts[main.place_id] > len(provinces))
    partners = {side_of(m): m for m in headline if m.role == "locality" and not (m.is_scene and m.start <= FIRST_STOP)}
    partner = next(iter(partners.values())) if len(partners) == 1 else None
    if not partners or (partner and partner.is_scene):  # "signs in Florence": the lead says with whom
        partner = _partner_of_lead(mentions) or partner or _only_locality(mentions)
    return Context(main, is_clear, partner, _host(mentions))


def _partner_of_lead(mentions: Sequence[Sequence[Mention]]) -> Mention | None:
    """Return the only locality that the lead names, unless the text names another one more often."""
    acting = [[m for m in found if m.role == "locality" and not m.is_scene] for found in mentions[1:]]
    lead = next((found for found in acting[:_LEAD] if found), [])
    counts = Counter(side_of(m) for found in acting for m in found)
    if len({side_of(m) for m in lead}) != 1 or counts[side_of(lead[0])] < max(counts.values()):
        return None
    return lead[0]


def _only_locality(mentions: Sequence[Sequence[Mention]]) -> Mention | None:
    """Return the only locality that an article names, again and again, be it a scene: "met at Izumisano City Hall"."""
    named = [m for found in mentions for m in found if m.role == "locality"]
    return named[0] if len(named) > 1 and len({side_of(m) for m in named}) == 1 else None


def _host(mentions: Sequence[Sequence[Mention]]) -> Mention | None:
    """Return the only locality of the first paragraph that names any, where that names no province beside it.

    Else the one of its dateline: "DARMSTADT - The city council ...".
    """
    first = next((found for found in mentions if any(m.role in {"province", "town", "locality"} for m in found)), ())
    named = {side_of(m): m for m in first if m.role in {"province", "town", "locality"}}
    only = next(iter(named.values()), None)
    if only is None or not only.is_partner:
        return None
    is_dateline = only.is_scene and only.start < NUMBERED and all(not m.is_partner for m in first if m is not only)
    if len(named) == 1 and not only.is_scene:
        return only
    acting = {side_of(m) for found in mentions[1:] for m in found if m.role == "locality" and m is not only}
    is_meant = not acting or side_of(only) in acting  # nothing else is, or it comes again
    return only if (len(named) == 1 or is_dateline) and is_meant else None
