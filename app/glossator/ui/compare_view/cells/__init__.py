"""Cells: clauses set in type line by line, and painted with their marks, badges and numbers."""
