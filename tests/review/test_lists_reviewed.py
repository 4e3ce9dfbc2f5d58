"""What a person who reviews an office's list is offered and told."""

from review_articles import kinds, remarks

from paradiplomacy.extract.tables.intake import guess_mapping, take_in
from paradiplomacy.extract.tables.reading import read_table
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.draft import Name, new_draft
from paradiplomacy.review.naming import names_in_use
from paradiplomacy.store import Dataset


def test_a_place_outside_the_country_of_its_row_can_be_chosen_and_is_remarked_on(desk: Desk, atlas: Dataset) -> None:
    table = read_table(b"Province,Partner,Country,Signed\nLong An,Daejeon,Japan,2012\n", name="list.csv")
    draft = new_draft(take_in(table, guess_mapping(table), desk.extractor).extraction)
    offered = names_in_use(draft, desk.extractor.resolver)[0]
    assert (offered.name, offered.place) == (Name("partner", "Daejeon"), None)
    assert [place.place_id for place in offered.choices] == ["kr-daejeon"]
    assert "unplaced" in kinds(remarks(draft, desk, atlas), 0)
    chosen = draft.placed(offered.name, offered.choices[0])
    assert kinds(remarks(chosen, desk, atlas), 0) == {"outside"}
