"""What French articles say of documents, of what they hold, and of what is done under them."""

import pytest
from extraction_desk import Read, ties

SIGNED = "Brest et Hai Phong ont signé un accord en 2015. "


def fields(read: Read, text: str) -> str:
    """Return the sectors of the first tie of a text in which Brest and Hai Phong sign."""
    found = read(SIGNED + text, language="fr")
    return " ".join(next(c.statement.sectors for c in found.candidates if c.statement.kind == "agreement"))


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Y figurent la pêche et le sport.", "fisheries sports"),
        ("Il y est question de pêche et de sport.", "fisheries sports"),
        ("Une place y est faite à la pêche.", "fisheries"),
        ("Deux chantiers y sont inscrits : la pêche et le sport.", "fisheries sports"),
        ("S'y ajoute un volet consacré au sport.", "sports"),
        ("Le texte cite la pêche.", "fisheries"),
        ("Un volet inédit concerne le sport.", "sports"),
        ("La nouvelle mouture couvre la pêche.", "fisheries"),
        ("Le document engage les deux villes à développer la pêche.", "fisheries"),
        ("L'accord prévoit de développer la pêche.", "fisheries"),
        ("Il prévoit que Brest formera des pêcheurs.", "fisheries human_resources"),
        ("Il s'agit de protéger le littoral et de développer la pêche.", "fisheries"),
        ("Attirer des capitaux, développer la pêche : tel est l'objet du document.", "fisheries investment"),
        ("La pêche et le sport en sont les deux chantiers.", "fisheries sports"),
        ("La pêche en forme le noyau.", "fisheries"),
        ("Il s'est traduit par un tournoi de tennis.", "sports"),
        ("L'accord a donné lieu à des tournois de tennis.", "sports"),
        ("Les deux villes ont organisé un tournoi de tennis.", "sports"),
    ],
)
def test_contents_told_in_the_next_sentence(read: Read, text: str, sectors: str) -> None:
    assert fields(read, text) == sectors


@pytest.mark.parametrize(
    "text",
    [
        "Elle tient chaque année une foire de la pêche et un salon du sport.",
        "La citadelle y est inscrite au patrimoine mondial.",
        "Il s'agit de la première visite du maire, venu voir le port.",
        "On y trouve des musées et des restaurants.",
        "L'accord ne dit rien de la pêche, le sport n'y figure pas, la santé non plus.",
    ],
)
def test_what_tells_nothing_of_the_document(read: Read, text: str) -> None:
    assert fields(read, text) == ""


def test_a_document_of_several_is_told_of_by_its_side(read: Read) -> None:
    found = read(
        "Can Tho a signé des accords avec Brest et Rennes. Celui de Brest prévoit un tournoi de tennis.", language="fr"
    )
    told = {c.statement.partner_id: c.statement.sectors for c in found.candidates}
    assert told == {"fr-brest": ("sports",), "fr-rennes": ()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le conseil de Brest a ratifié mardi l'accord avec Hai Phong.", ("signed", "agreement")),
        ("Brest et Hai Phong se sont dotées d'une convention.", ("signed", "agreement")),
        ("Brest et Hai Phong ont entériné un procès-verbal.", ("signed", "minutes")),
        ("Brest est liée depuis 2010 à Hai Phong par une convention.", ("signed", "agreement")),
        ("Brest, que lie à Hai Phong un accord, est un port.", ("signed", "agreement")),
        ("Le conseil de Brest approuvera en juin un accord avec Hai Phong.", ("planned", "agreement")),
        ("La convention entre Brest et Hai Phong sera soumise au conseil.", ("planned", "agreement")),
        ("Brest va bientôt signer un accord avec Hai Phong.", ("planned", "agreement")),
        ("Brest a promis d'aider Hai Phong à traiter ses déchets.", ("planned", "unspecified")),
        ("Brest et Hai Phong ont discuté de l'accord qu'elles comptent signer.", ("planned", "agreement")),
        ("Brest et Hai Phong ont tiré le bilan du plan d'action 2017-2022.", ("established", "programme")),
        ("Brest est l'amie de longue date de Hai Phong.", ("established", "unspecified")),
        ("Brest reste fidèle à Hai Phong.", ("established", "unspecified")),
        ("Une foire réunit chaque année Brest et Hai Phong.", ("established", "unspecified")),
        ("Les liens de Brest avec Hai Phong remontent à 1990.", ("established", "unspecified")),
        ("Depuis 2015, Brest accueille des étudiants de Hai Phong.", ("established", "unspecified")),
        ("Brest a transmis à Hai Phong son savoir-faire dans la pêche.", ("established", "unspecified")),
        ("Il est question d'un jumelage entre Brest et Hai Phong.", ("sought", "twinning")),
        ("Brest s'est dite favorable à une coopération avec Hai Phong.", ("sought", "unspecified")),
        ("Le maire de Brest a dit vouloir associer Hai Phong à ses travaux.", ("sought", "unspecified")),
        ("Brest et Hai Phong ont étudié les moyens de relier leurs ports.", ("sought", "unspecified")),
    ],
)
def test_how_far(read: Read, text: str, expected: tuple[str, str]) -> None:
    assert ties(read(text, language="fr")) == {(expected[0], "fr-brest", expected[1])}


