"""The reference: a Streamlit app without any map, whose every choice costs one rerun of a comparable page."""

import pandas as pd
import streamlit as st

WORDS = ("Cambodia", "France", "Japan", "Laos", "Mozambique", "Thailand")
ROWS = 27

st.set_page_config(page_title="Plain rerun", layout="wide")
with st.sidebar:
    for number in range(6):
        st.multiselect(f"Filter {number}", WORDS, key=f"other_{number}")
    words = st.text_input("Words", key="filter_q")
with st.container(key="panel"):
    st.markdown(f"## {words or 'All'}")
    st.markdown("\n".join(f"- {word}" for word in WORDS))
st.dataframe(pd.DataFrame({"word": [WORDS[row % len(WORDS)] for row in range(ROWS)], "row": range(ROWS)}))
