"""Beginnings of words that tell a sector where the lexicon of phrases knows nothing better; one table per language.

Of four letters or fewer the whole word must stand; of more, any word that begins so.
"""

from collections.abc import Mapping

_Table = Mapping[str, str]

ENGLISH: _Table = {
    "agriculture": (
        "agricultur, farm, farms, farmer, farming, agro-, fruit, coconut, pepper, crop, irrigation, coffee, rice, "
        "rubber, cassava, organic, fertilis, plant protection, seedling, tea, veget, grain, greenhouse, mushroom, "
        "flower, orchid, cashew, sugarcane, plant quarantine, cultivation, food security, bee, honey, silk"
    ),
    "livestock": (
        "livestock, animal, husbandry, cattle, dairy, veterinar, poultry, pig, pigs, cow, cows, buffalo, breeding "
        "of cattle"
    ),
    "fisheries": (
        "fish, fishing, fisher, aquacultur, seafood, shrimp, aquatic, marine resource, crab, oyster, hatcher, "
        "lobster, pangasius, tuna"
    ),
    "forestry": "forest, timber, wood, mangrove, bamboo",
    "industry": (
        "industr, manufactur, engineering, electronic, mechanic, furniture, ship building, automobile, machin, "
        "textile, garment, semiconductor, steel, shipbuild, handicraft, craft, production of, dyeing, footwear, "
        "plastics, chemical, batteries, aerospace, factory, factories"
    ),
    "mining": "mining, mineral, quarr, coal, gypsum",
    "energy": (
        "energy, electric, power transmission, power supply, power plant, solar, wind power, power grid, "
        "hydropower, oil and gas, wind farm, nuclear, hydrogen, lng, biomass, oil, gas, biogas"
    ),
    "trade": "trade, trading, commerc, export, import, customs, e-commerce, trade fair, goods, market",
    "investment": "invest, fdi",
    "business_support": (
        "business, banking, financ, small firms, smes, entrepreneur, start-up, enterprise, startup, trade fair, "
        "fairs, accounting, incubat, chambers of commerce"
    ),
    "economy": "econom",
    "tourism": "touris, ecotouris, hotel, tour, tours, travel, cuisine, gastronom, cruise, sightseeing, resort",
    "culture": (
        "cultur, art, arts, folk, painting, theatre, festival, music, film, museum, cinema, library, dance, "
        "exhibition, literature, photograph, opera, concert"
    ),
    "heritage": (
        "heritag, archaeolog, relic, monument, landmark, conservation of, preservation of, old quarter, old street, "
        "temple, citadel"
    ),
    "sports": "sport, football, badminton, martial, taekwondo, volleyball, athlet, marathon, swimming, golf",
    "education": (
        "educat, scholarship, student, teach, language, universit, school, pupil, scholar, lecturer, kindergarten, "
        "classroom, curricul, academic, literacy, textbook, high-school"
    ),
    "vocational_training": "vocational, training course, skills, apprentic, internship, interns",
    "human_resources": "human resource, personnel, workforce, civil servant, training, capacity building, cadres",
    "health": (
        "health, medical, hospital, epidemic, pandemic, covid, nursing, doctor, nurse, pharma, disease, medicine, "
        "hygiene, food safety, caregiver, family planning, vaccin, clinic, midwi, surgery, patient, epidem, dengue, "
        "malaria"
    ),
    "science_technology": (
        "scien, sci-tech, high-tech, hi-tech, technolog, innovation, research, robot, artificial intelligence, biotech"
    ),
    "digital": (
        "digital, smart, software, computer, artificial intelligence, ict, information technology, e-government, "
        "data, cyber, e-learning, cloud computing, fintech"
    ),
    "environment": (
        "environment, recycl, waste, garbage, pollution, air quality, wildlife, biodiversity, green growth, carbon, "
        "ecolog, sustainable development, circular econom, tree planting, emission, wetland, national park, "
        "clean-up, mangrove"
    ),
    "disaster_climate": (
        "climate, disaster, flood, storm, typhoon, landslide, salinity, rescue, drought, firefight, early warning, "
        "erosion"
    ),
    "water_wastewater": (
        "wastewater, water supply, clean water, sewage, sanitation, drainage, water management, rainwater, water "
        "treatment, drinking water"
    ),
    "transport_logistics": (
        "transport, logistic, road traffic, navigation, waterway, metro, port, ports, shipping, aviation, seaport, "
        "airport, railway, ferry, ferries, flight, air route, road, roads, bus, maritime, cargo, motorway, highway, "
        "expressway, bus route, bus rapid, buses, traffic management, freight, truck, rail, trains, air link, air "
        "links, cold storage, cold chain"
    ),
    "infrastructure": "infrastructure, construction, bridge, industrial park",
    "urban_development": (
        "smart, urban, public lighting, city planning, housing, architect, public space, lighting, greenery, green "
        "space, waterfront"
    ),
    "border_management": "border, frontier, demarcation, customs, immigration, visa, patrol",
    "security": "security, public order, social order, police, counter-terror, illegal",
    "defence": "defen, military",
    "crime_prevention": "crime, drug, smuggl, trafficking, traffick, fraud, contraband, gambling",
    "war_remains": "remains",
    "people_to_people": "people-to-people, volunteering, volunteers, youth, sister village, homestay",
    "labour": (
        "labour, labor, worker, seasonal work, employment, job, jobs, guest work, recruit, internship, interns, "
        "caregiver"
    ),
    "social_welfare": (
        "elderly, orphan, disabled, disabilit, social security, social welfare, poverty, poor, children, social "
        "insurance, ageing, aged care"
    ),
    "humanitarian": "humanitarian, charit",
    "administration": (
        "governance, state management, civil service, administrative reform, public administration, e-government, "
        "legal, judicial, justice, inspection, public services"
    ),
    "information_media": "media, press, newspaper, broadcast, journalis, television, radio",
    "delegation_exchange": "delegation, exchange of visits, visits",
    "food_processing": "food process, fruit process, rice process, seafood process, fish process, agricultural "
    "process, meat process, sugar",
    "mass_organisations": (
        "women, trade union, farmers union, fatherland front, front work, front affairs, work of the front, gender, "
        "youth union, summer camp"
    ),
    "external_affairs": "external relations, foreign affairs",
}

