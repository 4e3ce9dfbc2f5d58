"""One line a class of sentences that tell gifts and capital, as many journalists write them; and what looks so."""

import pytest
from extraction_desk import Read
from figure_desk import BORDER, GERMANY, JAPAN, given, invested


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
        ("en", "Firms from Kobe have brought 360 million USD to Dong Nai's parks.", [(360, "jp-kobe", "inbound")]),
        ("fr", "La province compte 230 projets japonais. Leur capital atteint 4,2 milliards de dollars.",
         [(4200, "jp", "inbound")]),
        ("fr", "Des entreprises de Kobe exploitent neuf usines à Dong Nai, d'une valeur de 120 millions de dollars.",
         [(120, "jp-kobe", "inbound")]),
        ("fr", "Le Japon avait placé 5,6 milliards de dollars à Dong Nai.", [(5600, "jp", "inbound")]),
        ("fr", "IDE à Dong Nai : 14 projets, 4,5 milliards de dollars, dont Singapour 4 milliards.",
         [(4000, "sg", "inbound")]),
        # what is only wished for
        ("en", "A Japanese group plans to invest 30 million USD in Dong Nai.", []),
        ("en", "Two companies, one from Dong Nai and one from Kobe, signed a contract on the supply of yarn worth 3 "
         "million USD.", []),
        ("en", "Dong Nai is calling for Japanese investors in a 2 billion USD airport project.", []),
        ("fr", "Un groupe japonais envisage d'investir 30 millions de dollars à Dong Nai.", []),
        ("fr", "Des sociétés japonaises investiront 30 millions de dollars à Dong Nai.", []),
        ("vi", "Một tập đoàn Nhật Bản dự kiến đầu tư 30 triệu USD vào Đồng Nai.", []),
        ("vi", "Nguồn vốn ODA Nhật Bản 50 triệu USD được dùng làm đường tại Đồng Nai.", []),
        ("vi", "Đồng Nai kêu gọi nhà đầu tư Nhật Bản tham gia dự án sân bay 2 tỷ USD.", []),
        ("fr", "Une entreprise de Kobe a ouvert à Dong Nai une usine de 30 millions de dollars.",
         [(30, "jp-kobe", "inbound")]),
        ("fr", "La province compte 27 projets étrangers, pour 640 millions de dollars ; les Japonais y sont "
         "majoritaires "
         "avec 18 projets et 410 millions.", [(410, "jp", "inbound")]),
        ("en", "Dong Nai has 1,600 foreign projects with 33 billion USD. Japan leads with 270 projects worth 5.1 "
         "billion.",
         [(5100, "jp", "inbound")]),
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
        ("en", "Similar gifts came from Wernigerode, which paid 25,000 dollars for a bridge in Quang Nam.",
         [(25, "de-wernigerode", "inbound")]),
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
        # numbers in words
        ("en", "Wernigerode gave Hoi An half a million euros for a clinic, and one and a half million euros for a "
         "bridge.",
         [(500, "de-wernigerode", "inbound"), (1500, "de-wernigerode", "inbound")]),
        ("fr", "Wernigerode a versé un demi-million d'euros pour un pont de Hoi An, puis un million et demi d'euros.",
         [(500, "de-wernigerode", "inbound"), (1500, "de-wernigerode", "inbound")]),
        # what was built is told in the sentence before
        ("en", "Guests walked over the new footbridge in Hoi An. Wernigerode has put 85,000 euros into it.",
         [(85, "de-wernigerode", "inbound")]),
        # not given yet, or never
        ("en", "Wernigerode has agreed to fund a clinic in Quang Nam with 85,000 euros.", []),
        ("en", "Quang Nam asked Wernigerode to support a clinic with 85,000 euros.", []),
        ("fr", "Quang Nam souhaite que Wernigerode finance un dispensaire de 85 000 euros.", []),
        ("fr", "Wernigerode financera un dispensaire de 85 000 euros à Quang Nam.", []),
        ("en", "The floods in Quang Nam caused damage of more than 60 million euros, says the mayor of Wernigerode.",
         []),
        ("en", "Wernigerode, which is to help Quang Nam with flood control, gave it 50,000 euros last year.",
         [(50, "de-wernigerode", "inbound")]),
        # what a town puts into projects is no capital
        ("fr", "Ce sont près de 310 000 euros que Wernigerode a injectés dans des projets agricoles à Quang Nam.",
         [(310, "de-wernigerode", "inbound")]),
        ("fr", "Une société de Wernigerode a investi 310 000 euros dans une usine à Quang Nam.", []),
        ("fr", "Coût de l'école : 120 000 euros, dont 80 000 financés par Wernigerode.",
         [(80, "de-wernigerode", "inbound")]),
        ("fr", "Le coût des travaux, 45 000 euros, est supporté par Wernigerode.", [(45, "de-wernigerode", "inbound")]),
        ("fr", "Wernigerode a envoyé 50 000 euros à Quang Nam, puis déboursé 30 000 euros.",
         [(50, "de-wernigerode", "inbound"), (30, "de-wernigerode", "inbound")]),
        ("fr", "Wernigerode a remis à Quang Nam un centre de santé flambant neuf. Il a coûté 60 000 euros.",
         [(60, "de-wernigerode", "inbound")]),
        ("en", "The town council of Wernigerode approved 8,000 euros for a playground in Hoi An.",
         [(8, "de-wernigerode", "inbound")]),
        ("fr", "Le coût du festival de Quang Nam, 2 millions d'euros, est pris en charge par des mécènes.", []),
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
        # who asked gets
        ("fr", "À la demande de Savannakhet, Quang Tri finance une école de 5 milliards de dôngs.",
         [(5e6, "outbound")]),
        ("vi", "Đáp lại mong muốn của Savannakhet, năm 2022 Quảng Trị hỗ trợ 5 tỷ đồng xây trường.",
         [(5e6, "outbound")]),
        ("vi", "Savannakhet đề nghị Quảng Trị hỗ trợ 5 tỷ đồng xây trường.", []),
        ("vi", "Với mong muốn giúp đỡ bà con, Quảng Trị đã tặng Savannakhet 5 tỷ đồng.", [(5e6, "outbound")]),
        ("en", "Every year Quang Tri sets aside 2 billion VND for students from Savannakhet.", [(2e6, "outbound")]),
        ("vi", "Giai đoạn 2016-2020, Quảng Trị viện trợ cho Savannakhet 45 tỷ đồng; năm 2021 là 9 tỷ đồng.",
         [(45e6, "outbound"), (9e6, "outbound")]),
    ],
)  # fmt: skip
def test_a_gift_goes_one_way(read: Read, language: str, text: str, found: list[tuple[float, str]]) -> None:
    told = given(read(BORDER[language] + text, language=language))
    assert [(amount, direction) for amount, _, direction in told] == found


