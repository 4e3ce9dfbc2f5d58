"""Whom French articles name in passing, and what people of one side do for the other."""

import pytest
from extraction_desk import Read, ties

SIGNED = "Rennes et Huê ont signé un accord. "


@pytest.mark.parametrize(
    "text",
    [
        "Il s'inspire de la convention que Rennes a conclue avec Kyoto en 2006.",
        "La ville bretonne est aussi partenaire de Kyoto.",
        "La ville française est jumelée avec Kyoto.",
        "Il a été conclu en marge des Assises de la coopération, organisées à Toulouse avec Bordeaux et Nantes.",
        "Un architecte de Bordeaux a restauré une porte de la citadelle.",
        "Rennes a signé des accords avec une vingtaine de villes.",
        "Paris et Hanoï ont signé un pacte en 2013.",
        "Le consul du Vietnam à Marseille s'est dit intéressé par le port.",
        "Les entreprises de Kobe sont nombreuses à Huê et souhaitent recruter.",
        "Les conversations de Nantes avec Da Nang n'ont en revanche abouti à rien.",
        "À lire ailleurs : « Toulouse et Hanoï fêtent leur jumelage ».",
        "\nLe maire a évoqué Kyoto, que sa ville connaît bien. L'accord a été signé à la mairie.",
        "Voir aussi : Toulouse et Hanoï fêtent leur jumelage.",
    ],
)
def test_others_are_named_in_passing(read: Read, text: str) -> None:
    found = ties(read(SIGNED + text, headline="Rennes et Huê signent", language="fr"))
    assert found == {("signed", "fr-rennes", "agreement")}


@pytest.mark.parametrize(
    "text",
    [
        "L'université de Caen et celle de Huê ont signé une convention.",
        "La chambre de commerce de Caen et son homologue de Huê ont signé une convention.",
        "Une laiterie de Rennes a conclu un accord avec un distributeur de Huê.",
        "Un fabricant de la zone de Rennes et un armateur ont échangé une lettre d'intention à Huê.",
    ],
)
def test_bodies_among_themselves_tie_no_places(read: Read, text: str) -> None:
    assert ties(read(f"Huê a reçu Rennes. {text}", language="fr")) == set()


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (
            "Huê et le Gyeongsang du Nord coopèrent.\nLes danseurs de Gumi souhaitent jouer à Huê.",
            "kr-north-gyeongsang",
        ),
        ("Huê et le Gyeongsang du Nord coopèrent.\nLa ville de Gumi a signé avec Huê.", "kr-gumi kr-north-gyeongsang"),
        ("Vientiane et Hanoï ont signé un accord.", "la-vientiane-capital"),
        ("Livourne (Italie) et Hai Phong ont signé un accord.", "it-livorno-city"),
        ("Huê coopère. Kyoto (Japon) y a envoyé ses élus. L'accord a été signé en 2012.", "jp-kyoto"),
    ],
)
def test_whose_tie_it_is(read: Read, text: str, partners: str) -> None:
    found = ties(read(text, headline="Texte", language="fr"))
    assert {partner for _, partner, _ in found} == set(partners.split())


@pytest.mark.parametrize(
    ("headline", "text", "partner"),
    [
        ("De Kampot à Kratie", "À Takeo, on attend. Le gouverneur a proposé à Huê un marché.", "kh-takeo"),
        ("La lettre de Normandie", "Rouen tâte le terrain. Son maire a proposé à Huê de coopérer.", "fr-rouen"),
        ("Guangxi : Baise et Cao Bang signent", "Baise et Cao Bang ont signé un accord.", "cn-baise"),
        ("Textes", "(Thakhek) – Khammouane, au Laos, et Huê ont signé un accord.", "la-khammouane"),
    ],
)
def test_who_is_told_of(read: Read, headline: str, text: str, partner: str) -> None:
    assert {told for _, told, _ in ties(read(text, headline=headline, language="fr"))} == {partner}


def test_two_countries_are_told_of_in_the_next_sentence_too(read: Read) -> None:
    text = SIGNED + "\nLa France et le Vietnam fêtent leurs 50 ans de relations. Ils coopèrent dans la santé."
    (tie,) = read(text, language="fr").candidates
    assert tie.statement.sectors == ()


