"""What is done with reviews, documents and the program."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction

from glossator.ui.actions.spec import ActionSpec, Keys

FILES = (
    ActionSpec("new", QT_TRANSLATE_NOOP("Actions", "&New review"), Keys.New, "new"),
    ActionSpec("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), Keys.Open, "open"),
    ActionSpec("import", QT_TRANSLATE_NOOP("Actions", "&Import licence…"), "Ctrl+I", "add-file"),
    ActionSpec("save", QT_TRANSLATE_NOOP("Actions", "&Save review"), Keys.Save, "save"),
    ActionSpec("save-as", QT_TRANSLATE_NOOP("Actions", "Save review &as…"), "Ctrl+Shift+S"),
    ActionSpec("save-bundle", QT_TRANSLATE_NOOP("Actions", "Save as &bundle…"), "Ctrl+Alt+S"),
    ActionSpec("export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", "pdf"),
    ActionSpec("export-notes", QT_TRANSLATE_NOOP("Actions", "Export no&tes…"), "Ctrl+Alt+E"),
    ActionSpec("import-notes", QT_TRANSLATE_NOOP("Actions", "I&mport notes…"), "Ctrl+Alt+I"),
    ActionSpec("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), Keys.Print),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", role=QAction.MenuRole.QuitRole),
)
