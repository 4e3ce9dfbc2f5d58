"""Where the project's files lie: a checkout's own folders, or the copy inside an installed package."""

from pathlib import Path


def project_folder() -> Path:
    """Return the folder that holds ``app.py``, ``pages/``, ``data/`` and ``seeds/``."""
    package = Path(__file__).resolve().parent
    installed = package / "_project"
    return installed if (installed / "app.py").is_file() else package.parent
