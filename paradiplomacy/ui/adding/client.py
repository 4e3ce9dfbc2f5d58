"""Who asks, as the limits count: the same address that those of the API go by."""

import streamlit as st

from paradiplomacy.web.clients import client_of
from paradiplomacy.web.curating import settings


def client() -> str:
    """Return the client's address; ``local`` where there is none, as in a test."""
    told = st.context.headers.get_all("X-Forwarded-For")
    scope = {
        "type": "http",
        "client": (st.context.ip_address or "127.0.0.1", 0),
        "headers": [(b"x-forwarded-for", one.encode("latin-1", "replace")) for one in told],
    }
    return client_of(scope, proxies=settings().proxies) or "local"
