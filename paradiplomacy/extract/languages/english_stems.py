"""Beginnings of English words that tell a sector; see :mod:`~paradiplomacy.extract.languages.stems`."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "agriculture": (
        "train farmer, agronom, growing of, rice growing, tea growing, coffee growing, pepper growing, "
        "fruit growing, flower growing, paddy, banana, lychee, litchi, ginseng, herbs, spice, cinnamon, cocoa, "
        "cacao, orchard, pesticide, peanut, cotton, macadamia, avocado, garlic, onion, persimmon, grape, citrus, "
        "agrotech, agri-, soil science, animal feed, extension worker, beekeep, vineyard, wine, horticultur, pomelo, "
        "durian, vegetable, hydropon, irrigat, agricultur, farm, farms, farmer, farming, agro-, fruit, coconut, "
        "pepper, crop, irrigation, coffee, rice, rubber, cassava, organic, fertilis, plant protection, seedling, "
        "tea, veget, grain, greenhouse, mushroom, flower, crops, bees, wines, orchid, cashew, sugarcane, "
        "plant quarantine, cultivation, food security, bee, honey, silk, plant breeding, rice breed, seed breed"
    ),
    "livestock": (
        "dairy farm, cattle farm, pig farm, poultry farm, chicken farm, goat farm, goats, sheep, duck, chicken, "
        "poultr, animal feed, pastoral, livestock, animal, husbandry, cattle, dairy, veterinar, poultry, pig, pigs, "
        "cow, cows, goat, goats, buffalo, breeding of cattle"
    ),
    "fisheries": (
        "prawn, clam, clams, squid, eels, carp, fish, fishing, fisher, aquacultur, crabs, seafood, shrimp, aquatic, "
        "marine resource, crab, oyster, hatcher, marine farming, mariculture, lobster, pangasius, tuna, "
        "oyster farming, shrimp farming, fish farming, crab farming, pearl farming, seaweed"
    ),
    "forestry": "sawmill, logging, acacia, rattan, tree nurser, forest, timber, wood, mangrove, bamboo",
    "industry": (
        "foundr, machine tool, glassmak, tyres, ship repair, machine build, lantern, pottery, cement, weaving, "
        "leather, ceramic, porcelain, metal, shoes, cosmetic, fertilizer, petrochem, wood processing, "
        "timber processing, wood-processing, pharmaceutical industr, industr, manufactur, engineering, electronic, "
        "mechanic, furniture, ship building, automobile, machin, textile, garment, semiconductor, steel, shipbuild, "
        "handicraft, craft, dyeing, footwear, plastics, chemical, building material, construction material, "
        "car parts, auto parts, batteries, aerospace, factory, factories, microchip, chip design"
    ),
    "mining": "mining, mineral, quarr, coal, gypsum",
    "energy": (
        "turbine, photovolt, decommission, power station, lignite, offshore wind, petrol, energy, electric, "
        "power transmission, power supply, power plant, solar, wind power, power grid, hydropower, oil and gas, "
        "wind farm, nuclear, hydrogen, lng, biomass, oil, gas, biogas, renewable"
    ),
    "trade": (
        "wholesale, supply chain, duty-free, travel fair, fair, fairs, market research, market stud, trade, trading, "
        "commerc, export, import, customs, e-commerce, trade fair, goods, market, retail, supermarket"
    ),
    "investment": "invest, fdi",
    "business_support": (
        "look for customers, find customers, help companies, support companies, link companies, "
        "small and medium compan, supporting companies, helping companies, link up companies, link up small compan, "
        "midsize, medium-sized, small firms, small compan, small businesses, business, banking, financ, smes, "
        "entrepreneur, start-up, enterprise, startup, accounting, incubat, chambers of commerce"
    ),
    "economy": "econom",
    "tourism": (
        "beach touris, beach manag, pilgrim, trekking, diving tourism, dive site, travel fair, sightsee, "
        "caravan tour, itinerar, cooking, cookery, spa, touris, ecotouris, hotel, tour, tours, travel, cuisine, "
        "gastronom, cruise, sightseeing, resort"
    ),
    "culture": (
        "ensemble, drama, poet, poem, poetry, novel, writer, costume, carnival, gallery, galleries, ballet, "
        "musician, sculpt, filmmak, folklor, calligraph, archive, librar, orchestra, lantern festival, artist, "
        "choir, troupe, book, books, singer, dancer, circus, painter, puppet, cultur, art, arts, folk, painting, "
        "theatre, festival, music, film, films, museum, cinema, library, dance, exhibition, literature, photograph, "
        "opera house, opera troupe, concert"
    ),
    "heritage": (
        "old house, old town, old building, timber house, timber building, wooden house, wooden building, "
        "ancient house, ancient town, restoration of, historic site, world heritage, heritag, archaeolog, relic, "
        "monument, landmark, conservation of, preservation of, old quarter, old street, temple, pagoda, citadel"
    ),
    "sports": (
        "chess, wrestl, judo, boxing, boxer, basketball, rowing, rowers, cyclist, tournament, gymnast, skiing, "
        "skier, karate, runners, archer, coaching, sports festival, sports event, sports meet, footballer, "
        "table tennis, sport, football, badminton, martial, taekwondo, volleyball, athlet, marathon, swimming, golf"
    ),
    "education": (
        "train teacher, pupils, studied in, studied at, studied vietnamese, studied korean, studied japanese, "
        "vietnamese lessons, language lessons, language course, history, classes, teacher exchange, educat, "
        "scholarship, student, teach, language, universit, school, pupil, scholar, lecturer, kindergarten, "
        "classroom, curricul, academic, literacy, textbook, high-school"
    ),
    "vocational_training": (
        "welder, welding, electrician, technical college, technical school, trades school, on-the-job, vocational, "
        "training course, skills, apprentic, internship, interns"
    ),
    "human_resources": (
        "train teacher, train official, train engineer, train technician, train cadre, train farmer, train staff, "
        "training of staff, training of officials, train officials, seafarer, trained, human resource, personnel, "
        "workforce, civil servant, training, capacity building, cadres, manpower"
    ),
    "health": (
        "physician, pharmac, rehabilit, blood, prosthe, x-ray, ambulance, telemedicine, caring for the elderly, "
        "traditional medicine, health worker, paediatric, cancer, dental, ophthalm, cataract, eye operation, "
        "eye surgery, eye clinic, surgeon, cardiolog, heart surgery, infectious, health, medical, hospital, "
        "epidemic prevention, epidemic control, epidemics, pandemic prevention, pandemic control, "
        "covid-19 prevention, against covid, against the covid, against the pandemic, against epidemic, "
        "pandemic response, nursing, doctor, nurse, pharma, disease, medicine, hygiene, food safety, caregiver, "
        "family planning, vaccin, clinic, midwi, surgery, patient, epidemiolog, dengue, malaria, maternity, newborn, "
        "dentist, mental health, first aid"
    ),
    "science_technology": (
        "seismolog, botan, technopark, academy of sciences, inventor, oceanograph, space research, science park, "
        "laborator, scien, sci-tech, high-tech, hi-tech, technolog, innovation, research, robot, "
        "artificial intelligence, biotech, nanotech, satellite"
    ),
    "digital": (
        "internet, online platform, blockchain, ai, apps, telecom, digital, smart, software, computer, "
        "artificial intelligence, ict, information technology, e-government, data, cyber, e-learning, "
        "cloud computing, fintech"
    ),
    "environment": (
        "rubbish, litter, plastics waste, nature protect, protecting nature, protection of nature, nature conserv, "
        "nature reserve, conservation, waste treat, waste sort, marine litter, reef, solid waste, reforest, turtle, "
        "coral, plastic waste, environment, recycl, waste, garbage, pollution, air quality, clean air, cleaner air, "
        "industrial waste, wildlife, biodiversity, green growth, carbon, ecolog, sustainable development, "
        "circular econom, tree planting, emission, wetland, national park, clean-up, mangrove, landfill, "
        "green transition, green transformation"
    ),
    "disaster_climate": (
        "fire brigade, fire engine, fire service, civil protection, meteorolog, lifeguard, search and rescue, "
        "heatwave, fire safety, fire-fight, tsunami, earthquake, salt intrusion, saltwater, sea level, climate, "
        "disaster, flood, storm, typhoon, landslide, salinity, rescue, drought, firefight, early warning, erosion, "
        "dykes, dikes"
    ),
    "water_wastewater": (
        "waterworks, waste water, pipe network, water pipe, water resource, water loss, hydrolog, river basin, "
        "water quality, dredg, river clean, wastewater, water supply, clean water, sewage, sanitation, drainage, "
        "water management, rainwater, water treatment, drinking water, sewer, groundwater"
    ),
    "transport_logistics": (
        "tram, trams, barge, charter flight, airline, aircraft, subway, sea link, cycle path, cycle lane, trucking, "
        "electric bus, electric vehicle, electric car, warehous, container, dry port, lorr, cruise port, "
        "deep-sea port, harbour, direct flights, transport, logistic, road traffic, navigation, waterway, metro, "
        "port, ports, shipping, aviation, seaport, airport, railway, ferry, ferries, flight, air route, road, roads, "
        "coach service, economic corridor, bus, maritime, cargo, motorway, highway, expressway, bus route, "
        "bus rapid, buses, traffic management, carriage of, freight, truck, rail, air link, air links, cold storage, "
        "cold chain, traffic safety, bicycle"
    ),
    "infrastructure": (
        "road construct, road build, bridge build, bridge construct, infrastructure, bridge, industrial park, "
        "public works"
    ),
    "urban_development": (
        "smart cit, urban, public lighting, city planning, housing, architectur, public space, lighting, greenery, "
        "green space, waterfront"
    ),
    "border_management": (
        "migration, border gate, checkpoint, border, frontier, demarcation, customs, immigration, visa, patrol, "
        "visas, entry-exit, exit and entry"
    ),
    "security": (
        "coast guard, coastguard, policing, security, public order, social order, police, counter-terror, illegal"
    ),
    "defence": "army, navy, soldier, defen, military",
    "crime_prevention": (
        "poaching, counterfeit, crime, illegal logging, illegal fishing, drug, drugs, smuggl, trafficking, traffick, "
        "fraud, contraband, gambling"
    ),
    "war_remains": "remains, fallen soldiers, missing soldiers, martyrs",
    "people_to_people": (
        "exchanges between young, exchange of young, exchanges of young, host famil, pen pal, pen friend, "
        "friendship association, visited one another, visited each other, exchanges between pupils, pupil exchange, "
        "student exchange camp, sister school, people-to-people, volunteering, volunteers, youth, sister village, "
        "homestay, people's exchange, exchanges between people"
    ),
    "labour": (
        "farmhand, farm hand, fruit pick, guest-work, pickers, migrant workers, labour, labor, worker, "
        "seasonal work, employment, job, jobs, guest work, recruit, internship, interns, caregiver"
    ),
    "social_welfare": (
        "retirement home, homes for the aged, social worker, disadvantaged, child protection, street child, elderly, "
        "orphan, disabled, disabilit, social security, social welfare, poverty, poor, social insurance, ageing, "
        "aged care"
    ),
    "humanitarian": "mines clearance, unexploded, demining, mine clearance, humanitarian, charit",
    "administration": (
        "land regist, cadastr, public finance, budgeting, municipal management, swapping civil servants, "
        "swap civil servants, exchange civil servants, exchanged civil servants, exchange staff, "
        "exchanged officials, swapping officials, exchanging officials, exchanges of officials, exchange officials, "
        "exchange of civil servants, swap officials, exchange of public servants, administrative, local government, "
        "exchanges of civil servants, exchange of officials, tax administration, governance, state management, "
        "civil service, administrative reform, public administration, e-government, legal, judicial, justice, "
        "inspection, public services, exchange of staff, secondment of, seconded"
    ),
    "information_media": (
        "magazine, tv, reporter, correspondent, publishing, media, press, newspaper, broadcast, journalis, "
        "television, radio"
    ),
    "delegation_exchange": (
        "exchange of delegation, exchanges of delegation, exchange delegation, exchange of visits, exchange visits, "
        "mutual visits, exchanging delegation, study trip, study visit"
    ),
    "food_processing": (
        "cheese, food process, fruit process, rice process, seafood process, fish process, agricultural process, "
        "meat process, sugar"
    ),
    "mass_organisations": (
        "youth exchange, youth delegation, veterans, women, trade union, farmers union, fatherland front, "
        "front work, front affairs, work of the front, gender, youth union, summer camp"
    ),
    "external_affairs": "diplomatic, external relations, foreign affairs",
    "rural_development": "model village, saemaul, village development, rural",
}
