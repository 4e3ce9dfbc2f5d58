"""Beginnings of English words that tell a sector; see :mod:`~paradiplomacy.extract.languages.stems`."""

from collections.abc import Mapping

from paradiplomacy.extract.languages.english_stems_land import LAND
from paradiplomacy.extract.languages.english_stems_people import PEOPLE
from paradiplomacy.extract.languages.english_stems_state import STATE
from paradiplomacy.extract.languages.english_stems_trade import TRADE

ENGLISH: Mapping[str, str] = {**LAND, **TRADE, **PEOPLE, **STATE}
