"""Documents of the reader's own, in any common format: their text in the form that clauses are split from."""
