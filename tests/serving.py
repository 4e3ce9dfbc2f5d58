"""The app in the test's own process: its pages run by Streamlit's test runner, its routes asked without a network."""

from sample_data import ROOT
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from paradiplomacy.web import served
from paradiplomacy.web.middleware import app_middleware
from paradiplomacy.web.routes import app_routes
from paradiplomacy.web.settings import Settings
from paradiplomacy.web.shell import read_shell

ENTRY = ROOT / "paradiplomacy" / "ui" / "entry.py"
UNLIMITED = Settings(api_per_minute=0, files_per_minute=0)


def forget() -> None:
    """Have the tables read again: another folder may be meant by now."""
    for function in (served.dataset, served.changes, served.damaged):
        function.cache_clear()


def opened(page: str = "map", **parameters: str | list[str]) -> AppTest:
    """Open a page with query parameters; ``from_`` stands for ``from``."""
    app = AppTest.from_file(str(ENTRY), default_timeout=120)
    if page != "map":
        app.run()
        app.switch_page(f"../../pages/{page}.py")
    for name, value in parameters.items():
        app.query_params[name.rstrip("_")] = value
    return app.run()


def client() -> TestClient:
    """Ask through all that a request goes through; what fails is answered, not raised."""
    shell = read_shell("<html><head><meta charset='utf-8'></head><body></body></html>")
    app = Starlette(routes=app_routes(UNLIMITED, shell=shell), middleware=app_middleware(UNLIMITED))
    return TestClient(app, raise_server_exceptions=False, follow_redirects=False)
