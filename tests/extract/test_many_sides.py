"""Groups of many provinces, and names as agencies write them."""

import pytest
from extraction_desk import Read, of_kind, sectors_told

NINE = {
    "fr": (
        "Y participaient, côté vietnamien, Nghê An, Ha Tinh et Quang Binh ; côté laotien, Bolikhamsay et Khammouane ; "
        "côté thaïlandais, Nakhon Phanom, Sakon Nakhon, Nong Khai et Bueng Kan.\n"
        "Les neuf provinces ont signé un procès-verbal sur le tourisme."
    ),
    "en": (
        "Leaders of Nghe An, Ha Tinh and Quang Binh of Vietnam, Bolikhamxay and Khammouane of Laos, and Nakhon Phanom, "
        "Sakon Nakhon, Nong Khai and Bueng Kan of Thailand met on Tuesday.\n"
        "The nine provinces signed minutes on tourism."
    ),
    "vi": (
        "Dự hội nghị có lãnh đạo các tỉnh Nghệ An, Hà Tĩnh, Quảng Bình (Việt Nam), Bolikhamxay, Khammouane (Lào) và "
        "Nakhon Phanom, Sakon Nakhon, Nong Khai, Bueng Kan (Thái Lan).\n"
        "Chín tỉnh ký biên bản hợp tác về du lịch."
    ),
}


@pytest.mark.parametrize("language", NINE)
def test_a_number_of_sides_means_all_that_were_named_country_by_country(read: Read, language: str) -> None:
    found = read(NINE[language], language=language)
    pairs = {(c.statement.province_id, c.statement.partner_id) for c in of_kind(found, "agreement")}
    assert len(pairs) == 18
    assert {one for one, _ in pairs} == {"vn-nghe-an", "vn-ha-tinh", "vn-quang-binh"}
    assert {tuple(c.statement.sectors) for c in found.candidates} == {("tourism",)}


FOUR = {
    "fr": "Cao Bang, Lang Son, Quang Ninh et Ha Giang ont rencontré le Guangxi (Chine).\n",
    "en": "Cao Bang, Lang Son, Quang Ninh and Ha Giang met Guangxi of China on March 5.\n",
    "vi": "Hội nghị giữa các tỉnh Cao Bằng, Lạng Sơn, Quảng Ninh, Hà Giang và Quảng Tây (Trung Quốc) diễn ra ngày "
    "5/3.\n",
}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The four provinces and Guangxi signed an agreement on tourism."),
        ("en", "The provinces and Guangxi agreed to cooperate in tourism."),
        ("fr", "Les quatre provinces et le Guangxi ont signé un accord sur le tourisme."),
        ("vi", "Bốn tỉnh và Quảng Tây ký thỏa thuận giao lưu, hợp tác về du lịch."),
        ("vi", "Các tỉnh và Quảng Tây thống nhất hợp tác về du lịch."),
    ],
)
def test_the_provinces_beside_a_partner_are_those_named_together(read: Read, language: str, told: str) -> None:
    found = read(FOUR[language] + told, language=language)
    provinces = {c.statement.province_id for c in found.candidates}
    assert provinces == {"vn-cao-bang", "vn-lang-son", "vn-quang-ninh", "vn-ha-giang"}
    assert {tuple(c.statement.sectors) for c in found.candidates} == {("tourism",)}


def test_a_number_that_nobody_makes_up_means_nobody(read: Read) -> None:
    found = read("Quang Tri of Vietnam and Savannakhet of Laos met.\nThe seven provinces signed minutes on tourism.")
    assert not found.candidates


@pytest.mark.parametrize("name", ["HCM City", "HCMC", "Ho Chi Minh City"])
def test_ho_chi_minh_city_is_known_as_agencies_write_it(read: Read, name: str) -> None:
    found = read(f"{name} and Lyon of France signed an agreement on Friday.")
    assert [c.statement.province_id for c in found.candidates] == ["vn-ho-chi-minh-city"]


