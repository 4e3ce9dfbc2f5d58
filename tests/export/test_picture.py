"""Pictures of the map: drawn as on the page, whole over the Pacific, the same on every machine."""

import io
import re
from itertools import pairwise
from xml.etree import ElementTree

import pypdfium2
import pytest
from export_views import hostile, snapshot
from PIL import Image
from sample_data import HOSTILE_NAMES, PLACES, agreement, dataset, place

from paradiplomacy.export.picture import pdf, png, svg
from paradiplomacy.export.picture.background import LAND, SEA
from paradiplomacy.export.picture.colouring import colouring_of
from paradiplomacy.export.picture.lettering import shortened, width
from paradiplomacy.export.picture.sheet import PREVIEW_SIZE, draw_bare_map, picture_size
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.mapview.palette import COUNTRY_COLOURS, STATUS_COLOURS
from paradiplomacy.store import Dataset

SVG = "{http://www.w3.org/2000/svg}"


def texts(view: Snapshot) -> list[str]:
    root = ElementTree.fromstring(svg.write(view))  # noqa: S314 -- our own file
    return ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]


def colour_at(picture: Image.Image, x: int, y: int) -> str:
    return "#{:02x}{:02x}{:02x}".format(*picture.convert("RGB").getpixel((x, y)))


def test_a_preview_has_the_size_that_messengers_show() -> None:
    data = dataset(PLACES, [agreement("vn-kien-giang", "kh-kampot")])
    picture = Image.open(io.BytesIO(png.preview(snapshot(data))))
    assert picture.size == PREVIEW_SIZE == (1200, 630)


def test_sea_and_land_lie_where_they_are() -> None:
    data = dataset(PLACES, [agreement("vn-kien-giang", "kh-kampot")])
    bare = Image.open(io.BytesIO(png.preview(snapshot(data, link="vn-kien-giang~kh-kampot"))))
    colours = {colour for _count, colour in bare.convert("RGB").getcolors(10**7)}
    assert {tuple(bytes.fromhex(one[1:])) for one in (SEA, LAND)} <= colours


def test_names_title_and_colophon_are_in_the_picture(sample: Dataset) -> None:
    words = texts(snapshot(sample, place="vn-kien-giang", lang="vi"))
    assert words[0] != ""
    assert {"Kiên Giang", "Cam Pốt", "Kep"} <= set(words)
    assert any("1.2.3" in one and "Natural Earth" in one for one in words)


@pytest.mark.parametrize(
    ("colour", "palette"), [("country", COUNTRY_COLOURS), ("sector", COUNTRY_COLOURS), ("status", STATUS_COLOURS)]
)
def test_colours_are_those_of_the_map_and_the_legend_names_them(sample: Dataset, colour: str, palette: dict) -> None:  # type: ignore[type-arg]
    view = snapshot(sample, colour=colour)
    colouring = colouring_of(view)
    assert set(colouring.of_link.values()) <= set(palette["light"])
    assert set(colouring.of_link) == {link.link_id for link in view.links}
    words = texts(view)
    assert all(name in words for _colour, name, _count in colouring.legend)


def test_the_country_with_most_links_has_the_first_colour_whatever_is_filtered(sample: Dataset) -> None:
    first = COUNTRY_COLOURS["light"][0]
    whole, part = (colouring_of(snapshot(sample, **view)) for view in ({}, {"province": "vn-kien-giang"}))
    assert whole.of_link["vn-kien-giang~kh-kep"] == part.of_link["vn-kien-giang~kh-kep"] == first
    assert [name for _colour, name, _count in part.legend] == ["Cambodia"]


def test_a_line_over_the_pacific_reaches_america_without_crossing_the_map() -> None:
    far = [*PLACES, place("us-new-york", kind="state", lat=42.0, lon=-75.0), place("vn-hue", lat=16.5, lon=107.6)]
    data = dataset(far, [agreement("vn-hue", partner) for partner in ("us-hawaii", "us-new-york", "fr-lorient")])
    drawn = draw_bare_map(snapshot(data), size=(1000, 480))
    lines = re.findall(r'<path d="([^"]+)" stroke="', drawn)
    assert len(lines) == 3
    for line in lines:
        for piece in line.split("M")[1:]:
            xs = [float(pair.split()[0]) for pair in piece.split("L")]
            assert max(abs(after - before) for before, after in pairwise(xs)) < 200
    assert picture_size(snapshot(data)) == (1600, 800)


def test_no_name_covers_another(sample: Dataset) -> None:
    root = ElementTree.fromstring(draw_bare_map(snapshot(sample), size=(900, 600)))  # noqa: S314
    boxes = []
    for one in root.iter(f"{SVG}text"):
        if one.get("stroke"):
            continue  # the halo of the same name
        size, weight = float(str(one.get("font-size"))), int(one.get("font-weight") or 400)
        left, base = float(str(one.get("x"))), float(str(one.get("y")))
        boxes.append((left, base - size, left + width("".join(one.itertext()), size, weight=weight), base))
    assert len(boxes) >= 4
    for index, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 0
        assert right <= 900
        for left2, top2, right2, bottom2 in boxes[:index]:
            assert right <= left2 or right2 <= left or bottom <= top2 or bottom2 <= top


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_are_only_letters(name: str) -> None:
    root = ElementTree.fromstring(svg.write(snapshot(hostile(name))))  # noqa: S314
    tags = {one.tag.removeprefix(SVG) for one in root.iter()}
    assert tags <= {"svg", "title", "desc", "g", "path", "rect", "circle", "text", "clipPath"}
    assert not [one for one in root.iter() for key in one.attrib if key.startswith("on") or key.endswith("href")]


def test_a_pdf_is_one_page_whose_text_can_be_searched(sample: Dataset) -> None:
    document = pypdfium2.PdfDocument(pdf.write(snapshot(sample, place="vn-hue", lang="vi")))
    assert len(document) == 1
    assert "Huế" in document[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize("words", ["Thừa Thiên Huế", "Đắk Lắk", "Bà Rịa–Vũng Tàu", "Ŷ"])
def test_vietnamese_letters_have_a_shape_in_the_typeface(words: str) -> None:
    missing = width("\U000f0000", 100)
    bare = width("".join(letter for letter in words if letter.isascii()), 100)
    assert width(words, 100) > bare
    assert all(width(letter, 100) != missing for letter in words if letter.isalpha() and letter != "Ŷ") or words == "Ŷ"


@pytest.mark.parametrize("room", [0.0, 10.0, 55.5, 300.0])
def test_shortened_words_fit(room: float) -> None:
    assert width(shortened("Uỷ ban nhân dân " * 20, room, 12), 12) <= max(room, width("…", 12))
