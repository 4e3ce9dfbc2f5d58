"""What readers of articles, addresses, tables and records say in English, said in the language of the view.

They raise errors and give reasons as finished English sentences, for the command line as well. Here each of these
sentences stands once more as a message: it is found again by its fixed words, and what stands between them is kept.
What is said of records speaks of files and their fields; beside it stands how the page says it. A test looks through
the readers and names every sentence that is missing.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache

from paradiplomacy import i18n
from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.partial_dates import is_partial_date

_Sentences = Callable[[Callable[[str], str]], tuple[str, ...]]
_Pairs = Iterable[tuple[str, str]]
"""Each sentence as it is raised, and as it is to be said."""
_PART = re.compile(r"\{(\w+)\}")
_NEXT_WORKING = re.compile(r"; (?=“|the months of “)")


class SaidError(ParadiplomacyError):
    """Something that the visitor has to mend first, said in the language of the view already."""


def refusal_words(error: Exception, language: str) -> str:
    """Return why an article, an address, a table or a save is refused; of other errors, their own words."""
    told = str(error)
    if isinstance(error, SaidError):
        return told
    retold = _retold(told, _pairs(_refusals, language), language)
    return retold or i18n.catalogue(language).gettext("Not possible: {reason}").format(reason=told)


def working_words(told: str, language: str) -> str:
    """Return how dates were worked out; words that a person has written stay as they are."""
    sentences = _pairs(_workings, language)
    parts = [_retold(part, sentences, language) or part for part in _NEXT_WORKING.split(told)]
    return "; ".join(parts)


def objection_words(issue: Issue, language: str) -> str:
    """Return what speaks against a value in a record that the page has written, and what to do."""
    _ = i18n.catalogue(language).gettext
    told = _retold(issue.reason, _objections(_), language, value=issue.value)
    return told or _("cannot be taken as it stands ({reason})").format(reason=issue.reason)


def _pairs(sentences: _Sentences, language: str) -> _Pairs:
    return tuple(zip(sentences(str), sentences(i18n.catalogue(language).gettext), strict=True))


def _retold(sentence: str, pairs: _Pairs, language: str, **more: str) -> str | None:
    for said, message in pairs:
        if found := _pattern(said).fullmatch(sentence):
            parts = {name: _value(name, text, language) for name, text in found.groupdict().items()}
            return message.format(**parts, **more)
    return None


@cache
def _pattern(said: str) -> re.Pattern[str]:
    """Return what finds a sentence: its own words, and anything where it has a part to fill in."""
    fixed = _PART.split(said)
    return re.compile(
        "".join(f"(?P<{part}>.*)" if place % 2 else re.escape(part) for place, part in enumerate(fixed)), re.DOTALL
    )


def _value(name: str, text: str, language: str) -> str:
    """Return a part as the language writes it: numbers are called ``count``, days ``date``."""
    plain = text.replace(",", "")
    if name == "count" and plain.isascii() and plain.isdigit():
        return i18n.number(int(plain), language)
    if name == "date" and is_partial_date(text):
        return i18n.date(text, language)
    return text


def _refusals(_: Callable[[str], str]) -> tuple[str, ...]:
    """Return the refusals in a language; of two that both fit, the narrower one stands first."""
    return (
        # files
        _("{name}: larger than {count} MB; give the article alone"),
        _("{name}: an archive; unpack it and give its files one by one"),
        _("{name}: an old Word file; save it as .docx and try again"),
        _("{name}: no text, HTML, PDF or Word file"),
        _("{name}: locked by a password; save an open copy"),
        _("{name}: a damaged PDF; save it anew"),
        _("{name}: a damaged PDF ({reason}); save it anew"),
        _("{name}: a PDF of pictures without text; run text recognition over it first"),
        _("{name}: takes too long to read; save its text alone"),
        _("{name}: too large when unpacked; give the article alone"),
        _("{name}: a damaged Word file ({reason}); save it anew"),
        _("{name}: a Word file without text"),
        _("{name}: nested more than {count} levels deep; save the text alone"),
        _("{name}: a page that cannot be read ({reason})"),
        _("{name}: no article found in this page; paste its text instead"),
        _("{name}: holds no text"),
        # addresses
        _("{address}: longer than {count} characters; give the article's own address"),
        _("{address}: holds marks that no address has; copy it anew from the browser"),
        _("{address}: no address; copy it anew from the browser"),
        _("{address}: not an http or https address; save the page and give the file"),
        _("{address}: names a user before the host; give the address without it"),
        _("{address}: port {port} is not asked, only 80 and 443; save the page and give the file"),
        _("{address}: port {port} is not asked, only {ports}; save the page and give the file"),
        _("{address}: names no host; copy it anew from the browser"),
        _("{host}: no such host; check the spelling and the connection"),
        _("{host}: not on the public internet, so it is not asked; save the page and give the file"),
        _("{host}: sends on more than {count} times; save the page and give the file"),
        _("{host}: the connection failed (its certificate cannot be trusted); save the page and give the file"),
        _("{host}: the connection failed ({reason}); save the page and give the file"),
        _("{host}: does not answer; try again later, or save the page"),
        _("{host}: larger than {count} bytes; save the article alone"),
        _("{host}: not read within {count} seconds; try again later, or save the page"),
        _("{host}: answered {code}; open the page in a browser and save it"),
        _("{host}: gives a file of no stated type, not text, HTML, PDF or DOCX; give the article's own address"),
        _("{host}: gives {type}, not text, HTML, PDF or DOCX; give the article's own address"),
        _("{host}: is packed in a way that was not asked for; save the page and give the file"),
        # tables
        _("{name}: larger than {count} MB; give the list of agreements alone"),
        _("{name}: an old or locked Excel file; save it as .xlsx without a password"),
        _("{name}: holds no cells"),
        _("{name}: neither CSV nor XLSX; save the list in one of them"),
        _("{name}: a cell without an end ({reason}); check the quotation marks"),
        _("{name}: no sheet {sheet}; there is {sheets}"),
        _("{name}: a damaged workbook; save it anew, or as CSV"),
        _("{name}: a damaged workbook ({reason}); save it anew, or as CSV"),
        _("{name}: no Excel workbook but another archive; save the list as .xlsx or CSV"),
        _("{name}: too large when unpacked; give the list of agreements alone"),
        # saving
        _("{file} was not saved: No space left on device"),
        _("{file} was not saved: Read-only file system"),
        _("{file} was not saved: Permission denied"),
        _("{file} was not saved: {reason}"),
        _("not saved, because nothing can be built; tell whoever runs the atlas: {reason}"),
    )


def _objections(_: Callable[[str], str]) -> _Pairs:
    """Return what can be wrong with a record whose file the page writes, as its readers say it and in a language."""
    return (
        (
            "holds nothing that can be seen; write it, or take it out",
            _("holds nothing that can be seen; write it, or leave it empty"),
        ),
        (
            "holds an invisible control character; take it out",
            _("holds a character that cannot be seen; type it anew, or give the text again without it"),
        ),
        ("unknown country code {code}", _("no country has the code “{value}”; choose one from the list")),
        (
            "unknown sector code {code}; see seeds/codelists/sectors.toml",
            _("the atlas has no sector “{value}”; choose others"),
        ),
        (
            "says the same as statement[{count}]; take one out, or give its locator a part (2, 3 ...)",
            _("says the same as statement {count} of the file; reject one of the two"),
        ),
        (
            "larger than {count} kB; split it, or take it out",
            _("larger than {count} kB; give the article, or the list, in two parts"),
        ),
        ("{file} has this id already; rename one of the two", _("another record has this name; give this one another")),
    )


def _workings(_: Callable[[str], str]) -> tuple[str, ...]:
    """Return how dates are worked out, in a language; of two that both fit, the narrower one stands first."""
    return (
        _("“{words}”: counted from the article's date, {date}"),
        _("“{words}”: counted from “{other}”"),
        _("“{words}”: counted from {date}, told before"),
        _("“{words}”: told before, {first} to {last}"),
        _("“{words}”: counted from {date}"),
        _("“{words}”: year from the date of the article"),
        _("“{words}”: year from the latest year that the text names"),
        _("“{words}”: year from the beginning of the line"),
        _("“{words}”: the last one up to {date}, the date of the article"),
        _("“{words}”: {year}, by the article's date"),
        _("“{words}”: {year}, the year of the article"),
        _("“{words}”: the {years} that the text names"),
        _("“{words}”: since {date}"),
        _("“{words}”: {year}"),
        _("the months of “{words}”"),
        _("The printed words name no year; it follows from the page's date, {date}."),
        _("The printed words name no year; it follows from what the page says elsewhere."),
    )
