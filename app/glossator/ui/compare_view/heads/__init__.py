"""The heads of the columns: which licence stands in each, how much it restricts, and what belongs to it."""
