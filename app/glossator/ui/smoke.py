"""The main job gone through once without a reader, to show that an installed program works."""

import faulthandler
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QEventLoop, QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler

from glossator.core.compare.model import Span
from glossator.core.errors import GlossatorError
from glossator.core.library.library import Library
from glossator.core.notes.model import NoteFields
from glossator.core.notes.targets import on_words
from glossator.core.session.file import load_review, save_review
from glossator.ui.main_window import MainWindow
from glossator.ui.smoke_checks import check_about, check_fonts, check_words

PATIENCE_MS = 60_000
_NOTE = "يقيّد القسم 2 من ترخيص Llama 4 الاستخدام التجاري."
_OF_NO_DISPLAY = "This plugin does not support propagateSizeHints()"
"""What Qt says of every window that is drawn in memory alone."""
_FOLDER = "glossator تجربة "
"""Letters and a space that careless code stumbles over."""


class SmokeRun(QObject):
    """Loads, compares, annotates, saves and exports with `window`, in a folder that is deleted afterwards."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._loop = QEventLoop(self)
        self._window = window
        self._problem = "nothing was done"
        self._is_over = False
        self._report = ""
        window.content.workspace.changed.connect(self._start)
        window.content.files.failed.connect(lambda error: self._stop(str(error)))

    def run(self) -> int:
        """Go through the job; returns 0, or 1 after saying what went wrong."""
        sys.excepthook = self._crash
        hearer = qInstallMessageHandler(self._hear)
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._stop("it took too long"))
        with _no_hang():
            self._window.show()
            self._window.content.open(())
            self._window.content.look_around()
            self._loop.exec()
        qInstallMessageHandler(hearer)
        if self._problem:
            sys.stderr.write(f"smoke: failed: {self._problem}\n")
            return 1
        sys.stdout.write(f"smoke: ok ({self._report})\n")
        return 0

    def _start(self) -> None:
        self._window.content.workspace.changed.disconnect(self._start)
        QTimer.singleShot(0, self, self._do_all)

    def _do_all(self) -> None:
        """Once the event loop is back, so that the window has painted what it compares."""
        try:
            with TemporaryDirectory(prefix=_FOLDER) as folder:
                self._report = do_main_job(self._window, Path(folder))
        except GlossatorError as error:
            self._stop(str(error))
        else:
            self._stop("")

    def _stop(self, problem: str) -> None:
        """End the run; what went wrong first is the cause of what goes wrong after it."""
        if not self._is_over:
            self._is_over, self._problem = True, problem
        QTimer.singleShot(0, self._loop.quit)  # once the event loop runs, without which there is none to leave

    def _hear(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """Take what Qt complains of for a failure."""
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and message != _OF_NO_DISPLAY:
            self._stop(f"Qt: {message}")

    def _crash(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self._stop(f"{kind.__name__}: {error}")


@contextmanager
def _no_hang() -> Iterator[None]:
    """End the process, saying where it was, if the event loop gets no turn to do that for a long time."""
    if sys.__stderr__ is None:  # nobody would hear of it
        yield
        return
    faulthandler.dump_traceback_later(2 * PATIENCE_MS / 1000, exit=True, file=sys.__stderr__)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


def do_main_job(window: MainWindow, folder: Path) -> str:
    """Annotate what is compared, save it, open it again, export it to `folder` and read that; says what was done."""
    from glossator.export.as_json import comparison_as_json
    from glossator.export.pdf.write import write_pdf
    from glossator.export.report import build_report

    workspace = window.content.workspace
    comparison = workspace.state.comparison
    clause = comparison.licences[0].clauses[0]
    words = Span(0, clause.body, clause.own_end)
    workspace.notes.add(on_words(words, comparison), NoteFields(_NOTE), "Glossator")
    review, pdf = folder / "review.gloss", folder / "comparison.pdf"
    save_review(workspace.state.review, review)
    workspace.mark_saved(review)
    if load_review(review, Library.standard()).review.notes != workspace.state.review.notes:
        raise AssertionError("the saved review differs from the one that was open")
    write_pdf(build_report(workspace.state, "ar"), pdf)
    check_words(pdf, _NOTE)
    check_fonts()
    check_about(window)
    answer = json.dumps(comparison_as_json(comparison))
    names = ", ".join(licence.id for licence in comparison.licences)
    return f"{names}: {len(comparison.rows)} rows, PDF {pdf.stat().st_size} bytes, JSON {len(answer)} characters"
