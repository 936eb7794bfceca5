"""What can be done with a note on its card."""

from enum import StrEnum


class Action(StrEnum):
    """What the buttons on a card do."""

    EDIT = "edit"
    REPLY = "reply"
    DELETE = "delete"
    SETTLE = "settle"
    """Says that the words at which the note was found are the ones meant."""
    UNFOLD = "unfold"
    """Shows the replies, or folds them away: the line that counts them."""


HEAD_ACTIONS = (Action.EDIT, Action.REPLY, Action.DELETE)
"""The buttons in a card's corner."""
