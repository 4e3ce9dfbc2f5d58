"""The data-quality page: coverage, what needs a look, and names to review."""

from paradiplomacy.ui import quality
from paradiplomacy.ui.atlas import current

quality.show(current())
