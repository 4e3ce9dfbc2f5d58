"""Beginnings of French words that tell a sector of people: what they learn, play, heal and work at."""

from collections.abc import Mapping

PEOPLE: Mapping[str, str] = {
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
        "diplôm, classe de, classes de, des cours, les cours de, leçons de, instituteur, écolier, doctorant, "
        "collégien, scolari, institutrice, linguistique, collège, lycée, élève, enseignant, pédagog, "
        "langue vietnamienne, apprentissage du, éducat, enseignement, étudiant, bourse, universit, francophon, "
        "langue, français, école, scolaire, professeur"
    ),
    "vocational_training": "apprenti, professionnelle, stage, stagiaire, formation",
    "human_resources": (
        "fonctionnaires pour des stages, former, formé, perfectionn, main-d'œuvre qualifiée, "
        "main-d'oeuvre qualifiée, formation de fonctionnaires, formation des fonctionnaires, "
        "former des fonctionnaires, stage~fonctionnaire, ressources humaines, cadres, personnel"
    ),
    "health": (
        "radiothérap, sécurité sanitaire, sécurité des aliments, sécurité alimentaire, soign, malade, cataracte, "
        "obstétri, pédiatr, ophtalm, paludisme, dengue, consultations, aides-soignant, sanitaire, hospitali, "
        "sages-femmes, infirmi, clinique, chirurg, vaccin, maternelle, infantile, aide- soignant, cancer, nutrition, "
        "télémédecine, santé, médic, hôpita, épidémi, soins, médecin, pharma, maladie, hygiène, covid"
    ),
    "people_to_people": (
        "entre les populations, entre populations, entre les habitants, peuples, amitié entre les peuples"
    ),
    "mass_organisations": "anciens combattants, jeunes, femmes, syndica, colonie de vacances",
    "labour": (
        "être employé, embauch, ouvriers agricoles, main-d'oeuvre, recrut, travailleur, main-d'œuvre, emploi, "
        "saisonnier"
    ),
    "social_welfare": (
        "seniors, aînés, malvoyant, personnes âgées, protection sociale, vieillissement, orphelin, handicap, "
        "pauvreté, enfance"
    ),
    "society": "socio-économique, social",
    "humanitarian": "non explosé, déminage, humanitaire",
    "development_support": "développement local",
}
