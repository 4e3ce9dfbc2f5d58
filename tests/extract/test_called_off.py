"""Signings that were called off or put off, and what is told in passing beside a denial."""

import pytest
from extraction_desk import Read, ties


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The signing of a memorandum between Da Nang and Osaka, planned for June 10, has been called off."),
        ("en", "The signing ceremony of Da Nang and Osaka, planned for June 10, was cancelled."),
        ("en", "Da Nang and Osaka cancelled the signing of a memorandum."),
        ("fr", "La signature d'un mémorandum entre Da Nang et Osaka, prévue le 10 juin, a été annulée."),
        ("fr", "Da Nang et Osaka ont annulé la signature d'un accord prévue le 10 juin."),
        ("vi", "Lễ ký bản ghi nhớ giữa Đà Nẵng và Osaka, dự kiến ngày 10/6, đã bị hủy do dịch bệnh."),
        ("vi", "Đà Nẵng và Osaka đã hủy lễ ký thỏa thuận."),
    ],
)
def test_what_was_called_off_is_neither_planned_nor_ended(read: Read, language: str, text: str) -> None:
    assert ties(read(text, language=language)) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The signing of the agreement between Da Nang and Osaka has been postponed."),
        ("fr", "La signature de l'accord entre Da Nang et Osaka a été reportée."),
        ("vi", "Lễ ký thỏa thuận giữa Đà Nẵng và Osaka đã bị hoãn."),
    ],
)
def test_what_was_put_off_is_planned(read: Read, language: str, text: str) -> None:
    assert {status for status, _, _ in ties(read(text, language=language))} == {"planned"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Da Nang and Nara, which became sister cities in 1995, did not sign any new document at the meeting."),
        ("en", "Da Nang and Nara, twinned since 1995, signed nothing at the meeting."),
        ("fr", "Da Nang et Nara, jumelées depuis 1995, n'ont signé aucun nouveau document."),
    ],
)
def test_a_relation_told_in_passing_stands_beside_a_denial(read: Read, language: str, text: str) -> None:
    assert ties(read(text, language=language)) == {("established", "jp-nara", "twinning")}


def test_a_denial_alone_tells_nothing(read: Read) -> None:
    assert ties(read("Da Nang and Nara did not sign any document at the meeting.", language="en")) == set()
