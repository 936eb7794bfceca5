"""The overview ruler: every mark of every column at once, and the way to it."""
