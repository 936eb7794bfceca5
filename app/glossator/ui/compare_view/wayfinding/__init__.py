"""From place to place: to words, clauses, marks and what is searched for, and where the reader is now."""
