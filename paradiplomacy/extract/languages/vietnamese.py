"""Cues of Vietnamese."""

import re

from paradiplomacy.extract.languages.cues import Cues, by_word, kinds, trigger
from paradiplomacy.extract.languages.stems import codes_by_stem
from paradiplomacy.extract.languages.vietnamese_figures import FIGURES
from paradiplomacy.extract.languages.vietnamese_stems import VIETNAMESE
from paradiplomacy.extract.words import word_set
from paradiplomacy.geocode.names import fold

_DOCUMENT = (
    r"(?:thỏa thuận|thoả thuận|bản ghi nhớ|biên bản(?: ghi nhớ| hợp tác| thỏa thuận)?|hiệp định|văn bản"
    r"|ý định thư|thư ngỏ|bản thỏa thuận|chương trình hợp tác|kế hoạch hợp tác|nghị định thư|hợp đồng"
    r"|tuyên bố|mou\b|báo cáo sơ kết)"
)
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
        r"|(?<=Áo) (?:dài|ấm|quần)|(?<=Nhật) (?:ký|trình)"
    ),
    person=re.compile(r"\b(?:ông|bà|anh|chị|cô|đồng chí) $"),
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
        r"|(?:về )?cảng|đi)(?: (?:tỉnh|thành phố|tp\.?|thủ đô))? )$"
    ),
    follows_name=word_set(
        "Province City Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương"
    ),
    institution=re.compile(
        r"Trường|Đại học|Cao đẳng|Học viện|Viện|Bệnh viện|Tập đoàn|Công ty|Hiệp hội|Liên đoàn|Phòng Thương mại"
        r"|Ngân hàng|Quỹ|Cơ quan Hợp tác"
    ),
    national=re.compile(r"Bộ (?=[A-ZĐ])"),
    bodies=re.compile(r"\b(?:doanh nghiệp|công ty|trường|bệnh viện|hiệp hội|học viện|hợp tác xã)\b"),
    localities_of=re.compile(
        r"\b(?:địa phương|tỉnh|thành phố|tỉnh, thành phố|tỉnh thành|đối tác|vùng|nhà đầu tư"
        r"|doanh nghiệp)(?: \w+){0,2}? (?:của|ở|tại|thuộc|từ|đến từ|các nước|các nước như"
        r"|nước)(?: các nước)?(?: như)?(?: [\w -]+,?(?: và)?){0,12} $"
    ),
    triggers=(
        trigger(
            "denied",
            r"\bkhông (?:bao gồm|kể|tính)\b|\b(?:không|chưa) (?:đi đến|đạt được) (?:kết quả|thỏa thuận|thống nhất)"
            r"|\bbị (?:hủy|huỷ) bỏ"
            r"|\bchưa (?:từng )?(?:ký|có thỏa thuận|có văn bản)(?: kết)?|\bkhông (?:ký|có (?:thỏa thuận|văn bản))",
        ),
        trigger(
            "ended",
            rf"\b{_DOCUMENT}\b[^.;,]{{0,60}}\b(?:đã )?kết thúc\b|\b(?:đã )?(?:hết hiệu lực|hết hạn|chấm dứt"
            rf"|ngừng hiệu lực)\b",
        ),
        trigger(
            "planned",
            rf"\b(?:dự thảo|soạn thảo|xây dựng dự thảo) (?:\w+ ){{0,2}}?{_DOCUMENT}"
            r"|\b(?:dự kiến|sẽ (?:sớm |tiến tới |tiến hành )?(?:ký|thiết lập|tổ chức|mở)|chuẩn bị (?:ký|cho)"
            r"|tiến tới (?:ký|thiết lập)|có kế hoạch|lên kế hoạch|chủ trương|quyết định|đang chuẩn bị"
            r"|cam kết (?:tiếp tục |sẽ )?(?:đẩy mạnh|tăng cường|thúc đẩy|mở rộng|hỗ trợ)|thống nhất|nhất trí"
            r"|đồng thuận|đặt mục tiêu"
            r"|phấn đấu|phương hướng|hướng tới (?:ký|thiết lập)|cam kết sẽ|(?:xúc tiến|đẩy nhanh"
            r"|thúc đẩy) (?:việc )?ký(?: kết)?|đưa ra các cam kết|tổ chức ký kết)\b",
        ),
        trigger(
            "sought",
            r"\b(?:mong muốn|mong|hy vọng|hi vọng|đề nghị|đề xuất|kiến nghị|bày tỏ (?:mong muốn|nguyện vọng"
            r"|hy vọng)|tìm (?:kiếm )?đối tác|tìm kiếm(?!,? (?:và )?(?:quy tập|hài cốt|cứu|liệt sĩ|mộ\b))|kêu gọi"
            r"|kỳ vọng|muốn|gợi ý|trao đổi (?:về|ý kiến)|đang trao đổi với|ngỏ ý|thảo luận|bàn (?:về|thảo)"
            r"|đàm phán|tìm hiểu (?:cơ hội|khả năng)|quan tâm (?:tới|đến)|sẵn sàng|tin tưởng|đang xúc tiến"
            r"|xúc tiến (?:thiết lập|mở|thành lập|việc)|trao đổi để"
            r"|nghiên cứu (?:khả năng|cơ hội|phương án|việc)|(?:khả năng|ý tưởng) (?:kết nghĩa|hợp tác)"
            r"|mời (?:[^.,;]{2,60} )?(?:hợp tác|đầu tư)"
            r"|tiếp tục (?:đẩy mạnh|tăng cường|mở rộng|thúc đẩy|phát triển|củng cố|phối hợp|hợp tác)"
            r"|(?<!đã )(?<!được )(?<!không ngừng )(?:tăng cường|đẩy mạnh|mở rộng|thúc đẩy)(?: hơn nữa)? (?:mối "
            r"|các )?(?:quan hệ |hoạt động |chương trình )?(?:hợp tác|giao lưu|kết nối)|cơ hội hợp tác|(?:sẽ"
            r"|cần) (?:tiếp tục |tăng cường |đẩy mạnh |mở rộng |nghiên cứu )(?:tăng cường |thúc đẩy |mở rộng "
            r"|hợp tác |đẩy mạnh )?(?:hợp tác|quan hệ|phối hợp|kết nối|giao lưu))\b",
        ),
        trigger(
            "detail",
            rf"^hợp tác (?:về|trong|trên)\b|\b(?:theo (?:đó|nội dung|{_DOCUMENT})|nội dung (?:{_DOCUMENT}|hợp tác"
            rf"|gồm|bao gồm|chính|xoay quanh"
            r"|tập trung)|là (?:\w+ ){0,3}?(?:lĩnh vực|nội dung|trọng tâm|ưu tiên) (?:chính|hợp tác|trọng tâm)"
            rf"|{_DOCUMENT} (?:\w+ )?(?:gồm|bao gồm"
            r"|tập trung|quy định|nêu|có giá trị|có hiệu lực|có thời hạn|kéo dài|xoay quanh|đề cập)"
            rf"|trong khuôn khổ {_DOCUMENT})|\blĩnh vực hợp tác (?:gồm|bao gồm|là)\b"
            r"|\blĩnh vực(?: hợp tác)?(?=:)|\bsẽ (?:cùng )?(?:trao đổi|chia sẻ) kinh nghiệm"
            r"|\b(?:sẽ|cùng) (?:phối hợp|hợp tác|hỗ trợ nhau|cùng nhau)|\bcam kết (?:phối hợp|hợp tác)"
            r"|\bchọn (?:\w+ ){0,2}?(?:nội dung|lĩnh vực|mục tiêu|trọng tâm)\b|\bdồn sức (?:cho|vào)\b"
            r"|\bhướng (?:đến|tới) (?:\w+ )?(?:mục tiêu|nội dung)\b"
            r"|\btập trung vào\b|\b(?:trọng tâm (?:là|gồm)|chú trọng|ưu tiên)\b"
            r"|\bvới (?=[A-ZĐ]\w+, thành phố)",
        ),
        trigger("renewed", r"\b(?:nối lại quan hệ|gia hạn|tái ký|ký (?:kết )?lại|ký tiếp|ký mới)\b"),
        trigger(
            "signed",
            r"(?<!tại lễ )(?<!dự lễ )(?<!chứng kiến lễ )\b(?:đã |vừa |cùng |chính thức |tiến hành "
            r"|vừa mới )*ký(?: kết)?(?: (?:\w+ ){0,3}?(?=thỏa thuận"
            r"|thoả thuận|bản|biên bản|hiệp|văn bản|ý định|hợp tác|chương trình|kế hoạch|báo cáo|kết nghĩa|mou"
            r"|nghị định))?\b(?! túc| hiệu| ức| sự| niệm| giả)|(?<!tại )(?<!dự )(?<!chứng kiến )\blễ ký\b|\bký kết\b"
            r"|\btrao (?:bản ghi nhớ|thỏa thuận|biên bản)\b"
            rf"|\bcó (?={_DOCUMENT} (?:hợp tác|với|về|giai đoạn))"
            r"|\b(?:th(?:ỏa|oả) thuận|bản ghi nhớ|biên bản)(?: hợp tác| ghi nhớ)? giai đoạn(?= \d{4})",
        ),
        trigger(
            "established",
            r"\bphối hợp (?:chặt chẽ|hiệu quả|thường xuyên)\b|\bgắn bó (?:với|qua|lâu|mật thiết|thân thiết)\b"
            r"|\bđã chuyển giao\b|\btư vấn(?= (?:cho|xử lý|quy hoạch))|\bqua lại biểu diễn\b|\b(?:đồng hành|đi"
            r"|sát cánh) cùng(?=[^.;]{3,60} trong\b)"
            r"|\b(?:đã|từng) cùng (?:nhau )?(?:lập|xây|tổ chức|thực hiện|triển khai|mở|trồng|khai thác)\b"
            r"|\bhợp tác từ (?:năm|tháng|những năm|đầu|cuối)\b|\btrao đổi (?:các )?đoàn\b"
            r"|\b(?:cử|gửi) (?:\w+ ){0,3}?(?:đoàn|chuyên gia|giáo viên|giảng viên|bác sĩ|cán bộ|kỹ sư|học sinh"
            r"|sinh viên|thực tập sinh|công chức|vận động viên)\b(?=[^.;]{0,40} sang\b)"
            r"|\bcùng nhau (?:mở|tổ chức|thực hiện|triển khai|xây dựng|khai thác|bảo vệ|trồng)\b"
            r"|\b(?:duy trì|có) cơ chế (?:gặp gỡ|giao ban|trao đổi|họp|hội đàm|đối thoại)\b"
            r"|\b(?:chương trình|kế hoạch) (?:hợp tác|phối hợp)(?: \w+){0,4}? (?:triển khai|thực hiện)\b"
            r"|\bkết nghĩa\b|\blà (?:\w+ ){0,2}?(?:bạn bè|bạn|đối tác|láng giềng) (?:lâu năm|truyền thống|thân thiết"
            r"|quan trọng)\b|\bduy trì(?= trao đổi)\b|\b(?:đã |được )*(?:thiết lập|xây dựng|duy trì|có|tạo lập"
            r"|hình thành|phát triển|vun đắp|củng cố)(?: (?:mối |cơ chế |các |được |nhiều |tốt |thường xuyên "
            r"|hiệu quả ))*\s?(?:quan hệ|tình hữu nghị|cơ chế hợp tác|mối quan hệ|hợp tác)"
            r"|\bquan hệ (?:\w+ ){0,4}?(?:được thiết lập|giữa|với)\b|\bđược thiết lập\b|\b(?:đã|đang|luôn"
            r"|thường xuyên) (?:\w+ ){0,2}?(?:hợp tác|phối hợp|trao đổi đoàn|giao lưu)\b|\bhợp tác (?:chặt chẽ"
            r"|hiệu quả|toàn diện|truyền thống)\b|\bquan hệ (?:hữu nghị|hợp tác|truyền thống|đối tác)"
            r"|\bhợp tác với\b|\bhai (?:địa phương|tỉnh|bên) (?:\w+ )?hợp tác\b|\bkết quả (?:\w+ )?hợp tác\b"
            r"|\b(?:chương trình|kế hoạch|quy chế) (?:hợp tác|phối hợp) giai đoạn\b"
            r"|\bkỷ niệm \d+ năm (?:ngày )?(?:thiết lập|quan hệ|hợp tác|kết nghĩa)\b|\bhợp tác (?:giữa|trên nhiều"
            r"|nhiều mặt)\b|\bthường xuyên (?:gặp gỡ|trao đổi|thăm)\b|\bluôn duy trì\b|\b(?:hữu nghị"
            r"|hợp tác)[ -]+(?:hợp tác )?giữa\b",
        ),
        trigger(
            "signed",
            r"\b(?:bản ghi nhớ|biên bản (?:ghi nhớ|hợp tác|thỏa thuận)|thỏa thuận hợp tác"
            r"|thoả thuận hợp tác)\b(?= (?:giai đoạn|giữa|về|với|hợp tác|hữu nghị|năm|đã|đến|từ|có hiệu lực|\d)|[,.])"
            r"|\bth(?:ỏa|oả) thuận(?= giữa)\b",
        ),
    ),
    instruments=(
        ("letter of intent", re.compile(r"\bý định thư\b|\bthư ngỏ ý\b")),
        ("MoU", re.compile(r"\bbản ghi nhớ\b|\bbiên bản ghi nhớ\b|\bmou\b")),
        ("minutes", re.compile(r"\bbiên bản\b|\bbáo cáo sơ kết\b")),
        ("twinning", re.compile(r"\bkết nghĩa\b")),
        ("programme", re.compile(r"\b(?:chương trình|kế hoạch) (?:hợp tác|hành động|phối hợp|làm việc)\b")),
        (
            "agreement",
            re.compile(r"\b(?:thỏa thuận|thoả thuận|hiệp định|văn bản|nghị định thư|hợp đồng|ký kết hợp tác)\b"),
        ),
    ),
    boundary=re.compile(
        r", (?:trong khi|còn|đồng thời|nhưng|song|tuy nhiên|trong đó|và)\b|\b(?:trong khi|đồng thời|trong đó|ngoài ra"
        r"|cùng với đó|qua đó)\b|, (?=nhập khẩu|xuất khẩu)"
    ),
    field_intro=re.compile(
        r"\b(?:(?:trên|trong|ở|về|thuộc)? ?(?:các |nhiều |một số )?(?:lĩnh vực|mặt|nội dung)(?: như| gồm"
        r"| bao gồm|:)?:?|về|gồm|bao gồm|như|tập trung (?:vào|cho)|trọng tâm là|chú trọng|ưu tiên|xoay quanh"
        r"|liên quan(?: đến| tới)?|là|trong|trên|thúc đẩy|duy trì|tăng|giới thiệu)(?=\W)"
    ),
    attribution=re.compile(r",? (?:theo (?!đó)|cho biết|nhấn mạnh|góp phần|phục vụ|nhằm|phát biểu|qua đó)\b"),
    group=re.compile(
        rf"\b(?:giữa |các )?(?P<count>{_COUNT}|cả hai) (?:tỉnh|bên|địa phương|thành phố|thủ đô|lãnh đạo|đơn vị|nước"
        r"|phía)(?: bạn)?\b(?P<bare>\b)|\bđôi bên\b|\bcác bên\b|\blẫn nhau\b"
    ),
    ellipsis=re.compile(r"^(?:với|đối với|riêng)\b"),
    own_side=re.compile(
        r"\b(?:tỉnh|thành phố|địa phương)(?= (?:đã|sẽ|còn|hiện|cũng|có|tập trung|mong|đang|nhà|ta|luôn)\b)"
        r"|\b(?:của|về) tỉnh\b"
    ),
    other_side=re.compile(
        r"\b(?:phía|tỉnh|thành phố|các tỉnh|hai tỉnh) bạn\b|\bphía (?P<adj>lào|campuchia|trung quốc|nhật bản"
        r"|hàn quốc|thái lan)\b"
    ),
    occasion=re.compile(
        r"\b(?:dịp này|nhân dịp|tại (?:buổi|hội nghị|lễ|cuộc|chương trình)|kết thúc|sau (?:buổi|hội đàm)"
        r"|cũng (?:trong|tại)|lễ ký|trong khuôn khổ|cùng ngày)\b"
    ),
    umbrella=re.compile(r"\bký kết? (?:\w+ ){0,6}?với (?:\w+ ){0,2}?(?:địa phương|tỉnh|thành phố|đối tác)(?! [A-ZĐ])"),
    validity=re.compile(
        r"\b(?:giai đoạn|thời kỳ|nhiệm kỳ|trong các năm|đến|đến năm|năm|từ năm|cho năm|trong năm"
        r"|có hiệu lực từ)[ ,]*(?:năm |từ )*$"
    ),
    years_long=re.compile(
        r"\b(?:thêm|trong vòng|thời hạn|trong thời gian|có (?:giá trị|hiệu lực)(?: trong)?(?: vòng)?) (?P<count>\d+"
        r"|hai|ba|bốn|năm) năm\b(?P<adj>\b)"
    ),
    figures=FIGURES,
    caption=re.compile(
        r"^(?:ảnh|hình|minh họa)\b|^(?:tin khác|xem thêm|đọc thêm|(?:bài|tin) liên quan|mời đọc)\s*:|\bảnh ?: [\w. ]+$"
    ),
    sector_stems=codes_by_stem(VIETNAMESE),
)
