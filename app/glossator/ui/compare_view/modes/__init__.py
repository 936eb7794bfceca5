"""How the comparison is read: by clause, as changes or freely, and which of its rows are shown."""
