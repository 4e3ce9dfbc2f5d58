"""A table of pairs with coordinates, of any country, as a dataset of the atlas."""
