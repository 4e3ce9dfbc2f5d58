"""The extraction over thousands of articles: one line out for each, whatever happens to it."""
