"""A Streamlit page with the same filter, panel and table, and no map at all: what Streamlit itself takes."""

import streamlit as st

from paradiplomacy.bench.references.shared import chosen_links, panel, table

st.set_page_config(page_title="No map", layout="wide")
links = chosen_links()
panel(links, "")
table(links)
