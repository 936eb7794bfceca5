"""Comparing: clauses put beside the clauses that answer them, and the words that differ."""
