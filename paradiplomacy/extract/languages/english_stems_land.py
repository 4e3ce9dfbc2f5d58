"""Beginnings of English words that tell a sector of the land, of what is made of it and of nature."""

from collections.abc import Mapping

LAND: Mapping[str, str] = {
    "agriculture": (
        "train farmer, agronom, farmworker, growing of, rice growing, tea growing, coffee growing, pepper growing, "
        "fruit growing, flower growing, paddy, banana, lychee, litchi, ginseng, herbs, spice, cinnamon, cocoa, "
        "cacao, orchard, pesticide, peanut, cotton, macadamia, avocado, garlic, onion, persimmon, grape, citrus, "
        "agrotech, agri-, soil science, animal feed, extension worker, beekeep, vineyard, wine, horticultur, pomelo, "
        "durian, hydropon, irrigat, agricultur, farm, farms, farmer, farming, agro-, fruit, coconut, pepper, crop, "
        "coffee, rice, rubber, cassava, organic, fertilis, plant protection, seedling, tea, veget, grain, "
        "greenhouse, mushroom, flower, crops, bees, wines, orchid, cashew, sugarcane, plant quarantine, cultivation, "
        "food security, bee, honey, silk, plant breeding, rice breed, seed breed, tobacco, pineapple, strawberr, "
        "potato, cabbage, medicinal plant, medicinal herb, soil, mulberr, grafting, seeds, chili, soya, wheat, "
        "barley, tomato, cucumber, asparagus, ginger, turmeric, sapling, agroforest, silkworm, sericultur, areca, "
        "salt-making, winegrow, apple growing, kumquat, rambutan, mangosteen, sesame, maize, soybean, jackfruit, "
        "melon, longan, chilli, palm oil, cinnamon oil, coconut oil, sesame oil, olive oil, seed production, lotus, "
        "longan tree, fruit tree, growing techniques, varieties, grow vegetables"
    ),
    "livestock": (
        "dairy farm, cattle farm, pig farm, poultry farm, chicken farm, goat farm, goats, sheep, duck, chicken, "
        "poultr, animal feed, pastoral, livestock, animal, husbandry, cattle, dairy, veterinar, pig, pigs, cow, "
        "cows, goat, buffalo, breeding of cattle, eggs, pork, pasture, fodder, calves, hens, bird flu, swine, "
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
    "rural_development": "model village, saemaul, village development, rural",
    "food_processing": (
        "cheese, food process, fruit process, rice process, seafood process, fish process, agricultural process, "
        "meat process, sugar, cooking oil, vegetable oil, process its, process their, process~fish, process~fruit, "
        "process~seafood, process~rice, process~cassava, process~meat, freezing of, canning, freeze fish, cannery"
    ),
    "industry": (
        "foundr, machine tool, tyres, ship repair, machine build, lantern, pottery, cement, weaving, leather, "
        "ceramic, porcelain, metal, shoes, cosmetic, fertilizer, petrochem, wood processing, timber processing, "
        "wood-processing, pharmaceutical industr, industr, manufactur, engineering, electronic, mechanic, furniture, "
        "ship building, automobile, machin, textile, garment, semiconductor, steel, shipbuild, handicraft, craft, "
        "dyeing, footwear, plastics, chemical, building material, construction material, car parts, auto parts, "
        "batteries, aerospace, factory, factories, microchip, chip design, tiles, lacquer, toys, motorcycle, glass, "
        "bricks, paper mill, embroider, brocade, jewell, watchmak, spare part, carmak, car maker, knitwear, "
        "ironwork, building of ships, boat build, yacht, boatbuild, handloom, weavers, assembly shop, assembly line, "
        "assembly plant"
    ),
    "mining": "mining, mineral, quarr, coal, gypsum, bauxite, limestone, iron ore, ores",
    "energy": (
        "turbine, photovolt, decommission, power station, lignite, offshore wind, petrol, energy, electric, "
        "power transmission, power supply, power plant, solar, wind power, power grid, hydropower, oil and gas, "
        "wind farm, nuclear, hydrogen, lng, biomass, oil, gas, biogas, renewable, dams, power line, "
        "transmission line, substation, charging station, insulation, heating"
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
        "coastal protection, fire fighters, heat waves, cyclone, heat wave, banks~collaps"
    ),
    "water_wastewater": (
        "waterworks, waste water, pipe network, water pipe, water resource, water loss, hydrolog, river basin, "
        "water quality, dredg, river clean, wastewater, water supply, clean water, sewage, sanitation, drainage, "
        "water management, rainwater, water treatment, drinking water, sewer, groundwater, leaks, water meter, "
        "tap water, hydraulic, desalin, sluice, latrine, toilets, waste-water"
    ),
}
