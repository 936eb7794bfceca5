"""Which program this is, what it is made of, and on what terms."""

from glossator.ui.about_program.display import AboutDisplay

__all__ = ["AboutDisplay"]
