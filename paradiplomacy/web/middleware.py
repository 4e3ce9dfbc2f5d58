"""What every request goes through, outermost first: counted, logged, given headers, limited."""

from collections.abc import Sequence

from starlette.middleware import Middleware

from paradiplomacy.web.closed import ClosedMiddleware
from paradiplomacy.web.crowd import CrowdMiddleware
from paradiplomacy.web.headers import HeaderMiddleware
from paradiplomacy.web.limits import LimitMiddleware
from paradiplomacy.web.logs import LogMiddleware
from paradiplomacy.web.metrics import CountMiddleware, counters
from paradiplomacy.web.settings import Settings


def app_middleware(settings: Settings, *, script_hashes: Sequence[str] = ()) -> list[Middleware]:
    """Return the middleware of the app.

    Args:
        settings: what whoever hosts the atlas decides.
        script_hashes: of the inline scripts of pages.
    """
    counting = [Middleware(CountMiddleware, settings, counted)] if (counted := counters()) else []
    logging = [Middleware(LogMiddleware, settings)] if settings.logs_json else []
    return [
        *counting,
        *logging,
        Middleware(HeaderMiddleware, settings, script_hashes),
        Middleware(ClosedMiddleware, settings),
        Middleware(CrowdMiddleware, settings),
        Middleware(LimitMiddleware, settings),
    ]
