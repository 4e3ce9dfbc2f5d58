"""Text from data as plain text: Streamlit reads labels and markdown, so every mark that means something is escaped."""

import re

_MARKS = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~$:&^\"'@/=]")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
# Marks that turn the reading direction for all text that follows; isolating each value keeps them inside it.
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


# Streamlit draws its logo for this word wherever it stands, escaped or not; a mark that nobody sees parts it.
_LOGO = re.compile(r":(?=streamlit:)")
_UNSEEN = "\N{WORD JOINER}"


def plain(text: str) -> str:
    """Return text that Streamlit's markdown shows letter by letter, on one line."""
    one_line = _CONTROLS.sub(" ", _DIRECTIONS.sub("", text))
    return _MARKS.sub(r"\\\g<0>", _LOGO.sub(f":{_UNSEEN}", one_line))


def shortened(text: str, length: int) -> str:
    """Return text cut to a number of characters, with an ellipsis where something was cut."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"


def web_address(url: str) -> str:
    """Return an address as markdown takes it for a link's target, with nothing in it that could end the link."""
    return "".join(f"%{ord(mark):02X}" if mark in "\\<>()[]\"'`" else mark for mark in url)
