"""Vietnamese words of figures: what a sum is about, how exact it is, which way guests went."""

import re

from paradiplomacy.extract.languages.cues import FigureCues

FIGURES = FigureCues(
    topics=(
        (
            "trade",
            re.compile(
                r"\bxuất,? ?-?nhập khẩu\b|\bkim ngạch (?!xuất|nhập)|\bkim ngạch thương mại\b|\bkim ngạch hai chiều\b"
                r"|\bthương mại hai chiều\b"
                r"|\btrao đổi (?:thương mại|hàng hóa)\b|\bthương mại (?:song phương|biên giới)\b"
                r"|\bkim ngạch (?:trao đổi|buôn bán|qua|giữa)\b|\bgiao thương\b"
                r"|\blượng hàng(?: h(?:óa|oá))? (?:qua lại|trao đổi)\b|\b(?:giá trị|lượng) hàng h(?:óa"
                r"|oá)\b(?=[^.;]{0,40}cửa khẩu)|\bhàng h(?:óa"
                r"|oá) (?:(?:xuất nhập khẩu )?(?:thông )?qua (?:\w+ ){0,2}cửa khẩu|qua lại|trao đổi"
                r"|thông thương|thông quan)\b|\bthương mại (?:giữa|với)\b|\btổng kim ngạch\b"
                r"|\b(?:buôn bán|trao đổi hàng hóa) (?:giữa|với)\b|\bbuôn bán của (?=[^;.]{2,40} với\b)"
            ),
        ),
        (
            "import",
            re.compile(
                r"\bnhập khẩu\b|\bhàng nhập\b|\b(?:nhập|mua) (?:từ|của|về|vào)\b|\bthu mua\b"
                r"|\bmua (?=[^;]{2,40}? trị giá)|\b(?:nhập|mua)(?= (?:(?:khoảng|gần|hơn|trên) )?\d)"
            ),
        ),
        (
            "export",
            re.compile(
                r"\bxuất khẩu\b|\bhàng xuất\b|\b(?:xuất|bán)(?: \w+){0,2} sang\b|\bbán (?:cho|vào)\b"
                r"|\b(?:xuất|bán)(?= (?:đi |ra )?(?:(?:khoảng|gần|hơn|trên) )?\d)"
            ),
        ),
        (
            "support",
            re.compile(
                r"\b(?:hỗ trợ|viện trợ|tài trợ|trao tặng|tặng|giúp đỡ|giúp|ủng hộ|không hoàn lại|học bổng"
                r"|bố trí|quyên góp|(?<!đóng )góp(?! vốn)(?= [^.;]{0,15}\d)|trao(?! đổi)|bàn giao|đóng góp|trích|quà"
                r"|chuyển(?= [^.;]{3,40}? (?:cho|giúp))"
                r"|dành(?= [^.;]{3,40}? (?:cho|giúp)))\b"
            ),
        ),
        (
            "investment",
            re.compile(
                r"\b(?:đầu tư|dự án|(?:vận hành|xây dựng|sở hữu) \d+ nhà máy|(?:số |tổng )?vốn(?! vay)(?: đăng ký"
                r"| đầu tư| fdi)?|fdi|rót)\b"
            ),
        ),
    ),
    qualifiers=(
        ("nearly", re.compile(r"\b(?:gần|xấp xỉ|suýt soát|ngót|(?:không|chưa) (?:quá|vượt)(?: quá)?|chưa đến|dưới) $")),
        ("more than", re.compile(r"\b(?:hơn|trên|vượt(?: mốc| mức)?|quá|ít nhất) $")),
        (
            "about",
            re.compile(
                r"\b(?:(?:vào )?(?<!xiêng )khoảng|ước đạt|ước|chừng|ước tính|ước khoảng|ước tính đạt|tầm|(?<!ấn )độ) $"
            ),
        ),
    ),
    outbound=re.compile(r"\b(?:cử|sang(?! học)|đã cử|tổ chức)\b"),
    inbound=re.compile(r"\b(?:đón|thu hút|tiếp|tiếp đón|đến|đã đến|vào)\b"),
    delegations=re.compile(
        r"(?P<n>\d[\d.]*) (?:lượt )?(?:đoàn)\b|\b(?:số đoàn|đoàn ra|đoàn vào"
        r"|đón đoàn)\b[^.;:]{0,60}: (?P<m>\d{1,3}(?:\.\d{3})*)(?!\d)"
    ),
    people=re.compile(
        r"(?P<n>\d+(?:[.,]\d+)*(?: triệu| nghìn)?) (?:lượt )?(?:người|du khách|khách|đại biểu|cán bộ|thành viên"
        r"|lượt khách|công dân|doanh nhân|tình nguyện viên|chuyên gia|nghệ sĩ|vận động viên)\b"
        r"|(?P<m>\d+(?:[.,]\d+)*(?: triệu| nghìn)?) lượt(?! (?:\w+ )?(?:đoàn|xe|tàu|chuyến|phương tiện|hộ))\b"
    ),
    projects=re.compile(r"(?P<n>\d[\d.]*|hai|ba|bốn|năm) dự án\b"),
    other_money=re.compile(
        r"\b(?:thuế|ngân sách|phí|tiền phạt|grdp|gdp|lương(?! thực)|vốn vay|khoản vay|nợ|thu nhập|chi phí|kinh phí"
        r"|quá cảnh"
        r"|oda|(?P<ungiven>thiệt hại|(?:sẽ|cam kết|hứa|đề nghị|mong(?: muốn)?|muốn|kêu gọi|xem xét|dự kiến|có kế hoạch)"
        r" (?:[^\W\d]+ ){0,5}?(?:hỗ trợ|tài trợ|tặng|viện trợ|trao(?! đổi)|ủng hộ))"
        r"|(?P<apart>xuất siêu|nhập siêu|kêu gọi|mời gọi|buôn lậu|hợp đồng (?:\w+ ){0,3}?(?:trị giá|giá trị)"
        r"|(?:sẽ|dự kiến|mong muốn|muốn|có kế hoạch"
        r"|cam kết) (?:\w+ )?(?:đầu tư"
        r"|rót|xây)|(?:chưa|không) (?:bao gồm|tính|kể)|phấn đấu|mục tiêu|hướng tới|kỳ vọng"
        r"|dự báo|(?:sẽ|có thể) đạt|dự kiến (?:sẽ |đến |cả |trong )?(?:đạt|tăng|lên|năm|đón)|(?:nâng|đưa) (?:tổng "
        r"|giá trị )*(?:kim ngạch|thương mại|trao đổi)))\b"
    ),
    same_period=re.compile(
        r"\b(?:trong đó|lũy kế|luỹ kế|cộng dồn|tính chung|con số (?:này|trên)|riêng"
        r"|cùng (?:kỳ|giai đoạn)|trong khi|còn)\b"
    ),
)
