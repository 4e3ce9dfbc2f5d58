"""Which statements tell of one event: claims, compared and gathered, disputes settled, sequels joined."""
