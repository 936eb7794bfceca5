"""The clauses of a text: a tree with the printed labels and headings."""
