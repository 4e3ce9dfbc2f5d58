"""One line a class of sentences that tell figures, as many journalists write them; and what looks like a figure."""

import pytest
from extraction_desk import Read, of_kind

from paradiplomacy.extract.candidate import Extraction
from paradiplomacy.model.statement import Investment, Support, Trade, Visits

BORDER = {
    "en": "Quang Tri and Savannakhet of Laos\n",
    "fr": "Quang Tri et Savannakhet (Laos)\n",
    "vi": "Quảng Trị và Savannakhet (Lào)\n",
}
JAPAN = {
    "en": "Dong Nai and Kobe of Japan\n",
    "fr": "Dong Nai et Kobe (Japon)\n",
    "vi": "Đồng Nai và Kobe (Nhật Bản)\n",
}
KOREA = {
    "en": "Da Nang and Daegu of Korea\n",
    "fr": "Da Nang et Daegu (République de Corée)\n",
    "vi": "Đà Nẵng và Daegu (Hàn Quốc)\n",
}
GERMANY = {"en": "Quang Nam and Wernigerode of Germany\n", "fr": "Quang Nam et Wernigerode (Allemagne)\n"}

Sum = tuple[str, float, str | None]


def traded(found: Extraction) -> list[Sum]:
    """Return (flow, amount in millions, partner) of all trade."""
    told = [c.statement for c in of_kind(found, "trade")]
    return [(t.flow, round((t.amount or 0) / 1e6, 1), t.partners[0].place_id) for t in told if isinstance(t, Trade)]


def invested(found: Extraction) -> list[tuple[float, str | None, str]]:
    """Return (amount in millions, partner, direction) of all capital."""
    told = [c.statement for c in of_kind(found, "investment")]
    return [(round((i.amount or 0) / 1e6, 1), i.partner_id, i.direction) for i in told if isinstance(i, Investment)]


def given(found: Extraction) -> list[tuple[float, str | None, str]]:
    """Return (amount in thousands, partner, direction) of all gifts."""
    told = [c.statement for c in of_kind(found, "support")]
    return [(round((s.amount or 0) / 1e3, 1), s.partner_id, s.direction) for s in told if isinstance(s, Support)]


