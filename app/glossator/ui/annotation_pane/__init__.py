"""The pane of notes: cards in reading order, and an editor with a direction for each paragraph."""

from glossator.ui.annotation_pane.pane import AnnotationPane

__all__ = ["AnnotationPane"]
