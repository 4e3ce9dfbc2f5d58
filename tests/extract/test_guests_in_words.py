"""One line a class of sentences that count guests, as many journalists write them; and who is none."""

import pytest
from extraction_desk import Read, of_kind
from figure_desk import KOREA, visited


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
        ("en", "In 2023 some 5,200 tourists from Korea came to Da Nang, most of them for the fair, and the two cities "
         "exchanged 17 delegations.", [("kr", 5_200, "inbound", "2023"), ("kr-daegu", 17, "both", "2023")]),
        ("en", "Firms from Daegu have built plants in Da Nang, which give work to about 1,800 people.", []),
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
        ("en", "Da Nang has had about 2.8 million foreign visitors this year. China sent 1.9 million of them.",
         [(None, 2_800_000, "inbound", "2024"), ("cn", 1_900_000, "inbound", "2024")]),
        ("en", "Foreign delegations keep the office busy. In 2023, Da Nang received 86 of them with 640 members.",
         [(None, 640, "inbound", "2023")]),
        ("en", "In 2023, Da Nang played host to 153 foreign delegations.", [(None, 153, "inbound", "2023")]),
        ("fr", "En 2023, quelque 5 200 des habitants de Da Nang ont fait le voyage de Daegu.",
         [("kr-daegu", 5200, "outbound", "2023")]),
        ("fr", "De janvier à mars, 21 000 touristes coréens sont passés par Da Nang, en route vers les plages de Quang "
         "Nam.", [("kr", 21_000, "inbound", "2024-01")]),
        ("fr", "Depuis 2007, une trentaine d'élus coréens se sont rendus à Da Nang.", [("kr", 30, "inbound", "2007")]),
        ("fr", "La clientèle coréenne a atteint 310 000 personnes à Da Nang en 2023.",
         [("kr", 310_000, "inbound", "2023")]),
        ("fr", "Les arrivées internationales à Da Nang ont totalisé 2 millions en 2023.",
         [(None, 2_000_000, "inbound", "2023")]),
        ("en", "Foreign tourist arrivals to Da Nang were estimated at 2 million in 2023.",
         [(None, 2_000_000, "inbound", "2023")]),
        ("en", "About half a million South Koreans visited Da Nang in 2023.", [("kr", 500_000, "inbound", "2023")]),
        ("en", "Da Nang welcomed 1.7 million foreign arrivals in 2023; South Korea led with 640,000.",
         [(None, 1_700_000, "inbound", "2023"), ("kr", 640_000, "inbound", "2023")]),
        ("fr", "Entre janvier et mars, 84 000 voyageurs sont arrivés par mer dans les deux sens entre Da Nang et "
         "Daegu.", [("kr-daegu", 84_000, "both", "2024-01")]),
        ("fr", "Quelque 26 000 habitants de Da Nang ont visité Daegu en 2023 ; 31 000 Coréens ont fait le chemin "
         "inverse.",
         [("kr-daegu", 26_000, "outbound", "2023"), ("kr", 31_000, "inbound", "2023")]),
        ("vi", "Hơn 61.000 lượt người Đà Nẵng sang Daegu; chiều ngược lại có 45.000 lượt.",
         [("kr-daegu", 61_000, "outbound", None), ("kr-daegu", 45_000, "inbound", None)]),
        # no visitors
        ("en", "The province has attracted 230 Japanese-invested projects.", []),
        ("en", "She is one of 64 officials who came to Da Nang from Daegu.", []),
        ("en", "Da Nang went to a fair of Daegu that drew 30,000 visitors last year.", []),
        ("fr", "Le salon de Daegu a attiré 30 000 visiteurs, dont une délégation de Da Nang.", []),
        ("vi", "Đà Nẵng đã mở 6 lớp bồi dưỡng cho 118 cán bộ của Daegu, cử kỹ sư sang giúp.", []),
        ("en", "The festival drew foreign visitors. Some 86 of them were photographers.", []),
        ("vi", "Anh Huy là một trong 14 người được sang Daegu (Hàn Quốc) theo chương trình này.", []),
    ],
)  # fmt: skip
def test_guests_are_counted_in_many_ways(
    read: Read, language: str, text: str, found: list[tuple[str | None, int, str, str | None]]
) -> None:
    told = read(KOREA[language] + text, language=language)
    assert visited(told) == found
    assert {c.statement.province_id for c in of_kind(told, "visits")} <= {"vn-da-nang"}


def test_an_adjective_of_the_partners_name_tells_whose_guests_they_are(read: Read) -> None:
    missions = "Vingt missions rennaises se sont succédé à Hué entre 2007 et 2017."
    assert visited(read(missions, headline="Hué et Rennes", language="fr")) == [("fr-rennes", 20, "inbound", "2007")]
    assert not visited(read(missions.replace("rennaises ", ""), headline="Hué et Rennes", language="fr"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine delegations from Hue were received in Nara of Japan, and six of ours travelled to Hue.",
            {("outbound", None, 9), ("inbound", None, 6)},
        ),
        (
            "Three delegations with 26 members travelled from Nara of Japan to Hue, and one has come the other way.",
            {("inbound", 26, 3), ("outbound", None, 1)},
        ),
        (
            "Three delegations from Hue, 22 people in all, came to Nara of Japan, and two went from Nara to Hue.",
            {("outbound", 22, 3), ("inbound", None, 2)},
        ),
        ("Tourists from Nara of Japan, a port, numbered 46,300 in Hue.", {("inbound", 46_300, None)}),
        ("In July, the mayor of Nara of Japan came to Hue with 20 officials.", set()),
        ("Some 1,900 young people from Hue are enrolled at universities in Nara of Japan.", set()),
        ("Hue and Nara of Japan are friends. Hue was visited by 15.5 million tourists in 2019.", set()),
        ("The University of Hue exchanges lecturers with 38 Japanese universities.", set()),
    ],
)
def test_guests_that_are_counted_without_their_noun_or_are_none(
    read: Read, text: str, expected: set[tuple[str, int | None, int | None]]
) -> None:
    found = read(text, headline="Nara looks to Hue")
    visits = {(c.statement.direction, c.statement.people, c.statement.delegations) for c in of_kind(found, "visits")}
    assert visits == expected
