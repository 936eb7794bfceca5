"""Checking what people wrote: reviews, licence folders, the taxonomy and rules, every mistake at once."""