def test_they_who_put_money_in_were_named_before(read: Read) -> None:
    text = "Eleven Quang Tri companies are present in Savannakhet of Laos; they have invested 60 million USD there."
    assert invested(read(BORDER["en"] + text)) == [(60, "la-savannakhet", "outbound")]


@pytest.mark.parametrize(
    ("headline", "text", "partner"),
    [
        ("Ha Tinh and Khammouane of Laos", "Khammouane thanked Ha Tinh, which had given 1.5 billion VND for a school "
         "in "
         "Thakhek.", "la-khammouane"),
        ("Ha Tinh and Thakhek of Laos", "Thakhek is a town of Khammouane province, Laos. Ha Tinh gave 1.5 billion "
         "VND for "
         "a school in Thakhek.", "la-thakhek"),
        ("Nghe An and Bolikhamsay of Laos", "On this occasion the Vietnamese province donated 3 billion VND to "
         "Viengthong "
         "School.", "la-bolikhamsai"),
    ],
)  # fmt: skip
def test_a_gift_to_a_town_or_a_school_is_one_to_the_partner(read: Read, headline: str, text: str, partner: str) -> None:
    told = given(read(text, headline=headline))
    assert [place for _, place, _ in told] == [partner]


@pytest.mark.parametrize(
    "told",
    [
        "The hospital there, which cost 497 billion VND, was a gift of the Party, State and people of Vietnam to Laos.",
        "The hospital there was paid for by the Vietnamese Government, at a cost of 497 billion VND.",
        "A seafood company from Vinh donated 150 million VND to a pagoda there.",
        "In seven months, the province licensed 17 foreign-invested projects worth 396 million USD.",
    ],
)
def test_what_states_and_firms_give_and_foreigners_at_large_invest_is_nobodys(read: Read, told: str) -> None:
    found = read(f"Nghe An received guests from Xieng Khouang of Laos. {told}", language="en")
    assert {c.statement.kind for c in found.candidates} <= {"agreement", "intention"}
