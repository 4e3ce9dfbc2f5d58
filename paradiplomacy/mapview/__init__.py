"""The map: links -> scene (no folium) -> one binary file -> one canvas layer, mounted by folium."""
