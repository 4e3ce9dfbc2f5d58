"""One line a class of sentences that tell trade, as many journalists write them; and what looks like it."""

import pytest
from extraction_desk import Read
from figure_desk import BORDER, JAPAN, Sum, traded


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
        ("en", "Japan has six projects in Dong Nai. The province's exports to the Asian country topped 90 million USD.",
         [("export", 90, "jp")]),
        ("en", "Japanese exports to Vietnam are worth 21 billion USD, and some machines go to a plant in Dong Nai.",
         []),
        ("en", "Kobe's trade with the whole of Vietnam exceeded 11 billion yen.", []),
        ("en", "The province expects goods worth more than 900 million USD to leave for Japan this year.", []),
        # a part of what was told of everybody
        ("en", "Dong Nai's exports totalled 21 billion USD in 2022. Of this, Japan bought 2.1 billion USD worth.",
         [("export", 2100, "jp")]),
        ("fr", "Le commerce extérieur de Dong Nai a atteint 34 milliards de dollars. Le Japon en assure un dixième, "
         "soit "
         "3,4 milliards.", [("total", 3400, "jp")]),
        ("vi", "Kim ngạch xuất khẩu của tỉnh năm 2022 đạt 21 tỷ USD. Trong đó, Nhật Bản chiếm 2,1 tỷ USD.",
         [("export", 2100, "jp")]),
        ("fr", "Le commerce extérieur de Dong Nai a atteint 34 milliards de dollars. Le Japon l'aide à former des "
         "ouvriers.", []),
        ("fr", "Les Japonais ont acheté à Dong Nai pour 2,1 milliards de dollars de chaussures.",
         [("export", 2100, "jp")]),
        ("fr", "Les expéditions de Dong Nai vers le Japon se chiffraient à 2,1 milliards de dollars.",
         [("export", 2100, "jp")]),
        ("fr", "Dong Nai est « la province des Japonais ». Ils s'y plaisent. Ses ventes à l'archipel dépassent 600 "
         "millions de dollars.", [("export", 600, "jp")]),
        ("en", "Vietnam's exports totalled 370 billion USD in 2022. Of this, Japan bought 24 billion USD worth.", []),
        ("en", "Binh Duong's exports totalled 34 billion USD. Of this, Japan bought 2.4 billion USD worth.", []),
        ("en", "Vietnam's trade with Kobe amounted to 32.5 million dollars.", []),
        ("fr", "Le commerce du Vietnam avec Kobe s'est élevé à 32,5 millions de dollars.", []),
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
        ("en", "Savannakhet bought cement worth 22 million USD from Quang Tri. Its own sales to the Vietnamese "
         "province "
         "were close to 37 million USD.", [("export", 22), ("import", 37)]),
        ("fr", "Savannakhet a vendu à Quang Tri pour 42 millions de dollars de bois. Elle ne lui a acheté que pour 6 "
         "millions de dollars de ciment.", [("import", 42), ("export", 6)]),
        ("fr", "Les achats de Savannakhet à Quang Tri ont reculé à 98 millions de dollars, après 120 millions en 2021.",
         [("export", 98), ("export", 120)]),
        ("fr", "Le poste de Lao Bao a vu passer l'an dernier 205 millions de dollars de marchandises.",
         [("total", 205)]),
        ("fr", "Avec 205 millions de dollars échangés en 2022, Savannakhet est la première partenaire de Quang Tri.",
         [("total", 205)]),
        ("fr", "En 2022, 20 millions de dollars de fruits ont pris le chemin de Savannakhet.", [("export", 20)]),
        ("fr", "Le commerce des deux provinces, qui était de 90 millions de dollars en 2015, en a dépassé 200 millions "
         "en 2022.", [("total", 90), ("total", 200)]),
        ("fr", "Les échanges de Quang Tri et de Savannakhet ont atteint 48 millions de dollars. C'est peu. Les ventes "
         "vietnamiennes comptent pour 31 millions, le reste étant du bois lao.", [("total", 48), ("export", 31)]),
        ("en", "Last year the two provinces did 41 million USD in business with each other.", [("total", 41)]),
        ("vi", "Lượng hàng qua lại giữa hai tỉnh ước trị giá 205 triệu USD.", [("total", 205)]),
        # a number without currency is no sum where nothing says what it is paid for
        ("en", "Trade of Quang Tri and Savannakhet was 41 million USD. The two provinces are home to 1.6 million.",
         [("total", 41)]),
        ("fr", "Les échanges des deux provinces ont été de 96 millions de dollars. Savannakhet a surtout livré du "
         "manioc "
         "(71 millions) ; Quang Tri, des engrais (25 millions).", [("total", 96), ("import", 71), ("export", 25)]),
        ("vi", "Kim ngạch giữa Savannakhet với Quảng Trị là 205 triệu USD. Phía Lào bán 120 triệu USD, mua 85 triệu "
         "USD.",
         [("total", 205), ("import", 120), ("export", 85)]),
        ("en", "Trade of Quang Tri and Savannakhet was worth 41 million USD. The bridge will cost 3 million.",
         [("total", 41)]),
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


