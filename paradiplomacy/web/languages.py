"""The language that a request asks for, before anyone has chosen one."""

from paradiplomacy.view_state import LANGUAGES, Language


def preferred(accept_language: str) -> Language:
    """Return the atlas's language that a reader likes best, English where it speaks none of theirs.

    Args:
        accept_language: the header as browsers send it, ``vi,en;q=0.8``.
    """
    wanted: list[tuple[float, int, Language]] = []
    for place, part in enumerate(accept_language[:200].split(",")):
        tag, _, weight = part.partition(";")
        code = tag.strip().split("-")[0].lower()
        language = next((one for one in LANGUAGES if one == code), None)
        if language:
            wanted.append((-_weight(weight), place, language))
    return min(wanted)[2] if wanted else "en"


def _weight(text: str) -> float:
    try:
        return float(text.strip().removeprefix("q=")) if text.strip() else 1.0
    except ValueError:
        return 0.0
