"""The outline: what the rows are about, what is marked in them, and the way there."""

from glossator.ui.outline.pane import Outline

__all__ = ["Outline"]
