"""Streamlit's page, which is the same for every address, with a head and a plain body for the one that is asked for."""

import base64
import hashlib
import re
from dataclasses import dataclass

_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_LANGUAGE = re.compile(r'<html lang="[^"]*"')
_CHARSET = re.compile(r'<meta charset="[^"]*"\s*/?>', re.IGNORECASE)
_ICON = re.compile(r'<link rel="shortcut icon"[^>]*>')
_AGENTS = re.compile(r'<link rel="service-desc"[^>]*>')
_NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shell:
    """The page that loads Streamlit.

    Attributes:
        html: the page without what is put in anew.
        script_hashes: of its inline scripts, as a Content-Security-Policy names them.
    """

    html: str
    script_hashes: tuple[str, ...]

    def with_view(self, *, head: str, body: str, language: str) -> str:
        """Return the page of one view.

        Args:
            head: elements of the head, title included.
            body: what is read without scripts.
            language: code of the language that it is in.
        """
        page = self.html.replace("<html", f'<html lang="{language}"', 1)
        page = _CHARSET.sub(lambda found: f"{found[0]}{head}", page, count=1)  # early: some readers stop soon
        return page.replace("<body>", f"<body>\n    <noscript>{body}</noscript>", 1)


def read_shell(html: str) -> Shell:
    """Take Streamlit's title, icon, and words for readers without scripts off its page."""
    hashes = tuple(_sha256(script) for script in _INLINE.findall(html))
    for pattern in (_COMMENT, _TITLE, _ICON, _AGENTS, _NOSCRIPT):
        html = pattern.sub("", html)
    return Shell(_LANGUAGE.sub("<html", html, count=1), hashes)


def _sha256(script: str) -> str:
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"'sha256-{digest}'"
