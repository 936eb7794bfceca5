"""The system ends the program: nobody is asked, and what is unsaved waits for the next start."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from glossator.core.safety import lock
from glossator.core.safety.recovery import Unsaved, unsaved_reviews
from glossator.ui.main_window import MainWindow
from glossator.ui.safety.ending import Ending
from tests.ui.conftest import Asked
from tests.ui.safety.conftest import NOTE, add_note, type_note

RUNNING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from glossator.core.compare.model import Span
from glossator.core.session.opening import Opening
from glossator.ui import app
from glossator.ui.main_window import MainWindow

def write():
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    if not window.is_filled or window.content.workspace.path is None:
        QTimer.singleShot(20, write)
        return
    window.content.parts.view.note_requested.emit(Span(0, 100, 140))
    window.content.parts.notes.writing.editor.text.insertPlainText("half a thought")
    print("written", flush=True)

make_application = app.make_application
def make():
    application = make_application()
    QTimer.singleShot(0, write)
    return application
app.make_application = make
sys.exit(app.run(Opening((sys.argv[1],))))
"""


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_signal_ends_the_program_and_nothing_is_lost(file: Path, state: Path) -> None:
    before = file.read_bytes()
    with subprocess.Popen([sys.executable, "-c", RUNNING, file], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "written\n"
        child.terminate()
        assert child.wait(timeout=30) == 128 + signal.SIGTERM
    (found,) = unsaved_reviews(state)
    assert isinstance(found, Unsaved)
    assert [note.body for note in found.entry.review.notes] == ["half a thought"]
    assert found.entry.file == file
    assert file.read_bytes() == before
    assert not lock.lock_path(file).exists()


def test_the_end_of_the_session_asks_nothing_and_keeps_what_is_unsaved(
    opened: MainWindow, qapp: QGuiApplication, state: Path, file: Path
) -> None:
    add_note(opened)
    type_note(opened, "half")
    opened.prepare_to_end()
    assert opened.close()
    (found,) = unsaved_reviews(state)
    assert isinstance(found, Unsaved)
    assert [note.body for note in found.entry.review.notes] == [NOTE, "half"]
    assert not lock.lock_path(file).exists()


def test_a_session_that_goes_on_after_all_asks_again(opened: MainWindow, when_asked: Asked, qtbot: QtBot) -> None:
    opened.prepare_to_end()
    add_note(opened)
    with qtbot.waitSignal(opened.content.safety.autosave.stirred):
        opened.content.safety.autosave.keep()

    def go_back() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.reject()

    when_asked(opened.close, go_back)
    assert opened.isVisible()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_signals_are_heard_in_the_event_loop_and_left_alone_afterwards(qapp: QApplication, qtbot: QtBot) -> None:
    numbers = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in numbers]
    ending = Ending(qapp)
    ending.begin()
    for number in numbers:
        with qtbot.waitSignal(ending.told) as heard:
            os.kill(os.getpid(), number)
        assert heard.args == [number]
    ending.end()
    assert [signal.getsignal(number) for number in numbers] == before
    ending.deleteLater()
