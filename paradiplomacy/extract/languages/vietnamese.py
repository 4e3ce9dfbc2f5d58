"""Cues of Vietnamese."""

import re

from paradiplomacy.extract.languages.cues import Cues, by_word, kinds
from paradiplomacy.extract.languages.stems import codes_by_stem
from paradiplomacy.extract.languages.vietnamese_deeds import DEED
from paradiplomacy.extract.languages.vietnamese_figures import FIGURES
from paradiplomacy.extract.languages.vietnamese_stems import VIETNAMESE
from paradiplomacy.extract.languages.vietnamese_triggers import BEFALLS, DOCUMENT_TOLD, TRIGGERS
from paradiplomacy.extract.words import word_set
from paradiplomacy.geocode.names import fold

_KINDS = {
    "province": r"tỉnh",
    "prefecture": r"phủ|châu tự trị",
    "region": r"khu tự trị(?: dân tộc choang)?|vùng|đặc khu(?: hành chính)?|lãnh thổ|tự trị dân tộc choang",
    "state": r"bang|tiểu bang",
    "county": r"quận hạt|hạt",
    "district": r"huyện|quận|xã|phường",
    "city": r"thành phố|thủ đô|tp\.?|thị xã|thị trấn|đô thị",
}
_KIND_WORDS = "|".join(_KINDS.values())
_SURNAMES = "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Lương|Đoàn"
_SYLLABLES = ("anh", "pháp", "đức", "ý", "nga", "lào", "bỉ", "úc", "séc", "áo", "nhật", "hàn", "mỹ")
_COUNT = r"hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}"


