"""Addresses that may be asked: http or https, and hosts on the public internet only."""

import ipaddress
import socket
import ssl
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote, urljoin

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from paradiplomacy.errors import ParadiplomacyError

MAX_LENGTH = 2_000
"""Characters of an address."""
MAX_HOST_ADDRESSES = 40
"""More answers for one host are no honest name server's."""
_PORTS = {"http": 80, "https": 443}
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
"""The only part of IPv6 that is handed out; what stands outside maps to something else, NAT64 and IPv4 among it."""

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], Iterable[str]]
"""Takes host and port and returns its addresses as text; raises OSError where there are none."""


class FetchError(ParadiplomacyError, ValueError):
    """An address that may not be asked, or has not given an article; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address taken apart.

    Attributes:
        host: in ASCII, without the brackets of IPv6.
        target: path and query, percent-encoded, as they stand in a request.
    """

    scheme: str
    host: str
    port: int
    target: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.target}"

    @property
    def name(self) -> str:
        """The last part of the path, or the host: a name for messages and records."""
        path = self.target.partition("?")[0].rstrip("/")
        return unquote(path.rpartition("/")[2]) or self.host


def is_public(address: IpAddress) -> bool:
    """Whether an IP address belongs to the public internet and carries no other address inside."""
    if isinstance(address, ipaddress.IPv6Address) and (
        address not in _GLOBAL_UNICAST or address.sixtofour is not None or address.teredo is not None
    ):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a host as the system knows them, each once.

    Raises:
        OSError: It has none.
        UnicodeError: It is no name of a host.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(place[0]) for _family, _type, _protocol, _name, place in found))


@dataclass(frozen=True, slots=True)
class Network:
    """What may be reached; tests and operators of closed networks make their own.

    Attributes:
        resolve: finds the IP addresses of a host.
        allows: judges each of them.
        ports: that may be asked.
        trust: returns what judges the certificates of https.
    """

    resolve: Resolve = resolve
    allows: Callable[[IpAddress], bool] = is_public
    ports: frozenset[int] = field(default_factory=lambda: frozenset(_PORTS.values()))
    trust: Callable[[], ssl.SSLContext] = ssl.create_default_context

    def address(self, url: str, *, base: Address | None = None) -> Address:
        """Take an address apart; a relative one is seen from ``base``.

        Raises:
            FetchError: It is no http or https address, too long, names a user or a port that may not be asked.
        """
        shown = shortened(url)
        url = unicodedata.normalize("NFC", url.strip())
        if len(url) > MAX_LENGTH:
            raise FetchError(f"{shown}: longer than {MAX_LENGTH:,} characters; give the article's own address")
        if "\\" in url or not all(mark.isprintable() for mark in url):
            raise FetchError(f"{shown}: holds marks that no address has; copy it anew from the browser")
        return self._parsed(urljoin(str(base), url) if base else url, shown)

    def _parsed(self, url: str, shown: str) -> Address:
        try:
            parts = parse_url(url)
        except LocationParseError as error:
            raise FetchError(f"{shown}: no address; copy it anew from the browser") from error
        if parts.scheme not in _PORTS or not parts.host:
            raise FetchError(f"{shown}: not an http or https address; save the page and give the file")
        if parts.auth is not None:
            raise FetchError(f"{shown}: names a user before the host; give the address without it")
        port = _PORTS[parts.scheme] if parts.port is None else parts.port
        if port not in self.ports:
            allowed = " and ".join(map(str, sorted(self.ports)))
            raise FetchError(f"{shown}: port {port} is not asked, only {allowed}; save the page and give the file")
        host = parts.host.strip("[]").rstrip(".").lower()
        if not host or "%" in host:
            raise FetchError(f"{shown}: names no host; copy it anew from the browser")
        return Address(parts.scheme, host, port, parts.request_uri)

    def reachable(self, address: Address) -> tuple[IpAddress, ...]:
        """Return the IP addresses of a host, all of which may be reached.

        Raises:
            FetchError: It has none, or one of them may not be reached.
        """
        try:
            found = [ipaddress.ip_address(text) for text in self.resolve(address.host, address.port)]
        except (OSError, ValueError) as error:
            raise FetchError(f"{address.host}: no such host; check the spelling and the connection") from error
        if not found or len(found) > MAX_HOST_ADDRESSES:
            raise FetchError(f"{address.host}: no such host; check the spelling and the connection")
        if not all(map(self.allows, found)):
            raise FetchError(
                f"{address.host}: not on the public internet, so it is not asked; save the page and give the file"
            )
        return tuple(found)


def shortened(text: str) -> str:
    """Return the beginning of what was given, on one line, for a message."""
    printable = "".join(mark if mark.isprintable() else " " for mark in text.strip())
    return printable if len(printable) <= 120 else f"{printable[:119]}…"
