"""The about page: what is counted and how, data version, licences, and what could not be read."""

from paradiplomacy.ui import about
from paradiplomacy.ui.atlas import current

about.show(current())
