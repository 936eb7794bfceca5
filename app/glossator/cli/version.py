"""`glossator --version`."""


def print_version() -> int:
    """Print which program this is."""
    from glossator.core.provisions.rule_set import rule_set  # other commands start without it
    from glossator.core.version import version_lines

    print("\n".join(version_lines(rule_set())))
    return 0
