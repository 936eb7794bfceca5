"""A block's runs as they are shown: what reads from left to right is isolated across their styles."""

from dataclasses import replace

from glossator.core.notes.markup_model import Block, Run
from glossator.core.text.direction import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, Direction
from glossator.core.text.phrases import left_to_right_phrases


def isolated_runs(block: Block) -> tuple[Run, ...]:
    """The runs of `block`, of a right-to-left one with each left-to-right phrase isolated as a whole.

    A phrase may begin in one run and end in another: a bold name before its plain version.
    """
    if block.direction is not Direction.RTL:
        return block.runs
    phrases = left_to_right_phrases(block.text)
    before = {start: LEFT_TO_RIGHT_ISOLATE for start, _ in phrases}
    behind = {end - 1: POP_ISOLATE for _, end in phrases}
    shown, at = [], 0
    for run in block.runs:
        chars = (f"{before.get(nth, '')}{char}{behind.get(nth, '')}" for nth, char in enumerate(run.text, at))
        shown.append(replace(run, text="".join(chars)))
        at += len(run.text)
    return tuple(shown)
