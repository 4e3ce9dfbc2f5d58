"""What French articles tell in reported speech, of documents that are applied, and of what a text holds."""

import pytest
from extraction_desk import Read, ties

HOSTS = "Hai Phong reçoit Brest"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le maire de Brest a indiqué que sa ville s'apprêtait à envoyer des médecins à Hai Phong.", "planned"),
        ("Le maire de Brest a dit que sa ville comptait former des pêcheurs de Hai Phong.", "planned"),
        ("Le maire de Brest a dit que sa ville prévoyait de former des pêcheurs de Hai Phong.", "planned"),
        ("Le maire de Brest a annoncé que sa ville formerait des pêcheurs de Hai Phong.", "planned"),
        ("Le maire de Brest a précisé que l'accord avec Hai Phong serait signé en août.", "planned"),
        ("Brest et Hai Phong ont, par ailleurs, décidé d'ouvrir un centre.", "planned"),
        ("Brest et Hai Phong sont toutefois convenues d'ouvrir un centre.", "planned"),
        ("Brest et Hai Phong ont donné leur aval à une ligne maritime.", "planned"),
        ("Un accord entre Brest et Hai Phong est attendu pour l'automne.", "planned"),
        ("Brest et Hai Phong se sont donné un an pour rédiger un accord.", "planned"),
        ("« Nous comptons travailler avec Hai Phong », a dit le maire de Brest.", "planned"),
        ("Le maire de Brest a dit que sa ville voulait travailler avec Hai Phong.", "sought"),
        ("Le maire de Brest a dit que sa ville étudiait avec Hai Phong la création d'une ligne.", "sought"),
        ("Le maire de Brest a fait savoir que sa ville désirait travailler avec Hai Phong.", "sought"),
        ("Le maire de Brest a exprimé mardi le vœu de voir sa ville nouer des liens avec Hai Phong.", "sought"),
        ("Le maire de Brest verrait volontiers sa ville travailler avec Hai Phong.", "sought"),
        ("Brest appelle de ses vœux une coopération avec Hai Phong.", "sought"),
        ("Brest rêve d'une ligne maritime avec Hai Phong.", "sought"),
        ("Le maire de Brest a prié Hai Phong de former ses pêcheurs.", "sought"),
        ("Le maire de Brest a demandé la prolongation de l'accord avec Hai Phong.", "sought"),
        ("« Nous voudrions travailler avec Hai Phong », a dit le maire de Brest.", "sought"),
        ("Un projet de jumelage entre Brest et Hai Phong est à l'étude.", "sought"),
        ("Brest et Hai Phong ont discuté. Les entretiens ont roulé sur la pêche.", "sought"),
    ],
)
def test_wishes_and_plans(read: Read, text: str, status: str) -> None:
    assert {status for status, _, _ in ties(read(text, headline=HOSTS, language="fr"))} == {status}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brest et Hai Phong appliquent un accord.", ("signed", "agreement")),
        ("Brest et Hai Phong mettent en œuvre un protocole.", ("signed", "agreement")),
        ("Les liens de Brest et de Hai Phong reposent sur une convention.", ("signed", "agreement")),
        ("Entre Brest et Hai Phong, un protocole existe depuis 2014.", ("signed", "agreement")),
        ("Brest dispose depuis 2014 d'un accord avec Hai Phong.", ("signed", "agreement")),
        ("Un accord d'amitié unit depuis 2007 Hai Phong à Brest.", ("signed", "agreement")),
        ("Brest et Hai Phong ont apposé leur signature au bas d'un mémorandum.", ("signed", "MoU")),
        ("Brest et Hai Phong ont cosigné un mémorandum.", ("signed", "MoU")),
        ("Brest, qui voulait un partenaire en Asie, a signé un accord avec Hai Phong.", ("signed", "agreement")),
        ("Comme prévu, Brest et Hai Phong ont signé un accord.", ("signed", "agreement")),
        ("Le maire de Brest a fait le voyage pour signer un accord avec Hai Phong.", ("signed", "agreement")),
        ("Le maire a dit que l'accord entre Brest et Hai Phong aiderait le port.", ("signed", "agreement")),
        ("Brest a reçu Hai Phong. La visite s'est conclue par la signature d'un protocole.", ("signed", "agreement")),
        ("Le conseil de Brest a voté le renouvellement de la convention avec Hai Phong.", ("renewed", "agreement")),
        ("La convention de Brest avec Hai Phong, venue à échéance en 2020, est oubliée.", ("ended", "agreement")),
        ("Brest (France) – Hai Phong : accord-cadre, non renouvelé", ("ended", "agreement")),
        ("Brest et Hai Phong ont officialisé mardi leur partenariat.", ("established", "unspecified")),
        ("Hai Phong est en rapport avec Brest.", ("established", "unspecified")),
        ("L'amitié qui lie Hai Phong et Brest est ancienne.", ("established", "unspecified")),
        ("Hai Phong a ouvert avec Brest une école.", ("established", "unspecified")),
        ("Brest a accueilli une centaine d'étudiants de Hai Phong.", ("established", "unspecified")),
        ("Brest et Hai Phong ont repris leurs échanges.", ("established", "unspecified")),
        ("Brest a fait de Hai Phong sa partenaire.", ("established", "unspecified")),
        ("Brest prête main-forte à Hai Phong.", ("established", "unspecified")),
        ("Hai Phong est la première ville jumelle de Brest au Vietnam.", ("established", "twinning")),
        ("Les relations entre Brest et Hai Phong vont bon train.", ("established", "unspecified")),
        ("Brest et Hai Phong ont laissé mourir leur convention.", ("ended", "agreement")),
        ("Brest a dénoncé la convention qui la liait à Hai Phong.", ("ended", "agreement")),
        ("Brest et Hai Phong ont actualisé leur accord.", ("renewed", "agreement")),
    ],
)
def test_how_far(read: Read, text: str, expected: tuple[str, str]) -> None:
    assert ties(read(text, language="fr")) == {(expected[0], "fr-brest", expected[1])}


