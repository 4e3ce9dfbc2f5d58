"""Datasets that are damaged, that have gaps, or that hold hostile names."""

from collections.abc import Callable
from pathlib import Path

import pytest
from reading import LICENCE, addresses, assert_well, is_own, text_of
from sample_data import BY_ID, HOSTILE_NAMES, PLACES, agreement, dataset, intention, place, source, trade, written
from streamlit.testing.v1 import AppTest

from paradiplomacy.model.issue import Issue
from paradiplomacy.store import Dataset

Visit = Callable[..., AppTest]
Show = Callable[[Dataset], None]


@pytest.mark.parametrize("was_open", [False, True])
def test_without_data_the_page_says_what_to_do(
    visit: Visit, use_data: Callable[[Path], None], tmp_path: Path, *, was_open: bool
) -> None:
    before = visit() if was_open else None
    use_data(tmp_path / "nowhere")
    app = before.run() if before else visit()
    assert_well(app)
    assert "paradiplomacy build" in text_of(app)
    assert "datapackage.json" in text_of(app)
    assert "Traceback" not in text_of(app)
    assert not app.dataframe


def test_a_damaged_table_is_named(visit: Visit, use_data: Callable[[Path], None], tmp_path: Path) -> None:
    folder = written(tmp_path, dataset(PLACES, [agreement("vn-hue", "kh-kep")]))
    (folder / "links.jsonl").write_bytes(b"")
    use_data(folder)
    app = visit()
    assert_well(app)
    assert "links.jsonl is not the table that was built" in text_of(app)


def test_what_could_not_be_read_is_told_above_the_map(visit: Visit, show_data: Show) -> None:
    broken = [
        Issue(file=f"seeds/records/{name}.toml", field="", value="<img src=x>", reason="not readable as TOML")
        for name in ("a", "b")
    ]
    gap = Issue(file="seeds/records/c.toml", field="x", value="", reason="no place found", severity="warning")
    show_data(dataset(PLACES, [agreement("vn-hue", "kh-kep")], issues=[*broken, gap]))
    app = visit()
    assert_well(app)
    assert "2 entries could not be read and are left out." in text_of(app)
    assert "seeds/records/b.toml = '<img src=x>': not readable as TOML" in text_of(app)
    assert len(app.dataframe[0].value) == 1


def test_a_dataset_without_links_is_shown(visit: Visit, show_data: Show) -> None:
    show_data(dataset([], []))
    app = visit()
    assert_well(app)
    assert len(app.dataframe[0].value) == 0


def hostile(name: str) -> Dataset:
    """A dataset that bears one name wherever data can bear one."""
    people = [
        place("vn-hue", names={"en": name, "vi": name}),
        BY_ID["kh"].model_copy(update={"names": {"en": name}}),
        place("kh-kep", names={"en": name, "fr": name}),
    ]
    statements = [
        agreement("vn-hue", "kh-kep", partner=name, province=name, sectors=("trade",), note=name, date_as_printed=name,
                  date_resolution=name, signed="2020", quote=name[:60]),
        intention("vn-hue", "kh", partner=name, quote=name[:60]),
        intention("vn-hue", None, partner=name, partner_vague=True, quote=name[:60], paragraph=3),
        trade("vn-hue", "kh-kep", None, scope_note=name, goods=[{"name": name}], quote=name[:60]),
    ]  # fmt: skip
    article = source(
        "paper-en-1", title=name, publisher=name, author=name, published_resolution=name, url="https://paper.example/1"
    )
    return dataset([*PLACES, *people], statements, sources=[article])


@pytest.mark.parametrize(
    "view", [{}, {"place": "vn-hue"}, {"place": "kh-kep"}, {"link": "vn-hue~kh-kep"}, {"link": "vn-hue~kh"}]
)
@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_are_shown_as_text(visit: Visit, show_data: Show, name: str, view: dict[str, str]) -> None:
    show_data(hostile(name))
    app = visit(**view, lang="en")
    assert_well(app)
    assert not app.warning
    assert {address for address in addresses(app) if not is_own(address)} <= {"https://paper.example/1", LICENCE}
    assert all(":red[" not in markdown.value.replace("\\", "/") for markdown in app.markdown)
    if view and len(name) < 100:
        visible = " ".join(name.replace("\u202e", "").replace("\u202c", "").split())
        assert visible in " ".join(text_of(app).split())
