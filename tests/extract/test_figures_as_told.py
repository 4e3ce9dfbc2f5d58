"""One line a class of sentences that tell whose a figure is, which way it went and when; and what looks like one."""

import pytest
from extraction_desk import Read, of_kind
from figure_desk import BORDER, JAPAN, KOREA, Sum, given, invested, traded, visited

from paradiplomacy.model.statement import Trade, Visits

SAVANNAKHET = "la-savannakhet"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Imports of cassava via La Lay amounted to 9 million USD, ahead of exports of 4 million USD.",
         [("import", 9, SAVANNAKHET), ("export", 4, SAVANNAKHET)]),
        ("fr", "Les importations de bois par La Lay ont atteint 9 millions de dollars.", [("import", 9, SAVANNAKHET)]),
        ("en", "Imports of cassava amounted to 9 million USD.", []),
        ("en", "Only 74 million USD worth of goods passed through Lao Bao.", [("total", 74, SAVANNAKHET)]),
        ("fr", "Il y a un an, 74 millions de dollars de marchandises seulement passaient par Lao Bao.",
         [("total", 74, SAVANNAKHET)]),
        ("fr", "Quang Tri et Savannakhet ont échangé l'an dernier pour plus d'un milliard de dollars de marchandises.",
         [("total", 1000, SAVANNAKHET)]),
        ("fr", "Les ventes à la Thaïlande ont procuré à Quang Tri 25 millions de dollars ; les achats lui en ont coûté "
         "19 millions.", [("export", 25, "th"), ("import", 19, "th")]),
        ("en", "Trade with Savannakhet was worth 195 million USD. The whole of 2022 had brought 142 million USD, and "
         "2020 only 97 million.",
         [("total", 195, SAVANNAKHET), ("total", 142, SAVANNAKHET), ("total", 97, SAVANNAKHET)]),
        ("en", "Trade with Savannakhet was worth 195 million USD. The busiest month was May, with 24 million USD.",
         [("total", 195, SAVANNAKHET), ("total", 24, SAVANNAKHET)]),
        ("en", "Savannakhet sold goods worth 41 million USD to Quang Tri. Cassava alone brought in 19 million USD.",
         [("import", 41, SAVANNAKHET), ("import", 19, SAVANNAKHET)]),
        ("en", "Trade with Savannakhet was worth 95 million USD. Trade with Guangxi of China is small. It was only 3 "
         "million USD.", [("total", 95, SAVANNAKHET), ("total", 3, "cn-guangxi")]),
        ("en", "Savannakhet sold goods worth 61 million USD to Quang Tri in 2023, and bought goods for 38 million USD "
         "there. A year earlier, the figures had been 59 million and 40 million USD.",
         [("import", 61, SAVANNAKHET), ("export", 38, SAVANNAKHET), ("import", 59, SAVANNAKHET),
          ("export", 40, SAVANNAKHET)]),
        ("en", "Savannakhet, the Department of Commerce says, sold Quang Tri logs for 41 million USD.",
         [("import", 41, SAVANNAKHET)]),
        ("en", "Quang Tri's coffee exporters made 31 million USD on the Thai market in 2023, up from 27 million in "
         "2022.", [("export", 31, "th"), ("export", 27, "th")]),
        ("fr", "Les exportateurs de café de Quang Tri ont réalisé 31 millions de dollars sur le marché thaïlandais.",
         [("export", 31, "th")]),
        ("en", "Thailand is a big market of Quang Tri. It bought coffee for 38 million USD in 2023.",
         [("export", 38, "th")]),
        ("fr", "La Thaïlande est le premier marché de Quang Tri. Elle a acheté pour 38 millions de dollars de café.",
         [("export", 38, "th")]),
        ("en", "As of June 10, exports through the province stood at 14 million USD and imports at 9 million USD.",
         [("export", 14, SAVANNAKHET), ("import", 9, SAVANNAKHET)]),
        ("fr", "Les marchandises passées par Lao Bao ont représenté 20 millions de dollars : 12 millions à la sortie "
         "du Vietnam et 8 millions à l'entrée.",
         [("total", 20, SAVANNAKHET), ("export", 12, SAVANNAKHET), ("import", 8, SAVANNAKHET)]),
        ("en", "Quang Tri sold Thailand goods for 74 million USD. Its turnover with the rest of the world was 900 "
         "million USD.", [("export", 74, "th")]),
        ("en", "Thailand is a big trading partner. Two-way trade of Quang Tri with the country was 19 million USD.",
         [("total", 19, "th")]),
    ],
)  # fmt: skip
def test_trade(read: Read, language: str, text: str, found: list[Sum]) -> None:
    assert traded(read(BORDER[language] + text, language=language, published="2024-06-15")) == found


