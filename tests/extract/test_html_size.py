from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract import html, html_dates, html_size
from paradiplomacy.extract.files import UnreadableDocumentError, content_of
from paradiplomacy.extract.html_size import MAX_CHARACTERS, MAX_ELEMENTS, MAX_NESTING

TOLD = "<p>Kien Giang province signed a cooperation agreement with Kampot province of Cambodia on Friday morning.</p>"


def page(body: str) -> str:
    return f"<html><head><title>A deal</title></head><body><article>{body}</article></body></html>"


def attributes(count: int, *, form: str = "a{}=1") -> str:
    return " ".join(map(form.format, range(count)))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<b></b>" * MAX_ELEMENTS, "takes too long"),
        ("<p>" * MAX_ELEMENTS, "takes too long"),
        (f"<p {attributes(20_000)}>", "takes too long"),
        (f"<p {attributes(20_000, form='{}/')}>", "takes too long"),
        (f"<a title='\">' {attributes(20_000)}>", "takes too long"),
        (f"<a title='<!--' {attributes(20_000)}>", "takes too long"),
        (f"<p a'=\"'>\" {attributes(20_000)}>", "takes too long"),
        (f"<p {attributes(1_000)}>" * 100, "takes too long"),
        ("<div>" * (MAX_NESTING + 1), f"nested more than {MAX_NESTING} levels"),
        (f"<p>{'x' * MAX_CHARACTERS}", "larger than 5 MB"),
    ],
)
def test_a_page_that_would_take_for_ever_is_refused_before_a_tree_is_built(
    body: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html.trafilatura, "load_html", lambda text: pytest.fail("a tree is built"))
    with pytest.raises(UnreadableDocumentError, match=reason):
        content_of(page(body).encode(), name="a.html")


@pytest.mark.parametrize(
    "body",
    [
        TOLD * (MAX_ELEMENTS // 4),
        f"<p {attributes(500)}>{TOLD}",
        f"{TOLD}<script>{'if (a<b) c();' * 100_000}</script>",
        f"{TOLD}<!-- {'<p>' * MAX_ELEMENTS} -->",
        f"{'<div>' * 200}{TOLD}{'</div>' * 200}",
        f'{TOLD}<img src="data:image/png;base64,{"iVBORw0K/+" * 600_000}==">',
    ],
    ids=["a megabyte of text", "attributes", "script", "comment", "depth", "picture"],
)
def test_what_pages_do_hold_is_read(body: str) -> None:
    assert "Kampot" in "".join(content_of(page(body).encode(), name="a.html").paragraphs)


MARKUP = ["<p ", "<a b=", '"', "'", ">", "<!--", "-->", "<script>", "</script>", "x=1 ", "/", "<div>", "</div>", "<"]


@given(st.lists(st.sampled_from(MARKUP), max_size=60))
def test_no_odd_quote_or_comment_hides_an_element(pieces: list[str]) -> None:
    text = f"<html><body>{''.join(pieces)}</body></html>"
    tree = html.trafilatura.load_html(text)
    built = sum(1 for _ in tree.iter()) if tree is not None else 0
    with patch.object(html_size, "MAX_ELEMENTS", built - 1), pytest.raises(UnreadableDocumentError, match="too long"):
        html_size.checked(text, name="x")


@pytest.mark.parametrize("container", ["footer", "div class=footer", "div class=post-categories", "div class=tags"])
def test_work_on_nested_containers_does_not_multiply(container: str) -> None:
    """Trafilatura looks for links in each of them, and in each of those inside it again."""
    body = f"{TOLD * 3}{f'<{container}>' * 200}{'<a href=/x>y</a>' * 8_000}"
    assert "Kampot" in "".join(content_of(page(body).encode(), name="a.html").paragraphs)


def test_ancestors_are_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[object] = []
    monkeypatch.setattr(html_dates, "_is_elsewhere", judged.append)
    body = f"{TOLD * 3}{'<div>' * 100}{'<span class=date>x</span>' * 1_000}"
    content_of(page(body).encode(), name="a.html")
    assert len(judged) < 2_000


def test_a_part_of_a_page_is_read() -> None:
    content = content_of(f"<h1>A deal</h1><p class=date>5 May 2023</p>{TOLD * 3}".encode(), name="a.html")
    assert content.told["published"] == "2023-05-05"
