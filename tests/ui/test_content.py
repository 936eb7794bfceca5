"""What the window opens on."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.library.library import Library
from glossator.core.session.file import new_review, save_review
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.table.scrolling import Place
from glossator.ui.main_window import MainWindow
from glossator.ui.preferences import Preferences
from tests.ui.conftest import forget_changes


@pytest.fixture
def bare(qtbot: QtBot, preferences: Preferences, library: Library) -> MainWindow:
    """A window that shows nothing yet."""
    window = MainWindow(preferences)
    window.fill(library)
    qtbot.addWidget(window, before_close_func=forget_changes)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def licence(tmp_path: Path) -> Path:
    file = tmp_path / "ours.txt"
    file.write_text("1. Grant. You may use it.\n\n2. Limits. You may not use it for commercial purposes.\n")
    return file


@pytest.fixture
def review_of_one(tmp_path: Path, library: Library) -> Path:
    """A review of a single licence, as the command line makes them."""
    file = tmp_path / "one.gloss"
    save_review(new_review(compare([library.resolve("llama-4")])), file)
    return file


def open_all(window: MainWindow, references: Sequence[str], qtbot: QtBot) -> tuple[str, ...]:
    """The ids of the columns that come of it."""
    window.content.open(references)
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    return columns(window)


def columns(window: MainWindow) -> tuple[str, ...]:
    return tuple(licence.id for licence in window.content.workspace.state.comparison.licences)


@pytest.mark.parametrize("references", [(), ("llama-3.1", "apache-2.0")])
def test_licences_are_read_from_their_titles_on(bare: MainWindow, qtbot: QtBot, references: tuple[str, ...]) -> None:
    open_all(bare, references, qtbot)
    canvas = bare.findChild(Canvas)
    assert canvas is not None
    assert canvas.stage.place == Place()
    assert all(canvas.stage.is_in_sight(0, column) for column in range(canvas.content.column_count))
    assert not bare.isWindowModified()


def test_a_single_file_is_compared_with_a_default_licence(bare: MainWindow, licence: Path, qtbot: QtBot) -> None:
    assert open_all(bare, [str(licence)], qtbot) == ("ours.txt", "llama-4+llama-4-aup")
    assert "Llama 4\u2069 stands beside \u2068ours" in bare.content.parts.notice_bar.words


def test_the_default_licence_alone_is_compared_with_the_next(bare: MainWindow, qtbot: QtBot) -> None:
    assert open_all(bare, ["llama-4"], qtbot) == ("llama-4+llama-4-aup", "apache-2.0")
    assert "Apache" in bare.content.parts.notice_bar.words


def test_a_review_among_licences_is_refused(bare: MainWindow, review_of_one: Path, licence: Path, qtbot: QtBot) -> None:
    assert open_all(bare, [str(review_of_one), str(licence)], qtbot) == ()
    assert "A review opens alone" in bare.content.parts.notice_bar.words


def test_a_review_dropped_among_licences_changes_nothing(
    window: MainWindow, review_of_one: Path, licence: Path, qtbot: QtBot
) -> None:
    before = columns(window)
    window.content.files.open_paths([licence, review_of_one])
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy)
    assert columns(window) == before
    assert "A review opens alone" in window.content.parts.notice_bar.words


def test_a_review_of_one_licence_can_be_read_and_widened(bare: MainWindow, review_of_one: Path, qtbot: QtBot) -> None:
    assert open_all(bare, [str(review_of_one)], qtbot) == ("llama-4",)
    assert bare.content.parts.pages.currentWidget() is bare.content.parts.view
    bare.content.parts.library.model.choose(("llama-4", "apache-2.0"))
    qtbot.waitUntil(lambda: not bare.content.files.work.is_busy)
    assert columns(bare) == ("llama-4", "apache-2.0")
    assert bare.content.workspace.path == review_of_one
