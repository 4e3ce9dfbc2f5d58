"""What sentences after a signing tell of it, and which sums are nobody's figure."""

import pytest
from extraction_desk import Read, of_kind, ties

SIGNED = {
    "en": "Can Tho signed an agreement with Gifu prefecture of Japan in 2022. ",
    "fr": "La province de Nghe An a signé un accord avec la province laotienne de Xieng Khouang en 2022. ",
    "vi": "Tỉnh Nghệ An ký kết thỏa thuận hợp tác với tỉnh Xiêng Khoảng (Lào) năm 2022. ",
}


def sectors(read: Read, text: str, language: str) -> set[str]:
    found = read(SIGNED[language] + text, language=language)
    (agreement,) = of_kind(found, "agreement")
    return set(agreement.statement.sectors)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "It covers fruit exports, logistics and language teaching.", {"logistics", "language"}),
        ("en", "Priority goes to forest fire prevention and cattle raising.", {"forest", "cattle"}),
        ("en", "Emphasis will be placed on tourism.", {"tourism"}),
        ("en", "Areas range from heritage care to nursing.", {"heritage", "health"}),
        ("en", "Cooperation centres on rural development and steel.", {"rural", "industry"}),
        ("fr", "Il porte sur le patrimoine et les énergies propres.", {"heritage", "energy"}),
        ("fr", "L'accent est mis sur la gestion des déchets.", {"environment"}),
        ("vi", "Trọng tâm là xuất khẩu nông sản và du lịch.", {"agriculture", "tourism"}),
        ("vi", "Hai bên ưu tiên chuyển đổi số.", {"digital"}),
    ],
)
def test_a_sentence_about_the_document_tells_its_fields(read: Read, language: str, text: str, wanted: set[str]) -> None:
    codes = {
        "logistics": "transport_logistics",
        "language": "education",
        "forest": "forestry",
        "cattle": "livestock",
        "rural": "rural_development",
    }
    assert {codes.get(name, name) for name in wanted} <= sectors(read, text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can Tho signed an MoU with Shantou city in China's Guangdong province in 2023."),
        ("vi", "Tỉnh Lào Cai và châu tự trị Hồng Hà (tỉnh Vân Nam, Trung Quốc) ký biên bản ghi nhớ năm 2023."),
    ],
)
def test_a_province_that_tells_where_a_town_lies_is_no_partner(read: Read, language: str, text: str) -> None:
    assert len(ties(read(text, language=language))) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade between Vietnam and Japan hit 40 billion USD in 2023."),
        ("en", "Vietnam is a large investor in Japan, with 5.5 billion USD."),
        ("en", "Customs fees of 3 million USD were collected from trade with Gifu."),
        ("en", "Trade between the two sides is expected to reach 50 million USD by 2030."),
        ("en", "The city has drawn 140 projects with 4.1 billion USD invested, including 10 from Japan."),
        ("fr", "Le commerce entre le Vietnam et le Laos a atteint 1,6 milliard de dollars en 2023."),
        ("fr", "Les deux provinces visent 50 millions de dollars d'échanges commerciaux d'ici 2030."),
        ("vi", "Kim ngạch thương mại Việt Nam - Lào đạt 1,6 tỷ USD năm 2023."),
        ("vi", "Phấn đấu kim ngạch hai chiều giữa hai tỉnh đạt 50 triệu USD vào năm 2030."),
    ],
)
def test_sums_of_the_nation_taxes_and_targets_are_no_figures(read: Read, language: str, text: str) -> None:
    found = read(SIGNED[language] + text, language=language)
    assert not of_kind(found, "trade")
    assert not of_kind(found, "investment")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade between the two sides reached 50 million USD in 2023, of which taxes made up 1 million USD."),
        ("fr", "Les échanges commerciaux entre les deux provinces ont atteint 50 millions de dollars en 2023."),
        ("vi", "Kim ngạch hai chiều giữa hai tỉnh năm 2023 đạt 50 triệu USD."),
    ],
)
def test_trade_of_the_pair_beside_them_is_kept(read: Read, language: str, text: str) -> None:
    (figure,) = of_kind(read(SIGNED[language] + text, language=language), "trade")
    assert figure.statement.amount == 50_000_000


def test_an_acronym_is_no_town(read: Read) -> None:
    found = read("Soc Trang signed an MoU with Saga of Japan. A bridge by Japan's ODA cost 200 million USD.")
    assert all(c.statement.partner != "ODA" for c in of_kind(found, "support"))


