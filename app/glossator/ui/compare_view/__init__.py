"""The compare view: aligned clauses in columns that one scroll area paints, with their marks and an overview ruler."""

from glossator.ui.compare_view.view import CompareView

__all__ = ["CompareView"]
