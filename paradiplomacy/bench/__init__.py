"""Measuring the running atlas in a real browser; the browser tests find browser and server here too."""
