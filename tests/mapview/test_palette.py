import itertools
import math

import pytest

from paradiplomacy.mapview.palette import COUNTRY_COLOURS, STATUS_COLOURS
from paradiplomacy.mapview.scene import STYLES

# Simulation of colour blindness, severity 1: Machado, Oliveira and Fernandes 2009, table 1 (linear RGB).
VISIONS = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
LAND = {"light": "#fbfaf7", "dark": "#1b2832"}
JUST_NOTICEABLE = 2.3  # difference in CIELAB (Mahy, Van Eycken and Oosterlinck 1994)


def linear(colour):
    channels = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def seen(rgb, vision):
    return [min(1, max(0, sum(a * b for a, b in zip(row, rgb, strict=True)))) for row in VISIONS[vision]]


def lab(rgb):
    r, g, b = rgb
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def luminance(colour):
    r, g, b = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


PALETTES = {"country or sector": COUNTRY_COLOURS, "status": STATUS_COLOURS}


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("theme", COUNTRY_COLOURS)
@pytest.mark.parametrize("palette", PALETTES)
def test_any_two_colours_differ_by_four_times_what_can_be_noticed(palette, theme, vision):
    shades = {colour: lab(seen(linear(colour), vision)) for colour in PALETTES[palette][theme]}
    closest = min(itertools.combinations(shades, 2), key=lambda pair: math.dist(*(shades[colour] for colour in pair)))
    assert math.dist(*(shades[colour] for colour in closest)) > 4 * JUST_NOTICEABLE, closest


@pytest.mark.parametrize("theme", COUNTRY_COLOURS)
@pytest.mark.parametrize("palette", PALETTES)
def test_every_colour_stands_out_from_the_land(palette, theme):
    for colour in PALETTES[palette][theme]:
        lighter, darker = sorted((luminance(colour), luminance(LAND[theme])), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 3, colour


def test_both_themes_have_as_many_colours():
    assert len(COUNTRY_COLOURS["light"]) == len(COUNTRY_COLOURS["dark"])
    assert [len(STATUS_COLOURS[theme]) for theme in ("light", "dark")] == [len(STYLES)] * 2
