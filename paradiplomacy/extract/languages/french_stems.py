"""Beginnings of French words that tell a sector; see :mod:`~paradiplomacy.extract.languages.stems`."""

import re
from collections.abc import Mapping

from paradiplomacy.extract.languages.french_stems_land import LAND
from paradiplomacy.extract.languages.french_stems_people import PEOPLE
from paradiplomacy.extract.languages.french_stems_state import STATE
from paradiplomacy.extract.languages.french_stems_trade import TRADE

FRENCH: Mapping[str, str] = {**LAND, **TRADE, **PEOPLE, **STATE}

GENERAL: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("vocational_training", re.compile(r"\bstages? (?:[\w']+ ){1,2}?fonctionnaires")),
    ("human_resources", re.compile(r"\bform\w+ (?:[\w']+ ){0,3}?(?:étudiants|élèves|lycéens|boursiers)")),
    ("administration", re.compile(r"\bfonctionnaires\b")),
    (
        "culture",
        re.compile(r"\bcultures? (?:(?:du |de la |de l'|des |d')(?!ville|masse|paix)\w|(?:sous|hors|en) \w)"),
    ),
    ("culture", re.compile(r"(?:patrimoine|biens|valeurs) (?:\w+ )?culturel")),
    ("information_media", re.compile(r"\bradio(?:thérap|log|graph)")),
    ("rural_development", re.compile(r"tourisme rural")),
    ("border_management", re.compile(r"(?:tourisme|touristiques?|voyages) (?:\w+ )?transfrontali")),
    ("science_technology", re.compile(r"\bingénieurs\b")),
    (
        "urban_development",
        re.compile(r"aménagement (?:du |de la |de l'|des |d'une? )(?:\w+ )?(?:port|post|route|ligne)"),
    ),
    ("urban_development", re.compile(r"(?:transports?|déplacements) urbains?")),
    (
        "business_support",
        re.compile(r"entreprises? (?:[\w']+ ){0,4}?(?:puiss|vienn|investi|cultiv|install|implant)"),
    ),
    (
        "science_technology",
        re.compile(r"recherches? (?:et (?:\w+ ){1,3})?d\w+ (?:restes|dépouilles|disparus|ossements|soldats)"),
    ),
    ("energy", re.compile(r"(?:bus|autobus|véhicules?|voitures?|motos?|vélos?|trains?|ferrys?) électriques?")),
    ("trade", re.compile(r"(?:transports?|fret|trafic|circulation)(?: \w+)? d[eu]s? (?:marchandises|conteneurs)")),
    ("mass_organisations", re.compile(r"\bjeunes\b(?= \w)(?! (?:et|ou) )|\b(?:de|pour les) jeunes\b")),
)
"""Words that tell no field where another stands beside them."""
