"""The comparison that the window opens on: worked out once, for it is the first thing that every reader waits for."""

from typing import Any

from glossator.core.compare.model import Comparison
from glossator.core.compare.stored import comparison_as_data, comparison_from_data
from glossator.core.library.library import Library

DEFAULT_COLUMNS = ("llama-4+llama-4-aup", "apache-2.0", "specimen-proprietary")
"""Open weights with their use policy, open source, and a proprietary licence."""
_KEY = "comparison"


def default_comparison(library: Library) -> Comparison:
    """The default licences, compared; raises GlossatorError where one of them is damaged."""
    licences = tuple(map(library.resolve, DEFAULT_COLUMNS))

    def make() -> dict[str, Any]:
        from glossator.core.compare.compare import compare  # what is kept needs nothing that compares

        return comparison_as_data(compare(licences))

    return comparison_from_data(library.keep(_KEY, DEFAULT_COLUMNS, make), licences)
