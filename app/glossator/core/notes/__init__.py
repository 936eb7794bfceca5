"""Notes in the margin: what they say, and the selectors that hold them to the words."""
