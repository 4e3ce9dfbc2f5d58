"""Help, promises and old documents that English tells of in everyday words."""

import pytest
from extraction_desk import Read, Sides, sides_told


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "Market day",
            "Nara and Hue are to set up a joint committee on pines.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Nara has promised Hue a stall at its spring market.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Nara would be glad to have weavers from Hue at its spring market, the governor said in Hue.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "The governor of Nara invited Hue to send weavers to the prefecture.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Hue has applied to Nara for a place in its training scheme.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("Market day", "Hue has turned to Nara for advice on pines.", {("sought", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Market day",
            "Hue needs Nara's advice on pines, the chairman told the governor.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Nara's advice on pines has been of great use to Hue.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Thanks to Nara, Hue's gardeners know how to prune a pine.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("Market day", "Nara helped Hue to replant its pines.", {("established", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Market day",
            "With Nara's help, Hue has replanted its pines.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("Market day", "Nara taught Hue how to prune its pines.", {("established", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Market day",
            "Nara owes its rice terraces to farmers from Hue, who come every spring.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "The schools of Hue and Nara have swapped pupils for nine years.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("Market day", "A cooperation programme binds Hue to Nara.", {("established", "vn-thua-thien-hue", "jp-nara")}),
        ("Market day", "An agreement binds Hue to Nara until 2027.", {("signed", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Market day",
            "There has been an agreement between Hue and Nara since 2016.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Hue and Nara work on the basis of an agreement of 2016.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "By an agreement of 2016, Nara takes ten gardeners from Hue every year.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("Market day", "Hue's agreement with Nara is up for renewal.", {("signed", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Market day",
            "Hue's agreement with Nara, now in its seventh year, names pines and pupils.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Hue and Nara have gone separate ways: the twinning was ended in 2020.",
            {("ended", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Hue and Nara are drafting a memorandum on pines.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "The ink is barely dry on the memorandum between Hue and Nara.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Hue and Nara exchanged signed copies of a memorandum on pines.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("Market day", "A pact on pines now links Hue and Nara.", {("signed", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Market day",
            "Hue and Nara tied the knot on Monday: they are now sister cities.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "A five-year plan on pines was adopted by Hue and Nara.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Hue's council has waved through a twinning with Nara.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "Market day",
            "Hue's partners abroad are Nara, in Japan, and Sekong, in Laos.",
            {("established", "vn-thua-thien-hue", "jp-nara"), ("established", "vn-thua-thien-hue", "la-sekong")},
        ),
        (
            "Market day",
            "Hue has ties with Nara (Japan), Sekong (Laos) and Rennes (France).",
            {
                ("established", "vn-thua-thien-hue", "fr-rennes"),
                ("established", "vn-thua-thien-hue", "jp-nara"),
                ("established", "vn-thua-thien-hue", "la-sekong"),
            },
        ),
        ("Market day", "Abroad, Hue works most closely with Nara.", {("established", "vn-thua-thien-hue", "jp-nara")}),
        (
            "Border news",
            (
                "Last year Hue put its name to two agreements with Lao provinces. The one with Sekong is "
                "about roads; the one with Salavan is about football."
            ),
            {("signed", "vn-thua-thien-hue", "la-salavan"), ("signed", "vn-thua-thien-hue", "la-sekong")},
        ),
        (
            "Hue looks to Gangwon farms",
            "Pyeongchang and Hue agreed that fifty workers will leave in May.",
            {("planned", "vn-thua-thien-hue", "kr-pyeongchang")},
        ),
        (
            "Order at the gate",
            "Hue and Sekong signed an agreement about order at the gate.",
            {("signed", "vn-thua-thien-hue", "la-sekong")},
        ),
    ],
)
def test_help(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline)) == expected
