"""The sectors page: who cooperates in what."""

from paradiplomacy.ui import sectors
from paradiplomacy.ui.atlas import current

sectors.show(current())
