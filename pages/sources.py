"""The sources page: every article, and every statement it makes with the passage it stands in."""

from paradiplomacy.ui import sources
from paradiplomacy.ui.atlas import current

sources.show(current())
