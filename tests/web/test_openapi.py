"""The API's description: valid, complete, and true of what the running server answers."""

from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from sample_data import ROOT
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance
from starlette.routing import Route
from starlette.testclient import TestClient

from paradiplomacy.bench.server import AppServer
from paradiplomacy.view_state import ViewState, query_pairs
from paradiplomacy.web.parameters import VIEW
from paradiplomacy.web.routes import all_endpoints, app_routes

NOT_DESCRIBED = {"/assets/{name}", "/api/{path:path}", "/sitemap.xml", "/robots.txt"}
PATHS = [one.path for one in all_endpoints()]
NEEDED = {"/oembed": "?url=http://testserver/", "/api/export/brief": "?place=vn-hue"}
NOT_HELD = [positive_data_acceptance, negative_data_rejection, not_a_server_error]
LISTS = ("/api/links", "/api/events", "/api/places", "/api/sources", "/api/trade", "/api/links.csv", "/feed.xml")
LIST_EXAMPLES, FILE_EXAMPLES, REFUSED_EXAMPLES = 15, 3, 30
FULL = ViewState(
    sectors=("a",), match="all", province="p", partner="p", countries=("KH",), statuses=("signed",), year_from=2000,
    year_to=2001, units="today", link="l", place="p", source="s", lang="vi", base="osm", q="q", colour="sector",
    year=2001, compare=("p",), silent=3, version="1",
)  # fmt: skip


@pytest.fixture
def document(client: TestClient) -> dict[str, Any]:
    return client.get("/api/openapi.json").json()


