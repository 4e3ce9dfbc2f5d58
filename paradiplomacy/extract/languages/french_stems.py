"""Beginnings of French words that tell a sector; see :mod:`~paradiplomacy.extract.languages.stems`."""

import re
from collections.abc import Mapping

FRENCH: Mapping[str, str] = {
    "agriculture": (
        "floricult, agronom, céréal, verger, récolte, paysan, maïs, canne à sucre, caféicult, vignoble, durian, "
        "miel, agriculteurs, hévéa, horticultur, culture de l'hévéa, culture du, culture des fleurs, "
        "culture de fruits, culture de légumes, culture fruitière, culture maraîchère, rizicult, irrigation, serre, "
        "maraich, fleur, pomelo, agrume, noix de cajou, manioc, apicult, semences, cacao, poivre, viticult, vigne, "
        "cannelle, agricol, agricultur, riz, horticult, café, thé, fruit, semence, plantation, caoutchouc, maraîch"
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
    "industry": (
        "industrie pharmaceutique, matériaux de construction, véhicules électriques, voitures électriques, "
        "microélectron, plasturg, réparation navale, chantiers navals, fonderie, composants, lanterne, meuble, "
        "acier, ciment, poterie, confection, céramique, cuir, chaussure, mécanique, chimi, pétrochimi, électronique, "
        "machin, ameublement, sidérurg, métallurg, chantier naval, pharmaceut, artisan, industries, industri, "
        "artisanat, aéronautique, automobile, textile, semi-conducteur, construction navale, de laque"
    ),
    "energy": (
        "raffin, énergétique, hydroélectric, pétrol, gaz, nucléaire, hydrogène, biomasse, photovolta, énergi, "
        "électri, solaire, éolien, réseaux de chaleur, réseau de chaleur"
    ),
    "trade": (
        "débouchés, supermarché, grande distribution, écouler, vente d, achats d, point de vente, points de vente, "
        "importation, exporter, marché, marchés, exposition commerciale, ventes, commerc, import-export, "
        "exportation, douan, dédouan, foire, marchandise"
    ),
    "investment": "capitaux, investi",
    "business_support": (
        "climat des affaires, jeunes pousses, assurances, rencontres d'affaires, salon professionnel, "
        "salons professionnels, banque, bancaire, financ, pme, chambre de commerce, pépinière, incubat, entreprise, "
        "startup, start-up, hommes d'affaires"
    ),
    "economy": "corridor économique, économie maritime, économi, socio-économique",
    "tourism": (
        "guides, circuits transfrontali, circuits communs, circuits conjoints, tourisme fluvial, tourisme maritime, "
        "tourisme médical, tourisme culturel, balnéaire, stations de montagne, randonn, agences de voyages, "
        "écotouris, thermal, golf, croisière, voyagist, hébergement, gîte, touris, hôtel, gastronom, agritouris"
    ),
    "culture": (
        "ballet, troupes, troupe d, troupe artist, troupe folk, troupe théâtr, comédien, choral, lecture publique, "
        "beaux-arts, peintres, peinture, sculpt, cirque, chorégraph, concerts, archives, orchestre, musicien, "
        "photograph, danse, chants, chanteu, chanson, marionnett, folklor, littérat, cuisine, cultur, artist, arts, "
        "festival, musique, cinéma, musée, bibliothèque, théâtre"
    ),
    "heritage": (
        "maisons-jardin, maisons anciennes, maisons traditionnelles, temples, pagodes, rempart, quartier ancien, "
        "vieille ville, centre ancien, fouilles, patrimonia, monument, citadelle, vieux quartier, restauration d, "
        "site historique, patrimoin, archéolog, conservation"
    ),
    "sports": (
        "taekwondo, tennis, rugby, escrime, aviron, handball, basket, gymnast, régate, tournoi, arts martiaux, judo, "
        "athlét, natation, cyclisme, pétanque, volley, marathon, badminton, sport, football, athlète"
    ),
    "education": (
        "diplôm, lycéen, classe de, classes de, des cours, les cours de, leçons de, instituteur, écolier, doctorant, "
        "collégien, scolari, institutrice, linguistique, professeurs, collège, lycée, élève, enseignant, pédagog, "
        "langue vietnamienne, apprentissage du, éducat, enseignement, étudiant, bourse, universit, francophon, "
        "langue, français, école, scolaire, professeur"
    ),
    "vocational_training": "apprenti, professionnelle, apprentissage, stage, stages, stagiaire, formation",
    "human_resources": (
        "fonctionnaires pour des stages, former, formera, formé, formés, formée, formées, perfectionn, "
        "main-d'œuvre qualifiée, main-d'oeuvre qualifiée, formation de fonctionnaires, formation des fonctionnaires, "
        "former des fonctionnaires, stage~fonctionnaire, ressources humaines, cadres, personnel"
    ),
    "health": (
        "radiothérap, sécurité sanitaire, sécurité des aliments, sécurité alimentaire, soign, malade, cataracte, "
        "obstétri, pédiatr, ophtalm, paludisme, dengue, consultations, aides-soignant, sanitaire, hospitali, "
        "sages-femmes, infirmi, clinique, chirurg, vaccin, maternelle, infantile, aide- soignant, cancer, nutrition, "
        "télémédecine, santé, médic, hôpita, hospitalier, épidémi, soins, médecin, pharma, maladie, hygiène, covid"
    ),
    "science_technology": (
        "océanograph, ingénieurs, biotechnolog, robot, laboratoire, intelligence artificielle, scien, technolog, "
        "innovation, recherche"
    ),
    "digital": (
        "administration électronique, administration numérique, mégadonnées, porte frontalière intelligente, "
        "frontière intelligente, douane intelligente, port intelligent, télécom, intelligence artificielle, "
        "e-gouvernement, cyber, villes intelligentes, numérique, informatique, logiciel, données"
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
    "transport_logistics": (
        "corridor économique, port intelligent, trafic de conteneurs, trafic maritime, trafic aérien, "
        "trafic portuaire, trafic routier, élargir la route, élargir les routes, autocar, autoroute, bateau, "
        "vol direct, desserte, navette, circulation routière, voies ferrées, routi, chemins de fer, chemin de fer, "
        "tramway, train, trains, métro, bus, autobus, fluvial, ferry, fret, cargo, liaison aérienne, vols, cabotage, "
        "entrepôt, chaîne du froid, navigation, conteneur, transport, logisti, portuaire, maritime, aérien, "
        "ferroviaire, port, ports, aéroport, route, routier, mobilité, ligne de croisière, ligne de passagers, "
        "voies de communication, convoyeur"
    ),
    "infrastructure": "élargir la route, élargir les routes, élargissement de la route, infrastructure, pont, ponts",
    "urban_development": (
        "éclairage, habitat, voirie, architect, ville durable, villes durables, mise en lumière, "
        "planification urbaine, urbain, urbanis, espaces verts, ville intelligente, aménagement, logement, "
        "espaces publics"
    ),
    "border_management": (
        "porte frontalière intelligente, frontière intelligente, douane intelligente, transfrontali, "
        "garde-frontière, gardes-frontière, points de passage, point de passage, porte internationale, migrat, "
        "poste-frontière, porte frontalière, frontali, frontière, bornage, borne, douan, dédouan, immigration, "
        "patrouille, ouverture de la porte, ouverture du poste, poste international, poste principal, "
        "poste auxiliaire, paire de portes, paires de portes, paire de postes, paires de postes"
    ),
    "security": "sécuritaire, polici, police, gendarmerie, sécurité, ordre, ordre social, ordre public",
    "defence": "militaire, défense",
    "crime_prevention": (
        "trafic de bois, criminel, stupéfiant, traite des, traite d'êtres, délinquan, criminalité, drogue, trafic, "
        "contreband, fraude, trafiquant, contrebandi, franchissements illégaux"
    ),
    "war_remains": "restes, dépouilles, ossements",
    "people_to_people": "entre les populations, entre populations, entre les habitants, peuples, "
    "amitié entre les peuples",
    "labour": (
        "être employé, embauch, ouvriers agricoles, travailleurs, saisonniers, main-d'oeuvre, recrut, travailleur, "
        "main-d'œuvre, emploi, saisonnier"
    ),
    "society": "socio-économique, social",
    "mass_organisations": "anciens combattants, jeunes, jeunesse, femmes, syndica, colonie de vacances",
    "mining": "minier, minière, minerai, charbon, carrière, potasse",
    "humanitarian": "non explosé, déminage, humanitaire",
    "administration": (
        "cadastr, échange de fonctionnaires, échanges de fonctionnaires, administrativ, gestion publique, "
        "réforme administrative, fonction publique, justice, judiciaire, administration publique, services publics, "
        "fonctionnaires, gouvernance, guichets uniques, guichet unique"
    ),
    "delegation_exchange": (
        "échange de délégation, échanges de délégation, échanger des délégation, échangent des délégation, "
        "rendu~visites, rendront visite, visites réciproques, échange de visites, échanges de visites, "
        "échangé des délégation, échangé plusieurs délégation, visites mutuelles"
    ),
    "food_processing": "fromage, saumure, agroalimentaire, agro-alimentaire, transformation, transformer sur place",
    "social_welfare": (
        "seniors, aînés, malvoyant, personnes âgées, protection sociale, vieillissement, orphelinat, handicapé, "
        "orphelin, handicap, pauvreté, enfance"
    ),
    "information_media": (
        "radio, médiatique, la presse, presse écrite, presse locale, organes de presse, médias, journalis, télévision"
    ),
    "development_support": "développement local",
    "rural_development": "rural, saemaul, villages modèles, nouvelle ruralité",
    "external_affairs": "affaires étrangères, diploma",
}

GENERAL: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("vocational_training", re.compile(r"\bstages? (?:[\w']+ ){1,2}?fonctionnaires")),
    ("human_resources", re.compile(r"\bform\w+ (?:[\w']+ ){0,3}?(?:étudiants|élèves|lycéens|boursiers)")),
    ("administration", re.compile(r"\bfonctionnaires\b")),
    (
        "culture",
        re.compile(r"\bcultures? (?:(?:du |de la |de l'|des |d')(?!ville|masse|paix)\w|(?:sous|hors|en) \w)"),
    ),
    ("culture", re.compile(r"(?:patrimoine|biens|valeurs) (?:\w+ )?culturel")),
    ("information_media", re.compile(r"\bradio(?:thérap|log|graph)")),
    ("rural_development", re.compile(r"tourisme rural")),
    ("border_management", re.compile(r"(?:tourisme|touristiques?|voyages) (?:\w+ )?transfrontali")),
    ("science_technology", re.compile(r"\bingénieurs\b")),
    (
        "urban_development",
        re.compile(r"aménagement (?:du |de la |de l'|des |d'une? )(?:\w+ )?(?:port|post|route|ligne)"),
    ),
    ("urban_development", re.compile(r"(?:transports?|déplacements) urbains?")),
    (
        "business_support",
        re.compile(r"entreprises? (?:[\w']+ ){0,4}?(?:puiss|vienn|investi|cultiv|install|implant)"),
    ),
    (
        "science_technology",
        re.compile(r"recherches? (?:et (?:\w+ ){1,3})?d\w+ (?:restes|dépouilles|disparus|ossements|soldats)"),
    ),
    ("energy", re.compile(r"(?:bus|autobus|véhicules?|voitures?|motos?|vélos?|trains?|ferrys?) électriques?")),
    ("trade", re.compile(r"(?:transports?|fret|trafic|circulation)(?: \w+)? d[eu]s? (?:marchandises|conteneurs)")),
    ("mass_organisations", re.compile(r"\bjeunes\b(?= \w)(?! (?:et|ou) )|\b(?:de|pour les) jeunes\b")),
)
"""Words that tell no field where another stands beside them."""
