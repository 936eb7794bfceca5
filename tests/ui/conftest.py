"""The window on real licences, and what it is made of; every test leaves the application as it found it."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Comparison
from glossator.core.library.library import Library
from glossator.core.provisions.taxonomy import Taxonomy, load_taxonomy
from glossator.core.session.beginning import DEFAULT_COLUMNS
from glossator.ui.application import Application
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from glossator.ui.settings import Settings
from glossator.ui.theme import Theme, load_theme


@cache
def real_library() -> Library:
    library = Library.standard()
    library.entries()  # nothing is cached yet: what takes seconds here must not use up a window's patience
    return library


@cache
def compared(*references: str) -> Comparison:
    return compare([real_library().resolve(reference) for reference in references])


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """What pytest-qt makes the application of."""
    return Application


@pytest.fixture
def library() -> Library:
    return real_library()


@pytest.fixture
def comparison() -> Comparison:
    return compared(*DEFAULT_COLUMNS)


@pytest.fixture
def taxonomy() -> Taxonomy:
    return load_taxonomy()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return load_theme(dark=False)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a reader who comes for the first time."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    return Settings()


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[LanguageSwitch]:
    """The interface's language, English again after the test."""
    switch = LanguageSwitch(qapp)
    switch.use("en")
    yield switch
    switch.use("en")
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def preferences(qapp: QApplication, settings: Settings) -> Iterator[Preferences]:
    """A reader's first preferences; colours and language are put back after the test."""
    preferences = Preferences(qapp)
    yield preferences
    preferences.speak("en")
    preferences.appearance.choose("system")
    preferences.appearance.deleteLater()
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(qtbot: QtBot, preferences: Preferences, library: Library) -> MainWindow:
    """The window on the default comparison."""
    window = MainWindow(preferences)
    window.fill(library)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1400, 860)
    with qtbot.waitExposed(window):
        window.show()
    window.content.open(())
    window.content.look_around()
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    return window


def forget_changes(window: MainWindow) -> None:
    """Let a window close without asking."""
    window.content.parts.notes.writing.editor.forget()
    window.content.workspace.mark_saved(Path("review.gloss"))


Asked = Callable[[Callable[[], object], Callable[[], object]], None]


@pytest.fixture
def when_asked(qapp: QApplication) -> Asked:
    """Does something that opens a modal dialog, and answers it."""

    def do(action: Callable[[], object], answer: Callable[[], object]) -> None:
        answered: list[bool] = []

        def look() -> None:
            if qapp.activeModalWidget() is None:
                QTimer.singleShot(5, look)
            else:
                answered.append(True)
                answer()

        QTimer.singleShot(0, look)
        action()
        assert answered

    return do


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """What a test copied is let go of while Python still runs: the clipboard without a screen outlives it."""
    yield
    qapp.clipboard().clear()