def test_no_gates_across_the_sea(read: Read) -> None:
    text = "Imports of machines via Tien Sa amounted to 9 million USD."
    assert traded(read(JAPAN["en"] + text, language="en")) == []


def test_both_figures_of_a_year_before(read: Read) -> None:
    text = "Savannakhet sold Quang Tri goods for 61 million USD in 2023 and bought goods for 38 million USD from it. "
    then = "A year earlier, the figures had been 59 million and 40 million USD."
    told = [c.statement for c in of_kind(read(BORDER["en"] + text + then, language="en"), "trade")]
    assert [t.period_from for t in told if isinstance(t, Trade)] == ["2023", "2023", "2022", "2022"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Of Dong Nai's 33 billion USD of foreign investment, 5 billion USD is Japanese.",
         [(5000, "jp", "inbound")]),
        ("fr", "Sur les 33 milliards de dollars d'investissements étrangers à Dong Nai, 5 milliards sont japonais.",
         [(5000, "jp", "inbound")]),
        ("fr", "Dix-sept entreprises japonaises de Dong Nai ont investi au total 245 millions de dollars.",
         [(245, "jp", "inbound")]),
        ("fr", "Les Japonais détiennent 22 licences à Dong Nai pour un engagement de 58 millions de dollars.",
         [(58, "jp", "inbound")]),
        ("en", "Kobe has many guests. Firms from Dong Nai have put 3 million USD into the neighbouring province.",
         [(3, "jp-kobe", "outbound")]),
        ("fr", "Kobe a des hôtes. Les sociétés de Dong Nai mènent deux projets dans la province voisine, pour un "
         "capital de 3 millions de dollars.", [(3, "jp-kobe", "outbound")]),
        ("en", "Japanese businesses have put up 160 million USD for 11 ventures in Dong Nai.",
         [(160, "jp", "inbound")]),
        ("en", "Companies from Kobe have capital of 410 million USD in the city, while exports of Dong Nai to Japan "
         "grew.", [(410, "jp-kobe", "inbound")]),
        ("en", "Japanese projects in Dong Nai account for 1.5 billion of its 7.2 billion USD in foreign capital.",
         [(1500, "jp", "inbound")]),
        ("en", "Japanese investors registered 32 million USD in Dong Nai by the end of 2023, against 24 million at the "
         "end of 2021.", [(32, "jp", "inbound"), (24, "jp", "inbound")]),
        ("en", "The Vietnamese province of Dong Nai is a friend of Kobe. Companies from Dong Nai have invested 31 "
         "million USD in the province.", [(31, "jp-kobe", "outbound")]),
        ("en", "Companies from Dong Nai have invested 31 million USD in the province.", []),
        ("en", "Firms in Dong Nai have put 3 million USD into machines.", []),
        ("en", "A subsidiary of Vinamilk and a firm from Kobe signed a contract worth 30 million USD.", []),
    ],
)  # fmt: skip
def test_capital(read: Read, language: str, text: str, found: list[tuple[float, str | None, str]]) -> None:
    assert invested(read(JAPAN[language] + text, language=language)) == found


