"""Which program this is, in the stable form that scripts read and reports of mistakes quote."""

from glossator import __version__
from glossator.core.build import build_in_words, this_build
from glossator.core.provisions.rule_set import RuleSet


def version_lines(rules: RuleSet) -> tuple[str, ...]:
    """The program, its build and the `rules` in force, a line each; the reader's own only where there are any."""
    lines = (f"Glossator {__version__}", f"build: {build_in_words(this_build())}", f"rules: {rules.shipped}")
    return (*lines, f"own rules: {rules.own}") if rules.own else lines
