"""Words of Vietnamese that tell how far a tie has come; the first to claim them has its way."""

from paradiplomacy.extract.languages.cues import Trigger, trigger
from paradiplomacy.extract.languages.vietnamese_older import OLDER, PROGRAMMES

_DOCUMENT = (
    r"(?:(?:bản )?th(?:ỏa|oả) thuận|bản ghi nhớ|biên bản(?: ghi nhớ| hợp tác| thỏa thuận)?|hiệp định|văn bản|văn kiện"
    r"|ý định thư|thư ngỏ|thỏa ước|(?:chương trình|kế hoạch) (?:hợp tác|hành động|làm việc)|nghị định thư|hợp đồng"
    r"|tuyên bố|mou\b|báo cáo sơ kết)"
)
_THIS = r"(?:này|mới|cũ|trên|nói trên|đó|ấy|gia hạn|hợp tác|lần này|(?:vừa|mới|vừa được|mới được) ký(?: kết)?)"
_SAYS = (
    r"(?:gồm|bao gồm|tập trung|quy định|nêu|ghi rõ|xác định|đề cập|bao trùm|giữ nguyên|bổ sung|nhấn mạnh"
    r"|đặt (?:trọng tâm|ra|nền)|mở (?:đường|ra)|tạo (?:cơ sở|điều kiện|nền tảng|khuôn khổ|hành lang)|cho phép"
    r"|khuyến khích|vạch ra|cụ thể hóa|ưu tiên|chú trọng|hướng (?:đến|tới|vào)"
    r"|lấy|bao quát|nói (?:về|đến|tới)|nhắc (?:đến|tới)|trải|dành|nhắm|đặt lên|mở ra"
    r"|chủ yếu|xoay quanh|có (?:giá trị|hiệu lực|thời hạn)|kéo dài)\b"
)
"""What a document does."""
DOCUMENT_TOLD = (
    rf"(?:theo |trong )?(?:hai |các |những )?{_DOCUMENT}(?: {_THIS}| (?:năm|giai đoạn) [\d -]+\d)*"
    r"(?:, (?:có |được )?(?:hiệu lực|giá trị|ký)[^,;.]{3,60},)?(?= \w)"
)
"""Begins a sentence whose subject is a document."""
BEFALLS = (
    r" (?:(?:đã|sẽ|vừa|mới|cũng|đang|còn|từng|chưa|sắp|dự kiến|vẫn) )*(?:được|bị|do|hết"
    r"|có (?:giá trị|hiệu lực|thời hạn)"
    r"|kết thúc|kéo dài|ký|đến|tại|vào|giữa|với|của|và|là|không|hiện|năm|ngày|tháng|từ|đã|mang|thể hiện|đánh dấu"
    r"|góp phần|nhằm|lần|thứ|trước|sau|khi|thay thế|về|để|cho(?! phép))\b"
)
"""What is said of such a document but its content."""
_FIELDS = r"(?:(?:hai|ba|bốn|năm|sáu|các|những) (?:lĩnh vực|nội dung|mảng|trụ cột|trọng tâm|ưu tiên|điểm nhấn|hướng)\b)"
"""What such a document is on."""
_HAND_IN_HAND = (
    r"(?:lập|xây|tổ chức|thực hiện|triển khai|mở|trồng|khai thác|nghiên cứu|xử lý|bảo vệ|bảo tồn|trùng tu|tuần tra"
    r"|quảng bá|đào tạo|phát triển)\b"
)
"""What two do together."""
_EXPERTS = (
    r"(?:đoàn|chuyên gia|giáo viên|giảng viên|bác sĩ|cán bộ|kỹ sư|học sinh|sinh viên|thực tập sinh|công chức"
    r"|vận động viên)"
)

