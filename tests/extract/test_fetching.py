import gzip
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from http.client import IncompleteRead
from itertools import count
from pathlib import Path

import pytest
import trustme
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from urllib3.exceptions import DecodeError

from paradiplomacy.cli import main
from paradiplomacy.extract import addresses
from paradiplomacy.extract.addresses import FetchError, Network, is_public
from paradiplomacy.extract.fetching import MAX_REDIRECTS, Limits, fetch
from paradiplomacy.extract.reading import read_document
from paradiplomacy.extract.unpacking import unpacked

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n"
LOOPBACK = ipaddress.ip_address("127.0.0.1")
Serve = Callable[..., "Server"]


class Server:
    """Answers each connection with bytes, or with all that an iterator yields until the other side hangs up."""

    def __init__(self, answer: Callable[[bytes], bytes | Iterator[bytes]], trust: ssl.SSLContext | None = None) -> None:
        self._answer = answer
        self._trust = trust
        self.asked: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=[line], daemon=True).start()

    def _talk(self, line: socket.socket) -> None:
        try:
            with self._trust.wrap_socket(line, server_side=True) if self._trust else line as talk:
                head = b""
                while b"\r\n\r\n" not in head:
                    more = talk.recv(4096)
                    if not more:
                        return
                    head += more
                self.asked.append(head)
                told = self._answer(head)
                for part in [told] if isinstance(told, bytes) else told:
                    talk.sendall(part)
        except OSError:
            return

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[Server] = []

    def started(answer: bytes | Callable[[bytes], bytes | Iterator[bytes]], **options: object) -> Server:
        server = Server((lambda _: answer) if isinstance(answer, bytes) else answer, **options)  # type: ignore[arg-type]
        servers.append(server)
        return server

    yield started
    for server in servers:
        server.close()


def network(*servers: Server, allowed: Sequence[object] = (LOOPBACK,), **options: object) -> Network:
    """Return a network in which every name leads to this machine, and only what the test says is allowed."""
    settings = {"resolve": lambda host, port: ["127.0.0.1"], "allows": lambda ip: ip in allowed, **options}
    return Network(ports=frozenset(server.port for server in servers), **settings)  # type: ignore[arg-type]


def page(body: bytes = b"<p>Hello</p>", *, extra: bytes = b"") -> bytes:
    return ANSWER + extra + b"\r\n" + body


def moved(to: str) -> bytes:
    return f"HTTP/1.1 302 Found\r\nLocation: {to}\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n".encode()


def test_a_page_is_fetched_with_an_honest_name_and_without_cookies(serve: Serve) -> None:
    server = serve(page())
    got = fetch(f"http://news.example:{server.port}/a/b%20c?q=ă#part", network=network(server))
    assert (got.data, got.name) == (b"<p>Hello</p>", "b c")
    assert got.url == f"http://news.example:{server.port}/a/b%20c?q=%C4%83"
    head = server.asked[0].decode()
    assert head.startswith("GET /a/b%20c?q=%C4%83 HTTP/1.1\r\n")
    assert f"Host: news.example:{server.port}" in head
    assert "User-Agent: paradiplomacy-atlas/" in head
    assert "Cookie" not in head


def test_the_host_is_resolved_once_and_that_very_address_is_asked(serve: Serve) -> None:
    """A name server that answers otherwise the second time leads nowhere."""
    server = serve(page())
    answers = iter([["127.0.0.1"], ["127.0.0.2"]])
    asked: list[str] = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return next(answers)

    fetch(f"http://rebind.example:{server.port}/", network=network(server, resolve=rebinding))
    assert asked == ["rebind.example"]


def test_one_private_address_among_public_ones_is_enough_to_refuse(serve: Serve) -> None:
    server = serve(page())
    both = network(server, resolve=lambda host, port: ["127.0.0.1", "10.0.0.1"])
    with pytest.raises(FetchError, match="not on the public internet"):
        fetch(f"http://two.example:{server.port}/", network=both)
    assert server.asked == []


def test_the_next_address_is_asked_where_the_first_does_not_answer(serve: Serve) -> None:
    server = serve(page())
    silent = ipaddress.ip_address("127.0.0.9")
    two = network(server, allowed=[LOOPBACK, silent], resolve=lambda host, port: ["127.0.0.9", "127.0.0.1"])
    assert fetch(f"http://two.example:{server.port}/", network=two).data


