"""The pane of the outline: a line to filter by, and the topics, of which the one that is read is marked."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.compare_view import CompareView
from glossator.ui.compare_view.content import Content
from glossator.ui.i18n import current_language
from glossator.ui.outline.delegate import TopicDelegate
from glossator.ui.outline.model import OutlineModel
from glossator.ui.outline.topics import Topic, tallied, topics_of
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Outline(Retranslating, QWidget):
    """Goes to the topic that is clicked; follows the reader from topic to topic while it is in sight."""

    left = Signal()
    """The reader chose a topic by key and wants to read it."""

    def __init__(self, view: CompareView, taxonomy: Taxonomy, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._taxonomy = taxonomy
        self._topics: tuple[Topic, ...] = ()
        self._made_for: tuple[Content, str] | None = None
        self.model = OutlineModel()
        self._delegate = TopicDelegate(theme, self)
        self.typed = QLineEdit(self)
        self.list = QListView(self)
        self._empty = QLabel(self)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._arrange()
        self._connect()
        self._name()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the topic; Down leads from the typed words to the list, Escape clears them."""
        if event.key() in _ENTER:
            self._read(self.list.currentIndex() if self.list.currentIndex().isValid() else self.model.index(0))
        elif event.key() == Qt.Key.Key_Down and self.typed.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.typed.text():
            self.typed.clear()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """List what came while nobody looked."""
        super().showEvent(event)
        self._follow()

    def _retranslate(self) -> None:
        self._name()
        self._later.start()

    def _arrange(self) -> None:
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.typed.setClearButtonEnabled(True)
        self.list.setProperty("role", "outline")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.typed, self._empty, self.list):
            column.addWidget(widget)
        column.addStretch(0)
        column.setStretchFactor(self.list, 1)
        self.setFocusProxy(self.typed)

    def _connect(self) -> None:
        self._later.timeout.connect(self._follow)
        self._view.whereabouts.changed.connect(self._later.start)
        self._view.marking.marked.connect(self._forget_tally)
        self.typed.textChanged.connect(self._look_for)
        self.list.clicked.connect(self._go)

    def _forget_tally(self) -> None:
        self._topics = ()
        self._later.start()

    def _follow(self) -> None:
        """List the topics of what is shown now, and mark the one that is read."""
        if not self.isVisible():
            return
        where, state = self._view.whereabouts, (self._view.whereabouts.content, current_language())
        if self._made_for is None or self._made_for != state or not self._topics:
            self._made_for = state
            self._topics = tallied(topics_of(where.content, self._taxonomy), where.content, where.marks)
            self.model.show_topics(self._topics, [each.metadata.short for each in where.content.comparison.licences])
            self._show_emptiness()
        if self.model.read_at(where.row) and not self.list.hasFocus() and self.model.here.isValid():
            self.list.scrollTo(self.model.here)

    def _look_for(self, typed: str) -> None:
        self.model.look_for(typed)
        self._show_emptiness()

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self._view.going.to_row(self.model.topic(index).first)

    def _read(self, index: QModelIndex) -> None:
        if index.isValid():
            self._go(index)
            self.left.emit()

    def _show_emptiness(self) -> None:
        is_empty = self.model.rowCount() == 0
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        nothing = self.tr("Nothing is compared yet.")
        self._empty.setText(self.tr("No topic is called that.") if self._topics else nothing)

    def _name(self) -> None:
        self.typed.setPlaceholderText(self.tr("Filter the topics"))
        self.typed.setAccessibleName(self.tr("Filter the topics"))
        self.list.setAccessibleName(self.tr("Outline: topics of the comparison"))
        self._show_emptiness()
