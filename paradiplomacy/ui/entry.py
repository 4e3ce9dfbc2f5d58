"""The Streamlit entry script: the frame once, then the page."""

from paradiplomacy.ui.frame import show

show()
