"""How to cite the dataset: plain, BibTeX and RIS, from its description."""

from paradiplomacy.model.base import first_day
from paradiplomacy.store import Dataset

_EDITOR = "Paradiplomacy Atlas"


def plain_citation(dataset: Dataset, *, url: str | None = None) -> str:
    """Return one line to cite the dataset by; ``url`` is where it was seen, None where that is not known."""
    package = dataset.package
    parts = [
        f"{_EDITOR} ({_year(dataset)}). {package['title']}.",
        f"Version {package['version']}, {package['date']}.",
        f"{package['licenses'][0]['title']}.",
        *([url] if url else []),
    ]
    return " ".join(parts)


def bibtex_citation(dataset: Dataset, *, url: str | None = None) -> str:
    """Return a BibTeX entry of the dataset."""
    package = dataset.package
    fields = {
        "title": f"{{{package['title']}}}",
        "author": f"{{{_EDITOR}}}",
        "year": _year(dataset),
        "version": package["version"],
        "date": package["date"],
        "url": url,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@dataset{{paradiplomacy-atlas-{package['version']},", *lines, "}"])


def ris_citation(dataset: Dataset, *, url: str | None = None) -> str:
    """Return a RIS record of the dataset; its type is DATA."""
    package = dataset.package
    fields = [
        ("TY", "DATA"),
        ("TI", package["title"]),
        ("AU", _EDITOR),
        ("PY", _year(dataset)),
        ("DA", str(package["date"]).replace("-", "/")),
        ("ET", package["version"]),
        ("UR", url),
        ("ER", ""),
    ]
    return "\n".join(f"{tag}  - {value}" for tag, value in fields if value is not None)


def _year(dataset: Dataset) -> str:
    return str(first_day(str(dataset.package["date"])).year)
