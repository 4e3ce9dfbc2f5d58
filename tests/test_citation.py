"""The dataset is cited with its version, in three forms."""

import re

from sample_data import PLACES, agreement, dataset

from paradiplomacy.citation import bibtex_citation, plain_citation, ris_citation

DATA = dataset(PLACES, [agreement("vn-hue", "kh-kep")])
URL = "https://atlas.example/?place=vn-hue"


def test_every_form_names_title_version_date_and_address() -> None:
    for cite in (plain_citation, bibtex_citation, ris_citation):
        text = cite(DATA, url=URL)
        assert str(DATA.package["title"]) in text
        assert DATA.version in text
        assert URL in text
        assert "None" not in cite(DATA)


def test_bibtex_has_one_entry_with_balanced_braces() -> None:
    text = bibtex_citation(DATA, url=URL)
    assert text.startswith("@dataset{")
    assert text.count("{") == text.count("}")


def test_ris_begins_with_its_type_and_ends_with_its_end() -> None:
    lines = ris_citation(DATA, url=URL).splitlines()
    assert lines[0] == "TY  - DATA"
    assert lines[-1] == "ER  - "
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
