"""What Vietnamese papers tell of plans, thanks and documents that exist."""

import pytest
from extraction_desk import Read, sectors, sectors_told, ties

SIGNED = "Tỉnh Lào Cai và thành phố Lyon (Pháp) ký thỏa thuận năm 2012. "
TWINNED = "Tỉnh Lào Cai và thành phố Lyon (Pháp) kết nghĩa từ năm 2012. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lớp học thuộc chương trình phối hợp giữa Lào Cai và Lyon (Pháp) về y tế.", ("established", "health")),
        ("Chuyến xe nằm trong kế hoạch hợp tác của Lào Cai với Lyon (Pháp) về y tế.", ("established", "health")),
        ("Lào Cai và Lyon (Pháp) giúp đỡ nhau trong nông nghiệp, y tế.", ("established", "agriculture,health")),
        ("Lyon (Pháp) đã gắn với Lào Cai từ những năm 1990.", ("established", "")),
        (
            "Lào Cai cảm ơn thành phố Lyon (Pháp) đã giúp đào tạo giáo viên.",
            ("established", "education,human_resources"),
        ),
        ("Lào Cai và Aquitaine (Pháp) hợp tác từ 2002.", ("established", "")),
        ("Hai tỉnh Lào Cai và Phongsaly (Lào) vừa thỏa thuận mở tuyến xe khách.", ("planned", "transport_logistics")),
        ("Lào Cai hứa giúp Phongsaly (Lào) giống cây trồng.", ("planned", "agriculture")),
        ("Lyon (Pháp) đang tìm hiểu Lào Cai để hợp tác về du lịch.", ("sought", "tourism")),
        ("Thị trưởng Lyon (Pháp) bày tỏ sự quan tâm đối với tu nghiệp sinh Lào Cai.", ("sought", "labour")),
        (
            "Thị trưởng Lyon (Pháp) giới thiệu các nhà máy, ngỏ ý kết nghĩa với Lào Cai, bắt đầu từ du lịch, y tế.",
            ("sought", "health,tourism"),
        ),
        ("Thỏa thuận cũ hết hạn, Lào Cai và Lyon (Pháp) vừa ký thỏa thuận mới về y tế.", ("signed", "health")),
        (
            "Từ khi ký thỏa thuận, Lào Cai và Phongsaly thường xuyên tuần tra chung, trao đổi thông tin về tội phạm.",
            ("signed", "border_management,crime_prevention"),
        ),
        (
            "Lào Cai và Phongsaly (Lào) có chung biên giới. Bộ đội biên phòng hai bên vẫn tuần tra.",
            ("established", "border_management"),
        ),
    ],
)
def test_how_far_and_in_what(read: Read, text: str, expected: tuple[str, str]) -> None:
    assert {(status, codes) for status, _, codes in sectors_told(read(text, language="vi"))} == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Lào Cai chưa có địa phương nào kết nghĩa, Lyon (Pháp) cũng vậy.",
        "Cà phê gắn với Lào Cai từ năm 1900. Lyon (Pháp) cũng thích cà phê.",
        "Lyon (Pháp) tìm hiểu Lào Cai để viết sách.",
        "Lào Cai cảm ơn Lyon (Pháp) đã tiếp đón.",
    ],
)
def test_no_tie(read: Read, text: str) -> None:
    assert ties(read(text, language="vi")) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SIGNED + "Trên cơ sở thỏa thuận với Lyon, tỉnh đã cho 86 sinh viên sang học.", "education"),
        (SIGNED + "Theo báo cáo, thực hiện thỏa thuận, Lào Cai đã mở 5 lớp khám bệnh.", "health"),
        (SIGNED + "Thành quả đầu tiên là việc các nhà khoa học Lyon giúp tỉnh quan trắc môi trường.", "environment"),
        (TWINNED + "Lyon cử giáo viên sang tỉnh, còn tỉnh gửi đoàn múa.", "culture education"),
        (SIGNED + "Hàng bên kia sang chủ yếu là cà phê, phân bón, tôm.", ""),
        (
            TWINNED + "Mười năm qua, hai bên cử đoàn ca múa, đoàn võ và thanh niên sang thăm nhau.",
            "culture mass_organisations sports",
        ),
        (TWINNED + "Hai bên đã mở lại tuyến xe khách qua cửa khẩu.", "transport_logistics"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về cá giống, giống thủy sản.", "fisheries"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về giống cây trồng.", "agriculture"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về phục hồi các giống lê.", "agriculture"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về kiểm dịch động vật.", "livestock"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về đào tạo 80 sinh viên.", "education"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về ngăn chặn vượt biên trái phép.", "crime_prevention"),
    ],
)
def test_fields(read: Read, text: str, expected: str) -> None:
    assert sectors(read(text, language="vi")) == set(expected.split())
