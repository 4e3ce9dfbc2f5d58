"""Settings of the server, from the environment."""

from collections.abc import Mapping
from dataclasses import dataclass

from paradiplomacy.curate.passwords import is_hash
from paradiplomacy.errors import ParadiplomacyError

_ON, _OFF = ("1", "on", "true", "yes"), ("", "0", "off", "false", "no")


class SettingError(ParadiplomacyError, ValueError):
    """A variable of the environment that cannot be taken; the message names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What whoever hosts the atlas decides.

    Attributes:
        base_path: below which path of its host the atlas lives, without slashes at the ends; Streamlit's
            ``server.baseUrlPath``.
        frame_ancestors: sites that may embed the atlas, as the Content-Security-Policy writes them.
        proxies: how many proxies stand before the server; the client's address is taken from what they report.
        api_per_minute: answers to one client; 0 for no limit.
        sessions: readers at a time; 0 for no limit.
        files_per_minute: exports and pictures for one client; 0 for no limit.
        logs_json: whether to log every request, and all else, as JSON lines.
        metrics: whether ``/metrics`` counts.
        network: whether the server may ask other hosts where a visitor wants it: for an article by its address, for a
            place from Nominatim.
        curators_password: hash of the password that lets people save records, as ``paradiplomacy curate`` prints it;
            empty where no password does.
        curators: e-mail addresses of those who may save records once they have signed in (OpenID Connect).
    """

    base_path: str = ""
    frame_ancestors: str = "*"
    proxies: int = 0
    api_per_minute: int = 600
    files_per_minute: int = 120
    sessions: int = 300
    logs_json: bool = False
    metrics: bool = False
    network: bool = True
    curators_password: str = ""
    curators: frozenset[str] = frozenset()


def read_settings(environ: Mapping[str, str], *, base_path: str = "") -> Settings:
    """Return the settings that the environment asks for.

    Raises:
        SettingError: A variable has a value that it cannot have.
    """
    default = Settings()
    log = environ.get("PARADIPLOMACY_LOG", "")
    if log not in ("", "json"):
        raise SettingError(f"PARADIPLOMACY_LOG is {log[:40]!r}; it can be json or empty")
    return Settings(
        base_path=base_path.strip("/"),
        frame_ancestors=_sources(environ, default.frame_ancestors),
        proxies=_whole(environ, "PARADIPLOMACY_PROXIES", default.proxies),
        api_per_minute=_whole(environ, "PARADIPLOMACY_API_PER_MINUTE", default.api_per_minute),
        files_per_minute=_whole(environ, "PARADIPLOMACY_FILES_PER_MINUTE", default.files_per_minute),
        sessions=_whole(environ, "PARADIPLOMACY_SESSIONS", default.sessions),
        logs_json=log == "json",
        metrics=_switch(environ, "PARADIPLOMACY_METRICS"),
        network=_switch(environ, "PARADIPLOMACY_NETWORK", default=default.network),
        curators_password=_password(environ),
        curators=frozenset(environ.get("PARADIPLOMACY_CURATORS", "").replace(",", " ").casefold().split()),
    )


def _sources(environ: Mapping[str, str], default: str) -> str:
    name = "PARADIPLOMACY_FRAME_ANCESTORS"
    value = " ".join(environ.get(name, "").split()) or default
    if not value.isascii() or any(mark in value for mark in ";,"):
        raise SettingError(f"{name} is {value[:80]!r}; write sites with spaces between them, as https://example.vn")
    return value


def _whole(environ: Mapping[str, str], name: str, default: int) -> int:
    value = environ.get(name, "").strip()
    if not value:
        return default
    if not (value.isascii() and value.isdigit() and len(value) <= 7):
        raise SettingError(f"{name} is {value[:40]!r}; it must be a whole number, 0 or more")
    return int(value)


def _password(environ: Mapping[str, str]) -> str:
    name = "PARADIPLOMACY_CURATORS_PASSWORD"
    value = environ.get(name, "").strip()
    if value and not is_hash(value):
        raise SettingError(f"{name} is no hash of a password; `paradiplomacy curate` makes one")
    return value


def _switch(environ: Mapping[str, str], name: str, *, default: bool = False) -> bool:
    value = environ.get(name, "").strip().lower()
    if not value:
        return default
    if value not in (*_ON, *_OFF):
        raise SettingError(f"{name} is {value[:40]!r}; it can be on or off")
    return value in _ON
