"""The command palette: everything that can be done or gone to, found by a few letters of its name."""

from glossator.ui.palette.controller import PaletteController

__all__ = ["PaletteController"]
