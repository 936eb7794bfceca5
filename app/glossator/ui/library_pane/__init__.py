"""The library pane: which licences there are, what restricts in them, and which of them are compared."""

from glossator.ui.library_pane.pane import LibraryPane

__all__ = ["LibraryPane"]
