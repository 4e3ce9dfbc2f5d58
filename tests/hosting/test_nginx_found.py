"""Which nginx the tests use; none is needed here."""

from pathlib import Path

from hosted import find_or_download_nginx

from paradiplomacy.bench.browser import Machine


def machine(*files: str, commands: tuple[str, ...] = (), is_root: bool = False, ran: list[str] | None = None, runs=()):
    def run(command) -> bool:
        (ran if ran is not None else []).append(" ".join(command))
        return any(part in " ".join(command) for part in runs)

    return Machine(
        system="Linux",
        distribution="debian",
        is_root=is_root,
        environ={},
        which=lambda name: name if name in commands else None,
        is_file=files.__contains__,
        run=run,
    )


def test_one_that_is_installed_is_taken_even_off_the_path(tmp_path: Path):
    assert find_or_download_nginx(machine(commands=("nginx",)), tmp_path) == "nginx"
    assert find_or_download_nginx(machine("/usr/sbin/nginx"), tmp_path) == "/usr/sbin/nginx"


def test_one_that_was_unpacked_is_not_downloaded_again(tmp_path: Path):
    ran: list[str] = []
    unpacked = str(tmp_path / "usr/sbin/nginx")
    assert find_or_download_nginx(machine(unpacked, commands=("apt-get", "dpkg"), ran=ran), tmp_path) == unpacked
    assert ran == []


def test_debians_package_is_unpacked_and_never_installed(tmp_path: Path):
    ran: list[str] = []
    debian = machine(commands=("apt-get", "dpkg"), ran=ran, runs=("download", "nginx -v"))
    assert find_or_download_nginx(debian, tmp_path) == str(tmp_path / "usr/sbin/nginx")
    assert not any("apt-get install" in line for line in ran)


def test_without_a_package_or_where_it_does_not_run_there_is_none(tmp_path: Path):
    assert find_or_download_nginx(machine(), tmp_path) is None
    assert find_or_download_nginx(machine(commands=("apt-get", "dpkg"), runs=("download",)), tmp_path) is None
