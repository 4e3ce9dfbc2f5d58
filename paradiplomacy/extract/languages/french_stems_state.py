"""Beginnings of French words that tell a sector of the state: borders, order and offices."""

from collections.abc import Mapping

STATE: Mapping[str, str] = {
    "border_management": (
        "porte frontalière intelligente, frontière intelligente, douane intelligente, transfrontali, "
        "garde-frontière, gardes-frontière, points de passage, point de passage, porte internationale, migrat, "
        "poste-frontière, porte frontalière, frontali, frontière, bornage, borne, douan, dédouan, immigration, "
        "patrouille, ouverture de la porte, ouverture du poste, poste international, poste principal, "
        "poste auxiliaire, paire de portes, paires de portes, paire de postes, paires de postes, "
        "passages clandestins, passages illégaux, passages irréguliers, franchissements illégaux, "
        "franchissements clandestins, laissez-passer, passeport, visas, ouvrir la porte, circulation des personnes, "
        "travailleurs frontaliers, immigration clandestine"
    ),
    "security": (
        "sécuritaire, polici, police, gendarmerie, sécurité, ordre, ordre social, ordre public, gendarmes, sûreté, "
        "terroris, émeute, garde-côte, gardes-côtes, otages, maintien de l'ordre"
    ),
    "defence": (
        "militaire, défense, forces armées, régiment, marine nationale, navires de guerre, navire de guerre, milice, "
        "garnison"
    ),
    "crime_prevention": (
        "trafic de bois, criminel, stupéfiant, traite des, traite d'êtres, délinquan, criminalité, drogue, trafic, "
        "contreband, fraude, trafiquant, franchissements illégaux, crime, gangs, voleurs, vol de bétail, "
        "vols de bétail, cambriol, meurtre, contrefaç, faussaire, piraterie, opium, pavot, passeurs, escroquer, "
        "arnaque, jeux d'argent, blanchiment, corruption, armes à feu, trafic d'armes, police scientifique, "
        "cybercrim, passages clandestins, passages illégaux, passages irréguliers, franchissements clandestins, "
        "traite des femmes"
    ),
    "war_remains": (
        "restes, dépouilles, ossements, soldats tombés, soldats disparus, tombes de soldats, morts de la guerre"
    ),
    "administration": (
        "cadastr, échange de fonctionnaires, échanges de fonctionnaires, administrativ, gestion publique, "
        "réforme administrative, fonction publique, justice, judiciaire, administration publique, services publics, "
        "fonctionnaires, gouvernance, guichets uniques, guichet unique, auditions publiques, "
        "contrôle de l'application des lois, contrôle des lois, application des lois, élaboration des lois, "
        "pétition, plaintes des citoyens, guichets, paperasse, état civil, actes de naissance, recensement, impôts, "
        "trésor public, finances publiques, marchés publics, tribunaux, juges, magistrat, notaire, procureur, "
        "parquets, employés municipaux, agents municipaux, échange d'agents, échanges d'agents, "
        "mise à disposition d'agents, détachement d, détacher des, services municipaux, démocratie participative, "
        "budget participatif, lutte contre la corruption, aide juridique, formalités administratives"
    ),
    "external_affairs": "affaires étrangères, diploma, travail du parti, édification du parti, idéolog",
    "delegation_exchange": (
        "échange de délégation, échanges de délégation, échanger des délégation, échangent des délégation, "
        "rendu~visites, rendront visite, visites réciproques, échange de visites, échanges de visites, "
        "échangé des délégation, échangé plusieurs délégation, visites mutuelles, visites annuelles, "
        "visites régulières, visites des dirigeants, se rendre visite, se rendront visite, "
        "échangeront des délégations, échangeraient des délégations, échangeront chaque année des délégations"
    ),
}
