"""Builders of the data that the atlas ships: the gazetteer and the base map. Nothing here runs in the app."""
