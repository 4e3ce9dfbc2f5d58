"""Beginnings of English words that tell a sector of the state: borders, order and offices."""

from collections.abc import Mapping

STATE: Mapping[str, str] = {
    "border_management": (
        "migration, border gate, checkpoint, border, frontier, demarcation, customs, immigration, visa, patrol, "
        "visas, entry-exit, exit and entry, border crossing, crossings, border post, boundary, border pass, "
        "cross-border traffic, auxiliary gate, gates upgraded, gate pair, gates open, gates be kept, "
        "gates would be kept, gates for longer, international crossing, gate at, gates at, secondary gate, "
        "secondary border, main gate, pair of gates, pairs of gates, marker post, boundary stone, crossing point, "
        "night clearance, night-time clearance, clearance of goods, clearance for, clearance at, "
        "opening hours of the gate, opening time~gate, open the gate, opening of~gate, gate open longer, "
        "gates earlier, gate earlier, passport, laissez-passer, entry permit, exit permit, illegal migra, "
        "illegal crossing, illegal entr, illegal border, boats that stray, stray boat, stray fish, strayed, "
        "sea boundar, maritime boundar, sea line, customs union, shared gate, smart gate, customs window, "
        "customs post, customs officer, frontier trade, border market, customs broker"
    ),
    "security": (
        "coast guard, coastguard, policing, security, public order, social order, police, counter-terror, illegal, "
        "peacekeep, public safety, cybersecurity, order along, order at the, order on the, order and safety, "
        "law and order, order at sea, order is kept, protecting tourists, protect tourists, law enforcement, "
        "order in the, keep order, keeping order, maintain order, maintenance of order, riot, riots, terroris, "
        "anti-terror, hostage, kidnap, crowd control, tourist police, train~police, traffic police, "
        "neighbourhood watch, sea patrol, hand over offenders, handing over offenders, handing over of offenders"
    ),
    "defence": (
        "army, navy, soldier, defen, military, armies, navies, troops, armed forces, regiment, garrison, warship, "
        "naval, air force, militia, joint exercise"
    ),
    "crime_prevention": (
        "counterfeit, crime, illegal logging, illegal fishing, drug, drugs, smuggl, traffick, fraud, contraband, "
        "gambling, gangs, theft, thieves, robber, scam, narcotic, heroin, money launder, corruption, bribery, "
        "child abuse, drug runner, people smuggl, criminal, burglar, thief, murder, fake goods, fake product, fakes, "
        "forger, piracy, pirates, opium, poppy, poppies, amphetamine, methamphet, drug addict, detective, forensic, "
        "fingerprint, juvenile, firearm, weapons, loan shark, tax evasion, scams, scammer, swindl, poach, stolen, "
        "cattle thie, cattle theft, cattle rustl, cattle smuggl, wildlife traffick, wildlife smuggl, "
        "trafficking in~women, trafficking of~women, illegal migra, illegal crossing, illegal entr, illegal border, "
        "illegal logger, illegal mining, counterfeit goods, fugitive, wanted person, wanted men, extradit, "
        "hunt for criminals, trade fraud"
    ),
    "war_remains": (
        "remains of, soldiers' remains, fallen soldiers, missing soldiers, martyrs, graves of~soldiers, "
        "soldiers' graves, war graves, for the graves, look for graves, soldiers lie buried, volunteer soldiers lie, "
        "war dead, the fallen, soldiers who fell, those who fell, soldiers who died, missing in action, "
        "search for the missing, war missing, war cemeter, soldiers' cemeter, martyrs' cemeter, dead soldiers, "
        "bones of"
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
        "municipal employees, running of local council, running of council, work of~councils, budget scrutiny, "
        "scrutiny of, budgets are, budget control, public hearing, hearings, citizens' complaint, citizens heard, "
        "hear citizens, oversight, supervision of, supervisory, law-making, lawmaking, legislation, one-stop, "
        "service counter, red tape, paperwork, licensing, registry, land record, land management, census, notary, "
        "notaries, judges, judiciary, lawyer, clerk, city hall employee, city hall staff, town hall staff, "
        "municipal staff, secondment, to second~official, to second~clerk, to second~staff, second municipal, "
        "seconding, in each other's office, in each other's town hall, in each other's city hall, "
        "civil servants exchange, procurement, resident regist, registration of resident, household regist, "
        "birth certificate, public procurement, administrative staff, carrying out of laws, laws are carried out, "
        "enforcement of laws, tax office"
    ),
    "external_affairs": (
        "diplomatic, external relations, foreign affairs, work of the party, party work, party affairs, "
        "party exchange, political work, ideolog, consular"
    ),
    "delegation_exchange": (
        "exchange of delegation, exchanges of delegation, exchange delegation, exchange of visits, exchange visits, "
        "mutual visits, exchanging delegation, study trip, study visit, exchange delegations, delegation exchange, "
        "reciprocal visits, regular visits, exchange high-level, exchanged delegation, exchanged visits, "
        "delegations be exchanged, delegations are to be exchanged, delegations to be exchanged, "
        "receive each other's delegation, receiving each other's delegation, delegations at all levels, "
        "exchanges of high-ranking, exchange of high-ranking, exchanges of high-level, exchange of high-level, "
        "exchange of leaders, exchange of guests, annual visit, yearly visit, visits every year, "
        "take turns in visiting, delegations every year, delegations every second year, delegations every two years"
    ),
}
