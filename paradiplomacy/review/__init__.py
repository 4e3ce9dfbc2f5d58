"""From candidate statements to a checked record: a person's decisions, what speaks against them, what they change."""