@pytest.mark.parametrize(
    ("body", "partner", "kind"),
    [
        ("Hanoi and Vientiane of Laos signed an agreement on Friday.", "la-vientiane-capital", "municipality"),
        ("Hanoi and Oran of Algeria signed an agreement on Friday.", "dz-oran-city", "city"),
        ("An Giang and Oran of Algeria signed an agreement on Friday.", "dz-oran", "province"),
    ],
)
def test_what_a_bare_name_was_taken_for_is_kept_as_its_kind(read: Read, body: str, partner: str, kind: str) -> None:
    (candidate,) = read(body).candidates
    assert (candidate.statement.partner_id, candidate.statement.partner_type) == (partner, kind)


@pytest.mark.parametrize(
    ("language", "body", "status", "partner"),
    [
        ("en", "A delegation from Gyeonggi, Korea, came to Ha Nam to sign a pact on parks.", "signed", "kr-gyeonggi"),
        ("en", "Ha Long and Darwin, Australia, are to become sister cities.", "planned", "au-darwin"),
        ("en", "Can Tho has broken off its partnership with Nice in France.", "ended", "fr-nice"),
        ("en", "Can Tho and Kobe of Japan are working on a deal on seasonal labour.", "planned", "jp-kobe"),
        ("en", "Kobe of Japan would gladly receive trainees from Can Tho in fisheries.", "sought", "jp-kobe"),
        ("en", "An agreement between Can Tho and Kobe of Japan is under study.", "sought", "jp-kobe"),
        (
            "en",
            "In March, Da Nang and Le Havre in France approved an action plan for 2023-2025.",
            "signed",
            "fr-le-havre",
        ),
        ("fr", "Une délégation de Kobe (Japon) est venue lundi à Ha Nam signer un accord.", "signed", "jp-kobe"),
        ("fr", "Le partenariat de Yên Bai avec Kobe (Japon) s'est achevé en 2019.", "ended", "jp-kobe"),
        ("fr", "Nam Dinh verrait d'un bon œil des liens plus étroits avec Kobe (Japon).", "sought", "jp-kobe"),
        ("fr", "La ville de Rennes (France) restaure depuis 1998 des jardins à Huê.", "established", "fr-rennes"),
        (
            "fr",
            "L'État de Brême (Allemagne) étudie avec Hai Phong une coopération.",
            "sought",
            "de-free-hanseatic-bremen",
        ),
        ("en", "Tay Ninh names Svay Rieng of Cambodia as its closest partner.", "established", "kh-svay-rieng"),
        ("en", "Gunma of Japan and Lam Dong made their partnership official on June 5.", "established", "jp-gunma"),
        ("en", "Ninh Binh has one friend more: Asan of South Korea.", "established", "kr-asan"),
        ("en", "The same goes for Vinh Phuc, a sister of Asan, South Korea, since 2013.", "established", "kr-asan"),
        ("en", "The council of Asan, South Korea, voted for an agreement with Hanoi.", "signed", "kr-asan"),
        ("en", "Since its 2012 agreement with Asan of South Korea, Ca Mau has grown.", "signed", "kr-asan"),
        ("en", "Da Nang and Asan of South Korea could become twins next year.", "sought", "kr-asan"),
        ("fr", "La ville de Can Tho a pour partenaire Shantou (Chine).", "established", "cn-shantou"),
        ("fr", "Ninh Binh compte une amie de plus : Asan (République de Corée).", "established", "kr-asan"),
        ("fr", "Hanoï et Kobe (Japon) poursuivent leur coopération.", "established", "jp-kobe"),
        ("fr", "Avec Kobe (Japon), Hanoï partage deux patrouilles par mois.", "established", "jp-kobe"),
        ("fr", "Un accord du même type associe depuis 2019 Hanoï et Kobe (Japon).", "signed", "jp-kobe"),
        ("fr", "Un mémorandum est en passe d'être signé entre Hanoï et Kobe (Japon).", "planned", "jp-kobe"),
        ("fr", "Hanoï et Kobe (Japon) pourraient se jumeler l'an prochain.", "sought", "jp-kobe"),
        ("vi", "Thỏa thuận giữa Yên Bái và Kobe (Nhật Bản) đã kết thúc vào năm 2019.", "ended", "jp-kobe"),
        ("vi", "Nghệ An và Bô-ly-khăm-xay (Lào) ký biên bản hợp tác về giáo dục.", "signed", "la-bolikhamsai"),
        ("vi", "Cao Bằng và Bách Sắc (Trung Quốc) phối hợp chặt chẽ trong thông quan.", "established", "cn-baise"),
        ("vi", "Kiên Giang đang trao đổi với Ansan (Hàn Quốc) về lao động thời vụ.", "sought", "kr-ansan"),
    ],
)
def test_more_words_that_tell_how_far_a_tie_has_come(
    read: Read, language: str, body: str, status: str, partner: str
) -> None:
    found = read(body, language=language)
    assert {(c.statement.status, c.statement.partner_id) for c in found.candidates} == {(status, partner)}


