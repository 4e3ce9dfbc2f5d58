"""Every test that the documents name as proof exists, and every claim about security and reliability names one."""

import re

import pytest
from sample_data import ROOT

NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
HEADING = "## Trust it"


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def rows(text: str) -> list[str]:
    """The rows of tables, without headings."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [line for number, line in enumerate(lines) if not set(line) <= set("|-: ") and not _is_head(lines, number)]


def _is_head(lines: list[str], number: int) -> bool:
    return number + 1 < len(lines) and set(lines[number + 1]) <= set("|-: ")


def section() -> str:
    text = read("README.md")
    return text.partition(HEADING)[2].partition("\n## ")[0]


@pytest.mark.parametrize("document", ["README.md", "docs/threat-model.md"])
def test_every_test_that_is_named_exists(document: str) -> None:
    named = NAMED.findall(read(document))
    assert len(named) > 5
    for path, test in named:
        assert (ROOT / path).is_file(), path
        if test:
            assert re.search(rf"^(async )?def {test}\(", read(path), re.MULTILINE), f"{path}::{test}"


def test_every_claim_names_the_test_that_shows_it() -> None:
    claims = rows(section())
    assert len(claims) > 8
    for claim in [*claims, *rows(read("docs/threat-model.md"))]:
        assert NAMED.search(claim), claim
