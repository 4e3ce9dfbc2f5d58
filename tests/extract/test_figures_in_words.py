"""One line a class of sentences that tell figures, as many journalists write them; and what looks like one."""

import pytest
from extraction_desk import Read, of_kind
from figure_desk import BORDER, JAPAN, KOREA, Sum, given, invested, traded, visited

from paradiplomacy.model.statement import Support, Trade

SAVANNAKHET = "la-savannakhet"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "La valeur des importations et exportations entre les deux provinces a bondi à 290 millions de dollars.",
         [("total", 290, SAVANNAKHET)]),
        ("fr", "Les exportations de Quang Tri vers Savannakhet ont rapporté 64 millions de dollars, alors que les "
         "importations de la province ont coûté 41 millions de dollars.",
         [("export", 64, SAVANNAKHET), ("import", 41, SAVANNAKHET)]),
        ("en", "Quang Tri's exports to Savannakhet fetched 64 million USD; its imports cost 41 million USD.",
         [("export", 64, SAVANNAKHET), ("import", 41, SAVANNAKHET)]),
        ("fr", "Les achats de Savannakhet ont représenté 52 millions de dollars.", [("export", 52, SAVANNAKHET)]),
        ("fr", "Les achats de Quang Tri auprès de Savannakhet ont représenté 52 millions de dollars.",
         [("import", 52, SAVANNAKHET)]),
        ("fr", "Le commerce avec Savannakhet a atteint 95 millions de dollars, dont 60 millions pour les exportations "
         "de Quang Tri.", [("total", 95, SAVANNAKHET), ("export", 60, SAVANNAKHET)]),
        ("fr", "Quang Tri a réalisé avec Savannakhet un commerce de 32 millions de dollars de janvier à mai 2024 (26 "
         "millions à la même période de 2023).", [("total", 32, SAVANNAKHET), ("total", 26, SAVANNAKHET)]),
        ("fr", "Les marchandises passées par la porte de Lao Bao ont représenté 86 millions de dollars.",
         [("total", 86, SAVANNAKHET)]),
        ("fr", "Le commerce extérieur par les portes de la province atteignait 215 millions de dollars.",
         [("total", 215, SAVANNAKHET)]),
        ("fr", "Le commerce extérieur de la province atteignait 215 millions de dollars.", []),
        ("en", "Cargo through the Lao Bao border gate was valued at 86 million USD.", [("total", 86, SAVANNAKHET)]),
        ("en", "Goods to a value of 71 million USD were cleared at Lao Bao on the road to Savannakhet.",
         [("total", 71, SAVANNAKHET)]),
        ("en", "Lao firms have put 58 million USD into the province, and two-way trade was 21 million USD.",
         [("total", 21, "la")]),
        ("en", "Lao firms have put 58 million USD into the province, and its trade was worth 21 million USD.", []),
        ("en", "Business with China's Yunnan is modest. Only 19 million USD worth of goods came in from there, and 6 "
         "million USD worth went out.", [("import", 19, "cn-yunnan"), ("export", 6, "cn-yunnan")]),
        ("fr", "La Thaïlande a acheté pour 21 millions de dollars de café de Quang Tri en 2023, contre 26 millions en "
         "2022.", [("export", 21, "th"), ("export", 26, "th")]),
        ("fr", "Les exportations de Savannakhet vers Quang Tri ont atteint 87 millions de dollars, et ses importations "
         "14 millions.", [("import", 87, SAVANNAKHET), ("export", 14, SAVANNAKHET)]),
        ("fr", "Les exportations de Quang Tri vers Savannakhet ont atteint 87 millions de dollars, et ses importations "
         "14 millions.", [("export", 87, SAVANNAKHET), ("import", 14, SAVANNAKHET)]),
        ("fr", "Les ventes de la province à Savannakhet ont rapporté 54 millions de dollars canadiens.",
         [("export", 54, SAVANNAKHET)]),
        ("en", "Thanh Hoa set aside more than 62 billion VND to pay interest to Savannakhet.", []),
        ("en", "\"Our exports to Quang Tri came to 13 million USD, and we bought goods worth 8 million USD from "
         "there,\" the governor said.", [("import", 13, SAVANNAKHET), ("export", 8, SAVANNAKHET)]),
        ("en", "\"Our firms sold goods worth 8 million USD in Quang Tri alone,\" he said.", []),
        ("en", "For Savannakhet, imports from Quang Tri made up 11 million USD, while exports to the province were 41 "
         "million USD.", [("export", 11, SAVANNAKHET), ("import", 41, SAVANNAKHET)]),
        ("en", "Savannakhet last year shipped timber worth 31 million USD to the Vietnamese province.",
         [("import", 31, SAVANNAKHET)]),
        ("en", "Savannakhet's exports to Quang Tri were 29 million USD; imports from the province, 14 million USD.",
         [("import", 29, SAVANNAKHET), ("export", 14, SAVANNAKHET)]),
        ("en", "Quang Tri shipped cement for 24 million USD to Savannakhet. In the other direction came machines for 3 "
         "million USD.", [("export", 24, SAVANNAKHET), ("import", 3, SAVANNAKHET)]),
        ("en", "Trade with Savannakhet and Salavan was 93 million USD. Savannakhet accounted for 62 million USD of "
         "this, Salavan for 31 million USD.",
         [("total", 93, SAVANNAKHET), ("total", 62, SAVANNAKHET), ("total", 31, "la-salavan")]),
        ("fr", "Les échanges avec Savannakhet ont atteint 17 millions de dollars, moins que les 21 millions de 2022.",
         [("total", 17, SAVANNAKHET), ("total", 21, SAVANNAKHET)]),
    ],
)  # fmt: skip
def test_trade(read: Read, language: str, text: str, found: list[Sum]) -> None:
    assert traded(read(BORDER[language] + text, language=language, published="2024-06-15")) == found


