"""Finds who the two sides of a tie are: named in its clause, or meant by "the province" and "both sides"."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from paradiplomacy.extract.clauses import Zone
from paradiplomacy.extract.context import Context, opens
from paradiplomacy.extract.languages.cues import FACTS, WISHES, Cues
from paradiplomacy.extract.mentions import Mention, localities, names_country
from paradiplomacy.extract.words import Sentence

_JOINT = re.compile(
    r"\bjoint|\btwinning|\bjumelage|kết nghĩa|\bties\b|\brelations|\bpartnership|\bcoopera"
    r"|\bcollabora|\bcommune?s?\b|\bconjoint|hợp tác|phối hợp"
    r"|\bchung\b|giao lưu"
)
_EARLIER = re.compile(
    r"\b(?:first|second|third|fourth|fifth|earlier|previous|former) (?:one|such|agreement|document|memorand|pact|deal"
    r"|text)"
    r"|\ba (?:new|further) one\b|\b(?:un|une) (?:nouveau|nouvelle|autre|second|seconde) (?:a|avait)\b"
    r"|\b(?:those|that|the ones?) (?:of|signed|from|concluded)\b|\bla suite de\b|\b(?:ceux|celui) de \d|\bprécédent"
    r"|\bdéjà signé|(?:thỏa thuận|văn bản|biên bản|bản)[\w ]{0,20} (?:đầu tiên|trước|thứ \w+)"
)
"""What refers to other documents of those just told of."""
_NATIONAL = re.compile(
    r"\b(?:between|entre|giữa)(?: le)? viet ?nam\b|\bviet ?nam (?:and|with|et|và|với)\b|\bviệt nam (?:và|với)\b"
)
"""What two countries have with each other is no tie of a province."""
_PROVINCIAL = re.compile(
    r"\bprovincial|\bmunicipal|\b(?:province|city)'s\b|\b(?:de|par) la province\b|\b(?:của|ubnd) tỉnh\b"
)
_WITH = re.compile(r"\b(?:with|với|avec)(?: (?:the|la|le|tỉnh|thành phố|province|province of|province de))? $")
_LABEL = 90
"""Characters of a line that only names a partner, as a list does: "1. Padang City, Indonesia."."""

Pair = tuple[Mention, Mention]
Inferred = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence that has been read; ``told``: it told of a tie."""

    sentence: Sentence
    mentions: Sequence[Mention]
    told: bool


