"""Who may save: the password, the list of addresses, and nobody else; attempts are counted."""

import pytest

from paradiplomacy.curate import passwords
from paradiplomacy.curate.gate import (
    ATTEMPTS,
    ATTEMPTS_OF_ALL,
    PASS_SECONDS,
    WINDOW_SECONDS,
    Curator,
    Gate,
    NotAllowedError,
)

PASSWORD = "correct horse battery"  # noqa: S105 -- of no server


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash with less work than the server does."""
    monkeypatch.setattr(passwords, "_COST", 2)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def gate(clock: Clock) -> Gate:
    hashed = passwords.hash_password(PASSWORD)
    return Gate(password_hash=hashed, emails=frozenset({"a@sngv.example"}), clock=clock)


def test_a_hash_is_salted_and_matches_its_password_only() -> None:
    one, other = passwords.hash_password(PASSWORD), passwords.hash_password(PASSWORD)
    assert one != other
    assert passwords.is_hash(one)
    assert PASSWORD not in one
    assert passwords.matches(PASSWORD, one)
    assert not passwords.matches(PASSWORD + " ", one)
    assert not passwords.matches(PASSWORD, "scrypt:short:hash")


def test_a_short_password_is_refused() -> None:
    with pytest.raises(ValueError, match="10"):
        passwords.hash_password("short")


def test_the_password_lets_in_for_a_while(gate: Gate, clock: Clock) -> None:
    curator = gate.sign_in(PASSWORD, client="192.0.2.1")
    gate.check(curator)
    assert curator.token not in repr(curator)
    clock.now += PASS_SECONDS + 1
    with pytest.raises(NotAllowedError):
        gate.check(curator)


@pytest.mark.parametrize("curator", [None, Curator("curator", ""), Curator("curator", "made up")])
def test_nobody_else_may_save(gate: Gate, curator: Curator | None) -> None:
    with pytest.raises(NotAllowedError):
        gate.check(curator)


def test_whoever_signed_out_is_out(gate: Gate) -> None:
    curator = gate.sign_in(PASSWORD, client="192.0.2.1")
    gate.sign_out(curator)
    with pytest.raises(NotAllowedError):
        gate.check(curator)


def test_after_too_many_attempts_even_the_right_password_waits(gate: Gate, clock: Clock) -> None:
    for _ in range(ATTEMPTS):
        with pytest.raises(NotAllowedError, match="not the password"):
            gate.sign_in("wrong", client="192.0.2.1")
    with pytest.raises(NotAllowedError, match="15 min"):
        gate.sign_in(PASSWORD, client="192.0.2.1")
    gate.check(gate.sign_in(PASSWORD, client="192.0.2.2"))
    clock.now += WINDOW_SECONDS + 1
    gate.check(gate.sign_in(PASSWORD, client="192.0.2.1"))


def test_attempts_from_many_addresses_are_counted_together(gate: Gate) -> None:
    for number in range(ATTEMPTS_OF_ALL):
        with pytest.raises(NotAllowedError, match="not the password"):
            gate.sign_in("wrong", client=f"198.51.100.{number}")
    with pytest.raises(NotAllowedError, match="too many"):
        gate.sign_in("wrong", client="203.0.113.1")


def test_right_passwords_are_no_attempts(gate: Gate) -> None:
    for _ in range(ATTEMPTS_OF_ALL + 1):
        gate.check(gate.sign_in(PASSWORD, client="192.0.2.1"))


@pytest.mark.parametrize(
    ("email", "verified"), [("b@sngv.example", True), ("a@sngv.example", False), ("", True), ("a@sngv.example ", True)]
)
def test_an_address_that_is_not_listed_or_verified_stays_out(gate: Gate, email: str, verified: bool) -> None:
    with pytest.raises(NotAllowedError):
        gate.sign_in_as(email, verified=verified)


def test_a_listed_address_comes_in_however_it_is_spelt(gate: Gate) -> None:
    gate.check(gate.sign_in_as("A@sngv.example", verified=True))


def test_without_settings_nobody_comes_in() -> None:
    for enter in (lambda: Gate().sign_in("", client="a"), lambda: Gate().sign_in_as("", verified=True)):
        with pytest.raises(NotAllowedError):
            enter()