def test_two_provinces_beside_its_own_are_partners(read: Read) -> None:
    lead = "Dien Bien and Phongsaly\nDien Bien borders Phongsaly and Luang Prabang in Laos.\n"
    found = read(lead + "Dien Bien's trade with the two provinces was worth 98 million USD in 2023.", language="en")
    (told,) = (c.statement for c in of_kind(found, "trade"))
    assert isinstance(told, Trade)
    assert [p.place_id for p in told.partners] == ["la-phongsaly", "la-luang-prabang"]


def test_trade_of_capitals_that_stand_for_their_states(read: Read) -> None:
    lead = "Bac Ninh et Gumi (République de Corée)\n"
    states = (
        "Séoul et Hanoï sont partenaires stratégiques depuis 2022, et leur commerce approche 90 milliards de dollars."
    )
    assert traded(read(lead + states, language="fr")) == []


def test_trade_of_another_province_named_as_the_partner(read: Read) -> None:
    lead = BORDER["en"] + "Quang Tri has a border gate. Quang Tri grows coffee.\n"
    text = "Savannakhet's main partner in Vietnam is Nghe An. The two provinces exchanged goods worth 14 million USD."
    found = read(lead + text, language="en")
    assert [c.statement.province_id for c in of_kind(found, "trade")] == ["vn-nghe-an"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Premier investisseur de Dong Nai, le Japon y a 350 projets d'un capital de 1,6 milliard de dollars.",
         [(1600, "jp", "inbound")]),
        ("en", "Japan is the largest foreign investor of Dong Nai with 1.6 billion USD in 350 projects.",
         [(1600, "jp", "inbound")]),
        ("en", "Investors of Dong Nai have 16 million USD in Kobe.", [(16, "jp-kobe", "outbound")]),
        ("en", "Firms from Kobe have sunk 75 million USD into plants in Dong Nai.", [(75, "jp-kobe", "inbound")]),
        ("fr", "Une société de Kobe va y investir 30 millions de dollars.", []),
    ],
)  # fmt: skip
def test_capital(read: Read, language: str, text: str, found: list[tuple[float, str | None, str]]) -> None:
    assert invested(read(JAPAN[language] + text, language=language)) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Quang Tri a mobilisé 9,8 milliards de dongs pour soutenir Savannakhet.",
         [(9800000, SAVANNAKHET, "outbound")]),
        ("fr", "Les visiteurs ont remis à la province laotienne un don de 30 000 dollars destiné à une école de Pakse.",
         [(30, SAVANNAKHET, "outbound")]),
        ("en", "Thailand has provided 14 billion THB in ODA for a water plant in the province.",
         [(14000000, "th", "inbound")]),
        ("en", "KOICA has provided 11 million USD for a hospital.", []),
        ("en", "The two sides noted that Quang Tri had helped the Lao province with 14 billion VND.",
         [(14000000, SAVANNAKHET, "outbound")]),
        ("en", "Quang Tri has many friends. The Lao province backed a market at Huong Hoa with 12,000 USD of support.",
         [(12, SAVANNAKHET, "inbound")]),
        ("en", "JICA granted 2.4 million USD and Savannakhet sent 120 experts.", []),
        ("en", "Thai companies have so far spent 45 million USD on surveys.", []),
        ("en", "Quang Tri plans to set aside 150 billion VND for schools in Savannakhet.", []),
        ("fr", "Quang Tri prévoit d'allouer 150 milliards de dongs à Savannakhet.", []),
        ("fr", "Quang Tri accordera 150 milliards de dongs à Savannakhet.", []),
        ("fr", "Quang Tri a décaissé 62 milliards de dongs pour Savannakhet.", [(62000000, SAVANNAKHET, "outbound")]),
        ("vi", "Quảng Trị đã gửi sang Savannakhet lương thực và vật tư y tế trị giá 1,1 tỷ đồng.",
         [(1100000, SAVANNAKHET, "outbound")]),
        ("vi", "Quảng Trị trả lương cho giáo viên ở Savannakhet 1,1 tỷ đồng.", []),
        ("vi", "Nhân dân Quảng Trị trao tặng tỉnh bạn 50.000 USD.", [(50, SAVANNAKHET, "outbound")]),
        ("vi", "Hai đoàn khánh thành Bệnh viện Hữu nghị do tỉnh bạn giúp xây dựng với số vốn 497 tỷ đồng.",
         [(497000000, SAVANNAKHET, "inbound")]),
        ("en", "Quang Tri gave the Lao province 2 million USD for a school. Nghe An gave 500,000 USD for it.",
         [(2000, SAVANNAKHET, "outbound"), (500, SAVANNAKHET, "outbound")]),
    ],
)  # fmt: skip
def test_gifts(read: Read, language: str, text: str, found: list[tuple[float, str | None, str]]) -> None:
    assert given(read(BORDER[language] + text, language=language, published="2024-06-15")) == found