@pytest.mark.parametrize(
    "text",
    [
        "Le conseil de Brest n'a pas ratifié la convention avec Hai Phong.",
        "Brest n'est jumelée avec aucune ville du Vietnam, pas même Hai Phong.",
        "Brest a eu avec Hai Phong des pourparlers, qui n'ont rien donné.",
        "Brest voudrait approcher Hai Phong, mais aucun contact n'a encore été pris.",
        "Brest a mené à Hai Phong un projet de formation de médecins.",
        "À lire dans notre prochain numéro : « Brest et Hai Phong signent pour dix ans ».",
    ],
)
def test_no_tie(read: Read, text: str) -> None:
    assert ties(read(text, language="fr")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Les deux villes ont tenu une réunion de travail.",
        "Elles ont organisé un dîner.",
        "Le préfet a dit sa joie et sa volonté de revenir.",
        "Elle a promis de revenir.",
        "La province est dotée d'un plan d'action sur le tourisme.",
        "La province prépare un plan d'urbanisme.",
        "Le conseil a voté une charte du patrimoine.",
        "Les relations entre les deux pays remontent au XVIIe siècle.",
        "Il s'agit de la ville la plus visitée du Centre.",
        "Un contrat lie l'hôtel à une compagnie aérienne.",
        "Il n'a pas été question de jumelage.",
    ],
)
def test_a_visit_alone_is_no_tie(read: Read, text: str) -> None:
    assert (
        ties(read(f"Une délégation de Brest a visité Huê. {text}", headline="Huê reçoit Brest", language="fr")) == set()
    )


def test_what_is_said_behind_a_colon_is_what_was_signed(read: Read) -> None:
    text = "Brest a signé un accord avec Hai Phong : elle formera des pêcheurs, et chacune ouvrira un musée."
    (tie,) = read(text, language="fr").candidates
    assert set(tie.statement.sectors) == {"culture", "fisheries", "human_resources"}


def test_a_clause_tells_of_the_document_before_it_in_the_sentence(read: Read) -> None:
    text = (
        "Brest et Hai Phong ont convenu d'ouvrir une ligne. "
        "Elles sont liées par un accord de 2015, dont la pêche et le sport forment le noyau."
    )
    told = {c.statement.status: c.statement.sectors for c in read(text, language="fr").candidates}
    assert told == {"planned": (), "signed": ("fisheries", "sports")}


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("Liège et Huê coopèrent.", "be-liege"),
        ("Le bourgmestre de Charleroi et Huê coopèrent.", "be-charleroi"),
        ("La Ville de Québec et Huê coopèrent.", "ca-quebec-city"),
        ("Caen et Huê coopèrent.", "fr-caen"),
        ("Wernigerode, au pied du Harz, coopère avec Huê. Aucune autre ville allemande ne l'a fait.", "de-wernigerode"),
    ],
)
def test_places_that_readers_of_french_know(read: Read, text: str, partner: str) -> None:
    assert {partner for _, partner, _ in ties(read(text, language="fr"))} == {partner}


