"""The program's own faults are kept and told."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from glossator.core.safety.crash_log import CrashLog
from glossator.ui.crash import CrashReporter
from glossator.ui.dialogs.crash import CrashDialog


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CrashLog:
    log = CrashLog(tmp_path / "state")
    monkeypatch.setattr(CrashLog, "standard", lambda: log)
    return log


@pytest.fixture
def fail(qapp: QApplication, log: CrashLog) -> Iterator[Callable[[str], None]]:
    """Has the program make a mistake of this name."""
    reporter = CrashReporter()

    def make(words: str) -> None:
        try:
            raise RuntimeError(words)
        except RuntimeError as error:
            reporter.report(type(error), error, error.__traceback__)

    yield make
    for dialog in dialogs():
        dialog.reject()


def dialogs() -> list[CrashDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]


def test_every_fault_is_logged_and_kept_and_one_is_shown(
    fail: Callable[[str], None], log: CrashLog, caplog: pytest.LogCaptureFixture
) -> None:
    fail("mistake 1")
    fail("mistake 2")
    (dialog,) = dialogs()
    assert "RuntimeError: mistake 1" in dialog.details.toPlainText()
    assert "mistake 2" in caplog.text
    assert log.path.read_text("utf-8").count("RuntimeError: mistake") == 2


def test_the_report_is_copied_and_its_folder_shown_when_asked(
    fail: Callable[[str], None], log: CrashLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    fail("mistake")
    (dialog,) = dialogs()
    assert any(str(log.path) in label.text() for label in dialog.findChildren(QLabel))
    assert shown == []
    dialog.copy_button.click()
    assert "RuntimeError: mistake" in QGuiApplication.clipboard().text()
    dialog.folder_button.click()
    assert shown == [str(log.path.parent)]


def test_a_report_that_cannot_be_kept_is_shown_all_the_same(fail: Callable[[str], None], log: CrashLog) -> None:
    log.path.parent.write_text("a file where the folder should be", "utf-8")
    fail("mistake")
    (dialog,) = dialogs()
    assert not dialog.folder_button.isEnabled()
    assert "RuntimeError: mistake" in dialog.details.toPlainText()