def test_gifts_to_a_province_next_door(read: Read) -> None:
    lead = "Le partenariat avec Hai Phong reconduit\nDunkerque a approuvé la convention avec Hai Phong.\n"
    gift = "La Ville avait en outre versé 40 000 euros à la province voisine de Quang Ninh."
    assert given(read(lead + gift, language="fr")) == [(40, "fr-dunkirk", "inbound")]
    others = "Un mécène a versé 40 000 euros à la province voisine de Quang Ninh."
    assert given(read(lead + others, language="fr")) == []


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("The two provinces reviewed their work in 2019-2023.\nDuring this period Quang Tri gave Savannakhet 2 million "
         "USD.", [("2019", "2023")]),
        ("Quang Tri, twinned with Savannakhet since 2006, gave the Lao province 2 million USD.", [(None, None)]),
        ("Since 2006, Quang Tri has given Savannakhet 2 million USD.", [("2006", None)]),
        ("Quang Tri gave Savannakhet 30,000 USD in 2019 and 40,000 in 2021.", [("2019", "2019"), ("2021", "2021")]),
    ],
)  # fmt: skip
def test_periods_of_gifts(read: Read, text: str, periods: list[tuple[str | None, str | None]]) -> None:
    told = [c.statement for c in of_kind(read(BORDER["en"] + text, language="en"), "support")]
    assert [(t.period_from, t.period_to) for t in told if isinstance(t, Support)] == periods


