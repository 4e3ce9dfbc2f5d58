"""What French papers tell of documents and habits in relative clauses, short sentences and other people's words."""

import pytest
from extraction_desk import Read, sectors_told, ties

SIGNED = "Brest et Hai Phong ont signé un accord en 2015. "


def told(read: Read, text: str) -> set[tuple[str, str, str]]:
    return sectors_told(read(text, language="fr"))


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("La pêche et le sport figurent aussi parmi les domaines retenus.", "fisheries,sports"),
        ("La pêche et le sport font partie des priorités.", "fisheries,sports"),
        ("Il doit aider les pêcheurs à moderniser leurs bateaux.", "fisheries,transport_logistics"),
        ("Il vaut à la ville des cours de tennis.", "education,sports"),
        ("On y travaillera sur la pêche.", "fisheries"),
        ("On s'attachera à y développer la pêche.", "fisheries"),
        ("On continuera d'y protéger la faune.", "environment"),
        ("Les signataires s'engagent à développer la pêche.", "fisheries"),
        ("Les deux villes montent chaque automne un tournoi de tennis.", "sports"),
        (
            "La pêche et le sport y figurent, de même que la recherche des restes de soldats.",
            "fisheries,sports,war_remains",
        ),
        ("Pêche, commerce, sport : les grandes lignes n'ont rien pour surprendre.", "fisheries,sports,trade"),
        ("Dans ce cadre, des pêcheurs ont suivi un stage.", "fisheries,vocational_training"),
        ("Les maîtres mots sont la pêche et le sport.", "fisheries,sports"),
        ("Au menu : la pêche et le sport.", "fisheries,sports"),
        ("La pêche sera au cœur de ce partenariat.", "fisheries"),
        ("Un accent particulier sera mis sur la pêche.", "fisheries"),
        ("Il ouvre la voie à des échanges dans la pêche.", "fisheries"),
        ("Le texte porte sur les autobus électriques.", "transport_logistics"),
        ("Le texte porte sur le transport de marchandises.", "transport_logistics"),
        ("Le texte porte sur la protection du littoral et l'élevage du homard.", "environment,fisheries"),
    ],
)
def test_contents_told_in_the_next_sentence(read: Read, text: str, sectors: str) -> None:
    assert told(read, SIGNED + text) == {("signed", "fr-brest", sectors)}


@pytest.mark.parametrize(
    "text",
    [
        "Le sport fait partie des axes de travail.",
        "Le texte porte sur le sport et les jouets en bois.",
        "Elles s'emploieront à promouvoir le sport.",
    ],
)
def test_words_for_work_are_no_field(read: Read, text: str) -> None:
    assert told(read, SIGNED + text) == {("signed", "fr-brest", "sports")}


@pytest.mark.parametrize(
    "text",
    [
        "Il doit rencontrer des pêcheurs et visiter un hôpital.",
        "On y mange des fruits.",
        "Le musée du port est au cœur de la ville.",
    ],
)
def test_what_tells_nothing_of_the_document(read: Read, text: str) -> None:
    assert told(read, SIGNED + text) == {("signed", "fr-brest", "")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Brest a signé avec Hai Phong un accord, dont la pêche constitue le volet principal.",
            ("signed", "fisheries"),
        ),
        (
            "Brest a signé avec Hai Phong un accord, où la pêche et le sport viennent en tête.",
            ("signed", "fisheries,sports"),
        ),
        ("Brest, où la pêche occupe 300 marins, a signé avec Hai Phong un accord sur le sport.", ("signed", "sports")),
        ("Brest et Hai Phong organisent à tour de rôle un tournoi de tennis.", ("established", "sports")),
        ("Chaque année, Brest et Hai Phong coopèrent dans le sport.", ("established", "sports")),
        ("Avec Brest, Hai Phong assure depuis longtemps la gestion commune des forêts.", ("established", "forestry")),
        (
            "Le maire de Brest a évoqué pour sa part une possible coopération avec Hai Phong dans la pêche.",
            ("sought", "fisheries"),
        ),
        ("La ville de Hai Phong prépare avec Brest un texte sur la pêche.", ("planned", "fisheries")),
        (
            "Hai Phong, qui cherche à attirer des industries, aimerait coopérer avec Brest dans la pêche.",
            ("sought", "fisheries"),
        ),
        (
            "Brest et Hai Phong ont convenu de former des agents à l'administration électronique.",
            ("planned", "digital,human_resources"),
        ),
        ("Brest et Hai Phong ont convenu de coopérer dans la sécurité sanitaire.", ("planned", "health")),
        (
            "Brest souhaite que des entreprises de Hai Phong viennent réparer ses bateaux.",
            ("sought", "transport_logistics"),
        ),
    ],
)
def test_how_far_and_in_what(read: Read, text: str, expected: tuple[str, str]) -> None:
    assert told(read, text) == {(expected[0], "fr-brest", expected[1])}


