"""What a reviewer says of pairs and marks."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from glossator.ui.actions.spec import ActionSpec

REVIEWING = (
    ActionSpec("pair", QT_TRANSLATE_NOOP("Actions", "&Pair clause with…"), "Ctrl+J"),
    ActionSpec("keep-apart", QT_TRANSLATE_NOOP("Actions", "&Keep clause apart"), "Ctrl+Shift+J"),
    ActionSpec("release", QT_TRANSLATE_NOOP("Actions", "&Let the text decide again")),
    ActionSpec("explain", QT_TRANSLATE_NOOP("Actions", "&Why is this marked?")),
    ActionSpec("accept", QT_TRANSLATE_NOOP("Actions", "&Accept mark")),
    ActionSpec("reject", QT_TRANSLATE_NOOP("Actions", "&Reject mark")),
    ActionSpec("undecide", QT_TRANSLATE_NOOP("Actions", "Leave mark &undecided")),
    ActionSpec("note-mark", QT_TRANSLATE_NOOP("Actions", "Make a &note of the mark"), "Ctrl+Shift+M"),
    ActionSpec(
        "attach-note",
        QT_TRANSLATE_NOOP("Actions", "A&ttach note to the selected words"),
        "Ctrl+Shift+T",
        tip=QT_TRANSLATE_NOOP("Actions", "Attach the note of the chosen card to other words; its replies stay with it"),
    ),
    ActionSpec(
        "carry-notes",
        QT_TRANSLATE_NOOP("Actions", "&Carry notes over to another version…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Put another version of a licence in its place, with the notes on it"),
    ),
    ActionSpec(
        "merge",
        QT_TRANSLATE_NOOP("Actions", "&Merge with another reviewer's file…"),
        tip=QT_TRANSLATE_NOOP("Actions", "Make one review of two; you are asked about what both changed differently"),
    ),
    ActionSpec("settle", QT_TRANSLATE_NOOP("Actions", "Settle &disagreements…")),
    ActionSpec("show-rejected", QT_TRANSLATE_NOOP("Actions", "&Show rejected marks"), checkable=True),
)
