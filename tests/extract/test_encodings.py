import pytest
from hypothesis import given
from hypothesis import strategies as st

from paradiplomacy.extract.encodings import REPLACED, decode
from paradiplomacy.extract.reading import read_document

VIETNAMESE = (
    "Tỉnh Đồng Nai ký kết thỏa thuận hợp tác\n"
    "Hai tỉnh đã ký kết bản ghi nhớ về việc hợp tác trong các lĩnh vực thương mại."
)
FRENCH = "Coopération décentralisée : la région a signé\nLes délégués se sont réunis à Huê, où ils étaient déjà allés."
JAPANESE = "神戸市はベトナムのダナン市と協力協定を締結したと発表した。両市は港湾や観光の分野で交流を進める。"
KOREAN = "전라남도와 베트남 끼엔장성은 우호협력 협정을 체결했다고 밝혔다. 양측은 농업과 관광 분야에서 교류를 확대한다."
CHINESE = "云南省与越南老街省签署合作协议,双方将在贸易、旅游、农业等领域加强合作。"
RUSSIAN = "Провинция Кьензянг подписала соглашение о сотрудничестве с провинцией Кампот."


def page(text: str, charset: str = "") -> str:
    declared = f'<meta charset="{charset}">' if charset else ""
    head = f"<head>{declared}<title>A</title></head>"
    return f"<!DOCTYPE html><html>{head}<body><article><p>{text * 3}</p></article></body></html>"


@pytest.mark.parametrize("text", [VIETNAMESE, FRENCH])
def test_one_damaged_byte_costs_one_letter_and_is_told(text: str) -> None:
    content = text.encode()
    document = read_document(content[:20] + b"\xff" + content[20:], name="a.txt")
    assert "\n".join(document.paragraphs).replace(REPLACED, "") == text
    assert document.encoding == "utf-8"
    assert [(note.kind, note.count) for note in document.notices] == [("damaged", 1)]


@given(st.sampled_from([VIETNAMESE, FRENCH, JAPANESE, KOREAN, RUSSIAN]), st.lists(st.integers(0, 400), max_size=4))
def test_a_few_damaged_bytes_leave_the_rest_as_it_is(text: str, places: list[int]) -> None:
    content = bytearray((text * 3).encode())
    for place in places:
        content[place % len(content)] = 0xFF
    read, encoding = decode(bytes(content))
    assert encoding == "utf-8"
    whole = set(decode(text.encode())[0]) | {REPLACED}
    assert set(read) <= whole
    assert read.count(REPLACED) <= 3 * len(places)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"), (KOREAN, "euc-kr"), (CHINESE, "gb2312"), (JAPANESE, "shift_jis"), (JAPANESE, "euc-jp"),
        (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"),
    ],
)  # fmt: skip
def test_an_old_encoding_is_not_taken_for_damaged_unicode(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[1] == "windows-1252"
    assert decode(text.encode(encoding), declared=encoding) == (text, encoding)


@pytest.mark.parametrize(
    ("text", "charset"), [(JAPANESE, "shift_jis"), (KOREAN, "euc-kr"), (CHINESE, "gb2312"), (RUSSIAN, "koi8-r")]
)
def test_a_page_in_its_declared_encoding_may_be_damaged(text: str, charset: str) -> None:
    content = page(text, charset).encode(charset)
    for damaged in (content, content.replace("</p>".encode(charset), b"\xff</p>")):
        document = read_document(damaged, name="a.html")
        assert document.encoding == charset
        assert text[:20] in "".join(document.paragraphs)


@pytest.mark.parametrize("charset", ["utf-16", "utf-7", "punycode", "unicode_escape", "zlib", "rot13", "nonsense", "x"])
def test_a_declaration_that_no_page_can_mean_is_passed_over(charset: str) -> None:
    content = FRENCH.encode("cp1252")
    assert decode(content, declared=charset) == (FRENCH, "windows-1252")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-8"])
def test_a_page_is_a_page_in_whatever_unicode_it_is_written(encoding: str) -> None:
    document = read_document(page(VIETNAMESE, "utf-16").encode(encoding), name="a.html")
    assert "html" not in "".join(document.paragraphs)
    assert "Đồng Nai" in "".join(document.paragraphs)


@given(st.binary(max_size=200), st.sampled_from(["euc-kr", "gb18030", "cp874", "iso-2022-jp", "hz", "utf-8", "\0"]))
def test_any_bytes_can_be_read_whatever_is_declared(content: bytes, charset: str) -> None:
    text, encoding = decode(content, declared=charset)
    assert isinstance(text, str)
    assert encoding
