"""What a brief is about: a link or a place, with its links, events and figures."""

from dataclasses import dataclass, replace

from paradiplomacy.export.snapshot import Snapshot, take
from paradiplomacy.export.subject import subject_of
from paradiplomacy.model.link import Link, link_id_of
from paradiplomacy.model.place import Place
from paradiplomacy.profile import Profile, link_profile, place_profile
from paradiplomacy.store import Dataset
from paradiplomacy.succession import present_unit
from paradiplomacy.view_state import Units, ViewState


@dataclass(frozen=True, slots=True)
class BriefSubject:
    """One link or place.

    Attributes:
        snapshot: of all links of the subject, and of nothing else.
        link: None where the subject is a place.
        place: None where the subject is a link.
    """

    snapshot: Snapshot
    profile: Profile
    link: Link | None = None
    place: Place | None = None

    def other_side(self, link: Link) -> Place:
        """Return the partner of a link; of a partner's own link, the province."""
        is_partner = self.place is not None and self.place.place_id == link.partner_id
        return self.snapshot.dataset.places[link.province_id if is_partner else link.partner_id]


def brief_subject(snapshot: Snapshot) -> BriefSubject | None:
    """Return the subject of a view; None where it is about no single link or place."""
    units, dataset = snapshot.view.units, snapshot.dataset
    subject = _in_units(dataset, subject_of(snapshot), units)
    if subject is None:
        return None
    plain = ViewState(units=units, year=snapshot.view.year, silent=snapshot.view.silent, colour=snapshot.view.colour)
    if isinstance(subject, Link):
        view = replace(plain, province=subject.province_id, partner=subject.partner_id, link=subject.link_id)
        own = _taken(snapshot, view)
        return BriefSubject(own, link_profile(dataset, subject, units), link=own.selection.link or subject)
    is_province = any(link.province_id == subject.place_id for link in dataset.links(units))
    side = replace(plain, province=subject.place_id) if is_province else replace(plain, partner=subject.place_id)
    own = _taken(snapshot, replace(side, place=subject.place_id))
    return BriefSubject(own, place_profile(dataset, subject, units), place=subject)


def _in_units(dataset: Dataset, subject: Link | Place | None, units: Units) -> Link | Place | None:
    """Return the subject as its successor where provinces are shown as they are today."""
    if units == "signed" or subject is None:
        return subject
    if isinstance(subject, Place):
        return dataset.places[present_unit(subject.place_id, dataset.places)]
    return dataset.link_by_id[link_id_of(present_unit(subject.province_id, dataset.places), subject.partner_id)]


def _taken(snapshot: Snapshot, view: ViewState) -> Snapshot:
    return take(snapshot.dataset, view, today=snapshot.today, language=snapshot.language, home=snapshot.home)