def test_that_year_is_the_one_told(read: Read) -> None:
    text = (
        "Les deux provinces sont jumelées depuis 2022. Leur commerce a atteint 90 millions de dollars cette année-là."
    )
    (told,) = (c.statement for c in of_kind(read(BORDER["fr"] + text, language="fr", published="2024-06-15"), "trade"))
    assert isinstance(told, Trade)
    assert told.period_from == "2022"


@pytest.mark.parametrize(
    ("language", "words", "qualifier"),
    [
        ("fr", "se situe aux environs de", "about"),
        ("fr", "n'est pas loin de", "nearly"),
        ("fr", "atteint pas moins de", "more than"),
        ("en", "reached no less than", "more than"),
        ("en", "reached less than", "nearly"),
    ],
)
def test_qualifiers(read: Read, language: str, words: str, qualifier: str) -> None:
    trade = {"fr": f"Le commerce avec Savannakhet {words} 90 millions de dollars.",
             "en": f"Trade with Savannakhet {words} 90 million USD."}[language]  # fmt: skip
    (told,) = (c.statement for c in of_kind(read(BORDER[language] + trade, language=language), "trade"))
    assert isinstance(told, Trade)
    assert told.qualifier == qualifier


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "In 2023, 18,500 Korean passengers landed in Da Nang.", [("kr", 18500, "inbound", "2023")]),
        ("en", "Of the 400,000 foreign tourists Da Nang hosted in 2023, 230,000 were from Korea.",
         [(None, 400000, "inbound", "2023"), ("kr", 230000, "inbound", "2023")]),
        ("en", "Nearly a million Korean visitors came to Da Nang in 2023.", [("kr", 1000000, "inbound", "2023")]),
        ("en", "In 2023, 11 delegations went from Daegu to Da Nang, and seven came in the opposite direction.",
         [("kr-daegu", 11, "inbound", "2023"), ("kr-daegu", 7, "outbound", "2023")]),
        ("en", "\"We have had five delegations from Da Nang here since 2015,\" the mayor said.",
         [("kr-daegu", 5, "outbound", "2015")]),
        ("en", "Da Nang received 210 Korean delegations in 2023 and sent 180 to Korea.",
         [("kr", 210, "inbound", "2023"), ("kr", 180, "outbound", "2023")]),
        ("en", "In 2023, 35 delegations from Daegu visited Da Nang and 28 from Da Nang went to Daegu.",
         [("kr-daegu", 35, "inbound", "2023"), ("kr-daegu", 28, "outbound", "2023")]),
        ("en", "Da Nang sent 28 delegations abroad in 2023. Of them, 17 went to Korea.",
         [(None, 28, "outbound", "2023"), ("kr", 17, "outbound", "2023")]),
        ("fr", "En 2023, Da Nang a accueilli 41 délégations de Daegu et en a dépêché 23.",
         [("kr-daegu", 41, "inbound", "2023"), ("kr-daegu", 23, "outbound", "2023")]),
        ("fr", "Da Nang a accueilli 41 délégations de Daegu en 2023. Les exportations vers la Corée sont passées de 18 "
         "millions de dollars en 2014 à 46 millions en 2023.", [("kr-daegu", 41, "inbound", "2023")]),
        ("en", "Da Nang got 52 visits by foreign delegations in 2023, with 418 guests.",
         [(None, 418, "inbound", "2023")]),
        ("en", "Twelve delegations from Daegu called on Da Nang in 2023.", [("kr-daegu", 12, "inbound", "2023")]),
        ("fr", "En 2023, 86 000 habitants de Da Nang sont entrés en Corée.", [("kr", 86000, "outbound", "2023")]),
        ("fr", "En 2023, les arrivées de Coréens dans la ville ont été de 6 400.", [("kr", 6400, "inbound", "2023")]),
        ("fr", "Da Nang a reçu 43 000 touristes de Corée en 2022. En 2023, ils étaient près de 60 000.",
         [("kr", 43000, "inbound", "2022"), ("kr", 60000, "inbound", "2023")]),
        ("fr", "De janvier à août 2023, Da Nang a accueilli 110 000 touristes de Corée, contre 64 000 au cours de la "
         "même période de 2022.", [("kr", 110000, "inbound", "2023-01"), ("kr", 64000, "inbound", "2022-01")]),
        ("fr", "En 2023, 41 000 touristes de Daegu ont visité Da Nang et 18 000 touristes de Da Nang faisaient "
         "le chemin inverse.", [("kr-daegu", 41000, "inbound", "2023"), ("kr-daegu", 18000, "outbound", "2023")]),
        ("fr", "En 2023, 12 délégations de Da Nang se sont déplacées à Daegu et 15 ont fait le trajet inverse.",
         [("kr-daegu", 12, "outbound", "2023"), ("kr-daegu", 15, "inbound", "2023")]),
        ("vi", "Năm 2023, Daegu đón 9 đoàn cán bộ của Đà Nẵng.", [("kr-daegu", 9, "outbound", "2023")]),
        ("vi", "Ông Kim cho biết Daegu là nơi đặt một sân bay quốc tế, mỗi năm tiếp nhận gần 30 triệu lượt khách.", []),
    ],
)  # fmt: skip
def test_guests(read: Read, language: str, text: str, found: list[tuple[str | None, int, str, str | None]]) -> None:
    assert visited(read(KOREA[language] + text, language=language, published="2024-06-15")) == found