def test_the_description_is_valid(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(document).validate()


def test_every_route_is_described_and_every_description_has_a_route(document: dict[str, Any]) -> None:
    routes = {route.path for route in app_routes() if isinstance(route, Route)}
    assert set(document["paths"]) == routes - NOT_DESCRIBED


def test_every_parameter_of_a_view_is_described() -> None:
    assert {one.name for one in VIEW} == {name for name, _value in query_pairs(FULL)}


def test_every_operation_has_a_name_of_its_own(document: dict[str, Any]) -> None:
    names = Counter(one["get"]["operationId"] for one in document["paths"].values())
    assert set(names.values()) == {1}


def test_the_version_is_that_of_the_data(document: dict[str, Any]) -> None:
    assert document["info"]["version"] == "1.2.3"
    assert document["servers"] == [{"url": "http://testserver"}]


@pytest.mark.parametrize("path", [one.path for one in all_endpoints() if one.schema])
def test_an_answer_is_of_the_shape_described(client: TestClient, document: dict[str, Any], path: str) -> None:
    answer = client.get(f"{path}{NEEDED.get(path, '')}")
    content = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    OAS31Validator({**content["schema"], "components": document["components"]}).validate(answer.json())


@pytest.mark.parametrize("name", ["Link", "Place", "Source", "Event", "Trade", "Agreement", "Error", "Health"])
def test_a_shape_that_is_broken_is_seen(document: dict[str, Any], name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    assert not OAS31Validator(schema).is_valid({})


@pytest.mark.parametrize("path", PATHS)
def test_an_answer_is_of_the_kind_described(client: TestClient, document: dict[str, Any], path: str) -> None:
    answer = client.get(f"{path}{NEEDED.get(path, '')}")
    assert answer.status_code == 200
    described = document["paths"][path]["get"]["responses"]["200"]
    assert answer.headers["content-type"].split(";")[0] in described["content"]
    for name in described.get("headers", {}):
        assert answer.headers[name]


@pytest.mark.parametrize("path", PATHS)
def test_without_data_the_refusal_is_the_one_described(
    document: dict[str, Any], without_data: TestClient, path: str
) -> None:
    answer = without_data.get(f"{path}{NEEDED.get(path, '')}")
    assert answer.status_code == 503
    described = document["paths"][path]["get"]["responses"]["503"]
    if "$ref" in described:
        described = document["components"]["responses"][described["$ref"].rpartition("/")[2]]
    schema = described["content"]["application/json"]["schema"]
    OAS31Validator({**schema, "components": document["components"]}).validate(answer.json())


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, five_articles: Path) -> Iterator[str]:
    """The address of the whole app, on a server of its own and without limits."""
    environ = {"PARADIPLOMACY_DATA": str(five_articles), "PARADIPLOMACY_URL": "",
               "PARADIPLOMACY_API_PER_MINUTE": "0", "PARADIPLOMACY_FILES_PER_MINUTE": "0"}  # fmt: skip
    log = tmp_path_factory.mktemp("server") / "output.txt"
    with AppServer(ROOT / "app.py", log=log, health="/readyz", environ=environ) as server:
        yield server.url


@pytest.fixture(scope="module")
def described(running: str) -> dict[str, Any]:
    return requests.get(f"{running}/api/openapi.json", timeout=60).json()


def with_known_ids(described: dict[str, Any], running: str, path: str) -> dict[str, Any]:
    """The description, told which ids there are, so that what it allows is what the atlas can take."""
    narrowed = deepcopy(described)
    links = requests.get(f"{running}/api/links", timeout=60).json()["items"]
    provinces, partners = ({link[side]["place_id"] for link in links} for side in ("province", "partner"))
    known = {
        "sector": {code for link in links for code in link["sectors"]},
        "province": provinces,
        "partner": partners,
        "place": provinces | partners,
        "compare": provinces,
        "country": {link["partner"]["country"] for link in links},
        "link": {link["link_id"] for link in links},
        "source": {source for link in links for source in link["sources"]},
    }
    parameters = narrowed["components"]["parameters"]
    for name, ids in known.items():
        schema = parameters[name]["schema"]
        schema.get("items", schema).update(enum=sorted(ids))
    parameters["from"]["schema"]["maximum"] = parameters["to"]["schema"]["minimum"] = 2015  # in this order
    parameters["url"]["schema"]["enum"] = [f"{running}/", f"{running}/trade?lang=vi&province=nowhere"]
    parameters["format"]["schema"]["enum"] = ["json"]  # oEmbed asks for 501 where XML is not spoken
    parameters["link"]["required"] = path == "/api/export/brief"
    return narrowed


def asked(strategy: Any, running: str, *, examples: int, check: Callable[[Any, Any], None]) -> Counter[int]:
    """Ask the running server for each example; how often it answered with which status."""
    statuses: Counter[int] = Counter()

    @given(case=strategy)
    @settings(max_examples=examples, derandomize=True, deadline=None, database=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    def holds(case: Any) -> None:
        answer = case.call(base_url=running)
        check(case, answer)
        statuses[answer.status_code] += 1

    holds()
    return statuses


@pytest.mark.parametrize("path", PATHS)
def test_the_running_server_takes_all_that_the_description_allows(
    running: str, described: dict[str, Any], path: str
) -> None:
    schema = schemathesis.openapi.from_dict(with_known_ids(described, running, path))
    examples = LIST_EXAMPLES if path in LISTS else FILE_EXAMPLES
    statuses = asked(
        schema[path]["GET"].as_strategy(),
        running,
        examples=examples,
        check=lambda case, one: case.validate_response(one),
    )
    assert set(statuses) == {200}


@pytest.mark.parametrize("path", ["/api/links", "/api/events", "/feed.xml", "/oembed"])
def test_the_running_server_refuses_what_it_cannot_take_as_described(
    running: str, described: dict[str, Any], path: str
) -> None:
    def check(case: Any, answer: Any) -> None:
        case.validate_response(answer, excluded_checks=NOT_HELD)
        assert answer.status_code < 500 or answer.status_code == 501
        if answer.status_code == 400:
            error = answer.json()["error"]
            assert error["message"]
            assert error["parameter"] in dict(parse_qsl(urlsplit(answer.request.url).query, keep_blank_values=True))

    strategy = schemathesis.openapi.from_dict(described)[path]["GET"]
    modes = [strategy.as_strategy(generation_mode=mode) for mode in GenerationMode]
    statuses = asked(st.one_of(*modes), running, examples=REFUSED_EXAMPLES, check=check)
    assert statuses[400] > 0
