"""What a document holds, told in plain words right behind it; what it does not hold stays out."""

import pytest
from extraction_desk import Read, sectors

SIGNED = {
    "en": "Hue and Nara (Japan) signed a memorandum of understanding on Friday. ",
    "fr": "Hué et Nara (Japon) ont signé un accord vendredi. ",
    "vi": "Thứ Sáu, Huế và Nara (Nhật Bản) đã ký thỏa thuận. ",
}


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        ("en", "Among other things, the paper is about health and tourism.", "health tourism"),
        ("en", "Each city will send teachers to the other.", "education"),
        ("en", "Farming is at the top of the list.", "agriculture"),
        ("en", "Also included are sport and culture.", "sports culture"),
        ("en", "There is a chapter on tourism too.", "tourism"),
        ("en", "Tourism was added at the request of the guests.", "tourism"),
        ("en", "A further article concerns the protection of forests.", "forestry"),
        ("en", "It aims to draw more tourists and to help farmers.", "tourism agriculture"),
        ("en", "The agreement will help both cities develop trade and tourism.", "trade tourism"),
        (
            "en",
            "In farming, the two will set up a model farm; in health, they will fight malaria.",
            "agriculture health",
        ),
        ("fr", "Dans l'agriculture, elles auront une ferme ; dans la santé, un hôpital.", "agriculture health"),
        ("en", "The parties commit to exchanging information on floods.", "disaster_climate"),
        ("en", "Health and farming are what it is about.", "health agriculture"),
        ("en", "Sport is the first chapter, and culture the second.", "sports culture"),
        ("en", "Next are tourism and health.", "tourism health"),
        ("en", "Schools and hospitals fall under the agreement too.", "education health"),
        ("en", "The paper of Friday is meant first of all to bring nurses to Nara.", "health"),
        ("en", "The renewed text encourages firms to invest, and is about farming.", "investment agriculture"),
        ("en", "It is built on two things, he said: fishing and tourism.", "fisheries tourism"),
        ("en", 'The agreement, he said, "will bring tourists and teachers".', "tourism education"),
        ("en", "It covers health, in which Nara is strong, and for the first time sport.", "health sports"),
        (
            "en",
            "Researchers will test rice together, and nurses are to be trained.",
            "science_technology agriculture health human_resources",
        ),
        ("en", "Two schools are to offer lessons in Japanese.", "education"),
        ("fr", "Les domaines retenus sont la santé et le tourisme.", "health tourism"),
        ("fr", "Chaque ville enverra des enseignants à l'autre.", "education"),
        ("vi", "Mỗi thành phố sẽ cử giáo viên sang thành phố bạn.", "education"),
    ],
)
def test_what_a_document_holds(read: Read, language: str, text: str, fields: str) -> None:
    assert sectors(read(SIGNED[language] + text, language=language)) == set(fields.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They also discussed tourism."),
        ("en", "The guests visited a port and a shrimp farm."),
        ("en", "They agreed to promote trade and tourism."),
        ("fr", "Elles ont aussi parlé de tourisme."),
        ("vi", "Hai bên cũng trao đổi về du lịch."),
    ],
)
def test_what_it_does_not_hold(read: Read, language: str, text: str) -> None:
    found = read(SIGNED[language] + text, language=language).candidates
    assert {code for c in found if c.statement.status == "signed" for code in c.statement.sectors} == set()


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        ("en", "Hue and Nara (Japan) signed a memorandum to train nurses.", "health"),
        (
            "en",
            "Hue and Nara (Japan) signed an accord on trade, which speaks of farms and clinics.",
            "trade agriculture health",
        ),
        ("en", "Hue and Nara (Japan) signed a charter that turns on sport and music.", "sports culture"),
        ("en", "A memorandum signed by Hue and Nara (Japan) on Friday puts tourism first.", "tourism"),
        ("en", "Hue and Nara (Japan) signed an agreement about order and irrigation.", "agriculture"),
        ("en", "Hue and Nara (Japan) signed a memorandum that will allow students to study in Nara.", "education"),
        ("en", "Hue and Nara (Japan) signed a memorandum by which each will send nurses to the other.", "health"),
        ("vi", "Huế và Nara (Nhật Bản) ký thỏa thuận tìm kiếm, quy tập hài cốt liệt sĩ.", "war_remains"),
    ],
)
def test_what_a_document_is_for(read: Read, language: str, text: str, fields: str) -> None:
    assert sectors(read(text, language=language)) == set(fields.split())


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        ("en", "The police of Hue and Nara (Japan) fight smuggling together.", "crime_prevention"),
        ("en", "Doctors from Nara (Japan) train nurses of Hue every year.", "health"),
        ("en", "Nara (Japan) sends teachers to Hue every year.", ""),
        ("fr", "La coopération entre Hué et Nara (Japon) couvre la santé et le tourisme.", "health tourism"),
        ("vi", "Hằng năm, Huế đào tạo 20 cán bộ cho Nara (Nhật Bản).", "human_resources"),
        ("en", "Nara (Japan) has advised Hue on urban development since 2013.", "urban_development"),
        ("en", "Nara (Japan) is helping Hue with waste treatment.", "environment"),
        ("en", "Hue learns from Nara (Japan) how to treat waste.", "environment"),
        ("en", "Hue and Nara (Japan) hold an urban forum every year.", "urban_development"),
        ("en", "Hue and Nara (Japan) share experience in port management.", "transport_logistics"),
        ("fr", "Des médecins de Nara (Japon) forment chaque année des infirmières de Hué.", "health"),
        ("fr", "La ville de Nara (Japon) envoie chaque année des enseignants à Hué.", ""),
        ("fr", "Depuis 1989, la ville de Nara (Japon) aide Hué à gérer ses transports.", "transport_logistics"),
        ("vi", "Bộ đội biên phòng Kon Tum và Attapeu (Lào) tuần tra chung hằng tháng.", ""),
        ("vi", "Kon Tum và Attapeu (Lào) phối hợp phòng chống buôn lậu.", "crime_prevention"),
        ("vi", "Kon Tum và Attapeu (Lào) cùng tổ chức hội chợ.", "trade"),
        ("vi", "Huế và Nara (Nhật Bản) trao đổi sinh viên.", "education"),
    ],
)
def test_what_is_done_year_by_year(read: Read, language: str, text: str, fields: str) -> None:
    found = read(text, language=language)
    assert {c.statement.status for c in found.candidates} == {"established"}
    assert sectors(found) >= set(fields.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kon Tum and Attapeu (Laos) met on Friday. The two provinces share a border of 95 km."),
        ("fr", "Kon Tum et Attapeu (Laos) se sont vues vendredi. Les deux provinces partagent une frontière de 95 km."),
        ("vi", "Kon Tum và Attapeu (Lào) có chung đường biên giới dài 95 km."),
    ],
)
def test_a_common_border_is_no_tie(read: Read, language: str, text: str) -> None:
    assert read(text, language=language).candidates == ()


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The signing of an agreement between Hue and Nara (Japan) is planned for June.", "planned"),
        ("en", "Hue offered Nara (Japan) cooperation in tourism.", "sought"),
        ("en", "Hue and Nara (Japan) are looking into a shipping line.", "sought"),
        ("en", "Hue and Nara (Japan) talked about ports.", "sought"),
        ("fr", "Hué et Nara (Japon) ont parlé de tourisme.", "sought"),
        ("fr", "Hué et Nara (Japon) étudient une liaison aérienne.", "sought"),
        ("vi", "Hội đồng nhân dân tỉnh Kon Tum thông qua thỏa thuận với Attapeu (Lào).", "signed"),
    ],
)
def test_how_far_it_has_come(read: Read, language: str, text: str, status: str) -> None:
    assert {c.statement.status for c in read(text, language=language).candidates} == {status}
