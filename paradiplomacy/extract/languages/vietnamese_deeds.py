"""Words of Vietnamese that tell what two sides do for each other: who comes, teaches, sends and shares.

Capitals stand for names: ``P`` for those of the partner, ``V`` for those of the Vietnamese side.
"""

_ACTORS = (
    r"(?:bác sĩ|thầy thuốc|điều dưỡng|giáo viên|thầy giáo|cô giáo|giảng viên|giáo sư|kỹ sư|chuyên gia|kiến trúc sư"
    r"|cán bộ|công chức|sinh viên|học sinh|học viên|nông dân|ngư dân|thợ|nghệ nhân|nghệ sĩ|nhạc công|diễn viên"
    r"|tình nguyện viên|đoàn (?:nghệ thuật|văn công|ca múa|xiếc|múa rối)|vận động viên|lính cứu hỏa|nhà khoa học"
    r"|nhà nghiên cứu|huấn luyện viên|đầu bếp|thanh niên|phụ nữ|thiếu nhi|lực lượng|thực tập sinh|công nhân)"
)
_DO = (
    r"(?:(?<!cởi )mở(?! (?:rộng|đầu|ra|màn))|tổ chức|cấp|cử|gửi|đưa|phái|(?<!ghi )(?<!xác )(?<!công )(?<!đón )(?<!cảm )"
    r"nhận(?! (?:thấy|định|xét|thức|được|lời))|đào tạo|bồi dưỡng|tập huấn|giúp|hướng dẫn|dạy|đứng lớp"
    r"|truyền (?:nghề|dạy|lại)|chuyển giao|tư vấn|trao đổi(?! (?:về|ý kiến|thông tin|với|quan điểm))"
    r"|chia sẻ(?! (?:về|quan điểm|thông tin|niềm))|quảng bá"
    r"|giới thiệu(?! (?:về|với|khái quát|tiềm năng|thế mạnh|tình hình))"
    r"|xây(?! dựng (?:mối )?quan hệ)|(?<!xây )dựng|trồng|nuôi|bảo vệ|bảo tồn|trùng tu|phục chế|tu bổ|tuần tra|phối hợp"
    r"|duy trì(?! quan hệ)|vận hành|số hóa|lập quy hoạch|thi đấu|tranh tài|giao lưu|biểu diễn|lưu diễn|trình diễn"
    r"|khám(?! phá)|mổ|(?<!sửa )chữa|điều trị|phẫu thuật|(?:theo|sang|đi|đến|đang|được) học|học (?:nghề|tiếng|cách)"
    r"|thực tập|tu nghiệp|viết thư|tìm (?:được|thấy|kiếm)|quy tập|nối|giữ (?:gìn|vững))\b"
)
"""What is done, not said or shown to a guest."""
_BOTH = (
    r"(?:\b(?:cả )?(?:hai|đôi) (?:bên|tỉnh|thành phố|địa phương|nơi|phía|đô thị|vùng|huyện|quận|miền|đơn vị)\b"
    r"|\b(?:cho|của|giúp|với|lẫn|sang) nhau\b)"
)
_THEIRS = (
    r"(?:P+|\b(?:(?:tỉnh|thành phố|phía|nước|vùng|bang|hạt|huyện|quận|đất|của|cho|giúp) bạn\b|^bạn\b)"
    r"(?! (?:bè|đọc|hàng)))"
)
_TO_THEM = r"\b(?:của|cho|giúp|sang|trên đất|đất) (?:tỉnh |thành phố |phía |nước |vùng |huyện |quận )?bạn\b"
_OURS = r"(?:V|\b(?:của|cho|giúp|tại|ở|với|trong) (?:tỉnh|thành phố|huyện|quận)\b(?! bạn)|\bsang\b)"

_OF_DOCUMENT = (
    r"(?!.*\b(?:lễ|buổi|chuyến|đoàn|diễn ra|chứng kiến|phát biểu|nói|cho biết|bằng tiếng|bản tiếng|lập thành|không"
    r"|chưa)\b)(?:(?:cụ thể|(?:trước (?:hết|mắt|tiên)|đầu tiên|điểm (?:mới|nhấn|đáng chú ý))(?= là|,? hai\b)"
    r"|(?:những|các) việc)\b(?!.*\d\d)|.*\b(?:văn bản|văn kiện|bản ghi nhớ|thỏa thuận|bản mới)\b)"
)
"""Goes on about the document just told of."""

DEED = (
    r"^(?!.*\b(?:tặng|viện trợ|quyên góp|ủng hộ|tài trợ|trị giá|kinh phí|(?:cũng|còn) sẽ|sẽ (?:cũng|còn))\b)"
    rf"(?:{_OF_DOCUMENT}|(?=.*\b{_DO})(?:.*?{_BOTH}.{{0,60}}?\b{_DO}"
    rf"|.*?\b{_DO}.{{0,60}}?(?:{_BOTH}|{_TO_THEM})|(?=.*{_THEIRS}).*{_OURS}"
    rf"|.*?\b{_ACTORS} (?:\w+ ){{0,3}}?(?:P+|bạn\b)))"
)
"""What people of one side do for the other, or both together: it tells of the tie that the sentence before spoke of."""
