"""Beginnings of French words that tell a sector of the land, of what is made of it and of nature."""

from collections.abc import Mapping

LAND: Mapping[str, str] = {
    "agriculture": (
        "floricult, agronom, céréal, verger, récolte, paysan, maïs, canne à sucre, caféicult, vignoble, durian, "
        "miel, agriculteurs, hévéa, culture de l'hévéa, culture du, culture des fleurs, culture de fruits, "
        "culture de légumes, culture fruitière, culture maraîchère, rizicult, irrigation, serre, maraich, fleur, "
        "pomelo, agrume, noix de cajou, manioc, apicult, cacao, poivre, viticult, vigne, cannelle, agricol, "
        "agricultur, riz, horticult, café, thé, fruit, semence, plantation, caoutchouc, maraîch"
    ),
    "livestock": (
        "éleveur, lait, pastora, animaux, bovin, troupeau, porcin, volaille, laiti, élevage, animal, bétail, vétérinair"
    ),
    "fisheries": (
        "homard, élevage du homard, élevage de homards, élevage de la crevette, élevage de crevettes, "
        "élevage des huîtres, élevage d'huîtres, élevage de poissons, poissons d'eau douce, écloserie, "
        "poisson d'eau douce, marins-pêcheurs, algues, poisson, crabe, huître, perlicult, ostréicult, pêche, "
        "aquacult, piscicult, conchylicult, aquatique, crevette, halieut"
    ),
    "forestry": "foresti, bois, mangrove, bambou, reboisement, sylvicult, forêt",
    "rural_development": "rural, saemaul, villages modèles, nouvelle ruralité",
    "food_processing": "fromage, saumure, agroalimentaire, agro-alimentaire, transformation, transformer sur place",
    "industry": (
        "industrie pharmaceutique, matériaux de construction, véhicules électriques, voitures électriques, "
        "microélectron, plasturg, réparation navale, chantiers navals, fonderie, composants, lanterne, meuble, "
        "acier, ciment, poterie, confection, céramique, cuir, chaussure, mécanique, chimi, pétrochimi, électronique, "
        "machin, ameublement, sidérurg, métallurg, chantier naval, pharmaceut, artisan, industri, aéronautique, "
        "automobile, textile, semi-conducteur, construction navale, de laque"
    ),
    "mining": "minier, minière, minerai, charbon, carrière, potasse",
    "energy": (
        "raffin, énergétique, hydroélectric, pétrol, gaz, nucléaire, hydrogène, biomasse, photovolta, énergi, "
        "électri, solaire, éolien, réseaux de chaleur, réseau de chaleur"
    ),
    "environment": (
        "protection du littoral, braconnage, faune, tri des, plan de tri, compost, dépollu, récifs, corail, coraux, "
        "érosion, recyclage, tri sélectif, propreté, carbone, développement durable, zones humides, parc national, "
        "tortue, transition écologique, environnement, biodiversité, déchet, ordure, écolog, pollution, "
        "qualité de l'air, climatique, la décharge, décharges"
    ),
    "disaster_climate": (
        "feux de forêt, montée des eaux, élévation du niveau, incendie, séisme, crue, crues, typhon, secours, "
        "pompier, sécheresse, salinisation, glissements de terrain, submersion, climat, catastroph, inondation, "
        "risque"
    ),
    "water_wastewater": (
        "dragage, digue, canaux, boues, vidange, potable, adduction, épuration, eaux pluviales, drainage, "
        "assainissement, eau, eaux, hydrauli, assainir, eau potable, eaux usées"
    ),
}
