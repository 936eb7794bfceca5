"""The pages of a PDF as they will be printed: rendered beside the window, shown one below the other."""

from glossator.ui.pages_preview.pages import Pages
from glossator.ui.pages_preview.view import PagesView

__all__ = ["Pages", "PagesView"]
