"""What is done with words: undone, copied, found, noted."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction

from glossator.ui.actions.spec import ActionSpec, Keys

EDITING = (
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), Keys.Undo, "undo"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), Keys.Redo, "redo"),
    ActionSpec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), Keys.Copy),
    ActionSpec("copy-source", QT_TRANSLATE_NOOP("Actions", "Copy with &source"), "Ctrl+Shift+C"),
    ActionSpec("paste", QT_TRANSLATE_NOOP("Actions", "&Paste licence as new document…"), "Ctrl+Shift+V"),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find in all columns…"), Keys.Find, "find"),
    ActionSpec("find-next", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), "F3"),
    ActionSpec("find-previous", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "Shift+F3"),
    ActionSpec("add-note", QT_TRANSLATE_NOOP("Actions", "Add &note"), "Ctrl+M", "note"),
    ActionSpec("author", QT_TRANSLATE_NOOP("Actions", "&Your name…"), role=QAction.MenuRole.PreferencesRole),
)
