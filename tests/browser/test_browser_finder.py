"""Which browser is driven, on machines of every kind; no browser is needed."""

from dataclasses import replace

import pytest

from paradiplomacy.bench.browser import BrowserMissingError, Machine, find_browser, find_or_install_browser, flags

OWN = "/home/me/.cache/ms-playwright/chromium/chrome"
EDGE = r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"
MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"


class Fake:
    """A machine with some files and commands; `installs` says which command puts which file there."""

    def __init__(self, *files: str, commands: tuple[str, ...] = (), installs: dict[str, str] | None = None) -> None:
        self.files, self.commands, self.installs = set(files), set(commands), installs or {}
        self.ran: list[str] = []

    def run(self, command) -> bool:
        line = " ".join(command)
        self.ran.append(line)
        made = next((path for key, path in self.installs.items() if key in line), None)
        if made:
            self.files.add(made)
        return made is not None or line.endswith(("apt-get update", "sudo -n true"))

    def which(self, name: str) -> str | None:
        return name if name in self.commands else next((f for f in self.files if f == f"/usr/bin/{name}"), None)

    def machine(self, *, system="Linux", distribution="debian", is_root=False, **environ: str) -> Machine:
        return Machine(
            system=system,
            distribution=distribution,
            is_root=is_root,
            environ=environ,
            which=self.which,
            is_file=self.files.__contains__,
            run=self.run,
        )


def obtained(machine: Machine) -> str:
    return find_or_install_browser(machine, own=OWN, python="python")


def test_the_environment_comes_before_all_else():
    fake = Fake("/usr/bin/chromium", "/usr/bin/brave", "/elsewhere/brave")
    assert obtained(fake.machine(CHROMIUM="/elsewhere/brave")) == "/elsewhere/brave"
    assert obtained(fake.machine(CHROMIUM="brave")) == "/usr/bin/brave"


def test_an_environment_that_names_nothing_is_told_not_passed_over():
    with pytest.raises(BrowserMissingError, match=r"CHROMIUM = '/gone'.*unset"):
        obtained(Fake("/usr/bin/chromium").machine(CHROMIUM="/gone"))


@pytest.mark.parametrize("path", ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/msedge"])
def test_a_browser_on_the_path_comes_before_playwrights_own(path):
    assert obtained(Fake(path, OWN).machine()) == path


@pytest.mark.parametrize(
    ("system", "path", "environ"),
    [
        ("Linux", "/opt/google/chrome/chrome", {}),
        ("Darwin", MAC_CHROME, {}),
        ("Darwin", "/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium", {"HOME": "/Users/me"}),
        ("Windows", EDGE, {"PROGRAMFILES(X86)": r"C:\Program Files (x86)"}),
    ],
)
def test_the_usual_places_are_searched(system, path, environ):
    fake = Fake(path, OWN)
    machine = fake.machine(system=system, distribution="", **environ)
    assert find_browser(machine, own=OWN) == path
    assert find_browser(replace(machine, system="Plan 9", environ={}), own=OWN) in {OWN, "/opt/google/chrome/chrome"}


def test_playwrights_own_is_taken_where_there_is_no_other():
    fake = Fake(OWN)
    assert obtained(fake.machine()) == OWN
    assert fake.ran == []


def test_on_debian_the_package_is_installed_by_root():
    fake = Fake(commands=("apt-get",), installs={"apt-get install": "/usr/bin/chromium"})
    assert obtained(fake.machine(is_root=True)) == "/usr/bin/chromium"
    assert fake.ran == ["apt-get update", "apt-get install --yes --no-install-recommends chromium"]


def test_on_debian_the_package_is_installed_with_sudo_that_asks_nothing():
    fake = Fake(commands=("apt-get", "sudo"), installs={"apt-get install": "/usr/bin/chromium"})
    assert obtained(fake.machine()) == "/usr/bin/chromium"
    assert all(command.startswith("sudo -n ") for command in fake.ran)


@pytest.mark.parametrize("distribution", ["debian", "ubuntu", "fedora", ""])
def test_without_rights_or_package_playwright_installs_its_own(distribution):
    fake = Fake(commands=("apt-get",), installs={"playwright install": OWN})
    assert obtained(fake.machine(distribution=distribution)) == OWN
    assert fake.ran == ["python -m playwright install chromium"]


def test_a_package_that_cannot_be_installed_leaves_playwrights_way():
    fake = Fake(commands=("apt-get",), installs={"playwright install": OWN})
    assert obtained(fake.machine(is_root=True)) == OWN


@pytest.mark.parametrize("distribution", ["debian", "fedora"])
def test_where_nothing_helps_one_sentence_says_what_to_install(distribution):
    with pytest.raises(BrowserMissingError) as raised:
        obtained(Fake().machine(distribution=distribution))
    message = str(raised.value)
    assert "install chromium" in message
    assert message.count(". ") == 0


def test_the_sandbox_is_off_only_for_root():
    assert "--no-sandbox" in flags(is_root=True)
    assert "--no-sandbox" not in flags(is_root=False)
