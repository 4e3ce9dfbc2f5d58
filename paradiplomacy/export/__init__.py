"""What leaves the atlas: one format a module, all from the same selection."""
