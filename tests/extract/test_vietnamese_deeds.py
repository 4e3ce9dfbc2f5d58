"""In which fields two sides work, as Vietnamese articles tell it after the tie itself."""

import pytest
from extraction_desk import Read, sectors

TWINNED = "Tỉnh Lào Cai và thành phố Lyon (Pháp) kết nghĩa từ năm 2012. "


SIGNED = "Tỉnh Lào Cai và thành phố Lyon (Pháp) ký bản ghi nhớ. "


def told(read: Read, text: str) -> set[tuple[str, str | None, str | None, str]]:
    """Return (status, province, partner, fields) of all ties."""
    found = (c.statement for c in read(text, language="vi").candidates)
    ties = (s for s in found if s.kind in {"agreement", "intention"})
    return {(s.status, s.province_id, s.partner_id, " ".join(s.sectors)) for s in ties}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Các bác sĩ Lyon khám mắt cho người dân vùng cao mỗi mùa xuân.", "health"),
        ("Từ đó đến nay, bác sĩ của bạn đã mổ tim cho nhiều trẻ em.", "health"),
        ("Mỗi năm, Lyon nhận 10 sinh viên của tỉnh sang học.", "education"),
        ("Hiện có 85 sinh viên Pháp theo học tại Trường Đại học Tây Bắc.", "education"),
        ("Ba giáo viên của Lyon đang dạy tiếng Pháp ở Trường Chuyên.", "education"),
        ("Ba năm qua, Lào Cai đã mở 6 lớp bồi dưỡng cho 118 cán bộ của thành phố bạn.", "human_resources"),
        ("Kỹ sư của thành phố bạn hướng dẫn nông dân nuôi gà.", "livestock"),
        ("Các kiến trúc sư bạn đã giúp tỉnh lập quy hoạch chiếu sáng.", "urban_development"),
        ("Thành phố bạn giúp tỉnh trùng tu nhà cổ.", "heritage"),
        ("Ngoài ra, hai bên còn giúp nhau quảng bá du lịch.", "tourism"),
        ("Nghệ sĩ hai bên nhiều lần cùng dựng vở.", "culture"),
        ("Thanh niên hai địa phương năm nào cũng thi đấu bóng chuyền.", "mass_organisations sports"),
        ("Nhờ đó, một tuyến xe buýt liên vận đã nối hai nơi.", "transport_logistics"),
        ("Đội quy tập của tỉnh đã tìm được 30 hài cốt liệt sĩ trên đất bạn.", "war_remains"),
    ],
)
def test_deeds_tell_the_fields_of_the_tie_before(read: Read, text: str, expected: str) -> None:
    assert sectors(read(TWINNED + text, language="vi")) == set(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "Bác sĩ trong tỉnh còn thiếu.",
        "Bệnh viện tỉnh khám cho 300 người mỗi ngày.",
        "Lào Cai đã đào tạo nghề cho 3.000 lao động.",
        "Lyon có ba trường đại học và 140.000 sinh viên theo học.",
        "Thành phố bạn trồng nhiều nho.",
        "Thành phố bạn đang xây dựng khu công nghiệp lớn.",
        "Hai thành phố có nhiều nét tương đồng về văn hóa.",
        "Hai bên giới thiệu tiềm năng về nông nghiệp, du lịch.",
        "Hai bên đã trao đổi thông tin về tình hình phát triển du lịch.",
        "Hai bên nhận thấy còn nhiều dư địa về du lịch.",
        "Lyon tặng 100 máy tính, giúp học sinh Lào Cai học trực tuyến.",
        "Các bác sĩ Bệnh viện Chợ Rẫy sang Lào khám bệnh.",
        "Trước đó, Lyon từng giúp Quảng Ninh trồng rừng.",
        "Doanh nghiệp Hàn Quốc mở nhà máy điện tử ở tỉnh.",
    ],
)
def test_no_deeds_of_the_two(read: Read, text: str) -> None:
    assert not sectors(read(TWINNED + text, language="vi"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Văn bản lấy môi trường và du lịch làm trọng tâm.", "environment tourism"),
        ("Môi trường và du lịch được đặt lên hàng đầu.", "environment tourism"),
        ("Văn bản đặt lên hàng đầu môi trường và du lịch.", "environment tourism"),
        ("Hai lĩnh vực được chọn là môi trường và du lịch.", "environment tourism"),
        ("Môi trường, du lịch là những mảng việc chính.", "environment tourism"),
        ("Môi trường, du lịch đứng đầu danh sách các việc.", "environment tourism"),
        ("Trọng tâm của bản ghi nhớ là môi trường và du lịch.", "environment tourism"),
        ("Phạm vi hợp tác gồm môi trường và du lịch.", "environment tourism"),
        ("Văn bản bao quát môi trường và du lịch.", "environment tourism"),
        ("Bản ghi nhớ dành chỗ cho môi trường và du lịch.", "environment tourism"),
        ("Hai bên sẽ cùng làm du lịch, bảo vệ môi trường.", "environment tourism"),
        ("Lyon sẽ giúp nông dân của tỉnh trồng nho.", "agriculture"),
        ("Theo đó, hai bên sẽ giúp doanh nghiệp nhỏ tìm đối tác, quảng bá du lịch.", "business_support tourism"),
        ("Hai bên chọn du lịch làm khâu đột phá.", "tourism"),
        ("Du lịch được chọn làm khâu đột phá.", "tourism"),
        ("Du lịch chiếm phần lớn văn bản.", "tourism"),
        ("Điểm mới là du lịch.", "tourism"),
        ("Đầu tiên là du lịch, tiếp đến là môi trường.", "environment tourism"),
        ("Cụ thể: trao đổi bác sĩ; quảng bá du lịch.", "health tourism"),
        ("Ngoài du lịch, văn bản còn nói tới môi trường.", "environment tourism"),
        ("Những việc làm trước mắt là khám bệnh và dạy tiếng Pháp.", "education health"),
        ("Cụ thể, năm 2023 tỉnh đón 300 nghìn khách du lịch.", ""),
        ("Văn bản được lập thành hai bản bằng tiếng Việt và tiếng Pháp.", ""),
        ("Lễ trao văn bản diễn ra tại Bảo tàng tỉnh.", ""),
        ("Thỏa thuận không nói đến du lịch.", ""),
        ("Điểm nhấn của chuyến đi là đêm nhạc ở Sa Pa.", ""),
        ("Đầu tiên, khách được mời xem múa rối.", ""),
        ("Tỉnh đứng đầu các nước bạn hàng, doanh nghiệp dệt may phát triển.", ""),
        ("Hai bên còn sẽ giúp nhau quảng bá du lịch.", ""),
    ],
)
def test_what_a_document_holds_is_told_next(read: Read, text: str, expected: str) -> None:
    assert told(read, SIGNED + text) == {("signed", "vn-lao-cai", "fr-lyon", expected)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{both} có biên bản ký năm 2012, theo đó hai bên phối hợp giữ an ninh trên biển.", ("signed", "security")),
        ("Cơ sở là biên bản mà {both} đã ký, theo đó tỉnh nhận đào tạo cán bộ.", ("signed", "human_resources")),
        ("Thỏa thuận giữa {both} ký năm 2014, lấy thủy sản làm trọng tâm.", ("signed", "fisheries")),
        ("Thỏa thuận giữa {both} ký năm 2014, đặt nền móng cho việc trùng tu phố cổ.", ("signed", "heritage")),
        ("Theo thỏa thuận {both} ký năm 1997, bác sĩ sang mổ cho trẻ em.", ("signed", "health")),
        ("Thanh niên {both} năm nào cũng thi đấu bóng chuyền.", ("established", "mass_organisations sports")),
        ("Lực lượng {both} thường xuyên tuần tra chung biên giới.", ("established", "border_management")),
        ("{both} ký bản ghi nhớ, qua đó tăng cường hợp tác du lịch.", ("signed", "tourism")),
        ("{both} hợp tác từ năm 2012, tổ chức trại hè cho học sinh.", ("established", "education")),
        ("{both} ký bản ghi nhớ về bảo tồn đa dạng sinh học.", ("signed", "environment")),
        ("{both} ký bản ghi nhớ tại trung tâm hành chính.", ("signed", "")),
        ("{both} mong có nhà phân phối cho cà phê.", ("sought", "trade")),
        ("{both} cần sớm thiết lập quan hệ hợp tác về y tế.", ("sought", "health")),
        ("{both} mong mở đường bay thẳng Hà Nội - Paris.", ("sought", "transport_logistics")),
        ("{both} bàn về vận tải, việc mà nơi bên sông Rhône rành.", ("sought", "transport_logistics")),
        ("{both} ký bản ghi nhớ phái cử và tiếp nhận lao động tại bảo tàng.", ("signed", "labour")),
        (
            "{both} ký chương trình phối hợp phòng, chống tội phạm, trước sự có mặt của nghệ sĩ.",
            ("signed", "crime_prevention"),
        ),
        ("{both} đang thực hiện dự án phân loại rác.", ("established", "environment")),
        ("{both} có truyền thống hợp tác trong y tế.", ("established", "health")),
        ("Năm qua, {both} tiếp tục hợp tác hiệu quả về y tế.", ("established", "health")),
        ("Lyon (Pháp) hỗ trợ Lào Cai phát triển du lịch từ năm 2005.", ("established", "tourism")),
        ("Lyon (Pháp) là một trong những đối tác quan trọng của Lào Cai về du lịch.", ("established", "tourism")),
        ("Dự án xử lý rác do Lyon (Pháp) phối hợp với Lào Cai triển khai đã xong.", ("established", "environment")),
        ("Mối duyên giữa {both} bắt đầu năm 2005 bằng một cuộc triển lãm.", ("established", "culture")),
        ("{both} biết nhau từ năm 2001 qua dự án cấp nước.", ("established", "water_wastewater")),
        ("{both} gắn bó từ năm 2010; cứ hai năm một lần, nghệ sĩ sang biểu diễn.", ("established", "culture")),
        ("{both} hợp tác chặt chẽ tại cửa khẩu, thúc đẩy thương mại.", ("established", "border_management trade")),
        ("{both} sẽ bắt đầu dự án phân loại rác.", ("planned", "environment")),
        ("{both} tìm hướng hợp tác phân loại rác.", ("sought", "environment")),
        ("Lào Cai nhờ Lyon (Pháp) giúp làm du lịch.", ("sought", "tourism")),
        ("Tổng thư ký Hội Hữu nghị {both} đến thăm.", None),
        ("{both} từng thương thảo về chế biến hạt điều, song việc không thành.", None),
    ],
)
def test_ties_told_in_one_sentence(read: Read, text: str, expected: tuple[str, str] | None) -> None:
    status, fields = expected or ("", "")
    pairs = {(status, "vn-lao-cai", "fr-lyon", fields)} if expected else set()
    assert told(read, text.format(both="Lào Cai và Lyon (Pháp)")) == pairs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vị khách xin tỉnh bạn cử bác sĩ sang giúp.", ("sought", "health")),
        ("Lào Cai sẵn lòng đón cán bộ của Lyon sang học.", ("sought", "human_resources")),
        ("Ông cho rằng hai bên nên sớm ký bản ghi nhớ.", ("sought", "")),
        ("Tỉnh giao Sở Ngoại vụ chuẩn bị để đoàn sang Lyon về du lịch.", ("planned", "tourism")),
        ("Lào Cai sẽ cùng Lyon khảo sát tuyến xe buýt.", ("planned", "transport_logistics")),
        ("Năm 2025, Lyon sẽ giúp tỉnh làm du lịch.", ("planned", "tourism")),
        ("Lễ ký bản ghi nhớ về du lịch dự kiến vào tháng 9.", ("planned", "tourism")),
        ("Lào Cai lên lịch tháng 9 sang Lyon ký bản ghi nhớ về du lịch.", ("planned", "tourism")),
        ("Ông đặt vấn đề hợp tác về điện gió.", ("sought", "energy")),
        ("Câu chuyện giữa chủ và khách xoay quanh điện gió.", ("sought", "energy")),
        ("Trọng tâm cuộc trao đổi là điện gió.", ("sought", "energy")),
        ("Điện gió, du lịch là những lĩnh vực Lyon quan tâm.", ("sought", "energy tourism")),
    ],
)
def test_wishes_and_plans_of_guest_and_host(read: Read, text: str, expected: tuple[str, str]) -> None:
    status, fields = expected
    assert told(read, "Lào Cai tiếp đoàn Lyon (Pháp). " + text) == {(status, "vn-lao-cai", "fr-lyon", fields)}


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2025, tỉnh sẽ giúp nông dân làm du lịch.",
        "Công ty của Lyon sẽ thực hiện dự án điện gió ở Lào Cai.",
        "Đoàn Lyon sẽ tham quan bảo tàng Lào Cai.",
        "Tỉnh đang thực hiện dự án xử lý rác thải.",
        "Cuộc gặp là dịp tốt để nói lời cảm ơn.",
        "Lãnh đạo tỉnh mời đoàn thưởng thức ẩm thực, nhờ vậy không khí ấm cúng.",
    ],
)
def test_no_wish_of_guest_and_host(read: Read, text: str) -> None:
    assert not told(read, "Lào Cai tiếp đoàn Lyon (Pháp). " + text)


