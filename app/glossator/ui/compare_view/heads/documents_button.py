"""What belongs to a licence besides its own text, said in its head, and a menu to take it in or leave it out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from glossator.core.library.attached import Attached, Standing
from glossator.core.text.direction import isolate, strip_isolates
from glossator.ui.eliding import elided
from glossator.ui.i18n import current_language
from glossator.ui.popups import see_where_mouse_is_after
from glossator.ui.retranslating import Retranslating

_GAP, _SIGN = 6, 8


class DocumentsButton(Retranslating, QToolButton):
    """One line on the incorporated documents of a licence, or the sign of the menu alone; hidden where it has none."""

    switched = Signal(str)
    """The licence is wanted in this form (a reference)."""
    wanted = Signal(str)
    """The reader wants to see the clause with this id."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents: tuple[Attached, ...] = ()
        self._said = ""
        self._is_folded = False
        self._menu: QMenu | None = None
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def words(self) -> str:
        """What is being said of the documents, in full; empty where there are none."""
        return self._said

    def show_documents(self, documents: Sequence[Attached]) -> None:
        """Say how these stand to the text."""
        self._documents = tuple(documents)
        self._fill()
        self.setVisible(bool(self._documents))

    def fold(self, is_folded: bool) -> None:
        """Leave the words to the tip, or say them."""
        self._is_folded = is_folded

    def sizeHint(self) -> QSize:
        """As wide as the words and the sign of the menu."""
        words = 0 if self._is_folded else self.fontMetrics().horizontalAdvance(self._said) + _GAP
        return QSize(words + _SIGN + 2, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the words as there is room for, and the sign of the menu behind them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.Link)
        words = "" if self._is_folded else elided(self._said, self.fontMetrics(), self.width() - _GAP - _SIGN - 2)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.setPen(colour)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags, words)
        length = self.fontMetrics().horizontalAdvance(words) + _GAP if words else 1
        self._paint_sign(painter, self.width() - length - _SIGN if self.isRightToLeft() else length)
        if self.hasFocus() or self.underMouse():
            painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()

    def _paint_sign(self, painter: QPainter, left: int) -> None:
        """A small arrow downwards."""
        middle = self.height() / 2
        points = [QPointF(left, middle - 2), QPointF(left + _SIGN / 2, middle + 2), QPointF(left + _SIGN, middle - 2)]
        painter.drawPolyline(points)

    def _retranslate(self) -> None:
        self._fill()

    def _fill(self) -> None:
        lines = [self._line(each) for each in self._documents]
        self._said = " · ".join(lines)
        self.update()
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(strip_isolates(self._said))
        if self._documents:
            self._list(self._emptied_menu())

    def _emptied_menu(self) -> QMenu:
        """Made for the first documents: most licences have none."""
        if self._menu is None:
            self._menu = QMenu(self)
            self.setMenu(self._menu)
            see_where_mouse_is_after(self._menu, self)
        self._menu.clear()
        return self._menu

    def _list(self, menu: QMenu) -> None:
        for nth, each in enumerate(self._documents):
            if nth:
                menu.addSeparator()
            self._offer(each, menu)

    def _line(self, document: Attached) -> str:
        templates = {
            Standing.OPENED: self.tr("with {title}"),
            Standing.CLOSED: self.tr("without {title}"),
            Standing.WITHIN: self.tr("in the text: {title}"),
            Standing.MISSING: self.tr("not in the library: {title}"),
        }
        return templates[document.standing].format(title=_title(document))

    def _offer(self, document: Attached, menu: QMenu) -> None:
        """The entries of `menu` for one document."""
        title = _title(document).replace("&", "&&")
        action = menu.addAction(title)
        if document.switched:
            action.setCheckable(True)
            action.setChecked(document.standing is Standing.OPENED)
            action.triggered.connect(partial(self.switched.emit, document.switched))
        else:
            action.setText(self._line(document).replace("&", "&&"))
            action.setEnabled(False)
        if document.clause:
            menu.addAction(self.tr("Go to its beginning"), partial(self.wanted.emit, document.clause))
        if document.address:
            words = self.tr("Copy its address: {address}").format(address=isolate(document.address))
            copy = partial(QGuiApplication.clipboard().setText, document.address)
            menu.addAction(words.replace("&", "&&"), copy)


def _title(document: Attached) -> str:
    return isolate(document.title.in_language(current_language()))
