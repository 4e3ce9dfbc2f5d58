"""What the map is measured against: pages and apps that show the same links in other ways."""

WORLD_VARIABLE = "BENCH_WORLD"
"""Environment variable: the file that holds the links."""
