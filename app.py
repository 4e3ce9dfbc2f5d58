"""The app: Streamlit's pages, with routes for API, health and the map's files beside them."""

from pathlib import Path

import streamlit as st

import paradiplomacy.ui
from paradiplomacy.web.routes import app_routes, warmed

app = st.App(Path(paradiplomacy.ui.__file__).parent / "entry.py", routes=app_routes(), lifespan=warmed)
