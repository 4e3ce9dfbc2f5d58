"""Tells to which partner spoken of a district, a school or a hospital belongs that something was built in."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.mentions import Mention, localities, once
from paradiplomacy.extract.passage import Passage

_DISTRICT = re.compile(r"district|huyện")
_SENT_THERE = re.compile(
    r"\b(?:it|they|elles?|ils?) y (?:a|ont|avai\w+) (?:fait|envoyé|donné|offert|construit|bâti|remis|versé|financé)\b"
    r"|\b(?:sent|gave|built|donated|funded|delivered)\b[^;.]{2,80} there\b"
)
_TO_THAT_TOWN = re.compile(
    r"\b(?:to|for|in|à|pour|dans|cho|tại) (?:(?:this|that|cette|cet) (?:(?P<town>city|town|ville)|province|region"
    r"|région|prefecture|préfecture)|(?:thành phố|tỉnh) (?:này|đó))\b"
)
"""Means the locality named last, as what a gift is for."""


def names_district(words: str) -> bool:
    """Whether words for the foreign side mean a district of it."""
    return _DISTRICT.search(words) is not None


def is_district(mention: Mention) -> bool:
    """Whether a name is that of a district, by the word beside it or by what place it is."""
    place = mention.resolution.place if mention.resolution else None
    return "district" in {mention.kind, place.kind if place else None}


def around(districts: Sequence[Mention], context: Context) -> list[Mention]:
    """Return the partner spoken of in whose districts something was built; empty where it is not told which it is."""
    near = [m for group in reversed(context.recent()) for m in localities(group)]
    headed = [context.partner, *localities(context.latest())] if context.partner else []
    headed, there = (
        [m for m in found if not is_district(m) and m.country == districts[0].country] for found in (headed, near)
    )
    return headed[-1:] or (there[-1:] if len(once(there)) == 1 else [])


def seats(institutions: Sequence[Mention], context: Context) -> list[Mention]:
    """Return the localities spoken of that bodies are named after: "the Savannakhet teachers' college"."""
    spoken_of = [m for group in context.recent() for m in group if m.role == "locality"]
    return [m for m in spoken_of if any(m.text in body.text for body in institutions)][:1]


def not_far_away(places: Sequence[Mention], context: Context) -> list[Mention]:
    """Return places without districts of a country that no partner spoken of lies in: they are others of that name."""
    countries = {m.country for group in context.recent() for m in localities(group)}
    return [m for m in places if not (m.is_scene and m.kind == "district") or not countries or m.country in countries]


def sent_there(passage: Passage, last: Mention | None) -> Mention | None:
    """Return the locality that the sentence before named last, where a gift went "there" or "to that city"."""
    if last is None or last.role != "locality":
        return None
    town = _TO_THAT_TOWN.search(passage.plain)
    is_town = town is not None and bool(town["town"]) == (last.kind == "city")
    return last if is_town or _SENT_THERE.search(passage.plain) else None
