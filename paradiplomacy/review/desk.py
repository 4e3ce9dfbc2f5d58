"""What every review works with: curated files, gazetteer and extractor, opened once and shared."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from paradiplomacy.extract.model import configured_model
from paradiplomacy.extract.open import Extractor
from paradiplomacy.geocode.open import build_resolver
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.geocode.rows import Gazetteer
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.place import Place
from paradiplomacy.seeds import Seeds, read_seeds


@dataclass(frozen=True, eq=False)
class Desk:
    """Immutable, and safe to share between threads.

    Attributes:
        seeds: everything curated but the records.
        extractor: finds candidates; its resolver knows the curated places.
    """

    seeds: Seeds
    gazetteer: Gazetteer
    extractor: Extractor

    @property
    def sector_codes(self) -> frozenset[str]:
        """The codes that exist."""
        return frozenset(sector.code for sector in self.seeds.sectors if isinstance(sector, Sector))

    def resolver(self, places: Iterable[Place] = ()) -> Resolver:
        """Return a resolver that knows some places besides: those that a person has just given."""
        added = tuple(places)
        return self._resolver((*self.seeds.places, *added)) if added else self.extractor.resolver

    def _resolver(self, places: tuple[Place, ...]) -> Resolver:
        seeds = self.seeds
        return build_resolver(self.gazetteer, succession=seeds.succession, places=places, aliases=seeds.aliases)


def open_desk(seeds_folder: Path, *, gazetteer: Path, known: Collection[str]) -> Desk:
    """Return the desk of a project; it takes about a second, so keep it.

    Args:
        seeds_folder: the curated files.
        gazetteer: the file of all places.
        known: ids of the places that the dataset has already.

    Raises:
        ParadiplomacyError: A file without which nothing can be found is missing or cannot be read.
    """
    seeds, rows = read_seeds(seeds_folder, with_records=False), Gazetteer.read(gazetteer)
    resolver = build_resolver(rows, succession=seeds.succession, places=seeds.places, aliases=seeds.aliases)
    return Desk(seeds, rows, Extractor(resolver, seeds.lexicon, frozenset(known), configured_model()))
