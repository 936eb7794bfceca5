"""What an action is, before it is made."""

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done."""

    id: str
    text: object
    """The menu's English words, marked for translation; a reader sees their translation."""
    keys: QKeySequence.StandardKey | str = ""
    icon: str = ""
    group: str = ""
    """Actions of one group exclude each other, as radio buttons do."""
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    """Where macOS wants the action."""
    tip: object = ""
    """What the text alone does not say, marked for translation: shown in the status bar."""
    letter: str = ""
    """A letter that does it where nothing is typed: in the text that is compared, by the Latin and the Arabic key."""
