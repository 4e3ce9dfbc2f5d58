"""Container, compose file, nginx's site and unit say what the app knows: ports, paths, variables, files."""

import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest
import streamlit
import yaml
from hosted import DEPLOY
from sample_data import ROOT

from paradiplomacy.web.health import health_routes

CONTAINERFILE = (DEPLOY / "Containerfile").read_text("utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
SITE = (DEPLOY / "nginx.conf").read_text("utf-8")
UNIT = (DEPLOY / "paradiplomacy-atlas@.service").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
HOSTING = README.partition("\n## Host it\n")[2].partition("\n## ")[0]
REPLICAS = {name: service for name, service in COMPOSE["services"].items() if name != "nginx"}
NAMED = r"\b(?:PARADIPLOMACY|STREAMLIT)_[A-Z_]*[A-Z]\b"


def instruction(name: str) -> list[str]:
    """What stands behind an instruction, in the image that is kept."""
    kept = CONTAINERFILE.replace("\\\n", " ").rpartition("\nFROM ")[2]
    return re.findall(rf"^{name} (.*)$", kept, re.MULTILINE)


def variables_of_the_app() -> set[str]:
    code = [path.read_text("utf-8") for path in (ROOT / "paradiplomacy").rglob("*.py")]
    return set(re.findall(NAMED, "\n".join(code)))


@pytest.mark.parametrize("text", [CONTAINERFILE, (DEPLOY / "compose.yaml").read_text("utf-8"), UNIT, HOSTING])
def test_every_variable_that_is_named_is_one_that_is_read(text):
    known = {option.env_var for option in streamlit.config._config_options_template.values()}
    assert set(re.findall(NAMED, text)) <= known | variables_of_the_app()


def test_the_readme_names_every_setting_of_the_server():
    read_by_the_server = {
        name
        for folder in ("web", "ui")
        for path in (ROOT / "paradiplomacy" / folder).rglob("*.py")
        for name in re.findall(NAMED, path.read_text("utf-8"))
        if name.startswith("PARADIPLOMACY_")
    }
    assert read_by_the_server <= set(re.findall(NAMED, HOSTING))


def test_nginx_asks_each_replica_at_the_port_where_the_container_listens():
    [port] = instruction("EXPOSE")
    assert f"STREAMLIT_SERVER_PORT={port}" in " ".join(instruction("ENV"))
    assert set(re.findall(r"^\s+server (\S+?:\d+)", SITE, re.MULTILINE)) == {f"{name}:{port}" for name in REPLICAS}
    assert set(COMPOSE["services"]["nginx"]["depends_on"]) == set(REPLICAS)
    assert len(REPLICAS) >= 2


def test_nginx_takes_what_streamlit_takes():
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert f"client_max_body_size {settings['server']['maxUploadSize']}m;" in SITE


def test_the_health_check_asks_a_route_that_the_app_has():
    [check] = instruction("HEALTHCHECK")
    assert "/atlas/health.py" in check
    asked = re.search(r'"(\w+)"\)\)\), timeout', (DEPLOY / "health.py").read_text("utf-8"))[1]
    assert f"/{asked}" in {route.path for route in health_routes()}


def test_the_container_runs_as_nobody_in_particular_and_needs_nothing_it_has_not():
    [user] = instruction("USER")
    assert int(user) > 0
    assert instruction("CMD") == ['["paradiplomacy", "run"]']
    assert not re.search(r"\b(curl|wget|apt-get)\b", CONTAINERFILE)
    for service in REPLICAS.values():
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]


def test_the_image_is_built_from_all_that_a_wheel_needs_and_no_more():
    lines = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if not line.startswith("#")]
    kept = {line.removeprefix("!") for line in lines if line.startswith("!")}
    assert lines[0] == "*"
    assert all((ROOT / name).exists() for name in kept)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {*wheel["packages"], *wheel["force-include"], "pyproject.toml", "LICENSE", "README.md"}
    assert {Path(name).parts[0] for name in needed} <= {Path(name).parts[0] for name in kept}
    copied = [
        word for line in instruction("COPY") for word in shlex.split(line)[:-1] if not word.startswith(("-", "/"))
    ]
    assert set(copied) <= kept


def test_compose_builds_and_mounts_files_that_are_there():
    for service in REPLICAS.values():
        assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
    [mount] = COMPOSE["services"]["nginx"]["volumes"]
    assert (DEPLOY / mount.partition(":")[0]).is_file()


def test_the_unit_runs_the_atlas_where_the_readme_installs_it():
    program = re.search(r"^ExecStart=(\S+) run$", UNIT, re.MULTILINE)[1]
    folder = program.removesuffix("/bin/paradiplomacy")
    assert f"python3 -m venv {folder}" in HOSTING
    assert "Environment=STREAMLIT_SERVER_PORT=%i\n" in UNIT


def test_every_file_that_the_readme_names_is_there():
    named = set(re.findall(r"deploy/[\w@.-]*\w", HOSTING))
    assert named
    assert all((ROOT / name).exists() for name in named)


def test_the_readmes_command_makes_a_site_for_the_ports_of_the_units():
    [command] = re.findall(r"^(sed .*) \| sudo tee ", HOSTING, re.MULTILINE)
    site = subprocess.run(shlex.split(command), cwd=ROOT, capture_output=True, text=True, check=True).stdout
    ports = re.findall(r"paradiplomacy-atlas@(\d+)", HOSTING)
    assert re.findall(r"^\s+server 127\.0\.0\.1:(\d+)", site, re.MULTILINE) == ports
    assert "atlas.example" not in site
