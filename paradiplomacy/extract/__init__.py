"""From an article to candidate statements; explainable rules, one module of cues per language, no network."""
