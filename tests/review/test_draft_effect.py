"""What a record would change, and what a person is told before accepting a candidate."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from review_articles import ARTICLE, Drafted, effect, entry, kinds, remarks
from sample_data import PLACES, agreement, dataset, intention

from paradiplomacy.extract.candidate import Candidate, Extraction
from paradiplomacy.linking import build_links
from paradiplomacy.model.source import Source
from paradiplomacy.model.statement import Agreement
from paradiplomacy.review.desk import Desk
from paradiplomacy.review.draft import Draft, Name
from paradiplomacy.review.effect import EffectMemory, effect_of
from paradiplomacy.review.entry import EntryMemory, entry_of
from paradiplomacy.review.memory import Memory
from paradiplomacy.review.remarks import RemarksMemory, remarks_of
from paradiplomacy.store import Dataset

TIE = "vn-kien-giang~kh-kampot"
HEAD = "A day at the border\nRiver Post, 12 March 2024\n"


def test_a_pair_that_nobody_knew_is_new_and_its_places_too(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    draft = drafted(HEAD + "Cà Mau province signed a cooperation agreement with Nagasaki Prefecture in Japan.")
    found = effect(draft, desk, atlas)
    assert [link.link_id for link in found.new] == ["vn-ca-mau~jp-nagasaki"]
    assert [place.place_id for place in found.places] == ["jp-nagasaki"]
    assert (found.changed, found.supported, found.gone) == ((), (), ())


def test_links_are_those_that_the_build_would_make(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    found = effect(drafted(ARTICLE), desk, atlas)
    statements = found.dataset.statements.values()
    assert found.dataset.links_as_signed == build_links(statements, found.dataset.places)
    assert set(found.links) <= set(found.dataset.links_as_signed)


def test_a_known_pair_gets_more_evidence_or_changes(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    found = effect(drafted(ARTICLE), desk, atlas)
    assert TIE not in {link.link_id for link in found.new}
    assert TIE in {link.link_id for link in found.links}
    before = next(link for link in atlas.links_as_signed if link.link_id == TIE)
    after = next(link for link in found.links if link.link_id == TIE)
    assert len(after.source_ids) == len(before.source_ids) + 1


def test_a_wish_that_an_agreement_follows_changes_its_link(drafted: Drafted, desk: Desk) -> None:
    known = dataset(PLACES, [intention("vn-an-giang", "kh-kep")])
    draft = drafted(HEAD + "An Giang province signed a cooperation agreement with Cambodia's Kep province.")
    found = effect(draft, desk, known)
    (change,) = found.changed
    assert (change.before.intention, change.after.intention) == (True, False)
    assert (found.new, found.supported) == ((), ())


def test_a_record_of_the_same_name_is_replaced(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    only = next(one for one in atlas.links_as_signed if len(one.source_ids) == 1)
    draft = drafted(HEAD + "Kiên Giang province signed an agreement with Kampot province in Cambodia.")
    known = atlas.sources[only.source_ids[0]]
    found = effect(draft.cited(known), desk, atlas)
    assert only.link_id in {link.link_id for link in found.gone}
    assert sum(one.source_id == known.source_id for one in found.dataset.statements.values()) == 1


def test_a_record_that_the_atlas_has_changes_nothing(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    draft = drafted(ARTICLE)
    once = effect(draft, desk, atlas)
    again = effect(draft, desk, once.dataset)
    assert not once.is_none
    assert once.figures == 1
    assert (again.new, again.changed, again.supported, again.gone, again.places, again.figures) == (
        (),
        (),
        (),
        (),
        (),
        0,
    )
    assert again.is_none
    more = drafted(ARTICLE + "An Giang province signed a cooperation agreement with Cambodia's Kep province.")
    later = effect(more, desk, once.dataset)
    assert [link.link_id for link in later.new] == ["vn-an-giang~kh-kep"]
    assert (later.supported, later.figures) == ((), 0)


def test_what_others_say_too_is_told_with_its_sources(drafted: Drafted, desk: Desk) -> None:
    known = dataset(PLACES, [agreement("vn-an-giang", "kh-kep", signed="2024-03-11")])
    draft = drafted(HEAD + "An Giang province signed a cooperation agreement with Cambodia's Kep province on Monday.")
    (told,) = remarks(draft, desk, known)[0]
    assert (told.kind, told.source_ids, told.is_warning) == ("known", ("paper-en-1",), False)


def test_another_period_of_the_same_document_is_told(drafted: Drafted, desk: Desk) -> None:
    known = dataset(
        PLACES, [agreement("vn-an-giang", "kh-kep", signed="2024-03-11", valid_from="2024", valid_to="2026")]
    )
    draft = drafted(
        HEAD + "An Giang province signed a cooperation agreement for 2024-2029 with Cambodia's Kep province on Monday."
    )
    told = {one.field: one.value for one in remarks(draft, desk, known)[0] if one.kind == "disputed"}
    assert told == {"validity": "2024/2026"}


def test_a_document_of_about_the_same_time_is_told(drafted: Drafted, desk: Desk) -> None:
    known = dataset(PLACES, [agreement("vn-an-giang", "kh-kep", signed="2024-02-02", instrument="twinning")])
    draft = drafted(HEAD + "An Giang province signed a cooperation agreement with Cambodia's Kep province on Monday.")
    (told,) = remarks(draft, desk, known)[0]
    assert (told.kind, told.value, told.source_ids) == ("near", "2024-02-02", ("paper-en-1",))


def test_a_name_without_a_place_is_told(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    assert kinds(remarks(drafted(ARTICLE), desk, atlas), 2) == {"unplaced"}


def test_an_article_that_puts_a_place_in_another_country_is_told(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    draft = drafted(HEAD + "Kiên Giang province signed a cooperation agreement with Japan's Kampot province.")
    assert "outside" in kinds(remarks(draft, desk, atlas), 0)


def test_a_place_outside_the_country_that_the_article_names_is_told(
    drafted: Drafted, desk: Desk, atlas: Dataset
) -> None:
    draft = _with(drafted(ARTICLE), 0, {"partner_country": "LA", "partner_id": "kh-kampot"})
    made = draft.placed(_partner(draft), atlas.places["kh-kampot"])
    assert "outside" in kinds(remarks(made, desk, atlas), 0)


def test_a_wish_for_what_is_signed_already_is_told(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    draft = drafted(HEAD + "Kiên Giang province hopes to sign a cooperation agreement with Cambodia's Kampot province.")
    assert "status" in kinds(remarks(draft, desk, atlas), 0)


def test_exports_and_imports_that_make_up_no_total_are_told(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    draft = drafted(ARTICLE)
    total = draft.statement(1)
    parts = [
        total.model_copy(
            update={"flow": flow, "amount": amount, "locator": total.locator.model_copy(update={"quote": flow})}
        )
        for flow, amount in (("export", 210e6), ("import", 50e6))
    ]
    candidates = (*draft.candidates, *(draft.candidates[1] for _ in parts))
    more = Draft(_extraction(draft, candidates), draft.source)
    for number, part in enumerate(parts, start=3):
        more = more.corrected(number, part)
    (told,) = [one for one in remarks(more, desk, atlas)[1] if one.kind == "sum"]
    assert (told.amount, told.currency) == (60e6, "USD")


def test_another_figure_for_the_same_is_told(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    first = effect(drafted(ARTICLE), desk, atlas).dataset
    other = drafted(ARTICLE.replace("320", "340").replace("River", "Hill"))
    source = Source.model_validate({**other.source.model_dump(), "source_id": "hill-post-1"})
    (told,) = [one for one in remarks(other.cited(source), desk, first)[1] if one.kind == "figure"]
    assert told.amount == 320e6


def test_what_the_build_will_warn_of_is_told(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    changes = {"signed": "2030", "sectors": (), "sectors_as_printed": ("the art of waiting",)}
    told = {one.kind: one.value for one in remarks(_with(drafted(ARTICLE), 0, changes), desk, atlas)[0]}
    assert told["late"] == "2030"
    assert told["phrase"] == "the art of waiting"


def test_the_record_of_a_draft_is_complete(drafted: Drafted, desk: Desk) -> None:
    assert set(entry(drafted(ARTICLE), desk).numbers.values()) == {0, 1, 2}


def _with(draft: Draft, number: int, changes: dict[str, object]) -> Draft:
    return draft.corrected(number, draft.statement(number).model_copy(update=changes))


def _partner(draft: Draft) -> Name:
    statement = draft.statement(0)
    assert isinstance(statement, Agreement)
    return Name("partner", statement.partner)


def _extraction(draft: Draft, candidates: tuple[Candidate, ...]) -> Extraction:
    return replace(draft.extraction, candidates=candidates)


def test_what_is_remembered_changes_nothing(drafted: Drafted, desk: Desk, atlas: Dataset) -> None:
    draft = drafted(ARTICLE + "An Giang signed an agreement with Takeo of Cambodia in 2020.")
    memory, effects, told = EntryMemory(), EffectMemory(), RemarksMemory()
    place = next(one for one in desk.gazetteer.rows() if one.place_id == "us-springfield-ohio").place
    source = draft.source.model_copy(update={"source_id": "another", "language": "vi"})
    first = draft.statement(0).model_copy(update={"signed": "2019"})
    steps: list[Callable[[Draft], Draft]] = [
        lambda one: one,
        lambda one: one.decided(0, "rejected"),
        lambda one: one.decided(0, "open").decided(1, "accepted"),
        lambda one: one.placed(Name("partner", "Springfield"), place),
        lambda one: one.corrected(0, first),
        lambda one: one.cited(source),
        lambda one: one.placed(Name("partner", "Springfield"), None),
    ]
    for step in steps:
        draft = step(draft)
        numbers = draft.numbers("open", "accepted")
        made = entry_of(draft, numbers, sectors=desk.sector_codes, given={}, memory=memory)
        assert made == entry(draft, desk)
        assert made.record is not None
        found = effect_of(made.record, atlas, desk, given={}, memory=effects)
        plain = effect(draft, desk, atlas)
        assert (found.resolved, found.links) == (plain.resolved, plain.links)
        assert remarks_of(found, atlas, numbers=made.numbers, memory=told) == remarks(draft, desk, atlas)


def test_only_what_changed_is_worked_out_again() -> None:
    asked: list[int] = []

    def doubled(numbers: Sequence[int]) -> list[int]:
        asked.extend(numbers)
        return [2 * number for number in numbers]

    memory = Memory[int, int]()
    assert memory.all([1, 2, 2], doubled) == [2, 4, 4]
    assert memory.all([2, 3], doubled) == [4, 6]
    assert asked == [1, 2, 3]
