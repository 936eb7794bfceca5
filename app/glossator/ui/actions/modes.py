"""How the comparison is read, and which of its rows are shown."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from glossator.ui.actions.spec import ActionSpec

MODES = (
    ActionSpec(
        "mode-by-clause",
        QT_TRANSLATE_NOOP("Actions", "By cla&use"),
        group="mode",
        tip=QT_TRANSLATE_NOOP("Actions", "Clauses that answer each other, side by side"),
    ),
    ActionSpec(
        "mode-as-changes",
        QT_TRANSLATE_NOOP("Actions", "As c&hanges"),
        group="mode",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Word by word what became of the leading licence: left out, added, said otherwise, moved"
        ),
    ),
    ActionSpec(
        "mode-freely",
        QT_TRANSLATE_NOOP("Actions", "&Freely"),
        group="mode",
        tip=QT_TRANSLATE_NOOP("Actions", "Each licence in its own order, scrolling on its own"),
    ),
    ActionSpec("mode-next", QT_TRANSLATE_NOOP("Actions", "Read &another way"), "F2"),
    ActionSpec(
        "link-columns",
        QT_TRANSLATE_NOOP("Actions", "Scroll columns to&gether"),
        "Shift+F2",
        icon="paired",
        checkable=True,
        tip=QT_TRANSLATE_NOOP("Actions", "All columns scroll together again, each from where it stands"),
    ),
    ActionSpec("closest", QT_TRANSLATE_NOOP("Actions", "Clos&est passage"), letter="Cؤ"),
    ActionSpec("rows-menu", QT_TRANSLATE_NOOP("Actions", "&Choose rows…"), "Ctrl+L"),
    ActionSpec("rows-all", QT_TRANSLATE_NOOP("Actions", "Show &all rows"), "Ctrl+Shift+L"),
    ActionSpec("rows-marked", QT_TRANSLATE_NOOP("Actions", "With &marks of the chosen kinds"), checkable=True),
    ActionSpec("rows-changed", QT_TRANSLATE_NOOP("Actions", "With differences of &substance"), checkable=True),
    ActionSpec("rows-different", QT_TRANSLATE_NOOP("Actions", "With &differences of any sort"), checkable=True),
    ActionSpec("rows-noted", QT_TRANSLATE_NOOP("Actions", "With &notes"), checkable=True),
    ActionSpec("rows-alone", QT_TRANSLATE_NOOP("Actions", "With&out counterpart somewhere"), checkable=True),
)
