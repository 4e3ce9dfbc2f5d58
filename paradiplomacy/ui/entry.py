"""The Streamlit entry script: the frame once, then the page."""

from paradiplomacy.ui.frame import show
from paradiplomacy.web.metrics import rerun

with rerun():
    show()
