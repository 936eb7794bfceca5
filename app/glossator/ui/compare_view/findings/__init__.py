"""What the reader learns of a mark, and what she decides on it."""
