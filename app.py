"""The app: Streamlit's pages, with routes for API, previews, health and the map's files beside them."""

import os
from pathlib import Path

import streamlit as st

import paradiplomacy.ui
from paradiplomacy.web.logs import log_as_json
from paradiplomacy.web.middleware import app_middleware
from paradiplomacy.web.routes import app_routes, warmed
from paradiplomacy.web.settings import read_settings
from paradiplomacy.web.shell import read_shell

_settings = read_settings(os.environ, base_path=str(st.get_option("server.baseUrlPath") or ""))
if _settings.logs_json:
    log_as_json()  # before the server says that it starts
_shell = read_shell((Path(st.__file__).parent / "static" / "index.html").read_text("utf-8"))

app = st.App(
    Path(paradiplomacy.ui.__file__).parent / "entry.py",
    routes=app_routes(_settings, shell=_shell),  # nosec B604 -- the shell of the page, not of the system
    middleware=app_middleware(_settings, script_hashes=_shell.script_hashes),
    lifespan=warmed,
)
