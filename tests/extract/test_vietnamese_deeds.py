"""In which fields two sides work, as Vietnamese articles tell it after the tie itself."""

import pytest
from extraction_desk import Read

TWINNED = "Tỉnh Lào Cai và thành phố Lyon (Pháp) kết nghĩa từ năm 2012. "


def sectors(read: Read, text: str) -> set[str]:
    found = (c.statement for c in read(text, language="vi").candidates)
    return {code for s in found if s.kind in {"agreement", "intention"} for code in s.sectors}


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
    assert sectors(read, TWINNED + text) == set(expected.split())


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
    assert not sectors(read, TWINNED + text)
