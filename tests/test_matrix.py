"""Who works in which sector: counts of pairs with an agreement."""

from hypothesis import given
from hypothesis import strategies as st
from sample_data import PLACES, SECTORS, dataset, link

from paradiplomacy.matrix import country_sectors, province_sectors, side_by_side

DATA = dataset(PLACES, [])
CODES = [sector.code for sector in SECTORS]
PROVINCES = ["vn-hue", "vn-an-giang", "vn-kien-giang"]
PARTNERS = ["kh-kep", "kh-kampot", "fr-lorient"]

links = st.lists(
    st.builds(
        lambda pair, sectors, intention: link(*pair, sectors=tuple(sectors), intention=intention),
        st.tuples(st.sampled_from(PROVINCES), st.sampled_from(PARTNERS)),
        st.lists(st.sampled_from(CODES), unique=True),
        st.booleans(),
    ),
    unique_by=lambda one: one.link_id,
)


def test_a_pair_counts_in_each_of_its_sectors_and_once_in_its_row() -> None:
    matrix = province_sectors(DATA, [link("vn-hue", "kh-kep", sectors=("trade", "health"))])
    assert matrix.cells == {("vn-hue", "trade"): 1, ("vn-hue", "health"): 1}
    assert matrix.rows == {"vn-hue": 1}


def test_wishes_are_left_out() -> None:
    assert not province_sectors(DATA, [link("vn-hue", "kh-kep", sectors=("trade",), intention=True)]).cells


def test_partners_are_counted_under_their_country() -> None:
    shown = [link("vn-hue", partner, sectors=("trade",)) for partner in PARTNERS]
    assert country_sectors(DATA, shown).cells == {("KH", "trade"): 2, ("FR", "trade"): 1}


def test_provinces_side_by_side_keep_their_order_and_stand_there_without_sectors_too() -> None:
    shown = [link("vn-hue", "kh-kep", sectors=("trade",))]
    matrix = side_by_side(DATA, shown, ["vn-kien-giang", "vn-hue"])
    assert list(matrix.columns.items()) == [("vn-kien-giang", 0), ("vn-hue", 1)]
    assert matrix.cells == {("trade", "vn-hue"): 1}


@given(links)
def test_rows_and_columns_sum_up_their_cells(shown: list) -> None:
    matrix = province_sectors(DATA, shown)
    for code, total in matrix.columns.items():
        assert total == sum(count for (_row, column), count in matrix.cells.items() if column == code)
    for row, total in matrix.rows.items():
        counts = [count for (province, _column), count in matrix.cells.items() if province == row]
        assert max(counts) <= total <= sum(counts)
    assert list(matrix.rows.values()) == sorted(matrix.rows.values(), reverse=True)
