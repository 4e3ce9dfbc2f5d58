"""The map as a picture: projection, land, lines and marks, legend; as SVG, PNG and PDF.

Drawn here rather than by a chart library: a picture takes a fraction of a second, equal input gives equal bytes, and
lines, marks and legend are those of the map on the page.
"""
