"""What the workers of a pool do in tests; a module of its own, because other processes import it."""

import json
import os
import signal

from paradiplomacy.extract.corpus.articles import Article


def told(article: Article, project: str) -> str:
    """Do what the article's text says: hang, die, or tell the id and the process."""
    if article.text == "hang":
        signal.pause()
    if article.text == "die":
        os._exit(3)
    return json.dumps({"id": article.id, "error": None, "process": os.getpid()})
