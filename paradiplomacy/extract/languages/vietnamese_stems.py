"""Beginnings of Vietnamese words that tell a sector; see :mod:`~paradiplomacy.extract.languages.stems`."""

from collections.abc import Mapping

VIETNAMESE: Mapping[str, str] = {
    "agriculture": (
        "nuôi ong, mật ong, rau, hoa quả, lúa, dừa, sầu riêng, xoài, thanh long, chè, hồ tiêu, thủy lợi, "
        "phân bón hữu cơ, nông nghiệp công nghệ cao, cây ăn trái, cây ăn quả, bảo vệ thực vật, nông nghiệp, "
        "cây trồng, nông sản, cà phê, cao su, lúa gạo, giống, trồng, trái cây, khuyến nông, canh tác"
    ),
    "livestock": "động vật, gà, lợn, trâu, bò, bò sữa, gia cầm, chăn nuôi, gia súc, thú y",
    "fisheries": (
        "cá giống, tôm giống, cá bột, cá hô, cá lóc, cá chình, cá tầm, cá hồi, cá mú, cá basa, rong biển, cá ngừ, "
        "đánh bắt, nghề cá, cá tra, khai thác biển, thủy sản, thuỷ sản, hải sản, nuôi trồng, tôm, nuôi cá, nuôi tôm, "
        "cá lồng, giống cá"
    ),
    "forestry": "tre, trồng rừng, gỗ, lâm nghiệp, rừng, lâm sản",
    "rural_development": "nông thôn, saemaul",
    "food_processing": "nước mắm, chế biến, bảo quản, xay xát, sơ chế, sau thu hoạch, rượu vang",
    "industry": (
        "dệt lụa, đèn lồng, thép, xi măng, hóa chất, hoá chất, ô tô, da giày, may mặc, gốm, luyện kim, "
        "công nghiệp hỗ trợ, vật liệu xây dựng, phân bón, vi mạch, dược phẩm, công nghiệp, cơ khí, điện tử, dệt may, "
        "bán dẫn, đóng tàu, thủ công mỹ nghệ, chế tạo"
    ),
    "energy": (
        "dầu khí, khí đốt, hạt nhân, hydro, thủy điện, năng lượng, điện, năng lượng tái tạo, điện gió, điện mặt trời"
    ),
    "mining": "khai khoáng, than đá, khoáng sản, khảo sát mỏ",
    "trade": (
        "xúc tiến thương mại, tiêu thụ, chợ, thương mại, xuất khẩu, nhập khẩu, xuất nhập khẩu, giao thương, "
        "biên mậu, hội chợ, hàng hóa, siêu thị, nhà phân phối, vào thị trường, tiếp cận thị trường, thông quan, "
        "tuần hàng, giới thiệu sản phẩm, tìm hiểu thị trường"
    ),
    "investment": "đầu tư, nhà đầu tư",
    "business_support": (
        "bảo hiểm, dịch vụ, thương hiệu, hiệp hội doanh nghiệp, doanh nghiệp, tài chính, ngân hàng, doanh nhân, "
        "khởi nghiệp"
    ),
    "economy": "kinh tế",
    "tourism": (
        "hướng dẫn viên, giới thiệu điểm đến, quảng bá điểm đến, khách sạn, lưu trú, tàu du lịch, du lịch, lữ hành, "
        "nghỉ dưỡng"
    ),
    "culture": (
        "ẩm thực, nghệ sĩ, đoàn múa, xiếc, biểu diễn, lưu diễn, văn nghệ, múa rối, lưu trữ, mỹ thuật, hội họa, "
        "thư viện, phim, ca múa, điêu khắc, triển lãm, văn hóa, văn hoá, nghệ thuật, lễ hội, âm nhạc, điện ảnh, "
        "bảo tàng, nghệ nhân"
    ),
    "heritage": "phố cổ, khảo cổ, nhà cổ, bảo tồn, trùng tu, cố đô, di tích, di sản",
    "sports": (
        "taekwondo, đoàn võ, võ thuật, bóng bàn, bơi lội, điền kinh, bắn súng, cầu lông, bóng chuyền, thể thao, "
        "thể dục, bóng đá, giải chạy, vận động viên"
    ),
    "education": (
        "du học, học sinh, trao đổi sinh viên, giáo dục, học bổng, lưu học sinh, sinh viên, tiếng việt, đào tạo, "
        "ngôn ngữ, trường học, đại học, giáo viên, tiếng"
    ),
    "vocational_training": "đào tạo nghề, dạy nghề, học nghề",
    "human_resources": "nguồn nhân lực, cán bộ, nhân lực, tập huấn, bồi dưỡng",
    "health": (
        "xạ trị, mổ, khám chữa, khám bệnh, chữa bệnh, nha khoa, nhi khoa, vắc xin, vaccine, y học, y dược, hộ lý, "
        "chăm sóc người bệnh, phẫu thuật, an toàn thực phẩm, y tế, sức khỏe, sức khoẻ, dịch bệnh, bệnh viện, bác sĩ, "
        "điều dưỡng, khám chữa bệnh, dược"
    ),
    "science_technology": (
        "hải dương học, công nghệ sinh học, sinh học, robot, công nghệ cao, trí tuệ nhân tạo, khoa học, công nghệ, "
        "đổi mới sáng tạo, nghiên cứu"
    ),
    "digital": (
        "viễn thông, số hóa, chính quyền số, chính quyền điện tử, an ninh mạng, chuyển đổi số, công nghệ thông tin, "
        "phần mềm, dữ liệu, trí tuệ nhân tạo, chính phủ điện tử, đô thị thông minh"
    ),
    "environment": (
        "đất ngập nước, quan trắc, bảo tồn đa dạng sinh học, bảo tồn thiên nhiên, bảo tồn biển, bảo tồn rừng, "
        "rạn san hô, phân loại rác, rác, phát triển bền vững, tái chế, kinh tế tuần hoàn, khu bảo tồn, carbon, "
        "môi trường, rác thải, ô nhiễm, chất thải, tăng trưởng xanh, đa dạng sinh học"
    ),
    "disaster_climate": (
        "phòng lũ, phòng chống lũ, cảnh báo lũ, phòng cháy, chữa cháy, ngập lụt, sạt lở, hạn hán, hạn mặn, cứu nạn, "
        "bão lũ, cháy rừng, nước biển dâng, thiên tai, khí hậu, lũ lụt, cứu hộ, xâm nhập mặn"
    ),
    "water_wastewater": "lọc nước, xử lý nước, nạo vét, nước thải, cấp nước, nước sạch, thoát nước, quản lý nước",
    "transport_logistics": (
        "tàu biển, container, bến cảng, cao tốc, tuyến bay, phà, xe buýt, kho bãi, cảng cạn, đường bộ, đường thủy, "
        "chuyến bay, kho lạnh, giao thông, vận tải, vận chuyển, logistics, cảng, đường bay, hàng không, đường sắt, "
        "cảng biển, hàng hải, xe khách, tuyến xe, tuyến tàu"
    ),
    "infrastructure": "hạ tầng, khu công nghiệp, cầu đường",
    "urban_development": "kiến trúc, nhà ở, chiếu sáng, cây xanh, chỉnh trang, đô thị, quy hoạch",
    "border_management": (
        "hải quan, thông quan, cột mốc, di cư, nhập cảnh, cặp chợ, mốc giới, biên phòng, tuần tra chung, biên mậu, "
        "biên giới, cửa khẩu, cắm mốc, xuất nhập cảnh, tuần tra"
    ),
    "security": "công an, cảnh sát, an ninh, trật tự",
    "defence": "quân sự, bộ đội, quốc phòng",
    "crime_prevention": "vượt biên, nhập cảnh trái phép, buôn bán người, hàng giả, mua bán phụ nữ, tội phạm, ma túy, "
    "buôn lậu, mua bán người, gian lận",
    "war_remains": "hài cốt, quy tập",
    "people_to_people": "đối ngoại nhân dân, ngoại giao nhân dân, giao lưu nhân dân, giao lưu giữa nhân dân, thiếu nhi",
    "labour": "việc làm, tu nghiệp sinh, thực tập sinh, xuất khẩu lao động, lao động, thời vụ, mùa vụ",
    "society": "xã hội",
    "humanitarian": "cứu trợ, rà phá bom mìn, nhân đạo",
    "administration": "công chức, quản trị công, tư pháp, thanh tra, quản lý nhà nước, công vụ, hành chính, cải cách",
    "external_affairs": "đối ngoại",
    "information_media": "tuyên truyền, phát thanh, báo chí, truyền thông, truyền hình",
    "delegation_exchange": (
        "trao đổi đoàn, trao đổi các đoàn công tác, cử đoàn sang thăm nhau, đoàn sang thăm nhau, "
        "thăm viếng lẫn nhau, chuyến thăm lẫn nhau, thăm hỏi lẫn nhau, gặp gỡ thường niên, giao ban"
    ),
    "mass_organisations": (
        "thanh niên, thanh thiếu niên, cựu chiến binh, đoàn thanh niên, hội nông dân, phụ nữ, công đoàn, mặt trận"
    ),
    "social_welfare": "người già, trẻ em, người khuyết tật, người cao tuổi, an sinh xã hội, giảm nghèo, xóa đói",
}
