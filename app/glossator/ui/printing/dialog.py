"""The pages as they will be printed, and what may be done with them."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glossator.core.progress import Watch
from glossator.ui.course_bar import CourseBar
from glossator.ui.pages_preview import Pages, PagesView
from glossator.ui.printing.run import PrintRun, fit_to
from glossator.ui.theme import Theme

_FIRST_SIZE = QSize(900, 780)
_MOST_OF_SCREEN = 0.92
"""What is left is for the frame that the desktop puts around the dialog."""
_ROLES = QDialogButtonBox.ButtonRole

AskPrinter = Callable[[QPrinter, QWidget], bool]
"""Has the reader choose a printer and pages; whether she wants to print."""


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """Ask by the platform's own dialog."""
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def has_printer() -> bool:
    """Whether any printer is set up on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


class PrintDialog(QDialog):
    """A preview that comes when its pages have been made; until then it says that they are being made."""

    save_wanted = Signal()
    """The reader wants the pages as a PDF file."""

    def __init__(self, theme: Theme, parent: QWidget, ask: AskPrinter = ask_printer) -> None:
        super().__init__(parent)
        self._ask = ask
        self._pages: Pages | None = None
        self._run: PrintRun | None = None
        self.preview = PagesView(theme, self)
        self._said = QLabel(self)
        self._bar = CourseBar(self)
        self._where = QLabel(self)
        self.print_button, self.save_button = QPushButton(self), QPushButton(self)
        self.close_button = QPushButton(self)
        self._arrange()
        self._name()
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() * _MOST_OF_SCREEN))
        self.preview.page_changed.connect(self._tell_page)

    def follow(self, watch: Watch | None) -> None:
        """Show how far the pages are that are being made."""
        self._bar.follow(watch)

    def show_pages(self, pages: Pages) -> None:
        """Show what was made."""
        self._pages = pages
        self._bar.hide()
        self.preview.show_pages(pages)
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(has_printer())
        no_printer = self.tr("No printer is set up on this computer. Save the pages as a PDF and print it elsewhere.")
        self._say("" if has_printer() else no_printer)
        (self.print_button if has_printer() else self.save_button).setDefault(True)
        self.preview.setFocus()

    def show_failure(self, words: str) -> None:
        """Say why there are no pages."""
        self._bar.hide()
        self._say(words)

    def reject(self) -> None:
        """Closing ends a printing that is under way."""
        if self._run:
            self._run.cancel()
        super().reject()

    def start_printing(self) -> None:
        """Ask for the printer, and print."""
        if self._pages is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        fit_to(printer, self._pages)
        printer.setFromTo(1, len(self._pages.sizes))
        if self._ask(printer, self):
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print on `printer` beside the window; the button that closes the dialog calls it off."""
        if self._pages is None or self._run:
            return
        self.print_button.setEnabled(False)
        self._bar.show()
        self._say(self.tr("Printing…"))
        self._run = PrintRun(self._pages, printer, self)
        count = len(self._pages.sizes)
        self._run.progressed.connect(lambda sent: self._bar.show_share(sent / count))
        self._run.ended.connect(self._end)
        self._run.start()

    def _end(self, is_done: bool) -> None:
        self._run = None
        self._bar.hide()
        self.print_button.setEnabled(True)
        if is_done:
            self.accept()
        else:
            self._say(self.tr("The printing was not completed. Look at the printer and try again, or save the PDF."))

    def _arrange(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._said.setWordWrap(True)
        self._said.setContentsMargins(12, 8, 12, 4)
        self._where.setProperty("role", "muted")
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.print_button, _ROLES.AcceptRole)
        buttons.addButton(self.save_button, _ROLES.ActionRole)
        buttons.addButton(self.close_button, _ROLES.RejectRole)
        self.print_button.setEnabled(False)
        self.save_button.setEnabled(False)
        self.print_button.clicked.connect(self.start_printing)
        self.save_button.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 10)
        foot.addWidget(self._where, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._said, self._bar):
            column.addWidget(widget)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self._say(self.tr("The pages are being made…"))
        self._bar.setAccessibleName(self.tr("How much is done"))
        self.preview.setAccessibleName(self.tr("The pages as they will be printed"))
        self.print_button.setText(self.tr("&Print…"))
        self.save_button.setText(self.tr("&Save as PDF…"))
        self.close_button.setText(self.tr("&Cancel"))

    def _tell_page(self, nth: int) -> None:
        self._where.setText(self.tr("Page {number} of {count}").format(number=nth + 1, count=self.preview.count))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
