"""Beginnings of English words that tell a sector of business, travel, building and technology."""

from collections.abc import Mapping

TRADE: Mapping[str, str] = {
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
        "beach touris, beach manag, pilgrim, trekking, diving tourism, dive site, travel fair, caravan tour, "
        "itinerar, cooking, cookery, spa, touris, ecotouris, hotel, tour, tours, travel, cuisine, gastronom, cruise, "
        "resort, holidaymaker, holidays, guides, homestay, package tour, backpack, chefs, sights, trail, kitchens, "
        "holiday-maker, souvenir, excursion, hospitality, snorkel, hiking, sunbath"
    ),
    "transport_logistics": (
        "tram, trams, barge, charter flight, airline, aircraft, subway, sea link, cycle path, cycle lane, "
        "electric bus, electric vehicle, electric car, warehous, container, dry port, lorr, cruise port, "
        "deep-sea port, harbour, direct flights, transport, logistic, road traffic, navigation, waterway, metro, "
        "port, ports, shipping, aviation, seaport, airport, railway, ferry, ferries, flight, air route, road, roads, "
        "coach service, economic corridor, bus, maritime, cargo, motorway, highway, expressway, bus route, "
        "bus rapid, buses, traffic management, carriage of, freight, truck, rail, air link, air links, cold storage, "
        "cold chain, traffic safety, bicycle, trolleybus, bus service, quay, berth, cranes, timetable, haulage, "
        "shippers, bus stop, parking, pier, jetty, vessel, boat service, hydrofoil, tunnel, tramway, dock, hauliers, "
        "forwarders, cruise ships, car-shar, bike-shar, bikes, sea route, air service, direct link, drivers, "
        "coach line, bus line, passenger ship"
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
    "digital": (
        "internet, online platform, blockchain, ai, apps, telecom, digital, smart, software, computer, "
        "artificial intelligence, ict, information technology, e-government, data, cyber, e-learning, "
        "cloud computing, fintech, paperless, data centre, e-service, coding, programmer, programming, servers, "
        "cctv, cameras, sensor, 5g, cashless, electronic payment, digitis, digitiz, computing, it parks, it experts, "
        "services online, service online"
    ),
    "science_technology": (
        "seismolog, botan, technopark, academy of sciences, inventor, oceanograph, space research, science park, "
        "laborator, scien, sci-tech, high-tech, hi-tech, technolog, innovation, research, robot, "
        "artificial intelligence, biotech, nanotech, satellite, physic, marine science, astronom, genetic, "
        "gene bank, mathemat, geolog, patent, seed bank, drones, technical cooperation, technical exchange"
    ),
    "information_media": (
        "magazine, tv, reporter, correspondent, publishing, media, press, newspaper, broadcast, journalis, "
        "television, radio, radio station, tv station, podcast, newsroom, price bulletin"
    ),
}
