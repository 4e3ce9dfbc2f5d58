"""Beginnings of English words that tell a sector of the state: borders, order and offices."""

from collections.abc import Mapping

STATE: Mapping[str, str] = {
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
        "poaching, counterfeit, crime, illegal logging, illegal fishing, drug, drugs, smuggl, traffick, fraud, "
        "contraband, gambling, gangs, theft, thieves, robber, scam, narcotic, heroin, money launder, corruption, "
        "bribery, child abuse, drug runner, people smuggl"
    ),
    "war_remains": (
        "remains of, soldiers' remains, fallen soldiers, missing soldiers, martyrs, graves of~soldiers, "
        "soldiers' graves, war graves, for the graves, look for graves, soldiers lie buried, volunteer soldiers lie"
    ),
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
    "external_affairs": "diplomatic, external relations, foreign affairs",
    "delegation_exchange": (
        "exchange of delegation, exchanges of delegation, exchange delegation, exchange of visits, exchange visits, "
        "mutual visits, exchanging delegation, study trip, study visit, exchange delegations, delegation exchange, "
        "reciprocal visits, regular visits, exchange high-level, exchanged delegation, exchanged visits, "
        "delegations be exchanged, delegations are to be exchanged, delegations to be exchanged, "
        "receive each other's delegation, receiving each other's delegation, delegations at all levels, "
        "exchanges of high-ranking, exchange of high-ranking, exchanges of high-level, exchange of high-level, "
        "exchange of leaders"
    ),
}
