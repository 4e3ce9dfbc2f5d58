"""Turns batches of gathered facts, one JSON object a page, into source records that people go on curating."""