@pytest.mark.parametrize(
    "text",
    [
        "Brest coopère avec Hai Phong.\n« Un jumelage sans projet, c'est une plaque sur un mur », dit un élu.",
        "Brest coopère avec Hai Phong.\nRennes, elle aussi, espère un partenaire vietnamien.",
    ],
)
def test_sayings_and_wishes_for_anybody_tell_of_no_tie(read: Read, text: str) -> None:
    assert told(read, text) == {("established", "fr-brest", "")}


def test_who_signs_where_one_was_a_guest(read: Read) -> None:
    found = read(
        "Brest et le Vietnam\nCan Tho est loin. Huê aussi.\n"
        "Le maire de Brest a signé à Hai Phong un accord avec la ville du même nom.",
        language="fr",
    )
    assert {c.statement.province for c in found.candidates} == {"Hai Phong"}


def test_the_headline_says_which_of_two_is_meant(read: Read) -> None:
    found = read(
        "Quang Ngai fait un pas vers Palawan\n"
        "En visite à Puerto Princesa (Philippines), Quang Ngai a proposé d'établir des relations avec Palawan.\n"
        "Le président du Comité populaire s'est dit partisan d'échanges d'experts sur la pêche.",
        language="fr",
    )
    assert sectors_told(found) == {("sought", "ph-palawan", "fisheries")}


def test_the_two_are_those_of_the_tie_just_told(read: Read) -> None:
    found = read(
        "Brest et Hai Phong ont signé un accord.\n"
        "Brest et Hai Phong ont signé mardi un accord.\n"
        "Brest entretient des liens d'amitié avec une autre ville, Can Tho. Les deux villes montent chaque été un "
        "tournoi de tennis.",
        language="fr",
    )
    assert {(c.statement.province, c.statement.sectors) for c in found.candidates} == {
        ("Hai Phong", ()),
        ("Can Tho", ("sports",)),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hai Phong souhaite nouer des liens avec des localités sud-coréennes.", {("sought", "KR", "unspecified")}),
        ("Hai Phong souhaite se jumeler avec d'autres villes allemandes.", {("sought", "DE", "twinning")}),
        ("Hai Phong souhaite une visite des trois villes allemandes.", set()),
    ],
)
def test_localities_of_a_country(read: Read, text: str, expected: set[tuple[str, str, str]]) -> None:
    found = read(text, language="fr").candidates
    assert {(c.statement.status, c.statement.partner_country, c.statement.instrument) for c in found} == expected


def test_people_of_a_district_are_where_one_goes(read: Read) -> None:
    found = read(
        "Prey Veng et Long An\nPrey Veng (Cambodge) et Long An coopèrent.\n"
        "Le gouverneur a souhaité que des médecins de Long An soignent les villageois du district de Kampong Trabaek.",
        language="fr",
    )
    assert {place for _, place, _ in ties(found)} == {"kh-prey-veng"}


@pytest.mark.parametrize(
    "text",
    [
        "Un accord valable jusqu'à la fin de 2027 lie Hai Phong à Brest.",
        "Brest a signé avec Hai Phong un accord en vigueur jusqu'en fin 2027.",
    ],
)
def test_until_the_end_of_a_year(read: Read, text: str) -> None:
    assert [c.statement.valid_to for c in read(text, language="fr").candidates] == ["2027"]