FRENCH: _Table = {
    "agriculture": "agricol, agricultur, riz, horticult, café, thé, fruit, semence, plantation, caoutchouc, maraîch",
    "livestock": "élevage, anima, bétail, vétérinair",
    "fisheries": "pêche, aquacult, piscicult, conchylicult, aquatique, crevette, halieut",
    "forestry": "sylvicult, forêt",
    "industry": "industri, artisanat, aéronautique, automobile, textile, semi-conducteur, construction navale",
    "energy": "énergi, électri, solaire, éolien",
    "trade": "commerc, import-export, exportation, douan, dédouan, foire, marchandise",
    "investment": "investi",
    "business_support": "entreprise, startup, start-up, hommes d'affaires",
    "economy": "économi, socio-économique",
    "tourism": "touris, hôtel, gastronom",
    "culture": "cultur, artist, arts, festival, musique, cinéma, musée, bibliothèque, théâtre",
    "heritage": "patrimoin, archéolog, conservation",
    "sports": "sport, football",
    "education": (
        "éducat, enseignement, étudiant, bourse, universit, francophon, langue, français, école, scolaire, professeur"
    ),
    "vocational_training": "formation",
    "human_resources": "ressources humaines, cadres, personnel",
    "health": "santé, médic, hôpita, hospitalier, épidémi, soins, médecin, pharma, maladie, hygiène",
    "science_technology": "scien, technolog, innovation, recherche",
    "digital": "numérique, informatique, logiciel, données",
    "environment": "environnement, biodiversité, déchet, ordure, écolog, pollution, qualité de l'air, climatique",
    "disaster_climate": "climat, catastroph, inondation, risque",
    "water_wastewater": "assainissement, eau, eaux, hydrauli, assainir, eau potable, eaux usées",
    "transport_logistics": (
        "transport, logisti, portuaire, maritime, aérien, ferroviaire, port, ports, aéroport, route, routier, mobilité"
    ),
    "infrastructure": "infrastructure, pont, ponts, construction",
    "urban_development": "urbain, urbanis, espaces verts, ville intelligente, aménagement, logement, espaces publics",
    "border_management": "frontali, frontière, bornage, borne, douan, dédouan, immigration, patrouille",
    "security": "sécurité, ordre",
    "defence": "défense",
    "crime_prevention": "criminalité, drogue, trafic, contreband, fraude",
    "war_remains": "restes",
    "people_to_people": "peuples, jeunesse, amitié entre les peuples",
    "labour": "travail, travailleur, main-d'œuvre, emploi, saisonnier",
    "society": "socio-économique, social",
    "humanitarian": "humanitaire",
    "administration": "gouvernance",
    "delegation_exchange": "délégation",
    "food_processing": "agroalimentaire, transformation",
    "social_welfare": "orphelin, handicap, pauvreté, enfance",
    "information_media": "presse, médias, journalis, télévision",
    "development_support": "développement local",
    "rural_development": "rural",
}

