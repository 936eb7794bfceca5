"""How the text is shown."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from glossator.ui.actions.spec import ActionSpec, Keys

VIEWING = (
    ActionSpec("side-pane", QT_TRANSLATE_NOOP("Actions", "&Side pane"), "F4", "side-pane", checkable=True),
    ActionSpec("notes-pane", QT_TRANSLATE_NOOP("Actions", "&Notes pane"), "Shift+F4", "notes-pane", checkable=True),
    ActionSpec(
        "show-differences",
        QT_TRANSLATE_NOOP("Actions", "Show &differences"),
        icon="differences",
        checkable=True,
        letter="Dي",
    ),
    ActionSpec("ignore-case", QT_TRANSLATE_NOOP("Actions", "Ignore &case of first letters"), checkable=True),
    ActionSpec("ignore-capitals", QT_TRANSLATE_NOOP("Actions", "Ignore words in capita&ls throughout"), checkable=True),
    ActionSpec("ignore-typography", QT_TRANSLATE_NOOP("Actions", "Ignore &typography"), checkable=True),
    ActionSpec("ignore-white-space", QT_TRANSLATE_NOOP("Actions", "Ignore white &space"), checkable=True),
    ActionSpec("ignore-numbering", QT_TRANSLATE_NOOP("Actions", "Ignore n&umbering of clauses"), checkable=True),
    ActionSpec("ignore-names", QT_TRANSLATE_NOOP("Actions", "Ignore &names of works and terms"), checkable=True),
    ActionSpec("ignore-values", QT_TRANSLATE_NOOP("Actions", "Ignore how &values are written"), checkable=True),
    ActionSpec("ignore-place", QT_TRANSLATE_NOOP("Actions", "Ignore that clauses &moved"), checkable=True),
    ActionSpec("only-substance", QT_TRANSLATE_NOOP("Actions", "&Only changes of substance"), checkable=True),
    ActionSpec(
        "comparison-options", QT_TRANSLATE_NOOP("Actions", "&What counts as a difference…"), "Ctrl+D", "options"
    ),
    ActionSpec("summary", QT_TRANSLATE_NOOP("Actions", "Summar&y of the comparison"), "F6"),
    ActionSpec("column-earlier", QT_TRANSLATE_NOOP("Actions", "&Move column towards the start"), "Ctrl+Shift+PgUp"),
    ActionSpec("column-later", QT_TRANSLATE_NOOP("Actions", "Mo&ve column towards the end"), "Ctrl+Shift+PgDown"),
    ActionSpec("zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), Keys.ZoomIn),
    ActionSpec("zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom o&ut"), Keys.ZoomOut),
    ActionSpec("zoom-usual", QT_TRANSLATE_NOOP("Actions", "Usual si&ze"), "Ctrl+0"),
    ActionSpec("letters-sans", QT_TRANSLATE_NOOP("Actions", "Letters &without serifs"), group="letters"),
    ActionSpec("letters-serif", QT_TRANSLATE_NOOP("Actions", "Letters with &serifs"), group="letters"),
    ActionSpec("measure-narrow", QT_TRANSLATE_NOOP("Actions", "S&hort lines"), group="measure"),
    ActionSpec("measure-comfortable", QT_TRANSLATE_NOOP("Actions", "&Comfortable lines"), group="measure"),
    ActionSpec("measure-full", QT_TRANSLATE_NOOP("Actions", "Lines as long as the column is wi&de"), group="measure"),
    ActionSpec(
        "sentence-case",
        QT_TRANSLATE_NOOP("Actions", "Read ca&pitals as sentences"),
        "Ctrl+Shift+U",
        checkable=True,
        tip=QT_TRANSLATE_NOOP(
            "Actions",
            "Shows passages in capitals as sentences, on the screen only: copies and exports keep the capitals. "
            "Names and acronyms are written as in the rest of the licence; where it never writes them, in small "
            "letters.",
        ),
    ),
    ActionSpec("theme-system", QT_TRANSLATE_NOOP("Actions", "As the &system"), group="theme"),
    ActionSpec("theme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), group="theme"),
    ActionSpec("theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), group="theme"),
    ActionSpec("theme-contrast", QT_TRANSLATE_NOOP("Actions", "&High contrast"), group="theme"),
    ActionSpec("language-en", "English", group="language"),
    ActionSpec("language-ar", "العربية", group="language"),
)
