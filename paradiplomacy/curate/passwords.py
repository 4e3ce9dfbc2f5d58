"""Passwords as hashes: made once by a command, compared in constant time."""

import base64
import hashlib
import hmac
import re
import secrets

_COST, _BLOCK, _LANES, _BYTES = 2**15, 8, 1, 32
"""Of scrypt: 32 MB and some tens of milliseconds for each attempt."""
_MEMORY = 2**26
_HASH = re.compile(r"scrypt:([A-Za-z0-9_-]{22}):([A-Za-z0-9_-]{43})")
LEAST_LENGTH = 10


def hash_password(password: str) -> str:
    """Return a password as ``scrypt:salt:hash``, which a setting may hold.

    Raises:
        ValueError: It is shorter than ten characters.
    """
    if len(password) < LEAST_LENGTH:
        raise ValueError(f"shorter than {LEAST_LENGTH} characters; take a longer one")
    salt = secrets.token_bytes(16)
    return f"scrypt:{_text(salt)}:{_text(_derived(password, salt))}"


def is_hash(text: str) -> bool:
    """Whether a text is what :func:`hash_password` returns."""
    return _HASH.fullmatch(text) is not None


def matches(password: str, hashed: str) -> bool:
    """Whether a password is the one that was hashed; it takes as long either way."""
    found = _HASH.fullmatch(hashed)
    if found is None:
        return False
    return hmac.compare_digest(_derived(password, _bytes(found[1])), _bytes(found[2]))


def _derived(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(
        password.encode("utf-8", "surrogatepass"), salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=_BYTES
    )


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
