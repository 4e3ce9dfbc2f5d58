"""A browser that lost its server and has found another: the page runs at once, so that the new server knows it.

Streamlit's frontend supposes that the server still has the session, and asks for a run only where something on the page
runs by itself from time to time. Without a run, the new session would know neither view nor widgets, and what a reader
does first would be lost.
"""

import datetime as dt

import streamlit as st


@st.fragment(run_every=dt.timedelta(days=1))
def run_when_reconnected() -> None:
    """Draw nothing; that this runs once a day is what makes the frontend ask for a run when it is connected again."""
