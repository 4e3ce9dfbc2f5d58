"""A small dataset whose every free text tries to be more than text."""

from pathlib import Path

from paradiplomacy.events.grouping import build_events
from paradiplomacy.linking import build_links
from paradiplomacy.model.codes import Sector
from paradiplomacy.model.issue import Issue
from paradiplomacy.model.package import Description
from paradiplomacy.model.place import Place, Spelling
from paradiplomacy.model.source import Locator, Source
from paradiplomacy.model.statement import Agreement, Goods, Party, Trade
from paradiplomacy.publish.files import tables_as_files
from paradiplomacy.publish.writing import write_files

SCRIPT = '<img src=x onerror="parent.__canary=1">'
NAMES = {
    "kh-script": f"{SCRIPT}Alpha",
    "la-template": "Bravo `${parent.__canary=1}` {{ 7*7 }} </script><script>parent.__canary=1</script>",
    "th-markdown": "Charlie [a](javascript:parent.__canary=1) **b** :red[c] $x^2$ <b>d</b> ![e](x)",
    "jp-quotes": "Delta \"quoted\" 'single' \\ back & amp; &lt;i&gt;",
    "fr-direction": "Echo \N{RIGHT-TO-LEFT OVERRIDE}txet\N{POP DIRECTIONAL FORMATTING} \N{RIGHT-TO-LEFT ISOLATE}x",
    "in-long": "Foxtrot" + "x" * 9_993,
}
POINTS = {
    "vn-hostile": (16.0, 107.0),
    "kh-script": (12.0, 88.0),
    "la-template": (30.0, 95.0),
    "th-markdown": (-5.0, 95.0),
    "jp-quotes": (36.0, 138.0),
    "fr-direction": (47.0, 2.0),
    "in-long": (20.0, 76.0),
}
PROVINCE = f"Province {SCRIPT}"
TITLE = f"Title {SCRIPT} [t](javascript:parent.__canary=1) `${{x}}`"
SECTOR = f"Sector {SCRIPT} :red[x]"
SOURCE_ID, DOCUMENT_QUOTE = "hostile-en-1", f"Quote {SCRIPT}"


def write_hostile_data(folder: Path) -> Path:
    """Write the tables, as a build would."""
    places = {
        place_id: Place(
            place_id=place_id,
            kind="province",
            country=place_id[:2].upper(),
            lat=lat,
            lon=lon,
            precision="town",
            names={"en": NAMES.get(place_id, PROVINCE)},
        )
        for place_id, (lat, lon) in POINTS.items()
    }
    source = Source(
        source_id=SOURCE_ID,
        title=TITLE,
        publisher=f"Publisher {SCRIPT}",
        author=f"Author {SCRIPT}",
        url="https://example.org/%22onmouseover=parent.__canary=1",
        published_date="2024",
        language="en",
    )
    statements = [_agreement(place_id) for place_id in NAMES] + [_trade()]
    tables = {
        "places": tuple(places.values()),
        "spellings": (Spelling(place_id="kh-script", name=f"Spelling {SCRIPT}", language="en", origin="source"),),
        "sources": (source,),
        "sectors": (Sector(code="hostile", labels={"en": SECTOR}),),
        "statements": tuple(statements),
        "links": build_links(statements, places),
        "events": build_events(statements, places, {source.source_id: source}),
        "issues": (Issue(file=f"{SCRIPT}.toml", field="name", value=SCRIPT, reason=f"Reason {SCRIPT}"),),
    }
    description = Description(
        name="hostile",
        title=SCRIPT,
        version="1",
        date="2024-01-01",
        licence=SCRIPT,
        licence_title=f"Licence {SCRIPT}",
        licence_url="https://example.org/",
    )
    write_files(folder, tables_as_files(description, tables))
    return folder


def _agreement(partner_id: str) -> Agreement:
    return Agreement(
        statement_id=f"{SOURCE_ID}:{partner_id}",
        source_id=SOURCE_ID,
        province=PROVINCE,
        province_id="vn-hostile",
        locator=Locator(paragraph=2, quote=DOCUMENT_QUOTE),
        date_as_printed=SCRIPT,
        date_resolution=f"Resolved {SCRIPT}",
        note=f"Note {SCRIPT} [n](javascript:parent.__canary=1)",
        partner=NAMES[partner_id],
        partner_type="province",
        partner_country=partner_id[:2].upper(),
        partner_id=partner_id,
        document=f"Document {SCRIPT}",
        signed="2024",
        sectors_as_printed=(f"Phrase {SCRIPT}",),
        sectors=("hostile",),
        status="signed",
    )


def _trade() -> Trade:
    return Trade(
        statement_id=f"{SOURCE_ID}:trade",
        source_id=SOURCE_ID,
        province=PROVINCE,
        province_id="vn-hostile",
        locator=Locator(paragraph=3, quote=DOCUMENT_QUOTE),
        partners=(Party(name=NAMES["kh-script"], place_id="kh-script"), Party(name=SCRIPT, place_id=None)),
        flow="total",
        amount=1_000_000,
        currency="USD",
        scope_note=f"Scope {SCRIPT}",
        goods=(Goods(name=f"Goods {SCRIPT}"),),
    )
