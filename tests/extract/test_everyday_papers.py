"""Documents that English tells of in everyday words."""

import pytest
from extraction_desk import Read, Sides, sides_told


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "News of the week",
            "A programme on tourism has been agreed between Hue and Nara.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "A memorandum on nursing was agreed by Hue and Nara on Monday.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara came to an agreement on nursing on Monday.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara have agreed a memorandum on nursing.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara have agreed in writing to exchange nurses.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "A joint statement issued by the leaders of Hue and Nara puts nursing at the centre.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara issued a joint statement on nursing.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara became partners by an agreement in 2019.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara was the first Japanese prefecture to sign an agreement with Hue.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara will be the first Japanese prefecture to sign an agreement with Hue.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The mayors of Hue and Nara found time to sign a memorandum on nursing last Thursday.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara have managed to conclude an agreement on nursing.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The agreement between Hue and Nara bears the date of May 17, 2005.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("News of the week", "Hue also has a document with Nara.", {("signed", "vn-thua-thien-hue", "jp-nara")}),
        ("News of the week", "Hue has a protocol on nursing with Nara.", {("signed", "vn-thua-thien-hue", "jp-nara")}),
        (
            "News of the week",
            "In separate minutes, Hue and Nara settled on nursing and volleyball.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "In a memorandum, Hue and Nara agreed to train nurses.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            ("The governor of Nara returned from Hue with a memorandum under which the province will send nurses."),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The governor of Nara flew home from Hue with an agreement on nursing.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            ("The course is part of what Hue and Nara agreed on in 2014, when they signed a paper on nursing."),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue has drawn up a plan for carrying out the memoranda signed with Nara and Osaka.",
            {("signed", "vn-thua-thien-hue", "jp-nara"), ("signed", "vn-thua-thien-hue", "jp-osaka")},
        ),
        (
            "News of the week",
            (
                "The places are offered by Nara under an agreement on medical cooperation that the "
                "prefecture and Hue signed in February."
            ),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara will conclude a memorandum for 2024-2026 in November.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara will exchange a letter of intent in November.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara will renew their memorandum in November.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The memorandum between Hue and Nara that had run out in December was extended by three years.",
            {("renewed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara signed a five-year extension on Monday.",
            {("renewed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            ("An agreement between Hue and Nara was sealed with a handshake; the crowd ran out of small change."),
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
    ],
)
def test_document(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline, language="en")) == expected


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "News of the week",
            "Nara and Hue shook hands on a deal that will bring nurses to Japan.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "A deal has been struck between Nara and Hue on nursing.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara and Hue have sealed a friendship pact.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara and Hue made it official on Monday: a sister-city charter was signed.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara gave its blessing to a memorandum with Hue.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The council of Nara approved a twinning with Hue on Monday.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara and Hue have joined forces on nursing.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara and Hue have teamed up to train nurses.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("News of the week", "Nara has a sister in Vietnam: Hue.", {("established", "vn-thua-thien-hue", "jp-nara")}),
        (
            "News of the week",
            "Nara, a sister city of Hue, sent a choir.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            ("Nara is home to 200 nurses from Hue, who came under a scheme that the two places have run since 2018."),
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Every summer, pupils from Nara spend two weeks with families in Hue.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "For ten years, dentists from Nara have treated children in Hue.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara and Hue have a friendship that goes back to 1998.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara and Hue are no strangers: they have been sisters since 1998.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara has its eye on Hue as a partner for nursing.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara are in talks about a school exchange.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Talks about a school exchange are under way between Hue and Nara.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("News of the week", "Hue is considering a twinning with Nara.", {("sought", "vn-thua-thien-hue", "jp-nara")}),
        (
            "News of the week",
            "Hue has approached Nara about a school exchange.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Nara's delegation looked for partners in Hue for its sake brewers.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara will be twinned next spring.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "A memorandum between Hue and Nara is on the way.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara have set a date for the signing of a memorandum: June 3.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara are about to become sister cities.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "An agreement between Hue and Nara is due to be signed in June.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "The mayors of Hue and Nara shook hands on a plan to build a school.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            ("Hue and Nara have given themselves another five years: their memorandum was prolonged on Monday."),
            {("renewed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara put off their twinning ceremony.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hue and Nara have updated their memorandum.",
            {("renewed", "vn-thua-thien-hue", "jp-nara")},
        ),
        ("News of the week", "Nara has let its agreement with Hue lapse.", {("ended", "vn-thua-thien-hue", "jp-nara")}),
    ],
)
def test_document_or_wish(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline, language="en")) == expected
