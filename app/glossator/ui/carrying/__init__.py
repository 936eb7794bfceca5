"""Notes taken along to another version of a licence: choosing it, and what becomes of each note."""
