"""A document of several pairs gives each of them what is reported of it, in every year."""

from sample_data import PLACES, agreement, dataset, source

from paradiplomacy.timeline import links_in_year

TEXT = "one memorandum of three sides"


def test_sectors_in_a_year_are_those_that_are_reported_of_the_pair_itself() -> None:
    data = dataset(
        PLACES,
        [
            agreement("vn-hue", "kh-kep", document=TEXT, signed="2019-05-01", sectors=("trade",), paragraph=2),
            agreement("vn-hue", "kh-kampot", document=TEXT, signed="2019-05-01", sectors=("health",), paragraph=3),
            agreement("vn-hue", "kh-kep", signed="2024", sectors=("tourism",), instrument="MoU", paragraph=4),
        ],
        sources=[source("paper-en-1", published_date="2024-06")],
    )
    shared = next(event for event in data.events if len(event.link_ids) == 2)
    assert len(shared.statement_ids) == 2
    known = {link.link_id: link.sectors for link in links_in_year(data, "signed", 2020) if link}
    assert known == {"vn-hue~kh-kep": ("trade",), "vn-hue~kh-kampot": ("health",)}
