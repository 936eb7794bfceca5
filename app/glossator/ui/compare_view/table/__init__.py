"""The table of rows and columns: what is shown of it, how high it is, where each part lies, and how it is painted."""
