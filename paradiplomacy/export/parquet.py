"""Links as Parquet: typed columns, lists as lists; where they come from stands in the file's metadata."""

import io
import json

import pyarrow as pa
import pyarrow.parquet as pq

from paradiplomacy.export.provenance import notes
from paradiplomacy.export.snapshot import Snapshot
from paradiplomacy.export.tables import Kind, links_table

_TYPES: dict[Kind, pa.DataType] = {
    "string": pa.string(),
    "date": pa.string(),
    "number": pa.float64(),
    "integer": pa.int64(),
    "boolean": pa.bool_(),
    "list": pa.list_(pa.string()),
}


def write(snapshot: Snapshot) -> bytes:
    """Return the links; partial dates stay text, because a year is no day."""
    table = links_table(snapshot)
    fields = [
        pa.field(column.name, _TYPES[column.kind], metadata={"description": column.meaning}) for column in table.columns
    ]
    described = json.dumps(dict(notes(snapshot)), ensure_ascii=False)
    schema = pa.schema(fields, metadata={"paradiplomacy": described})
    columns = list(zip(*table.rows, strict=True)) or [()] * len(fields)
    arrays = [pa.array(cells, field.type) for cells, field in zip(columns, fields, strict=True)]
    file = io.BytesIO()
    pq.write_table(pa.Table.from_arrays(arrays, schema=schema), file, compression="zstd")
    return file.getvalue()
