"""The data package: what describes the built tables, in the terms of Frictionless Data."""

from typing import Annotated

from pydantic import Field

from paradiplomacy.model.base import PartialDate, Value

Text = Annotated[str, Field(min_length=1)]


class Description(Value):
    """What ``seeds/dataset.toml`` says of the dataset as published."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9._-]+$")]
    title: Text
    version: Text
    date: PartialDate
    licence: Text
    licence_title: Text
    licence_url: Annotated[str, Field(pattern=r"^https?://\S+$")]


class Licence(Value):
    """A licence: its SPDX name, its title, and its address."""

    name: Text
    title: Text
    path: Text


class Resource(Value):
    """One table; ``bytes`` and ``hash`` (``sha256:…``) are those of its file, ``rows`` counts its lines."""

    name: Text
    path: Annotated[str, Field(pattern=r"^[a-z0-9_-]+\.jsonl$")]
    format: Text
    mediatype: Text
    encoding: Text
    bytes: Annotated[int, Field(ge=0)]
    hash: Text
    rows: Annotated[int, Field(ge=0)]


class Package(Value):
    """``datapackage.json``."""

    name: Text
    title: Text
    version: Text
    date: PartialDate
    schema_version: int
    licenses: Annotated[tuple[Licence, ...], Field(min_length=1)]
    resources: tuple[Resource, ...]