def test_traffickers_are_no_traffic_and_nations_no_interns(read: Read) -> None:
    text = "Can Tho signed an MoU with Gifu of Japan in 2022 on international affairs and fighting drug trafficking."
    codes = set(of_kind(read(text), "agreement")[0].statement.sectors)
    assert not codes & {"transport_logistics", "vocational_training"}


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Ảnh: Thu Hà. Ý kiến khác. Lao động. Pháp luật. Bị ảnh hưởng.", set()),
        ("Ông Nguyễn Văn Đức, bà Nga và chị Mỹ ở An Giang.", set()),
        ("Anh Nguyễn Văn Ba ở An Giang.", set()),
        ("Các nước Pháp, Đức, Anh, Mỹ, Ý, Bỉ và Úc.", {"Pháp", "Đức", "Anh", "Mỹ", "Ý", "Bỉ", "Úc"}),
        ("Ông Nguyễn Văn Ba gặp Đại sứ Anh Iain Frew, Lào.", {"Anh", "Lào"}),
        ("Tinh An Giang va tinh Champasak (Lao).", {"Lao"}),
    ],
)
def test_a_syllable_is_a_country_only_as_the_country_is_written(read: Read, text: str, countries: set[str]) -> None:
    assert {place.text for place in read(text, language="vi").places if place.kind == "country"} == countries


@pytest.mark.parametrize("text", ["Trade with Laos hit US$4 million.", "Georgia Miller met Da Nang officials."])
def test_a_currency_and_a_first_name_are_no_countries(read: Read, text: str) -> None:
    assert {place.text for place in read(text).places} <= {"Laos", "Da Nang"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Da Nang signed an agreement with the US state of Georgia.", {"us-georgia"}),
        ("Da Nang signed an agreement with Tbilisi in Georgia.", {"ge-tbilisi"}),
        ("Da Nang signed an agreement with Oakland city, California (United States).", {"us-oakland"}),
        ("Tien Giang signed a pact with Changwon city, South Gyeongsang province, the Republic of Korea.",
         {"kr-changwon"}),
        ("Can Tho signed an agreement with Riedstadt city, the Federal Republic of Germany.", {"de-riedstadt"}),
    ],
)  # fmt: skip
def test_what_only_tells_where_a_partner_lies_is_no_partner(read: Read, text: str, names: set[str]) -> None:
    assert {partner for _status, partner, _instrument in ties(read(text))} == names


def test_a_list_of_fields_after_a_tie_belongs_to_it(read: Read) -> None:
    text = "Hue signed an agreement with Salavan of Laos in 2020.\nPriorities go to trade, health, roads and rice."
    (candidate,) = of_kind(read(text), "agreement")
    assert {"trade", "health", "transport_logistics", "agriculture"} <= set(candidate.statement.sectors)


@pytest.mark.parametrize(
    "text",
    [
        "The guests visited a school, a hospital and a rice farm.",
        "Its main exports are rice, coffee, shrimp and garments.",
        "No agreement on health, trade or tourism was signed.",
    ],
)
def test_a_list_of_sights_or_wares_adds_no_field(read: Read, text: str) -> None:
    (candidate,) = read(f"Hue signed an agreement with Salavan of Laos in 2020.\n{text}").candidates
    assert candidate.statement.sectors == ()


def test_all_provinces_sign_where_all_sides_do(read: Read) -> None:
    text = (
        "Vietnam's Quang Ninh, Lang Son and Cao Bang provinces and China's Guangxi met in Nanning.\n"
        "The minutes of the meeting, signed by the four sides, call for forest fire prevention."
    )
    signed = {c.statement.province_id for c in read(text).candidates if c.statement.kind == "agreement"}
    assert signed == {"vn-quang-ninh", "vn-lang-son", "vn-cao-bang"}


