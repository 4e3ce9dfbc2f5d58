import pytest

from paradiplomacy.extract.reading import read_document

TOLD = "Ha Tinh province signed a cooperation agreement with Bolikhamsai province of Laos on 3 May 2022."
ALSO = "Ha Tinh also has a cooperation agreement with Khammouane province, signed on 5 June 2019."
TRADE = "Trade between Ha Tinh and Bolikhamsai should double by 2025, the two sides agreed."


def own(*paragraphs: str) -> tuple[str, ...]:
    """Return what is read of a text with a headline, below which these paragraphs stand."""
    return tuple(filter(None, read_document("\n".join(["Ha Tinh signs", *paragraphs]), name="x").told[1:]))


@pytest.mark.parametrize(
    "link",
    [
        ("Read more: Da Nang welcomes visitors from Japan",),
        ("READ MORE: Da Nang and Kobe sign a cooperation agreement on tourism, trade and the training of nurses",),
        ("Xem thêm: Đà Nẵng đón khách Nhật Bản",),
        ("À lire aussi : Da Nang reçoit Kobe", "Lire aussi : Hanoï et Rome"),
        ("See also", "Da Nang welcomes visitors from Japan"),
        ("Related news",),
    ],
)
def test_a_link_between_paragraphs_is_left_out_alone(link: tuple[str, ...]) -> None:
    assert own(TOLD, *link, TRADE, ALSO) == (TOLD, TRADE, ALSO)


def test_paragraphs_keep_their_numbers_around_a_link() -> None:
    document = read_document(f"Ha Tinh signs\n{TOLD}\nRead more: Kobe again\n{ALSO}", name="x")
    assert (document.end, document.links, document.told[3]) == (4, {3}, ALSO)
    assert document.body[2] == "Read more: Kobe again"


@pytest.mark.parametrize(
    "below",
    [
        ("See also: Hoi An in the rain",),
        ("Related news", "Da Nang welcomes visitors from Japan", "Hanoi and Rome sign a deal"),
        ("Related news", "Da Nang welcomes visitors from Japan", "Visitors from Japan came to Da Nang on Monday."),
        ("Lire aussi : Hanoï et Rome signent", "Da Nang reçoit une délégation de Kobe"),
        ("Tin liên quan", "- Đà Nẵng đón khách Nhật Bản", "- Bắc Ninh kết nghĩa với Suwon"),
        ("Từ khóa: Hà Tĩnh, Lào", "Trong cùng số này còn có bài về quan hệ giữa Sơn La và Hủa Phăn."),
        ("Da Nang welcomes visitors from Japan", "Hanoi and Rome sign a deal on tourism"),
    ],
)
def test_a_list_of_other_stories_ends_the_article(below: tuple[str, ...]) -> None:
    assert own(TOLD, ALSO, *below) == (TOLD, ALSO)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "The province has these agreements.",
            "Ben Tre signed a memorandum with Gyeongsangbuk of Korea in 2023",
            "Ben Tre signed a cooperation agreement with Champasak of Laos in 2015",
        ),
        (TOLD, "Its other partners are:", "Khammouane province of Laos", "Chungcheongbuk province of Korea"),
        ("Một số kết quả.", "Bến Tre ký hợp tác với Chiba năm 2019", "Bến Tre kết nghĩa với Champasak tháng 3/2015"),
        (
            "It is so",
            "Ha Tinh and Khammouane signed a deal",
            "Ha Tinh and Chiba are friends",
            "Ha Tinh and Kobe talked",
        ),
        (TOLD, "Chiba (Japan) | Cooperation agreement | 03/02/2019", "Champasak (Laos) | Agreement | 03/02/2015"),
        (TOLD, "| Chiba (Japan) | Cooperation agreement |", "| Champasak (Laos) | Cooperation agreement |"),
    ],
)
def test_lines_and_tables_that_the_article_tells_by_are_its_own(lines: tuple[str, ...]) -> None:
    assert own(*lines) == lines
