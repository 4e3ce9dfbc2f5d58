"""How Vietnamese articles tell who signed what with whom, when, and in which fields."""

import pytest
from extraction_desk import Read, sectors, ties

SIGNED = "Tỉnh Lào Cai và thành phố Lyon (Pháp) ký bản ghi nhớ."


def pairs(read: Read, text: str, **how: str) -> set[tuple[str, str | None, str | None]]:
    """Return (status, province, partner) of all ties."""
    found = (c.statement for c in read(text, language="vi", **how).candidates)
    return {(s.status, s.province_id, s.partner_id) for s in found if s.kind in {"agreement", "intention"}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh Lào Cai và thành phố Lyon (Pháp) là đối tác của nhau từ năm 2012.", ("established", "unspecified")),
        ("Lyon (Pháp) từ năm 2015 đã cùng tỉnh Lào Cai xử lý nước thải.", ("established", "unspecified")),
        ("Lyon (Pháp) cùng Lào Cai thực hiện các dự án về rừng.", ("established", "unspecified")),
        ("Tỉnh Lào Cai và thành phố Lyon (Pháp) phối hợp tổ chức lễ hội hằng năm.", ("established", "unspecified")),
        ("Tỉnh Lào Cai và thành phố Lyon (Pháp) bắt tay hợp tác du lịch.", ("established", "unspecified")),
        ("Tỉnh Lào Cai và thành phố Lyon (Pháp) lập quan hệ chị em.", ("established", "twinning")),
        ("Lào Cai và Lyon (Pháp) thường tổ chức giao lưu võ thuật.", ("established", "unspecified")),
        ("Nhiều năm qua, Lyon (Pháp) giúp Lào Cai đào tạo bác sĩ.", ("established", "unspecified")),
        ("Các bác sĩ Lyon (Pháp) đã sang Lào Cai dạy cách mổ tim.", ("established", "unspecified")),
        ("Tỉnh Lào Cai và thành phố Lyon (Pháp) đạt được thỏa thuận kết nghĩa.", ("signed", "twinning")),
        ("Tỉnh Lào Cai và thành phố Lyon (Pháp) đã thông qua chương trình hành động.", ("signed", "programme")),
        ("Tỉnh Lào Cai và thành phố Lyon (Pháp) trao đổi văn kiện hợp tác.", ("signed", "agreement")),
        ("Tỉnh Lào Cai và thành phố Lyon (Pháp) ký ghi nhớ hợp tác.", ("signed", "MoU")),
        ("Lào Cai ban hành kế hoạch triển khai thỏa thuận hợp tác với Lyon (Pháp).", ("signed", "agreement")),
        ("Bộ Chỉ huy Quân sự tỉnh Lào Cai và thành phố Lyon (Pháp) ký biên bản.", ("signed", "minutes")),
        ("Thỏa thuận giữa tỉnh Lào Cai và Lyon (Pháp) vừa được kéo dài thêm ba năm.", ("renewed", "agreement")),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký văn bản kéo dài thỏa thuận đến năm 2027.", ("renewed", "agreement")),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký tiếp một thỏa thuận về thương mại.", ("signed", "agreement")),
        ("Thỏa thuận giữa Lào Cai và Lyon (Pháp) năm 2015 không được gia hạn.", ("ended", "agreement")),
        (SIGNED + " Theo văn bản vừa ký, hai bên sẽ cùng nhau phát triển du lịch.", ("signed", "MoU")),
        (SIGNED + " Hai bên cam kết hỗ trợ lẫn nhau trên các mặt y tế, văn hóa.", ("signed", "MoU")),
        ("Quan hệ giữa Lào Cai và Lyon (Pháp) lâu bền, tập trung vào y tế.", ("established", "unspecified")),
        ("Lào Cai gợi mở với thành phố Lyon (Pháp) cách làm du lịch.", ("sought", "unspecified")),
        ("Lào Cai đang nghiên cứu thiết lập quan hệ hợp tác với Lyon (Pháp).", ("sought", "unspecified")),
        ("Lào Cai làm việc với đoàn thành phố Lyon (Pháp) về hợp tác du lịch.", ("sought", "unspecified")),
        ("Tỉnh Lào Cai và Lyon (Pháp) đồng ý trồng chung một khu rừng.", ("planned", "unspecified")),
        ("Bản ghi nhớ giữa Lào Cai và Lyon (Pháp) đang được soạn thảo.", ("planned", "MoU")),
    ],
)
def test_ties_in_other_words(read: Read, text: str, expected: tuple[str, str]) -> None:
    assert ties(read(text, language="vi")) == {(expected[0], "fr-lyon", expected[1])}


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh Lào Cai tiếp đoàn Lyon (Pháp). Hai bên chưa bàn đến việc ký kết.",
        "Tỉnh Lào Cai và thành phố Lyon (Pháp) từng đàm phán về kết nghĩa nhưng không thành.",
        "Đàm phán giữa tỉnh Lào Cai và thành phố Lyon (Pháp) về tuyến bay đã đổ vỡ.",
        "Kế hoạch kết nghĩa giữa tỉnh Lào Cai và thành phố Lyon (Pháp) không đi đến đâu.",
        "Thành phố Lyon (Pháp) chưa có quan hệ kết nghĩa với tỉnh Lào Cai.",
        "Cuộc làm việc giữa Lào Cai và Lyon (Pháp) về đường bay kết thúc mà không đạt kết quả.",
        "Lào Cai và Lyon (Pháp) dự lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao Việt - Pháp.",
        "Tại Lyon (Pháp), Tổng lãnh sự cho biết ông quan tâm đến du lịch Lào Cai.",
        "Công ty Sapa (Lào Cai) ký hợp đồng bán chè cho đối tác ở Lyon (Pháp).",
        "Tỉnh Lào Cai thường tổ chức các hội chợ, đưa nông sản sang Vân Nam (Trung Quốc).",
        "Lào Cai đón khách Lyon (Pháp). Năm qua, tỉnh giúp đỡ 300 hộ nghèo, đào tạo nghề cho lao động.",
        "Lào Cai làm việc với Công ty Veolia (Pháp) về hợp tác xử lý nước thải.",
    ],
)
def test_no_tie(read: Read, text: str) -> None:
    assert not ties(read(text, language="vi"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lyon (Pháp) ký thỏa thuận với tỉnh Lào Cai. Ngoài Lào Cai, thành phố này còn kết nghĩa với Milano (Ý).",
            {("signed", "vn-lao-cai", "fr-lyon")},
        ),
        (
            "Thị trưởng Lyon (Pháp) ký thỏa thuận với Lào Cai. Thành phố của ông đã kết nghĩa với Milano (Ý).",
            {("signed", "vn-lao-cai", "fr-lyon")},
        ),
        (
            "Bên kia Thái Bình Dương, Seattle (Mỹ) là thành phố kết nghĩa của Hải Phòng.",
            {("established", "vn-hai-phong", "us-seattle")},
        ),
        (
            "Savannakhet (Lào) kết nghĩa với Quảng Trị, ký bản ghi nhớ với Đà Nẵng và có quan hệ với Kon Tum.",
            {
                ("established", "vn-quang-tri", "la-savannakhet"),
                ("signed", "vn-da-nang", "la-savannakhet"),
                ("established", "vn-kon-tum", "la-savannakhet"),
            },
        ),
        (
            "Tỉnh Lào Cai và Lyon (Pháp) chưa ký văn bản; hai bên đề nghị hợp tác về y tế.",
            {("sought", "vn-lao-cai", "fr-lyon")},
        ),
        (
            "Tỉnh Savannakhet (Lào) có hai đối tác. Với Quảng Trị, thỏa thuận ký năm 2020 bao trùm y tế.",
            {("signed", "vn-quang-tri", "la-savannakhet")},
        ),
        (
            "Hà Tĩnh kết nghĩa với Savannakhet (Lào). Thống đốc về Quảng Trị xem lúa. Tại đây, ông ngỏ ý kết nghĩa.",
            {("established", "vn-ha-tinh", "la-savannakhet"), ("sought", "vn-quang-tri", "la-savannakhet")},
        ),
        (
            "Lào Cai đón đoàn Lyon (Pháp). Hai bên nhất trí để Bệnh viện Đại học Grenoble đến Lào Cai tập huấn.",
            {("planned", "vn-lao-cai", "fr-lyon")},
        ),
    ],
)
def test_whose_tie_it_is(read: Read, text: str, expected: set[tuple[str, str, str]]) -> None:
    assert pairs(read, text) == expected