def test_the_partners_own_paper_says_we(read: Read) -> None:
    text = (
        "Quang Tri remains our best customer: 3.2 billion baht in 2023.\nIn the other direction, we bought coffee "
        "for 1.1 "
        "billion baht."
    )
    told = read(text, headline="Bulletin of the chamber of Mukdahan, Thailand")
    assert traded(told) == [("import", 3200, "th-mukdahan"), ("export", 1100, "th-mukdahan")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Trade with Savannakhet stood at 90 million USD. Lao exports made up 50 million USD.",
         [("total", 90, "la-savannakhet"), ("import", 50, "la-savannakhet")]),
        ("fr", "Le commerce avec Savannakhet a atteint 90 millions de dollars. Les exportations laotiennes se sont "
         "élevées à 50 millions de dollars.", [("total", 90, "la-savannakhet"), ("import", 50, "la-savannakhet")]),
        ("en", "Quang Tri earned 349.61 million USD from exports to Savannakhet, and spent 35.16 million on imports.",
         [("export", 349.6, "la-savannakhet"), ("import", 35.2, "la-savannakhet")]),
        ("en", "Trade with Savannakhet stood at 90 million USD. Lao exports to Vietnam made up 900 million USD.",
         [("total", 90, "la-savannakhet")]),
    ],
)  # fmt: skip
def test_goods_of_the_partners_country_are_its_own_where_the_two_trade(
    read: Read, language: str, text: str, found: list[Sum]
) -> None:
    assert traded(read(BORDER[language] + text, language=language)) == found


@pytest.mark.parametrize(
    ("told", "flow"),
    [
        ("They bought coffee worth 640,000 dollars from Hue in 2024.", "export"),
        ("They sold pears worth 640,000 dollars to Hue in 2024.", "import"),
        ("Traders of Hue and of Nara did business worth 640,000 dollars with each other in 2024.", "total"),
    ],
)
def test_where_goods_came_from_and_went_to_goes_before_who_they_are(read: Read, told: str, flow: str) -> None:
    text = f"Hue received guests from Nara of Japan. The traders have been slow. {told}"
    found = [c.statement for c in read(text, headline="Nara looks to Hue").candidates if c.statement.kind == "trade"]
    assert [(one.flow, one.amount) for one in found] == [(flow, 640_000)]


@pytest.mark.parametrize(
    "told",
    [
        "Hue sold shrimp worth 1.1 billion USD to the world last year, but next to nothing of it to Japan.",
        "These figures leave out a plant in Phong Dien, which exported phones worth 24 billion USD to Japan.",
    ],
)
def test_what_goes_to_all_the_world_is_no_trade_of_the_two(read: Read, told: str) -> None:
    found = read(f"Trade of Hue with Nara of Japan came to 2 million USD. {told}", headline="Nara looks to Hue")
    assert [c.statement.amount for c in found.candidates if c.statement.kind == "trade"] == [2_000_000]


def test_a_sentence_may_begin_with_to_and_a_place(read: Read) -> None:
    text = (
        "Exports of Hue to Kep of Cambodia rose to 8 million USD.\n"
        "To Kampong Thom, the Vietnamese side sold goods worth 3 million USD."
    )
    found = [c.statement for c in read(text).candidates if c.statement.kind == "trade"]
    assert [([p.place_id for p in one.partners], one.amount) for one in found] == [
        (["kh-kep"], 8_000_000),
        (["kh-kampong-thom"], 3_000_000),
    ]


def test_goods_that_came_back_went_the_other_way(read: Read) -> None:
    text = "Nara of Japan shipped flour to Hue for 70 million USD. Shrimp worth 26 million came back."
    found = [c.statement for c in read(text).candidates if c.statement.kind == "trade"]
    assert [(one.flow, one.amount) for one in found] == [("import", 70_000_000), ("export", 26_000_000)]