@pytest.mark.parametrize(
    "text",
    [
        "Les invités de Brest ont parlé d'énergies renouvelables.",
        "Que cherche Hai Phong à l'étranger ?",
        "L'université a des conventions avec Hai Phong.",
        "Un établissement de Brest et un lycée de Hai Phong correspondent.",
        "Le maire a promis de transmettre la demande à Hai Phong.",
        "Un accord lie Brest à la ville de Kiel.",
        "Le maire de Brest a renoncé à un jumelage avec Hai Phong.",
        "L'accord de Brest avec Hai Phong n'a finalement pas été signé.",
    ],
)
def test_no_tie(read: Read, text: str) -> None:
    body = f"Une délégation de Brest a visité Hai Phong. {text}"
    assert ties(read(body, headline="Hai Phong, un port", language="fr")) == set()


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("La convention mettra l'accent sur la pêche.", "fisheries"),
        ("Viennent ensuite la pêche et le sport.", "fisheries sports"),
        ("La pêche dans la baie et le sport en formeront l'essentiel.", "fisheries sports"),
        ("Trois chantiers ont été retenus : la pêche, le sport et la santé.", "fisheries health sports"),
        ("Premier chantier, la pêche.", "fisheries"),
        ("Les deux villes s'épauleront pour développer la pêche.", "fisheries"),
        ("Elles se rendront visite chaque année.", "delegation_exchange"),
        ("Hai Phong accordera cinq bourses à des étudiants de Brest.", "education"),
        ("L'accord a servi à former des pêcheurs.", "fisheries human_resources"),
        ("Leurs orchestres se produisent dans les deux ports.", "culture"),
        ("Objectif : développer la pêche.", "fisheries"),
        ("La pêche se taille la part du lion.", "fisheries"),
        ("Une large place est faite à la pêche.", "fisheries"),
        ("Celui-ci ouvre la voie à des échanges d'étudiants.", "education"),
        ("Il est prévu d'ouvrir une classe de français.", "education"),
        ("La restauration des remparts en est le fruit.", "heritage"),
        ("Parmi les projets figurent un musée et un tournoi de tennis.", "culture sports"),
    ],
)
def test_contents_told_in_the_next_sentence(read: Read, text: str, sectors: str) -> None:
    found = read(f"Brest et Hai Phong ont signé un accord. {text}", headline=HOSTS, language="fr")
    assert {code for c in found.candidates for code in c.statement.sectors} == set(sectors.split())


