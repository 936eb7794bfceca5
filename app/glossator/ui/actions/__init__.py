"""Everything that can be done by menu, key or tool bar: a table for each subject."""

from glossator.ui.actions.actions import SPECS, Actions
from glossator.ui.actions.spec import ActionSpec

__all__ = ["SPECS", "ActionSpec", "Actions"]