def test_no_gift_of_a_subsidiary(read: Read) -> None:
    text = "A subsidiary of Vinamilk and a firm from Kobe signed a contract worth 30 million USD."
    assert given(read(JAPAN["en"] + text, language="en")) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Quang Tri gave 7 billion VND to a school in Savannakhet, and 4 billion VND to a clinic in Salavan.",
         [(7000000, SAVANNAKHET, "outbound"), (4000000, "la-salavan", "outbound")]),
        ("fr", "Quang Tri a donné 7 milliards de dongs à une école de Savannakhet et 4 milliards de dongs à un "
         "dispensaire de Salavan.", [(7000000, SAVANNAKHET, "outbound"), (4000000, "la-salavan", "outbound")]),
        ("en", "Quang Tri built a school in Savannakhet for 15 billion VND and supplied it with desks for 300 "
         "million VND.", [(15000000, SAVANNAKHET, "outbound"), (300000, SAVANNAKHET, "outbound")]),
        ("en", "Quang Tri met Savannakhet, Salavan and Sekong. It gave Savannakhet 2 billion VND, Salavan 1.5 billion "
         "VND and Sekong 1 billion VND for schools.",
         [(2000000, SAVANNAKHET, "outbound"), (1500000, "la-salavan", "outbound"), (1000000, "la-sekong", "outbound")]),
        ("fr", "L'école de Savannakhet a coûté 28 milliards de dongs, dont 24 milliards apportés par Quang Tri.",
         [(24000000, SAVANNAKHET, "outbound")]),
        ("en", "Quang Tri mobilised 1.2 billion VND from its people for those who lost their homes in Savannakhet.",
         [(1200000, SAVANNAKHET, "outbound")]),
        ("en", "From the provincial budget, 3 billion VND was earmarked for Savannakhet in August.",
         [(3000000, SAVANNAKHET, "outbound")]),
        ("fr", "Savannakhet s'est vu remettre par Quang Tri dix tracteurs d'une valeur de 2,4 milliards de dongs.",
         [(2400000, SAVANNAKHET, "outbound")]),
        ("en", "Quang Tri spent 9 billion VND on a school in Kaleum, which was handed over to Sekong in May.",
         [(9000000, "la-sekong", "outbound")]),
        ("fr", "Des agronomes vont au district de Kaleum. Quang Tri a remis à la province laotienne 500 millions de "
         "dongs pour un dispensaire.", [(500000, SAVANNAKHET, "outbound")]),
        ("fr", "La province de Sekong est plus loin. Avant de partir, la délégation a remis à la province hôte 50 000 "
         "dollars pour un hôpital.", [(50, SAVANNAKHET, "outbound")]),
    ],
)  # fmt: skip
def test_gifts_over_the_border(read: Read, language: str, text: str, found: list[tuple[float, str, str]]) -> None:
    assert given(read(BORDER[language] + text, language=language)) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Dong Nai met guests from the city of Kobe. The city donated computers worth 45,000 USD to a school.",
         [(45, "jp-kobe", "inbound")]),
        ("fr", "La ville japonaise a fait don de 45 000 dollars à une école de la province.",
         [(45, "jp-kobe", "inbound")]),
        ("fr", "La ville de Kobe a réglé la facture de 90 000 dollars d'un atelier à Dong Nai.",
         [(90, "jp-kobe", "inbound")]),
        ("en", "The prefecture has given Dong Nai 1.9 million USD in aid since 1998, of which 400,000 went into water.",
         [(1900, "jp-kobe", "inbound"), (400, "jp-kobe", "inbound")]),
        ("en", "After the typhoon, the Japanese city wired 50,000 USD. Its medical association added 20,000 USD.",
         [(50, "jp-kobe", "inbound"), (20, "jp-kobe", "inbound")]),
        ("fr", "Après le typhon Yagi, la ville japonaise a versé 50 000 dollars. Son association médicale y a joint 20 "
         "000 dollars.", [(50, "jp-kobe", "inbound"), (20, "jp-kobe", "inbound")]),
        ("en", "After the storms of September, the Japanese city had sent 10,000 USD to Dong Nai for a school.",
         [(10, "jp-kobe", "inbound")]),
        ("fr", "La ville de Kobe a approuvé 85 000 dollars pour un puits à Dong Nai. La province ajoute 15 000 dollars "
         "de sa poche.", [(85, "jp-kobe", "inbound")]),
        ("en", "The Japanese city has a new mayor. The city spent 3 million USD on its zoo.", []),
        ("en", "Kobe sends many visitors. \"They spent 700,000 USD here,\" the chairman of Dong Nai said.", []),
        ("fr", "Les touristes ont dépensé 700 000 dollars à Dong Nai.", []),
        ("en", "The city of Kobe sent masks worth 120,000 USD to its partner.", [(120, "jp-kobe", "inbound")]),
        ("en", "The Japanese city thanked the province for 45,000 USD given to flood victims.",
         [(45, "jp-kobe", "outbound")]),
    ],
)  # fmt: skip
def test_gifts_of_a_city(read: Read, language: str, text: str, found: list[tuple[float, str, str]]) -> None:
    assert given(read(JAPAN[language] + text, language=language)) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "In 2023, 21 delegations of officials came to Da Nang from Daegu, while the city sent nine the other "
         "way.", [("kr-daegu", 21, "inbound", "2023"), ("kr-daegu", 9, "outbound", "2023")]),
        ("fr", "En 2023, 21 délégations sont venues de Daegu et neuf ont fait le voyage inverse.",
         [("kr-daegu", 21, "inbound", "2023"), ("kr-daegu", 9, "outbound", "2023")]),
        ("en", "In 2023 there were 42 exchanges of delegations between Da Nang and Daegu.",
         [("kr-daegu", 42, "both", "2023")]),
        ("fr", "En 2023, 42 délégations ont fait la navette entre Da Nang et Daegu.",
         [("kr-daegu", 42, "both", "2023")]),
        ("en", "Thais made up 26,000 of the 410,000 foreigners who visited Da Nang in 2023.",
         [("th", 26000, "inbound", "2023"), (None, 410000, "inbound", "2023")]),
        ("fr", "Parmi les 410 000 étrangers venus à Da Nang en 2023, on a dénombré 26 000 Thaïlandais.",
         [(None, 410000, "inbound", "2023"), ("th", 26000, "inbound", "2023")]),
        ("fr", "Les touristes australiens ont effectué 11 200 séjours à Da Nang en 2023.",
         [("au", 11200, "inbound", "2023")]),
        ("fr", "Les visiteurs laotiens sont peu nombreux : Da Nang en a reçu 6 200 en 2023, contre près de 58 000 "
         "Thaïlandais.", [("la", 6200, "inbound", "2023"), ("th", 58000, "inbound", "2023")]),
        ("en", "The city is well known to Koreans. Some 1.76 million of them visited it in 2023.",
         [("kr", 1760000, "inbound", "2023")]),
        ("en", "In 2023, 31,000 visitors came from Daegu, while 18,500 of its own tourists set out in the opposite "
         "direction.", [("kr-daegu", 31000, "inbound", "2023"), ("kr-daegu", 18500, "outbound", "2023")]),
        ("en", "Some 5,400 Lao nationals spent a night in Da Nang in 2023.", [("la", 5400, "inbound", "2023")]),
        ("fr", "En 2023, 5 400 Laotiens ont passé une nuit à Da Nang.", [("la", 5400, "inbound", "2023")]),
        ("fr", "Les visiteurs russes étaient 300 000 en 2019 à Da Nang, mais seulement 51 000 en 2023. Les Coréens, au "
         "nombre de 1,2 million, ont pris leur place.",
         [("ru", 300000, "inbound", "2019"), ("ru", 51000, "inbound", "2023"), ("kr", 1200000, "inbound", "2023")]),
        ("en", "More than 210,000 South Koreans holidayed in Da Nang in 2023.", [("kr", 210000, "inbound", "2023")]),
        ("fr", "Da Nang a vu arriver 96 000 Russes et 88 000 Sud-Coréens en 2023.",
         [("ru", 96000, "inbound", "2023"), ("kr", 88000, "inbound", "2023")]),
        ("en", "Direct flights took 8,700 residents of Da Nang to Daegu in 2023.",
         [("kr-daegu", 8700, "outbound", "2023")]),
        ("fr", "Le nombre de clients coréens des hôtels de Da Nang a bondi de 2 100 en 2022 à 9 600 en 2023.",
         [("kr", 2100, "inbound", "2022"), ("kr", 9600, "inbound", "2023")]),
        ("fr", "En 2023, 18 000 personnes sont venues de Daegu à Da Nang ; 15 300 ont fait le trajet en sens "
         "contraire.",
         [("kr-daegu", 18000, "inbound", "2023"), ("kr-daegu", 15300, "outbound", "2023")]),
        ("fr", "En 2023, Daegu a accueilli 418 délégations officielles du Vietnam.", []),
    ],
)  # fmt: skip
def test_guests(read: Read, language: str, text: str, found: list[tuple[str | None, int, str, str | None]]) -> None:
    assert visited(read(KOREA[language] + text, language=language, published="2024-06-15")) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Since flights to Daegu began in 2018, Da Nang has received 140,000 Korean visitors."),
        ("fr", "Depuis l'ouverture de la ligne en 2018, Da Nang a reçu 140 000 visiteurs coréens."),
    ],
)
def test_guests_since_something_began(read: Read, language: str, text: str) -> None:
    (told,) = (c.statement for c in of_kind(read(KOREA[language] + text, language=language), "visits"))
    assert isinstance(told, Visits)
    assert (told.period_from, told.period_to) == ("2018", None)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Le commerce avec Savannakhet frise près d'un milliard de dollars.", "nearly"),
        ("Le commerce avec Savannakhet excède 200 millions de dollars.", "more than"),
    ],
)
def test_how_exact(read: Read, text: str, qualifier: str) -> None:
    (told,) = (c.statement for c in of_kind(read(BORDER["fr"] + text, language="fr"), "trade"))
    assert isinstance(told, Trade)
    assert told.qualifier == qualifier
