"""Reads what people curate by hand: source records, codelists, and places that no gazetteer knows."""
