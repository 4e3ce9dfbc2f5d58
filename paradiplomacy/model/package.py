"""The data package: what describes the built tables, in the terms of Frictionless Data."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import ConfigDict, Field

from paradiplomacy.model.base import PartialDate, Value

Text = Annotated[str, Field(min_length=1)]
WebAddress = Annotated[str, Field(pattern=r"^https?://\S+$")]
DataVersion = Annotated[str, Field(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$")]


class Origin(Value):
    """Where data come from: a title and an address."""

    title: Text
    path: WebAddress


class Description(Value):
    """What ``seeds/dataset.toml`` says of the dataset as published."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9._-]+$")]
    title: Text
    description: Text | None = None
    version: DataVersion
    date: PartialDate
    licence: Text
    licence_title: Text
    licence_url: WebAddress
    source: tuple[Origin, ...] = ()


class Licence(Value):
    """A licence: its SPDX name, its title, and its address."""

    name: Text
    title: Text
    path: Text


class Resource(Value):
    """One file with one table.

    Attributes:
        bytes: size of the file.
        hash: ``sha256:…`` of the file.
        rows: how many rows a CSV table has, its header not counted.
        type: ``file`` for tables in JSON lines, whose rows are not flat.
        table_schema: what the columns of a CSV table are, as Table Schema says it.
    """

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True, serialize_by_alias=True)

    name: Annotated[str, Field(pattern=r"^[a-z0-9._-]+$")]
    path: Annotated[str, Field(pattern=r"^[a-z0-9_-]+\.(jsonl|csv)$")]
    profile: Text = "data-resource"
    description: Text | None = None
    format: Text
    mediatype: Text
    encoding: Text
    bytes: Annotated[int, Field(ge=0)]
    hash: Text
    rows: Annotated[int, Field(ge=0)] | None = None
    type: Text | None = None
    dialect: Mapping[str, Any] | None = None
    table_schema: Annotated[Mapping[str, Any] | None, Field(alias="schema")] = None


class Package(Value):
    """``datapackage.json``."""

    name: Text
    title: Text
    description: Text | None = None
    version: Text
    date: PartialDate
    schema_version: int
    licenses: Annotated[tuple[Licence, ...], Field(min_length=1)]
    sources: tuple[Origin, ...] = ()
    resources: tuple[Resource, ...]
