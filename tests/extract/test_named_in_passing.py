"""Names that are said in passing are no sides, and the sides are found although other names stand between."""

import pytest
from extraction_desk import Read, of_kind, sectors, ties

Told = set[tuple[str, str | None]]


def told(read: Read, text: str, language: str) -> Told:
    """What a text, its headline on the first line, tells: (status, partner)."""
    headline, body = text.split("\n", 1)
    return {(status, partner) for status, partner, _ in ties(read(body, headline=headline, language=language))}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (  # a town of the partner, where only something is wished
            "fr",
            "Yên Bai et le Val-de-Marne (France)\nYên Bai et le Val-de-Marne sont liés par un protocole d'accord. Les "
            "élus aimeraient aussi être conseillés sur le tri des déchets, un domaine où Créteil a pris de l'avance.",
            {("signed", "fr-val-de-marne")},
        ),
        (  # the same town with a word for its kind
            "en",
            "Nam Dinh and Miyazaki\nNam Dinh and Miyazaki Prefecture in Japan signed a memorandum. Nam Dinh hopes to "
            "cooperate with the city of Miyazaki in waste treatment.",
            {("signed", "jp-miyazaki"), ("sought", "jp-miyazaki-city")},
        ),
        (  # a capital that is its state
            "fr",
            "Lào Cai et la Nouvelle-Aquitaine\nLào Cai a reçu une délégation de la région de Nouvelle-Aquitaine "
            "(France).\nLa directrice a demandé que les fiches soient prêtes, faute de quoi le cofinancement de Paris "
            "serait perdu. Lào Cai souhaite coopérer avec la Nouvelle-Aquitaine dans le tourisme.",
            {("sought", "fr-nouvelle-aquitaine")},
        ),
        (
            "fr",
            "Rendez-vous\nQuang Nam a reçu une délégation de la province de Champassak (Laos). La réfection de "
            "la route "
            "dépend de Hanoi. Les services des deux provinces ont signé un mémorandum sur le tourisme.",
            {("signed", "la-champasak")},
        ),
        (  # whoever the sentence before told of without a name
            "fr",
            "Dông Nai et le Gyeongsang du Sud\nDông Nai et le Gyeongsang du Sud (Corée du Sud) ont signé un "
            "accord. Les "
            "abus ont conduit Séoul à durcir ses règles.\nLes deux provinces sont amies depuis 1996. Elles ont depuis "
            "échangé des troupes artistiques.",
            {("signed", "kr-south-gyeongsang"), ("established", "kr-south-gyeongsang")},
        ),
        (  # the kind that stands nearest in a list
            "fr",
            "Hai Phong et la Chine\nHai Phong entretient des relations avec des localités chinoises, parmi lesquelles "
            "les villes de Nanning et les provinces du Guizhou et du Henan.",
            {("established", "cn-nanning"), ("established", "cn-guizhou"), ("established", "cn-henan")},
        ),
        (  # "la ville" is Hai Phong, and the towns are those of a route
            "fr",
            "Hai Phong et la Chine\nHai Phong a des relations avec le Guizhou. Avec le Yunnan, la ville développe le "
            "corridor économique Kunming - Hanoï - Hai Phong.",
            {("established", "cn-guizhou"), ("established", "cn-yunnan")},
        ),
        (  # a district in the partner that signs for itself
            "fr",
            "Le Jeolla du Nord et Ca Mau\nLe gouverneur du Jeolla du Nord (Corée du Sud) s'est entretenu avec le "
            "président de Ca Mau.\nLe district de Gochang, gros producteur de pastèques, signera un protocole d'accord "
            "avec Ca Mau pour faire venir 120 personnes.",
            {("planned", "kr-gochang")},
        ),
        (
            "fr",
            "Bac Giang et Chungnam\nLe Chungnam (Corée du Sud) a conclu avec Bac Giang un accord.\nAu Vietnam, la "
            "province coréenne est déjà liée depuis 2005 à celle de Long An, par un accord.",
            {("signed", "kr-south-chungcheong")},
        ),
        (  # a city, and the word of another language
            "fr",
            "Assises\nCân Tho a proposé à Nice un travail commun sur les inondations.",
            {("sought", "fr-nice")},
        ),
        (
            "fr",
            "Saint-Pétersbourg\nHô Chi Minh-Ville et Saint-Pétersbourg ont signé un accord en 2005.",
            {("signed", "ru-saint-petersburg")},
        ),
        (
            "fr",
            "Dông Thap et Prey Veng\nLe vice-gouverneur de Prey Veng (Cambodge) a suggéré à Dông Thap que l'on associe "
            "tourisme et commerce, à l'image de ce que font ensemble An Giang et Takéo.",
            {("sought", "kh-prey-veng"), ("established", "kh-takeo")},
        ),
        (
            "en",
            "Ninh Binh\nNinh Binh is twinned with Oudomxay (Laos), Luang Prabang's neighbour, with which it "
            "concluded a "
            "memorandum of understanding in 2011.",
            {("signed", "la-oudomxay")},
        ),
        (
            "en",
            "Da Nang and Savannakhet\nDa Nang and Savannakhet (Laos) are bound by an agreement. The governor suggested "
            "that the two localities jointly design tours to the beaches of My Khe.",
            {("signed", "la-savannakhet"), ("sought", "la-savannakhet")},
        ),
        (
            "fr",
            "Quang Nam et Sékong\nQuang Nam et Sékong (Laos) entretiennent depuis 1984 des relations d'amitié. Leurs "
            "soldats patrouillent ensemble, et des équipes de Quang Nam recherchent des dépouilles dans les forêts de "
            "Kaleum.",
            {("established", "la-sekong")},
        ),
    ],
)
def test_sides(read: Read, language: str, text: str, expected: Told) -> None:
    assert told(read, text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "La Région Nord-Pas-de-Calais (France) s'est alliée à Thua Thiên-Huê par un accord axé sur le patrimoine.",
            {("signed", "fr-nord-pas-de-calais")},
        ),
        (
            "fr",
            "La région Île-de-France et Hanoi sont convenues d'un programme triennal 2013-2015.",
            {("signed", "fr-ile-de-france")},
        ),
        (
            "fr",
            "Une délégation de Champassak (Laos) a visité Quang Binh. Les entretiens du 26 se sont conclus par la "
            "signature d'un accord.",
            {("signed", "la-champasak")},
        ),
        (
            "fr",
            "Une conférence de Dông Thap et de Prey Veng (Cambodge) s'est tenue mardi. Elle s'est achevée par la "
            "signature d'un accord entre les deux provinces.",
            {("signed", "kh-prey-veng")},
        ),
        ("fr", "Le Havre et Da Nang se préparent à signer un accord.", {("planned", "fr-le-havre")}),
        (
            "fr",
            "Da Nang a reçu une délégation de Lyon (France), qui précise ce que les deux villes feront ensemble.",
            {("planned", "fr-lyon")},
        ),
        ("fr", "Hô Chi Minh-Ville est aussi liée à Moscou.", {("established", "ru-moscow")}),
        (  # a region of China with a country code of its own
            "en",
            "Da Nang maintains relations of friendship with Shandong, Kunming and the Macau Special Administrative "
            "Region.",
            {("established", "cn-shandong"), ("established", "cn-kunming"), ("established", "mo")},
        ),
        (
            "fr",
            "À la foire de Cao Bang et de Chongzuo (Chine), 180 stands proposent du miel et des thés.",
            set(),
        ),
        (
            "en",
            "In those years Tay Ninh and Svay Rieng (Cambodia) kept up economic, cultural and sports exchanges.",
            {("established", "kh-svay-rieng")},
        ),
        ("en", "Tay Ninh received guests from Svay Rieng. Both agreed that the potential is great.", set()),
        (
            "en",
            "Can Tho and Riverside in California signed an agreement. It can be cancelled by either side.",
            {("signed", "us-riverside")},
        ),
        (
            "vi",
            "An Giang và Takeo (Campuchia) vẫn phối hợp nhịp nhàng trong quản lý biên giới, nông nghiệp.",
            {("established", "kh-takeo")},
        ),
        (
            "vi",
            "Đắk Lắk và Mondulkiri (Campuchia) có chung đường biên giới. Lâu nay hai tỉnh vẫn duy trì giao lưu "
            "nhân dân.",
            {("established", "kh-mondulkiri")},
        ),
    ],
)
def test_how_far(read: Read, language: str, text: str, expected: Told) -> None:
    assert told(read, f"A headline\n{text}", language) == expected


