"""Frozen values of the domain; no input or output, no web, no map."""
