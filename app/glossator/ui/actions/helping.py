"""What the program says of itself."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction

from glossator.ui.actions.spec import ActionSpec

HELPING = (
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1"),
    ActionSpec("signs", QT_TRANSLATE_NOOP("Actions", "&What the marks mean"), "Shift+F1"),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "&About Glossator"), role=QAction.MenuRole.AboutRole),
)
