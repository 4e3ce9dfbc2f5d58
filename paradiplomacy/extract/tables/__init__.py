"""From an office's own list of agreements (CSV or XLSX) to candidate statements: one row, one agreement or more."""
