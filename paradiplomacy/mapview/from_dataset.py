"""Dataset -> scene: the one place where the map's plain columns are filled from tables."""

import datetime as dt
from collections.abc import Sequence

from paradiplomacy.i18n import country_name
from paradiplomacy.mapview.groups import figure_groups
from paradiplomacy.mapview.scene import Scene, build_scene
from paradiplomacy.model.link import Link
from paradiplomacy.store import Dataset
from paradiplomacy.timeline import links_today
from paradiplomacy.view_state import LANGUAGES, Units


def scene_of(dataset: Dataset, units: Units, *, day: dt.date, links: Sequence[Link] | None = None) -> Scene:
    """Return the scene of a dataset.

    Args:
        dataset: whose links.
        units: provinces as they signed, or as they are today.
        day: agreements whose end has passed by then are drawn as ended.
        links: only these, of those units; None for all, as they are known on that day.
    """
    drawn = links_today(dataset, units, day) if links is None else tuple(links)
    countries = {dataset.places[link.partner_id].country for link in drawn}
    drawn_provinces = {link.province_id for link in drawn}
    return build_scene(
        drawn,
        dataset.places,
        tuple(dataset.sectors.values()),
        country_names={code: {lang: country_name(code, lang) for lang in LANGUAGES} for code in countries},
        as_of=day,
        groups=[group for group in figure_groups(dataset, units) if group.province_id in drawn_provinces],
    )