def test_gifts_of_other_years_without_their_currency(read: Read) -> None:
    gifts = "La ville de Brest a donné 45 000 euros à Hai Phong.\nElle en avait donné 30 000 en 2021 et 25 000 en 2022."
    found = read("Hai Phong et Brest (France)\n" + gifts, language="fr", published="2024-06-15")
    assert [amount for amount, _, _ in given(found)] == [45, 30, 25]


def test_the_province_gives_in_the_article_of_its_partner(read: Read) -> None:
    lead = "The Savannakhet authorities met on Monday in Laos.\nQuang Tri has sent teachers. "
    gift = "In the past five years, it offered aid of 22 billion VND."
    assert given(read(lead + gift, language="en")) == [(22000000, SAVANNAKHET, "outbound")]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Les échanges avec Savannakhet ont atteint 16 millions de dollars depuis janvier.", ("2024-01", None)),
        ("Les exportations vers Savannakhet ont rapporté 18 millions de dollars en 2023, contre 6 millions pour les "
         "importations.", ("2023", "2023")),
    ],
)  # fmt: skip
def test_periods_of_trade(read: Read, text: str, period: tuple[str, str | None]) -> None:
    told = [c.statement for c in of_kind(read(BORDER["fr"] + text, language="fr", published="2024-06-15"), "trade")]
    assert {(t.period_from, t.period_to) for t in told if isinstance(t, Trade)} == {period}


def test_money_from_a_department_is_no_capital(read: Read) -> None:
    lead = "Hue et l'Ille-et-Vilaine (France)\n"
    text = "Au total, 700 000 euros ont été investis par le Département dans l'assainissement."
    assert given(read(lead + text, language="fr")) == [(700, "fr-ille-et-vilaine", "inbound")]


def test_a_school_that_lost_its_roof_gives_nothing(read: Read) -> None:
    lead = "Hue et Blois (France)\n"
    text = (
        "Le typhon avait abîmé l'École maternelle du Quartier de Gia Hoi, et la Ville avait versé 15 000 euros à Hue."
    )
    assert given(read(lead + text, language="fr")) == [(15, "fr-blois", "inbound")]
