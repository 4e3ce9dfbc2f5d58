"""Lines lie where geographiclib says that the geodesic of the WGS 84 ellipsoid lies: on the screen, in pixels.

Links shorter than 300 km may be bowed on purpose (see :mod:`paradiplomacy.mapview.spacing`: those that leave a province
in nearly the same direction are bent apart, by at most 12 % of their length); only straight ones are measured. Links
with the very same two ends lie side by side, 1.5 pixels to either side for two.
"""

import pytest
from geographiclib.geodesic import Geodesic
from plain_map import LINKS, PLACES, SCENE, SCENE_URL, Map, nearest_ink, only

from paradiplomacy.mapview.messages import MapState
from paradiplomacy.mapview.spacing import MAX_BOW

pytestmark = pytest.mark.browser

WITHIN_PX = 2
LANE_PX = 1.5
FAR = ["vn-hue~br-sao-paulo", "vn-hue~us-hawaii", "vn-kien-giang~fr-lorient", "vn-hue~nz", "vn-hue~in-punjab"]
NEAR = "vn-hue~la-salavan"
SHARES = (0.05, 0.25, 0.5, 0.75, 0.95)


def point_on(link_id: str, share: float) -> tuple[float, float]:
    """The point of a link's geodesic at a share of its length."""
    start, end = (PLACES[place_id][1:3] for place_id in link_id.split("~"))
    line = Geodesic.WGS84.InverseLine(*start, *end)
    position = line.Position(share * line.s13)
    return position["lat2"], position["lon2"]


def show_alone(shown: Map, link_id: str) -> None:
    """One link and no other, without the gaps of a dashed line."""
    shown.show(MapState(scene=SCENE_URL, visible=only(link_id), restyled={"signed": only(link_id)}))


def distance_at(shown: Map, point: tuple[float, float]) -> float:
    return nearest_ink(shown, shown.ask("__atlas.project(...argument)", point))


@pytest.mark.parametrize("zoom", [1, 3, 6, 9])
@pytest.mark.parametrize("link_id", [*FAR, NEAR])
def test_lines_pass_within_two_pixels_of_the_geodesic(plain_map, link_id, zoom):
    show_alone(plain_map, link_id)
    lane = LANE_PX * next(abs(link.lane) for link in SCENE.links if link.link_id == link_id)
    for share in SHARES:
        point = point_on(link_id, share)
        plain_map.look_at(*point, zoom)
        assert distance_at(plain_map, point) <= WITHIN_PX + lane, share


def test_a_point_beside_the_line_is_far_from_its_ink(plain_map):
    show_alone(plain_map, "vn-hue~br-sao-paulo")
    lat, lon = point_on("vn-hue~br-sao-paulo", 0.5)
    plain_map.look_at(lat, lon, 6)
    assert distance_at(plain_map, (lat + 0.3, lon)) > WITHIN_PX


def test_a_click_on_the_geodesic_hits_the_link(plain_map):
    for link_id in FAR:
        show_alone(plain_map, link_id)
        plain_map.look_at(*point_on(link_id, 0.3), 5)
        plain_map.click({"x": 500, "y": 350})
        assert plain_map.selected == {"kind": "link", "id": link_id}


def test_only_near_neighbours_are_bowed_and_never_by_more_than_the_rule_says(plain_map):
    bows = {link_id: plain_map.ask("__atlas.bowOfLink(argument)", link_id) for link_id in LINKS}
    bowed = {link_id for link_id, bow in bows.items() if bow}
    assert bowed
    assert all(link_id.startswith("vn-kien-giang~kh-") for link_id in bowed)
    assert max(map(abs, bows.values())) <= MAX_BOW


@pytest.mark.parametrize("ratio", [1, 2, 3])
def test_lines_and_clicks_fit_on_screens_of_any_pixel_density(open_map, ratio):
    shown = open_map(MapState(scene=SCENE_URL), device_scale_factor=ratio)
    shown.look_at(10.6, 104.3, 8)
    width = shown.ask("(({width, offsetWidth}) => width / offsetWidth)(document.querySelector('.atlas-lines'))")
    assert width == pytest.approx(ratio, abs=0.01)
    for link_id in ("vn-kien-giang~kh-kampot", "vn-kien-giang~kh-koh-kong"):
        middle = shown.middle_of(link_id)
        assert nearest_ink(shown, middle) <= WITHIN_PX
        shown.click(middle)
        assert shown.selected == {"kind": "link", "id": link_id}
