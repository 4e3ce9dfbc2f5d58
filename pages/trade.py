"""The trade page: figures as stated, by pair and over time."""

from paradiplomacy.ui import trade
from paradiplomacy.ui.atlas import current

trade.show(current())
