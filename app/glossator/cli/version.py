"""`glossator --version`."""

from glossator import __version__
from glossator.core.build import build_in_words, this_build


def print_version() -> int:
    """Print which program this is, its build and the rules in force, a line each; the reader's own only if any are."""
    from glossator.core.provisions.rule_set import rule_set  # other commands start without it

    rules = rule_set()
    print(f"Glossator {__version__}")
    print(f"build: {build_in_words(this_build())}")
    print(f"rules: {rules.shipped}")
    if rules.own:
        print(f"own rules: {rules.own}")
    return 0