def visited(found: Extraction) -> list[tuple[str | None, int, str, str | None]]:
    """Return (partner, people or delegations, direction, first day) of all visits."""
    told = [c.statement for c in of_kind(found, "visits")]
    return [
        (v.partner_id, v.people or v.delegations or 0, v.direction, v.period_from)
        for v in told
        if isinstance(v, Visits)
    ]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # whom with
        ("en", "Nam said trade between his province and China had reached 30 million USD.", [("total", 30, "cn")]),
        ("en", "China bought 310 million USD worth of Dong Nai's fruit in 2023.", [("export", 310, "cn")]),
        ("en", "China was Dong Nai's largest market, taking goods worth 310 million USD in 2023.",
         [("export", 310, "cn")]),
        ("en", "Dong Nai imported Chinese machinery worth 1.4 billion USD in 2023.", [("import", 1400, "cn")]),
        ("en", "Japan ranks first among the markets of Dong Nai, with exports of 2.1 billion USD; China comes next "
         "with 1.8 billion.", [("export", 2100, "jp"), ("export", 1800, "cn")]),
        ("fr", "La Chine est le premier client de Dong Nai, avec 2,1 milliards de dollars d'achats en 2023.",
         [("export", 2100, "cn")]),
        ("fr", "La province a importé de Chine pour 1,4 milliard de dollars de machines.", [("import", 1400, "cn")]),
        ("fr", "Dong Nai abrite des usines de Chine. Ses ventes vers ce marché ont rapporté 3,1 milliards de dollars.",
         [("export", 3100, "cn")]),
        ("fr", "Dong Nai fait de la Chine son premier débouché : 2,1 milliards de dollars d'exportations, devant les "
         "États-Unis (1,8 milliard).", [("export", 2100, "cn"), ("export", 1800, "us")]),
        ("fr", "Les exportations chinoises vers Dong Nai se sont chiffrées à 1,4 milliard de dollars.",
         [("import", 1400, "cn")]),
        ("vi", "Doanh nghiệp Đồng Nai mua của Trung Quốc máy móc trị giá 1,4 tỷ USD.", [("import", 1400, "cn")]),
        ("en", "The province sold China 12 million USD worth of fruit.", [("export", 12, "cn")]),
        ("vi", "Trong các thị trường của Đồng Nai, Trung Quốc đứng đầu với 2,1 tỷ USD hàng xuất khẩu, tiếp đến là Hoa "
         "Kỳ với 1,8 tỷ USD.", [("export", 2100, "cn"), ("export", 1800, "us")]),
        # none of these is trade with anybody
        ("en", "Businesses from Kobe came to a forum in Dong Nai, where contracts worth 30 million USD for seafood "
         "were signed.", []),
        ("en", "Japan's trade with Vietnam exceeded 44 billion USD, and Dong Nai's exports to Japan 1.2 billion USD.",
         [("export", 1200, "jp")]),
        ("fr", "La Chine est l'un des premiers partenaires économiques du pays, avec des échanges de 65 milliards de "
         "dollars.", []),
        ("en", "Dong Nai collected 30 million USD in duties on goods from China.", []),
        ("en", "Smuggled goods worth 3 million USD from China were seized in Dong Nai.", []),
        ("en", "Workers from Dong Nai in Japan sent home 14 million USD last year.", []),
        ("fr", "Dong Nai a vendu des fleurs pour 28 millions de dollars, sans que la Chine figure parmi ses clients.",
         []),
        ("fr", "Des marchandises de contrebande de Chine, pour 3 millions de dollars, ont été saisies à Dong Nai.", []),
        ("vi", "Đồng Nai xuất siêu sang Trung Quốc 300 triệu USD.", []),
        ("en", "The mayor said the province had sold us lychees for 900,000 dollars.", []),
        ("vi", "Lao động Đồng Nai tại Nhật Bản gửi về quê 14 triệu USD năm 2023.", []),
    ],
)  # fmt: skip
def test_trade_names_its_country_in_many_ways(read: Read, language: str, text: str, found: list[Sum]) -> None:
    assert traded(read(JAPAN[language] + text, language=language)) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Goods worth 18 million USD changed hands between the two provinces in 2022, against 11 million USD "
         "a year earlier.", [("total", 18), ("total", 11)]),
        ("en", "Commerce between the two provinces amounted to 41 million USD.", [("total", 41)]),
        ("en", "Exports from Quang Tri to Savannakhet earned 1.15 billion USD in 2023.", [("export", 1150)]),
        ("en", "Farmers who export fruit from Quang Tri to Savannakhet earn 2,000 USD a year.", []),
        ("en", "Trade of Quang Tri and Savannakhet was 41 million USD. Of the total, Quang Tri sold 30 million USD.",
         [("total", 41), ("export", 30)]),
        # which way
        ("en", "Trade of Quang Tri and Savannakhet was 62 million USD. Close to 48 million USD of this was timber "
         "sold to Quang Tri. Cement worth 14 million USD went the other way.",
         [("total", 62), ("import", 48), ("export", 14)]),
        ("en", "Savannakhet is rich in timber. It sold logs worth 30 million USD to Quang Tri.", [("import", 30)]),
        ("fr", "Savannakhet a acheté à Quang Tri pour 138 millions de dollars de ciment. Elle lui a vendu du bois "
         "pour près de 270 millions.", [("export", 138), ("import", 270)]),
        ("vi", "Savannakhet bán cho Quảng Trị lượng hàng trị giá 112 triệu USD. Ở chiều ngược lại, tỉnh mua về 300 "
         "triệu USD xi măng.", [("import", 112), ("export", 300)]),
        ("vi", "Savannakhet giàu gỗ. Năm 2022, tỉnh này bán sang Quảng Trị lượng gỗ trị giá 30 triệu USD.",
         [("import", 30)]),
        ("vi", "Kim ngạch qua cửa khẩu Lao Bảo đạt 412 triệu USD, trong đó hàng Lào nhập vào 112 triệu USD.",
         [("total", 412), ("import", 112)]),
        ("vi", "Mười tháng, hàng hóa qua cửa khẩu Lao Bảo trị giá 62 triệu USD.", [("total", 62)]),
        ("fr", "Par la porte ont été dédouanés pour 1,8 million de dollars de biens entre Quang Tri et Savannakhet.",
         [("total", 1.8)]),
        ("en", "Goods worth 62 million USD were traded between Quang Tri and Savannakhet. In May alone, 8 "
         "million USD changed hands.", [("total", 62), ("total", 8)]),
        ("en", "The customs expect trade through Lao Bao gate to grow to 185 million USD.", []),
        ("fr", "Quang Tri table sur 900 millions de dollars d'échanges avec Savannakhet.", []),
        ("fr", "Les transactions commerciales des deux localités se chiffrent à 21 millions de dollars.",
         [("total", 21)]),
        # figures without words of trade go on about the one before
        ("fr", "Leur commerce reste modeste : 3,4 millions de dollars en 2021, dont 2,6 millions de ventes "
         "vietnamiennes.", [("total", 3.4), ("export", 2.6)]),
        ("fr", "Quang Tri a écoulé à Savannakhet pour 300 millions de dollars de ciment, et s'y est procuré pour 112 "
         "millions de bois.", [("export", 300), ("import", 112)]),
        ("fr", "Les échanges de Quang Tri et de Savannakhet ont atteint 410 millions de dollars. En 2021, année de "
         "fermeture, le total n'avait été que de 195 millions de dollars.", [("total", 410), ("total", 195)]),
        ("fr", "Les échanges de Quang Tri et de Savannakhet ont atteint 410 millions de dollars. Au poste de La Lay, "
         "l'activité reste modeste : 9 millions de dollars.", [("total", 410), ("total", 9)]),
        ("vi", "Năm 2018, kim ngạch giữa Quảng Trị và Savannakhet đạt 168 triệu USD; 11 tháng năm nay đã vượt 190 "
         "triệu USD.", [("total", 168), ("total", 190)]),
    ],
)  # fmt: skip
def test_trade_of_neighbours_is_told_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[str, float]]
) -> None:
    told = traded(read(BORDER[language] + text, language=language))
    assert (
        [(flow, amount) for flow, amount, partner in told if partner == "la-savannakhet"]
        == found
        == [(flow, amount) for flow, amount, _ in told]
    )


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Japanese firms put 4.2 million USD into projects in the province, which both sides called modest.",
         [(4.2, "jp", "inbound")]),
        ("en", "There are 230 projects of Japanese investors in Dong Nai. Their capital totals 4.2 billion USD.",
         [(4200, "jp", "inbound")]),
        ("en", "Companies from Kobe operate nine plants in Dong Nai, worth a total of 120 million USD.",
         [(120, "jp-kobe", "inbound")]),
        ("en", "Dong Nai companies hold 12 licences in Champasak of Laos, for a total of 70 million USD.",
         [(70, "la-champasak", "outbound")]),
        ("fr", "La province compte 230 projets japonais. Leur capital atteint 4,2 milliards de dollars.",
         [(4200, "jp", "inbound")]),
        ("fr", "Des entreprises de Kobe exploitent neuf usines à Dong Nai, d'une valeur de 120 millions de dollars.",
         [(120, "jp-kobe", "inbound")]),
        ("fr", "Le Japon avait placé 5,6 milliards de dollars à Dong Nai.", [(5600, "jp", "inbound")]),
        ("fr", "IDE à Dong Nai : 14 projets, 4,5 milliards de dollars, dont Singapour 4 milliards.",
         [(4000, "sg", "inbound")]),
        # what is only wished for
        ("en", "A Japanese group plans to invest 30 million USD in Dong Nai.", []),
        ("en", "Dong Nai is calling for Japanese investors in a 2 billion USD airport project.", []),
        ("fr", "Un groupe japonais envisage d'investir 30 millions de dollars à Dong Nai.", []),
        ("fr", "Des sociétés japonaises investiront 30 millions de dollars à Dong Nai.", []),
        ("vi", "Một tập đoàn Nhật Bản dự kiến đầu tư 30 triệu USD vào Đồng Nai.", []),
        ("vi", "Nguồn vốn ODA Nhật Bản 50 triệu USD được dùng làm đường tại Đồng Nai.", []),
        ("vi", "Đồng Nai kêu gọi nhà đầu tư Nhật Bản tham gia dự án sân bay 2 tỷ USD.", []),
    ],
)  # fmt: skip
def test_capital_is_told_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[float, str | None, str]]
) -> None:
    assert invested(read(JAPAN[language] + text, language=language)) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "With 300,000 euros from Wernigerode, Quang Nam has three old houses of its heritage back.",
         [(300, "de-wernigerode", "inbound")]),
        ("en", "Canada spent 11 million Canadian dollars on small farms in Quang Nam.", [(11_000, "ca", "inbound")]),
        ("en", "Quang Nam has drawn on Canadian aid of 11 million Canadian dollars.", []),
        ("en", "Hoi An has a friend in Wernigerode, a town of Thuringia, which has donated 15,000 USD for a clinic.",
         [(15, "de-wernigerode", "inbound")]),
        ("fr", "Le dispensaire est un cadeau. Wernigerode y a mis 53 000 euros.", [(53, "de-wernigerode", "inbound")]),
        ("fr", "Wernigerode a mis 22 000 euros dans la réfection d'une pagode de Quang Nam.",
         [(22, "de-wernigerode", "inbound")]),
        ("fr", "Quang Nam a reçu de Wernigerode 30 000 euros pour un pont.", [(30, "de-wernigerode", "inbound")]),
        ("fr", "Wernigerode a pris à sa charge les travaux d'une école de Quang Nam, soit 12 000 euros.",
         [(12, "de-wernigerode", "inbound")]),
        ("fr", "« Nous avons collecté 15 000 euros pour nos amis de Hoi An », dit le maire de Wernigerode.",
         [(15, "de-wernigerode", "inbound")]),
        ("fr", "Le poste, qui donne sur Wernigerode, a coûté 9 millions de dollars à Quang Nam.", []),
        ("fr", "Lao Cai. Le Canada a consacré 3,2 millions d'euros à l'irrigation.", [(3200, "ca", "inbound")]),
        ("fr", "Le maire a fait don de 200 000 dollars aux sinistrés.", [(200, "de-wernigerode", "inbound")]),
        ("en", "They voted 8,000 euros for a water system in three hamlets.", [(8, "de-wernigerode", "inbound")]),
        ("fr", "Wernigerode aide Quang Nam : elle y consacre 45 000 euros, contre 38 000 l'an passé.",
         [(45, "de-wernigerode", "inbound"), (38, "de-wernigerode", "inbound")]),
        ("en", "Wernigerode spends 45,000 euros on a clinic in Quang Nam. The city of Weimar (Germany) adds 20,000 "
         "euros.", [(45, "de-wernigerode", "inbound"), (20, "de-weimar", "inbound")]),
        ("en", "The Asian Development Bank provided 200 million USD for a road in Quang Nam.", []),
        ("fr", "La Banque asiatique de développement a accordé 200 millions de dollars à un pont de Quang Nam.", []),
        ("en", "Workers of Quang Nam sent home 14 million USD from Wernigerode last year.", []),
        ("fr", "Le Canada a accordé à Quang Nam un don de 11 millions de dollars canadiens.",
         [(11_000, "ca", "inbound")]),
    ],
)  # fmt: skip
def test_gifts_are_told_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[float, str | None, str]]
) -> None:
    assert given(read(GERMANY[language] + text, language=language)) == found


