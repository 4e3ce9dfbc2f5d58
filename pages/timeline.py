"""The timeline page: the map through the years, and agreements in time."""

from paradiplomacy.ui import timeline
from paradiplomacy.ui.atlas import current

timeline.show(current())
