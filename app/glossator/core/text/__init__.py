"""Characters: decoding, normalising once, offsets, directions, and keys to search and compare by."""