def test_a_redirect_is_checked_like_the_first_address(serve: Serve) -> None:
    inner = serve(page(b"secret"))
    outer = serve(moved(f"http://inner.example:{inner.port}/"))
    names = {"outer.example": "127.0.0.1", "inner.example": "127.0.0.2"}
    with pytest.raises(FetchError, match=r"inner\.example: not on the public internet"):
        fetch(
            f"http://outer.example:{outer.port}/",
            network=network(outer, inner, resolve=lambda host, port: [names[host]]),
        )
    assert inner.asked == []


@pytest.mark.parametrize(
    "to",
    ["http://127.0.0.1/", "file:///etc/passwd", "gopher://x/", "http://user@news.example/", "//[::1]/", "http://x:22/"],
)
def test_a_redirect_out_of_bounds_is_refused(serve: Serve, to: str) -> None:
    server = serve(moved(to))
    here = Network(
        resolve=lambda host, port: ["127.0.0.1"] if host == "news.example" else addresses.resolve(host, port),
        allows=lambda ip: ip == LOOPBACK if here_asked(server) == 0 else is_public(ip),
        ports=frozenset({80, server.port}),
    )
    with pytest.raises(FetchError):
        fetch(f"http://news.example:{server.port}/", network=here)
    assert here_asked(server) == 1


def here_asked(server: Server) -> int:
    return len(server.asked)


def test_redirects_are_followed_but_not_for_ever(serve: Serve) -> None:
    hops = count()
    server = serve(lambda head: moved("/again") if next(hops) < MAX_REDIRECTS else page(b"there"))
    assert fetch(f"http://news.example:{server.port}/", network=network(server)).url.endswith("/again")
    assert all(b"Cookie:" not in head for head in server.asked)
    endless = serve(moved("/again"))
    with pytest.raises(FetchError, match="sends on more than 5 times"):
        fetch(f"http://news.example:{endless.port}/", network=network(endless))
    assert len(endless.asked) == MAX_REDIRECTS + 1


def drip(first: bytes, part: bytes) -> Callable[[bytes], Iterator[bytes]]:
    def parts(_: bytes) -> Iterator[bytes]:
        yield first
        pause = threading.Event()
        while not pause.wait(0.01):
            yield part

    return parts


@pytest.mark.parametrize(
    "first", [page(b"<p>"), b"HTTP/1.1 200 OK\r\nX: ", b"", ANSWER + b"Content-Length: 999\r\n\r\n"]
)
def test_a_server_that_never_comes_to_an_end_is_cut_off(serve: Serve, first: bytes) -> None:
    server = serve(drip(first, b"x"))
    with pytest.raises(FetchError, match=r"not read within 0\.3 seconds"):
        fetch(f"http://slow.example:{server.port}/", network=network(server), limits=Limits(seconds=0.3))


def test_a_name_server_that_never_answers_is_not_waited_for(serve: Serve) -> None:
    server = serve(page())
    never = threading.Event()

    def hanging(host: str, port: int) -> list[str]:
        never.wait(20)
        return ["127.0.0.1"]

    with pytest.raises(FetchError, match="not read within"):
        fetch(
            f"http://slow.example:{server.port}/", network=network(server, resolve=hanging), limits=Limits(seconds=0.1)
        )
    never.set()


def test_an_endless_page_ends_at_the_limit_of_size(serve: Serve) -> None:
    def endless(_: bytes) -> Iterator[bytes]:
        yield page()
        while True:
            yield b"x" * 10_000

    server = serve(endless)
    with pytest.raises(FetchError, match="larger than 100,000 bytes"):
        fetch(f"http://big.example:{server.port}/", network=network(server), limits=Limits(size=100_000))


def test_what_is_packed_counts_unpacked(serve: Serve) -> None:
    packed = gzip.compress(bytes(50_000_000))
    assert len(packed) < 100_000
    server = serve(page(packed, extra=b"Content-Encoding: gzip\r\n"))
    with pytest.raises(FetchError, match="larger than"):
        fetch(f"http://bomb.example:{server.port}/", network=network(server), limits=Limits(size=200_000))
    small = serve(page(gzip.compress(b"small"), extra=b"Content-Encoding: gzip\r\n"))
    assert fetch(f"http://small.example:{small.port}/", network=network(small)).data == b"small"


PACKED = gzip.compress(b"<p>" + bytes(range(256)) * 40)


@given(st.integers(0, len(PACKED)))
def test_what_is_packed_is_whole_or_known_to_be_cut(length: int) -> None:
    try:
        got = b"".join(unpacked([PACKED[:length]]))
    except IncompleteRead:
        assert 0 < length < len(PACKED)
    else:
        assert got == (gzip.decompress(PACKED) if length else b"")