def test_each_of_two_that_get_something_gets_its_own(read: Read) -> None:
    text = (
        "Quảng Trị, Savannakhet và Salavan (Lào)\nTỉnh trao tặng tỉnh Salavan (Lào) 3 tỷ đồng sửa trường và giúp tỉnh "
        "Savannakhet xây trạm y tế trị giá 2 tỷ đồng."
    )
    assert [(amount, partner) for amount, partner, _ in given(read(text, language="vi"))] == [
        (3e6, "la-salavan"),
        (2e6, "la-savannakhet"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "With Savannakhet, the province carries on its aid: 21 billion VND has been disbursed for a school. In "
         "2022 alone the sum was 8 billion.", [(21e6, "outbound"), (8e6, "outbound")]),
        ("fr", "Quang Tri a aidé sa voisine Savannakhet à hauteur de 35 milliards de dôngs. Pour le seul exercice "
         "2022, l'enveloppe a été de 8 milliards.", [(35e6, "outbound"), (8e6, "outbound")]),
        ("vi", "Năm năm qua, Quảng Trị giúp Savannakhet 35 tỷ đồng. Riêng năm 2022, con số này là 8 tỷ đồng.",
         [(35e6, "outbound"), (8e6, "outbound")]),
        ("vi", "Tỉnh Savannakhet tặng tỉnh 3 xe cứu thương, trị giá 4 triệu yên.", [(4e3, "inbound")]),
    ],
)  # fmt: skip
def test_a_gift_goes_one_way(read: Read, language: str, text: str, found: list[tuple[float, str]]) -> None:
    told = given(read(BORDER[language] + text, language=language))
    assert [(amount, direction) for amount, _, direction in told] == found


