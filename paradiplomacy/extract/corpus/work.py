"""What is done to one article: the same in this process, in a worker beside it, and on a cluster."""

import json
from functools import cache
from pathlib import Path

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.corpus.articles import Article
from paradiplomacy.extract.corpus.columns import ArticleId
from paradiplomacy.extract.open import Extractor, open_extractor
from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.record import as_json


def extract_article(article: Article, project: str) -> str:
    """Return one JSON line, without its end: ``id``, ``error`` (null where all went well), and what was found.

    Args:
        article: as read from a corpus.
        project: folder of the project; its extractor is opened once in each process.
    """
    try:
        if article.fault:
            return error_line(article.id, article.fault)
        return _line({"id": article.id, "error": None, **_found(article, extractor_of(project))})
    except ParadiplomacyError as error:
        return error_line(article.id, str(error))
    except Exception as error:  # one article in fifty thousand must not end the run; its row says what happened
        return error_line(article.id, f"{type(error).__name__}: {error}")


def error_line(article_id: ArticleId, reason: str) -> str:
    """Return the JSON line of an article from which nothing could be taken."""
    return _line({"id": article_id, "error": reason[:500]})


@cache
def extractor_of(project: str) -> Extractor:
    """Return the extractor of a project folder, opened once in each process."""
    return open_extractor(Path(project))


def _found(article: Article, extractor: Extractor) -> dict[str, object]:
    document = read_document(
        article.html.encode("utf-8", "ignore") if article.text is None and article.html else _text(article),
        name=str(article.id),
        language=article.language or "auto",
        published=article.published,
        publisher=article.publisher,
        url=article.url,
    )
    found = as_json(extractor.extract(document))
    return found | {"warnings": [*article.remarks, *found["warnings"]]}


def _text(article: Article) -> str:
    text = article.text or ""
    return f"{article.title}\n{text}" if article.title and not text.startswith(article.title) else text


def _line(row: dict[str, object]) -> str:
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "replace").decode()
