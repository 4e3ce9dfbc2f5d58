"""The page *Add an article*: from an article to a checked record."""

from paradiplomacy.ui import add
from paradiplomacy.ui.atlas import current

add.show(current())
