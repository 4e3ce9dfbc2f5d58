"""Beginnings of French words that tell a sector of business, travel, building and technology."""

from collections.abc import Mapping

TRADE: Mapping[str, str] = {
    "trade": (
        "débouchés, supermarché, grande distribution, écouler, vente d, achats d, point de vente, points de vente, "
        "importation, exporter, marché, exposition commerciale, ventes, commerc, import-export, exportation, douan, "
        "dédouan, foire, marchandise"
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
    "transport_logistics": (
        "corridor économique, port intelligent, trafic de conteneurs, trafic maritime, trafic aérien, "
        "trafic portuaire, trafic routier, élargir la route, élargir les routes, autocar, autoroute, bateau, "
        "vol direct, desserte, navette, circulation routière, voies ferrées, routi, chemins de fer, chemin de fer, "
        "tramway, train, métro, bus, autobus, fluvial, ferry, fret, cargo, liaison aérienne, vols, cabotage, "
        "entrepôt, chaîne du froid, navigation, conteneur, transport, logisti, portuaire, maritime, aérien, "
        "ferroviaire, port, ports, aéroport, route, mobilité, ligne de croisière, ligne de passagers, "
        "voies de communication, convoyeur"
    ),
    "infrastructure": "élargir la route, élargir les routes, élargissement de la route, infrastructure, pont, ponts",
    "urban_development": (
        "éclairage, habitat, voirie, architect, ville durable, villes durables, mise en lumière, "
        "planification urbaine, urbain, urbanis, espaces verts, ville intelligente, aménagement, logement, "
        "espaces publics"
    ),
    "digital": (
        "administration électronique, administration numérique, mégadonnées, porte frontalière intelligente, "
        "frontière intelligente, douane intelligente, port intelligent, télécom, intelligence artificielle, "
        "e-gouvernement, cyber, villes intelligentes, numérique, informatique, logiciel, données"
    ),
    "science_technology": (
        "océanograph, ingénieurs, biotechnolog, robot, laboratoire, intelligence artificielle, scien, technolog, "
        "innovation, recherche"
    ),
    "information_media": (
        "radio, médiatique, la presse, presse écrite, presse locale, organes de presse, médias, journalis, télévision"
    ),
}
