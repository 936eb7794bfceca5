"""The head of one column."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from glossator.core.library.model import Licence
from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.heads.documents_button import DocumentsButton
from glossator.ui.compare_view.heads.elided_label import ElidedLabel
from glossator.ui.compare_view.heads.group_counts import GroupCounts
from glossator.ui.compare_view.heads.leading_sign import LeadingSign
from glossator.ui.compare_view.heads.note_signs import NoteSigns
from glossator.ui.compare_view.heads.verified_sign import VerifiedSign
from glossator.ui.compare_view.heads.words import counted_in_full, counts, edition
from glossator.ui.i18n import current_language
from glossator.ui.icons import icon
from glossator.ui.licence_drag import drag
from glossator.ui.theme import Theme


class ColumnHead(QWidget):
    """Title, category, publisher, version and date of a licence, its provisions counted, its incorporated documents.

    A button closes the column; dragged by the pointer, the head takes its column to another place.
    """

    close_requested = Signal()
    lead_wanted = Signal()
    move_wanted = Signal(int)
    """The column is to go so many places towards the end (towards the start if negative)."""

    def __init__(self, licence: Licence, taxonomy: Taxonomy, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._licence = licence
        self._taxonomy = taxonomy
        self._theme = theme
        self._provisions = licence.provisions
        self._title = ElidedLabel("heading", self)
        self._edition = ElidedLabel("muted", self)
        self.counts = GroupCounts(theme, self, is_curated=licence.metadata.is_curated)
        self.verified = VerifiedSign(theme, self)
        self.notes = NoteSigns(theme, self)
        self._leading_sign: LeadingSign | None = None
        self._row = QHBoxLayout()
        self.documents = DocumentsButton(self)
        self.close_button = QToolButton(self)
        self._place, self._columns = 0, 1
        self._pressed_at: QPoint | None = None
        self._arrange()
        self._name()
        self.wear(theme)

    @property
    def counted(self) -> int:
        """How many provisions the head counts."""
        return len(self._provisions)

    def stand(self, place: int, columns: int, *, closable: bool) -> None:
        """Know that the column is the one of index `place` among so many `columns`, and whether it may be closed."""
        self._place, self._columns = place, columns
        self.close_button.setVisible(closable)

    def count(self, provisions: Sequence[Provision]) -> None:
        """Count these provisions and no others."""
        if tuple(provisions) != self._provisions:
            self._provisions = tuple(provisions)
            self._name()

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.close_button.setIcon(icon("close", theme))
        self.counts.wear(theme)
        self.verified.wear(theme)
        self.notes.wear(theme)

    def show_leading(self, is_leading: bool) -> None:
        """Say whether the others are measured by this licence."""
        if is_leading and self._leading_sign is None:
            self._leading_sign = LeadingSign(self)
            self._row.insertWidget(1, self._leading_sign)
            self._leading_sign.show()
        elif not is_leading and self._leading_sign is not None:
            self._leading_sign.hide()
            self._leading_sign.deleteLater()
            self._leading_sign = None

    def build_menu(self) -> QMenu:
        """The menu of the column."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        lead = menu.addAction(self.tr("Measure the others by this licence"), self.lead_wanted.emit)
        lead.setEnabled(self._leading_sign is None)
        menu.addSeparator()
        earlier = menu.addAction(self.tr("Move towards the start"), lambda: self.move_wanted.emit(-1))
        earlier.setEnabled(self._place > 0)
        later = menu.addAction(self.tr("Move towards the end"), lambda: self.move_wanted.emit(1))
        later.setEnabled(self._place < self._columns - 1)
        if not self.close_button.isHidden():
            menu.addSeparator()
            menu.addAction(self.close_button.toolTip(), self.close_requested.emit)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the column."""
        self.build_menu().popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the reader drag the licence to another place once the pointer has gone far enough to mean it."""
        start = self._pressed_at
        far = QGuiApplication.styleHints().startDragDistance()
        if start is not None and (event.position().toPoint() - start).manhattanLength() >= far:
            self._pressed_at = None
            drag(self._licence.reference, self._licence.metadata.short, self._theme, self)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """A click drags nothing."""
        self._pressed_at = None

    def _arrange(self) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.close_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.documents.setCursor(Qt.CursorShape.PointingHandCursor)
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(self.close_requested)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self.verified)
        self._row.addWidget(self.close_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 5, 6, 8)
        lines.setSpacing(2)
        lines.addLayout(self._row)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._edition, 1)
        second.addWidget(self.notes)
        lines.addLayout(second)
        lines.addWidget(self.counts)
        lines.addWidget(self.documents, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)

    def _name(self) -> None:
        card = self._licence.metadata
        title = card.title.in_language(current_language())
        self._title.show_words(card.short or title, title)
        line = edition(self._licence, self._taxonomy)
        self._edition.show_words(line)
        self._edition.setVisible(bool(line))
        in_full = counted_in_full(self._provisions, self._taxonomy)
        self.counts.show_counts(counts(self._provisions, self._taxonomy), in_full)
        self.setAccessibleName(title)
        self.setAccessibleDescription(strip_isolates(f"{line}\n{in_full}"))
        self.close_button.setToolTip(self.tr("Close this column"))
        self.close_button.setAccessibleName(self.tr("Close {licence}").format(licence=card.short))
