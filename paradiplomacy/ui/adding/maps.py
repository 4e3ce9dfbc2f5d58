"""Small maps of a review, on the same layer as all others: the places a name may mean, and what a record changes."""

from collections.abc import Callable, Sequence

from paradiplomacy.i18n import country_name
from paradiplomacy.mapview.encode import encode_scene
from paradiplomacy.mapview.from_dataset import scene_of
from paradiplomacy.mapview.messages import MapReport, Target
from paradiplomacy.mapview.scene import Scene, build_scene
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.review.effect import Effect
from paradiplomacy.review.naming import NameInUse
from paradiplomacy.ui import map_panel
from paradiplomacy.ui.adding.drafts import Review
from paradiplomacy.ui.atlas import Atlas
from paradiplomacy.view_state import LANGUAGES
from paradiplomacy.web.served import desk, passing

CHOICES_PX, EFFECT_PX = 260, 380
_MOST_ENDS = 3


def choices(
    atlas: Atlas,
    review: Review,
    name: NameInUse,
    places: Sequence[Place],
    *,
    key: str,
    take: Callable[[MapReport], None],
    selected: Target | None,
) -> None:
    """Draw the places that a name may mean, each joined by a dashed line to where the tie begins, which may be far off.

    Where nothing is known of the other end there is no line to draw, and no map.
    """
    resolver = desk().resolver(review.given.values())
    ends = [place for one in name.others[:_MOST_ENDS] if (place := resolver.place(one))]
    links = [_wish(name, place, end) for place in places for end in ends if place.place_id != end.place_id]
    if not links:
        return
    by_id = {place.place_id: place for place in (*places, *ends)}
    countries = {by_id[link.partner_id].country for link in links}
    scene = build_scene(
        links,
        by_id,
        tuple(atlas.dataset.sectors.values()),
        country_names={code: {lang: country_name(code, lang) for lang in LANGUAGES} for code in countries},
    )
    around = [place.place_id for place in places]
    _draw(atlas, review, scene, key=key, take=take, selected=selected, around=around, height_px=CHOICES_PX)


def effect(atlas: Atlas, review: Review, found: Effect, *, take: Callable[[MapReport], None]) -> None:
    """Draw the pairs that a record speaks of, as they would be."""
    scene = scene_of(found.dataset, "signed", day=atlas.today, links=found.links)
    _draw(atlas, review, scene, key="map_effect", take=take, height_px=EFFECT_PX)


def _wish(name: NameInUse, place: Place, end: Place) -> Link:
    province, partner = (place, end) if name.name.side == "province" else (end, place)
    return Link(
        link_id=link_id_of(province.place_id, partner.place_id),
        province_id=province.place_id,
        partner_id=partner.place_id,
        status="sought",
        sectors=(),
        signed=None,
        valid_from=None,
        valid_to=None,
        intention=True,
        source_ids=(),
        statement_ids=(),
    )


def _draw(
    atlas: Atlas,
    review: Review,
    scene: Scene,
    *,
    key: str,
    take: Callable[[MapReport], None],
    height_px: int,
    selected: Target | None = None,
    around: Sequence[str] = (),
) -> None:
    review.maps[key] = passing().keep(encode_scene(scene))
    map_panel.show_scene(
        atlas,
        review.maps[key].name,
        key=f"{key}_{review.review_id}",
        take=take,
        selected=selected,
        around=around,
        height_px=height_px,
    )
