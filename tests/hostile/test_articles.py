"""Articles that hold every hostile text, pasted or uploaded: read to the end, or refused in a sentence."""

import html

import pytest
from naughty import ALL, OWN
from sample_data import ROOT

from paradiplomacy.extract.files import UnreadableDocumentError
from paradiplomacy.extract.open import Extractor, open_extractor
from paradiplomacy.extract.reading import read_document

SAYS = "Kien Giang signed an agreement with Kampot province of Cambodia in trade on 5 May 2020."


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return open_extractor(ROOT)


def test_one_article_of_all_texts_is_read_and_what_it_says_is_found(extractor: Extractor) -> None:
    pasted = "\n".join(["A title", *ALL[::4], SAYS, *ALL[2::4]])
    found = extractor.extract(read_document(pasted, name="x", language="en"))
    ties = [one.statement for one in found.candidates if one.statement.kind == "agreement"]
    assert "Kampot" in {one.partner for one in ties}
    for one in found.candidates:
        assert one.statement.locator.quote in " ".join(pasted.split())


@pytest.mark.parametrize("suffix", ["txt", "html"])
def test_every_text_may_stand_in_an_article_of_its_own(extractor: Extractor, suffix: str) -> None:
    for text in OWN[::6]:
        paragraphs = ["A title", text, SAYS, text]
        if suffix == "html":
            inside = "".join(f"<p>{html.escape(one)}</p>" for one in paragraphs)
            content = f"<html><body><article>{inside}{text}</article></body></html>"
        else:
            content = "\n\n".join(paragraphs)
        try:
            read = read_document(content.encode("utf-8", "replace"), name=f"x.{suffix}", language="en")
        except UnreadableDocumentError as refused:
            assert suffix == "txt" and "<" in text, refused  # noqa: PT017, PT018 -- taken for a page without an article
            continue
        assert all(one.statement.locator.quote.strip() for one in extractor.extract(read).candidates)
