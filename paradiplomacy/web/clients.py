"""Who asks: the address that limits are counted by, and which kind of answer is asked for."""

import ipaddress
from typing import Literal

from starlette.datastructures import Headers
from starlette.types import Scope

Kind = Literal["page", "api", "file", "health", "other"]
_FILES = ("/api/export/", "/preview.png")
_API = ("/api/", "/feed.xml", "/oembed", "/sitemap.xml")
_HEALTH = ("/healthz", "/readyz", "/metrics", "/_stcore/health")
_OTHER = ("/_stcore/", "/static/", "/media/", "/component/", "/assets/", "/favicon")
_IPV6_NETWORK_BITS = 64
"""One visitor has a whole network of that size."""


def client_of(scope: Scope, *, proxies: int) -> str:
    """Return the address of the client; of IPv6 its network.

    Args:
        scope: of the request.
        proxies: how many proxies stand before the server: so many addresses at the end of X-Forwarded-For are true.
    """
    peer = scope.get("client")
    address = str(peer[0]) if peer else ""
    if proxies:
        told = ",".join(Headers(scope=scope).getlist("x-forwarded-for")).split(",")
        if len(told) >= proxies:
            address = told[-proxies].strip()
    known = _read(address)
    if isinstance(known, ipaddress.IPv6Address):
        # A server that listens on both kinds of address sees IPv4 clients as ::ffff:192.0.2.1.
        return str(known.ipv4_mapped or ipaddress.ip_network((known, _IPV6_NETWORK_BITS), strict=False))
    return str(known or address[:64])


def _read(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Return an address, whether a proxy wrote it with a port or without; None where it is none."""
    host = address.partition("]")[0].removeprefix("[")
    if host.count(":") == 1:
        host = host.partition(":")[0]
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def path_of(scope: Scope, *, base_path: str) -> str:
    """Return the path below the atlas."""
    path = str(scope["path"])
    for prefix in (str(scope.get("root_path", "")), f"/{base_path}" if base_path else ""):
        if prefix and (path == prefix or path.startswith(f"{prefix}/")):
            path = path[len(prefix) :]
    return path or "/"


def kind_of(path: str) -> Kind:
    """Return which kind of answer a path asks for."""
    if path.startswith(_HEALTH):
        return "health"
    if path.startswith(_FILES):
        return "file"
    if path.startswith(_API):
        return "api"
    return "other" if path.startswith(_OTHER) else "page"