def test_a_place_in_the_headline_alone_is_no_partner(read: Read) -> None:
    body = "Lào Cai và thành phố Lyon (Pháp) ký thỏa thuận."
    assert pairs(read, body, headline="Marseille: Lào Cai ký thỏa thuận") == {("signed", "vn-lao-cai", "fr-lyon")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ở Hàn Quốc, Hải Phòng kết nghĩa với Ulsan.", {"kr-ulsan"}),
        ("Ở Pháp, Hải Phòng gắn bó với Lyon.", {"fr-lyon"}),
        ("Hải Phòng kết nghĩa với quận Yongsan, thủ đô Seoul (Hàn Quốc).", {"kr-yongsan"}),
        ("Leipzig (Đức), thành phố đông dân nhất bang Sachsen, kết nghĩa với Hải Phòng.", {"de-leipzig"}),
        ("(Nhật báo Seoul) - Busan (Hàn Quốc) kết nghĩa với Hải Phòng.", {"kr-busan"}),
        (
            "Tại thành phố Kagoshima (Nhật Bản), khách gặp tỉnh Kagoshima. Kagoshima kết nghĩa với Hải Dương.",
            {"jp-kagoshima"},
        ),
        ("Lào Cai ký thỏa thuận với huyện Mã Quan (Vân Nam, Trung Quốc).", {None}),
    ],
)
def test_which_places_are_meant(read: Read, text: str, expected: set[str | None]) -> None:
    assert {partner for _, partner, _ in ties(read(text, language="vi"))} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SIGNED + " Văn bản mở ra cơ hội trong lĩnh vực du lịch.", "tourism"),
        (SIGNED + " Nội dung ký kết gồm: (1) thương mại; (2) giáo dục; (3) y tế.", "education health trade"),
        (SIGNED + " Một là hợp tác nông nghiệp. Hai là trao đổi giáo viên.", "agriculture education"),
        (SIGNED + " Du lịch là lĩnh vực được nêu đầu tiên; tiếp đến là y tế và tiếng Ý.", "education health tourism"),
        (SIGNED + " Với văn kiện mới, hai bên sẽ đẩy mạnh du lịch, y tế.", "health tourism"),
        (SIGNED + " Nhờ thỏa thuận này, Lyon đã nhận nhiều lao động Lào Cai.", "labour"),
        (SIGNED + " Sở Văn hóa, Thể thao và Du lịch sẽ phối hợp theo dõi.", ""),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về đào tạo nghề cho thanh niên.", "vocational_training"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về giao lưu thanh niên.", "mass_organisations"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về công nghệ xử lý nước thải.", "water_wastewater"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về khoa học công nghệ.", "science_technology"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về nghiên cứu mở đường bay.", "transport_logistics"),
        ("Tỉnh Lào Cai và Lyon (Pháp) mong doanh nghiệp sang đầu tư.", "investment"),
        ("Tỉnh Lào Cai và Lyon (Pháp) ký bản ghi nhớ về hỗ trợ doanh nghiệp nhỏ.", "business_support"),
        (SIGNED + " Năm 2019, tỉnh đón hơn 6 triệu lượt khách, điện gió, điện mặt trời, y tế phát triển nhanh.", ""),
    ],
)
def test_fields(read: Read, text: str, expected: str) -> None:
    assert sectors(read(text, language="vi")) == set(expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hôm thứ Tư, {both} ký bản ghi nhớ.", ("2024-06-12", None, None)),
        ("Hôm thứ Tư tuần trước, {both} ký bản ghi nhớ.", ("2024-06-05", None, None)),
        ("Lần thứ tư, {both} ký bản ghi nhớ.", (None, None, None)),
        ("Hồi tháng 11, {both} ký bản ghi nhớ.", ("2023-11", None, None)),
        ("Vào tháng Ba năm 2022, {both} ký bản ghi nhớ.", ("2022-03", None, None)),
        ("{both} ký bản ghi nhớ ngày 12.5.2023.", ("2023-05-12", None, None)),
        ("{both} ký bản ghi nhớ năm 2023, có hiệu lực đến ngày 31/12/2027.", ("2023", None, "2027-12-31")),
        ("Bản ghi nhớ của {both} ký năm 2023 có hiệu lực từ ngày 1/1/2024.", ("2023", "2024-01-01", None)),
        ("{both} ký năm 2023 một chương trình hành động bốn năm.", ("2023", "2023", "2027")),
        ("{both} kỷ niệm 7 năm ký kết bản ghi nhớ vào ngày 8/6.", (None, None, None)),
        ("Đến tháng 11/2019, {both} ký bản ghi nhớ.", ("2019-11", None, None)),
        ("Quan hệ giữa {both} được đặt nền móng năm 1989.", ("1989", None, None)),
        ("Bản ghi nhớ của {both} ký năm 2023. Văn bản có thời hạn ba năm kể từ ngày ký.", ("2023", "2023", "2026")),
        ("Thỏa thuận giữa {both} 2016 - 2020 đã hết hiệu lực.", (None, "2016", "2020")),
    ],
)
def test_dates(read: Read, text: str, expected: tuple[str | None, str | None, str | None]) -> None:
    found = read(text.format(both="Lào Cai và Lyon (Pháp)"), language="vi").candidates
    told = {(c.statement.signed, c.statement.valid_from, c.statement.valid_to) for c in found}
    assert told == {expected}


