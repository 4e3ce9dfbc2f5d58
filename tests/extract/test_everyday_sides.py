"""Who is meant by heads, towns, asides and turns of phrase of everyday English."""

import pytest
from extraction_desk import Read, Sides, sides_told


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "News of the week",
            (
                "Hue signed a memorandum with Champasak in March. A baker from Champasak town was there "
                "too. Da Nang has been on good terms with Champasak for decades."
            ),
            {("established", "vn-da-nang", "la-champasak"), ("signed", "vn-thua-thien-hue", "la-champasak")},
        ),
        (
            "News of the week",
            (
                "The city of Hue and the prefecture of Nara have met. In the presence of the ministers, "
                "an agreement between the two was signed."
            ),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            ("Chairman Le Van A of Hue visited Nara on Monday. With Governor Arai, he signed a memorandum on nursing."),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Nara's offer to Hue",
            (
                "Hue and Nara have been partners since Monday.\n"
                "Mr Arai likes Vietnam. Da Nang has been his prefecture's friend since 2011.\n"
            ),
            {("established", "vn-da-nang", "jp-nara"), ("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara concluded one agreement with Hue and another with Da Nang.",
            {("signed", "vn-da-nang", "jp-nara"), ("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            (
                "Officials of Mong Cai crossed to Dongxing on Friday. The two cities, a spokesman said, "
                "will fight smugglers together."
            ),
            {("planned", "vn-quang-ninh", "cn-dongxing")},
        ),
        (
            "News of the week",
            "Hue signed a memorandum with Nara. With Kyoto, things are less advanced.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            (
                "Hue signed a memorandum with Nara. The guests left for Quang Nam. That province has an "
                "accord with another Japanese prefecture, Nagasaki."
            ),
            {("signed", "vn-quang-nam", "jp-nagasaki"), ("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            (
                "Weavers from Sekong and Salavan came to a fair in Hue. It was the second since the two "
                "provinces were twinned with the Vietnamese city."
            ),
            {("established", "vn-thua-thien-hue", "la-salavan"), ("established", "vn-thua-thien-hue", "la-sekong")},
        ),
        (
            "News of the week",
            "NARA – A tired gardener told of the partnership between the prefecture of Nara and Hue.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            (
                "The governor of Kandal visited Dong Thap. Dong Thap has proposed a scheme on boat "
                "cruises from Sa Dec to Phnom Penh."
            ),
            {("sought", "vn-dong-thap", "kh-kandal")},
        ),
        (
            "News of the week",
            "Nara and Vinh Long, which Tra Vinh is now part of, signed a memorandum on nursing.",
            {("signed", "vn-vinh-long", "jp-nara")},
        ),
        (
            "News of the week",
            "Champasak has a second Vietnamese partner, Kon Tum.",
            {("established", "vn-kon-tum", "la-champasak")},
        ),
        (
            "News of the week",
            ("Hue and Nara share a love of pines and, as of last Friday, a new agreement for the coming year."),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and the prefecture of Nara have settled that fifty gardeners will leave for Japan in May.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Gifu prefecture has knocked on Hue's door.",
            {("sought", "vn-thua-thien-hue", "jp-gifu")},
        ),
    ],
)
def test_sides(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline, language="en")) == expected


@pytest.mark.parametrize(
    "text",
    [
        (
            "Hue had invited the Lao provinces of Sekong and Salavan and the Thai provinces of Surin "
            "and Nan to the third meeting of those who weave."
        ),
    ],
)
def test_sides_is_none(read: Read, text: str) -> None:
    assert sides_told(read(text, headline="News of the week", language="en")) == set()


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "A garden for two cities",
            (
                "Hue's botanists had guests from Nara last week. They planted a cherry tree and signed a "
                "memorandum on gardens."
            ),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Gardeners sign up",
            (
                "When the governor of Nara landed in Hue, it rained. Nobody minded. An hour later he and "
                "chairman Le Van A put their signatures to an agreement on gardens."
            ),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("Gardeners at work", "Hue has found a partner in Nara.", {("established", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Gardeners at work",
            ("It is ten years since Hue and Nara signed their pact. Gardeners have gone back and forth ever since."),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Gardeners at work",
            "A memorandum on gardens was signed in Hue on Monday with the Japanese prefecture of Nara.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Gardeners at work",
            "Nara has lent Hue two gardeners under an agreement of 2018.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Gardeners at work",
            "Two gardeners whom Nara has sent to Hue under an agreement of 2018 are pruning the pines.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Gardeners at work",
            (
                "Two gardeners from Nara are pruning the pines of Hue. They were sent under an agreement "
                "which the two signed in 2018."
            ),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "What does Nara want from Hue? Gardeners, said the governor.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "The tie between Nara and Hue is ten years old.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            (
                "Hue, in central Vietnam, and the Japanese prefecture of Nara will from now on share what"
                " they know about old trees. So says a memorandum signed by the two on Monday."
            ),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            (
                "The chairman of Hue led a delegation to Nara this week. The two sides signed a letter of"
                " intent on pines."
            ),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "The chairman of Hue spent the week in Nara, where he signed a letter of intent on pines.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            ("At a ceremony in Nara, the chairman of Hue and the governor initialled a letter of intent on pines."),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "Nara's governor, on his first trip to Hue, suggested a school exchange.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "In Hue, Nara's governor suggested a school exchange.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "Visiting Hue on Monday, the governor of Nara said he hoped for a school exchange.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "The governor of Nara told his hosts in Hue that he would welcome a school exchange.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "Hue's third Japanese friend is Nara, with which it signed a memorandum in 2019.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "Three Japanese places have pacts with Hue: Nara, Gifu and Kyoto.",
            {
                ("signed", "vn-thua-thien-hue", "jp-gifu"),
                ("signed", "vn-thua-thien-hue", "jp-kyoto"),
                ("signed", "vn-thua-thien-hue", "jp-nara"),
            },
        ),
        (
            "Pines and pagodas",
            ("Since 2012 Hue and Nara have written to each other, visited each other and learned from each other."),
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("Pines and pagodas", "Nara will take 50 workers from Hue.", {("planned", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Pines and pagodas",
            "Nara is preparing to take 50 workers from Hue.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Pines and pagodas",
            "Under a deal with Hue, Nara is taking in 50 workers.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
    ],
)
def test_short_news(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline, language="en")) == expected
