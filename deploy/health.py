"""Ends well if the atlas on this machine can be sent visitors: what the container's health check runs."""

import os
import sys
import urllib.error
import urllib.request

port = os.environ.get("STREAMLIT_SERVER_PORT") or "8501"
base_path = os.environ.get("STREAMLIT_SERVER_BASE_URL_PATH", "").strip("/")
try:
    urllib.request.urlopen("/".join(filter(None, (f"http://127.0.0.1:{port}", base_path, "readyz"))), timeout=5)  # noqa: S310 -- loopback
except (urllib.error.URLError, OSError) as error:
    sys.exit(str(error))
