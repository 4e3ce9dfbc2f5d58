"""The one gate and the one set of curated files of a server, as its settings have them."""

import os
from functools import cache
from threading import Semaphore

from paradiplomacy.curate.gate import Gate
from paradiplomacy.curate.saving import Records
from paradiplomacy.geocode.rows import FILE_NAME
from paradiplomacy.project import project_folder
from paradiplomacy.web.limits import Limiter
from paradiplomacy.web.served import data_folder, seeds_folder
from paradiplomacy.web.settings import Settings, read_settings

_READ_PER_MINUTE = 60
"""Articles that one client may have read; ten may come at once."""
_ASKED_PER_MINUTE = 20
_AT_ONCE = 2


@cache
def settings() -> Settings:
    """Return the server's settings.

    Raises:
        SettingError: A variable has a value that it cannot have.
    """
    return read_settings(os.environ)


@cache
def gate() -> Gate:
    """Return what lets curators in; closed to all where the operator has not switched curating on.

    Tables from elsewhere (PARADIPLOMACY_DATA) can be curated only together with their curated files
    (PARADIPLOMACY_SEEDS): a save would replace them by others.
    """
    if bool(os.environ.get("PARADIPLOMACY_DATA")) != bool(os.environ.get("PARADIPLOMACY_SEEDS")):
        return Gate()
    return Gate(password_hash=settings().curators_password, emails=settings().curators)


@cache
def records() -> Records:
    """Return the curated files, behind the gate."""
    return Records(seeds_folder(), data=data_folder(), gazetteer=project_folder() / "data" / FILE_NAME, gate=gate())


@cache
def reading_limit() -> Limiter:
    """Return what keeps one client from having the server read articles without end."""
    return Limiter(_READ_PER_MINUTE)


@cache
def reading() -> Semaphore:
    """Return what an article is read under: more at the same time would only make all pages wait."""
    return Semaphore(_AT_ONCE)


@cache
def asking_limit() -> Limiter:
    """Return what keeps one client from having the server ask other hosts without end."""
    return Limiter(_ASKED_PER_MINUTE)
