"""The one exception tree.

An exception stops what was asked for. What is merely wrong with one item of many (a record, a name, a phrase)
is an :class:`~paradiplomacy.model.issue.Issue` instead: it is reported, and the rest goes on.
"""


class ParadiplomacyError(Exception):
    """Root of every error this package raises on purpose."""


class RecordError(ParadiplomacyError, ValueError):
    """A curated file that cannot be read at all; the message names file, field, value and what to do."""


class DatasetError(ParadiplomacyError):
    """A built table that is missing, truncated or not of the version this code reads."""


class GeodataError(ParadiplomacyError):
    """A package that the gazetteer or the base map is built from is missing or has changed shape."""


class ReleaseError(ParadiplomacyError):
    """A version of the dataset cannot be released; the message says what to do."""
