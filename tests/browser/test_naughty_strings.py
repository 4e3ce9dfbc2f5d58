"""A dataset whose every field holds every hostile text, in a real browser: nothing runs, breaks out or disappears."""

import re

import pytest
from naughty import OWN, TEXTS, tables_of
from playwright.sync_api import expect
from sample_data import DESCRIPTION

from paradiplomacy.model.package import Description
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.publish.writing import write_files

pytestmark = pytest.mark.browser

SOME = tuple(dict.fromkeys([*(text.strip() for text in OWN if text.strip() in TEXTS), *TEXTS[::9]]))
CANARY = '<img src=x onerror="parent.__canary=1">'
PAGES = ("", "place?place=vn-hue", "sources", "trade", "quality")
GOT_IN = (
    "() => document.querySelectorAll('img[src=x], a[href^=\"javascript:\" i], iframe[srcdoc], base, object').length"
)
SHOWN = (
    "() => document.querySelector('.stMain').innerText + [...document.querySelectorAll('.stMain a')].map(a => a.text)"
)
INVISIBLE = re.compile(
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+"
)


@pytest.fixture(scope="module")
def naughty_server(start_atlas, tmp_path_factory):
    folder = tmp_path_factory.mktemp("naughty")
    write_files(folder, tables_as_files(Description.model_validate(DESCRIPTION), tables_of(SOME, figures=20)))
    return start_atlas(folder)


def letters(text: str) -> str:
    """What is left to see of a text."""
    return INVISIBLE.sub("", text)


def test_every_page_shows_every_text_as_text(new_atlas, naughty_server):
    atlas = new_atlas(
        server=naughty_server, bypass_csp=True
    )  # the server's policy would hide what escaping lets through
    for page in PAGES:
        path, _, query = page.partition("?")
        atlas.open(query or "lang=en", path=f"/{path}")
        expect(atlas.page.locator(".stApp[data-test-script-state=notRunning]")).to_be_visible()
        assert atlas.page.evaluate("window.__canary") is None, f"a text has run on {page or 'map'}"
        assert atlas.page.evaluate(GOT_IN) == 0, page
        assert atlas.wider_than_the_screen() == [], page
        if path == "place":
            seen = letters(atlas.page.evaluate(SHOWN))
            missing = [text for text in SOME if letters(text) not in seen]
            assert not missing, (len(missing), [text[:60] for text in missing[:8]])
    assert atlas.page.evaluate("getComputedStyle(document.body).display") != "none"


def test_the_canary_sees_what_runs_on_these_pages(new_atlas, naughty_server):
    atlas = new_atlas(server=naughty_server, bypass_csp=True).open("lang=en", path="/place")
    atlas.troubles.expected = [r" 404.*/x$"]
    atlas.page.evaluate("html => document.querySelector('.stMain').insertAdjacentHTML('beforeend', html)", CANARY)
    atlas.page.wait_for_function("window.__canary === 1")