def test_a_later_sentence_tells_of_the_document_that_it_names(read: Read) -> None:
    text = (
        "Lào Cai và Lyon (Pháp) ký bản ghi nhớ ngày 3/5/2024. Năm 2012, hai bên từng ký một ý định thư.\n"
        "Bản ghi nhớ có hiệu lực trong 5 năm."
    )
    found = (c.statement for c in read(text, language="vi").candidates)
    assert {(s.instrument, s.valid_to) for s in found} == {("MoU", "2029"), ("letter of intent", None)}


def test_what_is_signed_and_what_is_renewed_in_one_sentence(read: Read) -> None:
    text = "Lyon (Pháp) ký với Lào Cai bản ghi nhớ năm 2019 và vừa gia hạn văn bản này trong tháng 11/2023."
    found = (c.statement for c in read(text, language="vi").candidates)
    assert {(s.status, s.signed) for s in found} == {("signed", "2019"), ("renewed", "2023-11")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Huyện Buan, tỉnh Jeonbuk (Hàn Quốc), ký với tỉnh Lào Cai bản ghi nhớ.", {"kr-buan"}),
        ("Lào Cai kết nghĩa với Lyon (Pháp). Nhờ kết nghĩa, bãi rác Xuân Sơn được Lyon cải tạo.", {"fr-lyon"}),
    ],
)
def test_districts_and_names_of_dumps(read: Read, text: str, expected: set[str | None]) -> None:
    assert {(place, partner) for _, place, partner in pairs(read, text)} == {("vn-lao-cai", one) for one in expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lào Cai và Lyon (Pháp) ký một thỏa thuận mới nhằm tăng cường hợp tác về văn hóa và du lịch.",
            {("signed", "agreement")},
        ),
        ("Lyon (Pháp) là bạn của Lào Cai. Thực hiện bản ghi nhớ ký năm 2011, Lyon đào tạo y tá.", {("signed", "MoU")}),
        ("Lào Cai kết nghĩa với Lyon (Pháp).\n5. Phương hướng năm 2025.", {("established", "twinning")}),
    ],
)
def test_what_is_signed_carried_out_and_only_headed(read: Read, text: str, expected: set[tuple[str, str]]) -> None:
    assert {(status, instrument) for status, _, instrument in ties(read(text, language="vi"))} == expected


def test_the_aim_of_a_document_tells_its_fields(read: Read) -> None:
    text = "Lào Cai và Lyon (Pháp) ký một thỏa thuận nhằm tăng cường hợp tác về văn hóa và du lịch."
    assert sectors(read(text, language="vi")) == {"culture", "tourism"}