PARTIES = {"en": "Can Tho and Kobe of Japan", "fr": "Can Tho et Kobe (Japon)", "vi": "Cần Thơ và Kobe (Nhật Bản)"}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "{both} signed a pact. Its fields are tourism and trade.", "tourism trade"),
        ("en", "{both} signed a pact. Both sides will focus on tourism and trade.", "tourism trade"),
        ("en", "{both} signed a pact. They undertake to promote tourism and trade.", "tourism trade"),
        ("en", "{both} signed an agreement. It rests on tourism and trade.", "tourism trade"),
        ("en", "{both} signed an agreement that looks to tourism and trade.", "tourism trade"),
        ("en", "The agreement signed by {both} gives priority to tourism and trade.", "tourism trade"),
        ("en", "Tourism and trade are the main subjects of an agreement that {both} signed.", "tourism trade"),
        ("en", "Under an agreement on tourism signed by {both} in 2017, they hold a trade fair.", "tourism trade"),
        ("en", "{both} signed a pact on e-commerce and electric buses.", "trade transport_logistics"),
        ("en", "{both} signed a pact on tourism, the first that the coal province has.", "tourism"),
        ("en", "Can Tho signed a pact on tourism with Kobe of Japan, a port of shipbuilding and steel.", "tourism"),
        ("en", "{both} signed a pact on tourism. The two sides also discussed trade.", "tourism"),
        ("en", "{both} signed a pact on tourism. The chairman, a former doctor and teacher, praised it.", "tourism"),
        ("en", '{both} signed a pact on tourism. "We need doctors, farmers and teachers," he said.', "tourism"),
        ("en", "{both} signed a pact on tourism. A school, a clinic and a road were built by Kobe.", "tourism"),
        ("en", "{both} signed a pact on cross-border e-commerce.", "trade"),
        ("en", "{both} signed a pact on port services.", "transport_logistics"),
        ("en", "{both} signed a pact on coconut processing.", "food_processing"),
        (
            "fr",
            "{both} ont signé une convention de coopération commerciale, scientifique et culturelle.",
            "culture science_technology trade",
        ),
        ("fr", "{both} ont signé un accord. Le tourisme et le commerce en sont les priorités.", "tourism trade"),
        ("fr", "{both} ont signé un accord. Il prévoit des actions dans le tourisme et le commerce.", "tourism trade"),
        ("fr", "{both} ont signé un accord. Au programme : le tourisme et le commerce.", "tourism trade"),
        ("fr", "{both} ont signé un accord. Elles échangeront leurs expériences en tourisme.", "tourism"),
        ("fr", "{both} ont signé une convention consacrée au tourisme.", "tourism"),
        ("fr", "{both} ont signé un accord. Les deux villes s'engagent à travailler à l'agriculture.", "agriculture"),
        ("fr", "{both} ont signé un accord sur le tourisme. Elles ont aussi discuté du commerce.", "tourism"),
        ("vi", "{both} ký thỏa thuận. Nội dung gồm du lịch, thương mại.", "tourism trade"),
        ("vi", "{both} ký thỏa thuận năm 2020, xoay quanh du lịch, thương mại.", "tourism trade"),
        ("vi", "{both} ký thỏa thuận. Du lịch và thương mại là hai lĩnh vực chính.", "tourism trade"),
        ("vi", "{both} ký thỏa thuận hợp tác xây dựng tuyến đường sắt.", "transport_logistics"),
        ("vi", "{both} ký thỏa thuận về du lịch. Hai bên cũng trao đổi về thương mại.", "tourism"),
    ],
)
def test_the_fields_of_a_document_are_those_said_of_it(read: Read, language: str, text: str, wanted: str) -> None:
    found = of_kind(read(text.format(both=PARTIES[language]), language=language), "agreement")
    assert {code for c in found for code in c.statement.sectors} == set(wanted.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tourism and fisheries are the areas in which Can Tho hopes to work with Kobe of Japan."),
        ("fr", "Tourisme, pêche : tels sont les domaines dans lesquels Can Tho souhaite coopérer avec Kobe (Japon)."),
        ("vi", "Du lịch, thủy sản là những lĩnh vực mà Cần Thơ mong muốn hợp tác với Kobe (Nhật Bản)."),
    ],
)
def test_fields_may_stand_before_the_wish(read: Read, language: str, text: str) -> None:
    (wish,) = of_kind(read(text, language=language), "intention")
    assert set(wish.statement.sectors) == {"fisheries", "tourism"}


def test_what_a_planned_document_will_hold_is_not_what_twins_have_done(read: Read) -> None:
    text = "Can Tho and Kobe of Japan, twinned since 2014, will sign a memorandum. The document covers tourism."
    assert {c.statement.status: c.statement.sectors for c in read(text).candidates} == {
        "established": (),
        "planned": ("tourism",),
    }


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "Kon Tum signed a pact with Champasak of Laos that puts health and water first.",
            {"health", "water_wastewater"},
        ),
        (
            "Kon Tum signed minutes with Champasak of Laos, agreeing to fight drug crime and manage the border.",
            {"crime_prevention", "border_management"},
        ),
        (
            "Kon Tum renewed its agreement with Champasak of Laos. It will be widened to culture and digital services.",
            {"culture", "digital"},
        ),
        ("Kon Tum and Laos' Champasak undertook to protect forests and to promote trade.", {"forestry", "trade"}),
    ],
)
def test_what_was_agreed_is_told_in_many_places(read: Read, text: str, codes: set[str]) -> None:
    assert {code for c in read(text).candidates for code in c.statement.sectors} == codes


def test_a_headline_says_what_a_document_is_on(read: Read) -> None:
    headline = "Kon Tum and Champasak of Laos sign deal on tourism"
    found = read("Kon Tum and Champasak of Laos signed a pact on Monday.", headline=headline)
    assert [set(c.statement.sectors) for c in found.candidates] == [{"tourism"}]
