"""Ties that French tells of in everyday words."""

import pytest
from extraction_desk import Read, Sides, sides_told


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "News of the week",
            "Nara enverra en juin une mission à Hué afin de signer une convention de coopération.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            (
                "Hué et la préfecture de Nara préparent un accord, dont la signature interviendra avant "
                "la fin de l'année."
            ),
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "La signature de l'accord entre Hué et la préfecture de Nara est prévue en juin.",
            {("planned", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Les élus de la préfecture de Nara viennent d'approuver un accord de jumelage avec Hué.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Le conseil de la préfecture de Nara a voté lundi un accord de coopération avec Hué.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hué invite tous les ans des lycéens de la préfecture de Nara à étudier l'histoire.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hué accueille chaque été des jardiniers de la préfecture de Nara.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hué et la préfecture de Nara sont devenues partenaires.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "La préfecture de Nara est l'amie de Hué depuis 2008.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hué et la préfecture de Nara se sont mises d'accord par écrit sur l'échange de jardiniers.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hué et la préfecture de Nara ont publié une déclaration commune sur les jardins.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "La préfecture de Nara a été la première à signer un accord avec Hué.",
            {("signed", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "La préfecture de Nara forme depuis dix ans des jardiniers de Hué.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "Hué et la préfecture de Nara s'entraident depuis des années.",
            {("established", "vn-thua-thien-hue", "jp-nara")},
        ),
        (
            "News of the week",
            "La préfecture de Nara a frappé à la porte de Hué.",
            {("sought", "vn-thua-thien-hue", "jp-nara")},
        ),
    ],
)
def test_tie(read: Read, headline: str, text: str, expected: set[Sides]) -> None:
    assert sides_told(read(text, headline=headline, language="fr")) == expected
