"""Routes of the pages themselves: Streamlit's page, told apart by what each address shows."""

from collections.abc import Callable, Sequence
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from paradiplomacy.errors import DatasetError
from paradiplomacy.export.snapshot import Snapshot, take
from paradiplomacy.view_state import read_query
from paradiplomacy.web.addresses import HOME_PAGE, home_of
from paradiplomacy.web.answering import GetDataset
from paradiplomacy.web.compression import named
from paradiplomacy.web.languages import preferred
from paradiplomacy.web.page_body import body_of
from paradiplomacy.web.page_head import head_of
from paradiplomacy.web.page_words import words_of
from paradiplomacy.web.pages import existing_pages
from paradiplomacy.web.served import today
from paradiplomacy.web.shell import Shell

PARTS = ("panel", "table")
"""Parts of the map page that can be embedded on their own; addresses like pages, but in no menu."""


def page_routes(shell: Shell, dataset: GetDataset) -> Sequence[BaseRoute]:
    """Return one route for each page, and the icon that all share."""
    names = [name for name in (*existing_pages(), *PARTS) if name != HOME_PAGE]
    return [
        Route("/", _page(HOME_PAGE, shell, dataset)),
        Route(f"/{HOME_PAGE}", _to_home),
        *(Route(f"/{name}", _page(name, shell, dataset)) for name in names),
        Route("/favicon.svg", _icon),
    ]


def _page(page: str, shell: Shell, dataset: GetDataset) -> Callable[[Request], Response]:
    def endpoint(request: Request) -> Response:
        try:
            snapshot = _shown(request, dataset)
        except DatasetError:
            return _html(request, shell.with_view(head="<title>Paradiplomacy Atlas</title>", body="", language="en"))
        titled = HOME_PAGE if page in PARTS else page
        words = words_of(titled, snapshot)
        head, body = head_of(titled, snapshot, words), body_of(snapshot, words)
        return _html(request, shell.with_view(head=head, body=body, language=snapshot.language))

    return endpoint


def _shown(request: Request, dataset: GetDataset) -> Snapshot:
    data = dataset()
    view, _notices = read_query(request.query_params.multi_items(), data.vocabulary)
    language = view.lang or preferred(request.headers.get("accept-language", ""))
    return take(data, view, today=today(), language=language, home=home_of(request))


def _html(request: Request, page: str) -> Response:
    headers = {"Cache-Control": "no-cache", "Vary": "Accept-Language"}
    return named(request, Response(page.encode(), media_type="text/html", headers=headers))


def _to_home(request: Request) -> Response:
    """The map is the page without a name."""
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"./{query}", status_code=308)


def _icon(_request: Request) -> Response:
    icon = (files("paradiplomacy") / "ui" / "icon.svg").read_bytes()
    return Response(icon, media_type="image/svg+xml", headers={"Cache-Control": "public, max-age=86400"})
