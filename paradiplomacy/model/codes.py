"""Codelists: sectors with their labels and the international codes beside them."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from paradiplomacy.model.base import Value


class Sector(Value):
    """One sector of cooperation.

    Attributes:
        code: the stable code, in English.
        labels: language code -> label; ``en``, ``vi`` and ``fr`` are always there.
        crs_purpose_code: five digits of the OECD's Creditor Reporting System; None where none fits.
        sdg: number of the Sustainable Development Goal it serves first; None for codes that are no sector.
        is_sector: False for honest codes of phrases that name no sector ("friendship").
    """

    code: Annotated[str, Field(pattern=r"^[a-z]+(_[a-z]+)*$")]
    labels: Mapping[str, str]
    crs_purpose_code: Annotated[str, Field(pattern=r"^\d{5}$")] | None = None
    sdg: Annotated[int, Field(ge=1, le=17)] | None = None
    is_sector: bool = True

    def label(self, language: str) -> str:
        """Return the label in a language, in English where that language has none."""
        return self.labels.get(language) or self.labels["en"]
