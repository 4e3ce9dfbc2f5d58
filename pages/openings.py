"""The openings page: what is not there, as far as reports tell."""

from paradiplomacy.ui import openings
from paradiplomacy.ui.atlas import current

openings.show(current())
