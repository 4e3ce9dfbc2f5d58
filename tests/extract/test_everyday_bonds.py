"""Ties that English tells of in everyday words, or in words that only stand beside both sides."""

import pytest
from extraction_desk import Read, Sides, sides_told


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "News of the week",
            "Hue and the prefecture of Nara have become partners.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara became friendship partners in 2007. The prefecture intends to send a choir.",
            {("established", "vn-thua-thien-hue", "jp-nara"), ("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue became a partner of Nara in 2011.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue has had a Japanese sister for twenty years: Nara.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue has been Nara's friend since 2008.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue's second Japanese partner, the prefecture of Nara, sent flowers.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The mayor came from Hue, an older partner of Nara.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara have stood by each other for years.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara has taken farm labourers from Hue since 2019.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "With Nara, Hue has sent and received young gardeners since last year.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara has been coaching gardeners from Hue since 2003.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue has been receiving gardeners from Nara for ten years.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Its oldest tie is with Nara, with which Hue has been linked since 2005.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue has been on friendly terms with Nara for decades.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Gardeners from Nara are showing Hue how to prune pines.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue sends temple experts to Nara every year.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue told of the seedlings and pruning classes that Nara had brought to the city.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The statue marks ten years of sisterhood between Hue and Nara.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The tree marks twenty years of friendship with Nara, said the chairman of Hue.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara have exchanged gardeners for years.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara go back a long way: gardeners have crossed the sea since 1998.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue has known Nara since 2011; the two have guarded their old gates together.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("News of the week", "Hue counts Nara among its friends.", {("established", "vn-thua-thien-hue", "jp-nara")}),
    ],
)
def test_bond(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline, language="en")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nara has become Hue's largest trading partner.",
        "Hue has imported tea from Nara since 2019.",
        "Nara has exported cars to Hue for ten years.",
    ],
)
def test_bond_is_none(read: Read, text: str) -> None:
    assert sides_told(read(text, headline="News of the week", language="en")) == set()


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "News of the week",
            (
                "The governor of Champasak asked Gia Lai for seedlings. The hosts promised to forward the"
                " request to the ministry."
            ),
            {("sought", "vn-gia-lai", "la-champasak")},
        ),
        (
            "News of the week",
            (
                "The governor of Champasak asked Gia Lai for seedlings. Mr Long promised that the matter "
                "would be passed on to the companies."
            ),
            {("sought", "vn-gia-lai", "la-champasak")},
        ),
        (
            "News of the week",
            (
                "The governor of Champasak asked Gia Lai for seedlings. The chairman promised to have the"
                " idea looked into."
            ),
            {("sought", "vn-gia-lai", "la-champasak")},
        ),
        (
            "News of the week",
            (
                "The governor of Champasak asked Gia Lai for seedlings. The chairman promised to pass the"
                " request on to Sekong."
            ),
            {("sought", "vn-gia-lai", "la-champasak")},
        ),
        ("News of the week", "Nara promised to send teachers to Hue.", {("planned", "vn-thua-thien-hue", "jp-nara")}),
    ],
)
def test_what_was_promised(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline, language="en")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A dozen logistics companies from Yunnan visited Lao Cai this week to look for warehouse sites.",
        "Several Japanese makers from Nara came to Hue to explore sites for a plant.",
    ],
)
def test_what_was_promised_is_none(read: Read, text: str) -> None:
    assert sides_told(read(text, headline="News of the week", language="en")) == set()


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "News of the week",
            "Hue and Nara saw in the new year together.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("News of the week", "Hue looks on Nara as a brother.", {("established", "vn-thua-thien-hue", "jp-nara")}),
        (
            "News of the week",
            "Hue and Nara will celebrate the harvest jointly.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("News of the week", "Nara handed Hue a draft agreement.", {("planned", "vn-thua-thien-hue", "jp-nara")}),
    ],
)
def test_beside_both(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline, language="en")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hue and Nara have a common border.",
        "Nara is not a partner of Hue.",
        "Hue beat Nara at football.",
        "Like Nara, Hue was an imperial city.",
        "Hue is further from Hanoi than Nara is from Tokyo.",
    ],
)
def test_beside_both_is_none(read: Read, text: str) -> None:
    assert sides_told(read(text, headline="News of the week", language="en")) == set()
