"""From a name as printed to a place: the embedded gazetteer first, Nominatim when asked."""