@pytest.mark.parametrize(
    ("fields", "sectors"),
    [
        ("qui touche à la pêche et au sport", "fisheries sports"),
        ("où il est question de pêche et de sport", "fisheries sports"),
        ("en matière d'éducation", "education"),
        ("sur l'industrie pharmaceutique", "industry"),
        ("sur le tourisme transfrontalier", "tourism"),
        ("sur la culture sous serre", "agriculture"),
        ("pour la protection de la pêche", "fisheries"),
        (", avec la pêche et le sport pour priorités", "fisheries sports"),
        ("qui doit faciliter le recrutement de travailleurs", "labour"),
        ("par lequel Brest aidera Hai Phong à restaurer ses remparts", "heritage"),
    ],
)
def test_fields_of_a_document(read: Read, fields: str, sectors: str) -> None:
    (tie,) = read(f"Brest et Hai Phong ont signé un accord {fields}.", language="fr").candidates
    assert " ".join(tie.statement.sectors) == sectors


@pytest.mark.parametrize(
    "text",
    [
        "Hai Phong travaille avec Brest dans la pêche, et avec Rennes dans le sport.",
        "Hai Phong a signé avec Brest un accord sur la pêche, et avec Rennes un protocole sur le sport.",
        "Hai Phong a signé avec Brest un accord sur la pêche. Un autre, avec Rennes, porte sur le sport.",
        "Hai Phong a signé avec Brest un accord sur la pêche. Celui conclu avec Rennes porte sur le sport.",
    ],
)
def test_each_partner_has_its_own_fields(read: Read, text: str) -> None:
    told = {c.statement.partner_id: c.statement.sectors for c in read(text, language="fr").candidates}
    assert told == {"fr-brest": ("fisheries",), "fr-rennes": ("sports",)}


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("Nanning, chef-lieu de la région autonome du Guangxi, et Huê ont signé un accord.", "cn-nanning"),
        ("Brest et Huê étudient la création d'une zone à cheval sur Dongxing et Mong Cai.", "fr-brest"),
        ("Vladivostok et Huê ont signé un accord.", "ru-vladivostok"),
        ("Brest et Huê, que rapproche le prince Ly Long Tuong, coopèrent avec la Chine.", "fr-brest"),
        ("Brest a demandé en mai à Huê de former ses cadres.", "fr-brest"),
        ("Ils ont fait halte à Paksé, au Laos, ville avec laquelle Huê coopère.", "la-pakse"),
    ],
)
def test_who_is_meant(read: Read, text: str, partner: str) -> None:
    assert {partner for _, partner, _ in ties(read(text, language="fr"))} == {partner}


def test_who_signs_in_the_partners_own_press(read: Read) -> None:
    text = "Le président de la Région, Eugenio Giani, et la secrétaire du Parti de Huê ont signé un pacte."
    found = read(text, headline="La Toscane choisit Huê pour entrer au Vietnam", language="fr")
    assert ties(found) == {("signed", "it-tuscany", "agreement")}


def test_a_feast_to_come_is_no_day_of_signing(read: Read) -> None:
    (tie,) = read("Le jumelage de Brest et de Hai Phong fêtera ses vingt ans en août.", language="fr").candidates
    assert tie.statement.signed is None


def test_the_day_of_a_vote_is_that_of_the_document(read: Read) -> None:
    (tie,) = read("Les conseils de Brest et de Hai Phong ont approuvé jeudi un accord.", language="fr").candidates
    assert tie.statement.signed == "2024-06-13"


def test_the_document_that_is_renewed_stands_beside_its_renewal(read: Read) -> None:
    found = read("Brest et Hai Phong ont reconduit pour trois ans leur convention de 2018.", language="fr")
    assert {(c.statement.status, c.statement.signed) for c in found.candidates} == {
        ("renewed", None),
        ("signed", "2018"),
    }


def test_a_wish_about_a_document_that_exists(read: Read) -> None:
    found = read("Le maire de Brest souhaite faire vivre la convention signée en 2015 avec Hai Phong.", language="fr")
    assert {c.statement.status for c in found.candidates} == {"signed", "sought"}
    found = read("Le maire de Brest souhaite que la convention avec Hai Phong soit signée en mai.", language="fr")
    assert {c.statement.status for c in found.candidates} == {"sought"}
