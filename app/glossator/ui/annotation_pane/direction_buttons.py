"""Three buttons for the direction of a paragraph: automatic, right to left, left to right."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from glossator.core.text.direction import Direction, isolate
from glossator.ui.annotation_pane.glyphs import glyph_icon
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_CHOICES: dict[Direction | None, tuple[str, str]] = {
    None: ("direction-auto", "Ctrl+Shift+A"),
    Direction.RTL: ("direction-rtl", "Ctrl+Shift+R"),
    Direction.LTR: ("direction-ltr", "Ctrl+Shift+L"),
}


class DirectionButtons(Retranslating, QWidget):
    """Shows and changes how the paragraph at the cursor gets its direction; None stands for automatic.

    `chosen` is emitted with a `Direction` or None when the reader asks for it, by button or key. The keys work
    wherever the keyboard is in `scope`.
    """

    chosen = Signal(object)

    def __init__(self, scope: QWidget) -> None:
        super().__init__(scope)
        self._scope = scope
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._direction = Direction.LTR
        self._group = QButtonGroup(self)
        self._buttons = {choice: self._button(choice, keys) for choice, (_, keys) in _CHOICES.items()}
        for button in self._buttons.values():
            row.addWidget(button)
        self.show_choice(None, self._direction)

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in the colours of `theme`."""
        for choice, button in self._buttons.items():
            button.setIcon(glyph_icon(_CHOICES[choice][0], theme.colour("text")))

    def show_choice(self, fixed: Direction | None, direction: Direction) -> None:
        """Show what is fixed for a paragraph (None for automatic) and how it runs by that."""
        self._direction = direction
        self._buttons[fixed].setChecked(True)
        self._retranslate()

    def choice(self) -> Direction | None:
        """What is shown as chosen."""
        return next(choice for choice, button in self._buttons.items() if button.isChecked())

    def button(self, choice: Direction | None) -> QToolButton:
        """The button for `choice`."""
        return self._buttons[choice]

    def _button(self, choice: Direction | None, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setIconSize(QSize(16, 16))
        self._group.addButton(button)
        choose = partial(self.chosen.emit, choice)
        button.clicked.connect(choose)
        shortcut = QShortcut(QKeySequence(keys), self._scope)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(choose)
        return button

    def _retranslate(self) -> None:
        automatic = (
            self.tr("Automatic direction (now right to left)")
            if self._direction is Direction.RTL
            else self.tr("Automatic direction (now left to right)")
        )
        names = {None: automatic, Direction.RTL: self.tr("Right to left"), Direction.LTR: self.tr("Left to right")}
        for choice, button in self._buttons.items():
            keys = QKeySequence(_CHOICES[choice][1]).toString(QKeySequence.SequenceFormat.NativeText)
            button.setAccessibleName(names[choice])
            button.setToolTip(f"{names[choice]} ({isolate(keys)})")
