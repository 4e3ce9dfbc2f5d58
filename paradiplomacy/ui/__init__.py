"""What visitors see: the frame around every page, the map panel, side panels and filters."""
