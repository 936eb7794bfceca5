"""Reviews as files: opening, saving, leaving, exporting."""

from glossator.ui.files.files import Files

__all__ = ["Files"]
