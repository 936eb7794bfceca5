"""Kinds of provision that settle the same matter, so that clauses of either kind answer each other."""

_MATTERS = (
    ("acceptable-use-policy", "field-of-use", "output-restriction"),
    ("include-licence", "pass-through", "same-licence"),
    ("notice-retention", "attribution-display", "naming"),
    ("commercial-use", "distribution", "modification", "private-use", "sublicensing"),
    ("non-commercial", "scale-threshold"),
    ("termination-breach", "termination-convenience"),
    ("remote-restriction", "unilateral-change", "update-duty"),
    ("arbitration", "governing-law", "venue"),
    ("disclose-source", "network-disclosure"),
    ("data-use", "feedback-licence"),
)
MATTER = {kind: matter for matter, kinds in enumerate(_MATTERS) for kind in kinds}
"""A number for the matter that a kind settles together with others; kinds that stand alone are absent."""
GRANTED_IN_PASSING = frozenset(("commercial-use", "distribution", "modification", "private-use"))
"""Kinds that licences repeat where they deal with something else."""
