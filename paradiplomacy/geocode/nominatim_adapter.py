"""How a geocoding service is asked: an answer that is late as a whole is none, however steadily its bytes come."""

import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from functools import partial
from http.client import HTTPResponse
from io import BytesIO
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request
from urllib.response import addinfourl

from geopy.adapters import URLLibAdapter
from geopy.exc import GeocoderTimedOut

MAX_BYTES = 5_000_000
_CHUNK = 65_536


class PunctualAdapter(URLLibAdapter):
    """Geopy's adapter with a limit for the whole: urllib's own is for each wait, and one byte ends a wait."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)  # type: ignore[no-untyped-call]
        self.urlopen = partial(_opened, self.urlopen)

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """Return the body of an answer.

        It is asked for aside: neither resolving a name nor a handshake nor a head that drips knows of a limit.

        Raises:
            GeocoderTimedOut: It is not there after so many seconds in all.
            GeocoderServiceError: The service cannot be reached, or its answer is too large.
        """
        answer: Future[str] = Future()
        ask = partial(super().get_text, url, timeout=timeout, headers=headers)
        threading.Thread(target=_settle, args=(answer, ask), daemon=True).start()
        try:
            return answer.result(timeout)
        except TimeoutError as error:
            raise GeocoderTimedOut("Service timed out") from error


def _settle(answer: Future[str], ask: Callable[[], str]) -> None:
    try:
        answer.set_result(ask())
    except Exception as error:  # whatever it is, it belongs to whoever asked
        answer.set_exception(error)


def _opened(open_url: Callable[..., HTTPResponse], request: Request, *, timeout: float) -> addinfourl:
    """Ask, and read the answer, be it one of success or of failure.

    Raises:
        TimeoutError: It is not all there in time.
        ValueError: It is too large.
    """
    end = time.monotonic() + timeout
    try:
        page: HTTPResponse | HTTPError = open_url(request, timeout=timeout)
    except HTTPError as refusal:
        page = refusal
    body = BytesIO()
    with page:
        while chunk := page.read1(_CHUNK):
            if time.monotonic() > end:
                raise TimeoutError("timed out")
            if body.tell() + len(chunk) > MAX_BYTES:
                raise ValueError(f"the answer is larger than {MAX_BYTES:,} bytes")
            body.write(chunk)
    body.seek(0)
    return addinfourl(body, page.headers, request.full_url, page.status)
