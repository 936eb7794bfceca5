"""The report as one HTML file that needs nothing beside it: no network, no script."""

from glossator.export.html.page import make_html

__all__ = ["make_html"]
