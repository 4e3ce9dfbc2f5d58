"""The parts of the page *Add an article*."""
