"""What the server answers besides the pages, described: routes and their documentation come from these values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from paradiplomacy.web.answering import Asked, GetDataset, reading_route
from paradiplomacy.web.parameters import VIEW, Parameter

Answer = Callable[[Request, Asked], Response]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address.

    Attributes:
        path: below the atlas.
        tag: what it belongs to, for readers of the description.
        about: one sentence.
        media_type: of a good answer.
        schema: of a good answer; None where the media type says it all.
        parameters: all that it takes.
        answer: makes the answer to a view; None where the route is made elsewhere: it is then neither cached nor
            limited, and says failures in the shape of a good answer.
        failures: further statuses -> what they mean, each answered as JSON.
    """

    path: str
    tag: str
    about: str
    media_type: str
    schema: Mapping[str, Any] | None = None
    parameters: tuple[Parameter, ...] = VIEW
    answer: Answer | None = None
    failures: Mapping[int, str] = field(default_factory=dict)

    def route(self, dataset: GetDataset) -> Route:
        """Return the route."""
        assert self.answer is not None  # noqa: S101 -- only those with an answer have a route of this kind
        return reading_route(self.path, self.answer, dataset, parameters=self.parameters)
