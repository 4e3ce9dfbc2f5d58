"""Links and places as KML 2.2: what Google Earth and phones open."""

import re
from collections.abc import Iterable
from xml.etree import ElementTree as Xml  # writes only: nothing is parsed

from paradiplomacy import i18n
from paradiplomacy.export.geojson import line_geometry
from paradiplomacy.export.provenance import notes
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.mapview.scene import Style, style_of
from paradiplomacy.model.link import Link
from paradiplomacy.model.place import Place
from paradiplomacy.query import status_on
from paradiplomacy.wording import kind_label, status_label

_NAMESPACE = "http://www.opengis.net/kml/2.2"
_LINES: dict[Style, tuple[str, str]] = {
    "signed": ("e0b27200", "2.5"),
    "established": ("a0b27200", "1.5"),
    "intention": ("c0005ed5", "1.5"),
    "ended": ("70787878", "1.5"),
}
"""How a link is drawn -> colour (alpha, blue, green, red, as KML has it) and width in pixels."""
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(snapshot: Snapshot) -> bytes:
    """Return a KML document with a folder of links and a folder of places."""
    root = Xml.Element("kml", xmlns=_NAMESPACE)
    document = Xml.SubElement(root, "Document")
    told = notes(snapshot)
    _text(document, "name", told[0][1])
    _text(document, "description", "\n".join(f"{label}: {text}" for label, text in told))
    for style, (colour, width) in _LINES.items():
        line = Xml.SubElement(Xml.SubElement(document, "Style", id=style), "LineStyle")
        _text(line, "color", colour)
        _text(line, "width", width)
    _ = i18n.catalogue(snapshot.language).gettext
    links, places = _folder(document, _("Links")), _folder(document, _("Places"))
    for link in snapshot.links:
        _add_link(links, snapshot, link)
    for place in snapshot.places():
        _add_place(places, place, snapshot.language)
    Xml.indent(root)
    return bytes(Xml.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _folder(document: Xml.Element, name: str) -> Xml.Element:
    folder = Xml.SubElement(document, "Folder")
    _text(folder, "name", name)
    return folder


def _add_link(folder: Xml.Element, snapshot: Snapshot, link: Link) -> None:
    dataset, language = snapshot.dataset, snapshot.language
    province, partner = dataset.places[link.province_id], dataset.places[link.partner_id]
    mark = Xml.SubElement(folder, "Placemark", id=link.link_id.replace("~", "."))
    _text(mark, "name", f"{province.name(language)} \N{EN DASH} {partner.name(language)}")
    _text(mark, "styleUrl", f"#{style_of(link, as_of=snapshot.day)}")
    facts = (
        ("link_id", link.link_id),
        ("country", i18n.country_name(partner.country, language)),
        ("status", status_label(status_on(link, snapshot.day), language)),
        ("signed", link.signed or ""),
        ("valid_to", link.valid_to or ""),
        ("sectors", ", ".join(dataset.sectors[code].label(language) for code in link.sectors)),
        ("sources", " ".join(url for one in link.source_ids if (url := dataset.sources[one].url))),
        ("data_version", dataset.version),
    )
    _add_facts(mark, facts)
    geometry = line_geometry((province.lat, province.lon), (partner.lat, partner.lon))
    several = geometry["type"] == "MultiLineString"
    parent = Xml.SubElement(mark, "MultiGeometry") if several else mark
    for part in geometry["coordinates"] if several else [geometry["coordinates"]]:
        line = Xml.SubElement(parent, "LineString")
        _text(line, "tessellate", "1")
        _text(line, "coordinates", " ".join(f"{lon},{lat}" for lon, lat in part))


def _add_place(folder: Xml.Element, place: Place, language: str) -> None:
    mark = Xml.SubElement(folder, "Placemark", id=place.place_id)
    _text(mark, "name", place.name(language))
    _text(mark, "description", f"{kind_label(place, language)}, {i18n.country_name(place.country, language)}")
    _add_facts(mark, (("place_id", place.place_id), ("precision", place.precision)))
    _text(Xml.SubElement(mark, "Point"), "coordinates", f"{place.lon},{place.lat}")


def _add_facts(mark: Xml.Element, facts: Iterable[tuple[str, str]]) -> None:
    extended = Xml.SubElement(mark, "ExtendedData")
    for name, value in facts:
        _text(Xml.SubElement(extended, "Data", name=name), "value", value)


def _text(parent: Xml.Element, tag: str, text: str) -> None:
    """Add an element with text; characters that XML cannot hold are left out."""
    Xml.SubElement(parent, tag).text = _NOT_IN_XML.sub("", text)
