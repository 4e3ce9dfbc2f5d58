"""Logs as JSON lines: one for each request, without addresses of visitors and without what they look for."""

import datetime as dt
import json
import logging
import time
import traceback
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from paradiplomacy.web.clients import kind_of, path_of
from paradiplomacy.web.settings import Settings

_LOG = logging.getLogger("paradiplomacy.requests")
_EXTRA = "request"


class JsonFormatter(logging.Formatter):
    """Writes a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        told: dict[str, Any] = {
            "time": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, _EXTRA, {}),
        }
        if record.exc_info:
            told["error"] = "".join(traceback.format_exception(*record.exc_info))
        return json.dumps(told, ensure_ascii=False)


class _JsonLogger(logging.Logger):
    """A logger whose handlers write JSON, whatever they were told; Streamlit gives each of its loggers one."""

    def addHandler(self, hdlr: logging.Handler) -> None:  # noqa: N802 -- the name in the standard library
        """Add the handler."""
        hdlr.setFormatter(JsonFormatter())
        super().addHandler(hdlr)


def log_as_json() -> None:
    """Make the atlas, the server and Streamlit log JSON lines, from loggers that exist and from those to come.

    The access log of a plain ASGI server is off: it would tell addresses and queries.
    """
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.StreamHandler())
    known = [logger for logger in logging.root.manager.loggerDict.values() if isinstance(logger, logging.Logger)]
    for logger in (root, *known):
        for handler in logger.handlers:
            handler.setFormatter(JsonFormatter())
    logging.setLoggerClass(_JsonLogger)
    logging.captureWarnings(capture=True)
    logging.getLogger("paradiplomacy").setLevel(logging.INFO)
    logging.getLogger("uvicorn.access").disabled = True


class LogMiddleware:
    """Logs each request once it is answered: method, path, status, bytes, milliseconds."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and log it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start, seen = time.perf_counter(), {"status": 500, "bytes": 0}

        async def send_and_look(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen["status"] = message["status"]
            seen["bytes"] += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, send_and_look)
        finally:
            path = path_of(scope, base_path=self._settings.base_path)
            milliseconds = round((time.perf_counter() - start) * 1000, 1)
            told = {"method": scope["method"], "path": path, "kind": kind_of(path), **seen, "ms": milliseconds}
            _LOG.info("%s %s %s", scope["method"], path, seen["status"], extra={_EXTRA: told})
