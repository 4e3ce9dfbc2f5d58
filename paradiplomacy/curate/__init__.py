"""Who may save records, and how they are saved: checked, backed up, built, or not at all."""
