"""The dataset as a product: CSV tables and their schema, codebook, releases and changes, written all or none."""
