"""A quick look at which way a text's letters run."""

import re

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def runs_left_only(text: str) -> bool:
    """Whether `text` has no letter, digit or mark of a right-to-left script, so that nothing in it can run back."""
    return not _RIGHT_TO_LEFT.search(text)
