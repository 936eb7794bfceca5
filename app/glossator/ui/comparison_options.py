"""What counts as a difference, chosen in one place: a check mark and a sentence for each choice."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QMainWindow, QScrollArea, QToolBar, QVBoxLayout, QWidget

from glossator.core.text.direction import direction_of_language, mark_direction
from glossator.ui.actions import Actions
from glossator.ui.i18n import current_language
from glossator.ui.menus import plain
from glossator.ui.retranslating import Retranslating

CHOICES = (
    (
        "show-differences",
        QT_TRANSLATE_NOOP("ComparisonOptions", "Mark the words that differ from the leading licence."),
    ),
    (
        "only-substance",
        QT_TRANSLATE_NOOP("ComparisonOptions", "Leave out everything below: what is left says something different."),
    ),
    ("ignore-capitals", QT_TRANSLATE_NOOP("ComparisonOptions", "“AS IS” and “as is”, as disclaimers print it.")),
    (
        "ignore-case",
        QT_TRANSLATE_NOOP("ComparisonOptions", "“Licensee” and “licensee”; the capital may make a defined term."),
    ),
    (
        "ignore-typography",
        QT_TRANSLATE_NOOP("ComparisonOptions", "Other quotation marks, dashes, hyphens; “(c)” and “©”."),
    ),
    ("ignore-white-space", QT_TRANSLATE_NOOP("ComparisonOptions", "“sub license” and “sublicense”.")),
    (
        "ignore-numbering",
        QT_TRANSLATE_NOOP("ComparisonOptions", "“Section 2” and “Section 3” where these clauses answer each other."),
    ),
    (
        "ignore-names",
        QT_TRANSLATE_NOOP("ComparisonOptions", "Terms that are defined alike: “Llama 3.1” and “Llama 4”."),
    ),
    ("ignore-values", QT_TRANSLATE_NOOP("ComparisonOptions", "“700 million” and “700,000,000”.")),
    (
        "ignore-place",
        QT_TRANSLATE_NOOP("ComparisonOptions", "The same words elsewhere; changes within them still count."),
    ),
)
"""Ids of actions, each with a sentence on what it does."""

_MARGIN, _APART, _WIDTH = 12, 3, 430


class ComparisonOptions(Retranslating, QFrame):
    """A panel below the tool bar: arrows and Tab walk it, Space checks, Escape closes. On a low screen it scrolls."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._window = window
        self._actions = actions
        self._explained: list[tuple[QCheckBox, QLabel, QAction, object]] = []
        self.setProperty("role", "card")
        self._sheet, self._scroll = QWidget(), QScrollArea(self)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(1)
        self._lay_out()
        for action_id, sentence in CHOICES:
            self._add(column, actions[action_id], sentence)
        self._retranslate()

    def open(self) -> None:
        """Show the panel at the button that opens it."""
        self._fit()
        self.move(self._place())
        self.show()
        self._explained[0][0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the choices by arrows too."""
        steps = {int(Qt.Key.Key_Down): True, int(Qt.Key.Key_Up): False}
        if event.key() in steps:
            self.focusNextPrevChild(steps[event.key()])
            self._scroll.ensureWidgetVisible(self.focusWidget())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._sheet)
        for ground in (self._scroll.viewport(), self._sheet):
            ground.setAutoFillBackground(False)  # the panel's own ground is to be seen
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _fit(self) -> None:
        """Be as high as all choices, or as the screen, with a bar beside them."""
        self.ensurePolished()
        frame = 2 * self.frameWidth()
        width, room = _WIDTH - frame, self._window.screen().availableGeometry().height()
        if self._sheet.heightForWidth(width) + frame > room:
            width -= self._scroll.verticalScrollBar().sizeHint().width()
        self._sheet.resize(width, self._sheet.heightForWidth(width))
        self.setFixedSize(_WIDTH, min(self._sheet.height() + frame, room))

    def _add(self, column: QVBoxLayout, action: QAction, sentence: object) -> None:
        box, words = QCheckBox(self._sheet), QLabel(self._sheet)
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        words.setContentsMargins(24, 0, 0, _APART)
        box.setChecked(action.isChecked())
        box.clicked.connect(action.trigger)
        action.toggled.connect(box.setChecked)
        action.changed.connect(lambda: box.setText(plain(action.text())))  # actions may learn a language last
        column.addWidget(box)
        column.addWidget(words)
        self._explained.append((box, words, action, sentence))

    def _place(self) -> QPoint:
        """Below the button, at its beginning, within the screen; at the window's top where there is no button."""
        bar = self._window.findChild(QToolBar)
        button: QWidget | None = bar.widgetForAction(self._actions["comparison-options"]) if bar else None
        anchor = button if button and button.isVisible() else self._window
        rect = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
        below = rect.bottom() + 4 if anchor is button else rect.top() + _MARGIN
        left = rect.right() + 1 - self.width() if self.isRightToLeft() else rect.left()
        screen = self._window.screen().availableGeometry()
        return QPoint(
            min(max(left, screen.left()), screen.right() + 1 - self.width()),
            min(below, max(screen.bottom() + 1 - self.height(), screen.top())),
        )

    def _retranslate(self) -> None:
        self.setAccessibleName(plain(self._actions["comparison-options"].text()))
        for box, words, action, sentence in self._explained:
            said = QCoreApplication.translate("ComparisonOptions", str(sentence))
            box.setText(plain(action.text()))
            box.setAccessibleDescription(said)
            words.setText(mark_direction(said, direction_of_language(current_language())))
