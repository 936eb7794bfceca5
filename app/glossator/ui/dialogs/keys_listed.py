"""What the sheet of shortcuts lists beside the menus: keys that no menu shows, and what the mouse does."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from glossator.ui.library_pane.menu import ABOUT_KEYS


@dataclass(frozen=True, slots=True)
class Listed:
    """Something that can be done, in English words marked for translation, and the keys or gestures that do it."""

    words: object
    keys: tuple[str, ...] = ()
    """Keys as Qt writes them."""
    gesture: object = ""
    """What the mouse does, in English words marked for translation."""


@dataclass(frozen=True, slots=True)
class Group:
    """What can be done in one place."""

    title: object
    lines: tuple[Listed, ...]


IN_THE_TEXT = Group(
    QT_TRANSLATE_NOOP("Shortcuts", "In the text"),
    (
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "From clause to clause"), ("Up", "Down")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "To the clause beside it"), ("Left", "Right")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "To the next column, or back"), ("Tab", "Shift+Tab")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "A page on or back"), ("PgDown", "Space", "PgUp", "Shift+Space")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "To the beginning or the end"), ("Home", "End", "Ctrl+Home", "Ctrl+End")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Select by letter"), ("Shift+Left", "Shift+Right")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Select by word"), ("Ctrl+Shift+Left", "Ctrl+Shift+Right")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Select by line"), ("Shift+Up", "Shift+Down")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Select to the line's beginning or end"), ("Shift+Home", "Shift+End")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Select by clause"), ("Ctrl+Shift+Up", "Ctrl+Shift+Down")),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Select to the licence's beginning or end"),
            ("Ctrl+Shift+Home", "Ctrl+Shift+End"),
        ),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Select the whole licence"), ("Ctrl+A",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Select the clause, or explain the chosen mark"), ("Return",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Clear the selection and the chosen mark"), ("Esc",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Write a note on what you selected or went to last"), ("N",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Pair the clause with another"), ("P",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Keep the clause apart from the one beside it"), ("Shift+P",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Explain why the words are marked"), ("E",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Accept the mark, reject it, leave it undecided"), ("A", "R", "U")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Open the menu of the clause"), ("Shift+F10",)),
    ),
)
WITH_THE_MOUSE = Group(
    QT_TRANSLATE_NOOP("Shortcuts", "With the mouse"),
    (
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Larger or smaller letters"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Ctrl and wheel"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Select the word, the sentence, the clause"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "2, 3, 4 clicks"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Extend the selection"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Shift and click"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Select the clause by its number"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Click"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Pair the clause with another"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Drag its number onto it"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Go to a place by the overview beside the text"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Click or drag"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Add a licence from the library as a column"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Drag"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Move a column to another place"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Drag its head"),
        ),
    ),
)
IN_LINES_TO_TYPE_IN = Group(
    QT_TRANSLATE_NOOP("Shortcuts", "In the search, the palette and the outline"),
    (
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "The next find, the one before"), ("Return", "Shift+Return")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Do or go to what is chosen in the list"), ("Return",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "From line to line of the list"), ("Up", "Down", "PgUp", "PgDown")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Clear or close"), ("Esc",)),
    ),
)
IN_THE_NOTES = Group(
    QT_TRANSLATE_NOOP("Shortcuts", "In the notes"),
    (
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Write a note on what you selected or went to last"), ("N",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Edit the note"), ("Return",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Reply to the note"), ("R",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Show the replies, or fold them away"), ("Space",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Status, severity, tags of the chosen notes"), ("S", "V", "T")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Choose all notes that are listed"), ("Ctrl+A",)),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Choose several notes"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Shift or Ctrl and click"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Attach the note to other words"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Drag its card onto the text"),
        ),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Delete the note"), ("Del",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Save what is written"), ("Ctrl+Return", "Ctrl+Enter")),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Give up what is written"), ("Esc",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Bold, italic, link"), ("Ctrl+B", "Ctrl+I", "Ctrl+K")),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Heading, numbered list, list, quotation"),
            ("Ctrl+Shift+H", "Ctrl+Shift+7", "Ctrl+Shift+8", "Ctrl+Shift+9"),
        ),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Show the note as it will look"), ("Ctrl+Shift+P",)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Insert the text of a frequent note"), ("/",)),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Direction of the paragraph: as its letters, right to left, left to right"),
            ("Ctrl+Shift+A", "Ctrl+Shift+R", "Ctrl+Shift+L"),
        ),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "The same by the Shift key of that side"),
            gesture=QT_TRANSLATE_NOOP("Shortcuts", "Ctrl and Shift alone"),
        ),
    ),
)
IN_THE_LIBRARY = Group(
    QT_TRANSLATE_NOOP("Shortcuts", "In the library"),
    (
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Compare the licence"), ("Return",)),
        Listed(
            QT_TRANSLATE_NOOP("Shortcuts", "Check or uncheck the licence, open or close the group"),
            ("Space",),
        ),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "About the licence"), (ABOUT_KEYS,)),
        Listed(QT_TRANSLATE_NOOP("Shortcuts", "Open the menu of the licence"), ("Shift+F10",)),
    ),
)
GROUPS = (IN_THE_TEXT, WITH_THE_MOUSE, IN_LINES_TO_TYPE_IN, IN_THE_NOTES, IN_THE_LIBRARY)
"""Everything that is listed beside the menus."""
