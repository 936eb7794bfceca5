"""The program as it is started."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.ui.app import show_window
from glossator.ui.application import Application
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from glossator.ui.settings import Settings
from tests.conftest import PERSONAL_FOLDERS

STARTING = """
import sys
from glossator.ui.app import make_application, show_window
application = make_application()
window = show_window(application, ())
window.appeared.connect(lambda: (print(*sys.modules), application.exit()))
application.exec()
"""
"""A process that says what is loaded when the clauses are about to be painted."""

_LIBRARIES = ("lxml", "markdown", "nh3", "pikepdf", "pypdfium2", "typst", "xlsxwriter")
_OWN = (
    "core.components",
    "core.library.verification",
    "core.notes.interchange",
    "core.session.exchange",
    "core.session.format",
    "core.session.merging",
    "core.validation",
    "export",
    "ui.about_licence",
    "ui.about_program",
    "ui.annotation_pane.cards_view",
    "ui.annotation_pane.editor",
    "ui.carrying.dialog",
    "ui.dialogs",
    "ui.exchange",
    "ui.export_dialog.dialog",
    "ui.merging.dialog",
    "ui.palette",
    "ui.printing",
    "ui.summary_page.page",
)
ON_DEMAND = (*_LIBRARIES, *(f"glossator.{name}" for name in _OWN))


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "glossator", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        timeout=120,
        check=False,
    )


def test_the_smoke_run_goes_through_the_main_job_and_says_nothing_else() -> None:
    finished = start("--smoke")
    assert finished.stdout.startswith("smoke: ok (llama-4+llama-4-aup, apache-2.0, specimen-proprietary: ")
    assert (finished.returncode, finished.stderr) == (0, "")


def test_the_fonts_that_the_program_brings_are_known(qapp: QApplication) -> None:
    from glossator.core.assets import resource

    for file in resource("fonts").glob("*.ttf"):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    assert {"Noto Sans", "Noto Naskh Arabic", "Noto Sans Hebrew"} <= set(QFontDatabase.families())


def test_a_window_that_is_never_painted_is_filled_all_the_same(qtbot: QtBot, preferences: Preferences) -> None:
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.setUpdatesEnabled(False)  # as on a window that starts minimised
    appearances: list[bool] = []
    window.appeared.connect(lambda: appearances.append(True))
    window.show()
    qtbot.waitUntil(lambda: appearances == [True])
    window.hide()
    window.setUpdatesEnabled(True)
    with qtbot.waitExposed(window):
        window.show()
    assert appearances == [True]


def test_a_window_that_cannot_be_filled_says_why(
    qtbot: QtBot, qapp: Application, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> Library:
        raise RuntimeError("no library")

    monkeypatch.setattr(Library, "standard", fail)
    with qtbot.capture_exceptions() as caught:
        qtbot.addWidget(show_window(qapp, ()))
        qtbot.waitUntil(lambda: bool(caught))
    assert [str(error) for _, error, _ in caught] == ["no library"]


def test_the_library_is_listed_after_the_clauses(qtbot: QtBot, qapp: Application) -> None:
    window = show_window(qapp, ())
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.is_filled and window.content.parts.library.model.rowCount() > 0)
    assert window.content.workspace.state.comparison.rows


def test_what_the_start_made_is_not_gone_through_again(qtbot: QtBot, qapp: Application) -> None:
    window = show_window(qapp, ())
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.is_filled)
    try:
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


def test_what_the_first_note_needs_is_made_while_the_reader_reads(qtbot: QtBot, qapp: Application) -> None:
    window = show_window(qapp, ())
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.is_filled)
    notes = window.content.parts.notes
    assert not notes.writing.has_editor
    qtbot.waitUntil(lambda: notes.writing.has_editor)
    assert not notes.is_editing()


def test_what_is_used_on_demand_is_not_loaded_with_the_window() -> None:
    """What the clauses do not need only makes the reader wait for them."""
    loaded = subprocess.run(
        [sys.executable, "-c", STARTING], capture_output=True, text=True, timeout=120, check=True
    ).stdout.split()
    assert "glossator.ui.content" in loaded
    assert [name for name in loaded if name.startswith(ON_DEMAND)] == []


@pytest.fixture
def arabic_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The home of a reader of Arabic, with letters and a space in its path."""
    home = tmp_path / "بيت القارئ"
    (home / "glossator").mkdir(parents=True)
    (home / "glossator" / "glossator.ini").write_text("[General]\nlanguage=ar\n", "utf-8")
    for variable in PERSONAL_FOLDERS:
        monkeypatch.setenv(variable, str(home))


@pytest.mark.usefixtures("arabic_home")
def test_a_program_without_a_console_speaks_to_nobody() -> None:
    """As the windows of Windows are started."""
    code = "import sys; sys.stdout = sys.stderr = None; from glossator.__main__ import main; sys.exit(main())"
    programs = [
        subprocess.Popen([sys.executable, "-c", code, *arguments])
        for arguments in (["--smoke"], ["--version"], ["list", "--json"], ["show", "no-such-licence"], ["--unknown"])
    ]
    assert [program.wait(120) for program in programs] == [0, 0, 0, 2, 2]
