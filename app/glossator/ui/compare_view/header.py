"""The heads of the columns, which stay: which licence this is, how much it restricts, and what belongs to it."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from glossator.core.library.attached import Attached
from glossator.core.library.model import Licence
from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.decisions import standing
from glossator.core.session.model import Decision
from glossator.core.text.direction import isolate
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.documents_button import DocumentsButton
from glossator.ui.compare_view.elided_label import ElidedLabel
from glossator.ui.compare_view.leading_sign import LeadingSign
from glossator.ui.i18n import current_language
from glossator.ui.icons import icon
from glossator.ui.theme import Theme

_COUNTED = ("restrictions", "conditions")
_FEWEST = 2


class ColumnHead(QWidget):
    """Title, publisher, version and date of a licence, its provisions counted by group, its incorporated documents.

    A button closes the column.
    """

    close_requested = Signal()
    lead_wanted = Signal()

    def __init__(self, licence: Licence, taxonomy: Taxonomy, parent: QWidget, *, closable: bool) -> None:
        super().__init__(parent)
        self._licence = licence
        self._taxonomy = taxonomy
        self._provisions = licence.provisions
        self._title = ElidedLabel("heading", self)
        self._edition = ElidedLabel("muted", self)
        self._counts = ElidedLabel("muted", self)
        self._leading_sign: LeadingSign | None = None
        self._row = QHBoxLayout()
        self.documents = DocumentsButton(self)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setVisible(closable)
        self.close_button.clicked.connect(self.close_requested)
        self._arrange()
        self._name()

    @property
    def counted(self) -> int:
        """How many provisions the head counts."""
        return len(self._provisions)

    def count(self, provisions: Sequence[Provision]) -> None:
        """Count these provisions and no others."""
        if tuple(provisions) != self._provisions:
            self._provisions = tuple(provisions)
            self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the column."""
        self.build_menu().popup(event.globalPos())

    def build_menu(self) -> QMenu:
        """The menu of the column."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        lead = menu.addAction(self.tr("Measure the others by this licence"), self.lead_wanted.emit)
        lead.setEnabled(self._leading_sign is None)
        if not self.close_button.isHidden():
            menu.addAction(self.close_button.toolTip(), self.close_requested.emit)
        return menu

    def _arrange(self) -> None:
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self.close_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 5, 6, 8)
        lines.setSpacing(1)
        lines.addLayout(self._row)
        for line in (self._edition, self._counts):
            lines.addWidget(line)
        lines.addWidget(self.documents, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)

    def _name(self) -> None:
        metadata, language = self._licence.metadata, current_language()
        title = metadata.title.in_language(language)
        self._title.show_words(metadata.short or title, title)
        version = self.tr("version {number}").format(number=metadata.version) if metadata.version else ""
        date = metadata.effective if metadata.effective != metadata.version else ""
        parts = (metadata.publisher, version, date)
        edition = [part for part in parts if part] or [metadata.source.obtained_from]
        self._edition.show_words(" · ".join(isolate(part) for part in edition if part))
        self._edition.setVisible(any(edition))
        counts = self._count()
        shown = [counts[group] for group in _COUNTED if group in counts]
        standing = self._standing()
        self._counts.show_words(" · ".join((*shown, *standing)), "\n".join((*counts.values(), *standing)))
        self.setAccessibleName(title)
        self.close_button.setToolTip(self.tr("Close this column"))
        self.close_button.setAccessibleName(self.tr("Close {licence}").format(licence=metadata.short))

    def _standing(self) -> list[str]:
        """What the reader should know of the text and of who marked it."""
        metadata = self._licence.metadata
        own = [self.tr("your document")] if metadata.own or self._licence.file else []
        return [*own, *([] if metadata.is_curated else [self.tr("marked by rules")])]

    def _count(self) -> dict[str, str]:
        """How many passages there are of each group, in words, by group."""
        language = current_language()
        group_of = {kind.id: kind.group for kind in self._taxonomy.kinds}
        found = Counter(group_of[each.kind] for each in self._provisions)
        return {
            group.id: f"{group.name.in_language(language)}: {found[group.id]}"
            for group in self._taxonomy.groups
            if found[group.id]
        }


class Header(QWidget):
    """The heads above their columns, following them to the side."""

    close_requested = Signal(int)
    """With the column's index."""
    lead_wanted = Signal(int)
    """The others are to be measured by the licence of the column of this index."""
    form_wanted = Signal(int, str)
    """The licence of the column of this index is wanted in this form (a reference)."""
    clause_wanted = Signal(int, str)
    """The reader wants to see the clause of this id in the column of this index."""

    def __init__(self, canvas: Canvas, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.heads: list[ColumnHead] = []
        self.wear(theme)
        canvas.stage_changed.connect(self._follow)

    def wear(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._close_icon = icon("close", theme)
        for head in self.heads:
            head.close_button.setIcon(self._close_icon)
        self.update()

    def show_licences(self) -> None:
        """Make heads for the licences that the canvas shows."""
        for head in self.heads:
            head.hide()
            head.deleteLater()
        licences = self._canvas.content.comparison.licences
        closable = len(licences) > _FEWEST
        self.heads = [ColumnHead(each, self._canvas.taxonomy, self, closable=closable) for each in licences]
        self.show_leading()
        for column, head in enumerate(self.heads):
            head.close_button.setIcon(self._close_icon)
            head.close_requested.connect(partial(self.close_requested.emit, column))
            head.lead_wanted.connect(partial(self.lead_wanted.emit, column))
            head.documents.switched.connect(partial(self.form_wanted.emit, column))
            head.documents.wanted.connect(partial(self.clause_wanted.emit, column))
            head.show()
        self._canvas.make_room(self)
        self._follow()

    def show_leading(self) -> None:
        """Mark the head of the licence that the others are measured by."""
        for column, head in enumerate(self.heads):
            head.show_leading(column == self._canvas.content.comparison.leading)

    def show_documents(self, documents: Sequence[Sequence[Attached]]) -> None:
        """Say what belongs to the licence of each column."""
        for head, each in zip(self.heads, documents, strict=True):
            head.documents.show_documents(each)

    def count(self, decisions: Sequence[Decision]) -> None:
        """Count in each head the provisions that nobody rejected."""
        for head, licence in zip(self.heads, self._canvas.content.comparison.licences, strict=True):
            head.count(standing(licence, decisions))

    def sizeHint(self) -> QSize:
        """As high as the heads."""
        return QSize(0, max((head.sizeHint().height() for head in self.heads), default=0) + 1)

    def event(self, event: QEvent) -> bool:
        """Grow or shrink with the heads, whose letters depend on the language."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._canvas.make_room(self)
        return super().event(event)

    def _follow(self) -> None:
        if not self._canvas.isVisible():
            return  # the table has no width yet
        boxes = self._canvas.grid.columns.boxes
        for column, (head, box) in enumerate(zip(self.heads, boxes, strict=False)):  # heads may be a comparison late
            head.setGeometry(self._canvas.stage.column_left(column), 0, box.width, self.height() - 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the lines between the heads."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface-raised"))
        border = self._theme.colour("border")
        painter.fillRect(0, self.height() - 1, self.width(), 1, border)
        for head in self.heads:
            if head.x() > 0:
                painter.fillRect(head.x(), 0, 1, self.height(), border)
        painter.end()
