"""What will be written, made anew beside the window whenever something else is chosen."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from glossator.core.errors import GlossatorError
from glossator.core.text.direction import isolate
from glossator.export.write import Format
from glossator.ui.course_bar import CourseBar
from glossator.ui.export_dialog.choices import Choices
from glossator.ui.export_dialog.draft import Draft, Sheets
from glossator.ui.export_dialog.sheets_view import SheetsView
from glossator.ui.export_dialog.uses import USES
from glossator.ui.messages import sentence
from glossator.ui.pages_preview import Pages, PagesView
from glossator.ui.theme import Theme
from glossator.ui.work import Work

_PATIENCE_MS = 350
"""How long the reader may go on choosing before anything is made of it."""


class ExportPreview(QWidget):
    """Shows the latest choices; what is made of earlier ones is called off.

    What is read as a text is shown as the pages of the PDF, which has the same parts and words; tables, as tables.
    """

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._choices: Choices | None = None
        self._work = Work(self)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_PATIENCE_MS)
        self.pages = PagesView(theme, self)
        self.sheets = SheetsView(theme, self)
        self._words, self._where, self._about = QLabel(self), QLabel(self), QLabel(self)
        self._bar = CourseBar(self)
        self._stack = QStackedWidget(self)
        self._arrange()
        self._connect()

    @property
    def words(self) -> str:
        """What is said where there is nothing to look at; empty where there is."""
        return self._words.text() if self._stack.currentWidget() is self._words else ""

    @property
    def is_busy(self) -> bool:
        """Whether anything is being made, or is about to be."""
        return self._delay.isActive() or self._work.is_busy

    def show_choices(self, choices: Choices) -> None:
        """Show what comes of `choices`, as soon as the reader pauses."""
        self.stop()
        self._choices = choices
        if self._stack.currentWidget() is not self._place(choices):
            self._say(self.tr("The pages are being made…"))
        self._say_about(choices.into)
        self._bar.show()
        self._delay.start()

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

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.pages.set_theme(theme)
        self.sheets.set_theme(theme)

    def _arrange(self) -> None:
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "muted")
        self._words.setMargin(40)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setContentsMargins(18, 8, 18, 8)
        for label in (self._about, self._where):
            label.setProperty("role", "muted")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._where.setContentsMargins(8, 4, 8, 4)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the pages must not jump when it comes and goes
        self._bar.setSizePolicy(policy)
        self._bar.setAccessibleName(self.tr("The pages are being made…"))
        self.pages.setAccessibleName(self.tr("The pages as they will be written"))
        for widget in (self._words, self.pages, self.sheets):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._about)
        column.addWidget(self._stack, 1)
        column.addWidget(self._where)

    def _connect(self) -> None:
        self._delay.timeout.connect(self._make)
        self._work.failed.connect(self._tell)
        self.pages.page_changed.connect(self._tell_page)

    def _make(self) -> None:
        choices = self._choices
        if choices is None:
            return
        if USES[choices.into].has_columns:
            self._work.run_latest(lambda progress: self._draft.pages(choices, progress), self._show)
        else:
            self._work.run_latest(lambda progress: self._draft.sheets(choices, progress), self._show_sheets)
        self._bar.follow(self._work.watch)

    def _show(self, pages: Pages) -> None:
        self._bar.hide()
        self._stack.setCurrentWidget(self.pages)
        self.pages.show_pages(pages)
        self._tell_page(0)

    def _show_sheets(self, sheets: Sheets) -> None:
        self._bar.hide()
        self._stack.setCurrentWidget(self.sheets)
        self.sheets.show_tables(sheets.tables, sheets.direction)
        self._where.clear()

    def _place(self, choices: Choices) -> QWidget:
        return self.pages if USES[choices.into].has_columns else self.sheets

    def _say_about(self, into: Format) -> None:
        """Say what is shown, where it is not what will be written."""
        told = {
            Format.DOCX: self.tr(
                "Shown as the pages of the PDF. The document has the same parts and words; "
                "Word breaks lines and pages by itself and shows notes as comments."
            ),
            Format.HTML: self.tr(
                "Shown as the pages of the PDF. The web page has the same parts and words; "
                "browsers lay them out to the width of their window."
            ),
            Format.XLSX: self.tr("Long cells are cut short here; the file has every word."),
        }
        words = "" if into is Format.PDF else told.get(into, told[Format.XLSX])
        self._about.setText(words)
        self._about.setVisible(bool(words))

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
