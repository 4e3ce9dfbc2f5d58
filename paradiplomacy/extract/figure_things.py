"""Tells what kind of thing a figure is of: works for the people of a place, business, goods, or a rate."""

import re

RATE = re.compile(
    r" ?/ ?(?:day|jour|ngày|người|tháng)\b| (?:a|per|each|every|par|mỗi|một) (?:day|night|week|month|head|person|capita"
    r"|tonne|ton|kilo\w*|kg|worker|student|pupil|household|family|jour|nuit|semaine|mois|tête|personne|kilo\w*|élève|étudiant"
    r"|famille|foyer|ngày|đêm|tuần|tháng|người|tấn|kg|học sinh|sinh viên|hộ|suất)\b"
)
"""Behind what something costs, or how many come, at a time: no figure of all."""
_PUBLIC = re.compile(
    r"\b(?:schools?|kindergartens?|nurser(?:y|ies)|boarding|dormitor(?:y|ies)|hospitals?|clinics?|medical"
    r"|health (?:stations?|cent(?:re|er)s?|posts?|care)|wards?|houses|homes|librar(?:y|ies)|(?:foot)?bridges?|wells?"
    r"|roads?"
    r"|(?:drinking|clean) water|water (?:supply|plants?|works|pipes?|networks?|systems?)|sanitation|irrigation"
    r"|statues?|monuments?|playgrounds?|flood\w*|storms?|typhoons?|earthquakes?|drought|victims?|relief|poor"
    r"|restor(?:e|ing|ation)|heritage|pagodas?|temples?|citadels?|classrooms?|college|training cent(?:re|er)s?"
    r"|community|restaur(?:er|ation)|réhabilitation|patrimoine|pagodes?|citadelle|écoles?|collèges?|lycées?|internats?"
    r"|crèches?|maternelles?|hôpita(?:l|ux)|cliniques?|dispensaires?"
    r"|centres? (?:de santé|de formation|médica(?:l|ux))|maternités?|maisons?|logements?|bibliothèques?|ponts?|puits"
    r"|routes?|eau potable|adductions?|assainissement|dans l'eau|usine d'eau|statues?|stèles?|sinistrés?|victimes?"
    r"|inondations?|séisme|sécheresse|pauvres|secours|salles? de classe"
    r"|trùng tu|di tích|chùa|trường|bệnh viện|trạm y tế|trạm xá|ký túc xá|nhà ở|căn nhà|ngôi nhà|nhà (?:tình"
    r"|văn|đại|nội)|nước sạch|thư viện"
    r"|tượng đài|lớp học|phòng học|nạn nhân|hộ nghèo|người nghèo|bão|lũ|thiên tai|hạn hán|động đất|công trình"
    r"|đường giao thông|cây cầu|trung tâm (?:dạy|y tế|đào tạo)|phòng,? chống dịch)\b"
)
"""What is paid for the good of a place, and by no investor."""
_BUSINESS = re.compile(
    r"\b(?:firms?|compan(?:y|ies)|business(?:es)?|enterprises?|investors?|factor(?:y|ies)|capital|fdi|licen[sc]ed"
    r"|entreprises?|sociétés?|investisseurs?|usines?(?! d'eau)|capita(?:l|ux)|groupes?|filiales?"
    r"|doanh nghiệp|công ty|nhà đầu tư|nhà máy|fdi|tập đoàn|vốn đăng ký|khu công nghiệp|thu hút)\b"
)
NEED = re.compile(
    r"\b(?:flood\w*|storms?|typhoons?|earthquakes?|drought|victims?|relief|(?:test )?kits|masks|vaccines?|wheelchairs"
    r"|ambulances?|fire engines?|computers|scholarships?|medicines?|(?:medical|laboratory|teaching|school)"
    r" (?:supplies|equipment)"
    r"|sinistrés?|victimes?|inondations?|typhon|séisme|sécheresse|secours|masques|vaccins|fauteuils roulants"
    r"|ordinateurs|médicaments|matériel(?! de construction)|bourses"
    r"|nạn nhân|hộ nghèo|người nghèo|bão|lũ|lụt|thiên tai|hạn hán|động đất|khẩu trang|xét nghiệm|xe cứu thương|vắc xin"
    r"|máy tính|thuốc men|thuốc chữa bệnh|vật tư y tế|thiết bị y tế|học bổng)\b"
)
"""What is given and not sold."""
_GOODS = re.compile(
    r"\b(?:goods|merchandise|products?|commodit(?:y|ies)|rice|paddy|cassava|rubber|timber|logs|wood|coffee|pepper"
    r"|cashews?|fruits?|lychees|durians?|mangoes|seafood|shrimps?|fish|tuna|catfish|garments?|textiles|footwear|shoes"
    r"|furniture|electronics|machinery|components|cement|steel|fertili[sz]ers?|petrol|fuel|coal|ores?|sugar|vegetables"
    r"|flowers|tea|cattle|electricity|maize|corn|beer"
    r"|marchandises|produits|denrées|riz|manioc|caoutchouc|bois|grumes|café|poivre|noix|fruits|litchis|crevettes"
    r"|poissons?"
    r"|textiles?|chaussures|meubles|ciment|acier|engrais|carburants?|charbon|minerais?|sucre|légumes|fleurs|thé|bétail"
    r"|hàng hóa|hàng hoá|nông sản|gạo|lúa|sắn|mì|cao su|gỗ|cà phê|hồ tiêu|điều|trái cây|vải thiều|sầu riêng|thủy sản"
    r"|tôm|cá|dệt may|giày dép|xi măng|sắt thép|phân bón|xăng dầu|than đá|quặng|đường|rau|hoa (?:tươi|quả)|chè)\b"
)


def is_public(plain: str) -> bool:
    """Whether a sentence tells of works or help for the people of a place, and of no business."""
    return _PUBLIC.search(plain) is not None and _BUSINESS.search(plain) is None


def is_of_business(plain: str) -> bool:
    """Whether a sentence tells of firms and their capital."""
    return _BUSINESS.search(plain) is not None


def is_of_goods(plain: str) -> bool:
    """Whether a sentence tells of goods that are traded."""
    return _GOODS.search(plain) is not None
