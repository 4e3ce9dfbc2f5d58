"""The shape of a language module: patterns over text in plain form (lower case, straight apostrophes and hyphens)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from paradiplomacy.extract.languages.stems import StemTable
from paradiplomacy.model.statement import INTENTION_STATUSES, Flow, Instrument, Qualifier

Sense = Literal["signed", "renewed", "established", "ended", "planned", "sought", "denied", "detail"]
"""What a cue says about a tie; ``denied`` takes the cue after it away, ``detail`` tells more about a tie just named."""

FACTS = frozenset({"signed", "renewed"})
"""Senses that tell of a document."""
WISHES = INTENTION_STATUSES

Topic = Literal["trade", "export", "import", "investment", "support", "visits"]
TRADE = frozenset({"trade", "export", "import"})
TOPIC_OF: Mapping[Flow, Topic] = {"total": "trade", "export": "export", "import": "import"}


@dataclass(frozen=True, slots=True)
class Trigger:
    """A pattern that says how far a tie has come."""

    sense: Sense
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class FigureCues:
    """Words of one language that tell of figures.

    Attributes:
        topics: what a figure is about.
        qualifiers: words just before a figure.
        outbound: verbs of leaving the Vietnamese side for the other.
        inbound: verbs of coming to it.
        delegations: number of delegations; the group ``n``.
        people: number of people who travelled; the group ``n`` or ``m``.
        projects: number of projects; the group ``n``.
        other_money: what makes an amount anything but trade: taxes, budgets, wages; the group
            ``apart`` says that a sum is only aimed at, or left out of those told, and ``ungiven`` that a gift has
            not been given yet, or that a sum is none.
        same_period: what refers to the period told just before.
    """

    topics: tuple[tuple[Topic, re.Pattern[str]], ...]
    qualifiers: tuple[tuple[Qualifier, re.Pattern[str]], ...]
    outbound: re.Pattern[str]
    inbound: re.Pattern[str]
    delegations: re.Pattern[str]
    people: re.Pattern[str]
    projects: re.Pattern[str]
    other_money: re.Pattern[str]
    same_period: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Cues:
    """Everything that is particular to one language.

    Attributes:
        kind_before: generic word before a name; the group that matched (``province``, ``city`` ...) names the kind.
        kind_after: generic word after a name, likewise.
        countries: name of a country that the gazetteer lacks, folded and without spaces -> ISO 3166-1 alpha-2.
        demonyms: adjective -> ISO 3166-1 alpha-2.
        list_gap: what may stand between two names of one list (whole gap).
        country_gap: what may stand between a name and its country, either way round (whole gap).
        lies_in: what stands between a town and the province that only tells where it lies (whole gap).
        locative: what before a name makes it the scene and not a party (end of the text before).
        follows_name: capitalised words that may follow a name without being part of it.
        institution: words that make an institution of a name, as printed.
        national: words that make a national body of it, as printed.
        bodies: who may sign something that is no province's: companies, schools.
        localities_of: before the name of a country: its localities are meant.
        boundary: where a clause may end.
        field_intro: words that announce fields of cooperation.
        attribution: words that begin who said so; no field stands behind them.
        group: the two sides, the three provinces, by what was said before; the group ``count`` may say how many.
        ellipsis: how a sentence without a verb begins that goes on about one partner.
        own_side: the Vietnamese side, by what was said before.
        other_side: the foreign side, by what was said before.
        occasion: what refers to the event told just before.
        umbrella: a sentence that says of many localities at once that documents were signed with them.
        validity: words before a period that make it the life of a document; years may follow.
        years_long: "for another five years"; the group ``count`` says how many.
        figures: words that tell of figures.
        caption: begins a caption or credit; nothing is taken from such lines.
        sector_stems: beginnings of words -> sector codes, where the lexicon of phrases knows nothing better.
        document: begins a sentence whose subject is a document.
        befalls: what is said of such a document but its content: that it was signed, ended, is valid.
        deed: what people of one side do for the other, or else goes on about the tie just told of; names are P and V.
        towards: what before a name makes it a party although it looks like a scene (end of the text before).
        syllables: country of one syllable, folded -> as it is written; with other accents it is another word.
        part_of_word: what makes such a syllable part of a word or of a name (beginning of the text after).
        offices: offices and zones that fields give their names (as printed); nothing is read out of them.
        general: code of words that tell no field where another stands beside them ("công nghệ xử lý nước").
        for_whom: for whom something is done, which tells no field (its beginning).
        person: what makes it the name of a person or a newspaper (end of the text before).
    """

    code: str
    kind_before: re.Pattern[str]
    kind_after: re.Pattern[str]
    countries: Mapping[str, str]
    demonyms: Mapping[str, str]
    list_gap: re.Pattern[str]
    country_gap: re.Pattern[str]
    lies_in: re.Pattern[str]
    locative: re.Pattern[str]
    follows_name: frozenset[str]
    institution: re.Pattern[str]
    national: re.Pattern[str]
    bodies: re.Pattern[str]
    localities_of: re.Pattern[str]
    triggers: tuple[Trigger, ...]
    instruments: tuple[tuple[Instrument, re.Pattern[str]], ...]
    boundary: re.Pattern[str]
    field_intro: re.Pattern[str]
    attribution: re.Pattern[str]
    group: re.Pattern[str]
    ellipsis: re.Pattern[str]
    own_side: re.Pattern[str]
    other_side: re.Pattern[str]
    occasion: re.Pattern[str]
    umbrella: re.Pattern[str]
    validity: re.Pattern[str]
    years_long: re.Pattern[str]
    figures: FigureCues
    caption: re.Pattern[str]
    sector_stems: StemTable
    document: re.Pattern[str] = re.compile("(?!)")
    befalls: re.Pattern[str] = re.compile("(?!)")
    deed: re.Pattern[str] = re.compile("(?!)")
    towards: re.Pattern[str] = re.compile("(?!)")
    syllables: Mapping[str, str] = field(default_factory=dict)
    part_of_word: re.Pattern[str] = re.compile("(?!)")
    offices: re.Pattern[str] = re.compile("(?!)")
    general: tuple[tuple[str, re.Pattern[str]], ...] = ()
    for_whom: re.Pattern[str] = re.compile("(?!)")
    person: re.Pattern[str] = re.compile("(?!)")


def trigger(sense: Sense, pattern: str) -> Trigger:
    """Return the trigger of a pattern."""
    return Trigger(sense, re.compile(pattern))


def by_word(words: Mapping[str, str]) -> Mapping[str, str]:
    """Return word -> code, given code -> its words, parted by commas."""
    return {word: code for code, listed in words.items() for word in listed.split(", ")}


def kinds(words: Mapping[str, str]) -> str:
    """Return alternatives with one named group a kind, the longest words first."""
    return "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in words.items())
