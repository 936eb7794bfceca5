"""The review: what is compared and noted, its file, and the history of changes to it."""
