"""Data versions: what changed in a view since the version that its address was made with."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.release import Change
from paradiplomacy.store import Dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import ViewState

Changed = tuple[Link, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Since:
    """What happened to a view since a version.

    Attributes:
        version: the one that the address names.
        is_newer: whether that is newer than the data here.
        added: links that came since.
        changed: links that differ, each with the fields that do.
        events: how many events of the links came or changed.
        removed: ids of links of the view's province and partner that went.
    """

    version: str
    is_newer: bool = False
    added: tuple[Link, ...] = ()
    changed: tuple[Changed, ...] = ()
    events: int = 0
    removed: tuple[str, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether nothing of the view is known to have changed."""
        return not (self.added or self.changed or self.events or self.removed)


def since(
    dataset: Dataset, changes: Iterable[Change], view: ViewState, links: Sequence[Link], *, version: str
) -> Since:
    """Return what changed in a view since a version.

    Args:
        dataset: the present one.
        changes: of all releases.
        view: what is shown.
        links: those that the view shows, in its units.
        version: the one that the address names.
    """
    if _key(version) > _key(dataset.version):
        return Since(version, is_newer=True)
    later = [one for one in changes if one.date is None or _key(one.version) > _key(version)]
    of_links = {one.row_id: one for one in later if one.table == "links"}
    of_events = {one.row_id for one in later if one.table == "events"}
    shown = _signed_ids(dataset, links)
    touched = [(link, of_links[link_id]) for link_id, link in shown.items() if link_id in of_links]
    return Since(
        version,
        added=tuple(dict.fromkeys(link for link, change in touched if change.change == "added")),
        changed=tuple((link, change.fields) for link, change in touched if change.change == "changed"),
        events=len(of_events & {event.event_id for link in links for event in dataset.events_of(link, view.units)}),
        removed=tuple(
            one.row_id for one in of_links.values() if one.change == "removed" and _concerns(one, view, dataset)
        ),
    )


def added_in(changes: Iterable[Change], table: str) -> Mapping[str, str]:
    """Return row id -> date of the release that brought the row, of those that came after the first release."""
    return {one.row_id: one.date for one in changes if one.date and (one.table, one.change) == (table, "added")}


def _key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _signed_ids(dataset: Dataset, links: Sequence[Link]) -> Mapping[str, Link]:
    """Return the id of each link as it was signed -> the link shown that holds it: changes are told of the former."""
    shown = {link.link_id: link for link in links}
    found: dict[str, Link] = {}
    for link in dataset.links_as_signed:
        today = link_id_of(present_unit(link.province_id, dataset.places), link.partner_id)
        if holds := shown.get(link.link_id) or shown.get(today):
            found[link.link_id] = holds
    return found


def _concerns(change: Change, view: ViewState, dataset: Dataset) -> bool:
    province, _, partner = change.row_id.partition("~")
    if view.units == "today" and province in dataset.places:
        province = present_unit(province, dataset.places)
    return view.province in (None, province) and view.partner in (None, partner)
