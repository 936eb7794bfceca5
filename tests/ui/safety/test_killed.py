"""The program is killed while a note is being typed: hardly a word of it is lost."""

import subprocess
import sys
from pathlib import Path

from glossator.core.safety.recovery import Unsaved, unsaved_reviews

KEYS_BEFORE_THE_KILL, MS_BETWEEN_KEYS, MOST_MS_LOST = 70, 50, 5000
TYPING = """
from PySide6.QtCore import QTimer

from glossator.core.compare.model import Span
from glossator.core.library.library import Library
from glossator.ui.app import make_application
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences

application = make_application()
window = MainWindow(Preferences(application))
window.fill(Library.standard()).open(("llama-4", "apache-2.0"))
window.show()
window.content.parts.view.note_requested.emit(Span(0, 100, 140))
count = 0

def type_a_word():
    global count
    window.content.parts.notes.writing.editor.text.insertPlainText(f"كلمة{count} ")
    count += 1
    print(count, flush=True)

timer = QTimer()
timer.timeout.connect(type_a_word)
timer.start({interval})
application.exec()
"""


def test_at_most_five_seconds_of_typing_are_lost(state: Path) -> None:
    script = TYPING.replace("{interval}", str(MS_BETWEEN_KEYS))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        while int(child.stdout.readline()) < KEYS_BEFORE_THE_KILL:
            assert unsaved_reviews(state) == ()
        child.kill()
        typed = KEYS_BEFORE_THE_KILL + len(child.stdout.readlines())
    (found,) = unsaved_reviews(state)
    assert isinstance(found, Unsaved)
    (note,) = found.entry.review.notes
    words = note.body.split()
    assert words == [f"كلمة{nth}" for nth in range(len(words))]
    assert (typed - len(words)) * MS_BETWEEN_KEYS <= MOST_MS_LOST
    assert words
