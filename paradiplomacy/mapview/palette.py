"""Line colours: seven for countries or sectors, four for statuses; told apart by colour-blind people too.

Chosen from the palettes of Okabe and Ito (2008) and of Tol (2021) as the seven, with a grey for all further
countries, whose closest pair stays farthest apart under simulated protanopia, deuteranopia and tritanopia
(a test repeats the simulation). The country or sector with most links has the first colour. What a status colour
says, dashes and strength of the line say too.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Theme = Literal["light", "dark"]

COUNTRY_COLOURS: Mapping[Theme, tuple[str, ...]] = MappingProxyType(
    {
        "light": ("#0072b2", "#d55e00", "#117733", "#ee3377", "#332288", "#882255", "#7b4a12", "#85888c"),
        "dark": ("#77aadd", "#ee8866", "#2fd6a3", "#c77dff", "#eedd88", "#99ddff", "#bbcc33", "#8b949e"),
    }
)
"""Theme -> colours; the last one is for all countries beyond."""

STATUS_COLOURS: Mapping[Theme, tuple[str, ...]] = MappingProxyType(
    {
        "light": ("#0072b2", "#117733", "#d55e00", "#85888c"),
        "dark": ("#77aadd", "#2fd6a3", "#eedd88", "#8b949e"),
    }
)
"""Theme -> colours in the order of :data:`paradiplomacy.mapview.scene.STYLES`."""
