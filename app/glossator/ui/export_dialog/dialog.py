"""Choosing what the report is written as, with its pages beside the choices."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glossator.core.progress import Watch
from glossator.core.text.direction import isolate
from glossator.ui.course_bar import CourseBar
from glossator.ui.export_dialog.choices import Choices
from glossator.ui.export_dialog.draft import Draft
from glossator.ui.export_dialog.form import ExportForm
from glossator.ui.export_dialog.preview import ExportPreview
from glossator.ui.theme import Theme

_FIRST_SIZE = QSize(1080, 760)
_SHARE = 0.94
_FORM_WIDTH = 330
_ROLES = QDialogButtonBox.ButtonRole


class ExportDialog(QDialog):
    """Enter exports with what is chosen; while a file is being written nothing else can be chosen."""

    export_wanted = Signal(object)
    """The report is to be written with these `Choices`."""
    stop_wanted = Signal()
    """What is being written is to be called off."""

    def __init__(self, draft: Draft, choices: Choices, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._writing = ""
        self.form = ExportForm(choices, self)
        self.preview = ExportPreview(draft, theme, self)
        self.export_button, self.cancel_button = QPushButton(self), QPushButton(self)
        self._said, self._bar = QLabel(self), CourseBar(self)
        self._arrange()
        self._name()
        self.resize((parent.window().size() * _SHARE).boundedTo(_FIRST_SIZE))
        self._connect()
        self._follow()
        self.form.format.setFocus()

    @property
    def words(self) -> str:
        """What is said below the choices."""
        return self._said.text()

    def show_writing(self, file: str, watch: Watch) -> None:
        """Say that the file of this name is being written, and how far that is."""
        self._writing = file
        self.preview.stop()
        self._bar.follow(watch)
        self._tell_course()
        self._allow()
        self.cancel_button.setFocus()

    def show_choosing(self, words: str) -> None:
        """Say why there is no file, and let the reader choose again."""
        self._writing = ""
        self._say(words)
        self._follow()
        self.export_button.setFocus()

    def reject(self) -> None:
        """Cancel what is being written; if nothing is, close."""
        if self._writing:
            self.cancel_button.setEnabled(False)
            self._tell_course()
            self.stop_wanted.emit()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Make no more pages for a dialog that closes."""
        self.preview.stop()
        super().done(result)

    def _arrange(self) -> None:
        scrolled = QScrollArea(self)
        scrolled.setWidget(self.form)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFixedWidth(_FORM_WIDTH)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(scrolled)
        middle.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._bar.setFixedWidth(140)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.export_button, _ROLES.AcceptRole)
        buttons.addButton(self.cancel_button, _ROLES.RejectRole)
        self.export_button.setDefault(True)
        self.cancel_button.setAutoDefault(False)  # Enter must not call off what it has begun
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._bar)
        foot.addWidget(buttons)
        return foot

    def _connect(self) -> None:
        self.form.changed.connect(self._follow)
        self.export_button.clicked.connect(lambda: self.export_wanted.emit(self.form.choices))
        self.cancel_button.clicked.connect(self.reject)
        self._bar.valueChanged.connect(self._tell_course)

    def _follow(self) -> None:
        """Show what is chosen now."""
        if self.form.is_empty:
            self.preview.say_empty()
        else:
            self.preview.show_choices(self.form.choices)
        self._allow()

    def _allow(self) -> None:
        self._bar.setVisible(bool(self._writing))
        self.form.setEnabled(not self._writing)
        self.cancel_button.setEnabled(True)
        self.export_button.setEnabled(not self._writing and not self.form.is_empty)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        self.export_button.setText(self.tr("&Export…"))
        self.cancel_button.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("The report is being written…"))

    def _tell_course(self) -> None:
        """Say what is being written and how much of it is, or that it is being called off."""
        if not self._writing:
            return
        file, percent = isolate(self._writing), self._bar.value()
        words = self.tr("{file} is being written: {percent} %") if percent > 0 else self.tr("{file} is being written…")
        is_wanted = self.cancel_button.isEnabled()
        self._say(words.format(file=file, percent=percent) if is_wanted else self.tr("Stopping…"))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setAccessibleName(words)