@pytest.mark.parametrize("who", ["Trưởng đoàn", "Tỉnh trưởng", "Thay mặt đoàn, ông Vanxay"])
def test_the_guest_whom_only_the_headline_names(read: Read, who: str) -> None:
    body = f"Chiều 5/3, Bí thư Tỉnh ủy tiếp đoàn.\n{who} đề nghị tỉnh cử bác sĩ."
    found = read(body, language="vi", headline="Đoàn tỉnh Khăm Muộn thăm Hà Tĩnh").candidates
    assert [(c.statement.status, c.statement.partner_id) for c in found] == [("sought", "la-khammouane")]


@pytest.mark.parametrize(("month", "expected"), [("tháng 7 tới", "planned"), ("tháng 5 vừa qua", "signed")])
def test_what_is_signed_later_than_the_article_is_a_plan(read: Read, month: str, expected: str) -> None:
    text = f"Theo kế hoạch, {month}, Lào Cai và Lyon (Pháp) ký bản ghi nhớ về du lịch."
    assert told(read, text) == {(expected, "vn-lao-cai", "fr-lyon", "tourism")}


def test_one_more_document_of_the_two(read: Read) -> None:
    text = "Năm 2018, Lào Cai và Lyon (Pháp) ký thỏa thuận hữu nghị; năm 2020 có thêm bản ghi nhớ về lao động."
    assert told(read, text) == {
        ("signed", "vn-lao-cai", "fr-lyon", ""),
        ("signed", "vn-lao-cai", "fr-lyon", "labour"),
    }


def test_the_hospital_that_does_it_is_no_party(read: Read) -> None:
    text = "Theo thỏa thuận Lào Cai và Lyon (Pháp) ký năm 1997, bác sĩ của Bệnh viện Hospices Civils sang mổ tim."
    assert told(read, text) == {("signed", "vn-lao-cai", "fr-lyon", "health")}


def test_when_two_came_to_know_each_other(read: Read) -> None:
    found = read("Tình bạn giữa Lào Cai và Lyon (Pháp) bắt đầu năm 2005.", language="vi").candidates
    assert {c.statement.signed for c in found} == {"2005"}


def test_a_day_told_without_the_word_for_it(read: Read) -> None:
    found = read("Lào Cai và Lyon (Pháp) hôm 14 tháng 5 đã ký bản ghi nhớ.", language="vi").candidates
    assert {c.statement.signed for c in found} == {"2024-05-14"}
