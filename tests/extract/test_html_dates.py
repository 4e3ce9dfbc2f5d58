import pytest

from paradiplomacy.extract.reading import read_document

TOLD = (
    "<p>Kien Giang province and Kampot province of Cambodia signed a memorandum of understanding in 2010.</p>"
    "<p>On 5 May 2012 a delegation of Kampot came to Rach Gia city to talk of trade and of tourism by sea.</p>"
    "<p>The two sides will go on exchanging delegations, said the chairman of the People's Committee there.</p>"
)


def published(*, head: str = "", top: str = "", tail: str = "", above: str = "") -> str | None:
    page = (
        f"<html><head><title>A deal</title>{head}</head><body>{above}<article><h1>A deal of provinces</h1>{top}"
        f"{TOLD}</article>{tail}</body></html>"
    )
    return read_document(page.encode(), name="a.html").published


def linked(words: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {words}}}</script>'


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2021-03-05T08:00:00+07:00">',
        '<meta name="pubdate" content="2021-03-05">',
        '<meta name="DC.date.issued" content="20210305">',
        '<meta itemprop="datePublished" content="5/3/2021 08:00">',
        '<meta name="date" content="Fri, 05 Mar 2021 01:00:00 GMT">',
        '<meta property="article:modified_time" content="2024-01-09"><meta name="publish-date" content="2021-03-05">',
        linked('"dateModified": "2024-01-09", "datePublished": "2021-03-05T08:00:00+07:00"'),
        '<link rel="canonical" href="https://a.example/2021/03/05/a-deal.html">',
    ],
)
def test_the_head_of_a_page_dates_it(head: str) -> None:
    assert published(head=head) == "2021-03-05"


@pytest.mark.parametrize(
    "top",
    [
        '<time datetime="2021-03-05T08:00">this morning</time>',
        "<p>Friday, <time>5 March 2021</time></p>",
        '<div class="article-date">Thứ Sáu, 5/3/2021 08:00</div>',
        '<span class="postDate">5 mars 2021</span>',
        '<span itemprop="datePublished">March 5, 2021</span>',
        '<p class="byline">The Daily, 5 March 2021</p>',
        "<p>The Daily, 5 March 2021</p>",
    ],
)
def test_a_line_below_the_headline_dates_a_page(top: str) -> None:
    assert published(top=top) == "2021-03-05"


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"tail": "<footer>© 2024 The Daily</footer>"},
        {"tail": '<footer><span class="date">5/3/2021</span></footer>'},
        {"tail": '<aside><h3>More</h3><time datetime="2021-03-05">5 March</time></aside>'},
        {"tail": '<div class="related-stories"><span class="date">5/3/2021</span></div>'},
        {"above": '<div class="date">Friday, 5 March 2021</div>'},
        {"top": '<p>They first met on <time datetime="2010-05-05">5 May 2010</time>.</p>'},
        {"top": '<p>On <time datetime="2010-05-05">5 May 2010</time> a delegation of Kampot came to see the port</p>'},
        {"head": '<meta name="copyright" content="2024"><meta itemprop="copyrightYear" content="2024">'},
        {"head": '<meta name="description" content="A deal of 2021-03-05T08:00:00">'},
        {"head": '<meta property="og:image" content="https://a.example/2021/03/05/a.jpg">'},
        {"head": '<meta name="date" content="soon">'},
        {"head": '<meta name="date" content="2021-02-31">'},
        {"head": '<script type="application/ld+json">{"@type": "Event", "startDate": "2021-03-05T08:00:00"}</script>'},
        {"head": '<link rel="canonical" href="https://a.example/2021/a-deal-5.html">'},
    ],
)
def test_what_is_no_date_of_publication_leaves_a_page_undated(parts: dict[str, str]) -> None:
    assert published(**parts) is None