VIETNAMESE: _Table = {
    "agriculture": "nông nghiệp, cây trồng, nông sản, cà phê, cao su, lúa gạo, giống, trồng trọt, trái cây",
    "livestock": "chăn nuôi, gia súc, thú y",
    "fisheries": "thủy sản, thuỷ sản, hải sản, nuôi trồng, tôm",
    "forestry": "lâm nghiệp, rừng, lâm sản",
    "rural_development": "nông thôn",
    "food_processing": "chế biến",
    "industry": "công nghiệp, cơ khí, điện tử, dệt may, bán dẫn, đóng tàu, thủ công mỹ nghệ, chế tạo",
    "energy": "năng lượng, điện, năng lượng tái tạo, điện gió, điện mặt trời",
    "mining": "khoáng sản",
    "trade": "thương mại, xuất khẩu, nhập khẩu, xuất nhập khẩu, giao thương, biên mậu, hội chợ, hàng hóa",
    "investment": "đầu tư, nhà đầu tư",
    "business_support": "doanh nghiệp, tài chính, ngân hàng, doanh nhân, khởi nghiệp",
    "economy": "kinh tế",
    "tourism": "du lịch, lữ hành, ẩm thực",
    "culture": "văn hóa, văn hoá, nghệ thuật, lễ hội, âm nhạc, điện ảnh, bảo tàng",
    "heritage": "di sản",
    "sports": "thể thao, thể dục, bóng đá",
    "education": (
        "giáo dục, học bổng, lưu học sinh, sinh viên, tiếng việt, đào tạo, ngôn ngữ, trường học, đại học, "
        "giáo viên, tiếng"
    ),
    "vocational_training": "đào tạo nghề, dạy nghề",
    "human_resources": "nguồn nhân lực, cán bộ, nhân lực",
    "health": "y tế, sức khỏe, sức khoẻ, dịch bệnh, bệnh viện, bác sĩ, điều dưỡng, khám chữa bệnh, dược",
    "science_technology": "khoa học, công nghệ, đổi mới sáng tạo, nghiên cứu",
    "digital": (
        "chuyển đổi số, công nghệ thông tin, phần mềm, dữ liệu, trí tuệ nhân tạo, chính phủ điện tử, đô thị thông minh"
    ),
    "environment": "môi trường, rác thải, ô nhiễm, chất thải, tăng trưởng xanh, đa dạng sinh học",
    "disaster_climate": "thiên tai, khí hậu, lũ lụt, cứu hộ, xâm nhập mặn",
    "water_wastewater": "nước thải, cấp nước, nước sạch, thoát nước, quản lý nước",
    "transport_logistics": (
        "giao thông, vận tải, vận chuyển, logistics, cảng, đường bay, hàng không, đường sắt, cảng biển, hàng hải"
    ),
    "infrastructure": "hạ tầng, xây dựng, khu công nghiệp, cầu đường",
    "urban_development": "đô thị, quy hoạch",
    "border_management": "biên mậu, biên giới, cửa khẩu, cắm mốc, xuất nhập cảnh, tuần tra",
    "security": "an ninh, trật tự",
    "defence": "quốc phòng",
    "crime_prevention": "tội phạm, ma túy, buôn lậu, mua bán người, gian lận",
    "war_remains": "hài cốt",
    "people_to_people": "đối ngoại nhân dân, ngoại giao nhân dân, giao lưu nhân dân, thanh niên, thiếu nhi",
    "labour": "lao động, việc làm, thời vụ",
    "society": "xã hội",
    "humanitarian": "nhân đạo",
    "administration": "hành chính, cải cách",
    "external_affairs": "đối ngoại",
    "information_media": "báo chí, truyền thông, truyền hình",
    "delegation_exchange": "trao đổi đoàn",
    "mass_organisations": "phụ nữ, công đoàn, mặt trận",
    "social_welfare": "trẻ em, người khuyết tật, người cao tuổi, an sinh xã hội, giảm nghèo, xóa đói",
}


def codes_by_stem(table: _Table) -> Mapping[str, tuple[str, ...]]:
    """Return stem -> codes, given code -> its stems, parted by commas."""
    found: dict[str, tuple[str, ...]] = {}
    for code, stems in table.items():
        for stem in stems.split(", "):
            found[stem] = (*found.get(stem, ()), code)
    return found
