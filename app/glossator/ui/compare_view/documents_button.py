"""What belongs to a licence besides its own text, said in its head, and a menu to take it in or leave it out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from glossator.core.library.attached import Attached, Standing
from glossator.core.text.direction import isolate, strip_isolates
from glossator.ui.i18n import current_language


class DocumentsButton(QToolButton):
    """One line on the incorporated documents of a licence; hidden where it has none."""

    switched = Signal(str)
    """The licence is wanted in this form (a reference)."""
    wanted = Signal(str)
    """The reader wants to see the clause with this id."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents: tuple[Attached, ...] = ()
        self._said = ""
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setProperty("role", "line")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
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

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the words as there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room = self.width() - (self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._said))
        option.text = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        lines = [self._line(each) for each in self._documents]
        self._said = " · ".join(lines)
        self.setText(self._said)
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(strip_isolates(self._said))
        self._menu.clear()
        for nth, each in enumerate(self._documents):
            if nth:
                self._menu.addSeparator()
            self._offer(each)

    def _line(self, document: Attached) -> str:
        templates = {
            Standing.OPENED: self.tr("with {title}"),
            Standing.CLOSED: self.tr("without {title}"),
            Standing.WITHIN: self.tr("{title}: in the text"),
            Standing.MISSING: self.tr("{title}: not in the library"),
        }
        return templates[document.standing].format(title=_title(document))

    def _offer(self, document: Attached) -> None:
        """The entries of the menu for one document."""
        title = _title(document).replace("&", "&&")
        action = self._menu.addAction(title)
        if document.switched:
            action.setCheckable(True)
            action.setChecked(document.standing is Standing.OPENED)
            action.triggered.connect(partial(self.switched.emit, document.switched))
        else:
            action.setText(self._line(document).replace("&", "&&"))
            action.setEnabled(False)
        if document.clause:
            self._menu.addAction(self.tr("Go to its beginning"), partial(self.wanted.emit, document.clause))
        if document.address:
            words = self.tr("Copy its address: {address}").format(address=isolate(document.address))
            copy = partial(QGuiApplication.clipboard().setText, document.address)
            self._menu.addAction(words.replace("&", "&&"), copy)


def _title(document: Attached) -> str:
    return isolate(document.title.in_language(current_language()))
