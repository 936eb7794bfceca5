"""Which clauses the reviewer put together or apart by hand, and how she does it."""
