"""Where the reader can go."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from glossator.ui.actions.spec import ActionSpec

GOING = (
    ActionSpec("palette", QT_TRANSLATE_NOOP("Actions", "Comm&and palette…"), "Ctrl+K"),
    ActionSpec("go-to-clause", QT_TRANSLATE_NOOP("Actions", "Go to cla&use…"), "Ctrl+G"),
    ActionSpec("go-legend", QT_TRANSLATE_NOOP("Actions", "Go to &legend"), "Ctrl+1"),
    ActionSpec("go-library", QT_TRANSLATE_NOOP("Actions", "Go to li&brary"), "Ctrl+2"),
    ActionSpec("go-text", QT_TRANSLATE_NOOP("Actions", "Go to &text"), "Ctrl+3"),
    ActionSpec("go-notes", QT_TRANSLATE_NOOP("Actions", "Go to note&s"), "Ctrl+4"),
    ActionSpec("go-notice", QT_TRANSLATE_NOOP("Actions", "Go to noti&ce"), "Ctrl+5"),
    ActionSpec("go-outline", QT_TRANSLATE_NOOP("Actions", "Go to outl&ine"), "Ctrl+6"),
    ActionSpec("next-restriction", QT_TRANSLATE_NOOP("Actions", "Next &restriction"), "F8", "next-restriction"),
    ActionSpec(
        "previous-restriction",
        QT_TRANSLATE_NOOP("Actions", "&Previous restriction"),
        "Shift+F8",
        "previous-restriction",
    ),
    ActionSpec("next-change", QT_TRANSLATE_NOOP("Actions", "Next chan&ge"), "F7", "next-change"),
    ActionSpec("previous-change", QT_TRANSLATE_NOOP("Actions", "Previous c&hange"), "Shift+F7", "previous-change"),
    ActionSpec("next-alone", QT_TRANSLATE_NOOP("Actions", "Ne&xt clause without counterpart"), "Ctrl+F7"),
    ActionSpec("previous-alone", QT_TRANSLATE_NOOP("Actions", "Pre&vious clause without counterpart"), "Ctrl+Shift+F7"),
    ActionSpec("next-note", QT_TRANSLATE_NOOP("Actions", "Next &note"), "F9", "next-note"),
    ActionSpec("previous-note", QT_TRANSLATE_NOOP("Actions", "Previous n&ote"), "Shift+F9", "previous-note"),
)
