"""What tests of the page *Add an article* begin with: an article, and how its buttons are pressed."""

from streamlit.testing.v1 import AppTest

from paradiplomacy.ui import spoken
from paradiplomacy.ui.adding.drafts import Review

PASSWORD = "correct horse battery"  # noqa: S105 -- of no server
ARTICLE = """Cà Mau and Nagasaki sign
River Post, 12 March 2024
Cà Mau province signed a memorandum of understanding on tourism with Nagasaki Prefecture in Japan on Monday.
An Giang has signed an agreement with the town of Springfield.
"""


def press(app: AppTest, label: str, *, which: int = 0) -> AppTest:
    [button for button in app.button if button.label == label][which].click().run()
    return app


def review(app: AppTest) -> Review:
    found = app.session_state["add_article"]
    assert isinstance(found, Review)
    return found


def spoken_key(app: AppTest, name: str) -> str:
    """The key of a field that the review has in each language."""
    return spoken.key_in(app.selectbox(key="choose_lang").value, review(app).key(name))
