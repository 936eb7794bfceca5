"""The pages as they will be written, made anew beside the window whenever something else is chosen."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from glossator.core.errors import GlossatorError
from glossator.core.text.direction import isolate
from glossator.export.write import Format
from glossator.ui.export_dialog.choices import Choices
from glossator.ui.export_dialog.draft import Draft
from glossator.ui.export_dialog.wording import format_name
from glossator.ui.messages import sentence
from glossator.ui.pages_preview import Pages, PagesView
from glossator.ui.theme import Theme
from glossator.ui.work import Work

_PATIENCE_MS = 350
"""How long the reader may go on choosing before pages are made of it."""


class ExportPreview(QWidget):
    """Shows the latest choices; what is made of earlier ones is called off."""

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._choices: Choices | None = None
        self._work = Work(self)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_PATIENCE_MS)
        self.pages = PagesView(theme, self)
        self._words, self._where = QLabel(self), QLabel(self)
        self._bar = QProgressBar(self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self._connect()

    @property
    def words(self) -> str:
        """What is said where there are no pages; empty where there are."""
        return self._words.text() if self._stack.currentWidget() is self._words else ""

    @property
    def is_busy(self) -> bool:
        """Whether pages are being made, or are about to be."""
        return self._delay.isActive() or self._work.is_busy

    def show_choices(self, choices: Choices) -> None:
        """Show what comes of `choices`, as soon as the reader pauses."""
        self.stop()
        self._choices = choices
        if choices.into is Format.PDF:
            if self._stack.currentWidget() is self._words:
                self._say(self.tr("The pages are being made…"))
            self._bar.show()
            self._delay.start()
        else:
            words = self.tr("{format}: there is no preview; look at the file when it is written.")
            self._say(words.format(format=isolate(format_name(choices.into))))

    def say_empty(self) -> None:
        """Say that nothing is left to show."""
        self.stop()
        self._say(self.tr("There is nothing to show."))

    def stop(self) -> None:
        """Call off what is being made."""
        self._delay.stop()
        self._work.cancel()
        self._words.clear()
        self._bar.hide()

    def _arrange(self) -> None:
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "muted")
        self._words.setMargin(40)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setProperty("role", "muted")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._where.setContentsMargins(8, 4, 8, 4)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the pages must not jump when it comes and goes
        self._bar.setSizePolicy(policy)
        self._bar.setAccessibleName(self.tr("The pages are being made…"))
        self.pages.setAccessibleName(self.tr("The pages as they will be written"))
        self._stack.addWidget(self._words)
        self._stack.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self._where)

    def _connect(self) -> None:
        self._delay.timeout.connect(self._make)
        self._work.failed.connect(self._tell)
        self.pages.page_changed.connect(self._tell_page)

    def _make(self) -> None:
        choices = self._choices
        if choices:
            self._work.run_latest(lambda progress: self._draft.pages(choices, progress), self._show)

    def _show(self, pages: Pages) -> None:
        self._bar.hide()
        self._stack.setCurrentWidget(self.pages)
        self.pages.show_pages(pages)
        self._tell_page(0)

    def _tell(self, error: GlossatorError) -> None:
        self._bar.hide()
        self._say(sentence(error))

    def _tell_page(self, nth: int) -> None:
        words = self.tr("Page {number} of {count}")
        self._where.setText(words.format(number=isolate(str(nth + 1)), count=isolate(str(self.pages.count))))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._where.clear()
        self._stack.setCurrentWidget(self._words)
