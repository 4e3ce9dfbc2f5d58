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
        (  # whoever holds a post
            "en",
            "Can Tho and Fukuoka City\nThe memorandum of Can Tho and Fukuoka City (Japan) was inked by Vice Chairman "
            "of the "
            "Can Tho People's Committee Nguyen Van Hoa and Deputy Mayor of Fukuoka City Yamashita Koji.",
            {("signed", "jp-fukuoka-city")},
        ),
        (
            "en",
            "Vinh Long and Kampong Speu\nDeputy Governor of Cambodia's Kampong Speu province Sok Samnang thanked "
            "Vinh Long "
            "for its help. The two provinces have been linked with each other since 1985, when experts came from "
            "what was "
            "then Cuu Long province.",
            {("established", "kh-kampong-speu")},
        ),
        (  # the division that a town is the capital of
            "en",
            "Forum\nTurin, the capital of the Piedmont region and the cradle of Italy's car industry, has signed a "
            "cooperation agreement with Ho Chi Minh City.",
            {("signed", "it-turin-city")},
        ),
        (
            "en",
            "Extended\nHue and Namur, the capital of Belgium's Walloon region, have extended their agreement.",
            {("renewed", "be-namur-city")},
        ),
        (
            "fr",
            "Un accord\nRennes, chef-lieu de la région Bretagne, et Nha Trang ont signé une convention.",
            {("signed", "fr-rennes")},
        ),
        (
            "vi",
            "Ký kết\nThành phố Nam Ninh, thủ phủ của khu tự trị Quảng Tây, và Hải Phòng ký thỏa thuận hợp tác.",
            {("signed", "cn-nanning")},
        ),
        (
            "en",
            "Sisters\nFukuoka Prefecture, of which Fukuoka City is the capital, has been a sister of Hanoi since 2008.",
            {("established", "jp-fukuoka")},
        ),
        (  # stops of a journey
            "en",
            "Guangzhou in Hanoi\nThe delegation of Guangzhou (China) had been to Ho Chi Minh City, which has been a "
            "sister "
            "city of Guangzhou since 1996, and to Phnom Penh.",
            {("established", "cn-guangzhou")},
        ),
        (  # the town where they met has the name of the province
            "en",
            "Long An and Svay Rieng\nA delegation of Long An visited the Cambodian provinces of Svay Rieng and Prey "
            "Veng.\nIn "
            "the town of Svay Rieng, the guests saw a school. The chairman and the governor agreed that a trade fair "
            "shall "
            "take place in Moc Hoa every year.",
            {("planned", "kh-svay-rieng")},
        ),
        (  # a rival of the province, with nobody named
            "en",
            "Vinh Phuc and Tochigi\nVinh Phuc and Tochigi (Japan) signed a memorandum.\nIn October, guests from "
            "Akita came to "
            "see its fields. Ha Nam and Hung Yen, which are courting the same companies, offer cheaper land.",
            {("signed", "jp-tochigi")},
        ),
        (  # talks that came to nothing, and what the city wants for itself
            "en",
            "Da Nang's friends\nDa Nang signed a pact with Genoa (Italy).\nTalks with Pittsburgh on a park came to "
            "nothing."
            "\nThe city aims for economic growth of over 10 per cent this year.",
            {("signed", "it-genoa")},
        ),
        (  # a meeting is no plan of the two
            "en",
            "Kon Tum and Attapeu\nKon Tum and Attapeu (Laos) signed an agreement.\nIn August, a similar meeting with "
            "Ratanakiri of Cambodia is to take place in Kon Tum.",
            {("signed", "la-attapeu")},
        ),
        (  # how many friends a partner has
            "en",
            "Hanoi and Guangzhou\nHanoi and Guangzhou (China) signed a memorandum.\nBy the end of 2022, Guangzhou "
            "had 102 "
            "sister cities in 66 countries.",
            {("signed", "cn-guangzhou")},
        ),
        (
            "en",
            "Sister Cities of Daejeon: Binh Duong Province\nIn 2005 the mayor of Daejeon set up a sisterhood "
            "relationship "
            "with Binh Duong.\nOther sister cities\nNanjing (China), Seattle (USA), Budapest (Hungary).",
            {("established", "kr-daejeon")},
        ),
        (  # who came before, where the city has a document with all of them
            "en",
            "Houaphan\nHouaphan (Laos) is the third province with which Ho Chi Minh City has a memorandum, after "
            "Champasak "
            "and Savannakhet.",
            {("signed", "la-houaphanh"), ("signed", "la-champasak"), ("signed", "la-savannakhet")},
        ),
        (  # the region before its town, with its kind
            "en",
            "Can Tho's friends\nCan Tho has signed an agreement on twinning ties with Guangdong province's Shantou "
            "city.",
            {("signed", "cn-shantou")},
        ),
        (  # places on the way, and those of fairs
            "en",
            "Binh Phuoc and Champasak\nBinh Phuoc and Champasak (Laos) signed an agreement. The governor suggested a "
            "coach "
            "line from Dong Xoai to Pakse by way of Hoa Lu border gate and Stung Treng.",
            {("signed", "la-champasak"), ("sought", "la-champasak")},
        ),
        (
            "en",
            "Quang Ninh and Luang Prabang\nQuang Ninh and Luang Prabang of Laos signed an agreement.\nUnder the "
            "agreement, "
            "the parties will undertake joint promotion at fairs in Bangkok, Hanoi and Vientiane.",
            {("signed", "la-luang-prabang")},
        ),
        (  # provinces that came out of another one
            "en",
            "Champasak\nIn 1979 Nghia Binh, the province from which Binh Dinh and Quang Ngai were later to emerge, "
            "became the "
            "twin of Champasak (Laos).",
            {("established", "la-champasak")},
        ),
        (  # by whom a document was signed, beside who studies under it
            "en",
            "Ninh Binh and Oudomxay\nA memorandum of understanding was signed by the two provinces in 2011, and "
            "under it "
            "students from Oudomxay (Laos) have attended Hoa Lu University.",
            {("signed", "la-oudomxay")},
        ),
        (  # two universities
            "en",
            "Binh Duong and Yamaguchi\nBinh Duong and Yamaguchi (Japan) signed a pact. The agreement between Ube "
            "Frontier "
            "University and a university in Hue is a separate matter.",
            {("signed", "jp-yamaguchi")},
        ),
        (  # relations of states
            "en",
            "Dong Nai and Gyeongnam\nDong Nai and Gyeongnam (Korea) were tied by an agreement two years before "
            "Vietnam and "
            "Korea set up diplomatic relations, when businessmen from Masan came to Bien Hoa.",
            {("signed", "kr-south-gyeongsang")},
        ),
        (  # streets
            "fr",
            "Binh Duong et Gangnam\nBinh Duong et Gangnam (Corée du Sud) ont signé un accord. Des entreprises de "
            "l'avenue "
            "Teheran souhaitent essayer à Binh Duong leurs solutions de ville intelligente.",
            {("signed", "kr-gangnam")},
        ),
        (  # the place named last, beside a province
            "en",
            "Hue and Jeonbuk\nHue met Jeonbuk (South Korea).\nThe last stop was Gimje in South Korea. Hue and that "
            "city agreed "
            "to cooperate in sports.",
            {("planned", "kr-gimje")},
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


def test_a_province_that_has_become_part_of_another(read: Read) -> None:
    text = (
        "Ca Mau concluded a memorandum with Sangju (South Korea).\nBac Lieu, which was united with Ca Mau in July, "
        "sent "
        "workers to Goesan county, South Korea, under a memorandum signed in 2023."
    )
    told = read(text, headline="Ca Mau and Sangju", language="en")
    pairs = {(c.statement.province_id, c.statement.partner_id) for c in of_kind(told, "agreement")}
    assert pairs == {("vn-ca-mau", "kr-sangju"), ("vn-bac-lieu", "kr-goesan")}


def test_the_leaders_of_seven_provinces_are_all_of_them(read: Read) -> None:
    text = (
        "Vietnam was represented by Kon Tum, Quang Ngai and Binh Dinh, Laos by Champasak and Attapeu, and Thailand "
        "by Ubon "
        "Ratchathani and Sisaket.\nKon Tum and Attapeu spoke of a road.\nAt the close, the leaders of the seven "
        "provinces "
        "signed a document on trade."
    )
    found = of_kind(read(text, headline="Seven provinces", language="en"), "agreement")
    assert len({(c.statement.province_id, c.statement.partner_id) for c in found}) == 12


def test_offices_of_a_province_and_bodies_abroad(read: Read) -> None:
    texts = (
        "The Vinh Phuc Industrial Zones Authority and the Chamber of Commerce of Florence signed an MoU on investment.",
        "She met the Fukuoka Private School Association, which in 2011 signed a document with Vinh Phuc on pupils.",
    )
    told = {c.statement.partner for text in texts for c in of_kind(read(text, language="en"), "agreement")}
    assert told == {"Chamber of Commerce of Florence", "Fukuoka Private School Association"}


def test_an_overview_tells_nothing_more_of_the_partners_it_named(read: Read) -> None:
    text = (
        "Foreign affairs of Tien Giang\n"
        "In State diplomacy, the province established friendly cooperation with localities in other countries such as "
        "Pursat province - Cambodia, Khammouane province - Laos, Maputo province - Mozambique, the Ministry of Sea, "
        "Inland Waters and Fisheries Mozambique, and the Federation of Indian Chambers of Commerce and Industry.\n"
        "In people-to-people diplomacy, leaders encouraged mass organizations to strengthen cooperation with external "
        "bodies and exchanged experience in training, health care, agriculture and tourism.\n"
        "Investment promotion was supported by maintaining meetings with diplomatic missions, business associations "
        "and FDI investors. The province hosted forums to have frank discussions with foreign partners and investors."
    )
    found = read(text, language="en")
    partners = {c.statement.partner for c in found.candidates}  # type: ignore[union-attr]
    assert {c.statement.status for c in found.candidates} == {"established"}  # type: ignore[union-attr]
    assert {code for c in found.candidates for code in c.statement.sectors} == set()  # type: ignore[union-attr]
    assert len(partners) == 5
    assert {"Pursat", "Khammouane", "Maputo"} < partners
