import dataclasses

import pytest
from extraction_desk import Read

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.extract.model import VARIABLE, ExternalModelError, configured_model, reviewed
from paradiplomacy.model.source import Locator


class Shy:
    """Rejects everything."""

    name = "shy"

    def review(self, extraction: Extraction) -> Extraction:
        return dataclasses.replace(extraction, candidates=())


class Liar:
    """Quotes what the text does not say."""

    name = "liar"

    def review(self, extraction: Extraction) -> Extraction:
        first = extraction.candidates[0]
        locator = Locator(paragraph=1, quote="never written")
        invented = dataclasses.replace(first, statement=first.statement.model_copy(update={"locator": locator}))
        return dataclasses.replace(extraction, candidates=(first, invented))


def test_no_model_is_used_unless_configured(read: Read) -> None:
    found = read("Dong Nai signed an MoU with Champasak of Laos.")
    assert configured_model({}) is None
    assert reviewed(found, None) is found


def test_a_configured_model_has_its_say(read: Read) -> None:
    model = configured_model({VARIABLE: f"{__name__}:Shy"})
    found = read("Dong Nai signed an MoU with Champasak of Laos.")
    assert found.candidates
    assert reviewed(found, model).candidates == ()


def test_what_a_model_invents_is_left_out(read: Read) -> None:
    found = read("Dong Nai signed an MoU with Champasak of Laos.")
    assert reviewed(found, Liar()).candidates == found.candidates[:1]


@pytest.mark.parametrize("named", ["nowhere:x", "json:nothing", "json:dumps", ":"])
def test_a_wrong_configuration_is_told_in_words(named: str) -> None:
    with pytest.raises(ExternalModelError, match=VARIABLE):
        configured_model({VARIABLE: named})
