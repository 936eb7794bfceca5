"""The head of one column."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from glossator.core.library.model import Licence
from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate, strip_isolates
from glossator.ui.compare_view.heads.buttoned_head import ButtonedHead
from glossator.ui.compare_view.heads.painting import (
    HeadPainter,
    Measured,
    bold,
    fitting,
    fitting_alone,
    least_width,
    width_of,
)
from glossator.ui.compare_view.heads.rooms import BUTTON, NOWHERE, SIGN, Wanted, height_of, rooms_of
from glossator.ui.compare_view.heads.words import head_words
from glossator.ui.theme import Theme


class ColumnHead(ButtonedHead):
    """Title, category, publisher, version and date of a licence, its provisions counted, its incorporated documents.

    It paints its words itself; its tip says all of them, also those that have no room.
    """

    lead_wanted = Signal()
    move_wanted = Signal(int)
    """The column is to go so many places towards the end (towards the start if negative)."""

    def __init__(
        self, licence: Licence, taxonomy: Taxonomy, theme: Theme, parent: QWidget, *, is_leading: bool
    ) -> None:
        super().__init__(licence, theme, parent)
        self._taxonomy = taxonomy
        self._provisions = licence.provisions
        self.is_leading = is_leading
        """Whether the others are measured by this licence."""
        self.is_intact: bool | None = None
        """Whether the text is the recorded one; None as long as nobody could tell."""
        self._place, self._columns, self._is_closable = 0, 1, True
        self._rooms = NOWHERE
        self._counts: list[Measured] = []
        self.hide()  # until it is known where the column stands
        self._name()

    @property
    def counted(self) -> int:
        """How many provisions the head counts."""
        return len(self._provisions)

    @property
    def shown_counts(self) -> tuple[str, ...]:
        """The groups of passages that there is room for, with their numbers, in order."""
        return tuple(count.words for count, _ in self._counts)

    def stand(self, place: int, columns: int, *, closable: bool) -> None:
        """Know that the column is the one of index `place` among so many `columns`, and whether it may be closed."""
        self._place, self._columns, self._is_closable = place, columns, closable
        self.close_button.setVisible(closable)

    def count(self, provisions: Sequence[Provision]) -> None:
        """Count these provisions and no others."""
        if tuple(provisions) != self._provisions:
            self._provisions = tuple(provisions)
            self._name()

    def show_leading(self, is_leading: bool) -> None:
        """Say whether the others are measured by this licence."""
        if is_leading != self.is_leading:
            self.is_leading = is_leading
            self._name()

    def show_verified(self, is_intact: bool) -> None:
        """Say whether the text is the recorded one."""
        self.is_intact = is_intact
        self._name()

    def build_menu(self) -> QMenu:
        """The menu of the column."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        lead = menu.addAction(self.tr("Make this the leading licence"), self.lead_wanted.emit)
        lead.setEnabled(not self.is_leading)
        menu.addSeparator()
        earlier = menu.addAction(self.tr("Move towards the start"), lambda: self.move_wanted.emit(-1))
        earlier.setEnabled(self._place > 0)
        later = menu.addAction(self.tr("Move towards the end"), lambda: self.move_wanted.emit(1))
        later.setEnabled(self._place < self._columns - 1)
        if self.documents is not None and self.documents.words:
            menu.addSeparator()
            menu.addActions(self.documents.menu().actions())  # whose own button may have no room
        if self._is_closable:
            menu.addSeparator()
            menu.addAction(self.close_button.toolTip(), self.close_requested.emit)
        return menu

    def arrange(self) -> None:
        """Share the room among what there is to show now."""
        super().arrange()
        if not self.isHidden():
            self._share_room()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(0, height_of(self._wanted(), is_folded=self.is_folded))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Share other room."""
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the interface, in its letters and from its side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.arrange()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the column."""
        self.build_menu().popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is said of the licence; the buttons paint themselves."""
        painter, rooms, words = QPainter(self), self._rooms, self.words
        face = HeadPainter(painter, self.font(), self._theme, self.layoutDirection())
        face.paint_words(rooms.title, isolate(words.short), "text", is_bold=True)
        if self.is_leading:
            face.paint_words(rooms.leading, self.tr("leading"), "accent")
        if self.is_intact is not None and not rooms.verified.isEmpty():
            face.paint_verified(rooms.verified, is_intact=self.is_intact)
        face.paint_words(rooms.edition, words.edition, "text-muted")
        more = 0 if self.is_folded else len(words.counts) - len(self._counts)
        face.paint_counts(rooms.counts, self._counts, more, is_curated=self._licence.metadata.is_curated)
        painter.end()

    def _share_room(self) -> None:
        self._rooms = rooms_of(self.rect(), self._wanted(), self.layoutDirection(), is_folded=self.is_folded)
        self.place_buttons(self._rooms)
        counts, font, width = self.words.counts, self.font(), self._rooms.counts.width()
        self._counts = fitting_alone(counts[0], font, width) if self.is_folded else fitting(counts, font, width)
        self.update()

    def _wanted(self) -> Wanted:
        font, documents = self.font(), self.documents
        has_documents = documents is not None and not documents.isHidden()
        return Wanted(
            line=self.fontMetrics().height(),
            title=width_of(isolate(self.words.short), bold(font)) if self.is_folded else 0,
            edition=bool(self.words.edition),
            leading=width_of(self.tr("leading"), font) if self.is_leading else 0,
            verified=SIGN if self.is_intact is not None else 0,
            close=BUTTON if self._is_closable else 0,
            documents=documents.sizeHint().width() if documents and has_documents else 0,
            notes=tuple(sign.sizeHint().width() for sign in self.notes),
            count=least_width(self.words.counts[0], font),
            is_intact=bool(self.is_intact),
        )

    def _name(self) -> None:
        self.words = head_words(self._licence, self._provisions, self._taxonomy)
        self.setToolTip("\n".join((self.words.title, *self._said())))
        self.setAccessibleName(self.words.title)
        self.setAccessibleDescription(strip_isolates("\n".join(self._said())))
        self.close_button.setToolTip(self.tr("Close this column"))
        self.close_button.setAccessibleName(self.tr("Close {licence}").format(licence=self._licence.metadata.short))
        self.arrange()

    def _said(self) -> Iterator[str]:
        """All that it says but the title."""
        if self.words.edition:
            yield self.words.edition
        if self.is_leading:
            yield self.tr("The leading licence: the others are compared with it")
        if self.is_intact:
            yield self.tr("The text is unchanged: its SHA-256 is the recorded one")
        elif self.is_intact is not None:
            yield self.tr("The text on the disk is not the recorded one: its SHA-256 differs. Restore it from a copy.")
        yield self.words.in_full
