"""Who may save: whoever knows the password, or has signed in under an address on the operator's list."""

import math
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Literal

from paradiplomacy.curate.passwords import matches
from paradiplomacy.errors import ParadiplomacyError

ATTEMPTS = 5
"""Wrong passwords of one client within a quarter of an hour; one more waits."""
ATTEMPTS_OF_ALL = 50
WINDOW_SECONDS = 15 * 60
PASS_SECONDS = 12 * 60 * 60
MAX_PASSWORD = 1000
_MOST_CLIENTS = 10_000
Refusal = Literal["off", "password", "attempts", "list", "signed_out"]


class NotAllowedError(ParadiplomacyError):
    """Somebody who may not save; the message says why and what to do.

    Attributes:
        reason: the same for pages, which say it in the reader's language.
        minutes: to wait, after too many attempts; else 0.
    """

    def __init__(self, message: str, *, reason: Refusal, minutes: int = 0) -> None:
        super().__init__(message)
        self.reason, self.minutes = reason, minutes


@dataclass(frozen=True, slots=True)
class Curator:
    """Somebody who was let in; good for nothing without the gate that did.

    Attributes:
        name: to tell who saved: an e-mail address, or ``curator``.
        token: what the gate knows them by.
    """

    name: str
    token: str = field(repr=False)


class Gate:
    """Lets curators in, and says at each save whether one still may; safe for several threads.

    Args:
        password_hash: empty where no password lets anybody in.
        emails: in lower case.
        clock: seconds that only rise.
    """

    def __init__(
        self,
        *,
        password_hash: str = "",
        emails: frozenset[str] = frozenset(),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._hash, self._emails, self._clock = password_hash, emails, clock
        self._lock = Lock()
        self._wrong: OrderedDict[str, list[float]] = OrderedDict()
        self._wrong_of_all: list[float] = []
        self._passes: dict[str, float] = {}

    @property
    def takes_password(self) -> bool:
        """Whether a password lets people in."""
        return bool(self._hash)

    @property
    def takes_emails(self) -> bool:
        """Whether anybody is on the list."""
        return bool(self._emails)

    def sign_in(self, password: str, *, client: str) -> Curator:
        """Let in whoever knows the password.

        Args:
            password: as typed.
            client: whose attempts are counted together.

        Raises:
            NotAllowedError: It is wrong, there were too many attempts, or no password lets anybody in.
        """
        if not self._hash:
            raise NotAllowedError("nobody may save with a password here", reason="off")
        self._count(client)  # before the comparison: attempts at the same time count too
        if len(password) > MAX_PASSWORD or not matches(password, self._hash):
            raise NotAllowedError("this is not the password", reason="password")
        with self._lock:
            self._wrong.pop(client, None)
            self._wrong_of_all.pop()
        return self._let_in("curator")

    def sign_in_as(self, email: str, *, verified: bool) -> Curator:
        """Let in somebody whom an identity provider vouches for.

        Raises:
            NotAllowedError: The address is not on the list, or the provider has not verified it.
        """
        if not verified or email.casefold() not in self._emails:
            raise NotAllowedError("this address is not on the operator's list of curators", reason="list")
        return self._let_in(email.casefold())

    def check(self, curator: Curator | None) -> None:
        """See that somebody may save now.

        Raises:
            NotAllowedError: They were never let in, or too long ago.
        """
        with self._lock:
            until = self._passes.get(curator.token) if curator else None
            if until is None or until < self._clock():
                raise NotAllowedError("only curators may save; sign in first, or again", reason="signed_out")

    def sign_out(self, curator: Curator) -> None:
        """Let somebody out again."""
        with self._lock:
            self._passes.pop(curator.token, None)

    def _let_in(self, name: str) -> Curator:
        curator, now = Curator(name, secrets.token_urlsafe(32)), self._clock()
        with self._lock:
            self._passes = {token: until for token, until in self._passes.items() if until > now}
            self._passes[curator.token] = now + PASS_SECONDS
        return curator

    def _count(self, client: str) -> None:
        now = self._clock()
        with self._lock:
            own = [at for at in self._wrong.get(client, ()) if at > now - WINDOW_SECONDS]
            self._wrong_of_all = [at for at in self._wrong_of_all if at > now - WINDOW_SECONDS]
            for attempts, most in ((own, ATTEMPTS), (self._wrong_of_all, ATTEMPTS_OF_ALL)):
                if len(attempts) >= most:
                    minutes = math.ceil((attempts[-most] + WINDOW_SECONDS - now) / 60)
                    message = f"too many attempts; try again in {minutes} min"
                    raise NotAllowedError(message, reason="attempts", minutes=minutes)
            self._wrong[client] = [*own, now]
            self._wrong.move_to_end(client)
            self._wrong_of_all.append(now)
            if len(self._wrong) > _MOST_CLIENTS:
                self._wrong.popitem(last=False)