def test_counted_partners_of_one_country_are_those_named_together(read: Read) -> None:
    text = (
        "Le commerce de Huê avec Sékong, Salavan et Champassak (Laos) croît.\nSalavan a un internat.\n"
        "Huê souhaite que les trois provinces laotiennes allègent la douane."
    )
    found = ties(read(text, headline="Huê et ses voisines", language="fr"))
    assert {partner for _, partner, _ in found} == {"la-sekong", "la-salavan", "la-champasak"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rennes et Huê patrouillent ensemble chaque mois.", "established"),
        ("Rennes et Huê ont bien exécuté en 2019 leurs programmes de coopération.", "established"),
        ("Rennes et Huê n'ont jamais cessé de coopérer.", "established"),
        ("Celle de Huê et la ville de Rennes ne cessent d'étoffer leurs échanges.", "established"),
        ("Rennes se lie à Huê, disait-on en 2007.", "established"),
        ("La coopération médicale et universitaire entre Huê et Rennes date de 1995.", "established"),
        ("Le maire de Huê a remercié Rennes d'avoir formé des infirmières.", "established"),
        ("Le maire de Huê a remercié Rennes d'avoir recherché les restes de soldats.", "established"),
        ("Les conventions entre Huê et Rennes sont affichées.", "signed"),
        ("Huê compte sur l'appui de Rennes pour moderniser son port.", "sought"),
        ("Le maire de Rennes a promis aux autorités de Huê de leur fournir des bateaux.", "planned"),
        ("Rennes serait heureuse que Huê devienne sa partenaire.", "sought"),
        ("Rennes et Huê unissent leurs efforts contre la fraude.", "established"),
        ("Un procès-verbal de mai 2019 rattache Rennes à Huê.", "signed"),
        ("L'accord entre Rennes et Huê est devenu caduc en 2020.", "ended"),
        ("Rennes et Huê ont cherché les domaines où elles pourraient coopérer.", "sought"),
        ("La possibilité que des médecins de Huê soient formés par Rennes est à l'étude.", "sought"),
        ("Le maire de Rennes s'est entretenu avec Huê d'un projet de port.", "sought"),
        ("Le maire de Huê a invité Rennes à signer un accord.", "sought"),
        ("La maire de Rennes est venue à Huê. Le maire l'a invitée à revenir afin d'y signer un accord.", "sought"),
        ("Rennes et Huê sont jumelées et ont un circuit, suspendu en 2020.", "established"),
        (
            "Le commerce de Huê avec Rennes a atteint 2 millions d'euros, et les deux villes ont décidé de coopérer.",
            "planned",
        ),
    ],
)
def test_how_far(read: Read, text: str, status: str) -> None:
    assert {told for told, _, _ in ties(read(text, language="fr"))} == {status}


def told(read: Read, text: str) -> str:
    """Return the sectors of the twinning of Rennes and Huê, with what follows it in the paragraph."""
    found = read(f"Rennes et Huê sont jumelées depuis 2007. {text}", language="fr")
    (tie,) = found.candidates
    return " ".join(sorted(tie.statement.sectors))


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Des médecins de Rennes soignent chaque printemps les enfants de la province.", "health"),
        ("Chaque hiver, une équipe de chirurgiens y passe deux semaines.", "health"),
        ("Des professeurs de Rennes y enseignent le français.", "education"),
        ("Chaque été, les lycéens des deux villes se rendent visite.", "education"),
        ("Les musiciens de la cour ont joué dans le parc du Thabor.", "culture"),
        ("Le ballet royal est venu deux fois sur la scène de l'Opéra.", "culture"),
        ("Les pompiers bretons initient leurs collègues aux secours.", "disaster_climate"),
        ("Une dizaine de fonctionnaires partent chaque automne se former à Rennes.", "human_resources"),
        ("La ville accueille tous les ans dix stagiaires.", "vocational_training"),
        ("En retour, la ville bretonne forme des infirmières.", "health"),
        ("Elle offre chaque année cinq bourses à des étudiants.", "education"),
        ("Elle envoie tous les ans des experts de la culture du thé.", "agriculture"),
        ("Celle-ci l'aide à élever des crevettes.", "fisheries"),
        ("On doit à cette amitié un festival de musique.", "culture"),
        ("Ce lien a valu à la province un réseau d'eau potable.", "water_wastewater"),
        ("Leurs polices et leurs gardes-frontières patrouillent ensemble.", "border_management security"),
    ],
)
def test_what_people_of_one_side_do_for_the_other(read: Read, text: str, sectors: str) -> None:
    assert told(read, text) == sectors