TRIGGERS: tuple[Trigger, ...] = (
    trigger(
        "denied",
        r"\b(?:lễ ký|việc ký|buổi ký)(?: kết)?\b[^.;]{0,120}? (?:bị|đã) (?:hủy|huỷ|bãi bỏ)\b"
        r"|\b(?:hủy|huỷ) (?:lễ|việc|buổi) ký\b",
    ),
    trigger(
        "planned",
        r"\b(?:lễ ký|việc ký|buổi ký)(?: kết)?\b[^.;]{0,120}? (?:bị |đã )?(?:hoãn|lùi|dời)\b"
        r"|\b(?:hoãn|lùi|dời) (?:lễ|việc|buổi) ký\b",
    ),
    trigger(
        "denied",
        r"\bkhông (?:bao gồm|kể|tính)\b|\b(?:không|chưa) (?:đi đến|đạt(?: được)?|mang lại|có|tìm được) (?:kết quả"
        r"|thỏa thuận|thống nhất|tiếng nói chung)"
        r"|\bbị (?:hủy bỏ|huỷ bỏ|gác lại|đình chỉ)|\b(?:đổ vỡ|thất bại)\b|\bkhông thành\b(?! phố)"
        r"|\bkhông (?:đi )?(?:đến|tới) đâu\b|\bkhông ký\b"
        r"|\b(?:chưa|không)(?: hề| từng| chính thức)? (?:(?:nói|bàn|nhắc|tính|nghĩ)(?: \w+)? (?:đến|tới)|kết nghĩa"
        rf"|thiết lập|có (?:(?:mối )?quan hệ|(?:\w+ ){{0,4}}?kết nghĩa|(?:\w+ )?{_DOCUMENT}))|\bchưa(?: từng| hề)? ký\b"
        r"|\b(?:lãnh sự|đại sứ|doanh nghiệp|công ty|tập đoàn)\b[^.;]{0,60} quan tâm (?:tới|đến)\b",
    ),
    trigger(
        "ended",
        rf"\b{_DOCUMENT}\b[^.;,]{{0,60}}\b(?:đã )?kết thúc\b|\b(?:đã )?(?:hết hiệu lực|hết hạn|chấm dứt"
        r"|ngừng hiệu lực)\b|\bkhông (?:được )?(?:gia hạn|kéo dài|nối lại|tái ký)\b",
    ),
    trigger(
        "signed",
        rf"\b(?:hội đồng nhân dân|hđnd|hai (?:bên|tỉnh|thành phố|địa phương))[^.;,]{{0,30}} thông qua (?={_DOCUMENT})",
    ),
    *OLDER,
    trigger(
        "planned",
        rf"\b(?:soạn|soạn thảo|dự thảo|xây dựng|hoàn thiện|chuẩn bị) (?:\w+ ){{0,2}}?{_DOCUMENT}"
        rf"|\b{_DOCUMENT}[^.;,]{{0,90}} (?:đang|sẽ|sắp) (?:\w+ )?được (?:soạn|chuẩn bị|dự thảo|hoàn thiện|ký|gia hạn)"
        r"|\blễ ký(?: kết)?\b[^.;]{0,80}? (?:dự kiến|sẽ|sắp)\b|\blên (?:lịch|chương trình)\b(?=[^.;]* ký\b)"
        r"|\b(?:dự kiến|dự định|sẽ (?:sớm |tiến tới |tiến hành )?(?:ký|thiết lập|tổ chức|mở|cử|soạn|lập|dành|tiếp nhận"
        r"|đưa (?:\w+ ){0,4}?sang|cùng(?! (?:nhau|ngày|lúc))(?= [^.;,]{3,40} (?:khảo sát|mở|xây|tổ chức|nghiên cứu"
        r"|làm|thành lập)))|sắp (?:ký|mở|tổ chức)|chuẩn bị (?:ký|cho)"
        r"|tiến tới (?:ký|thiết lập)|có kế hoạch|lên kế hoạch|chủ trương|quyết định|đang chuẩn bị"
        r"|cam kết (?:tiếp tục |sẽ )?(?:đẩy mạnh|tăng cường|thúc đẩy|mở rộng|hỗ trợ(?! (?:lẫn )?nhau))|thống nhất"
        r"|nhất trí|giao (?:\w+ ){1,6}?(?:chuẩn bị|tham mưu|xây dựng|làm việc)"
        r"|đồng thuận|(?:hai (?:bên|tỉnh|thành phố)|đôi bên|cùng|đã|vừa) th(?:ỏa|oả) thuận (?=(?:mở|xây dựng|tổ chức"
        r"|phối hợp|cử|trao đổi|đưa|nối)\b)"
        r"|hứa (?=giúp|hỗ trợ|cung cấp|cử|nhận|đào tạo|chia sẻ)|đồng ý|đặt mục tiêu|hứa (?:sẽ|hẹn)"
        r"|phấn đấu|phương hướng(?= (?:là|sẽ)\b)|hướng tới (?:ký|thiết lập)|cam kết sẽ|(?:xúc tiến|đẩy nhanh"
        r"|thúc đẩy) (?:việc )?ký(?: kết)?|đưa ra các cam kết|tổ chức ký kết)\b",
    ),
    trigger(
        "sought",
        r"(?<!như )(?<!điều )\b(?:mong muốn|mong(?! đợi\b)|hy vọng|hi vọng|đề nghị|đề xuất|kiến nghị"
        r"|bày tỏ (?:mong muốn|nguyện vọng|hy vọng)|tìm (?:kiếm )?đối tác"
        r"|tìm kiếm(?!,? (?:và )?(?:quy tập|hài cốt|cứu|liệt sĩ|mộ\b))|kêu gọi"
        r"|kỳ vọng|muốn|(?:tìm hiểu|nghiên cứu|xem xét|thăm dò) (?:về )?khả năng|gợi (?:ý|mở)|đặt vấn đề|đánh tiếng"
        r"|tính (?:chuyện|đến việc)|tìm cách"
        r"|nhờ(?= (?!vậy|đó|thế|sự|có)[^.;,]{2,40} (?:giúp|cử|hướng dẫn|dạy|chia sẻ|tư vấn|hỗ trợ)\b)"
        r"|(?:hai bên|chủ và khách)(?= [^.;,]{0,30}?nói (?:nhiều )?(?:về|đến|tới)\b)|trọng tâm (?:của )?(?:cuộc|buổi)"
        r"|(?:câu chuyện|cuộc (?:gặp|trao đổi|làm việc|trò chuyện|hội đàm)|buổi làm việc)"
        r"(?= [^.;,]{0,40}?(?:xoay quanh|tập trung vào|nói (?:nhiều )?(?:về|đến|tới))\b)"
        r"|quan tâm(?=[.,;])|vận động(?= hai\b)|trao đổi (?:về|ý kiến)|đang trao đổi với|ngỏ (?:ý"
        r"|lời)|thảo luận|bàn (?:về|thảo|việc|cách|chuyện|hướng|phương án)"
        r"|(?:làm việc|hội đàm|gặp gỡ|cuộc gặp) với (?:\w+ ){0,4}?(?:tỉnh|thành phố|tp|bang|vùng|quận"
        r"|huyện)\b[^.;]{2,60}? về (?:việc )?(?:hợp tác|tăng cường|thúc đẩy|mở|kết nối)"
        r"|cần (?:sự |được )?(?:giúp|hỗ trợ|chia sẻ)"
        r"|đàm phán|tìm hiểu (?:cơ hội|khả năng|(?=[^.;,]{2,40} để (?:hợp tác|kết nghĩa|ký)))"
        r"|(?:bày tỏ (?:sự )?)?quan tâm (?:tới|đến|đối với|trước hết|nhất)|sẵn sàng|tin tưởng|đang xúc tiến"
        r"|xúc tiến (?:thiết lập|mở|thành lập|việc)|trao đổi để"
        r"|(?:nghiên cứu|xem xét|cân nhắc|xúc tiến) (?:khả năng|cơ hội|phương án|(?:việc )?(?:thiết lập|kết nghĩa|ký"
        r"|mở|hợp tác))"
        r"|nghiên cứu việc|(?:khả năng|ý tưởng) (?:kết nghĩa|hợp tác)"
        r"|(?:nên|cần) (?:sớm |cùng (?:nhau )?|xem xét |tiến tới )*(?:ký|thiết lập|kết nghĩa|lập|mở|nối|trao đổi đoàn)"
        r"|thương (?:lượng|thảo)(?= (?:về|để|việc|với))|sẵn lòng|xin(?= (?:tỉnh|thành phố|phía|các|ý|được (?:hợp|học"
        r"|kết)|sự))"
        r"|mời (?:[^.,;]{2,60} )?(?:hợp tác|đầu tư)"
        r"|tiếp tục (?:đẩy mạnh|tăng cường|mở rộng|thúc đẩy|phát triển|củng cố|(?:phối hợp|hợp tác)(?! (?:chặt chẽ"
        r"|hiệu quả|tốt)))"
        r"|(?:tìm|mở) hướng (?:hợp tác|đi)|(?:đánh giá cao|thấy|nhìn thấy) (?:\w+ ){0,3}?(?:tiềm năng|cơ hội) hợp tác"
        r"|(?<!đã )(?<!được )(?<!không ngừng )(?<!qua đó )(?:tăng cường|đẩy mạnh|mở rộng|thúc đẩy)(?: hơn nữa)? (?:mối "
        r"|các )?(?:quan hệ |hoạt động |chương trình )?(?:hợp tác|giao lưu|kết nối)|cơ hội hợp tác|(?:sẽ"
        r"|cần) (?:tiếp tục |tăng cường |đẩy mạnh |mở rộng |nghiên cứu )(?:tăng cường |thúc đẩy |mở rộng "
        r"|hợp tác |đẩy mạnh )?(?:hợp tác|quan hệ|phối hợp|kết nối|giao lưu))\b",
    ),
    trigger(
        "renewed",
        rf"\b(?:nối lại quan hệ|(?<!thời gian )(?<!tự động )(?<!có thể )(?<!thể được )gia hạn(?! (?:này )?{_SAYS})"
        rf"|tái ký|ký (?:kết )?lại"
        r"|ký tiếp(?! (?:một|hai|ba|thêm|bản)\b)|ký mới"
        r"|(?:được|vừa|ký(?: kết)? (?:văn bản|phụ lục)(?: \w+){0,2}) kéo dài)\b",
    ),
    trigger(
        "detail",
        rf"^hợp tác (?:về|trong|trên)\b|\b(?:theo (?:đó|nội dung|(?:các |những |tinh thần )?{_DOCUMENT}(?: {_THIS})*)"
        r"|nội dung (?:hợp tác|ký kết|gồm|bao gồm|chính|xoay quanh|tập trung"
        rf"|{_DOCUMENT})|là (?:\w+ ){{0,3}}?(?:lĩnh vực|nội dung|trọng tâm|ưu tiên) (?:chính|hợp tác|trọng tâm|được)"
        rf"|{_DOCUMENT}(?: {_THIS})* (?:\w+ )?{_SAYS}"
        rf"|trong khuôn khổ (?:đó|này\b|{_DOCUMENT})(?: {_THIS})*)|\blĩnh vực hợp tác (?:gồm|bao gồm|là)\b"
        rf"|^(?:nhờ|với|từ|thực hiện|triển khai|trên cơ sở|căn cứ) (?:\w+ )?{_DOCUMENT}(?: {_THIS}| năm \d{{4}}"
        rf"| giai đoạn)+|(?:^|, )(?:thực hiện|triển khai|trên cơ sở|căn cứ) (?:các )?{_DOCUMENT}(?=,| (?:với|giữa"
        rf"|đã ký) )"
        r"|^(?:thành quả|dấu ấn) (?:\w+ ){0,5}?là\b|^trong thời gian (?:gia hạn|hiệu lực)\b|^(?:một|hai|ba|bốn"
        r"|năm) là\b|^thứ (?:nhất|hai|ba|tư|năm)\b"
        r"|\blĩnh vực(?: hợp tác)?(?=:)|\bsẽ (?:cùng )?(?:trao đổi|chia sẻ) kinh nghiệm"
        r"|\b(?:sẽ|cùng) (?:phối hợp|hợp tác|hỗ trợ nhau|cùng nhau)|\bcam kết (?:phối hợp|hợp tác|hỗ trợ (?:lẫn )?nhau)"
        r"|\bchọn (?:\w+ ){0,2}?(?:nội dung|lĩnh vực|mục tiêu|trọng tâm)\b|\bdồn sức (?:cho|vào)\b"
        r"|\bhướng (?:đến|tới) (?:\w+ )?(?:mục tiêu|nội dung)\b"
        r"|\btập trung vào\b|\b(?:(?:trọng tâm|phạm vi|ưu tiên|nội dung|lĩnh vực) (?:[^.;,:]{2,40} )?(?:là|gồm|bao gồm)"
        r"|chú trọng|ưu tiên)\b|\b(?:lấy|chọn|coi|xem)(?= [^.;]{3,80} (?:làm|là) (?:trọng|ưu tiên|nền|khâu|hướng|trụ"
        r"|mũi))"
        rf"|\b{_FIELDS} (?:\w+ ){{0,4}}?(?:là|gồm|bao gồm|:)|\blà (?:\w+ ){{0,2}}?{_FIELDS}\b(?! mà"
        rf"| [^.;,]{{2,30}} (?:quan tâm|muốn|đề nghị))"
        r"|\bđược (?:đặt lên|ưu tiên|chú trọng|nhấn mạnh|đưa vào|(?:chọn|xác định|coi) (?:làm|là (?=trọng|ưu tiên"
        r"|khâu|mũi|nền)))\b|\bđặt lên hàng đầu\b|\bđứng đầu (?:danh sách"
        r"|các (?:lĩnh vực|ưu tiên|nội dung))\b",
    ),
    trigger(
        "signed",
        r"(?<!lễ )(?<!ngày )(?<!trước khi )(?:(?<=định thư )|(?<!thư ))(?<!đăng )(?<!chữ )\b(?:đã |vừa |cùng "
        r"|chính thức |tiến hành "
        r"|vừa mới )*ký(?: kết)?(?: (?:\w+ ){0,3}?(?=thỏa thuận"
        r"|thoả thuận|bản|biên bản|hiệp|văn bản|văn kiện|ý định|hợp tác|chương trình|kế hoạch|báo cáo|kết nghĩa|mou"
        r"|nghị định))?\b(?! túc| hiệu| ức| sự| niệm| giả)|(?<!tại )(?<!dự )(?<!chứng kiến )(?<!sau )(?<!trước )"
        r"(?<!bên lề )\blễ ký(?: kết)?\b|\blễ ký(?: kết)?(?= (?:\w+ ){0,6}?(?:giữa|với) )"
        r"|\btrao (?:đổi )?(?:\w+ )?(?:bản ghi nhớ|th(?:ỏa|oả) thuận|biên bản|văn kiện|ý định thư)\b"
        r"|\bđạt (?:được )?(?:\w+ ){0,2}?th(?:ỏa|oả) thuận(?= (?:hợp tác|về|kết nghĩa|thiết lập))"
        rf"|\b(?:đã|vừa|chính thức) thông qua (?=(?:\w+ )?{_DOCUMENT})"
        rf"|\bcó (?:\w+ )?(?={_DOCUMENT} (?:hợp tác|với|về|giai đoạn))|\b{_DOCUMENT}(?= hiện hành)"
        r"|\b(?:th(?:ỏa|oả) thuận|bản ghi nhớ|biên bản)(?: hợp tác| ghi nhớ)? giai đoạn(?= \d{4})",
    ),
    trigger(
        "signed",
        r"\b(?:bản ghi nhớ|biên bản (?:ghi nhớ|hợp tác|thỏa thuận)|thỏa thuận hợp tác"
        r"|thoả thuận hợp tác)\b(?= (?:giai đoạn|giữa|về|với|hợp tác|hữu nghị|năm|đã|đến|từ|có hiệu lực|\d)|[,.])"
        r"|\bth(?:ỏa|oả) thuận(?= giữa)\b",
    ),
    trigger(
        "established",
        r"\bphối hợp (?:chặt chẽ|hiệu quả|thường xuyên|nhịp nhàng|tốt|ăn ý)\b"
        r"|\b(?:vẫn|luôn|lâu nay|nhiều năm (?:qua|nay)) (?:\w+ )?(?:phối hợp|duy trì (?:giao lưu|các cuộc|việc"
        r"|tuần tra))\b|\bgắn bó (?:với|qua|lâu|từ|suốt|hơn|mật thiết|thân thiết)\b"
        r"|\b(?:mối (?:nhân |lương )?(?:duyên|tình)|tình (?:bạn|thân|hữu nghị))(?= (?:\w+ )?(?:giữa|với)\b)"
        r"|\b(?:biết|quen|tìm đến|đến với|kết bạn với|qua lại với) nhau(?= (?:\w+ )?(?:từ|qua|nhiều|hơn)\b)"
        r"|\b(?:trong|thuộc|theo) (?:chương trình|kế hoạch) (?:hợp tác|phối hợp)(?= [^.;]{2,40} (?:với|và) )"
        r"|\b(?:hỗ trợ|giúp|giúp đỡ) (?:lẫn )?nhau (?=trong|về|trên)|\b(?:đã|vốn"
        r"|luôn) gắn với (?=[^.;]{2,60}\btừ (?:năm|những năm))"
        r"|\bcảm ơn [^.;,]{2,60}? đã (?:luôn )?(?:(?:hỗ trợ|giúp)(?: đỡ)? (?:\w+ )?(?=đào tạo|chữa|tập huấn|tìm kiếm"
        r"|quy tập)"
        r"|(?=đào tạo|tiếp nhận|chuyển giao|hướng dẫn|chia sẻ kinh nghiệm|tìm kiếm|quy tập)"
        rf"|(?=(?:cử|gửi) (?:\w+ )?{_EXPERTS}))|\bhai bên (?:\w+ )?(?=(?:cử|đưa) [^.;]{{3,90}} sang (?:thăm|giao lưu"
        rf"|thi đấu|biểu diễn|học))"
        r"|\bđã chuyển giao\b|\btư vấn(?= (?:cho|xử lý|quy hoạch))|\bqua lại biểu diễn\b|\b(?:đồng hành|đi"
        r"|sát cánh) cùng(?=[^.;]{3,60} trong\b)"
        rf"|\b(?:đã|từng|đang|vẫn|thường) cùng (?:nhau )?(?:[^.;,]{{2,35}}? )?{_HAND_IN_HAND}"
        rf"|\bcùng nhau {_HAND_IN_HAND}|\bcùng(?=[^.;,]{{3,35}} (?:thực hiện|triển khai) (?:các|nhiều|một số)\b)"
        r"|\bnối lại (?:việc |hoạt động )?(?:trao đổi|giao lưu)\b"
        r"|\bvà [^.;,]{3,40} (?:(?:đã|đang|cùng) )+(?:triển khai|thực hiện|khởi động|hoàn thành|vận hành)\b"
        r"|\b(?:triển khai|thực hiện)(?= [^.;,]{0,25}dự án (?:hợp tác|chung)\b)|\btruyền thống hợp tác\b"
        r"|\bphối hợp(?= với [^.;,]{3,40} (?:triển khai|thực hiện)\b)"
        r"|\b(?:hỗ trợ|giúp|đồng hành)\b(?=[^.;]{3,90} (?:từ năm|từ những năm|suốt|nhiều năm)\b)(?![^.;]*\d (?:triệu"
        r"|tỷ)\b)"
        r"|\bluân phiên (?:tổ chức|đăng cai|mở)\b|\b(?:thường|h[ằà]ng năm|mỗi năm|năm nào|nhiều lần|định kỳ"
        r"|đều đặn)\b[^.;,]{0,25} (?:trao đổi|giao lưu|(?:cùng )?(?=(?:tuần tra|thi đấu|tranh tài|biểu diễn)\b)"
        r"|(?:tổ chức|cử|đưa)(?=[^.;,]{1,40} (?:giao lưu|đoàn|nhau|chung)\b)|(?:tổ chức|cử|đưa) (?:giao lưu|đoàn))\b"
        r"|\bhợp tác từ (?:(?:năm|tháng|những năm|đầu|cuối)\b|(?=(?:19|20)\d\d))|\btrao đổi (?:các )?đoàn\b"
        rf"|\b(?:cử|gửi) (?:\w+ ){{0,3}}?{_EXPERTS}\b(?=[^.;]{{0,40}} sang\b| (?:múa|ca múa|nghệ thuật|văn nghệ"
        rf"|xiếc)\b)"
        rf"|\b{_EXPERTS}[^.;,]{{0,40}} (?:đã|từng) (?:sang )?(?:[^.;,]{{2,30}} )??(?:giúp|hướng dẫn|dạy|tập huấn)\b"
        r"|\b(?:(?:năm|thập kỷ|thập niên) (?:qua|nay)|lâu nay|(?:hằng|hàng|mỗi) năm)\b(?=[^.;]{0,60} (?:giúp"
        r"|hướng dẫn|dạy|tập huấn|đào tạo"
        r"|tiếp nhận|cùng tổ chức)\b)(?![^.;]{0,150}\d (?:triệu |tỷ |nghìn )?(?:đồng|usd|euro|yên|won)\b)|\b(?:duy trì"
        r"|có) cơ chế (?:gặp gỡ|giao ban|trao đổi|họp|hội đàm|đối thoại)\b"
        r"|\b(?:chương trình|kế hoạch) (?:hợp tác|phối hợp)(?: \w+){0,4}? (?:triển khai|thực hiện)\b"
        r"|\bkết nghĩa\b|\b(?:thành phố|quan hệ) (?:chị em|anh em)\b|\b(?:là|trở thành) (?:\w+ ){0,4}?(?:bạn bè|bạn"
        r"|đối tác|láng giềng) (?:lâu năm|truyền thống"
        r"|thân thiết|quan trọng|của nhau|tin cậy|gần gũi)\b|\bbắt tay (?:nhau |với |cùng )?(?:hợp tác|xây dựng"
        r"|phát triển|quảng bá)\b"
        r"|\bbắt tay (?:với|cùng|quận|thành phố|tỉnh|bang|vùng)\b|\bvà [^.;]{3,60} phối hợp (?:tổ chức|thực hiện"
        r"|triển khai|tuần tra|quản lý|bảo vệ)\b"
        r"|\bduy trì(?= trao đổi)\b|\b(?:đã |được )*(?:thiết lập|lập|đặt|xây dựng|duy trì|có|tạo lập"
        r"|hình thành|phát triển|vun đắp|củng cố)(?: (?:mối |cơ chế |các |được |nhiều |tốt |thường xuyên "
        r"|hiệu quả ))*\s?(?:quan hệ|tình hữu nghị|cơ chế hợp tác|mối quan hệ|hợp tác)(?! ngoại giao)"
        r"|\bquan hệ (?:\w+ ){0,4}?(?:được thiết lập|giữa|với)\b"
        r"|\b(?:lực lượng|cơ quan|ngành|công an|bộ đội biên phòng)\b[^.;,]{0,30}\bhai (?:bên|tỉnh|địa phương)\b"
        r"(?: đã| luôn| cùng| vẫn| đều| thường xuyên)*+ (?:phối hợp|giữ|duy trì|(?=tuần tra))\b"
        r"|\bquan hệ\b[^.;]{0,70}, giữa (?:hai|ba|bốn|các) (?:tỉnh|địa phương|thành phố)\b|\bđược thiết lập\b"
        r"|\b(?:đã|đang|luôn"
        r"|thường xuyên) (?:\w+ ){0,2}?(?:hợp tác|phối hợp|trao đổi đoàn|giao lưu)\b|\bhợp tác (?:chặt chẽ"
        r"|hiệu quả|toàn diện|truyền thống)\b|\bquan hệ (?:hữu nghị|hợp tác|truyền thống|đối tác)"
        r"|\bhợp tác với\b|\bhai (?:địa phương|tỉnh|bên|thành phố) (?:\w+ )?(?:hợp tác|phối hợp)\b"
        r"|\bkết quả (?:\w+ )?hợp tác\b"
        r"|\b(?:chương trình|kế hoạch|quy chế) (?:hợp tác|phối hợp) giai đoạn\b"
        r"|\bkỷ niệm \d+ năm (?:ngày )?(?:thiết lập|quan hệ|hợp tác|kết nghĩa)\b(?! (?:quan hệ )?ngoại giao)"
        r"|\bhợp tác (?:giữa|trên nhiều"
        r"|nhiều mặt)\b|\bthường xuyên (?:gặp gỡ|trao đổi|thăm)\b|\bluôn duy trì\b|\b(?:hữu nghị"
        r"|hợp tác)[ -]+(?:hợp tác )?giữa\b",
    ),
    trigger(
        "established",
        r"\b(?:tuần tra|diễn tập|huấn luyện|quảng bá|quản lý|khai thác|sản xuất)(?: \w+){0,2}? (?:chung|song phương)\b"
        r"|\b(?:bên|tỉnh|thành phố|địa phương|_+|[\w)]+) cùng (?:nhau )?(?:tổ chức|tuần tra|quản lý|bảo vệ|khai thác"
        r"|trồng"
        r"|nghiên cứu|phòng chống|đấu tranh|quảng bá)\b"
        r"|\bphối hợp (?:phòng,? chống|đấu tranh|tuần tra|quản lý|bảo vệ|tìm kiếm|quy tập|truy bắt)\b"
        r"|\btrao đổi (?:các |nhiều )?(?:sinh viên|học sinh|giáo viên|giảng viên|cán bộ|chuyên gia|bác sĩ"
        r"|vận động viên)\b",
    ),
    *PROGRAMMES,
)