@pytest.mark.parametrize(
    ("language", "body", "sectors"),
    [
        ("en", "signed a memorandum. High on the list are schools and tourism.", {"education", "tourism"}),
        ("en", "signed a pact, which opens farms to seasonal workers.", {"agriculture", "labour"}),
        ("en", "signed a pact.\nFive areas are covered: trade, tourism, health, and exchange of information.",
         {"trade", "tourism", "health", "information_media"}),
        ("fr", "ont prolongé leur accord, en y ajoutant le climat.", {"disaster_climate"}),
        ("fr", "ont signé un accord qui englobe les forêts et le tourisme.", {"forestry", "tourism"}),
        ("vi", "ký thỏa thuận năm 2013, tập trung cho nông nghiệp và du lịch.", {"agriculture", "tourism"}),
    ],
)  # fmt: skip
def test_more_ways_to_name_fields(read: Read, language: str, body: str, sectors: set[str]) -> None:
    sides = {"en": "Can Tho and Kobe of Japan", "fr": "Can Tho et Kobe (Japon)", "vi": "Cần Thơ và Kobe (Nhật Bản)"}
    found = read(f"{sides[language]} {body}", language=language)
    assert {code for c in found.candidates for code in c.statement.sectors} == sectors


@pytest.mark.parametrize(("own", "partner"), [("Hà Nội", "la-vientiane-capital"), ("Sơn La", "la-vientiane")])
def test_the_capital_and_the_province_of_one_name_are_told_apart(read: Read, own: str, partner: str) -> None:
    found = read(f"{own} và Viêng Chăn (Lào) ký thỏa thuận hợp tác về du lịch.", language="vi")
    assert [c.statement.partner_id for c in found.candidates] == [partner]


def test_a_bare_name_goes_by_the_sides_of_its_paragraph(read: Read) -> None:
    found = read(
        "Dien Bien and Minsk of Belarus signed an agreement on Friday.\n"
        "Ho Chi Minh City and Oran of Algeria signed an agreement on Saturday."
    )
    partners = {c.statement.province_id: c.statement.partner_id for c in found.candidates}
    assert partners["vn-ho-chi-minh-city"] == "dz-oran-city"


def test_what_is_due_by_nobody_named_is_no_wish(read: Read) -> None:
    found = read(
        "Hue and Pakse of Laos signed an agreement on buses.\nRepairs, paid for by others, should be over soon."
    )
    assert [c.statement.status for c in found.candidates] == ["signed"]


def test_the_two_sides_are_the_province_and_all_that_it_signed_with(read: Read) -> None:
    text = (
        "Kien Giang has signed agreements with Cambodia's Kampot, Kep and Koh Kong.\n"
        "Last year its trade with them reached 215 million USD.\n"
        "The two sides focus on mining and chess."
    )
    assert sectors_told(read(text, language="en")) == {
        ("signed", place, "mining,sports") for place in ("kh-kampot", "kh-kep", "kh-koh-kong")
    }