@pytest.mark.parametrize(
    "text",
    [
        "Deux provinces du Cambodge coopèrent avec Huê.",
        "Tour d'horizon : en France, on coopère avec Huê.",
        "Le fort de Brest, le maire de Huê l'a visité et souhaite coopérer.",
        "Huê, au Sud-Est du Laos, coopère.",
    ],
)
def test_no_places(read: Read, text: str) -> None:
    assert ties(read(text, language="fr")) == set()


def test_a_line_of_a_list_names_the_region_of_a_town(read: Read) -> None:
    found = read("Mimasaka (Okayama) – Yên Bai – sylviculture", headline="Jumelages : le Japon et nous", language="fr")
    assert ties(found) == {("established", "jp-mimasaka", "unspecified")}


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("L'accord entre Brest et Hai Phong, signé en mai, prévoit des tournois de tennis.", "sports"),
        ("La convention entre Brest et Hai Phong prévoit des tournois de tennis.", "sports"),
        ("L'accord de coopération de Hai Phong avec Brest comprend la pêche.", "fisheries"),
        ("Brest et Hai Phong ont signé un accord. Selon ce texte, elles vont développer la pêche.", "fisheries"),
        ("Brest et Hai Phong ont signé un accord. Les deux villes vont ouvrir un musée.", "culture"),
        (
            "Brest et Hai Phong ont un accord. À Hai Phong, 40 pêcheurs et 5 médecins ont été formés.",
            "fisheries health",
        ),
    ],
)
def test_a_document_and_its_contents(read: Read, text: str, sectors: str) -> None:
    (tie,) = read(text, language="fr").candidates
    assert (tie.statement.status, " ".join(sorted(tie.statement.sectors))) == ("signed", sectors)


def test_a_programme_of_journeys_makes_no_partners_of_their_places(read: Read) -> None:
    found = read("Hai Phong et Brest coopèrent. Le programme comprend des missions chez Caen et Rennes.", language="fr")
    assert {partner for _, partner, _ in ties(found)} == {"fr-brest"}


@pytest.mark.parametrize(
    ("headline", "partner"), [("Hai Phong en voyage", "fr-rennes"), ("Hai Phong et Brest", "fr-brest")]
)
def test_whom_a_delegation_went_to(read: Read, headline: str, partner: str) -> None:
    text = "Hai Phong est jumelée avec Brest.\nSes élus se sont rendus à Rennes. Les deux parties ont évoqué la pêche."
    found = read(text, headline=headline, language="fr")
    assert [c.statement.partner_id for c in found.candidates if c.statement.kind == "intention"] == [partner]


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Brest et Hai Phong ont fêté mardi le 15e anniversaire de leur jumelage.", None),
        ("En recevant hier Brest, qui porte le jumelage, Hai Phong a dit sa joie.", None),
        ("Le plus ancien des liens de Hai Phong, avec la ville de Brest, remonte à 2005.", "2005"),
        ("Brest et Hai Phong ont noué leurs liens mardi.", "2024-06-11"),
    ],
)
def test_when_a_tie_began(read: Read, text: str, signed: str | None) -> None:
    (tie,) = read(text, language="fr").candidates
    assert tie.statement.signed == signed


def test_how_long_it_is_valid_is_told_next(read: Read) -> None:
    found = read("Brest et Hai Phong ont signé un accord. Il est valable jusqu'en 2027.", language="fr")
    assert [c.statement.valid_to for c in found.candidates] == ["2027"]
