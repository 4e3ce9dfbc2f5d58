"""Dataset -> scene: the one place where the map's plain columns are filled from tables."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from paradiplomacy.i18n import country_name
from paradiplomacy.mapview.groups import figure_groups
from paradiplomacy.mapview.scene import Scene, build_scene
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.naming import shown_name
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
        {**dataset.places, **_told_apart(dataset, drawn, units)},
        tuple(dataset.sectors.values()),
        country_names={code: {lang: country_name(code, lang) for lang in LANGUAGES} for code in countries},
        as_of=day,
        groups=[group for group in figure_groups(dataset, units) if group.province_id in drawn_provinces],
    )


def _told_apart(dataset: Dataset, drawn: Sequence[Link], units: Units) -> dict[str, Place]:
    """Return, under a name of its own, every drawn place that shares its name with one of more links in its country."""
    links = Counter(place_id for link in drawn for place_id in (link.province_id, link.partner_id))
    taken: set[tuple[str, str]] = set()
    renamed = {}
    for place_id, _ in sorted(links.items(), key=lambda item: (-item[1], item[0])):
        place = dataset.places[place_id]
        if (place.country, place.names["en"]) in taken:
            names = {language: shown_name(dataset, place_id, language, units=units) for language in LANGUAGES}
            renamed[place_id] = place.model_copy(update={"names": names})
        taken.add((place.country, place.names["en"]))
    return renamed
