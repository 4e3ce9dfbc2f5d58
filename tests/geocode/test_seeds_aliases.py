from collections import Counter

from paradiplomacy.geocode.names import fold
from paradiplomacy.geocode.resolver import Resolver
from paradiplomacy.project import project_folder
from paradiplomacy.records.codelists import read_aliases

ALIASES, ISSUES = read_aliases(project_folder() / "seeds" / "aliases.toml", root=project_folder())


def test_every_alias_leads_to_a_place(resolver: Resolver) -> None:
    assert ALIASES
    assert ISSUES == ()
    assert [alias.name for alias in ALIASES if resolver.place(alias.place_id) is None] == []


def test_no_alias_contradicts_another() -> None:
    targets = {(fold(alias.name), alias.country, alias.place_id) for alias in ALIASES}
    repeated = Counter((name, country) for name, country, _ in targets)
    assert [name for name, count in repeated.items() if count > 1] == []


def test_every_alias_resolves_to_its_place(resolver: Resolver) -> None:
    for alias in ALIASES:
        place = resolver.resolve(alias.name, country=alias.country).place
        assert (place and place.place_id) == alias.place_id, alias
