"""Every figure that a page shows, walked back to the passages that it rests on.

The modules named like pages work figures out as their pages do, by the same functions, and set beside each the
statements that it must come from, found without them. What is no claim of an article (coordinates, names, succession,
the number of neighbours without a link) is not a figure here.
"""
