"""Beginnings of English words that tell a sector; see :mod:`~paradiplomacy.extract.languages.stems`."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "agriculture": (
        "train farmer, agronom, farmworker, growing of, rice growing, tea growing, coffee growing, pepper growing, "
        "fruit growing, flower growing, paddy, banana, lychee, litchi, ginseng, herbs, spice, cinnamon, cocoa, "
        "cacao, orchard, pesticide, peanut, cotton, macadamia, avocado, garlic, onion, persimmon, grape, citrus, "
        "agrotech, agri-, soil science, animal feed, extension worker, beekeep, vineyard, wine, horticultur, pomelo, "
        "durian, vegetable, hydropon, irrigat, agricultur, farm, farms, farmer, farming, agro-, fruit, coconut, "
        "pepper, crop, irrigation, coffee, rice, rubber, cassava, organic, fertilis, plant protection, seedling, "
        "tea, veget, grain, greenhouse, mushroom, flower, crops, bees, wines, orchid, cashew, sugarcane, "
        "plant quarantine, cultivation, food security, bee, honey, silk, plant breeding, rice breed, seed breed, "
        "tobacco, pineapple, strawberr, potato, cabbage, medicinal plant, medicinal herb, soil, mulberr, grafting, "
        "seeds, chili, soya, wheat, barley, tomato, cucumber, asparagus, ginger, turmeric, sapling, agroforest, "
        "silkworm, sericultur, areca, salt-making, winegrow, apple growing, kumquat, rambutan, mangosteen, sesame, "
        "maize, soybean, jackfruit, melon, longan, chilli, palm oil, cinnamon oil, coconut oil, sesame oil, "
        "olive oil, seed production, lotus, longan tree, fruit tree, growing techniques, varieties, grow vegetables"
    ),
    "livestock": (
        "dairy farm, cattle farm, pig farm, poultry farm, chicken farm, goat farm, goats, sheep, duck, chicken, "
        "poultr, animal feed, pastoral, livestock, animal, husbandry, cattle, dairy, veterinar, poultry, pig, pigs, "
        "cow, cows, goat, buffalo, breeding of cattle, eggs, pork, pasture, fodder, calves, hens, bird flu, swine, "
        "abattoir, slaughter, honey bees, vets"
    ),
    "fisheries": (
        "prawn, clam, clams, squid, eels, carp, fish, fishing, fisher, aquacultur, crabs, seafood, shrimp, aquatic, "
        "marine resource, crab, oyster, hatcher, marine farming, mariculture, lobster, pangasius, tuna, "
        "oyster farming, shrimp farming, fish farming, crab farming, pearl farming, seaweed, catfish, fish sauce, "
        "trawler, salmon, trout, cockle, mussel, scallop, sea cucumber, net cage, fingerling, shellfish, anchov, "
        "basa, barramundi, snakehead, tilapia"
    ),
    "forestry": (
        "sawmill, logging, acacia, rattan, tree nurser, forest, timber, wood, mangrove, bamboo, reafforest, "
        "woodland, sandalwood, eucalypt, charcoal, rangers, reforest"
    ),
    "industry": (
        "foundr, machine tool, glassmak, tyres, ship repair, machine build, lantern, pottery, cement, weaving, "
        "leather, ceramic, porcelain, metal, shoes, cosmetic, fertilizer, petrochem, wood processing, "
        "timber processing, wood-processing, pharmaceutical industr, industr, manufactur, engineering, electronic, "
        "mechanic, furniture, ship building, automobile, machin, textile, garment, semiconductor, steel, shipbuild, "
        "handicraft, craft, dyeing, footwear, plastics, chemical, building material, construction material, "
        "car parts, auto parts, batteries, aerospace, factory, factories, microchip, chip design, tiles, lacquer, "
        "toys, motorcycle, glass, bricks, paper mill, embroider, brocade, jewell, watchmak, spare part, carmak, "
        "car maker, knitwear, ironwork, building of ships, boat build, yacht, boatbuild, handloom, weavers, "
        "assembly shop, assembly line, assembly plant"
    ),
    "mining": "mining, mineral, quarr, coal, gypsum, bauxite, limestone, iron ore, ores",
    "energy": (
        "turbine, photovolt, decommission, power station, lignite, offshore wind, petrol, energy, electric, "
        "power transmission, power supply, power plant, solar, wind power, power grid, hydropower, oil and gas, "
        "wind farm, nuclear, hydrogen, lng, biomass, oil, gas, biogas, renewable, dams, power line, "
        "transmission line, substation, charging station, energy-saving, insulation, heating"
    ),
    "trade": (
        "wholesale, supply chain, duty-free, travel fair, fair, fairs, market research, market stud, trade, trading, "
        "commerc, export, import, customs, e-commerce, trade fair, goods, market, retail, supermarket, shops, "
        "showroom, sell their, vendors, tariff, consumers, stalls, outlet for, outlets for, find buyers, "
        "finds buyers, found buyers, look for buyers, sell its, sell the province's, buyers for, buy~seafood, "
        "buyers in, to buyers, shop that sells, shop to sell, sells farm products, selling its, selling the, buy more"
    ),
    "investment": "invest, fdi, put money into, put their capital",
    "business_support": (
        "look for customers, find customers, help companies, support companies, link companies, "
        "small and medium compan, supporting companies, helping companies, link up companies, link up small compan, "
        "midsize, medium-sized, small firms, small compan, small businesses, business, banking, financ, smes, "
        "entrepreneur, start-up, enterprise, startup, accounting, incubat, chambers of commerce, mentoring, "
        "matchmaking, franchise, co-working, companies in contact, firms in contact, firms in touch, meet customers, "
        "company visits, companies~partners, introduce~companies, companies~introduced, small firms find, "
        "young companies, bring~companies, young firms, bring~businesses together, businesses together, "
        "companies together, meet possible partners, meet partners, meet buyers"
    ),
    "economy": "econom",
    "tourism": (
        "beach touris, beach manag, pilgrim, trekking, diving tourism, dive site, travel fair, sightsee, "
        "caravan tour, itinerar, cooking, cookery, spa, touris, ecotouris, hotel, tour, tours, travel, cuisine, "
        "gastronom, cruise, sightseeing, resort, holidaymaker, holidays, guides, homestay, package tour, backpack, "
        "chefs, sights, trail, kitchens, holiday-maker, souvenir, excursion, hospitality, snorkel, hiking, sunbath"
    ),
    "culture": (
        "ensemble, drama, poet, poem, poetry, novel, writer, costume, carnival, gallery, galleries, ballet, "
        "musician, sculpt, filmmak, folklor, calligraph, archive, librar, orchestra, lantern festival, artist, "
        "choir, troupe, book, books, singer, dancer, circus, painter, puppet, cultur, art, arts, folk, painting, "
        "theatre, festival, music, film, films, museum, cinema, library, dance, exhibition, literature, photograph, "
        "opera house, opera troupe, concert, drummer, gong, ao dai, lanterns, food festival, songs, singing, choral, "
        "brass band, tea ceremony, fashion, storytell, acrobat, violin, piano, jazz, comics, translation of, "
        "dancing, yue opera, operas"
    ),
    "heritage": (
        "old house, old town, old building, timber house, timber building, wooden house, wooden building, "
        "ancient house, ancient town, restoration of, historic site, world heritage, heritag, archaeolog, relic, "
        "monument, landmark, conservation of, preservation of, old quarter, old street, temple, pagoda, citadel, "
        "castle, colonial villa, villas, facade, façade, communal house, shrine, restorer, old monuments, "
        "royal tombs, ruins, mausoleum, excavat, conservator, stonemason, upkeep of old, care of old, "
        "upkeep of ancient, old city centre, timber-framed house, half-timbered house"
    ),
    "sports": (
        "chess, wrestl, judo, boxing, boxer, basketball, rowing, rowers, cyclist, tournament, gymnast, skiing, "
        "skier, karate, runners, archer, coaching, sports festival, sports event, sports meet, footballer, "
        "table tennis, sport, football, badminton, martial, taekwondo, volleyball, athlet, marathon, swimming, golf, "
        "tennis, friendly match, matches, stadium, rugby, hockey, baseball, softball, cycling race, cycle race, "
        "regatta, dragon boat, surfing, sailing, canoe, kayak, referee, fencing, weightlift, takraw, pétanque, "
        "petanque, esports, e-sports, gym"
    ),
    "education": (
        "train teacher, pupils, studied in, studied at, studied vietnamese, studied korean, studied japanese, "
        "vietnamese lessons, language lessons, language course, history, classes, teacher exchange, educat, "
        "scholarship, student, teach, language, universit, school, pupil, scholar, lecturer, kindergarten, "
        "classroom, curricul, academic, literacy, textbook, high-school, master's, colleges, semester, schooling, "
        "learn vietnamese, grants for, university studies, tuition, phd, bachelor, exams, headmaster, dictionar, "
        "learn korean, learn japanese, learners, study places, degree course, learn~korean, learn~vietnamese, "
        "learn~japanese, learn~chinese, taught~korean, taught~vietnamese, teach~vietnamese, courses in khmer, "
        "courses in vietnamese, courses in lao, learned german, learn~german, learn~french, learn~english, "
        "korean lessons, french lessons, english lessons, korean classes, korean course, courses in korean, "
        "taught korean, teach korean, taught some korean, japanese lessons, japanese classes, japanese course, "
        "courses in japanese, taught japanese, teach japanese, taught some japanese, vietnamese classes, "
        "vietnamese course, taught vietnamese, teach vietnamese, taught some vietnamese, french classes, "
        "french course, courses in french, taught french, teach french, taught some french, english classes, "
        "english course, courses in english, taught english, teach english, taught some english, chinese lessons, "
        "chinese classes, chinese course, courses in chinese, taught chinese, teach chinese, taught some chinese, "
        "khmer lessons, khmer classes, khmer course, taught khmer, teach khmer, taught some khmer, lao lessons, "
        "lao classes, lao course, taught lao, teach lao, taught some lao, german lessons, german classes, "
        "german course, courses in german, taught german, teach german, taught some german, russian lessons, "
        "russian classes, russian course, courses in russian, taught russian, teach russian, taught some russian, "
        "thai lessons, thai classes, thai course, courses in thai, taught thai, teach thai, taught some thai, "
        "train~students, trained~students, students in vietnamese"
    ),
    "vocational_training": (
        "welder, welding, electrician, technical college, technical school, trades school, on-the-job, vocational, "
        "training course, skills, apprentic, internship, interns, sewing, hairdress, mechanics, apprentices, "
        "trade school, technical training, carpentry, trained as cooks, train~cooks, practical courses, "
        "training centre for mechanic, training center for mechanic, training centre for, training center for"
    ),
    "human_resources": (
        "train~official, train~cadre, train~staff, train~engineer, train~technician, train~managers, train~leaders, "
        "train~personnel, train~workers, train~servants, train~specialist, train~expert, train teacher, train young, "
        "train farmer, training of staff, training of officials, seafarer, trained, human resource, personnel, "
        "workforce, civil servant, training, capacity building, cadres, manpower, courses for officials, retrain, "
        "training courses for officials, administrators, courses~officials, officials took courses, "
        "officials~courses, short courses, course~for official, courses~for official"
    ),
    "health": (
        "physician, pharmac, rehabilit, blood, prosthe, x-ray, ambulance, telemedicine, caring for the elderly, "
        "traditional medicine, health worker, paediatric, cancer, dental, ophthalm, cataract, eye operation, "
        "eye surgery, eye clinic, surgeon, cardiolog, heart surgery, infectious, health, medical, hospital, "
        "epidemic prevention, epidemic control, epidemics, pandemic prevention, pandemic control, "
        "covid-19 prevention, against covid, against the covid, against the pandemic, against epidemic, "
        "pandemic response, nursing, doctor, nurse, pharma, disease, medicine, hygiene, food safety, caregiver, "
        "family planning, vaccin, clinic, midwi, surgery, patient, epidemiolog, dengue, malaria, maternity, newborn, "
        "dentist, mental health, first aid, therap, hiv, tubercul, mosquito, kidney, dialysis, transplant, cleft, "
        "glasses, spectacles, wheelchair, oxygen, nutrition, gynae, acupunctur, herbal medicine, thyroid, diabetes, "
        "illness, healers, radiolog, medical worker, health station worker"
    ),
    "science_technology": (
        "seismolog, botan, technopark, academy of sciences, inventor, oceanograph, space research, science park, "
        "laborator, scien, sci-tech, high-tech, hi-tech, technolog, innovation, research, robot, "
        "artificial intelligence, biotech, nanotech, satellite, physic, marine science, astronom, genetic, "
        "gene bank, mathemat, geolog, patent, seed bank, drones, satellites, technical cooperation, "
        "technical exchange"
    ),
    "digital": (
        "internet, online platform, blockchain, ai, apps, telecom, digital, smart, software, computer, "
        "artificial intelligence, ict, information technology, e-government, data, cyber, e-learning, "
        "cloud computing, fintech, paperless, data centre, e-service, coding, programmer, programming, servers, "
        "cctv, cameras, sensor, 5g, cashless, electronic payment, digitis, digitiz, computing, it parks, it experts, "
        "services online, service online"
    ),
    "environment": (
        "rubbish, litter, plastics waste, nature protect, protecting nature, protection of nature, nature conserv, "
        "nature reserve, conservation, waste treat, waste sort, marine litter, reef, solid waste, reforest, turtle, "
        "coral, plastic waste, environment, recycl, waste, garbage, pollution, air quality, clean air, cleaner air, "
        "industrial waste, wildlife, biodiversity, green growth, carbon, ecolog, sustainable development, "
        "circular econom, tree planting, emission, wetland, national park, clean-up, mangrove, landfill, "
        "green transition, green transformation, refuse, compost, dirty air, nature, greener, sort their, "
        "household waste, sorting of, incinerat, smog, noise, clean beach, plant trees, planting of trees, birds, "
        "habitat, eco-, zero-waste, low-carbon, decarbon, keep clean, clean river, clean up, keep~clean, keep~tidy"
    ),
    "disaster_climate": (
        "fire brigade, fire engine, fire service, civil protection, meteorolog, lifeguard, search and rescue, "
        "heatwave, fire safety, fire-fight, tsunami, earthquake, salt intrusion, saltwater, sea level, climate, "
        "disaster, flood, storm, typhoon, landslide, salinity, rescue, drought, firefight, early warning, erosion, "
        "dykes, dikes, subsidence, sea dyke, embank, wildfire, evacuat, rising sea, seismic, riverbank, river bank, "
        "coastal protection, rescuers, fire fighters, heat waves, cyclone, heat wave, banks~collaps"
    ),
    "water_wastewater": (
        "waterworks, waste water, pipe network, water pipe, water resource, water loss, hydrolog, river basin, "
        "water quality, dredg, river clean, wastewater, water supply, clean water, sewage, sanitation, drainage, "
        "water management, rainwater, water treatment, drinking water, sewer, groundwater, leaks, water meter, "
        "tap water, hydraulic, desalin, sluice, latrine, toilets, sewers, waste-water"
    ),
    "transport_logistics": (
        "tram, trams, barge, charter flight, airline, aircraft, subway, sea link, cycle path, cycle lane, trucking, "
        "electric bus, electric vehicle, electric car, warehous, container, dry port, lorr, cruise port, "
        "deep-sea port, harbour, direct flights, transport, logistic, road traffic, navigation, waterway, metro, "
        "port, ports, shipping, aviation, seaport, airport, railway, ferry, ferries, flight, air route, road, roads, "
        "coach service, economic corridor, bus, maritime, cargo, motorway, highway, expressway, bus route, "
        "bus rapid, buses, traffic management, carriage of, freight, truck, rail, air link, air links, cold storage, "
        "cold chain, traffic safety, bicycle, trolleybus, bus service, quay, berth, cranes, timetable, haulage, "
        "shippers, bus stop, parking, pier, jetty, vessel, vessels, boat service, hydrofoil, tunnel, tramway, dock, "
        "hauliers, forwarders, cruise ships, car-shar, bike-shar, bikes, sea route, air service, direct link, "
        "drivers, coach line, bus line, passenger ship"
    ),
    "infrastructure": (
        "road construct, road build, bridge build, bridge construct, infrastructure, bridge, industrial park, "
        "public works, pavement, roadwork, viaduct, power lines, roads and bridges, upgrad~road, upgrad~roads, "
        "repair~road, repair of roads, repairing route, upgrade the section"
    ),
    "urban_development": (
        "smart cit, urban, public lighting, city planning, housing, architectur, public space, lighting, greenery, "
        "green space, waterfront, town planning, master plan, layout of, new quarters, planners, zoning, slum, "
        "land use, neighbourhood, public parks, town planner, parks and, public park, city park, underground space, "
        "metro stations, around stations"
    ),
    "border_management": (
        "migration, border gate, checkpoint, border, frontier, demarcation, customs, immigration, visa, patrol, "
        "visas, entry-exit, exit and entry, border crossing, crossings, border post, boundary, border pass, "
        "cross-border traffic, auxiliary gate, gates upgraded, gate pair, gates open, gates be kept, "
        "gates would be kept, gates for longer, international crossing, gate at, gates at, secondary gate, "
        "secondary border, main gate, pair of gates, pairs of gates"
    ),
    "security": (
        "coast guard, coastguard, policing, security, public order, social order, police, counter-terror, illegal, "
        "peacekeep, public safety, cybersecurity, order along, order at the, order on the, order and safety, "
        "law and order, order at sea, order is kept, protecting tourists, protect tourists"
    ),
    "defence": "army, navy, soldier, defen, military",
    "crime_prevention": (
        "poaching, counterfeit, crime, illegal logging, illegal fishing, drug, drugs, smuggl, trafficking, traffick, "
        "fraud, contraband, gambling, gangs, smuggler, theft, thieves, robber, scam, narcotic, heroin, "
        "money launder, corruption, bribery, child abuse, drug runner, people smuggl"
    ),
    "war_remains": (
        "remains of, soldiers' remains, fallen soldiers, missing soldiers, martyrs, graves of~soldiers, "
        "soldiers' graves, war graves, for the graves, look for graves, soldiers lie buried, volunteer soldiers lie"
    ),
    "people_to_people": (
        "exchanges between young, exchange of young, exchanges of young, host famil, pen pal, pen friend, "
        "friendship association, visited one another, visited each other, exchanges between pupils, pupil exchange, "
        "student exchange camp, sister school, people-to-people, volunteering, volunteers, youth, sister village, "
        "homestay, people's exchange, exchanges between people, host family, pen-friend, letters to each other, "
        "diaspora, children's exchange, scouts, young people meet"
    ),
    "labour": (
        "farmhand, farmworker, farm worker, farm hand, fruit pick, guest-work, pickers, migrant workers, labour, "
        "laborer, labor force, labor market, labor export, labor cooperation, labor shortage, labor exchange, "
        "seasonal labor, worker, seasonal work, employment, job, jobs, guest work, recruit, internship, interns, "
        "caregiver, harvest hands, seasonal, farm work, hands for, work permit, domestic helper, hiring, "
        "technical intern"
    ),
    "social_welfare": (
        "retirement home, homes for the aged, social worker, disadvantaged, child protection, street child, elderly, "
        "orphan, disabled, disabilit, social security, social welfare, poverty, poor, social insurance, ageing, "
        "aged care, old people, older people, blind people, the blind, deaf, autis, orphanage, homeless, "
        "single mothers, pension, refugee, day care, widows, charity house"
    ),
    "humanitarian": "mines clearance, unexploded, demining, mine clearance, humanitarian, charit",
    "administration": (
        "land regist, cadastr, public finance, budgeting, municipal management, swapping civil servants, "
        "swap civil servants, exchange civil servants, exchanged civil servants, exchange staff, "
        "exchanged officials, swapping officials, exchanging officials, exchanges of officials, exchange officials, "
        "exchange of civil servants, swap officials, exchange of public servants, administrative, local government, "
        "exchanges of civil servants, exchange of officials, tax administration, governance, state management, "
        "civil service, administrative reform, public administration, e-government, legal, judicial, justice, "
        "inspection, public services, exchange of staff, secondment of, seconded, petition, civil registr, "
        "tax collection, prosecut, council work, participatory, public servants, municipal services, staff swap, "
        "exchange~officials, officials~exchanged, lend~official, lent~officials, public officials, "
        "civil servants change places, learn from each other's administration, posting of~civil servant, "
        "civil servants~posted, civil servants~second, civil servants~swap, swap~civil servant, swap~employees, "
        "swap~officials, civil servants~change places, civil servants have been sent to each, desks for, "
        "municipal employees"
    ),
    "information_media": (
        "magazine, tv, reporter, correspondent, publishing, media, press, newspaper, broadcast, journalis, "
        "television, radio, radio station, tv station, podcast, newsroom, broadcasters, price bulletin"
    ),
    "delegation_exchange": (
        "exchange of delegation, exchanges of delegation, exchange delegation, exchange of visits, exchange visits, "
        "mutual visits, exchanging delegation, study trip, study visit, exchange delegations, delegation exchange, "
        "reciprocal visits, regular visits, exchange high-level, exchanged delegation, exchanged visits, "
        "delegations be exchanged, delegations are to be exchanged, delegations to be exchanged, "
        "receive each other's delegation, receiving each other's delegation, delegations at all levels, "
        "exchanges of high-ranking, exchange of high-ranking, exchanges of high-level, exchange of high-level, "
        "exchange of leaders"
    ),
    "food_processing": (
        "cheese, food process, fruit process, rice process, seafood process, fish process, agricultural process, "
        "meat process, sugar, cooking oil, vegetable oil, process its, process their, process~fish, process~fruit, "
        "process~seafood, process~rice, process~cassava, process~meat, freezing of, canning, freeze fish, cannery"
    ),
    "mass_organisations": (
        "youth exchange, youth delegation, veterans, women, trade union, farmers union, fatherland front, "
        "front work, front affairs, work of the front, gender, youth union, summer camp, youth clubs, youth camps, "
        "farmers' association, youth league, young communist, boy scouts, young leaders, young officials, "
        "trade unions, women's union, camp together"
    ),
    "external_affairs": "diplomatic, external relations, foreign affairs",
    "rural_development": "model village, saemaul, village development, rural",
}
