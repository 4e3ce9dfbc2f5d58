"""Which fields the everyday words of reporters stand for."""

import pytest
from extraction_desk import Read, sectors


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("pear and plum growers", "agriculture"),
        ("diseases of cattle", "livestock"),
        ("the raising of sea bass", "fisheries"),
        ("saw blades for loggers", "forestry"),
        ("canneries", "food_processing"),
        ("tanners", "industry"),
        ("coalfields", "mining"),
        ("heat pumps", "energy"),
        ("wholesale auctions", "trade"),
        ("joint ventures", "investment"),
        ("bookkeeping", "business_support"),
        ("guesthouses", "tourism"),
        ("puppets and flutes", "culture"),
        ("geoparks", "heritage"),
        ("a boat race", "sports"),
        ("fellowships", "education"),
        ("plumbing", "vocational_training"),
        ("refresher courses", "human_resources"),
        ("kidneys", "health"),
        ("telescopes", "science_technology"),
        ("broadband", "digital"),
        ("clean lakes", "environment"),
        ("fire drills", "disaster_climate"),
        ("storm drains", "water_wastewater"),
        ("lorries", "transport_logistics"),
        ("footbridges", "infrastructure"),
        ("walking streets", "urban_development"),
        ("passports", "border_management"),
        ("hostages", "security"),
        ("war cemeteries", "war_remains"),
        ("visits by families", "people_to_people"),
        ("teenagers", "mass_organisations"),
        ("hiring", "labour"),
        ("crèches", "social_welfare"),
        ("landmines", "humanitarian"),
        ("town clerks", "administration"),
        ("newsletters", "information_media"),
    ],
)
def test_everyday_words_name_a_field(read: Read, words: str, expected: str) -> None:
    text = f"Kon Tum and Attapeu of Laos signed an agreement on {words}."
    assert sectors(read(text, language="en")) == {expected}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("conservatories", "culture"),
        ("cattle theft", "crime_prevention"),
        ("forest fires", "forestry"),
        ("fishing crews", "fisheries labour"),
        ("medical tourism", "health tourism"),
        ("greenhouse gases", "environment"),
        ("martial arts", "sports"),
        ("plant nurseries", "agriculture"),
        ("visits by choirs", "culture"),
        ("limestone", "mining"),
    ],
)
def test_longer_words_are_not_read_as_what_they_begin_with(read: Read, words: str, expected: str) -> None:
    text = f"Kon Tum and Attapeu of Laos signed an agreement on {words}."
    assert sectors(read(text, language="en")) == set(expected.split())


@pytest.mark.parametrize("words", ["friendship, pressing on together", "mutual trust in the pipeline"])
def test_figures_of_speech_name_no_field(read: Read, words: str) -> None:
    text = f"Kon Tum and Attapeu of Laos signed an agreement on {words}."
    assert not sectors(read(text, language="en")) - {"friendship"}
