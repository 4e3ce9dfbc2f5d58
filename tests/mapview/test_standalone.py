import base64
import gzip
import json
import re

import pytest

from paradiplomacy.mapview.assets import BaseMapLevel
from paradiplomacy.mapview.standalone import standalone_html
from paradiplomacy.query import select
from paradiplomacy.view_state import ViewState
from paradiplomacy.web.served import today


@pytest.fixture(scope="module")
def page(atlas) -> str:
    return standalone_html(atlas, ViewState(), language="en", today=today(), base_map=())


def assigned(text: str, name: str) -> dict:
    """What a script of the page assigns to a global name."""
    [value] = re.findall(rf"^window\.{name} = (.*);$", text, re.MULTILINE)
    return json.loads(value)


def test_the_page_names_no_file_and_no_host_but_in_links_to_articles(page):
    assert re.findall(r"<(?:script|img|iframe)[^>]+src=", page) == []
    assert "<link " not in page
    assert re.findall(r"@import|\burl\((?!data:|#)", page.split("<script>")[0]) == []


def test_its_content_security_policy_lets_nothing_in(page):
    [policy] = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    assert "default-src &#x27;none&#x27;" in policy
    assert "connect-src" not in policy


def test_equal_views_give_equal_pages(atlas, page):
    assert standalone_html(atlas, ViewState(), language="en", today=today(), base_map=()) == page


def test_it_holds_just_the_links_of_the_view_with_all_their_statements(atlas):
    view = ViewState(countries=("FR",))
    data = assigned(standalone_html(atlas, view, language="en", today=today(), base_map=()), "AtlasPage")
    links = select(atlas, view, today=today()).links
    assert set(data["links"]) == {link.link_id for link in links}
    for link in links:
        facts = data["links"][link.link_id]
        assert len(facts["statements"]) == len(link.statement_ids)
        assert {one["source"] for one in facts["statements"]} <= set(data["sources"])


def test_what_is_selected_and_shown_is_selected_in_the_page(atlas):
    def selected(view: ViewState) -> dict | None:
        text = standalone_html(atlas, view, language="en", today=today(), base_map=())
        return assigned(text, "AtlasPage")["state"]["selected"]

    link = "vn-kien-giang~kh-kampot"
    assert selected(ViewState(link=link)) == {"kind": "link", "id": link}
    assert selected(ViewState(place="vn-kien-giang")) == {"kind": "place", "id": "vn-kien-giang"}
    assert selected(ViewState(link=link, countries=("FR",))) is None


@pytest.mark.parametrize(("language", "name"), [("vi", "Kiên Giang"), ("fr", "Kiên Giang")])
def test_it_speaks_the_language_asked_for(atlas, language, name):
    text = standalone_html(atlas, ViewState(), language=language, today=today(), base_map=())
    assert f'<html lang="{language}">' in text
    data = assigned(text, "AtlasPage")
    assert data["links"]["vn-kien-giang~kh-kampot"]["title"].startswith(name)
    assert data["state"]["lang"] == language


def test_it_carries_one_level_of_the_world_and_those_of_regions(atlas):
    levels = [
        BaseMapLevel(body=b"far", min_zoom=0, max_zoom=3, bounds=(-85, -180, 85, 180)),
        BaseMapLevel(body=b"middle", min_zoom=3, max_zoom=6, bounds=(-85, -180, 85, 180)),
        BaseMapLevel(body=b"near", min_zoom=6, max_zoom=99, bounds=None),
        BaseMapLevel(body=b"asia", min_zoom=5, max_zoom=99, bounds=(-12, 88, 54, 147)),
    ]
    text = standalone_html(atlas, ViewState(), language="en", today=today(), base_map=levels)
    manifest = assigned(text, "AtlasManifest")
    bodies = {name: gzip.decompress(base64.b64decode(packed)) for name, packed in manifest["files"].items()}
    assert bodies["scene.bin"].startswith(b"PDSC")
    assert [bodies[level["url"]] for level in manifest["levels"]] == [b"middle", b"asia"]


def test_no_text_of_the_data_can_end_a_script(page):
    scripts = page.count("<script>")
    assert page.count("</script>") == scripts == 4