def test_a_foreign_host_has_partners_of_its_own(read: Read) -> None:
    found = told(
        read,
        "Riverside council votes\nRiverside and Can Tho signed a sister city agreement on Monday.\nThe oldest sister "
        "city of Riverside is Sendai, Japan. Others include Cuautla in Mexico and Jiangmen in China.",
        "en",
    )
    assert {partner for _, partner in found} == {"us-riverside"}


def test_what_was_done_is_of_the_document_told_of_last(read: Read) -> None:
    found = read(
        "Une délégation de Banteay Meanchey (Cambodge) a paraphé lundi, avec Dông Thap, un accord pour 2011-2013.\n"
        "Une même convention, signée en 2008, a déjà porté des fruits. Deux coopératives de Banteay Meanchey ont "
        "appris "
        "des experts de Dông Thap à produire des semences de riz.",
        language="fr",
    )
    held = {c.statement.signed: c.statement.sectors for c in of_kind(found, "agreement")}
    assert held["2008"] == ("agriculture",)


def test_what_a_place_lives_on_is_no_field_of_its_ties(read: Read) -> None:
    found = read(
        "Da Nang a proposé à Zhanjiang (Chine) de coopérer dans le tourisme. Zhanjiang possède un port en eau "
        "profonde, "
        "une aciérie géante et de vastes élevages de crevettes.",
        language="fr",
    )
    assert sectors(found) == {"tourism"}
