"""Provisions: what a passage of a licence grants, demands, restricts or ends, and who says so."""
