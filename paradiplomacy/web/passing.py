"""Files of maps that come and go: of drafts while a visit lasts, and of the dataset before the present one."""

from collections.abc import Mapping
from threading import Lock
from weakref import WeakValueDictionary

from paradiplomacy.mapview.assets import Asset, named_asset


class Passing:
    """Name -> file, for as long as somebody holds the file; safe for several threads.

    A draft belongs to one visit: its map is held by that visit's session and nowhere else, so that both end together.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._drafts: WeakValueDictionary[str, Asset] = WeakValueDictionary()
        self._former: Mapping[str, Asset] = {}

    def keep(self, scene: bytes) -> Asset:
        """Return a scene as a file that is served until the caller lets go of it."""
        made = named_asset("scene", "bin", scene, media_type="application/octet-stream")
        with self._lock:
            return self._drafts.setdefault(made.name, made)

    def keep_former(self, files: Mapping[str, Asset]) -> None:
        """Serve the files of a dataset that has just been replaced: pages that were being opened still ask for them."""
        self._former = files

    def get(self, name: str) -> Asset | None:
        """Return a file; None where nobody holds one of that name."""
        with self._lock:
            return self._drafts.get(name) or self._former.get(name)
