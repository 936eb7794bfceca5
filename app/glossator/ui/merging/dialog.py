"""The merge window: what both reviewers changed differently, side by side, and whose side is taken."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from glossator.core.session.merging.resolve import Resolution, mine, resolutions
from glossator.core.session.model import Conflict, Review
from glossator.ui.annotation_pane.listing.names import ValueNames
from glossator.ui.merging import sides
from glossator.ui.merging.differing import differing, title_of
from glossator.ui.merging.sides import Side
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_WIDTH, _HEIGHT, _SHARE = 860, 640, 0.94
_GAP, _LIST_HEIGHT = 12, 110
_CHOICES: tuple[Resolution | None, ...] = (Resolution.MINE, Resolution.THEIRS, Resolution.BOTH, None)
"""None: the disagreement stays open in the review."""


class MergeDialog(Retranslating, QDialog):
    """Shows the open disagreements of `review` and takes the reader's word on each; nothing is changed by itself."""

    base_wanted = Signal()
    """The reader wants to name the file that both began with."""

    def __init__(self, theme: Theme, names: ValueNames, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._names = names
        self._review = Review()
        self._taken: dict[int, Resolution] = {}
        self._told = ""
        self.summary, self.base = QLabel(self), QPushButton(self)
        self.list = QListWidget(self)
        self.mine, self.theirs = Side(theme, self), Side(theme, self)
        self.choices: dict[Resolution | None, QRadioButton] = {each: QRadioButton(self) for each in _CHOICES}
        self._group = QButtonGroup(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.all_mine, self.all_theirs, self.done_button = QPushButton(self), QPushButton(self), QPushButton(self)
        self._arrange(parent.window().size() * _SHARE)
        self._connect()
        self._retranslate()

    @property
    def taken(self) -> tuple[tuple[Conflict, Resolution], ...]:
        """Whose side is taken, for each disagreement that does not stay open."""
        return tuple((self._review.conflicts[nth], each) for nth, each in sorted(self._taken.items()))

    def show_review(self, review: Review, told: str, *, is_base_known: bool) -> None:
        """Show the disagreements of `review`; `told` says what of the other file is taken without a question."""
        self._review, self._told = review, told
        self._taken.clear()
        self.base.setVisible(not is_base_known)
        self.list.clear()
        self.list.addItems([self._line(nth) for nth in range(len(review.conflicts))])
        for part in (self.list, self.mine, self.theirs, self.all_mine, self.all_theirs, *self.choices.values()):
            part.setVisible(bool(review.conflicts))
        self.list.setCurrentRow(0)
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.mine.set_theme(theme)
        self.theirs.set_theme(theme)

    def _arrange(self, room: QSize) -> None:
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        pages, everything = QWidget(self), QSplitter(Qt.Orientation.Vertical, self)
        beside = QHBoxLayout(pages)
        beside.setContentsMargins(0, _GAP, 0, 0)
        beside.setSpacing(_GAP)
        for side in (self.mine, self.theirs):
            beside.addWidget(side, 1)
        for part in (self.list, pages):
            everything.addWidget(part)
        everything.setChildrenCollapsible(False)
        everything.setSizes([_LIST_HEIGHT, _HEIGHT])
        everything.setStretchFactor(1, 1)
        head, answers = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.base, 0, Qt.AlignmentFlag.AlignTop)
        for choice in self.choices.values():
            self._group.addButton(choice)
            answers.addWidget(choice)
        answers.addStretch()
        self._buttons.addButton(self.all_mine, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self.all_theirs, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self.done_button, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(everything, 1)
        column.addLayout(answers)
        column.addWidget(self._buttons)
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self._group.buttonClicked.connect(self._choose)
        self.base.clicked.connect(self.base_wanted)
        self.all_mine.clicked.connect(lambda: self._take_all(Resolution.MINE))
        self.all_theirs.clicked.connect(lambda: self._take_all(Resolution.THEIRS))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _show(self, nth: int) -> None:
        if not 0 <= nth < len(self._review.conflicts):
            return
        conflict = self._review.conflicts[nth]
        fields = differing(conflict, mine(self._review, conflict), self._names)
        self.mine.show_fields(sides.mine(fields))
        self.theirs.show_fields(sides.theirs(fields))
        possible: Sequence[Resolution] = resolutions(self._review, conflict)
        for choice, button in self.choices.items():
            button.setEnabled(choice is None or choice in possible)
        self.choices[self._taken.get(nth)].setChecked(True)

    def _choose(self, button: QAbstractButton) -> None:
        """Take the reader's word; the list says it, and the next is shown when she goes there."""
        choice = next(each for each, own in self.choices.items() if own is button)
        self._take(self.list.currentRow(), choice)

    def _take(self, nth: int, choice: Resolution | None) -> None:
        if choice is None:
            self._taken.pop(nth, None)
        else:
            self._taken[nth] = choice
        self.list.item(nth).setText(self._line(nth))
        self._say_state()

    def _take_all(self, choice: Resolution) -> None:
        for nth in range(len(self._review.conflicts)):
            self._take(nth, choice)
        self._show(self.list.currentRow())

    def _line(self, nth: int) -> str:
        conflict = self._review.conflicts[nth]
        title = title_of(conflict, mine(self._review, conflict), self._names)
        taken = self._taken.get(nth)
        return f"{self._name_of(taken)}: {title}" if taken else title

    def _name_of(self, choice: Resolution | None) -> str:
        names = {
            Resolution.MINE: self.tr("&Mine"),
            Resolution.THEIRS: self.tr("&Theirs"),
            Resolution.BOTH: self.tr("&Both"),
            None: self.tr("&Leave open"),
        }
        return names[choice].replace("&", "")

    def _say_state(self) -> None:
        count = len(self._review.conflicts)
        left = count - len(self._taken)
        disputed = self.tr("%n disagreement(s)", "", count) if count else self.tr("There is nothing to decide.")
        still = self.tr("%n left open", "", left) if count else ""
        self.summary.setText("\n".join(filter(None, (self._told, " · ".join(filter(None, (disputed, still)))))))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Merge two reviews"))
        self.base.setText(self.tr("Both began with…"))
        self.base.setToolTip(self.tr("Name the file that both began with, to be asked only about what both changed"))
        self.mine.heading.setText(self.tr("Mine"))
        self.theirs.heading.setText(self.tr("Theirs"))
        words = (self.tr("&Mine"), self.tr("&Theirs"), self.tr("&Both"), self.tr("&Leave open"))
        for choice, text in zip(_CHOICES, words, strict=True):
            self.choices[choice].setText(text)
        self.all_mine.setText(self.tr("All mine"))
        self.all_theirs.setText(self.tr("All theirs"))
        self.done_button.setText(self.tr("Me&rge"))
        self.list.setAccessibleName(self.tr("Disagreements"))
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self._show(self.list.currentRow())
        self._say_state()
