"""Fetches one article from an address that a stranger may have chosen: nothing inside the own network is ever asked."""

import re
import socket
import ssl
import string
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from urllib.parse import quote

from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from paradiplomacy.extract.addresses import Address, FetchError, IpAddress, Network
from paradiplomacy.extract.files import MAX_BYTES
from paradiplomacy.extract.unpacking import unpacked

__all__ = ["FetchError", "Fetched", "Limits", "fetch"]

USER_AGENT = "paradiplomacy-atlas/0.1 (reads one article when a curator asks)"
MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "application/pdf", _WORD})
_PACKED = frozenset({"gzip", "x-gzip"})
_ENCODINGS = _PACKED | {"", "identity"}
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:-]{1,40})", re.ASCII | re.IGNORECASE)
_HOST = re.compile(rb"(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*", re.IGNORECASE)
_CHUNK = 65_536
_GRACE = 0.05
"""Seconds after the end of the time until the line is cut, so that a clock that is early cannot hide the lateness."""
_HEADERS = {"User-Agent": USER_AGENT, "Accept": ", ".join(sorted(TYPES)), "Accept-Encoding": "gzip"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave.

    Attributes:
        data: decompressed; for :func:`~paradiplomacy.extract.reading.read_document`.
        url: the address that gave it, after all redirects.
        name: the last part of its path, or its host.
        charset: what the server calls its encoding; None: nothing.
    """

    data: bytes
    url: str
    name: str
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one article may cost.

    Attributes:
        size: bytes after decompression.
        seconds: for everything together: look-ups, redirects, headers and the page.
    """

    size: int = MAX_BYTES
    seconds: float = 20.0


def fetch(url: str, *, network: Network | None = None, limits: Limits | None = None) -> Fetched:
    """Return the article at an address.

    Each host is resolved once, all its IP addresses must be public, and the connection goes to the very one that was
    checked; a redirect is checked like the first address. No cookies are kept and no proxy is used.

    Args:
        url: http or https, without user or password.
        network: what may be reached; None: the public internet on ports 80 and 443.
        limits: None: the usual ones.

    Raises:
        FetchError: The address may not be asked, does not answer in time, or gives no article.
    """
    return _Visit(network or Network(), limits or Limits()).follow(url)


class _Visit:
    """One fetch with all its redirects."""

    def __init__(self, network: Network, limits: Limits) -> None:
        self._network = network
        self._limits = limits
        self._end = time.monotonic() + limits.seconds

    def follow(self, url: str) -> Fetched:
        address = self._network.address(url)
        for _ in range(MAX_REDIRECTS + 1):
            with self._answer(address) as response:
                moved = response.headers.get("Location") if response.status in _REDIRECTS else None
                if moved is None:
                    return Fetched(self._body(response, address), str(address), address.name, _charset(response))
            address = self._network.address(_quoted(moved), base=address)
        raise FetchError(f"{address.host}: sends on more than {MAX_REDIRECTS} times; save the page and give the file")

    @contextmanager
    def _answer(self, address: Address) -> Iterator[HTTPResponse]:
        """Ask, and hang up whatever happens; at the end of the time the line is cut, even in the midst of a word."""
        raw = self._connected(address)
        cutter = raw.dup()
        timer = threading.Timer(self._left(address) + _GRACE, _cut, [cutter])
        timer.daemon = True
        connection = self._over(raw, address)
        try:
            timer.start()
            connection.request("GET", address.target, headers=_HEADERS, preload_content=False)
            with connection.getresponse() as response:
                self._left(address)  # a head that was cut is no head
                yield response
        except (HTTPError, HTTPException, OSError) as error:
            self._left(address)
            raise FetchError(
                f"{address.host}: the connection failed ({_reason(error)}); save the page and give the file"
            ) from error
        finally:
            timer.cancel()
            connection.close()
            raw.close()
            cutter.close()

    def _over(self, raw: socket.socket, address: Address) -> HTTPConnection:
        """Return a connection that calls its host by name, over a socket that is open already."""
        if address.scheme == "http":
            return _PinnedHTTP(address, raw)
        return _PinnedHTTPS(address, raw, self._network.trust())

    def _connected(self, address: Address) -> socket.socket:
        failure: OSError | None = None
        for ip in self._resolved(address):
            try:
                return socket.create_connection((str(ip), address.port), timeout=self._left(address))
            except OSError as error:
                failure = error
        self._left(address)
        raise FetchError(f"{address.host}: does not answer; try again later, or save the page") from failure

    def _resolved(self, address: Address) -> tuple[IpAddress, ...]:
        """Resolve aside, because the system's resolver knows no time limit of ours."""
        answer: list[tuple[IpAddress, ...] | FetchError] = []

        def ask() -> None:
            try:
                answer.append(self._network.reachable(address))
            except FetchError as error:
                answer.append(error)

        thread = threading.Thread(target=ask, daemon=True)
        thread.start()
        thread.join(self._left(address))
        if not answer:
            raise self._late(address)
        if isinstance(answer[0], FetchError):
            raise answer[0]
        return answer[0]

    def _body(self, response: HTTPResponse, address: Address) -> bytes:
        _check_head(response, address)
        size, chunks = 0, []
        for chunk in unpacked(_raw(response)) if _packing(response) in _PACKED else _raw(response):
            self._left(address)
            size += len(chunk)
            if size > self._limits.size:
                raise FetchError(f"{address.host}: larger than {self._limits.size:,} bytes; save the article alone")
            chunks.append(chunk)
        self._left(address)
        return b"".join(chunks)

    def _left(self, address: Address) -> float:
        """Return the seconds left.

        Raises:
            FetchError: None are.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise self._late(address)
        return left

    def _late(self, address: Address) -> FetchError:
        seconds = f"{self._limits.seconds:g}"
        return FetchError(f"{address.host}: not read within {seconds} seconds; try again later, or save the page")


class _PinnedHTTP(HTTPConnection):
    def __init__(self, address: Address, raw: socket.socket) -> None:
        super().__init__(address.host, address.port)
        self._raw = raw

    def _new_conn(self) -> socket.socket:
        return self._raw


class _PinnedHTTPS(HTTPSConnection):
    """The certificate has to name the host, whatever the IP address."""

    def __init__(self, address: Address, raw: socket.socket, trust: ssl.SSLContext) -> None:
        super().__init__(address.host, address.port, ssl_context=trust)
        self._raw = raw

    def _new_conn(self) -> socket.socket:
        return self._raw


def _check_head(response: HTTPResponse, address: Address) -> None:
    if response.status != 200:
        raise FetchError(f"{address.host}: answered {response.status}; open the page in a browser and save it")
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind not in TYPES:
        raise FetchError(
            f"{address.host}: gives {kind[:60] or 'a file of no stated type'}, "
            "not text, HTML, PDF or DOCX; give the article's own address"
        )
    if _packing(response) not in _ENCODINGS:
        raise FetchError(f"{address.host}: is packed in a way that was not asked for; save the page and give the file")


def _packing(response: HTTPResponse) -> str:
    return response.headers.get("Content-Encoding", "").strip().lower()


def _raw(response: HTTPResponse) -> Iterator[bytes]:
    while chunk := response.read(_CHUNK, decode_content=False):
        yield chunk


def _charset(response: HTTPResponse) -> str | None:
    found = _CHARSET.search(response.headers.get("Content-Type", ""))
    return found[1] if found else None


def _quoted(location: str) -> str:
    """Return where a page has moved: many servers send letters as they are, and http.client takes them for Latin-1."""
    sent = location.strip(" \t").encode("latin-1")
    host = _HOST.match(sent)
    start = host.end() if host else 0
    return sent[:start].decode("utf-8", "replace") + quote(sent[start:], safe=string.printable)


def _cut(line: socket.socket) -> None:
    """Shut a connection down; its other ends, TLS among them, read an end at once."""
    try:
        line.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # hung up already


def _reason(error: Exception) -> str:
    if isinstance(error.__cause__ or error, ssl.SSLCertVerificationError) or "certificate" in str(error).lower():
        return "its certificate cannot be trusted"
    return type(error).__name__
