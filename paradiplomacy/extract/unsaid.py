"""Reads a tie out of a sentence with both sides and no cue, by what it is about: "P, an old ally of V, sent lilies"."""

import re
from collections.abc import Collection, Sequence

from paradiplomacy.extract.background import is_background
from paradiplomacy.extract.clauses import Cue, Zone
from paradiplomacy.extract.languages.cues import Sense
from paradiplomacy.extract.mentions import Mention, names_country
from paradiplomacy.extract.words import Sentence

_DOCUMENT = re.compile(r"\b(?:agreements?|agreed|memorand(?:um|a)|mous?|pacts?|accords?|protocols?|charters?|treaty)\b")
_TO_COME = re.compile(
    r"\b(?:will|shall|would|could|plans?|planned|next (?:year|month|week|spring|autumn)|soon|(?:is|are) to|drafts?"
    r"|proposed|proposals?|promised)\b"
)
_TIE = re.compile(
    r"\b(?:partner|friend|sister|twin|brother|all(?:y|ies\b)|co-?operat|collaborat)\w*"
    r"|\b(?:together|jointly|each other|one another|hand in hand|side by side)\b"
    r"|\b(?:helped|helps|taught|teaches|trained|trains|advised|advises|advice|thanks to|owes?|lent|promised)\b"
    r"|\b(?:scheme|programme|seedlings|know-how|lessons|classes|courses|scholarships|trainees|apprentices|interns)\b"
)
"""Words that hardly stand beside both sides where they have nothing to do with each other."""
_MANY = 4
"""Partners that one sentence may speak of; more of them make a list."""
_WISH = re.compile(r"\b(?:applied to|turned to|turns to|needs?|would like|might|may|could|bid)\b")
_NO_TIE = re.compile(
    r"\b(?:border(?:s|ed|ing)?|frontier|visit(?:s|ed|ing)?|stopped|stopover|guests?|tour|airport|embassy|fairs?|war"
    r"|flights?|roads?|route|railway|compan(?:y|ies)|firms?|business\w*|investors?|compared|unlike|whether|merged?"
    r"|(?:trading|trade) partner\w*|universit\w+|colleges?|nobody|nothing|no|not|never|neither|if|consul\w*)\b"
)


def in_other_words(sentence: Sentence, mentions: Sequence[Mention], told: Collection[tuple[str, str]]) -> list[Zone]:
    """Return the zone of a sentence that names one province and its partner, with words for a tie but no cue.

    Args:
        sentence: that holds no cue.
        mentions: names in it.
        told: the pairs told of so far, by identity; nothing more is read of them.
    """
    acting = [m for m in mentions if not m.is_scene]
    provinces = {m.identity for m in acting if m.role in {"province", "town"}}
    partners = {m.identity for m in acting if m.is_partner}
    is_pair = len(provinces) == 1 and 1 <= len(partners) <= _MANY and all(m.role != "institution" for m in acting)
    if sentence.paragraph == 1 or not is_pair or names_country(mentions) or '"' in sentence.plain:
        return []
    about = _DOCUMENT.search(sentence.plain) or _TIE.search(sentence.plain)
    if (
        any((own, other) in told for own in provinces for other in partners)
        or not about
        or _NO_TIE.search(sentence.plain)
        or is_background(sentence)
    ):
        return []
    later = _TO_COME.search(sentence.plain)
    wish = _WISH.search(sentence.plain)
    sense: Sense = (
        "sought" if wish else "planned" if later else "signed" if _DOCUMENT.search(sentence.plain) else "established"
    )
    return [Zone(0, len(sentence.plain), Cue(*about.span(), sense), "unspecified")]