CUES = Cues(
    code="vi",
    kind_before=re.compile(rf"\b(?:{kinds(_KINDS)}) ?$"),
    kind_after=re.compile(r"^ (?P<city>city)\b| (?P<province>province)\b"),
    countries=by_word(
        {
            "KR": "hanquoc, han",
            "LA": "chdcndlao, lao",
            "KH": "vuongquoccampuchia, campuchia",
            "US": "my, hoaky",
            "RU": "lienbangnga, nga",
            "DE": "duc",
            "FR": "phap",
            "GB": "anh",
            "AU": "uc",
            "BE": "bi",
            "NL": "halan",
            "IT": "y, italia",
            "IN": "ando",
            "JP": "nhat, nhatban",
            "CN": "trungquoc",
            "TH": "thailan",
            "CZ": "sec",
            "PL": "balan",
            "BY": "belarus",
        }
    ),
    demonyms={},
    syllables={fold(name): name for name in _SYLLABLES},
    part_of_word=re.compile(
        rf"(?<=Pháp) (?:luật|lý|chế|lệnh|nhân|quy|đình)|(?<=Mỹ) (?:thuật|phẩm|quan|nghệ|viện|tục|lệ)"
        rf"|(?<=Ý) (?:kiến|nghĩa|thức|tưởng|chí|định|đồ)|(?<=Anh) (?:hùng|em|chị|ấy|ta\b|{_SURNAMES})"
        r"|(?<=Đức) (?:tính|hạnh|Phật|Mẹ|Thánh)|(?<=Hàn) (?:lâm|gắn|huyên)"
        r"|(?<=Áo) (?:dài|ấm|quần)|(?<=Nhật) (?:ký|trình)|(?<=Thái Bình) Dương"
    ),
    person=re.compile(r"\b(?:ông|bà|anh|chị|cô|đồng chí|tờ|(?:nhật |thời |tuần )?báo|tạp chí|đài|hãng|sông) $"),
    list_gap=re.compile(
        rf"\s*(?:\([^()]{{2,40}}\))?\s*(?:,|và|cùng|hoặc|-|/|;|với|, và|cùng với)\s*(?:với "
        rf"|(?:{_COUNT}) )?(?:các )?(?:(?:{_KIND_WORDS}) )?"
    ),
    country_gap=re.compile(
        r"(?:\s|\(|,|-|\b(?:của|ở|thuộc|tại|nước|phía|vương quốc|cộng hòa|một|nhỏ|lớn|cổ|dân chủ|nhân dân|chdcnd"
        r"|liên bang"
        rf"|đại hàn dân quốc|bạn|đông bắc|bắc|nam|trung|các|địa phương|{_COUNT})\b|\b(?:{_KIND_WORDS})\b)*"
    ),
    lies_in=re.compile(
        r" ?(?:\(|(?:,? |\()(?:thuộc|ở|tại|của) )(?:thuộc )?(?:tỉnh|thành phố|khu tự trị|vùng|bang|châu) "
    ),
    locative=re.compile(
        r"(?:\b(?:(?:nhà đầu tư|doanh nghiệp|du khách|sinh viên|lao động)(?: của| từ| đến từ)?|tại|ở|đến từ"
        r"|giáp|qua|trên địa bàn|đi qua"
        r"|(?:cặp )?cửa khẩu(?: quốc tế| phụ| chính)?|thuộc|cách|gần|(?:sáp|hợp) nhất với|giáp ranh|bay (?:đi|tới)"
        r"|(?:về )?cảng|đi|sát|cạnh|nhất|khu (?:công nghiệp|kinh tế|chế xuất|du lịch)|nhà máy(?: \w+)?|sân bay"
        r"|bệnh viện|ga|bến|lễ hội(?: thành)?|thành cổ|phố cổ"
        r"|sông|dãy|núi|chợ|cầu|vịnh)(?: (?:tỉnh|thành phố|tp\.?|thủ đô|(?:hòn |bán )?đảo|miền|khu vực))? "
        r"|\b(?:tuyến|đường bay|chuyến bay|đường sắt|cao tốc|xe buýt|xe khách|tàu) [^.,;:()]{2,45} [-–] )$"
    ),
    follows_name=word_set(
        "Province City Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương"
    ),
    institution=re.compile(
        r"Trường|Đại học|Cao đẳng|Học viện|Viện|Bệnh viện|Tập đoàn|Công ty|Hiệp hội|Liên đoàn|Phòng Thương mại"
        r"|Ngân hàng|Quỹ|Cơ quan Hợp tác"
    ),
    national=re.compile(r"Bộ (?!Chỉ huy|Tư lệnh)(?=[A-ZĐ])"),
    bodies=re.compile(r"\b(?:doanh nghiệp|công ty|trường|bệnh viện|hiệp hội|học viện|hợp tác xã)\b"),
    localities_of=re.compile(
        r"\b(?:địa phương|tỉnh|thành phố|tỉnh, thành phố|tỉnh thành|đối tác|vùng|nhà đầu tư"
        r"|doanh nghiệp)(?: \w+){0,2}? (?:của|ở|tại|thuộc|từ|đến từ|các nước|các nước như"
        r"|nước)(?: các nước)?(?: như)?(?: [\w -]+,?(?: và)?){0,12} $"
    ),
    triggers=TRIGGERS,
    instruments=(
        ("letter of intent", re.compile(r"\bý định thư\b|\bthư ngỏ ý\b")),
        ("MoU", re.compile(r"\bbản ghi nhớ\b|\bghi nhớ hợp tác\b|\bbiên bản ghi nhớ\b|\bmou\b")),
        ("minutes", re.compile(r"\bbiên bản\b|\bbáo cáo sơ kết\b")),
        ("twinning", re.compile(r"\bkết nghĩa\b|\b(?:thành phố|tỉnh|quan hệ) (?:chị em|anh em)\b")),
        ("programme", re.compile(r"\b(?:chương trình|kế hoạch) (?:hợp tác|hành động|phối hợp|làm việc)\b")),
        (
            "agreement",
            re.compile(
                r"\b(?:thỏa thuận|thoả thuận|thỏa ước|hiệp định|văn bản|văn kiện|nghị định thư|hợp đồng"
                r"|ký kết hợp tác)\b"
            ),
        ),
    ),
    boundary=re.compile(
        r"; |, (?=[^.;,]{3,60} (?:(?:vừa|đã|mới) )*ký (?:kết )?(?:\w+ ){1,4}?mới\b)|(?:,| và| rồi) (?=(?:(?:vừa|mới|đã"
        r"|nay|cũng|còn|được) )*(?:gia hạn|kéo dài|ký(?! (?:kết )?(?:ngày|năm"
        r"|tháng|vào|hồi|từ))|kết nghĩa với|hợp tác với"
        r"|thiết lập quan hệ|có (?:quan hệ|thỏa thuận|bản ghi nhớ))\b)|(?<=\d), (?=hai (?:bên|tỉnh|thành phố"
        r"|địa phương)\b)"
        r"|, (?:trong khi|còn|đồng thời|(?:nhưng|song|tuy nhiên)(?! (?:\w+ ){0,4}?(?:không (?:thành|đi|đạt)"
        r"|bất thành|thất bại|đổ vỡ))|trong đó|theo đó|và|rồi|sau đó"
        r"|(?:đến |tới )?(?:năm|ngày|tháng) [\d/]+,? (?!và|đến))\b|\b(?:trong khi|đồng thời|trong đó|ngoài ra"
        r"|cùng với đó)\b|, (?=nhập khẩu|xuất khẩu)"
    ),
    field_intro=re.compile(
        r"\b(?:(?:trên|trong|ở|về|thuộc)? ?(?:các |nhiều |một số )?(?:lĩnh vực"
        r"|(?<!có )(?<!vắng )(?<!gặp )mặt(?! (?:trận|hàng|bằng|trời))|nội dung)(?: như| gồm"
        r"| bao gồm|:)?:?|về|gồm|bao gồm|như|tập trung (?:vào|cho)|trọng tâm là|chú trọng|ưu tiên|xoay quanh"
        r"|liên quan(?: đến| tới)?|trọng tâm vào|bao trùm|đặt nền (?:móng|tảng) cho|mở đường cho|là|trong"
        r"|trên(?! (?:biển|đất|sông|địa bàn|cơ sở|tinh thần))|lấy|thúc đẩy|duy trì|tăng"
        r"|giới thiệu|bắt đầu (?:từ|bằng|với)(?! năm| tháng| ngày| \d))(?=\W)"
    ),
    attribution=re.compile(
        r",? (?:theo (?!đó)|cho biết|nhấn mạnh|góp phần|phục vụ"
        r"|nhằm(?! (?:tăng cường|thúc đẩy|đẩy mạnh|mở rộng|phát triển) (?:hợp tác|quan hệ|giao lưu) (?:về|trong"
        r"|trên)\b)|phát biểu)\b"
    ),
    group=re.compile(
        rf"\b(?:giữa |các )?(?P<count>{_COUNT}|cả hai) (?:tỉnh|bên|địa phương|thành phố|thủ đô|(?:nhà |vị )?lãnh đạo"
        rf"|đơn vị|nước"
        r"|phía|vùng|nơi|chính quyền|ông|bà|vị)(?: bạn)?\b(?P<bare>\b)|\bđôi bên\b|\bcác bên\b|\blẫn nhau\b"
    ),
    ellipsis=re.compile(r"^(?:với|đối với|riêng)\b"),
    own_side=re.compile(
        r"\b(?:tỉnh|thành phố|địa phương)(?= (?:đã|sẽ|còn|hiện|cũng|có|tập trung|mong|đang|nhà|ta|luôn)\b)"
        r"|\b(?:của|về) tỉnh\b|\bchúng tôi(?= (?:đã |từng |vừa )?(?:ký|kết nghĩa)\b)"
    ),
    other_side=re.compile(
        r"\b(?:phía|tỉnh|thành phố|các tỉnh|hai tỉnh) bạn\b|\b(?:chủ nhà|vị khách|đoàn khách"
        r"|(?<!làm )(?<!là )trưởng đoàn(?! công tác)|thay mặt đoàn"
        r"|thị trưởng|thống đốc(?! ngân hàng)|tỉnh trưởng|quận trưởng|huyện trưởng|thủ hiến)\b|\bphía (?P<adj>lào"
        r"|campuchia|trung quốc|nhật bản"
        r"|hàn quốc|thái lan)\b"
    ),
    occasion=re.compile(
        r"\b(?:dịp này|nhân dịp|tại (?:buổi|hội nghị|lễ|cuộc|chương trình)|kết thúc|sau (?:buổi|hội đàm)"
        r"|cũng (?:trong|tại)|lễ ký|trong khuôn khổ|cùng ngày|cuối (?:buổi|chuyến|cuộc)|ngày (?:đầu|cuối)"
        r"|trước khi (?:về|rời)|sau đó)\b"
    ),
    umbrella=re.compile(r"\bký kết? (?:\w+ ){0,6}?với (?:\w+ ){0,2}?(?:địa phương|tỉnh|thành phố|đối tác)(?! [A-ZĐ])"),
    validity=re.compile(
        r"\b(?:giai đoạn|thời kỳ|nhiệm kỳ|trong các năm|kéo dài(?: từ)?|đến|đến năm|năm|từ năm|cho năm|trong năm"
        r"|có hiệu lực từ)[ ,]*(?:năm |từ )*$"
    ),
    years_long=re.compile(
        r"\b(?:thêm|trong vòng|thời hạn|trong thời gian|(?:thỏa thuận|bản ghi nhớ|chương trình|kế hoạch)(?: hợp tác"
        r"| hành động)?|có (?:giá trị|hiệu lực)(?: trong)?(?: vòng)?) (?P<count>\d+"
        r"|hai|ba|bốn|năm) năm\b(?P<adj>\b)"
    ),
    figures=FIGURES,
    caption=re.compile(
        r"^(?:ảnh|hình|minh họa)\b|^(?:tin khác|xem thêm|đọc thêm|(?:bài|tin) liên quan|mời đọc)\s*:|\bảnh ?: [\w. ]+$"
    ),
    sector_stems=codes_by_stem(VIETNAMESE),
    document=re.compile(DOCUMENT_TOLD),
    befalls=re.compile(BEFALLS),
    deed=re.compile(DEED),
    offices=re.compile(
        r"\b(?:(?:Sở|Bộ trưởng|Bộ|Cục|Vụ|Chi cục|Ban Quản lý|Ủy ban|Uỷ ban|Hội đồng|Trung tâm|Khu|Hành lang)"
        r"(?: [A-ZĐ][^\W\d_]*(?: (?!(?:và|của|hai|tại|ký|đã|sẽ|cho|với|tỉnh|làm|chủ)\b)[^\W\d_A-ZĐ]+)?"
        r"(?:,| -| và(?= [A-ZĐ]))?)+"
        r"(?:,? (?:và )?(?:nông thôn|đầu tư|thương mại|du lịch|kinh tế|việc làm|công nghiệp))*"
        r"|(?:trên|dọc|thuộc) (?:tuyến )?[Hh]ành lang kinh tế\b)"
    ),
    general=(
        ("people_to_people", re.compile(r"giao lưu(?! (?:giữa )?nhân dân)")),
        ("administration", re.compile(r"kinh nghiệm|quản lý (?!nhà nước|hành chính)\w")),
        *((code, re.compile("thị trường|siêu thị|nhà phân phối")) for code in ("agriculture", "industry", "fisheries")),
        ("social_welfare", re.compile(r"sức kho[ẻẽ]|sức kh[ỏõ]e|\bkhám\b|\bdạy\b")),
        (
            "science_technology",
            re.compile(
                r"(?<!khoa học )(?<!khoa học và )(?<!khoa học, )công nghệ (?!cao|mới|sinh học)\w|nghiên cứu (?:mở"
                r"|xây dựng"
                r"|khả năng|phương án|lập|thành lập|cơ hội|thị trường|đầu tư|tổ chức|kết nối|hợp tác)"
            ),
        ),
        ("agriculture", re.compile(r"giống (?:thủy sản|thuỷ sản|cá|tôm)|(?:cá|tôm)(?: \w+){0,2} giống")),
        ("human_resources", re.compile(r"đào tạo (?:[\w.]+ ){0,3}?(?:lưu học sinh|học sinh|sinh viên)")),
        ("science_technology", re.compile(r"nhà khoa học")),
        ("defence", re.compile(r"bộ đội biên phòng")),
        ("information_media", re.compile(r"(?:trao đổi|chia sẻ|cung cấp) thông tin")),
        ("business_support", re.compile(r"(?<!hỗ trợ )(?<!kết nối )doanh nghiệp (?!vừa|nhỏ|khởi)\w")),
    ),
    for_whom=re.compile(
        r"(?<=\w) cho (?:(?:các|những|nhiều|con em|hộ|bà con) )*(?:người|thanh niên|phụ nữ|trẻ em|nông dân|ngư dân"
        r"|đồng bào|học sinh|công nhân|dân)\b"
    ),
)
