"""A review with its texts and their originals in one file, which opens on any machine."""
