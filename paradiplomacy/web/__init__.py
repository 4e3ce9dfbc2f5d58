"""What the server answers besides the pages: API, health, and the map's files."""