@pytest.mark.parametrize("end", [b"", b"garbage", b"\x1f", gzip.compress(b"")])
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_what_follows_something_packed_changes_nothing_before_it(end: bytes, size: int) -> None:
    packed = PACKED + end
    pieces = [packed[start : start + size] for start in range(0, len(packed), size)]
    assert b"".join(unpacked(pieces)) == gzip.decompress(PACKED)


@given(st.binary(max_size=60))
def test_any_bytes_are_unpacked_or_refused(data: bytes) -> None:
    try:
        list(unpacked([gzip.compress(b"x")[:10], data]))
    except (DecodeError, IncompleteRead):
        return


def test_two_files_that_are_packed_one_after_the_other_are_both_read() -> None:
    assert b"".join(unpacked([gzip.compress(b"Hue, ") + gzip.compress(b"Rennes")])) == b"Hue, Rennes"


@pytest.mark.parametrize("length", [b"", b"Content-Length: %d\r\n" % (len(PACKED) // 2)])
def test_a_packed_page_that_was_cut_is_refused(serve: Serve, length: bytes) -> None:
    server = serve(page(PACKED[: len(PACKED) // 2], extra=b"Content-Encoding: gzip\r\n" + length))
    with pytest.raises(FetchError, match=r"the connection failed \(IncompleteRead\)"):
        fetch(f"http://cut.example:{server.port}/", network=network(server))


@pytest.mark.parametrize(
    ("sent", "asked"),
    [
        ("/bài-viết".encode(), b"/b%C3%A0i-vi%E1%BA%BFt"),
        ("/Nguyễn?q=à".encode(), b"/Nguy%E1%BB%85n?q=%C3%A0"),
        ("/de\u0301le\u0301gation".encode(), b"/de%CC%81le%CC%81gation"),
        ("/délégation".encode("cp1252"), b"/d%E9l%E9gation"),
        (b"/b%C3%A0i", b"/b%C3%A0i"),
        ("http://tin-tức.example:{port}/à".encode(), b"/%C3%A0"),
    ],
)
def test_a_redirect_is_followed_to_the_very_bytes_that_were_sent(serve: Serve, sent: bytes, asked: bytes) -> None:
    there = b"HTTP/1.1 302 Found\r\nLocation: %b\r\nContent-Length: 0\r\n\r\n"
    server: Server = serve(
        lambda head: (
            page(b"there") if b"GET /first " not in head else there % sent.replace(b"{port}", str(server.port).encode())
        )
    )
    assert fetch(f"http://news.example:{server.port}/first", network=network(server)).data == b"there"
    assert server.asked[1].startswith(b"GET " + asked + b" HTTP/1.1\r\n")


@pytest.mark.parametrize(
    ("told", "charset"),
    [
        (b"text/html; charset=EUC-KR", "EUC-KR"),
        (b'text/html;charset="euc-kr"; x=y', "euc-kr"),
        (b"text/html", None),
        (b"text/html; charset=", None),
        (b"text/html; charset=\xff", None),
    ],
)
def test_what_a_server_calls_its_encoding_is_handed_on(serve: Serve, told: bytes, charset: str | None) -> None:
    body = "<html><body><article><p>{}</p></article></body></html>".format(
        "전라남도와 끼엔장성은 협정을 체결했다. " * 3
    )
    server = serve(b"HTTP/1.1 200 OK\r\nContent-Type: " + told + b"\r\n\r\n" + body.encode("euc-kr"))
    got = fetch(f"http://news.example:{server.port}/", network=network(server))
    assert got.charset == charset
    if charset:
        assert "전라남도" in read_document(got.data, name=got.name, charset=got.charset).paragraphs[0]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (page(b"x", extra=b"Content-Encoding: gzip, gzip\r\n"), "packed in a way"),
        (page(b"x", extra=b"Content-Encoding: br\r\n"), "packed in a way"),
        (page(b"no gzip", extra=b"Content-Encoding: gzip\r\n"), "the connection failed"),
        (page(b"x", extra=b"Content-Length: 5\r\n"), "the connection failed"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\nPK", "gives application/zip, not text"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", "gives image/png"),
        (b"HTTP/1.1 200 OK\r\n\r\nx", "no stated type"),
        (b"HTTP/1.1 404 Not Found\r\n\r\n", "answered 404"),
        (b"HTTP/1.1 302 Found\r\n\r\n", "answered 302"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "the connection failed"),
    ],
)
def test_what_is_no_article_is_refused_in_words(serve: Serve, answer: bytes, words: str) -> None:
    server = serve(answer)
    with pytest.raises(FetchError, match=words):
        fetch(f"http://odd.example:{server.port}/", network=network(server))


def test_https_calls_the_host_by_name_and_checks_its_certificate(serve: Serve) -> None:
    authority = trustme.CA()
    server_trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("safe.example").configure_cert(server_trust)
    called: list[str | None] = []
    server_trust.sni_callback = lambda _line, name, _trust: called.append(name)
    server = serve(page(), trust=server_trust)

    def trust() -> ssl.SSLContext:
        context = ssl.create_default_context()
        authority.configure_trust(context)
        return context

    trusting = network(server, trust=trust)
    assert fetch(f"https://safe.example:{server.port}/", network=trusting).data
    assert called == ["safe.example"]
    for host, judged in [("other.example", trusting), ("safe.example", network(server))]:
        with pytest.raises(FetchError, match="certificate cannot be trusted"):
            fetch(f"https://{host}:{server.port}/", network=judged)


@pytest.mark.parametrize(
    "url",
    [
        "http://0x7f.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://172.16.0.1/",
        "http://192.168.0.1./",
        "http://224.0.0.1/",
        "http://240.0.0.1/",
        "http://255.255.255.255/",
        "http://localhost/",
        "http://@127.0.0.1/",
        "http://LOCALHOST./",
    ],
)
def test_addresses_inside_are_refused_however_they_are_written(url: str) -> None:
    with pytest.raises(FetchError, match=r"not on the public internet|no such host"):
        fetch(url)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://user:secret@news.example/", "names a user"),
        ("http://news.example@127.0.0.1/", "names a user"),
        ("http://news.example\\@127.0.0.1/", "marks that no address has"),
        ("http://news.example/\r\nHost: x", "marks that no address has"),
        ("http://news\u202e.example/", "marks that no address has"),
        ("http://news.example:22/", "port 22 is not asked, only 80 and 443"),
        ("http://news.example:0/", "port 0 is not asked"),
        ("http://news.example:99999/", "no address"),
        ("ftp://news.example/", "not an http or https address"),
        ("file:///etc/passwd", "not an http or https address"),
        ("javascript:alert(1)", "not an http or https address|no address"),
        ("news.example/a", "not an http or https address"),
        ("http:///a", "not an http or https address"),
        ("", "not an http or https address"),
        ("http://[fe80::1%25eth0]/", "names no host"),
        ("http://a..b/", "no such host"),
        ("http://" + "a" * 300 + ".example/", "no such host"),
        ("http://news.example/" + "a" * 10_000, "longer than 2,000 characters"),
    ],
)
def test_what_is_no_proper_address_is_told_in_words(url: str, words: str) -> None:
    with pytest.raises(FetchError, match=words) as caught:
        fetch(url, network=Network(resolve=addresses.resolve))
    assert len(str(caught.value)) < 400


def test_a_host_in_vietnamese_letters_is_asked_in_ascii_however_it_is_composed() -> None:
    names = [Network().address(url).host for url in ("http://Đà-Nẵng.vn/", "http://đa\u0300-na\u0306\u0303ng.vn/")]
    assert names == ["xn---nng-zna70au54p.vn"] * 2


@given(st.text(max_size=60) | st.text(max_size=40).map("http://{}".format))
def test_any_text_is_an_address_or_refused(url: str) -> None:
    try:
        address = Network().address(url)
    except FetchError:
        return
    assert address.scheme in {"http", "https"}
    assert address.port in {80, 443}
    assert all("!" <= mark <= "~" for mark in address.target)
    assert Network().address(str(address)) == address


@given(st.ip_addresses(v=4))
def test_no_wrapping_makes_an_inner_address_public(inside: ipaddress.IPv4Address) -> None:
    number = int(inside)
    for wrapped in (number, 0xFFFF << 32 | number, 0x64FF9B << 96 | number, 0x2002 << 112 | number << 80):
        assert not is_public(ipaddress.IPv6Address(wrapped))


def test_the_command_fetches_an_address(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "<html><body><article><h1>A deal</h1><p>{}</p></article></body></html>".format(
        "Dong Nai signed an MoU on tourism with Champasak province of Laos on May 2, 2024, officials of both said."
    )
    server = serve(page(text.encode()))
    here = network(server)
    monkeypatch.setattr("paradiplomacy.extract.fetching.Network", lambda: here)
    result = CliRunner().invoke(main, ["extract", f"http://news.example:{server.port}/deal", "--json"])
    assert result.exit_code == 0, result.output
    assert f"http://news.example:{server.port}/deal" in result.stdout


def test_the_command_tells_why_an_address_is_refused(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["extract", "http://127.0.0.1/x"])
    assert result.exit_code == 1
    assert "not on the public internet" in result.output
