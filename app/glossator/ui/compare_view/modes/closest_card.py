"""The card that shows the closest passage: how much alike it is, its words, and what may be done with it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from glossator.core.text.direction import isolate
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.content import Content, Entry
from glossator.ui.compare_view.pairing.citing import cited
from glossator.ui.compare_view.pairing.seeking import Found

_WIDTH, _MARGIN = 420, 14
_LONGEST = 420
"""How many letters of the passage are shown."""
_MUCH, _SOMEWHAT = 0.6, 0.35


class ClosestCard(QFrame):
    """Pops up over `canvas`; a press beside it or Escape closes it."""

    wanted = Signal(object)
    """The reader wants to go to the clause (an Entry)."""
    paired = Signal(object)
    """The clause (an Entry) is to be paired with the one that it is close to."""

    def __init__(self, found: Found, canvas: Canvas) -> None:
        super().__init__(canvas, Qt.WindowType.Popup)
        self._found = found
        self._content = canvas.content
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.told, self.quoted = QLabel(self._sentence(), self), QLabel(self._quotation(), self)
        self.go, self.pair = QPushButton(self.tr("&Go there"), self), QPushButton(self.tr("&Pair with this"), self)
        self.setAccessibleName(f"{self.told.text()}\n{self.quoted.text()}")
        self._lay_out()
        self.go.clicked.connect(self._go)
        self.pair.clicked.connect(self._pair)

    def show_over(self, point: QPoint) -> None:
        """Show the card with its middle at `point` of the screen, and take the keys."""
        self.setFixedSize(_WIDTH, self.heightForWidth(_WIDTH))
        room = self.screen().availableGeometry()
        left, top = point.x() - _WIDTH // 2, point.y() - self.height() // 2
        self.move(
            min(max(left, room.left()), room.right() - _WIDTH), min(max(top, room.top()), room.bottom() - self.height())
        )
        self.show()
        self.go.setFocus(Qt.FocusReason.PopupFocusReason)

    def _sentence(self) -> str:
        """What it is closest to, where it stands, and how much alike they are."""
        origin, content = self._found.origin, self._content
        clause = cited(content, origin.column, origin.clause)
        licence = isolate(content.comparison.licences[self._found.column].metadata.short)
        if self._found.entry is None:
            return self.tr("{licence} has nothing that is like {clause}").format(licence=licence, clause=clause)
        words = self.tr("Closest to {clause}: {passage}, {degree} ({percent} %)")
        passage = cited(content, self._found.column, self._found.entry.clause)
        percent = round(100 * self._found.score)
        return words.format(clause=clause, passage=passage, degree=self._degree(), percent=percent)

    def _degree(self) -> str:
        if self._found.score >= _MUCH:
            return self.tr("much alike")
        return self.tr("somewhat alike") if self._found.score >= _SOMEWHAT else self.tr("hardly alike")

    def _quotation(self) -> str:
        return _opening(self._content, self._found.entry) if self._found.entry else ""

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN)
        column.setSpacing(10)
        for label in (self.told, self.quoted):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self.quoted.setProperty("role", "quotation")
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addWidget(self.pair)
        row.addStretch()
        column.addLayout(row)
        for part in (self.quoted, self.go, self.pair):
            part.setVisible(self._found.entry is not None)

    def _go(self) -> None:
        self.close()
        self.wanted.emit(self._found.entry)

    def _pair(self) -> None:
        self.close()
        self.paired.emit(self._found.entry)


def _opening(content: Content, entry: Entry) -> str:
    """The first words of a clause, on one line."""
    words = " ".join(content.text(entry.column)[entry.clause.start : entry.clause.own_end].split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
