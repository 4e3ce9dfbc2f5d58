"""What was measured: samples of one quantity, and how they are printed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Quantity:
    """Something measured; ``name`` holds no unit."""

    name: str
    unit: str


@dataclass(slots=True)
class Figures:
    """Samples of each quantity for one app, in the order in which quantities were first measured."""

    app: str
    samples: dict[Quantity, list[float]] = field(default_factory=dict)

    def add(self, quantity: Quantity, value: float) -> None:
        """Keep one sample."""
        self.samples.setdefault(quantity, []).append(value)

    def as_json(self) -> dict[str, Any]:
        """Return median, least, most and samples of each quantity."""
        return {
            "app": self.app,
            "figures": [
                {
                    "name": quantity.name,
                    "unit": quantity.unit,
                    "median": median(values),
                    "min": min(values),
                    "max": max(values),
                    "samples": values,
                }
                for quantity, values in self.samples.items()
            ],
        }


def table(apps: Iterable[Figures]) -> str:
    """Return one line a quantity, one column an app: median (least, most)."""
    columns = list(apps)
    quantities = list(dict.fromkeys(quantity for column in columns for quantity in column.samples))
    rows = [["", *(column.app for column in columns)]]
    rows += [[f"{one.name}, {one.unit}", *(_cell(column.samples, one) for column in columns)] for one in quantities]
    widths = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
    return "\n".join(
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _cell(samples: Mapping[Quantity, list[float]], quantity: Quantity) -> str:
    values = samples.get(quantity)
    if not values:
        return "-"
    digits = 0 if median(values) >= 10 else 2
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}, {max(values):.{digits}f})"
