"""The page that sums the comparison up: figures, and restrictions gained and lost, with links to the clauses."""
