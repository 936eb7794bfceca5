"""The application around the window: fonts, colours, language, and what to open."""

import gc
import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtGui import QFontDatabase, QIcon

from glossator import __version__
from glossator.core.assets import resource
from glossator.ui.application import Application
from glossator.ui.crash import CrashReporter
from glossator.ui.display import find_display
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from glossator.ui.sweeping import Sweeping

if TYPE_CHECKING:  # the bare window comes before the library
    from glossator.core.session.opening import Opening
    from glossator.ui.content import Content

_log = logging.getLogger(__name__)

_AFTER_CLAUSES_MS = 50
"""What is done beside the window takes its time from it all the same: it waits until the clauses are painted."""
_WHILE_READING_MS = 300
"""After the start nobody writes a note at once; before one does, what it needs has been made in pieces."""


def run(opening: "Opening") -> int:
    """Open the window on `opening`; returns the exit code when the reader has closed it."""
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s", stream=sys.stderr)
    find_display(may_be_unseen=opening.smoke)
    application = make_application()
    if opening.smoke:
        return _smoke(application)
    CrashReporter().install()
    sweeping = Sweeping(application)
    sweeping.begin()
    window = show_window(application, opening.references)
    window.appeared.connect(partial(_listen_for_the_end, application, window))
    application.commitDataRequest.connect(window.prepare_to_end)
    code = application.exec()
    sweeping.end()
    QThreadPool.globalInstance().waitForDone()  # a PDF that is being written is written to its end
    del window
    return code


def _listen_for_the_end(application: Application, window: MainWindow) -> None:
    from glossator.ui.safety.ending import Ending  # a bare window has nothing to lose

    ending = Ending(application)
    ending.told.connect(window.end)
    ending.begin()
    application.aboutToQuit.connect(ending.end)


def show_window(application: Application, references: Sequence[str]) -> MainWindow:
    """Show the bare window, and fill it with what `references` name once the reader sees it."""
    window = MainWindow(Preferences(application))
    window.appeared.connect(lambda: _begin(application, window, references))
    window.show()
    return window


def _begin(application: Application, window: MainWindow, references: Sequence[str]) -> None:
    content = _fill(window)
    application.file_wanted.connect(content.files.open_file)  # which ends with the window
    content.open((*references, *application.files_so_far()))
    gc.freeze()  # what the start has made stays to the end: no sweep need go through it, the first one least of all
    QTimer.singleShot(_AFTER_CLAUSES_MS, content, content.look_around)
    QTimer.singleShot(_AFTER_CLAUSES_MS, content, content.safety.recovery.look)
    QTimer.singleShot(_WHILE_READING_MS, content, content.make_ready)


def _fill(window: MainWindow) -> "Content":
    from glossator.core.library.library import Library

    return window.fill(Library.standard())


def _smoke(application: Application) -> int:
    from glossator.ui.smoke import SmokeRun

    window = MainWindow(Preferences(application))
    _fill(window)
    return SmokeRun(window).run()


def make_application() -> Application:
    """The application with its names, its icon and its fonts."""
    Application.setDesktopFileName("org.glossator.Glossator")
    application = Application(sys.argv[:1])
    application.setApplicationName("glossator")
    application.setApplicationDisplayName("Glossator")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resource("icons", "glossator.svg"))))
    for file in sorted(resource("fonts").glob("*.ttf")):
        _add_font(file)
    return application


def _add_font(file: Path) -> None:
    if QFontDatabase.addApplicationFont(str(file)) < 0:
        _log.warning("The font %s cannot be read; another one takes its place.", file)
