"""Made-up articles in three languages, of any length: the same ones for the same number, every time."""

from collections.abc import Iterator, Mapping
from random import Random

_SEED = 20261122
_SENTENCES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "On {day} {month}, {year}, leaders of {province} province signed a memorandum of understanding with {partner} "
        "on cooperation in {sector}, {sector} and {sector}.",
        "The two provinces will exchange delegations and hold a joint working session every year, the chairman of the "
        "provincial People's Committee said.",
        "Trade between {province} and {partner} reached {amount} million USD in {year}, up {percent} percent from a "
        "year earlier, the department of industry and trade reported.",
        "{province} exported goods worth nearly {amount} million USD to localities of {country} and imported "
        "machinery worth {amount} million USD.",
        "The chairman welcomed the delegation and thanked it for its support over the past years.",
        "In {year}, the province received {count} delegations from {country} and sent {count} delegations abroad.",
        "He hoped that {partner} would help {province} in {sector} and encourage its companies to invest there.",
        "Participants visited a farm, a port and an industrial park, and heard from companies about their plans.",
    ),
    "fr": (
        "Le {day} {month} {year}, la province de {province} a signé avec {partner} un accord de coopération dans les "
        "domaines de {sector}, de {sector} et de {sector}.",
        "Les deux parties échangeront des délégations et tiendront chaque année une réunion de travail, a indiqué le "
        "président du Comité populaire provincial.",
        "Les échanges commerciaux entre {province} et {partner} ont atteint {amount} millions de dollars en {year}, "
        "soit une hausse de {percent} % sur un an.",
        "La province de {province} a exporté pour près de {amount} millions de dollars vers {country}.",
        "Le président a salué la délégation et l'a remerciée de son soutien au cours des dernières années.",
        "En {year}, la province a accueilli {count} délégations venues de {country}.",
        "Il a souhaité que {partner} aide {province} dans le domaine de {sector}.",
    ),
    "vi": (
        "Ngày {day}/{number}/{year}, tỉnh {province} đã ký kết bản ghi nhớ hợp tác với {partner} trong các lĩnh vực "
        "{sector}, {sector} và {sector}.",
        "Hai tỉnh sẽ trao đổi đoàn và tổ chức họp thường niên, lãnh đạo Ủy ban nhân dân tỉnh cho biết.",
        "Kim ngạch xuất nhập khẩu giữa {province} và {partner} năm {year} đạt {amount} triệu USD, tăng {percent}% so "
        "với cùng kỳ năm trước.",
        "Tỉnh {province} đã xuất khẩu hàng hóa trị giá gần {amount} triệu USD sang {country}.",
        "Chủ tịch tỉnh chào mừng đoàn và cảm ơn sự hỗ trợ trong những năm qua.",
        "Năm {year}, tỉnh đón {count} đoàn từ {country} và cử {count} đoàn đi công tác nước ngoài.",
        "Ông mong muốn {partner} hỗ trợ {province} trong lĩnh vực {sector} và kêu gọi doanh nghiệp đầu tư.",
    ),
}
_WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "province": ("Dong Nai", "Kien Giang", "Quang Tri", "Thua Thien Hue", "Lao Cai", "Nghe An", "Binh Duong"),
        "partner": ("Champasak province of Laos", "Kampot province of Cambodia", "Gyeonggi province of the Republic of "
                    "Korea", "Yunnan province of China", "Kanagawa prefecture of Japan", "Savannakhet province of Laos",
                    "the city of Lorient in France"),
        "country": ("Laos", "Cambodia", "Japan", "China", "France", "the Republic of Korea"),
        "sector": ("tourism", "agriculture", "education", "health", "trade", "investment", "culture", "transport"),
        "month": ("January", "March", "May", "July", "October", "December"),
    },
    "fr": {
        "province": ("Dong Nai", "Kien Giang", "Quang Tri", "Lao Cai", "Nghe An", "Binh Duong"),
        "partner": ("la province laotienne de Champasak", "la province cambodgienne de Kampot", "la ville de Lorient",
                    "la préfecture japonaise de Kanagawa", "la province chinoise du Yunnan"),
        "country": ("Laos", "Cambodge", "Japon", "Chine"),
        "sector": ("tourisme", "santé", "culture", "transport", "commerce", "recherche"),
        "month": ("janvier", "mars", "mai", "juillet", "octobre", "décembre"),
    },
    "vi": {
        "province": ("Đồng Nai", "Kiên Giang", "Quảng Trị", "Lào Cai", "Nghệ An", "Bình Dương"),
        "partner": ("tỉnh Champasak (Lào)", "tỉnh Kampot (Campuchia)", "tỉnh Gyeonggi (Hàn Quốc)",
                    "tỉnh Vân Nam (Trung Quốc)", "tỉnh Kanagawa (Nhật Bản)", "tỉnh Savannakhet (Lào)"),
        "country": ("Lào", "Campuchia", "Nhật Bản", "Trung Quốc", "Hàn Quốc"),
        "sector": ("du lịch", "nông nghiệp", "giáo dục", "y tế", "thương mại", "đầu tư", "văn hóa"),
        "month": ("1", "3", "5", "7", "10", "12"),
    },
}  # fmt: skip
LANGUAGES = tuple(_SENTENCES)
_SENTENCES_A_PARAGRAPH = 3


def article(number: int, *, language: str, words: int) -> str:
    """Return an article of at least so many words; its first line is the headline."""
    chance = Random(f"{_SEED} {language} {number}")  # noqa: S311 -- texts to measure with, not secrets
    paragraphs = [_sentence(language, chance).rstrip(".")]
    count = len(paragraphs[0].split())
    while count < words:
        sentences = [_sentence(language, chance) for _ in range(_SENTENCES_A_PARAGRAPH)]
        paragraphs.append(" ".join(sentences))
        count += sum(len(sentence.split()) for sentence in sentences)
    return "\n".join(paragraphs)


def corpus(count: int, *, words: int) -> Iterator[dict[str, str]]:
    """Yield so many rows of a corpus, the languages in turn, with places, days and figures of their own."""
    for number in range(count):
        language = LANGUAGES[number % len(LANGUAGES)]
        text = article(number, language=language, words=words)
        yield {"id": f"made-up-{number}", "text": text, "published": "2024-06-15"}


def _sentence(language: str, chance: Random) -> str:
    known = _WORDS[language]
    parts = chance.choice(_SENTENCES[language]).split("{sector}")
    told = "".join(part + (chance.choice(known["sector"]) if place < len(parts) - 1 else "")
                   for place, part in enumerate(parts))  # fmt: skip
    return told.format(
        province=chance.choice(known["province"]),
        partner=chance.choice(known["partner"]),
        country=chance.choice(known["country"]),
        month=chance.choice(known["month"]),
        number=chance.randint(1, 12),
        day=chance.randint(1, 28),
        year=chance.randint(2012, 2024),
        amount=chance.randint(3, 900),
        percent=chance.randint(2, 40),
        count=chance.randint(2, 60),
    )
