"""Choosing where notes go, and reading what becomes of each of them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from glossator.core.library.model import Metadata
from glossator.core.text.direction import Direction
from glossator.ui.about_licence.markup import direction
from glossator.ui.carrying.journey import Journey
from glossator.ui.carrying.page import NOTE, page, report_style, sentence_of
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_WIDTH, _HEIGHT = 680, 620
_SHARE = 0.92
_MARGIN = 20


class CarryDialog(Retranslating, QDialog):
    """Asks which notes go where, shows what would become of them, and once they have gone leads to each."""

    origin_chosen = Signal(str)
    """The notes on the licence with this reference are to go somewhere; `offer_goals` says where they can."""
    chosen = Signal(str, str)
    """The reader looks at a journey: the reference of the licence that the notes are on, the id of the new one."""
    carry_wanted = Signal()
    """The notes are to go on the journey that is shown."""
    note_wanted = Signal(str)
    """The reader wants to see the note with this id."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self.journey: Journey | None = None
        """What is shown."""
        self._numbers: Mapping[str, int] = {}
        self._is_done = False
        self.origin, self.goal = QComboBox(self), QComboBox(self)
        self.report = QTextBrowser(self)
        self._origin_label, self._goal_label, self._state = QLabel(self), QLabel(self), QLabel(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.carry = QPushButton(self)
        self._buttons.addButton(self.carry, QDialogButtonBox.ButtonRole.AcceptRole)
        self._arrange(parent.window().size() * _SHARE)
        self._connect()
        self._name()

    @property
    def is_done(self) -> bool:
        """Whether the notes have gone."""
        return self._is_done

    def offer_origins(self, origins: Iterable[tuple[str, str]]) -> None:
        """Let the reader choose among licences with notes: reference and name of each."""
        self.origin.blockSignals(True)
        for reference, words in origins:
            self.origin.addItem(words, reference)
        self.origin.blockSignals(False)
        self.origin_chosen.emit(self.origin.currentData())

    def offer_goals(self, versions: Sequence[Metadata], others: Sequence[Metadata]) -> None:
        """Let the reader choose among the other `versions` of the licence and, below them, all `others`."""
        self.goal.blockSignals(True)
        self.goal.clear()
        for card in versions:
            self.goal.addItem(card.short, card.id)
        if versions and others:
            self.goal.insertSeparator(self.goal.count())
        for card in others:
            self.goal.addItem(card.short, card.id)
        self.goal.setCurrentIndex(0 if versions else -1)
        self.goal.blockSignals(False)
        self.ask()

    def ask(self) -> None:
        """Have it worked out what would become of the notes; until that is known nothing can go anywhere."""
        self.carry.setEnabled(False)
        if self.origin.currentData() and self.goal.currentData():
            self.chosen.emit(self.origin.currentData(), self.goal.currentData())

    def show_journey(self, journey: Journey, numbers: Mapping[str, int]) -> None:
        """Show what would become of the notes; `numbers` are those of the notes, by id."""
        self.journey, self._numbers = journey, numbers
        self._show()

    def show_done(self, journey: Journey, numbers: Mapping[str, int]) -> None:
        """Say that the notes have gone on `journey`, and lead to each."""
        self._is_done = True
        for box in (self.origin, self.goal):
            box.setEnabled(False)
        self.carry.hide()
        self.show_journey(journey, numbers)
        self._name()
        self.report.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, words: str) -> None:
        """Say why there is nothing to show."""
        self.journey = None
        self._state.setText(words)
        self.report.clear()
        self.carry.setEnabled(False)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show()

    def _retranslate(self) -> None:
        self._name()
        self._show()

    def _arrange(self, room: QSize) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in ((self._origin_label, self.origin), (self._goal_label, self.goal)):
            label.setBuddy(box)
            box.setMinimumContentsLength(12)  # the longest name would make the dialog as wide
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addRow(label, box)
        self._state.setWordWrap(True)
        self._state.setProperty("role", "muted")
        self.report.setFrameShape(QFrame.Shape.StyledPanel)
        self.report.setOpenLinks(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 14)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self._state)
        column.addWidget(self.report, 1)
        column.addWidget(self._buttons)
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    def _connect(self) -> None:
        self.origin.currentIndexChanged.connect(lambda: self.origin_chosen.emit(self.origin.currentData()))
        self.goal.currentIndexChanged.connect(self.ask)
        self._buttons.accepted.connect(self.carry_wanted)
        self._buttons.rejected.connect(self.reject)
        self.report.anchorClicked.connect(self._follow)

    def _follow(self, target: QUrl) -> None:
        self.note_wanted.emit(target.toString().removeprefix(NOTE))

    def _show(self) -> None:
        if self.journey is None:
            return
        document = QTextDocument(self.report)
        document.setDocumentMargin(_MARGIN / 2)
        document.setDefaultFont(self.report.font())
        document.setDefaultStyleSheet(report_style(self._theme))
        option = document.defaultTextOption()
        is_mirrored = direction() is Direction.RTL
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setHtml(page(self.journey, self._numbers, is_done=self._is_done))
        self.report.setDocument(document)
        self.report.setAccessibleDescription(sentence_of(self.journey))
        self.carry.setEnabled(bool(self.journey.carried) and not self._is_done)
        self._say_state()

    def _say_state(self) -> None:
        before, after = (
            self.tr("Nothing is changed yet."),
            self.tr("The notes have been carried over; Undo takes them back."),
        )
        self._state.setText(after if self._is_done else before)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Carry notes over to another version"))
        self._origin_label.setText(self.tr("&Notes on"))
        self._goal_label.setText(self.tr("go over &to"))
        self.carry.setText(self.tr("&Carry over"))
        self.report.setAccessibleName(self.tr("What becomes of each note"))
        close = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        close.setText(self.tr("Close") if self._is_done else self.tr("Cancel"))
