"""What was measured: samples of one quantity, and how they are printed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
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

    def median(self, quantity: Quantity) -> float:
        """Return the median of the samples of a quantity."""
        return median(self.samples[quantity])

    def as_json(self) -> dict[str, Any]:
        """Return median, 95th percentile, least, most and samples of each quantity."""
        return {
            "app": self.app,
            "figures": [
                {
                    "name": quantity.name,
                    "unit": quantity.unit,
                    "median": median(values),
                    "p95": ninety_fifth(values),
                    "min": min(values),
                    "max": max(values),
                    "samples": values,
                }
                for quantity, values in self.samples.items()
            ],
        }


@dataclass(frozen=True, slots=True)
class Goal:
    """One comparison.

    Attributes:
        text: what is compared, and with what.
        value: the ratio, or the figure where nothing is compared.
        limit: how high it may be.
    """

    text: str
    value: float
    limit: float

    @property
    def is_met(self) -> bool:
        """Whether it is reached."""
        return self.value <= self.limit

    def as_json(self) -> dict[str, Any]:
        """Return the comparison, and whether the goal is met."""
        return {"goal": self.text, "value": self.value, "limit": self.limit, "met": self.is_met}

    def __str__(self) -> str:
        """Return one line for a terminal."""
        return f"{'met' if self.is_met else 'NOT':4} {self.value:8.2f} {self.limit:8.2f}  {self.text}"


def ninety_fifth(values: Sequence[float]) -> float:
    """Return what 95 of 100 samples stay below."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


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
