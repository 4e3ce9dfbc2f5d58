"""Tells whose capital a sum is: of a country, of firms of the province, or of foreigners at large."""

import re
from collections.abc import Sequence

from paradiplomacy.extract.context import Context
from paradiplomacy.extract.figure_places import Sum, is_of_firms
from paradiplomacy.extract.mentions import Mention, localities
from paradiplomacy.extract.passage import Passage

_FOREIGN = re.compile(
    r"\bforeign[ -](?:projects?|investors?|invested|investment|capital|firms|direct)\b|\bfdi\b|nước ngoài"
    r"|(?:projets|investisseurs|capitaux) étrangers"
)
_OF_FOREIGN = re.compile(
    r"(?: (?:of|in|worth of|de|d'|vốn|là))?\s?(?:(?:total|registered|direct|cumulative) )*"
    r"(?:foreign (?:direct )?(?:investment|capital|funds|money)|fdi\b|(?:investissements?"
    r"|capitaux) (?:directs )?étrangers"
    r"|(?:đầu tư|fdi) nước ngoài)"
)
"""Right behind a sum that is of foreigners at large."""
_THEY = re.compile(
    r"(?:^|[,;] )(?:they|their|ils|elles|leurs?|ceux-ci|họ|tổng (?:số )?vốn)\b|^the (?:total|combined)\b|\b(?:these"
    r"|ces|các) (?:investors"
    r"|firms|companies|investisseurs"
    r"|entreprises|doanh nghiệp này|nhà đầu tư này)"
)
"""Means the investors of the country spoken of in the sentence before."""
_NEXT_DOOR = re.compile(
    r"\b(?:neighbou?ring|adjoining|adjacent) (?:\w+ )?(?:province|locality)\b"
    r"|\b(?:province|side) (?:next door|across the border)|\bprovince (?:\w+ )?(?:voisine|limitrophe)\b|\btỉnh bạn\b"
    r"|\bthere\b|\b[iy] (?:a|ont|avai\w+|mènent|exploitent|détiennent)\b"
)
"""Means the partner spoken of, in a sentence on what firms of the province have."""
_ITS_FIRMS = re.compile(
    r"\b(?:its|their) (?:\w+ )?(?:companies|firms|enterprises|businesses|investors)\b"
    r"|\b(?:ses|leurs) (?:\w+ )?(?:entreprises|sociétés|investisseurs)\b"
    r"|\b(?:doanh nghiệp|công ty|nhà đầu tư) (?:của |từ )?(?:tỉnh|thành phố|địa phương|vùng) (?:này|bạn|đó)\b"
)
"""Firms of the side just spoken of."""
_IN_TOWN = re.compile(r"\b(?:in|into) (?:the|this) city\b|\bdans (?:la|cette) ville\b|\bvào (?:tỉnh|thành phố)\b")
_HERE = re.compile(r"\b(?:in|into) the province\b|\bdans la province\b(?! d)")
_INVESTORS = re.compile(
    r" (?:\w+ )?(?:investors|companies|firms|enterprises|businesses|partners|investment|capital)\b"
    r"(?! (?:from|in|of) the (?:province|city|prefecture))"
)
"""Behind the adjective of a country: "Cambodian investors"."""
_INTRODUCED = re.compile(
    r"\bvietnamese (?:\w+ )?(?:province|city)(?: of)? $|\b(?:province|ville) vietnamienne (?:d[eu] |d')$"
)


def is_of_all(passage: Passage, told: Sum) -> bool:
    """Whether a sum is that of foreigners at large: "4,000 foreign projects with 39 billion USD"."""
    named = [m for m in passage.within(told.left, told.start) if m.is_partner or m.is_nation]
    if _OF_FOREIGN.match(passage.plain, told.end):
        return True
    if named:
        return False
    of_last = _OF_FOREIGN.match(passage.plain, told.left)  # "28 billion USD of foreign investment, of it 11 billion"
    return _FOREIGN.search(passage.plain, of_last.end() if of_last else told.left, told.start) is not None


def backed_by(passage: Passage, told: Sum, subject: Mention | None) -> Mention | None:
    """Return whose firms "six of its companies" are, that put money into a province: of the side just spoken of."""
    ours = any(m.is_own for m in passage.mentions) or _HERE.search(passage.plain) or _IN_TOWN.search(passage.plain)
    theirs = subject is not None and not subject.is_own and _ITS_FIRMS.search(passage.plain, 0, told.start)
    return subject if ours and theirs else None


def investor(passage: Passage, told: Sum, countries: Sequence[Mention], *, before: Mention | None) -> Mention | None:
    """Return the country whose investors a pronoun means, or which stands before a sum; None for neither.

    Args:
        passage: the sentence.
        told: the sum.
        countries: those it names.
        before: the one that the sentence before named; None: it named none.
    """
    if before and _THEY.search(passage.plain[: told.start]) and not countries:
        return before
    return next((m for m in countries if told.left <= passage.at(m) < told.start), None)


def investing_nation(passage: Passage, told: Sum) -> Mention | None:
    """Return the country whose firms are named last before a sum, though localities are named too; None for none.

    As in "firms of the province have 9 million USD in Takeo, while Cambodian investors have registered 27 million".
    """
    named = [m for m in passage.within(told.left, told.start) if m.is_partner or m.is_nation]
    theirs = named[-1] if named and named[-1].role == "demonym" else None
    return theirs if theirs and _INVESTORS.match(passage.plain, passage.after(theirs)) else None


def is_told_abroad(passage: Passage) -> bool:
    """Whether a sentence introduces a province to readers abroad: "the Vietnamese province of Gia Lai"."""
    return any(_INTRODUCED.search(passage.left_of(m)) for m in passage.mentions if m.is_own)


def invested_in(passage: Passage, context: Context, *, abroad: bool) -> tuple[Mention, ...]:
    """Return where firms of the province put money that say "in the province next door", or "here" abroad.

    Args:
        passage: the sentence.
        context: what has been said so far.
        abroad: whether the article is for readers abroad, to whom "the province" is their own.
    """
    ours = [m for m in passage.mentions if m.is_own and is_of_firms(passage, m)]
    if not ours:
        return ()
    if context.host:
        return (context.host,)
    is_there = _NEXT_DOOR.search(passage.plain) or (abroad and _HERE.search(passage.plain))
    return localities(context.latest())[-1:] if is_there else ()
