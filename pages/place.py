"""The places page: the profile of a province, a partner or a country; without one chosen, the way to all of them."""

from paradiplomacy.ui import places
from paradiplomacy.ui.atlas import current

places.show(current())