class SideFinder:
    """Finds the sides of the ties of one article.

    Args:
        cues: of its language.
        context: what has been said so far.
    """

    def __init__(self, cues: Cues, context: Context) -> None:
        self._cues = cues
        self._context = context
        self._before: _Heard | None = None

    def hear(self, sentence: Sentence, mentions: Sequence[Mention], *, told: bool) -> None:
        """Take in a sentence that has been read; ``told``: it told of a tie."""
        self._before = _Heard(sentence, mentions, told)

    def partners(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], before: tuple[Mention, ...]
    ) -> tuple[tuple[Mention, ...], Inferred]:
        """Return the partners that a zone speaks of, and "partner" where they are named elsewhere.

        Args:
            sentence: that the zone is part of.
            zone: what one cue reigns over.
            mentions: names in the sentence.
            before: partners of the zone before it in the same sentence.
        """
        there = [m for m in mentions if m.is_partner and not m.is_scene and _within(m, sentence, zone)]
        named = there if zone.sense in FACTS else _likely(there)
        if named:
            return tuple({m.place_id or m.text: m for m in named}.values()), frozenset()
        if before or there:
            return before, frozenset()
        meant = self._meant(sentence, zone, mentions)
        return meant, frozenset({"partner"}) if meant else frozenset()

    def provinces(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], partners: Sequence[Mention]
    ) -> tuple[tuple[Mention, ...], Inferred]:
        """Return the Vietnamese sides of a zone, and "province" where they are named elsewhere; empty for none."""
        own = [m for m in mentions if m.is_own and not m.is_scene]
        here = [m for m in own if _within(m, sentence, zone)] or [m for m in own if m.end <= sentence.start + zone.end]
        provinces = [m for m in here if m.role == "province"] or here
        if provinces:
            return tuple({m.place_id: m for m in self._together(sentence, zone, provinces)}.values()), frozenset()
        words = sentence.plain[zone.start : zone.end]
        if any(m.role == "own_institution" and _within(m, sentence, zone) for m in mentions):
            return (), frozenset()
        if self._is_of_others(sentence, zone, mentions, partners):
            return (), frozenset()
        together = self._context.provinces_meant(words, self._cues, partners=len(partners))
        if together:
            return together, frozenset({"province"})
        meant = next((m for m in mentions if m.role == "province" and opens(m, sentence)), None) or self._context.own()
        return ((meant,) if meant else ()), frozenset({"province"})

    def pairs(
        self,
        sentence: Sentence,
        zone: Zone,
        mentions: Sequence[Mention],
        provinces: Sequence[Mention],
        partners: Sequence[Mention],
    ) -> list[Pair]:
        """Return each province with each partner; one by one where they take turns ("X with A and Y with B")."""
        turns = list(_turns(mentions))
        told = [(province, partner) for partner, province in itertools.product(partners, provinces)]
        if not turns:
            return told
        inside = [pair for pair in turns if all(_within(m, sentence, zone) for m in pair)]
        here = [pair for pair in turns if any(_within(m, sentence, zone) for m in pair)]
        return inside or [pair for pair in told if pair in turns] or here

    def countries(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """Yield countries whose localities are wished for."""
        for mention in mentions:
            if mention.role != "country" or not _within(mention, sentence, zone):
                continue
            left = sentence.plain[: mention.start - sentence.start]
            if self._cues.localities_of.search(left):
                yield mention

    def _meant(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Return the partners that a zone speaks of without naming them; empty where it speaks of none."""
        if labelled := self._labelled(sentence, zone, mentions):
            return labelled
        if self._context.host and self._names_province(sentence, zone, mentions):
            return (self._context.host,)
        words = sentence.plain[zone.start : zone.end]
        for told in (words, sentence.plain[: zone.end]):
            if meant := self._context.partners_meant(told, self._cues):
                return meant
        latest = self._context.latest()
        if zone.sense in FACTS | {"ended"} and self._cues.occasion.search(sentence.plain):
            return latest
        if names_country(mentions):
            return ()
        before = self._before
        heard = before is not None and (before.told or any(m.is_partner for m in before.mentions))
        here = before is not None and before.sentence.paragraph == sentence.paragraph
        if zone.sense in WISHES and heard and latest and (here or len(latest) == 1):
            return latest if here or not self._context.partner else (self._context.partner,)
        if self._context.partner and any(_is_joined(m, sentence) for m in mentions if _within(m, sentence, zone)):
            return (self._context.partner,)
        if zone.sense in WISHES and (_JOINT.search(words) or zone.instrument != "unspecified"):
            return self._context.only_partner()
        goes_on = zone.sense in FACTS and self._cues.own_side.search(words)
        of_them = zone.sense == "established" and heard and _JOINT.search(words) and not _has_demonyms(mentions)
        earlier = zone.sense in FACTS and heard and not mentions and _EARLIER.search(words)
        ends = zone.sense == "ended" and heard and not mentions
        return latest if goes_on or of_them or earlier or ends else ()

    def _names_province(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> bool:
        """Whether a zone, or the line before it in its paragraph, names a Vietnamese side."""
        if any(m.is_own and _within(m, sentence, zone) for m in mentions):
            return True
        latest = self._context.province
        facts = zone.sense in FACTS | {"established", "ended"}
        return facts and latest is not None and latest.paragraph == sentence.paragraph and not names_country(mentions)

    def _labelled(self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Return the partner that the line before names as a label ("1. Padang City, Indonesia. Signed in 2016.")."""
        if zone.sense in WISHES or not self._before or any(m.is_partner or m.role == "province" for m in mentions):
            return ()
        label = self._before
        partners = localities(label.mentions)
        is_label = not label.told and label.sentence.paragraph == sentence.paragraph
        is_label = is_label and len(label.sentence.plain) < _LABEL
        return partners[:1] if is_label and partners and partners[0].start - label.sentence.start < 8 else ()

    def _is_of_others(
        self, sentence: Sentence, zone: Zone, mentions: Sequence[Mention], partners: Sequence[Mention]
    ) -> bool:
        """Whether a zone that names no province speaks of other sides than the province spoken of.

        Of countries, of companies and universities among themselves, of a partner and its other partners.
        """
        words = sentence.plain[zone.start : zone.end]
        if _NATIONAL.search(words):
            return True
        cue = sentence.start + zone.cue.start
        named = [m for m in partners if _within(m, sentence, zone)]
        if named and all(m.role == "institution" for m in named):
            among_them = named[0].start < cue and not _PROVINCIAL.search(words)
            if among_them or zone.sense in WISHES:
                return True
        if self._cues.own_side.search(words):
            return False
        led = sentence.plain[zone.start : zone.cue.start]
        if (
            zone.sense in FACTS | {"established"}
            and self._cues.bodies.search(led)
            and not any(m.end <= cue for m in named)
        ):
            return True
        others = [m for m in named if m.start > cue]
        subject = [m for m in mentions if m.role == "locality" and not m.is_scene and m.start < cue]
        return bool(others) and any(m not in others for m in subject)

    def _together(self, sentence: Sentence, zone: Zone, provinces: Sequence[Mention]) -> list[Mention]:
        """Of several provinces, return the one beside the cue and those in one list with it."""
        cue = sentence.start + zone.cue.start
        nearest = min(provinces, key=lambda m: (m.start > cue, abs(m.start - cue)))
        group = [nearest]
        ordered = sorted(provinces, key=lambda m: m.start)
        at = ordered.index(nearest)
        for step, others in ((-1, reversed(ordered[:at])), (1, iter(ordered[at + 1 :]))):
            for other in others:
                left, right = (other, group[0]) if step < 0 else (group[-1], other)
                gap = sentence.plain[left.end - sentence.start : right.start - sentence.start]
                if not self._cues.list_gap.fullmatch(gap):
                    break
                group.insert(0, other) if step < 0 else group.append(other)
        return group


def _turns(mentions: Sequence[Mention]) -> Iterator[Pair]:
    """Yield the pairs of a sentence in which the two sides take turns at least twice; nothing where they do not."""
    named = [m for m in mentions if not m.is_scene and m.role in {"province", "locality"}]
    runs = [list(run) for _, run in itertools.groupby(named, key=lambda mention: mention.is_partner)]
    if len(runs) < 4 or len({m.place_id for run in runs for m in run if not m.is_partner}) < 2:
        return
    for one, two in zip(runs[::2], runs[1::2], strict=False):
        own, others = (two, one) if one[0].is_partner else (one, two)
        yield from itertools.product(own, others)


def _is_joined(mention: Mention, sentence: Sentence) -> bool:
    """Whether somebody who is not named does something with a province ("He hopes to work with Bac Kan")."""
    before = sentence.plain[: mention.start - sentence.start]
    return mention.role == "province" and _WITH.search(before) is not None


def _within(mention: Mention, sentence: Sentence, zone: Zone) -> bool:
    here = mention.paragraph == sentence.paragraph
    return here and zone.start <= mention.start - sentence.start < zone.end


def _likely(named: Sequence[Mention]) -> list[Mention]:
    """Return the localities, else the institutions of which it is known where they lie; others may be Vietnamese."""
    return list(localities(named)) or [
        mention for mention in named if mention.country is not None or mention.place_id is not None
    ]


def _has_demonyms(mentions: Sequence[Mention]) -> bool:
    return any(mention.role == "demonym" for mention in mentions)
