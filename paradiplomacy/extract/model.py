"""The seam for an external language model: off by default, and nothing here needs one.

An operator who wants one writes a class with these two members and names it in ``PARADIPLOMACY_EXTRACTOR`` as
``package.module:name``. What it proposes is checked like everything else: places are resolved again, quotes must stand
in the text, and a person accepts or rejects each candidate. Why it proposes one is ``Reason("said", "its own words")``.
"""

import importlib
import os
from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from paradiplomacy.errors import ParadiplomacyError
from paradiplomacy.extract.candidate import Extraction

VARIABLE = "PARADIPLOMACY_EXTRACTOR"


class ExternalModelError(ParadiplomacyError):
    """The model that the configuration names cannot be used; the message says why."""


@runtime_checkable
class ExternalModel(Protocol):
    """Improves on what the rules found."""

    name: str

    def review(self, extraction: Extraction) -> Extraction:
        """Return the extraction with candidates added, changed or left out; the document stays as it is."""
        ...


def configured_model(environment: Mapping[str, str] = os.environ) -> ExternalModel | None:
    """Return the model that the operator has configured; None where none is, which is the default.

    Raises:
        ExternalModelError: What is configured cannot be imported, or is no such model.
    """
    named = environment.get(VARIABLE, "").strip()
    if not named:
        return None
    module, _, attribute = named.partition(":")
    try:
        found = getattr(importlib.import_module(module), attribute or "model")
    except (ImportError, AttributeError, ValueError) as error:
        raise ExternalModelError(
            f"{VARIABLE}={named!r} cannot be loaded: {error}; write package.module:name"
        ) from error
    model = found() if isinstance(found, type) else found
    if not isinstance(model, ExternalModel):
        raise ExternalModelError(f"{VARIABLE}={named!r} has no 'name' and 'review'; see paradiplomacy/extract/model.py")
    return model


def reviewed(extraction: Extraction, model: ExternalModel | None) -> Extraction:
    """Return what a model makes of an extraction; candidates whose quote is not in the text are left out."""
    if model is None:
        return extraction
    answer = model.review(extraction)
    text = "\n".join(extraction.document.body)
    kept = tuple(candidate for candidate in answer.candidates if candidate.statement.locator.quote in text)
    return Extraction(extraction.document, kept, answer.places, answer.resolutions, answer.warnings)