def test_towns_of_a_region_are_where_its_guests_go(read: Read) -> None:
    text = "Huê et le Gyeongsang du Nord sont jumelés. Chaque automne, des fonctionnaires partent se former à Gumi."
    (tie,) = read(text, language="fr").candidates
    assert tie.statement.sectors == ("human_resources",)


@pytest.mark.parametrize(
    "text",
    [
        "Les médecins y sont rares.",
        "Les experts s'attendent à une hausse du tourisme et du commerce.",
        "Des agriculteurs manifestaient mardi contre le port.",
        "Les étudiants de la ville suivent des cours de gestion à Paris.",
        "Les infirmières ont fait grève en mars.",
        "Le musée de la ville expose des peintres du Japon.",
        "Les paysans de la province travaillent dans les rizières.",
        "L'orchestre a joué les deux hymnes.",
        "La ville accueille chaque année un festival de musique.",
        "Rennes est connue pour ses festivals, ses universités et son métro.",
        "Des médecins y soignent des enfants pour 40 000 euros.",
    ],
)
def test_what_people_do_for_themselves(read: Read, text: str) -> None:
    assert told(read, text) == ""


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Ils ont signé un protocole en vue de l'aménagement d'un port de pêche.", "fisheries transport_logistics"),
        (
            "Ils ont signé un protocole. Elles s'y engagent en outre à protéger la pêche.",
            "fisheries",
        ),
        ("Ils ont signé un accord. La pêche et le sport y occupent le premier rang.", "fisheries sports"),
        ("Ils ont signé un accord touchant la pêche, le sport et la santé.", "fisheries health sports"),
        (
            "Ils ont signé un accord sur la pêche. Il en va de même des recherches de dépouilles.",
            "fisheries war_remains",
        ),
        ("Ils ont signé un accord. Parmi les points retenus : la pêche et le sport.", "fisheries sports"),
        ("Ils ont signé un accord. Dans l'ordre : la pêche, le sport et la radiothérapie.", "fisheries health sports"),
        ("Ils ont signé un accord contre les feux de forêt et le braconnage.", "disaster_climate environment"),
        ("Ils ont signé un accord relatif au corridor économique.", "economy transport_logistics"),
        ("Ils ont signé un accord sur le patrimoine culturel et la floriculture.", "agriculture heritage"),
        (
            "Ils ont signé un accord sur le climat des affaires et les voitures électriques.",
            "business_support industry",
        ),
        ("Ils ont signé un accord sur la recherche et le rapatriement des restes de soldats.", "war_remains"),
        ("Ils ont signé un accord sur les rencontres entre les populations et la pêche.", "fisheries people_to_people"),
        (
            "Ils ont signé un accord. Dans ce cadre, elles se sont rendu plusieurs visites et ont formé des élèves.",
            "delegation_exchange education",
        ),
        ("Ils ont signé un accord. Il leur avait permis d'ouvrir un musée.", "culture"),
        ("Un mémorandum de 2015 a ouvert leur partenariat à la culture et au sport.", "culture sports"),
        ("Ils ont signé un accord. Il s'agit de rechercher les restes des soldats.", "war_remains"),
        ("Ils ont signé un accord sur un orchestre de jeunes.", "culture"),
        ("Ils ont signé un accord sur une porte frontalière intelligente.", "border_management digital"),
    ],
)
def test_fields_of_documents(read: Read, text: str, sectors: str) -> None:
    found = read(f"Huê a reçu Rennes. {text}", headline="Rennes et Huê", language="fr")
    assert {code for c in found.candidates for code in c.statement.sectors} == set(sectors.split())


def test_what_is_done_by_a_document_behind_a_colon(read: Read) -> None:
    text = "Rennes a choisi la santé : en vertu de l'accord passé avec Huê, ses malades sont soignés à Huê."
    (tie,) = read(text, language="fr").candidates
    assert tie.statement.sectors == ("health",)