def test_they_who_put_money_in_were_named_before(read: Read) -> None:
    text = "Eleven Quang Tri companies are present in Savannakhet of Laos; they have invested 60 million USD there."
    assert invested(read(BORDER["en"] + text)) == [(60, "la-savannakhet", "outbound")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "More than 1.5 million South Koreans visited Da Nang in 2023, and nearly 870,000 did so in 2022.",
         [("kr", 1_500_000, "inbound", "2023"), ("kr", 870_000, "inbound", "2022")]),
        ("en", "Visitors from Thailand numbered 141,000 in 2023, while India sent close to 110,000.",
         [("th", 141_000, "inbound", "2023"), ("in", 110_000, "inbound", "2023")]),
        ("en", "Foreign visitors to Da Nang numbered 2 million in 2023, with South Koreans making up 812,000.",
         [(None, 2_000_000, "inbound", "2023"), ("kr", 812_000, "inbound", "2023")]),
        ("en", "The Korean market accounted for 812,000 visitors to Da Nang, followed by Japan with 120,000.",
         [("kr", 812_000, "inbound", None), ("jp", 120_000, "inbound", None)]),
        ("en", "Some 9,400 Indian guests came in 2022, the visitors were told, whereas in 2019 there had been only "
         "1,100.", [("in", 9_400, "inbound", "2022"), ("in", 1_100, "inbound", "2019")]),
        ("en", "Last year 120,000 Japanese people travelled to the city.", [("jp", 120_000, "inbound", "2023")]),
        ("en", "With Daegu, 23 delegations were exchanged in 2022, against nine in the previous year.",
         [("kr-daegu", 23, "both", "2022"), ("kr-daegu", 9, "both", "2021")]),
        ("en", "Twelve delegations from Daegu visited Da Nang in 2023, and seven went the other way.",
         [("kr-daegu", 12, "inbound", "2023"), ("kr-daegu", 7, "outbound", "2023")]),
        ("en", "In 2023 the city received 70 foreign delegations, six of them from Daegu.",
         [(None, 70, "inbound", "2023"), ("kr-daegu", 6, "inbound", "2023")]),
        ("en", "Delegations from Daegu received in 2021: 12. Visitors from Japan in 2021: 12,000.",
         [("kr-daegu", 12, "inbound", "2021"), ("jp", 12_000, "inbound", "2021")]),
        ("fr", "Da Nang a vu venir 520 000 touristes coréens, devant la Chine, qui en a envoyé 430 000. L'Inde perce "
         "(un peu plus de 90 000), tandis que près de 48 000 voyageurs sont venus de France.",
         [("kr", 520_000, "inbound", None), ("cn", 430_000, "inbound", None), ("in", 90_000, "inbound", None),
          ("fr", 48_000, "inbound", None)]),
        ("fr", "Des entreprises chinoises sont à Da Nang. En 2023, 1,2 million de touristes venus de ce pays ont "
         "séjourné dans la ville.", [("cn", 1_200_000, "inbound", "2023")]),
        ("fr", "Da Nang a envoyé sept délégations à Daegu et en a reçu douze en 2023.",
         [("kr-daegu", 7, "outbound", "2023"), ("kr-daegu", 12, "inbound", "2023")]),
        ("fr", "Les Coréens ont été 812 000 à visiter Da Nang en 2023 ; les Japonais, 120 000.",
         [("kr", 812_000, "inbound", "2023"), ("jp", 120_000, "inbound", "2023")]),
        ("fr", "Quelque 800 000 Coréens sont venus à Da Nang en 2023, deux fois plus qu'en 2022 (400 000).",
         [("kr", 800_000, "inbound", "2023"), ("kr", 400_000, "inbound", "2022")]),
        ("fr", "De janvier à mars, 21 000 touristes du Japon sont venus à Da Nang.",
         [("jp", 21_000, "inbound", "2024-01")]),
        ("fr", "Touristes japonais à Da Nang en 2021 : 12 000. Délégations de Daegu reçues en 2021 : 12.",
         [("jp", 12_000, "inbound", "2021"), ("kr-daegu", 12, "inbound", "2021")]),
        ("fr", "Délégations envoyées à l'étranger en 2021 : 9, dont 3 au Japon.",
         [(None, 9, "outbound", "2021"), ("jp", 3, "outbound", "2021")]),
        ("en", "Some 18,000 French tourists were counted in Da Nang in 2022, half as many as in 2019.",
         [("fr", 18_000, "inbound", "2022")]),
        ("vi", "Đoàn vào: 41 đoàn (312 lượt người).", [(None, 312, "inbound", None)]),
        ("fr", "En 2023, Da Nang a accueilli 142 délégations étrangères et signé un accord avec des localités du "
         "Japon.", [(None, 142, "inbound", "2023")]),
        ("fr", "L'an dernier, 120 000 personnes en provenance de Chine ont franchi la porte de Thanh Thuy.",
         [("cn", 120_000, "inbound", "2023")]),
        # no visitors
        ("en", "The province has attracted 230 Japanese-invested projects.", []),
        ("en", "She is one of 64 officials who came to Da Nang from Daegu.", []),
        ("en", "Da Nang went to a fair of Daegu that drew 30,000 visitors last year.", []),
        ("fr", "Le salon de Daegu a attiré 30 000 visiteurs, dont une délégation de Da Nang.", []),
        ("vi", "Anh Huy là một trong 14 người được sang Daegu (Hàn Quốc) theo chương trình này.", []),
    ],
)  # fmt: skip
def test_guests_are_counted_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[str | None, int, str, str | None]]
) -> None:
    told = read(KOREA[language] + text, language=language)
    assert visited(told) == found
    assert {c.statement.province_id for c in of_kind(told, "visits")} <= {"vn-da-nang"}
