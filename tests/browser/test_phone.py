"""The atlas on a phone: 390 pixels wide, fingers instead of a mouse."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SIZE = {"width": 390, "height": 844}
LORIENT = {"kind": "link", "id": "vn-kien-giang~fr-lorient"}


@pytest.fixture
def phone(new_atlas):
    return new_atlas(viewport=SIZE, has_touch=True, is_mobile=True, device_scale_factor=2)


def test_a_tap_on_a_line_selects_it(phone):
    phone.open()
    phone.map_frame.scroll_into_view_if_needed()
    phone.page.touchscreen.tap(*phone.spot_of(LORIENT))
    phone.expect_selected(LORIENT)
    phone.panel.scroll_into_view_if_needed()
    expect(phone.heading).to_be_in_viewport()


def test_nothing_is_wider_than_the_screen(phone):
    phone.open("place=vn-kien-giang")
    assert phone.wider_than_the_screen() == []


def test_filters_rise_as_a_sheet_from_the_lower_edge(phone):
    phone.open()
    expect(phone.filter("sectors")).not_to_be_in_viewport()
    phone.page.get_by_test_id("stExpandSidebarButton").tap()
    expect(phone.filter("sectors")).to_be_in_viewport()
    sheet = phone.page.get_by_test_id("stSidebar")
    phone.wait_until(
        """([sheet, height]) => {
            const { left, bottom } = sheet.getBoundingClientRect();
            return Math.abs(left) < 1 && Math.abs(bottom - height) < 1;
        }""",
        [sheet.element_handle(), SIZE["height"]],
    )
    box = sheet.bounding_box()
    assert (round(box["x"]), round(box["width"])) == (0, SIZE["width"])
    assert box["y"] > 0.1 * SIZE["height"]
    phone.choose("countries", "France")
    phone.wait_for_links("country=FR")
    assert phone.wider_than_the_screen() == []
    phone.page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").tap()
    expect(phone.filter("sectors")).not_to_be_in_viewport()
    phone.map_frame.scroll_into_view_if_needed()
    expect(phone.map_frame).to_be_in_viewport()
